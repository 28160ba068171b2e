"""Participles that attribute without a source: "has been charged with", "were told to", "Baker accused of fraud"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from attrs import evolve

from ..arguments.amounts import amount_start
from ..arguments.ends import choose_end
from ..arguments.fronted import choose_left
from ..arguments.judges import Judges
from ..arguments.links import WORDED, Link
from ..arguments.pieces import with_purpose, with_subject
from ..arguments.sourceends import choose_source
from ..arguments.subjects import real_source
from ..syntax.columns import Syntax
from ..syntax.papers import PAPERS, PUT_OUT
from ..syntax.sites import Range, Site, behind_time, chunk_end, chunk_start, phrase_before, site_of
from ..syntax.times import tells_how
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import QUESTIONS
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import HEARSAY
from .phrases import end_of_quotation

_AGE = over_tags(r",C(?:SJ)?,$")
_HEADLINE = over_tags("[DJCNPS'F,]{1,8}[nd](?=[EFt])")
_MEANWHILE = words("as after before while when amid")
"""What opens the other news of a headline: "Thousands told to leave coast as storm turns north"."""
PASSIVES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("accused", "suspected"), words("of")),
    **dict.fromkeys(("charged", "credited"), words("with")),
    **dict.fromkeys(("blamed", "condemned", "criticised", "criticized", "praised", "rebuked"), words("for")),
    **dict.fromkeys(("advised", "instructed", "ordered", "urged"), words("to")),
    **dict.fromkeys(("told", "reminded", "informed"), words("that to why how what")),
    "asked": QUESTIONS | words("to about"),
    "warned": words("that to of not about against"),
    **dict.fromkeys(("branded", "described", "hailed", "portrayed"), words("as")),
}
"""Participles with what may begin their contents: "has been charged with", "were told to"."""
_NAMED = words("called branded dubbed labelled labeled described hailed")
_CALLED = over_tags("[be][xR]{0,2}(n)E?(«[^«».;:]{1,20}»|[DJKNSPF$]{1,9})(?=B)")
# issued a statement denying; put out a video late on Monday claiming
_ISSUED = over_tags("[dzp][Er]?[DiC]?[JNP]{0,3}[NS](?:E[DJNP]{1,4}|R?E?P)?g(?=[TDiPIJNSCt«])")
_NOMINAL = frozenset("PNGICDK")
_ALONE = words("asked warned")
"""Those that need no object: "police warned of ice"."""
_WITH_SUBJECT = words("of with for to as")
"""Those that make the one they are about part of the content."""


class Scene(NamedTuple):
    """What links are made from: the syntax, the cues in order, the decisions, and by their heads the links so far."""

    syntax: Syntax
    heads: Sequence[int]
    judges: Judges
    links: Mapping[int, Link]


def find_named(scene: Scene) -> Iterator[Link]:
    """The links of what "by" tells who called it so: "was called “unlawful” by a judge", "was dubbed a sham by all"."""
    syntax, norms = scene.syntax, scene.syntax.norms
    for match in _CALLED.finditer(syntax.tags):
        token, (start, end) = match.end(1) - 1, match.span(2)
        site = site_of(syntax, token, scene.heads)
        source = _agent(scene, site, end + 1)
        subject = _about(scene, site, source)
        named = norms[token] in _NAMED or (norms[start - 1] == "as" and syntax.quoted[start])
        if named and subject and source and not syntax.quoted[token]:
            yield Link(token, Range(site.start, start), source, (subject, Range(start, end)), "both", WORDED)


def find_issued(scene: Scene, reports: Callable[[str], bool]) -> Iterator[Link]:
    """The links of papers put out with a participle that *reports*: "The club issued a statement denying it"."""
    syntax, norms = scene.syntax, scene.syntax.norms
    for match in _ISSUED.finditer(syntax.tags) if not syntax.vocabulary.isdisjoint(PAPERS) else ():
        verb, last = match.start(), match.end() - 1
        if norms[verb] not in PUT_OUT or PAPERS.isdisjoint(norms[verb:last]) or not reports(norms[last]):
            continue
        site = site_of(syntax, verb, scene.heads)
        known = scene.links.get(verb) or scene.links.get(last)
        start = chunk_start(syntax, verb)
        source = known.source if known and known.source else phrase_before(syntax, start, site.low)
        if source and source.end <= start and not syntax.quoted[verb]:
            yield link_from(scene, site, Range(source.end if source.end < start else start, last + 1), source, last + 1)


def find_headlines(scene: Scene) -> Iterator[Link]:
    """The links of participles without a form of "be" or a full stop: "Teenager accused of stealing tractor".

    With an object of their own they would be pasts: who urges urges somebody.
    """
    syntax = scene.syntax
    norms, tags = syntax.norms, syntax.tags
    for first, end in pairwise(syntax.sentences):
        match = None if tags[end - 1] == "." or syntax.quoted[first] else _HEADLINE.match(tags, first, end)
        if match is None:
            continue
        token = match.end() - 1
        heard = norms[token] in HEARSAY and norms[token + 1] == "to"
        known = norms[token] in PASSIVES and norms[token] not in _ALONE and norms[token + 1] in _WITH_SUBJECT
        behind = next((place for place in range(token + 1, end) if norms[place] in _MEANWHILE), end)
        if not (heard or known) or f"{syntax.finite[first:token]}{syntax.finite[token + 1 : behind]}".strip():
            continue
        for link in [_of_nobody(scene, first, token)] if heard else link_passive(scene, token):
            own = [Range(start, min(stop, behind)) for start, stop in link.pieces if start < behind]
            yield evolve(link, pieces=tuple(own))


def _of_nobody(scene: Scene, first: int, token: int) -> Link:
    """The link of a headline that begins at *first* and tells by a participle what nobody in particular says."""
    site = site_of(scene.syntax, token, scene.heads)
    link = link_from(scene, site, Range(token, token + 1), None, token + 1)
    return evolve(link, pieces=(Range(first, token), *link.pieces), layout="both")


def link_passive(scene: Scene, token: int) -> Iterator[Link]:
    """The link of a participle, with who did it and what it is about."""
    syntax = scene.syntax
    norms, tags = syntax.norms, syntax.tags
    site = site_of(syntax, token, scene.heads)
    after = token + 1
    source = None
    if tags[after] == "B":
        source = _agent(scene, site, after + 1, PASSIVES[norms[token]])
        chunk = syntax.chunk_of[min(after + 1, site.last - 1)]
        if source is None and not tells_how(syntax, chunk, site.stem):
            return
        after = source.end if source else syntax.chunk_starts[chunk + 1]  # told by email
    while after < site.last and tags[after] == "R":
        after += 1
    after = behind_time(syntax, after, site.last)
    if after >= site.last or norms[after] not in PASSIVES[norms[token]]:
        return
    about = norms[after] in _WITH_SUBJECT and (norms[after] == "to" or norms[token] not in _ALONE)
    leads = after == token + 1 and tags[after] in "EF"
    cue = Range(site.start, after + 1 if leads else token + 1)
    link = link_from(scene, site, cue, source, after + 1 if leads else after)
    left = _about(scene, site, source) if about else None
    yield evolve(link, pieces=(left, *link.pieces), layout="both") if left and link.pieces else link


def link_agent(scene: Scene, token: int) -> Iterator[Link]:
    """The link of a participle whose source "by" names: "was welcomed by unions", "was praised by fans for it"."""
    syntax, known = scene.syntax, scene.links.get(token)
    found = [*link_passive(scene, token)] if syntax.norms[token] in PASSIVES else []
    if found or (known and known.source and known.source.start > token):
        yield from found
        return
    site = site_of(syntax, token, scene.heads)
    start = token + 2
    source = _agent(scene, site, start)
    subject = _about(scene, site, source)
    if source and subject:
        yield Link(token, Range(site.start, token + 1), source, (subject,), "left", WORDED)


def _agent(scene: Scene, site: Site, start: int, leading: AbstractSet[str] = frozenset()) -> Range | None:
    """Who stands behind "by", up to one of the words *leading* to the content: told by "Ann Lee, the mayor," to."""
    syntax = scene.syntax
    start += syntax.tags[start : start + 1] == "&"  # by both the club and the league
    chunk = syntax.chunk_of[start] if start < site.last else 0
    if start >= site.last or syntax.symbols[chunk] not in _NOMINAL or tells_how(syntax, chunk, site.stem):
        return None
    source = choose_source(syntax, site, chunk, scene.judges.source_end)
    source = real_source(syntax, site, source, None) or source
    whole = syntax.norms[source.end : source.end + 1]  # warned by the head "of" the bank that it was late
    if leading.isdisjoint(whole):
        end = next((token for token in range(start, source.end) if syntax.norms[token] in leading), source.end)
    else:
        end = source.end
    return Range(source.start, end) if start < end else None


def is_somebody(syntax: Syntax, source: Range) -> bool:
    """Whether a noun phrase is a name, or tells of people or a body."""
    start, end = source
    noun = syntax.norms[min(chunk_end(syntax, start), end) - 1]
    return "P" in syntax.tags[start:end] or default_gazetteer().calls_source(noun)


def _about(scene: Scene, site: Site, source: Range | None) -> Range | None:
    """The one a passive is about: its subject, without an age behind it."""
    syntax, start = scene.syntax, site.start
    aside = _AGE.search(syntax.tags, max(site.first, start - 5), start)
    subject = phrase_before(syntax, aside.start() if aside else start, site.low)
    subject = subject or choose_left(syntax, site, source, scene.judges.left)
    if subject is None:
        return None
    counted = Range(amount_start(syntax, site.first, subject.start), subject.end)
    return with_purpose(syntax, site, with_subject(syntax, site, counted))


def link_from(scene: Scene, site: Site, cue: Range, source: Range | None, start: int) -> Link:
    """The link with the content that begins at *start*; without pieces where the sentence has no room for it."""
    syntax, known = scene.syntax, scene.links.get(site.cue)
    if start >= site.last or syntax.tags[start] in ".,;)":
        return Link(site.cue, cue, source, (), "right", WORDED)
    same = [piece for piece in known.pieces if piece.start == start] if known else []
    piece = same[0] if same else Range(start, choose_end(syntax, site, start, source, scene.judges.end)[0])
    if syntax.tags[start] == "«":
        piece = Range(start, end_of_quotation(syntax, piece))
    return Link(site.cue, cue, source, (piece,) if piece.end > start else (), "right", WORDED)
