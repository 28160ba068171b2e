"""Closing clauses, told by their wording: "…, the Guardian reports", "…, it has emerged", "…, say police", "…, via AP".

The passes of cues/ hardly ever try these: tags take "the Guardian reports" for reports of a kind, and nothing but an
outlet tells that "via" reports. Where they do find the clause, with as much content, their link stands. What a court
heard is a cue by cues/formulas.py; linking/trailing.py lets a clause at the end hold the attributions ahead of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import WORDED, Link
from ..cues.formulas import HEARERS
from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..syntax.clauses import within_quotation
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, bare_end, sentence_around
from ..syntax.verbless import AIRED
from ..tables import words
from ..vocabulary.calendar import DATES, MONTHS, is_year
from ..vocabulary.tags import FINITE, PREDICATING, over_tags
from ..vocabulary.verbs import HEARSAY
from .citations import CITING
from .fitness import is_known, is_outlet, may_tell, names_outlet
from .phrases import link_clause

_REPORTING = words(
    """
    reports report claims understands reveal reveals learned learnt writes says adds notes confirms hears
    reported claimed revealed wrote said added noted confirmed scooped
    """
)
"""What an outlet does at the end: "…, the Guardian reports"."""
_NOUN_LIKE = words("reports claims shows notes estimates fears admits")
"""Verbs that tags take for plural nouns: "…, the lawsuit claims"."""
_BARE = words("claim fear estimate admit believe say warn")
"""Verbs that tags take for nouns behind a plural: "…, police claim"."""
_FOUND = words("finds found suggests suggested hears heard shows showed calculated concluded estimated predicted")
"""What bodies and documents do, with or without a determiner: "…, survey finds"."""
_SPEAKING = words(
    """
    says adds admits advises alleges argues believes claims concedes confirms contends estimates explains insists
    notes predicts reckons reports reveals stresses suggests thinks warns
    say add argue believe contend insist predict reckon think warn
    """
)
"""What anybody does there: "…, Ann Lee, the union's leader, argues"."""
_EMERGED = HEARSAY | words("emerged claimed revealed feared announced")
"""What stands behind "it has" and "it was"."""
_CONFIRMED = words("confirmed confirms confirm said says revealed reveal admitted complained explained lamented joked")
"""What somebody does to an outlet: "…, her agent confirmed to People"."""
_PUBLISHED = words("reported wrote argued concluded said warned found noted revealed announced")
"""What somebody does in print: "…, researchers reported in The Lancet"."""
_INVERTED = (_SPEAKING - {"think"}) | words("report claim reveal writes write admit confirm advise cautions recommends")
"""What stands ahead of its source: "…, say police"."""
_TOLD, _SAID = words("told tells"), words("said says")
_WITNESSED = _SAID | words(
    "admitted alleged argued claimed conceded confirmed disclosed insisted recalled revealed stated testified warned"
)
"""What somebody does whom more than a noun phrase describes: "…, a clerk who was there told the Post"."""
_HAVING, _WAYS = words("has have had"), words("via")
_AHEAD = _INVERTED | _WAYS
_CLOSING = _SPEAKING | _REPORTING | _NOUN_LIKE | _EMERGED | _BARE | _FOUND | {"told"}
_TRIGGERS = _CLOSING | _CONFIRMED | _PUBLISHED | _AHEAD | _TOLD | _WITNESSED | {"according"}
_HELPING = words("'s can has have had was were is been be exclusively now first also later")
_HOURS = words("late early morning afternoon evening today first exclusively")
"""What may stand behind the verb beside a date: "late last night"; or that nobody did so earlier."""
_LONGEST = 8
"""How many tokens a source may have here, with what stands before its verb."""
_LONGEST_APPOSED, _LONGEST_WITNESS = 48, 16  # tokens; of who is described by a relative clause
_GOES_ON = frozenset(FINITE + "viTUWwIyXS$C'«")
"""Tags behind a verb that closes nothing: it has a content there."""
_BARE_NOUN = frozenset("JNSP")
_OPENERS, _CLOSERS = frozenset(",»(-"), frozenset(",.)-;:")
_TITLE = frozenset("DJNSPF&")
_PREDICATING, _MARKS = frozenset(PREDICATING), frozenset(",.;:«»-()")
_RELATIVE = over_tags(r"[^WwT]{1,8}([W][xR]?[<finite>].{1,12}(?<![I]))")
_PLAIN = over_tags("[DiC]?[JKNPS$']{1,6}(?:[EF&][<nominal>$']{1,6}){0,3}")
_APPOSED = over_tags(
    "[,»]([DiC]?[JKNPS$']{1,6}(?:[EF][<nominal>$']{1,6}){0,2}),"
    "(?:[DiC]?[JKNPSC$']{1,7}(?:[EF&][<nominal>$']{1,6}){0,3},(?:P{1,3},)?|W[^,.;:«»][^.;:«»]{1,40},"
    "|R?n[^<finite>,.;:«»]{1,10},)$"
)
"""A subject between a mark and its verb, and what tells of it between commas."""
_AGENT = over_tags("[<nominal>$']{1,8}(?:[EF][<nominal>$']{1,6}){0,2}")
_AIRING = over_tags("E[DiJCgn]{0,2}[JNP]{0,3}[NPp](?=$|[,.)-])")
"""Where it was said: "…, co-star claims on podcast"."""
_CLAUSE = over_tags(r"(?![UyWwEgt]).{0,60}?[<finite>v]")


def find_closings(reader: Reader, syntax: Syntax, known: Sequence[Link]) -> list[Link]:
    """Link each clause that closes a sentence, but for those of *known* with the same source and as much content."""
    if syntax.vocabulary.isdisjoint(_TRIGGERS):
        return []
    found = {token: link for link in known for token in range(*link.cue)}
    links: list[Link] = []
    tags = syntax.tags
    for token in places_of(_TRIGGERS, syntax):
        if tags[token + 1 : token + 2] in _GOES_ON and tags[token - 1 : token] not in _OPENERS:
            continue
        own = found.get(token)
        if own and _is_whole(syntax, own, token):
            continue
        link = _link(reader, syntax, token) or _turn(reader, syntax, own, token) or _tell_of(syntax, own, token)
        if link and not (own and _is_same(own, link)):
            links.append(link)
    return links


def _is_whole(syntax: Syntax, own: Link, token: int) -> bool:
    """Whether the link of a verb has all that a closing clause would give it, from the sentence's start on."""
    source = own.source
    if source is None or syntax.norms[token] in _TOLD or not 0 < source.start < source.end <= token:
        return False
    start = syntax.sentences[syntax.sentence_of[token]]
    return own.pieces[0].start <= start < source.start and syntax.tags[source.start - 1] in _OPENERS


