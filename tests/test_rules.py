"""Every example of every rule, run through the whole analysis."""

from __future__ import annotations

import pytest

from attribution import readers, transcripts
from attribution.auditing import audit
from attribution.config import Config
from attribution.document import build_document
from attribution.graph import AttributionGraph
from attribution.model import Finding
from attribution.pipeline import analyze_document
from attribution.rules import RULES, Rule, known
from attribution.rules.examples import Example
from attribution.suppressions import suppress
from attribution.verification import verify

# Rules some of whose bad examples wait for the analysis to see what they see; on the good ones they must be silent.
TOOL = frozenset(("ATT901", "ATT902", "ATT903"))


def findings_in(rule: Rule, example: Example) -> list[Finding]:
    """What *rule*, alone, finds in *example*."""
    source = readers.parse(example.text, example.name)
    graph = analyze_document(
        build_document(source.text, name=source.name, links=source.links, sections=source.sections)
    )
    if rule.needs == "suppressions":
        audited = audit(graph, Config(select=("ALL",), publication="The Courier"))
        outcome = suppress(graph, audited, source.comments, source.raw, known=known(), enabled=TOOL)
        return [finding for finding in outcome.findings if finding.code == rule.code]
    config = Config(select=(rule.code,), publication="The Courier", rules={rule.code: example.options})
    return list(audit(graph, config, verification=_verification(graph, example)))


def _verification(graph: AttributionGraph, example: Example) -> object:
    if not example.sources:
        return None
    return verify(graph, [_source(text) for text in example.sources])


def _source(text: str) -> transcripts.Source:
    outlet, _, rest = text.rpartition(" :: ")
    return transcripts.parse_source(rest, outlet or "a source", "article" if outlet else None, outlet=outlet)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_fires_on_every_bad_example(rule: Rule) -> None:
    silent = [example.text for example in rule.examples() if example.fires and not findings_in(rule, example)]
    assert not silent, "\n".join(silent)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_is_silent_on_every_good_example(rule: Rule) -> None:
    noisy = [example.text for example in rule.examples() if not example.fires and findings_in(rule, example)]
    assert not noisy, "\n".join(noisy)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_ten_examples_each_way_and_no_duplicates(rule: Rule) -> None:
    assert len(rule.bad) >= 10
    assert len(rule.good) >= 10
    assert len({*rule.bad, *rule.good}) == len(rule.bad) + len(rule.good) or any(e.sources for e in rule.examples())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_says_what_it_is(rule: Rule) -> None:
    assert rule.summary.endswith(".")
    assert rule.guideline
    assert rule.name == rule.name.lower()
    assert rule.needs in ("", "sources", "corpus", "suppressions")
    assert rule.fix in ("none", "safe", "unsafe")


def test_a_headline_that_stands_twice_is_reported_once() -> None:
    (rule,) = [each for each in RULES if each.code == "ATT602"]
    draft = "---\ntitle: Port is ‘a wreck’\n---\n\n# Port is ‘a wreck’\n\nAnn Roe, the chair, said it was fine.\n"
    assert [finding.span.text for finding in findings_in(rule, Example(draft, fires=True))] == ["‘a wreck’"]
