"""One run of capitalised words: the name of a person, an organisation or an outlet that it is, if any."""

from __future__ import annotations

from ..tables import words
from ..vocabulary.calendar import WEEKDAYS
from ..vocabulary.gazetteer import (
    BODY_NOUN,
    COUNTS,
    DEMONYM,
    FIRST_NAME,
    GENERATIONS,
    OPENER,
    PLACE,
    PLURAL,
    ROLE,
    TITLE,
)
from ..vocabulary.grammar import ARTICLES
from ..vocabulary.words import Word
from .extent import GOES_ON, extend, holds_nickname
from .firms import TRADES, follows_trade, opens_with_trade
from .jointnames import opens_with_siblings
from .leading import IN_PLACES, is_placed
from .mastheads import FREQUENCIES, KIND_NOUNS, MASTHEAD, is_masthead, is_single_masthead, is_sort, stands_by_kind
from .named import NAMED, ORGANISATION, OUTLET, OUTLET_WORD, TITLED, UNITS, Name, Reader, bare
from .offices import (
    behind_office,
    ends_in_office,
    find_joined_end,
    is_called_so,
    is_of_country,
    read_held,
    read_holder,
    read_led,
    tells_person,
)
from .outletnames import is_known_by_context, read_known, read_outlet_name

_ZONES = words("gmt bst cet cest utc edt pdt cdt mdt ist aest aedt sast")
_LABELS = words("details quote source background updated update context")
"""What opens a line of a dispatch, ahead of a colon."""
_NO_NAMES = WEEKDAYS | _ZONES | _LABELS | {"tv"}
_PRINTED = words("news newspaper newspapers magazine media")
"""What begins a sentence and is no name."""
_BEFORE_EVE = frozenset(("'s", "christmas"))
"""What stands before the evening that is no Eve: "New Year's Eve"."""
_ASKING = frozenset(("eve", "said"))
"""Words of a name that what stands around them may show to be none."""
HONOURS = words("kc qc sc bl obe mbe cbe md m.d. phd ph.d. mp mep td msp")
"""What follows a name and is none of it: "Ana Ruiz KC"."""
_FIRST_NAMES_TOO = words("earl duke baron prince king marshal")
"""Titles that are as likely a first name before a single last name: "Earl Lee"."""
_CREEDS = words("republican democrat conservative liberal libertarian socialist populist progressive communist")
_PARTIES = words("green greens labour snp dup uup sdlp ukip plaid reform likud syriza psoe") | frozenset(
    (
        *("lib dem", "lib dems", "liberal democrat", "sinn féin", "sinn fein", "fianna fáil", "fine gael"),
        *("plaid cymru", "reform uk", "alliance party", "green party", "labour party", "labor party"),
    )
)
"""What those who belong to a party are called before their names: the "Lib Dem" Ana Ruiz."""
_OFFICES = words(
    """
    prime vice foreign defence defense interior finance attorney home deputy acting former chief first health
    education justice energy trade transport assistant associate senior secretary-general lord crown managing
    executive grand house senate state special district supreme staff superintendent detective inspector police
    fire press communications environment labour labor treasury shadow presidential majority minority lieutenant
    major brigadier rear air squadron wing right reverend privacy information culture sports housing agriculture
    """
)
_RANKS = frozenset(("det con", "det const", "det ch", "general staff", "general counsel"))
"""Titles of two words, the second may begin a name elsewhere: "Det Con Ana Ruiz", of the "General Staff"."""
_PLATFORM = frozenset(("x", "x.")) | _ZONES
"""What a name does not begin with: "she wrote on X. The minister" is nobody, nor is "15.10 BST My colleague"."""
PLATFORMS = words("instagram facebook tiktok youtube twitter snapchat whatsapp telegram reddit bluesky linkedin")
_PAGES = words(
    "story stories live reel reels post posts page pages account feed shorts spaces group channel marketplace"
)
"""What stands behind a platform's name and is nobody: "Instagram Stories"."""
_LEGAL_FORMS = frozenset("AB AG SA SE NV BV ASA Oyj SpA GmbH KK".split())
"""What ends a firm's name and stands in capitals: "Norvale AB"."""
_BEFORE_PLACES = words("co mount mt mt. lake fort port cape loch camp point isle")
_GROUNDS = words(
    "street road avenue boulevard lane square bridge river lake mountain valley park hill island bay coast county"
)
OUTLETS = OUTLET_WORD | MASTHEAD
DESCRIBES = PLACE | DEMONYM | ROLE
_NO_SURNAME = DESCRIBES | BODY_NOUN


