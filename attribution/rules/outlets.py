"""Rules about what other outlets report: which one it is, and whether anybody checked it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import compress, count

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import Attribution, CueKind, Mention, MentionKind
from ..vocabulary.gazetteer import PLACE, default_gazetteer
from .base import Context, Hit, rule
from .draft import Draft
from .imprint import any_own_name, is_own
from .words import any_phrase, lowered, plain_name, quoted, words

# "it has been reported that", "…, it was reported."
_REPORTED = expression(
    r"it\s(?:has\s(?:also\s)?been|was|is)\s(?:also\s|widely\s)?(reported)(?:\s(?!(?:by|at|to)\b)\w{1,12}){0,3}?(?:\s(?:that|there|he|she|they)\b|[.,])",
    re.IGNORECASE,
)
_THERE = expression(
    r"\bthere\s(?:are|were|have\sbeen)\s((?:(?:un)?confirmed\s|many\s|some\s|media\s|press\s)?reports)"
    r"(?:\sin\s(?:the\s|some\s|several\s|many\s)?(?:local\s|national\s|foreign\s)?(?:press|media|newspapers|papers))?\s(?:that|of)\b",
    re.IGNORECASE,
)
# "Reports in Italy claim that", "reports from the scene suggest"
_FROM_THERE = expression(
    r"\b(reports\s(?:(?:in|from|out\sof)\s"
    r"(?:\p{Lu}\p{Ll}{2,20}|the\s(?:scene|area|ground|region|capital|north|south|east|west))"
    r"|in\sthe\s(?:\p{L}{3,14}\s)?(?:media|newspapers|papers|press)"
    r"|on\s(?:social\smedia|Facebook|Telegram|TikTok|WhatsApp|X)|online"
    r"|(?:circulating|(?:doing|making)\sthe\srounds)(?:\s(?:online|locally|on\s(?:social\smedia|WhatsApp|X)))?))"
    r"\s(?:say|said|claim(?:ed)?|suggest(?:ed)?|indicate(?:d)?|state(?:d)?)\b",
    re.IGNORECASE,
)
# "Media reports have linked it to", "was first told of in press reports"
_OF_THE_MEDIA = expression(
    r"\b(?:(?:(?:un)?confirmed|many|some|several|local|recent|early|earlier|widespread|previous)\s){0,2}"
    r"(?:media|press|news|newspaper|tabloid|television|TV)\sreports\b"
    r"(?=\s(?:have|has|had|link|put|name|point|blame)\b)"
    r"|\b(?:(?:un)?confirmed|early|several)\sreports\b(?=\s(?:have\s|had\s)?(?:put|linked|named|blamed)\b)"
    r"|(?<=\b(?:in|from|by)\s)(?:(?:local|recent|early|earlier|several)\s){0,2}(?:media|press|newspaper|tabloid)\sreports\b",
    re.IGNORECASE,
)
# "State television", "the official news agency", "Iran's state radio"
_OF_THE_STATE = expression(
    r"(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'-]{1,30}\s){0,2}(?:[Ss]tate|[Oo]fficial|[Gg]overnment)(?:-(?:run|owned|controlled|backed))?\s"
    r"(?:(?:television|TV|radio|broadcaster|news(?:paper)?|news\sagency|news\schannel)\b)"
)
_LEADS_TO_REPORTS = tuple("media press news newspaper tabloid television tv confirmed early several".split())
"""With what the word ends that stands right ahead of such "reports"."""
# "press reports at the time", "newspaper reports from 1999"
_WHEN = over_text(
    r"\s(?:at\sthe\stime|(?:from|of|in)\s(?:1[89]|20)\d\d|last\s(?:week|month|year)|that\s(?:day|week|year))$"
)
# "reports from Italy", but not "reports from the auditors"
_FROM_A_PLACE = expression(
    r"^[Rr]eports\s(?:from|out\sof)\s(\p{Lu}[\p{L}-]{2,20}|the\s(?:scene|area|ground|region|capital))$"
)
_ABROAD = ("media", "newspapers", "outlets", "websites", "broadcasters")
_NAMING = ("name", "identify")
_ALONE = ("media", "press", "newspapers", "dailies", "tabloids")
_OF_MANY = ("accounts", "agencies", "platforms", "sites", "papers", "bulletins", "portals")
"""What is the press's only where it is called so: "media accounts", "online platforms"."""
_OF_THE_PRESS = frozenset("media press news newspaper television tv radio online sunday digital internet web".split())
# what an outlet does of its own: "it apologised", "published an interview with"
_OF_PAPERS = frozenset("local national regional sunday tabloid foreign daily weekly".split())
_OF_ITSELF = ("it ", "that it ", "its ", "that its ", "an interview ", "an editorial ", "an op-ed ")
_DATELINE = expression(r"\p{Lu}[\p{L}\d.,’' -]{1,60}\(([\p{L}][\p{L} -]{1,40})\)\s{0,2}[-–—]")
_REVIEWED = 4
"""How many outlets a review of the press cites at least."""
_LONGEST_PLACE = 62  # characters, the bracket among them
# with the name of the publication: "told The Courier", "confirmed the sale to The Courier"
_CHECKED = (
    r"\b(?:told|spoke\sto|interview\swith|statement\sto|seen\sby|obtained\sby)\s(?:the\s)?{name}\b|\b{name}\shas\sseen\b|\bconfirmed\s[^.!?]{{0,80}}\bto\s(?:the\s)?{name}\b"
    r"|\b{name}\s(?:has|had|have|was|could)\s(?:not\s)?(?:been\s)?(?:able\s|unable\s)?(?:to\s)?(?:independently\s)?"
    r"(?:verif|confirm|check)"
)


