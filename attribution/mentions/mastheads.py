"""Mastheads: what shows that a name is an outlet's that no registry knows: "Radio Norvale", "the Dale Courier"."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from ..expressions import expression, over_text
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.gazetteer import BODY_NOUN, COUNTS, DEMONYM, FIRST_NAME, OPENER, PLACE, ROLE, TITLE
from ..vocabulary.grammar import ARTICLES

MASTHEAD = 1 << 9
"""A fact beside the gazetteer's: the word may mark an outlet's name."""

_PAPERS = words(
    """
    herald courier star journal times post gazette tribune chronicle observer mercury echo telegraph standard register
    examiner sentinel dispatch advertiser argus globe record inquirer enquirer bugle messenger clarion ledger guardian
    independent express mirror reporter citizen leader press beacon bulletin
    """
)
_SURE_PAPERS = words("times journal gazette herald tribune chronicle courier echo post argus")
"""Those that end no other body's name: "the Dale Business Journal", but "the House Democrat", "the party leader"."""
_AFTER_ARTICLE = words(
    """
    mail sun bee eagle packet intelligencer voice monitor spectator statesman newsletter pioneer scotsman daily
    californian caller crier forecaster freeman frontiersman item mountaineer nonpareil nugget recorder reflector
    reformer telegram transcript vidette vindicator villager watchman advocate enterprise breeze crimson gleaner courant
    visitor chieftain palladium
    """
)
"""Words that end an outlet's name only after "the": "the Dale Packet"."""
_JOINED = _PAPERS | _AFTER_ARTICLE | words("news union democrat republican")
"""What may follow a hyphen: "the Dale Patriot-News"."""
_ENDINGS = words("news magazine weekly newswire zeitung radio tv television fm today")
_BEGINNINGS = words("radio tv daily")
AIRING = words("news broadcasting radio television tv wire telegraph telegraphic press broadcast reporting")
AIRERS = words("agency network service services channel station corporation company corp corp. site")
_AIRED = words("radio tv television fm am broadcasting broadcaster channel newschannel station")
_OWNED = AIRERS | words("chain group publisher publishers industry")
_NUMBERED = words("channel newschannel fox nbc cbs abc news")
BANDS = ("", "TV", "FM", "AM")
_CAMEL = ("News", "Live", "Online", "Today", "Times", "Post", "Herald", "TV", "Radio", "Wire")
_NO_CHANNELS = ("CCTV", "HDTV", "IPTV", "CATV")
_SITE = expression(r"[\w-]*(?:news|info|times|post|herald|daily|live|online|journal)(?:\.[a-z]{2,4}){1,2}")
_CALL_SIGN = over_text(r"[wk][a-z]{3}(?:-tv|-fm|-am)?")
_NETWORKS = ("ABC", "NBC", "CBS", "FOX", "Fox", "News", "Channel", "NewsChannel")

_BEFORE = words(
    """
    newspaper daily tabloid weekly fortnightly monthly glossy broadsheet magazine mag publication broadcaster channel
    newswire agency website station outlet podcast newsletter paper site blog portal
    """
)
_LOOSE_BEFORE = words("paper site")
"""Those that have other senses: they call an outlet only with a word for its sort ahead."""
_CODED_BEFORE = words("television tv radio network")
"""Those behind which, with such a word ahead, a name in capitals alone or of several words is an outlet's."""
_ADJECTIVES = ("an", "ese", "ish")
_SURE_BEFORE = words("daily tabloid weekly broadsheet magazine broadcaster newswire podcast newsletter")
_AFTER = words("newspaper tabloid broadsheet magazine newswire radio television tv podcast newsletter")
KIND_NOUNS = _BEFORE | words("journal network wire programme program periodical radio television tv")
"""Nouns that call an outlet by its kind."""
AIRTIME = words(
    """
    interview podcast column op-ed article essay documentary debate forum town phone-in broadcast special show
    programme program
    """
)
"""What an outlet has in which somebody speaks: "a CBC Radio interview", "a CNN town" hall."""
AUDIENCES = ("listeners", "viewers", "readers")
_AUDIENCES = [[one] for one in AUDIENCES]
SORTS = words(
    """
    same local regional national state public private independent sports financial business music fashion trade news
    satellite tech gossip student college campus celebrity leading rival partisan online cable pan-arab english free
    sunday saturday weekend evening morning radio television tv dissident opposition right-wing left-wing
    conservative liberal talk commercial official semi-official
    """
)
_OPENING = frozenset("\"“„«'‘q")
_POINTING = words("the this that")
_SORT_ENDINGS = tuple(
    """
    -based -run -owned -language -funded -backed -controlled -leaning -affiliated -linked -aligned
    -winning -nominated -born
    """.split()
)
"""What may stand between "the" and such a noun: "the same paper", "the Munich-based daily"."""

