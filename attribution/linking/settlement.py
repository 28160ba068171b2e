"""Settlement: outermost links put right where they meet, in steps whose order matters where their reasons say so.

The weights choose for each cue by itself. What its link holds, where that ends and what another link has a better
claim to is only seen beside the others. Each step looks at all links once and leaves them in a better state.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..arguments.links import Link
from ..channels.audiences import part_audiences
from ..channels.told import trim_recipient
from ..constructions.appositions import reach_predicates
from ..constructions.claims import answer_owned, open_answers
from ..constructions.interposed import complete_interposed, part_interposed, take_clauses
from ..constructions.labels import leave_topic
from ..constructions.openings import name_openers
from ..constructions.quoters import turn_quoted
from ..constructions.reputations import hold_hearsay, with_office
from ..constructions.resumptions import close_with_quotation, rejoin_statements, resume_clauses, resume_quotations
from ..deeds.contacts import is_contact
from ..deeds.deeds import is_deed
from ..document import Document
from ..syntax.columns import Syntax
from ..values import NamedTuple
from .adjuncts import end_before_adjuncts, leave_sequels, with_adverb
from .agents import drop_told_source, hear_speaker, name_agent
from .asides import leave_asides
from .circumstances import leave_fronted, start_at_that
from .descriptions import is_judged, leave_descriptions, leave_phrased
from .insides import keep_within_marks
from .overlaps import drop_doubles, end_sources, give_up_quotations, keep_in_sources, leave_announced, separate
from .paragraphs import adopt_paragraphs, adopt_sentences, end_with_stop, join_reopened
from .questions import put_to_somebody
from .reactions import end_before_comments, end_before_reactions, part_meanwhile, part_minded
from .secondverbs import join_told, join_verbs, part_verbs
from .seeming import show_evidence
from .statements import go_on_to_say, join_feelings, join_statements, take_stage, write_to_say
from .trailing import cut_to_holders, part_coordinated, stretch_trailing


class Text(NamedTuple):
    """What a step may look at besides the links."""

    document: Document
    syntax: Syntax


class LinkStep(NamedTuple):
    """One look at all links, and what it is for."""

    name: str
    settle: Callable[[Text, list[Link]], list[Link]]
    reason: str


def _over_syntax(settle: Callable[[Syntax, list[Link]], list[Link]], reason: str) -> LinkStep:
    """The step of a function that asks for no more than the syntax."""
    return LinkStep(settle.__name__, lambda text, links: settle(text.syntax, links), reason)


def _over_links(settle: Callable[[list[Link]], list[Link]], reason: str) -> LinkStep:
    """The step of a function that asks for nothing but the links."""
    return LinkStep(settle.__name__, lambda _, links: settle(links), reason)


def _over_document(settle: Callable[[Document, Syntax, list[Link]], list[Link]], reason: str) -> LinkStep:
    """The step of a function that asks for the document, too."""
    return LinkStep(settle.__name__, lambda text, links: settle(text.document, text.syntax, links), reason)


def _by_link(settle: Callable[[Syntax, Link], Link], reason: str) -> LinkStep:
    """The step of a function that looks at each link by itself."""
    return LinkStep(settle.__name__, lambda text, links: [settle(text.syntax, link) for link in links], reason)


def _leaving(name: str, leaves: Callable[[Syntax, Link], bool], reason: str) -> LinkStep:
    """The step without the links of which a function says so."""
    return LinkStep(name, lambda text, links: [link for link in links if not leaves(text.syntax, link)], reason)


LINK_STEPS: tuple[LinkStep, ...] = (
    _leaving("leave_deeds", is_deed, "what was done nobody says, so that nobody's link is cut for it"),
    _leaving("leave_contacts", is_contact, "whom somebody calls, and when somebody reports, is nothing that is said"),
    _over_syntax(leave_descriptions, "who is only pointed to says nothing, so that nobody's link is cut for them"),
    _over_syntax(
        stretch_trailing, "who tells at the end of a sentence tells the whole of it; cut_to_holders goes by that"
    ),
    _over_syntax(show_evidence, "what seems to show something is its source"),
    _over_syntax(join_statements, "a statement and its verb are one cue, before drop_doubles takes them for two"),
    _over_syntax(join_feelings, "a feeling and the verb that voices it are one cue, too, before drop_doubles"),
    _by_link(go_on_to_say, "what somebody goes on to say stands ahead; cut_to_holders goes by that"),
    _over_syntax(take_stage, "where somebody says it is no report of its own; join_verbs goes by what is said there"),
    _over_syntax(join_verbs, "two verbs with one content are one cue, before part_verbs looks behind “and”"),
    _over_syntax(part_verbs, "who said one thing and accused somebody has two attributions"),
    _over_syntax(join_told, "what somebody did with what they were told belongs to the telling"),
    _over_syntax(part_coordinated, "of two who tell at the end of one sentence each has a clause of it"),
    _over_links(
        cut_to_holders,
        "of two that hold each other one goes in the other, now that stretch_trailing has told which",
    ),
    _by_link(
        close_with_quotation,
        "a quotation may go on behind who speaks; give_up_quotations goes by whose it is",
    ),
    _over_syntax(resume_clauses, "what goes on behind who speaks may be told, too"),
    _over_syntax(rejoin_statements, "who passes on a statement from between its commas has both ends of it"),
    _over_syntax(resume_quotations, "what somebody did while speaking parts a quotation, and has none of it"),
    _over_syntax(name_openers, "the name behind an office that opens a sentence is no subject of its clause"),
    _over_syntax(reach_predicates, "a subject that an apposition parts from its predicate has it in the content"),
    _over_syntax(
        complete_interposed,
        "who speaks between a subject and its verb tells both, and is no part of the source that leave_asides looks at",
    ),
    _over_syntax(part_interposed, "who speaks between the second subject and its verb tells no report ahead of it"),
    _over_syntax(take_clauses, "a clause and the quotation that goes on with it are told together"),
    _over_syntax(keep_within_marks, "a wording inside a quotation tells nothing outside it"),
    _over_links(leave_phrased, "whom it is according to is no content of what was done"),
    _over_syntax(end_sources, "a source ends where another's cue stands in it; keep_in_sources goes by the ends"),
    _over_links(keep_in_sources, "what is told inside a source tells of that source alone"),
    _over_syntax(drop_doubles, "one cue of several words is one attribution"),
    _over_syntax(put_to_somebody, "who is asked between commas asks nobody; separate goes by where the question ends"),
    _over_syntax(separate, "a content ends before the cue of another who stands outside it"),
    _over_syntax(leave_announced, "a quotation is whose the later cue announces it"),
    _over_syntax(give_up_quotations, "a quotation has one owner"),
    _over_syntax(leave_asides, "a clause between commas that tells on its own is no part of the source around it"),
    _over_syntax(turn_quoted, "who was quoted speaks, and who quotes him passes it on"),
    _over_syntax(answer_owned, "who shares somebody's view has it, and it tells nothing itself"),
    _leaving(
        "leave_judged", is_judged, "what became of somebody's claim is none of it, once answer_owned has told whose"
    ),
    _over_syntax(open_answers, "who answers a claim has the whole of it for the content"),
    _over_document(join_reopened, "a quotation that a paragraph left open belongs to the owner of the next"),
    _over_document(end_with_stop, "a quotation has the full stop that ends it, though the paragraph leaves it open"),
    _over_document(adopt_sentences, "a quotation that nobody has by now is whose spoke, or acted, right before it"),
    _over_document(adopt_paragraphs, "speech that nobody has by now is whose spoke last"),
    _by_link(hear_speaker, "who was heard speaks, and not who heard it; trim_recipient goes by that"),
    _over_syntax(part_audiences, "who was told ends ahead of the subject of what was"),
    _by_link(trim_recipient, "who was told is none of the content"),
    _by_link(drop_told_source, "who goes on behind what he was told has told nobody"),
    _by_link(name_agent, "by whom somebody was accused is no part of what of"),
    _by_link(leave_fronted, "what opens a clause of what nobody in particular says is none of it"),
    _by_link(leave_topic, "what a line is nobody tells"),
    _over_syntax(write_to_say, "whom one wrote to and what for is none of what one wrote"),
    _over_syntax(start_at_that, "when and where it was said stands ahead of “that”"),
    _by_link(
        end_before_adjuncts,
        "when and where it was said stands behind a noun phrase, once leave_announced has told where that ends",
    ),
    _over_syntax(leave_sequels, "what a deed came after was not said by who did it"),
    _by_link(end_before_comments, "what others think of somebody's words is none of them"),
    _over_syntax(part_minded, "what others think now was not said then"),
    _over_syntax(part_meanwhile, "what others told meanwhile was not said by who tells no clause"),
    _by_link(end_before_reactions, "what somebody's words led to is none of them"),
    _by_link(with_adverb, "the adverb ahead of a participle belongs to it"),
    _by_link(with_office, "what somebody is of whom hearsay tells belongs to the subject"),
    _over_syntax(hold_hearsay, "what is said to have happened then is told by who tells of then"),
)


def settle(document: Document, syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """Outermost *links* put right where they meet: what each holds, where it ends, what two of them claim."""
    text, settled = Text(document, syntax), list(links)
    for step in LINK_STEPS:
        settled = step.settle(text, settled)
    return settled
