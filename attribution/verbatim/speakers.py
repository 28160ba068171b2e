"""Whether a speaker label of a source ("MS. ORTIZ", "Q", "Ana Ortiz (Lab)") means the speaker a draft names."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from ..graph import AttributionGraph
from ..model import Attribution, Entity, EntityKind, MentionKind
from ..tables import words
from ..vocabulary.gazetteer import SPOKESPEOPLE

_WORD = regex.compile(r"[\p{L}\p{M}'’\-]{1,60}")
_PARENTHESIS = regex.compile(r"\(([^()]{1,80})\)")
_TITLES = words(
    """
    mr mrs ms miss mx dr sir dame lord lady sen senator rep representative congressman congresswoman gov governor
    president minister secretary mayor judge justice cllr councillor councilmember councilman councilwoman prof
    professor rev chancellor chief commissioner sheriff general gen col colonel capt captain hon speaker chair chairman
    chairwoman chairperson moderator prime deputy vice madam attorney director ambassador officer detective sergeant sgt
    lt lieutenant cr ald alderman alderwoman supt superintendent insp inspector det constable kc qc mp
    the of for and court witness clerk host interviewer interviewee reporter question answer operator
    defendant juror foreman unknown male female unidentified
    """
)  # fmt: skip
_ANSWERS = words("a answer interviewee")
_QUESTIONS = frozenset(("q", "question", "interviewer"))


def speaker_name(graph: AttributionGraph, attribution: Attribution | None) -> str:
    """The draft's name for who speaks in *attribution*: the entity's, else the name in the source, else ""."""
    if attribution is None:
        return ""
    entity = graph.speaker(attribution)
    if entity is not None:
        return "" if entity.kind is EntityKind.OUTLET else entity.name
    return attribution.source.name if attribution.source else ""


def outlet_names(graph: AttributionGraph, attribution: Attribution) -> dict[str, frozenset[str]]:
    """The outlets *attribution* credits, each with all its names in small letters: itself, who was told, who relays."""
    credited: dict[str, frozenset[str]] = {}
    for link in graph.chain(attribution):
        if isinstance(link, Entity) and link.kind is EntityKind.OUTLET:
            aliases = (link.outlet.name, *link.outlet.aliases) if link.outlet else ()
            credited[link.outlet.name if link.outlet else link.name] = _fold_names(link.name, *aliases)
        elif not isinstance(link, Entity) and link.kind is MentionKind.OUTLET:
            credited[link.name or link.text] = _fold_names(link.name or link.text)
    return credited


def is_outlet(name: str, names: frozenset[str]) -> bool:
    """Whether *name* is among an outlet's names, a leading "The" aside."""
    return bool(name) and not names.isdisjoint(_fold_names(name))


def compare_speakers(entity: Entity | None, label: str, owner: str) -> bool | None:
    """Whether *label* means *entity*; None where one cannot tell.

    *owner* is the one person an interview or record is known to be of: its "A" means them, its "Q" does not.
    """
    if entity is None or not label:
        return None
    if label.casefold().strip(".: ") in _QUESTIONS:
        return False if owner and compare_speakers(entity, owner, "") else None
    if label.casefold().strip(".: ") in _ANSWERS:
        return compare_speakers(entity, owner, "") if owner else None
    inner = " ".join(_PARENTHESIS.findall(label))
    answers = [_compare_names(entity, each) for each in (_PARENTHESIS.sub(" ", label), inner) if each.strip()]
    if True in answers:
        return True
    # a name outside the brackets decides; what stands inside may be a seat or a party
    return False if answers and answers[0] is False else None


def _compare_names(entity: Entity, label: str) -> bool | None:
    wanted = _name_words(entity.name)
    given = _name_words(label)
    if not given:
        return _compare_roles(entity, label)
    if not wanted or entity.kind is not EntityKind.PERSON:
        return True if wanted and set(wanted) in (set(given), set(given) - SPOKESPEOPLE) else None
    if wanted[-1] == given[-1]:
        first, other = wanted[0], given[0]
        if len(wanted) == 1 or len(given) == 1 or first[0] == other[0]:
            return True
        return None
    shared = set(wanted) & set(given)
    if shared and (len(wanted) == 1 or len(given) == 1):
        return True
    return None if shared else False


def _compare_roles(entity: Entity, label: str) -> bool | None:
    """ "THE PRESIDENT" means whoever the draft calls president."""
    roles = set(_words(label)) - {"the", "of", "for", "and"}
    said = {word for mention in entity.mentions for word in _words(f"{mention.title} {mention.text}")}
    return True if roles and roles <= said else None


def is_post(label: str) -> bool:
    """Whether a *label* tells an office and no name: "THE CHAIR", but not "SPEAKER 2"."""
    return bool(label) and not _name_words(label) and not any(character.isdigit() for character in label)


def tells_whom(label: str) -> bool:
    """Whether a *label* tells an office, or first and last name: no other label beside it means the same person."""
    return is_post(label) or len(_name_words(label)) > 1


def is_anothers(entity: Entity, label: str, labels: Iterable[str]) -> bool:
    """Whether a *label* that names somebody is not of *entity*, whose office or full name is one of the *labels*."""
    named = _name_words(label)
    if not named or label.casefold().strip(".: ") in _QUESTIONS | _ANSWERS:
        return False
    return any(_is_surely(entity, other) for other in labels if _name_words(other) != named)


def _is_surely(entity: Entity, label: str) -> bool:
    """Whether a *label* has the office, or the very name, by which the draft calls *entity*."""
    named = _name_words(_PARENTHESIS.sub(" ", label))
    return named == _name_words(entity.name) if named else _compare_roles(entity, label) is True


def _name_words(name: str) -> list[str]:
    return [word for word in _words(name) if word not in _TITLES]


def _words(text: str) -> list[str]:
    return [word.strip("'-") for word in _WORD.findall(text.casefold().replace("’", "'"))]


def _fold_names(*names: str) -> frozenset[str]:
    return frozenset(name.casefold().removeprefix("the ").strip() for name in names if name)
