"""Acts: what a verb that may report tells instead of a report, by what follows it: "called a cab", "added water"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from ..arguments.links import Link
from ..syntax.columns import Syntax
from ..syntax.sites import chunk_end
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import OBJECTS
from ..vocabulary.tags import over_tags

_PERSONS = words("i he she we you everybody everyone nobody who")
_LOOKED = words("into forward to")
_ANYBODY = words("you you'd you'll")
_MEANT_OF_ALL = words("want know think need lik feel believ")  # "You want to talk to people", wherever you are
_THING = frozenset("DiJKNPSC$")
_TOLD = frozenset("T:«gt")
_SAID = over_tags("«|t[xR]?[veh]")  # "found them to be safe"
_PHRASE = frozenset("DiJKNPSC$I")
FRIENDS = words("friend friends mother father mum dad wife husband son daughter brother sister colleague colleagues")
_SCORED = words("goal goals penalty penalties points corner corners")
_SPOKEN = words("word truth time lie")
_CASES = words("case cases appeal appeals evidence argument arguments testimony")
STATED = words(
    """
    warning warnings advice call calls request requests order orders petition petitions plea pleas complaint complaints
    approach approaches rule rules law laws ruling rulings letters reports question questions that this it them
    """
)
"""What somebody may ignore that others have said."""
_LAWS = words(
    "law laws bill bills act motion motions resolution budget legislation measure amendment verdict sentence it"
)
_PLACES = words("at in on during after")
_CLAIMED = words("responsibility credit victory success innocence ignorance ownership immunity that this it")
TAKEN_IN = words(
    """
    applicants bookings card cards cash children coins dogs donations guests items members orders passengers patients
    payment payments players pupils refugees students visitors
    """
)
_TO_KNOW = words(
    """
    truth answer answers reason reasons risk risks fact facts name names date dates outcome result results secret
    secrets story cost costs price danger dangers identity detail details number numbers score difference feeling plan
    plans odds
    """
)
"""What somebody may know that others can be told."""
_HELD_BACK = words("news findings information data results evidence recommendation recommendations proposal plan plans")
_FURNITURE = words(
    "bar bed bench chair counter curtain desk door fence gate glass grave lectern pillar podium table tree wall window"
)
_SEEN_DOING = frozenset("gvn")
_FOUND = words("verdict verdicts conclusion finding findings")
FARING = words("well badly poorly")
WOULD = words("would will wouldn't won't")


def is_act(syntax: Syntax, link: Link) -> bool:
    """Whether a verb that may report tells of an act: who "showed me his phone", "called a cab", "added water".

    With more words it may not: "called for a ban", "looked askance at".
    """
    phrase = syntax.lexicon.longest_at(syntax.norms, link.head, "V")
    if phrase and phrase.entry.strength != "weak" and syntax.stems[link.head] != "stand":
        return False
    anybody = link.source is not None and syntax.norms[link.source.end - 1] in _ANYBODY
    if anybody and syntax.tags[link.head] in "pv" and syntax.stems[link.head] in _MEANT_OF_ALL:
        return True
    acts = _ACTS.get(syntax.stems[link.head])
    return acts is not None and acts(syntax, link)


def token_behind(syntax: Syntax, head: int) -> int:
    """The token behind a cue's head and its adverbs and particles."""
    place = head + 1
    while syntax.tags[place : place + 1] in ("x", "R", "r"):
        place += 1
    return min(place, len(syntax.tags) - 1)


def _shows(syntax: Syntax, link: Link) -> bool:
    """Whether somebody shows a thing: "showed me his phone"; figures show something."""
    behind = token_behind(syntax, link.head)
    person = link.source is not None and syntax.norms[link.source.end - 1] in _PERSONS
    return person and "T" not in syntax.tags[behind : behind + 2]


def _fares(syntax: Syntax, link: Link) -> bool:
    """Whether it tells how somebody took something: "responded well to the drug"."""
    return syntax.norms[link.head + 1] in FARING


def _looks(syntax: Syntax, link: Link) -> bool:
    return syntax.norms[token_behind(syntax, link.head)] not in _LOOKED


def takes_thing(syntax: Syntax, link: Link) -> bool:
    """Whether a thing follows, no clause and no quotation: "added water", "submitted two forms", "posed a threat"."""
    (start, end), behind = link.pieces[0], token_behind(syntax, link.head)
    behind += syntax.tags[behind] == "t"  # "submitted to a search"
    if end <= behind or start <= link.head or syntax.tags[behind] not in _THING:
        return False
    relative = syntax.tags.find("W", behind, end)  # what is told of it: "added the names of staff who were on leave"
    end = end if relative < 0 else relative
    return not syntax.finite[behind:end].strip() and not _SAID.search(syntax.tags, behind - 1, end)


