"""Tags that only the whole sentence tells: the tagger looks two words far."""

from __future__ import annotations

from collections.abc import KeysView, Sequence

from ..learned.tagging import WordType
from ..tables import words
from ..vocabulary.calendar import PERIODS, WEEKDAYS
from ..vocabulary.tags import COMMON_NOUNS, OPENERS, over_tags
from .insertions import join_groups
from .portfolios import join_fields
from .retagging import FINITE_GROUP, mend_misread, retag, sentence_bounds, with_tag
from .verbless import CLAUSE_VERBS, SAYING, give_clauses_verbs, give_sentences_verbs, give_verb

# Each begins with a character or a class, which re looks for much quicker than for what must stand before it.
_TAIL = over_tags(r"[,»][DiC]?[JKNPS]*[NPSK]n(?=R?\.)")
_TAG = over_tags("»(?:(?:[DiC]?[JKNP]{0,4}[NPK]|I)S(?=R?[.,:])|(?<=,»)S(?=P{1,3}[.,]))")
_RETIRED = over_tags("n(?<=»[dz]n)(?=[JNSP]{1,3}[<noun>])")
_LEAD = over_tags("[vp](?:(?<=»[dzp].)|(?<=»,[dzp].))(?=[JN]{0,2}[NS]P)")
_SPREAD = over_tags(
    "d(?<=[<noun>]d)(?=(?:[DC]{0,2}[JNSREC](?:F[NS])?){0,3}(?:E[DJNPS]{1,3})?"
    "([pNzS])(?:T|t|D[JN]{0,2}[NS][<finite>]|P{1,3}[dbhmo]))"
)
_SHARED = words("shared viewed posted circulated published watched seen")
_CLAIMED = words("claim claims say says show shows purport purports allege alleges suggest suggests")
_ALLEGED = over_tags("[nJ](?<=[»,].)(?=[DJNSP&]{1,7}P)")
_TOWN = over_tags("[vg](?:(?<=[.«»].)|(?<=^.))(?=P{1,3}R?[dzbhm])")
_TOWNS = words("borough city council county town university college hospital police united rovers")
_ALONE = over_tags("J(?:(?<=[.«»].)|(?<=^.))(?=z[DiPIJNSTC])")
_CROWN = over_tags("J(?<=[<noun>]J)(?=P)")
_PLURAL = over_tags("z(?<=[PJN]z)(?=NPP+R?[dzbhm])")
_NOTICE = over_tags("[NJ»](?:(?<!»)(?=[,:]«)|(?<=»)[<nominal>EFB']{1,8}[NS]N(?=R?[.,]))")
_LIKE = over_tags("p(?<=[NS]p)(?=[<nominal>]{1,5}(?:&[JNPS]{1,4})?(?:R?[<finite>]|,[WwDi][^.;»,]{1,20},R?[<finite>]))")
_GAP = over_tags("T(?<=[<noun>]T)(?=([<nominal>I$]{1,5}[dzp])R?[<finite>])")
_REDUCED = over_tags("[dzp][<nominal>']{1,8},d(?=[^<finite><opener>.,;:«»&I]{1,8},R?[dzbhm])")
_SAID_NOUNS = over_tags(
    "[dzp&](?:(?<!&)(?<![»,].)(?=T?[DiP])|(?<=&)(?=T))"
    "(?=T?([DiP][JKNPC]{0,3}[NP]S)(?:[C$DiIPt]|[EJNS]{1,2}[NSC])[^<finite>.,;:«»&TUWw]{0,16}[.,;&»])"
)
_TOLD_TO = over_tags("[&,]R?d(?=x?t|I[mhb])")
_THAT_WEEK = over_tags("T(?=N[^NS])")
_THAT_PLURAL = over_tags("Tz(?=R?[dpbhmn])")
_DATED = over_tags("n(?<=[<noun>]n)(?=P[tDi])")
_SHARES = over_tags("z(?<=[<noun>]z)(?=n[CEDRP])")
_FORWARD = over_tags("R(?<=[NP]R)(?=PP?R?[dzbhm])")
_FORWARDS = words("forward back")
_AS_NOTED = over_tags("E(?<![^.«»&]E)(?:D|i)?[JNPK]{1,4}S(?=,)")
_NOTED = words("notes reports claims states suggests shows warns")
_JOINED = over_tags("J(?<![^.«»,;:T&U]J)J?(?=&(?:J{1,2}N?[NS]|P{1,3}S|gS)S?R?[<finite>])")
_CALLS_UPON = over_tags("vD(?:(?<![^.«»,]..)(?=P{1,2}R?[dzbhm])|(?<=[dz]..)(?=P{1,2}[.,]))")
_AFTER_WHO = over_tags("[<nominal>$'](?<![^.«»].)[<nominal>$']{0,5},[Ww][^,.;:«»]{2,40},n(?=[EDRPt])")
_AFTER_ASIDE = over_tags(
    "[<nominal>$'](?<![^.«»].)[<nominal>$']{0,5}(?:[EF][<nominal>$']{1,5})?,g[^.;:«»]{2,60}?[^<finite>.;:«»,]{0,20},n(?=[EDiRPtr](?![^.;]{0,60},[xR]{0,2}[dzpbhm]))"
)
_AFTER_OF = over_tags("g(?<=Fg)[^<finite>.,;:&]{1,12}&n(?=[EDIP])")
_ACTING = over_tags("g(?<![^.«»,DiPJ&T']g)(?=[NP])")
_ACTINGS = words(
    "managing acting presiding founding commanding consulting operating reigning governing ruling steering"
)
_PAST = over_tags("[dzp]In(?=[gDitTPIEUC])")
_STRESSED = over_tags(",[DJ]{0,2}[SP]{1,3}N(?=,)")
_STRESSES = words("stress fear claim note hope report argue warn estimate forecast")
_AFTER_QUOTE = over_tags("[»,]&n(?=[DiPI])")
_AND_DID = over_tags("d[^<finite><opener>en.;:«»]{1,60}&n(?=[DiPI])")
_DID_AND = over_tags("PN(?=&d[DiPCIKJS])")
_AND_THAT = over_tags("&n(?=T[DiPINSJCX])")
_RULED = words("directed ordered ruled argued added insisted claimed said noted held stated announced declared urged")
_DONE_AND = over_tags("n&n(?=[DiPIS])")
_ADDRESSED = words("accused warned urged criticised criticized blamed praised thanked denied promised condemned told")
_SAID_BY_ONE = over_tags("[dz](?<=,».)[<nominal>F$]{0,8}[NSJ]d(?=[Rr]?[EBt])")
_PINNED = over_tags("[<nominal>'](?<![^.«»].)[<nominal>EF']{0,10},n[^,.;:«»<finite>]{1,30},S(?=T)")
_TELLS = words("shows suggests claims reports warns finds reveals states alleges fears estimates hopes")
_LAST = (  # tags that must be there, patterns that end with a verb, which words that may be, and its tag
    ("N,", _STRESSED, _STRESSES, "p"),  # "The quay, experts stress, is old."
    (",n", _AFTER_WHO, None, "d"),  # "Iran, which has denied it, left in May"
    (",n", _AFTER_ASIDE, None, "d"),  # "Iran, saying that it was late, left the talks"
    ("&n", _AFTER_QUOTE, None, "d"),  # "It “never does so” and urged the public to wait"
    ("PN&d", _DID_AND, None, "d"),  # "Lee shot and killed two men"
    ("&n", _AND_DID, None, "d"),  # "It approved the purchase of a van and appointed Ann Lee"
    ("n&n", _DONE_AND, _ADDRESSED, "d"),  # "She said none had been sold and accused the paper of lying"
    ("&nT", _AND_THAT, _RULED, "d"),  # "He held that it was required and directed that it be kept"
    ("&n", _AFTER_OF, None, "d"),  # "He accused Roe of lying and called for calm"
    (",ST", _PINNED, _TELLS | _NOTED | {"records"}, "z"),  # "A note to staff, pinned to the door, records that"
    (",»", _SAID_BY_ONE, None, "n"),  # “We ran,” said a woman caught in the rain
)
_WARNING = over_tags("N(?<![^.«»]N)(?=T[DiIJNSPC][^.]{0,60}[<finite>][^.]*,[^.]*[<finite>])")
_WARNINGS = words(
    "warning ruling finding saying hoping fearing claiming arguing insisting stressing suggesting alleging"
)
_BE_TO = over_tags("[be][xR]{0,2}n(?=t)")
_IS_DOING = over_tags("'(?<=[<noun>]')(?=R?g[ITDPtUWyi])")
_WILLING = words("prepared unprepared determined inclined disinclined")
_HEAD = over_tags("[TUyW](?:(?<=[NP]S.)|(?<=[SPJDK][NJ]T))")
_SAYS = over_tags("S(?<=[PNSJ]S)(?=T[DiPINSJC$X]|y[DiPINS])")
_PAPERS = words("daily weekly newspaper magazine tabloid broadsheet broadcaster website agency")
_SHOWS = over_tags(
    "S(?<=[NPS]S)(?=S[dpbhm]|[JN]{1,2}[NS]R?[zdbhm]|[DC][JN]{0,2}[NS]R?[dbhm]|P{1,3}(?:'[JNS]{1,3})?R?[dbhm])"
)
_SEVERAL = words("many some few most several others media police people")
_SHORT = over_tags("IR?[edn]")
_IS_OR_HAS = over_tags("z(?<=Iz)R?(?:([nd])(t?)|en)")
_SEEN = over_tags(r"nB(?<=SnB)D?P{1,4}[NSv](?=[TDiPINSJC$y.])")
_NOMINAL = over_tags("[Di][Jn](?=R?[dzbhmo])")
_NOMINAL_BARE = over_tags(r"[Di]J(?<![^.«»]..)(?=R?n[^NSPJC$-])")
_TOLD_LAST = over_tags(r",[DiC]?[JKNPS]{1,6}R?[dzp][DJKNPESIC]{0,6}\.")
_FRONTED = over_tags(r"n(?<![^.«»,]n)(?=[NS]{1,3}[<finite>])")
_LEAKED = words("leaked unsealed declassified unpublished")
_BEFORE_NAME = over_tags("J(?<=[NS]J)(?=PP)")
_TOLD_ONE = over_tags(  # who is told, and who is said to do something
    "[<verb>](?<![be]n)"
    "(D?P{1,4}(?=C?[JN]{0,2}[NS]R?[dzpbhm])|[DiJ]?[JN]{0,2}[NS](?=(?:C?S|P{1,3})R?[dzpbhm])|S(?=CSSR?[dzpbhm]))"
)
_HEARING = words("court jury inquiry inquest tribunal hearing committee panel parliament paper newspaper magazine")
_NUMBERED = words("channel radio page")  # their numbers are their names
_INDEFINITE = over_tags("NS")
_NOBODY = words("nobody somebody everybody anybody everyone someone anyone")
_TELL = words("told tell tells telling")


