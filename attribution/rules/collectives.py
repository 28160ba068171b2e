"""The rule about critics, experts and some people, of whom nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import NAMELESS, Attribution, AttributionKind, Mention, Tense
from ..vocabulary.dictionary import default_dictionary
from .base import Context, Hit, rule
from .draft import Draft
from .groups import told_before
from .members import DWELLERS, claim_of, is_represented
from .statements import TOLD
from .studies import is_study_at
from .words import lowered, words

_OTHERS = "others"
_NO_CAUSE = DWELLERS | {"some", "many", "few", "most"}
_SAID = (*TOLD, AttributionKind.BELIEF)
_WANTED, _BLAMED = "want", "blame"
_AND = over_text(r",\s(?:and\s)?|\s(?:and|or)\s")
_SOME = over_text(r"(?:[Ss]ome|[Mm]any)\s[a-z]{3,16}s")
_THERE_ARE = over_text(r"\b[Tt]here\s(?:are|were)\s(?:always\s)?(?:those|some|many|people)\s$")
_NOUN = frozenset("NS")
_LONGEST_CIRCLE = 4  # words: "on the school board"
_LONGEST_FIELD = 3  # words: "mental health policy experts"
_NOT_ANY = ("our", "no")
_THEIRS = ("the", "his", "her", "its", "their", "these", "those")


@rule(
    "ATT206",
    name="weasel-collective",
    guideline="Reuters and NPR: be specific; “critics say” needs at least one critic.",
    bad=["Critics say the plan is unsafe."],
    good=["Critics such as Lina Roe of Safe Roads say the plan is unsafe."],
    profiles=("wire",),
    options={"sentences": 2},
)
def weasel_collective(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Critics, experts or some people speak, and none of them is named nearby."""
    draft = context.draft
    thought = [item for item in draft.attributions if item.kind in _SAID or _is_view(item)]
    for found in [item for item in thought if draft.in_body(item.cue.span.start)]:
        source = found.source
        if source is None or (source.head.text.lower() == "studies" and is_study_at(draft, source.span.start)):
            continue  # of studies ATT705 asks which
        if (is_weasel(source) and _is_whole(draft, source)) or _are_there(draft, source):
            silenced = _why_known(draft, found, source, context.options["sentences"])
            message = f"“{source.text}”, but who?"
            yield Hit(source.span, message, "name one of them here", found.id, silenced_by=silenced)


def _why_known(draft: Draft, found: Attribution, source: Mention, sentences: int) -> str:
    """Why nobody need ask who a crowd are, "" for no reason."""
    if draft.is_relayed(found):
        return "somebody tells what they say"
    if found.cue.tense is Tense.FUTURE:
        return "nobody has said it yet"
    if _is_present(draft, found, source):
        return "they are told of as those on the spot"
    claim = claim_of(draft, found, source, head_of(source))
    return "one who may be one of them is named nearby" if is_represented(draft, claim, sentences) else ""


def is_weasel(mention: Mention) -> bool:
    """Whether *mention* is a bare "critics", "some", "many legal experts", "rights groups", "nurses and doctors"."""
    parts = [part for part in _AND.split(mention.text.strip(" ,")) if part]
    if len(parts) < 2:
        return _is_bare_crowd(mention.text)
    crowds = [_is_bare_crowd(part) or _SOME.fullmatch(part) is not None for part in parts]
    others = [part for part, crowd in zip(parts, crowds, strict=True) if not crowd]
    first = parts[0].split()[:1]
    return any(crowds) and all(_are_any(part, first) for part in others)


def head_of(mention: Mention) -> str:
    """The word for those meant: "critics" of "critics of the levy", "scientists" of "anglers and scientists"."""
    parts = [part for part in _AND.split(mention.text.strip(" ,")) if _is_bare_crowd(part)]
    crowd = _crowd_of(parts[-1]) if parts else []
    return crowd[-1] if crowd else mention.head.text.lower()


def _is_bare_crowd(text: str) -> bool:
    said = _crowd_of(text)
    rest = [word for word in said if word not in words("empty-modifier") or len(said) == 1]
    if not said or said[0] in words("counted-few") or said[0] in _NOT_ANY:  # a comma taken for a source, "two experts"
        return False
    if len(said) == 2 and said[1] == "people":
        return said[0] in ("many", "most", "some")
    if len(rest) == 1:
        return _is_crowd(rest[0]) and said[0] not in _THEIRS
    if not rest:
        return _is_crowd(said[-1])
    if len(rest) == 2 and rest[0] in ("its", "their"):  # a thing's, whose camp nobody knows by name
        return rest[1] in words("weasel-side")
    return said[0] not in _THEIRS and _is_of_a_field(rest)


