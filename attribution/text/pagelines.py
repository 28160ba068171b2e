"""Page lines: what a line shows by itself to be none of an article's: residue, tags, embeds, bylines, credits.

Each pattern is tried only where a cheap look allows it. A line in doubt is prose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..expressions import expression, over_text
from ..model import SectionKind
from ..tables import words

if TYPE_CHECKING:
    import regex

LONGEST_LINE = 300  # no headline, byline or other line of the page is longer
SHORT_LINE = 60  # characters
_LONGEST_FIRST_WORD = 24  # characters

_CLOSING = "\"'”’»)]"  # what may stand behind the mark that closes a sentence
_OPENING_MARKS = "“\"‘'«„"
_ENDING = frozenset(".!?…:;,")
_WORD = expression(r"\p{L}[\w'’.-]*+")

_ORNAMENTS = "*_~=•·–—-"
# Advertisement · Read more: … · Share this · Follow us on … · Real Time Analytics · © 2020 … · * * *
# Before each pattern, in small letters, what its lines begin with: it is compiled only for a line that does.
_RESIDUE = tuple(
    (tuple(begins.split("|")), expression(pattern, re.IGNORECASE))
    for begins, pattern in (
        ("advert", r"advert(?:isement|isment|orial)?"),
        ("article continues|story continues", r"(?:article|story) continues (?:below|after).{0,60}"),
        ("read |see |view |show |load ", r"(?:read|see|view|show|load) (?:more|also|next|all|comments)\b"
         r"(?::.{0,200}|[^.:]{0,40})"),
        ("also read|related|recommended|you may|don't miss|don’t miss|more ",
         r"(?:also read|related|recommended|you may (?:also )?like|don['’]t miss|more (?:from|on|in))\b"
         r"(?::.{0,200}|[^.:]{0,60})"),
        ("share|tweet|print|email|e-mail|save|comment|reply|loading|menu|search|subscribe|sign in|log in|newsletter",
         r"(?:share|tweet|print|e-?mail|save|comments?|reply|loading|menu|search|subscribe|sign in|log in"
         r"|newsletter)(?: (?:this|now|article|story|on \w{1,12}|via \w{1,12}|here)){0,3}[.:…]{0,3}"),
        ("follow|like|find|join", r"(?:follow|like|find|join) (?:us|me|him|her|them|@\w{1,30}|\w{1,20} \w{1,20})"
         r" on (?:twitter|facebook|instagram|x|youtube|telegram|whatsapp)\b[^.]{0,60}\.?"),
        ("subscribe to|sign up", r"(?:subscribe to|sign up (?:for|to))\b.{0,120}"),
        ("click ", r"click (?:here|to)\b.{0,80}"),
        ("real|web |site |google ", r"real[- ]time analytics|(?:web|site|google) analytics"),
        ("skip to|jump to", r"(?:skip|jump) to (?:content|main).{0,20}"),
        ("trending|most |top |latest |breaking |popular ",
         r"(?:trending|most (?:read|popular|viewed|shared)|top stories|latest news|breaking news|popular now)\b"
         r"[^.]{0,30}"),
        ("copyright|©|(c)", r"(?:copyright\b|©|\(c\) \d{4}).{0,150}"),
        ("all rights", r"all rights reserved.{0,40}"),
        ("this material", r"this material may not be published.{0,150}"),
        ("last |published|updated|posted|modified",
         r"(?:last )?(?:published|updated|posted|modified)(?: (?:on|at))?:? .{0,20}\d.{0,60}|published"),
        ("0|1|2|3|4|5|6|7|8|9", r"\d{1,2} min(?:ute)?s? read"),
        ("accept |manage ", r"(?:accept|manage) (?:all )?cookies.{0,30}"),
        ("image caption|media caption", r"(?:image|media) caption,?"),
        ("listen to this", r"listen to this (?:article|story)"),
        ("comments are", r"comments are closed.{0,40}"),
        ("with input|(with input", r"\(?with inputs? from .{2,60}"),
        ("abstract.|full text.", r"(?:abstract|full text)\."),
        ("|".join(_ORNAMENTS), r"(?:[*_~=•·–—-]\s?){3,40}\.?|[-•] published"),
    )
)  # fmt: skip
_RESIDUE_BEGINS = tuple(begin for begins, _ in _RESIDUE for begin in begins)
_FIRST_WORDS = words(
    """
    advert advertisement advertisment advertorial article story read see view show load also related recommended you
    don't don’t more share tweet print email e-mail save comment comments reply loading menu search subscribe sign log
    newsletter newsletters follow like find join click real real-time web site google skip jump trending most top
    latest breaking popular copyright all this last published updated posted modified accept manage abstract full tags
    topics keywords filed categories hashtags embedded by written reported additional with reporting writing editing
    listen photo photos image images media picture pictures photograph photographs credit
    credits source sources
    """
)
_FIRST_PARTS = ("http", "www.", "pic.", "A post ")
"""A page line begins with one of these, with a mark, or with a number; or it is a credit."""
_BEGINS = frozenset((word + " ")[:3].lower() for word in (*_FIRST_WORDS, *_FIRST_PARTS))
# Read more: Mayor denies fraud; of a longer label, "More from Lee:", the name is all there is to read
_TEASER = expression(
    r"(?:(?:read|see) (?:more|also|next)|also read|recommended|don['’]t miss)\s?:\s+(?=\S+ \S+ \S)(?!.*https?:)",
    re.IGNORECASE,
)
# What lines of each kind begin with, in small letters: a pattern is compiled only for a line that may match it.
_TAG_BEGINS = ("tags", "topics", "keywords", "filed", "categories", "hashtags")
_EMBED_BEGINS = ("@", "http", "www.", "pic.", "<", "a post ", "view ", "embedded")
_BYLINE_BEGINS = ("by ", "written by ", "reported by ")
_TAG_LIST = over_text(r"(?:tags|topics|keywords|filed (?:under|in)):.{1,280}", re.IGNORECASE)
TAGS = over_text(r"(?:tags|topics|keywords|filed (?:under|in)|categories|hashtags):?", re.IGNORECASE)
TAG_NAMES = expression(r"[#\p{Lu}\p{Nd}][^.!?;:]{0,60}(?:[,|•#/\n][^.!?;:,]{1,60}){0,30}")
# @YouTube · https://… · pic.twitter.com/… · View this post on Instagram
_EMBED = expression(
    r"@\w{1,30}|(?:https?://|www\.|pic\.twitter\.com/)\S{1,200}|<[^>]{1,280}/>\.?"
    r"|(?:a post shared by|view this post on) .{1,120}|embedded (?:video|content|tweet)",
    re.IGNORECASE,
)
_NAME = r"\p{Lu}[\p{L}.'’-]{0,20}(?:[ ](?:(?:de|van|von|bin|al|der|la)[ ]){0,2}\p{Lu}[\p{L}.'’-]{0,20}){1,3}"
_AGENCY = (
    r"(?:AFP|AP|EPA|EPA-EFE|EFE|Reuters|REUTERS|Getty(?: Images)?|Bloomberg(?: News)?|Alamy(?: Stock Photo)?|"
    r"PA(?: Wire| Media)?|Xinhua|TASS|ANSA|DPA|dpa|NurPhoto|Anadolu(?: Agency)?|Pool|POOL|AAP|Kyodo|ZUMA(?: Press)?|"
    r"Shutterstock|iStock|Unsplash|Corbis|Rex(?: Features)?|Sipa(?: USA)?|"
    r"The Associated Press|The New York Times|The Washington Post)"
)
# By Jane Roe and John Doe, Staff Writers · By JANE ROE | Associated Press
_BYLINE = expression(
    rf"(?:[Bb]y|BY|Written by|Reported by)[ ](?:{_NAME}|{_AGENCY}(?=[ ]?[,|/–—-]|$))"
    rf"(?:(?:,| and| &| with)[ ]{_NAME}){{0,4}}"
    r"(?:[ ]?[,|/–—-][ ]?[^.!?]{2,60}|[ ](?:in|for)[ ][\p{Lu}][^.!?]{2,40})?"
)
_REPORTING = expression(r"\(?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by \p{Lu}.{2,250}")
_CREDITED = r"\p{Lu}[\p{L}.'’-]{1,20}(?:[ ]\p{Lu}[\p{L}.'’-]{0,20}){0,3}"
# JANE ROE/AFP via Getty Images · (AP Photo/Jane Roe) · Photo: Jane Roe · Photograph by Jane Roe/The Gazette
_CREDIT = (
    rf"(?:{_CREDITED}[ ]?/[ ]?{_AGENCY}(?:[ /]{{1,3}}(?:via[ ])?{_AGENCY}){{0,2}}"
    rf"|(?:{_CREDITED}[ ])?via[ ]{_AGENCY}"
    rf"|\((?:{_AGENCY}[ ]?(?:Photo|Images)?/|(?:Photo|Image|Picture)s?(?:graph)?(?:[ ]by|:))[^()]{{1,80}}\)"
    rf"|\({_AGENCY}(?:[ ](?:Photo|file|File))?\)"
    rf"|Image source, .{{2,60}}"
    r"|(?:Photo|Image|Picture|Photograph|Credit|Photo credit|Image credit)s?(?:[ ]by[ ]|:[ ]?)\p{Lu}[^.!?:]{1,80}"
    rf"|{_AGENCY}[ ](?:Photo|Images|photo)(?:[ ]?/[ ]?{_CREDITED})?)\.?"
)
# In every credit stands one of each.
_CREDIT_SIGNS = ("/", "via ", "(", "hoto", "mage", "icture", "redit")
_CREDIT_PARTS_LIST = """
    AFP AP EPA EFE Reuters REUTERS Getty Bloomberg Alamy PA Xinhua TASS ANSA DPA dpa NurPhoto Anadolu Pool POOL AAP
    Kyodo ZUMA Shutterstock iStock Unsplash Corbis Rex Sipa Press Times Post Photo Image Picture Credit
