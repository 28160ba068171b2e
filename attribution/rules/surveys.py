"""Rules about polls and studies: who asked or measured, whom, and where that can be read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

import regex

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import CueKind
from ..spans import Span
from ..vocabulary.calendar import MONTHS, WEEKDAYS
from .base import Context, Hit, rule
from .draft import Draft
from .members import words_in
from .words import any_phrase, listed, lowered, words

# "a survey of 1,203 anglers", "1,203 people", but not "six in 10 voters"; "3-4 May", "in May", "between June 2 and
# June 5", "last week"
_SAMPLE = expression(
    r"(?<!\bin\s)(?<!\bout\sof\s)\b\d[\d,]{1,8}\s(?!per\s?cent\b)(?:\p{L}{1,15}\s){0,3}(?:adults|people|voters|respondents|residents|households|registered|likely|americans|britons|men|women|students|readers|participants|members|workers|businesses|firms|companies|interviews)"
    r"|\b(?:poll|survey)\s(?:\p{L}{1,15}\s){0,3}?of\s(?:(?:more\sthan|about|around|some|nearly|almost|over)\s)?\d[\d,]{1,8}\b",
    regex.IGNORECASE,
)
_MONTHS = "|".join(sorted(MONTHS))
_DATES = over_text(
    r"\b(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)\s\d{1,2}\b"
    rf"|\b\d{{1,2}}\s(?:{_MONTHS})\b"
    rf"|(?<!\bvote\s)(?<!ballot\s)(?<!election\s)\b(?:in|during|since|early|late|mid)[\s-](?:{_MONTHS})\b"
    r"|\b(?:conducted|carried\sout|taken|fielded|interviewed)\b|\b(?:last|this|over\sthe)\s(?:week|month|weekend)\b",
    re.IGNORECASE,
)
# "Opal interviewed 804 adults", at the end of the text, too
_METHOD = over_text(
    r"\b(?:polled|surveyed|interviewed|questioned|canvassed|sampled|sample|fieldwork|respondents"
    r"|margin\sof\s(?:sampling\s)?error)\b",
    re.IGNORECASE,
)
_MENTIONED = over_text(r"\b(?:poll|survey|asked)", re.IGNORECASE)
_PUBLIC = over_text(r"\b(?:voters|adults|americans|britons)\b", re.IGNORECASE)
_MARGIN = over_text(
    r"\bmargin\s(?:of\s(?:sampling\s)?error)?|\berror\sof\b|\bpoints?\seither\sway\b|\bplus\sor\sminus\b|±|\bpercentage\spoints\b",
    re.IGNORECASE,
)
_POLLSTER = expression(
    r"\b(?:by|from|for)\s(?:the\s)?\p{Lu}|\b(?:poll|survey)\s(?:[\p{Ll}\d,]{1,15}\s){0,4}?(?:by|for)\s\p{L}|\p{Lu}[\p{L}&.-]{1,30}(?:\s\p{Lu}[\p{L}&.-]{1,30}){0,4}['’]?s?(?<!\b(?:The|This|That|Another))\s(?:poll|survey)"
    r"|\b(?:found|find|finds|reported|said|says|commissioned|carried\sout|conducted)\s(?:in\s)?an?\s(?:\p{Ll}{1,15}\s){0,2}(?:poll|survey)"
    r"|\b(?:council|district|school|government|union|company|staff|state|city|county|university|church|club)\s(?:poll|survey)"
)
_POLL = expression(
    r"\b(?:an?|one|another|the\s(?:latest|most\srecent)|(?-i:new))\s(?:\p{Ll}{1,15}\s){0,3}?(?:poll|survey)\b"
    r"(?!\s(?:tax|card|position|station|worker|watch|report|ship|vessel|map|team|form))",
    regex.IGNORECASE,
)
_OTHER = frozenset(("another", "second", "separate", "third", "different"))
"""Words that tell one more poll apart from the one told of before."""
_SHARE = over_text(r"\b(\d[\d.]{0,4})\s?(?:%|per\s?cent\b)", re.IGNORECASE)
# what tells that people were asked, and not that trees were counted
_ASKED = expression(
    r"\b(?:respondents?|asked|most|half(?!-)|(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)|a\s(?:third|quarter|fifth|tenth)|majority|backed|support(?:s|ed)?|want(?:s|ed)?"
    r"|oppos(?:es?|ed)|(?<!in\s)favou?r(?:s|ed)?|fear(?:s|ed)?|believed?|think|thought|adults|voters|\d[\d.]{0,4}\s?(?:%|per\s?cent)"
    r"|of\s(?:\d[\d,]{0,8}\s)?(?:\p{L}{1,15}\s){0,2}(?:staff|workers|pupils|students|parents|teachers|nurses|doctors|drivers|users"
    r"|customers|tenants|owners|members|firms|businesses|households|residents|people)"
    r"|\w{1,8}\s(?:in|out\sof)\s(?:three|four|five|six|seven|eight|nine|ten|\d{1,3}))\b",
    regex.IGNORECASE,
)
_RATIO = over_text(
    r"\b(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out\sof)\s(?:every\s)?(?:three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
# "published last month", "in May", "last year", "of 400 nurses": what may stand between a study and its verb
_MADE = (
    r"(?:(?:published|released|posted|conducted|carried\sout|done)\s)?"
    r"(?:(?:on|in|earlier|online)\s(?:this\s)?\w{1,12}\s|(?:last|this)\s\w{1,12}\s|of\s(?:[\w,]{1,12}\s){1,4})?"
)
_OFTEN = r"(?:(?:has|have|had|also|now|since|repeatedly|consistently|long|recently)\s){0,3}"
_FINDS = (
    r"(?:finds?|found|shows?|showed|shown|suggests?|suggested|says?|concludes?|concluded|reveals?|revealed|warns?|warned"
    r"|links?|linked|ties|tied|confirms?|confirmed|establish(?:es|ed)?|identif(?:y|ies|ied)|demonstrate[sd]?|indicate[sd]?)"
)
# of a newspaper, too: "the paper put it on page one"
_TELLS = (
    r"(?:points?\sto|pointed\sto|puts?\s(?:the|its|their|that)|c[ao]mes?\sto|traces?|traced|estimate[sd]?|predict(?:s|ed)?"
    r"|prove[sdn]?|blame[sd]?|report(?:s|ed)?|cast(?:s)?\sdoubt)"
)
# "a study found", "new research suggests", "scientists found", "a separate study last year came to"
_STUDY = over_text(
    rf"""\b(?:an?|one|new|recent|another|some|several|many|earlier|previous)\s
        (?:(?:new|recent|major|small|large|landmark|scientific|academic|separate|second|different|further|earlier|later
          |previous|(?:19|20)\d\d)\s){{0,2}}
        (?:study|studies|research|(?P<printed>paper|review)|meta-analysis|(?P<report>report))\s{_MADE}{_OFTEN}
        (?:{_FINDS}|argues?|argued|(?(printed)(?!)|(?(report)(?!)|{_TELLS})))\b
    | \baccording\sto\s(?:an?|one|new|recent|another|some)\s(?:(?:new|recent|major|small|large|landmark)\s){{0,2}}
        (?:study|studies|research|paper)\b(?!\s(?:firm|company|group|house|note)\b)
    | \baccording\sto\s(?:(?:new|recent|scientific|academic)\s)?(?:research|studies)\b(?=\s?[.,;)])
    | \b(?:[Ss]cientists|[Rr]esearchers|[Aa]cademics)\s(?:have\s)?(?:found|discovered|shown|concluded)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "Research shows": with a word before it would be somebody's