def _is_same(one: Link, other: Link) -> bool:
    """Whether *one* has the source of *other*, perhaps without its article, and its content begins no later."""
    if one.source is None or other.source is None or one.pieces[0].start > other.pieces[0].start:
        return False
    return other.source.start + 1 >= one.source.start and other.source.start < one.source.end


def drop_misread(links: Sequence[Link], closings: Sequence[Link]) -> list[Link]:
    """*links* without those whose cue or source holds a verb of *closings*, as in "…, Reuters reports citing aides"."""
    verbs = {link.head for link in closings}
    return [
        link
        for link in links
        if verbs.isdisjoint(range(*link.cue)) and (not link.source or verbs.isdisjoint(range(*link.source)))
    ]


def _link(reader: Reader, syntax: Syntax, token: int) -> Link | None:
    """The link of the closing clause whose verb, or "via", stands at *token*; in a quotation it closes that."""
    bounds = within_quotation(syntax, token, *sentence_around(syntax, token))
    opens = token > 0 and syntax.tags[token - 1] in _OPENERS
    link = _link_ahead(reader, syntax, token, bounds) if opens else None
    link = link or _link_behind(reader, syntax, token, bounds)
    return link and evolve(link, head=token, score=WORDED)


def _turn(reader: Reader, syntax: Syntax, link: Link | None, token: int) -> Link | None:
    """The *link* of a verb read before its source, turned: "Tom Roe, 40, was held after a chase, said Ann Lee".

    Ahead of the verb stands more than a subject, behind it nothing but somebody; and behind "according to" always is.
    """
    if link is None or link.source is None or syntax.tags[token - 1] != ",":
        return None
    according = syntax.norms[token : token + 2] == ["according", "to"]
    cue = Range(token, token + 1 + according)
    bounds = sentence_around(syntax, token)
    end = bare_end(syntax, *bounds)
    behind = Range(cue.end, end)
    ahead = bounds.start <= link.source.start < link.source.end <= token - 1
    if not (according or syntax.norms[token] in _SAID) or link.pieces[0].start != cue.end or not ahead:
        return None
    finite = not _PREDICATING.isdisjoint(syntax.tags[link.source.end : token])
    if not according and not (finite and _PLAIN.fullmatch(syntax.tags, *behind) and is_known(reader, behind)):
        return None
    turned = link_clause(syntax, cue, token, behind, end, bounds)
    return turned and evolve(turned, score=WORDED)


