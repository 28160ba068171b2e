"""Words inside a content that look like cues and tell what is done, or ought to be: nobody is said to say anything.

Of verbs that the lexicon lacks, some report in the training articles, as "issued" and "made" do in the outermost
attributions of a few; in contents nine in ten of these tell what was done.
"""

from __future__ import annotations

from ..arguments.links import Link, is_passive
from ..cues.nested import kind_of
from ..expressions import expression
from ..syntax.columns import Syntax
from ..tables import words
from ..vocabulary.lexicon import Lexicon

_OUGHT = words("should must ought")
_OPENING = frozenset("«,;-&T")  # what stands ahead of a condition; behind "asked" and "know" the same word asks
_PERSONS = words("i he she we you everybody everyone nobody who")
_LOOKED = words("into forward to")
_FEELING = frozenset(("of", "in", "about", "by"))
_MINDS = frozenset(("bel", "att", "int"))
_ASKING = frozenset("UWwy")
_PHRASE = frozenset("DiJKNPSC$I")
_STRANDED = frozenset("EFB&r")
_CLAUSE = expression("[tTUWwydzpbmhog«]")
_ENDED = expression("R{0,2}[EFBRDJKNPSC]{0,4}(?:[.,;&»]|$)")


def tells_nothing(syntax: Syntax, lexicon: Lexicon, link: Link) -> bool:
    """Whether the cue of a nested *link* is no report, however likely the word is one elsewhere."""
    kind = kind_of(lexicon, syntax, link.head)[:3]
    if is_passive(syntax, link) and (link.source is None or _is_by(syntax, link)):
        return _is_done(syntax, link, kind)
    behind = _behind(syntax, link.head)
    if _is_unreal(syntax, link) or _lacks_content(syntax, link, behind):
        return True
    return _is_act(syntax, link, behind) if kind else _is_plain(syntax, lexicon, link.head, behind)


def _is_unreal(syntax: Syntax, link: Link) -> bool:
    """Whether it only ought to be said, or would be in some case: "The mayor must explain", "If voters object,"."""
    norms, first = syntax.norms, min(link.source.start, link.cue.start) if link.source else link.cue.start
    if not _OUGHT.isdisjoint(norms[syntax.chunk_starts[syntax.chunk_of[link.head]] : link.head]):
        return True
    if norms[first - 1] != "if":
        return norms[first - 1] == "unless"
    opens = syntax.sentence_of[first - 2] != syntax.sentence_of[first]
    return opens or syntax.tags[first - 2] in _OPENING


def _lacks_content(syntax: Syntax, link: Link, behind: int) -> bool:
    """Whether nothing is told: "When they complained, nobody came", what they "have pushed for"."""
    (start, end), tags = link.pieces[0], syntax.tags
    if len(link.pieces) == 1 and end - start == 1 and tags[start] in _STRANDED:
        return True
    parted = tags[behind] == "," and start > behind and tags[start] not in '«"T'
    return parted and syntax.stems[link.head] != "say"


def _is_done(syntax: Syntax, link: Link, kind: str) -> bool:
    """Whether a passive without a source tells what was done to its subject: "The form had been declared void and".

    Nor is anything told where somebody "was shown the vault".
    """
    start, end = link.pieces[-1]
    if end <= link.cue.start:
        return kind != "bel" and _ENDED.match(syntax.tags, link.head + 1) is not None
    if _is_by(syntax, link):  # "informed by letter", but "expected by Friday", "stunned by the news"
        return kind not in _MINDS
    return kind == "evi" and start == link.head + 1 and not _CLAUSE.search(syntax.tags, start, end)


def _is_by(syntax: Syntax, link: Link) -> bool:
    """Whether what would be the content stands behind "by"."""
    start = link.pieces[-1].start
    return start > link.head and syntax.tags[start - 1] == "B"


def _is_act(syntax: Syntax, link: Link, behind: int) -> bool:
    """Whether a verb that may report tells of an act: who "showed me his phone", "called a cab", "added water"."""
    (start, end), stem, tags = link.pieces[0], syntax.stems[link.head], syntax.tags
    if stem == "show":
        person = link.source is not None and syntax.norms[link.source.end - 1] in _PERSONS
        return person and "T" not in tags[behind : behind + 2]
    if stem == "look":
        return syntax.norms[behind] not in _LOOKED
    if stem == "add":
        return start >= behind and tags[behind] in _PHRASE and not syntax.finite[behind:end].strip()
    if stem in ("call", "nam") and start > link.head and tags[behind] != "«":
        return tags[behind] not in _PHRASE or (start == behind and _is_one_phrase(syntax, start, end))
    return False


def _is_one_phrase(syntax: Syntax, start: int, end: int) -> bool:
    """Whether no second phrase tells what the first is called, and no marks: "called a cab", not "called it a cab"."""
    marked = any(syntax.quoted[token] != syntax.quoted[start] for token in range(start, end))
    return not marked and syntax.chunk_of[start] == syntax.chunk_of[end - 1]


def _is_plain(syntax: Syntax, lexicon: Lexicon, head: int, behind: int) -> bool:
    """Whether a word that the lexicon lacks tells neither a feeling nor a doubt, nor of a verb that the lexicon has."""
    tag, tags = syntax.tags[head], syntax.tags
    if (tag in "Jn" and syntax.norms[behind] in _FEELING) or tags[behind] in _ASKING:
        return False
    return tags[behind] != "t" or not kind_of(lexicon, syntax, behind + 1)


def _behind(syntax: Syntax, head: int) -> int:
    """The token behind a cue's head and its adverbs and particles."""
    place = head + 1
    while syntax.tags[place : place + 1] in ("x", "R", "r"):
        place += 1
    return min(place, len(syntax.tags) - 1)
