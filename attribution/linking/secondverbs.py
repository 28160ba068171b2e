"""Second verbs of who speaks: "She said the plan was dead and accused the union": no plan accuses anybody."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link, end_content, head_of, is_passive
from ..syntax.columns import Syntax
from ..syntax.sites import Range, bare_end, chunk_start, sentence_end
from ..syntax.verbgroups import PAST_AUXILIARIES
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import OBJECTS
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import TELLING

_DONE_TO_PEOPLE = words(
    """
    accused blamed urged called denounced condemned praised criticised criticized thanked demanded termed dismissed
    promised vowed pledged declined refused denied asked instructed
    """
)
_REPLYING = words("denied dismissed refused declined promised vowed pledged")
_AIMED = words("on for")
_JOINTS = frozenset("&U")
_SAID = words(
    """
    warned insisted claimed admitted predicted argued promised conceded vowed pledged cautioned complained directed
    ordered ruled stressed stated announced
    """
)
_TWO_VERBS = over_tags("[dzpn]&(?:h?n|[dzp])")
_COUNTED = over_tags(
    "(?:(?P<doing>g)[^<finite><opener>,;:«»&]{1,16}|([DiC]?[JKN]{0,3}[<noun>]|I)(?:[EF][<nominal>']{1,5}){0,2})"
    "(?=[xR]{0,2}[zpbhm])"
)
"""What a clause tells of: of somebody, or of doing something."""
_PRESENT = over_tags("&R?[zp](?![,.])")
_JOINED_PRESENT = over_tags("&R?[zpv](?![,.])")
_BARE = frozenset("mvo")
"""What a bare verb behind "and" may go with."""
_TOLD_ON = words(
    """
    offer urg call want warn insist blam accus promis say claim admit deny thank prais add ask demand hop fear suggest
    reject dismiss disput recommend oppos condemn criticis criticiz defend conclud conced point argu predict stress
    """
)
_HAS_DONE = over_tags("&R?hR?n")
_WITHHOLDING = over_tags("&R?[om]x?R?v")
_WITHHELD = words("deny say confirm discuss comment disput nam identify specify rul")
"""Stems of what somebody did not tell, or deny: "rejected the first claim but did not dispute the second"."""
_DECLINING = words("declined refused")
_AFTER_ALL = over_tags("&R?[dn](?=[TDiIPNSJCXtgE])")
_ASKED = words(
    """
    asked called demanded urged accused appealed complained apologised apologized written threatened warned promised
    pledged vowed refused filed
    """
)
_PRESENTS = words("is are am 's has have do does isn't aren't hasn't haven't doesn't don't")
_PAST = over_tags("&R?d(?=[DiIPNSJCXtTER$])")
_STATED = over_tags("IbR?")
_CLAUSE = over_tags("[<nominal>$]{1,6}R?[<predicating>]|I[<predicating>]")
_BUSY = over_tags("[<finite>g]")
_MEANWHILE = over_tags("UR?g(?=[TDiIPNSJC$«])")
_PLURALS = words("they we i you police people")
_ADDING = over_tags("&R?[dzp]T(?=[DiIPNSJCX$R])")
_ADDS = {"d": "added", "z": "adds", "p": "add"}
_OWN_SUBJECT = over_tags("([Di][JKNn]{0,2}[NS]|S)[xR]?[<singular>o]")
"""A subject that is no name, and its verb."""
_ACTED = over_tags("T?I[xR]?[dhpzb]|T?I(?=[dn])")
_WHOM = OBJECTS - words("you")
_TOLD = TELLING | words("promis order instruct")
_WITHIN = over_tags("[^.;:«»TUWw,&]{0,20}")
_ANYBODY = words("people man men woman women others party parties team")


def join_verbs(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, two verbs that share all they tell as one cue: she "said and believes" that it is late."""
    own, tags = {link.head: link for link in links}, syntax.tags
    joined: dict[int, Link | None] = {}
    for link in links:
        first = link.cue.start - 2
        parted = first >= 0 and tags[first + 1] == "&" and link.layout == "right"
        if parted and _second_verb(syntax, first) == link.head:
            ahead, start = own.get(first), chunk_start(syntax, first)
            if ahead is not None or (link.source and link.source.end == start):
                source = ahead.source if ahead and ahead.source else link.source
                cue = Range(ahead.cue.start if ahead else start, link.cue.end)
                joined |= {first: None, link.head: evolve(link, cue=cue, source=source)}
        (start, end), low = link.pieces[0], link.cue.end
        second = _second_verb(syntax, low - 1) if start == low and tags[start : start + 1] == "&" else 0
        if second and second + 1 < end and second not in own:
            pieces = (Range(second + 1, end), *link.pieces[1:])
            joined[link.head] = evolve(link, cue=Range(link.cue.start, second + 1), pieces=pieces)
    return [kept for link in links if (kept := joined.get(link.head, link))]


