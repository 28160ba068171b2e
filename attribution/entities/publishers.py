"""Publishers: the outlet that somebody told, among them the one whose own text it is, "told our correspondent"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from ..expressions import expression
from ..mentions.mastheads import AUDIENCES, KIND_NOUNS
from ..mentions.named import ORGANISATION, OUTLET, PRONOUN
from ..mentions.press import GOING_ON, HOSTS, is_outlets_own
from ..mentions.pronouns import UNTOLD, Pronoun, read_pronoun
from ..model import Attribution, Mention
from ..spans import Span
from ..tables import words
from ..values import NamedTuple
from .antecedents import Choice
from .bodies import NEAR, find_body, is_just
from .clusters import BODY, PAPER, PERSON, Cluster, last_before, only
from .places import Layout, Page

_OURS = words("correspondent correspondents reporter reporters newspaper paper website magazine")
"""What a text calls the outlet that publishes it, or those who write for it, behind "our" and "this"."""
_ANONYMOUS = expression(
    r"[^.\n]{0,60}?\bon\ (?:the\ )?condition\ of\ anonymity|['’]s?\ (?:\w+\ )?requests?\ for\ comment"
)
_SEEN = expression(r"\ (?:has|have)\ (?:seen|obtained|reviewed|spoken\ to|contacted|approached)\b")
"""What an outlet has done for its own text: "the Observer" has seen the letter."""
_LONGEST_TELLER = 60
"""How many characters may stand between a journalist's words and "her" whom somebody told."""
_LONGEST_ASKED = 40  # characters
_ASKED = (
    *("request for comment from", "requests for comment from", "requests from", "questions from"),
    *("obtained by", "shared with", "reviewed by", "provided to"),
)
"""What stands behind and before an outlet that tells how it came by its own text: "a request for comment from Bild"."""
_AUDIENCES = tuple([f"its {one}" for one in AUDIENCES])
_OWN = words("learn reveal understand gather disclose")
"""What an outlet does by its name in a text of its own: "the Sun can reveal"."""


class Tellers(NamedTuple):
    """Where sources stand, and which of them are outlets that tell what they have learned themselves."""

    sources: frozenset[int]
    own: frozenset[int]

    @classmethod
    def of(cls, attributions: Iterable[Attribution]) -> Tellers:
        """What *attributions* tell of it."""
        sources, own = set(), set()
        for one in attributions:
            if one.source:
                sources.add(one.source.head.start)
                if one.source.kind is OUTLET and one.source.name and one.cue.lemma in _OWN:
                    own.add(one.source.head.start)
        return cls(frozenset(sources), frozenset(own))


def tie_journalist(
    attribution: Attribution, attributions: Sequence[Attribution], speakers: Mapping[int, Cluster], page: Page
) -> None:
    """Tie "her" whom somebody told to the outlet's journalist who last spoke: X, says the FT's Ana Lee. Al told her.

    Nobody else may be told of in between.
    """
    told, source = attribution.recipient, attribution.source
    pronoun = read_pronoun(told.head.text) if told and told.kind is PRONOUN else None
    if told is None or source is None or pronoun is None or pronoun.gender is UNTOLD:
        return
    start = told.head.start
    last = _last_told(start, attribution, attributions)
    writer = speakers.get(last.id) if last and last.source and is_outlets_own(last.source) else None
    if last is None or writer is None or writer.gender not in (UNTOLD, pronoun.gender):
        return
    behind = max(last.cue.span.end, last.content.spans[-1].end)
    if start - behind >= _LONGEST_TELLER or source.text.lower().startswith(("his ", "her ")):
        return
    between = [place.cluster for place in page.between(behind, start) if place.start != source.head.start]
    if source.kind is not PRONOUN and not any(one.kind is PERSON and one is not writer for one in between):
        writer.mentions.append(told)


def tie_outlets(attribution: Attribution, clusters: list[Cluster], tellers: Tellers, page: Page) -> None:
    """Tie "the site" that somebody told, or for which the source works, to the one of *clusters* that it means."""
    told, source = attribution.recipient, attribution.source
    found = _find_told(told, clusters, tellers, page.layout, page.text) if told else ()
    if told and len(found) == 1:
        found[0].mentions.append(told)
    employer = _call_employer(source.affiliation) if source and source.affiliation else None
    if employer is not None:
        start = employer.head.start
        its = employer.text.lower() == "its"
        papers = _find_just_named(start, clusters, page.layout) if its else find_outlet(employer, clusters, start)
        for paper in papers:
            paper.mentions.append(employer)


def _call_employer(body: Span) -> Mention | None:
    """The mention of the outlet that *body* calls by its kind: "the magazine"'s Ana Ruiz; None where it does not."""
    if body.text.lower() == "its":
        return Mention(spans=(body,), head=body, kind=OUTLET)
    kind = body.text.rpartition(" ")[2]
    if kind not in KIND_NOUNS or not body.text.lower().startswith("the "):
        return None
    head = Span(body.end - len(kind), body.end, kind)
    return Mention(spans=(body,), head=head, kind=OUTLET)


def find_writer(
    pronoun: Pronoun, attribution: Attribution, attributions: Sequence[Attribution], speakers: Mapping[int, Cluster]
) -> Choice | None:
    """The outlet's journalist last told of, who goes on: "X, the Post's Al Roe reports. Y, he writes"."""
    source = attribution.source
    if source is None or pronoun.gender is UNTOLD or attribution.cue.lemma not in GOING_ON:
        return None
    last = _last_told(source.head.start, attribution, attributions)
    writer = speakers.get(last.id) if last and last.source and is_outlets_own(last.source) else None
    return Choice((writer,)) if writer and writer.gender in (UNTOLD, pronoun.gender) else None


