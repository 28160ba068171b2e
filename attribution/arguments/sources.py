"""The source of a cue: the one that weights or precedents choose, unless the wording tells of another or of none."""

from __future__ import annotations

from ..cues.formulas import goes_on_saying, is_hearsay_formula
from ..learned.decisions import MOST_LEAD
from ..syntax.clauses import (
    governing_chunk,
    hearer_chunk,
    inverted_subject,
    nearest_subject,
    parted_subject,
    relative_owner,
)
from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site
from .judges import Judges
from .sourcing import choose_anchor, choose_source
from .standings import with_apposed, with_name, with_standing
from .subjects import (
    is_suspected,
    real_source,
    resumed_subject,
    teller,
    with_relative,
    without_circumstance,
)


def find_source(syntax: Syntax, site: Site, hearer: int | None, judges: Judges) -> tuple[Range | None, int]:
    """The source of a cue, or None, and its lead in hundredths; *hearer* is the "court" of "the court heard"."""
    resumed = resumed_subject(syntax, site)
    if resumed:
        return resumed, MOST_LEAD
    anchor, lead = choose_anchor(syntax, site, judges.source)
    parted = parted_subject(syntax, site)
    parted = inverted_subject(syntax, site) if parted is None else parted
    parted = nearest_subject(syntax, site) if parted is None else parted
    if parted is not None:
        anchor = parted
    elif hearer is not None:
        anchor = hearer_chunk(syntax, hearer)
    elif is_hearsay_formula(syntax, site.cue) or is_suspected(syntax, site):
        anchor = None
    elif anchor is not None and syntax.chunk_starts[anchor] > site.cue and goes_on_saying(syntax, site.cue):
        anchor = governing_chunk(syntax, site)
    if anchor is None:
        return None, lead
    source = without_circumstance(syntax, site, choose_source(syntax, site, anchor, judges.source_end))
    source = with_relative(syntax, site, source)
    source = with_standing(syntax, site, with_name(syntax, site, source))
    source = with_apposed(syntax, site, source)
    whole = teller(syntax, site, source) or relative_owner(syntax, site, source) or source
    return real_source(syntax, site, whole, hearer), lead
