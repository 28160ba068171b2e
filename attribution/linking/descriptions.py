"""Words that look like cues and only describe: "emails seen by the Post", "Residents wary of the plan said they"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..arguments.links import Link, head_of
from ..syntax.columns import Syntax
from ..syntax.papers import SEEN
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.tags import COMMON_NOUNS, NOUNS, QUESTION_WORDS, over_tags

_POINTED = frozenset(("quoted", "cited", "mentioned", "named"))
_PUT_OUT = frozenset(("posted", "shared", "uploaded"))
_RELEASED = frozenset(("published", "released", "issued"))
_QUOTED_AS = frozenset(("saying", "telling"))
_POINTING = SEEN | _POINTED | {"questioning", "emerged"}
_POLICE = words("police detectives officers investigators gardaí gardai agents")
_UNANSWERED = words(
    """
    request requests call calls email emails message messages question questions inquiry inquiries enquiry enquiries
    letter letters text texts
    """
)
"""What those have had who did not respond, and so said nothing."""
_RESPONDING = words("respond answer reply")
_WHEN = words("last earlier this on in by")
_OWN_PREDICATE = over_tags("R{0,2}(?:[mh]|[bodz](?!.{0,2}[T«:t]))")
_SAY, _BEFORE_IDLE = frozenset(("say", "said")), frozenset(("to", "being", "that", "having"))
_IDLE = ("to say the least", "being said ,", "having said that ,", "that said ,")


def leave_descriptions(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* without those that only point somewhere or tell who another's source is."""
    links = [link for link in links if not (_only_points(syntax, link.head) or _asks_or_is_silent(syntax, link))]
    sources = {link.source.start: link.source for link in sorted(links, key=head_of) if link.source}
    kept = []
    for link in links:
        source = link.source
        whole = sources.get(source.start) if source and source.end == link.cue.start == link.head else None
        described = whole is not None and link.cue.end < whole.end
        if not described or not (syntax.tags[link.head] in "Jn" or syntax.tags[link.head : link.head + 2] == "dE"):
            kept.append(link)
    return kept


def leave_phrased(links: list[Link]) -> list[Link]:
    """*links* without those whose whole content is another's cue and source: "According to Ann Lee", he was warned."""
    phrased = [link for link in links if link.source and 0 <= link.source.start - link.cue.end <= 1]  # "according" to
    behind = {link.cue.start: link.source.end for link in phrased if link.source}
    return [link for link in links if len(link.pieces) > 1 or not _is_phrased(link.pieces[0], behind)]


def _is_phrased(content: Range, behind: Mapping[int, int]) -> bool:
    return content.start in behind and behind[content.start] <= content.end <= behind[content.start] + 1


def _only_points(syntax: Syntax, head: int) -> bool:
    """Whether the word at *head* only points somewhere, "emails seen by", "quoted above", or says "the least"."""
    word = syntax.norms[head]
    if word in _SAY:
        idle = head > 0 and syntax.norms[head - 1] in _BEFORE_IDLE
        return idle and " ".join(syntax.norms[head - 1 : head + 3]).startswith(_IDLE)
    after = syntax.norms[head + 1 : head + 2]
    if word in _QUOTED_AS:
        return after == ["by"] and head > 0 and syntax.norms[head - 1] == "as"  # was quoted "as saying by" Reuters
    if word in _PUT_OUT and head > 0:
        return syntax.tags[head] == "n" and syntax.tags[head - 1] in NOUNS  # video "posted" online shows
    if word in _RELEASED and head > 0 and syntax.tags[head - 1] in COMMON_NOUNS:
        return after[0] in _WHEN if after else False  # a poll "released last week"
    if word not in _POINTING:
        return False
    if word == "questioning" and head > 0 and syntax.norms[head - 1] == "under":
        return True
    if word == "emerged" and syntax.norms[head - 2 : head] in (["if", "it"], ["before", "it"]):
        return True  # "He would back a plan if it emerged"
    points = (word in SEEN and after == ["by"]) or (word in _POINTED and after in (["above"], ["earlier"]))
    return points and head > 0 and syntax.tags[head - 1] in "NSP,"


def _is_denied(syntax: Syntax, link: Link) -> bool:
    """Whether nothing was done: "did not immediately respond", "didn't"."""
    ahead = syntax.tags[link.cue.start : link.head].rstrip("R")
    helping = link.cue.start + len(ahead) - 1
    return bool(ahead) and (ahead[-1] == "x" or syntax.norms[helping].endswith("n't"))


def is_judged(syntax: Syntax, link: Link) -> bool:
    """Whether but what became of somebody's words is told: "The ministry's claims" could not be verified.

    What they are may be their content: her view was "that", or “too late”, or to go.
    """
    source, head, (start, end) = link.source, link.head, link.pieces[0]
    if source is None or syntax.tags[head] not in COMMON_NOUNS or start != link.cue.end or source.end > head:
        return False
    group = _OWN_PREDICATE.match(syntax.tags, start, end) if syntax.tags[source.end - 1] in "i'" else None
    return group is not None


def _asks_or_is_silent(syntax: Syntax, link: Link) -> bool:
    """Whether police question somebody, which is no doubt, or somebody "did not respond to" questions."""
    stem, start = syntax.stems[link.head], link.pieces[0].start
    if stem in _RESPONDING:
        silent = _is_denied(syntax, link) and start > link.head
        return silent and not _UNANSWERED.isdisjoint(syntax.norms[slice(*link.pieces[0])])
    if stem != "question" or link.source is None:
        return False
    asks = syntax.tags[start] in QUESTION_WORDS
    return not asks and not _POLICE.isdisjoint(syntax.norms[slice(*link.source)])
