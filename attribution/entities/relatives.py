"""Relatives: the words for them, how each is related, and what gender it tells; bosses, staff and successors, too."""

from __future__ import annotations

from collections.abc import Mapping

from ..mentions.pronouns import UNTOLD
from ..model import Gender
from ..tables import words
from ..vocabulary.gazetteer import LAWYERS

MALE, FEMALE = Gender.MASCULINE, Gender.FEMININE
SPOUSE, PARENT, CHILD, SIBLING, LAWYER, CLIENT = "spouse", "parent", "child", "sibling", "lawyer", "client"
_BOSS, STAFF = "boss", "assistant"
_FAMILY, _SWEETHEART, _COUSIN, _SIBLING_IN_LAW = "family", "sweetheart", "cousin", "sibling-in-law"
_GRANDPARENT, _GRANDCHILD = "grandparent", "grandchild"
_UNCLE, _NEPHEW = "uncle", "nephew"
_PARENT_IN_LAW, _CHILD_IN_LAW = "parent-in-law", "child-in-law"
_STEPPARENT, _STEPCHILD = "stepparent", "stepchild"
PREDECESSOR, SUCCESSOR = "predecessor", "successor"
_PAIRS = (
    (SPOUSE, SPOUSE),
    (SIBLING, SIBLING),
    (LAWYER, CLIENT),
    (_BOSS, STAFF),
    (_SWEETHEART, _SWEETHEART),
    (_COUSIN, _COUSIN),
    (_SIBLING_IN_LAW, _SIBLING_IN_LAW),
    (_GRANDPARENT, _GRANDCHILD),
    (_UNCLE, _NEPHEW),
    (_PARENT_IN_LAW, _CHILD_IN_LAW),
    (_STEPPARENT, _STEPCHILD),
    (PREDECESSOR, SUCCESSOR),
    (PARENT, CHILD),
)
INVERSE: Mapping[str, str] = {
    **{one: other for pair in _PAIRS for one, other in (pair, pair[::-1])},
    _FAMILY: PARENT,  # “Dad knew,” his family said
}
OF_ONE_NAME = frozenset((SPOUSE, PARENT, CHILD, SIBLING))
"""Relatives who mostly share a last name."""
SERVING = words(
    """
    farmhand bookkeeper accountant secretary driver chauffeur assistant aide bodyguard nanny housekeeper cleaner butler
    valet gardener cook stablehand
    """
)
"""Those who work for one person, who is their "boss"."""
_WORDS: Mapping[tuple[str, Gender], str] = {
    (SPOUSE, MALE): "husband hubby widower ex-husband",
    (SPOUSE, FEMALE): "wife missus widow ex-wife",
    (SPOUSE, UNTOLD): "partner spouse",
    (PARENT, MALE): "father dad daddy papa",
    (PARENT, FEMALE): "mother mum mom mummy mam mama",
    (CHILD, MALE): "son",
    (CHILD, FEMALE): "daughter",
    (SIBLING, MALE): "brother",
    (SIBLING, FEMALE): "sister",
    (SIBLING, UNTOLD): "twin",
    (LAWYER, UNTOLD): " ".join(sorted(LAWYERS)),
    (CLIENT, UNTOLD): "client",
    (_FAMILY, UNTOLD): "family children kids sons daughters",
    (_BOSS, UNTOLD): "boss employer",
    (STAFF, UNTOLD): " ".join(SERVING),
    (_SWEETHEART, MALE): "boyfriend fiancé fiance ex-boyfriend",
    (_SWEETHEART, FEMALE): "girlfriend fiancée fiancee ex-girlfriend",
    (_COUSIN, UNTOLD): "cousin",
    (_SIBLING_IN_LAW, MALE): "brother-in-law",
    (_SIBLING_IN_LAW, FEMALE): "sister-in-law",
    (_GRANDPARENT, MALE): "grandfather grandad granddad grandpa",
    (_GRANDPARENT, FEMALE): "grandmother grandma gran granny nan nana",
    (_GRANDCHILD, MALE): "grandson",
    (_GRANDCHILD, FEMALE): "granddaughter",
    (_UNCLE, MALE): "uncle",
    (_UNCLE, FEMALE): "aunt auntie",
    (_NEPHEW, MALE): "nephew",
    (_NEPHEW, FEMALE): "niece",
    (_PARENT_IN_LAW, MALE): "father-in-law",
    (_PARENT_IN_LAW, FEMALE): "mother-in-law",
    (_CHILD_IN_LAW, MALE): "son-in-law",
    (_CHILD_IN_LAW, FEMALE): "daughter-in-law",
    (_STEPPARENT, MALE): "stepfather stepdad",
    (_STEPPARENT, FEMALE): "stepmother stepmum stepmom",
    (_STEPCHILD, MALE): "stepson",
    (_STEPCHILD, FEMALE): "stepdaughter",
    (PREDECESSOR, UNTOLD): "predecessor",
    (SUCCESSOR, UNTOLD): "successor",
}
KIN: Mapping[str, tuple[str, Gender]] = {word: told for told, several in _WORDS.items() for word in several.split()}
"""Words for relatives: how they are related, and what gender the word tells."""
RELATIVES = frozenset(KIN)
BARE = words(
    "Dad Daddy Papa Mum Mom Mummy Mam Mama Mother Father Gran Granny Grandma Nan Nana Grandad Granddad Grandpa"
)
"""Those by which a child calls a parent, or a parent's, without more."""
