"""The output formats: each a pure function from a report, or from one graph, to a string.

A format's module is loaded when it is first written: a run writes one or two of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from ..graph import AttributionGraph
from .report import FileReport, Location, Report

__all__ = ["EXPORTS", "FORMATS", "GRAPH_FORMATS", "FileReport", "Location", "Report"]


def _writer(module: str, function: str = "render") -> Callable[[Any], str]:
    """The writer *function* of *module*, found when it is called."""

    def write(subject: Any) -> str:
        text: str = getattr(import_module(f".{module}", __name__), function)(subject)
        return text

    return write


FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": _writer("text"),
    "json": _writer("structured", "render_json"),
    "jsonl": _writer("structured", "render_jsonl"),
    "sarif": _writer("sarif"),
    "github": _writer("github"),
    "markdown": _writer("github", "render_summary"),
    "gitlab": _writer("gitlab"),
    "junit": _writer("junit"),
    "checkstyle": _writer("checkstyle"),
    "rdjson": _writer("rdjson"),
    "csv": _writer("table"),
    "html": _writer("page"),
}
"""The formats of ``attribution check``, in the order in which help lists them."""

WITHOUT_NOTICES = ("jsonl", "csv")
"""Those of them that have no place for what is no finding."""

GRAPH_FORMATS: Mapping[str, Callable[[AttributionGraph], str]] = {
    "text": _writer("people"),
    "json": _writer("structured", "render_graph"),
    "inline": _writer("marked"),
    "csv": _writer("table", "render_statements"),
}
"""The formats of ``attribution show``."""

EXPORTS: Mapping[str, Callable[[AttributionGraph], str]] = {
    "json": _writer("structured", "render_graph"),
    "jsonl": _writer("structured", "render_graph_line"),
    "jsonld": _writer("linked"),
    "webannotation": _writer("standoff", "render_web_annotations"),
    "graphml": _writer("networkfiles", "render_graphml"),
    "gexf": _writer("networkfiles", "render_gexf"),
    "dot": _writer("drawings", "render_dot"),
    "mermaid": _writer("drawings", "render_mermaid"),
    "cytoscape": _writer("networkfiles", "render_cytoscape"),
    "brat": _writer("standoff", "render_brat"),
    "csv": _writer("table", "render_statements"),
    "html": _writer("page", "render_graph"),
}
"""What ``attribution graph --to`` writes for other programs."""

FOR_MANY = ("csv", "jsonl")
"""Those of them that hold the graphs of many drafts, one after the other."""
