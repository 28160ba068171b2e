"""What follows a cue as its content: where the weights have it start and end, and what the wording cuts off."""

from __future__ import annotations

from ..cues.estimates import is_estimate
from ..cues.formulas import goes_on_adding
from ..learned.decisions import MOST_LEAD
from ..syntax.clauses import end_before_joined, end_before_second, main_clause, own_verb
from ..syntax.columns import Syntax
from ..syntax.retagging import FINITE_GROUP
from ..syntax.sites import Range, Site, bare_end
from ..syntax.verbgroups import CLAUSAL
from ..tables import words
from ..vocabulary.calendar import MONTHS, WEEKDAYS
from ..vocabulary.grammar import QUESTIONS, SUBORDINATING
from ..vocabulary.tags import COMMON_NOUNS, FINITE, NOUNS, OPENERS, RELATIVES, over_tags
from ..vocabulary.verbs import TELLING
from .amounts import over_amount
from .ends import choose_end
from .judges import Judges
from .layouts import goes_on_quoting
from .pieces import behind_hearer, behind_long_hearer, leads_to
from .starts import SUBJECTS, behind_day, choose_start
from .subjects import is_suspected

_QUOTED_VERB = over_tags("«R?[<singular>o]")
_ALSO = over_tags(",&[DiIPNSJCX][^<finite>.;:]*[<finite>][hebxR]{0,3}n?")
_ANSWERING = words("deny dismiss reject disput declin refus contest insist")
_JOINED = over_tags(",&R{0,2}[hm]")
_BACKSHIFTED = words("had would could should might")
_CLAUSAL = words("say think insist argu believ")
"""Stems of verbs that a clause follows."""
_FEARING = words("fear hop suspect reckon claim doubt")
_PRONOUNS = words("so this that it nothing something anything everything yes no them him her")
_ADJUNCTS = words("despite without unlike given because instead until notwithstanding")
_SUBORDINATING = _ADJUNCTS | SUBORDINATING | words("unless where")
_SAID = words("saying claiming telling believing stating")
_STOP = over_tags("[,;:«-]")
_OWN_VERB = over_tags(",[xR]{0,2}[<predicating>]")
_AGAIN = over_tags("[,;](?=«)")
_SHORTENED = ("'re", "'m", "'ll", "'ve", "'d")
_COUPLED = over_tags("&[<nominal>I$']{1,6}(?:[EF][<nominal>']{1,4})?[xR]{0,2}([<finite>])")
_GLOSS = over_tags(",g(?=t[DiJNSPC])")
_VERBS = tuple(FINITE)
DECLINING = words("declin refus")
_TELLABLE = words("say disclose specify reveal explain discuss know see tell confirm decide")
_WHOLE = over_tags("F[DiC]?[JC]{0,3}[<noun>]{1,3}(?:F[Di]?)?")
_BESIDE = over_tags("[<opener>&,:;«I-]")
"""What stands between two verbs of which the second belongs to the clause of the first, or to another."""
_MAIN_VERB, _CLAUSES = over_tags(",(?=[xR]{0,2}[<finite>])"), frozenset(OPENERS)
_DATED = over_tags(",R?[DC][SN][UEyR]")
_AROUND = words("after before")
_GIVING = words("issu giv mak offer deliver rais voic")
_GIVEN = over_tags("DR?[JKNn&]{0,5}[NS][EF]")
_COUNTED = over_tags("[DCNSK][<nominal>$']{0,6}(?:[EF][<nominal>$']{1,6}){0,2}[xR]{0,2}[<finite>]")
_AND_THAT = over_tags("&(?=T[<nominal>IXR])")
_LISTED = over_tags("t[xR]?[ve][^<finite>.,;:«»]{0,20}(?:,[vp][^<finite>.,;:«»&]{1,20}){1,4},?&[vp][^.,;:«»]{0,20}")
"""Promised "to cut taxes, build homes and end waste"; a verb behind a comma looks like a plural's."""
_ANOTHER = over_tags(",[g&]|T")
"""What in an aside may tell something itself: "…, adding it rained", "told friends that it snowed"."""


