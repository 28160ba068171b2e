"""Speech out of WebVTT and SRT subtitles: time codes, tags and repeated lines left out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import regex

from .records import cut_annotations, find_label, split_lines
from .sources import Turn

_TIMING = regex.compile(r"\s{0,4}(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s{1,4}-->\s")
_TAG = regex.compile(r"<[^<>\n]{0,80}>|\{\\[^{}\n]{0,40}\}")
_VOICE = regex.compile(r"<v(?:\.[\w.]{1,40})? (?P<label>[^<>\n]{1,80})>")
_CHANGE = regex.compile(r"\s{0,4}(?:>>|[-–—](?=\s?\p{Lu}))\s{0,4}")


def is_subtitles(text: str) -> bool:
    """Whether *text* opens like a WebVTT or SRT file."""
    head = text[:2000].lstrip("\ufeff \n")
    return head.startswith("WEBVTT") or any(_TIMING.match(line) for line in head.split("\n")[:6])


def find_subtitle_turns(text: str) -> tuple[Turn, ...]:
    """The turns of a subtitle file; a speaker holds until another is named."""
    turns: list[Turn] = []
    speaker, pieces = "", list[tuple[int, int]]()
    for start, end in _read_cue_lines(text):
        label, speech = _read_label(text, start, end)
        if label is not None and (label != speaker or not label):
            if pieces:
                turns.append(Turn(speaker, tuple(pieces)))
            speaker, pieces = label, []
        pieces += _cut_tags(text, speech, end)
    if pieces:
        turns.append(Turn(speaker, tuple(pieces)))
    return tuple(turns)


def _read_cue_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines of speech; rolling captions print each line two or three times, which counts once."""
    recent: deque[str] = deque(maxlen=2)
    inside = False
    for start, end in split_lines(text):
        line = text[start:end].strip()
        if _TIMING.match(text, start, end):
            inside = True
        elif not line:
            inside = False
        elif inside:
            plain = _TAG.sub("", line).strip()
            if plain and not any(before.endswith(plain) for before in recent):
                yield start, end
            recent.append(plain)


def _read_label(text: str, start: int, end: int) -> tuple[str | None, int]:
    """Who begins to speak on this line (None: nobody new, "": somebody not named) and where the speech starts."""
    voice = _VOICE.match(text, start, end)
    if voice:
        return voice["label"].strip(), voice.end()
    change = _CHANGE.match(text, start, end)
    begin = change.end() if change else start
    found = find_label(text, begin, end)
    if found and (change or found[0].isupper() or " " in found[0]):
        return found
    return ("", begin) if change else (None, start)


def _cut_tags(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _TAG.finditer(text, start, end):
        yield from cut_annotations(text, start, match.start())
        start = match.end()
    yield from cut_annotations(text, start, end)