_LONGEST_NAME = 10
"""How many tokens a name that is explained has."""
NO_PUBLISHERS = words("party band union airline bank carmaker charity club team")
"""What stands right before the name of a body that is no outlet."""
LEADING, FOLLOWING = _BEFORE | _CODED_BEFORE, _AFTER | AIRING
"""The words beside a name of which stands_by_kind takes note."""
NUMBERS = frozenset(str(number) for number in range(100)) | {f"0{number}" for number in range(10)}
"""The numbers of channels."""
_MEGAHERTZ = (*map(str, range(87, 109)), *[f"{mhz}.{tenth}" for mhz in range(87, 109) for tenth in range(10)])
FREQUENCIES = frozenset((*_MEGAHERTZ, *[f"{mhz}fm" for mhz in _MEGAHERTZ]))
"""Those of stations, with their band or ahead of it."""

MASTHEADS = _PAPERS | _AFTER_ARTICLE | _ENDINGS | _BEGINNINGS | AIRING | _NUMBERED
"""The words with this fact; a name of several words without any has no masthead's shape, unless hyphens join it."""


def is_numbered(tokens: Tokens, end: int, beyond: int) -> bool:
    """Whether the word before *end* and the number there name a channel: "Channel 8", "Fox 5"."""
    return end < beyond and tokens.norms[end] in NUMBERS and tokens.norms[end - 1] in _NUMBERED


def frequency_end(tokens: Tokens, end: int, beyond: int) -> int:
    """Where the frequency ends behind which a station is named, "Norvale 90FM", "Kiss 101.5 FM"; *end* without any."""
    if end >= beyond or tokens.norms[end] not in FREQUENCIES:
        return end
    if tokens.norms[end].endswith("fm"):
        return end + 1
    return end + 2 if end + 1 < beyond and tokens.norms[end + 1] == "fm" else end


def is_masthead(tokens: Tokens, facts: Mapping[str, int], start: int, end: int, told: int) -> bool:
    """Whether the name of tokens *start* to *end*, several words that tell *told* in all, has an outlet's shape."""
    norms = tokens.norms
    first, last = norms[start], norms[end - 1]
    after_article = start > 0 and norms[start - 1] == "the"
    if last == "today":  # "Wellington Today has learned", but "Banks Close Today"
        ahead = end - start == 2 and not told & (FIRST_NAME | TITLE | ROLE)
        return ahead and tokens.classes[end : end + 1] == "w"
    if told & BODY_NOUN:
        if last in AIRERS:
            return norms[end - 2] in AIRING and end - start > 2
        return last in _SURE_PAPERS or (last in _ENDINGS and not told & TITLE)
    if last in _ENDINGS:
        return last != "fm" or not told & (PLACE | DEMONYM)
    if told & TITLE and not after_article:
        return False
    if first in _BEGINNINGS:
        return not told & (ROLE | FIRST_NAME)
    if after_article and last in _AFTER_ARTICLE:
        return not facts.get(norms[end - 2], 0) & ROLE
    if first == "channel":
        return last in COUNTS
    return is_paper(last) and (after_article or not facts.get(first, 0) & FIRST_NAME)


def stands_by_kind(tokens: Tokens, facts: Mapping[str, int], start: int, end: int, beyond: int) -> bool:
    """Whether a name no table knows stands beside the word for an outlet: "the daily Volksblatt", "Dale magazine"."""
    norms, classes = tokens.norms, tokens.classes
    if start > 2 and classes[start - 1] in _OPENING and norms[start - 2] in _BEFORE:
        return True  # the newspaper “Der Bote”
    if (
        start > 2
        and tokens.words[start - 1].form == "The"
        and norms[start - 2] in _BEFORE
        and classes[start - 2] == "w"
    ):
        return True  # the American website The Lantern
    if start > 1 and classes[start - 1] == "w" and norms[start - 1] in _BEFORE:
        if norms[start - 1] in _LOOSE_BEFORE:
            return _has_sort(facts, norms, start - 1)
        if end - start > 1 or norms[start - 1] in _SURE_BEFORE:
            return True
        # of "the newspaper Lee" alone one cannot tell whether it ends there
        return classes[start - 2] in "wW" and norms[start - 2] != "the"
    if start > 1 and norms[start - 1] in _CODED_BEFORE and (end - start > 1 or tokens.words[start].form.isupper()):
        return _has_sort(facts, norms, start - 1)
    if end >= beyond or classes[end] != "w":
        return False
    word, after = norms[end], norms[end + 1] if end + 1 < beyond else ""
    if word in _AFTER:
        if _tells_origin(tokens, facts, start, end):
            return False
        # "a Dale television interview" is no outlet's
        return after not in _OWNED and not (word in _AIRED and classes[end + 1 : end + 2] == "w" and after)
    return word in AIRING and after in AIRERS


