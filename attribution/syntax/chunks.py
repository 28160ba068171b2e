"""Chunks: noun phrases and verb groups, found by one regular expression over the string of tags.

Symbols: P noun phrase that ends in a name, N another, G a possessor (the 's follows as '), I a pronoun or bare
determiner, V a finite verb group, v a to-infinitive, g a gerund, p a bare participle or stem. What belongs to no
chunk is one by itself, under its tag.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, compress, pairwise

from ..values import NamedTuple
from ..vocabulary.tags import TAGS, over_tags

# "DJN" the new plan, "PPP" Sen. Ana Ruiz, "mxen" would not be expected, "tv" to comment
_CHUNK = over_tags(
    r"""
    (?: [Di][RJKC$ng]{0,5} )? (?: C[dn](?=J{0,2}S) )? [JKC$]{0,4} [NSPC$]{1,12}   # "CdJS" 341 unmanned aerial vehicles
  | (?: [bhom][xR]{0,20} ){1,2} (?: [ehbx]R{0,2} ){0,3} [<verb>]?   # "hRRn" had on Monday told
  | t [xR]{0,2} (?: [ehbo]R? ){0,3} [vngp]?
  | .
    """,
    re.VERBOSE,
)
_SINGLE = dict(zip("NSC$PIDidzpbhomtnve", "NNNNPIIIVVVVVVVvppp", strict=True))
_CACHE_CAP = 20_000  # runs of tags kept
_INSIDE = "\0"
_OPENS = bytes([0] + [1] * 255)  # a 1 for each tag that opens a chunk, a 0 for each other

# Tags that are chunks by themselves wherever they stand: the text between two of them is read from a cache.
_SPREAD = {tag: f" {tag} " if tag in "ITwWyEFBUX&',;:.-()«»\"*r" else tag for tag in " " + TAGS}


class _Runs(dict[str, str]):
    """From a run of tags to the symbols of its chunks, each followed by a mark for each further tag of its chunk."""

    def __missing__(self, run: str) -> str:
        if len(self) >= _CACHE_CAP:
            self.clear()
        found = self[run] = "".join([_symbol(piece) + _INSIDE * (len(piece) - 1) for piece in _CHUNK.findall(run)])
        return found


def _symbol(piece: str) -> str:
    if len(piece) == 1:
        return _SINGLE.get(piece, piece)
    if piece[0] in "bhomt":
        return _SINGLE[piece[0]]
    return "P" if "P" in piece else "N"


_RUNS = _Runs()


class Chunks(NamedTuple):
    """Columns, one entry a chunk: ``symbols`` a character each, ``starts`` the first token, closed by the token count.

    ``of`` gives the chunk of each token.
    """

    symbols: str
    starts: list[int]
    of: list[int]


def find_chunks(tags: str, cuts: Sequence[int]) -> Chunks:
    """Cut *tags* into chunks; none crosses one of *cuts*: first tokens, as of sentences, closed by the token count."""
    if not tags:
        return Chunks("", [0], [])
    apart = " ".join([tags[start:end] for start, end in pairwise(cuts)])
    runs = "".join(map(_SPREAD.__getitem__, apart)).split()
    column = "".join(map(_RUNS.__getitem__, runs))
    symbols = column.replace(_INSIDE, "").replace("P'", "G'").replace("N'", "G'")
    opens = column.encode("latin-1").translate(_OPENS)
    of = list(accumulate(opens, initial=-1))
    del of[0]
    return Chunks(symbols, [*compress(range(len(tags)), opens), len(tags)], of)
