"""The rule about judgements and accusations of sources without a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import Attribution, AttributionKind, ContentKind, Severity
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import FIRST_NAME, default_gazetteer
from .base import Context, Hit, rule
from .draft import Draft
from .wording import whole_phrase
from .words import any_phrase, lowered, words
from .wrongs import NOBODY, named_ends

if TYPE_CHECKING:
    import regex

# "he is no fool", "she isn't daft": no attack
_DENIED = over_text(
    r"\b(?:is|was|are|were)(?:n't|\snot|\sno|\snever)\s(?!fit\b|up\b)(?:an?\s|the\s|so\s|that\s)?[a-z-]{1,20}"
)
# "Dunmore is useless", "they say Kerr looks hopeless": one who is told of by a surname alone
_NAMED_TO_BE = expression(r"\b(\p{Lu}\p{Ll}{1,20})\s(?:is|was|looks?|seems?|has\sbeen)\b")
# "the weather was a", ahead of what judges it
_JUDGED = expression(
    r"\b(?:the|this|that|our|my)\s(?:[a-z-]{1,20}\s){0,2}([a-z-]{1,20})\s(?:is|was|are|were)\s[“\"‘']?(?:[a-z]{1,10}\s){0,2}[“\"‘']?$"
)
# "it would be a puppet", "it was a rat": such a creature, and nobody called one
_IT_IS = over_text(r"\bit(?:'s|'d\sbe|'ll\sbe|\s(?:is|was|were|would\sbe|will\sbe))\s(?:just\s|only\s)?(?:an?\s)?$")
_SOMEBODY = ("he", "she")
_ARTICLES = (["a"], ["an"])


@rule(
    "ATT203",
    name="anonymous-pejorative",
    guideline="AP and NPR: an unnamed source may give information, not attack or praise anybody.",
    bad=["“He is a fool,” one colleague said."],
    good=["“The vote was cancelled on Friday,” one colleague said."],
    profiles=("wire", "legal"),
    severities={"legal": Severity.ERROR},
)
def anonymous_pejorative(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """An unnamed source judges somebody, or accuses them of wrongdoing."""
    draft = context.draft
    for found in [item for item in draft.told if draft.is_anonymous(item)]:
        if found.source is None or found.cue.lemma in words("crowd-cue"):
            continue  # what is shouted in a street or a court is something that happened there
        wrong = _accusation(draft, found)
        if wrong:
            message = f"an unnamed source accuses somebody: “{wrong}”"
            yield Hit(found.source.span, message, "name the source, or say what supports it", found.id)
            continue
        names = found.kind is AttributionKind.NAMING or found.cue.lemma == "describe"
        if found.content.kind is ContentKind.INDIRECT and not names:
            continue  # the words may be the writer's; "called her a bully" tells theirs
        said = found.content.text.replace("’", "'")
        small = lowered(said)
        judgement = any_phrase("evaluative", _DENIED.sub(" ", small))
        judgement = judgement or any_phrase("opinion", small) or _final_opinion(small)
        if _is_anothers(draft, found, judgement) or _is_of_a_thing(small, judgement):
            continue
        if judgement and (judgement not in words("evaluative-thing") or _is_of_somebody(draft, found)):
            phrase = whole_phrase(said, small.find(judgement), len(judgement))
            message = f"an unnamed source passes judgement: “{phrase}”"
            yield Hit(found.source.span, message, "name the source or report what happened", found.id)


def _accusation(draft: Draft, found: Attribution) -> str:
    """The word by which an unnamed source lays a wrong to somebody: "he stole the cash"; no court's or officer's."""
    source, tokens = found.source, draft.graph.document.tokens
    if source is None or (draft.words.isdisjoint(words("wrongdoing")) and draft.words.isdisjoint(words("crook"))):
        return ""
    called = draft.text[source.span.start : source.head.end].lower().split()
    if not (words("investigator") | words("institution")).isdisjoint(called):
        return ""
    if found.cue.negated or not words("court").isdisjoint(draft.norms(draft.sentence_at(found.cue.span.start))):
        return ""
    accused, direct = named_ends(draft), found.content.kind is not ContentKind.INDIRECT
    for span in found.content.spans:
        first, beyond = bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end)
        for index in range(first + 1, beyond):
            before = index - 1
            while before > first and tokens.norms[before] in words("auxiliary"):
                before -= 1
            if tokens.norms[index] in words("crook") and _is_told_to_be(tokens.norms[max(first, index - 3) : index]):
                return draft.text[tokens.starts[index] : tokens.ends[index]]
            done = tokens.norms[index] in words("wrongdoing") and tokens.norms[index + 1 : index + 2] not in NOBODY
            somebody = direct and tokens.norms[before] in _SOMEBODY  # "an aide said she lied" may be of herself
            if done and (somebody or tokens.ends[before] in accused):
                return draft.text[tokens.starts[index] : tokens.ends[index]]
    return ""


def _is_told_to_be(before: list[str]) -> bool:
    """Whether the words ahead of "liar" tell that somebody is one: "was a", "is a born", but not "was not a"."""
    if before[-1:] not in _ARTICLES:
        before = before[:-1]
    return before[-1:] in _ARTICLES and not words("be").isdisjoint(before[-2:-1])


def _final_opinion(small: str) -> str:
    """What judges only at the end of a clause: "he has to go", but not "he has to go back to Leeds"."""
    opinion = any_phrase("opinion-final", small)
    behind = small[small.find(opinion) + len(opinion) :]
    return "" if behind[:1].isspace() else opinion


def _is_anothers(draft: Draft, found: Attribution, judgement: str) -> bool:
    """Whether the judgement is somebody else's, whom the source tells of: "he thinks she is a fool," an aide said."""
    inner = draft.graph.children(found) if judgement else ()
    told = (item for item in inner if item.source and item.source.text not in ("I", "We", "we"))
    return any(judgement in lowered(item.content.text) for item in told)


def _is_of_somebody(draft: Draft, found: Attribution) -> bool:
    """Whether the content speaks of a person or a body, and not of a storm."""
    said = lowered(found.content.text).replace("'", " ").split()
    if not words("person-word").isdisjoint(word.strip('.,;:!?“”"‘') for word in said):
        return True
    mentions = (each.span for entity in draft.actors for each in entity.mentions)
    if any(span.contains(each) for each in mentions for span in found.content.spans):
        return True
    return any(_is_surname(match) for match in _NAMED_TO_BE.finditer(found.content.text))


def _is_of_a_thing(small: str, judgement: str) -> bool:
    """Whether the *judgement* is of what is named right ahead of it, which is nobody: "the rain was a disgrace"."""
    before = small[: small.find(judgement)] if judgement else ""
    if _IT_IS.search(before) and judgement in words("creature"):
        return True
    judged = _JUDGED.search(before)
    if judged is None or judged[1] in words("person-word"):
        return False
    gazetteer = default_gazetteer()
    return judged[1] not in gazetteer.roles and judged[1] not in gazetteer.heads and judged[1] in default_dictionary()


def _is_surname(named: regex.Match[str]) -> bool:
    """Whether a capitalised word is a surname: one that no list has, and no common noun that opens a sentence."""
    word, before = named[1].lower(), named.string[max(0, named.start() - 2) : named.start()].rstrip()
    opens = not before or before[-1] in "“\"‘'.!?"
    known = default_gazetteer().facts.get(word, 0) & ~FIRST_NAME
    return not known and not (opens and word in default_dictionary())
