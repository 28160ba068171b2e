"""One report with a little of everything, for every writer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from attribution.graph import AttributionGraph
from attribution.model import Finding, Link, Outlet, Severity
from attribution.rules.base import rule
from attribution.spans import SourceMap, Span, cut
from attribution.writers import FileReport, Report
from tests.builders import graph_from_marked

MARKED = """Sale of riverside land collapses

[source1:Sources] [cue1:said] [content1:the £4m sale had collapsed] on Monday.

[content2:“We will appeal, and we will win,”] [cue2:said] [source2:Ana Ortiz], who leads the union. \
[content2:“Nobody asked us.”] [source3=Ana Ortiz:She] [cue3:claimed] [content3:the council had “hidden the file”].

[content4:[source5:Leo Vance] [cue5<4:had asked for] [content5:the money back]], [source4:the Daily Express] \
[cue4:reported]. [source6:Two officials] [cue6:denied] [content6:it].

“The ledger was never shown to the board 👩‍👧 — café <b>& naïve</b>.”

It [cue7:is said] [content7:that the tide, 100% of it, took the rest]."""

RELAYED = (
    "[content1:[source2:Leo Vance] [cue2<1:wants] [content2:money]], [source1:the Daily Express] [cue1:reported]. "
    "[content3:“No,\n\nand never.”] [source3:He] [cue3:said]. It [cue4:is said] [content4:to rain]."
)


def _check(graph):
    """A source is called a source and nothing more."""
    return ()


RULE = rule(
    "ATT201", name="vague-anonymous", severity=Severity.ERROR, guideline="Say who a source is as closely as you can."
)(_check)


def finding(text: str, words: str, code: str, name: str, severity: Severity, message: str, **more: object) -> Finding:
    start = text.index(words)
    span = cut(text, start, start + len(words))
    return Finding(span=span, code=code, name=name, severity=severity, message=message, **more)  # type: ignore[arg-type]


def sample() -> Report:
    """A file with findings of each severity, one suppressed; a clean file; one that could not be read."""
    graph = graph_from_marked(MARKED, name="desk/council.md")
    text = graph.document.text
    quote = "“The ledger was never shown to the board 👩‍👧 — café <b>& naïve</b>.”"
    hint = "say how they know: “two councillors briefed on the sale”"
    told = "said by whom,\nand: 100% sure?"
    error, warning, info = Severity.ERROR, Severity.WARNING, Severity.INFO
    findings = (
        finding(
            text, "Sources", "ATT201", "vague-anonymous", error, "who are the “sources”?", hint=hint, attribution=0
        ),
        finding(text, "claimed", "ATT401", "loaded-verb", info, "“claimed” can imply doubt", attribution=2, fix="said"),
        finding(text, quote, "ATT101", "unattributed-quote", error, "whose words are these?"),
        finding(text, "is said", "ATT104", "hearsay-passive", warning, told, attribution=6),
    )
    suppressed = (finding(text, "Two officials", "ATT201", "vague-anonymous", Severity.ERROR, "which officials?"),)
    clean = graph_from_marked("[source1:Ana Ortiz] [cue1:said] [content1:that the quay is closed].", name="clean.txt")
    return Report(
        files=(
            FileReport("desk/council.md", graph, findings, suppressed),
            FileReport("clean.txt", clean),
            FileReport("broken copy.md", error="byte 0xff at line 3 is not UTF-8 (save the file as UTF-8)"),
        ),
        rules=(RULE,),
    )


def many(number: int) -> Report:
    """A report of *number* findings, a third of each severity."""
    text = " ".join(f"word{index}" for index in range(number))
    graph = graph_from_marked(text)
    kinds = list(Severity)
    findings = tuple(
        finding(text, f"word{index}", "X001", "many", kinds[index % 3], f"number {index}") for index in range(number)
    )
    return Report(files=(FileReport("a.md", graph, findings),))


def validate(data: object, schema_path: Path) -> None:
    """Hold *data* against a JSON schema, where the reader of schemas is there."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(schema_path.read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    validator(schema).validate(data)


@rule("XY001", severity=Severity.WARNING, bad=["Sources said the plan is dead."], good=["Two aides said it is dead."])
def bare_sources(graph: AttributionGraph) -> Iterator[tuple[Span, str]]:
    """'Sources said' without saying what kind of source."""
    for found in graph.anonymous():
        if found.source and found.source.text.lower() == "sources":
            yield found.source.span, "say who they are"


def mapped() -> AttributionGraph:
    """A graph that has everything that is stored: an outlet's row, links, a map to its original."""
    marked = "[content1:[source2:Vance] [cue2<1:wants] [content2:money]], [source1:the Express] [cue1:reported]. “No.”"
    graph = graph_from_marked(marked, name="a.html")
    text = graph.document.text
    document = evolve(
        graph.document,
        source_map=SourceMap(((0, 3, len(text)),), len(text) + 3),
        links=(Link(cut(text, 0, 5), "https://example.org/a"),),
    )
    outlet = Outlet("Daily Express", ("the Express",), "newspaper", "GB", ("express.co.uk",))
    return evolve(graph, document=document, entities=(evolve(graph.entities[0], outlet=outlet), *graph.entities[1:]))
