"""Settings for one draft: the configuration file above it, its sections, the draft's front matter, the command line."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

from attrs import evolve

from ..auditing import floor_of
from ..config import Config, Known, suggest
from ..errors import ConfigError, brief
from ..readers import remedy_for
from ..values import NamedTuple
from .discovery import covers, shorten

_OWN = ("attribution.toml", ".attribution.toml")
FILES = (*_OWN, "pyproject.toml", "setup.cfg")
_NEARLY = 0.9
_FRONT_MATTER_KEYS = ("profile", "select", "extend_select", "ignore", "severity")


class ConfigFile(NamedTuple):
    """A configuration file as read: ``place`` names the file and its section for messages."""

    path: str
    place: str
    mapping: Mapping[str, Any]

    @property
    def folder(self) -> str:
        """The folder that paths in the file are relative to."""
        return os.path.dirname(self.path)


class Settings(NamedTuple):
    """A configuration and, for each key that was set, where."""

    config: Config
    origins: Mapping[str, str] = {}  # never changed

    def over(self, mapping: Mapping[str, Any], place: str, known: Known | None) -> Settings:
        """These settings with those of *mapping* over them."""
        if not mapping:
            return self
        origins = {**self.origins, **{str(key).replace("-", "_"): place for key in mapping}}
        return Settings(self.config.updated(mapping, place, known=known), origins)


def find_file(path: str) -> ConfigFile | None:
    """The configuration file nearest above the draft at *path*; ConfigError if it cannot be read."""
    return _nearest(os.path.dirname(os.path.abspath(path)))


def load_file(path: str) -> ConfigFile:
    """The configuration file at *path*, whatever its name; ConfigError if it cannot be read or has no settings."""
    found = _load(os.path.abspath(path))
    if found is None:
        raise ConfigError("holds no settings for attribution", place=path, remedy="add a section [tool.attribution]")
    return found


def settle(
    path: str,
    file: ConfigFile | None,
    front_matter: Mapping[str, Any],
    given: Mapping[str, Any],
    known: Known | None,
) -> Settings:
    """The settings for the draft at *path*: each layer over the one before, what is *given* by the command last.

    ConfigError names a setting that is unknown or wrong, and its layer.
    """
    settings = _base(file, known)
    if file is not None:
        relative = os.path.relpath(os.path.abspath(path), file.folder).replace(os.sep, "/")
        for pattern, section in settings.config.paths.items():
            if covers(pattern, relative):
                settings = settings.over(section, f"{file.place}, paths.{pattern}", known)
        desk = _entry(front_matter, "desk") or _entry(front_matter, "section")
        for name, section in settings.config.desks.items():
            if _is_called(name, desk):
                settings = settings.over(section, f"{file.place}, desks.{name}", known)
    settings = settings.over(_own_settings(front_matter, path), f"{path}, front matter", known)
    return settings.over(given, "command line", known)


def find_remarks(front_matter: Mapping[str, Any], desks: Collection[str]) -> tuple[str, ...]:
    """What a draft's front matter was perhaps meant to set and does not; *desks* are those that the settings name.

    Where they name none, a desk is the newsroom's own affair; so is a section that is not nearly one of them.
    """
    remarks = []
    desk, section = _entry(front_matter, "desk"), _entry(front_matter, "section")
    named = desk or section
    if desks and named and not any(_is_called(each, named) for each in desks):
        near = suggest(str(named), desks)
        if desk:
            named_ones = f"{near};" if near.startswith("one of") else near
            remedy = " ".join(filter(None, (named_ones, "or give it an empty table in desks")))
            remarks.append(f"the settings have no desk {desk!r}, as the front matter names it ({remedy})")
        elif near.startswith("did you mean"):
            remarks.append(f"the settings have no desk {section!r}, as the front matter's section is ({near})")
    tables = [key for key, value in front_matter.items() if isinstance(value, Mapping)]
    if "attribution" not in front_matter:
        remarks += [
            f"the front matter's {each!r} sets nothing (did you mean attribution?)" for each in _nearly_ours(tables)
        ]
    return tuple(map(brief, remarks))


def _is_called(name: str, desk: Any) -> bool:
    """Whether a desk of this *name* is the *desk* that a draft says it is for."""
    return isinstance(desk, str) and desk.strip().casefold() == name.casefold()


def _entry(front_matter: Mapping[str, Any], key: str) -> Any:
    """The value of a *key*, in capitals or small letters; None without one."""
    return next((value for each, value in front_matter.items() if str(each).casefold() == key), None)


def _own_settings(front_matter: Mapping[str, Any], path: str) -> Mapping[str, Any]:
    """What a draft's front matter sets; not how it is judged as a whole, which is the newsroom's."""
    own = front_matter.get("attribution", {})
    if not isinstance(own, Mapping):
        raise ConfigError(
            f"{own!r} is not a table", place=f"{path}, front matter, attribution", remedy="write {ignore: [ATT701]}"
        )
    for key in own:
        if str(key).replace("-", "_") not in _FRONT_MATTER_KEYS:
            keys = ", ".join(_FRONT_MATTER_KEYS)
            raise ConfigError(f"{key!r} cannot be set here", place=f"{path}, front matter", remedy=f"only {keys}")
    return own


def _base(file: ConfigFile | None, known: Known | None) -> Settings:
    return Settings(Config()).over(file.mapping, file.place, known) if file is not None else Settings(Config())


@cache
def _nearest(folder: str) -> ConfigFile | None:
    for name in FILES:
        path = os.path.join(folder, name)
        if name in _OWN and os.path.lexists(path) and not os.path.isfile(path):
            raise _no_file(path)
        if os.path.isfile(path) and (found := _load(path)) is not None:
            return found
    above = os.path.dirname(folder)
    return _nearest(above) if above != folder else None


def _no_file(path: str) -> ConfigError:
    """What to say of a folder, a link to nothing or the like that is called as our settings are."""
    what = "is a folder" if os.path.isdir(path) else "is no file that can be read"
    return ConfigError(f"{what}, and settings stand in a file", place=shorten(path), remedy="rename or remove it")


def _load(path: str) -> ConfigFile | None:
    """The settings in the file at *path*; None where it is about other things."""
    name = os.path.basename(path)
    try:
        with open(path, encoding="utf-8-sig") as file:
            content = file.read()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        remedy = "save it as UTF-8" if isinstance(error, UnicodeDecodeError) else remedy_for(error, path)
        raise ConfigError(f"cannot be read: {reason}", place=shorten(path), remedy=remedy) from None
    if name.endswith((".cfg", ".ini")):
        return _parse_ini(path, content) if "[attribut" in content else None
    if name == "pyproject.toml" and "attribution" not in content and "[tool.at" not in content:
        return None  # spares a start the reading of other tools' settings
    return _parse_toml(path, content, inner=name == "pyproject.toml")


def _parse_toml(path: str, content: str, *, inner: bool) -> ConfigFile | None:
    import tomllib

    try:
        data = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"is not TOML: {error}", place=shorten(path), remedy="correct that line") from None
    if not inner and set(data) == {"tool"}:
        remedy = "here the keys stand at the top, without [tool.attribution]"
        raise ConfigError("unknown key 'tool'", place=shorten(path), remedy=remedy)
    if not inner:
        return ConfigFile(path, shorten(path), _anchor(data, path))
    tool = data.get("tool", {})
    if not isinstance(tool, Mapping) or "attribution" not in tool:
        _refuse_misspelt(tool, path, "tool.{}")
        return None
    return ConfigFile(path, f"{shorten(path)} [tool.attribution]", _anchor(tool["attribution"], path))


def _parse_ini(path: str, content: str) -> ConfigFile | None:
    """Sections "attribution", "attribution:severity", "attribution:rules:ATT201", "attribution:paths:opinion/**"."""
    from configparser import Error, RawConfigParser

    parser = RawConfigParser(delimiters=("=",))
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    try:
        parser.read_string(content, path)
    except Error as error:
        message = " ".join(str(error).split())
        raise ConfigError(f"is not an INI file: {message}", place=shorten(path), remedy="correct that line") from None
    data: dict[str, Any] = {}
    found = False
    for section in parser.sections():
        parts = section.split(":", 2)
        if parts[0] == "attribution":
            found = True
            table = data
            for part in parts[1:]:
                table = table.setdefault(part, {})
            table.update(parser.items(section))
    if not found:
        _refuse_misspelt([section.partition(":")[0] for section in parser.sections()], path, "{}")
    return ConfigFile(path, f"{shorten(path)} [attribution]", _anchor(data, path)) if found else None


def _refuse_misspelt(names: Iterable[str], path: str, section: str) -> None:
    """Raise ConfigError where a section is called nearly "attribution": it would be passed over in silence."""
    for name in _nearly_ours(names):
        told, meant = section.format(name), section.format("attribution")
        raise ConfigError(f"unknown section [{told}]", place=shorten(path), remedy=f"did you mean [{meant}]?")


def _nearly_ours(names: Iterable[Any]) -> list[str]:
    """The first of *names* that is nearly "attribution", in capitals, too."""
    written = {str(name).casefold(): str(name) for name in names}
    if not written:  # as in nearly every draft, which need not load what compares
        return []
    from difflib import get_close_matches

    return [written[near] for near in get_close_matches("attribution", written, 1, _NEARLY)]


def _anchor(data: Any, path: str) -> Mapping[str, Any]:
    """*data* with the lexicon files found beside the configuration file."""
    if not isinstance(data, Mapping):
        raise ConfigError(f"{data!r} is not a table", place=shorten(path), remedy="write [tool.attribution]")
    lexicon = data.get("lexicon")
    if not isinstance(lexicon, Mapping):
        return data
    folder = os.path.dirname(path)
    return {**data, "lexicon": {table: _joined(folder, names) for table, names in lexicon.items()}}


def _joined(folder: str, names: Any) -> Any:
    if isinstance(names, str):
        names = [part.strip() for part in names.replace("\n", ",").split(",") if part.strip()]
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        return [os.path.join(folder, name) for name in names]
    return names


def describe(settings: Settings, keys: Iterable[str]) -> list[tuple[str, str, str]]:
    """(key, value, where it was set) of each of *keys*."""
    rows = []
    config = evolve(settings.config, min_confidence=floor_of(settings.config))
    for key in keys:
        value = getattr(config, key)
        if isinstance(value, tuple):
            shown = ", ".join(value) or "-"
        elif isinstance(value, Mapping):
            shown = "; ".join(f"{name}: {_plain(given)}" for name, given in value.items()) or "-"
        else:
            shown = str(value) or "-"
        rows.append((key, shown, settings.origins.get(key, "default")))
    return rows


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key} = {_plain(given)}" for key, given in value.items())
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    return str(getattr(value, "value", value))