def _second_verb(syntax: Syntax, token: int) -> int:
    """The verb right behind "and" and the verb at *token*, 0 for none, if both may report."""
    verbs = _TWO_VERBS.match(syntax.tags, token)
    second = verbs.end() - 1 if verbs else 0
    return second if second and syntax.kinds[token] and syntax.kinds[second] else 0


def part_verbs(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, and a second for each who "said the plan was dead and accused the union": no plan accuses anybody."""
    own = {link.head: link for link in links}
    parted = {link.head: link for link in links}
    for link in links:
        start, end = link.pieces[0]
        if link.layout != "right" or _JOINTS.isdisjoint(syntax.tags[start : link.pieces[-1].end + 1]):
            continue
        joined = _find_second_verb(syntax, link)
        verb = 0 if joined is None else _verb_behind(syntax, joined)
        told = _go_on(syntax, link)
        if told is not None and told.head not in own:
            parted[told.head] = told
        if joined is None or verb + 1 >= end:  # of what breaks off there is nothing to part
            continue
        second = own.get(verb)
        if second and not (second.source and start <= second.source.start < joined):
            continue
        cue = Range(joined + 1, verb + 1 + (syntax.norms[verb + 1] in _AIMED))
        before = joined - (syntax.tags[joined - 1] == ",")
        parted[link.head] = evolve(link, pieces=(Range(start, before), *link.pieces[1:]))
        parted[verb] = (
            evolve(second, source=link.source)
            if second
            else evolve(link, head=verb, cue=cue, pieces=(Range(cue.end, end),))
        )
    return sorted(parted.values(), key=head_of)


def _verb_behind(syntax: Syntax, joined: int) -> int:
    """The verb behind the "and" at a token: "and also said", "and has asked", "but did not deny"."""
    has_done = _HAS_DONE.match(syntax.tags, joined) or _WITHHOLDING.match(syntax.tags, joined)
    return has_done.end() - 1 if has_done else joined + 1 + (syntax.tags[joined + 1] == "R")


def join_told(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of what somebody did with what they were told: "She said she rang in May, but was told to wait".

    Nobody is named who told them.
    """
    told = {place: link for link in links if (place := _joined_at(syntax, link)) is not None}
    if not told:
        return list(links)
    joined: dict[int, Link | None] = {}
    for link in links:
        start, end = link.pieces[-1]
        place = end + (syntax.tags[end : end + 1] == ",")
        second = told.get(place)
        if second is None or second is link or second.source not in (None, link.source) or link.layout != "right":
            continue
        passive = is_passive(syntax, second) and _ACTED.match(syntax.tags, start, end)
        if passive or (second.source and _is_done_to(syntax, second, link.pieces[-1])):
            joined[second.head] = evolve(second, source=None) if passive else None
            joined[link.head] = end_content(link, second.pieces[-1].end)
    return [kept for link in links if (kept := joined.get(link.head, link))]


def _is_done_to(syntax: Syntax, second: Link, content: Range) -> bool:
    """Whether whom a verb is done to has had something done to them in the *content* ahead: woke him and "told him"."""
    start, end = content
    whom = syntax.norms[second.cue.end]
    acting = _OWN_SUBJECT.match(syntax.tags, start + (syntax.tags[start] == "T"), end)
    if acting is None or whom not in _WHOM or not _is_alone(syntax, second.cue.end):
        return False
    return any(syntax.norms[at] == whom and _is_alone(syntax, at) for at in range(acting.end(), end))


def _is_alone(syntax: Syntax, token: int) -> bool:
    """Whether "her" at a token is a woman, not what she has."""
    return syntax.tags[token] == "I" and syntax.tags[token + 1 : token + 2] not in ("N", "S", "J", "P")


def _joined_at(syntax: Syntax, link: Link) -> int | None:
    """The "and" or "but" right ahead of a cue by which somebody was told something that follows it."""
    start = link.cue.start
    told = syntax.stems[link.head] in _TOLD and link.pieces[0].start > link.head
    return start - 1 if told and syntax.tags[start - 1] == "&" else None


def _go_on(syntax: Syntax, link: Link) -> Link | None:
    """The link of "and directed that X" or "but did not deny Y" right behind a content, with the same source."""
    end = link.pieces[-1].end
    verb = end + 1
    if link.source is not None and syntax.tags[link.head] == "d" and _withholds(syntax, end):
        verb = _verb_behind(syntax, end)
        beyond = bare_end(syntax, verb + 1, sentence_end(syntax, verb))
        told = (Range(verb + 1, beyond),) if verb + 1 < beyond else ()
        return evolve(link, head=verb, cue=Range(end + 1, verb + 1), pieces=told) if told else None
    joined = link.source is not None and _ADDING.match(syntax.tags, end) is not None
    if not joined or syntax.tags[verb] != syntax.tags[link.head] or syntax.norms[verb] not in _SAID:
        return None
    beyond = bare_end(syntax, verb + 1, sentence_end(syntax, verb))
    return evolve(link, head=verb, cue=Range(verb, verb + 1), pieces=(Range(verb + 1, beyond),))


def _find_second_verb(syntax: Syntax, link: Link) -> int | None:
    """The "and" of a content before a verb of its source, where the content's own subject cannot do that to people.

    Who "said it was late and added that it rained" added that.
    """
    start, end = link.pieces[0]
    tags, norms = syntax.tags, syntax.norms
    if link.source is None or tags[link.head] not in "dzp" or link.source.end > start:
        return None
    for adding in _ADDING.finditer(tags, start + 2, end):
        if norms[adding.end() - 2] == _ADDS[tags[link.head]] and not syntax.quoted[adding.start()]:
            return adding.start()
    joined = _find_but(syntax, link)
    joined = _find_while(syntax, link) if joined is None else joined
    if joined is not None:
        return joined
    start += tags[start] == "T"
    joined = _find_agreeing(syntax, Range(start, end), link.source)
    find = _find_past if tags[link.head] == "d" else _find_present
    joined = find(syntax, Range(start, end)) if joined is None else joined
    if joined is not None:
        return joined
    clause = _OWN_SUBJECT.match(tags, start, end) if tags[link.head] == "d" else None
    joined = tags.find("&", clause.end(), end - 2) if clause else -1
    if clause is None or joined < 0 or not _speaks_of_people(syntax, joined + 1):
        return None
    replies = tags[joined - 1] == "," and norms[joined] == "and" and norms[joined + 1] in _REPLYING
    if not _WITHIN.fullmatch(tags, clause.end(), joined - replies):
        return None
    if replies:
        return joined  # the comma parts what she said from what she denied
    gazetteer, noun = default_gazetteer(), norms[clause.end(1) - 1]
    head = gazetteer.heads.get(noun)
    acts = noun in gazetteer.roles or noun in _ANYBODY or (head is not None and head.kind != "document")
    return None if acts else joined


def _find_but(syntax: Syntax, link: Link) -> int | None:
    """The "but" of a content before what its source did after all, or withheld: declined to name them "but said"."""
    start, end = link.pieces[0]
    if "but" not in syntax.vocabulary or syntax.tags[link.head] != "d":
        return None
    declined = syntax.tags[start] == "t" and syntax.norms[link.head] in _DECLINING
    for place in range(start + 2, end - 2):
        if syntax.norms[place] == "but" and not syntax.quoted[place]:
            done = declined and _AFTER_ALL.match(syntax.tags, place)
            if done or _withholds(syntax, place):
                return place
    return None


def _find_while(syntax: Syntax, link: Link) -> int | None:
    """The "while" of a content before what its source said as well: welcomed the offer "while insisting that".

    A content with a verb of its own may have somebody else do so: "said the firm had grown while insisting that".
    """
    start, end = link.pieces[0]
    if "while" not in syntax.vocabulary:
        return None
    for meanwhile in _MEANWHILE.finditer(syntax.tags, start + 1, end - 1):
        place, verb = meanwhile.start(), meanwhile.end() - 1
        if syntax.norms[place] == "while" and not _BUSY.search(syntax.tags, start, place):
            told = syntax.kinds[verb] and not syntax.quoted[place]
            return place if told else None
    return None


def _withholds(syntax: Syntax, place: int) -> bool:
    """Whether "but" at *place* is followed by what somebody did not tell or deny: "but would not discuss"."""
    match = _WITHHOLDING.match(syntax.tags, place)
    if match is None or syntax.norms[place] != "but" or syntax.stems[match.end() - 1] not in _WITHHELD:
        return False
    return "x" in match[0] or any(norm.endswith("n't") for norm in syntax.norms[place : match.end()])


def _find_agreeing(syntax: Syntax, content: Range, source: Range) -> int | None:
    """The "and" of a content before a verb that goes with its source, and not with the content's own subject.

    "She says her thoughts are with them and offers help": thoughts offer, but she offers. A bare verb is a plural's
    where no other ahead may share what governs it: "Unions say the cost is too high and blame the owners".
    """
    subject = _COUNTED.match(syntax.tags, content.start, content.end)
    if subject is None:
        return None
    several = subject["doing"] is None and _is_plural(syntax, subject.end(2) - 1)
    for joined in _JOINED_PRESENT.finditer(syntax.tags, subject.end(), content.end):
        verb, place = joined.end() - 1, joined.start()
        if syntax.stems[verb] not in _TOLD_ON or syntax.quoted[verb]:
            continue
        parted = subject["doing"] is not None and syntax.tags[place - 1] == ","
        if syntax.tags[verb] == "v" and not parted and not _BARE.isdisjoint(syntax.tags[subject.end() : place]):
            continue  # that it will fail "and hurt" many
        wanted = syntax.tags[verb] != "z"
        if _is_plural(syntax, source.end - 1) == wanted != several:
            return joined.start()
    return None


def _find_past(syntax: Syntax, content: Range) -> int | None:
    """The "and" of a content before a past tense as its cue has, where all verbs of the content are of another.

    "She insisted that nobody would wait longer than it takes now and accused the union", "She demanded that they be
    tried and announced a march".
    """
    wished = syntax.tags[content.start - 1] == "T"
    own = _STATED.match(syntax.tags, content.start, content.end)
    told = content.start if own is None else own.end()  # "that he was appalled and pledged": what he was is no deed
    for joined in _PAST.finditer(syntax.tags, content.start + 2, content.end):
        place, verb = joined.start(), joined.end() - 1
        ahead = syntax.finite[content.start : place]
        if "d" in ahead or not PAST_AUXILIARIES.isdisjoint(syntax.norms[told:place]):
            return None
        known = syntax.norms[verb] in _DONE_TO_PEOPLE or syntax.norms[verb] in _SAID
        if not ahead.strip():
            known = wished and (known or syntax.stems[verb] in _TOLD_ON | _TOLD)
        if known and not syntax.quoted[place]:
            return place
    return None


def _find_present(syntax: Syntax, content: Range) -> int | None:
    """The "and" of a content before a present tense as its cue has, where the content's own verbs are of the past.

    "She believes he lied and wants him to go", "She believes it may be true and has asked for proof".
    """
    first = content.start + 2
    found = [*_PRESENT.finditer(syntax.tags, first, content.end), *_HAS_DONE.finditer(syntax.tags, first, content.end)]
    for joined in found:
        place, verb = joined.start(), joined.end() - 1
        ahead = syntax.finite[content.start : place]
        if not ahead.strip() or not {"z", "p"}.isdisjoint(ahead) or syntax.quoted[place]:
            continue
        done = syntax.norms[verb] in _ASKED if syntax.tags[verb] == "n" else syntax.stems[verb] in _TOLD_ON
        if done and _PRESENTS.isdisjoint(syntax.norms[content.start : place]):
            return place
    return None


def _is_plural(syntax: Syntax, token: int) -> bool:
    """Whether the noun or pronoun at a token takes a plural verb."""
    return syntax.tags[token] == "S" or syntax.norms[token] in _PLURALS


def _speaks_of_people(syntax: Syntax, verb: int) -> bool:
    """Whether the word at a token is what only people do to others, or say before "that" or a clause."""
    said = syntax.norms[verb] in _SAID and (syntax.tags[verb + 1] == "T" or _CLAUSE.match(syntax.tags, verb + 1))
    return bool(said) or syntax.norms[verb] in _DONE_TO_PEOPLE