def find_following(
    syntax: Syntax, site: Site, source: Range | None, gap: Range | None, judges: Judges
) -> tuple[Range | None, int]:
    """The content to the right of the cue, and the lead of where it ends."""
    start = _right_start(syntax, site, source, gap, judges)
    if start is None or start >= site.last:  # a text may end with "accused of"
        return None, 0
    if syntax.tags[start] == "T" and syntax.tags[start : start + 2] == "T;":
        return Range(start, start + 1), MOST_LEAD  # disputed "that"; the judge agreed
    end, lead = choose_end(syntax, site, start, source, judges.end)
    end = _over_aside(syntax, site, start, _with_clause(syntax, site, start, end), judges)
    lists = syntax.tags[start] == "t" and any(syntax.tags.find(last, start, site.last) > 0 for last in ("&v", "&p"))
    listed = _LISTED.match(syntax.tags, start, site.last) if lists else None
    if listed and start < end < listed.end():
        end = listed.end()
    return Range(start, _right_end(syntax, site, source, gap, start, end)), lead


def _right_start(syntax: Syntax, site: Site, source: Range | None, gap: Range | None, judges: Judges) -> int | None:
    """Where the content to the right of the cue starts: the start chosen, unless the wording tells of another."""
    start = choose_start(syntax, site, source, judges.start)
    if start is None or (syntax.tags.startswith(",&", site.end) and "x" in syntax.tags[site.start : site.cue]):
        return None  # Oslo has not commented, "but others say so"
    parted = syntax.tags[site.cue] == "g" and site.stem != "accord"
    if parted and _OWN_VERB.search(syntax.tags, site.end, start + 1):
        return None  # Lee, writing in the Post, "was less sure", "argued that it rained"
    if source and goes_on_quoting(syntax, site, source):
        return syntax.tags.index("«", source.end)
    if source is None and syntax.tags[site.cue : site.cue + 2] == "nF":
        return site.cue + 2  # suspected of "shooting his brother"
    if gap:
        start = behind_hearer(syntax, site)
    elif _tells_which(syntax, site, start) or (site.stem in DECLINING and syntax.tags[site.end] == "t"):
        start = site.end  # reported "sales that missed forecasts", declined "to comment on a report that"
    elif site.stem == "tak" and is_estimate(syntax, site.cue):
        start = site.end  # took "it as an insult"
    elif start > site.end and (_stands_within(syntax, site, start) or _opens_with_amount(syntax, site)):
        start = site.end  # said "at least 20 guards had told him that", confessed to "being “a coward about money”"
    elif syntax.tags[site.cue + 1 : site.cue + 2] == "F" and _WHOLE.fullmatch(syntax.tags, site.cue + 1, start):
        start = site.cue + 2  # told of "the last day of her life", which is more than when
    elif site.stem in _GIVING and (given := _GIVEN.match(syntax.tags, site.end, start)):
        start = given.end()  # issued a rare red warning for "rain covering parts of Kent"
    start -= leads_to(syntax, site, start) or _is_doing(syntax, site, start)
    start = _reopened(syntax, site, source, start) if source else start
    start = behind_long_hearer(syntax, site, source, start)
    return _with_name(syntax, site, behind_day(syntax, site, source, start, told=gap is not None))


def _reopened(syntax: Syntax, site: Site, source: Range, start: int) -> int:
    """Where the content goes on behind how it was said: “The point,” said Roe, her voice rising, “is a shed”.

    That is *start* unless a quotation breaks off ahead of the cue and its source, and opens anew behind a comma.
    """
    ahead = min(source.start, site.start)
    if syntax.quoted[start] or ahead < 2 or syntax.tags[ahead - 1] != "»" or syntax.tags[ahead - 2] != ",":
        return start
    again = _AGAIN.search(syntax.tags, start - 1, site.last)
    return start if again is None or syntax.finite[start : again.end()].strip() else again.end()


