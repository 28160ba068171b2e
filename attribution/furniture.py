"""Furniture: what on a page is not the article's body, told by its place and its look.

Body text taken for furniture costs attributions, so every test here must be sure: a paragraph in doubt is body.
"""

from __future__ import annotations

import regex

from .model import Section, SectionKind
from .spans import Span, cut

LONGEST_LINE = 300  # no headline, byline or other line of the page is longer
OPENING = 6  # bylines and datelines stand in the first paragraphs
SHORT_LINE = 60

_CLOSED = regex.compile(r"[.!?…:;,][\"'”’»)\]]{0,4}\s*+\Z")
_WORD = regex.compile(r"\p{L}[\w'’.-]*+")

# Advertisement · Read more: … · Share this · Follow us on … · Real Time Analytics · © 2020 … · * * *
_RESIDUE = regex.compile(
    r"""(?: advert(?:isement|isment|orial)? | (?:article|story)\ continues\ (?:below|after).{0,60}
      | (?:read|see|view|show|load)\ (?:more|also|next|all|comments)\b(?::.{0,200}|[^.:]{0,40})
      | (?:also\ read|related|recommended|you\ may\ (?:also\ )?like|don['’]t\ miss|more\ (?:from|on|in))\b
        (?::.{0,200}|[^.:]{0,60})
      | (?:share|tweet|print|e-?mail|save|comments?|reply|loading|menu|search|subscribe|sign\ in|log\ in|newsletter)
        (?:\ (?:this|now|article|story|on\ \w{1,12}|via\ \w{1,12}|here)){0,3}[.:…]{0,3}
      | (?:follow|like|find|join)\ (?:us|me|him|her|them|@\w{1,30}|\w{1,20}\ \w{1,20})
        \ on\ (?:twitter|facebook|instagram|x|youtube|telegram|whatsapp)\b[^.]{0,60}\.?
      | (?:subscribe\ to|sign\ up\ (?:for|to))\b.{0,120}
      | click\ (?:here|to)\b.{0,80}
      | real[-\ ]time\ analytics | (?:web|site|google)\ analytics | (?:skip|jump)\ to\ (?:content|main).{0,20}
      | (?:trending|most\ (?:read|popular|viewed|shared)|top\ stories|latest\ news|breaking\ news|popular\ now)\b
        [^.]{0,30}
      | (?:copyright\b|©|\(c\)\ \d{4}).{0,150} | all\ rights\ reserved.{0,40}
      | this\ material\ may\ not\ be\ published.{0,150}
      | (?:last\ )?(?:published|updated|posted|modified)(?:\ (?:on|at))?:?\ .{0,20}\d.{0,60}
      | \d{1,2}\ min(?:ute)?s?\ read | (?:accept|manage)\ (?:all\ )?cookies.{0,30}
      | abstract\. | full\ text\. | (?:[*_~=•·–—-]\s?){3,40}\.?
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FIRST_WORDS_LIST = """
    advert advertisement advertisment advertorial article story read see view show load also related recommended you
    don't don’t more share tweet print email e-mail save comment comments reply loading menu search subscribe sign log
    newsletter newsletters follow like find join click real real-time web site google skip jump trending most top
    latest breaking popular copyright all this last published updated posted modified accept manage abstract full tags
    topics keywords filed categories hashtags embedded by written reported additional with reporting writing editing
    photo photos image images picture pictures photograph photographs credit credits
"""
_FIRST_WORDS = frozenset(_FIRST_WORDS_LIST.split())
_FIRST_PARTS = ("http", "www.", "pic.", "A post ")
"""A page line begins with one of these, with a mark, or with a number; or it is a credit."""
_TAG_LIST = regex.compile(r"(?:tags|topics|keywords|filed (?:under|in)):.{1,280}", regex.IGNORECASE)
_TAGS = regex.compile(r"(?:tags|topics|keywords|filed (?:under|in)|categories|hashtags):?", regex.IGNORECASE)
_LIST = regex.compile(r"[#\p{Lu}\p{Nd}][^.!?;:]{0,60}(?:[,|•#/\n][^.!?;:,]{1,60}){0,30}")
# @YouTube · https://… · pic.twitter.com/… · View this post on Instagram
_EMBED = regex.compile(
    r"@\w{1,30}|(?:https?://|www\.|pic\.twitter\.com/)\S{1,200}|<[^>]{1,280}/>\.?"
    r"|(?:a post shared by|view this post on) .{1,120}|embedded (?:video|content|tweet)",
    regex.IGNORECASE,
)
_NAME = r"\p{Lu}[\p{L}.'’-]{0,20}(?:[ ](?:(?:de|van|von|bin|al|der|la)[ ]){0,2}\p{Lu}[\p{L}.'’-]{0,20}){1,3}"
# By Jane Roe and John Doe, Staff Writers · By JANE ROE | Associated Press
_BYLINE = regex.compile(
    rf"(?:[Bb]y|BY|Written by|Reported by)[ ]{_NAME}(?:(?:,| and| &| with)[ ]{_NAME}){{0,4}}"
    r"(?:[ ]?[,|/–—-][ ]?[^.!?]{2,60}|[ ](?:in|for)[ ][\p{Lu}][^.!?]{2,40})?"
)
_REPORTING = regex.compile(r"\(?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by \p{Lu}.{2,250}")
_AGENCY = (
    r"(?:AFP|AP|EPA|EPA-EFE|EFE|Reuters|REUTERS|Getty(?: Images)?|Bloomberg(?: News)?|Alamy(?: Stock Photo)?|"
    r"PA(?: Wire| Media)?|Xinhua|TASS|ANSA|DPA|dpa|NurPhoto|Anadolu(?: Agency)?|Pool|POOL|AAP|Kyodo|ZUMA(?: Press)?|"
    r"Shutterstock|iStock|Unsplash|Corbis|Rex(?: Features)?|Sipa(?: USA)?|"
    r"The Associated Press|The New York Times|The Washington Post)"
)
_CREDITED = r"\p{Lu}[\p{L}.'’-]{1,20}(?:[ ]\p{Lu}[\p{L}.'’-]{0,20}){0,3}"
# JANE ROE/AFP via Getty Images · (AP Photo/Jane Roe) · Photo: Jane Roe · Photograph by Jane Roe/The Gazette
_CREDIT = (
    rf"(?:{_CREDITED}[ ]?/[ ]?{_AGENCY}(?:[ /]{{1,3}}(?:via[ ])?{_AGENCY}){{0,2}}"
    rf"|(?:{_CREDITED}[ ])?via[ ]{_AGENCY}"
    rf"|\((?:{_AGENCY}[ ]?(?:Photo|Images)?/|(?:Photo|Image|Picture)s?(?:graph)?(?:[ ]by|:))[^()]{{1,80}}\)"
    rf"|\({_AGENCY}(?:[ ](?:Photo|file|File))?\)"
    r"|(?:Photo|Image|Picture|Photograph|Credit|Photo credit|Image credit)s?(?:[ ]by[ ]|:[ ]?)\p{Lu}[^.!?:]{1,80}"
    rf"|{_AGENCY}[ ](?:Photo|Images|photo))\.?"
)
_AGENCY_ENDS = ("Photo", "Photo.", "photo", "photo.", "Images", "Images.")
_CREDIT_ALONE = regex.compile(_CREDIT)
_CREDIT_BEHIND = regex.compile(rf"(?<=[.!?”\"’')]\s){_CREDIT}\Z")
# LONDON (Reuters) — · MANCHESTER, N.H. - · Kyiv, May 3 (AP) --
_DATELINE = regex.compile(
    r"""(?: \p{Lu}{2}[\p{Lu}.'’\ -]{1,40}(?:,\ \p{Lu}[\p{L}.]{1,20}(?:\ \p{Lu}[\p{L}.]{1,20})?){0,2}
            (?:,?\ \p{Lu}\p{L}{2,8}\.?\ \d{1,2})?(?:\ \([\p{L}\ .'’/-]{2,40}\))?
          | \p{Lu}[\p{L}'’-]{2,20}(?:\ \p{Lu}[\p{L}'’-]{2,20}){0,2}(?:,\ \p{Lu}[\p{L}.]{1,20}){0,2}
            (?:,?\ \p{Lu}\p{L}{2,8}\.?\ \d{1,2})?\ \((?:Reuters|Bloomberg|Xinhua|[A-Z]{2,7})\)
        )\ ?(?:—|–|--|-)(?=\s)""",
    regex.VERBOSE,
)


def is_page_line(line: str) -> bool:
    """Whether *line* by itself is certainly no prose: page residue, tags, an embed, a byline or a credit."""
    line = line.strip()
    return 0 < len(line) <= LONGEST_LINE and _page_kind(line) is not None


def is_heading(line: str) -> bool:
    """Whether *line* is in title case throughout and ends no sentence."""
    if len(line) > LONGEST_LINE or _CLOSED.search(line):
        return False
    words: list[str] = _WORD.findall(line)
    long_words = [word for word in words if len(word) > 4]
    capitals = sum(1 for word in long_words if not word[0].islower())
    return len(words) >= 5 and len(long_words) >= 4 and capitals * 10 >= len(long_words) * 9


def find_sections(text: str, paragraphs: tuple[Span, ...], given: tuple[Section, ...] = ()) -> tuple[Section, ...]:
    """Say what each paragraph of *text* is; neighbours of one kind are one section.

    A dateline before the first sentence, and a credit behind a caption, are sections within their paragraph. Where a
    reader *gave* sections they stand, and only the paragraphs between them are told.
    """
    kinds = _kinds(paragraphs)
    pieces: list[tuple[int, int, SectionKind]] = []
    marked = [(section.span.start, section.span.end, section.kind) for section in given]
    for index, (paragraph, kind) in enumerate(zip(paragraphs, kinds, strict=True)):
        known = [piece for piece in marked if piece[0] < paragraph.end and paragraph.start < piece[1]]
        for start, end, piece in known or _cut_paragraph(paragraph, kind, index):
            if pieces and start < pieces[-1][1]:
                continue
            if pieces and pieces[-1][2] is piece:
                pieces[-1] = (pieces[-1][0], end, piece)
            else:
                pieces.append((start, end, piece))
    return tuple(Section(cut(text, start, end), kind) for start, end, kind in pieces)


def _kinds(paragraphs: tuple[Span, ...]) -> list[SectionKind]:
    """The kind of each paragraph as a whole."""
    kinds = [_own_kind(paragraph.text, index) for index, paragraph in enumerate(paragraphs)]
    _mark_tags(paragraphs, kinds)
    _mark_top(paragraphs, kinds)
    for index in range(1, len(kinds) - 1):
        following = paragraphs[index + 1].text
        if kinds[index] is SectionKind.BODY and _is_subheading(paragraphs[index].text, following):
            kinds[index] = SectionKind.SUBHEADING
    return kinds


def _own_kind(text: str, index: int) -> SectionKind:
    """The kind that a paragraph shows by its own words."""
    if len(text) > LONGEST_LINE:
        return SectionKind.BODY
    kind = _page_kind(text)
    if kind is None or (kind is SectionKind.BYLINE and index > OPENING and text[:2] in ("By", "BY", "by")):
        return SectionKind.BODY
    return kind


def _page_kind(line: str) -> SectionKind | None:
    if not _may_be_page_line(line):
        return None
    if _RESIDUE.fullmatch(line):
        return SectionKind.RESIDUE
    if _TAGS.fullmatch(line) or _TAG_LIST.fullmatch(line):
        return SectionKind.TAGS
    if _EMBED.fullmatch(line):
        return SectionKind.EMBED
    if _BYLINE.fullmatch(line) or _REPORTING.fullmatch(line):
        return SectionKind.BYLINE
    return SectionKind.CREDIT if _CREDIT_ALONE.fullmatch(line) else None


def _may_be_page_line(line: str) -> bool:
    """Whether the costly patterns are worth a try: what they match passes here, and hardly any prose does."""
    if line[0] in "“\"‘'«„" or line.isspace():
        return False
    word = line.split(None, 1)[0].rstrip(":.…").lower()
    if word in _FIRST_WORDS or not word[:1].isalpha() or line.startswith(_FIRST_PARTS):
        return True
    return "/" in line or " via " in line or line.endswith(_AGENCY_ENDS)


def _mark_tags(paragraphs: tuple[Span, ...], kinds: list[SectionKind]) -> None:
    """The list behind "Tags" belongs to it, and what short lines follow are residue."""
    for index in range(1, len(kinds)):
        text = paragraphs[index].text
        if kinds[index] is not SectionKind.BODY or len(text) > LONGEST_LINE:
            continue
        if kinds[index - 1] is not SectionKind.TAGS:
            continue
        if _TAGS.fullmatch(paragraphs[index - 1].text) and _LIST.fullmatch(text):
            kinds[index] = SectionKind.TAGS
        elif len(text) <= SHORT_LINE and not _CLOSED.search(text):
            kinds[index] = SectionKind.RESIDUE


def _mark_top(paragraphs: tuple[Span, ...], kinds: list[SectionKind]) -> None:
    """Headline, its repetition, and the standfirst between it and the byline or the body."""
    if len(kinds) < 2 or kinds[0] is not SectionKind.BODY or not _is_headline(paragraphs):
        return
    kinds[0] = SectionKind.HEADLINE
    headline = paragraphs[0].text
    for index in range(1, min(len(kinds) - 1, OPENING)):
        text = paragraphs[index].text
        if kinds[index] is not SectionKind.BODY:
            continue
        if text == headline:
            kinds[index] = SectionKind.HEADLINE
        elif _is_standfirst(text, kinds[index - 1], kinds[index + 1]):
            kinds[index] = SectionKind.STANDFIRST
        else:
            break


def _is_headline(paragraphs: tuple[Span, ...]) -> bool:
    text = paragraphs[0].text
    if len(text) > LONGEST_LINE - 80 or _DATELINE.match(text):
        return False
    return not _CLOSED.search(text) or is_heading(text.rstrip(".")) or paragraphs[1].text == text


def _is_standfirst(text: str, before: SectionKind, after: SectionKind) -> bool:
    if before is not SectionKind.HEADLINE or len(text) > LONGEST_LINE or _CREDIT_BEHIND.search(text):
        return False
    return after is SectionKind.BYLINE or not _CLOSED.search(text)


def _is_subheading(text: str, following: str) -> bool:
    """Whether a short line that ends no sentence introduces a paragraph that is longer."""
    if len(text) > SHORT_LINE * 2 or len(following) < 2 * len(text) or _CLOSED.search(text):
        return False
    return (text[0].isupper() or text[0].isdigit()) and text[-1].isalnum() and "\n" not in text and ". " not in text


def _cut_paragraph(paragraph: Span, kind: SectionKind, index: int) -> list[tuple[int, int, SectionKind]]:
    """The pieces of a paragraph: a dateline in front or a credit behind are told apart."""
    start, end, text = paragraph.start, paragraph.end, paragraph.text
    if kind not in (SectionKind.BODY, SectionKind.STANDFIRST):
        return [(start, end, kind)]
    if index <= OPENING:
        dateline = _DATELINE.match(text) if text[:2].isupper() or "(" in text[:70] else None
        if dateline and not text[dateline.end() :].isspace():
            rest = end - len(text[dateline.end() :].lstrip())
            return [(start, start + dateline.end(), SectionKind.DATELINE), (rest, end, kind)]
    if len(text) <= 4 * LONGEST_LINE and text[-1] not in '.!?"”':
        credit = _CREDIT_BEHIND.search(text)
        if credit:
            behind = start + credit.start()
            front = text[: credit.start()].rstrip()
            return [(start, start + len(front), SectionKind.CAPTION), (behind, end, SectionKind.CREDIT)]
    return [(start, end, kind)]
