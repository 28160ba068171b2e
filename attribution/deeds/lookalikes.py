"""Words inside a content that look like cues and tell what is done, or ought to be: nobody is said to say anything.

Of verbs that the lexicon lacks, some report in the training articles, as "issued" and "made" do in the outermost
attributions of a few; in contents nine in ten of these tell what was done.
"""

from __future__ import annotations

from ..arguments.links import Link, is_passive
from ..model import AttributionKind
from ..syntax.columns import Syntax
from ..syntax.sites import chunk_start
from ..syntax.times import tells_when
from ..tables import words
from ..vocabulary.calendar import DAYS, MONTHS, SPANS, is_year
from ..vocabulary.grammar import OBJECTS
from ..vocabulary.tags import QUESTION_WORDS, over_tags
from ..vocabulary.verbs import TELLING
from .acts import FARING, WOULD, is_act, last_noun, token_behind
from .deeds import is_deed

_OUGHT = words("should must ought")
_OPENING = frozenset("«,;-&T")  # what stands ahead of a condition; behind "asked" and "know" the same word asks
_THUS = words("so otherwise yes no not as")
_FEELING = frozenset(("of", "in", "about", "by"))
_MINDS = frozenset((AttributionKind.BELIEF, AttributionKind.ATTITUDE, AttributionKind.INTENTION))
_DONE = frozenset((AttributionKind.DECREE, AttributionKind.EVIDENCE, AttributionKind.NAMING))
_JUDGED = words("consider view regard treat")
_CLOSE = 6  # tokens ahead of a condition
_ENTRIES = words("entry access copy service admission")
_LETTING, _SPEAKING = words("authoris authoriz"), words("speak comment discuss talk brief")
_LIKELY = words("likely unlikely")
_LASTING = words("for since within after over")
_STRANDED = frozenset("EFB&r")
_RELATIVE = words("which that who whom")
_CLAUSE = over_tags("[<finite><opener>tg«]")
_TOLD_OF = over_tags("[<finite><opener>g«]|t[xR]?[veh]")
_THAT_CLAUSE = over_tags("T[<nominal>I$'FE]{1,8}x?R?[<finite>]")  # "mixed that stuff into the oats" has none
_ENDED = over_tags("R{0,2}[EFBRDJKNPSC]{0,4}(?:[.,;&»]|$)")


def tells_nothing(syntax: Syntax, link: Link) -> bool:
    """Whether the cue of a nested *link* is no report, however likely the word is one elsewhere."""
    kind = syntax.kinds.report(link.head)
    if is_deed(syntax, link):
        return True
    if syntax.norms[link.head] in _LIKELY or _is_how_often(syntax, link):
        return True  # of what is likely who speaks around thinks so, nobody else
    if is_passive(syntax, link):
        if _is_dealt_with(syntax, link):
            return True
        if _tells_date(syntax, link):
            return True
        if link.source is None or _is_by(syntax, link):
            return _is_done(syntax, link, kind)
        if link.source.end == link.cue.start and (kind in _DONE or syntax.stems[link.head] in _JUDGED):
            return True  # "a spare had been ordered in May"
    behind = token_behind(syntax, link.head)
    if syntax.tags[link.head] == "J" and syntax.norms[link.pieces[0].start] == "because":
        return True  # "were more careful because they felt watched"
    if _is_unreal(syntax, link) or _lacks_content(syntax, link, behind) or _is_whole(syntax, link):
        return True
    return bool(kind) and is_act(syntax, link)


def _is_dealt_with(syntax: Syntax, link: Link) -> bool:
    """Whether a passive tells what was done with somebody, who is let in or kept from speaking."""
    stem, behind = syntax.stems[link.head], link.head + 1
    if stem == "refus":
        return last_noun(syntax, link.pieces[-1].start) in _ENTRIES  # "had been refused entry"
    if stem == "admit":
        return "T" not in syntax.tags[behind : link.pieces[-1].end]  # "nine people were admitted to hospital"
    return stem in _LETTING and _SPEAKING.issuperset(syntax.norms[behind + 1 : behind + 2])  # "authorised to speak"


def _is_how_often(syntax: Syntax, link: Link) -> bool:
    """Whether but an adverb would be the content: "had been warned twice"; "was told so" tells it."""
    start, end = link.pieces[-1]
    alone = end - start == 1 and link.head < start and syntax.tags[start] == "R" and not syntax.quoted[start]
    return alone and syntax.norms[start] not in _THUS


def _is_unreal(syntax: Syntax, link: Link) -> bool:
    """Whether it only ought to be said, or would be in some case: "The mayor must explain", "If voters object,"."""
    norms, first = syntax.norms, min(link.source.start, link.cue.start) if link.source else link.cue.start
    if not _OUGHT.isdisjoint(norms[chunk_start(syntax, link.head) : link.head]):
        return True
    if norms[first - 1] != "if":
        return norms[first - 1] == "unless"
    opens = syntax.sentence_of[first - 2] != syntax.sentence_of[first]
    opens = opens or not WOULD.isdisjoint(norms[max(first - _CLOSE, 0) : first - 1])  # would resign if they wanted it
    return opens or syntax.tags[first - 2] in _OPENING


