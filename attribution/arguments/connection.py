"""From a cue to a link: its source, its content and how sure the weights are, all in tokens."""

from __future__ import annotations

from collections.abc import Sequence

from ..cues.candidates import Candidate
from ..cues.formulas import find_hearer, goes_on_adding
from ..learned.decisions import MOST_LEAD
from ..syntax.clauses import (
    antecedent,
    is_fronted_what,
    opens_subordinate,
    with_clause,
)
from ..syntax.columns import Syntax
from ..syntax.hearers import behind_paper, is_address, is_hearer
from ..syntax.sites import Range, Site, bare_end, phrase_before, site_of
from ..syntax.verbgroups import stranded_end, whole_group
from ..tables import words
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKED
from .amounts import amount_start
from .continuations import Flow, announced, continue_content, quoted_behind
from .following import find_following
from .fronted import choose_left
from .judges import Judges
from .layouts import find_layout
from .links import Link
from .occasions import is_occasion
from .pieces import (
    find_gap,
    is_only_told,
    is_time,
    subject_of,
    trim_piece,
    with_brackets,
    without_times,
)
from .sources import find_source
from .subjects import fronted_subject, is_suspected, joined_subject
from .widening import with_even, with_pair

_NO_CLAUSE = frozenset(",.:;EFBN&-")
_MARKS = ":;,.-«»()"
_CLAUSE = over_tags("[PNI][EFPN]{0,4}V")
_LINKING = over_tags("[Et][Ww],?")
_RESUMED = over_tags(",&R{0,2}[dzhb]")
_TAGGED = over_tags("[^<finite><opener>,.;:«»g-]{0,40}(?:,C)?,")
"""What may stand between who tagged a quotation and what they did, with the comma."""
_PASSING_ON = words("cit quot")  # who cites somebody passes on what is quoted
_SURE = 100
"""The second-pass score from which a cue lends its source: "The referee favoured the visitors, coach Omar Tal said"."""


def connect_all(syntax: Syntax, flow: Flow, chosen: Sequence[Candidate], judges: Judges) -> list[Link]:
    """The links of *chosen* cues, in the order of the text: each knows the sure one before."""
    links: list[Link] = []
    before = None
    for token, _, second in sorted(chosen):
        link = connect(syntax, flow, token, second, judges, before)
        if link:
            links.append(link)
            before = link if second >= _SURE else before
    return links


def connect(
    syntax: Syntax,
    flow: Flow,
    cue: int,
    cue_score: int,
    judges: Judges,
    before: Link | None = None,
    within: Range | None = None,
) -> Link | None:
    """Find the source and the content of the cue at a token; None where its sentence has no room for a content.

    *before* is the link of the cue before it. A nested cue is linked *within* a stretch of the content around it, as if
    that were its sentence.
    """
    site = site_of(syntax, cue, flow.heads, _earlier(syntax, cue, before), within)
    if before and before.source and within is None and _does_besides(syntax, site, before):
        asked = syntax.tags[cue] in "nd"
        return _link_sequel(syntax, site, None if asked else before.source, cue_score, judges)
    hearer = find_hearer(syntax, cue)
    source, source_lead = find_source(syntax, site, hearer, judges)
    pieces, layout, end_lead = _find_content(syntax, site, source, hearer, within is not None, judges)
    if pieces and within is None:
        pieces += continue_content(syntax, flow, site, source, pieces, judges.continuation)
        pieces = _without_colon(syntax, flow, site, pieces)
    pieces = without_times(syntax, [trim_piece(syntax, piece) for piece in pieces])
    if not pieces:
        return None
    if syntax.tags[cue] == "g":
        source = fronted_subject(syntax, site, pieces[0]) or source
    if syntax.tags[site.start - 1] == "&":
        source = joined_subject(syntax, site, source)
    if before and before.source and not within and goes_on_adding(syntax, cue):
        source = before.source if source is None or _is_within(source, before.source) else source
    group, pieces = _take_apart(syntax, site, source, pieces)
    if hearer is not None and site.stem != "hear":
        source = None
    return Link(cue, group, source, tuple(pieces), layout, cue_score, (cue_score, source_lead, end_lead))


