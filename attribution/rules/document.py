"""Rules about the article as a whole: how many sources it stands on, and whether they answer one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import Attribution, Mention, MentionKind, Severity
from ..spans import Span
from .base import Context, Hit, rule
from .claims import NOBODY, bare_allegations, is_of_a_game
from .draft import Draft
from .words import any_phrase, plain_name, quoted, words

# "a survey of 1,203 anglers", "1,203 people"; "3-4 May", "in May", "between June 2 and June 5", "last week"
_SAMPLE = expression(
    r"\b\d[\d,]{1,8}\s(?:\p{L}{1,15}\s){0,3}(?:adults|people|voters|respondents|residents|households|registered|likely|americans|britons|men|women|students|readers|participants|members|workers|businesses|firms|companies|interviews)"
    r"|\b(?:poll|survey)\s(?:\p{L}{1,15}\s){0,3}?of\s(?:(?:more\sthan|about|around|some|nearly|almost|over)\s)?\d[\d,]{1,8}\b",
    regex.IGNORECASE,
)
_DATES = expression(
    r"\b(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)\s\d{1,2}\b"
    r"|\b\d{1,2}\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:in|during|since|early|late|mid)[\s-](?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:conducted|carried\sout|taken|fielded|interviewed)\b|\b(?:last|this|over\sthe)\s(?:week|month|weekend)\b",
    regex.IGNORECASE,
)
_MARGIN = expression(
    r"\bmargin\s(?:of\s(?:sampling\s)?error)?|\bplus\sor\sminus\b|±|\bpercentage\spoints\b", regex.IGNORECASE
)
_POLLSTER = expression(
    r"\b(?:by|from|for)\s(?:the\s)?\p{Lu}|\b(?:poll|survey)\s(?:[\p{Ll}\d,]{1,15}\s){0,4}?(?:by|for)\s\p{L}|\p{Lu}[\p{L}&.-]{1,30}(?:\s\p{Lu}[\p{L}&.-]{1,30}){0,4}['’]?s?\s(?:poll|survey)"
)
_POLL = expression(
    r"\b(?:an?|one|the\slatest|new)\s(?:\p{Ll}{1,15}\s){0,3}?(?:poll|survey)\b(?!\s(?:tax|card|position|station|worker|watch))",
    regex.IGNORECASE,
)
# what tells that people were asked, and not that trees were counted
_ASKED = expression(
    r"\b(?:respondents?|asked|most|half|residents|adults|voters|people|majority|backed|support(?:ed)?|want(?:ed)?|said"
    r"|believed?|think|thought|staff|workers|pupils|students|parents|teachers|nurses|doctors|drivers|users|customers"
    r"|tenants|owners|members|firms|businesses|households|\w{1,8}\s(?:in|out\sof)\s(?:three|four|five|ten))\b",
    regex.IGNORECASE,
)
# "a study found", "new research suggests", "scientists found"
_STUDY = expression(
    r"""\b(?:an?|one|new|recent|another|some|several|many)\s(?:(?:new|recent|major|small|large|landmark|scientific)\s){0,2}
        (?:study|studies|research|paper)\s(?:has\s|have\s|also\s){0,2}
        (?:finds?|found|shows?|showed|shown|suggests?|suggested|says|concludes?|concluded|reveals?|revealed|warns?|warned|links?|linked|ties|tied)\b
    | \baccording\sto\s(?:an?|one|new|recent|another|some)\s(?:(?:new|recent|major|small|large|landmark)\s){0,2}
        (?:study|studies|research|paper)\b
    | \b(?:[Ss]cientists|[Rr]esearchers)\s(?:have\s)?(?:found|discovered|shown|concluded)\b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# "Research shows": with a word before it would be somebody's
