"""The result classes out of plain dictionaries; everything read is checked, and an InputError names its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from itertools import pairwise
from math import inf
from typing import Any, TypeVar

from attrs import evolve

from .document import Document, build_document
from .errors import InputError
from .model import (
    Attribution,
    AttributionKind,
    Content,
    ContentKind,
    Cue,
    CueKind,
    Entity,
    EntityKind,
    Gender,
    Link,
    Mention,
    MentionKind,
    Outlet,
    Quotation,
    Section,
    SectionKind,
    Stance,
    Tense,
    Unresolved,
)
from .spans import SourceMap, Span, cut, first_at_or_after

_E = TypeVar("_E", bound=Enum)
_T = TypeVar("_T")

_NAMES: Mapping[type, str] = {
    Mapping: "an object",
    list: "a list",
    tuple: "a list",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "true or false",
    type(None): "null",
}


class Reader:
    """Takes values out of one dictionary and knows its place, so that every error can name it."""

    def __init__(self, data: object, place: str, text: str = "") -> None:
        if not isinstance(data, Mapping):
            raise InputError(f"expected an object, found {_shown(data)}", place=place)
        self.data = data
        self.place = place
        self.text = text

    def value(self, key: str, *kinds: type) -> Any:
        """The value of *key*, of one of *kinds* (a bool is no int)."""
        if key not in self.data:
            raise InputError(f"{key!r} is missing", place=self.place)
        value = self.data[key]
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            names = " or ".join(dict.fromkeys(_NAMES[kind] for kind in kinds))
            raise InputError(f"expected {names}, found {_shown(value)}", place=f"{self.place}.{key}")
        return value

    def each(self, key: str, read: Callable[[Reader], _T]) -> tuple[_T, ...]:
        """Every object in the list at *key*, read by *read*."""
        entries = self.value(key, list, tuple)
        return tuple(read(Reader(entry, f"{self.place}.{key}[{i}]", self.text)) for i, entry in enumerate(entries))

    def some(self, key: str, read: Callable[[Reader], _T]) -> tuple[_T, ...]:
        """The same, but at least one."""
        found = self.each(key, read)
        if not found:
            raise InputError("expected one at least, found none", place=f"{self.place}.{key}")
        return found

    def optional(self, key: str, read: Callable[[Reader], _T]) -> _T | None:
        """The object at *key* read by *read*, or None for null."""
        value = self.value(key, Mapping, type(None))
        return None if value is None else read(Reader(value, f"{self.place}.{key}", self.text))

    def one(self, key: str, read: Callable[[Reader], _T]) -> _T:
        """The object at *key* read by *read*."""
        return read(Reader(self.value(key, Mapping), f"{self.place}.{key}", self.text))

    def choice(self, key: str, kind: type[_E]) -> _E:
        """The member of *kind* at *key*."""
        value = self.value(key, str)
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(str(member.value) for member in kind)
            raise InputError(f"unknown {value!r}", place=f"{self.place}.{key}", remedy=f"one of {known}") from None

    def strings(self, key: str) -> tuple[str, ...]:
        """The list of strings at *key*."""
        values = self.value(key, list, tuple)
        for number, value in enumerate(values):
            if not isinstance(value, str):
                raise InputError(f"expected a string, found {_shown(value)}", place=f"{self.place}.{key}[{number}]")
        return tuple(values)

    def within(self, key: str, kind: type[float], most: float = inf) -> Any:
        """The number of *kind* at *key*, from 0 to *most*."""
        value = self.value(key, kind, int)
        if not 0 <= value <= most:
            wanted = "from 0 up" if most == inf else f"from 0 to {most}"
            raise InputError(f"expected a number {wanted}, found {value}", place=f"{self.place}.{key}")
        return value

    def pair(self, key: str, *, empty: bool = False) -> Span:
        """The span written [start, end] at *key*."""
        return self.span_of(self.value(key, list, tuple), f"{self.place}.{key}", empty=empty)

    def pairs(self, key: str) -> tuple[Span, ...]:
        """The spans written [start, end] in the list at *key*."""
        entries = self.value(key, list, tuple)
        return tuple(self.span_of(entry, f"{self.place}.{key}[{i}]") for i, entry in enumerate(entries))

    def span_of(self, ends: object, place: str, *, empty: bool = False) -> Span:
        """The span of the text between the two *ends*."""
        match ends:
            case [int(start), int(end)] if not _holds_bool(start, end) and 0 <= start <= end <= len(self.text):
                if start < end or empty:
                    return cut(self.text, start, end)
        raise InputError(f"{_shown(ends)} is no span of the text", place=place, remedy=f"0 to {len(self.text)}")


def decode_document(reader: Reader) -> Document:
    """The document; its layers stand as they were stored, its tokens are made again."""
    document = build_document(
        reader.text,
        name=reader.value("name", str),
        links=reader.each("links", _decode_link),
        sections=reader.each("sections", _decode_section),
        source_map=reader.optional("source_map", _decode_source_map),
    )
    paragraphs, sentences = reader.pairs("paragraphs"), reader.pairs("sentences")
    return evolve(
        document,
        paragraphs=paragraphs,
        sentences=sentences,
        quotations=reader.each("quotations", _decode_quotation),
        sections=reader.each("sections", _decode_section),
        paragraph_tokens=_first_tokens(document.tokens.starts, paragraphs),
        sentence_tokens=_first_tokens(document.tokens.starts, sentences),
    )


def _decode_span(reader: Reader) -> Span:
    """A span; its text, where given, must be what stands there."""
    span = reader.span_of([reader.value("start", int), reader.value("end", int)], reader.place)
    if reader.data.get("text", span.text) != span.text:
        raise InputError(f"{_shown(reader.data['text'])} is not the text there", place=reader.place)
    return span


def decode_attribution(reader: Reader) -> Attribution:
    """An attribution."""
    return Attribution(
        id=reader.value("id", int),
        cue=reader.one("cue", _decode_cue),
        source=reader.optional("source", _decode_mention),
        content=reader.one("content", _decode_content),
        kind=reader.choice("kind", AttributionKind),
        pattern=reader.value("pattern", str),
        confidence=reader.within("confidence", float, 1),
        parent=reader.value("parent", int, type(None)),
        recipient=reader.optional("recipient", _decode_mention),
    )


def _decode_mention(reader: Reader) -> Mention:
    """A mention."""
    return Mention(
        spans=reader.some("spans", _decode_span),
        head=reader.one("head", _decode_span),
        kind=reader.choice("kind", MentionKind),
        name=reader.value("name", str),
        title=reader.value("title", str),
        affiliation=reader.optional("affiliation", _decode_span),
        plural=reader.value("plural", bool),
        gender=reader.choice("gender", Gender),
    )


def decode_entity(reader: Reader) -> Entity:
    """An entity."""
    return Entity(
        id=reader.value("id", int),
        name=reader.value("name", str),
        kind=reader.choice("kind", EntityKind),
        mentions=reader.each("mentions", _decode_mention),
        outlet=reader.optional("outlet", _decode_outlet),
        gender=reader.choice("gender", Gender),
    )


def decode_unresolved(reader: Reader) -> Unresolved:
    """Why a source stays open."""
    return Unresolved(reader.value("attribution", int), reader.value("reason", str), reader.strings("candidates"))


def _decode_cue(reader: Reader) -> Cue:
    return Cue(
        span=reader.one("span", _decode_span),
        head=reader.one("head", _decode_span),
        kind=reader.choice("kind", CueKind),
        lemma=reader.value("lemma", str),
        stance=reader.choice("stance", Stance),
        reports=reader.choice("reports", AttributionKind),
        tense=reader.choice("tense", Tense),
        negated=reader.value("negated", bool),
        entry=reader.value("entry", str),
    )


def _decode_content(reader: Reader) -> Content:
    return Content(reader.some("spans", _decode_span), reader.choice("kind", ContentKind))


def _decode_outlet(reader: Reader) -> Outlet:
    return Outlet(
        name=reader.value("name", str),
        aliases=reader.strings("aliases"),
        kind=reader.value("kind", str),
        country=reader.value("country", str),
        domains=reader.strings("domains"),
    )


def _decode_quotation(reader: Reader) -> Quotation:
    return Quotation(
        span=reader.pair("span"),
        inner=reader.pair("inner", empty=True),
        depth=reader.within("depth", int),
        closed=reader.value("closed", bool),
        continued=reader.value("continued", bool),
    )


def _decode_section(reader: Reader) -> Section:
    return Section(reader.one("span", _decode_span), reader.choice("kind", SectionKind))


def _decode_link(reader: Reader) -> Link:
    return Link(reader.one("span", _decode_span), reader.value("href", str))


def _decode_source_map(reader: Reader) -> SourceMap:
    segments = []
    for position, segment in enumerate(reader.value("segments", list, tuple)):
        match segment:
            case [int(text), int(raw), int(length)] if not _holds_bool(*segment) and min(text, raw) >= 0:
                segments.append((text, raw, length))
            case _:
                place = f"{reader.place}.segments[{position}]"
                raise InputError(f"{_shown(segment)} is not [text start, raw start, length]", place=place)
    for position, (before, after) in enumerate(pairwise(segments), 1):
        if after[0] <= before[0] or after[1] < before[1]:
            place = f"{reader.place}.segments[{position}]"
            raise InputError(f"{list(after)} stands before {list(before)}", place=place, remedy="put them in order")
    if reader.text and not segments:
        remedy = "leave the source map out where the text is its own original"
        raise InputError("tells of no run of the text", place=f"{reader.place}.segments", remedy=remedy)
    return SourceMap(tuple(segments), reader.within("raw_length", int))


def _first_tokens(starts: Sequence[int], spans: tuple[Span, ...]) -> tuple[int, ...]:
    return (*(first_at_or_after(starts, span.start) for span in spans), len(starts))


def _holds_bool(*values: object) -> bool:
    """Whether one of *values* is True or False, which Python takes for numbers."""
    return any(isinstance(value, bool) for value in values)


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."
