"""Linking: the attributions of a document, outermost and nested, as results."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..arguments.connection import connect_all
from ..arguments.continuations import Flow, measure_flow
from ..arguments.judges import Judges, default_judges
from ..arguments.links import Link, cover, cue_tokens, head_of
from ..constructions.brackets import find_brackets
from ..constructions.citations import end_before_citations, turn_citations
from ..constructions.claims import end_before_answers, find_answered, open_answers
from ..constructions.closings import drop_misread, find_closings
from ..constructions.copulas import Copulas, find_copulas
from ..constructions.dispatches import find_dispatches
from ..constructions.equations import equate_quotations
from ..constructions.feelings import give_feeling
from ..constructions.forerunners import find_forerunners
from ..constructions.labels import find_labels, is_behind_topic
from ..constructions.parentheses import find_parentheses
from ..constructions.phrases import find_phrases, is_inside_group, leave_to_phrases
from ..constructions.polls import find_polls
from ..constructions.predicates import find_predicates, put_in
from ..constructions.quotatives import find_quotatives
from ..constructions.quoters import split_quoted
from ..constructions.quotetags import end_with_quotations, find_quotation_tags, hold_quotations
from ..constructions.sightings import find_sightings
from ..constructions.splices import find_splices
from ..cues.candidates import Candidate, find_candidates
from ..cues.reporting import Reporting, find_reporting
from ..cues.selection import LIKELY, select
from ..document import Document
from ..errors import InputError
from ..mentions.mentions import reader_of
from ..mentions.named import Reader
from ..model import Attribution, SectionKind
from ..spans import edges_of, is_inside
from ..syntax.columns import Syntax, analyse_syntax
from ..values import NamedTuple
from ..vocabulary.lexicon import Lexicon
from .adjuncts import with_adverb
from .agents import hear_speaker, name_agent
from .overlaps import end_sources, part_siblings
from .relays import add_inner_predicates, find_apart, find_nested, stretches_in
from .results import confidence, describe_links
from .retelling import Telling, retell
from .secondverbs import join_told
from .settlement import settle
from .statements import name_senders
from .trailing import cut_to_holders, end_relatives, promote_trailing
from .weighing import keep_probable, weigh_links


class Leaning(NamedTuple):
    """What it takes, in hundredths of log-odds, for a word to be tried as a cue, and for its whole link to be kept.

    ``known`` is what that takes of a verb which the lexicon calls strong and which stands as it says.
    """

    cue: int
    link: int
    known: int


LEANINGS = {
    "balanced": Leaning(-70, -75, -175),
    "precision": Leaning(0, 50, 50),
    "recall": Leaning(-120, -250, -250),
}

_DOUBTFUL = frozenset(":-;R")
_SURE = 60  # a mark, or "reportedly", has no benefit of the doubt: "Oslo: rain all day"
READ = frozenset(
    (
        *(SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.BODY, SectionKind.TABLE),
        *(SectionKind.CAPTION, SectionKind.PULLQUOTE, SectionKind.QUESTION, SectionKind.TEASER),
    )
)
"""The parts of a page in which attributions are read."""


class _Outermost(NamedTuple):
    """The outermost links, and what the look inside them goes by."""

    links: list[Link]
    candidates: Sequence[Candidate]
    flow: Flow
    reporting: Reporting
    copulas: Copulas


def link(
    document: Document,
    lexicon: Lexicon,
    *,
    leaning: str = "balanced",
    min_confidence: float = 0.0,
    judges: Judges | None = None,
) -> tuple[Attribution, ...]:
    """Find every attribution in *document*, in the order of their cues.

    *leaning* is one of LEANINGS; attributions less sure than *min_confidence* are left out; *judges* are others than
    those by the shipped weights.
    """
    if not isinstance(leaning, str) or leaning not in LEANINGS:
        raise InputError(f"unknown leaning {leaning!r}", remedy=f"use one of: {', '.join(LEANINGS)}")
    if not isinstance(min_confidence, int | float) or not 0 <= min_confidence <= 1:
        raise InputError(f"min_confidence {min_confidence!r} is not from 0 to 1", remedy="write a number from 0 to 1")
    judges = judges or default_judges()
    syntax = analyse_syntax(document, judges.weights, lexicon)
    links = find_links(document, syntax, judges, LEANINGS[leaning])
    if min_confidence > 0:
        links = [found for found in links if confidence(found) >= min_confidence]
    return describe_links(document, syntax, reader_of(document, lexicon), links)


def find_links(
    document: Document, syntax: Syntax, judges: Judges, leaning: Leaning = LEANINGS["balanced"]
) -> list[Link]:
    """Every attribution in tokens, outermost and nested, in the order of their cues."""
    reader, is_read = reader_of(document, syntax.lexicon), _tell_read(document)
    outermost = _find_outermost(document, syntax, reader, judges, leaning, is_read)
    links, cited = _look_inside(syntax, outermost, judges)
    told = retell(Telling(document, syntax, reader, judges, outermost.flow.heads, cited), links)
    return _keep_read(syntax, told, is_read)


def _find_outermost(
    document: Document, syntax: Syntax, reader: Reader, judges: Judges, leaning: Leaning, is_read: Callable[[int], bool]
) -> _Outermost:
    """The attributions that no other need hold, settled where they meet."""
    reporting = find_reporting(syntax, judges.cues.rows_by(syntax.lexicon))
    found = find_candidates(syntax, reporting, judges.cues)
    candidates = [each for each in found if is_read(each.token)]
    chosen = select(syntax, candidates, leaning.cue)
    labelled = [*find_labels(document, syntax), *find_dispatches(document, syntax)]
    labelled += find_brackets(document, syntax, reader)
    likely = [each.token for each in chosen if each.second >= LIKELY]
    heads = [token for token in likely if not syntax.quoted[token]]
    flow = measure_flow(document, syntax, candidates, [*heads, *map(head_of, labelled)], sorted(likely))
    links = _link_chosen(syntax, flow, _outside(syntax, chosen, labelled), judges)
    links = keep_probable(syntax, links, leaning.link, leaning.known)  # a doubtful one would keep predicates out
    copulas = find_copulas(syntax)
    links = put_in(syntax, find_predicates(syntax, copulas, flow, judges, links), links, labelled)
    links = _keep_read(syntax, _add_worded(document, syntax, reader, labelled, links), is_read)
    links = promote_trailing(syntax, flow, candidates, links, judges)  # closing clauses have their links by now
    return _Outermost(settle(document, syntax, links), candidates, flow, reporting, copulas)


def _look_inside(syntax: Syntax, outermost: _Outermost, judges: Judges) -> tuple[list[Link], list[Link]]:
    """The outermost links and the nested ones; and apart from these whom the outermost quote and cite.

    Those share the contents of who quotes them, so that these are looked into once.
    """
    links, quoted = split_quoted(syntax, outermost.links)
    links, cited = turn_citations(syntax, outermost.candidates, links)
    return [*links, *_link_nested(syntax, outermost, links, judges)], [*quoted, *cited]


def _link_nested(syntax: Syntax, found: _Outermost, outermost: Sequence[Link], judges: Judges) -> list[Link]:
    """The links inside the contents of *outermost* that are likely as a whole."""
    stretches = stretches_in(syntax, outermost)
    apart = find_apart(syntax, outermost, stretches, found.reporting, judges)
    apart += find_quotatives(syntax, outermost, inside=True)
    links = [*apart, *find_nested(syntax, found.flow, outermost, stretches, found.reporting, judges, apart)]
    links = add_inner_predicates(syntax, found.copulas, judges, stretches, outermost, links)
    links = join_told(syntax, end_sources(syntax, part_siblings(syntax, links), outermost))
    links = [hear_speaker(syntax, name_agent(syntax, link)) for link in open_answers(syntax, links)]
    links = [with_adverb(syntax, link) for link in links]
    return name_senders(syntax, leave_to_phrases(syntax, links))


def _link_chosen(syntax: Syntax, flow: Flow, chosen: Sequence[Candidate], judges: Judges) -> list[Link]:
    """The links of the *chosen* cues, each with how likely it is right as a whole."""
    connected = [give_feeling(syntax, link) for link in connect_all(syntax, flow, chosen, judges)]
    firsts = {candidate.token: candidate.first for candidate in chosen}
    connected = cut_to_holders(end_before_citations(syntax, end_relatives(syntax, connected)))
    return weigh_links(syntax, connected, firsts, judges.link)


def _add_worded(
    document: Document, syntax: Syntax, reader: Reader, labelled: Sequence[Link], found: Sequence[Link]
) -> list[Link]:
    """*labelled* and *found*, and what their wording tells: closing clauses, tags of quotations, phrases, polls.

    Each of these looks at what those before it have left.
    """
    links = [*labelled, *found]
    closings = find_closings(reader, syntax, links)
    links = find_parentheses(syntax, [*drop_misread(links, closings), *closings])
    links = equate_quotations(syntax, hold_quotations(syntax, links))
    # quotations that nobody has, then clauses whose verb has no link, then papers that nobody's cue tells of
    tagged = find_quotation_tags(document, syntax, links)
    links = [*end_with_quotations(syntax, links, tagged), *tagged]
    links = [*links, *find_splices(syntax, links)]
    links = [*links, *find_quotatives(syntax, links, inside=False)]
    links = [*links, *find_sightings(reader, syntax, links)]
    links += find_forerunners(reader, syntax, links)
    # who answers a claim has the noun for it, which itself tells nothing
    answered = find_answered(syntax)
    told = {token for link in answered for token in range(link.pieces[0].start, link.cue.end)}
    links = end_before_answers(syntax, leave_to_phrases(syntax, links), answered)
    links = [*[link for link in links if link.head not in told], *answered]
    # short phrases yield to every cue found by now, long ones do not; a poll tells what is left of its sentence
    taken = {token for label in labelled for token in range(*(label.source or label.cue))}
    taken.update(cue_tokens(closings))
    phrases = find_phrases(syntax, taken, cue_tokens(links))
    phrases = [*phrases, *find_polls(syntax, [*links, *phrases])]
    told = cue_tokens(phrases)
    return [*[link for link in links if link.head not in told], *phrases]


def _outside(syntax: Syntax, chosen: Sequence[Candidate], labelled: Sequence[Link]) -> list[Candidate]:
    """The *chosen* cues that stand in no *labelled* turn, marks and adverbs only where they are sure."""
    told = {
        token
        for label in labelled
        for span in (label.cue, label.source or label.cue, *label.pieces)
        for token in range(*span)
    }
    return [
        each
        for each in chosen
        if each.token not in told
        and (each.second >= _SURE or syntax.tags[each.token] not in _DOUBTFUL)
        and not is_inside_group(syntax, each.token)
        and not is_behind_topic(syntax, each.token)
    ]


def _keep_read(syntax: Syntax, links: list[Link], is_read: Callable[[int], bool]) -> list[Link]:
    """*links* but for those in parts of the page where none are read; what such a part tells for somebody stays."""
    read = [link for link in links if is_read(link.head)]
    if len(read) == len(links):
        return read
    held = cover(syntax, read)
    return [link for link in links if is_read(link.head) or held[link.head]]


def _tell_read(document: Document) -> Callable[[int], bool]:
    """What tells of a token whether it stands in a part of the page in which attributions are read."""
    edges = edges_of(section.span for section in document.sections if section.kind not in READ)
    starts = document.tokens.starts
    return (lambda token: not is_inside(edges, starts[token])) if edges else lambda _: True
