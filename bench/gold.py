"""Reading gold articles: a folder of marked Markdown files, or JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen
from scoring import Relation

from attribution.errors import InputError
from attribution.inline import Marked, parse

MARKED = ("speaker", "outlet", "parent")


@frozen
class Article:
    """One annotated article. ``has`` tells which of "speaker", "outlet" and "parent" its gold marks at all."""

    name: str
    text: str
    relations: tuple[Relation, ...]
    has: frozenset[str] = field(default=frozenset(MARKED))


def read_articles(path: Path) -> Iterator[Article]:
    """Read every article of *path*: a .jsonl, .json or .md file, or a folder of them."""
    if path.is_dir():
        files = sorted(found for kind in ("md", "jsonl") for found in path.rglob(f"*.{kind}"))
        if not files:
            raise InputError("no .md or .jsonl file here", place=str(path), remedy="name a folder of gold articles")
        for found in files:
            yield from read_articles(found)
    elif path.suffix == ".md":
        marked = parse(strip_front_matter(path.read_text(encoding="utf-8")))
        yield Article(path.stem, marked.text, _from_marked(marked))
    elif path.suffix == ".jsonl":
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _from_json(line, f"{path}:{number}")
    else:
        yield _from_json(path.read_text(encoding="utf-8"), str(path))


def strip_front_matter(page: str) -> str:
    """The article without the ``key: value`` lines on top of it."""
    return page.split("\n\n", 1)[-1]


def _from_marked(marked: Marked) -> tuple[Relation, ...]:
    places = {relation.id: place for place, relation in enumerate(marked.relations)}
    return tuple(
        Relation(
            tuple((span.start, span.end) for span in relation.source),
            ((relation.cue.start, relation.cue.end),) if relation.cue else (),
            tuple((span.start, span.end) for span in relation.content),
            None if relation.parent is None else places[relation.parent],
            relation.speaker,
            relation.outlet,
        )
        for relation in marked.relations
    )


def _from_json(line: str, place: str) -> Article:
    try:
        row = json.loads(line)
        relations = tuple(_from_row(each) for each in row["attributions"])
        has = frozenset(key for key in MARKED if any(key in each for each in row["attributions"]))
        return Article(str(row.get("id", place)), row["text"], relations, has)
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"not a gold article ({error})",
            place=place,
            remedy='write {"text": ..., "attributions": [{"source": [[start, end]], "cue": ..., "content": ...}]}',
        ) from error


def _from_row(row: dict[str, Any]) -> Relation:
    source, cue, content = (
        tuple((int(start), int(end)) for start, end in row.get(role) or ()) for role in ("source", "cue", "content")
    )
    return Relation(source, cue, content, row.get("parent"), row.get("speaker"), row.get("outlet"))
