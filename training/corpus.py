"""The training corpus: articles with gold relations, aligned with this library's own tokens.

Lines of JSON: {"id", "publisher", "text", "attributions": [{"source", "cue", "content"}]}, with an optional file of
automatic parses beside them (see ``load_articles``), which give the tagger its tags and each cue its head.
"""

from __future__ import annotations

import gzip
import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from attribution.document import Document, build_document
from attribution.inline import parse, parse_blocks
from attribution.syntax.columns import Syntax
from attribution.vocabulary.lexicon import Lexicon, Phrase
from attribution.vocabulary.tags import VERBS
from training.lexicon_articles import example_articles

BE = frozenset("is are was were am 'm 're isn't aren't wasn't weren't".split())
BEEN = frozenset("be been being".split())
HAVE = frozenset("has have had 've having hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
CLAUSAL = frozenset("if because although though while whether unless whereas".split())
DAYS = frozenset("yesterday today tomorrow tonight".split())
VERB_TAGS = {"VBD": "d", "VBZ": "z", "VBP": "p", "VB": "v", "VBN": "n", "VBG": "g"}
TAGS = {
    "NN": "N", "NNS": "S", "NNP": "P", "NNPS": "P", "PRP": "I", "PRP$": "i", "DT": "D", "PDT": "D", "WDT": "w",
    "WP": "W", "WP$": "w", "WRB": "y", "JJ": "J", "JJR": "K", "JJS": "K", "CD": "C", "RB": "R", "RBR": "R", "RBS": "R",
    "TO": "t", "CC": "&", "RP": "r", "EX": "X", "POS": "'", ",": ",", ":": ":", ".": ".", "$": "$", "#": "$",
    "-LRB-": "(", "-RRB-": ")", "FW": "N", "UH": "R", "LS": "C",
}  # fmt: skip
LIGHT = frozenset("used keep keeps kept keeping".split())
MARKS = {":": ":", ";": ";", **dict.fromkeys(("—", "-", "--", "…", "...", "–", "―"), "-")}
Sentences = list[list[list[Any]]]
"""A parse, as ``load_articles`` tells its lines."""
Piece = tuple[int, int, str, int]
"""Start, end, tag and index of the head of a parsed token."""
QUOTE_MARKS = frozenset("\"“”'‘’«»„‟``''")


@define
class Relation:
    """A gold relation in tokens; ``head`` is the cue's main word, ``parent`` the relation whose content holds it."""

    source: list[int]
    cue: list[int]
    content: list[int]
    head: int
    parent: Relation | None = None


@define
class Article:
    """An article ready for training; ``syntax`` and ``phrases``, its verbs of several words, are set once tagged.

    ``complete`` tells that nested relations are annotated too; the large corpus leaves them out. From an article that
    does not teach cues only the decisions on nested cues and on what belongs to a cue learn.
    """

    id: str
    publisher: str
    document: Document
    tags: list[str] | None
    relations: list[Relation]
    complete: bool = False
    teaches_cues: bool = True
    syntax: Syntax = field(default=None)
    phrases: Mapping[int, Phrase] = field(factory=dict)

    @property
    def outermost(self) -> list[Relation]:
        """The relations that stand inside no other's content."""
        return [relation for relation in self.relations if relation.parent is None]


def load_articles(folder: Path, split: str) -> list[Article]:
    """The articles of FOLDER/SPLIT.jsonl, with FOLDER/SPLIT_parses.jsonl.gz where that exists.

    A parse line is {"id", "sentences": [[[start, end, tag, lemma, entity, head, dependency], ...], ...]}.
    """
    lines = [json.loads(line) for line in (folder / f"{split}.jsonl").read_text("utf-8").splitlines() if line.strip()]
    parses: dict[str, Sentences] = {}
    path = folder / f"{split}_parses.jsonl.gz"
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for line in stream:
                parsed = json.loads(line)
                parses[parsed["id"]] = parsed["sentences"]
    return [_article(line, parses.get(line["id"])) for line in lines]


def _article(line: dict[str, Any], parse: Sentences | None) -> Article:
    document = build_document(line["text"])
    flat = _flatten(parse) if parse else None
    tags = _gold_tags(document, flat) if flat else None
    relations: dict[int, Relation] = {}
    for number, raw in enumerate(line["attributions"]):
        source, cue, content = (tokens_of(document, raw[role]) for role in ("source", "cue", "content"))
        if cue and content:
            relations[number] = Relation(source, cue, content, _head(document, cue, tags, flat))
    for number, relation in relations.items():
        relation.parent = relations.get(line["attributions"][number].get("parent"))
    return Article(line["id"], line.get("publisher", ""), document, tags, list(relations.values()))


def load_marked(folder: Path) -> list[Article]:
    """The articles of a folder of Markdown files in inline notation, nested relations and all."""
    pages = ((path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.md")))
    return [_marked(name, page.split("\n\n", 1)[-1]) for name, page in pages]


def load_golden(folder: Path) -> list[Article]:
    """Each text of a folder of golden files, nested relations and all."""
    pages = ((path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.md")))
    return [_marked(f"{name}:{block.line}", block.marked) for name, page in pages for block in parse_blocks(page)]


def _marked(name: str, text: str) -> Article:
    """The article of a text in inline notation."""
    marked = parse(text)
    places = {relation.id: place for place, relation in enumerate(marked.relations)}
    spans = [
        {
            "source": [(span.start, span.end) for span in relation.source],
            "cue": [(relation.cue.start, relation.cue.end)] if relation.cue else [],
            "content": [(span.start, span.end) for span in relation.content],
            "parent": None if relation.parent is None else places[relation.parent],
        }
        for relation in marked.relations
    ]
    line = {"id": name, "publisher": "own", "text": marked.text, "attributions": spans}
    return evolve(_article(line, None), complete=True)


def example_articles_of(lexicon: Lexicon) -> list[Article]:
    """The lexicon's example sentences, gathered into articles."""
    return [evolve(_article(line, None), complete=True) for line in example_articles(lexicon)]


def set_heads(article: Article) -> None:
    """Give each relation of an article without a parse its head, by the tags its syntax has."""
    for relation in article.relations:
        if article.tags is None:
            relation.head = _first_word(relation.cue, article.syntax.tags, article.syntax.norms)


def tokens_of(document: Document, spans: list[list[int]]) -> list[int]:
    """The tokens that overlap *spans*, in order."""
    starts, ends = document.tokens.starts, document.tokens.ends
    found = []
    for start, end in spans:
        token = bisect_right(ends, start)
        while token < len(starts) and starts[token] < end:
            found.append(token)
            token += 1
    return sorted(set(found))


def _flatten(parse: Sentences) -> list[Piece]:
    """Every parsed token of all sentences."""
    flat: list[Piece] = []
    for sentence in parse:
        base = len(flat)
        flat += [(token[0], token[1], token[2], base + token[5]) for token in sentence]
    return flat


def _gold_tags(document: Document, flat: list[Piece]) -> list[str]:
    """The parser's tags on our tokens; a token of several parsed pieces takes the first one's."""
    tags: list[str] = []
    index = 0
    starts, ends = document.tokens.starts, document.tokens.ends
    for start, end, norm in zip(starts, ends, document.tokens.norms, strict=True):
        while index < len(flat) and flat[index][1] <= start:
            index += 1
        known = index < len(flat) and flat[index][0] < end
        tags.append(refine(flat[index][2], norm) if known else "*")
        if norm == "'s" and len(tags) > 1 and document.tokens.norms[len(tags) - 2] in DAYS:
            tags[-2] = "N"  # "in yesterday's Times"
    return tags


def refine(tag: str, norm: str) -> str:
    """The one-character tag (see attribution.tagging) of a Penn tag on a word."""
    if norm in QUOTE_MARKS:
        return '"'
    if norm in MARKS:
        return MARKS[norm]
    if norm in ("not", "n't", "never"):
        return "x"
    if norm in DAYS and tag == "NN":
        return "R"  # "the minister yesterday said": no part of the name before it
    if tag == "MD":
        return "m"
    if tag[0] == "V":
        for words, short in ((BE, "b"), (BEEN, "e"), (HAVE, "h"), (DO, "o")):
            if norm in words:
                return short
        return VERB_TAGS[tag]
    if norm == "by":
        return "B"
    if tag == "IN":
        return "T" if norm == "that" else "F" if norm == "of" else "U" if norm in CLAUSAL else "E"
    return "T" if norm == "that" and tag == "WDT" else TAGS.get(tag, "*")


def _head(document: Document, cue: list[int], tags: list[str] | None, flat: list[Piece] | None) -> int:
    """The main word of a cue: by the parse the first whose head lies outside, else the first verb, noun or word."""
    if tags is None or flat is None:
        return cue[-1]
    starts, ends = document.tokens.starts, document.tokens.ends
    inside = {i for i, piece in enumerate(flat) if piece[0] < ends[cue[-1]] and piece[1] > starts[cue[0]]}
    tops = [flat[i][0] for i in sorted(inside) if flat[i][3] not in inside or flat[i][3] == i]
    heads = [token for token in cue if any(starts[token] <= top < ends[token] for top in tops)]
    heads = [token for token in heads if tags[token] in "dzpvngNSJPK"] or heads
    if heads and tags[heads[0]] not in "behmoxRI,":
        return heads[0]
    return _first_word(cue, tags, ())


def _first_word(cue: list[int], tags: Sequence[str], norms: Sequence[str]) -> int:
    """The first verb of a cue, else its first noun or adjective, else its first word; "be" and "have" do not count.

    In "used to say" and "kept asking" the second verb reports.
    """
    verbs = [token for token in cue if tags[token] in VERBS]
    if len(verbs) > 1 and norms and norms[verbs[0]] in LIGHT:
        return verbs[1]
    return (verbs or [token for token in cue if tags[token] in "NSJPK"] or cue)[0]


def find_verb_phrases(syntax: Syntax) -> dict[int, Phrase]:
    """The verbs of several words of the lexicon, the longest at each first word, by that word's token."""
    verbs = [token for token, tag in enumerate(syntax.tags) if tag in VERBS]
    found = {token: syntax.lexicon.longest_at(syntax.norms, token, "V") for token in verbs}
    return {token: phrase for token, phrase in found.items() if phrase}
