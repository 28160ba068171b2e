"""Formulas: words that report whatever their score, by what stands around them alone.

"Is believed to", "the court heard", "was quoted as saying", "…, adding that", "a trial of the drug found".
"""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.papers import PAPERS, RECORDS
from ..syntax.sites import chunk_start, group_of, sentence_end, sentence_start
from ..syntax.verbgroups import has_be
from ..tables import words
from ..vocabulary.gazetteer import CHARGES
from ..vocabulary.tags import FINITE, NOUNS, over_tags
from .estimates import ESTIMATING, is_estimate
from .figurative import FIGURATIVE, is_figurative
from .ratings import RATING, is_rating

HEARSAY = words("believ think say report understand know alleg rumour rumor fear claim suspect presum")
"""Stems of what nobody in particular says: "is believed to", "the reported attack"."""
_STATES = words(
    """
    dead alive missing lost safe guilty innocent responsible drowned trapped killed stolen extinct unsafe ill sick
    abducted kidnapped destroyed
    """
)
"""What somebody "is feared" or "is presumed" to be, without "to be"."""
_SAYING_ON = words(
    """
    argu suggest claim writ warn insist explain assert declar contend stress caution remind alleg stat tell predict
    admit conced acknowledg confirm complain jok boast
    """
)
# "He blamed the army, writing on Telegram that it had fired"; of 23 such participles in training articles 22 report
_SAYS_ON = over_tags(",g(?:T|(?:E[DiJNPSC]{1,4}|[DiJNPSC]{1,3})T|[<nominal>IX$]{1,8}R?[<finite>])")
_HOLDING = words("maintain insist contend reckon swear assert alleg complain vow")
_HOLDS = over_tags("(?<=[NSPI])[dzp]I[xR]{0,2}[<finite>]")
_CLAUSE_AHEAD = over_tags("(?:E[NP],?)?(?P<subject>[NP])[^,;:«»VvTUWwy]{0,8}$")
_ORDERING = words("advis urg tell order warn instruct remind implor beg command counsel caution pressur ask invit")
# "The court directed the state to reply" orders it to; but funds are directed to a hospital
_DIRECTS = over_tags("(?:[dzp]|(?<=h)n|(?<=hR)n)(?:[Di]?[JKNSPC'F]{1,8}|I)(?:tx|xt|t)[ve]")
_BRINGING = words("find show suggest indicat reveal conclud link record")
_ADDING = over_tags("[,»E]g(?:T|,?«|(?:E[Di]?[JN]{1,3})?:)")
HEARERS = words("court courts trial jury jurors inquest tribunal inquiry hearing panel magistrates magistrate coroner")
_SEATED = over_tags("(?<=[DiJNP])[NP](?=[EF][DJNPS]{1,3}$)")
_LONGEST_SEAT = 6
"""How many tokens before its seat a court stands: "the Supreme Court of Tasmania", "a tribunal in Leeds"."""
_TOLD = words("hear tell inform")
_LONGEST_GROUP = 6  # tokens
_PEOPLE = NOUNS + "I"
_FRAMING = "UyE"
_TOLD_WHERE = over_tags("(?:E[<nominal>$']{1,6}){0,2}R?[.,]")
"""What stands behind "told" where nothing told does: in a letter, on Monday."""
_THING = over_tags("(?![<nominal>']*[INSP][<finite>])[<nominal>IF$]")  # and no clause
QUOTING = words("quot cit")
"""Stems of verbs by which one tells what another said."""
_IN_WRITING = words("demand ask urg warn call say alleg claim accus tell inform")
_CLAUSES = frozenset("TtUWwyX")
_RUMOURS = words(
    """
    accusation accusations allegation allegations assurances claims complaints reports rumor rumors rumour rumours
    speculation suggestion suggestions talk whispers
    """
)
_WHOSE, _NONE = frozenset("i'"), words("no")
_RESOLVING = words("resolv undertak undertook")
_RESOLVES = over_tags("(?:[dzp]|(?<=h)n|(?<=hR)n)x?tR?[vbe]")
_VOTES = over_tags("(?:[dzp]|(?<=h)n)R?(?:C[<nominal>E]{0,4}|(?:[ER][Di]?[JN]{0,2}[<noun>]){1,2})?x?t[xR]?[vbe]")
"""Voted 7-2 on Thursday to merge, voted unanimously to reject it."""
_LAWS = words("law laws rule rules act statute statutes constitution regulations ordinance code treaty legislation")
_BINDING = words("requir mandat prohibit oblig stipulat")
_POSTS = over_tags("[dzp](?:[ER]i?P{1,3}|[ER][Di]?[JN]{0,2}[<noun>]){1,2}T")
"""What somebody tells there: posted "on Truth Social on Monday that"."""
_BANNING = words("ban bar dar spurn forbid forbad forbidden link alert attack respect dread overrul withdrew")
_BANS = over_tags("(?:[dz]|(?<=h)n|(?<=hR)n)[<nominal>I]")
"""What reports behind a subject and ahead of an object: of 120 such verbs in training articles 100 do."""
_FINDS = over_tags(
    "(?<=I)[dp](?:[DiC]?[JKNSPC$]{1,6}(?:F[DiC]?[JKNSPC$]{1,4})?R?[<predicating>]|C[JKNSC$]{1,3}FC?[JKNSP]{1,3}n)"
)
"""What somebody finds without "that": it "found 58% of schools lacked" a nurse."""
_PUTS_TO = over_tags("n(?<=[be].)t(?:I|[Di]?[JN]{0,2}[<noun>])T")
"""What a witness is asked: it was "put to him that" he lied."""
_CLAIMING = _BRINGING | _HOLDING | ESTIMATING
_PARTS = over_tags("(?<=[NSP][NSPI])[dzp][dmh]")  # the driver police believe hit the boy
_SHAPES = {
    **dict.fromkeys(("believ", "think", "suspect"), _PARTS),
    **dict.fromkeys(_BANNING, _BANS),
    **dict.fromkeys(_RESOLVING, _RESOLVES),
    "direct": _DIRECTS,
    "find": _FINDS,
    "put": _PUTS_TO,
    "vot": _VOTES,
    "post": _POSTS,
}
"""What stands behind a verb of these stems where it reports."""
_TAKING = words("took takes taken taking")
_TAKES_TO = over_tags("[dzpng](?:t|E)(?:i?[JNPS]{1,3}|D[JN]{1,2})t$")
"""Where somebody speaks in public: took to X "to say"; what is said there must be a clause."""
_SAID_THERE = over_tags("v(?:T|(?:[Di]?[JKNPSC$]{1,6}|I)[xR]{0,2}[<finite>])")
_LONGEST_TAKING = 7  # tokens from "took" to the infinitive
_HASTENING = words("hastened hastens used rushed rushes hurried")
_HASTENS = over_tags("[,»][<nominal>I]{1,5}[dz]t$")
"""Between commas or at the end: It was late, "he hastened to" add."""
_CLOSERS = frozenset(",.»")
_LONGEST_HASTENING = 8  # tokens from the comma to the infinitive
_COMMENTS = over_tags("(?<=x)vE[DiIJNPSg]")  # would not comment on it
_WOULD_SAY = over_tags("(?<=m)v[yUWw]")  # neither side would say when it ends
_LONELY = {**dict.fromkeys(_ORDERING, _DIRECTS), "comment": _COMMENTS, "say": _WOULD_SAY}
"""What stands behind a verb of these stems where it reports, if nothing else in its sentence does: in “He said a nurse
advised her to rest” that is for the second look to find."""
_PLEADING = words("admit deny")
_PLEADS = over_tags("(?:[dzp]|(?<=h)n)((?:[DC]J?)?[JN]{0,2}[NSg])(?![<finite>])")
"""Denied "two charges" of fraud, has admitted "dangerous driving"."""
_TELLING = FIGURATIVE | RATING | HEARSAY | _TOLD | QUOTING | _CLAIMING | _BINDING | _SHAPES.keys() | _PLEADING | {"add"}
_FARTHEST_QUOTED = 15  # tokens from "quoted" to "as saying", with whom is quoted between


