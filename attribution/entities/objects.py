"""Objects: whoever did something to "the bank" is not the bank: "The FCA has fined the bank. The bank said"."""

from __future__ import annotations

from bisect import bisect_right

from ..constructions.copulas import LINKING_VERBS
from ..model import Mention
from ..syntax.verbgroups import CLAUSAL
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.stems import stem
from .clusters import Cluster
from .places import Page

_FARTHEST = 400
"""How many characters back that may have been done."""
_MOST_WORDS = 4


def find_doers(mention: Mention, page: Page) -> list[Cluster]:
    """Who by name opens the last sentence ahead that tells of *mention*, in the same words, as of what it acts on.

    What somebody is, or says of it, is no act: "Delta said the airline would pay".
    """
    words, start = mention.span.text, mention.span.start
    if words[:4] not in ("The ", "the ") or words.count(" ") >= _MOST_WORDS:
        return []
    text, wanted = page.text, f" t{words[1:]}"
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
