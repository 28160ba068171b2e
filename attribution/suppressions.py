"""Suppressions: findings that a draft's own comments or front matter, or a file of accepted findings, take out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from .config import code_of, matches, suggest
from .errors import ConfigError, brief
from .expressions import expression, over_text
from .graph import AttributionGraph
from .markup.plain import MEANT
from .markup.projection import Comment
from .model import Finding, Severity
from .spans import Span, cut, first_at_or_after
from .values import NamedTuple

UNUSED, MALFORMED, UNREASONED = "ATT901", "ATT902", "ATT903"
_NAMES = {UNUSED: "unused-ignore", MALFORMED: "bad-directive", UNREASONED: "ignore-without-reason"}
_SEVERITIES = {UNUSED: Severity.WARNING, MALFORMED: Severity.ERROR, UNREASONED: Severity.INFO}
_ACTIONS = ("ignore", "disable", "enable")
_LONGEST_LINE = 400
"""How much of a line is looked at for words ahead of a directive."""

# what parts no block, and what a line begins with that is no word of it: "> - ", "2. ", "- [ ] ", "## ", "[^1]: "
_INLINE = over_text(
    r"</?(?:a|abbr|b|cite|code|em|i|ins|mark|q|small|span|strong|sub|sup|time|u)\b[^<>]{0,400}+>", re.IGNORECASE
)
_OPENING = expression(
    r"(?:[ \t]*+(?:[-*+]|[0-9]{1,9}[.)])[ \t]++){0,9}+(?:\[[ xX]\] )?(?:#{1,6}[ \t]++|\[\^[^\]\s]{1,80}+\]:)?"
)
_BLANK_LINE = over_text(r"\n[ \t\r]*+\n|\r[ \t]*+\r")
# attribution: ignore[ATT401, ATT2] agreed with the lawyers
_DIRECTIVE = over_text(
    r"\s*+attribution:\s*+(?P<action>[\w-]*+)\s*+(?:\[(?P<codes>[^\]]*+)\])?\s*+(?P<reason>.*+)", re.DOTALL
)

_NOT_IN_CODES = over_text(r"[^A-Za-z0-9]+")


class Directive(NamedTuple):
    """One comment that suppresses findings: where it stands, and of each code from where to where in the text."""

    place: Span
    reason: str
    ranges: dict[str, tuple[int, int]]

    def covers(self, finding: Finding) -> bool:
        """Whether this directive takes *finding* out."""
        return any(self._covers(code, finding) for code in self.ranges)

    def idle(self, findings: Iterable[Finding]) -> list[str]:
        """Those of its codes that take none of *findings* out."""
        found = tuple(findings)
        return [code for code in self.ranges if not any(self._covers(code, each) for each in found)]

    def _covers(self, code: str, finding: Finding) -> bool:
        start, end = self.ranges[code]
        return start <= finding.span.start < end and matches(code, finding.code)


class Outcome(NamedTuple):
    """What is left to report, what was taken out, and which spans stand in the original instead of in the text."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...] = ()
    in_original: tuple[Span, ...] = ()


def suppress(
    graph: AttributionGraph,
    findings: Sequence[Finding],
    comments: Iterable[Comment],
    raw: str,
    *,
    known: Iterable[str],
    enabled: frozenset[str] = frozenset((UNUSED, MALFORMED)),
    were_run: Callable[[str], bool] = bool,
) -> Outcome:
    """Take out what the *comments* of a draft suppress, and report those that suppress nothing or cannot be read.

    *known* are the codes of the rules there are; of the tool's own findings only those *enabled* are reported.
    *were_run* tells of a code in brackets whether the rules it means were run; else nobody knows that it is idle.
    """
    directives, ends, own = _read_directives(graph, tuple(comments), raw, tuple(known))
    kept = [finding for finding in findings if not any(directive.covers(finding) for directive in directives)]
    taken = [finding for finding in findings if any(directive.covers(finding) for directive in directives)]
    useless = set[Span]()
    for directive in directives:
        idle = [code for code in directive.idle(taken) if were_run(code)]
        if idle:
            message = f"there is no finding of {' or '.join(idle)} here to ignore"
            whole = len(idle) == len(directive.ranges)
            useless.update((directive.place,) if whole else ())
            less = f"take {', '.join(idle)} out of the brackets"
            hint = "put it above what it is about, or remove it" if whole else less
            own.append(_own(UNUSED, directive.place, message, hint, "" if whole else None))
        if not directive.reason:
            own.append(_own(UNREASONED, directive.place, "no reason is given", "write it after the bracket"))
    for place, begun in ends.items():
        if useless.issuperset(begun):
            own.append(_own(UNUSED, place, "it ends what ignores nothing", "remove it", ""))
    own = [finding for finding in own if finding.code in enabled]
    return Outcome((*kept, *own), tuple(taken), tuple(finding.span for finding in own))