def mend(
    tags: str,
    types: Sequence[WordType],
    norms: Sequence[str],
    vocabulary: KeysView[str],
    sentences: Sequence[int],
) -> str:
    """*tags*, one character a token, with those put right that the rest of their sentence settles.

    *vocabulary* are the different ones among the *norms*.
    """
    tags = join_fields(join_groups(tags, types, norms), norms)
    tags = _mend_verbs(_mend_adjectives(tags, types, norms, sentences), types, norms, sentences)
    tags = _mend_last(_mend_marked(tags, types, norms, sentences), types, norms, vocabulary)
    tags = give_sentences_verbs(_mend_told_that(tags, types, norms), types, norms, sentences)
    tags = _mend_short(tags, norms, vocabulary, sentences)
    tags = give_clauses_verbs(tags, types, norms)
    if not vocabulary.isdisjoint(_NOBODY):
        for nobody in _INDEFINITE.finditer(tags):  # "Nobody dares ask": there are no nobody dares
            if norms[nobody.start()] in _NOBODY:
                tags = retag(tags, types, nobody.end() - 1, "z")
    tags = tags if vocabulary.isdisjoint(_TELL) else _mend_told(tags, norms)
    tags = mend_misread(tags, types, norms, vocabulary, sentences)
    tags = _mend_nouns(tags, types, norms, vocabulary)
    return _mend_telling(_mend_sources(tags, types, norms), types, norms, vocabulary)


