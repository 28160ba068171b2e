"""Who said what: source attribution and citation auditing for news text.

``analyze`` reads a text, ``audit`` checks its sourcing, ``verify`` holds its quotations against their sources.
"""

from __future__ import annotations

from typing import Any

from .graph import AttributionGraph
from .lexicon import Lexicon, default_lexicon
from .model import Severity
from .pipeline import analyze

__version__ = "0.1.0"

# Loaded when first asked for: analysing a text needs none of them.
_LATER = {
    "Config": "config",
    "FORMATS": "writers",
    "RULES": "rules",
    "Report": "writers.report",
    "audit": "auditing",
    "rule": "rules.base",
    "verify": "verification",
}

__all__ = [
    "FORMATS",
    "RULES",
    "AttributionGraph",
    "Config",
    "Lexicon",
    "Report",
    "Severity",
    "analyze",
    "audit",
    "default_lexicon",
    "rule",
    "verify",
]


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_LATER[name]}", __name__), name)
    globals()[name] = value
    return value