def read_run(reader: Reader, start: int, end: int, beyond: int) -> tuple[Name | None, int]:
    """The name in the run of tokens *start* to *end*, if any, and the token after what was read, *beyond* at most."""
    norms, get = reader.tokens.norms, reader.facts.get
    while (get(norms[start], 0) & OPENER and not _begins_name(reader, start, end)) or norms[start] in _PLATFORM:
        outlet = read_known(reader, start, start + 1) if get(norms[start], 0) & OUTLET_WORD else None
        if outlet is not None and outlet.end - start > 1:
            return outlet, max(outlet.end, end)
        start += 1
        if start == end:
            return None, end
    behind = _behind_trade(reader, start, end)
    if behind:
        return read_run(reader, behind, end, beyond) if behind < end else (None, end)
    told = 0
    for norm in norms[start:end]:
        told |= get(norm, 0)
    tuned = end < beyond and norms[end] in FREQUENCIES
    named = read_outlet_name(reader, start, end, beyond, told) if told & OUTLETS or tuned else None
    if named is not None:
        return named, named.end
    if end < beyond and norms[end] == "and" and (joined := find_joined_end(reader, start, end, beyond)):
        return bare(ORGANISATION, start, joined), joined
    if end < beyond and norms[end] in GOES_ON:
        run_end, end = end, extend(reader.tokens, reader.facts, start, end, beyond)
        for norm in norms[run_end:end]:
            told |= get(norm, 0)
    if end - start == 1:
        return _single(reader, start, told, beyond), end
    if norms[end - 1] in HONOURS and end - start > 2 and not told & BODY_NOUN:
        return read_run(reader, start, end - 1, beyond)[0], end
    return _read_long(reader, start, end, beyond, told), end


def asks_around(reader: Reader, start: int, end: int) -> bool:
    """Whether a run is read by more of what stands around it than Recall tells apart."""
    norms, facts = reader.tokens.norms, [reader.facts.get(norm, 0) for norm in reader.tokens.norms[start:end]]
    for token, fact in enumerate(facts, start):
        if fact & OUTLET_WORD and is_known_by_context(reader, start, token):
            return True
    placed = end - start == 2 and (facts[0] | facts[1]) & PLACE  # see tells_person
    return bool(placed) or norms[start] in _ASKING


def _behind_trade(reader: Reader, start: int, end: int) -> int:
    """The token behind what only tells of who is named there, "Ex-aide" Ann Lee, "Chipmaker" Vantor; 0 without any."""
    for token, norm in enumerate(reader.tokens.norms[start:end], start):
        if "-" in norm and (is_sort(norm) or _is_hyphened_role(reader, token)):
            return token + 1
    named = opens_with_siblings(reader, start, end)
    return start + 1 if named or opens_with_trade(reader.tokens, reader.facts, start, end) else 0


def _is_hyphened_role(reader: Reader, token: int) -> bool:
    """Whether a word with a hyphen ends in a role of small letters: "Ex-aide", "Co-founder", "Fifth-grader"."""
    before, _, role = reader.tokens.words[token].form.rpartition("-")
    return role.islower() and (role == "grader" or bool(before and reader.facts.get(role, 0) & ROLE))