def _mend_short(tags: str, norms: Sequence[str], vocabulary: KeysView[str], sentences: Sequence[int]) -> str:
    """*tags* with those behind a shortened auxiliary put right, as if it were written out."""
    for short in _SHORT.finditer(tags):  # "He'd told", "We've been told", "They'll be told" like "told" and "was told"
        last, ahead = short.end() - 1, norms[short.start()]
        if ahead.endswith(("'d", "'ve", "'ll")):
            tags = with_tag(tags, last, "b" if tags[last] == "e" else "d")
        elif tags[last] == "d" and ahead.endswith(("'re", "'m")):  # "We're told"
            tags = with_tag(tags, last, "n")
    if "'s" in vocabulary:  # "It's claimed that", "He's thought to be ill"; but "She's told us", "He's been told"
        for short in _IS_OR_HAS.finditer(tags):
            if norms[short.start()] == "'s":
                tags = with_tag(tags, short.start(), "b" if short[2] or norms[short.start() - 1] == "it" else "h")
                tags = with_tag(tags, short.start(1), "n") if short[1] else tags
        # "Nobody's saying it is easy", where nothing else of its clause is finite
        for short in _IS_DOING.finditer(tags):
            opened = max(sentence_bounds(sentences, short.start())[0], tags.rfind("T", 0, short.start()))
            if not FINITE_GROUP.search(tags, opened, short.start()):
                tags = with_tag(tags, short.start(), "b")
    return tags