def is_formula(syntax: Syntax, token: int) -> bool:
    """Whether a word is a cue by what stands around it alone.

    "is believed to", "the court heard", "was quoted as saying", "…, adding that", "…, claiming it was late", "voted 7-2
    to merge", "posted on X that", "state law requires", "denied two charges of fraud".
    """
    stem, tag = syntax.stems[token], syntax.tags[token]
    if tag == "v" and (_hastens(syntax, token) or _says_there(syntax, token)):
        return True
    if stem not in _TELLING and tag != "g":
        return False
    shape = _SHAPES.get(stem)
    if shape is not None and shape.match(syntax.tags, token):
        return True
    if stem == "add" or stem in _PLEADING:
        return goes_on_adding(syntax, token) or _answers_charge(syntax, token)
    if stem in _BINDING:
        return tag in FINITE and syntax.norms[token - 1] in _LAWS  # "State law requires"
    if tag == "g" and (goes_on_saying(syntax, token) or _says_in_writing(syntax, token)):
        return True
    if stem in _CLAIMING and (is_evidence(syntax, token) or _holds_that(syntax, token) or is_estimate(syntax, token)):
        return True
    if (stem in RATING and is_rating(syntax, token)) or (stem in FIGURATIVE and is_figurative(syntax, token)):
        return True
    if stem in QUOTING:
        told = syntax.tags.find("Eg", token, token + _FARTHEST_QUOTED)
        as_saying = told >= 0 and syntax.norms[told] == "as"
        return tag == "n" and (as_saying or "saying" in syntax.norms[token + 1 : token + _FARTHEST_QUOTED])
    if tag == "g" and token and syntax.norms[token - 1] == "as":
        first = max(sentence_start(syntax, token), token - _FARTHEST_QUOTED)
        return not QUOTING.isdisjoint(syntax.stems[first:token])
    if stem in _TOLD:
        return find_hearer(syntax, token) is not None
    return tag == "n" and is_hearsay_formula(syntax, token)


