"""Run the rules over a graph: pure, sorted, each finding once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from .config import Config, check_selector, checked_for
from .errors import ConfigError, InputError, expect
from .graph import AttributionGraph
from .model import Finding, Severity
from .rules import RULES, known
from .rules.base import Context, Hit, Rule, options_of
from .rules.draft import MIN_CONFIDENCE, Draft
from .rules.genres import why_unfit
from .rules.words import find_all
from .spans import Span

if TYPE_CHECKING:
    from .verbatim.verdicts import Verification

_DEFAULT = Config()


def audit(
    graph: AttributionGraph,
    config: Config | None = None,
    *,
    rules: Iterable[Rule] | None = None,
    verification: Verification | None = None,
    citations: tuple[tuple[str, str], ...] = (),
) -> tuple[Finding, ...]:
    """Everything the *rules*, ours without any given, that *config* turns on find in *graph*, in the order of the text.

    *verification* is what ``verify`` made of supplied sources, *citations* which outlet cites which in other articles;
    the rules that need them are silent without. A code in *config* that no rule has raises ConfigError.

    The rules look at the reading of the text, without its typesetting; findings stand in the text as it is.
    """
    found: dict[tuple[str, Span, str], Finding] = {}
    for finding, silenced in _consider(graph, config, rules, verification, citations):
        if not silenced:
            found.setdefault((finding.code, finding.span, finding.message), finding)
    return tuple(sorted(found.values(), key=_place))


def held_back(
    graph: AttributionGraph,
    config: Config | None = None,
    *,
    rules: Iterable[Rule] | None = None,
    verification: Verification | None = None,
) -> tuple[tuple[Finding, str], ...]:
    """What *rules* (ours by default) would find in *graph* but for an exemption, and which, in the order of the text.

    Not every rule tells of its exemptions.
    """
    found = [each for each in _consider(graph, config, rules, verification, ()) if each[1]]
    return tuple(sorted(found, key=lambda each: _place(each[0])))


def _consider(
    graph: AttributionGraph,
    config: Config | None,
    rules: Iterable[Rule] | None,
    verification: Verification | None,
    citations: tuple[tuple[str, str], ...],
) -> Iterator[tuple[Finding, str]]:
    """What the rules that are on look at closely, each with the exemption that holds it back, "" for none."""
    expect(graph, AttributionGraph, "graph", "attribution.analyze makes one of a text")
    if config is None:
        config = _DEFAULT
    expect(config, Config, "config", "Config(profile=...) or Config.from_mapping(...) makes one")
    rules = RULES if rules is None else _checked(rules)
    if config.rules or config.severity:
        config = checked_for(config, known((*RULES, *rules)))
    restorer = graph.document.restorer
    read, verification = _read(graph), _read_verification(graph, verification)
    draft = Draft(read, floor_of(config), _find_wraps(graph))
    plain = Context(draft=draft, options={}, config=config, verification=verification, citations=citations)
    for rule in _enabled(rules, config.profile, config.select, config.extend_select, config.ignore):
        if rule.needs == "suppressions" or (rule.needs == "sources" and verification is None):
            continue
        context = plain
        if rule.options or rule.code in config.rules:
            context = Context(
                draft=draft,
                options=options_of(rule, config),
                config=config,
                verification=verification,
                citations=citations,
            )
        for hit in _hits(rule, read, context):
            span = restorer.place(hit.span) if restorer else hit.span
            silenced = hit.silenced_by or why_unfit(draft, rule.code)
            yield _finding(rule, hit, span, severity_of(rule, config)), silenced


def _read(graph: AttributionGraph) -> AttributionGraph:
    """*graph* over the reading of its text; itself where nothing of typesetting stands there."""
    document, reader = graph.document, graph.document.reader
    if reader is None:
        return graph
    return AttributionGraph(
        evolve(document.reading, links=reader.restore_links(document.links)),
        reader.restore_attributions(graph.attributions),
        reader.restore_entities(graph.entities),
        graph.speakers,
        graph.unresolved,
    )


def _find_wraps(graph: AttributionGraph) -> tuple[int, ...]:
    """Where lines begin in the reading of the text of *graph* for whose break a space is read."""
    document, reader = graph.document, graph.document.reader
    if reader is None:
        return ()
    text, read = document.text, document.reading.text
    ends = map(reader.offset, find_all(text, "\n"))
    return tuple([end + 1 for end in ends if read[end : end + 1] == " "])


def _read_verification(graph: AttributionGraph, verification: Verification | None) -> Verification | None:
    """*verification* with what it tells of the draft where that stands in the reading."""
    reader = graph.document.reader
    if reader is None or verification is None:
        return verification
    checks = [evolve(check, span=reader.place(check.span)) for check in verification.checks]
    copies = [evolve(copy, span=reader.place(copy.span)) for copy in verification.copies]
    return evolve(verification, checks=tuple(checks), copies=tuple(copies))


def _checked(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The *rules*; TypeError for what is none, ConfigError where two have one code."""
    rules = tuple(rules)
    codes = set()
    for rule in () if rules is RULES else rules:
        expect(rule, Rule, "each of rules", "attribution.rule makes one of a function")
        if rule.code in codes:
            remedy = "give yours a code of its own, as in XY001, or leave the other out"
            raise ConfigError(f"two rules are called {rule.code}", place="rules", remedy=remedy)
        codes.add(rule.code)
    return rules