def _tell_of(syntax: Syntax, link: Link | None, token: int) -> Link | None:
    """The *link* of a verb with a topic at the end, whose content is ahead: "Nine died, he said of the raid"."""
    if link is None or link.source is None or syntax.norms[token : token + 2] not in (["said", "of"], ["says", "of"]):
        return None
    sentence = syntax.sentence_of[token]
    bounds = Range(syntax.sentences[sentence], syntax.sentences[sentence + 1])
    start = link.source.start
    end = bare_end(syntax, *bounds)
    ahead = link.source.end == token and start > bounds.start + 1 and syntax.tags[start - 1] == ","
    clause = ahead and not _PREDICATING.isdisjoint(syntax.tags[bounds.start : start])
    if (
        not clause
        or link.pieces[0].start <= token
        or link.pieces[-1].end < end
        or "»" in syntax.tags[bounds.start : end]
    ):
        return None
    return evolve(
        link, cue=Range(token, token + 1), pieces=(Range(bounds.start, start - 1),), layout="left", score=WORDED
    )


def _link_ahead(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> Link | None:
    """The link of a verb ahead of its source, "…, say police", or of "via" and its outlet."""
    word = syntax.norms[token]
    end = token + 1
    while end < bounds.end and syntax.tags[end] not in _CLOSERS and end - token <= _LONGEST:
        end += 1
    airing = _AIRING.search(syntax.tags, token + 2, end) if word in _INVERTED else None
    if airing and airing.end() == end and syntax.norms[end - 1] in AIRED:
        end = airing.start()  # "…, says Onyx in statement"
    source = Range(token + 1, end)
    if word not in _AHEAD or end == token + 1 or not _closes(syntax, end, bounds.end):
        return None
    nominal = word in _INVERTED and _AGENT.fullmatch(syntax.tags, token + 1, end)
    told = describe_tokens(reader, *source)
    if not names_outlet(told) and not (nominal and may_tell(reader, told)):
        return None
    return link_clause(syntax, Range(token, token + 1), token, source, end, bounds)


def _link_behind(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> Link | None:
    """The link of a verb behind its source, "…, the Guardian reports", or behind "it": "…, it has emerged"."""
    word = syntax.norms[token]
    closes = word in _CLOSING and _closes(syntax, token + 1, bounds.end)
    if word in _TOLD or word in _WITNESSED:
        witness = _link_witness(reader, syntax, token, bounds)
        if witness:
            return witness
    told = word in _CONFIRMED and _tells_outlet(reader, syntax, token + 1, bounds)
    if not closes and not told and not (word in _PUBLISHED and _is_in_print(reader, syntax, token + 1, bounds)):
        return None
    source = _source_ahead(syntax, token, bounds)
    if source is None:
        return None
    edge, first = source
    if syntax.norms[edge] == "as" and edge + 1 < first:  # "…, as the Herald reported on Tuesday"
        source = Range(edge + 1, first)
    cue = Range(first, token + 1)
    if syntax.norms[source.start : source.end] == ["it"]:
        if word in _FOUND and first == token:
            return link_clause(syntax, cue, edge, source, token + 1, bounds)  # "…, it found", of a study
        emerged = word in _EMERGED and first < token
        return link_clause(syntax, cue, edge, None, token + 1, bounds) if emerged else None
    if word == "told" and "been" in syntax.norms[first:token] and is_outlet(reader, source):
        return link_clause(syntax, cue, edge, source, token + 1, bounds)  # "…, the BBC has been told"
    if word == "told":  # of a headline: "…, inquest told"
        heard = first == token and syntax.norms[source.end - 1] in HEARERS
        return link_clause(syntax, cue, edge, None, token + 1, bounds) if heard else None
    fits = _fits(reader, syntax, source, token) if closes else is_known(reader, source)
    return link_clause(syntax, cue, edge, source, token + 1, bounds) if fits else None


def _source_ahead(syntax: Syntax, token: int, bounds: Range) -> Range | None:
    """What stands between a mark and the verb behind it, auxiliaries left out; None if the sentence begins so."""
    first = token
    while first > bounds.start and syntax.norms[first - 1] in _HELPING:
        first -= 1
    start = max(bounds.start, first - _LONGEST)
    if syntax.tags[first - 1] == ",":
        apposed = _APPOSED.search(syntax.tags, max(bounds.start, first - _LONGEST_APPOSED), first)
        return Range(apposed.start(1), first) if apposed else None
    opening = next((index for index in range(first - 1, start - 1, -1) if syntax.tags[index] in _OPENERS), -1)
    return Range(opening + 1, first) if bounds.start < opening < first - 1 else None


def _link_witness(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> Link | None:
    """The link of a verb behind a source with a relative clause, or of one told to an outlet, at the end of a sentence.

    "The tenor is hoarse, a clerk who was there told the Post", "…, a man with a view of the pool told Reuters",
    "…, a clerk who worked there has claimed".
    """
    tags, told = syntax.tags, syntax.norms[token] in _TOLD
    start = max(bounds.start, token - _LONGEST_WITNESS)
    if not told and "W" not in tags[start:token]:
        return None
    first = token - (syntax.norms[token - 1] in _HAVING)
    opening = next((index for index in range(first - 1, start, -1) if tags[index] in _MARKS), bounds.start)
    source = Range(opening + 1, first)
    relative = _RELATIVE.fullmatch(tags, *source)
    if tags[opening] != "," or not (relative or (told and _PLAIN.fullmatch(tags, *source))):
        return None
    ahead = next(
        (index for index in range(opening - 1, bounds.start - 1, -1) if tags[index] in _MARKS), bounds.start - 1
    )
    if not _CLAUSE.match(tags, ahead + 1, opening):
        return None
    end = _behind_outlet(reader, syntax, token + 1, bounds) if told else token + 1
    noun = Range(source.start, relative.start(1) if relative else source.end)
    if end is None or (not told and not _closes(syntax, end, bounds.end)) or not is_known(reader, noun):
        return None
    return link_clause(syntax, Range(first, token + 1), source.start, source, end, bounds)


def _behind_outlet(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> int | None:
    """The token after the outlet that begins at *token* and closes the sentence; None where none does."""
    limit = min(bounds.end, token + _LONGEST)
    end = next((index for index in range(token, limit) if syntax.tags[index] in _CLOSERS), limit)
    while end > token and syntax.norms[end - 1] in DATES:
        end -= 1
    closes = end > token and _closes(syntax, end, bounds.end)
    return end if closes and is_outlet(reader, Range(token, end)) else None


def _fits(reader: Reader, syntax: Syntax, source: Range, token: int) -> bool:
    """Whether *source* goes with the verb at *token*: an outlet that reports, somebody who claims."""
    word = syntax.norms[token]
    if word == "found" and syntax.norms[source.start : source.end] in (["they"], ["he"], ["she"], ["we"]):
        return True
    noun_like = word in _NOUN_LIKE and syntax.tags[token] in "SN" and syntax.tags[source.start] in "DiP"
    plural = syntax.tags[source.end - 1] == "S" or syntax.norms[source.end - 1] == "police"
    plain = noun_like or word in _FOUND or (word in _BARE and plural)
    if word in _SPEAKING and syntax.tags[token] in "zpS" and _speaks(reader, syntax, source):
        return True
    if plain and _PLAIN.fullmatch(syntax.tags, *_noun_of(syntax, source)):
        return is_known(reader, _noun_of(syntax, source))
    return word in _REPORTING and is_outlet(reader, source)


def _speaks(reader: Reader, syntax: Syntax, source: Range) -> bool:
    """Whether *source* is somebody, with what tells of them, behind a whole clause or all of a headline's news."""
    noun = _noun_of(syntax, source)
    (start, last), edge = sentence_around(syntax, source.start), source.start - 1
    news = syntax.tags[last - 1] != "." and syntax.tags[source.start] in _BARE_NOUN
    clause = syntax.tags[edge] == "," and (news or _CLAUSE.match(syntax.tags, start, edge))
    plain = noun.end < source.end or _PLAIN.fullmatch(syntax.tags, *source)
    return bool(clause and plain) and "," not in syntax.tags[start:edge] and is_known(reader, noun)


def _noun_of(syntax: Syntax, source: Range) -> Range:
    """*source* up to what a comma parts from it: "the minutes", released on Monday."""
    comma = syntax.tags.find(",", *source)
    return Range(source.start, comma) if comma > 0 else source


def _tells_outlet(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> bool:
    """Whether the clause ends with "to" and an outlet from *token* on: "…, her agent confirmed to People"."""
    told = syntax.norms[token : token + 1] == ["to"]
    return told and _behind_outlet(reader, syntax, token + 1, bounds) is not None


def _is_in_print(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> bool:
    """Whether the sentence ends with "in" and a name from *token* on."""
    end = bare_end(syntax, *bounds)
    named = 1 < end - token <= _LONGEST and reader.tokens.classes[end - 1] == "W"
    return named and syntax.norms[token] == "in" and _TITLE.issuperset(syntax.tags[token + 1 : end])


def _closes(syntax: Syntax, token: int, end: int) -> bool:
    """Whether the clause ends before *token* or a date there: with the sentence, a mark, or "citing"."""
    airing = _AIRING.match(syntax.tags, token, end)
    if airing and syntax.norms[airing.end() - 1] in AIRED:
        token = airing.end()
    while token < end and (syntax.norms[token] in DATES or syntax.norms[token] in _HOURS):
        token += 1
    token = _behind_month(syntax, token, end)
    return token >= end or syntax.tags[token] in _CLOSERS or syntax.norms[token] in CITING


def _behind_month(syntax: Syntax, token: int, end: int) -> int:
    """The token behind a month or a year from *token* up to *end*, "in March 2021", or *token* where none stands."""
    if syntax.norms[token : token + 1] != ["in"]:
        return token
    behind = token + 1
    while behind < end and (syntax.norms[behind] in MONTHS or is_year(syntax.norms[behind])):
        behind += 1
    return behind if behind > token + 1 else token