def _read_long(reader: Reader, start: int, end: int, beyond: int, told: int) -> Name | None:
    """The name in the several tokens *start* to *end*, which tell *told* in all, if any."""
    norms = reader.tokens.norms
    if (told & MASTHEAD or "-" in norms[end - 1]) and is_masthead(reader.tokens, reader.facts, start, end, told):
        firm = " ".join(norms[start:end]) in reader.gazetteer.bodies  # American Express
        return bare(ORGANISATION if firm else OUTLET, start, end)
    if told & TITLE:
        title = _last_title(reader, start, end)
        if title is not None:
            return _titled(reader, start, title, end, told)
    if told & BODY_NOUN and reader.facts.get(norms[end - 1], 0) & ROLE and ends_in_office(reader, start, end):
        return read_led(reader, start, end)
    if told & ROLE and end - start > 3 and (holder := read_holder(reader, start, end)):
        return holder
    if end - start == 2 and told & PLACE and tells_person(reader, start, end):
        return bare(NAMED, start, end)
    if member := _behind_party(reader, start, end):
        return Name(NAMED, start, member, member, end, True)
    return _untitled(reader, start, end, told, beyond)


def _begins_name(reader: Reader, start: int, end: int) -> bool:
    """Whether an opener such as "April", "Will" or "New" begins a longer name."""
    norms = reader.tokens.norms
    if norms[start] == "new":
        places = reader.gazetteer.places
        return any(" ".join(norms[start:beyond]) in places for beyond in range(start + 2, min(start + 3, end) + 1))
    return (
        end - start > 1
        and bool(reader.facts[norms[start]] & FIRST_NAME)
        and not reader.facts.get(norms[start + 1], 0) & ~(FIRST_NAME | OUTLET_WORD)
        and not (norms[start] == "said" and norms[end : end + 1] == [":"])  # Said Lee: “It is late.”
        and reader.tokens.classes[start + 1] != "I"
    )


def _last_title(reader: Reader, start: int, end: int) -> int | None:
    """The last title in the run that a name follows."""
    norms, facts = reader.tokens.norms, reader.facts
    for index in range(end - 2, start - 1, -1):
        if facts.get(norms[index], 0) & TITLE:
            return index + (norms[index] == "chief" and norms[index + 1] == "executive" and index + 2 < end)
    return None


def _titled(reader: Reader, start: int, title: int, end: int, told: int) -> Name | None:
    """The name in a run that has a *title*: "Col. Ruiz", but "General Dynamics" is a body."""
    norms, facts = reader.tokens.norms, reader.facts
    name = title + 1
    while end - name > 1 and f"{norms[title]} {norms[name]}" in _RANKS:
        name += 1
    if norms[name] in ("of", "for"):
        after = name + 1
        name = behind_office(reader, after, end)
        if name == end:
            return read_held(reader, title, after, end) if told & BODY_NOUN else None
    last = facts.get(norms[end - 1], 0)
    if norms[end - 1] in UNITS and norms[title] == "general":
        return bare(ORGANISATION, start, end)
    ordinary = last & BODY_NOUN or (end - name == 1 and last & (ROLE | PLACE) and not last & FIRST_NAME)
    if ordinary and not is_called_so(reader, title, name, end):
        return bare(ORGANISATION, start, end) if last & BODY_NOUN else None
    if end - start == 2 and facts.get(norms[start], 0) & FIRST_NAME and norms[start] in _FIRST_NAMES_TOO:
        return bare(NAMED, start, end)
    if (
        start < title
        and facts.get(norms[start], 0) & FIRST_NAME
        and not facts.get(norms[start], 0) & ~(FIRST_NAME | OUTLET_WORD)
        and (end - name == 1 or norms[end - 1] in _GROUNDS or holds_nickname(reader.tokens.classes[start:end]))
    ):
        # "Martin Luther King Day" and the surname "Bishop": a first name before means no title.
        # Ahead of a whole name it is a place: "Harlan County Sheriff Clint Roe".
        return bare(NAMED, start, end)
    begin = title
    while begin > start and (norms[begin - 1] in _OFFICES or facts.get(norms[begin - 1], 0) & (TITLE | ROLE)):
        begin -= 1
    return Name(TITLED, start, begin, name, end, True)