_RESEARCH = over_text(rf"\b(?:(?:Academic\s|Scientific\s)?[Rr]esearch|Studies)\s{_MADE}{_OFTEN}(?:{_FINDS}|{_TELLS})\b")
# what tells of one study more than the one that was told of
_ONE_MORE = over_text(r"\b(?:another|separate|second|different|further)\b", re.IGNORECASE)
_ANOTHER = over_text(
    r"(?:(?:[Aa]nother|[Aa]\s(?:second|third|separate|different|further)|(?:[Aa]n\s)?(?:[Ee]arlier|[Oo]lder)"
    r"|(?:[Aa]\s)?[Pp]revious|[Oo]ther|[Ff]urther|[Ss]eparate)\s(?:\w{1,15}\s){0,2}(?:study|studies|research|papers?|reviews?|reports?)"
    r"|Research\s(?:by|from|at|in|of|on)|Studies\s(?:by|from|at))\b"
)
"""What begins a sentence about a study that has not been told of."""
_A_STUDY = over_text(r"(?:[Aa]n?|[Oo]ne|[Aa]nother)\s(?:\w{1,15}\s){0,2}(?:study|paper|review)\b")
_FEWEST = 200  # people: of fewer no margin is told
_STUDIERS = frozenset(
    "study studies research paper review meta-analysis report scientists researchers academics".split()
)
_INSTITUTION = over_text(
    r"\b(?:University|Institute|College|School|Journal|Hospital|Centre|Center|Academy|Foundation|Laboratory|Council|Association|Lancet|Nature|Science)\b"
    r"|\b(?:by|from|at)\s(?:the|an?|its)\s(?:\w{1,15}\s){0,3}?(?:university|institute|college|hospital|agency|ministry|council|department)\b"
)
_NAME = expression(r"(?<=[\p{Ll},]\s)\p{Lu}\p{L}{2,}")
# who did it is told beside one of these: "Ingrid Moe, a biologist who led the work"
_SCHOLAR = over_text(
    r"\b(?:[Ss]tud(?:y|ies)|[Rr]esearch(?:ers?)?|[Tt]eam|[Pp]apers?|[Aa]uthors?|[Ss]cientists?|[Aa]cademics?|[Ff]indings"
    r"|journal|published|led|work|Dr|[Dd]octors?"
    r"|conducted|carried\sout|funded|commissioned"
    r"|[Pp]rof(?:essor)?|experts?|[^\W\d_]{3,12}(?:ologists?|onomists?|atricians?|ysicists?|isticians?))\b"
)
_DOCTOR = over_text(r"\b(?:Dr|[Dd]octors?)\b")
# by whom or where it was, told later on: "The study, by Mira Kent of Leeds", "lead author Mira Kent"
_TOLD_LATER = over_text(
    r"""\bthe\s(?:new\s)?(?:study|research|paper|report|findings|results),?\s(?:which\s)?
        (?:was|were|is|are|appears?|appeared|published|by|from|conducted|led|carried)\b
    | \b(?:lead|senior|first|study|co)[\s-]?authors?\b
    """,
    re.VERBOSE | re.IGNORECASE,
)


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
    linked = {draft.sentence_at(link.span.start) for link in graph.document.links}
    for span, told in _polls(draft, int(context.options["sentences"])):
        if draft.sentence_at(span.start) in linked or not _has_result(_around(draft, span.start, 0, 1)):
            continue
        called = span.text.lower().split()[-1]
        missing = _undisclosed(told, span.text.lower())
        if missing:
            message = f"of this {called} nothing says {listed(missing, 'or')}"
            yield Hit(span, message, "add what is missing, or link to the tables")


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
    studies = [match for match in _studies(draft) if draft.is_told(match.start())]
    if not studies:
        return
    later, anew = _told_later(draft), _begun_anew(draft)
    for match in studies:
        near = _near_study(draft, match, int(context.options["sentences"]))
        told, another = _next_at(later, near.end), _next_at(anew, match.end())
        paragraph = graph.document.paragraphs[draft.paragraph_at(match.start())]
        silenced = ""
        if any(near.overlaps(link.span) and paragraph.contains(link.span) for link in graph.document.links):
            silenced = "a link stands beside it"
        elif _is_named(draft, near, match):
            silenced = "it is told nearby whose or where it was"
        elif told is not None and (another is None or told < another):
            silenced = "it is told later on whose or where it was"
        span = draft.span(match.start(), match.end())
        hint = "name its authors, journal or institution, or link to it"
        thing = "report" if _is_report(match) else "study"
        yield Hit(span, f"“{span.text}”, but which {thing}?", hint, silenced_by=silenced)


