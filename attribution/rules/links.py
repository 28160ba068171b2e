"""Rules that hold hyperlinks against the outlets the text names. Only the address itself is read, never the network."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import Attribution, Entity, EntityKind, Link, MentionKind, Outlet, Severity
from ..spans import Span
from ..values import NamedTuple
from ..vocabulary.outlets import default_registry, registrable_domain
from .base import Context, Hit, rule
from .draft import Draft
from .imprint import own_names
from .words import lowered, plain_name, quoted, words

# an address inside another: web.archive.org/web/2024/https://example.com/a, example.net/go?url=https%3A%2F%2Fa.com
_INNER = over_text(r"(?:https?:|https?%3a)(?://|%2f%2f)", re.IGNORECASE)
_SHORTEST_CORE = 5  # letters
_COMMON = ("the", "news")
_MOST = 0.6
"""The share of what is told that a link on it covers, so that it is no link on a thing that is told of."""
# such as www-example-com.cdn.ampproject.org
_MIRRORS = (".cdn.ampproject.org", ".translate.goog")
_MIRROR = over_text(rf"^https?://([a-z0-9-]{{3,100}})(?:{'|'.join(map(re.escape, _MIRRORS))})", re.IGNORECASE)


class _Named(NamedTuple):
    """An outlet that a link may be for: where it is named, as what, and which it is."""

    span: Span
    name: str
    outlet: Outlet


@rule(
    "ATT301",
    name="outlet-without-link",
    severity=Severity.INFO,
    guideline="The BBC on linking and the Columbia Journalism Review: whoever cites another publication links to it.",
    bad=["# Sale\n\nThe Guardian reported the sale of [the pier](https://pier.example.org/)."],
    good=["# Sale\n\n[The Guardian](https://www.theguardian.com/uk/pier) reported the sale."],
    profiles=("wire",),
    options={"exempt": ()},
)
def outlet_without_link(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The copy has links, and an outlet it cites has none near."""
    draft = context.draft
    if not graph.document.links:
        return
    seen: set[int] = set()
    exempt = {*map(plain_name, context.options["exempt"]), *own_names(context.publication)}
    cited = [pair for pair in draft.citations if pair[0].source and pair[0].source.kind is MentionKind.OUTLET]
    within = {item.id for _, item in cited}
    for found in draft.told:
        if found.id in within:  # what another outlet has it from is for that one to link
            continue
        for span, entity in _outlets_in(graph, found):
            if entity.id in seen or entity.outlet is None or not entity.outlet.domains:
                continue
            seen.add(entity.id)
            if plain_name(entity.name) in exempt or any(_leads_to(link, entity) for link in graph.document.links):
                continue
            message = f"{_as_named(draft, span, entity)} is cited and not linked"
            yield Hit(span, message, "link to the report", found.id)


def _outlets_in(graph: AttributionGraph, found: Attribution) -> Iterator[tuple[Span, Entity]]:
    """The outlets that say it or were told, "The Times and the Daily Telegraph" two, and where they are named."""
    for named in (found.source, found.recipient):
        if named is None or named.kind is not MentionKind.OUTLET:
            continue
        for entity in graph.entities:
            if entity.outlet is not None:
                yield from [(each.span, entity) for each in entity.mentions if named.span.overlaps(each.span)][:1]