def _hits(rule: Rule, graph: AttributionGraph, context: Context) -> list[Hit]:
    """What *rule* finds or holds back; TypeError that names it where it yields no hits, its name beside an error."""
    try:
        hits = list(rule.considered(graph, context))
    except Exception as error:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        if place is not None and place.tb_frame.f_code is Rule.considered.__code__:
            made = place.tb_frame.f_locals
            raise _no_hit(rule, made.get("item", made.get("found"))) from None
        error.add_note(f"in the rule {rule.code} {rule.name}")
        raise
    text = graph.document.text
    for hit in hits:
        typed = isinstance(hit.span, Span) and isinstance(hit.message, str) and isinstance(hit.hint, str)
        if not typed or not isinstance(hit.fix, str | None):
            raise _no_hit(rule, hit)
        if not hit.span.text or hit.span.start < 0 or text[hit.span.start : hit.span.end] != hit.span.text:
            what = f"the rule {rule.code} {rule.name} marks what is not in the text, {hit.span!r:.120}"
            raise InputError(what, remedy="attribution.spans.cut(graph.document.text, start, end) makes a span")
    return hits


def _no_hit(rule: Rule, made: object) -> TypeError:
    what = repr(made) if made is None or isinstance(made, Hit) else f"{type(made).__name__} {made!r}"
    remedy = 'yield (span, "what to do"), or Hit(span, "what is wrong")'
    return TypeError(f"the rule {rule.code} {rule.name} must give hits, not {what:.120} ({remedy})")


def floor_of(config: Config) -> float:
    """How sure an attribution must be for the rules to judge it."""
    return MIN_CONFIDENCE if config.min_confidence is None else config.min_confidence


def severity_of(rule: Rule, config: Config) -> Severity:
    """How serious *rule* is under *config*: as set there, else as its profile has it."""
    return config.severity_of(rule.code, rule.severities.get(config.profile, rule.severity))


@lru_cache(64)
def _enabled(
    rules: tuple[Rule, ...],
    profile: str,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
) -> tuple[Rule, ...]:
    """The rules that run; remembered, since thousands of drafts are checked under one configuration."""
    config = Config(profile=profile, select=select, extend_select=extend_select, ignore=ignore)
    codes = known((*RULES, *rules))
    for name in ("select", "extend_select", "ignore"):
        for selector in getattr(config, name):
            check_selector(selector, f"Config, {name}", codes)
    return tuple(rule for rule in rules if config.enables(rule.code, rule.profiles))


def _finding(rule: Rule, hit: Hit, span: Span, severity: Severity) -> Finding:
    return Finding(
        span=span,
        code=rule.code,
        name=rule.name,
        severity=severity,
        message=hit.message,
        hint=hit.hint,
        attribution=hit.attribution,
        fix=hit.fix,
    )


def _place(finding: Finding) -> tuple[int, int, str, str, str]:
    return finding.span.start, finding.span.end, finding.code, finding.message, finding.hint
