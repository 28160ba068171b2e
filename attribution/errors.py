"""Errors a caller can act on: each names the value, the place and the remedy."""

from __future__ import annotations

_LONGEST = 200  # characters


def brief(message: str, most: int = _LONGEST) -> str:
    """*message*, of a long one its beginning and its end: what somebody wrote into a file may have any length."""
    kept = (most - 3) // 2
    return message if len(message) <= most else f"{message[:kept]} … {message[-kept:]}"


class InputError(ValueError):
    """Something the caller supplied cannot be used.

    ``place`` says where it stands ("rules.tsv:12", "setup.cfg [attribution]"), ``remedy`` what to do about it;
    both may be empty. ``str(error)`` is one line with all three parts; a long message is cut in its middle.
    """

    def __init__(self, message: str, *, place: str = "", remedy: str = "") -> None:
        self.message = message = brief(message)
        self.place = place
        self.remedy = remedy
        prefix = f"{place}: " if place else ""
        suffix = f" ({remedy})" if remedy else ""
        super().__init__(f"{prefix}{message}{suffix}")

    def inside(self, place: str) -> InputError:
        """The same error of something that stands in *place*."""
        inner = f", {self.place}" if self.place else ""
        return type(self)(self.message, place=f"{place}{inner}", remedy=self.remedy)

    def told_beside(self, place: str) -> str:
        """The error in one line beside which *place* stands already."""
        inner = self.place.removeprefix(place).removeprefix(", ")
        return str(type(self)(self.message, place=inner, remedy=self.remedy))


class LexiconError(InputError):
    """A row of a lexicon or registry file is malformed."""


class ConfigError(InputError):
    """A configuration key, value, rule code or format is unknown or invalid."""


def expect(value: object, kind: type, what: str, remedy: str = "") -> None:
    """Raise TypeError, with what to do about it, unless *value* is of *kind*; *what* names it for the caller."""
    if not isinstance(value, kind):
        suffix = f" ({remedy})" if remedy else ""
        article = "an" if kind.__name__[0] in "AEIO" else "a"
        raise TypeError(f"{what} must be {article} {kind.__name__}, not {type(value).__name__}{suffix}")