def _untitled(reader: Reader, start: int, end: int, told: int, beyond: int) -> Name | None:
    """The name in a run without a title, None for what is a place, a ground or anything else but a name."""
    norms, facts = reader.tokens.norms, reader.facts
    if end - start == 2 and norms[end - 1] in GENERATIONS:
        return bare(NAMED, start, end)
    first, last = facts.get(norms[start], 0), facts.get(norms[end - 1], 0)
    whole = " ".join(norms[start:end])
    if whole in reader.gazetteer.places or (
        end - start == 2 and norms[start] in PLATFORMS and norms[end - 1] in _PAGES
    ):
        return None
    before = norms[start - 1] if start else ""
    if _is_body(reader, start, end, told) or whole in reader.gazetteer.bodies:
        return bare(ORGANISATION, start, end)
    name = _skip_description(reader, start, end)
    begins = facts.get(norms[name], 0)
    if (begins & FIRST_NAME and end - name > 1) or holds_nickname(reader.tokens.classes[start:end]):
        return Name(NAMED, start, name, name, end, True)
    if name == start + 1 and end == name + 2 and not last & _NO_SURNAME and _is_trade(first, norms[start]):
        return Name(NAMED, start, name, name, end, True)
    if before in TRADES and follows_trade(reader.tokens, reader.facts, start):
        return bare(ORGANISATION, start, end)
    if facts.get(before, 0) & ROLE and not last & PLACE:
        return Name(NAMED, start, name, name, end, True)
    if stands_by_kind(reader.tokens, facts, start, end, beyond):
        return bare(OUTLET, start, end)
    if before == "(" and reader.tokens.classes[end : end + 1] == ")":
        return None  # a party or a seat: "Ana Ruiz (Lib Dem)"
    if (
        norms[end - 1] in _GROUNDS
        or name > start
        or last & (PLACE | ROLE | DEMONYM)
        or is_placed(norms, start)
        or before in ARTICLES
        or norms[start] in _BEFORE_PLACES
        or end - start > 4
    ):
        return None
    shouted = reader.tokens.words[end - 1].form.isupper() and len(norms[end - 1]) > 1
    return None if shouted else bare(NAMED, start, end, False)


def _skip_description(reader: Reader, start: int, end: int) -> int:
    """Where the proper name may begin in a run behind what describes it: New York "Jets", IGP "Ana Ruiz"."""
    norms, facts, several = reader.tokens.norms, reader.facts, end - start > 2
    name = start + 2 if norms[start] == "new" and several else start
    coded = name + 1 < end and several and 2 < len(norms[start]) < 6 and reader.tokens.words[start].form.isupper()
    name += coded and facts.get(norms[name + 1], 0) & FIRST_NAME == FIRST_NAME
    while name < end - 1 and facts.get(norms[name], 0) & DESCRIBES and not facts.get(norms[name], 0) & FIRST_NAME:
        name += 1
    return name


def _behind_party(reader: Reader, start: int, end: int) -> int:
    """Where somebody's whole name begins behind the party at *start*: "Lib Dem" Ana Ruiz; 0 without one."""
    norms, facts = reader.tokens.norms, reader.facts
    for name in range(start + 1, min(start + 3, end - 1)):
        if " ".join(norms[start:name]) in _PARTIES and facts.get(norms[name], 0) & FIRST_NAME:
            return 0 if facts.get(norms[end - 1], 0) & BODY_NOUN else name
    return 0