_RESEARCH = expression(r"\b(?:Research|Studies)\s(?:has\s|have\s)?(?:finds?|found|shows?|shown|suggests?|suggested)\b")
_ACCUSES = frozenset(("accuse", "accuses", "accused", "accusing"))
_STUDIERS = frozenset(("study", "studies", "research", "paper", "scientists", "researchers"))
_INSTITUTION = expression(
    r"\b(?:University|Institute|College|School|Journal|Hospital|Centre|Center|Academy|Foundation|Laboratory|Council|Association|Lancet|Nature|Science)\b"
)
_NAME = expression(r"(?<=[\p{Ll},]\s)\p{Lu}\p{L}{2,}")
# who did it is told beside one of these: "Ingrid Moe, a biologist who led the work"
_SCHOLAR = expression(
    r"\b(?:stud(?:y|ies)|research(?:ers?)?|team|papers?|authors?|scientists?|findings|journal|published|led|work|Dr|doctor"
    r"|conducted|carried\sout|funded|commissioned"
    r"|[Pp]rof(?:essor)?|experts?|\p{L}{3,12}(?:ologists?|onomists?|atricians?|ysicists?|isticians?))\b"
)


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
    if len(draft.text.split()) < context.options["min_words"] or not draft.body_statements:
        return
    found = roots(draft, context.publication)
    if 0 < len(found) < context.options["min_sources"]:
        first = next(item for item in draft.body_statements if item.source)
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
    if len({_root(graph, item) for item in sourced}) != 1 or any_phrase("own-work", draft.lowered):
        return
    found = sourced[0]
    if any_phrase("confirmed", draft.graph.document.paragraphs[first].text.lower()):
        return
    weak = draft.is_anonymous(found) or (found.source and found.source.kind is MentionKind.OUTLET)
    if weak and found.source and not found.source.plural and not any_phrase("verified", draft.lowered):
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
    if draft.words.isdisjoint(wrongs) and draft.words.isdisjoint(_ACCUSES):
        return
    if any_phrase("response", draft.lowered):
        return
    speaking = {
        speaker
        for attribution, speaker in zip(graph.attributions, graph.speakers, strict=True)
        if speaker is not None and attribution.cue.head.text.lower() not in wrongs  # whose words others call a lie
    }
    accused: set[int] = set()
    for span, name, entity in _accusations(draft):
        if entity not in speaking and entity not in accused:
            accused.add(entity)
            yield Hit(span, f"{name} is accused here and does not answer", "ask, and say that you asked")


