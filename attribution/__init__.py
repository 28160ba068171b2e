"""Who said what: source attribution and citation auditing for news text.

``analyze`` reads a text, ``audit`` checks its sourcing, ``verify`` holds its quotations against their sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import document as document
    from . import drafts as drafts
    from . import errors as errors
    from . import inline as inline
    from . import linking as linking
    from . import model as model
    from . import networks as networks
    from . import pipeline as pipeline
    from . import readers as readers
    from . import rules as rules
    from . import spans as spans
    from . import transcripts as transcripts
    from . import verification as verification
    from . import writers as writers
    from .auditing import audit
    from .config import Config
    from .errors import InputError
    from .graph import AttributionGraph
    from .model import Severity
    from .pipeline import analyze
    from .rules import RULES
    from .rules.base import rule
    from .verification import verify
    from .vocabulary.lexicon import Lexicon, default_lexicon
    from .writers import FORMATS
    from .writers.report import Report

__version__ = "0.1.0"

# Each is loaded when first asked for, so that nobody pays at start-up for what he does not use.
_HOMES = {
    "AttributionGraph": "graph",
    "Config": "config",
    "FORMATS": "writers",
    "InputError": "errors",
    "Lexicon": "vocabulary.lexicon",
    "RULES": "rules",
    "Report": "writers.report",
    "Severity": "model",
    "analyze": "pipeline",
    "audit": "auditing",
    "default_lexicon": "vocabulary.lexicon",
    "rule": "rules.base",
    "verify": "verification",
}

__all__ = [
    "FORMATS",
    "RULES",
    "AttributionGraph",
    "Config",
    "InputError",
    "Lexicon",
    "Report",
    "Severity",
    "analyze",
    "audit",
    "default_lexicon",
    "rule",
    "verify",
]


# Modules that the documents speak of as "attribution.inline" and so on.
_MODULES = frozenset(
    """
    document drafts errors inline linking model networks pipeline readers rules spans transcripts verification writers
    """.split()
)


def __getattr__(name: str) -> Any:
    if name not in _HOMES and name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name in _MODULES:
        return import_module(f".{name}", __name__)
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES, *_MODULES})
