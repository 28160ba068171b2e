"""Relays: attributions inside the content of others, which outermost cues leave to a second look."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from ..arguments.connection import connect
from ..arguments.continuations import Flow
from ..arguments.judges import Judges
from ..arguments.links import Link, cue_tokens, is_passive
from ..channels.audiences import begin_source, part_audience
from ..channels.told import trim_recipient
from ..constructions.appositions import is_misread, reach_predicate, stops_at_subject
from ..constructions.citations import give_citing
from ..constructions.copulas import Copulas
from ..constructions.feelings import give_feeling
from ..constructions.interposed import read_opened, read_parted
from ..constructions.predicates import predicates_within
from ..cues.estimates import is_estimate
from ..cues.formulas import QUOTING, is_rumour
from ..cues.nested import Inner, Stretch, inner_candidates, stretches_of, without_quotations
from ..cues.reporting import Reporting, find_reporting
from ..deeds.lookalikes import is_plain, tells_nothing
from ..learned.weights import score
from ..syntax.columns import Syntax
from ..syntax.sites import Range, chunk_start
from ..syntax.verbgroups import CLAUSAL, has_grown, is_told
from ..tables import words
from ..vocabulary.tags import NOUNS, VERBS, over_tags
from ..vocabulary.verbs import TELLING
from .adjuncts import end_before_adjuncts
from .circumstances import start_behind_time
from .descriptions import is_judged
from .insides import (
    before_stop,
    before_verdict,
    behind_agent,
    end_at_pronoun,
    give_up_subject,
    has_agent,
    is_unparted,
    keep_inner_marks,
    start_at_subject,
    with_marks,
    without_adjunct,
    without_told,
)
from .overlaps import end_sources
from .proposals import Proposal, keep_likely
from .seeming import give_mind
from .voices import is_echo, is_of_another
from .weighing import weigh_links

_LEAST_CUE = -120  # the score, in hundredths, from which a word inside a content is tried as a cue
_CERTAIN_FIRST = 300
"""The first-pass score from which 105 of 107 words in contents of our own articles do report."""
_LIKELY_FIRST, _SURE_FIRST = 40, 100  # first-pass scores of verbs that report, the second whatever follows
_TOLD_BY = over_tags("nB[<nominal>I$']{1,7}x?[tTU]")  # "told by doctors not to", "assured by the bank that"
# "and asked if", "and told me he had"
_SECOND = over_tags("(?:(?<=&)|(?<=&[hR])|(?<=&[hR]{2})|(?<=&[hR]{3}))[dzpn](?:I(?=I))?(?:[TUyW]|I[<finite>vi])")
_ONE = words("i we you he she it i'd we'd you'd i've we've you've")
_SAYING = CLAUSAL | TELLING
_NO_FLOW = Flow(frozenset(), {})
_ECHOES = {"i": words("i we he she it they who which that"), "q": words("i we who which that")}
"""Who mostly is the one who speaks around: she said "she was livid", “I was livid,” she said."""
_MOST_LEVELS = 3  # "the paper said she had told him that the mayor knew" has two


def find_nested(
    syntax: Syntax,
    flow: Flow,
    links: Sequence[Link],
    stretches: Sequence[Stretch],
    reporting: Reporting,
    judges: Judges,
    apart: Sequence[Link],
) -> list[Link]:
    """Likely links whose cue stands in the content of one of *links* or of another nested one.

    They keep within that content. *stretches* are those of the contents of *links*, *apart* links found in them before.
    """
    taken = cue_tokens(links) | _worded(syntax, links)
    plain = without_quotations(syntax)
    found: list[Link] = []
    taken |= cue_tokens(apart)
    for level in range(_MOST_LEVELS):
        proposals = propose(syntax, plain, flow, stretches, reporting, judges, taken)
        inside = keep_likely(syntax, proposals, judges.relay)
        found += inside
        inside += () if level else apart
        if not inside:
            break
        stretches = stretches_in(syntax, inside)
    return found


def propose(
    syntax: Syntax,
    plain: Syntax,
    flow: Flow,
    stretches: Sequence[Stretch],
    reporting: Reporting,
    judges: Judges,
    taken: set[int],
) -> list[Proposal]:
    """The links that may stand in *stretches*, of which *taken* have their tokens added, weighed as outermost ones are.

    *plain* is *syntax* without quotations.
    """
    found: list[Proposal] = []
    read = set(taken)
    for stretch in sorted(stretches, key=_by_size, reverse=True):  # so that each word is read in the smallest it is in
        wider: list[Link] = []
        clauses: list[Range] = []
        chosen = _choose(syntax, plain, stretch, reporting, judges, read)
        read.update(range(*stretch.span))
        for token, total in chosen:
            if token in taken:
                continue
            inner = next((each for each in clauses if _stands_in(syntax, token, each)), stretch.span)
            link = connect(plain, flow, token, total, judges, within=inner)
            proposal = link and _settle(syntax, link, stretch._replace(span=inner))
            if not proposal or (wider and any(is_misread(proposal.link, other) for other in wider)):
                continue  # what is misread is found at the next level, in the content of the other
            link = proposal.link
            if stops_at_subject(syntax, link):
                link = reach_predicate(syntax, link, stretch.span.end)
                wider.append(link)
                proposal = proposal._replace(link=link)
            if _tells_clause(syntax, link):
                clauses.insert(0, link.pieces[0])
            found.append(proposal)
            taken.update(range(*link.cue), _worded(syntax, [link]))
    return _weigh(syntax, found, judges)


def _stands_in(syntax: Syntax, token: int, clause: Range) -> bool:
    """Whether a word surely stands in a *clause* that somebody tells: behind "and" it may be that of who tells."""
    return clause.start < token < clause.end and "&" not in syntax.tags[clause.start : token]


def _weigh(syntax: Syntax, proposals: Sequence[Proposal], judges: Judges) -> list[Proposal]:
    """*proposals* with the scores of their links, none of whose sources runs over another's cue."""
    links = end_sources(syntax, [proposal.link for proposal in proposals])
    links = weigh_links(syntax, links, {}, judges.link)
    return [proposal._replace(link=link) for proposal, link in zip(proposals, links, strict=True)]


