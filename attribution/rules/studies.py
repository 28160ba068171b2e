"""The rule about studies: whose one is, or where it can be read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import CueKind
from ..spans import Span
from ..vocabulary.calendar import MONTHS, WEEKDAYS
from .base import Context, Hit, rule
from .draft import Draft
from .members import words_in
from .surveys import around
from .words import words

# "published last month", "in May", "last year", "of 400 nurses": what may stand between a study and its verb
_MADE = (
    r"(?:,\s(?:this\stime\s)?(?:from|in|out|published|released|carried\sout|based)\s[^.,;:()]{2,40},\s)?(?:(?:published|released|posted|conducted|carried\sout|done)\s)?"
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
    rf"""(?<!\bmade\s)(?<!\bmakes\s)(?<!\bmake\s)(?<!\bmaking\s)
        (?<!\bcommissioned\s)(?<!\bordered\s)(?<!\bfunded\s)(?<!\bpublished\s)(?<!\breleased\s)\b(?:an?|one|new|recent|another|other|further|some|several|many|earlier|previous)\s
        (?:(?:new|recent|major|small|large|landmark|scientific|academic|separate|second|different|further|earlier|later
          |previous|(?:19|20)\d\d)\s){{0,2}}
        (?:study|studies|research|(?P<printed>paper|review)|meta-analysis|(?P<report>report))(?:\s|(?=,)){_MADE}{_OFTEN}
        (?:{_FINDS}|argues?|argued|(?(printed)(?!)|(?(report)(?!)|{_TELLS})))\b
    | \baccording\sto\s(?:an?|one|new|recent|another|some)\s(?:(?:new|recent|major|small|large|landmark)\s){{0,2}}
        (?:study|studies|research|paper)\b(?!\s(?:firm|company|group|house|note)\b)
    | \baccording\sto\s(?:(?:new|recent|scientific|academic)\s)?(?:research|studies)\b(?=\s?[.,;)])
    | \b(?:[Ss]cientists|[Rr]esearchers|[Aa]cademics)\s(?:have\s)?(?:found|discovered|shown|concluded)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "Research shows": with a word before it would be somebody's
_RESEARCH = over_text(
    r"\b(?:(?:Academic\s|Scientific\s)?[Rr]esearch|Studies|Experiments|A\s(?:growing|large|vast)\sbody\sof\sresearch)"
    rf"\s{_MADE}{_OFTEN}(?:{_FINDS}|{_TELLS})\b"
)
# what tells of one study more than the one that was told of
_ONE_MORE = over_text(r"\b(?:another|other|separate|second|different|further)\b", re.IGNORECASE)
_ANOTHER = over_text(
    r"(?:(?:[Aa]nother|[Aa]\s(?:second|third|separate|different|further)|(?:[Aa]n\s)?(?:[Ee]arlier|[Oo]lder)"
    r"|(?:[Aa]\s)?[Pp]revious|[Oo]ther|[Ff]urther|[Ss]eparate)\s(?:\w{1,15}\s){0,2}(?:study|studies|research|papers?|reviews?|reports?)"
    r"|(?:Two|Three|Four|Several|Many|Most)\s(?:\w{1,15}\s){0,2}(?:studies|papers|reviews)"
    r"|Research\s(?:by|from|at|in|of|on)|Studies\s(?:by|from|at))\b"
)
"""What begins a sentence about a study that has not been told of."""
_A_STUDY = over_text(r"(?:[Aa]n?|[Oo]ne|[Aa]nother)\s(?:\w{1,15}\s){0,2}(?:study|paper|review)\b")
_STUDIERS = frozenset(
    "study studies research paper review meta-analysis report scientists researchers academics experiments".split()
)
_ACTING = frozenset("scientists researchers academics".split())
_AHEAD_OF_STUDIES = frozenset(
    """a an one new recent another other further some several many earlier previous major small large landmark
    scientific academic separate second different later""".split()
)
"""What stands right ahead of a study that is told of for the first time, but for a year."""
_INSTITUTION = over_text(
    r"\b(?:University|Institute|College|School|Journal|Hospital|Centre|Center|Academy|Foundation|Laboratory|Council|Association|Lancet|Nature|Science)\b"
    r"|\b(?:by|from|at)\s(?:the|an?|its)\s(?:\w{1,15}\s){0,3}?(?:university|institute|college|hospital|agency|ministry|council|department)\b"
)
_NAME = expression(r"(?<=[\p{Ll},]\s)\p{Lu}\p{L}{2,}")
# who did it is told beside one of these: "Ingrid Moe, a biologist who led the work"
_SCHOLAR = over_text(
    r"\b(?:[Ss]tud(?:y|ies)|[Rr]esearch(?:ers?)?|[Tt]eam|[Pp]apers?|[Aa]uthors?|[Ss]cientists?|[Aa]cademics?|[Ff]indings"
    r"|journal|published|led|work|Dr|[Dd]octors?"
    r"|conducted|carried\sout|funded|commissioned|done\s(?:at|by|in)"
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
        thing = "report" if _is_report(match) else _called(match)
        yield Hit(span, f"“{span.text}”, but which {thing}?", hint, silenced_by=silenced)


def _called(match: re.Match[str]) -> str:
    """What to ask for: which "study", which "studies", which "research"."""
    said = match.group().lower().split()
    return next((word for word in said if word in ("studies", "research", "experiments")), "study")


def is_study_at(draft: Draft, offset: int) -> bool:
    """Whether a study that finds something is told of at *offset*."""
    return any(match.start() == offset for match in _studies(draft))


def _is_report(match: re.Match[str]) -> bool:
    """Whether it is no study that is told of but a report: "a report says", and not "studies report"."""
    return "report" in match.group().lower().split()[:-1]


def _near_study(draft: Draft, match: re.Match[str], reach: int) -> Span:
    """Where it may be told whose a study is: so many sentences on either side, ahead of "the study" all there are."""
    begun = draft.text.endswith(("the ", "The "), 0, match.start())
    before = 0 if _ONE_MORE.search(match.group()) else reach
    return around(draft, match.start(), draft.sentence_at(match.start()) if begun else before, reach)


def _studies(draft: Draft) -> Iterator[re.Match[str]]:
    """The places where a study finds something."""
    if _STUDIERS.isdisjoint(draft.words):
        return
    for number, sentence in enumerate(draft.graph.document.sentences):
        if _may_have_study(draft.norms(number)):
            yield from _STUDY.finditer(draft.text, sentence.start, sentence.end)
    if not draft.words.isdisjoint(("research", "studies", "experiments")):
        for match in _RESEARCH.finditer(draft.text):
            if draft.sentence_starts[draft.sentence_at(match.start())] == match.start():
                yield match


def _may_have_study(norms: list[str]) -> bool:
    """Whether a sentence of these words may tell of a study as a new one, or what scholars found."""
    if _STUDIERS.isdisjoint(norms):
        return False
    if "according" in norms or not _ACTING.isdisjoint(norms):
        return True
    ahead = [word.rpartition("-")[2] for word, behind in pairwise(norms) if behind in _STUDIERS]
    return any(word in _AHEAD_OF_STUDIES or word.isdigit() for word in ahead)


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
    begin = draft.paragraph_starts[draft.paragraph_at(offset)]
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
