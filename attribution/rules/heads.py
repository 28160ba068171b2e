"""Where a text first says more of those whom it calls sources or officials."""

from __future__ import annotations

from ..text.tokens import Tokens
from .words import words


def find_descriptions(tokens: Tokens, text: str) -> dict[str, int]:
    """Where "source", "officials" … first have a name or an office before them, or a basis behind them."""
    heads, found = words("vague-head"), dict[str, int]()
    for index, norm in enumerate(tokens.norms[:-1]):
        if norm in heads and norm not in found and _is_described(tokens, text, index):
            found[norm] = tokens.starts[index]
    return found


def _is_described(tokens: Tokens, text: str, index: int) -> bool:
    before = tokens.norms[index - 1] if index else ""
    capital = index > 0 and text[tokens.starts[index - 1]].isupper() and before not in words("empty-modifier")
    return capital or before in words("official-modifier") or tokens.norms[index + 1] in words("basis")
