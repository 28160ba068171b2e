"""What single words tell of people: first names, titles and roles, places, heads of nameless sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from attrs import frozen

from ..model import Gender
from ..tables import shipped_rows, words
from ..values import NamedTuple
from .grammar import NUMERALS
from .inflection import noun_forms

FIRST_NAME, TITLE, ROLE, PLACE, DEMONYM, BODY_NOUN, OPENER, PLURAL = (1 << bit for bit in range(8))
"""Facts of a word, as bits; TITLE stands before names in capitals, ROLE is any word for a person."""

LAWYERS = words("lawyer attorney solicitor barrister")
"""Who pleads for somebody."""
SPOKESPEOPLE = words("spokesman spokeswoman spokesperson")
"""Who speaks for somebody."""
CRIMES = words(
    """
    affray arson assault blackmail bribery burglary conspiracy corruption fraud harassment kidnap kidnapping
    manslaughter murder perjury rape robbery stalking terrorism theft treason voyeurism wounding
    """
)
CHARGES = CRIMES | words("charge charges count counts offence offences offense offenses wrongdoing misconduct driving")
"""What somebody denies or admits who stands in court."""
COUNTS = frozenset([word for word, value in NUMERALS.items() if 1 <= value <= 12])
PARTICLES = words("van von de der den del della di da dos du la le el al bin ibn ben bint ter ten zu zur ole arap")
"""Words in small letters within names."""
COURTESIES = words("mr mrs ms miss mx mr. mrs. ms. mx.")
"""Titles before last names that tell of no office."""
GENERATIONS = words("jr jr. sr sr. ii iii iv")
"""What may stand behind a last name."""

_OPENERS = words(
    """
    a about above according across after afterwards again against ago all almost along already also although
    always am amid among an and another any anybody anyone anything apart apparently are around as asked at away
    back based because before behind being below besides best better between both but by can clearly come could
    critics currently described despite did do does down during each earlier either else elsewhere even
    eventually ever every everybody everyone everything few finally first five following for former formerly
    four from further furthermore get given go had has have having he he's hello her here hers herself him
    himself his how however i i'm i've if in including indeed initially inside instead into is it it's its just
    last lastly late later latter least less let let's like likewise look many maybe me meanwhile might more
    moreover most mostly much must my myself near nearly never nevertheless new next no nobody none nor not
    nothing notably now nowhere of off often oh ok old on once one only onto or other others otherwise our ours
    out outside over overall own per perhaps please plus possibly previously put quite rather read recently
    regarding sadly said second several shall she she's should similarly since six so some somebody someone
    something sometimes soon still such ten than thank thanks that that's the their theirs them themselves then
    there there's thereafter therefore these they they're third this those though three through throughout thus
    to today together tomorrow tonight too toward towards twice two under unfortunately unless unlike until up
    upon us usually very via was we we're well were what what's when whenever where whereas wherever whether
    which while who whoever whom whose why will with within without would yes yesterday yet you you're your
    yours january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon.
    tue. wed. thu. fri. sat. sun. breaking update exclusive watch photo photos image picture file related tags
    share report added adds replied replies says wrote writes tweeted recalled recalls christmas easter
    thanksgiving ramadan god internet english
    """
)

_TRADES = words(
    """
    transport highways airways railways rail trains lines grid energy housing logistics telecom pharma aerospace
    robotics semiconductors biosciences therapeutics ventures capital foods software semiconductor bio biotech
    securities equity minerals petroleum insurance entertainment haulage freight solar mining properties homes hotels
    holidays cruises heating care developments estates stores supermarkets breweries dairies farms shipping
    ferries leisure gaming studios records labs laboratories technology diagnostics genomics sciences healthcare
    clinics chemicals metals resources gas renewables utilities telecoms wireless broadband payments finance
    financial manufacturing engineering construction packaging plastics textiles apparel cosmetics beverages drinks
    brewers distillers rescue biscuits furniture interiors united rovers wanderers albion fc afc
    """
)
"""What a firm's name may end in, and no person's: "Harrow Transport"."""
SITTING = words("council committee commission office panel institute conference subcommittee inquiry")
"""Bodies that sit "on" something."""
FIELDS = words(
    """
    affairs services resources relations development strategy innovation science technology health education culture
    media sport sports arts tourism trade investment industry industries commerce energy environment agriculture food
    fisheries forestry water housing communities government transport infrastructure planning finance economy economic
    employment pensions welfare immigration citizenship information communication communications broadcasting skills
    research heritage defence defense security rural urban human social foreign digital industrial initiatives equality
    equalities disaster explosives firearms tobacco alcohol minerals petroleum aviation works youth wellness families
    local business special public women children work space
    """
)
"""What offices and bodies are for, and no person is called: the Minister of "Information and Culture"."""
_COMMON_PLACES = (
    "u.s.", "us", "u.k.", "uk", "eu", "e.u.", "uae", "u.s.a.", "usa", "d.c.", "dc", "nyc", "l.a.", "n.h.",
    "n.y.", "n.j.", "n.c.", "s.c.", "n.d.", "s.d.", "n.m.", "r.i.", "w.va.", "b.c.", "n.s.w.",
)  # fmt: skip
_UNTOLD = Gender.UNKNOWN
_GENDERS = {gender.value: gender for gender in Gender} | {"": Gender.UNKNOWN}


class Role(NamedTuple):
    """A word for a person."""

    gender: Gender
    groups: frozenset[str]
    plural: bool
    courtesy: bool


class Head(NamedTuple):
    """What a source without a name is, told by its head noun."""

    kind: str
    plural: bool


@frozen(eq=False, repr=False)
class Gazetteer:
    """The tables, by word in small letters; ``facts`` joins them into bits."""

    facts: Mapping[str, int]
    genders: Mapping[str, Gender]
    """Of first names."""
    full_names: Mapping[str, str]
    """Short form of a first name → the form it stands for, in small letters."""
    roles: Mapping[str, Role]
    heads: Mapping[str, Head]
    places: frozenset[str]
    """Places of any number of words."""
    bodies: Mapping[str, str]
    """Well-known body, in small letters → what it is, with "|" between several: "charity|aid agency"."""
    demonyms: Mapping[str, str]
    """Demonym → country, in small letters."""

    def calls_source(self, norm: str) -> bool:
        """Whether the word is what a source without a name is called: "mayor", "police", "video"."""
        return norm in self.roles or norm in self.heads

    def calls_document(self, norm: str) -> bool:
        """Whether the word calls a document: "video"."""
        head = self.heads.get(norm)
        return head is not None and head.kind == "document"


@cache
def default_gazetteer() -> Gazetteer:
    """The tables this library ships, read once."""
    genders, full_names = _read_first_names()
    places, demonyms = _read_places()
    roles, titles = _read_roles()
    heads = _read_heads()
    facts = dict.fromkeys(genders, FIRST_NAME)
    for found, fact in (
        (titles, TITLE),
        (roles, ROLE),
        (places, PLACE),
        (demonyms, DEMONYM),
        ((word for word, head in heads.items() if head.kind == "organisation"), BODY_NOUN),
        (_TRADES, BODY_NOUN),
        ((word for word, role in roles.items() if role.plural), PLURAL),
        ((word for word, head in heads.items() if head.plural), PLURAL),
        (_OPENERS, OPENER),
    ):
        for word in found:
            facts[word] = facts.get(word, 0) | fact
    return Gazetteer(
        facts=facts,
        genders=genders,
        full_names=full_names,
        roles=roles,
        heads=heads,
        places=frozenset(places),
        bodies={name.lower(): called for name, called, _ in shipped_rows("bodies")},
        demonyms=demonyms,
    )


def _read_first_names() -> tuple[dict[str, Gender], dict[str, str]]:
    """The genders that first names tell, and what short forms stand for."""
    genders: dict[str, Gender] = {}
    full_names: dict[str, str] = {}
    for name, gender, full in shipped_rows("first_names"):
        form = name.lower()
        genders[form] = _GENDERS[gender]
        if full:
            full_names[form] = full.lower()
    return genders, full_names


def _read_places() -> tuple[list[str], dict[str, str]]:
    places = list(_COMMON_PLACES)
    demonyms: dict[str, str] = {}
    for place, kind, written, _ in shipped_rows("places"):
        places.append(place.lower())
        for demonym in written.lower().split("|") if written else ():
            demonyms[demonym] = place.lower()
            if kind == "country" and demonym.endswith("n"):
                demonyms[demonym + "s"] = place.lower()
    return places, demonyms


def _read_roles() -> tuple[dict[str, Role], list[str]]:
    roles: dict[str, Role] = {}
    titles: list[str] = []
    for word, kind, gender, groups, _ in shipped_rows("titles"):
        courtesy = kind == "courtesy"
        roles[word] = _role_of(gender, groups, False, courtesy)
        if kind != "role":
            titles.append(word)
        if not courtesy and not word.endswith("."):
            roles.setdefault(_plural(word), _role_of(gender, groups, True, False))
    return roles, titles


@cache
def _role_of(gender: str, groups: str, plural: bool, courtesy: bool) -> Role:
    """What a row tells of its word; made once for all that are alike."""
    return Role(_GENDERS[gender], frozenset(groups.split(",")) if groups else frozenset(), plural, courtesy)


def gender_of(gazetteer: Gazetteer, titles: Sequence[str], name: Sequence[str]) -> Gender:
    """The gender that *titles* and *name* tell: the title's, but a first name's before an office's in "-man"."""
    first = gazetteer.genders.get(name[0], _UNTOLD) if len(name) > 1 else _UNTOLD
    for word in titles:
        role = gazetteer.roles.get(word)
        if role is not None and role.gender is not _UNTOLD:
            return first if first is not _UNTOLD and word.endswith("man") else role.gender
    return first


def _read_heads() -> dict[str, Head]:
    heads: dict[str, Head] = {}
    for word, kind, _ in shipped_rows("anonymous"):
        heads[word] = Head(kind, word in _PLURAL_HEADS)
    for word, head in list(heads.items()):
        if not word.endswith((".", "s")) or word.endswith("ss"):
            heads.setdefault(_plural(word), Head(head.kind, True))
    return heads


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("child"):
        return noun + "ren"
    return noun_forms(noun, "")[-1][0]


_PLURAL_HEADS = words(
    """
    people police those many some most few several both all others troops americans figures data statistics
    estimates results remarks tests everyone everybody media press authorities staff personnel clergy
    """
)
