"""Objects: what is done to them is a deed, though the verb may report: "read a story", "claimed nine lives"."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from ..arguments.links import Link
from ..syntax.columns import Syntax
from ..tables import words
from ..vocabulary.tags import over_tags
from .acts import STATED, TAKEN_IN, last_noun, takes_thing, token_behind

WORKS = words(
    """
    book books song songs novel novels poem poems play plays column introduction foreword dissertation thesis screenplay
    script score music lyrics album memoir sequel opera musical film ode test code software it
    """
)
"""What is written."""
READINGS = words("book books paper papers novel comic newspaper magazine notice sign menu script map poem thread it")
"""What somebody reads to themselves."""
TO_SOMEBODY = over_tags("t[DiCJNSPI]")
"""Somebody, or a thing, behind "to"."""
PAPERS_GIVEN = words(
    """
    citation citations fine fines licence licences license licenses passport passports permit permits share shares
    ticket tickets visa visas
    """
)
"""What an office gives out."""
SPOKEN = words(
    """
    caveat caveats comment comments criticism detail details dig joke line note notes plug praise remark remarks speech
    speeches statement statements support voice word words message messages demand demands threat threats
    """
)
"""What is made of words."""
FINDINGS = words(
    """
    basis breach breaches case cause causes correlation defect defects difference differences effect error errors
    evidence fault faults flaw flaws grounds inaccuracies irregularities link links merit negligence pattern problem
    problems proof reason reasons risk risks shortcomings sign signs support weaknesses wrongdoing
    """
)
"""What is found by looking into something."""
GIVEN = words("lead hug kiss lift ring hand bath shower haircut push ride tour present presents gift gifts birth")
"""What is given and no words."""
_READ_OUT = words("story stories tale tales poem poems prayer prayers chapter lesson fairytale")
_LIVES = words("life lives victim victims casualties casualty")
_PRIZES = words(
    """
    title titles medal medals crown trophy cup prize prizes win point points wicket wickets gold silver bronze scalp
    record seat seats place
    """
)
_DUES = words("pension pensions benefit benefits refund refunds expenses compensation asylum allowance jackpot")
_MEALS = words(
    """
    taxi taxis cab drink drinks food pint pints coffee tea pizza meal meals lunch dinner breakfast beer beers wine
    champagne dessert starter takeaway curry burger burgers round rounds steak
    """
)
_SONGS = words("hymn hymns song songs anthem carol carols aria arias ballad ballads duet chorus psalm lullaby")
_PRESENTS = words("key keys gift gifts flowers delivery parcel bouquet comfort bribe bribes")
_HONOURS = words("award awards crown cup medal medals prize prizes trophy interview interviews")
_DIRECTIONS = words(
    """
    exit door doors sky map ceiling floor window chair wall screen horizon north south east west spot ground clock
    """
)
_DOORS = words("door doors phone phones telephone bell doorbell")
_JUDGMENTS = words("judgment judgement ruling decision")
_PICTURES = words(
    """
    clip clips footage photo photos photograph photographs picture pictures recording recordings selfie selfies snap
    snaps video videos
    """
)
_NAMES = words("name names nickname whistle")
_TORN = words(
    """
    roof roofs shirt shirts dress coat page pages letter letters envelope paper cloth bag bags hole holes tree trees
    door doors mask poster posters flag seam seams wire wires
    """
)

OBJECTS: Mapping[str, AbstractSet[str]] = {
    "accept": _PRESENTS | _HONOURS | TAKEN_IN,
    **dict.fromkeys(("air", "post", "publish", "releas", "shar", "upload"), _PICTURES),
    "answer": _DOORS | _NAMES,
    "claim": _LIVES | _PRIZES | _DUES,
    "defend": words("title titles crown cup trophy belt seat seats lead"),
    "order": _MEALS,
    "point": _DIRECTIONS,
    "read": _READ_OUT,
    "reserv": _JUDGMENTS,
    "rip": _TORN,
    "sing": _SONGS,
    "tell": words("time"),
}
"""By the stem of a verb, the last nouns of what it is done to."""


def thing_behind(syntax: Syntax, link: Link) -> str:
    """The last noun of what stands right behind a verb as its whole object; "" if a clause or a quotation does."""
    place = token_behind(syntax, link.head)
    start, end = link.pieces[0]
    if syntax.tags[place] == "I" and start == place:
        rest = syntax.tags[place + 1 : end].lstrip("rR")  # typed "it up"; wrote "it, longhand, in a van"
        return syntax.norms[place] if not rest or rest[0] == "," else ""
    return last_noun(syntax, place) if takes_thing(syntax, link) else ""


def told_tags(syntax: Syntax, link: Link) -> str:
    """The tags of a content."""
    return "".join([syntax.tags[start:end] for start, end in link.pieces])


def is_wordless(thing: str) -> bool:
    """Whether there is a *thing*, and no words are it."""
    return bool(thing) and thing not in STATED and thing not in SPOKEN
