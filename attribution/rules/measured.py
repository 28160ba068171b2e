"""How often each rule fires on published news, and how often it is right: what bench/noise.py and a reader found."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from ..tables import data_text, read_table

_COLUMNS = ("code", "hits_per_article", "articles", "judged", "right", "note")


@frozen
class Measured:
    """One rule's figures over the articles of the measurement.

    ``hits_per_article`` and ``articles`` (the share of articles hit) were counted; of ``judged`` hits read by hand,
    ``right`` were worth an editor's look; ``note`` tells what an editor should know of these figures.
    """

    code: str
    hits_per_article: float
    articles: float
    judged: int
    right: int
    note: str = ""

    @property
    def precision(self) -> float | None:
        """The share of the hits read that were right; None where none was read."""
        return self.right / self.judged if self.judged else None


def measured(code: str) -> Measured | None:
    """The figures of rule *code*, None where it was not measured."""
    return _table().get(code)


@cache
def _table() -> dict[str, Measured]:
    rows = read_table(data_text("audit_measured"), _COLUMNS, place="audit_measured.tsv")
    return {
        code: Measured(code, float(hits), float(articles), int(judged or 0), int(right or 0), note)
        for code, hits, articles, judged, right, note in rows
    }
