"""Chunks: noun phrases and verb groups, found by one regular expression over the string of tags.

Symbols: P noun phrase that ends in a name, N another, G a possessor (the 's follows as '), I a pronoun or bare
determiner, V a finite verb group, v a to-infinitive, g a gerund, p a bare participle or stem. What belongs to no
chunk is one by itself, under its tag.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import regex
from attrs import frozen

# "DJN" the new plan, "PPP" Sen. Ana Ruiz, "mxen" would not be expected, "tv" to comment
_CHUNK = regex.compile(
    r"""
    (?: [Di][RJKC$ng]{0,5} )? [JKC$]{0,4} [NSPC$]{1,12}
  | (?: [bhom][xR]{0,3} ){1,2} (?: [ehbx]R{0,2} ){0,3} [dvngpz]?
  | t [xR]{0,2} (?: [ehbo]R? ){0,3} [vngp]?
  | .
    """,
    regex.VERBOSE,
)
_POSSESSOR = regex.compile("[PN](?=')")
_SINGLE = dict(zip("NSC$PIDidzpbhomtnve", "NNNNPIIIVVVVVVVvppp", strict=True))
_CACHE_CAP = 50_000


class _Symbols(dict[str, str]):
    """From the tags of a chunk to its symbol; filled on demand."""

    def __missing__(self, piece: str) -> str:
        if len(piece) == 1:
            symbol = _SINGLE.get(piece, piece)
        elif piece[0] in "bhomt":
            symbol = _SINGLE[piece[0]]
        else:
            symbol = "P" if "P" in piece else "N"
        if len(self) >= _CACHE_CAP:
            self.clear()
        self[piece] = symbol
        return symbol


_SYMBOLS = _Symbols()


@frozen
class Chunks:
    """Columns, one entry a chunk: ``symbols`` a character each, ``starts`` the first token, closed by the token count.

    ``of`` gives the chunk of each token.
    """

    symbols: str
    starts: list[int]
    of: list[int]


def find_chunks(tags: str, sentences: Sequence[int]) -> Chunks:
    """Cut *tags* into chunks; none crosses a sentence (*sentences* are first tokens, closed by the token count)."""
    pieces: list[str] = []
    for start, end in zip(sentences, sentences[1:], strict=False):
        pieces += _CHUNK.findall(tags, start, end)
    symbols = _POSSESSOR.sub("G", "".join(map(_SYMBOLS.__getitem__, pieces)))
    of = [index for index, piece in enumerate(pieces) for _ in piece]
    return Chunks(symbols, list(accumulate(map(len, pieces), initial=0)), of)