def is_kind(norms: Sequence[str]) -> bool:
    """Whether words behind a name do no more than call it an outlet: "newspaper", "news agency", "TV channel"."""
    if len(norms) == 1:
        return norms[0] in KIND_NOUNS
    return len(norms) == 2 and norms[0] in AIRING | SORTS and norms[1] in KIND_NOUNS | AIRERS


def is_led_by_kind(tokens: Tokens, facts: Mapping[str, int], start: int) -> bool:
    """Whether the word for an outlet stands ahead of the name at *start*: "the magazine Time", "state television RTP".

    It tells enough of a name that some outlet has, be it also an ordinary word.
    """
    if not start or tokens.classes[start - 1] != "w":
        return False
    noun = tokens.norms[start - 1]
    return noun in _BEFORE - _LOOSE_BEFORE or (noun in KIND_NOUNS and _has_sort(facts, tokens.norms, start - 1))


def _has_sort(facts: Mapping[str, int], norms: Sequence[str], noun: int) -> bool:
    """Whether the word ahead of a *noun* tells the sort of outlet that it means.

    "The Sunday paper Rapport", "German site Stube", but "in the paper Lee argues", "the site Tarn Hill".
    """
    sort = norms[noun - 1] if noun else ""
    return sort in SORTS or is_sort(sort) or bool(facts.get(sort, 0) & DEMONYM)


def _tells_origin(tokens: Tokens, facts: Mapping[str, int], start: int, end: int) -> bool:
    """Whether the words before the noun at *end* tell where an outlet is at home: the "Hadiran" newspaper HaYom.

    So they do after "a", ahead of a name, or where one looks like an adjective.
    """
    norms = tokens.norms
    if start and norms[start - 1] in ("a", "an"):
        return True
    if is_named_behind(tokens, facts, end + 1):
        return True
    return end - start == 1 and norms[start].endswith(_ADJECTIVES) and norms[end] != "magazine"


def is_named_behind(tokens: Tokens, facts: Mapping[str, int], after: int) -> bool:
    """Whether a name that may be an outlet's stands at *after*, in quotation marks or not: no day, title or place."""
    norms, classes = tokens.norms, tokens.classes
    if classes[after : after + 1] in _OPENING and classes[after + 1 : after + 2] == "W":
        return classes[after - 1] == "w"
    after = behind_the(tokens, after)
    if classes[after : after + 1] not in ("W", "a"):
        return False
    return not facts.get(norms[after], 0) & (OPENER | TITLE | ROLE | FIRST_NAME | PLACE | DEMONYM)


def behind_the(tokens: Tokens, start: int) -> int:
    """The token behind the article of a name at *start*, in a capital: the website "The" Lantern; else *start*."""
    return start + 1 if start + 1 < len(tokens) and tokens.words[start].form == "The" else start


def kind_phrase_end(
    tokens: Tokens, facts: Mapping[str, int], start: int, beyond: int, pointing: Container[str] = _POINTING
) -> int:
    """Where the phrase at *start* ends that calls an outlet by its kind, "the French daily"; *start* without any.

    *beyond* is where the noun phrase ends as far as tags tell, for "daily" is taken for an adjective; *pointing* are
    the words with which it may begin.
    """
    norms, classes = tokens.norms, tokens.classes
    if norms[start] not in pointing:
        return start
    for index in range(start + 1, min(start + 6, len(norms))):
        word, after = norms[index], index + 1
        known = word in KIND_NOUNS or (word in AIRERS and norms[index - 1] in AIRING)
        named = index > start + 1 and classes[index - 1] == "W"
        if word in _AFTER and named and not facts.get(norms[index - 1], 0) & (PLACE | DEMONYM):
            return start  # of "the Decoder podcast" the name counts
        if known and classes[after : after + 1] == "s" and _owns_one(tokens, after + 1):
            return after
        if known and classes[after : after + 1] not in ("W", "a", "I", "9", "s"):
            ends = after == beyond or classes[after : after + 1] != "w" or facts.get(norms[after], 0) & OPENER
            if ends:
                return after
        if not (known or word in SORTS or word in AIRING or classes[index] in "Wa" or is_sort(word)):
            return start
    return start


def _owns_one(tokens: Tokens, start: int) -> bool:
    """Whether an outlet has what stands at *start*: "the newspaper's" Kate Prior, "the station's" late show."""
    owned = tokens.norms[start : start + 3]
    return tokens.classes[start : start + 1] == "W" or not AIRTIME.isdisjoint(owned) or owned[:1] in _AUDIENCES