def _is_report(match: re.Match[str]) -> bool:
    """Whether it is no study that is told of but a report: "a report says", and not "studies report"."""
    return "report" in match.group().lower().split()[:-1]


def _near_study(draft: Draft, match: re.Match[str], reach: int) -> Span:
    """Where it may be told whose a study is: so many sentences on either side, ahead of "the study" all there are."""
    begun = draft.text.endswith(("the ", "The "), 0, match.start())
    before = 0 if _ONE_MORE.search(match.group()) else reach
    return _around(draft, match.start(), draft.sentence_at(match.start()) if begun else before, reach)


def _studies(draft: Draft) -> Iterator[re.Match[str]]:
    """The places where a study finds something."""
    if _STUDIERS.isdisjoint(draft.words):
        return
    for number, sentence in enumerate(draft.graph.document.sentences):
        if not _STUDIERS.isdisjoint(draft.norms(number)):
            yield from _STUDY.finditer(draft.text, sentence.start, sentence.end)
    if not draft.words.isdisjoint(("research", "studies")):
        for match in _RESEARCH.finditer(draft.text):
            if draft.sentence_starts[draft.sentence_at(match.start())] == match.start():
                yield match


def _is_named(draft: Draft, near: Span, match: re.Match[str]) -> bool:
    """Whether an institution or anybody is named in the sentence of the study at *match* or, near it, of a scholar.

    What "a report says" may be anybody's who is told of near it: "The council met. A report said that".
    """
    offset = match.start()
    here, sentences = draft.sentence_at(offset), draft.graph.document.sentences
    around = range(draft.sentence_at(near.start), draft.sentence_at(near.end - 1) + 1)
    body = [number for number in around if draft.in_body(sentences[number].start)]
    body = [number for number in body if number == here or not _ANOTHER.match(sentences[number].text)]
    if _A_STUDY.match(draft.text, offset):  # the next "a study" is another one
        body = [number for number in body if number == here or not _A_STUDY.match(sentences[number].text)]
    begin = draft.graph.document.paragraphs[draft.paragraph_at(offset)].start
    if _is_report(match) and not match.group().lower().endswith(("find", "finds", "found")):
        around_it = [_without_findings(draft, number) for number in body]
        return any(_names_somebody(text) or not words("institution").isdisjoint(words_in(text)) for text in around_it)
    told = [number for number in body if number == here or _tells_of_scholars(sentences[number], begin)]
    return any(_names_somebody(_without_findings(draft, number)) for number in told)


