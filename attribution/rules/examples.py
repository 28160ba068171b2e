"""The rules' examples: drafts on which a rule must fire (x) or must not (v), kept in one file editors can read."""

from __future__ import annotations

from functools import cache

from attrs import field, frozen

from ..tables import packaged


@frozen
class Example:
    """A draft and whether the rule fires on it.

    ``sources`` are the texts supplied with it, ``options`` the rule's options for it. A draft that begins with "#" or
    holds "](" is Markdown, one that begins with "<" is HTML.
    """

    text: str
    fires: bool
    sources: tuple[str, ...] = ()
    options: dict[str, float | tuple[str, ...]] = field(factory=dict)

    @property
    def name(self) -> str:
        """A file name whose suffix tells the format."""
        if self.text.startswith("<"):
            return "example.html"
        marked = self.text.startswith(("#", "---\n", "![", "*")) or "](" in self.text or "<!--" in self.text
        return "example.md" if marked else "example.txt"


def examples_of(code: str) -> tuple[Example, ...]:
    """The examples of rule *code*; none for a rule that is not ours."""
    return _read().get(code, ())


@cache
def _read() -> dict[str, tuple[Example, ...]]:
    return parse_examples(packaged("audit_examples.txt").decode("utf-8"))


def parse_examples(text: str) -> dict[str, tuple[Example, ...]]:
    r"""Parse lines "x draft" and "v draft" under headings "## CODE [option=number …]".

    Within a draft, "\n" is a line break; " || " parts it from the sources supplied with it. Other lines are prose.
    """
    found: dict[str, list[Example]] = {}
    code, options = "", dict[str, float | tuple[str, ...]]()
    for line in text.split("\n"):
        if line.startswith("## "):
            code, *pairs = line[3:].split()
            options = {key: _value(value) for key, _, value in (pair.partition("=") for pair in pairs)}
        elif line.startswith(("x ", "v ")):
            draft, *sources = line[2:].replace("\\n", "\n").split(" || ")
            found.setdefault(code, []).append(Example(draft, line[0] == "x", tuple(sources), options))
    return {key: tuple(examples) for key, examples in found.items()}


def _value(written: str) -> float | tuple[str, ...]:
    return float(written) if written[0].isdigit() else tuple(written.split(","))
