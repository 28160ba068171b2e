"""Whether a content goes on in the sentences after its cue: quotations continued, across paragraphs too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..cues.candidates import Candidate
from ..document import Document
from ..learned.weights import Table, score
from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, nearness, quoted_until
from ..values import NamedTuple

_MOST_SENTENCES = 12  # later sentences that a content goes on over
_LONGEST_TAG = 14  # tokens of who asked
_MOST_ANNOUNCED = 60  # sentences of a letter


class Flow(NamedTuple):
    """What the sentences of a document hold besides syntax: new paragraphs, and cues outside quotations.

    ``opens`` are the sentences that begin a paragraph, ``rivals`` the highest cue score of each sentence that has one,
    ``claimed`` the sentences with a cue of their own, ``heads`` all cues in order.
    """

    opens: frozenset[int]
    rivals: Mapping[int, int]
    claimed: frozenset[int] = frozenset()
    heads: Sequence[int] = ()


def measure_flow(
    document: Document,
    syntax: Syntax,
    candidates: Sequence[Candidate],
    heads: Sequence[int] = (),
    chosen: Sequence[int] = (),
) -> Flow:
    """What the linking of a cue needs to know of the whole document.

    *chosen* are the cues in order, *heads* those that keep their own sentence.
    """
    opening = set(document.paragraph_tokens)
    opens = frozenset(number for number, first in enumerate(syntax.sentences[:-1]) if first in opening)
    rivals: dict[int, int] = {}
    for token, _, second in candidates:
        if not syntax.quoted[token]:
            sentence = syntax.sentence_of[token]
            if second > rivals.get(sentence, -10_000):
                rivals[sentence] = second
    claimed = frozenset([syntax.sentence_of[token] for token in heads])
    return Flow(opens, rivals, claimed, chosen)


def continue_content(
    syntax: Syntax, flow: Flow, site: Site, source: Range | None, pieces: list[Range], table: Table
) -> list[Range]:
    """The further pieces that follow *pieces* in later sentences: whole ones, or what a quotation has of its last."""
    bounds = syntax.sentences
    sentence = syntax.sentence_of[site.cue]
    found: list[Range] = []
    reached = last = site.last
    tail = ""
    while sentence + 2 < len(bounds) and len(found) < _MOST_SENTENCES:
        sentence += 1
        start, end = bounds[sentence], bounds[sentence + 1]
        if (sentence in flow.claimed and not _is_added_to(syntax, start, end)) or not may_continue(syntax, sentence):
            break
        opens = sentence in flow.opens and syntax.tags[start] == "«" and not found
        if opens and is_exchange(syntax, pieces[-1].end, _paragraph_start(syntax, flow, site)):
            break
        if not found:
            reached = max([piece.end for piece in pieces])
        if reached + 2 > last and _runs_on(syntax, start):
            reached = _end_of_quotation(syntax, start, end)
        else:
            tail = tail or tail_sign(syntax, site, source, pieces)
            features = continuation_features(syntax, flow, site.stem, last, sentence, len(found), tail)
            if score(features, table.get) <= 0:
                break
            reached = end
        found.append(Range(start, reached))
        last = end
    return found


def _paragraph_start(syntax: Syntax, flow: Flow, site: Site) -> int:
    """The first token of the paragraph of a cue."""
    sentence = syntax.sentence_of[site.cue]
    while sentence > 0 and sentence not in flow.opens:
        sentence -= 1
    return syntax.sentences[sentence]


def is_exchange(syntax: Syntax, end: int, first: int) -> bool:
    """Whether a quotation up to *end* is a question, or answers one ahead of its paragraph, which begins at *first*.

    “Where were you?” she asked. ⏎ “At home,” he said. ⏎ “Alone?” That is hers again, as what comes behind hers is his.
    """
    tags, norms = syntax.tags, syntax.norms
    if end > 1 and tags[end - 1] == "»" and norms[end - 2] == "?":
        return True
    closing = tags.rfind("»", max(first - _LONGEST_TAG, 0), first) if tags[first] == "«" else -1
    return closing > 0 and norms[closing - 1] == "?"


def _runs_on(syntax: Syntax, start: int) -> bool:
    """Whether the quotation of the sentence before goes on in the one that begins with *start*."""
    number = syntax.quoted[start]
    return number > 0 and number == syntax.quoted[start - 1] and syntax.tags[start] != "«"


def _is_added_to(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a quotation goes on in the sentence from *start* to *end*, and who spoke adds to it: “… gone,” adding."""
    closing = _end_of_quotation(syntax, start, end) if _runs_on(syntax, start) else end
    return closing < end and syntax.tags[closing] == "g"


