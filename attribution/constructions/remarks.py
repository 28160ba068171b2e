"""Remarks told by whom they are: "comments made by a colonel that shells were short", "evidence from a nurse that".

The passes of cues/ see no clause behind such a noun, for its agent stands between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from ..arguments.ends import choose_end
from ..arguments.holders import Holders
from ..arguments.judges import Judges
from ..arguments.links import WORDED, Link
from ..syntax.clauses import own_verb
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, Site, chunk_start, site_of
from ..tables import words
from ..vocabulary.calendar import DATES
from ..vocabulary.tags import COMMON_NOUNS, over_tags

_REMARKS = words(
    """
    accusation accusations admission admissions allegation allegations announcement argument arguments assertion
    assertions assurance assurances boast boasts claim claims comment comments complaint complaints concerns
    confession contention criticism denial denials disclosure evidence fears guarantee guarantees hint hints insistence
    insinuation observation pledge pledges prediction predictions promise promises reassurance reassurances
    recommendation recommendations remark remarks reminder reminders report reports revelation revelations rumour
    rumours rumor rumors statement statements suggestion suggestions testimony threat threats warning warnings worries
    """
)
_MADE_BY = over_tags(
    r"[NS](?:,?R?([nd])R?(?:[Et][DiJNSPC$]{1,5}){0,2}(?=B)|,?J(?=E))?[BE]"
    r"(?:([<nominal>$'-]{1,12}(?:F[<nominal>$']{1,8}){0,2})(,[^<finite><opener>,.;:«»()-]{1,12},)?|(I))"
    r"(E?[DiJPNC]{0,4},?)(?=T[DiIPNSJCX$R«])"
)
"""A noun that may report, behind it whose it is, and "that": "evidence given to the court by a nurse that"."""
_LONGEST_REMARK = 70  # tokens, with "that"
_AGENTS = words("by from")
_MAKING = words(
    "made given levelled leveled raised voiced issued expressed submitted filed lodged put brought offered aired"
)
_GAP = over_tags("[IPNS][xR]{0,2}[dzpn][EJ]?$")
_NAMING = words("called calls described found deemed considered branded made thought said")


def tell_remarks(syntax: Syntax, heads: Sequence[int], judges: Judges, links: Sequence[Link]) -> list[Link]:
    """*links*, and those of nouns that tell by whom a clause was said, in one of their contents or in none.

    What another link took for its content from "that" on begins with the remark: was angered by "remarks by Lee that".
    """
    remarks = list(_find_remarks(syntax, heads, judges, links))
    if not remarks:
        return list(links)
    opened = {remark.pieces[0].start: chunk_start(syntax, remark.head) for remark in remarks}
    return [*[_open(link, opened) for link in links], *remarks]


def _open(link: Link, opened: Mapping[int, int]) -> Link:
    """*link* whose content begins with that of a remark with one that begins with the remark."""
    (start, end), *rest = link.pieces
    first = opened.get(start, start)
    return evolve(link, pieces=(Range(first, end), *rest)) if link.cue.end <= first < start else link


def _find_remarks(syntax: Syntax, heads: Sequence[int], judges: Judges, links: Sequence[Link]) -> Iterator[Link]:
    """The links of nouns that tell by whom a clause was said, but those that *links* have."""
    tokens = [token for token in places_of(_REMARKS, syntax) if syntax.tags[token] in COMMON_NOUNS]
    told = [token for token in tokens if syntax.tags.find("T", token, token + _LONGEST_REMARK) >= 0]
    made = [(token, match) for token in told if (match := _MADE_BY.match(syntax.tags, token))]
    if not made:
        return
    known = {link.head for link in links}
    begun = {link.pieces[0].start for link in links}
    contents = Holders.of([link.pieces for link in links])
    for token, match in made:
        that, ahead = match.end(), chunk_start(syntax, token) - 1
        around = [piece for piece, _ in contents.around(token, that + 1)]
        means = that in begun and ahead >= 0 and syntax.tags[ahead] == "E"  # "said in a statement from his firm that"
        if token in known or means or not _has_agent(syntax, match) or (syntax.quoted[token] and not around):
            continue
        content = _content(syntax, site_of(syntax, token, heads), that, judges, around)
        if content.end > that + 2 and not _has_gap(syntax, content):
            who = Range(*match.span(2 if match[2] else 4))
            source = Range(who.start, match.end(3)) if match[3] else _without_dates(syntax, who)
            yield Link(token, Range(token, who.start), source, (content,), "right", WORDED, (WORDED,) * 3)


def _has_agent(syntax: Syntax, match: re.Match[str]) -> bool:
    """Whether what stands between a noun and "that" tells who said it, and perhaps when."""
    agent = syntax.norms[match.start(2 if match[2] else 4) - 1] in _AGENTS
    made = match[1] is None or syntax.norms[match.start(1)] in _MAKING
    return agent and made and DATES.issuperset(syntax.norms[slice(*match.span(5))])


def _content(syntax: Syntax, site: Site, that: int, judges: Judges, around: Sequence[Range]) -> Range:
    """The clause from *that* on, within the contents *around* it.

    It ends where its noun is the subject before the verb of that: "A complaint by Lee that she was ill" was upheld.
    """
    end, _ = choose_end(syntax, site, that, None, judges.end)
    end, first = min([end, *[piece.end for piece in around]]), max([site.first, *[piece.start for piece in around]])
    led = syntax.tags[syntax.chunk_starts[site.chunk] - 1] in "EFBt" and site.chunk > site.low
    if not led and not syntax.finite[first : site.cue].strip():
        end = own_verb(syntax, that, end, 1) or end
    if syntax.quoted[that] and syntax.tags[end - 1] == "»":
        end -= 1 + (syntax.tags[end - 2] in ",.")
    return Range(that, end)


def _without_dates(syntax: Syntax, who: Range) -> Range:
    """*who* made a remark without when: "by the regulator last week"."""
    start, end = who
    while end > start + 1 and syntax.norms[end - 1] in DATES:
        end -= 1
    return Range(start, end)


def _has_gap(syntax: Syntax, content: Range) -> bool:
    """Whether a clause lacks what "that" stands for: "a comment by Lee that the club called racist"."""
    start, end = content
    return not _NAMING.isdisjoint(syntax.norms[start:end]) or _GAP.search(syntax.tags, start + 1, end) is not None