def _answers_charge(syntax: Syntax, token: int) -> bool:
    """Whether what somebody denies or admits is what they are charged with: "has denied two charges of fraud"."""
    charge = _PLEADS.match(syntax.tags, token) if syntax.stems[token] in _PLEADING else None
    return charge is not None and not syntax.quoted[token] and syntax.norms[charge.end(1) - 1] in CHARGES


def _hastens(syntax: Syntax, token: int) -> bool:
    """Whether an infinitive tells what somebody is quick, or used, to say: "It was late, he hastened to add"."""
    if _HASTENING.isdisjoint(syntax.norms[max(token - 2, 0) : token]):
        return False
    hastens = _HASTENS.search(syntax.tags, max(token - _LONGEST_HASTENING, 0), token) is not None
    behind = syntax.tags[token + 1 : token + 2]
    return behind in _CLOSERS if hastens else behind == "T" and syntax.norms[token - 2] == "used"


def _says_there(syntax: Syntax, token: int) -> bool:
    """Whether an infinitive tells what somebody says where they speak in public: "took to X to admit it was late"."""
    first = max(token - _LONGEST_TAKING, 0)
    taking = None if _TAKING.isdisjoint(syntax.norms[first:token]) else _TAKES_TO.search(syntax.tags, first, token)
    if taking is None or syntax.norms[taking.start()] not in _TAKING or syntax.norms[taking.start() + 1] != "to":
        return False
    return bool(syntax.kinds[token]) and _SAID_THERE.match(syntax.tags, token) is not None


def reports_alone(syntax: Syntax, token: int) -> bool:
    """Whether a verb reports where it is the only one: "advised them to rest", "would not comment on it".

    Of 68 verbs that tell somebody to do something 62 report in training articles.
    """
    shape = _LONELY.get(syntax.stems[token])
    return shape is not None and shape.match(syntax.tags, token) is not None


def goes_on_adding(syntax: Syntax, token: int) -> bool:
    """Whether a word is the "adding" by which who spoke goes on: "He said it sank, adding that nobody was hurt"."""
    return syntax.norms[token] == "adding" and _ADDING.match(syntax.tags, token - 1) is not None


def goes_on_saying(syntax: Syntax, token: int) -> bool:
    """Whether a word is the participle by which who did something speaks: "He sued the firm, claiming it had lied"."""
    says = syntax.tags[token] == "g" and (syntax.stems[token] in _SAYING_ON or syntax.norms[token] == "saying")
    return says and _SAYS_ON.match(syntax.tags, token - 1) is not None and not syntax.quoted[token]