def _is_body(reader: Reader, start: int, end: int, told: int) -> bool:
    """Whether the form of a run, its country or what is *told* of its words shows a body: "Hale & Sons", "Acme Ltd"."""
    norms, facts, several = reader.tokens.norms, reader.facts, end - start > 1
    named = facts.get(norms[start], 0) & FIRST_NAME and end - start == 2
    human = named and (not facts.get(norms[end - 1], 0) & BODY_NOUN or norms[end - 1] == "banks")
    formed = several and (reader.tokens.words[end - 1].form in _LEGAL_FORMS or norms[end - 1] in UNITS)
    placed = is_placed(norms, start)
    national = several and not human and not placed and is_of_country(reader, start, end)
    return "&" in norms[start:end] or bool(national or ((formed or told & BODY_NOUN) and not human))


def _is_trade(fact: int, norm: str) -> bool:
    """Whether a word tells what somebody is, before a name: "Quarterback", but not "Republican National Committee"."""
    return bool(fact & ROLE) and not fact & (DEMONYM | PLACE) and norm not in _CREEDS


def _single(reader: Reader, start: int, fact: int, beyond: int) -> Name | None:
    """The name that a capitalised word is by itself; what its *fact* tells decides, and what stands before it."""
    norms, word = reader.tokens.norms, reader.tokens.words[start]
    if fact & (PLACE | DEMONYM) or word.norm in _NO_NAMES or word.norm[1:2] == "-":  # "D-Ohio", "X-ray"
        return None
    before = norms[start - 1] if start else ""
    if word.norm == "eve" and before in _BEFORE_EVE:
        return None
    if word.norm in reader.gazetteer.bodies and before not in IN_PLACES:
        return bare(ORGANISATION, start, start + 1)
    plain = word.cls == "W" and word.form[1:].islower() and word.form.isalpha()
    shaped = None if plain else _by_shape(reader, word, start, fact, beyond)
    if shaped is not None:
        return shaped
    if fact & BODY_NOUN:
        return bare(ORGANISATION, start, start + 1) if before == "the" else None
    if word.cls != "W" or (fact & (ROLE | OPENER | PLURAL) and not fact & FIRST_NAME):
        return None
    known = fact & OUTLETS and before not in KIND_NOUNS  # the Serbian broadcaster Nova is no more than called so
    if not known and "-" not in word.form and _is_called_paper(reader, start, beyond):
        return bare(OUTLET, start, start + 1)
    if before in TRADES and follows_trade(reader.tokens, reader.facts, start):
        return bare(ORGANISATION, start, start + 1)
    if not fact & FIRST_NAME and (before == "the" or _only_opens(reader, word, before)):
        return None
    sure = bool(reader.facts.get(before, 0) & ROLE)  # "in Ruiz" may be anything but for Ana Ruiz
    return bare(NAMED, start, start + 1, sure)


def _only_opens(reader: Reader, word: Word, before: str) -> bool:
    """Whether a *word* has its capital but from its sentence: "Video obtained by Reuters", "Nine in ten voters"."""
    norm = word.norm
    return before in ("", ".") and (norm in COUNTS or norm in _PRINTED or reader.gazetteer.calls_document(norm))


def _is_called_paper(reader: Reader, start: int, beyond: int) -> bool:
    """Whether what stands beside the word at *start* calls it an outlet: "the newspaper Norval"."""
    return stands_by_kind(reader.tokens, reader.facts, start, start + 1, beyond)


def _by_shape(reader: Reader, word: Word, start: int, fact: int, beyond: int) -> Name | None:
    """The name that the shape of a single word gives away: "norval.example", "WXTV", "Clarion-Dispatch", "NFU"."""
    form = word.form
    if ("." in form and reader.registry.of_domain(word.norm)) or (
        not fact & ROLE and is_single_masthead(form, word.norm)
    ):
        return bare(OUTLET, start, start + 1)
    if fact & ROLE or not (word.cls == "a" or (form.isupper() and 1 < len(form) < 7)):
        return None
    kind = OUTLET if _is_called_paper(reader, start, beyond) else ORGANISATION
    return Name(kind, start, start, start, start + 1, len(form.replace(".", "")) < 6)