def _worded(syntax: Syntax, links: Sequence[Link]) -> set[int]:
    """The tokens of the verbs of several words that begin at the heads of *links*: took "the view"."""
    phrases = [(link.head, syntax.lexicon.longest_at(syntax.norms, link.head, "V")) for link in links]
    return {token for head, phrase in phrases if phrase for token in range(head, head + len(phrase.words))}


def add_inner_predicates(
    syntax: Syntax,
    copulas: Copulas,
    judges: Judges,
    stretches: Sequence[Stretch],
    outermost: Sequence[Link],
    nested: Sequence[Link],
) -> list[Link]:
    """*nested* and the predicates in *stretches*, for their nouns: She said people "had no faith in" the mayor."""
    ordered = sorted(stretches)
    starts = [stretch.span.start for stretch in ordered]
    taken = cue_tokens([*outermost, *[link for link in nested if syntax.tags[link.head] not in NOUNS]])
    found, worded = [], set[int]()
    for link in predicates_within(syntax, copulas, judges, [stretch.span for stretch in ordered]):
        source, cue = link.source, range(*link.cue)
        if source is None or link.layout == "left" or not taken.isdisjoint(cue):
            continue
        worded.update(cue)
        stretch = ordered[bisect_right(starts, link.head) - 1]
        if source.end - source.start > 1 or syntax.norms[source.start] not in _ECHOES[stretch.mark]:
            found.append(link)
            taken.update(cue)
    return [*[link for link in nested if link.head not in worded], *found]


def _settle(syntax: Syntax, link: Link, stretch: Stretch) -> Proposal | None:
    """The nested *link* with who speaks and what it tells put right, and the doubts; None where it is surely none."""
    link = give_up_subject(syntax, give_feeling(syntax, give_citing(syntax, link)))
    link = start_at_subject(syntax, begin_source(link, stretch.span.start))
    link = keep_inner_marks(syntax, without_adjunct(syntax, end_at_pronoun(syntax, link)), stretch)
    link = before_verdict(syntax, link, stretch)
    if tells_nothing(syntax, link) or is_plain(syntax, link) or is_judged(syntax, link):
        return None
    doubts = ["unparted"] if is_unparted(syntax, link) else []
    link = without_told(syntax, give_mind(syntax, link, stretch.span.end))
    link = start_behind_time(syntax, trim_recipient(syntax, part_audience(syntax, link)))
    if is_echo(syntax, link, stretch):
        return None
    if not (link.source or _is_told(syntax, link) or is_rumour(syntax, link.head)):
        if syntax.tags[link.head] in NOUNS:
            return None
        doubts.append("untold")
    link = end_before_adjuncts(syntax, before_stop(syntax, behind_agent(syntax, link, stretch)))
    link = with_marks(syntax, link)
    return Proposal(link, stretch, tuple(doubts), _is_open(syntax, stretch, link.head))


def find_apart(
    syntax: Syntax, links: Sequence[Link], stretches: Sequence[Stretch], reporting: Reporting, judges: Judges
) -> list[Link]:
    """Likely links inside contents of which a mark or another cue stands between source, cue and content."""
    found, taken = [], cue_tokens(links)
    for apart in (*read_parted(syntax, links), *read_opened(syntax, stretches)):
        small, rows = apart.syntax, find_reporting(apart.syntax, reporting.rows)
        proposals = propose(small, small, _NO_FLOW, [apart.stretch], rows, judges, set())
        likely = keep_likely(small, proposals, judges.relay)
        restored = [whole for link in likely if (whole := apart.restore(link)) and whole.head not in taken]
        found += restored
    return found


