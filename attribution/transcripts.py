"""Recognise what sort of text a source is and who speaks where in it."""

from __future__ import annotations

import regex

from .errors import InputError, expect
from .verbatim.records import count_labels, find_turns
from .verbatim.sources import PROSE, Source, SourceKind, Turn
from .verbatim.subtitles import find_subtitle_turns, is_subtitles

__all__ = ["Source", "SourceKind", "Turn", "parse_source"]

_NAME = r"\p{Lu}[\p{L}\p{M}'’.\-]{0,30}(?: (?:de|la|van|von|der|al|bin|\p{Lu}[\p{L}\p{M}'’.\-]{0,30})){1,4}"
_HEADER = regex.compile(r"^(?:From|To|Cc|Subject|Date|Sent|Reply-To):[^\n]{0,300}$", regex.M)
_SENDER = regex.compile(rf"^From:\s{{0,4}}[\"']?(?P<name>{_NAME})", regex.M)
_RELEASE = regex.compile(
    r"^\W{0,6}(?:for immediate release|press release|news release|media release|media contacts?|notes to editors|"
    r"embargoed until|-? ?ends ?-?)\b",
    regex.M | regex.I,
)
_STATEMENT = regex.compile(
    rf"^\W{{0,6}}(?:A )?[Ss]tatement (?:by|from|of)(?: [\p{{L}}’'\- ]{{1,60}},)? (?P<name>{_NAME})", regex.M
)
_POST = regex.compile(r"^(?P<name>[^\n@]{0,60}?)\s{0,3}\(?@\w{2,30}\)?(?:\s|$)")
_SIGNED = regex.compile(
    r"^(?:[Ss]incerely|"
    r"(?:[Kk]ind |[Bb]est |[Ww]arm )?[Rr]egards|[Yy]ours \w{4,12}|[Ss]igned|[Bb]est wishes)[,:]?\s{1,6}"
    rf"(?P<name>{_NAME})",
    regex.M,
)
_COURT = regex.compile(
    r"^\s{0,12}(?:\d{1,2}\s{1,12})?(?:[QA](?:\.|\s{2,6})\s{0,8}\S|THE (?:COURT|WITNESS|CLERK):)", regex.M
)
_CHAMBER = regex.compile(
    r"\((?:Lab|Con|LD|SNP|DUP|PC|Green|Ind|CB|Non-Afl|R|D)(?:-[\p{L} .]{2,20})?\)|\b(?:Mr|Madam) (?:Deputy )?Speaker\b|"
    r"\bHansard\b|\bhon\. (?:Friend|Member|Lady|Gentleman)\b"
)
_SPEAKING = regex.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Mm]e|[Oo]ur|[Yy]our|[Uu]s)\b")
_LONG = 400  # characters, of which speakers say one of these words sooner or later
_QUOTED = regex.compile(r"[“\"][^“”\"\n]{12,400}[”\"]")


def parse_source(
    text: str, name: str, kind: SourceKind | str | None = None, *, outlet: str = "", speaker: str = ""
) -> Source:
    """Read a text to check drafts against; *kind* is recognised from the text where it is not given.

    A release, statement, e-mail, post or article gets no turns here: verification analyses it like a draft.
    InputError names a *kind* that is none.
    """
    expect(text, str, "text", "decode bytes first")
    expect(name, str, "name")
    sort = _read_kind(kind, name) if kind else recognise_kind(text, published=bool(outlet))
    turns: tuple[Turn, ...] = ()
    if sort is SourceKind.SUBTITLES:
        turns = find_subtitle_turns(text)
    elif sort not in PROSE:
        turns = find_turns(text)
    return Source(
        name=name, text=text, kind=sort, outlet=outlet, speaker=speaker or _find_owner(text, sort), turns=turns
    )


def _read_kind(kind: str, name: str) -> SourceKind:
    try:
        return SourceKind(kind)
    except ValueError:
        kinds = ", ".join(each.value for each in SourceKind)
        raise InputError(f"unknown kind of source {kind!r}", place=name, remedy=f"use one of {kinds}") from None


def recognise_kind(text: str, *, published: bool = False) -> SourceKind:
    """The kind of text this looks like.

    One without labels is an article if it quotes anybody, if an outlet has *published* it or if nobody in it says "I",
    "we" or "you", as speakers do; else it is a transcript.
    """
    if is_subtitles(text):
        return SourceKind.SUBTITLES
    if len(_HEADER.findall(text, 0, 1500)) >= 2:
        return SourceKind.EMAIL
    if len(_COURT.findall(text)) >= 3:
        return SourceKind.COURT
    labels = count_labels(text)
    if sum(labels.values()) >= 2:
        return SourceKind.PARLIAMENT if _CHAMBER.search(text) else SourceKind.TRANSCRIPT
    if _RELEASE.search(text):
        return SourceKind.RELEASE
    if _STATEMENT.search(text, 0, 600):
        return SourceKind.STATEMENT
    if _POST.match(text):
        return SourceKind.POST
    told = published or _QUOTED.search(text) or (len(text) > _LONG and not _SPEAKING.search(text))
    return SourceKind.ARTICLE if told else SourceKind.TRANSCRIPT


def _find_owner(text: str, kind: SourceKind) -> str:
    """The one person a text belongs to: its sender, its signatory, the one who makes the statement."""
    patterns = {
        SourceKind.EMAIL: (_SENDER, _SIGNED),
        SourceKind.STATEMENT: (_STATEMENT, _SIGNED),
        SourceKind.RELEASE: (_STATEMENT, _SIGNED),
        SourceKind.POST: (_POST,),
    }
    for pattern in patterns.get(kind, ()):
        match = pattern.search(text)
        if match and match["name"].strip():
            return str(match["name"]).strip()
    return ""
