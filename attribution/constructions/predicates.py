"""Predicates: cues that a form of "be" and their words tell: "the firm's position is that", "was accused of".

The passes of cues/ try words that report often, each by itself. "Position", "clear", "charged" and "opposed" seldom
do, but behind "be" and before "that", "whether" or their own preposition they hardly do anything else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ..arguments.anchors import choose_anchor
from ..arguments.continuations import Flow
from ..arguments.holders import Holders
from ..arguments.judges import Judges
from ..arguments.links import Link, cue_tokens
from ..arguments.sourceends import choose_source
from ..model import AttributionKind, CueKind, Stance
from ..syntax.columns import Syntax, cut_out, places_of
from ..syntax.sites import Range, Site, behind_time, phrase_before, site_of
from ..tables import words
from ..vocabulary.lexicon import SLOTS, Form, Lexicon, LexiconEntry, fits, inflect, once_a_lexicon
from ..vocabulary.tags import AUXILIARIES, QUESTION_WORDS, over_tags
from .complements import claims_of, findings
from .nominals import link_nouns
from .participles import (
    PASSIVES,
    Scene,
    find_headlines,
    find_issued,
    find_named,
    link_agent,
    link_from,
    link_passive,
)

_ATTITUDE, _BELIEF, _INTENTION = AttributionKind.ATTITUDE, AttributionKind.BELIEF, AttributionKind.INTENTION
_PREPOSITIONS = words("of to at")
"""What ends a phrase of intention that is an attribution; "in an effort to" seldom is one."""
_DENIED, _SUCH = "denied", words("it this that these those all which")
_COMMON = words("a an and any every for from in into it no not of on out over that the to up with")
"""What does not tell a phrase: of "have no time for" only "time" does."""
_BEHIND_BE = over_tags(
    "[bezpd](?:(?<=[be])|(?<=[INPS].))[xR]{0,3}(?:[Jn](?=[<opener>EtBFR]|P[EtT]|[DiIJNPSC$]{1,6}R?[dbhmo]|I[vegzn])|[EF](?=[DNSCJp]))"
)
_LINKING = words("is are was were be been being remain remains remained seem seems feel feels felt become became")
_EMPTY = words("have has had plead pleads pleaded pled pleading")
"""Verbs that report only with the words behind them."""
_MODALS = words("can can't cannot couldn't could won't wouldn't would will")
"""With what a verb reports that does not by itself: "cannot stand", "would not hear of"."""
_IDIOMS = words("all cooler dead fed firmly fully having mostly no not squarely up")
"""What adjectives of several words begin with that no adjective does: "was dead set against", "are fed up with"."""
_OPEN = words("unclear clear unknown uncertain known unsure immediately")
"""What "it" is before a question."""
_OPENING = frozenset("DiIJNPSC$")
"""With what the subject of a clause without "that" begins."""
_ABOUT = words("about at by over with of")
"""What may follow a feeling: "was happy with", "are divided over"."""


class _Index(NamedTuple):
    """Of a lexicon, the adjectives that may take a clause, those with more words by their first, and the nouns.

    ``feelings`` are the adjectives for what somebody feels, ``behind`` the words that may attribute behind "be", all
    but participles.

    ``rare`` are phrases by their longest word, and its place in them: those behind a whole clause, "in support of", and
    verbs of several words that mean nothing alone, "has no plans" and "pleaded guilty to", each kind the longest first.
    """

    adjectives: frozenset[str]
    feelings: frozenset[str]
    behind: frozenset[str]
    longer: Mapping[str, Sequence[tuple[str, ...]]]
    nouns: frozenset[str]
    claims: frozenset[str]
    rare: Mapping[str, Sequence[tuple[int, tuple[str, ...]]]]
    forms: Mapping[str, Sequence[Form]]

    def is_done(self, word: str) -> bool:
        """Whether *word* is a participle behind which "by" names a source: who is angered feels, not what angers."""
        rows = self.forms.get(word, ()) if word not in self.feelings else ()
        return any(tag == "VBN" and entry.strength != "weak" and _is_done_by(entry) for entry, tag in rows)

    def is_reporting(self, word: str) -> bool:
        """Whether *word* is a participle of a verb that reports, "denying"."""
        return any(tag == "VBG" and entry.strength != "weak" for entry, tag in self.forms.get(word, ()))


def find_predicates(syntax: Syntax, lexicon: Lexicon, flow: Flow, judges: Judges, links: Sequence[Link]) -> list[Link]:
    """Link the predicates of a text, given what the weights found: *links*."""
    index = _index_of(lexicon)
    scene = Scene(syntax, flow.heads, judges, {link.head: link for link in links})
    found = [*_behind_be(scene, index, _find_copulas(syntax, index)), *link_nouns(scene, index.nouns)]
    found += [*find_headlines(scene), *find_named(scene)]
    found += [*_rare(scene, index), *find_issued(scene, index.is_reporting)]
    taken = {piece.start for link in (*links, *found) for piece in link.pieces}
    found += [*claims_of(scene, index.claims, flow, links, taken), *findings(scene, flow)]
    return [link for link in found if link.pieces]


def predicates_within(syntax: Syntax, lexicon: Lexicon, judges: Judges, spans: Sequence[Range]) -> list[Link]:
    """The adjectives and phrases that attribute inside each of *spans*, in order, as if that were its sentence."""
    index = _index_of(lexicon)
    edges = [edge for span in spans for edge in span]
    copulas = [each for each in _find_copulas(syntax, index) if bisect_right(edges, each[1]) % 2]
    if not copulas and syntax.vocabulary.isdisjoint(index.rare.keys()):
        return []
    scene = Scene(cut_out(syntax, spans), (), judges, {})
    found = [link for link in (*_behind_be(scene, index, copulas), *_rare(scene, index)) if link.pieces]
    return [link for link in found if bisect_right(edges, link.head) % 2]


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


@once_a_lexicon
def _index_of(lexicon: Lexicon) -> _Index:
    """What predicates are found by."""
    rows = [entry for entry in lexicon.entries if entry.table == "phrases" and entry.position == "before"]
    adjectives = {row.lemma: row.reports in (_ATTITUDE, _BELIEF) for row in rows if " " not in row.lemma}
    longer: dict[str, list[tuple[str, ...]]] = {}
    rare: dict[str, list[tuple[str, ...]]] = {}
    for row in rows:
        phrase = tuple(row.lemma.split())
        if len(phrase) > 1 and row.kind is CueKind.ADJECTIVE and phrase[0] in _IDIOMS:
            rare.setdefault(max(phrase[1:], key=len), []).append(phrase)
        elif len(phrase) > 1 and (row.kind is CueKind.ADJECTIVE or phrase[0] in ("of", "under")):
            longer.setdefault(phrase[0], []).append(phrase)
        elif len(phrase) > 1 and (row.reports is not _INTENTION or phrase[-1] in _PREPOSITIONS):
            rare.setdefault(max(phrase[1:], key=len), []).append(phrase)
    for verb in _EMPTY:
        for form in lexicon.phrases.get(verb, ()):
            telling = [word for word in form.words[1:] if word not in SLOTS and word not in _COMMON]
            if telling:
                rare.setdefault(max(telling, key=len), []).append(form.words)
    for phrases in (*longer.values(), *rare.values()):
        phrases.sort(key=len, reverse=True)
    feelings = [word for word, feels in adjectives.items() if feels]
    single = [entry for entry in lexicon.entries if entry.table == "nouns" and " " not in entry.lemma]
    nouns = [(form, entry) for entry in single for form, _ in inflect(entry)]
    claims = {form for form, entry in nouns if "that" in entry.frames and entry.strength != "weak"}
    return _Index(
        frozenset(adjectives),
        frozenset(feelings),
        frozenset((*adjectives, *longer, *PASSIVES, *_OPEN)),
        longer,
        frozenset(dict(nouns)),
        frozenset(claims),
        {word: [(row.index(word), row) for row in phrases] for word, phrases in rare.items()},
        lexicon.forms,
    )


def _is_done_by(entry: LexiconEntry) -> bool:
    """Whether "by" behind a participle tells who feels or says so: "was praised by fans", "was denied by a firm"."""
    if entry.reports is AttributionKind.STATEMENT:
        return entry.stance is Stance.DENIED or (entry.stance is Stance.FACTIVE and "passive" in entry.frames)
    return entry.reports is _ATTITUDE


def _is_claim(scene: Scene, index: _Index, link: Link) -> bool:
    """Whether what *link* tells of may be denied: a claim was denied by the firm, but no striker by the keeper."""
    told = scene.syntax.norms[slice(*link.pieces[0])]
    return told[0] in _SUCH or not index.nouns.isdisjoint(told)


def _find_copulas(syntax: Syntax, index: _Index) -> list[tuple[int, int]]:
    """Each form of "be" with the word behind it that may attribute there, or begins a phrase that does."""
    norms = syntax.norms
    found = [(match.start(), match.end() - 1) for match in _BEHIND_BE.finditer(syntax.tags)]
    linked = [each for each in found if norms[each[0]] in _LINKING]
    return [each for each in linked if norms[each[1]] in index.behind or index.is_done(norms[each[1]])]


def _behind_be(scene: Scene, index: _Index, copulas: Sequence[tuple[int, int]]) -> Iterator[Link]:
    """The links of adjectives, participles and phrases behind a form of "be", one of *copulas*."""
    syntax = scene.syntax
    norms, tags = syntax.norms, syntax.tags
    for copula, token in copulas:
        if syntax.quoted[token]:
            continue
        word = norms[token]
        if word in PASSIVES and (tags[token + 1] != "B" or not index.is_done(word)):
            yield from link_passive(scene, token)
        elif tags[token + 1] == "B" and index.is_done(word):
            yield from [link for link in link_agent(scene, token) if word != _DENIED or _is_claim(scene, index, link)]
        elif word in _OPEN and tags[token + 1] != "T":
            yield from _open_question(scene, token, copula)
        elif word in index.feelings and norms[token + 1] in _ABOUT:
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
    if source and syntax.norms[phrase.start] in _OPEN and syntax.norms[source.start] == "it":
        source = None  # "it is clear that"
    end = phrase.end
    if end - phrase.start > 1 and syntax.tags[end - 1] not in "EFt" and syntax.tags[end : end + 1] in ("E", "F"):
        end += behind_time(syntax, end, site.last) == end  # in denial about
    content = behind_time(syntax, end, site.last)
    return link_from(scene, site, Range(start, end), source, content)


def _rare(scene: Scene, index: _Index) -> Iterator[Link]:
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
            if row[0] in _EMPTY or row[0] in _MODALS:
                yield _of_holder(scene, Range(first, end), first)
            elif row[0] in _IDIOMS:
                copula = _group_start(syntax, first, 0)
                if any(norms[place] in _LINKING for place in range(copula, first)):
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
        return phrase_before(syntax, start, site.low)
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
