"""Tags put right that the tagger, which looks two words far, cannot tell: the steps, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from .adjectives import ADJECTIVES
from .callings import CALLINGS
from .clauseverbs import CLAUSES
from .contractions import CONTRACTIONS
from .deeds import DEEDS
from .handouts import HANDOUTS
from .insertions import GROUPS
from .participles import PARTICIPLES
from .portfolios import PORTFOLIOS
from .predicates import PREDICATES
from .publications import PUBLICATIONS
from .quotationverbs import QUOTATION_VERBS
from .respondents import RESPONDENTS
from .retagging import TagStep, Text
from .sentenceends import SENTENCE_ENDS
from .smallwords import SMALL_WORDS
from .speakers import SPEAKERS
from .toldclauses import HEARERS, TOLD_CLAUSES
from .verbless import SENTENCES

TAG_STEPS: tuple[TagStep, ...] = (
    *GROUPS,  # first of all, for the others know verb groups by their tags
    *PORTFOLIOS,
    *ADJECTIVES,
    *SENTENCE_ENDS,
    *PREDICATES,
    *DEEDS,
    *TOLD_CLAUSES,
    *SENTENCES,  # which have a verb by now if anything beside it shows that
    *CONTRACTIONS,
    *CLAUSES,  # of which those have a verb, too, whose auxiliary is shortened
    *HEARERS,
    *RESPONDENTS,
    *PARTICIPLES,
    *HANDOUTS,
    *PUBLICATIONS,
    *SMALL_WORDS,
    *SPEAKERS,  # who stand beside a verb that is known to be one by now
    *QUOTATION_VERBS,
    *CALLINGS,
)


def mend(text: Text, tags: str, steps: Sequence[TagStep] = TAG_STEPS) -> str:
    """*tags*, one character a token, with those put right that the rest of their sentence settles."""
    lacks = text.vocabulary.isdisjoint
    for _, _, _, change, words, shapes in steps:
        if words and any(map(lacks, words)):
            continue
        if not shapes or any(map(tags.__contains__, shapes)):
            tags = change(text, tags)
    return tags