def is_evidence(syntax: Syntax, token: int) -> bool:
    """Whether a verb tells what a study or the like brought: "A trial of the drug found no harm"."""
    if syntax.stems[token] not in _BRINGING or syntax.quoted[token]:
        return False
    (start, end), symbols = group_of(syntax, token), syntax.symbols
    active = syntax.finite[start:end].strip() and "b" not in syntax.tags[start:end]
    own, low = syntax.chunk_of[start], syntax.chunk_of[sentence_start(syntax, token)]
    ahead = _CLAUSE_AHEAD.search(symbols[low:own]) if active else None
    return ahead is not None and syntax.norms[syntax.chunk_starts[low + ahead.end("subject")] - 1] in RECORDS


def _holds_that(syntax: Syntax, token: int) -> bool:
    """Whether a verb has a clause without "that" for its object: "He maintained he knew nothing"."""
    return syntax.stems[token] in _HOLDING and _HOLDS.match(syntax.tags, token) is not None


def _says_in_writing(syntax: Syntax, token: int) -> bool:
    """Whether a participle tells what a paper says: "sent a letter demanding that he resign"."""
    if syntax.tags[token] != "g" or syntax.stems[token] not in _IN_WRITING or syntax.norms[token - 1] not in PAPERS:
        return False
    return syntax.tags[token + 1 : token + 2] in _CLAUSES


def is_rumour(syntax: Syntax, token: int) -> bool:
    """Whether a noun tells what nobody in particular says: brushed off "suggestions" that she would resign."""
    if syntax.norms[token] not in _RUMOURS or syntax.tags[token : token + 2] not in ("NT", "ST"):
        return False
    first = chunk_start(syntax, token)
    return _WHOSE.isdisjoint(syntax.tags[max(first - 1, 0) : token]) and syntax.norms[first] not in _NONE


def is_hearsay_formula(syntax: Syntax, token: int) -> bool:
    """Whether a participle is that of "is believed to", behind a form of "be", or of a gun "thought to be" his.

    So it is of "is presumed dead".
    """
    tags = syntax.tags
    if tags[token] != "n" or syntax.stems[token] not in HEARSAY:
        return False
    if tags[token + 1 : token + 2] != "t":
        state = not _STATES.isdisjoint(syntax.norms[token + 1 : token + 2])
        return state and has_be(syntax, chunk_start(syntax, token), token)
    return tags[token + 2 : token + 3] in ("e", "h") or has_be(syntax, chunk_start(syntax, token), token)


def find_hearer(syntax: Syntax, token: int) -> int | None:
    """The "court" of "a court heard" and "the court was told", where the cue is at *token* and no thing was heard.

    Others who were told something, too, where it stands ahead of them.
    """
    stem = syntax.stems[token]
    if stem not in _TOLD or syntax.tags[token] not in "dnz":
        return None
    heard = stem == "hear"
    if heard and _THING.match(syntax.tags, token + 1):
        return None
    first = max(token - _LONGEST_GROUP, 0)
    before = syntax.tags[first:token].rstrip("hbeR")
    hearer = first + len(before) - 1
    passive = not {"b", "e"}.isdisjoint(syntax.tags[hearer + 1 : token])
    if not before or passive == heard:
        return None
    if syntax.norms[hearer] in HEARERS:
        return hearer
    seated = _SEATED.search(syntax.tags, max(hearer - _LONGEST_SEAT, 0), hearer + 1)
    if seated and syntax.norms[seated.start()] in HEARERS:
        return seated.start()
    return hearer if passive and _tells_ahead(syntax, hearer, token) else None


def _tells_ahead(syntax: Syntax, hearer: int, token: int) -> bool:
    """Whether what somebody was told stands ahead, or around: "The pool will shut, parents were told on Monday"."""
    tags, first, last = syntax.tags, sentence_start(syntax, token), sentence_end(syntax, token)
    start = chunk_start(syntax, hearer)
    if tags[hearer] not in _PEOPLE or start <= first or tags[start - 1] not in ",»":
        return False
    closing = _TOLD_WHERE.match(tags, token + 1, last)
    if closing is None or (tags[first] in _FRAMING and tags.count(",", first, start) < 2):
        return False
    told = tags[start - 1] == "»" or syntax.finite[first:start].strip()
    return bool(told or (tags[closing.end() - 1] == "," and syntax.finite[closing.end() : last].strip()))