def _lacks_content(syntax: Syntax, link: Link, behind: int) -> bool:
    """Whether nothing is told: "When they complained, nobody came", what they "pushed for", "protests every day"."""
    (start, end), tags = link.pieces[0], syntax.tags
    if len(link.pieces) == 1:
        if end - start == 1 and (
            tags[start] in _STRANDED or (syntax.norms[start] in MONTHS and tags[start - 1] == "E")
        ):
            return True
        if _is_chunk(syntax, start, end) and tells_when(syntax, syntax.chunk_of[start]):
            return True
        lasting = syntax.norms[start - 1 : start + 1] if syntax.stems[link.head] != "ask" else [syntax.norms[start]]
        if syntax.norms[end - 1] in SPANS and not _LASTING.isdisjoint(lasting):
            return True  # "He knew for five months", "They had negotiated for" 14 months
        if end - start == 1 and (syntax.norms[start] in FARING or _is_hearer(syntax, link)):
            return True  # "She planned well", "Somebody told me"
    if start > behind and "&" in tags[start - 1 : start + 1]:
        return True  # "had answered and that the bill was due", "responded and went home": that is none of it
    parted = tags[behind] == "," and start > behind and tags[start] not in '«"T'
    return parted and syntax.stems[link.head] != "say"


def _is_chunk(syntax: Syntax, start: int, end: int) -> bool:
    """Whether the tokens from *start* to *end* are one chunk."""
    chunk = syntax.chunk_of[start]
    return (start, end) == tuple(syntax.chunk_starts[chunk : chunk + 2])


def _is_hearer(syntax: Syntax, link: Link) -> bool:
    """Whether all that somebody told is who was told."""
    start = link.pieces[0].start
    return syntax.stems[link.head] in TELLING and start == link.head + 1 and syntax.norms[start] in OBJECTS


def _is_whole(syntax: Syntax, link: Link) -> bool:
    """Whether what would be the content belongs to a verb of several words: "had made an offer and"."""
    phrase = syntax.lexicon.longest_at(syntax.norms, link.head, "V")
    start, end = link.pieces[-1]
    return phrase is not None and link.head < start and end <= link.head + len(phrase.words)


def _is_done(syntax: Syntax, link: Link, kind: AttributionKind | None) -> bool:
    """Whether a passive without a source tells what was done to its subject: "The form had been declared void and".

    Nor is anything told where somebody "was shown the vault".
    """
    start, end = link.pieces[-1]
    if end <= link.cue.start:
        if end - start == 1 and syntax.norms[start] in _RELATIVE:
            return True  # "the ruling, which was posted online"
        return kind is not AttributionKind.BELIEF and _ENDED.match(syntax.tags, link.head + 1) is not None
    if not kind and start > link.head and not _TOLD_OF.search(syntax.tags, start, end):
        return True  # "was awarded to a firm", "were drawn against Lyon"
    if _is_by(syntax, link):  # "informed by letter", but "expected by Friday", "stunned by the news"
        return kind not in _MINDS
    return kind is AttributionKind.EVIDENCE and start == link.head + 1 and not _CLAUSE.search(syntax.tags, start, end)


def _tells_date(syntax: Syntax, link: Link) -> bool:
    """Whether but when or how long follows a passive: "were told on Monday", "had been questioned for an hour"."""
    start, end = link.pieces[-1]
    first = syntax.norms[start]
    if start <= link.head:
        return False
    if _is_chunk(syntax, start, end) and tells_when(syntax, syntax.chunk_of[start]):
        return True
    dated = first in MONTHS or first in DAYS or is_year(first)
    dated = (dated or syntax.norms[end - 1] in SPANS) and syntax.tags[start - 1] == "E"
    return dated and "F" not in syntax.tags[start:end] and not _CLAUSE.search(syntax.tags, start, end)


def _is_by(syntax: Syntax, link: Link) -> bool:
    """Whether what would be the content stands behind "by"."""
    start = link.pieces[-1].start
    return start > link.head and syntax.tags[start - 1] == "B"


def is_plain(syntax: Syntax, link: Link) -> bool:
    """Whether the lexicon lacks the word, and it tells no feeling, no doubt, no clause, and of no verb that it has."""
    if syntax.kinds[link.head]:
        return False
    tag, tags, behind = syntax.tags[link.head], syntax.tags, token_behind(syntax, link.head)
    if (tag in "Jn" and syntax.norms[behind] in _FEELING) or tags[behind] in QUESTION_WORDS:
        return False
    if tags[behind] == "T":
        return syntax.norms[link.head - 1] == "so" or not _THAT_CLAUSE.match(tags, behind)  # not "teaches that he may"
    return tags[behind] != "t" or behind + 1 == len(tags) or not syntax.kinds[behind + 1]