def _mend_told(tags: str, norms: Sequence[str]) -> str:
    """*tags* with the one told kept apart from who speaks: "They told Reuters officials had left"."""
    for told in _TOLD_ONE.finditer(tags):  # there are no Reuters officials; somebody must be told
        start, end = told.span(1)
        if norms[start - 1] in _TELL and norms[end - 1] not in _NUMBERED:
            bodies = [at + 1 for at in range(start, end + 1) if norms[at] in _HEARING and tags[at + 1] in COMMON_NOUNS]
            end = bodies[0] if bodies else end
            tags = tags[:start] + "I" * (end - start) + tags[end:]
    return tags


def _mend_told_that(tags: str, types: Sequence[WordType], norms: Sequence[str]) -> str:
    """*tags* with what stands in a clause that somebody tells put right."""
    for match in _REDUCED.finditer(tags):  # "He said the study, finished in May, called it unsafe"
        if norms[match.start()] in SAYING:
            tags = retag(tags, types, match.end() - 1, "n")
    for match in _SAID_NOUNS.finditer(tags):  # "wrote that its consultant projects 58 more pupils"
        if tags[match.start()] == "&" or norms[match.start()] in CLAUSE_VERBS:
            tags = give_verb(tags, types, norms, match.end(1) - 1)
    for match in _TOLD_TO.finditer(tags):  # "He was sent home and told to wait": to whom would he have told it?
        if norms[match.end() - 1] == "told":
            tags = with_tag(tags, match.end() - 1, "n")
    for match in _THAT_WEEK.finditer(tags):  # "had told staff that week to stay"
        if norms[match.end()] in PERIODS:
            tags = with_tag(tags, match.start(), "D")
    for match in _THAT_PLURAL.finditer(tags):  # "told the BBC that ministers knew it"
        tags = retag(tags, types, match.end() - 1, "S")
    return tags


def _mend_telling(tags: str, types: Sequence[WordType], norms: Sequence[str], vocabulary: KeysView[str]) -> str:
    """*tags* with what stands beside a verb of telling put right."""
    for match in _GAP.finditer(tags):  # "a rule that the firm says is unfair": that is the rule
        if norms[match.end(1) - 1] in SAYING:
            tags = with_tag(tags, match.start(), "W")
    if "»" in tags:
        for match in _RETIRED.finditer(tags):  # “It sank,” said retired sailor Ann Lee
            tags = with_tag(tags, match.start(), "J")
        for match in _LEAD.finditer(tags):  # “It sank,” said lead diver Ann Lee
            tags = retag(tags, types, match.start(), "N")
        for match in _TAG.finditer(tags):  # “It sank,” Lee notes; “It sank,” jokes Lee
            tags = retag(tags, types, match.end() - 1, "z")
    if "like" in vocabulary:
        for match in _LIKE.finditer(tags):  # "Groups like the Ring, which is banned, are growing"
            if norms[match.start()] == "like":
                tags = with_tag(tags, match.start(), "E")
    return tags


