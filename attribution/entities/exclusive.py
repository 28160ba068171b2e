"""Exclusive callings: of whom a text has told one, it goes on by none of the others: no goalkeeper is "the striker"."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

_LINES = """
goalkeeper keeper goalie goaltender shot-stopper | striker forward centre-forward | midfielder playmaker | winger
  | defender centre-back centre-half left-back right-back wing-back | fly-half | scrum-half | quarterback | pitcher
  | referee umpire linesman | manager coach | physio physiotherapist | jockey | vice-captain | groundsman
midfielder striker winger defender goalkeeper keeper quarterback pitcher footballer cricketer batsman
  bowler golfer boxer manager coach | chairman chairwoman owner | groundsman
captain | vice-captain | groundsman | chairman chairwoman
jockey | trainer | owner
footballer midfielder striker winger defender goalkeeper keeper centre-back centre-half left-back right-back
  | cricketer batsman bowler all-rounder wicketkeeper | golfer | boxer | swimmer | sprinter runner hurdler | gymnast
  | cyclist | jockey | skier snowboarder | rower | wrestler | fly-half scrum-half | tennis | driver | surfer | diver
rabbi | imam ayatollah mufti | vicar curate rector churchwarden | bishop archbishop | pope pontiff | monk abbot | nun
nurse matron | midwife | surgeon doctor gp physician consultant | pharmacist | paramedic | dentist | patient | vet
surgeon | pathologist | gp | cardiologist | oncologist | neurologist | psychiatrist | anaesthetist | coroner
judge magistrate | prosecutor | coroner | juror | detective investigator inspector constable sergeant sheriff
  | defendant accused suspect | victim
judge magistrate | barrister solicitor lawyer attorney prosecutor | juror
biologist | geologist | physicist | chemist | archaeologist | astronomer | historian | economist | sociologist
  | mathematician | psychologist | philosopher | linguist | anthropologist | botanist | zoologist | climatologist
analyst economist strategist | trader | auditor | banker | shareholder | landlord | tenant | chef cook
chairman chairwoman | treasurer | auditor | ceo executive | shareholder
director filmmaker film-maker | critic reviewer | screenwriter | drummer | promoter | publisher | novelist
  | actor actress
drummer | guitarist | bassist | pianist | violinist | cellist | saxophonist | trumpeter
teacher headteacher head headmaster headmistress | pupil | caretaker | librarian
pilot | passenger | engineer | steward stewardess
mayor | councillor | whip | ambassador | spy
general | soldier | private | sergeant | corporal | colonel | admiral | captain
farmer grower | vet | buyer | butcher
"""
"""Words for which one person has but one, a line each; bars part those that call the same."""


def are_exclusive(known: Set[str], head: str) -> bool:
    """Whether somebody *known* by some words is of a calling that rules out *head*."""
    lines = _read(head)  # mostly none
    return bool(lines) and any(own.isdisjoint(known) and not others.isdisjoint(known) for own, others in lines)


@cache
def _read(head: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The words that call the same as *head* in each line that has it, and the others of that line."""
    lines = [[frozenset(part.split()) for part in line.split("|")] for line in _lines()]
    return tuple(
        (own, frozenset().union(*[part for part in line if part is not own]) - own)
        for line in lines
        for own in line
        if head in own
    )


def _lines() -> list[str]:
    return _LINES.strip().replace("\n  ", " ").split("\n")