def _stands_within(syntax: Syntax, site: Site, start: int) -> bool:
    """Whether a token stands inside a quotation that opens behind the cue."""
    number = syntax.quoted[start]
    return bool(number) and number != syntax.quoted[site.cue] and syntax.tags[start] != "«" != syntax.tags[start - 1]


def _opens_with_amount(syntax: Syntax, site: Site) -> bool:
    """Whether a clause that begins with how many stands behind the cue: said "up to 20 guards knew that".

    The weights take the words ahead of the number for an adjunct of the cue.
    """
    if site.stem not in CLAUSAL or syntax.tags[site.end] not in "Er":
        return False
    counted = over_amount(syntax, site.end)
    return counted > site.end and _COUNTED.match(syntax.tags, counted, site.last) is not None


def _is_doing(syntax: Syntax, site: Site, start: int) -> bool:
    """Whether what stands ahead of a content is what is done with it: saw no harm in "closing the depot"."""
    ahead = start - 2 >= site.end and syntax.tags[start - 2 : start] in ("Eg", "Fg")
    return ahead and syntax.tags[start] in SUBJECTS and syntax.norms[start - 1] not in _SAID


def _tells_which(syntax: Syntax, site: Site, start: int) -> bool:
    """Whether the "that" at *start* only tells more of a noun behind the cue: reported sales "that missed" targets."""
    if start <= site.end or site.stem in TELLING or syntax.tags[start] != "T":
        return False
    return syntax.tags[start - 1] in COMMON_NOUNS and syntax.tags[start + 1 : start + 2] in _VERBS


def _with_name(syntax: Syntax, site: Site, start: int) -> int:
    """Where a content starts whose quotation lacks its subject, a name: claimed in court "Lee “did not give” it"."""
    tags, name = syntax.tags, start
    if tags[start : start + 1] != "«" or not _QUOTED_VERB.match(tags, start):
        return start
    while tags[name - 1] == "P":
        name -= 1
    return name if site.end < name < start and tags[name - 1] in COMMON_NOUNS else start


def _right_end(syntax: Syntax, site: Site, source: Range | None, gap: Range | None, start: int, end: int) -> int:
    """Where the content from *start* to *end* ends ahead of a source inside it and of what is another's."""
    if site.start == site.first and site.stem == "accord":
        also = _ALSO.match(syntax.tags, end, site.last)  # "According to Lee, it sank, but nobody was hurt"
        if also and syntax.stems[also.end() - 1] not in _ANSWERING:
            return bare_end(syntax, start, site.last)
    if source is None and is_suspected(syntax, site):
        end = _before_verb(syntax, start, end)  # a driver believed "to be drunk" hit a wall
    if source and start < source.start < end:
        end = source.start - (syntax.tags[source.start - 1] == "," and source.start > start + 1)
    end = end_before_second(syntax, start, _before_added(syntax, start, end))
    comma = syntax.tags.find(",", start + 1, end) if gap and syntax.tags[gap.start - 1] == "," else -1
    if comma > 0 and not syntax.quoted[comma]:
        end = comma
    if source and syntax.tags[site.cue] == "g":
        end = _before_main_verb(syntax, site, source, start, end)
    if source is None or source.end <= site.cue:
        end = main_clause(syntax, site, source, start, end)
    end = end_before_joined(syntax, start, end)
    if syntax.tags[end : end + 1] == ",":
        end = _with_shared_subject(syntax, site, start, end)
    who = gap or source
    if who and syntax.tags[who.start] in RELATIVES:
        return _relative_end(syntax, site, who, start, end)
    return _told_end(syntax, site, source, start, end) if source and source.end == site.start else end


