"""The texts a draft is checked against, with who speaks where."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class SourceKind(StrEnum):
    """What sort of text a quotation is checked against."""

    TRANSCRIPT = "transcript"
    COURT = "court"
    PARLIAMENT = "parliament"
    SUBTITLES = "subtitles"
    RELEASE = "release"
    STATEMENT = "statement"
    EMAIL = "email"
    POST = "post"
    ARTICLE = "article"


WRITTEN = frozenset((SourceKind.RELEASE, SourceKind.STATEMENT, SourceKind.EMAIL, SourceKind.POST))
"""What somebody wrote for himself, of which a draft should say so."""
PROSE = WRITTEN | {SourceKind.ARTICLE}
"""What has no turns, and is analysed like a draft to find who speaks in it."""


@frozen
class Turn:
    """One speaker's words: ``pieces`` are the ranges of the source text that hold them, labels and time codes left out.

    ``speaker`` is the label as printed, or "" where the text gives none.
    """

    speaker: str
    pieces: tuple[tuple[int, int], ...]
    anonymous: bool = False


@frozen(kw_only=True)
class Source:
    """A text to check a draft against.

    ``speaker`` is the one person the text belongs to (signatory, interviewee), ``outlet`` the one that published it;
    both may be "".
    """

    name: str
    text: str
    kind: SourceKind
    outlet: str = ""
    speaker: str = ""
    turns: tuple[Turn, ...] = ()