@rule(
    "ATT704",
    name="poll-undisclosed",
    guideline="AP on polls: say who asked, how many people, when, and how far the result may be off.",
    bad=["A poll found 52% of drivers back the ban."],
    good=[
        "A Harbour Polling poll of 1,203 adults on 3-4 May found 52% for the ban, with a margin of error of 3 points."
    ],
    profiles=("wire",),
    options={"sentences": 4},
)
def poll_undisclosed(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A poll is cited and the reader is not told who asked whom, and when."""
    draft = context.draft
    if draft.words.isdisjoint(("poll", "survey")):
        return
    for match in _POLL.finditer(draft.text):
        if not draft.is_told(match.start()):
            continue
        near, called = _around(draft, match.start(), 0, 1), match.group().split()
        if "straw" in called or (called[-1].lower() == "survey" and not _ASKED.search(near.text)):
            continue
        if any(draft.sentence_at(link.span.start) == draft.sentence_at(match.start()) for link in graph.document.links):
            return
        missing = _undisclosed(_around(draft, match.start(), 1, int(context.options["sentences"])))
        if missing and _has_result(near):
            span = draft.span(match.start(), match.end())
            message = f"the {called[-1].lower()}'s {_listed(missing)} not given"
            yield Hit(span, message, "add what is missing, or link to the tables")
        return


@rule(
    "ATT705",
    name="study-unnamed",
    guideline="The Science Media Centre on reporting science: name the study or link to it.",
    bad=["A study found tea helps sleepers."],
    good=["A study in The Lancet found tea helps sleepers."],
    profiles=("desk", "wire"),
    options={"sentences": 2},
)
def study_unnamed(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A study is cited without its authors, institution, journal or a link."""
    draft = context.draft
    reach = int(context.options["sentences"])
    for match in _studies(draft):
        if not draft.is_told(match.start()):
            continue
        near = _around(draft, match.start(), reach, reach)
        linked = any(near.overlaps(link.span) for link in graph.document.links)
        if not linked and not _is_named(draft, near, match.start()):
            span = draft.span(match.start(), match.end())
            hint = "name its authors, journal or institution, or link to it"
            yield Hit(span, f"“{span.text}”, but which study?", hint)


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
            key = _root(graph, found)
            shares[key] += len(found.content.text.split())
            first.setdefault(key, found)
    if len(shares) < context.options["min_sources"]:
        return
    who, most = shares.most_common(1)[0]
    share, source = most / sum(shares.values()), first[who].source
    if share > context.options["max_share"] and source:
        message = f"{_called(graph, source, first[who])} has {share:.0%} of the attributed words"
        yield Hit(source.span, message, "let others speak", first[who].id)


def _called(graph: AttributionGraph, source: Mention, found: Attribution) -> str:
    """What to call a source in a message: a pronoun by the name it stands for."""
    speaker = graph.speaker(found) if source.kind is MentionKind.PRONOUN else None
    return quoted(speaker.name if speaker else source.text)


def _studies(draft: Draft) -> Iterator[regex.Match[str]]:
    """The places where a study finds something."""
    if _STUDIERS.isdisjoint(draft.words):
        return
    yield from _STUDY.finditer(draft.text)
    if not draft.words.isdisjoint(("research", "studies")):
        for match in _RESEARCH.finditer(draft.text):
            if draft.sentence_starts[draft.sentence_at(match.start())] == match.start():
                yield match


def roots(draft: Draft, publication: str) -> set[int | str]:
    """The distinct last sources of the article: its own publication left out, spokespeople counted with their body."""
    graph = draft.graph
    found: dict[int | str, Attribution] = {}
    for item in draft.body_statements:
        if item.source and item.id not in draft.relays:
            found.setdefault(_root(graph, item), item)
    names = {key: _root_name(graph, item) for key, item in found.items()}
    own = plain_name(publication)
    others = {key: item for key, item in found.items() if not own or plain_name(names[key]) != own}
    return {key for key, item in others.items() if not _belongs(item, key, names)}


def _root(graph: AttributionGraph, found: Attribution) -> int | str:
    speaker = graph.speakers[found.id]
    return speaker if speaker is not None else found.source.head.text.lower() if found.source else ""


def _root_name(graph: AttributionGraph, found: Attribution) -> str:
    speaker = graph.speaker(found)
    return (speaker.name if speaker else found.source.text if found.source else "").lower()


def _belongs(found: Attribution, key: int | str, names: dict[int | str, str]) -> bool:
    """Whether the source speaks for another one: "Acme's lawyer" for "Acme"."""
    said = found.source.text.lower() if found.source else ""
    return any(other != key and len(name) > 3 and name != said and name in said for other, name in names.items())


def _accusations(draft: Draft) -> Iterator[tuple[Span, str, int]]:
    """Where somebody named is said to have done wrong, by the text or by a source: the span, the name, the entity."""
    graph = draft.graph
    tokens = graph.document.tokens
    for mention, _ in bare_allegations(draft):
        entity = graph.entity_of(mention)
        if entity is not None:
            yield mention.span, entity.name, entity.id
    yield from _accused_of(draft)
    wrongs = {tokens.starts[index] for index, norm in enumerate(tokens.norms) if norm in words("wrongdoing")}
    for entity in draft.actors:
        for mention in entity.mentions:
            end = mention.spans[-1].end
            after = draft.text[end : end + 30].split()[:2]
            starts = {draft.text.find(word, end) for word in after}
            if after[1:] in NOBODY or is_of_a_game(draft.norms(draft.sentence_at(mention.span.start))):
                continue
            if starts & wrongs and (not draft.quoted(end) or draft.is_attributed(mention.span)):
                yield mention.span, entity.name, entity.id
                break


def _accused_of(draft: Draft) -> Iterator[tuple[Span, str, int]]:
    """Whom somebody accuses of a crime: "she accused the builder, Sam Tate, of fraud"."""
    for found in draft.cued(("accuse",)):
        lowered = found.content.text.lower()
        if not any_phrase("crime", lowered) and not any_phrase("wrongdoing", lowered):
            continue
        for entity in draft.actors:
            named = [each.span for each in entity.mentions if found.content.spans[0].overlaps(each.span)]
            if named:
                yield named[0], entity.name, entity.id
                break


def _is_named(draft: Draft, near: Span, offset: int) -> bool:
    """Whether an institution or anybody is named in the sentence of the study at *offset* or, near it, of a scholar."""
    here, sentences = draft.sentence_at(offset), draft.graph.document.sentences
    around = [number for number in range(len(sentences)) if near.contains(sentences[number])]
    body = [number for number in around if draft.in_body(sentences[number].start)]
    told = [sentences[number].text for number in body if number == here or _SCHOLAR.search(sentences[number].text)]
    return any(_NAME.search(text) or _INSTITUTION.search(text) for text in told)


def _around(draft: Draft, offset: int, before: int, after: int) -> Span:
    """The sentences round *offset*, so many before and after its own."""
    sentences = draft.graph.document.sentences
    here = draft.sentence_at(offset)
    first, last = sentences[max(0, here - before)], sentences[min(len(sentences) - 1, here + after)]
    return draft.span(first.start, last.end)


def _undisclosed(near: Span) -> list[str]:
    sample = _SAMPLE.search(near.text)
    missing = [] if _POLLSTER.search(near.text) else ["pollster"]
    missing += [] if sample else ["sample"]
    missing += [] if _DATES.search(near.text) else ["dates"]
    return missing + (["margin of error"] if sample and not _MARGIN.search(near.text) else [])


def _has_result(near: Span) -> bool:
    return any(character.isdigit() for character in near.text) or bool(any_phrase("poll-result", near.text.lower()))


def _listed(missing: list[str]) -> str:
    listed = missing[0] if len(missing) == 1 else f"{', '.join(missing[:-1])} and {missing[-1]}"
    return f"{listed} {'is' if len(missing) == 1 and not missing[0].endswith('s') else 'are'}"
