"""The rule about speakers who may be either of two: one that a pronoun or a bare "the spokesman" leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import Attribution, AttributionKind, ContentKind, Entity, Gender, Mention, MentionKind
from ..spans import Span
from ..values import NamedTuple
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import FIRST_NAME, default_gazetteer
from ..vocabulary.words import CAPITAL
from .base import Context, Hit, rule
from .cues import is_clause
from .draft import Draft
from .statements import SPOKEN
from .words import called, listed, words

_BESIDE = 4  # words between two names: "was replaced by"
_IN_COMPANY = 8  # the same, where the last is "with": "drove to the hospital with"
_WITH = (["with"], ["alongside"])
_LONGEST = 600  # characters of a sentence
_NEAR = 4000  # characters ahead of it
# "the firm's chief", "her deputy", "Lee's predecessor"
_ROLE = expression(r"\s(?:the|an?|his|her|its|their|\p{Lu}\p{L}{1,20}['’]s)\s[^,]{1,60}$")
# "the firm's" ahead of a name
_OWNED = expression(r"\s(?:(?:the|an?)\s(?:\p{Ll}{1,20}\s){0,2}\p{L}{1,20}|\p{Lu}\p{L}{1,20})(?:['’]s|(?<=s)['’])\s$")
_ASIDES = (["who"], ["whose"], ["which"])
_CLAUSES = frozenset("that which who whom whose where when because after before if as while since than".split())
"""Between two names: the second is in a clause of its own, "runs the shop that Voss founded"."""
_TELLING = (*SPOKEN, AttributionKind.PERCEPTION)
"""What a sentence attributes to the one who goes on speaking: "Roe hears that Dunn will go. It is a bluff, he says"."""
_GENDERS = {
    "he": Gender.MASCULINE,
    "him": Gender.MASCULINE,
    "she": Gender.FEMININE,
    "her": Gender.FEMININE,
}
_OWNERS = {"his": Gender.MASCULINE, "her": Gender.FEMININE}
_ARTICLES = ("a", "an", "another")
_BARE = ("the", "this", "that", "his", "her", "their", "its", "our", "my", "no", "as")
_BELONGING = ("of", "for", "from")
_MARKED = ",;:—–’'"


class _Named(NamedTuple):
    """Somebody named: where, as what, and who it is."""

    span: Span
    name: str
    who: int | str


@rule(
    "ATT106",
    name="ambiguous-speaker",
    guideline="The Reuters handbook: the reader must know at once who is speaking.",
    bad=["Tom Smith met Alan Jones. He said the deal was dead."],
    good=["Tom Smith met Alan Jones. Jones said the deal was dead."],
    profiles=("desk", "wire"),
)
def ambiguous_speaker(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A pronoun or a bare "the spokesman" speaks, and the sentence before tells of two people it could be."""
    draft = context.draft
    for found in draft.told:
        source = found.source
        if source is None:
            continue
        if source.kind is MentionKind.PRONOUN and source.text.lower() in _GENDERS:
            names, hint = _rivals(draft, found, source), "repeat the name"
        elif _is_bare(source):
            names, hint = _namesakes(draft, found, source), "say which one, or name the speaker"
        else:
            continue
        if len(names) > 1:
            yield Hit(source.span, f"“{source.text}” may be {listed(names[:3])}", hint, found.id)