@rule(
    "ATT303",
    name="generic-reports",
    guideline="NPR on attribution: “media reports” is not good enough; be specific.",
    bad=["Local media reported three arrests."],
    good=["The Harbour Gazette reported three arrests."],
    profiles=("desk", "wire", "legal"),
)
def generic_reports(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Reports or “the media” are cited, and no outlet is named."""
    draft = context.draft
    reported = [item for item in draft.cued(("report",)) if item.source is None]
    passive = [item for item in reported if draft.in_body(item.cue.span.start)]
    for found in (*passive, *draft.headed(words("report-head"))):
        source = found.source
        if source is None:
            span = found.cue.span
            told = _REPORTED.finditer(draft.text, max(0, span.start - 24), span.end + 60)
            generic = any(match.start() < span.end == match.end(1) for match in told)
        else:
            generic, span = _is_generic(source.text) and _is_whole(draft, source), source.span
            generic = generic and " " in found.content.text and _is_report(draft, found)  # "the media reported it"
        if generic and not _outlet_near(draft, draft.sentence_at(found.cue.span.start), found):
            asked = "by whom" if not source else "whose" if "report" in source.text.lower() else "which"
            yield Hit(span, f"“{span.text}”, but {asked}?", "name the outlet", found.id)
    if "reports" in draft.words:
        for start, end in _reports_told_of(draft):
            if draft.is_told(start) and not _outlet_near(draft, draft.sentence_at(start)):
                span = draft.span(start, end)
                yield Hit(span, f"“{span.text}”, but whose?", "name the outlet")


def _reports_told_of(draft: Draft) -> Iterator[tuple[int, int]]:
    """Where reports are told of that nobody is said to have made, and no attribution stands on them."""
    if "reports" not in draft.words:
        return
    for match in (*_THERE.finditer(draft.text), *_FROM_THERE.finditer(draft.text)):
        if _begins(draft, match.start(1)):
            yield match.span(1)
    sources = {found.source.span.end for found in draft.attributions if found.source}
    if _stand_beside(draft.graph.document.tokens.norms):
        for match in _OF_THE_MEDIA.finditer(draft.text):
            if match.end() not in sources and not _is_in_content(draft, match.start()):
                yield match.span()


def _is_in_content(draft: Draft, offset: int) -> bool:
    """Whether somebody tells of what stands at *offset*: "Lee said that media reports had named her"."""
    near = (item for item in draft.by_sentence.get(draft.sentence_at(offset), ()) if item.source)
    return any(span.start <= offset < span.end for item in near for span in item.content.spans)


def _stand_beside(norms: Sequence[str]) -> bool:
    """Whether "reports" stands behind a word for whose or what they are: "media reports", "early reports"."""
    behind = compress(count(), map("reports".__eq__, norms))
    return any(norms[token - 1].endswith(_LEADS_TO_REPORTS) for token in behind)


@rule(
    "ATT304",
    name="second-hand-unverified",
    guideline="The BBC and NPR: what only another outlet reports is checked, or the text says that it was not.",
    bad=["The mayor took bribes from builders, the Daily Star reported."],
    good=["The mayor took bribes, the Daily Star reported. The Courier could not independently verify the report."],
    profiles=("wire", "legal"),
    options={"paragraphs": 3},
)
def second_hand_unverified(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The opening rests on another outlet alone, and nothing says that it was checked."""
    draft = context.draft
    opening = set(draft.body_paragraphs[: int(context.options["paragraphs"])])
    found = [item for item in draft.body_statements if draft.paragraph_at(item.cue.span.start) in opening]
    cited = {each.id for _, each in draft.citations}
    second = [item for item in found if item.id not in cited and is_outlet(graph, item, context.publication)]
    if not second or _is_ours(found):
        return
    silenced = "the text says that it was checked" if is_checked(draft, context.publication) else ""
    silenced = silenced or ("it is a review of the press" if _is_of_the_press(draft) else "")
    told: set[str] = set()
    for item in second:
        if item.source is None or tells_of_itself(item, item.source) or _is_of_the_dateline(draft, item.source):
            continue
        if not item.source.name and not _OF_THE_STATE.match(item.source.text):
            continue  # "the paper" was named before, or is a scholar's
        sentence = graph.document.sentences[draft.sentence_at(item.cue.span.start)]
        if any_phrase("counted", lowered(sentence.text)):  # agencies count votes for all
            continue
        speaker = graph.speaker(item)
        name = plain_name(speaker.name if speaker else item.source.text)
        if name in told:
            continue
        if item.id not in draft.relays and item.cue.kind is not CueKind.COLON:  # no interviewer's label
            hint = "confirm it, or say that you could not"
            told.add(name)
            message = f"only {quoted(item.source.text)} stands behind this"
            yield Hit(item.source.span, message, hint, item.id, silenced_by=silenced)


def _is_of_the_press(draft: Draft) -> bool:
    """Whether most of those whom a text cites are outlets, and these many: it tells what the papers say."""
    roots = {draft.root_of(item): item.source.kind for item in draft.body_statements if item.source}
    outlets = sum(kind is MentionKind.OUTLET for kind in roots.values())
    return outlets >= _REVIEWED and 5 * outlets >= 3 * len(roots)


def _is_ours(found: list[Attribution]) -> bool:
    """Whether the first of the statements is no outlet's, nor told to one: what follows adds to it."""
    first = next((item for item in found if item.parent is None), None)
    if first is None or first.source is None or first.cue.lemma == "cite":
        return False
    borrowed = first.recipient is not None and first.recipient.kind is MentionKind.OUTLET
    return first.source.kind is not MentionKind.OUTLET and not borrowed


def is_outlet(graph: AttributionGraph, found: Attribution, publication: str) -> bool:
    """Whether an outlet says it that is not the *publication* itself."""
    source = found.source
    return source is not None and source.kind is MentionKind.OUTLET and not is_own(graph, found, publication)


def tells_of_itself(found: Attribution, source: Mention) -> bool:
    """Whether an outlet is somebody's own site, or says or does something of its own: "its website", "… apologised"."""
    if source.kind is not MentionKind.OUTLET:
        return False
    own = source.text.lower().startswith(("our ", "its ", "their ", "his ", "her "))
    plain = found.cue.kind is not CueKind.VERB or found.cue.lemma in words("report-verb")
    return own or not plain or found.content.text.lower().startswith(_OF_ITSELF)


def _is_of_the_dateline(draft: Draft, source: Mention) -> bool:
    """Whether the outlet stands in the dateline, and so tells this itself: "LEEDS (KQRX) – Last week, KQRX told"."""
    name = publication_of(draft, "")
    return bool(name) and name in source.text


def publication_of(draft: Draft, publication: str) -> str:
    """Who publishes the text: the *publication* of the settings, else the agency of the dateline, else ""."""
    if publication or not draft.body_paragraphs:
        return publication
    begin = draft.graph.document.paragraphs[draft.body_paragraphs[0]].start
    for start in (0, begin):
        opened = draft.text.find("(", start, start + _LONGEST_PLACE) >= 0
        if opened and (match := _DATELINE.match(draft.text, start)):
            return match.group(1)
    return ""


def _is_generic(name: str) -> bool:
    """Whether outlets or reports are meant without telling which: "several foreign newspapers", "the local press"."""
    name = _WHEN.sub("", name)
    if name.lower().startswith("reports in the "):
        return _is_generic(name[len("reports in ") :])
    place = _FROM_A_PLACE.match(name)
    if place and (place[1][:4] == "the " or default_gazetteer().facts.get(place[1].lower(), 0) & PLACE):
        return True
    name, somewhere, _ = name.partition(" in ")  # "newspapers in the capital", "media in Italy"
    if somewhere and name.lower().split()[-1] not in (*_ABROAD, "reports"):  # "media reports in Spain"
        return False
    *before, noun = name.lower().split()
    if before and before[0] in ("a", "an", "another", "one"):  # "a local newspaper"
        told = noun != "paper" or not _OF_PAPERS.isdisjoint(before[1:])  # "a recent paper" is a scholar's
        return told and noun in words("outlet-noun") and all(map(_is_modifier, before[1:]))
    kinds = before[before[:1] == ["the"] :]
    if noun not in words("report-noun") or not all(map(_is_modifier, kinds)):
        return False
    if not kinds:  # "the reports" were told of before; "outlets" may be shops
        return noun in _ALONE or (noun == "reports" and not before)
    if noun in _OF_MANY:
        return "social" not in kinds and not _OF_THE_PRESS.isdisjoint(kinds)
    return kinds[-1] != "social"


def _is_modifier(word: str) -> bool:
    """Whether a word before "media" or "reports" tells which are meant, and names none: "local", "German"."""
    return word in words("report-modifier") or word in default_gazetteer().demonyms


def _is_report(draft: Draft, found: Attribution) -> bool:
    """Whether the text rests on what is reported, and the press does not act ("declared him the victor")."""
    told = found.cue.kind is not CueKind.VERB or found.cue.lemma in words("report-verb")
    if found.cue.lemma in _NAMING and " as " not in found.content.text:
        return False  # "named her player of the year"
    if found.content.text.lower().startswith(("they ", "that they ", "their ", "itself ", "themselves ")):
        return False  # "local stations said they would close"
    return told and (found.parent is None or draft.graph.attributions[found.parent].source is None)


def _is_whole(draft: Draft, source: Mention) -> bool:
    """Whether no word before or after the span makes it something else: "fundraising reports", "media buyers"."""
    if " " not in source.text and not _begins(draft, source.span.start):
        return False
    after = draft.text[source.span.end : source.span.end + 24].lower().split()
    return not after or draft.text[source.span.end] in ".,;:" or after[0].strip(".,") not in words("report-owner")


def _begins(draft: Draft, start: int) -> bool:
    """Whether the word before *start* leaves what follows by itself: "but reports", "17:55 Reports", not "film …"."""
    before = draft.text[max(0, start - 24) : start].lower().split()
    return not before or not before[-1][-1].isalpha() or before[-1] in words("before-report")


def _outlet_near(draft: Draft, number: int, found: Attribution | None = None) -> bool:
    """Whether sentence *number* names or links an outlet, other than as the source of *found*."""
    sentence = draft.graph.document.sentences[number]
    mentions = (mention for entity in draft.graph.entities if entity.outlet for mention in entity.mentions)
    if any(sentence.contains(mention.span) for mention in mentions):
        return True
    if any(sentence.overlaps(link.span) for link in draft.graph.document.links):
        return True
    near = draft.by_sentence.get(number, ())
    others = (item.source for item in near if item is not found and item.source)
    return any(source.kind is MentionKind.OUTLET for source in others)


def is_checked(draft: Draft, publication: str, report: str = "") -> bool:
    """Whether a report was checked, as the text tells, or could not be, or somebody told the publication, too.

    The sentence that is the *report* bears nothing out: "an insider told The Courier".
    """
    if any_phrase("verified", draft.lowered) or _is_confirmed(draft):
        return True
    names = any_own_name(publication)
    told = expression(_CHECKED.format(name=names)) if names else None
    if told and told.search(draft.lowered.replace(lowered(report), " ", 1)):
        return True
    return bool(any_phrase("own-work", draft.lowered))


def _is_confirmed(draft: Draft) -> bool:
    """Whether anybody confirms what is told, and does not praise: no bank "confirmed that it is the safest of all"."""
    told = (lowered(sentence.text) for sentence in draft.graph.document.sentences)
    if any_phrase("confirmed", draft.lowered):
        return any(any_phrase("confirmed", text) and not any_phrase("approving", text) for text in told)
    found = draft.cued(("confirm",))  # "the school confirmed her departure", and no outlet did
    said = (item for item in found if item.source and not _is_through_an_outlet(item))
    return any(not item.cue.negated and not any_phrase("approving", lowered(item.content.text)) for item in said)


def _is_through_an_outlet(found: Attribution) -> bool:
    """Whether an outlet says it, or somebody to one: "Lee confirmed the sale to the Star"."""
    named = (found.source, found.recipient)
    return any(mention is not None and mention.kind is MentionKind.OUTLET for mention in named)