def _does_besides(syntax: Syntax, site: Site, before: Link) -> bool:
    """Whether a participle tells what whoever tagged the quotation ahead did: “No,” Lee said at noon, "urging" calm.

    Or what was put to them: “No,” Lee said, "asked" about the delay.
    """
    start, tag = site.start, syntax.tags[site.cue]
    doing = tag == "g" and syntax.stems[site.cue] not in _PASSING_ON
    if syntax.tags[start - 1] != "," or not (doing or (tag in "nd" and syntax.norms[site.cue] in ASKED)):
        return False
    if "«" in syntax.tags[site.end : site.last]:
        return False  # “No,” Lee said, adding: “Never.”
    spoken = before.pieces[0].end
    tagged = before.source is not None and spoken <= min(before.source.start, before.cue.start)
    if not tagged or before.head < site.first or syntax.tags[spoken - 1] != "»":
        return False
    end = max(before.source.end, before.cue.end) if before.source else start
    return end < start and _TAGGED.fullmatch(syntax.tags, end, start) is not None


def _link_sequel(syntax: Syntax, site: Site, source: Range | None, cue_score: int, judges: Judges) -> Link | None:
    """The link of a participle whose content follows it, by the *source* that speaks ahead of it, or by nobody."""
    piece, end_lead = find_following(syntax, site, source, None, judges)
    pieces = without_times(syntax, [trim_piece(syntax, piece)]) if piece else []
    if not pieces or pieces[0].start < site.end:
        return None
    group = whole_group(syntax, site.cue, Range(site.start, site.end), source, pieces[0].start)
    return Link(site.cue, group, source, tuple(pieces), "right", cue_score, (cue_score, MOST_LEAD, end_lead))


def _is_within(source: Range, other: Range) -> bool:
    """Whether *source* begins within *other*, as what tells who it is does: "Lee, a nurse,"."""
    return other.start < source.start < other.end


def _take_apart(syntax: Syntax, site: Site, source: Range | None, pieces: list[Range]) -> tuple[Range, list[Range]]:
    """The whole cue behind a *source* that stands in it, and *pieces* without what belongs to that."""
    inside = source is not None and site.start <= source.start < site.end
    group = Range(source.end if source and inside else site.start, site.end)
    group = whole_group(syntax, site.cue, group, source, pieces[0].start)
    end = stranded_end(syntax, site.cue, group.end) if syntax.tags[site.cue] == "n" else group.end
    rest = _without_cue(syntax, pieces, end) if end > group.end else []
    return (Range(group.start, end), rest) if rest else (group, pieces)


def _without_cue(syntax: Syntax, pieces: list[Range], end: int) -> list[Range]:
    """*pieces* without the last token of the cue, behind which *end* is, and the time behind that."""
    last = end - 1
    rest = [Range(end if start == last else start, stop) for start, stop in pieces if (start, stop) != (last, end)]
    return [piece for piece in rest if piece.start < end or not is_time(syntax, [piece])]


def _find_content(
    syntax: Syntax, site: Site, source: Range | None, hearer: int | None, nested: bool, judges: Judges
) -> tuple[list[Range], str, int]:
    """The content of a cue in its sentence, the layout, and the lead of where it ends."""
    heard = None if hearer is None else _find_heard(syntax, site)
    if heard:
        return [heard], "right", MOST_LEAD
    gap = find_gap(syntax, site, source) if source and source.end == site.start else None
    layout = find_layout(syntax, site, source, judges.layouts, gap=gap, nested=nested)
    if layout == "left" and source and opens_subordinate(syntax, source):
        return [], layout, MOST_LEAD
    left = None if layout == "right" else _left_piece(syntax, site, source, gap, judges)
    if left and (is_only_told(syntax, site, left) or is_occasion(syntax, left, source)):
        left, layout = None, "right"
    if left and (layout == "left" or is_fronted_what(syntax, site, left)):
        return [left], "left", MOST_LEAD
    right, lead = find_following(syntax, site, source, gap, judges)
    resumed = left and right and not gap and syntax.tags[right.start - 1] == ","
    if left and right and resumed and _RESUMED.match(syntax.tags, right.start - 1, right.end):
        return [left], "left", MOST_LEAD  # it was safe, he said, "and urged" people to stay
    return [piece for piece in (left, right) if piece], layout, lead


