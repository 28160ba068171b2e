"""Spellings: names that a slip, or a pet form's doubled letter, parts."""

from __future__ import annotations


def differ_by_letter(one: str, other: str) -> bool:
    """Whether one is the other without one of its letters: "peterman" and "petermann"."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1:
        return False
    return any(long[:index] + long[index + 1 :] == short for index in range(len(long)))


def undouble(stem: str) -> str:
    """The *stem* of a pet form as the full name has it: "corr" of "Corrie" is "cor", as in Cora."""
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