def _told_end(syntax: Syntax, site: Site, source: Range, start: int, end: int) -> int:
    """Where what is told of somebody ends ahead of their own verb: the man "police say killed her" has fled.

    Commas part it or nothing: "the driver, who police say was drunk, fled", "the bill that critics say hurts" fell.
    """
    tags, opening = syntax.tags, source.start - 1
    relative = tags[opening] in RELATIVES or (tags[opening] == "T" and tags[opening - 1] in NOUNS)
    if opening < site.first or not (relative or (tags[opening] in NOUNS and tags[site.end] in FINITE)):
        return end
    if relative and "," in tags[max(opening - 2, site.first) : opening]:
        comma = _MAIN_VERB.search(tags, start + 1, end)
        return comma.start() if comma else end
    verbs = [] if syntax.finite[site.first : opening].strip() else list(FINITE_GROUP.finditer(tags, start, end))
    if len(verbs) < 2 or _BESIDE.search(tags, verbs[0].end(), verbs[1].start()):
        return end
    return verbs[1].start()


def _before_added(syntax: Syntax, start: int, end: int) -> int:
    """Where a content ends ahead of "…, adding that" and "…, referring to"."""
    if "adding" in syntax.vocabulary and "adding" in syntax.norms[start + 2 : end]:
        end = next((at - 1 for at in range(start + 2, end) if goes_on_adding(syntax, at)), end)
    gloss = _GLOSS.search(syntax.tags, start + 1, end) if "referring" in syntax.vocabulary else None
    if gloss and syntax.norms[gloss.start() + 1] == "referring" and not syntax.quoted[gloss.start()]:
        end = gloss.start()
    return end


def _before_main_verb(syntax: Syntax, site: Site, source: Range, start: int, end: int) -> int:
    """Where a content that a participle brings ends ahead of its subject's verb: "Lee, insisting it was late, left"."""
    ahead = site.start - 1
    if syntax.tags[ahead] != "," or source.end not in (ahead, ahead + 1):
        return end
    if syntax.finite[site.first : source.start].strip() or syntax.quoted[site.cue]:
        return end
    for comma in _MAIN_VERB.finditer(syntax.tags, start + 1, end):
        told, parted = syntax.tags[start : comma.start()], syntax.finite[start : comma.start()].strip()
        if (told[0] not in _CLAUSES or parted) and not (",W" in told or ",w" in told):
            return comma.start()
    return end


def _with_clause(syntax: Syntax, site: Site, start: int, end: int) -> int:
    """Where a content that stops behind an adjunct ends with its clause: said "despite the rain, it would open".

    Behind "that" the adjunct may be a clause: "that until the rain stopped, it would stay shut".
    """
    tags = syntax.tags
    closing = tags.find(",", start + 2, site.last) if tags[start] == "T" and tags[start : start + 2] == "T," else -1
    if end <= closing and tags[start + 2] != "&":  # said "that, despite the rain, it would open"
        stop = _STOP.search(syntax.tags, closing + 1, site.last)
        return stop.start() if stop else bare_end(syntax, start, site.last)
    following = tags[end : end + 1]
    behind = _behind_coupled(syntax, site, start, end) if following == "&" else 0
    if end == start + 2 and tags[start] == "t" and tags[start:end] == "tv" and syntax.norms[end - 1] in _TELLABLE:
        asks = not QUESTIONS.isdisjoint(syntax.norms[end : end + 1])
        behind = end if asks else 0  # declined "to say when it would open"
    if end == start + 1 and syntax.norms[start].endswith(_SHORTENED):
        behind = end  # tells me "they're in a drawer"
    if not behind and following == "," and _stops_behind_adjunct(syntax, site, start, end):
        behind = end + 1
    if not behind:
        return end
    stop = _STOP.search(syntax.tags, behind, site.last)
    return stop.start() if stop else bare_end(syntax, start, site.last)


def _behind_coupled(syntax: Syntax, site: Site, start: int, end: int) -> int:
    """The token behind the verb of two subjects, of which a content has but the first: thinks "the club and" the firm.

    0 where that is none.
    """
    clausal = site.stem in _CLAUSAL
    if not clausal and site.stem not in _FEARING:
        return 0
    named = not syntax.finite[start:end].strip() and not _PRONOUNS.issuperset(syntax.norms[start:end])
    coupled = _COUPLED.match(syntax.tags, end, site.last) if named else None
    return coupled.end() if coupled and (clausal or coupled[1] == "m") else 0