def _tells_of_scholars(sentence: Span, begin: int) -> bool:
    """Whether a sentence tells of a scholar; ahead of where the study's paragraph *begin*s, a mere "Dr" is a doctor."""
    text = _DOCTOR.sub(" ", sentence.text) if sentence.start < begin else sentence.text
    return _SCHOLAR.search(text) is not None


def _without_findings(draft: Draft, number: int) -> str:
    """A sentence but for what a study found: who is named there had no part in it, "can tell a Monet from a Braque"."""
    text, start = draft.graph.document.sentences[number].text, draft.graph.document.sentences[number].start
    for found in draft.by_sentence.get(number, ()):
        finding = found.content.text
        if found.source and found.source.head.text.lower() in _STUDIERS and not _INSTITUTION.search(finding):
            ahead = found.cue.kind is CueKind.PHRASE  # "…, according to a study, and Mira Kent, who led it, agrees"
            for span in [span for span in found.content.spans if (span.start < found.cue.span.start) is ahead]:
                place = max(span.start - start, 0)
                text = f"{text[:place]}{' ' * (span.end - start - place)}{text[span.end - start :]}"
    return text


def _told_later(draft: Draft) -> list[int]:
    """Where it is told by whom or where a study was."""
    places: list[int] = []
    for match in _TOLD_LATER.finditer(draft.text):
        sentence = draft.graph.document.sentences[draft.sentence_at(match.start())]
        if draft.in_body(match.start()) and _names_somebody(sentence.text):
            places.append(match.start())
    return places


def _begun_anew(draft: Draft) -> list[int]:
    """Where sentences begin that tell of one more study."""
    return [span.start for span in draft.graph.document.sentences if _ANOTHER.match(span.text)]


def _next_at(places: list[int], offset: int) -> int | None:
    """The first of *places* from *offset* on."""
    place = bisect_left(places, offset)
    return places[place] if place < len(places) else None


