"""The parts of speech as tags, one character a token, and the classes of tags that have a name.

The tags are the Penn Treebank's, with function words told apart where attribution turns on them:

N NN  S NNS  P NNP(S)  I PRP  i PRP$  D DT/PDT  J JJ  K JJR/JJS  C CD  R RB*  x not/never  r RP  X EX  ' POS
d VBD  z VBZ  p VBP  v VB  n VBN  g VBG  m MD  b is/are/was/were  e be/been/being  h have/has/had  o do/does/did
T that  w WDT/WP$  W WP  y WRB  t to  E IN  F of  B by  U if/because/although/while/whether  & CC
, ; : . - ( ) themselves  « » opening and closing quotation marks  " a mark left undecided  * anything else

Classes are strings, so that they can stand in a pattern; ``in`` asks of one tag whether it is among them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from ..expressions import Uncompiled

TAGS = "NSPIiDJKC$RxrX'dzpvngmbehoTwWytEFBU&,;:.-()«»\"*"
"""Every tag."""

COMMON_NOUNS = "NS"
NOUNS = "NSP"
NOMINAL = "DiJKNPSC"
"""What noun phrases are made of; pronouns, possessive marks and signs of money are added where they may be, too."""
VERBS = "dzpvng"
"""Verbs but helping ones."""
FINITE = "dzpbhmo"
"""Verbs and helping verbs that agree with a subject."""
PREDICATING = "dzpbhm"
"""Finite verbs but "do": by itself it mostly stands for a verb told before, "as the mayor did", and tells nothing."""
SINGULAR = "dzbhm"
"""Those of them that may agree with one: behind a single subject a "p" is a noun or an infinitive mistaken for it."""
ADJECTIVES = "JK"
CLASSES: Mapping[str, str] = {**dict.fromkeys(VERBS, "V"), **dict.fromkeys(NOUNS, "N")}
"""The class of a tag whose words report alike."""
AUXILIARIES = "behomxR"
"""What may stand ahead of a verb in its group."""
RELATIVES = "Ww"
QUESTION_WORDS = "UWwy"
"""What opens an indirect question."""
OPENERS = "TUWwy"
"""What opens a subordinate clause."""

_NAMES = {
    "noun": NOUNS,
    "nominal": NOMINAL,
    "verb": VERBS,
    "finite": FINITE,
    "predicating": PREDICATING,
    "singular": SINGULAR,
    "opener": OPENERS,
}
_NAMED = re.compile(r"(?<!\?P)<([a-z]+)>")  # but a group's name


def over_tags(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A *pattern* over tags, compiled at its first use, in which names stand for classes.

    ``[<nominal>']`` is any tag of a noun phrase or a possessive mark, ``[^<finite>,]`` no finite verb and no comma.
    The names are the keys of ``_NAMES``; another raises KeyError when the pattern is first used.
    """
    return cast("re.Pattern[str]", Uncompiled(_compile, pattern, flags))


def _compile(pattern: str, flags: int) -> re.Pattern[str]:
    return re.compile(_NAMED.sub(lambda name: _NAMES[name[1]], pattern), flags)
