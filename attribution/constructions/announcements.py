"""Announcements: who does something ahead of a colon says what is quoted behind it: "Lee shook her head: “Never.”".

So does whose word is asked for: "Her advice? “Wait.”".

A reporting verb ahead of the colon is for cues/ to find; here is what no link has by then.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax
from ..syntax.kinds import source_kind
from ..syntax.sites import Range, chunk_end, chunk_start, quoted_until, sentence_start
from ..tables import words
from ..vocabulary.gazetteer import FIRST_NAME, ROLE, TITLE, default_gazetteer
from ..vocabulary.grammar import POINTING
from ..vocabulary.tags import over_tags

SAID = words("said says added adds wrote writes recalled recalls tweeted")
"""Verbs that may stand ahead of who speaks and a colon."""
_TURNED = over_tags("[<nominal>$'][^<finite>:;«».]{0,40}(?:,?[Ww][^:;«».]{1,60})?")
WHO = (
    "(?:(?:[RF&]|[EUtg][^<finite>.;:«»]{1,24}|[EU][^.;:«»,]{1,24}),|&|E[Di]?[JNSP]{1,4}(?=[DI]))?"
    "(?P<who>(?:[DiC]?[JKNPSC$']{1,7}(?:[EF][<nominal>$']{1,6}){0,2}(?:&[DiJKNPS]{1,5})?|I|D)(?:\\([^()]{1,6}\\))?"
    "(?:,[^<finite><opener>.;:«»,]{1,12},|,W[^.;:«»,]{1,30},)?)"
)
"""What may open the sentence of what somebody does, and who does it."""
_DOES = over_tags(WHO + "(?P<does>R{0,2}[<finite>][^.;:«»]{0,32}:)")
_DOING = over_tags(",R?[ng]")
_THINGS = POINTING | words("it there what which here")
_SHOWN = over_tags("R[bz'](?P<who>[DiJN]{0,3}P{1,4})(?:[EF,][^<finite>.;:«»]{1,30})?")
"""Who is shown speaking: "Here is Ana Roe in May"."""
_PERSONAL, _PERSON = frozenset("PI"), FIRST_NAME | ROLE | TITLE
_CAPTIONS = words("caption message note words headline")
"""With what something is put out: posted a photo "with the caption:"."""
WORDS_OF = words(
    """
    advice answer appraisal assessment boast claim comment complaint conclusion cry description explanation instruction
    judgement judgment lament message mantra motto opinion order plea pledge promise question reaction refrain rejoinder
    reply response retort riposte summary take verdict view warning words
    """
)
"""Nouns that tell that a quotation beside them is somebody's."""
_ASKED = over_tags(
    "(?:&|R,)?(?:(?P<own>i|[DiC]?[JKNPS]{1,5}')J{0,2}(?P<noun>[NS])(?:[tE][DiC]?[JKNPS]{1,4})?"
    "|[DiJ]J{0,2}[NS][EFB](?P<of>[DiC]?[JKNPS$']{1,6}))"
)
"""Whose word a sentence asks for that the next one quotes: "Her advice?", "The verdict from fans?"."""
_ENDING = frozenset(".?!…")
_SHORTEST = 4
"""How many tokens a quotation has at least with its marks: one of fewer is often a title."""


def find_announced(syntax: Syntax) -> Iterator[Link]:
    """The links of quotations behind a colon, by the words ahead of it."""
    mark = syntax.tags.find(":«")
    while mark >= 0:
        first = sentence_start(syntax, mark)
        content = Range(mark + 1, quoted_until(syntax, mark + 1, len(syntax.tags)))
        link = _turn(syntax, first, mark, content) or _do(syntax, first, mark, content)
        if link:
            yield link
        mark = syntax.tags.find(":«", mark + 1)
    for mark in syntax.places.get("?", ()):
        if syntax.tags[mark + 1 : mark + 2] == "«" and (link := _answer(syntax, mark)):
            yield link


def _turn(syntax: Syntax, first: int, mark: int, content: Range) -> Link | None:
    """The link of a tag turned round: "Said Ana Ruiz, the mayor: “It is late.”"."""
    if syntax.norms[first] not in SAID or not _TURNED.fullmatch(syntax.tags, first + 1, mark):
        return None
    return Link(first, Range(first, first + 1), Range(first + 1, mark), (content,), "right", WORDED)


def _do(syntax: Syntax, first: int, mark: int, content: Range) -> Link | None:
    """The link of what somebody does, if all of a sentence is quoted: "Ms Roe took to X to thank fans: “I cried.”"."""
    start, end = content
    last = end - 1 - (syntax.tags[end - 1] == "»")  # one that goes on in the next paragraph is not closed in this
    if end - start < _SHORTEST or syntax.norms[last] not in _ENDING:
        return None
    shown = _SHOWN.fullmatch(syntax.tags, first, mark) if syntax.norms[first] == "here" else None
    if shown:
        return _link_mark(mark, Range(*shown.span("who")), content)
    does = _DOES.fullmatch(syntax.tags, first, mark + 1)
    if does is None or syntax.norms[does.start("who")] in _THINGS:
        return None
    met = None if _is_somebody(syntax, does.start("who")) else _find_met(syntax, does.start("does"), mark)
    if met:
        return _link_mark(mark, met, content)
    source, cue = Range(*does.span("who")), Range(*does.span("does"))
    if aside := _DOING.search(syntax.tags, *source):
        source = Range(source.start, aside.start())  # "Lee, asked about it, smiled:"
    if syntax.norms[mark - 3 : mark - 1] == ["with", "the"] and syntax.norms[mark - 1] in _CAPTIONS:
        cue = Range(mark - 3, mark + 1)
    return Link(cue.start, cue, source, (content,), "right", WORDED)


def _answer(syntax: Syntax, mark: int) -> Link | None:
    """The link of whose word is asked for ahead of a question mark, and quoted behind it: "Her advice? “Wait.”"."""
    asked = _ASKED.fullmatch(syntax.tags, sentence_start(syntax, mark), mark)
    if asked is None:
        return None
    own = asked["own"] is not None
    noun = asked.start("noun") if own else asked.start("of") - 2
    if syntax.norms[noun] not in WORDS_OF:
        return None
    content = Range(mark + 1, quoted_until(syntax, mark + 1, len(syntax.tags)))
    source = Range(*asked.span("own" if own else "of"))
    end = noun + 2 if noun + 1 == mark or not own else noun + 1  # the mark belongs to it, and what leads to whose it is
    return Link(noun, Range(noun, end), source, (content,), "right", WORDED)


def _link_mark(mark: int, source: Range, content: Range) -> Link:
    """The link whose cue is the colon at *mark*."""
    return Link(mark, Range(mark, mark + 1), source, (content,), "right", WORDED)


def _is_somebody(syntax: Syntax, token: int) -> bool:
    """Whether the noun phrase at *token* is a name, a pronoun, or somebody by what they are."""
    last = chunk_end(syntax, token) - 1
    return syntax.tags[last] in _PERSONAL or source_kind(syntax.norms[last]) != "-"


def _find_met(syntax: Syntax, low: int, mark: int) -> Range | None:
    """Whom by name a thing has to do with, right ahead of the colon at *mark*: it did not surprise "farmer Ana Roe"."""
    start, facts = chunk_start(syntax, mark - 1), default_gazetteer().facts
    named = syntax.tags[mark - 1] == "P" and start > low
    known = named and any(facts.get(norm, 0) & _PERSON for norm in syntax.norms[start : mark - 1])
    return Range(start, mark) if known else None
