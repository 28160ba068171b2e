"""Check a draft's quotations and relayed statements against the texts they were taken from.

What the audit makes of the result (``Verification``) stands in rules/verbatim.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from .errors import expect
from .graph import AttributionGraph
from .model import Attribution, AttributionKind, ContentKind, Entity, Quotation, SectionKind
from .spans import Span, cut
from .verbatim.alignment import Alignment, Op, find_alignments
from .verbatim.copies import describe_passage, find_copies
from .verbatim.coverage import find_gap
from .verbatim.diffs import render_verification, verification_to_dict
from .verbatim.guards import Gate
from .verbatim.normalising import DEFAULT_FOLDING, Folding
from .verbatim.queries import Query, parse_query
from .verbatim.readings import Library, build_library
from .verbatim.sources import WRITTEN, Source, SourceKind
from .verbatim.speakers import compare_speakers, is_anothers, is_outlet, outlet_names, speaker_name, tells_whom
from .verbatim.support import find_support
from .verbatim.verdicts import Check, CheckKind, Copy, Passage, Support, Verdict, Verification

__all__ = [
    "Check",
    "CheckKind",
    "Copy",
    "Options",
    "Passage",
    "Support",
    "Verdict",
    "Verification",
    "render_verification",
    "verification_to_dict",
    "verify",
]

_SECTIONS = frozenset((SectionKind.BODY, SectionKind.STANDFIRST, SectionKind.PULLQUOTE, SectionKind.CAPTION))
_GRAVITY = (
    *(Verdict.WRONG_SPEAKER, Verdict.WRONG_OUTLET, Verdict.SPLICED, Verdict.ALTERED, Verdict.ELIDED),
    *(Verdict.BRACKETED, Verdict.EXACT),
)
_TITLE_WORDS = 3  # words that a title has at most
_GUARDED_DROP = 3  # words of a cut in which a lost "not" counts
_MOST_LABELS = 50  # labels of one source
_NEAR = 0.05  # of a score from 0 to 1
_HARDLY, _SURELY = 0.3, 0.75
"""How much of a paraphrase a text has that hardly, and that surely, tells it."""


@frozen(kw_only=True)
class Options:
    """How strictly to check.

    ``min_score``: how much of a quotation must be in place for it to count as found. ``min_words``: shorter
    unattributed quotations (titles, scare quotes) are left alone.
    """

    folding: Folding = DEFAULT_FOLDING
    min_score: float = 0.6
    min_words: int = _TITLE_WORDS


_DEFAULT_OPTIONS = Options()


@frozen
class _Match:
    """An alignment with what the draft's speaker and outlet make of it (None: one cannot tell)."""

    alignment: Alignment
    speaker: bool | None
    outlet: bool | None
    labelled: bool


@frozen(eq=False)
class _Bench:
    """What one verification works with."""

    graph: AttributionGraph
    library: Library
    options: Options
    labels: Mapping[int, Sequence[str]]
    """By source, the labels that tell an office or a name in full; of very many, the first."""


def verify(graph: AttributionGraph, sources: Iterable[Source], *, options: Options = _DEFAULT_OPTIONS) -> Verification:
    """Check every quotation and every paraphrase of *graph* against *sources*, which ``parse_source`` makes.

    The checks are in the order of the text; what is no graph, Source or Options raises TypeError.
    """
    expect(graph, AttributionGraph, "graph", "attribution.analyze makes one of a text")
    sources = tuple(sources) if isinstance(sources, Iterable) else (sources,)
    expect(options, Options, "options")
    for source in sources:
        expect(source, Source, "each source", "attribution.transcripts.parse_source makes one")
    library = build_library(sources, options.folding)
    bench = _Bench(graph, library, options, _find_labels(library))
    checks = [*_check_quotations(bench), *_check_statements(bench)]
    checks.sort(key=lambda check: (check.span.start, check.span.end, check.kind))
    return Verification(tuple(source.name for source in library.sources), tuple(checks), find_copies(graph, library))


def _find_labels(library: Library) -> dict[int, list[str]]:
    labels: dict[int, list[str]] = {}
    for voice in library.voices:
        known = labels.setdefault(voice.source, [])
        if len(known) < _MOST_LABELS and voice.label not in known and tells_whom(voice.label):
            known.append(voice.label)
    return labels


def _check_quotations(bench: _Bench) -> Iterator[Check]:
    for quotation in _quotations(bench.graph):
        query = parse_query(
            bench.graph.document.text, quotation.inner.start, quotation.inner.end, bench.options.folding
        )
        attribution = _attribution_of(bench.graph, quotation)
        if query.items and (attribution or len(query.items) >= bench.options.min_words):
            yield _check_quotation(bench, quotation.inner, query, attribution)