def explained_end(tokens: Tokens, facts: Mapping[str, int], start: int) -> int:
    """Where the name at *start* ends that is explained behind its comma: "Plovna", the news agency; else *start*."""
    end = start
    while end < min(start + _LONGEST_NAME, len(tokens)) and tokens.classes[end] in "Wa":
        end += 1
    kind = end + 1
    if start == end or tokens.classes[end : end + 1] != "," or facts.get(tokens.norms[start], 0) & FIRST_NAME:
        return start
    if kind + 1 >= len(tokens):
        return start
    last = kind_phrase_end(tokens, facts, kind, kind, ARTICLES) - 1
    public = tokens.norms[last] == "agency" and tokens.norms[last - 1] not in AIRING
    return end if last > kind and not public else start


def is_sort(word: str) -> bool:
    """Whether *word* tells where an outlet is at home, or whose it is: "Paris-based", "state-run"."""
    return word.endswith(_SORT_ENDINGS)


def skip_kind(tokens: Tokens, facts: Mapping[str, int], start: int, small_names: Container[str] = ()) -> int:
    """The token after the words that tell the kind of the outlet named next: "newspaper Bild", "Sunday paper Bild".

    Where it is at home may stand ahead: the "Turin daily" La Voce. A name without a capital is one of *small_names*.
    """
    norms, index = tokens.norms, start
    led = start > 0 and norms[start - 1] == "the"  # the "Buenos Aires daily" Clarín
    while index < min(start + 3, len(norms)) and tokens.classes[index] == "W" and _is_origin(facts, norms[index], led):
        index += 1
    home = index
    while index < len(norms) and (norms[index] in KIND_NOUNS or norms[index] in SORTS or norms[index] in AIRING):
        index += 1
    small = tokens.classes[index : index + 1] == "w"  # the German agency "dpa"
    named = index > home and norms[index - 1] in _BEFORE and (not small or norms[index] in small_names)
    if named and home > start and not small:
        named = is_named_behind(tokens, facts, index)
    return behind_the(tokens, index) if named else start


def _is_origin(facts: Mapping[str, int], norm: str, led: bool) -> bool:
    """Whether a capitalised word tells where somebody is at home: a town, like an adjective, or any *led* by "the"."""
    fact = facts.get(norm, 0)
    if fact & (PLACE | DEMONYM) or norm in MASTHEADS:
        return bool(fact & (PLACE | DEMONYM))
    return norm.endswith(_ADJECTIVES) or (led and not fact & (FIRST_NAME | TITLE | OPENER))


def skip_network(tokens: Tokens, start: int) -> int:
    """The token after the network for which an outlet named next works: "CNN affiliate WXTV"."""
    for index in range(start + 1, min(start + 5, len(tokens) - 1)):
        if tokens.norms[index] in ("affiliate", "station", "partner"):
            return index + 1 if tokens.classes[start] == "W" and tokens.classes[index + 1] == "W" else start
        if tokens.classes[index] != "W":
            return start
    return start


def is_paper(word: str) -> bool:
    """Whether a name that ends in *word* is a newspaper's: the "Dale Courier", the "Clarion-Dispatch"."""
    _, hyphen, last = word.rpartition("-")
    return last in (_JOINED if hyphen else _PAPERS)


def is_single_masthead(form: str, norm: str) -> bool:
    """Whether a word alone is an outlet's name: "WXTV", "KDKA-TV", "Clarion-Dispatch", "DaleLive", "ABC7"."""
    letters, _, band = form.partition("-")
    if len(letters) == 4 and letters[0] in "WK" and letters.isupper() and letters.isalpha() and band in BANDS:
        return True
    if "-" in form:
        return is_paper(norm) and form[0].isupper() and norm != "all-star"
    if "." in form:
        return _SITE.fullmatch(norm) is not None
    if form.isupper() and form.endswith("TV") and 3 < len(form) < 6 and form not in _NO_CHANNELS:
        return True
    if form.isupper() and form.endswith("FM") and (3 if form[0] in "WK" else 4) <= len(form) < 6:
        return True  # KFM, NQFM
    for ending in _CAMEL:
        if form.endswith(ending) and form[: -len(ending)][-1:].islower():
            return True
    letters = form.rstrip("0123456789")
    return 0 < len(form) - len(letters) < 3 and letters in _NETWORKS


def kind_of(parts: Sequence[str]) -> str:
    """The kind of outlet that the words of a name give away, as the registry calls it; "" where they do not."""
    if not _AIRED.isdisjoint(parts) or (len(parts) == 1 and _CALL_SIGN.fullmatch(parts[0])):
        return "broadcaster"
    if "agency" in parts or "newswire" in parts:
        return "agency"
    if parts[-1] == "magazine":
        return "magazine"
    return "newspaper" if is_paper(parts[-1]) or parts[-1] in _AFTER_ARTICLE else ""
