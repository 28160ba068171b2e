"""Statements put out: "The club posted a statement on X saying that it was sorry" is one attribution."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link, start_content
from ..constructions.citations import subject_before
from ..syntax.columns import Syntax
from ..syntax.papers import PAPERS, PUT_OUT
from ..syntax.sites import Range, chunk_start, sentence_start
from ..tables import words
from ..vocabulary.tags import NOUNS, over_tags

_SAYING = words(
    "say add explain warn claim insist predict admit clarify confirm announc complain stress deny jok not point"
)
_WRITING = words("writ email contact call phon telephon ring text messag cabl")
_TAKING = words("tak us use used using")
_TO_SAY = over_tags("t?(?:[DiC]?[JKN]{0,2}[<noun>]{1,3}|I)?R?tR?v(?=[TDiIPNSC«])")
"""To whom one writes or calls, and what for: "wrote to residents to say"."""
_VOICING = words("rais voic express air utter harbour harbor")
_FEELINGS = words(
    """
    alarm anger anxiety belief concern concerns confidence dismay doubt doubts fear fears hope hopes optimism
    possibility prospect regret suspicion suspicions surprise unease view worries worry
    """
)
"""What somebody raises or gives voice to."""
_FEELING, _LONGEST_FEELING = over_tags("[dzpvngN][DiC]?[JKN]{0,2}[NS]"), 6  # tokens
_LONGEST = 9  # tokens from the verb to the participle, both among them


def join_statements(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, of which a participle that brings the content of the verb ahead of it is part of that verb's cue."""
    if not any(syntax.tags[link.head] == "g" for link in links):
        return list(links)
    ahead = {link.pieces[0].start: link for link in links if syntax.tags[link.head] in "dzpvn"}
    told = {link.head: _verb_of(syntax, link, ahead.get(link.pieces[0].start)) for link in links}
    verbs = {verb.head: link.cue.end for link in links if (verb := told[link.head])}
    joined = [
        evolve(link, cue=Range(link.cue.start, verbs[link.head])) if link.head in verbs else link
        for link in links
        if told[link.head] is None
    ]
    return name_senders(syntax, joined)