def _speaks(syntax: Syntax, link: Link) -> bool:
    """Whether only to whom somebody spoke is told: "spoke to two witnesses"."""
    return syntax.tags[token_behind(syntax, link.head)] == "t"


def finds_thing(syntax: Syntax, link: Link) -> bool:
    """Whether things are found: "found two coats", not "found it funny", "found no fault"."""
    judged = syntax.tags[link.pieces[0].end - 1] in "JnR" or syntax.norms[token_behind(syntax, link.head)] == "no"
    return not judged and takes_thing(syntax, link)


def _ignores(syntax: Syntax, link: Link) -> bool:
    """Whether no words are ignored: "ignored the paintings", not "ignored two warnings"."""
    last = noun_behind(syntax, link.head)
    return last not in STATED and not default_gazetteer().calls_document(last)


def _passes(syntax: Syntax, link: Link) -> bool:
    """Whether no law is passed: "passed the test", not "passed the bill"."""
    return noun_behind(syntax, link.head) not in _LAWS


def _orders(syntax: Syntax, link: Link) -> bool:
    """Whether so many things are ordered: "ordered 300 tents", not "ordered two men to leave"."""
    return syntax.tags[token_behind(syntax, link.head)] == "C" and takes_thing(syntax, link)


def last_noun(syntax: Syntax, start: int) -> str:
    """The last word of the noun phrase that a token stands in; "" behind the last token."""
    if start >= len(syntax.norms):
        return ""
    return syntax.norms[chunk_end(syntax, start) - 1]


def noun_behind(syntax: Syntax, head: int) -> str:
    """The last word of the noun phrase behind a cue's head and its adverbs and particles: called "her mother"."""
    return last_noun(syntax, token_behind(syntax, head))


def _lacks(word: str) -> Callable[[Syntax, Link], bool]:
    """The test of whether a word stands nowhere behind the verb."""

    def tells(syntax: Syntax, link: Link) -> bool:
        return word not in syntax.norms[link.head + 1 : link.pieces[-1].end]

    return tells


def _is_done_to(things: AbstractSet[str]) -> Callable[[Syntax, Link], bool]:
    """The test of whether one of *things* stands behind the verb."""

    def tells(syntax: Syntax, link: Link) -> bool:
        return noun_behind(syntax, link.head) in things

    return tells


def _is_done_but_to(things: AbstractSet[str]) -> Callable[[Syntax, Link], bool]:
    """The test of whether a thing stands behind the verb that is none of *things*."""

    def tells(syntax: Syntax, link: Link) -> bool:
        return noun_behind(syntax, link.head) not in things and takes_thing(syntax, link)

    return tells


def _reads(syntax: Syntax, link: Link) -> bool:
    """Whether somebody reads a thing: "read the paper", "read it standing up"."""
    return syntax.tags[token_behind(syntax, link.head)] == "I" or takes_thing(syntax, link)


def _texts(syntax: Syntax, link: Link) -> bool:
    """Whether only to whom a message went is told: "texted a friend", "emailed them"."""
    start, end = link.pieces[-1]
    gazetteer, last = default_gazetteer(), syntax.norms[end - 1]
    person = last in OBJECTS or last in gazetteer.roles or last in FRIENDS
    return person and start > link.head and syntax.chunk_of[start] == syntax.chunk_of[end - 1]


def _knows(syntax: Syntax, link: Link) -> bool:
    """Whether somebody knows a place or a person: "knows the valley well", not "knows the truth", "knows that"."""
    place = token_behind(syntax, link.head)
    thing = syntax.tags[place : place + 1] in ("D", "i") and link.pieces[0].end - place > 1
    thing = thing and last_noun(syntax, place) not in _TO_KNOW
    return (thing or syntax.norms[link.pieces[0].end - 1] == "well") and takes_thing(syntax, link)


def _asks(syntax: Syntax, link: Link) -> bool:
    """Whether no more than that somebody asks is told: "asked good questions"."""
    return noun_behind(syntax, link.head) in ("question", "questions") and takes_thing(syntax, link)


def _sits(syntax: Syntax, link: Link) -> bool:
    """Whether somebody sits somewhere: "sat on the committee", not "sat on the findings"."""
    last = last_noun(syntax, token_behind(syntax, link.head) + 1)
    return last not in STATED and last not in _HELD_BACK and not default_gazetteer().calls_document(last)


def _stands(syntax: Syntax, link: Link) -> bool:
    """Whether somebody stands somewhere: "stood behind the counter", not "stood behind the decision"."""
    return last_noun(syntax, token_behind(syntax, link.head) + 1) in _FURNITURE


def _declines(syntax: Syntax, link: Link) -> bool:
    """Whether something grows less: "had declined since 2019"."""
    return syntax.tags[token_behind(syntax, link.head)] in "EB,&."


