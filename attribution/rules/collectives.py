"""The rule about critics, experts and some people, of whom nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import Attribution, AttributionKind, Mention, MentionKind, Tense
from .base import Context, Hit, rule
from .draft import Draft
from .words import any_phrase, words

_NAMED = (MentionKind.NAMED, MentionKind.TITLED, MentionKind.ORGANISATION)
_DWELLERS = frozenset(("locals", "neighbors", "neighbours", "residents"))
_NO_CAUSE = _DWELLERS | {"some", "many", "few", "most"}
_ANSWERS = frozenset(("deny", "dismiss", "dispute", "reject", "rebut", "refute", "defend"))
_SPOKEN_FOR = over_text(r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:[a-z]{1,12}\s)?spokes(?:man|woman|person)\b")
_SAID = (AttributionKind.STATEMENT, AttributionKind.HEARSAY, AttributionKind.NAMING, AttributionKind.BELIEF)
_FEARED, _WANTED = ("fear", "worry", "doubt", "question"), "want"
_LONGEST_FIELD = 3  # words: "mental health policy experts"
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
    named = _by_paragraph(draft)
    for found in [item for item in thought if draft.in_body(item.cue.span.start)]:
        source = found.source
        if source is None or not is_weasel(source) or _is_present(found, source) or draft.is_relayed(found):
            continue
        if not _named_near(draft, found, named, context.options["sentences"]):
            yield Hit(source.span, f"“{source.text}”, but who?", "name one of them here", found.id)


def is_weasel(mention: Mention) -> bool:
    """Whether *mention* is a bare "critics", "some", "many legal experts", "rights groups", "many in the party"."""
    said = _outside_circle(_words_of(mention))
    if "of" in said[1:] and mention.head.text.lower() in words("weasel-side"):
        begun, _, side = mention.text.partition(" of ")
        if side.islower():  # "many critics of the plan": whoever is for a candidate may be one camp of a poll
            said = begun.lower().split()
    rest = [word for word in said if word not in words("empty-modifier") or len(said) == 1]
    if not said:  # a comma taken for a source
        return False
    if len(said) == 2 and said[1] == "people":
        return said[0] in ("many", "most", "some")
    if len(rest) == 1:
        return rest[0] in words("weasel-head") and said[0] not in _THEIRS
    if not rest:
        return said[-1] in words("weasel-head")
    return said[0] not in _THEIRS and _is_of_a_field(rest)


def _is_of_a_field(said: list[str]) -> bool:
    """Whether experts, groups or watchers are told by their field alone: "civil rights groups", "Kremlin watchers"."""
    *field, head = said
    if len(field) > _LONGEST_FIELD:
        return False
    if head == "watchers":
        return all(word.isalpha() for word in field)
    return words("field").issuperset(field) and (head in words("weasel-head") or head in words("weasel-body"))


def _outside_circle(said: list[str]) -> list[str]:
    """*said* without the circle at its end, in which many may be: "many in the party", "analysts in the sector"."""
    circle = said[-3:-1] in (["in", article] for article in _THEIRS) and said[-1] in words("weasel-circle")
    return said[:-3] if circle else said


def _is_view(found: Attribution) -> bool:
    """Whether a fear is told of, or what those want who speak for a cause: "campaigners want the toll scrapped"."""
    source = found.source
    if found.cue.lemma != _WANTED or source is None:
        return found.cue.lemma in _FEARED
    head = source.head.text.lower()
    return head not in _NO_CAUSE and head not in words("on-the-spot")


def _words_of(mention: Mention) -> list[str]:
    return mention.text.lower().replace(",", " ").split()


def _is_present(found: Attribution, source: Mention) -> bool:
    """Whether those meant are the ones on the spot: "Doctors said the boy was stable", but not "rights lawyers said".

    What people call the place they live in is no claim, either: "Neighbours call it the racetrack".
    """
    head = source.head.text.lower()
    named = found.kind is AttributionKind.NAMING and head in _DWELLERS
    there = head in words("on-the-spot") and found.cue.tense is Tense.PAST
    return named or (there and words("field").isdisjoint(_words_of(source)))


def _by_paragraph(draft: Draft) -> dict[int, list[Attribution]]:
    """The attributions of those who have a name, by paragraph."""
    return {
        number: [item for item in items if item.source and item.source.name and item.source.kind in _NAMED]
        for number, items in draft.by_paragraph.items()
    }


def _is_example(draft: Draft, item: Attribution, sentence: int, head: str) -> bool:
    """Whether somebody speaks who has a name and is told of only now, and so may be one of the *head* meant.

    Who rejects what they say is none of them, nor who speaks for whom they mean: "His spokeswoman, Ann Lee, said".
    """
    source, speaker = item.source, draft.graph.speaker(item)
    if source is None or source.kind not in _NAMED or not source.name:
        return False
    if head in words("weasel-scholar") and not words("office-holder").isdisjoint(_words_of(source)):
        return False  # no minister is one of the "analysts"
    if item.cue.lemma in _ANSWERS or _SPOKEN_FOR.match(source.text):
        return False
    return speaker is None or draft.sentence_at(speaker.mentions[0].span.start) >= sentence


def _followers(draft: Draft, first: int, most: int) -> Iterator[int]:
    """Sentence *first* and at most so many behind it, but no next paragraph once somebody else has spoken."""
    yield first
    sentences = draft.graph.document.sentences
    for number in range(first + 1, min(first + most + 1, len(sentences))):
        ahead = number - 1
        begins = draft.paragraph_at(sentences[number].start) != draft.paragraph_at(sentences[ahead].start)
        if begins and ahead > first and any(item.source for item in draft.by_sentence.get(ahead, ())):
            return
        yield number


def _named_near(draft: Draft, found: Attribution, named_in: dict[int, list[Attribution]], sentences: int) -> bool:
    """Whether one of those meant is named close by, *named_in* its paragraph or within so many sentences."""
    first = draft.sentence_at(found.cue.span.start)
    here = draft.paragraph_at(found.cue.span.start)
    near = [item for number in _followers(draft, first, sentences) for item in draft.by_sentence.get(number, ())]
    near += named_in.get(here, [])
    near += draft.behind_lede(here) if here in draft.body_paragraphs[:1] else []
    head = found.source.head.text.lower() if found.source else ""
    if any(item is not found and _is_example(draft, item, first, head) for item in near):
        return True
    named = any(f"{head} {such} " in draft.lowered for such in ("such as", "like", "including"))
    return named or bool(any_phrase("example", draft.graph.document.sentences[first].text.lower()))
