"""Show a verification: as text with word diffs for people, as plain data for JSON."""

from __future__ import annotations

from typing import Any

from ..serialisation import encode_span
from ..spans import LineIndex, OriginalLines
from .alignment import Edit, Op
from .verdicts import Check, CheckKind, Copy, Passage, Support, Verdict, Verification

SCHEMA = "attribution-verification/1"
_SHOWN = (Verdict.EXACT, Verdict.PARAPHRASE, Verdict.NOT_COVERED)


def render_verification(verification: Verification, text: str = "", *, lines_of: OriginalLines | None = None) -> str:
    """The checks for a reader: "[-source-]{+draft+}" as in a word diff.

    *text*, the draft, gives the line numbers, or *lines_of*, where the draft was made from a marked-up original.
    """
    lines = lines_of or (LineIndex.of(text) if text else None)
    blocks = [_render_check(check, lines) for check in verification.checks]
    blocks += [_render_copy(copy, lines) for copy in verification.copies if not copy.credited]
    return "\n".join([*blocks, _render_summary(verification)]) + "\n"


def render_diff(edits: tuple[Edit, ...]) -> str:
    """The edits as one line: "[-dropped-]", "{+added+}", "[=replaced by a bracket=]", "⟨…omitted…⟩", " ⇥ " a jump."""
    return " ".join(part for edit in edits if (part := _render_edit(edit)))


def verification_to_dict(verification: Verification) -> dict[str, Any]:
    """Plain data for JSON; offsets count code points, in the draft or in the source named."""
    return {
        "schema": SCHEMA,
        "sources": list(verification.sources),
        "checks": [_check_to_dict(check) for check in verification.checks],
        "copies": [
            {
                **encode_span(copy.span),
                "words": copy.words,
                "credited": copy.credited,
                "passage": _passage_to_dict(copy.passage),
            }
            for copy in verification.copies
        ],
    }


def _render_check(check: Check, lines: LineIndex | OriginalLines | None) -> str:
    place = "{}:{}: ".format(*lines.line_column(check.span.start)) if lines else ""
    names = ", ".join(verdict.value for verdict in check.verdicts)
    guarded = f" ({', '.join(gate.value for gate in check.gates)})" if check.gates else ""
    rows = [f"{place}{names}{guarded}: {_shorten(check.span.text)}"]
    if check.speaker or check.outlet:
        rows.append("    draft:  " + ", ".join(name for name in (check.speaker, check.outlet) if name))
    if check.passage and check.verdict is not Verdict.NOT_COVERED:
        rows.append(f"    source: {_name_passage(check.passage)}")
    if check.edits and check.verdict not in _SHOWN:
        rows.append(f"    {render_diff(check.edits)}")
    if check.support and check.kind is CheckKind.STATEMENT and check.verdict is not Verdict.NOT_COVERED:
        rows += _render_support(check.support)
    if check.reason:
        rows.append(f"    {check.reason}")
    return "\n".join(rows)


def _render_support(support: Support) -> list[str]:
    rows = [f"    support {support.score:.2f}: {_shorten(support.passage.words)}"]
    missing = (*support.missing_numbers, *support.missing)
    return [*rows, f"    not there: {', '.join(missing)}"] if missing else rows


def _render_copy(copy: Copy, lines: LineIndex | OriginalLines | None) -> str:
    place = "{}:{}: ".format(*lines.line_column(copy.span.start)) if lines else ""
    return f"{place}copied ({copy.words} words): {_shorten(copy.span.text)}\n    source: {_name_passage(copy.passage)}"


def _render_summary(verification: Verification) -> str:
    counts = {verdict: sum(check.verdict is verdict for check in verification.checks) for verdict in Verdict}
    parts = [f"{count} {verdict.value}" for verdict, count in counts.items() if count]
    found = ", ".join(parts) or "nothing"
    sources = len(verification.sources)
    return f"{len(verification.checks)} checked against {sources} source{'s' * (sources != 1)}: {found}"


def _render_edit(edit: Edit) -> str:
    draft, source = _flatten(edit.draft.text), _flatten(edit.words)
    forms = {
        Op.EQUAL: draft,
        Op.CHANGED: f"[-{source}-]{{+{draft}+}}",
        Op.ADDED: f"{{+{draft}+}}",
        Op.DROPPED: f"[-{source}-]",
        Op.FILLER: "",
        Op.ELLIPSIS: f"⟨… {source}⟩" if source else "…",
        Op.BRACKET: f"{draft}[={source}=]",
        Op.JUMP: "⇥",
    }
    return forms[edit.op]


def _name_passage(passage: Passage) -> str:
    said = f", {'unnamed: ' if passage.anonymous else ''}{passage.speaker}" if passage.speaker else ""
    outlet = f" ({passage.outlet})" if passage.outlet else ""
    return f"{passage.source}{outlet}{said}"


def _shorten(text: str, limit: int = 100) -> str:
    flat = _flatten(text)
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


def _flatten(text: str) -> str:
    return " ".join(text.split())


def _check_to_dict(check: Check) -> dict[str, Any]:
    return {
        **encode_span(check.span),
        "kind": check.kind.value,
        "verdict": check.verdict.value,
        "verdicts": [verdict.value for verdict in check.verdicts],
        "gates": [gate.value for gate in check.gates],
        "attribution": check.attribution,
        "speaker": check.speaker,
        "outlet": check.outlet,
        "score": check.score,
        "passage": _passage_to_dict(check.passage) if check.passage else None,
        "edits": [edit_to_dict(edit) for edit in check.edits],
        "medium": check.medium.value if check.medium else None,
        "support": _support_to_dict(check.support) if check.support else None,
        "reason": check.reason,
    }


def edit_to_dict(edit: Edit) -> dict[str, Any]:
    """One step of a word diff as plain data."""
    return {
        "op": edit.op.value,
        "draft": encode_span(edit.draft),
        "source": encode_span(edit.source),
        "words": edit.words,
        "gates": [gate.value for gate in edit.gates],
    }


def _support_to_dict(support: Support) -> dict[str, Any]:
    return {
        "score": support.score,
        "passage": _passage_to_dict(support.passage),
        "shared": list(support.shared),
        "missing": list(support.missing),
        "missing_numbers": list(support.missing_numbers),
    }


def _passage_to_dict(passage: Passage) -> dict[str, Any]:
    return {
        "source": passage.source,
        "kind": passage.kind.value,
        **encode_span(passage.span),
        "words": passage.words,
        "speaker": passage.speaker,
        "outlet": passage.outlet,
        "anonymous": passage.anonymous,
    }