def _quotations(graph: AttributionGraph) -> list[Quotation]:
    """The outermost quotations of the article itself; of blocks and posts in it, those that it gives somebody."""
    sections = graph.document.sections
    outside = [each.span for each in sections if each.kind not in _SECTIONS and each.kind is not SectionKind.EMBED]
    posts = [each.span for each in sections if each.kind is SectionKind.EMBED]
    return [
        quotation
        for quotation in graph.document.quotations
        if quotation.depth == 0
        and not any(span.overlaps(quotation.span) for span in outside)
        and (not any(span.overlaps(quotation.span) for span in posts) or _attribution_of(graph, quotation))
    ]


def _attribution_of(graph: AttributionGraph, quotation: Quotation) -> Attribution | None:
    """The innermost attribution whose content has most of the quotation; of several, the most confident.

    What the quotation itself tells that others said is not it: “Nobody warned me that it was rising,” Okafor said.
    """
    best: tuple[int, float] | None = None
    chosen = None
    for attribution in graph.attributions:
        inside = sum(
            max(0, min(span.end, quotation.inner.end) - max(span.start, quotation.inner.start))
            for span in attribution.content.spans
        )
        if 2 * inside <= quotation.inner.end - quotation.inner.start or quotation.span.contains(attribution.cue.span):
            continue
        rank = (_depth(graph, attribution), attribution.confidence)
        if best is None or rank > best:
            best, chosen = rank, attribution
    return chosen


def _depth(graph: AttributionGraph, attribution: Attribution) -> int:
    depth, parent = 0, attribution.parent
    while parent is not None and depth < len(graph.attributions):
        depth, parent = depth + 1, graph.attributions[parent].parent
    return depth


def _check_quotation(bench: _Bench, span: Span, query: Query, attribution: Attribution | None) -> Check:
    matches = _find_matches(bench, query, attribution)
    credited = outlet_names(bench.graph, attribution) if attribution else {}
    base = _base(bench, span, CheckKind.QUOTATION, attribution, credited)
    if not matches:
        return _missing(bench, base, span, attribution)
    match = matches[0]
    verdicts = _judge(match, _is_wrong_outlet(bench, matches, credited))
    alignment = match.alignment
    return Check(
        **base,
        verdict=verdicts[0],
        verdicts=verdicts,
        passage=describe_passage(bench.library, alignment.start, alignment.end, alignment.anchor),
        edits=alignment.edits,
        score=round(alignment.score, 3),
        medium=_medium(bench, matches),
    )


def _base(
    bench: _Bench,
    span: Span,
    kind: CheckKind,
    attribution: Attribution | None,
    credited: dict[str, frozenset[str]],
) -> dict[str, Any]:
    """What a check tells of the draft, whatever the sources have."""
    return {
        "span": span,
        "kind": kind,
        "attribution": attribution.id if attribution else None,
        "speaker": speaker_name(bench.graph, attribution),
        "outlet": next(reversed(credited), ""),
    }


def _find_matches(bench: _Bench, query: Query, attribution: Attribution | None) -> list[_Match]:
    """The places good enough, best first: among near equals the one where the draft's own speaker speaks."""
    entity = bench.graph.speaker(attribution) if attribution else None
    credited = outlet_names(bench.graph, attribution) if attribution else {}
    found = [each for each in find_alignments(bench.library.index, query) if each.score >= bench.options.min_score]
    matches = [_match(bench, alignment, entity, credited) for alignment in found]
    best = found[0].score if found else 0.0
    matches.sort(
        key=lambda match: (
            match.alignment.score < best - _NEAR,
            any(edit.op is Op.JUMP for edit in match.alignment.edits),
            match.speaker is not True,
            match.outlet is not True,
            not match.labelled,
            -match.alignment.score,
        )
    )
    return matches


def _match(bench: _Bench, alignment: Alignment, entity: Entity | None, credited: dict[str, frozenset[str]]) -> _Match:
    library = bench.library
    source = library.source_of(alignment.text)
    voice = library.voices[library.index.voice_at(alignment.anchor)]
    label = voice.label or source.speaker
    same = None if voice.anonymous else compare_speakers(entity, label, source.speaker)
    if same is None and entity is not None and not voice.anonymous:
        same = False if is_anothers(entity, label, bench.labels.get(voice.source, ())) else None
    outlet = any(is_outlet(source.outlet, names) for names in credited.values()) if source.outlet else None
    return _Match(alignment, same, outlet, bool(voice.label))


