"""Predicates: cues that a form of "be" and their words tell: "the firm's position is that", "was accused of".

The passes of cues/ try words that report often, each by itself. "Position", "clear", "charged" and "opposed" seldom
do, but behind "be" and before "that", "whether" or their own preposition they hardly do anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..arguments.anchors import choose_anchor
from ..arguments.continuations import Flow
from ..arguments.holders import Holders
from ..arguments.judges import Judges
from ..arguments.links import Link, cue_tokens
from ..arguments.sourceends import choose_source
from ..spans import is_inside
from ..syntax.columns import Syntax, cut_out, places_of
from ..syntax.sites import Range, Site, behind_time, phrase_before, site_of
from ..tables import words
from ..vocabulary.grammar import POINTING
from ..vocabulary.lexicon import SLOTS, fits
from ..vocabulary.tags import AUXILIARIES, QUESTION_WORDS, over_tags
from .complements import claims_of, claims_somewhere, findings
from .copulas import EMPTY_VERBS, IDIOM_STARTS, LINKING_VERBS, OPEN_QUESTIONS, Copulas, PredicateIndex
from .murmurs import find_murmurs, find_open
from .naming import find_names
from .nominals import link_nouns
from .participles import (
    PASSIVES,
    Scene,
    find_headlines,
    find_issued,
    find_named,
    is_somebody,
    link_agent,
    link_from,
    link_passive,
)

_DENIED, _SUCH = "denied", POINTING | words("it all which")
_TAKEN = words("relieved deprived stripped")
_MODALS = words("can can't cannot couldn't could won't wouldn't would will")
"""With what a verb reports that does not by itself: "cannot stand", "would not hear of"."""
_APPOSED = over_tags("[DiC]?[JKNPSC$']{1,8},[DiC]?[JKNPSC$']{1,6},")
"""A subject with what it is, or its name, between commas."""
_OPENING = frozenset("DiIJNPSC$")
"""With what the subject of a clause without "that" begins."""
_ABOUT = words("about at by over with of")
"""What may follow a feeling: "was happy with", "are divided over"."""


def find_predicates(syntax: Syntax, copulas: Copulas, flow: Flow, judges: Judges, links: Sequence[Link]) -> list[Link]:
    """Link the predicates of a text, given what the weights found: *links*."""
    index = copulas.table
    scene = Scene(syntax, flow.heads, judges, {link.head: link for link in links})
    found = [*_behind_be(scene, index, copulas.places), *link_nouns(scene, index.nouns)]
    found += [*find_headlines(scene), *find_named(scene), *find_names(scene)]
    found += [*_rare(scene, index), *find_issued(scene, index.is_reporting), *find_murmurs(scene), *find_open(scene)]
    found += claims_somewhere(scene, index.claims)
    taken = {piece.start for link in (*links, *found) for piece in link.pieces}
    found += [*claims_of(scene, index.claims, flow, links, taken), *findings(scene, flow)]
    return [link for link in found if _tells(syntax, link)]


def _tells(syntax: Syntax, link: Link) -> bool:
    """Whether a link has a content, which is not what else its subject did: "has pleaded guilty and was freed"."""
    joined = bool(link.pieces) and link.pieces[0].start == link.cue.end and syntax.tags[link.cue.end] == "&"
    return bool(link.pieces) and not joined


def predicates_within(syntax: Syntax, copulas: Copulas, judges: Judges, spans: Sequence[Range]) -> list[Link]:
    """The adjectives and phrases that attribute inside each of *spans*, in order, as if that were its sentence."""
    index = copulas.table
    edges = [edge for span in spans for edge in span]
    places = [each for each in copulas.places if is_inside(edges, each[1])]
    if not places and syntax.vocabulary.isdisjoint(index.rare.keys()):
        return []
    scene = Scene(cut_out(syntax, spans), (), judges, {})
    found = [link for link in (*_behind_be(scene, index, places), *_rare(scene, index)) if link.pieces]
    return [link for link in found if is_inside(edges, link.head)]


def put_in(syntax: Syntax, predicates: Sequence[Link], found: Sequence[Link], labelled: Sequence[Link]) -> list[Link]:
    """*found* with the *predicates* that stand in no content of another link, instead of those in their cues."""
    if not predicates:
        return list(found)
    links = [*found, *labelled]
    contents = Holders.of([link.pieces for link in links])
    kept = []
    for link in predicates:
        around = [links[number] for _, number in contents.around(link.head, link.head + 1)]
        if all(_stands_beside(syntax, link, other) for other in around):
            kept.append(link)
    taken = cue_tokens(kept)
    return [*[link for link in found if link.head not in taken], *kept]


def _stands_beside(syntax: Syntax, link: Link, other: Link) -> bool:
    """Whether *link* is read instead of *other*, or after it: "refused him on the grounds that" has two cues."""
    low, high = link.cue
    behind = syntax.tags[low] == "E" and link.source is not None and link.source.end <= other.cue.start
    return behind or low <= other.head < high


def _is_claim(scene: Scene, index: PredicateIndex, link: Link) -> bool:
    """Whether what *link* tells of may be denied: a claim was denied by the firm, but no striker by the keeper."""
    told = scene.syntax.norms[slice(*link.pieces[0])]
    return told[0] in _SUCH or not index.nouns.isdisjoint(told)


def _behind_be(scene: Scene, index: PredicateIndex, places: Sequence[tuple[int, int]]) -> Iterator[Link]:
    """The links of adjectives, participles and phrases behind a form of "be", at one of *places*."""
    syntax = scene.syntax
    norms, tags = syntax.norms, syntax.tags
    for copula, token in places:
        if syntax.quoted[token]:
            continue
        word = norms[token]
        if word in PASSIVES and (tags[token + 1] != "B" or not index.has_doer(word)):
            yield from link_passive(scene, token)
        elif tags[token + 1] == "B" and index.has_doer(word):
            yield from [link for link in link_agent(scene, token) if _is_done(scene, index, word, link)]
        elif word in OPEN_QUESTIONS and tags[token + 1] != "T":
            yield from _open_question(scene, token, copula)
        elif word in index.feelings and norms[token + 1] in _ABOUT and not _is_taken_from(norms, token):
            yield _of_holder(scene, Range(token, token + 2), copula)
        elif word in index.feelings and tags[token + 1] in _OPENING:  # "was afraid the dam would burst"
            yield _of_holder(scene, Range(token, token + 1), copula)
        elif word in index.adjectives and (tags[token + 1] == "T" or _is_eager(scene, token)):
            link = _of_holder(scene, Range(token, token + 1), copula)
            if link.source or token in scene.links or "x" in tags[copula:token]:  # but "it is clear that"
                yield link
        else:
            for row in index.longer.get(word, ()):
                if tuple(norms[token : token + len(row)]) == row:
                    yield _of_holder(scene, Range(token, token + len(row)), copula)
                    break


def _is_done(scene: Scene, index: PredicateIndex, word: str, link: Link) -> bool:
    """Whether somebody did what a participle with "by" tells: a judge blocks a plan, and a tree a road.

    Who denied something denied a claim; what "is likely to be upheld" has not been.
    """
    if word == _DENIED:
        return _is_claim(scene, index, link)
    if index.is_done(word):
        return True
    decided = link.source is not None and is_somebody(scene.syntax, link.source)
    return decided and scene.syntax.tags[link.cue.start] != "t"


def _is_taken_from(norms: Sequence[str], token: int) -> bool:
    """Whether "of" tells what somebody lost, and no feeling: relieved "of his duties"."""
    return norms[token] in _TAKEN and norms[token + 1] == "of"


def _is_eager(scene: Scene, token: int) -> bool:
    """Whether an adjective before an infinitive is a cue, as "eager to" is if the weights say so.

    Not so before one that has a clause of its own: of "was shocked to learn that" the content begins with "that".
    """
    after = scene.syntax.tags[token + 1 : token + 4]
    return token in scene.links and after[:1] == "t" and after[2:] != "T"


def _of_holder(scene: Scene, phrase: Range, copula: int) -> Link:
    """The link of an adjective or phrase whose source is the subject: "are opposed to", "was of the view that"."""
    syntax = scene.syntax
    site = site_of(syntax, phrase.start, scene.heads)
    start = _group_start(syntax, copula, site.first)
    source = _subject(scene, site, start)
    if source and syntax.norms[phrase.start] in OPEN_QUESTIONS and syntax.norms[source.start] == "it":
        source = None  # "it is clear that"
    end = phrase.end
    if end - phrase.start > 1 and syntax.tags[end - 1] not in "EFt" and syntax.tags[end : end + 1] in ("E", "F"):
        end += behind_time(syntax, end, site.last) == end  # in denial about
    content = behind_time(syntax, end, site.last)
    return link_from(scene, site, Range(start, end), source, content)


def _rare(scene: Scene, index: PredicateIndex) -> Iterator[Link]:
    """The links of phrases with a rare word: "marched in support of the cleaners", "has no plans to"."""
    syntax = scene.syntax
    norms, tags = syntax.norms, syntax.tags
    for token in places_of(index.rare.keys(), syntax):
        if syntax.quoted[token]:
            continue
        for place, row in index.rare[norms[token]]:
            first = token - place
            if first < 0 or (norms[first] != row[0] and row[0] not in SLOTS) or not fits(row, norms, first):
                continue
            end = first + len(row)
            if end == len(tags):
                continue
            if row[0] in EMPTY_VERBS or row[0] in _MODALS:
                yield _of_holder(scene, Range(first, end), first)
            elif row[0] in IDIOM_STARTS:
                copula = _group_start(syntax, first, 0)
                if any(norms[place] in LINKING_VERBS for place in range(copula, first)):
                    yield _of_holder(scene, Range(first, end), copula)
            elif tags[end - 1] in "EFt" or tags[end] == "T":
                yield from _behind_clause(scene, Range(first, end), token)
            break


def _behind_clause(scene: Scene, phrase: Range, token: int) -> Iterator[Link]:
    """The link of a phrase that tells what the subject of a clause means by it."""
    syntax = scene.syntax
    site = site_of(syntax, token, scene.heads)
    verb = syntax.symbols.rfind("V", site.low, site.chunk)
    if verb < 0:
        return
    start, after = syntax.chunk_starts[verb : verb + 2]
    group = syntax.tags[start:after]
    passive = group[-1] == "n" and not {"b", "e"}.isdisjoint(group)
    source = None if passive else _subject(scene, site, start)
    if source or passive:  # who "was held on suspicion of theft" suspected nobody
        yield link_from(scene, site, phrase, source, phrase.end)


def _subject(scene: Scene, site: Site, start: int) -> Range | None:
    """The subject of the verb group that begins at *start*."""
    syntax, known = scene.syntax, scene.links.get(site.cue)
    if known and known.source and known.source.end <= start:
        return known.source
    anchor, _ = choose_anchor(syntax, site, scene.judges.source)
    if anchor is None or syntax.chunk_starts[anchor] >= start:
        apposed = _APPOSED.fullmatch(syntax.tags, site.first, start)
        return Range(*apposed.span()) if apposed else phrase_before(syntax, start, site.low)
    source = choose_source(syntax, site, anchor, scene.judges.source_end)
    return source if source.end <= start else Range(source.start, start)


def _open_question(scene: Scene, token: int, copula: int) -> Iterator[Link]:
    """The link of what nobody knows: "it was unclear whether", "it is not known who"."""
    syntax = scene.syntax
    site = site_of(syntax, token, scene.heads)
    start = _group_start(syntax, copula, site.first)
    content = behind_time(syntax, token + 1, site.last)
    if content >= site.last or syntax.tags[content] not in QUESTION_WORDS:
        return
    denied = "x" in syntax.tags[start:token] or syntax.norms[token].startswith("un")
    if denied and start > site.first and syntax.norms[start - 1] == "it":
        yield link_from(scene, site, Range(start, token + 1), None, content)


def _group_start(syntax: Syntax, token: int, first: int) -> int:
    """Where the verb group of the copula at *token* starts."""
    while token > first and syntax.tags[token - 1] in AUXILIARIES:
        token -= 1
    return token