def _end_of_quotation(syntax: Syntax, start: int, end: int) -> int:
    """Where the quotation that *start* stands in ends, if words follow it in the sentence; else where that ends."""
    closing = quoted_until(syntax, start, end)
    return closing if syntax.tags[closing:end].strip(".,;:-") else end


def announced(syntax: Syntax, flow: Flow, site: Site) -> list[Range]:
    """The paragraph that a colon announces at the end of the one before: a letter, set like the text around."""
    bounds, sentence = syntax.sentences, syntax.sentence_of[site.cue] + 1
    if syntax.tags[site.last - 1] != ":" or sentence not in flow.opens or sentence in flow.claimed:
        return []
    found: list[Range] = []
    while sentence + 1 < len(bounds) and len(found) < _MOST_ANNOUNCED:
        if found and sentence in flow.opens:
            break
        if syntax.quoted[bounds[sentence]]:
            return []
        found.append(Range(bounds[sentence], bounds[sentence + 1]))
        sentence += 1
    return found


def quoted_behind(syntax: Syntax, flow: Flow, site: Site) -> list[Range]:
    """The quotation that opens the next sentence of the paragraph, where nobody else says it."""
    bounds, sentence = syntax.sentences, syntax.sentence_of[site.cue] + 1
    start = bounds[sentence]
    alone = start < len(syntax.tags) and syntax.tags[start] == "«" and sentence not in flow.claimed | flow.opens
    if not alone:
        return []
    return [Range(start, _end_of_quotation(syntax, start, bounds[sentence + 1]))]


def may_continue(syntax: Syntax, sentence: int) -> bool:
    """Whether a sentence opens a quotation or stands in one: contents are not continued without quotation marks."""
    start, end = syntax.sentences[sentence], syntax.sentences[sentence + 1]
    while end > start and syntax.tags[end - 1] == ".":
        end -= 1
    return any(syntax.quoted[start : min(start + 4, end)])


def tail_sign(syntax: Syntax, site: Site, source: Range | None, pieces: list[Range]) -> str:
    """What stands between the attribution and the end of its sentence, and on which side its content lies."""
    cue, end = site.cue, site.last
    ends = [piece.end for piece in pieces if piece.start < end] or [cue + 1]
    last = max(*ends, cue + 1, source.end if source else 0)
    rest = syntax.tags[last:end].strip(".»),")
    side = "L" if max(ends) <= cue else "R"
    if not rest:
        return "0" + side
    signs = ("q" if "«" in rest else "") + ("," if "," in rest else "")
    return "1" + signs + ("V" if any(tag in rest for tag in "dzpb") else "") + side


def continuation_features(
    syntax: Syntax, flow: Flow, stem: str, last: int, sentence: int, number: int, tail: str
) -> list[str]:
    """Features of *sentence* as the next piece of a content whose sentences so far end at token *last*."""
    tags, norms, quoted = syntax.tags, syntax.norms, syntax.quoted
    start, end = syntax.sentences[sentence], syntax.sentences[sentence + 1]
    while end > start and tags[end - 1] == ".":
        end -= 1
    opens = tags[start : start + 1] == "«"
    runs = bool(quoted[start] and start and quoted[start] == quoted[start - 1] and not opens)
    share = sum(map(bool, quoted[start:end]))
    full = share >= end - start
    sign = "".join("01"[flag] for flag in (opens, runs, full, tags[end - 1 : end] == "»", sentence in flow.opens))
    paragraph = sign[-1]
    was_quoted = "1" if quoted[last - 1] else "0"
    goes_on = "1" if opens or runs else "0"
    rival = str(max(-6, min(6, flow.rivals.get(sentence, -900) // 100)))
    verbs = sum(1 for token in range(start, end) if not quoted[token] and tags[token] in "dzp")
    return [
        "T" + tail + was_quoted + goes_on,
        "R" + tail + rival + paragraph + sign[0],
        "S" + sign + was_quoted,
        "r" + sign + rival,
        "N" + sign + str(flow.rivals.get(sentence + 1, -900) // 200),
        "n" + sign + str(min(number, 3)),
        "p" + str(4 * share // max(1, end - start)) + was_quoted + paragraph,
        "v" + str(min(verbs, 2)) + sign,
        "c" + stem + goes_on,
        "w" + norms[start] + was_quoted,
        "W" + (norms[start + 1] if opens and start + 1 < end else "") + paragraph,
        "e" + tags[last - 1] + sign[0] + paragraph,
        "k" + nearness(end - start) + sign[2],
        "=",
    ]