def _crowd_of(text: str) -> list[str]:
    """The words of *text* in small letters up to the crowd's own: "critics" of "critics of the levy"."""
    said = _outside_circle(lowered(text).replace(",", " ").split())
    begun, of, side = text.partition(" of ")
    ahead = lowered(begun).split()
    if of and side.islower() and ahead and ahead[-1] in words("weasel-side"):
        return ahead  # whoever is for a candidate may be one camp of a poll
    return said


def _is_crowd(word: str) -> bool:
    return word in words("weasel-head") or (word.endswith("ologists") and len(word) > len("ologists"))


def _is_of_a_field(said: list[str]) -> bool:
    """Whether experts, groups or watchers are told by their field alone: "civil rights groups", "Kremlin watchers"."""
    *field, head = [word.rstrip("'") for word in said]  # "victims' advocates"
    if len(field) > _LONGEST_FIELD:
        return False
    if head == "watchers":
        return all(word.isalpha() for word in field)
    if head in words("weasel-any-field") and all(_is_a_field(word) for word in field):
        return True
    return words("field").issuperset(field) and (_is_crowd(head) or head in words("weasel-body"))


def _is_a_field(word: str) -> bool:
    """Whether a noun before "experts" may be what they know, and is no body that they work for: "brain injury"."""
    if word in words("field"):
        return True
    return word not in words("institution") and not _NOUN.isdisjoint(default_dictionary().tags(word))


def _outside_circle(said: list[str]) -> list[str]:
    """*said* without the circle at its end, in which many may be: "many in the party", "some on the school board"."""
    for place in range(1, len(said) - 2):
        inside = said[place] in ("in", "on") and said[place + 1] in (*_THEIRS, "both")
        if inside and said[-1] in words("weasel-circle") and len(said) - place <= _LONGEST_CIRCLE:
            return said[:place]
    return said


def _are_any(part: str, first: list[str]) -> bool:
    """Whether *part* of a list is a bare plural, too: the "anglers" of "anglers and scientists"."""
    said = part.split()
    lower = all(word.islower() or word in first for word in said)
    return lower and len(said) <= 2 and said[-1].endswith("s") and said[0].lower() not in (*_THEIRS, "two", "three")


def _is_whole(draft: Draft, source: Mention) -> bool:
    """Whether no more of a list stands ahead: "a group of 67 writers, actors and scientists" counts them."""
    return " and " not in source.text or not draft.text.endswith(", ", 0, source.span.start)


def _are_there(draft: Draft, source: Mention) -> bool:
    """Whether it is told that there are people who say it: "there are those who say"."""
    start = source.span.start
    return source.text == "who" and _THERE_ARE.search(draft.text[max(0, start - 40) : start]) is not None


def _is_view(found: Attribution) -> bool:
    """Whether a fear or a grievance is told of, what studies show, or what those want who speak for a cause."""
    source = found.source
    if source is not None and found.kind is AttributionKind.EVIDENCE and source.head.text.lower() == "studies":
        return True
    head = source.head.text.lower() if source is not None else ""
    if found.cue.lemma == _BLAMED:
        return head not in words("weasel-anybody")
    if found.cue.lemma != _WANTED or source is None:
        return found.cue.lemma in words("weasel-view")
    return head not in _NO_CAUSE and head not in words("on-the-spot")


def _words_of(mention: Mention) -> list[str]:
    return lowered(mention.text).replace(",", " ").split()


def _is_present(draft: Draft, found: Attribution, source: Mention) -> bool:
    """Whether those meant are the ones on the spot: "Doctors said the boy was stable", but not "rights lawyers said".

    What people call the place they live in is no claim, either: "Neighbours call it the racetrack". And in a story of
    a sickbed "doctors" are those who stand at it.
    """
    head = source.head.text.lower()
    if found.kind is AttributionKind.NAMING and (head in DWELLERS or head == _OTHERS):
        return True
    if head == _OTHERS and _are_more_of(draft, found):
        return True
    if _words_of(source) == ["doctors"] and not draft.words.isdisjoint(words("sickroom")):
        return True
    there = head in words("on-the-spot") and found.cue.tense is Tense.PAST
    return there and words("field").isdisjoint(_words_of(source))


def _are_more_of(draft: Draft, found: Attribution) -> bool:
    """Whether "others" are more of those without a name whom the paragraph told of just before: "some friends say"."""
    before = told_before(draft, found)
    if before is None or before.source is None:
        return False
    near = draft.paragraph_at(before.cue.span.start) == draft.paragraph_at(found.cue.span.start)
    return near and before.source.kind in NAMELESS