def _stops_behind_adjunct(syntax: Syntax, site: Site, start: int, end: int) -> bool:
    """Whether a content that stops at a comma is no more than the adjunct of a clause behind it."""
    if syntax.tags[start] == "T":
        adjunct = not _SUBORDINATING.isdisjoint(syntax.norms[start + 1 : start + 2])
    else:
        adjunct = site.stem in _CLAUSAL and syntax.norms[start] in _ADJUNCTS and not syntax.finite[start:end].strip()
    return adjunct and "," not in syntax.tags[start:end] and bool(syntax.finite[end : site.last].strip())


def _over_aside(syntax: Syntax, site: Site, start: int, end: int, judges: Judges) -> int:
    """Where a clause from *start* to *end* that stops at an aside ends with what "and that" adds behind it.

    "That it would save £2m, half the sum named in May, and that fewer people came".
    """
    if end >= site.last or syntax.tags[end] not in ",-&" or not syntax.finite[start:end].strip():
        return end
    dated = _DATED.match(syntax.tags, end, site.last)
    after = dated is not None and dated.end() < site.last and syntax.norms[dated.end() - 1] in _AROUND
    if dated and after and _is_dated(syntax, end - 1):
        return choose_end(syntax, site, dated.end(), None, judges.end)[0]  # left in May, "a year after it opened"
    if site.first > syntax.sentences[syntax.sentence_of[site.cue]] and syntax.tags[site.first - 1] != "«":
        return end  # in "She said he knew it was late, and that it rained" both are hers
    added = _AND_THAT.search(syntax.tags, end, site.last if syntax.tags[end] != "&" else end + 3)
    if added is None or syntax.quoted[added.start()] != syntax.quoted[start]:
        return end
    if _ANOTHER.search(syntax.tags, end, added.start()):
        return end
    return choose_end(syntax, site, added.end(), None, judges.end)[0]


def _is_dated(syntax: Syntax, token: int) -> bool:
    """Whether a date ends at a token: "on March 3", "in 2019", "last Friday"."""
    word = syntax.norms[token]
    return word in MONTHS or word in WEEKDAYS or (word.isdigit() and syntax.tags[token - 1] in "EP")


def _with_shared_subject(syntax: Syntax, site: Site, start: int, end: int) -> int:
    """Where a content in the past ends if more of its subject follows: "the ship was safe, and had been mended"."""
    tags = syntax.tags
    joined = _JOINED.match(tags, end, site.last)
    if (
        joined is None
        or tags[site.cue] != "d"
        or syntax.norms[joined.end() - 1] not in _BACKSHIFTED
        or syntax.quoted[end]
    ):
        return end
    if not syntax.finite[start:end].strip():
        return end
    stop = _STOP.search(tags, joined.end(), site.last)
    return stop.start() if stop else bare_end(syntax, start, site.last)


def _before_verb(syntax: Syntax, start: int, end: int) -> int:
    """Where the first finite verb from *start* on begins, with what negates it; *end* where there is none.

    The "have" of "to have fled" is none.
    """
    start += 2 * (syntax.tags[start : start + 2] == "th")
    verb = end - len(syntax.finite[start:end].lstrip())
    return start + len(syntax.tags[start:verb].rstrip("xR"))


def _relative_end(syntax: Syntax, site: Site, source: Range, start: int, end: int) -> int:
    """Where the content of a relative clause ends that is part of the subject, ahead of the verb of the sentence.

    "The woman who said she saw the ship sink has died". Those between commas are ended by trailing.end_relatives.
    """
    symbols = syntax.symbols
    if syntax.tags[source.start - 1 : source.start] == "," or "V" in symbols[site.low : syntax.chunk_of[source.start]]:
        return end
    whole = site.first == syntax.sentences[syntax.sentence_of[site.cue]]
    same = syntax.norms[start + 1 : start + 2] == ["same"]
    clause = site.stem in _CLAUSAL and syntax.norms[start] not in _PRONOUNS and not same
    verb = own_verb(syntax, start, end, 1 if whole and not clause else 2)
    return end if verb is None else verb
