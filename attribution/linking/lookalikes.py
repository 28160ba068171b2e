"""Words inside a content that look like cues and tell what is done, or ought to be: nobody is said to say anything.

Of verbs that the lexicon lacks, some report in the training articles, as "issued" and "made" do in the outermost
attributions of a few; in contents nine in ten of these tell what was done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..arguments.links import Link, is_passive
from ..cues.nested import kind_of
from ..expressions import over_tags
from ..syntax.columns import Syntax
from ..syntax.times import SPANS, tells_when
from ..tables import words
from ..vocabulary.gazetteer import MONTHS, default_gazetteer
from ..vocabulary.lexicon import Lexicon

_OUGHT = words("should must ought")
_OPENING = frozenset("«,;-&T")  # what stands ahead of a condition; behind "asked" and "know" the same word asks
_PERSONS = words("i he she we you everybody everyone nobody who")
_FARING = words("well badly poorly")
_LOOKED = words("into forward to")
_FEELING = frozenset(("of", "in", "about", "by"))
_MINDS = frozenset(("bel", "att", "int"))
_DONE = frozenset(("dec", "evi", "nam"))
_JUDGED = words("consider view regard treat")
_ASKING = frozenset("UWwy")
_ANYBODY = words("you you'd you'll")
_MEANT_OF_ALL = words("want know think need lik feel believ")  # "You want to talk to people", wherever you are
_THING = frozenset("DiJKNPSC$")
_TOLD = frozenset("T:«gt")
_SAID = over_tags("«|t[xR]?[veh]")  # "found them to be safe"
_PHRASE = frozenset("DiJKNPSC$I")
_HEARERS = words("me us you him her them")
_FRIENDS = words("friend friends mother father mum dad wife husband son daughter brother sister colleague colleagues")
_YEAR, _CLOSE = 4, 6
_WOULD = words("would will wouldn't won't")
_SCORED = words("goal goals penalty penalties points corner corners")
_ENTRIES = words("entry access copy service admission")
_SPOKEN = words("word truth time lie")
_CASES = words("case cases appeal appeals evidence argument arguments testimony")
_WORDS = words(
    """
    warning warnings advice call calls request requests order orders petition petitions plea pleas complaint complaints
    approach approaches rule rules law laws ruling rulings letters reports question questions that this it them
    """
)
"""What somebody may ignore that others have said."""
_LAWS = words(
    "law laws bill bills act motion motions resolution budget legislation measure amendment verdict sentence it"
)
_LASTING = words("for since within after over")
_PLACES = words("at in on during after")
_STRANDED = frozenset("EFB&r")
_RELATIVE = words("which that who whom")
_CLAUSE = over_tags("[tTUWwydzpbmhog«]")
_ENDED = over_tags("R{0,2}[EFBRDJKNPSC]{0,4}(?:[.,;&»]|$)")


def tells_nothing(syntax: Syntax, lexicon: Lexicon, link: Link) -> bool:
    """Whether the cue of a nested *link* is no report, however likely the word is one elsewhere."""
    kind = kind_of(lexicon, syntax, link.head)[:3]
    if is_passive(syntax, link):
        if syntax.stems[link.head] == "refus" and _last_noun(syntax, link.pieces[-1].start) in _ENTRIES:
            return True  # "had been refused entry"
        if syntax.stems[link.head] == "admit" and "T" not in syntax.tags[link.head + 1 : link.pieces[-1].end]:
            return True  # "nine people were admitted to hospital"
        if link.source is None or _is_by(syntax, link):
            return _is_done(syntax, link, kind)
        if link.source.end == link.cue.start and (kind in _DONE or syntax.stems[link.head] in _JUDGED):
            return True  # "a spare had been ordered in May"
    behind = _behind(syntax, link.head)
    if _is_unreal(syntax, link) or _lacks_content(syntax, link, behind) or _is_whole(syntax, lexicon, link):
        return True
    return _is_act(syntax, lexicon, link) if kind else _is_plain(syntax, lexicon, link.head, behind)


def _is_unreal(syntax: Syntax, link: Link) -> bool:
    """Whether it only ought to be said, or would be in some case: "The mayor must explain", "If voters object,"."""
    norms, first = syntax.norms, min(link.source.start, link.cue.start) if link.source else link.cue.start
    if not _OUGHT.isdisjoint(norms[syntax.chunk_starts[syntax.chunk_of[link.head]] : link.head]):
        return True
    if norms[first - 1] != "if":
        return norms[first - 1] == "unless"
    opens = syntax.sentence_of[first - 2] != syntax.sentence_of[first]
    opens = opens or not _WOULD.isdisjoint(norms[max(first - _CLOSE, 0) : first - 1])  # would resign if they wanted it
    return opens or syntax.tags[first - 2] in _OPENING


def _lacks_content(syntax: Syntax, link: Link, behind: int) -> bool:
    """Whether nothing is told: "When they complained, nobody came", what they "pushed for", "protests every day"."""
    (start, end), tags = link.pieces[0], syntax.tags
    if len(link.pieces) == 1:
        chunk = syntax.chunk_of[start]
        if end - start == 1 and (
            tags[start] in _STRANDED or (syntax.norms[start] in MONTHS and tags[start - 1] == "E")
        ):
            return True
        if (start, end) == tuple(syntax.chunk_starts[chunk : chunk + 2]) and tells_when(syntax, chunk):
            return True
        lasting = syntax.norms[start - 1 : start + 1] if syntax.stems[link.head] != "ask" else [syntax.norms[start]]
        if syntax.norms[end - 1] in SPANS and not _LASTING.isdisjoint(lasting):
            return True  # "He knew for five months", "They had negotiated for" 14 months
        if end - start == 1 and (syntax.norms[start] in _FARING or _is_hearer(syntax, link)):
            return True  # "She planned well", "Somebody told me"
    if start > behind and "&" in tags[start - 1 : start + 1]:
        return True  # "had answered and that the bill was due", "responded and went home": that is none of it
    parted = tags[behind] == "," and start > behind and tags[start] not in '«"T'
    return parted and syntax.stems[link.head] != "say"


def _is_hearer(syntax: Syntax, link: Link) -> bool:
    """Whether all that somebody told is who was told."""
    start = link.pieces[0].start
    return syntax.stems[link.head] == "tell" and start == link.head + 1 and syntax.norms[start] in _HEARERS


def _is_whole(syntax: Syntax, lexicon: Lexicon, link: Link) -> bool:
    """Whether what would be the content belongs to a verb of several words: "had made an offer and"."""
    phrase = lexicon.longest_at(syntax.norms, link.head, "V")
    start, end = link.pieces[-1]
    return phrase is not None and link.head < start and end <= link.head + len(phrase.words)


def _is_done(syntax: Syntax, link: Link, kind: str) -> bool:
    """Whether a passive without a source tells what was done to its subject: "The form had been declared void and".

    Nor is anything told where somebody "was shown the vault".
    """
    start, end = link.pieces[-1]
    first = syntax.norms[start]
    dated = (len(first) == _YEAR and first.isdigit()) or first in MONTHS or syntax.norms[end - 1] in SPANS
    dated = dated and start > link.head and syntax.tags[start - 1] == "E"
    if dated and "F" not in syntax.tags[start:end] and not _CLAUSE.search(syntax.tags, start, end):
        return True  # "were agreed until 2031", "had been questioned for an hour"
    if end <= link.cue.start:
        if end - start == 1 and syntax.norms[start] in _RELATIVE:
            return True  # "the ruling, which was posted online"
        return kind != "bel" and _ENDED.match(syntax.tags, link.head + 1) is not None
    if _is_by(syntax, link):  # "informed by letter", but "expected by Friday", "stunned by the news"
        return kind not in _MINDS
    return kind == "evi" and start == link.head + 1 and not _CLAUSE.search(syntax.tags, start, end)


def _is_by(syntax: Syntax, link: Link) -> bool:
    """Whether what would be the content stands behind "by"."""
    start = link.pieces[-1].start
    return start > link.head and syntax.tags[start - 1] == "B"


def _is_act(syntax: Syntax, lexicon: Lexicon, link: Link) -> bool:
    """Whether a verb that may report tells of an act: who "showed me his phone", "called a cab", "added water".

    With more words it may not: "called for a ban", "looked askance at".
    """
    phrase = lexicon.longest_at(syntax.norms, link.head, "V")
    if phrase and phrase.entry.strength != "weak":
        return False
    anybody = link.source is not None and syntax.norms[link.source.end - 1] in _ANYBODY
    if anybody and syntax.tags[link.head] in "pv" and syntax.stems[link.head] in _MEANT_OF_ALL:
        return True
    acts = _ACTS.get(syntax.stems[link.head])
    return acts is not None and acts(syntax, link)


def _shows(syntax: Syntax, link: Link) -> bool:
    """Whether somebody shows a thing: "showed me his phone"; figures show something."""
    behind = _behind(syntax, link.head)
    person = link.source is not None and syntax.norms[link.source.end - 1] in _PERSONS
    return person and "T" not in syntax.tags[behind : behind + 2]


def _fares(syntax: Syntax, link: Link) -> bool:
    """Whether it tells how somebody took something: "responded well to the drug"."""
    return syntax.norms[link.head + 1] in _FARING


def _looks(syntax: Syntax, link: Link) -> bool:
    return syntax.norms[_behind(syntax, link.head)] not in _LOOKED


def _does(syntax: Syntax, link: Link) -> bool:
    """Whether a thing follows, no clause and no quotation: "added water", "submitted two forms", "posed a threat"."""
    (start, end), behind = link.pieces[0], _behind(syntax, link.head)
    behind += syntax.tags[behind] == "t"  # "submitted to a search"
    if end <= behind or start <= link.head or syntax.tags[behind] not in _THING:
        return False
    return not syntax.finite[behind:end].strip() and not _SAID.search(syntax.tags, behind - 1, end)


def _speaks(syntax: Syntax, link: Link) -> bool:
    """Whether only to whom somebody spoke is told: "spoke to two witnesses"."""
    return syntax.tags[_behind(syntax, link.head)] == "t"


def _finds(syntax: Syntax, link: Link) -> bool:
    """Whether things are found: "found two coats", not "found it funny", "found no fault"."""
    judged = syntax.tags[link.pieces[0].end - 1] in "JnR" or syntax.norms[_behind(syntax, link.head)] == "no"
    return not judged and _does(syntax, link)


def _ignores(syntax: Syntax, link: Link) -> bool:
    """Whether no words are ignored: "ignored the paintings", not "ignored two warnings"."""
    last = _last_noun(syntax, _behind(syntax, link.head))
    return last not in _WORDS and not default_gazetteer().calls_document(last)


def _passes(syntax: Syntax, link: Link) -> bool:
    """Whether no law is passed: "passed the test", not "passed the bill"."""
    return _last_noun(syntax, _behind(syntax, link.head)) not in _LAWS


def _charges(syntax: Syntax, link: Link) -> bool:
    """Whether nobody is charged "with" anything: "charged at the gate", "charged the battery"."""
    return "with" not in syntax.norms[link.head + 1 : link.pieces[-1].end]


def _orders(syntax: Syntax, link: Link) -> bool:
    """Whether so many things are ordered: "ordered 300 tents", not "ordered two men to leave"."""
    return syntax.tags[_behind(syntax, link.head)] == "C" and _does(syntax, link)


def _last_noun(syntax: Syntax, start: int) -> str:
    """The last word of the noun phrase that a token stands in."""
    return syntax.norms[syntax.chunk_starts[syntax.chunk_of[start] + 1] - 1]


def _hears(syntax: Syntax, link: Link) -> bool:
    """Whether judges hear a case."""
    return _last_noun(syntax, _behind(syntax, link.head)) in _CASES


def _reads(syntax: Syntax, link: Link) -> bool:
    """Whether somebody reads a thing: "read the paper", "read it standing up"."""
    return syntax.tags[_behind(syntax, link.head)] == "I" or _does(syntax, link)


def _texts(syntax: Syntax, link: Link) -> bool:
    """Whether only to whom a message went is told: "texted a friend", "emailed them"."""
    start, end = link.pieces[-1]
    gazetteer, last = default_gazetteer(), syntax.norms[end - 1]
    person = last in _HEARERS or last in gazetteer.roles or last in _FRIENDS
    return person and start > link.head and syntax.chunk_of[start] == syntax.chunk_of[end - 1]


def _knows(syntax: Syntax, link: Link) -> bool:
    """Whether somebody knows a thing well: "knows the valley well"."""
    return syntax.norms[link.pieces[0].end - 1] == "well" and _does(syntax, link)


def _concedes(syntax: Syntax, link: Link) -> bool:
    """Whether the other side scores: "conceded a penalty"."""
    return _last_noun(syntax, _behind(syntax, link.head)) in _SCORED


def _declines(syntax: Syntax, link: Link) -> bool:
    """Whether something grows less: "had declined since 2019"."""
    return syntax.tags[_behind(syntax, link.head)] in "EB,&."


def _says(syntax: Syntax, link: Link) -> bool:
    """Whether no more than that somebody speaks is told: "did not say a word", "tells the truth"."""
    start, end = link.pieces[0]
    after = syntax.chunk_starts[syntax.chunk_of[start] + 1]
    whole = start == _behind(syntax, link.head) and syntax.norms[after : after + 1] != ["about"]
    return whole and syntax.norms[after - 1] in _SPOKEN and not syntax.finite[start:end].strip()


def _comments(syntax: Syntax, link: Link) -> bool:
    """Whether somebody does not comment, which is not to refuse to."""
    group = slice(link.cue.start, link.head)
    return "x" in syntax.tags[group] and _WOULD.isdisjoint(syntax.norms[group])


def _apologises(syntax: Syntax, link: Link) -> bool:
    """Whether nothing is told of why somebody is sorry: "apologised at a meeting"."""
    behind = _behind(syntax, link.head)
    return not _PLACES.isdisjoint(syntax.norms[behind : behind + 1])


def _writes(syntax: Syntax, link: Link) -> bool:
    """Whether only to whom somebody wrote is told, or what: "wrote to the board in May", "wrote an apology"."""
    if syntax.tags[link.head + 1 : link.head + 2] not in ("r", "t") and _does(syntax, link):
        return True  # "wrote off the debt" tells what one thinks of it
    (start, end), behind = link.pieces[0], _behind(syntax, link.head)
    told = not _TOLD.isdisjoint(syntax.tags[behind + 1 : end])
    return syntax.tags[behind] == "t" and start > link.head and not told


def _sees(syntax: Syntax, link: Link) -> bool:
    """Whether somebody sees others do something: "saw me come home"."""
    behind = _behind(syntax, link.head)
    return syntax.tags[behind : behind + 2] == "Iv"


def _casts(syntax: Syntax, link: Link) -> bool:
    """Whether votes are cast or walls painted over, not somebody "as" something."""
    return "as" not in syntax.norms[link.head + 1 : link.pieces[-1].end]


def _calls(syntax: Syntax, link: Link) -> bool:
    """Whether somebody is called, not something given a name: "called a cab", not "called it a cab"."""
    (start, end), behind = link.pieces[0], _behind(syntax, link.head)
    if start < link.head or syntax.tags[behind] == "«":
        return False
    if syntax.tags[behind] not in _PHRASE:
        return True
    marked = any(syntax.quoted[token] != syntax.quoted[start] for token in range(start, end))
    return start == behind and not marked and syntax.chunk_of[start] == syntax.chunk_of[end - 1]


_ACTS: Mapping[str, Callable[[Syntax, Link], bool]] = {
    "show": _shows,
    "look": _looks,
    "add": _does,
    "pos": _does,
    "submit": _does,
    "push": _does,
    "read": _reads,
    "hear": _hears,
    "know": _knows,
    "conced": _concedes,
    "declin": _declines,
    "say": _says,
    "tell": _says,
    "comment": _comments,
    **dict.fromkeys(("text", "email", "messag", "phon"), _texts),
    "apologis": _apologises,
    "apologiz": _apologises,
    "learn": _does,
    "forget": _does,
    "ignor": _ignores,
    "pass": _passes,
    "charg": _charges,
    "order": _orders,
    "find": _finds,
    "speak": _speaks,
    "writ": _writes,
    "respond": _fares,
    "see": _sees,
    "feel": _sees,
    "cast": _casts,
    "paint": _casts,
    "call": _calls,
    "nam": _calls,
}
"""By the stem of a verb, whether it tells of an act there."""


def _is_plain(syntax: Syntax, lexicon: Lexicon, head: int, behind: int) -> bool:
    """Whether a word that the lexicon lacks tells neither a feeling nor a doubt, nor of a verb that the lexicon has."""
    tag, tags = syntax.tags[head], syntax.tags
    if (tag in "Jn" and syntax.norms[behind] in _FEELING) or tags[behind] in _ASKING:
        return False
    return tags[behind] != "t" or behind + 1 == len(tags) or not kind_of(lexicon, syntax, behind + 1)


def _behind(syntax: Syntax, head: int) -> int:
    """The token behind a cue's head and its adverbs and particles."""
    place = head + 1
    while syntax.tags[place : place + 1] in ("x", "R", "r"):
        place += 1
    return min(place, len(syntax.tags) - 1)