def _rivals(draft: Draft, found: Attribution, source: Mention) -> list[str]:
    """The people of its gender whom the sentence before names, unless one of them, or anybody since, is speaking."""
    ahead = _ahead(draft, found, source)
    if ahead is None:
        return []
    gender = _GENDERS[source.text.lower()]
    contents = found.content.spans
    told = {entity.id for span in contents for _, entity in draft.people_named(span.start, span.end)}
    since = draft.people_named(ahead.end, source.span.start)
    if any(entity.gender in (gender, Gender.UNKNOWN) for span, entity in since if not _is_within(span, contents)):
        return []
    there = draft.people_named(ahead.start, ahead.end)
    people = [each for number, each in enumerate(there) if _may_be(draft, there, number, gender)]
    named = [_Named(span, entity.name, entity.id) for span, entity in people if entity.id not in told]
    if not draft.people_named(ahead.start - _NEAR, ahead.start):  # else one of those may be meant
        bare = _bare_names(draft, ahead, [span for span, _ in there])
        named = sorted([*named, *bare], key=lambda each: each.span.start)
    named = [each for each in named if not _owns(draft, each.span)]  # "Hill met Dunn's deputy, Tom Roe."
    between = _between(draft, *named[:2]) if len(named) > 1 else None
    if between is None or (_is_led_up_to(found, source) and words("meeting").isdisjoint(between)):
        return []  # of others the first is not one: "Roe met X and Y"
    names = list(dict.fromkeys(each.name for each in named))
    short = any(" " not in name for name in names)  # no full name beside a surname
    return [name.split()[-1] for name in names] if short else names


def _may_be(draft: Draft, people: Sequence[tuple[Span, Entity]], number: int, gender: Gender) -> bool:
    """Whether one of *people* may be of a *gender*; "Hill and his sister" tells that of the first."""
    told = _gender_of(people[number][1])
    if number == 0 and len(people) > 1:
        between = draft.text[people[0][0].end : people[1][0].start].split()
        whose = [_OWNERS[word] for word in between if word in _OWNERS]
        told = whose[0] if whose and len(between) <= _BESIDE else told
    return told in (gender, Gender.UNKNOWN)


def _gender_of(person: Entity) -> Gender:
    """The gender of a *person*, whose name may not tell it where a pronoun does: "Penhale said she had asked him"."""
    if person.gender is not Gender.UNKNOWN:
        return person.gender
    told = {_GENDERS[word] for each in person.mentions if (word := each.text.lower()) in _GENDERS}
    return told.pop() if len(told) == 1 else Gender.UNKNOWN


def _owns(draft: Draft, name: Span) -> bool:
    """Whether a name only tells whose something is."""
    return draft.text[name.end : name.end + 2] in ("’s", "'s")


def _ahead(draft: Draft, found: Attribution, source: Mention) -> Span | None:
    """The sentence ahead of what is said, in its paragraph, if nobody speaks there."""
    begin = min(source.span.start, found.cue.span.start, found.content.spans[0].start)
    here = draft.sentence_at(begin)
    if here < 1:
        return None
    ahead = draft.graph.document.sentences[here - 1]
    if len(ahead.text) > _LONGEST or draft.paragraph_at(begin) != draft.paragraph_at(ahead.start):
        return None
    spoken = any(_tells(draft, item) for item in draft.by_sentence.get(here - 1, ()))
    return None if spoken or draft.opens_quotation(ahead.start, begin) else ahead


def _tells(draft: Draft, found: Attribution) -> bool:
    """Whether one tells something: not where two do or "argued with" each other, nor where one "questioned Lee"."""
    source, said = found.source.span if found.source else None, found.content.spans[0]
    whom = found.cue.span.text.endswith(" with") or any(
        name.start == said.start and not _owns(draft, name) for name, _ in draft.people_named(said.start, said.end)
    )
    met = whom and found.cue.head.text.lower() in words("meeting")
    met = met or (found.recipient is not None and not is_clause(found))  # "wrote to Dunn in May"
    both = source is not None and " and " in source.text and len(draft.people_named(source.start, source.end)) > 1
    return found.kind in _TELLING and not met and not both