def _judge(match: _Match, wrong_outlet: bool) -> tuple[Verdict, ...]:
    """All verdicts that apply, the gravest first."""
    found: set[Verdict] = set()
    if match.speaker is False:
        found.add(Verdict.WRONG_SPEAKER)
    if wrong_outlet:
        found.add(Verdict.WRONG_OUTLET)
    for edit in match.alignment.edits:
        if edit.op is Op.JUMP:
            found.add(Verdict.SPLICED)
        elif edit.op in (Op.CHANGED, Op.ADDED):
            found.add(Verdict.ALTERED)
        elif edit.op is Op.DROPPED:
            # a lost "not" or figure changes what was said; a long cut with one in it is a cut
            short = len(edit.source.text.split()) <= _GUARDED_DROP
            found.add(Verdict.ALTERED if short and set(edit.gates) - {Gate.NAME} else Verdict.ELIDED)
        elif edit.op is Op.BRACKET:
            found.add(Verdict.ALTERED if edit.gates else Verdict.BRACKETED)
    return tuple(verdict for verdict in _GRAVITY if verdict in found) or (Verdict.EXACT,)


def _is_wrong_outlet(bench: _Bench, matches: Sequence[_Match], credited: dict[str, frozenset[str]]) -> bool:
    """The credited outlet's text was supplied and has not got it; another outlet's has."""
    supplied = any(is_outlet(source.outlet, names) for source in bench.library.sources for names in credited.values())
    return supplied and matches[0].outlet is False and not any(match.outlet for match in matches)


def _medium(bench: _Bench, matches: Sequence[_Match]) -> SourceKind | None:
    kinds = {bench.library.source_of(match.alignment.text).kind for match in matches}
    return bench.library.source_of(matches[0].alignment.text).kind if kinds <= WRITTEN else None


def _missing(bench: _Bench, base: dict[str, Any], span: Span, attribution: Attribution | None) -> Check:
    reason = find_gap(bench.graph, bench.library, span, attribution)
    verdict = Verdict.NOT_COVERED if reason else Verdict.NOT_FOUND
    return Check(**base, verdict=verdict, verdicts=(verdict,), reason=reason)


def _check_statements(bench: _Bench) -> Iterator[Check]:
    """Paraphrases get evidence; a relayed one whose outlet has nothing of it, while another has, gets a verdict too."""
    for attribution in bench.graph.attributions:
        indirect = attribution.content.kind is not ContentKind.DIRECT
        if indirect and attribution.kind is AttributionKind.STATEMENT and bench.library.sources:
            yield _check_statement(bench, attribution)


def _check_statement(bench: _Bench, attribution: Attribution) -> Check:
    spans = attribution.content.spans
    text = bench.graph.document.text
    norms = tuple(
        norm for span in spans for norm in parse_query(text, span.start, span.end, bench.options.folding).items
    )
    credited = outlet_names(bench.graph, attribution)
    own = frozenset(number for names in credited.values() for number in _texts_of(bench.library, names))
    base = _base(bench, cut(text, spans[0].start, spans[-1].end), CheckKind.STATEMENT, attribution, credited)
    support = _support(bench, norms, own or None)
    verdict, reason = Verdict.PARAPHRASE, ""
    if credited and not own:
        verdict, reason = Verdict.NOT_COVERED, "no text of the outlet credited was supplied"
    elif own and (support is None or support.score < _HARDLY):
        elsewhere = _support(bench, norms, None)
        if elsewhere and elsewhere.score >= _SURELY and elsewhere.passage.outlet:
            verdict, support = Verdict.WRONG_OUTLET, elsewhere
    return Check(
        **base,
        verdict=verdict,
        verdicts=(verdict,),
        passage=support.passage if support else None,
        score=support.score if support else 0.0,
        support=support,
        reason=reason,
    )


def _texts_of(library: Library, names: frozenset[str]) -> frozenset[int]:
    """The texts of the index that an outlet published."""
    texts = range(len(library.origins))
    return frozenset(number for number in texts if is_outlet(library.source_of(number).outlet, names))


def _support(bench: _Bench, norms: tuple[str, ...], texts: frozenset[int] | None) -> Support | None:
    overlap = find_support(bench.library.index, norms, texts)
    if overlap is None:
        return None
    return Support(
        score=overlap.score,
        passage=describe_passage(bench.library, overlap.start, overlap.end),
        shared=overlap.shared,
        missing=overlap.missing,
        missing_numbers=overlap.missing_numbers,
    )
