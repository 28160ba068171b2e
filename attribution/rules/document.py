"""Rules about the article as a whole: how many sources it stands on, and whether they answer one another."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterator, Set

from ..expressions import expression
from ..graph import AttributionGraph
from ..mentions.named import PERSONS
from ..model import NAMELESS, Attribution, ContentKind, CueKind, Entity, EntityKind, Mention, MentionKind, Severity
from ..spans import Span
from ..vocabulary.gazetteer import default_gazetteer
from .answers import find_answers, is_answered
from .base import Context, Hit, rule
from .draft import Draft
from .imprint import own_names
from .members import words_in
from .outlets import is_checked, is_outlet, second_hand_unverified, tells_of_itself
from .words import any_phrase, called, lowered, plain_name, words
from .wrongs import find_wrongs, name_of, tells_of_wrongs

_LONGEST_HEADLINE = 140
_REVIEWED = frozenset(("review", "reviewed"))
_DEPICTS = frozenset(("describe", "liken", "dub", "call"))
"""What an unnamed source calls a thing is not what the lead tells: "a draft that one of them described as"."""
_SHORTEST_OWNER, _LONGEST_OWNER, _LONGEST_SOURCE = 4, 8, 400
"""How many letters and words the name has for whom somebody speaks, and how many characters of a source are read."""
_WORD = expression(r"\w+")
_ACCUSES = frozenset(("accuse", "accuses", "accused", "accusing"))


@rule(
    "ATT701",
    name="single-source",
    guideline="The BBC, the Guardian and Reuters: rely on more than one source wherever possible.",
    profiles=("wire",),
    options={"min_words": 150, "min_sources": 2},
)
def single_source(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A whole story rests on one source."""
    draft = context.draft
    told = [item for item in draft.body_statements if item.source and item.cue.kind is not CueKind.COLON]
    if len(draft.text.split()) < context.options["min_words"] or not told or draft.turns:  # an interview has labels
        return
    if any(not _REVIEWED.isdisjoint(words_in(headline.text)) for headline in draft.headlines):
        return  # what is told there is the reviewer's own
    found = roots(draft, context.publication)
    if 0 < len(found) < context.options["min_sources"]:
        first = told[0]
        if first.source:
            message = f"the whole story rests on {_called(graph, first.source, first)}"
            yield Hit(first.source.span, message, "find a second source", first.id)


