"""Texts for the laws: strings that hurt, any string at all, paragraphs of news, and pieces of the golden texts."""

import re
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from attribution import inline

NASTY = (
    "", " ", "\n", "\n\n\n", "\r\n", "\r", "\x00", "\x1c\x1d\x1e\x1f", "\ufeff", "\u200b", "\u2028", "\x85", "\xa0",
    "\ud800", "\udfff\ud800", "İstanbul İ", "ß ŉ ǰ", "e\u0301\u0301\u0301",
    "👩‍👩‍👧‍👦 🇺🇦", "\u202eabc\u202c", "مرحبا قال", "记者说：“好。”",
    '"', "'", "''", "``", "“", "”", "‘", "’", "«", "»", "„", "‚", "‹", "›", '"' * 40, "“" * 40, "'" * 41, "“‘" * 20,
    "...", ". . .", "…", "?!?!", "a.b.c.", "U.S.", "U.S.'s", "No. 3", "1. 2. 3.", "a-b-c--d", "don't", "'90s",
    "@x", "#x",
    "Tags", "Tags\nA, B", "By Ana Ortiz", "LONDON (Reuters) —", "Advertisement", "@YouTube", "- item\n- item",
    "Q: Why?",
    '“a “b “c “d “e “f “g', "'a 'b 'c' d' e'", "x" * 500, "x " * 300, ".'\"", "Mr.", "p.m. ", "I. ", "A. B. C. D",
)  # fmt: skip

NAMES = ("Ana Ortiz", "Gen. J. K. Roe", "Mr. O'Brien", "the Acme Corp.", "Dr. Lee-Smith", "the U.S. envoy")
VERBS = ("said", "told reporters", "wrote", "asked", "warned on Tuesday")
CLAUSES = (
    "the dam held",
    "3.5 percent of the crew left at 9 a.m. sharp",
    "nobody paid $1,122 for the workers' tents",
    "it was time, and we all knew it",
    "the plan isn't dead",
)
RELAYS = (
    *("the Guardian reports", "via AP", "say police", "it has emerged", "the lawsuit claims", "a court heard"),
    *("her agent confirmed to the BBC", "citing two aides", "Reuters quoted him as saying", "“It fell,”", "he beams"),
    *("Ana Ortiz was quoted by Reuters as saying", "the firm said", "is believed to have left", "“Never,” Lee beams"),
)
QUOTE_STYLES = (("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»"), ("„", "“"), ("''", "''"))


@st.composite
def sentences(draw):
    """One sentence with an attribution in it, in any style of quotation; every quotation is closed."""
    name, verb, clause = draw(st.sampled_from(NAMES)), draw(st.sampled_from(VERBS)), draw(st.sampled_from(CLAUSES))
    opening, closing = draw(st.sampled_from(QUOTE_STYLES))
    shape = draw(st.integers(0, 4))
    capital = clause[0].upper() + clause[1:]
    subject = name[0].upper() + name[1:]
    if shape == 0:
        return f"{opening}{capital},{closing} {name} {verb}."
    if shape == 1:
        return f"{subject} {verb} that {clause}."
    if shape == 2:
        return f"{subject} {verb}: {opening}{capital}.{closing}"
    if shape == 3:
        return f"{opening}{capital}?{closing} {verb} {name}."
    return f"{capital}."


def paragraphs():
    """One to five sentences."""
    return st.lists(sentences(), min_size=1, max_size=5).map(" ".join)


def articles():
    """One to five paragraphs with blank lines between."""
    return st.lists(paragraphs(), min_size=1, max_size=5).map("\n\n".join)


def relays():
    """Clauses by which news passes on news, and what they tell, in any order, with and without full stops."""
    clause = st.tuples(st.sampled_from(RELAYS + CLAUSES), st.sampled_from((", ", ", ", " ", ". ", ".\n\n")))
    return st.lists(clause.map("".join), min_size=2, max_size=12).map("".join)


@cache
def _golden_words():
    """The words and marks, with the blanks between, of every golden text."""
    pages = sorted((Path(__file__).parent / "golden").glob("*.md"))
    blocks = [block for page in pages for block in inline.parse_blocks(page.read_text("utf-8"))]
    return [re.findall(r"\w+|[^\w\s]|\s+", inline.parse(block.marked).text) for block in blocks]


@st.composite
def fragments(draw):
    """Golden texts that begin late or break off anywhere, one or two in a row."""
    pieces = []
    for words in draw(st.lists(st.sampled_from(_golden_words()), min_size=1, max_size=2)):
        start = draw(st.integers(0, len(words) - 1))
        pieces += words[start : draw(st.integers(start + 1, len(words)))]
    return "".join(pieces)


def any_text():
    """Any string: lone surrogates, control characters, nasty pieces strung together, news cut anywhere."""
    characters = st.characters(exclude_categories=())
    pieces = st.one_of(st.sampled_from(NASTY), st.text(characters, max_size=8), sentences())
    return st.one_of(
        st.text(characters, max_size=80),
        st.text("\"'“”‘’«»„ \n.aAs,(-)", max_size=60),
        st.lists(pieces, max_size=8).map("".join),
        st.lists(pieces, max_size=8).map(" ".join),
    )