def _mend_verbs(tags: str, types: Sequence[WordType], norms: Sequence[str], sentences: Sequence[int]) -> str:
    """*tags* with the verbs that look like nouns or participles put right, where the sentence has no other."""
    for match in _TAIL.finditer(tags):  # "…, the poll found."
        tags = retag(tags, types, match.end() - 1, "d")
    for match in _HEAD.finditer(tags):  # "The letter states that fees will rise.", "Historians doubt that it is old."
        token = match.start() - 1
        single, before = tags[token] == "S", norms[token - 1]
        if (single or before[-1] == "s" or before in _SEVERAL) and _lacks_predicate(tags, sentences, token + 1):
            tags = retag(tags, types, token, "z" if single else "p")
    for match in _SEEN.finditer(tags):  # "Emails seen by the Herald show that it sank"
        token, (first, _) = match.end() - 1, sentence_bounds(sentences, match.start())
        if tags[match.end()] == "." or not FINITE_GROUP.search(tags, first, match.start()):
            tags = retag(tags, types, token, "p")
    for match in _SAYS.finditer(tags):  # "Reuters reports that it sank and was raised."
        token = match.start()
        named = types[token - 1].tag == "P" or not _PAPERS.isdisjoint(norms[max(token - 2, 0) : token])
        if named and not FINITE_GROUP.search(tags, _clause_start(tags, sentences, token), token):
            tags = retag(tags, types, token, "z")
    for match in _SHOWS.finditer(tags):  # "The memo shows ministers knew that"
        token = match.start()
        if norms[token] in _TELLS and not FINITE_GROUP.search(tags, _clause_start(tags, sentences, token), token):
            tags = with_tag(tags, token, "z")
    return tags


def _mend_marked(tags: str, types: Sequence[WordType], norms: Sequence[str], sentences: Sequence[int]) -> str:
    """*tags* with the verbs put right that a day, another verb, "as" or "that" beside them shows."""
    for match in _DATED.finditer(tags):  # "The union pledged Friday to go on", where nothing else is finite
        first, _ = sentence_bounds(sentences, match.start())
        if norms[match.end()] in WEEKDAYS and not FINITE_GROUP.search(tags, first, match.start()):
            tags = retag(tags, types, match.start(), "d")
    for match in _SHARES.finditer(tags):  # "Bank shares plunged 5 percent"
        if norms[match.start()] not in SAYING and norms[match.start()] not in _NOTED:
            tags = retag(retag(tags, types, match.start(), "S"), types, match.end(), "d")
    for match in _WARNING.finditer(tags):  # "Warning that it may rain, the club has shut its courts."
        if norms[match.start()] in _WARNINGS:
            tags = with_tag(tags, match.start(), "g")
    return tags


def _mend_last(tags: str, types: Sequence[WordType], norms: Sequence[str], vocabulary: KeysView[str]) -> str:
    """*tags* with the verbs put right that end what shows them."""
    if "as" in vocabulary:
        for match in _AS_NOTED.finditer(tags):  # "As the Herald notes, it is late."
            if norms[match.start()] == "as" and norms[match.end() - 1] in _NOTED:
                tags = retag(tags, types, match.end() - 1, "z")
    for match in _PAST.finditer(tags):  # "It says it considered a move"
        if norms[match.start()] in SAYING:
            tags = retag(tags, types, match.end() - 1, "d")
    for needed, pattern, known, tag in _LAST:
        for match in pattern.finditer(tags) if needed in tags else ():
            if known is None or norms[match.end() - 1] in known:
                tags = retag(tags, types, match.end() - 1, tag)
    return tags


def _mend_adjectives(tags: str, types: Sequence[WordType], norms: Sequence[str], sentences: Sequence[int]) -> str:
    """*tags* with the adjectives that are nouns or participles, and the other way round, put right."""
    for match in _NOMINAL.finditer(tags):  # "The routine begins", "The accused was told"
        last = match.end() - 1
        if tags[last] == "J":
            tags = retag(tags, types, last, "N")
        elif norms[last - 1] == "the":  # but "those accused" are told by what they are accused of
            tags = with_tag(tags, last, "N")
    for match in _NOMINAL_BARE.finditer(tags):  # "The suspect fled", where nothing else is finite; "My mum rang"
        noun = match.end() - 1
        verb = tags.index("n", noun)
        first, last = sentence_bounds(sentences, noun)
        tail = _TOLD_LAST.search(tags, noun, last)  # "The suspect fled, the Post reported"
        if tags[noun - 1] == "i" or not FINITE_GROUP.search(tags, first, tail.start() if tail else last):
            tags = retag(retag(tags, types, noun, "N"), types, verb, "d")
    for match in _BEFORE_NAME.finditer(tags):  # "Subdivision resident Ann Lee"
        tags = retag(tags, types, match.start(), "N")
    for match in _FRONTED.finditer(tags):  # "Leaked emails suggest" is like "Secret emails suggest"
        if tags[match.start() - 1] != "," or norms[match.start()] in _LEAKED:
            tags = with_tag(tags, match.start(), "J")
    for match in _BE_TO.finditer(tags):  # "is prepared to" is like "is willing to": nobody prepared anybody
        if norms[match.end() - 1] in _WILLING:
            tags = with_tag(tags, match.end() - 1, "J")
    return tags


