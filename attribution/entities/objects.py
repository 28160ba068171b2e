"""Objects: whoever did something to "the bank" is not the bank: "The FCA has fined the bank. The bank said".

Nor is whoever sued "the firm" that denies it: "Onyx sued Velora. The firm said it would appeal".
"""

from __future__ import annotations

from bisect import bisect_right

from ..constructions.copulas import LINKING_VERBS
from ..expressions import over_text
from ..model import Attribution, Mention
from ..syntax.verbgroups import CLAUSAL
from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.stems import stem
from .bodies import GENERIC_BODIES
from .clusters import Cluster
from .places import Page

_FARTHEST = 400
"""How many characters back that may have been done."""
_MOST_WORDS = 4
_AGAINST = over_text(
    r"\ (?:(?:has|have|had|is|are)\ )?"
    r"(?:sued|suing|fined|accused|accuses|charged|prosecuted|took|raided|blamed|banned)\ "
    r"(?:(?:the|a|an|its)\ )?(?:[a-z-]{2,16}\ ){0,4}",
)
"""What stands between who acts against a body and this."""
_DENYING = words("deny denies denied reject rejects rejected dispute disputed contest contested apologise apologised")
_DEFENCE = over_text(
    r"\b(?:defend|appeal|contest|fight|sorry|apologis|apologiz|den(?:y|ies|ied)\b|baseless|without\ merit|meritless"
    r"|unfounded|cooperat|co-operat|nothing\ wrong|no\ wrongdoing|false|untrue)"
)
"""What is said by whoever is accused."""


def find_accusers(mention: Mention, attribution: Attribution, page: Page) -> list[Cluster]:
    """Who opens the sentence before *mention* and acts against another body there, if the *attribution* defends it."""
    start, sentences = mention.span.start, page.layout.sentences
    own = bisect_right(sentences, start) - 1
    told = attribution.cue.head.text.lower() in _DENYING or any(
        _DEFENCE.search(span.text) is not None for span in attribution.content.spans
    )
    if mention.head.text.lower() not in GENERIC_BODIES or own < 1 or not told:
        return []
    named = page.between(sentences[own - 1], sentences[own])[:2]
    if (
        len(named) < 2
        or not named[1].cluster.passes_for_body()
        or page.text[sentences[own - 1] : named[0].start].strip("Tthe ")
    ):
        return []
    return [named[0].cluster] if _AGAINST.fullmatch(page.text, named[0].end, named[1].start) else []


def find_doers(mention: Mention, page: Page) -> list[Cluster]:
    """Who by name opens the last sentence ahead that tells of *mention*, in the same words, as of what it acts on.

    What somebody is, or says of it, is no act: "Delta said the airline would pay".
    """
    told, start = mention.span.text, mention.span.start
    if told[:4] not in ("The ", "the ") or told.count(" ") >= _MOST_WORDS:
        return []
    text, wanted = page.text, f" t{told[1:]}"
    place = text.rfind(wanted, max(0, start - _FARTHEST), start)
    if place < 0 or text[place + len(wanted)].isalnum():
        return []
    sentence = page.layout.sentences[bisect_right(page.layout.sentences, place) - 1]
    verb = text[sentence:place].rpartition(" ")[2]
    acts = not {"d", "z"}.isdisjoint(default_dictionary().tags(verb))
    acts = acts and verb not in LINKING_VERBS and stem(verb) not in CLAUSAL
    named = page.between(sentence, place) if acts else []
    opens = named and named[0].cluster.parts and not text[sentence : named[0].start].strip("Tthe ")
    return [named[0].cluster] if opens else []
