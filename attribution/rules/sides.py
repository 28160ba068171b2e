"""The rule about the sides of a dispute: whose words the verbs doubt, and whose they do not."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import Attribution, Entity, EntityKind, Mention, MentionKind, Severity
from ..vocabulary.gazetteer import default_gazetteer
from .base import Context, Hit, rule
from .cues import CLASSES, is_clause, is_fair, load_of
from .draft import Draft
from .members import words_in
from .words import words

_OWNER = expression(r"(\p{Lu}[\p{L}&-]{1,40})['’]s\s\p{Lu}")
_CLAUSE = over_text(r"\b(?:who|whose|whom|which|that)\b")
_CRITICS = frozenset("critic opponent detractor sceptic skeptic rival".split())
_FOR, _AGAINST = "those for it", "those against it"
_BENCHES = frozenset("borough city club county district fellow local parish state team town union ward".split())
"""What opens a sentence ahead of an office and is nobody's name: "Ward councillor Tom Cole"."""
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "its", "their"))
_MOST_MENTIONS = 20
_MOST_BODIES = 10
"""How many mentions of somebody are looked at for whose they are, and how many bodies whose names end alike."""


@define(eq=False, repr=False)
class _Side:
    """Those of one side who speak, how often they do, how often a loaded verb is theirs, and where first."""

    name: str
    told: int = 0
    loaded: int = 0
    first: Attribution | None = None

    @property
    def share(self) -> float:
        """Of how many of its statements the verb is loaded."""
        return self.loaded / self.told


@rule(
    "ATT405",
    name="verb-asymmetry",
    severity=Severity.INFO,
    guideline="A newsroom training exercise on fairness: give both sides of a dispute the same verbs.",
    profiles=("strict",),
    options={"min_statements": 3, "difference": 0.5},
    bad=[
        "Mayor Ann Lee said the levy is fair. Lee said homes are safer. Lee said the pumps work. "
        "Builder Tom Cole claimed the levy is theft. Cole claimed homes flood. Cole claimed the pumps fail."
    ],
    good=[
        "Mayor Ann Lee said the levy is fair. Lee said homes are safer. Lee said the pumps work. "
        "Builder Tom Cole said the levy is theft. Cole said homes flood. Cole said the pumps fail."
    ],
)
def verb_asymmetry(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """One side's words are doubted by the verbs and another's are not."""
    options = context.options
    sides = [side for side in _count(graph, context.draft) if side.told >= options["min_statements"]]
    if len(sides) < 2:
        return
    worst, best = max(sides, key=lambda side: side.share), min(sides, key=lambda side: side.share)
    if worst.first and worst.share - best.share >= options["difference"]:
        told = f"{worst.loaded} of the {worst.told} verbs for {worst.name} are loaded"
        message = f"{told}, {best.loaded} of the {best.told} for {best.name}"
        yield Hit(worst.first.cue.head, message, "use the same verbs for both", worst.first.id)


def _count(graph: AttributionGraph, draft: Draft) -> list[_Side]:
    """Every side, in the order in which they first speak."""
    sides, of_each, bodies = dict[str, _Side](), dict[int, str](), _bodies(graph)
    for found in draft.body_statements:
        speaker = graph.speaker(found)
        if speaker is None:
            continue
        if speaker.id not in of_each:
            of_each[speaker.id] = _side_of(speaker, bodies)
        name = of_each[speaker.id] or speaker.name
        side = sides.setdefault(of_each[speaker.id] or str(speaker.id), _Side(name))
        side.told += 1
        load = load_of(found, tuple(CLASSES))
        if load and not _is_thing(found) and not is_fair(draft, found, load):
            side.loaded += 1
            side.first = side.first or found
    return [*sides.values()]


def _is_thing(found: Attribution) -> bool:
    """Whether a thing is claimed or given up, and nothing said: "conceded the primary", "claimed a point"."""
    return found.content.text.split()[0] in _ARTICLES and not is_clause(found)


def _bodies(graph: AttributionGraph) -> dict[str, list[str]]:
    """The names of the bodies by their last words: "Harrow Homes" by "homes"."""
    found = dict[str, list[str]]()
    for entity in graph.entities:
        said = words_in(entity.name) if entity.kind is EntityKind.ORGANISATION else []
        if said:
            found.setdefault(said[-1], []).append(entity.name)
    return found


def _side_of(speaker: Entity, bodies: dict[str, list[str]]) -> str:
    """Whose side somebody is on, but their own: that of their body or party, or of those for a matter or against it."""
    last = words_in(speaker.name)[-1:]
    for side, those in ((_FOR, words("side-for")), (_AGAINST, words("side-against"))):
        if not those.isdisjoint(last):
            return side
    if speaker.kind is EntityKind.ORGANISATION:
        return speaker.name
    called = (mention for mention in speaker.mentions[:_MOST_MENTIONS] if mention.kind is not MentionKind.PRONOUN)
    return next(filter(None, (_body_of(mention, bodies) for mention in called)), "")


def _body_of(mention: Mention, bodies: dict[str, list[str]]) -> str:
    """The body to which somebody belongs as they are called here: "the bank's chairman", "Labour's Ann Lee".

    Not the one of which a clause behind the name tells, or whose critic somebody is.
    """
    called = _CLAUSE.split(mention.text)[0]
    said = words_in(called)
    if not _CRITICS.isdisjoint(said):
        return ""
    name = frozenset(words_in(mention.name))
    for word in said:
        known = [] if word in name else bodies.get(word, [])[:_MOST_BODIES]
        whole = [body for body in known if body in called]
        if whole or len(known) == 1:
            return whole[0] if whole else known[0]
    party = mention.affiliation.text if mention.affiliation else _owner(called)
    nobodys = party.lower() in default_gazetteer().roles or party.lower() in _BENCHES
    return "" if nobodys else party  # "Builder Tom Cole" is no body's


def _owner(called: str) -> str:
    """Whose somebody is called, by a name: "Labour's Ann Lee"."""
    owner = _OWNER.match(called)
    return owner[1] if owner else ""
