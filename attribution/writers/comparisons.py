"""A quotation of the draft against the source it was checked against, word by word, for the HTML report."""

from __future__ import annotations

from ..highlights import escape_html as escape
from ..verbatim.alignment import Edit, Op
from ..verbatim.verdicts import Check, Verdict

_GOOD = frozenset({Verdict.EXACT, Verdict.BRACKETED})


def render_verdict(check: Check) -> str:
    """The verdict as a small label."""
    style = "good" if check.verdict in _GOOD else "" if check.verdict is Verdict.NOT_COVERED else "bad"
    return f'<span class="tag {style}">{check.verdict.value}</span>'


def render_comparison(check: Check) -> str:
    """The draft's words against the source's, with where that stands."""
    if check.passage is None or not check.edits:
        return f'<p class="hint">{escape(check.reason)}</p>' if check.reason else ""
    words = " ".join(filter(None, map(_edit, check.edits)))
    return f'<blockquote>{words}</blockquote><p class="hint">against {escape(check.passage.source)}</p>'


def _edit(edit: Edit) -> str:
    draft, source = escape(edit.draft.text), escape(edit.words)
    if edit.op is Op.EQUAL:
        return draft
    written = f"<ins>{draft}</ins>" if draft else ""
    return f"{f'<del>{source}</del>' if source else ''} {written}".strip()