def _mend_nouns(tags: str, types: Sequence[WordType], norms: Sequence[str], vocabulary: KeysView[str]) -> str:
    """*tags* with a title's noun that looks like a verb, and a notice's verb that looks like a noun, put right."""
    for match in _PLURAL.finditer(tags):  # "Public works director Ann Lee said"
        if norms[match.start()] not in _TELLS and norms[match.start()] not in SAYING:
            tags = retag(tags, types, match.start(), "S")
    # "Posts shared hundreds of times in Tarn claim that the drug works"
    for match in () if vocabulary.isdisjoint(_SHARED) else _SPREAD.finditer(tags):
        verb = match.start(1)
        if norms[match.start()] in _SHARED and norms[verb] in _CLAIMED:
            tags = with_tag(with_tag(tags, match.start(), "n"), verb, "z" if norms[verb][-1] == "s" else "p")
    if "alleged" in vocabulary:
        for match in _ALLEGED.finditer(tags):  # The rents were “unfair,” alleged tenant Ann Lee
            if norms[match.start()] == "alleged":
                tags = with_tag(tags, match.start(), "d")
    if "read" in vocabulary:
        for match in _NOTICE.finditer(tags):  # "A banner read: “Save our school.”", “Come home,” the message read.
            if norms[match.end() - 1] == "read":
                tags = with_tag(tags, match.end() - 1, "d")
    return tags


def _mend_sources(tags: str, types: Sequence[WordType], norms: Sequence[str]) -> str:
    """*tags* with the nouns of who speaks put right."""
    for match in _TOWN.finditer(tags):  # "Stoke City said", "Reading Borough Council said"
        if norms[match.end()] in _TOWNS:
            tags = with_tag(tags, match.start(), "P")
    for match in _ALONE.finditer(tags):  # "Marian thinks it is late": nothing else can be the subject
        tags = with_tag(tags, match.start(), "P")
    for match in _CROWN.finditer(tags):  # "Leeds Crown Court heard"
        tags = with_tag(tags, match.start(), "P") if norms[match.start()] == "crown" else tags
    for match in _FORWARD.finditer(tags):  # "United forward Ann Lee said"
        if norms[match.start()] in _FORWARDS:
            tags = with_tag(tags, match.start(), "N")
    for match in _ACTING.finditer(tags):  # "Ann Lee, managing editor of the Post"
        if norms[match.start()] in _ACTINGS:
            tags = with_tag(tags, match.start(), "J")
    for match in _CALLS_UPON.finditer(tags):  # "Save the Children said": nobody is asked to
        tags = tags[: match.start()] + "PP" + tags[match.end() :]
    for match in _JOINED.finditer(tags):  # "Welsh and Irish officials said"
        last = match.end() - 1
        tags = retag(with_tag(tags, last, "N"), types, last, "P")
    return tags


def _clause_start(tags: str, sentences: Sequence[int], token: int) -> int:
    """Where the main clause begins in which a word stands: its sentence, or what a comma and "and" join to it."""
    first, _ = sentence_bounds(sentences, token)
    return max(first, tags.rfind(",&", first, token) + 2, tags.rfind(";", first, token) + 1)


def _lacks_predicate(tags: str, sentences: Sequence[int], token: int) -> bool:
    """Whether the sentence has no finite verb but those of the clause that begins at *token*, and of clauses in it."""
    first, end = sentence_bounds(sentences, token)
    clauses = 1 + sum([tags.count(opener, token + 1, end) for opener in OPENERS])
    return not FINITE_GROUP.search(tags, first, token) and len(FINITE_GROUP.findall(tags, token, end)) <= clauses