def _bare_names(draft: Draft, sentence: Span, named: Sequence[Span]) -> Iterator[_Named]:
    """The capitalised words of *sentence* that are surnames of nobody introduced: "Smith met Jones"."""
    tokens, facts, roles = draft.graph.document.tokens, default_gazetteer().facts, default_gazetteer().roles
    within = draft.sentence_tokens(draft.sentence_at(sentence.start))
    for index in within:
        norm, classes = tokens.norms[index], tokens.classes
        if classes[index] != CAPITAL or facts.get(norm, 0) & ~FIRST_NAME:
            continue
        beside = [place for place in (index - 1, index + 1) if place in within]
        if any(classes[place] == CAPITAL for place in beside):
            continue
        span = draft.span(tokens.starts[index], tokens.ends[index])
        ahead_of_role = any(word in roles for word in tokens.norms[index + 1 : index + 2])
        if index == within.start and (ahead_of_role or "S" in default_dictionary().tags(norm)):
            continue  # "Ministers met Roe", "Harbour master Dan Roe"
        if not any(each.overlaps(span) for each in named):
            yield _Named(span, span.text, norm)


def _is_bare(source: Mention) -> bool:
    """Whether a source is one person, told by a role alone: "the spokesman"."""
    article, _, word = source.text.lower().partition(" ")
    role = default_gazetteer().roles.get(word)
    return article == "the" and role is not None and not role.plural


def _namesakes(draft: Draft, found: Attribution, source: Mention) -> list[str]:
    """The people of its role of whom the sentence before tells: "a police spokesman and a council spokesman"."""
    ahead, role = _ahead(draft, found, source), source.head.text.lower()
    if ahead is None:
        return []
    tokens = draft.graph.document.tokens
    within = draft.sentence_tokens(draft.sentence_at(ahead.start))
    told = dict[tuple[str, ...], str]()
    for index in within:
        if tokens.norms[index] != role or index == within.start:
            continue
        behind = [*tokens.norms[index + 1 : min(index + 4, within.stop)]]
        body = tuple(behind) if behind[:1] and behind[0] in _BELONGING else ()
        before = tokens.norms[index - 1]
        if before in _BARE and not body:
            continue
        start = tokens.starts[index - 1] if before.isalpha() else tokens.starts[index]
        end = tokens.ends[index + len(body)]
        name = draft.text[start:end].rstrip(".,;")
        told.setdefault((before, *body), called(name, nameless=True) if before in _ARTICLES else f"the {name}")
    return list(told.values())


def _between(draft: Draft, one: _Named, other: _Named) -> list[str] | None:
    """The words between two people who act together or on each other: "Hill called Dunn"; None for others.

    Such are those of whom the second only tells who the first is: "Hill, whose boss is Dunn,".
    """
    beyond = other.span.end
    if one.span.overlaps(other.span):  # "Clint Hill, the brother of Ron Hill,"
        return None
    if one.who == other.who or draft.text[beyond : beyond + 1] in ("’", "'"):  # "Hill is reading Dunn's letters"
        return None
    start, end = one.span.end, other.span.start
    start += _is_between_commas(draft, one.span)
    end -= 2 * _is_between_commas(draft, other.span)
    between = _OWNED.sub("", draft.text[start:end])
    if end < other.span.start:  # "Hill called the firm's chief, Peter Dunn,"
        between = _ROLE.sub("", between)
    told = between.split()
    most = _IN_COMPANY if told[-1:] in _WITH else _BESIDE
    apart = len(told) > most or told[:1] in _ASIDES or any(mark in between for mark in _MARKED)
    apart = apart or (not _CLAUSES.isdisjoint(told))
    return None if apart else told


def _is_led_up_to(found: Attribution, source: Mention) -> bool:
    """Whether a quotation stands ahead of its speaker: a sentence ahead of it is mostly about who speaks.

    "Dunn sided with Hill. “The pier was his,” he said" is Dunn's; where the two have met it may be either's.
    """
    return found.content.kind is not ContentKind.INDIRECT and found.content.spans[0].start < source.span.start


def _is_between_commas(draft: Draft, name: Span) -> bool:
    """Whether a name stands between commas: "the union leader, Peter Hill, met", or ends its sentence behind one."""
    return draft.text.endswith(", ", 0, name.start) and draft.text[name.end : name.end + 1] in (",", ".")


def _is_within(span: Span, pieces: Sequence[Span]) -> bool:
    return any(piece.contains(span) for piece in pieces)
