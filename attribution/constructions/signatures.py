"""Who signs a quotation or a headline at its end, behind a dash."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ..arguments.links import Link
from ..document import Document
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags

SCORE = 126
HEADLINE_SCORE = 87
"""How sure a label or a signature is, and one of a headline, in hundredths of log-odds."""
REPORTING = words(
    """
    poll report study survey police officials official insiders experts analysts researchers scientists historians
    economists critics lawyers lawyer editorial newspaper paper source sources watchdog judge minister mayor governor
    prosecutors doctors audit inquiry data census ap reuters afp
    """
)
_LONGEST_TAIL = 5  # tokens of a dash and a name at the end of a headline
_CLOSINGS = words("end ends")  # "-ENDS-", below a release
_SIGNED = over_tags(r"""-(?<=["”»'’q]-)(?=[WIt])""")


def find_tails(document: Document, syntax: Syntax) -> Iterator[Link]:
    """A headline that names who said it behind a dash: "Mayor to quit – report"."""
    if len(document.paragraph_tokens) < 2:
        return
    end = document.paragraph_tokens[1]
    dash = next((token for token in range(max(end - _LONGEST_TAIL, 1), end - 1) if syntax.tags[token] == "-"), 0)
    known = syntax.norms[end - 1] in REPORTING or syntax.norms[end - 1] in default_gazetteer().roles
    if dash and known and not syntax.quoted[dash]:
        start = syntax.tags.find(":", 0, dash - 1) + 1  # "Tanker explosion: Govt to foot bills – commissioner"
        yield Link(dash, Range(dash, dash + 1), Range(dash + 1, end), (Range(start, dash),), "left", HEADLINE_SCORE)


def find_signatures(document: Document, syntax: Syntax) -> Iterator[Link]:
    """Quotations signed at their end: “…” — Ana Ruiz."""
    for match in _SIGNED.finditer(document.tokens.classes):
        dash = match.start()
        quotation = syntax.quoted[dash - 1]
        end = _signature_end(document, syntax, dash)
        if not quotation or not end:
            continue
        start = syntax.quoted.index(quotation)
        if start in document.paragraph_tokens or syntax.norms[start - 1] in (".", ":"):
            content = Range(start, dash)
            yield Link(dash, Range(dash, dash + 1), Range(dash + 1, end), (content,), "left", SCORE)


def _signature_end(document: Document, syntax: Syntax, dash: int) -> int:
    """Where the name behind a signature's dash ends; 0 if it is no signature, or the paragraph goes on behind it.

    What the signer is stays ("Ana Ruiz, mayor of Leeds"), a place or an occasion does not ("Ana Ruiz, Leeds").
    """
    end = document.paragraph_tokens[bisect_right(document.paragraph_tokens, dash)]
    if syntax.norms[end - 1] == ".":
        end -= 1
    signed = end - dash <= 14 and syntax.tags[dash + 1] in "PNJ" and syntax.norms[dash + 1] not in _CLOSINGS
    if not signed or any(tag in "dzpbhom«»;:?" for tag in syntax.tags[dash + 1 : end]):
        return 0
    comma = syntax.tags.find(",", dash, end - 1)
    return comma if comma > 0 and syntax.tags[comma + 1] not in "NJD" else end