def _names_somebody(sentence: str) -> bool:
    """Whether a sentence has a name or an institution in it, and not only a day: "published on Monday"."""
    named = (match.group().lower() for match in _NAME.finditer(sentence))
    return any(name not in WEEKDAYS and name not in MONTHS for name in named) or bool(_INSTITUTION.search(sentence))


def _around(draft: Draft, offset: int, before: int, after: int) -> Span:
    """The sentences round *offset*, so many before and after its own."""
    sentences = draft.graph.document.sentences
    here = draft.sentence_at(offset)
    first, last = sentences[max(0, here - before)], sentences[min(len(sentences) - 1, here + after)]
    return draft.span(first.start, last.end)


def _polls(draft: Draft, reach: int) -> Iterator[tuple[Span, str]]:
    """The poll that is told of first, and each that is told to be one more, with what tells of it.

    That is what stands up to *reach* sentences behind it, ahead of the next one; of the first, too, what tells
    anywhere how people were asked, but where another one is told of.
    """
    found = [match for match in _POLL.finditer(draft.text) if draft.is_told(match.start()) and _is_poll(draft, match)]
    polls = [poll for poll in found if poll is found[0] or _is_one_more(draft, found[0], poll)]
    sentences = draft.graph.document.sentences
    places = [*(draft.sentence_at(poll.start()) for poll in polls), len(sentences)]
    taken = {number for place in places[1:] for number in range(place, place + reach + 1)}
    for poll, here, next_ in zip(polls, places, places[1:], strict=False):
        told = range(here, min(here + reach, max(next_ - 1, here)) + 1)
        if poll is polls[0]:
            told = range(here - (here > 0 and _MENTIONED.search(sentences[here - 1].text) is not None), told.stop)
            others = [number for number in range(len(sentences)) if number not in taken and number not in told]
            asked = [number for number in others if _METHOD.search(sentences[number].text)]
        else:
            asked = []
        yield draft.span(poll.start(), poll.end()), " ".join([sentences[number].text for number in (*told, *asked)])


def _is_one_more(draft: Draft, first: regex.Match[str], poll: regex.Match[str]) -> bool:
    """Whether a poll is another one than the *first*: called so, or told of anew.

    So it is where "A poll" begins a paragraph twice, or two sentences of a paragraph have different results.
    """
    if not _OTHER.isdisjoint(poll.group().lower().split()):
        return True
    paragraphs = draft.graph.document.paragraphs
    if draft.paragraph_at(first.start()) == draft.paragraph_at(poll.start()):
        one, other = (_shares(_around(draft, each.start(), 0, 0).text) for each in (first, poll))
        return bool(one and other) and one.isdisjoint(other)
    begun = (paragraphs[draft.paragraph_at(each.start())].start == each.start() for each in (first, poll))
    return all(each.group().startswith(("A ", "An ", "One ")) for each in (first, poll)) and all(begun)


def _shares(text: str) -> frozenset[str]:
    """The shares of those asked that *text* tells, in per cent."""
    return frozenset([match.group(1) for match in _SHARE.finditer(text)])


def _is_poll(draft: Draft, match: regex.Match[str]) -> bool:
    """Whether people were asked, with some method: no straw poll, no survey of trees."""
    called = match.group().lower().split()
    asked = called[-1] == "poll" or _ASKED.search(_around(draft, match.start(), 0, 1).text) is not None
    return asked and "straw" not in called


def _undisclosed(told: str, called: str) -> list[str]:
    """What is not told of the poll *called* so.

    How far the result may be off only where voters and other adults give their opinion, and not as they leave.
    """
    sample = _SAMPLE.search(told)
    missing = [] if _POLLSTER.search(told) else ["who did it"]
    missing += [] if sample else ["how many were asked"]
    missing += [] if _DATES.search(told) else ["when it was"]
    asked = int("".join(filter(str.isdigit, sample.group()))[:9]) if sample else 0
    sampled = asked >= _FEWEST and (called.endswith("poll") or _PUBLIC.search(told) is not None)
    sampled = sampled and not called.endswith("exit poll")
    return missing + (["how far it may be off"] if sampled and not _MARGIN.search(told) else [])


def _has_result(near: Span) -> bool:
    if any(character.isdigit() for character in near.text) or _RATIO.search(near.text):
        return True
    return bool(any_phrase("poll-result", lowered(near.text)))
