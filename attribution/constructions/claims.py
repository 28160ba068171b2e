"""Claims that somebody answers: who denied "a report by Reuters that the firm was for sale" tells what Reuters said.

Where a noun for the claim stands behind what is claimed, "…, a charge Lee denied", that noun is what was denied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from ..arguments.links import WORDED, Link, end_content, start_content
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, bare_end, sentence_around, sentence_end
from ..tables import words
from ..vocabulary.calendar import DATES, MONTHS
from ..vocabulary.tags import COMMON_NOUNS, over_tags
from .phrasesources import names_outlet

_ANSWERING = words(
    "deny reject dismiss disput refut confirm contest repeat echo address ridicul rebut rubbish discuss contradict"
)
"""Stems of what is done to the claim of somebody else."""
_CLAIMS = words(
    """
    claim claims report reports allegation allegations accusation accusations suggestion suggestions assertion
    assertions story stories rumour rumours rumor rumors complaint complaints
    """
)
_DENYING = words("deny refut rebut")
_DISPUTING = _DENYING | words("reject disput contest")
_ALL_OF_IT = words("which something")
"""What stands for the whole clause ahead of it: "He took bribes, which he denies"."""
_NOTED = (
    _CLAIMS
    | _ALL_OF_IT
    | words(
        """
    charge charges view notion idea account version description criticism remark remarks comparison characterisation
    characterization conclusion estimate figure figures finding findings interpretation number numbers statistic
    statistics tally toll total
    """
    )
)
_ANSWERED = over_tags(
    "(?:FS)?[TWw]?(?P<source>[DiC]?[JKNPSC']{0,5}[JNPS]|I)R?(?P<cue>(?:[hbxR]{0,3}|[hb]?R&R)[dzpnS])"
    "(?P<judged>(?:E?[DiJKnNSR]{1,5}(?:[EFt][<nominal>']{1,6}){0,2}|E?«[^»]{1,30}»)(?=[.,;»&-])|(?=[.,;»&E-]))"
)
_ANSWERED_BY = over_tags(
    "(?P<cue>R?[nd])[BE](?P<source>[DiC]?[JKNPSC']{0,5}[JNPS](?:[ndEF][BE]?[<nominal>']{1,6}|W[^<opener>,.;«»]{1,20})?)"
    "(?=[.,;»&-])"
)
"""Who does what to a claim, behind its noun; and as what it is judged."""
_DATING = ("on", "in")
_TAKEN_UP_BY = over_tags("([xR]{0,2}[bh][xRe]{0,3}n)B([DiC]?[JKNPS']{0,6}[NPS](?:[EF][<nominal>']{1,5})?)")
"""That something is done about a claim, and by whom."""
_TAKING_UP = _ANSWERING | words("shar support back endors question challeng criticis criticiz welcom oppos condemn")
_JUDGING = words("call brand label describ deem term condemn denounc dismiss criticis criticiz ridicul decry")
"""Stems of verbs that say what a claim is: "a claim the firm called false"."""
# "a report by the Times that": the noun, whose it is, and "that" behind them
_CLAIM = over_tags("([DiC]?[JKN]{0,2}[NS],?[nd]?[EB])([<nominal>$'-]{1,12}(?:F[<nominal>$'-]{1,8})?),?(?=T)")


# "a Reuters report that": whose it is, the noun, and "that" behind them
_OWNED = over_tags("[Di]?J?(P{1,4})([NS])(?=T)")
_PRINTED = over_tags("(?<=[EBvdzpgnrtNR])D(P{1,4}N?|N)([NSP])(?=T[<nominal>I$'-])")
"""The same behind a verb or a preposition."""
_REPORTS = words("report reports claim claims story stories allegation allegations scoop")
_MOST_NAMED = 7  # tokens from what leads to a report to its noun
_OWN_CLAUSE = over_tags(",(?=[<nominal>I$'F]{1,12}[xR]{0,2}[<finite>])")
_COMMENTING = over_tags("tvE")
_COMMENTS = words("comment ask press question")
"""Stems of what is done about the claim of somebody else, without an answer."""


def answer_owned(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, with who takes up what is somebody's for the source: "His view was not shared by" Ana Ruiz.

    She holds all of "his view"; what that is the sentence does not tell.
    """
    heads = {link.head for link in links}
    answered = [_answer_owned(syntax, link) for link in links]
    return [link for link, before in zip(answered, links, strict=True) if link is before or link.head not in heads]


