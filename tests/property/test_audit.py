"""Laws of the audit: sorted, unique, inside the text, independent of order, pure; and of suppression."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from attribution import readers
from attribution.auditing import audit
from attribution.config import Config
from attribution.graph import AttributionGraph
from attribution.model import Finding
from attribution.pipeline import analyze
from attribution.rules import RULES, known
from attribution.suppressions import suppress

pytestmark = pytest.mark.property

EVERYTHING = Config(select=("ALL", *(rule.code for rule in RULES)), publication="The Courier")
DRAFTS = [example.text for rule in RULES for example in rule.examples() if not example.sources]
drafts = st.lists(st.sampled_from(DRAFTS), min_size=1, max_size=3).map("\n\n".join)
hostile = st.text(alphabet=st.sampled_from(list("aB “”\"'‘’.,?!\n:—(%$1said")), max_size=120)

# what a page's typesetting may write of the same text
DRESSES = {
    "soft hyphens": lambda text: re.sub("(?<=[a-z]{2})(?=[a-z]{3})", "\u00ad", text),
    "zero-width spaces in words": lambda text: re.sub("(?<=[a-z]{3})(?=[a-z]{2})", "\u200b", text),
    "zero-width spaces before paragraphs": lambda text: "\u200b" + text.replace("\n\n", "\n\n\u200b"),
    "hard spaces": lambda text: re.sub(r"(?<=\w) (?=\w)", "\u00a0", text),
    "two spaces": lambda text: re.sub("(?<=[.!?”]) (?=[A-Z“])", "  ", text),
    "thin spaces beside marks": lambda text: re.sub("(?<=“)|(?=”)", "\u202f", text),
    "accents apart": lambda text: unicodedata.normalize("NFD", text),
    "modifier apostrophes": lambda text: re.sub(r"(?<=\w)[’'](?=\w)", "\u02bc", text),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
}


def place(finding: Finding) -> tuple[int, int, str]:
    return finding.span.start, finding.span.end, finding.code


@given(drafts | hostile)
@settings(max_examples=50, deadline=None)
def test_findings_are_sorted_unique_and_inside_the_text(text: str) -> None:
    found = audit(analyze(text), EVERYTHING)
    assert [place(finding) for finding in found] == sorted(place(finding) for finding in found)
    assert len(set(found)) == len(found)
    for finding in found:
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert finding.span.text == text[finding.span.start : finding.span.end]


@given(drafts, st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_rules_is_irrelevant_and_the_audit_is_pure(text: str, random: object) -> None:
    graph = analyze(text)
    shuffled = list(RULES)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    found = audit(graph, EVERYTHING)
    assert audit(graph, EVERYTHING, rules=shuffled) == found
    assert audit(graph, EVERYTHING) == found


@given(drafts, st.sampled_from([rule.code for rule in RULES]))
@example("# Sale\n\nThe Guardian reported the sale of [the pier](https://pier.example.org/).", "ATT304")
@settings(max_examples=50, deadline=None)
def test_ignoring_a_code_takes_out_exactly_its_findings(text: str, code: str) -> None:
    graph = analyze(text)
    found = audit(graph, Config(profile="strict", publication="The Courier"))
    without = audit(graph, Config(profile="strict", ignore=(code,), publication="The Courier"))
    assert without == tuple(finding for finding in found if finding.code != code)


@given(st.lists(st.sampled_from([text for text in DRAFTS if text.isprintable()]), min_size=2, max_size=4))
@settings(max_examples=40, deadline=None)
def test_a_suppression_takes_out_its_block_and_code_and_moves_nothing(blocks: list[str]) -> None:
    config = Config(profile="strict", publication="The Courier")
    plain = readers.parse("\n\n".join(blocks), "a.md")
    found = audit(analyze(plain.text), config)
    if not found:
        return
    wanted = found[0]
    first = next(n for n, block in enumerate(blocks) if wanted.span.start < len("\n\n".join(blocks[: n + 1])))
    marked = [*blocks[:first], f"<!-- attribution: ignore[{wanted.code}] a law -->", *blocks[first:]]
    source = readers.parse("\n\n".join(marked), "a.md")
    graph = analyze(source.text)
    again = audit(graph, config)
    outcome = suppress(graph, again, source.comments, source.raw, known=known())
    kept = [finding for finding in outcome.findings if finding.code not in ("ATT901", "ATT902")]
    assert [finding.code for finding in outcome.findings if finding.code == "ATT901"] == (
        [] if outcome.suppressed else ["ATT901"]
    )
    assert sorted(map(place, (*kept, *outcome.suppressed))) == sorted(map(place, again))
    assert {finding.code for finding in outcome.suppressed} <= {wanted.code}


@given(st.sampled_from(DRAFTS), st.sampled_from(sorted(DRESSES)))
@settings(max_examples=150, deadline=None)
def test_typesetting_changes_no_finding(text: str, dress: str) -> None:
    dressed = DRESSES[dress](text)
    graph = analyze(dressed)
    found = audit(graph, EVERYTHING)
    assert [finding.code for finding in found] == [finding.code for finding in audit(analyze(text), EVERYTHING)]
    for finding in found:
        assert finding.span.text == dressed[finding.span.start : finding.span.end]
    assert audit(AttributionGraph.from_dict(graph.to_dict()), EVERYTHING) == found
