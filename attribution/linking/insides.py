"""Nested links put right: who is only told, and where what others say begins and ends inside a content."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link, end_content, is_passive, start_content
from ..cues.candidates import opens_marks
from ..cues.formulas import QUOTING, is_formula
from ..cues.nested import Stretch
from ..model import AttributionKind
from ..syntax.clauses import within_quotation
from ..syntax.columns import Syntax
from ..syntax.sites import Range, phrase_before
from ..syntax.times import tells_when
from ..syntax.verbgroups import is_told
from ..tables import words
from ..vocabulary.calendar import MONTHS, is_year
from ..vocabulary.grammar import ONLY_OBJECTS
from ..vocabulary.tags import COMMON_NOUNS, RELATIVES, over_tags

_ORDERED, _SWAYED = words("order command direct instruct forbid offer"), words("persuad convinc")
_OBJECTS = ONLY_OBJECTS | words("it that this")
_OWN_SUBJECT = over_tags("[<nominal>IEF$']{1,14}")
_INNER = over_tags('[DiJNSPI]{0,5}[,:]"')
_JOINED = over_tags("TR?&|[^T]R?(?:,?R?[U&]|E(?=[PNIDiS]+[<finite>])|K)")  # "that and so do I", "it before I did"
_THING = frozenset("DiPNSJKCI$R")
_REASONS = words("because despite although though")
_EVENTS = words("after when while before until")
_WISHING = words(
    """
    want wish ask demand promis expect plan propos press insist pledg offer prefer need hop dread root push seek predict
    """
)
"""Stems of verbs behind which a time is that of what is wished or foreseen."""
_JUDGING = words(
    """
    dismiss describ reject denounc brand condemn ridicul portray characteris characteriz label slam blast decry
    cast paint depict see view regard denigrat
    """
)
"""Stems of verbs behind whose object stands what is said of it: dismissed the claim "as" nonsense."""
_INNER_CLAUSE = frozenset("tTvgnWUwy«»:;")
_PLACING = words("from at in on to since until after before during without")
_WITH_STATE = words("want need wish lik prefer see keep find consider put blam accus describ ask thank help leav tak")
"""Stems of verbs that may tell how somebody is to be, or is: "want it in writing"."""


def give_up_subject(syntax: Syntax, link: Link) -> Link:
    """*link* of a passive with its subject among what is told, not for who tells: The driver "was asked" to stop."""
    source, stem = link.source, syntax.stems[link.head]
    if source is None or source.end != link.cue.start or not is_passive(syntax, link) or stem in QUOTING:
        return link
    ordered = stem in _ORDERED and (stem == "offer" or syntax.tags[link.pieces[0].start] in "tx")
    told = ordered or (syntax.kinds.report(link.head) is AttributionKind.STATEMENT and stem not in _SWAYED)
    if not told or link.layout != "right" or syntax.tags[source.start] in RELATIVES:
        return link
    return evolve(link, source=None, pieces=(source, *link.pieces), layout="both")


def start_at_subject(syntax: Syntax, link: Link) -> Link:
    """*link* of a passive without what its clause stands behind: It broke and "two firms" were accused of fraud."""
    (start, end), tags = link.pieces[0], syntax.tags
    if link.source is not None or end != link.cue.start or not syntax.finite[start:end].strip():
        return link
    if not is_passive(syntax, link):
        return link
    for token in range(end - 1, start, -1):
        if syntax.finite[token] != " ":
            break
        if tags[token] in "TU&" or syntax.norms[token] in _EVENTS or syntax.norms[token] in _REASONS:
            own = Range(token + 1, end)
            joined = tags[token] != "&" or syntax.finite[start:token].strip()
            if joined and _OWN_SUBJECT.fullmatch(tags, *own):
                return start_content(link, own.start)
            break
    return link


def without_told(syntax: Syntax, link: Link) -> Link:
    """*link* of a passive without who was told what is behind it, and any without what no mark parts from its source.

    "The minister told us the army wants more time": what he did is not what it wants.
    """
    if len(link.pieces) != 2 or link.pieces[0].start > link.head:
        return link
    end, source = link.pieces[0].end, link.source
    unparted = source is not None and end <= source.start < link.head and syntax.tags[end - 1 : source.start].isalpha()
    told = unparted or is_told(syntax, link.head, link.cue.start)
    return evolve(link, pieces=link.pieces[1:], layout="right") if told else link


def is_unparted(syntax: Syntax, link: Link) -> bool:
    """Whether no mark parts a content from the source behind it: "they feared" the mayor had refused."""
    end, source = link.pieces[-1].end, link.source
    if source is None or end > min(source.start, link.cue.start) or source.start > link.cue.start:
        return False
    return syntax.tags[end - 1 : source.start].isalpha()


def behind_agent(syntax: Syntax, link: Link, stretch: Stretch) -> Link:
    """*link* with what follows the one told by for its content: told by doctors "not to fly"."""
    source, (start, end) = link.source, Range(0, 0)
    if source and source.start > link.head and has_agent(syntax, link.head):
        start, end = source.end + (syntax.tags[source.end : source.end + 1] == ","), stretch.span.end
    return evolve(link, pieces=(Range(start, end),), layout="right") if end - start > 1 else link


def before_stop(syntax: Syntax, link: Link) -> Link:
    """*link* without the full stop of the sentence, or the mark that ends the quotation, behind what it tells."""
    start, end = link.pieces[-1]
    last = end
    while last > start and (syntax.norms[last - 1] == "." or syntax.tags[last - 1] == "»"):
        last -= 1
    if last in (start, end) or "«" in syntax.tags[start:last]:
        return link
    return end_content(link, last)


def before_verdict(syntax: Syntax, link: Link, stretch: Stretch) -> Link:
    """*link* of a noun without what the one around says of it: he dismissed claims "that she lied" as “nonsense”."""
    if stretch.stem not in _JUDGING or syntax.tags[link.head] not in COMMON_NOUNS:
        return link
    start, end = link.pieces[-1]
    verdict = next((token for token in range(end - 1, start, -1) if syntax.norms[token] == "as"), end)
    if verdict == end or syntax.finite[verdict:end].strip():
        return link
    return end_content(link, verdict)


def has_agent(syntax: Syntax, token: int) -> bool:
    """Whether "by" follows a participle."""
    return syntax.tags[token : token + 2] == "nB"


def end_at_pronoun(syntax: Syntax, link: Link) -> Link:
    """*link* whose content is a pronoun without what is joined to it: "The lads believed it" before I did, at once."""
    start, end = link.pieces[-1]
    if len(link.pieces) > 1 or syntax.norms[start] not in _OBJECTS or start < link.head:
        return link
    aside = syntax.tags[start : start + 2] == "T," and syntax.tags[start + 2 : start + 3] != "&"
    clause = aside and syntax.finite[start:end].strip()
    if clause or syntax.tags[start] == "P":  # "that, if it rained, they would stay"; "US and Iran will talk"
        return link
    if not _JOINED.match(syntax.tags, start, end) and not _is_beside(syntax, link, start + 1, end):
        return link
    return link if syntax.norms[start + 1] == "because" else evolve(link, pieces=(Range(start, start + 1),))


def without_adjunct(syntax: Syntax, link: Link) -> Link:
    """*link* whose content is a thing without why and when it was done: turned down the loan "in May because" it."""
    start, end = link.pieces[-1]
    if len(link.pieces) > 1 or start < link.head or syntax.tags[start] not in _THING:
        return link
    done = syntax.tags[link.head] in "dn" and syntax.stems[link.head] not in _WISHING
    for token in range(start + 1, end):
        if syntax.tags[token] in _INNER_CLAUSE or syntax.finite[token] != " ":
            return link
        word = syntax.norms[token]
        if word in _REASONS or (done and (word in _EVENTS or _is_date(syntax, token))):
            told = "t" in syntax.tags[token:end] and word not in _REASONS  # counselled the board in 2019 "to wait"
            return link if told else evolve(link, pieces=(Range(start, token),))
    return link


def _is_date(syntax: Syntax, token: int) -> bool:
    """Whether a month or year stands behind "in" at a token, or a time does by itself: "in May", "last week"."""
    ahead = token + 1 + (syntax.norms[token + 1 : token + 2] in (["early"], ["late"]))
    word = syntax.norms[ahead] if ahead < len(syntax.norms) else ""
    if syntax.norms[token] == "in":
        return word in MONTHS or is_year(word)
    chunk = syntax.chunk_of[token]
    opens = syntax.chunk_starts[chunk] == token and syntax.tags[token - 1] not in "EBF"
    return opens and tells_when(syntax, chunk)


def _is_beside(syntax: Syntax, link: Link, start: int, end: int) -> bool:
    """Whether what stands from *start* to *end* behind a pronoun tells when, where or how: doubted it "at once"."""
    if start >= end or syntax.stems[link.head] in _WITH_STATE:
        return False
    tag, timed = syntax.tags[start], tells_when(syntax, syntax.chunk_of[start])
    if tag in "EBt" and syntax.norms[start] in _PLACING:
        return not syntax.finite[start:end].strip() and syntax.tags[start + 1 : start + 2] in _THING
    timed = timed or (tag == "C" and syntax.norms[start + 1 : start + 2] == ["times"])
    if tag in "rE" and start + 1 == end:
        return True  # called him "in"
    return tag == "," or timed or (tag == "R" and syntax.tags[start + 1 : start + 2] not in "JRnd")


def keep_inner_marks(syntax: Syntax, link: Link, stretch: Stretch) -> Link:
    """*link* with a quotation in a quotation for its content: “‘Go,’ Mum told them”, “He said, ‘Go,’ and I did”.

    Its marks have a tag of their own, which does not tell the first from the last.
    """
    tags, (low, high) = syntax.tags, stretch.span
    if '"' not in tags[low - 1 : high]:
        return link
    opened = _INNER.match(tags, link.cue.end, high)
    close = _closing_mark(tags, opened.end(), high) if opened else 0
    if opened and close:
        return evolve(link, pieces=(Range(opened.end() - 1, close),), layout="right")
    source = link.source or phrase_before(syntax, link.cue.start, syntax.chunk_of[low])
    first = min(source.start, link.cue.start) if source else low
    if tags[first - 2 : first] not in (',"', '."') or first <= low:
        return link
    opening = tags.rfind('"', low - 1, first - 1)
    return evolve(link, source=source, pieces=(Range(opening, first),), layout="left") if opening >= 0 else link


def with_marks(syntax: Syntax, link: Link) -> Link:
    """*link* with the marks around each quotation that it tells whole: according to the Post, "“It sank,”" Lee said."""
    return evolve(link, pieces=tuple([_marked(syntax, link.head, piece) for piece in link.pieces]))


def _marked(syntax: Syntax, head: int, piece: Range) -> Range:
    """*piece* with the marks right around it, if the cue at *head* stands outside them."""
    (start, end), tags = piece, syntax.tags
    outside = syntax.quoted[start] not in (0, syntax.quoted[head])
    around = outside and tags[start - 1 : start] == "«" and tags[end : end + 1] == "»"
    return Range(start - 1, end + 1) if around else piece


def _closing_mark(tags: str, start: int, last: int) -> int:
    """The token behind the mark that ends a quotation, which began before *start*, up to *last*; 0 where none does."""
    close = tags.find('"', start, last + 1)
    while close > 0 and tags[close - 1] not in ",.":
        close = tags.find('"', close + 1, last + 1)
    return close + 1 if close > 0 else 0


def keep_within_marks(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of a wording that tells alone with its content between the marks: “He is believed to be ill,”."""
    kept = [_keep_within(syntax, link) if syntax.quoted[link.head] else link for link in links]
    return [link for link in kept if link.pieces]  # of “quoted as saying” nothing may stand between the marks


def _keep_within(syntax: Syntax, link: Link) -> Link:
    """*link*, whose cue is quoted, without the marks around what it tells."""
    opens = opens_marks(syntax, link.head) and syntax.quoted[link.pieces[0].start] == syntax.quoted[link.head]
    if not opens and not is_formula(syntax, link.head):
        return link
    low, high = link.pieces[0].start, link.pieces[-1].end
    inner = within_quotation(syntax, link.head, low, high) if opens or low < link.head else Range(low, high)
    while inner.end > link.cue.end + 1 and syntax.tags[inner.end - 1] in ",.»":
        inner = Range(inner.start, inner.end - 1)
    pieces = [Range(max(start, inner.start), min(end, inner.end)) for start, end in link.pieces]
    return evolve(link, pieces=tuple([piece for piece in pieces if piece.start < piece.end]))