def _answer_owned(syntax: Syntax, link: Link) -> Link:
    """*link*, or that of the passive which stands behind its noun, if it has one, with whoever it is done by."""
    source, noun = link.source, link.cue.end
    if source is None or source.end != link.cue.start or syntax.tags[link.head] not in COMMON_NOUNS:
        return link
    if syntax.tags[source.end - 1] not in "i'" or link.pieces[0].start < noun:
        return link
    taken = _TAKEN_UP_BY.match(syntax.tags, noun, sentence_end(syntax, link.head))
    head = taken.end(1) - 1 if taken else noun
    if taken is None or syntax.stems[head] not in _TAKING_UP or syntax.quoted[head] != syntax.quoted[link.head]:
        return link
    return Link(head, Range(*taken.span(1)), Range(*taken.span(2)), (Range(source.start, noun),), "left", WORDED)


def open_answers(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of who answers a claim with all of it for the content: denied "a report in the Times that"."""
    return [_open(syntax, link) for link in links]


def _open(syntax: Syntax, link: Link) -> Link:
    """*link* with all from the claim behind its cue on, which may have ended at a comma or begun at "that"."""
    start, end = link.pieces[0]
    if syntax.stems[link.head] not in _ANSWERING or link.cue.end > start:
        return link
    last = sentence_end(syntax, link.head)
    claim = _CLAIM.match(syntax.tags, link.cue.end, last)
    if not claim or start < claim.start() or not _is_claim(syntax, claim):
        return link
    until = end if claim.end() < end else bare_end(syntax, start, last)
    return evolve(link, pieces=(Range(link.cue.end, until), *link.pieces[1:]))


def find_answered(syntax: Syntax) -> list[Link]:
    """Link who answers a claim behind what is claimed: "The vote was rigged, a claim Lee denies".

    So is linked who says what it is: "…, a claim Lee called absurd". Whose claim it was has told it.
    """
    tags = syntax.tags
    found: list[Link] = []
    for noun in places_of(_NOTED, syntax):
        bounds = sentence_around(syntax, noun)
        near = max(bounds.start, noun - 3)
        comma = max(tags.rfind(",", near, noun), tags.rfind("-", near, noun))
        if comma <= bounds.start or tags[comma + 1] not in "DiJSzwWN" or syntax.quoted[noun]:
            continue
        answer = _ANSWERED.match(tags, noun + 1, bounds.end) or _ANSWERED_BY.match(tags, noun + 1, bounds.end)
        ahead = Range(bounds.start, comma)
        if answer and syntax.finite[slice(*ahead)].strip():
            found += _answer(syntax, noun, answer, ahead)
    return found


def _answer(syntax: Syntax, noun: int, answer: re.Match[str], ahead: Range) -> Iterator[Link]:
    """The link of a verb that answers the claim at *noun*, or says what it is; *ahead* stands what was claimed."""
    source, cue = Range(*answer.span("source")), Range(*answer.span("cue"))
    judged = Range(*answer.span("judged")) if "judged" in answer.groupdict() else Range(cue.end, cue.end)
    of_it = 2 * (syntax.tags[noun + 1 : noun + 3] == "FS")  # "a version of events"
    head, claim = cue.end - 1, Range(ahead.end + 1, noun + 1 + of_it)
    whole = syntax.norms[noun] in _ALL_OF_IT
    answering = _DISPUTING if syntax.norms[noun] == "something" else _DENYING if whole else _ANSWERING
    if judged.start < judged.end and syntax.stems[head] in _JUDGING and not whole:
        yield Link(head, cue, source, (claim, judged), "both", WORDED)
    elif syntax.tags[cue.end] in ".,;»&EB-" and syntax.stems[head] in answering:
        yield Link(head, cue, source, (claim,), "left", WORDED)


def end_before_answers(syntax: Syntax, links: Sequence[Link], answered: Sequence[Link]) -> list[Link]:
    """*links* without what others answer to their contents: said it was late, "a claim Lee denied on Monday"."""
    marks = dict[int, int]()
    for link in answered:
        end = max(link.cue.end, link.source.end if link.source else 0)
        marks[end] = link.pieces[0].start - 1
        while end < len(syntax.norms) and (syntax.norms[end] in DATES or syntax.norms[end] in _DATING):
            end += 1
        marks[end] = link.pieces[0].start - 1
    return [_end_before_answer(link, marks) for link in links] if marks else [*links]


def _end_before_answer(link: Link, marks: Mapping[int, int]) -> Link:
    """*link* up to the mark ahead of the answer with which its content ends; *marks* are by where answers end."""
    start, end = link.pieces[-1]
    mark = marks.get(end)
    if mark is None or link.layout == "left":
        return link
    if start < mark:
        return end_content(link, mark)
    return evolve(link, pieces=link.pieces[:-1], layout="left") if len(link.pieces) > 1 else link


def find_claims(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """The links of whose claim the content of one of *links* is."""
    found, heads = [], {link.head for link in links}
    for link in links:
        start = _claim_start(syntax, link)
        if start is not None:
            claim = _owned_by(syntax, start, link.pieces[0].end) or _claimed_by(syntax, start, link.pieces[0].end)
            if claim and claim.head not in heads:
                found.append(claim)
    return found


def tell_printed(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* and those of what an outlet has, wherever it is told of: It began with "a Sun report that he lied".

    Who is asked about it is asked about all of it, and nobody else is its source.
    """
    told = {link.head: link for link in links}
    for noun in places_of(_REPORTS, syntax):
        if syntax.tags[noun + 1 : noun + 2] != "T":
            continue
        first, last = sentence_around(syntax, noun)
        for claim in _PRINTED.finditer(syntax.tags, max(first, noun - _MOST_NAMED), noun + 3):
            content = Range(noun + 1, _printed_end(syntax, links, noun, Range(first, last)))
            whole = claim.start(2) == noun and content.end > noun + 2
            if whole and names_outlet(syntax, *claim.span(1), ordinary="P" in claim[1]):
                told[noun] = _told(noun, Range(noun, noun + 1), Range(*claim.span(1)), content)
                told |= {link.head: _with_claim(link, claim) for link in links if link.head != noun}
    return list(told.values())


def _printed_end(syntax: Syntax, links: Sequence[Link], noun: int, sentence: Range) -> int:
    """Where ends what the report at *noun* tells: with what holds it, a fronted clause or its sentence."""
    held = [end for link in links for start, end in link.pieces if start < noun < end and link.head != noun]
    if held:
        return min(held)
    opens = noun - sentence.start <= _MOST_NAMED and syntax.tags[sentence.start] in "E"
    clause = _OWN_CLAUSE.search(syntax.tags, noun + 2, sentence.end) if opens else None
    return clause.start() if clause else bare_end(syntax, noun + 2, sentence.end)


def _with_claim(link: Link, claim: re.Match[str]) -> Link:
    """*link* with the whole of a *claim* in its content where that begins with "that"."""
    return start_content(link, claim.start()) if link.pieces[0].start == claim.end() else link


def _claim_start(syntax: Syntax, link: Link) -> int | None:
    """Where a claim may start in the content of who answers it, or does not: declined to comment on "a report that"."""
    start, end = link.pieces[0]
    if start < link.cue.end:
        return None
    if syntax.stems[link.head] in _ANSWERING or syntax.stems[link.head] in _COMMENTS:
        return start
    comments = start + 1 < end and syntax.norms[start + 1] == "comment"
    return start + 3 if comments and _COMMENTING.match(syntax.tags, start, end) else None


def _owned_by(syntax: Syntax, start: int, end: int) -> Link | None:
    """The link of a claim with a name ahead of its noun: "a Reuters report that"."""
    claim = _OWNED.match(syntax.tags, start, end)
    if claim is None or claim.end() >= end - 1 or syntax.norms[claim.start(2)] not in _CLAIMS:
        return None
    source, cue = Range(*claim.span(1)), Range(*claim.span(2))
    if syntax.norms[source.end - 1] in DATES or syntax.norms[source.end - 1] in MONTHS:
        return None
    return _told(cue.start, cue, source, Range(cue.end, end))


def _claimed_by(syntax: Syntax, start: int, end: int) -> Link | None:
    """The link of a claim with whose it is behind its noun: "a report by the Times that"."""
    claim = _CLAIM.match(syntax.tags, start, end)
    if claim is None or claim.end() >= end - 1 or not _is_claim(syntax, claim):
        return None
    source, cue = Range(*claim.span(2)), Range(start, claim.end(1))
    return _told(_noun(syntax, claim), cue, source, Range(claim.end(), end))


def _told(head: int, cue: Range, source: Range, content: Range) -> Link:
    return Link(head, cue, source, (content,), "right", WORDED, (WORDED, WORDED, WORDED))


def _noun(syntax: Syntax, claim: re.Match[str]) -> int:
    """The token of the noun that tells of a claim; the first one where none does."""
    start, end = claim.span(1)
    return next((token for token in range(start, end) if syntax.norms[token] in _CLAIMS), start)


def _is_claim(syntax: Syntax, claim: re.Match[str]) -> bool:
    """Whether a claim by somebody, or in something with a name, is told: not "reports on Monday"."""
    start, end = claim.span(2)
    last = syntax.norms[end - 1]
    if syntax.norms[_noun(syntax, claim)] not in _CLAIMS or last in DATES or last in MONTHS:
        return False
    return "P" in claim[2] or syntax.norms[start - 1] in ("by", "from")
