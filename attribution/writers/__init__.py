"""The output formats: each a pure function from a report, or from one graph, to a string."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..graph import AttributionGraph
from . import github, gitlab, junit, marked, page, people, rdjson, sarif, structured, table, text
from .report import FileReport, Location, Report

__all__ = ["FORMATS", "GRAPH_FORMATS", "FileReport", "Location", "Report"]

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text.render,
    "json": structured.render_json,
    "jsonl": structured.render_jsonl,
    "sarif": sarif.render,
    "github": github.render,
    "markdown": github.render_summary,
    "gitlab": gitlab.render,
    "junit": junit.render,
    "rdjson": rdjson.render,
    "csv": table.render,
    "html": page.render,
}
"""The formats of ``attribution check``, in the order in which help lists them."""

GRAPH_FORMATS: Mapping[str, Callable[[AttributionGraph], str]] = {
    "text": people.render,
    "json": structured.render_graph,
    "inline": marked.render,
    "csv": table.render_statements,
}
"""The formats of ``attribution show``."""
