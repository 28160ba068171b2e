"""Furniture: what on a page is not the article's body, told by its place and its look.

Body text taken for furniture costs attributions, so every test here must be sure: a paragraph in doubt is body.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..expressions import expression, over_text
from ..model import Section, SectionKind
from ..spans import cut
from ..vocabulary.gazetteer import default_gazetteer
from .pagelines import (
    LONGEST_LINE,
    SHORT_LINE,
    TAG_NAMES,
    TAGS,
    find_credit,
    find_suspects,
    find_teaser,
    holds,
    is_closed,
    is_heading,
    page_kind,
)

if TYPE_CHECKING:
    import regex

OPENING = 6  # bylines and datelines stand in the first paragraphs
_BODY = SectionKind.BODY
_CUT = (_BODY, SectionKind.STANDFIRST)  # what a dateline or a credit may be cut off from
_CAPTIONED = ("image caption", "media caption")
_SENTENCE_ENDS = frozenset('.!?"”')
# OSLO (AP) · LONDON (Reuters) — · MANCHESTER, N.H. - · Kyiv, May 3 (AP) -- · (Reuters) -
_DATELINE = expression(
    r"""(?: \p{Lu}{2}[\p{Lu}.'’\ -]{1,40}(?:,\ \p{Lu}[\p{L}.]{1,20}(?:\ \p{Lu}[\p{L}.]{1,20})?){0,2}
            (?:,?\ \p{Lu}\p{L}{2,8}\.?\ \d{1,2})?(?:\ \([\p{L}\ .'’/-]{2,40}\))?
          | (?:\p{Lu}[\p{L}'’-]{2,20}(?:\ \p{Lu}[\p{L}'’-]{2,20}){0,2}(?:,\ \p{Lu}[\p{L}.]{1,20}){0,2}
            (?:,?\ \p{Lu}\p{L}{2,8}\.?\ \d{1,2})?\ )?\((?:Reuters|Bloomberg|Xinhua|[A-Z]{2,7})\)
        )(?:\ ?(?:—|–|--|-)(?=\s)|(?<=\))\ ?(?:—|–|--|-)(?=\p{Lu})
          |(?<=^[\p{Lu}.'’\ ]{3,40}\((?:AP|AFP|Reuters)\))(?=\ \p{Lu}))""",
    re.VERBOSE,
)

_DASH = over_text(r"[—–-]\s")
"""What stands behind one that ends with no bracket."""

# New Delhi: · London –
_LONGEST_PLACE, _BEHIND_PLACE = 80, (":", "–", "—", "--")
_PLACE = expression(r"(\p{Lu}[\p{L}.'’]{1,20}(?:[ -]\p{Lu}[\p{L}.'’]{1,20}){0,2})(?:[ ]?:| –| —| --)(?=\s)")

_TALE = 100  # characters: longer than most headlines


def find_sections(text: str, paragraphs: list[tuple[int, int]], given: tuple[Section, ...] = ()) -> tuple[Section, ...]:
    """Say what each paragraph of *text* is, given their offsets; neighbours of one kind are one section.

    A dateline before the first sentence, and a credit behind a caption, are sections within their paragraph. Where a
    reader *gave* sections they stand, and only the paragraphs between them are told.
    """
    texts = [text[start:end] for start, end in paragraphs]
    pieces: list[tuple[int, int, SectionKind]] = []
    placed = _find_placed(texts)
    place = 0  # the first given section that the paragraphs so far have not passed
    for index, ((start, end), line, kind) in enumerate(zip(paragraphs, texts, _kinds(texts), strict=True)):
        plain = not given and line[-1] in _SENTENCE_ENDS and (index > OPENING or not _may_have_dateline(line))
        plain = plain and index != placed and kind is not SectionKind.RESIDUE
        if plain and pieces and kind is pieces[-1][2]:
            pieces[-1] = (pieces[-1][0], end, kind)  # by far the most frequent case
            continue
        while place < len(given) and given[place].span.end <= start:
            place += 1
        found = _known_pieces(given, place, start, end) if place < len(given) else None
        if not found and not plain and kind in _CUT:
            found = _cut_paragraph(line, start, kind, index, placed)
        elif not found and kind is SectionKind.RESIDUE:
            found = _cut_teaser(line, start)
        for begin, stop, piece in found or ((start, end, kind),):
            if pieces and begin < pieces[-1][1]:
                continue
            if pieces and pieces[-1][2] is piece:
                pieces[-1] = (pieces[-1][0], stop, piece)
            else:
                pieces.append((begin, stop, piece))
    return tuple([Section(cut(text, start, end), kind) for start, end, kind in pieces])


def _known_pieces(given: tuple[Section, ...], place: int, start: int, end: int) -> list[tuple[int, int, SectionKind]]:
    """The pieces that the sections given from *place* on make of the paragraph from *start* to *end*."""
    pieces = []
    while place < len(given) and given[place].span.start < end:
        span = given[place].span
        if span.end > start:
            pieces.append((span.start, span.end, given[place].kind))
        place += 1
    return pieces


def _kinds(texts: list[str]) -> list[SectionKind]:
    """The kind of each paragraph as a whole."""
    kinds = [_BODY] * len(texts)
    for index in find_suspects(texts):
        kinds[index] = _own_kind(texts[index], index)
    if SectionKind.RESIDUE in kinds:
        for index in [number + 1 for number, text in enumerate(texts[:-1]) if text.lower().startswith(_CAPTIONED)]:
            kinds[index] = SectionKind.CAPTION if kinds[index] is _BODY else kinds[index]
    if SectionKind.TAGS in kinds:
        _mark_tags(texts, kinds)
    _mark_top(texts, kinds)
    for index in [number for number, text in enumerate(texts[:-1]) if len(text) <= 2 * SHORT_LINE]:
        if index and kinds[index] is _BODY and _is_subheading(texts[index], texts[index + 1]):
            kinds[index] = SectionKind.SUBHEADING
    return kinds


def _own_kind(text: str, index: int) -> SectionKind:
    """The kind that a short paragraph shows by its own words."""
    kind = page_kind(text)
    late = kind is SectionKind.BYLINE and index > OPENING and text[:2] in ("By", "BY", "by")
    return _BODY if kind is None or late else kind


def _mark_tags(texts: list[str], kinds: list[SectionKind]) -> None:
    """The list behind "Tags" belongs to it, and what short lines follow are residue."""
    for index in range(1, len(kinds)):
        text = texts[index]
        if kinds[index] is not _BODY or len(text) > LONGEST_LINE:
            continue
        if kinds[index - 1] is not SectionKind.TAGS:
            continue
        if TAGS.fullmatch(texts[index - 1]) and TAG_NAMES.fullmatch(text):
            kinds[index] = SectionKind.TAGS
        elif len(text) <= SHORT_LINE and not is_closed(text):
            kinds[index] = SectionKind.RESIDUE


def _mark_top(texts: list[str], kinds: list[SectionKind]) -> None:
    """Headline, its repetition, and the standfirst between it and the byline or the body."""
    if len(kinds) < 2 or kinds[0] is not _BODY or not _is_headline(texts):
        return
    kinds[0] = SectionKind.HEADLINE
    headline = texts[0]
    for index in range(1, min(len(kinds) - 1, OPENING)):
        text = texts[index]
        if kinds[index] is not _BODY:
            continue
        if text == headline:
            kinds[index] = SectionKind.HEADLINE
        elif _is_standfirst(text, kinds[index - 1], kinds[index + 1]):
            kinds[index] = SectionKind.STANDFIRST
        else:
            break


def _is_headline(texts: list[str]) -> bool:
    text = texts[0]
    if len(text) > LONGEST_LINE - 80 or _find_dateline(text):
        return False
    return not is_closed(text) or is_heading(text.rstrip(".")) or texts[1] == text


def _is_standfirst(text: str, before: SectionKind, after: SectionKind) -> bool:
    if before is not SectionKind.HEADLINE or len(text) > LONGEST_LINE:
        return False
    return (after is SectionKind.BYLINE or not is_closed(text)) and not find_credit(text)


def _is_subheading(text: str, following: str) -> bool:
    """Whether a short line that ends no sentence introduces a paragraph that is longer."""
    asks = text[-1] == "?" and text.isupper() and " " in text
    if not (asks or text[-1].isalnum()) or len(following) < 2 * len(text):
        return False
    return (text[0].isupper() or text[0].isdigit()) and "\n" not in text and ". " not in text


def _cut_paragraph(
    text: str, start: int, kind: SectionKind, index: int, placed: int
) -> list[tuple[int, int, SectionKind]]:
    """The pieces of a paragraph that has a dateline in front or a credit behind."""
    end = start + len(text)
    if index <= OPENING:
        dateline = _find_dateline(text) if _may_have_dateline(text) else None
        dateline = dateline or (_PLACE.match(text) if index == placed else None)
        if dateline and not text[dateline.end() :].isspace():
            rest = end - len(text[dateline.end() :].lstrip())
            return [(start, start + dateline.end(), SectionKind.DATELINE), (rest, end, kind)]
    if len(text) <= 4 * LONGEST_LINE and text[-1] not in _SENTENCE_ENDS:
        credit = find_credit(text)
        if credit:
            behind = start + credit.start()
            front = text[: credit.start()].rstrip()
            return [(start, start + len(front), SectionKind.CAPTION), (behind, end, SectionKind.CREDIT)]
    return []


def _cut_teaser(text: str, start: int) -> list[tuple[int, int, SectionKind]]:
    """The pieces of a line that leads to another article, "Read more: Mayor denies fraud": its label, that headline."""
    head = find_teaser(text)
    if not head:
        return []
    label = len(text[:head].rstrip())
    return [
        (start, start + label, SectionKind.RESIDUE),
        (start + head, start + len(text), SectionKind.TEASER),
    ]


def _may_have_dateline(text: str) -> bool:
    return text[:2].isupper() or "(" in text[:70]


def _find_dateline(text: str) -> regex.Match[str] | None:
    head = text[:200]
    if not (head[:2].isupper() or "(" in head) or not (")" in head or _DASH.search(head)):
        return None
    return _DATELINE.match(text)


def _find_placed(texts: list[str]) -> int:
    """The paragraph that begins with a place and a mark, "New Delhi:", where no other has such a label; else -1."""
    opening = [(index, text) for index, text in enumerate(texts[: OPENING + 1]) if text[:1].isupper()]
    labelled = [(index, _PLACE.match(text)) for index, text in opening if holds(text[:_LONGEST_PLACE], _BEHIND_PLACE)]
    found = [(index, match[1]) for index, match in labelled if match]
    if len(found) != 1:
        return -1
    index, name = found[0]
    placed = name.lower() in default_gazetteer().places or _is_town(name, texts[index])
    return index if placed and is_closed(texts[index]) else -1


def _is_town(name: str, text: str) -> bool:
    """Whether a *name* in capitals that no list of places has opens a report: "MARLOCK: The ferry sank on Sunday."."""
    opening = text[len(name) + 1 :].lstrip()[:1]
    return name.isupper() and text[len(name)] == ":" and len(text) > _TALE and text[-1] == "." and opening.isupper()
