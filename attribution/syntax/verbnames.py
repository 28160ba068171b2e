"""Last names that look like verbs: "Mrs. Left said", and "Strode said" of somebody whose full name the text has.

Only their tags are put right here, so that nobody is said to leave or stride. A source that stops short of a name is
made whole by linking/fullnames, and a last name that a table knows for a people, place or body is given back to its
bearer by entities/surnames.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import compress, count

from ..text.tokens import Tokens
from ..vocabulary.casing import is_courtesy, may_be_first_name
from ..vocabulary.gazetteer import TITLE, default_gazetteer
from ..vocabulary.tags import over_tags
from ..vocabulary.words import ABBREVIATED, BOUND, CAPITAL, INITIAL, LOWER, POSSESSIVE

_ODD = over_tags("[dnvpg]")
"""What a last name is taken for; a verb in "-s" is that of a headline, "General Reveals Plan"."""
_QUOTING = over_tags("»J(?=R?[dnz][.,ER])")
"""A last name that was taken for an adjective between a quotation and its verb."""
_ACTING = over_tags("R?[<finite>]|,[WC]|,[DJN]{1,3}[,F]|'")
"""What stands behind somebody's name where it opens a sentence: a verb, an age, a relative clause, a trade."""
_OPENING = frozenset('«".:-')
_ENDING = frozenset(".!?\"'’”»)")
_LEADING = CAPITAL + ABBREVIATED + BOUND


def name_people(tokens: Tokens, sentences: Sequence[int], tags: Sequence[str]) -> str:
    """*tags* with those of names for last names that were taken for verbs, by their capitals.

    So a last name is behind a title or a first name in running text, and where the text has it so elsewhere. One taken
    for an adjective is told by the quotation ahead of it and the verb behind.
    """
    told, classes = "".join(tags), tokens.classes
    quoting = [match.end() - 1 for match in _QUOTING.finditer(told)]
    for token in quoting:  # “…,” Devine declared
        if classes[token] == CAPITAL:
            told = told[:token] + "P" + told[token + 1 :]
    odd = [match.start() for match in _ODD.finditer(told) if classes[match.start()] == CAPITAL]
    if not odd:
        return told
    firsts, mended = frozenset(sentences), list(tags)
    surnames = set(_find_surnames(tokens, sentences, {tokens.norms[token] for token in odd}))
    for token in odd:
        if tokens.norms[token] not in surnames:
            continue
        opens = token in firsts or told[token - 1] in _OPENING
        if not opens or _ACTING.match(told, token + 1):
            mended[token] = "P"
    return "".join(mended)


def _find_surnames(tokens: Tokens, sentences: Sequence[int], norms: set[str]) -> Iterator[str]:
    """Those of *norms* that stand in capitals behind a title or a first name, in running text."""
    for token in compress(count(), map(norms.__contains__, tokens.norms)):
        if token == 0 or tokens.classes[token] != CAPITAL or not _leads(tokens, token - 1):
            continue
        number = bisect_right(sentences, token)
        end = sentences[number] if number < len(sentences) else len(tokens)
        if sentences[number - 1] < token and _is_running(tokens, token + 1, end):
            yield tokens.norms[token]


def _is_running(tokens: Tokens, token: int, end: int) -> bool:
    """Whether a small letter follows at *token* or behind a comma there, and a mark is the last ahead of *end*.

    No headline in capitals reads so.
    """
    token += tokens.classes[token : token + 1] == ","
    return tokens.classes[token : token + 1] in (LOWER, POSSESSIVE) and tokens.norms[end - 1][0] in _ENDING


def _leads(tokens: Tokens, token: int) -> bool:
    """Whether a last name may follow the word at *token*: a title, a first name or an initial."""
    norm, kind = tokens.norms[token], tokens.classes[token]
    if kind not in _LEADING:
        return kind == INITIAL
    return is_courtesy(norm) or may_be_first_name(norm) or bool(default_gazetteer().facts.get(norm, 0) & TITLE)