def _last_told(start: int, attribution: Attribution, attributions: Sequence[Attribution]) -> Attribution | None:
    """The last outermost one of *attributions* ahead of *attribution* whose source stands before *start*."""
    ahead = (attributions[number] for number in range(attribution.id - 1, -1, -1))
    return next((one for one in ahead if one.parent is None and one.source and one.source.head.start < start), None)


def _find_told(
    recipient: Mention, clusters: list[Cluster], tellers: Tellers, layout: Layout, text: str
) -> tuple[Cluster, ...]:
    """The outlet that somebody without a name who was told means in a *text* so laid out."""
    if recipient.name:
        return ()
    if recipient.text == "it":
        return _find_reporting(recipient.head.start, clusters, tellers)
    if recipient.text.lower() in _AUDIENCES or _is_host(recipient):
        return _find_aired(recipient.head.start, clusters)
    ours = layout.quotation(recipient.head.start) < 0 and _is_ours(recipient.text.lower())
    if ours:
        return find_publisher(clusters, tellers, text) or _find_lone(recipient.head.text, clusters)
    return find_outlet(recipient, clusters, recipient.head.start)


def _find_lone(head: str, clusters: Iterable[Cluster]) -> tuple[Cluster, ...]:
    """The one outlet of a text that is just what *head* calls the one whose text it is: no other "newspaper"."""
    return only([one for one in clusters if one.kind is PAPER and is_just(one, head)])


def _is_host(told: Mention) -> bool:
    """Whether somebody who was *told* is called the host of what the text has named: "the anchor"."""
    return told.head.text.lower() in HOSTS and told.text.lower().startswith(("the ", "its "))


def _find_aired(start: int, clusters: list[Cluster]) -> tuple[Cluster, ...]:
    """The outlet that has "its listeners" or "the host" at *start*: the body named last before, if it is one."""
    named = [(last_before(one, start), one) for one in clusters if one.kind in (BODY, PAPER)]
    place, last = max(named, key=lambda each: each[0], default=(-1, None))
    return (last,) if last is not None and last.kind is PAPER and 0 <= start - place < NEAR // 3 else ()


def _find_just_named(start: int, clusters: list[Cluster], layout: Layout) -> tuple[Cluster, ...]:
    """The outlet whose reporter "its reporter" at *start* is, named in its sentence or in the one before."""
    papers = _find_aired(start, clusters)
    last = last_before(papers[0], start) if papers else 0
    near = bisect_right(layout.sentences, start) - bisect_right(layout.sentences, last) < 2
    return papers if near else ()


def _find_reporting(start: int, clusters: list[Cluster], tellers: Tellers) -> tuple[Cluster, ...]:
    """The outlet that has reported something right before "it" at *start* was told, if no other body is named since."""
    bodies = [(last_before(one, start), one) for one in clusters if one.kind in (BODY, PAPER)]
    place, last = max(bodies, key=lambda each: each[0], default=(-1, None))
    reports = last is not None and last.kind is PAPER and place in tellers.sources and start - place < NEAR // 3
    return (last,) if last is not None and reports else ()


def _is_ours(text: str) -> bool:
    whose, _, noun = text.partition(" ")
    return text in ("us", "me") or (whose in ("our", "this") and noun in _OURS)


def find_outlet(mention: Mention, clusters: list[Cluster], start: int) -> tuple[Cluster, ...]:
    """The outlet somebody told at *start* that is called by its kind, "the French daily", or its last word alone."""
    kind = mention.kind
    if kind is not OUTLET and kind is not ORGANISATION:
        text = mention.spans[0].text
        if text[:4] not in ("the ", "The ") or not text[4:5].isupper():
            return ()
        return tuple([one for one in clusters if one.kind is PAPER and one.name.endswith(text[3:])])
    if not mention.name and not _points(mention):
        return ()
    return tuple([one for one in find_body(mention, clusters, start)[:1] if one.kind is PAPER])


def _points(mention: Mention) -> bool:
    """Whether an outlet called by its kind is one told of before: neither "state radio" nor "the club's website"."""
    text = mention.span.text
    return text.lower().startswith(("the ", "this ", "that ")) and not any(mark in text for mark in ("'s ", "’s "))


def find_publisher(clusters: Iterable[Cluster], tellers: Tellers, text: str) -> tuple[Cluster, ...]:
    """The one outlet that tells in a *text* by its name what it has learned, or whom it has asked; () without any.

    The text must be its own then.
    """
    papers = [one for one in clusters if one.kind is PAPER]
    found = [one for one in papers if any(each.head.start in tellers.own for each in one.mentions)]
    found = found or [one for one in papers if any(_has_asked(each, text) for each in one.mentions)]
    found = found or [one for one in papers if any(_SEEN.match(text, each.head.end) for each in one.mentions)]
    return only(found)


def _has_asked(paper: Mention, text: str) -> bool:
    """Whether *text* tells at its name that a *paper* has asked somebody, or was told things "on condition of"."""
    start, end = paper.head.start, paper.head.end
    before = text[max(0, start - _LONGEST_ASKED) : start].removesuffix("the ").removesuffix("The ").rstrip()
    spoke = before.endswith((" to", " with"))
    behind = _ANONYMOUS.match(text, end)
    return before.endswith(_ASKED) or (behind is not None and (spoke or "comment" in behind[0]))
