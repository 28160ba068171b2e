"""Firm names: the word that no table knows and that names "the firm": "Shares in Onyx sank. The firm said"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from ..expressions import expression
from ..mentions.leading import IN_PLACES
from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..model import Mention
from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import BODY_NOUN, DEMONYM, FIRST_NAME, OPENER, PLACE, ROLE, TITLE
from .bodies import FIRMS, GENERIC_BODIES
from .places import Page, unless_named
from .trades import is_overseer

if TYPE_CHECKING:
    import regex

_CLUBS = words("club team side")
"""Bodies that have their names from places."""
_TRADING = FIRMS | words("group brand")
"""Bodies that trade, make and employ."""
_WHERE = IN_PLACES | words("inside of")
"""What stands before places."""
_LEADS = r"(?:chief\ executive|CEO|boss|(?:co-)?founder|spokes(?:man|woman|person)|chair(?:man|woman)?|owner)"
_FIRM = r"(\p{Lu}[\w&-]{1,30}(?:\ \p{Lu}[\w&-]{1,30}){0,2})"
_LED = expression(rf"\b{_FIRM}(?:['’]s)?\ {_LEADS}\b|\b{_LEADS}\ (?:of|at|for)\ (?:the\ )?{_FIRM}")
"""How a firm is told by who leads it or speaks for it."""
_OWNED = r"(?:shares?|stores?|shops?|staff|workers|customers|factory|plant|offices|board|profits|sales)"
_DOING = (
    r"(?:cut|laid\ off|employs?|makes|sells|owns|runs|operates|closed?|shut|sold|bought|raised|hired|sacked|recalled"
    r"|called\ back|be\ sold|close|launched|unveiled|posted|builds|supplies|merged?|axed|shed"
    r"|(?:(?:been|was|is\ being)\ )?(?:fined|sued|prosecuted|acquired|taken\ over|bailed\ out))"
)
_TRADES = expression(
    rf"\b(?:[Ss]hares?|[Ss]takes?|[Ii]nvestors?|[Ii]nvestments?)\ in\ {_FIRM}"
    rf"|\b(?:[Ww]orkers|[Ss]taff|[Ee]mployees|[Mm]anagers|[Ee]ngineers|[Jj]obs|[Ss]trikes?|[Ff]ire\ broke\ out)\ at"
    rf"\ {_FIRM}|\b(?:sued|fined|took|taken|prosecuted|raided)\ (?:the\ [a-z-]{{3,12}}\ )?{_FIRM}"
    rf"|\b(?:runs|ran|owns|owned|founded|heads|headed|chairs|(?:work(?:s|ed|ing)?|job)\ (?:for|at))\ {_FIRM}"
    rf"|\b{_FIRM}['’]s?\ {_OWNED}\b"
    rf"|\b{_FIRM},\ (?:which|whose)\ (?:employs|makes|sells|owns|runs|operates|shares|workers|customers)\b"
    rf"|\b{_FIRM}\ (?:(?:has|have|had|will|is\ to|plans\ to)\ )?{_DOING}\b"
)
"""How a firm is told by what it does, or by what is done with it."""
_EMPLOYING = expression(
    rf"\b{_FIRM}\ (?:(?:has|have|had|will|is\ to|plans\ to)\ )?(?:cuts?|laid\ off|lay\ off|axed?|shed|hired?|employs?)"
    r"\ (?:[\w,.-]{1,12}\ ){0,3}?(?:jobs|workers|staff|people|roles|posts|employees)\b"
)
"""How one tells of nobody but those who employ others."""
_HOUSES = words("museum gallery airport theatre university college school hospital cathedral zoo prison castle palace")
"""Bodies that have a house or grounds."""
_VISITED = expression(
    rf"\b(?:[Ss]tudents|[Pp]upils|[Aa]cademics|[Tt]eachers|[Pp]atients|[Pp]assengers|[Ff]lights|[Vv]isitors)"
    rf"\ (?:at|to|from)\ (?:the\ )?{_FIRM}"
)
_HOUSED = expression(
    rf"\b[Tt]he\ {_FIRM}(?=['’.,;]|\ \p{{Ll}})|(?<=^|\n|[.”]\ ){_FIRM}(?=\ (?:has|have|had|was|is|will|said|says)\b)"
)
"""How a house is told by whom it takes in, or by an article or a verb alone: "the Louvre", "Heathrow was shut"."""
_PLAYING = expression(rf"(?<![\p{{L}},&]\ ){_FIRM}(?=\ (?:have|are|were|want|beat|lost|drew|won|signed)\b)")
"""How a club is told by what clubs do, mostly with a verb for many: "Liverpool have sold him"."""
_MOST_SENTENCES = 4
"""How many sentences back a firm may be told so."""


def find_firm_name(reader: Reader, page: Page, body: Mention) -> Mention | None:
    """The name of "the firm", *body*, that nothing is attributed to: the one that is told to lead, own, make or employ.

    Else it is the word that may be its name in the sentence before: its first, else its one such word, which no table
    knows and which has its capital within sentences, too. None that stands on the *page*.
    """
    head = body.head.text.lower()
    if (
        head not in GENERIC_BODIES | _HOUSES
        or not body.span.text.startswith(("The ", "the "))
        or is_overseer(body, reader.text)
    ):
        return None
    own = bisect_right(page.layout.sentences, body.span.start) - 1
    if own < 1:
        return None
    if (led := _find_told(reader, page, own, head)) is not None:
        new = unless_named(led, page.places)
        if new is not None or head not in _CLUBS:
            return led if head in _HOUSES else new
    return _find_word(reader, page, own, head)


def find_firm_told(reader: Reader, page: Page, start: int) -> Mention | None:
    """The firm that is told by what it does before "it" at *start*, outside quotations: "Onyx cut 40 jobs. It said"."""
    own = bisect_right(page.layout.sentences, start) - 1
    if own < 1 or page.layout.quotation(start) >= 0:
        return None
    told = _find_told(reader, page, own, "firm")
    return unless_named(told, page.places)


def _find_word(reader: Reader, page: Page, own: int, head: str) -> Mention | None:
    """The word in the sentence before that of the number *own* that may be the name of what is called a *head*."""
    tokens, sentences = reader.tokens, page.layout.sentences
    first = bisect_right(tokens.starts, sentences[own - 1]) - 1
    beyond = bisect_left(tokens.starts, sentences[own])
    known = PLACE | BODY_NOUN if head in _CLUBS else 0
    if tokens.classes[first : first + 2] in ("Ww", "Ws") and _may_name(reader, first, known):
        return describe_tokens(reader, first, first + 1)
    found = [
        token
        for token in range(first + 1, beyond)
        if tokens.classes[token] == "W"
        and tokens.classes[token - 1] == "w"
        and tokens.classes[token + 1 : token + 2] not in ("W", "a", "&")
        and tokens.norms[token - 1] not in _WHERE
        and not reader.gazetteer.calls_source(tokens.norms[token - 1])
        and _may_name(reader, token, known)
    ]
    mentions = [unless_named(describe_tokens(reader, token, token + 1), page.places) for token in found]
    return mentions[0] if len({tokens.norms[token] for token in found}) == 1 else None


def _find_told(reader: Reader, page: Page, own: int, head: str) -> Mention | None:
    """The one firm that is told by who leads it, or what it does, in the last sentence before that of *own* so."""
    sentences = page.layout.sentences
    if head in _CLUBS:
        found = _read_names(_PLAYING, reader, sentences[own - 1], sentences[own])
        return found[0] if len(found) == 1 else None
    patterns = (_LED, _EMPLOYING, _TRADES) if head in _TRADING else (_VISITED, _HOUSED) if head in _HOUSES else (_LED,)
    for index in range(own - 1, max(own - 1 - (_MOST_SENTENCES if len(patterns) > 1 else 2), -1), -1):
        for pattern in patterns:
            found = _read_names(pattern, reader, sentences[index], sentences[index + 1])
            if found:
                return found[0] if len({one.span.text for one in found}) == 1 else None
    return None


def _read_names(pattern: regex.Pattern[str], reader: Reader, start: int, end: int) -> list[Mention]:
    """The names from *start* to *end* that a *pattern* finds and that are no person's or place's."""
    tokens, facts = reader.tokens, reader.facts
    found = []
    for match in pattern.finditer(reader.text, start, end):
        group = match.lastindex or 1
        first, beyond = (bisect_left(tokens.starts, at) for at in match.span(group))
        told = [facts.get(norm, 0) for norm in tokens.norms[first:beyond]]
        apart = any(fact & (ROLE | TITLE | DEMONYM | OPENER) for fact in told) or told[0] & FIRST_NAME
        apart = apart or (pattern not in (_VISITED, _PLAYING) and all(fact & PLACE for fact in told))
        apart = apart or (pattern is _HOUSED and not _is_house(reader, first, beyond))
        opens = pattern in (_TRADES, _HOUSED, _PLAYING) and beyond - first == 1 and match.start(group) == start
        if not (apart or (opens and _is_common(reader, first))):
            found.append(describe_tokens(reader, first, beyond))
    return found


def _is_house(reader: Reader, first: int, beyond: int) -> bool:
    """Whether the name from *first* to *beyond* is a well-known body's, or has an article and leads to no noun."""
    norms = reader.tokens.norms
    if " ".join(norms[first:beyond]) in reader.gazetteer.bodies:
        return True
    if any(reader.facts.get(norm, 0) & BODY_NOUN for norm in norms[first:beyond]):
        return False  # the Tarn Institute is no museum
    return norms[first - 1] == "the" and "N" not in default_dictionary().tags(norms[beyond])


def _is_common(reader: Reader, token: int) -> bool:
    """Whether the word at *token*, which begins its sentence, may be a noun: "Rain cut the power"."""
    norm = reader.tokens.norms[token]
    place = reader.facts.get(norm, 0) & PLACE
    return not place and bool(default_dictionary().tags(norm)) and not _may_name(reader, token, 0)


def _may_name(reader: Reader, token: int, known: int) -> bool:
    """Whether no table knows the word at *token*, or only as what is *known*, and it has its capital elsewhere, too."""
    tokens = reader.tokens
    word = tokens.words[token]
    if not word.form[1:].islower() or reader.facts.get(tokens.norms[token], 0) & ~known:
        return False
    others = [index for index, norm in enumerate(tokens.norms) if norm == word.norm]
    within = any(index and tokens.classes[index - 1] in "wW," and tokens.classes[index] == "W" for index in others)
    return within and all(tokens.classes[index] != "w" for index in others)