def _earlier(syntax: Syntax, cue: int, before: Link | None) -> Range | None:
    """The source of the link *before* if it stands in the cue's sentence; an empty range where it has none."""
    if before is None or syntax.sentence_of[before.head] != syntax.sentence_of[cue]:
        return None
    return before.source or Range(before.head, before.head)


def _find_heard(syntax: Syntax, site: Site) -> Range | None:
    """What "the court heard" and "the jury was told" bring: all that follows in the sentence, where it is a clause."""
    start = site.cue + 1
    end = bare_end(syntax, start, site.last)
    clause = syntax.tags[start : start + 1] not in _NO_CLAUSE and syntax.finite[start:end].strip()
    return Range(start, end) if clause else None


def _without_colon(syntax: Syntax, flow: Flow, site: Site, pieces: list[Range]) -> list[Range]:
    """*pieces* without a first one, or what leads to its mark, that tells but where or whom; else what follows."""
    first, end = pieces[0]
    if site.stem == "tell" and is_hearer(syntax, site, first, end):
        return pieces[1:] or announced(syntax, flow, site) or quoted_behind(syntax, flow, site)
    if quotation := behind_paper(syntax, first, end):
        return [Range(quotation, end), *pieces[1:]]
    words = syntax.tags[first] not in _MARKS or syntax.tags[first:end].strip(_MARKS)
    if words and not is_address(syntax, site, first, end):
        return pieces
    return pieces[1:] or announced(syntax, flow, site)


def _is_dummy(syntax: Syntax, cue: int, left: Range) -> bool:
    """Whether the content ahead of a cue is the "it" of "it is thought dozens are missing", where a clause follows.

    Another verb that tells something is none, either: of “So it was,” said Roe, adding what follows.
    """
    tags = syntax.tags[left.start : left.end]
    if _LINKING.fullmatch(tags):
        return True  # "To which" she said, “Never.”
    if tags.strip("dzpn") in ("", ","):
        return bool(tags.strip(","))
    if left.end - left.start > 1 or syntax.norms[left.start] != "it":
        return False
    behind = syntax.chunk_of[cue] + 1
    return _CLAUSE.match(syntax.symbols, behind) is not None


def _left_piece(syntax: Syntax, site: Site, source: Range | None, gap: Range | None, judges: Judges) -> Range | None:
    """The content to the left of the cue, if it has one there."""
    if source is None and (is_suspected(syntax, site) or syntax.tags.startswith(",n", site.cue - 1)):
        comma = syntax.tags[site.cue - 1] == ","  # and the rock, known as aeolianite, crumbles
        said_of = phrase_before(syntax, site.start - comma, site.low)
        return said_of and Range(amount_start(syntax, site.first, said_of.start), said_of.end)
    left = gap or choose_left(syntax, site, source and with_even(syntax, source), judges.left)
    left = left and with_brackets(syntax, site, left)
    left = left and antecedent(syntax, site, source, with_clause(syntax, site, _with_being(syntax, site, left)))
    if left is None or _is_dummy(syntax, site.cue, left):
        return None
    left = with_pair(syntax, subject_of(syntax, site, left) if source is None else left)
    return Range(left.start, left.end - (syntax.norms[left.end - 1] == "than" and left.end - left.start > 1))


def _with_being(syntax: Syntax, site: Site, left: Range) -> Range:
    """The content *left* of a cue with the pronoun and "was" ahead, where a comma parts it: "It was a mess,"."""
    ahead = syntax.tags[site.first : left.start] == "Ib" and syntax.tags[left.end : left.end + 1] == ","
    return Range(site.first, left.end) if ahead else left