def _says(syntax: Syntax, link: Link) -> bool:
    """Whether no more than that somebody speaks is told: "did not say a word", "tells the truth"."""
    start, end = link.pieces[0]
    after = chunk_end(syntax, start)
    whole = start == token_behind(syntax, link.head) and "about" not in syntax.norms[after : min(after + 3, end)]
    whole = whole and syntax.tags[after : after + 1] != "I"  # "says next time he'll come"
    return whole and syntax.norms[after - 1] in _SPOKEN and not syntax.finite[start:end].strip()


def _comments(syntax: Syntax, link: Link) -> bool:
    """Whether somebody does not comment, which is not to refuse to."""
    group = slice(link.cue.start, link.head)
    return "x" in syntax.tags[group] and WOULD.isdisjoint(syntax.norms[group])


def _apologises(syntax: Syntax, link: Link) -> bool:
    """Whether nothing is told of why somebody is sorry: "apologised at a meeting"."""
    behind = token_behind(syntax, link.head)
    return not _PLACES.isdisjoint(syntax.norms[behind : behind + 1])


def _writes(syntax: Syntax, link: Link) -> bool:
    """Whether only to whom somebody wrote is told, or what: "wrote to the board in May", "wrote an apology"."""
    if syntax.tags[link.head + 1 : link.head + 2] not in ("r", "t") and takes_thing(syntax, link):
        return True  # "wrote off the debt" tells what one thinks of it
    (start, end), behind = link.pieces[0], token_behind(syntax, link.head)
    told = not _TOLD.isdisjoint(syntax.tags[behind + 1 : end])
    return syntax.tags[behind] == "t" and start > link.head and not told


def _shouts(syntax: Syntax, link: Link) -> bool:
    """Whether no more than where or how long somebody shouts is told: "shouted in the yard"."""
    place = token_behind(syntax, link.head)
    return syntax.norms[place] in _PLACES and "«" not in syntax.tags[place : link.pieces[-1].end]


def _sees(syntax: Syntax, link: Link) -> bool:
    """Whether somebody sees others do something, or a thing: "saw me come home", "saw my truck", not "saw it as"."""
    place = token_behind(syntax, link.head)
    if syntax.tags[place : place + 2] == "Iv":
        return True
    rest = slice(place, link.pieces[-1].end)
    told = not _SEEN_DOING.isdisjoint(syntax.tags[rest]) or "as" in syntax.norms[rest]
    return syntax.tags[link.head] == "d" and syntax.stems[link.head] == "see" and not told and takes_thing(syntax, link)


def _calls(syntax: Syntax, link: Link) -> bool:
    """Whether somebody is called, not something given a name: "called a cab", not "called it a cab"."""
    (start, end), behind = link.pieces[0], token_behind(syntax, link.head)
    if start < link.head or syntax.tags[behind] == "«":
        return False
    if syntax.tags[behind] not in _PHRASE:
        return True
    marked = any(syntax.quoted[token] != syntax.quoted[start] for token in range(start, end))
    return start == behind and not marked and syntax.chunk_of[start] == syntax.chunk_of[end - 1]


_ACTS: Mapping[str, Callable[[Syntax, Link], bool]] = {
    "show": _shows,
    "look": _looks,
    "add": takes_thing,
    "pos": takes_thing,
    "submit": takes_thing,
    "push": takes_thing,
    "read": _reads,
    "hear": _is_done_to(_CASES),  # judges hear a case
    **dict.fromkeys(("know", "knew", "known"), _knows),
    "ask": _asks,
    **dict.fromkeys(("sit", "sat"), _sits),
    **dict.fromkeys(("stand", "stood"), _stands),
    "conced": _is_done_to(_SCORED),  # the other side scores
    "declin": _declines,
    "claim": _is_done_but_to(_CLAIMED),  # "claimed nine lives", not "claimed victory"
    "accept": _is_done_to(TAKEN_IN),  # "accepts cards", "accepted 90 students"
    "record": _is_done_but_to(_FOUND),  # "recorded an album", not "recorded a verdict of suicide"
    "post": takes_thing,
    "us": takes_thing,
    **dict.fromkeys(("cry", "cri", "shout", "scream", "laugh", "sing", "yell"), _shouts),
    "say": _says,
    "tell": _says,
    "comment": _comments,
    **dict.fromkeys(("text", "email", "messag", "phon"), _texts),
    "apologis": _apologises,
    "apologiz": _apologises,
    "learn": takes_thing,
    "forget": takes_thing,
    "ignor": _ignores,
    "pass": _passes,
    "charg": _lacks("with"),  # "charged at the gate", "charged the battery"
    "order": _orders,
    "find": finds_thing,
    "speak": _speaks,
    "writ": _writes,
    "respond": _fares,
    "see": _sees,
    "feel": _sees,
    **dict.fromkeys(("cast", "paint"), _lacks("as")),  # votes are cast, walls painted over
    "call": _calls,
    "nam": _calls,
}
"""By the stem of a verb, whether it tells of an act there."""
