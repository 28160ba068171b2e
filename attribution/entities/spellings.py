"""Spellings: names that a slip may have parted."""

from __future__ import annotations


def differ_by_letter(one: str, other: str) -> bool:
    """Whether one is the other without one of its letters: "peterman" and "petermann"."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1:
        return False
    return any(long[:index] + long[index + 1 :] == short for index in range(len(long)))