def name_senders(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of a participle that tells what a paper says by who sent it: "She sent a letter demanding" it."""
    own = {link.head: link for link in links}
    named: dict[int, Link | None] = {}
    for link in links:
        verb = _sending(syntax, link)
        if verb is None:
            continue
        sent = own.get(verb)
        start = chunk_start(syntax, verb)
        who = sent.source if sent else subject_before(syntax, start)
        if who and who.start < start:
            alone = syntax.chunk_of[link.cue.start - 1] == syntax.chunk_of[verb] + 1  # who got it is no part of the cue
            cue = Range(start if alone else link.cue.start, link.cue.end)
            named |= {verb: None, link.head: evolve(link, source=who, cue=cue)}
    return [kept for link in links if (kept := named.get(link.head, link))]


def join_feelings(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of a verb or of what it gives voice to with both in its cue: "raised the fear that" is one."""
    voiced = {link.head: feeling for link in links if (feeling := _voiced(syntax, link))}
    if not voiced:
        return list(links)
    verbs, heads = {verb for verb, _ in voiced.values()}, {link.head for link in links}
    joined: list[Link] = []
    for link in links:
        verb, end = voiced.get(link.head, (link.head, link.cue.end))
        if link.head != verb and verb in heads:
            continue  # the verb has it
        start = chunk_start(syntax, verb) if link.head != verb else link.cue.start
        source = subject_before(syntax, start) if link.head != verb else link.source
        joined.append(evolve(link, cue=Range(start, end), source=source) if verb in verbs else link)
    return joined


def _voiced(syntax: Syntax, link: Link) -> tuple[int, int] | None:
    """The verb that gives voice to a feeling in *link* or right ahead of it, and the end of the feeling."""
    that = link.pieces[0].start
    if that < link.cue.end or syntax.tags[that] != "T" or syntax.norms[that - 1] not in _FEELINGS:
        return None
    for verb in range(that - 2, max(that - _LONGEST_FEELING, 0), -1):
        if syntax.stems[verb] in _VOICING:
            whole = _FEELING.fullmatch(syntax.tags, verb, that) is not None and link.head in (verb, that - 1)
            return (verb, that) if whole else None
    return None


def go_on_to_say(syntax: Syntax, link: Link) -> Link:
    """*link* with "to say" in its cue and for its content the clause ahead: It was late, he "went on to say"."""
    (start, end), source = link.pieces[-1], link.source
    behind = link.cue.end
    says = syntax.tags.startswith("t", behind) and not _SAYING.isdisjoint(syntax.stems[behind + 1 : behind + 2])
    if says and link.layout == "left" and source and not syntax.tags[source.end : link.cue.start].strip("bR"):
        return evolve(link, cue=Range(link.cue.start, behind + 2))  # “It is late,” he was quick "to add"
    if (
        end - start != 2
        or syntax.tags[start] != "t"
        or syntax.stems[start + 1] not in _SAYING
        or start > link.cue.end + 1
    ):
        return link
    first = sentence_start(syntax, link.head)
    told = source is not None and source.end == link.cue.start and source.start - 1 > first
    if source is None or not told or syntax.tags[source.start - 1] not in ",»" or len(link.pieces) > 1:
        return link
    ahead = Range(first, source.start - (syntax.tags[source.start - 1] == ","))
    return evolve(link, cue=Range(link.cue.start, end), pieces=(ahead,), layout="left")


def write_to_say(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each with what a letter or a call is made to say for its content: She emailed staff to say "it is late".

    To say so is no report of its own then.
    """
    saying = {link.head: said for link in links if (said := _said_in(syntax, link))}
    told = {said - 1 for said in saying.values()}
    return [
        start_content(link, saying[link.head]) if link.head in saying else link
        for link in links
        if link.head not in told
    ]


def take_stage(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of a stage that somebody takes with what they say there for its cue: took to X "to slam" the label.

    So it is with an interview that somebody used "to deny" the rumours; with a knife used to open a tin nobody tells.
    """
    staged = {link.head: verb for link in links if (verb := _done_there(syntax, link))}
    if not staged:
        return list(links)
    told = {link.head for link in links}
    return [
        link if verb == 0 else evolve(link, head=verb, cue=Range(verb - 1, verb + 1))
        for link in links
        if (verb := staged.get(link.head, 0)) == 0 or (verb not in told and syntax.kinds[verb])
    ]


def _done_there(syntax: Syntax, link: Link) -> int:
    """The verb of what is done on the stage that *link* takes, or with what it uses; 0 for another *link*."""
    start, stem = link.pieces[0].start, syntax.stems[link.head]
    verb = start + 1 if syntax.tags[start : start + 2] == "tv" else start - 1
    if stem not in _TAKING or verb <= link.head + 2 or syntax.tags[verb - 1 : verb + 1] != "tv":
        return 0
    between = syntax.finite[link.head + 1 : verb].strip()
    return verb if not between and (stem != "tak" or syntax.norms[link.head + 1] == "to") else 0


def _said_in(syntax: Syntax, link: Link) -> int:
    """Where begins what a letter or a call is made to say, 0 for another *link*."""
    (start, end), low = link.pieces[0], link.cue.end
    if syntax.stems[link.head] not in _WRITING or link.layout != "right" or start < low:
        return 0
    said = _TO_SAY.match(syntax.tags, low, end)
    says = said is not None and start <= said.end() < end and syntax.stems[said.end() - 1] in _SAYING
    return said.end() if said and says else 0


def _sending(syntax: Syntax, link: Link) -> int | None:
    """The verb that sent the paper right ahead of the participle of *link*."""
    start = link.cue.start
    if syntax.tags[link.head] != "g" or link.source is None or link.source.end != start:
        return None
    if syntax.norms[start - 1] not in PAPERS:
        return None
    return next((at for at in range(start - 2, max(start - _LONGEST, 0), -1) if syntax.norms[at] in PUT_OUT), None)


def _verb_of(syntax: Syntax, link: Link, verb: Link | None) -> Link | None:
    """The *verb* with the content of *link*, whose cue is the participle behind the verb and its object."""
    if verb is None or syntax.tags[link.head] != "g" or not 1 < link.head - verb.head < _LONGEST:
        return None
    between = syntax.tags[verb.head + 1 : link.head]
    apart = "," in between or between[-1] not in NOUNS or syntax.finite[verb.head + 1 : link.head].strip()
    alone = link.source is None or link.source == verb.source or verb.head < link.source.start < link.head
    return verb if alone and not apart and link.pieces == verb.pieces else None
