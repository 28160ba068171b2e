"""The rule about sources of which there were several, and then one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from ..graph import AttributionGraph
from ..model import Attribution, Mention, MentionKind
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
    many: dict[str, dict[int, str]] = {}  # by what one of them would be called: each group, and its word
    alone = dict[int, int]()  # in which paragraph each who spoke alone last did
    told = dict[str, int]()  # in which paragraph sources were last called so
    called = dict[str, str]()  # and all the words for them
    for found in draft.statements:
        source = found.source
        if source is None:
            continue
        singular, said, chain = source.head.text.lower(), source.text.lower().split(), chain_of(draft, found)
        groups = many.get(singular, {})
        paragraph = draft.paragraph_at(found.cue.span.start)
        plurals = PLURALS.get(singular, "")
        alike = len(said) > 2 and set(said[1:-1]) <= set(called.get(plurals, "").split())
        here = (len(said) == 2 or alike) and told.get(plurals) == paragraph
        alike = alike and here
        if (len(groups) == 1 or here) and said[0] == "the" and (alike or said[1] not in words("ordinal")):
            known = chain in alone and (not here or alone[chain] == paragraph)  # "one insider said … The source added"
            if alike:  # "Two former nurses said … The former nurse said": who else may be called so
                known = False
            elif singular == "person":  # nobody named is called so
                known = known and not _is_named(draft, chain)
            elif singular not in _SECRETIVE:  # "Ann Lee teaches maths. … The teacher said"
                known = known or _is_named(draft, chain)
            plural = PLURALS[singular] if here else next(iter(groups.values()))
            start = draft.graph.document.paragraphs[paragraph].start if here else 0
            if not known and not _introduced(draft, singular, plural, start, found.cue.span.start):
                message = f"“{plural}” have become one {singular}"
                hint = f"write “one of the {plural}”, or say at first that there was one"
                yield Hit(source.span, message, hint, found.id)
        for one in _called_alone(source):
            many.setdefault(one, {}).setdefault(chain, singular)
        told[singular] = paragraph
        called[singular] = source.text.lower()
        if not source.plural and chain >= 0:
            alone[chain] = paragraph


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
