"""The rule about "refute", which is to prove wrong, and what to write where somebody only denies."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import AttributionGraph
from ..model import MentionKind
from .base import Context, Hit, rule
from .draft import Draft
from .wording import DENY, DISPUTE, REJECT, Forms, in_form_of
from .words import any_phrase, lowered, words

_BY_WHAT = ("with", "by", "using", "through", "showing", "producing", "citing", "publishing", ":", "–", "—")
_LONGEST_OBJECT = 5  # words: "every one of the allegations"


@rule(
    "ATT402",
    name="refute",
    guideline="AP, the Guardian and the New York Times: to refute is to prove wrong; most people only deny.",
    bad=["She refuted the allegation."],
    good=["She denied the allegation."],
    fix="unsafe",
)
def refute(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Somebody is said to refute what they only deny."""
    draft = context.draft
    if draft.words.isdisjoint(words("refute")):
        return
    tokens = graph.document.tokens
    cues = {found.cue.head.start: found for found in graph.attributions if found.cue.lemma == "refute"}
    for index in [index for index, norm in enumerate(tokens.norms) if norm in words("refute")]:
        start = tokens.starts[index]
        number, found = draft.sentence_at(start), cues.get(start)
        source = found.source if found else None
        if not draft.is_told(start) or (source and source.kind is MentionKind.DOCUMENT):
            continue
        if not (source or _disputes(draft, index, number)) or _proves(draft, index, number):
            continue
        head = draft.span(start, tokens.ends[index])
        fix = in_form_of(head.text, _plain_verb(tokens.norms[index + 1 : draft.sentence_tokens(number).stop]))
        message, hint = f"“{head.text}” means that it was proved wrong", f"“{fix}”, unless it was"
        yield Hit(head, message, hint, found.id if found else None, fix)


def _plain_verb(behind: list[str]) -> Forms:
    """The verb that fits what is refuted: claims are denied, ideas rejected, a count or a dossier is disputed."""
    for word in behind[:_LONGEST_OBJECT]:
        if word in words("denied-object"):
            return DENY
        if word in words("rejected-object"):
            return REJECT
    return DISPUTE


def _disputes(draft: Draft, index: int, number: int) -> bool:
    """Whether the verb at token *index* has somebody's claim as its object, or is done "by" somebody."""
    norms, sentence = draft.graph.document.tokens.norms, draft.sentence_tokens(number)
    passive = norms[index + 1 : index + 2] == ["by"] and not words("be").isdisjoint(norms[max(0, index - 3) : index])
    after = norms[index + 1 : min(index + 5, sentence.stop)]
    return passive or not words("disputed").isdisjoint(after)


def _proves(draft: Draft, index: int, number: int) -> bool:
    """Whether a sentence tells by what somebody or something refutes: "with its own records", "the footage refutes".

    Moves of chess and theorems are refuted by what they are.
    """
    norms, sentence = draft.graph.document.tokens.norms, draft.sentence_tokens(number)
    if any_phrase("evidence", lowered(draft.graph.document.sentences[number].text)):
        return True
    by = next((place for place in range(index + 1, sentence.stop) if norms[place] in _BY_WHAT), sentence.stop)
    told = (*norms[sentence.start : index], *norms[by : sentence.stop])
    return not words("evidence-noun").isdisjoint(told)
