"""The rule about figures in the writer's own voice: where one comes from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..mentions.named import PERSONS
from ..model import Attribution, MentionKind, Severity, Tense
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from .base import Context, Hit, rule
from .claims import begins_in_court
from .draft import Draft
from .figures import NEAREST, SPELLED
from .statements import SPOKEN
from .words import any_phrase, lowered, words

# such as 14%, 14 per cent, $3 million, N1.3 trillion, Rs 20 lakh, 12,400, doubled, a record, ranks third; a dinner for
# £118, a road of 1,200 miles, a 1,200-seat hall and the world's 1.2 billion Catholics are no findings
_AMOUNT = expression(
    r"""(?<![:=])\b\d(?:[.,]?\d){0,12}\s?(?:%|percent\b|per\s+cent\b)
    | (?:\b(?-i:\p{Lu}){1,3}\$?(?=\d)|\bRs\.?\s?|[$£€¥₦₹₱₩]\s?)\d(?:[.,]?\d){0,12}
      \s?(?:million|billion|trillion|crore|lakh|m|bn|k)\b
    | (?:\b(?-i:\p{Lu}){1,3}\$(?=\d)|\bRs\.?\s?|[$£€¥₦₹₱₩]\s?)\d{1,3}(?:,\d{2,3}){1,4}\b
    | \b\d{1,3}(?:,\d{3}){1,4}\b(?!-\p{L})(?!\s(?:mile|kilomet|km\b|met(?:re|er)|feet\b|foot\b|ft\b|yard|mph\b))
    | (?<![\d.,]|world['’]s\s)\b\d[\d.]{0,6}\s(?:million|billion|trillion)\b
    | \b(?<!\bits\s)(?:"""
    + "|".join(SPELLED)
    + r""")\s(?:hundred\s)?(?:thousand|million|billion|crore|lakh)\b
      (?!\s(?:years?|days?|times|miles?|kilomet|met(?:re|er)s?|feet|foot|words|things|reasons|ways)\b)
    | \b(?:doubled|tripled|trebled|quadrupled|halved)\b
    | \b(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)\sof\b
    | \bby\s(?:half(?!-|\s(?:past|time)\b)|a\s(?:third|quarter|fifth|tenth)
      |(?:two|three)[\s-](?:thirds|quarters|fifths))\b(?!\s(?:of\s)?an?\b)
    | \b(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out\sof)\s(?:every\s)?
      (?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})\b(?!-)
    | \b(?:hits?|hitting|reach(?:ed|es|ing)?|(?:rose|climbed|soared|jumped|fell|dropped|sank)\sto)
      \s(?:an?|its|their)\s(?:new\s|all-time\s|fresh\s){0,2}record\b(?!\s(?:deal|label|shop|store|fee)|-)
    | \b(?<!world\s)record\s(?:highs?|lows?|levels|numbers?)\b
    | \b(?:ranks|rank|ranked)\s(?:the\s)?
      (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|lowest|highest
      |\d{1,3}(?:st|nd|rd|th))\b(?!\s(?:in|on|of|at)\s(?:the|its|his|her|their)\s(?:league|table|group|division|season|seed))
    """,
    re.VERBOSE | re.IGNORECASE,
)
# such as half of its trade, 2.4m hours, their lowest since 2009, earns £11 an hour
_LESS_PLAIN = expression(
    r"""\b(?:(?:more|less|fewer)\sthan|almost|nearly|(?:los[et]|shed|cut|suppl(?:y|ies)|provides?|owns?
      |makes?\sup))\s(?:now\s)?(?:half|(?:an?|one)\s(?:third|quarter|fifth|sixth|eighth|tenth))(?=\sof\s(?!an?\b|the\sway\b))
    | (?-i:\bA)\s(?:third|quarter|fifth|tenth)\sof\s(?!an?\b)(?:\p{L}[\p{L}’'-]{0,20}\s){0,3}?\p{L}{2,20}s\b
      (?=[^.;]{0,40}\s(?:have|are|were|had|go|do|now|live|work)\b)
    | \b\d{1,3}(?:\.\d{1,2})?(?:m|bn)\s(?:barrels|children|customers|homes|hours|households|jobs|journeys|litres
      |passengers|patients|people|tonnes|trips|users|visitors|voters|workers)\b
    | \b(?:lowest|highest|fewest|slowest|steepest|sharpest|weakest)\s(?:\p{Ll}{1,12}\s){0,2}
      (?:since\s(?:19|20)\d\d|on\srecord)\b
    | \b(?:earns?|los[et]|loses|saves?)\s(?:about\s|almost\s|around\s|some\s){0,1}[$£€]\d[\d,.]{0,8}\d
      (?=\s(?:an?|per|on\severy)\s)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = frozenset(
    """half third quarter fifth sixth eighth tenth lowest highest fewest slowest steepest sharpest weakest earn earns
    lose lost loses save saves""".split()
)
"""Without these, or a figure with its "m", no text has any of the less plain ones."""
_CURRENCIES = "$£€¥₦₹₱₩"
_OWNED = over_text(r"\b(?:an?|the|his|her|its|their|our|my|this|that|proposed|new)\s$", re.IGNORECASE)
_THING = expression(r"[ -](?:\p{Lu}\p{Ll}{1,20} )?(\p{Ll}{3,20})\b")
# "by her own count", "by its estimate": somebody has counted
_BY_COUNT = over_text(
    r"\b[Bb]y\s(?:his|her|its|their)(?:\sown)?\s(?:account|count|estimates?|figures|reckoning|tally)\b"
)
# "Sarao has 64,000 people", "home to 1,200 islanders": what every handbook has; "The city fined Brook Homes £40,000"
_KNOWN = expression(
    r"\b(?:has|had|home\sto|(?:country|nation|state|territory|island|archipelago|city|town|village|county|district|region|province|suburb|parish)\sof)"
    r"\s(?:about\s|some\s|around\s|only\s|barely\s|just\s|nearly\s)?\d[\d,.]{0,12}\s(?:million\s)?"
    r"(?:people|inhabitants|residents|islanders|souls|students|pupils|members|employees|staff|subscribers|beds|seats)\b"
    r"|\bfined\s(?:\p{L}[\p{L}.&’'-]{0,20}\s){1,5}[$£€]"
)
# "was jailed for two years for stealing £64,000", "pleaded guilty to defrauding 31 clients of $4.5 million"
_JUDGED = over_text(
    r"\b(?:was|were|been|be|being|is|are)\s(?:\w{4,12}\s)?(?:jailed|imprisoned|sentenced|convicted|cleared|acquitted|found\sguilty)\b"
    r"|\b(?:convicted|jailed|cleared|acquitted)\s(?:[A-Z][\w.’'-]{0,20}\s){1,4}of\b|\bpleaded\s(?:not\s)?guilty\b"
)
# "after reporting a profit of £212m": a firm's own
_RESULTS = expression(
    r"\b(?:report|post|announc)(?:s|e|es|ed|ing)\s(?:an?\s|its\s)?(?:[\p{Ll}-]{2,15}\s){0,3}"
    r"(?:profits?|loss(?:es)?|revenues?|sales|turnover|earnings|income|surplus|deficit|results)\b"
)
# "Shares in Lumen fell 3%", "Lumber futures rose 3 percent", "has been viewed 31 million times": for all to look up
_ON_SCREENS = expression(
    r"(?:\b[Ss]hares(?:\s(?:in|of)\s(?:\p{L}[\p{L}&.’'-]{0,20}\s?){1,4})?|\b(?:[Tt]he|[Ii]ts|[’']s)\sstock|\b\p{L}{3,12}\sfutures|\b(?:[Bb]itcoin|[Ee]ther)"
    r"|\b[Pp]rices?\sof\s(?:crude|oil|gold|silver|copper|wheat|lumber|gas)|\b(?:[Cc]rude|[Oo]il|[Gg]old|Brent|[Cc]opper|[Ww]heat)(?:\s(?:crude|prices?))?"
    r"|\b(?:FTSE|Dow|Nasdaq|S&P|Nikkei|DAX|Sensex|CAC|Hang\sSeng)(?:\s[\p{L}\d]{1,12}){0,3}"
    r"|\b[Tt]he\s(?:dollar|pound|euro|yen|yuan|rupee|rouble|ruble|naira|rand|peso|krona|krone|franc|currency)(?:,\s[^,.;]{2,40},)?)"
    r"\s(?:(?:also|then|later|briefly|have|has|had)\s){0,2}(?:rose|risen|fell|fallen|dropped|slid|sank|jumped|climbed|gained|lost|shed|added|soared"
    r"|slumped|tumbled|plunged|surged|dipped|edged|ended|closed|opened|traded|(?:was|were)\s(?:up|down|trading))\b"
    r"|\b(?:viewed|watched|streamed|downloaded|played|liked|shared|seen)\s(?:(?:more\sthan|over|nearly|almost|some|about)\s)?"
    r"[\d.,]{1,12}(?:\s?(?:million|billion|m|bn))?\stimes\b"
)
# "The attendance was 11,904", "a crowd of 4,212": counted at the gate, where a march's crowd "of 40,000" is guessed
_GATE = over_text(
    r"\b[Aa]ttendance(?:s?\s(?:of|was|were)|:)?\s\d[\d,]*"
    r"|\b(?:[Cc]rowd|[Gg]ate)\s(?:of|was)\s\d{1,3}(?:,\d{3})*,\d(?:\d[1-9]|[1-9]0)\b"
)
_CROWDS = (MentionKind.COLLECTIVE, MentionKind.ANONYMOUS, MentionKind.DESCRIPTION)
_LONGEST_LABEL = 2
_SHARE = ("%", "percent", "per cent")
_IS_SHARE = over_text(r"%|per\s?cent|\s(?:in|out\sof|of)\b", re.IGNORECASE)
_BEHIND = 4  # sentences, the one with the figure counted
_AHEAD = 2  # paragraphs; AP has a source two or three further on
_LONGEST_ROW, _ROW_AFTER = 6, 3  # paragraphs ahead of the one with the figure and behind it, it counted
_NEAR = 4000  # characters; of paragraphs that are longer only the beginning


@rule(
    "ATT103",
    name="unattributed-figure",
    severity=Severity.INFO,
    guideline="AP on attribution and the BBC on statistics: say where a figure comes from.",
    bad=["Rents in the port rose 14% last year."],
    good=["Rents in the port rose 14% last year, the statistics office said."],
    profiles=("wire", "strict"),
    severities={"strict": Severity.WARNING},
)
def unattributed_figure(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A figure stands in the writer's own voice and nothing says where it comes from."""
    draft = context.draft
    if begins_in_court(draft):
        return  # the figures are what the court was told
    linked = {draft.sentence_at(link.span.start) for link in graph.document.links}
    is_of_a_poll = _is_of_a_poll(draft)
    for span, sourced in (*_own_amounts(draft), *_shares_asked(draft)):
        number = draft.sentence_at(span.start)
        sentence = graph.document.sentences[number]
        if sourced or number in linked or sentence.text.endswith("?"):
            continue
        if any_phrase("counted", lowered(sentence.text)) or _is_row(draft, sentence) or _is_price(draft, span):
            continue
        if any(known.search(sentence.text) for known in (_BY_COUNT, _KNOWN, _RESULTS, _GATE, _ON_SCREENS)):
            continue
        if _JUDGED.search(sentence.text, 0, span.start - sentence.start):
            continue  # the court has found so
        if is_of_a_poll and span.text.lower().endswith(_SHARE):
            continue
        if not _has_papers_near(draft, sentence.start):
            yield Hit(span, f"nothing says where “{span.text}” comes from", "name the source of the figure")


def _is_of_a_poll(draft: Draft) -> bool:
    """Whether the headline or the first paragraph tells of a poll, whose results the shares in the story then are."""
    opening = [*draft.headlines, *(draft.graph.document.paragraphs[number] for number in draft.body_paragraphs[:1])]
    return any(any_phrase("poll-word", lowered(span.text[:_NEAR])) for span in opening)


def _is_row(draft: Draft, sentence: Span) -> bool:
    """Whether a sentence is a row of a table, a paragraph of a label and its figure: "Undecided: 9%"."""
    label = [word for word in sentence.text.split() if word[0].isalpha()]
    whole = draft.graph.document.paragraphs[draft.paragraph_at(sentence.start)]
    alone = (whole.start, whole.end) == (sentence.start, sentence.end)
    return alone and len(label) <= _LONGEST_LABEL and sentence.text[-1] not in ".!?"


def _is_price(draft: Draft, amount: Span) -> bool:
    """Whether a sum only tells what thing is meant: "their £2.3m mansion", but not "their £2.3m deficit"."""
    owned = _OWNED.search(draft.text[max(0, amount.start - NEAREST) : amount.start])
    thing = _THING.match(draft.text, amount.end)
    if amount.text[0] not in _CURRENCIES or not owned or not thing or thing[1] in words("balance"):
        return False
    return "N" in default_dictionary().tags(thing[1])


def _own_amounts(draft: Draft) -> Iterator[tuple[Span, bool]]:
    """The first figure of each sentence in the writer's own voice, and whether its paragraph has a source for it."""
    first = dict[int, int]()  # where each paragraph first has a source
    for found in filter(_is_sourced, draft.attributions):
        here, start = draft.paragraph_at(found.cue.span.start), found.cue.span.start
        first[here] = min(start, first.get(here, start))
    signs = (_SIGNS & draft.words) | {word for word in draft.words if word[-1] in "mn" and word[0].isdigit()}
    for number in draft.own_sentences:
        sentence = draft.graph.document.sentences[number]
        figure = _AMOUNT.search(sentence.text)
        if figure is None and signs and not signs.isdisjoint(draft.norms(number)):
            figure = _LESS_PLAIN.search(sentence.text)
        if figure:
            here = draft.paragraph_at(sentence.start)
            ahead = first.get(here, sentence.end) < sentence.start
            span = draft.span(sentence.start + figure.start(), sentence.start + figure.end())
            yield span, ahead or (here in first and _is_told_behind(draft, number))


def _is_sourced(found: Attribution) -> bool:
    """Whether something has a source, and that not tomorrow: "will tell on Friday"."""
    return found.source is not None and found.cue.tense is not Tense.FUTURE


def _is_told_behind(draft: Draft, number: int) -> bool:
    """Whether who speaks behind sentence *number*, in its paragraph, may be the source of its figure.

    So a body may be, or officials; a person who has figures, too, or of whom the sentence tells. Whoever only says
    what they think of it, or believes or denies something, is none.
    """
    sentence = draft.graph.document.sentences[number]
    beyond = draft.graph.document.paragraphs[draft.paragraph_at(sentence.start)].end
    near = [item for behind in range(number + 1, number + _BEHIND) for item in draft.by_sentence.get(behind, ())]
    near = [item for item in near if _is_sourced(item) and item.kind in SPOKEN and item.cue.span.start < beyond]
    return any(_has_figures(item) or _is_told_of(draft, item, sentence) for item in near)


def _has_figures(found: Attribution) -> bool:
    """Whether no mere person speaks, or one who tells figures."""
    person = found.source is not None and found.source.kind in (*PERSONS, MentionKind.PRONOUN)
    return not person or any(map(str.isdigit, found.content.text))


def _is_told_of(draft: Draft, found: Attribution, sentence: Span) -> bool:
    """Whether the *sentence* tells of whoever speaks: "Poe left owing £90,000. She said"."""
    speaker = draft.graph.speaker(found)
    mentions = speaker.mentions if speaker else ()
    place = bisect_left(mentions, sentence.start, key=lambda mention: mention.span.start)
    return place < len(mentions) and mentions[place].span.start < sentence.end


def _shares_asked(draft: Draft) -> Iterator[tuple[Span, bool]]:
    """The shares of people who want or think something, and whether the sentence says who asked them.

    Where the text tells of a poll or a vote anywhere, they are of that.
    """
    if not draft.words.isdisjoint(words("poll-word")) or not draft.words.isdisjoint(words("vote-word")):
        return
    for found in draft.attributions:
        source = found.source
        share = _AMOUNT.search(source.text.partition(",")[0]) if source and source.kind in _CROWDS else None
        if source and share and _IS_SHARE.search(share.group()) and draft.in_body(found.cue.span.start):
            near = draft.by_sentence.get(draft.sentence_at(found.cue.span.start), ())
            span = draft.span(source.span.start + share.start(), source.span.start + share.end())
            yield span, any(item.source not in (None, source) for item in near)


def _has_papers_near(draft: Draft, offset: int) -> bool:
    """Whether the paragraph, or one of its row, tells of papers that figures stand in.

    A row are paragraphs with figures behind one another: a poll's results fill several, and one says whose they are.
    """
    number = draft.paragraph_at(offset)
    paragraphs = draft.graph.document.paragraphs
    if any(_tells_of_papers(draft, near) for near in range(max(0, number - _AHEAD), number + 1)):
        return True
    begin = max(paragraphs[max(0, number - 1)].start, offset - _NEAR)
    if any_phrase("tallied", lowered(draft.text[begin:offset])):
        return True  # what everybody can look up: the count of an election, prices at an exchange
    for row in (range(number - 1, number - _LONGEST_ROW, -1), range(number + 1, number + _ROW_AFTER)):
        for near in row:
            if not (0 <= near < len(paragraphs) and _AMOUNT.search(paragraphs[near].text[:_NEAR])):
                break
            if _tells_of_papers(draft, near) or (0 < near < number and _tells_of_papers(draft, near - 1)):
                return True
    return False


def _tells_of_papers(draft: Draft, number: int) -> bool:
    """Whether a paragraph tells of papers that figures stand in, or is taken from something written."""
    text = draft.graph.document.paragraphs[number].text[:_NEAR]
    return bool(any_phrase("figure-source", lowered(text))) or _is_from_papers(draft, number)


def _is_from_papers(draft: Draft, number: int) -> bool:
    """Whether a paragraph is taken from something written: "…, the results show"."""
    sources = (item.source for item in draft.by_paragraph.get(number, ()))
    return any(source is not None and source.kind is MentionKind.DOCUMENT for source in sources)