@rule(
    "ATT702",
    name="uncorroborated-lead",
    guideline="The BBC on single sources: what leads a story deserves better than one unnamed or borrowed source.",
    bad=["An aide to the mayor said on Monday that the pier would be sold.\n\nThe pier opened in 1890."],
    good=["Mayor Ann Lee said on Monday that the pier would be sold.\n\nThe pier opened in 1890."],
    profiles=("wire", "legal"),
)
def uncorroborated_lead(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The claim of the first paragraph comes from one source, unnamed or another outlet."""
    draft = context.draft
    if not draft.body_paragraphs:
        return
    first = draft.body_paragraphs[0]
    lead = [item for item in draft.body_statements if draft.paragraph_at(item.cue.span.start) == first]
    sourced = [item for item in lead if item.source and item.id not in draft.relays]
    if len({draft.root_of(item) for item in sourced}) != 1:
        return
    found, number = sourced[0], draft.sentence_at(sourced[0].cue.span.start)
    if is_checked(draft, context.publication, graph.document.sentences[number].text):
        return
    borrowed = is_outlet(graph, found, context.publication)
    if borrowed and context.config.chooses(second_hand_unverified.code, second_hand_unverified.profiles):
        return  # ATT304 tells the same
    in_court = not borrowed and not words("court").isdisjoint(draft.norms(number))
    if in_court or (found.source and tells_of_itself(found, found.source)):
        return
    weak = borrowed or (draft.is_anonymous(found) and found.cue.lemma not in _DEPICTS)
    if weak and found.source and not found.source.plural:
        message = f"the lead rests on {_called(graph, found.source, found)} alone"
        yield Hit(found.source.span, message, "confirm it elsewhere", found.id)


@rule(
    "ATT703",
    name="no-response",
    guideline="SPJ and the BBC on the right of reply: let those accused of wrongdoing answer, and say so.",
    bad=["Councillor Pat Hale stole the funds, rival Tom Cole said."],
    good=["Councillor Pat Hale stole the funds, rival Tom Cole said. Hale denied it."],
    profiles=("wire", "legal"),
    severities={"legal": Severity.ERROR},
)
def no_response(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Somebody named is accused of wrongdoing, does not speak, and nothing says they were asked."""
    draft, wrongs = context.draft, words("wrongdoing")
    if not tells_of_wrongs(draft) and draft.words.isdisjoint(_ACCUSES):
        return
    accusations = list(_accusations(draft))
    if not accusations:
        return
    wronged = dict[int, list[int]]()  # where each is accused
    for span, _, number in accusations:
        insort(wronged.setdefault(number, []), span.start)
    accusing = {draft.sentence_at(span.start) for span, _, _ in accusations}
    speaking = {
        speaker
        for attribution in draft.attributions
        if (speaker := graph.speakers[attribution.id]) is not None
        and attribution.cue.head.text.lower() not in wrongs  # whose words others call a lie
        and not _is_accused_of(graph, attribution)
        and not (draft.is_relayed(attribution) and draft.sentence_at(attribution.cue.span.start) in accusing)
        and not _tells_of(attribution, wronged.get(speaker, []))
    }
    answers, accused = find_answers(draft, speaking), set[int]()
    for span, name, number in accusations:
        if number in accused:
            continue
        accused.add(number)
        silenced = f"{name} speaks, or is asked to, in the text" if number in speaking else ""
        if not silenced and is_answered(draft, answers, graph.entities[number]):
            silenced = f"somebody answers for {name}, or the text tells that they were asked"
        message = f"{name} is accused here and does not answer"
        yield Hit(span, message, "ask, and say that you asked", silenced_by=silenced)


@rule(
    "ATT707",
    name="source-dominance",
    severity=Severity.INFO,
    guideline="The Guardian on sourcing: a story with many sources is not one source's story with extras.",
    profiles=("strict",),
    options={"max_share": 0.6, "min_sources": 3},
)
def source_dominance(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """One source has most of the words that the article attributes."""
    draft = context.draft
    shares, first = Counter[int | str](), dict[int | str, Attribution]()
    for found in draft.body_statements:
        if found.source and found.parent is None:
            key = draft.root_of(found)
            shares[key] += len(found.content.text.split())
            first.setdefault(key, found)
    if len(shares) < context.options["min_sources"]:
        return
    who, most = shares.most_common(1)[0]
    share, source = most / sum(shares.values()), first[who].source
    if _is_about(draft, who):
        return
    if share > context.options["max_share"] and source:
        message = f"{_called(graph, source, first[who])} has {share:.0%} of the attributed words"
        hint = "give the other sources more room, or say whose account it is"
        yield Hit(source.span, message, hint, first[who].id)


def _is_about(draft: Draft, who: int | str) -> bool:
    """Whether the headline names the source: a story that is told as one person's words, as an interview is."""
    name = (draft.graph.entities[who].name if isinstance(who, int) else who).lower().split()
    headline = draft.graph.document.paragraphs[0]
    if len(draft.graph.document.paragraphs) == 1:  # a text without one
        return False
    told = headline.text.lower().replace("’", " ").replace("'", " ").replace(":", " ").replace(",", " ").split()
    return headline.end <= _LONGEST_HEADLINE and bool(name) and name[-1] in told


def _called(graph: AttributionGraph, source: Mention, found: Attribution) -> str:
    """What to call a source in a message: a pronoun or a description by the name it stands for."""
    meant = source.kind in (MentionKind.PRONOUN, MentionKind.DESCRIPTION, MentionKind.ORGANISATION) and not source.name
    meant = meant or (source.kind in PERSONS and ", " in source.text)  # "its leader, Ann Lee,"
    speaker = graph.speaker(found) if meant else None
    known = speaker is not None and (speaker.name[:1].isupper() or source.kind is MentionKind.PRONOUN)
    nameless = source.kind in NAMELESS  # "Somebody" within a sentence is "somebody"
    return called(speaker.name) if speaker is not None and known else called(source.text, nameless=nameless)


def roots(draft: Draft, publication: str) -> set[int | str]:
    """The distinct last sources of the article: its own publication left out, who speaks for a body counted with it.

    A chief executive without more goes with the one firm that speaks: "the firm said … chief executive Ann Lee said".
    """
    graph = draft.graph
    found: dict[int | str, Attribution] = {}
    for item in draft.body_statements:
        written = item.source is not None and item.source.head.text.lower() in words("written")
        relays = item.id in draft.relays and item.content.kind is ContentKind.INDIRECT  # whoever is quoted speaks, too
        if item.source and not written and not relays:  # no sign or plaque bears a claim out
            found.setdefault(draft.root_of(item), item)
    names = {key: _root_name(graph, item) for key, item in found.items()}
    own = own_names(publication)
    others = {key: item for key, item in found.items() if plain_name(names[key]) not in own}
    called = {tuple(_WORD.findall(name)) for name in names.values() if len(name) >= _SHORTEST_OWNER}
    apart = {key for key, item in others.items() if not _belongs(item, names[key], called)}
    bodies = [graph.entities[key] for key in apart if isinstance(key, int)]
    bodies = [entity for entity in bodies if entity.kind is EntityKind.ORGANISATION]
    if len(bodies) == 1 and any(each.text.lower() in words("the-firm") for each in bodies[0].mentions):
        return {key for key in apart if not (isinstance(key, int) and _is_officer(graph.entities[key]))}
    return apart


def _is_officer(person: Entity) -> bool:
    """Whether somebody runs or speaks for a company, and it is not said which: "chief executive Ann Lee"."""
    if person.kind is not EntityKind.PERSON:
        return False
    called = [mention.text.partition(mention.name) for mention in person.mentions if mention.name]
    if any(behind.strip(" ,") for _, _, behind in called):  # "Ann Lee, chief executive of Harlow Bank"
        return False
    return any(before.strip(" ,").lower() in words("officer") for before, _, _ in called)


def _root_name(graph: AttributionGraph, found: Attribution) -> str:
    speaker = graph.speaker(found)
    return (speaker.name if speaker else found.source.text if found.source else "").lower()


def _belongs(found: Attribution, name: str, names: Set[tuple[str, ...]]) -> bool:
    """Whether the source, who has a *name*, speaks for another of these *names*: "Acme's lawyer" for "Acme"."""
    said = _WORD.findall(found.source.text.lower()[:_LONGEST_SOURCE]) if found.source else []
    aside = (tuple(said), tuple(_WORD.findall(name)))
    parts = (
        tuple(said[start:end])
        for start in range(len(said))
        for end in range(start + 1, min(start + _LONGEST_OWNER, len(said)) + 1)
    )
    return any(part in names and part not in aside for part in parts)


def _accusations(draft: Draft) -> Iterator[tuple[Span, str, int]]:
    """Where somebody named is said to have done wrong, by the text or by a source: the span, the name, the entity."""
    body = (number for number, span in enumerate(draft.graph.document.sentences) if draft.in_body(span.end - 1))
    told = (number for number in body if not _is_past(draft, number))
    for mention, _ in find_wrongs(draft, told):
        entity, end = draft.graph.entity_of(mention), mention.spans[-1].end
        if entity is None or _is_of_people(draft, end):
            continue
        if not draft.is_quoted(end) or draft.is_attributed(mention.span):
            yield mention.span, name_of(mention), entity.id
    yield from _accused_of(draft)


def _is_accused_of(graph: AttributionGraph, found: Attribution) -> bool:
    """Whether somebody only is said to have told this, as what they are accused of: "of tipping off the builders"."""
    return found.parent is not None and graph.attributions[found.parent].cue.lemma == "accuse"


def _tells_of(found: Attribution, accusations: list[int]) -> bool:
    """Whether it is what somebody is accused by, and so hardly theirs: "She said that Craig Toller had lied"."""
    return any(
        bisect_left(accusations, span.start) < bisect_left(accusations, span.end) for span in found.content.spans
    )


def _is_past(draft: Draft, number: int) -> bool:
    """Whether a sentence tells of what a court has settled, or of the dead, whom nobody can ask."""
    if not words("settled").isdisjoint(draft.norms(number)):
        return True
    return bool(any_phrase("deceased", lowered(draft.graph.document.sentences[number].text)))


def _accused_of(draft: Draft) -> Iterator[tuple[Span, str, int]]:
    """Whom somebody accuses of a crime: "she accused the builder, Sam Tate, of fraud", "called Sam Tate a thief"."""
    for found in draft.cued(("accuse", "brand", "call", "label")):
        said = lowered(found.content.text)
        wrongs = ("crime", "wrongdoing") if found.cue.lemma == "accuse" else ("crook",)
        wrong = next(filter(None, (any_phrase(name, said) for name in wrongs)), "")
        if not wrong:
            continue
        end = found.content.spans[0].start + said.find(wrong)  # behind it stands who was wronged
        for entity in draft.actors:
            named = [each.span for each in entity.mentions if found.content.spans[0].overlaps(each.span)]
            named = [span for span in named if span.end <= end and not _is_of_people(draft, span.end)]
            if named:
                yield named[0], entity.name, entity.id
                break


def _is_of_people(draft: Draft, end: int) -> bool:
    """Whether the name that ends at *end* only tells whose people are meant: "two FBI agents stole the coins"."""
    behind = draft.text[end : end + 24].lower()
    role = default_gazetteer().roles.get(behind[1:].partition(" ")[0]) if behind.startswith(" ") else None
    return role is not None and role.plural
