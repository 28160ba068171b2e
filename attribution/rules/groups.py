"""The rule about sources of which there were several, and then one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from ..graph import AttributionGraph
from ..model import Attribution, Mention, MentionKind
from ..values import NamedTuple
from ..vocabulary.words import CAPITAL
from .base import Context, Hit, rule
from .draft import Draft
from .words import words

_SECRETIVE = {
    "source": "sources",
    "official": "officials",
    "aide": "aides",
    "insider": "insiders",
    "executive": "executives",
    "adviser": "advisers",
    "diplomat": "diplomats",
    "strategist": "strategists",
    "operative": "operatives",
    "lobbyist": "lobbyists",
    "ally": "allies",
    "confidant": "confidants",
}
"""What those are called whose names are kept back, and hardly anybody who was named before."""
PLURALS = {
    **_SECRETIVE,
    **{
        role: f"{role}s"
        for role in """worker employee staffer colleague friend teacher nurse guard soldier officer detective
        investigator engineer banker lawyer manager director doctor volunteer member trader prosecutor""".split()
    },
    "person": "people",
    "witness": "witnesses",
}
"""What one of several is called, and what they are."""


@rule(
    "ATT204",
    name="plural-singular-sources",
    guideline="The Reuters handbook: never cite sources in the plural when there is one.",
    bad=["Sources at the bank said he quit. The source said he was angry."],
    good=["Two officials at the bank said he quit. One of the officials said he was angry."],
    profiles=("desk", "wire", "legal"),
)
def plural_singular_sources(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Sources in the plural become one source later on."""
    draft = context.draft
    if draft.heads.keys().isdisjoint(PLURALS):
        return
    heard = _Heard({}, {}, {}, {})
    for found in draft.statements:
        source = found.source
        if source is None:
            continue
        chain, paragraph = chain_of(draft, found), draft.paragraph_at(found.cue.span.start)
        plural = _find_plural(draft, heard, found, source)
        if plural:
            singular = source.head.text.lower()
            message = f"“{plural}” have become one {singular}"
            hint = f"write “one of the {plural}”, or say at first that there was one"
            yield Hit(source.span, message, hint, found.id)
        heard.note(source, chain, paragraph)


class _Heard(NamedTuple):
    """What a text has told so far of those who speak without their names.

    ``many`` has each group and its word by what one of them would be called, ``alone`` the paragraph in which each who
    spoke alone last did, ``told`` that in which sources were last called so, ``called`` all the words for them.
    """

    many: dict[str, dict[int, str]]
    alone: dict[int, int]
    told: dict[str, int]
    called: dict[str, str]

    def note(self, source: Mention, chain: int, paragraph: int) -> None:
        """Note that a *source*, with this *chain*, has spoken in a *paragraph*."""
        head = source.head.text.lower()
        for one in _called_alone(source):
            self.many.setdefault(one, {}).setdefault(chain, head)
        self.told[head], self.called[head] = paragraph, source.text.lower()
        if not source.plural and chain >= 0:
            self.alone[chain] = paragraph


def _find_plural(draft: Draft, heard: _Heard, found: Attribution, source: Mention) -> str:
    """What those were called of whom one *source* may be any, "" where that is none or it is told who speaks."""
    singular, said = source.head.text.lower(), source.text.lower().split()
    chain, paragraph = chain_of(draft, found), draft.paragraph_at(found.cue.span.start)
    groups, plural = heard.many.get(singular, {}), PLURALS.get(singular, "")
    near = heard.told.get(plural) == paragraph
    # "Two former nurses said … The former nurse said": who else may be called so
    alike = near and len(said) > 2 and set(said[1:-1]) <= set(heard.called.get(plural, "").split())
    here = alike or (near and len(said) == 2)
    if not (here or len(groups) == 1) or said[0] != "the" or (not alike and said[1] in words("ordinal")):
        return ""
    known = chain in heard.alone and (not here or heard.alone[chain] == paragraph)  # "one insider said … The source"
    if singular == "person":  # nobody named is called so
        known = known and not _is_named(draft, chain)
    elif singular not in _SECRETIVE:  # "Ann Lee teaches maths. … The teacher said"
        known = known or _is_named(draft, chain)
    plural = plural if here else next(iter(groups.values()))
    start = draft.graph.document.paragraphs[paragraph].start if here else 0
    told = (known and not alike) or _introduced(draft, singular, plural, start, found.cue.span.start)
    return "" if told else plural


def chain_of(draft: Draft, found: Attribution) -> int:
    """Whose statement it is, to tell sources apart: the number of the entity, -1 for none."""
    speaker = draft.graph.speakers[found.id]
    return speaker if speaker is not None else -1


def told_before(draft: Draft, found: Attribution) -> Attribution | None:
    """What was attributed to a source last ahead of *found*."""
    place = bisect_left(draft.attributions, found.id, key=attrgetter("id"))
    return next((item for item in map(draft.attributions.__getitem__, range(place - 1, -1, -1)) if item.source), None)


def _is_named(draft: Draft, chain: int) -> bool:
    return chain >= 0 and any(mention.name for mention in draft.graph.entities[chain].mentions)


def _called_alone(source: Mention) -> list[str]:
    """What one of several sources may be called: one of the "aides" an aide, and of anybody unnamed "the source"."""
    head = source.head.text.lower()
    mine = [singular for singular, plural in PLURALS.items() if plural == head]
    return [*mine, "source"] if mine and source.kind is MentionKind.ANONYMOUS else mine


def _introduced(draft: Draft, singular: str, plural: str, start: int, end: int) -> bool:
    """Whether a single one was brought in from *start* to *end*: "a source", "the teacher, Ann Lee", "one of the"."""
    tokens = draft.graph.document.tokens
    for index in range(bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)):
        norm = tokens.norms[index]
        if norm not in (singular, plural, "one"):
            continue
        first = draft.sentence_tokens(draft.sentence_at(tokens.starts[index])).start
        before = tokens.norms[max(first, index - 3) : index]
        if norm == singular and ("the" not in before or _is_named_next(draft, index)):
            return True
        if (norm == plural and "of" in before) or (norm == "one" and tokens.norms[index + 1 : index + 2] == ["of"]):
            return True
    return False


def _is_named_next(draft: Draft, index: int) -> bool:
    """Whether a name stands behind the token at *index*, or behind the comma there."""
    tokens = draft.graph.document.tokens
    place = index + 1 + (tokens.norms[index + 1 : index + 2] == [","])
    return tokens.classes[place : place + 1] == CAPITAL
