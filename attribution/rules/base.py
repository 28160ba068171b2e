"""What a rule is: a function from a graph to hits, with its name, its guideline and its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pkgutil import resolve_name
from types import FunctionType
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeAlias

from attrs import field, frozen

from ..config import PROFILES, Config
from ..errors import ConfigError, expect
from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import Severity
from ..spans import Span
from ..values import Value
from .draft import Draft

if TYPE_CHECKING:  # a check without sources does without all that verifies
    from ..verbatim.verdicts import Verification
    from .examples import Example

Option: TypeAlias = float | bool | str | tuple[str, ...]

_VARARGS = 4
"""The flag of code with ``*args``, as ``inspect.CO_VARARGS``, whose module is slow to import."""
# "ATT101", "XY001"
_CODE = over_text(r"[A-Z]{2,8}[0-9]{3,4}")


NEEDS: Mapping[str, str] = {
    "sources": "the texts the draft is based on, supplied with --sources",
    "corpus": "the name of the publication in the settings, or which outlet cites which in other articles",
    "suppressions": "the directives of a draft, which attribution check reads",
}
"""What rules cannot work without, in words."""


@frozen(eq=False, repr=False)
class Hit(Value):
    """One place a rule fires on; ``fix`` is the text that would replace ``span``.

    ``silenced_by`` tells in words which exemption holds the rule back there, "" for none: what has one is no finding,
    and ``held_back`` lists it.
    """

    span: Span
    message: str
    hint: str = ""
    attribution: int | None = None
    fix: str | None = None
    silenced_by: str = ""


@frozen(kw_only=True, eq=False, repr=False)
class Context(Value):
    """What a rule may look at besides the graph.

    ``verification`` is None unless sources were supplied; ``citations`` tells, for other articles, which outlet cites
    which, and is empty without a corpus.
    """

    draft: Draft
    options: Mapping[str, Any]
    config: Config
    verification: Verification | None = None
    citations: tuple[tuple[str, str], ...] = ()

    @property
    def publication(self) -> str:
        """The name of the publication the draft is for, or ""."""
        return self.config.publication


Checking: TypeAlias = Callable[..., Iterable[Any]]


@frozen(kw_only=True, eq=False)
class Rule:
    """One check of the audit.

    ``needs`` names what the check cannot work without ("sources", "corpus", "suppressions"); ``fix`` is "none", "safe"
    or "unsafe"; ``severities`` holds the profiles in which the severity differs. A rule in no profile is off unless
    selected by its code.
    """

    code: str
    name: str
    severity: Severity
    check: Checking = field(repr=False)
    summary: str = field(default="", repr=False)
    guideline: str = field(default="", repr=False)
    own_bad: tuple[str, ...] = field(default=(), repr=False)
    own_good: tuple[str, ...] = field(default=(), repr=False)
    profiles: tuple[str, ...] = PROFILES
    severities: Mapping[str, Severity] = field(factory=dict, repr=False)
    options: Mapping[str, Option] = field(factory=dict, repr=False)
    needs: str = ""
    fix: str = "none"

    @property
    def bad(self) -> tuple[str, ...]:
        """The drafts on which the rule fires."""
        return tuple(example.text for example in self.examples() if example.fires)

    @property
    def good(self) -> tuple[str, ...]:
        """The drafts on which it stays silent."""
        return tuple(example.text for example in self.examples() if not example.fires)

    def examples(self) -> tuple[Example, ...]:
        """Every example: the rule's own, then those of the examples file."""
        from .examples import Example, examples_of  # a check needs none

        own = [Example(text, True) for text in self.own_bad] + [Example(text, False) for text in self.own_good]
        return (*own, *examples_of(self.code))

    def hits(self, graph: AttributionGraph, context: Context | None = None) -> Iterator[Hit]:
        """What the check finds; without a *context*, with the options' defaults."""
        return (hit for hit in self.considered(graph, context) if not hit.silenced_by)

    def considered(self, graph: AttributionGraph, context: Context | None = None) -> Iterator[Hit]:
        """What the check finds, and where it looked closely and an exemption held it back."""
        if self.check.__code__.co_argcount < 2:
            found = self.check(graph)
        else:
            context = context or Context(draft=Draft(graph), options=self.options, config=Config())
            found = self.check(graph, context)
        for item in found:
            yield item if isinstance(item, Hit) else Hit(item[0], self.summary, item[1])

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        """Pickle by name a rule that took its function's name, by which that function cannot be found any more."""
        name = f"{self.check.__module__}:{self.check.__name__}"
        try:
            named = resolve_name(name)
        except (AttributeError, ImportError, ValueError):  # the function of a test, or a lambda
            named = None
        return (resolve_name, (name,)) if named is self else super().__reduce_ex__(protocol)


def options_of(rule: Rule, config: Config) -> Mapping[str, Any]:
    """The options of *rule*, those of *config* in front."""
    given = config.rules.get(rule.code)
    return {**rule.options, **given} if given else rule.options


def rule(
    code: str,
    *,
    name: str = "",
    severity: Severity = Severity.WARNING,
    guideline: str = "",
    bad: Iterable[str] = (),
    good: Iterable[str] = (),
    profiles: tuple[str, ...] = PROFILES,
    severities: Mapping[str, Severity] | None = None,
    options: Mapping[str, Option] | None = None,
    needs: str = "",
    fix: str = "none",
) -> Callable[[Checking], Rule]:
    """Make a Rule of a function ``check(graph)`` or ``check(graph, context)`` that yields hits or (span, hint) pairs.

    The function's docstring becomes the summary. *bad* and *good* are drafts on which the rule must fire and must not.
    A rule in any profile is in "strict" too. A *code* that is not letters and digits as in "XY001" raises ConfigError,
    a value of another type TypeError.
    """
    expect(code, str, "code", 'as in @rule("XY001")')
    expect(severity, Severity, "severity", "Severity.ERROR, Severity.WARNING or Severity.INFO")
    _expect_drafts(bad=bad, good=good)
    if not _CODE.fullmatch(code):
        raise ConfigError(f"rule code {code!r} is malformed", remedy="use capitals and three digits, as in XY001")

    def build(check: Checking) -> Rule:
        _expect_check(code, check)
        summary = (check.__doc__ or "").strip().partition("\n")[0]
        return Rule(
            code=code,
            name=name or check.__name__.strip("_").replace("_", "-"),
            severity=severity,
            check=check,
            summary=summary,
            guideline=guideline,
            own_bad=tuple(bad),
            own_good=tuple(good),
            profiles=profiles if "strict" in profiles or not profiles else (*profiles, "strict"),
            severities=severities or {},
            options=options or {},
            needs=needs,
            fix=fix,
        )

    return build


def _expect_drafts(**examples: Iterable[str]) -> None:
    """Raise TypeError for *examples* that are one draft, whose letters would be taken for drafts."""
    for what, drafts in examples.items():
        if isinstance(drafts, str):
            raise TypeError(f"{what} must be a list of drafts, not str ({what}=[{drafts!r:.80}])")


def _expect_check(code: str, check: Checking) -> None:
    """Raise TypeError unless *check* is a function that can be called with a graph, or with a graph and a context."""
    expect(check, FunctionType, f"what @rule({code!r}) stands on", "def check(graph): or def check(graph, context):")
    told = check.__code__
    named, needed = told.co_argcount, told.co_argcount - len(check.__defaults__ or ())
    if needed > 2 or (named == 0 and not told.co_flags & _VARARGS):
        has = ", ".join(told.co_varnames[:named])
        raise TypeError(f"the rule {code} {check.__name__} must take (graph) or (graph, context), not ({has})")