"""
_CREDIT_PARTS = tuple(_CREDIT_PARTS_LIST.split())
_AGENCY_ENDS = ("Photo", "Photo.", "photo", "photo.", "Images", "Images.")
_CREDIT_ALONE = expression(_CREDIT)
_CREDIT_BEHIND = expression(
    rf"(?<=[.!?”\"’')]\s){_CREDIT}\Z|(?<=\s)(?:Photo|Photograph|Picture|Image):[ ]{_CREDITED}(?:/{_CREDITED})?\Z"
)


def is_page_line(line: str) -> bool:
    """Whether *line* by itself is certainly no prose: page residue, tags, an embed, a byline or a credit."""
    line = line.strip()
    return 0 < len(line) <= LONGEST_LINE and page_kind(line) is not None


def is_heading(line: str) -> bool:
    """Whether *line* is in title case throughout and ends no sentence."""
    if len(line) > LONGEST_LINE or is_closed(line):
        return False
    said: list[str] = _WORD.findall(line)
    long_words = [word for word in said if len(word) > 4]
    capitals = sum(1 for word in long_words if not word[0].islower())
    return len(said) >= 5 and len(long_words) >= 4 and capitals * 10 >= len(long_words) * 9


def find_suspects(lines: list[str]) -> list[int]:
    """The lines that ``_may_be_page_line`` may let pass, told in the least time: half of all paragraphs stay behind."""
    return [
        number
        for number, line in enumerate(lines)
        if len(line) <= LONGEST_LINE
        and (
            line[:3].lower() in _BEGINS
            or not (line[0].isalpha() or line[0] in _OPENING_MARKS)
            or "/" in line
            or " via " in line
            or line.endswith(_AGENCY_ENDS)
        )
    ]


def page_kind(line: str) -> SectionKind | None:
    """The kind of page line that *line* is; None for prose."""
    if not _may_be_page_line(line):
        return None
    begins = line[:40].lower().startswith
    if begins(_RESIDUE_BEGINS) and any(begins(heads) and pattern.fullmatch(line) for heads, pattern in _RESIDUE):
        return SectionKind.RESIDUE
    if begins(_TAG_BEGINS) and (TAGS.fullmatch(line) or _TAG_LIST.fullmatch(line)):
        return SectionKind.TAGS
    if begins(_EMBED_BEGINS) and _EMBED.fullmatch(line):
        return SectionKind.EMBED
    if begins(_BYLINE_BEGINS) and _BYLINE.fullmatch(line):
        return SectionKind.BYLINE
    if "ting by " in line[:40] and _REPORTING.fullmatch(line):
        return SectionKind.BYLINE
    if begins(("source: ", "sources: ")) and not is_closed(line):
        return SectionKind.CREDIT
    return SectionKind.CREDIT if _may_hold_credit(line, line) and _CREDIT_ALONE.fullmatch(line) else None


def find_teaser(line: str) -> int:
    """Where the headline of another article begins in a *line* that leads to it, "Read more: …"; 0 where none does."""
    label = _TEASER.match(line)
    return label.end() if label else 0


def _may_be_page_line(line: str) -> bool:
    """Whether the costly patterns are worth a try: what they match passes here, and hardly any prose does."""
    if line[0] in _OPENING_MARKS or line.isspace():
        return False
    word = line[:_LONGEST_FIRST_WORD].split(None, 1)[0].rstrip(":.…").lower()
    if word in _FIRST_WORDS or not word[:1].isalpha() or line.startswith(_FIRST_PARTS):
        return True
    return "/" in line or " via " in line or line.endswith(_AGENCY_ENDS)


def _may_hold_credit(text: str, end: str) -> bool:
    """Whether a credit in *text*, of which *end* is the end, is worth the costly patterns."""
    return holds(text, _CREDIT_SIGNS) and holds(end, _CREDIT_PARTS)


def find_credit(text: str) -> regex.Match[str] | None:
    """The credit at the end of *text*."""
    return _CREDIT_BEHIND.search(text) if _may_hold_credit(text, text[-200:]) else None


def holds(text: str, parts: tuple[str, ...]) -> bool:
    """Whether any of *parts* stands in *text*."""
    return any(map(text.__contains__, parts))


def is_closed(text: str) -> bool:
    """Whether *text* ends with a mark that closes or goes on, and at most four quotation marks or brackets."""
    text = text.rstrip()
    bare = text.rstrip(_CLOSING)
    return bare[-1:] in _ENDING and len(text) - len(bare) <= 4