@rule(
    "ATT302",
    name="link-outlet-mismatch",
    severity=Severity.ERROR,
    guideline="The BBC on linking: a link leads where its words say.",
    bad=["# Sale\n\n[The Guardian reported](https://www.dailymail.co.uk/news/pier) the sale of the pier."],
    good=["# Sale\n\n[The Guardian reported](https://www.theguardian.com/uk/pier) the sale of the pier."],
)
def link_outlet_mismatch(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A link on one outlet's name or report leads to another outlet."""
    draft = context.draft
    told = _name_outlets(graph) if graph.document.links else []
    for link in graph.document.links:
        named = [each for each in _named_in(draft, told, link) if _is_credited(draft, each.span, link)]
        named = named or list(_reporting_at(draft, link)) or list(_named_alone(draft, link))
        named = named or _stating_at(draft, told, link)
        if not named:
            continue
        outlets = outlets_of(link.href)
        domain = registrable_domain(link.href)
        if not outlets or domain in words("syndication") or not _alien(named, outlets):
            continue
        owners = [outlet.name for outlet in outlets if outlet.domains[:1] == (domain,)]
        name = min(owners or [outlet.name for outlet in outlets], key=len)  # a paper before its Sunday edition
        leads_to = name if all(name in owner for owner in owners) else domain
        credited = quoted(named[0].span.text)
        credited = credited if link.span.overlaps(named[0].span) else f"what {credited} reports"
        message = f"the link on {credited} leads to {leads_to}"
        yield Hit(_inside(draft, named[0].span, link), message, "link to the outlet named, or name the outlet linked")


def _as_named(draft: Draft, mention: Span, entity: Entity) -> str:
    """An outlet's name with the article that the text gives it: "the Yorkshire Post"."""
    name = entity.name.removeprefix("The ").removeprefix("the ")
    begins = mention.text.startswith(("The ", "the ")) or draft.text.endswith(("The ", "the "), 0, mention.start)
    return f"the {name}" if begins or name != entity.name else name


def outlets_of(href: str) -> tuple[Outlet, ...]:
    """The outlets behind an address, archives, mirrors and redirectors unwrapped."""
    mirrored = _MIRROR.match(href) if any(mirror in href.lower() for mirror in _MIRRORS) else None
    if mirrored:
        return default_registry().of_domain(mirrored.group(1).removeprefix("amp-").replace("-", "."))
    inner = list(_INNER.finditer(href))
    if not inner:
        return ()
    address = href[inner[-1].end() :].replace("%2F", "/").replace("%2f", "/")
    return default_registry().of_domain(address.partition("&")[0])


def _leads_to(link: Link, entity: Entity) -> bool:
    """Whether a link goes to an outlet, or stands on its name: where the name leads elsewhere, ATT302 tells."""
    return entity.outlet in outlets_of(link.href) or any(each.span.overlaps(link.span) for each in entity.mentions)


def _name_outlets(graph: AttributionGraph) -> list[_Named]:
    """Every mention of a known outlet, in the order of the text."""
    outlets = [entity for entity in graph.entities if entity.kind is EntityKind.OUTLET]
    named = [
        _Named(each.span, each.name, entity.outlet)
        for entity in outlets
        for each in entity.mentions
        if entity.outlet is not None
    ]
    return sorted(named, key=_start)


def _start(named: _Named) -> int:
    return named.span.start


def _between(told: list[_Named], start: int, end: int) -> list[_Named]:
    """Those of the outlets *told* that are named from *start* on, before *end*."""
    return told[bisect_left(told, start, key=_start) : bisect_left(told, end, key=_start)]


def _named_in(draft: Draft, told: list[_Named], link: Link) -> list[_Named]:
    start = draft.sentence_starts[draft.sentence_at(link.span.start)]
    return [each for each in _between(told, start, link.span.end) if each.span.overlaps(link.span)]


def _named_alone(draft: Draft, link: Link) -> Iterator[_Named]:
    """The outlet that a link's words name and nothing more but that it reports, where a sentence begins with them.

    A capital proves no name there: "Wired reported", "Time has", but "Wired on coffee" is none.
    """
    start = draft.sentence_starts[draft.sentence_at(link.span.start)]
    said = link.span.text.split()
    behind = draft.text[link.span.end : link.span.end + 24].split()[:1]
    name = [*said]
    while name and name[-1].lower() in words("credit"):
        name.pop()
    reports = [word.lower() for word in said[len(name) :]] or [word.lower() for word in behind]
    if link.span.start == start and name and words("credit").issuperset(reports) and reports:
        place = draft.span(link.span.start, link.span.start + link.span.text.index(name[-1]) + len(name[-1]))
        yield from (_Named(place, outlet.name, outlet) for outlet in default_registry().named(place.text)[:1])


def _reporting_at(draft: Draft, link: Link) -> Iterator[_Named]:
    """The outlets whose verb a link stands on, as many sites have it: "The BBC [reported] that"."""
    for found in draft.by_sentence.get(draft.sentence_at(link.span.start), ()):
        speaker = draft.graph.speaker(found)
        if found.source and found.cue.head.overlaps(link.span) and speaker and speaker.outlet is not None:
            yield _Named(found.source.span, found.source.name, speaker.outlet)


def _stating_at(draft: Draft, told: list[_Named], link: Link) -> list[_Named]:
    """The outlets by whose report a link stands on what they reported: "The Guardian reported that [the pier sank]".

    All that the sentence names, as the link may be to the one cited; none for a link on a word or two of what is told.
    """
    number = draft.sentence_at(link.span.start)
    if not any(_is_stated(found, link) for found in draft.by_sentence.get(number, ())):
        return []
    sentence = draft.graph.document.sentences[number]
    return _between(told, sentence.start, sentence.end)


def _is_stated(found: Attribution, link: Link) -> bool:
    """Whether a link stands on most of what an outlet tells."""
    if found.source is None or found.source.kind is not MentionKind.OUTLET:
        return False
    anchor, pieces = link.span, found.content.spans
    shared = (min(anchor.end, piece.end) - max(anchor.start, piece.start) for piece in pieces)
    whole = sum(piece.end - piece.start for piece in pieces)
    return sum(length for length in shared if length > 0) >= _MOST * whole


def _is_credited(draft: Draft, said: Span, link: Link) -> bool:
    """Whether the link gives an outlet as where something comes from, and does not tell of the outlet itself.

    "The Guardian reported" and "The Guardian's interview" do, "the BBC's chairman" does not.
    """
    if any(_credits(found, said) for found in draft.statements):
        return True
    text, anchor = draft.text, link.span
    rest = text[anchor.start : max(anchor.start, said.start)], text[said.end : max(said.end, anchor.end)]
    return words("credit").issuperset(lowered(" ".join(rest)).split())


def _credits(found: Attribution, said: Span) -> bool:
    """Whether an outlet, its reporter or its report tells something, and not its editor or somebody told elsewhere."""
    source = found.source
    if source is None or found.recipient is not None or not source.span.overlaps(said):
        return False
    return source.kind in (MentionKind.OUTLET, MentionKind.DOCUMENT) or bool(source.affiliation)


def _alien(named: list[_Named], outlets: tuple[Outlet, ...]) -> bool:
    """Whether none of the outlets named is one of *outlets* or shares a domain or part of its name with one."""
    domains = {domain for outlet in outlets for domain in outlet.domains}
    names = {outlet.name for outlet in outlets}
    for each in named:
        outlet = each.outlet
        if outlet.name.lower() in words("wire") and all(other.kind != "agency" for other in outlets):
            return False  # newspapers carry what agencies write
        if not names.isdisjoint(other.name for other in default_registry().named(each.span.text)):
            return False  # "The Times" below the Financial Times, with a link to the former
        if outlet.name in names or domains & set(outlet.domains):
            return False
        if any(_holds(name, outlet.name) or _holds(outlet.name, name) for name in names):
            return False
        if _is_namesake(each, outlets):
            return False
    return True


def _is_namesake(named: _Named, others: tuple[Outlet, ...]) -> bool:
    """Whether one of *others* may be called so for short: "the Sun" the Baltimore Sun, "the Times" that of New York."""
    for name in (named.name, named.outlet.name):
        core = [word for word in name.lower().split() if word not in _COMMON]
        for other in others:
            addresses = [domain.partition(".")[0] for domain in other.domains]
            short = any(_ends(each, "".join(core)) for each in addresses)
            if core and (short or set(core) <= set(other.name.lower().split())):
                return True
    return False


def _holds(name: str, other: str) -> bool:
    """Whether a *name* has the *other* in it as whole words: "The Sun on Sunday" The Sun, not "The Sunday Times"."""
    return f" {other} " in f" {name} "


def _ends(address: str, core: str) -> bool:
    """Whether an *address* may stand for a paper called so: "baltimoresun" for the Sun, not "thesundaytimes"."""
    return address.endswith(core) or (len(core) > _SHORTEST_CORE and core in address)


def _inside(draft: Draft, said: Span, link: Link) -> Span:
    return said if link.span.contains(said) else draft.span(link.span.start, link.span.end)