def stretches_in(syntax: Syntax, links: Sequence[Link]) -> list[Stretch]:
    """The stretches of the contents of *links*, of two that overlap the longer, or both where one link holds the other.

    So in "She said he wanted to go, the Post reported" he wants it in what she said.
    """
    found = [(stretch, link) for link in links for stretch in _stretches(syntax, link)]
    kept: list[Stretch] = []
    within: list[Stretch] = []
    holders = [0] * len(syntax.tags)  # of each token the number of the longest stretch that has it, from 1 on
    for stretch, link in sorted(found, key=lambda each: _by_size(each[0])):
        start, end = stretch.span
        holder = holders[start]
        if not holder and not holders[end - 1]:
            kept.append(stretch)
            holders[start:end] = [len(kept)] * (end - start)
        elif holder and holder == holders[end - 1] == holders[link.head] and _tells_clause(syntax, link):
            within.append(stretch)
    return [*kept, *within]


def _tells_clause(syntax: Syntax, link: Link) -> bool:
    """Whether the content of *link* is a clause: said she was ill, but asked for "six boats and offered to pay"."""
    start = link.pieces[0].start
    return start >= link.cue.end and (syntax.tags[start] == "T" or syntax.stems[link.head] in _SAYING)


def _stretches(syntax: Syntax, link: Link) -> list[Stretch]:
    return stretches_of(syntax, link.head, link.pieces, link.source)


def _by_size(stretch: Stretch) -> tuple[int, int]:
    start, end = stretch.span
    return start - end, start


def _choose(
    syntax: Syntax, plain: Syntax, stretch: Stretch, reporting: Reporting, judges: Judges, taken: set[int]
) -> list[tuple[int, int]]:
    """The nested cues of *stretch* with their scores, one for each chunk."""
    chosen = []
    chunks: set[int] = set()
    get = judges.nested.get
    scored = [
        (total, inner.token)
        for inner in inner_candidates(syntax, plain, reporting, stretch, judges.cues, taken)
        if syntax.tags[inner.token] != ":"  # what "told detectives:" brings is told by its verb
        if (total := _score(syntax, stretch, inner, get)) >= _LEAST_CUE
    ]
    if len(scored) < 2:  # as mostly
        return [(token, total) for total, token in scored]
    for total, token in sorted(scored, reverse=True):
        chunk = syntax.chunk_of[token]
        if chunk not in chunks:
            chunks.add(chunk)
            chosen.append((token, total))
    return sorted(chosen)


def _is_open(syntax: Syntax, stretch: Stretch, token: int) -> bool:
    """Whether who speaks in *stretch* is seldom the subject of a word: in a quotation, ahead of a participle.

    Elsewhere "he believed" mostly tells again of the one who said so.
    """
    return syntax.tags[token] == "n" or (
        stretch.mark == "q" and syntax.norms[chunk_start(syntax, token) - 1] not in _ONE
    )


def _is_told(syntax: Syntax, link: Link) -> bool:
    """Whether a link without a source is a passive with no more than its subject ahead of the cue.

    "I hadn't been told" tells nothing.
    """
    start, end = link.pieces[0]
    if link.pieces[-1].start < link.head and is_told(syntax, link.head, link.cue.start):
        return False
    passive = is_passive(syntax, link) or is_told(syntax, link.head, link.cue.start)
    return passive and (start > link.head or not syntax.finite[start:end].strip())


def _score(syntax: Syntax, stretch: Stretch, inner: Inner, get: Callable[[str, int], int]) -> int:
    """How likely a word is a nested cue; one that tells by whom is no echo: "She said she was told by Ann that"."""
    total = score(inner.features, get)
    if inner.first >= _CERTAIN_FIRST and syntax.tags[inner.token] in VERBS:
        return max(total, inner.first)
    if is_rumour(syntax, inner.token) or is_estimate(syntax, inner.token):
        return max(total, _SURE_FIRST)
    if stretch.stem in QUOTING and inner.first >= 0 and syntax.tags[inner.token - 1] == "W":
        return max(total, _LIKELY_FIRST)  # "cited two officials who claimed that"
    if has_grown(syntax, inner.token):
        return max(total, _LIKELY_FIRST)  # "the navy has come to prefer"
    if is_told(syntax, inner.token, chunk_start(syntax, inner.token)):
        return max(total, inner.first, _LIKELY_FIRST)  # “I was told to wait”: not by the one who speaks
    if stretch.mark == "q" and inner.first >= _SURE_FIRST and _SECOND.match(syntax.tags, inner.token):
        return max(total, _LIKELY_FIRST)
    if inner.first >= _LIKELY_FIRST and is_of_another(syntax, stretch, inner.token):
        return max(total, inner.first)
    if inner.first < _LIKELY_FIRST or not has_agent(syntax, inner.token):
        return total
    told = _TOLD_BY.match(syntax.tags, inner.token)
    return max(total, inner.first) if told or inner.first >= _SURE_FIRST else total
