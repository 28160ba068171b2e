"""What a newsroom may set: which rules run, how severe they are, for which profile; validated, frozen, pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NoReturn, TypeAlias, get_args

from attrs import evolve, field, frozen

from .errors import ConfigError
from .model import Severity
from .values import Value

PROFILES = ("desk", "wire", "legal", "opinion", "strict")
FAIL_ON = ("error", "warning", "info", "never")
SHOW = FAIL_ON[:-1]
Leaning: TypeAlias = Literal["balanced", "precision", "recall"]
LEANINGS: tuple[str, ...] = get_args(Leaning)
_LEXICON_TABLES = ("abbreviations", "nouns", "outlets", "phrases", "verbs")

Known = Mapping[str, Mapping[str, Any]]
"""The codes of the rules there are, each with the defaults of its options."""


class Choices(tuple[str, ...]):
    """The default of an option that holds some of a few words; ``among`` are all of them."""

    among: tuple[str, ...]

    def __new__(cls, chosen: Iterable[str], among: Iterable[str]) -> Choices:
        """Choose *chosen* among *among*."""
        made = super().__new__(cls, chosen)
        made.among = tuple(among)
        return made


@frozen(kw_only=True, eq=False, repr=False)
class Config(Value):
    """The settings of one check.

    ``select`` replaces the profile's rules, ``extend_select`` adds to them, ``ignore`` takes away; each holds codes,
    prefixes of codes ("ATT4") or "ALL", and the longest prefix that matches decides. ``fail_on`` is the least severity
    that fails a run, ``show`` the least that is listed. ``paths`` and ``desks`` hold settings for some files only,
    ``rules`` the options of single rules, ``lexicon`` a newsroom's own tables. ``min_confidence``, from 0 to 1, is how
    sure an attribution must be for a rule to judge it; ``leaning`` is "balanced", "precision" (few attributions are
    mistakes) or "recall" (few are missed). A value that cannot be one raises ConfigError.
    """

    profile: str = "desk"
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(factory=dict)
    fail_on: str = "warning"
    show: str = "info"
    exclude: tuple[str, ...] = ()
    publication: str = ""
    min_confidence: float | None = None
    leaning: Leaning = "balanced"
    rules: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    lexicon: Mapping[str, tuple[str, ...]] = field(factory=dict)
    paths: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    desks: Mapping[str, Mapping[str, Any]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        # Whatever way it is made: a profile or a list that is none would turn every rule off, or on, without a word.
        for name, check in _CHECKS.items():
            value = getattr(self, name)
            if value is not None or name != "min_confidence":
                object.__setattr__(self, name, check(value, f"Config, {name}", None))

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any], place: str = "settings", *, known: Known | None = None) -> Config:
        """Validate *mapping*; with *known*, rule codes and their options are checked too.

        A key may be written with hyphens or underscores, a list as one string with commas. ConfigError names the key
        of *place* that is wrong.
        """
        return cls().updated(mapping, place, known=known)

    def updated(self, mapping: Mapping[str, Any], place: str, *, known: Known | None = None) -> Config:
        """These settings with those of *mapping* over them; tables are merged, lists replaced.

        ConfigError names the key of *place* that is wrong.
        """
        given = validate(mapping, place, known=known)
        for name in ("severity", "rules", "lexicon", "paths", "desks"):
            if name in given:
                given[name] = {**getattr(self, name), **given[name]}
        return evolve(self, **given)

    def enables(self, code: str, profiles: Iterable[str]) -> bool:
        """Whether the rule *code*, on in *profiles*, runs under these settings."""
        chosen = self._chosen(code, profiles)
        return chosen >= 0 and chosen > _longest(code, self.ignore)

    def chooses(self, code: str, profiles: Iterable[str]) -> bool:
        """Whether the rule *code*, on in *profiles*, would run but for what is ignored: then another need not tell it.

        So a rule that leaves something to another leaves it there when that is ignored.
        """
        return self._chosen(code, profiles) >= 0

    def _chosen(self, code: str, profiles: Iterable[str]) -> int:
        """How much of *code* selects it, 0 where its profile does, -1 where nothing does."""
        chosen = _longest(code, (*self.select, *self.extend_select))
        return 0 if chosen < 0 and not self.select and self.profile in profiles else chosen

    def severity_of(self, code: str, default: Severity) -> Severity:
        """The severity set for *code*, or *default*."""
        matching = [selector for selector in self.severity if matches(selector, code)]
        return self.severity[max(matching, key=_specificity)] if matching else default


def validate(mapping: Mapping[str, Any], place: str, *, known: Known | None = None) -> dict[str, Any]:
    """The settings of *mapping* by field name; ConfigError names the key, the place and the nearest right name."""
    given: dict[str, Any] = {}
    _table(mapping, place)
    for key, value in mapping.items():
        name = str(key).replace("-", "_")
        check = _CHECKS.get(name)
        if check is None:
            _refuse(f"unknown key {key!r}", place, str(key), sorted(_CHECKS))
        if name in given:
            first = next(each for each in mapping if str(each).replace("-", "_") == name)
            raise ConfigError(f"{first!r} and {key!r} are one setting", place=place, remedy="leave one of them out")
        given[name] = check(value, f"{place}, {key}", known)
    return given


def checked_for(config: Config, known: Known) -> Config:
    """*config* with the options of its rules in their types; ConfigError for a rule or an option not in *known*."""
    for selector in config.severity:
        check_selector(selector, "Config, severity", known)
    return evolve(config, rules=_rules(config.rules, "Config, rules", known))


def matches(selector: str, code: str) -> bool:
    """Whether *selector* ("ALL", "ATT4", "ATT401") covers *code*."""
    return selector == "ALL" or code.startswith(selector)


def check_selector(selector: str, place: str, known: Known | None) -> str:
    """*selector*, or ConfigError when it covers no rule of *known*."""
    if not selector:
        raise ConfigError("an empty rule code", place=place, remedy="write ALL, ATT4 or ATT401, or leave it out")
    if known is not None and not any(matches(selector, code) for code in known):
        message = f"unknown rule code {selector!r}"
        for meant in (selector.upper(), f"ATT{selector}"):
            if any(matches(meant, code) for code in known):
                raise ConfigError(message, place=place, remedy=f"did you mean {meant}?")
        _refuse(message, place, selector, sorted(known), code_of(selector))
    return selector


def code_of(word: str) -> str:
    """Where to find the code of a rule for which *word* stands, which may be its name: "loaded-verb"."""
    named = word.islower() and word.replace("-", "").isalpha()
    return f"write its code, as told by: attribution rule {word}" if named else "list them: attribution rule"


def suggest(word: str, options: Iterable[str]) -> str:
    """'did you mean X?' for the option nearest to *word*, or the options where none is near."""
    from difflib import get_close_matches

    options = list(options)
    least = 0.8 if any(map(str.isdigit, word)) else 0.6  # all codes look alike
    near = get_close_matches(word.lower(), [option.lower() for option in options], 1, least)
    if near:
        return f"did you mean {next(option for option in options if option.lower() == near[0])}?"
    return f"one of: {', '.join(options)}" if len(options) <= 24 else ""


def _longest(code: str, selectors: Iterable[str]) -> int:
    """The length of the longest of *selectors* that covers *code*; 0 for ALL, -1 for none."""
    return max((_specificity(selector) for selector in selectors if matches(selector, code)), default=-1)


def _specificity(selector: str) -> int:
    return 0 if selector == "ALL" else len(selector)


def _refuse(message: str, place: str, word: str, options: Iterable[str], otherwise: str = "") -> NoReturn:
    raise ConfigError(message, place=place, remedy=suggest(word, options) or otherwise)


def _wrong_type(value: Any, place: str, wanted: str) -> NoReturn:
    raise ConfigError(f"{value!r} is not {wanted}", place=place, remedy=f"write {wanted}")


def _string(value: Any, place: str, _: Known | None) -> str:
    return value if isinstance(value, str) else _wrong_type(value, place, "a string")


def _strings(value: Any, place: str, _: Known | None) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.replace("\n", ",").split(",") if part.strip())
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return tuple(value)
    _wrong_type(value, place, "a list of strings")


def _codes(value: Any, place: str, known: Known | None) -> tuple[str, ...]:
    listed = value.replace(" ", ",") if isinstance(value, str) else value
    return tuple(check_selector(code, place, known) for code in _strings(listed, place, known))


def _one_of(options: tuple[str, ...], what: str) -> Any:
    def check(value: Any, place: str, _: Known | None) -> str:
        if value not in options:
            _refuse(f"unknown {what} {value!r}", place, str(value), options)
        return str(value)

    return check


def _table(value: Any, place: str) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else _wrong_type(value, place, "a table")


def _severities(value: Any, place: str, known: Known | None) -> dict[str, Severity]:
    levels = tuple(level.value for level in Severity)
    check = _one_of(levels, "severity")
    return {
        check_selector(code, place, known): Severity(check(level, f"{place}.{code}", known))
        for code, level in _table(value, place).items()
    }


def _confidence(value: Any, place: str, _: Known | None) -> float:
    number = _number(value)
    if number is None or not 0 <= number <= 1:
        _wrong_type(value, place, "a number from 0 to 1")
    return number


def _rules(value: Any, place: str, known: Known | None) -> dict[str, Mapping[str, Any]]:
    options: dict[str, Mapping[str, Any]] = {}
    for code, given in _table(value, place).items():
        if known is not None and code not in known:
            _refuse(f"unknown rule code {code!r}", place, code, sorted(known), code_of(code))
        options[code] = _options(_table(given, f"{place}.{code}"), f"{place}.{code}", known and known[code])
    return options


def _options(given: Mapping[str, Any], place: str, defaults: Mapping[str, Any] | None) -> dict[str, Any]:
    if defaults is None:
        return dict(given)
    checked = {}
    for name, value in given.items():
        if name not in defaults:
            if not defaults:
                raise ConfigError(f"unknown option {name!r}", place=place, remedy="this rule has no options")
            _refuse(f"unknown option {name!r}", place, name, sorted(defaults))
        checked[name] = _like(defaults[name], value, f"{place}.{name}")
    return checked


def _like(default: Any, value: Any, place: str) -> Any:
    """*value* in the type of *default*; a string is read as that type, as INI files have no other."""
    if isinstance(default, bool):
        words = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
        value = words.get(value.lower()) if isinstance(value, str) else value
        return value if isinstance(value, bool) else _wrong_type(value, place, "true or false")
    if isinstance(default, int | float):
        number = _number(value)
        if number is None:
            _wrong_type(value, place, "a number")
        if number < 0 <= default:
            _wrong_type(value, place, "a number from 0 up")
        return int(number) if isinstance(default, int) and number == int(number) else number
    if isinstance(default, tuple | list):
        listed = _strings(value, place, None)
        check = _one_of(default.among, "value") if isinstance(default, Choices) else _string
        return tuple(check(each, place, None) for each in listed)
    return _string(value, place, None)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if abs(number) < 1e12 else None


def _lexicon(value: Any, place: str, known: Known | None) -> dict[str, tuple[str, ...]]:
    files = {}
    for table, names in _table(value, place).items():
        if table not in _LEXICON_TABLES:
            _refuse(f"unknown lexicon table {table!r}", place, table, _LEXICON_TABLES)
        files[table] = _strings(names, f"{place}.{table}", known)
    return files


def _sections(value: Any, place: str, known: Known | None) -> dict[str, Mapping[str, Any]]:
    """Settings for some files: checked now, kept as given and applied to the files they are for."""
    sections: dict[str, Mapping[str, Any]] = {}
    for name, given in _table(value, place).items():
        inner = f"{place}.{name}"
        for key in _table(given, inner):
            if str(key).replace("-", "_") in ("paths", "desks", "exclude", "fail_on", "show"):
                raise ConfigError(f"{key!r} cannot be set for some files", place=inner, remedy="set it at the top")
        validate(given, inner, known=known)
        sections[name] = dict(given)
    return sections


_CHECKS: dict[str, Any] = {
    "profile": _one_of(PROFILES, "profile"),
    "select": _codes,
    "extend_select": _codes,
    "ignore": _codes,
    "severity": _severities,
    "fail_on": _one_of(FAIL_ON, "threshold"),
    "show": _one_of(SHOW, "severity"),
    "exclude": _strings,
    "publication": _string,
    "min_confidence": _confidence,
    "leaning": _one_of(LEANINGS, "leaning"),
    "rules": _rules,
    "lexicon": _lexicon,
    "paths": _sections,
    "desks": _sections,
}
