"""Rules that hold the draft against the texts supplied with it; silent without them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..errors import ConfigError
from ..graph import AttributionGraph
from ..model import Severity
from .base import Context, Hit, rule
from .draft import Draft
from .sources import speaks_from_inside
from .wording import SHOWN, brief, tell_differences
from .words import any_phrase, lowered, plain_name

if TYPE_CHECKING:  # a check without sources does without all that verifies
    from ..verbatim.verdicts import Check

FEWEST_COPIED = 12
"""How many words a copy has at least, as `verbatim.copies` looks for them."""
_MEDIA = {
    "release": ("a press release", "said in a press release"),
    "statement": ("a written statement", "said in a statement"),
    "email": ("an e-mail", "wrote in an e-mail"),
    "post": ("a post", "wrote in a post"),
}


@rule(
    "ATT305",
    name="hidden-anonymity",
    severity=Severity.ERROR,
    guideline="The Washington Post and NPR: if the outlet you cite relied on unnamed sources, say so.",
    profiles=("desk", "wire", "legal"),
    options={"min_score": 0.75},
    needs="sources",
)
def hidden_anonymity(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The outlet cited has this from an unnamed source, and the draft does not say so."""
    draft, told = context.draft, -1
    for check in _checks(context):
        passage = check.passage
        if not check.outlet or passage is None or not passage.anonymous or check.score < context.options["min_score"]:
            continue
        another = passage.outlet and plain_name(passage.outlet) != plain_name(check.outlet)
        if another or check.span.start < told or not speaks_from_inside(passage.speaker):
            continue
        told = check.span.end  # what is quoted in it is no second finding
        paragraph = graph.document.paragraphs[draft.paragraph_at(check.span.start)]
        if not any_phrase("anonymity-marker", lowered(paragraph.text)):
            message = f"{check.outlet} has this from a source it does not name"
            yield Hit(check.span, message, "say that its source is not named", check.attribution)


@rule(
    "ATT308",
    name="uncredited-copy",
    severity=Severity.ERROR,
    guideline="NPR on attribution: nobody's words are used verbatim without quotation marks or credit.",
    options={"min_words": FEWEST_COPIED},
    needs="sources",
)
def uncredited_copy(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A stretch of the draft stands word for word in a supplied text that it does not credit."""
    fewest = context.options["min_words"]
    if fewest < FEWEST_COPIED:
        raise ConfigError(
            f"ATT308: min_words is {fewest}", remedy=f"shorter copies are not looked for: {FEWEST_COPIED} or more"
        )
    copies = context.verification.copies if context.verification else ()
    for copy in copies:
        if not copy.credited and copy.words >= fewest:
            message = f"{copy.words} words stand word for word in {copy.passage.source}"
            yield Hit(copy.span, message, "credit it, quote it, or write it anew")


@rule(
    "ATT501",
    name="quote-not-found",
    severity=Severity.ERROR,
    guideline="Every stylebook: a quotation is what was said; here is the text of what was said.",
    needs="sources",
)
def quote_not_found(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A quotation of a speaker whose words were supplied is not among them."""
    for check in _having(context, "not-found"):
        if check.kind == "quotation":
            message = "this quotation is in none of the supplied texts"
            yield Hit(check.span, message, check.reason or "check it against the record", check.attribution)


@rule(
    "ATT502",
    name="quote-altered",
    severity=Severity.ERROR,
    guideline="AP and the New York Times: never alter a quotation, not even its grammar.",
    needs="sources",
)
def quote_altered(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A quotation's words are not the source's."""
    for check in _having(context, "altered"):
        edits = [(edit.draft.text, edit.words) for edit in check.edits if edit.op in ("changed", "added", "dropped")]
        gates = ", ".join(gate.value for gate in check.gates)
        message = f"not the source's words: {tell_differences(edits)}" + (f" ({gates})" if gates else "")
        wording = " ".join(edit.words or "…" for edit in check.edits if edit.words or edit.op == "jump")
        yield Hit(check.span, message, f"the source: “{wording}”" if wording else "", check.attribution)


@rule(
    "ATT503",
    name="unmarked-elision",
    severity=Severity.ERROR,
    guideline="American Journalism Review, “Are Quotes Sacred?”: what is left out of a quotation is marked.",
    needs="sources",
)
def unmarked_elision(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A quotation leaves out words of the source, or joins distant ones, and shows no gap."""
    for check in _checks(context):
        reworded = any(edit.op in ("changed", "added") for edit in check.edits)
        if "spliced" not in check.verdicts and ("elided" not in check.verdicts or reworded):
            continue  # what a reworded one leaves out, ATT502 tells
        gaps = [edit for edit in check.edits if edit.op in ("dropped", "jump")]
        left = " … ".join(brief(edit.words) for edit in gaps[:SHOWN] if edit.words)
        message = f"left out without a mark: “{left}”" if left else "joins words that stand far apart in the source"
        marked = not left and ("…" in check.span.text or "..." in check.span.text)
        hint = "split the quotation" if marked else "mark the gap with “…”, or split the quotation"
        yield Hit(check.span, message, hint, check.attribution)


@rule(
    "ATT504",
    name="wrong-speaker",
    severity=Severity.ERROR,
    guideline="Every stylebook: the words are given to the person who said them.",
    needs="sources",
)
def wrong_speaker(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The supplied text gives the quotation to somebody else."""
    for check in _having(context, "wrong-speaker"):
        label = check.passage.speaker if check.passage else ""
        message = f"the draft gives this to {check.speaker or 'another'}, the source to {label or 'somebody else'}"
        yield Hit(check.span, message, "correct the name", check.attribution)
    for check in _having(context, "wrong-outlet"):
        label = check.passage.outlet if check.passage else ""
        message = f"the draft has this from {check.outlet}; it stands in {label or 'another outlet'}"
        yield Hit(check.span, message, "correct the outlet", check.attribution)


@rule(
    "ATT505",
    name="hidden-medium",
    guideline="Newsroom practice: tell the reader that the words were written, e-mailed or posted rather than spoken.",
    profiles=("wire", "legal"),
    needs="sources",
)
def hidden_medium(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The words were written, not spoken, and the draft does not say so."""
    draft = context.draft
    for check in _checks(context):
        if check.medium is None or check.kind != "quotation":
            continue
        if not any_phrase("medium", lowered(_told_of_the_speaker(draft, check))):
            medium, told = _MEDIA.get(check.medium, ("a written text", "wrote"))
            yield Hit(check.span, f"these words are from {medium}", f"say so: “{told}”", check.attribution)


def _told_of_the_speaker(draft: Draft, check: Check) -> str:
    """The paragraph of what was checked, but for the sentences in which others speak."""
    graph = draft.graph
    paragraph = graph.document.paragraphs[draft.paragraph_at(check.span.start)]
    speaker = None if check.attribution is None else graph.speakers[check.attribution]
    kept: list[str] = []
    for number in range(draft.sentence_at(paragraph.start), draft.sentence_at(paragraph.end - 1) + 1):
        others = [graph.speakers[item.id] for item in draft.by_sentence.get(number, ()) if item.source]
        if not others or speaker is None or not {speaker, None}.isdisjoint(others):
            kept.append(graph.document.sentences[number].text)
    return " ".join(kept)


def _checks(context: Context) -> tuple[Check, ...]:
    return tuple(context.verification.checks) if context.verification else ()


def _having(context: Context, verdict: str) -> tuple[Check, ...]:
    if context.verification is None:
        return ()
    from ..verbatim.verdicts import Verdict  # loaded by then

    return context.verification.having(Verdict(verdict))