def fingerprints(
    graph: AttributionGraph, findings: Iterable[Finding], accepted: Sequence[Finding] = ()
) -> tuple[str, ...]:
    """One fingerprint for each finding, distinct in the draft, that survives edits elsewhere in it.

    Those *accepted* are numbered along with their equals, for ``accept`` numbered all before it took them out.
    """
    wanted = tuple(findings)
    every = sorted((*wanted, *accepted), key=_start) if accepted else wanted
    marks = mark_apart([(each.code, each.span.text, _source_of(graph, each)) for each in every])
    of_each = {id(each): mark for each, mark in zip(every, marks, strict=True)}
    return tuple(of_each[id(each)] for each in wanted)


def mark_apart(facts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """A mark for each row of *facts*, its first a code; rows that are alike but for case and space are numbered."""
    from hashlib import sha256

    seen: Counter[str] = Counter()
    found = []
    for code, *told in facts:
        key = "\0".join((code, *map(_normalise, told)))
        seen[key] += 1
        found.append(sha256(f"{key}\0{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return tuple(found)


def accept(
    graph: AttributionGraph, findings: Sequence[Finding], accepted: frozenset[str]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The *findings* not yet accepted, and those whose fingerprints are."""
    if not accepted:
        return tuple(findings), ()
    marks = fingerprints(graph, findings)
    kept = tuple(finding for finding, mark in zip(findings, marks, strict=True) if mark not in accepted)
    return kept, tuple(finding for finding, mark in zip(findings, marks, strict=True) if mark in accepted)


def outdated(
    graph: AttributionGraph, findings: Sequence[Finding], rows: Mapping[str, str], were_run: Callable[[str], bool]
) -> tuple[tuple[str, str], ...]:
    """Those accepted *rows*, fingerprints with their codes, that fit none of *findings* though their rules were run."""
    if not rows:
        return ()
    marks = frozenset(fingerprints(graph, findings))
    return tuple((mark, code) for mark, code in rows.items() if mark not in marks and were_run(code))


def read_accepted(data: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """The fingerprints of accepted findings, each with its code, by path; ConfigError for a row without one."""
    found: dict[str, dict[str, str]] = {}
    remedy = "attribution accept writes the rows"
    rows = data.get("accepted", [])
    if not isinstance(rows, list) or not data.keys() <= {"accepted"}:
        raise ConfigError("holds more than [[accepted]] rows", remedy=remedy)
    for number, row in enumerate(rows, 1):
        for key in ("path", "fingerprint"):
            if not isinstance(row, Mapping) or not isinstance(row.get(key), str):
                raise ConfigError(f"row {number} has no {key}", remedy=remedy)
        found.setdefault(row["path"], {})[row["fingerprint"]] = str(row.get("code", ""))
    return found


def render_accepted(path: str, mark: str, finding: Finding, reason: str) -> str:
    """One row of a file of accepted findings."""
    values = {"path": path, "code": finding.code, "text": finding.span.text, "fingerprint": mark, "reason": reason}
    lines = [f"{key} = {_quote(value)}" for key, value in values.items()]
    return "\n".join(("[[accepted]]", *lines, "", ""))


def _read_directives(
    graph: AttributionGraph, comments: tuple[Comment, ...], raw: str, known: tuple[str, ...]
) -> tuple[list[Directive], dict[Span, set[Span]], list[Finding]]:
    """The directives among *comments*, where each that ends others and those stand, and what cannot be read."""
    directives: list[Directive] = []
    ends: dict[Span, set[Span]] = {}
    problems: list[Finding] = []
    disabled: dict[str, Directive] = {}
    last = -1  # where a directive behind the words of a line ends, which another may follow
    length = len(graph.document.text)
    for comment in comments:
        place = cut(raw, comment.start, comment.end)
        problem = _swallowed(comment.text, place.text)
        if problem:  # its own line only, for what it swallows is no part of it
            problems.append(_own(MALFORMED, _first_line(raw, place), *problem))
            continue
        if not _is_directive(comment.text):
            if MEANT.match(comment.text):
                hint = "begin it with “attribution:”, as in attribution: ignore[ATT401] why"
                problems.append(_own(MALFORMED, place, "this is read as a mere comment", hint))
            continue
        action, codes, reason, problem = _parse(comment.text, known)
        if problem:
            problems.append(_own(MALFORMED, place, *problem))
        elif action == "ignore":
            joined = 0 <= last <= comment.start and not raw[last : comment.start].strip(" \t")
            behind = joined or _ends_line(raw, comment.start)
            last = comment.end if behind else -1
            block = _block(graph, comment.offset, behind=behind)
            directives.append(Directive(place, reason, dict.fromkeys(codes, block)))
        elif action == "disable":
            directive = Directive(place, reason, {})
            directives.append(directive)
            for code in codes:  # one that is disabled already needs no second
                directive.ranges[code] = (comment.offset, comment.offset if code in disabled else length)
                disabled.setdefault(code, directive)
        else:
            for code in codes:
                begun = disabled.pop(code, None)
                if begun is None:
                    hint = f"write disable[{code}] ahead of it, or remove it"
                    problems.append(_own(MALFORMED, place, f"{code} is not disabled here", hint))
                else:
                    begun.ranges[code] = (begun.ranges[code][0], comment.offset)
                    ends.setdefault(place, set()).add(begun.place)
    return directives, ends, problems


def _swallowed(text: str, whole: str) -> tuple[str, str] | None:
    """What is wrong with a comment that takes in what was meant to be read, with its remedy: no fix may delete that."""
    if not whole.endswith(("-->", "--!>")):
        return "this comment is not closed, and what follows may not be read", "close it with -->"
    if (_is_directive(text) or MEANT.match(text)) and ("<!--" in text or _BLANK_LINE.search(text)):
        return (
            "this comment is closed only further down, and what it holds is not read",
            "close it with --> on its line",
        )
    return None


def _is_directive(text: str) -> bool:
    return text.lstrip().startswith("attribution:")


def _first_line(raw: str, place: Span) -> Span:
    """The first line of *place*."""
    return cut(raw, place.start, place.start + len(place.text.splitlines()[0]))


def _parse(text: str, known: tuple[str, ...]) -> tuple[str, tuple[str, ...], str, tuple[str, str] | None]:
    """Action, codes, reason, and what is wrong with its remedy."""
    directive = _DIRECTIVE.match(text)
    assert directive is not None
    action, reason = directive["action"], directive["reason"].strip()
    codes = tuple(code for code in (directive["codes"] or "").replace(",", " ").split())
    if action not in _ACTIONS:
        return action, codes, reason, (brief(f"unknown directive {action!r}"), suggest(action, _ACTIONS))
    if not codes:
        return action, codes, reason, _unnamed(action, reason, known)
    for code in codes:
        if not any(matches(code, each) for each in known):
            remedy = suggest(code, known) or code_of(code)
            return action, codes, reason, (brief(f"unknown rule code {code!r}"), remedy)
    return action, codes, reason, None


def _unnamed(action: str, reason: str, known: tuple[str, ...]) -> tuple[str, str]:
    """What is wrong with an *action* that has no codes in brackets, with its remedy, which keeps those beside it."""
    told = [word.upper() for word in _NOT_IN_CODES.split(reason) if word]
    codes = [*takewhile(lambda word: word[-1].isdigit() and any(matches(word, code) for code in known), told)]
    if not codes:
        return f"{action} names no rule", f"write {action}[ATT401]"
    wrong = "is not closed" if reason.startswith("[") else "is missing"
    return f"the bracket round {', '.join(codes)} {wrong}", f"write {action}[{', '.join(codes)}]"


def _ends_line(raw: str, start: int) -> bool:
    """Whether words stand before *start* on its line: a directive behind them is about them, not about what follows."""
    line = re.split(r"[\r\n]", raw[max(0, start - _LONGEST_LINE) : start])[-1]
    words = _INLINE.sub("", line).rpartition(">")[2]
    if not words.strip():
        return False
    opening = _OPENING.match(words)
    return any(map(str.isalnum, words[opening.end() if opening else 0 :]))


def _block(graph: AttributionGraph, offset: int, *, behind: bool) -> tuple[int, int]:
    """The paragraph that *offset* stands in or before; of one *behind* the words of a line, that which ends there."""
    paragraphs = graph.document.paragraphs
    number = first_at_or_after([paragraph.end for paragraph in paragraphs], offset + 1)
    if behind and (number == len(paragraphs) or paragraphs[number].start >= offset):
        number = max(number - 1, 0)
    if number == len(paragraphs):
        return offset, offset
    return paragraphs[number].start, paragraphs[number].end


def _own(code: str, place: Span, message: str, hint: str, fix: str | None = None) -> Finding:
    return Finding(
        span=place, code=code, name=_NAMES[code], severity=_SEVERITIES[code], message=message, hint=hint, fix=fix
    )


def _start(finding: Finding) -> int:
    return finding.span.start


def _normalise(text: str) -> str:
    return " ".join(text.casefold().split())


def _source_of(graph: AttributionGraph, finding: Finding) -> str:
    """The source of the attribution a finding is about, or ""."""
    if finding.attribution is None or finding.attribution >= len(graph.attributions):
        return ""
    source = graph.attributions[finding.attribution].source
    return source.text if source else ""


def _quote(value: str) -> str:
    """*value* as a TOML string."""
    escaped = "".join(_escape(char) for char in value)
    return f'"{escaped}"'


def _escape(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char < " " or char == "\x7f":
        return f"\\u{ord(char):04x}"
    return "\ufffd" if "\ud800" <= char <= "\udfff" else char
