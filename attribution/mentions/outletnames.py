"""Names of outlets that the registry knows, in a run of capitalised words, and numbered channels."""

from __future__ import annotations

from ..tables import words
from ..vocabulary.gazetteer import BODY_NOUN, OPENER, PLACE, PLURAL, ROLE, TITLE
from ..vocabulary.outlets import ORDINARY, Alias, strip_article
from .mastheads import MASTHEAD, NO_PUBLISHERS, frequency_end, is_masthead, is_numbered
from .named import OUTLET, OUTLET_WORD, UNITS, Name, Reader, bare
from .outletsources import goes_on_over_of, has_article, owns_name

_SEATED = words("mp td msp mep mla mlc cllr councillor senator candidate")
_BRANCHES = words("""breakfast drivetime tonight today morning live international world sport sports business online
    europe asia africa arabia newshour television radio tv digital""")
_EDITIONS = words("""italia france uk usa india españa espana deutschland polska brasil japan korea arabia méxico mexico
    australia türkiye turkiye nederland sverige danmark norge suomi portugal argentina colombia chile""")
"""The countries of magazines' editions: Vogue "Italia"."""
_REGIONS = words("north south east west central northern southern eastern western mid far upper great bay radio")
_NO_REGION = ROLE | TITLE | OPENER


def read_outlet_name(reader: Reader, start: int, end: int, beyond: int, told: int) -> Name | None:
    """An outlet that the registry knows, or a numbered channel, of a run of words that tell *told*."""
    outlet = read_known(reader, start, end) if told & OUTLET_WORD else None
    station = frequency_end(reader.tokens, end, beyond) if outlet is None or outlet.end == end else end
    if station > end:
        return bare(OUTLET, start, station)
    if (outlet is None or outlet.end == end) and told & MASTHEAD and is_numbered(reader.tokens, end, beyond):
        start = max(start, end - 2) if reader.tokens.norms[end - 2] == "news" else end - 1
        first = reader.tokens.words[start - 1].form if start else ""
        if first.isupper() and len(first) in (3, 4):
            start -= 1  # KSLA News 12, ABC News 4
        town = reader.facts.get(reader.tokens.norms[end + 1], 0) & PLACE if end + 1 < beyond else 0
        return bare(OUTLET, start, end + 2 if town else end + 1)
    return outlet


def read_known(reader: Reader, start: int, end: int) -> Name | None:
    """An outlet's name at the run's start, or after the words of another name."""
    tokens, known = reader.tokens, reader.registry.aliases
    for index in range(start, end):
        word = tokens.norms[index]
        if word not in known:
            continue
        aliases = reader.registry.match(reader.text, tokens.starts[index], word)
        after = _end_of(reader, aliases[0], index, end) if aliases else None
        if after is None or (index > start and _belongs_to_another(reader, aliases[0], start, index, end)):
            continue
        if after < end and tokens.norms[after - 1] in ("radio", "tv") and not _begins_anew(reader, after):
            after = end
        return bare(OUTLET, index, after)
    return None


def is_known_by_context(reader: Reader, start: int, index: int) -> bool:
    """Whether the outlet's name at *index* of the run from *start* on is one where what stands around it shows so."""
    tokens = reader.tokens
    aliases = reader.registry.match(reader.text, tokens.starts[index], tokens.norms[index])
    return bool(aliases) and (index > start or any(alias.mark for alias in aliases))


def _end_of(reader: Reader, alias: Alias, index: int, end: int) -> int | None:
    """Where the name of the outlet ends whose *alias* stands at *index*, a branch included; None if it is none here."""
    after = _behind(reader, alias, index)
    single = after - index == 1
    if single and _means_another(reader, alias, after, end):
        return None
    branch = single and after < end and len(reader.tokens.norms[index]) > 1 and not _begins_anew(reader, after)
    if branch:
        if not _is_branch(reader, alias.outlet.kind, after, end):
            return None
        after = end
    whole = branch or (not single and alias.text == strip_article(alias.outlet.name))
    return after if whole or not alias.mark or _is_marked(reader, alias, index, after) else None


def _behind(reader: Reader, alias: Alias, index: int) -> int:
    """The token behind the *alias* at *index*."""
    tokens, after = reader.tokens, index
    stop = tokens.starts[index] + len(alias.text)
    while after < len(tokens) and tokens.starts[after] < stop:
        after += 1
    return after


def _belongs_to_another(reader: Reader, alias: Alias, start: int, index: int, end: int) -> bool:
    """Whether the *alias* at *index* ends the name that begins at *start*: a word alone does, and most of several."""
    return _behind(reader, alias, index) - index == 1 or _goes_back(reader, start, index, end)


def _is_marked(reader: Reader, alias: Alias, index: int, after: int) -> bool:
    """Whether what stands before an *alias* that is also a word shows the outlet: "the Sun", "published in Nature"."""
    printed = alias.outlet.kind == "journal" and index > 1 and reader.tokens.norms[index - 1] == "in"
    return printed or has_article(reader, index, after, alias.mark)


def _means_another(reader: Reader, alias: Alias, after: int, end: int) -> bool:
    """Whether what stands from *after* on shows that the word of an *alias* is none of it here."""
    tokens = reader.tokens
    if after < end and tokens.norms[after] in _SEATED:
        return True  # Independent MP Ana Ruiz
    if alias.mark and tokens.classes.startswith("W", after + 1) and _campaigns(reader, after - 1):
        return True  # the Campaign to Protect the Moors
    over_of = tokens.norms[after : after + 1] == ["of"] and tokens.classes.startswith("W", after + 1)
    definite = tokens.norms[after + 1 : after + 2] == ["the"]
    if (over_of and alias.mark == ORDINARY) or ((alias.mark or definite) and goes_on_over_of(reader, after)):
        return True  # the Province of Ontario, the Nation of Islam, the Guardian of the Seal
    if tokens.norms[after - 2] in NO_PUBLISHERS and after > 1:
        return True  # the far-right party Vox
    return alias.mark == ORDINARY and owns_name(reader, alias.outlet.name, after)  # the People's Renewal Front


def _campaigns(reader: Reader, index: int) -> bool:
    """Whether the word behind that at *index* tells what a body is for: Campaign "for" Clean Rivers."""
    after = reader.tokens.norms[index + 1]
    body = reader.facts.get(reader.tokens.norms[index], 0) & BODY_NOUN
    return after in ("to", "against") or (after == "for" and bool(body))


def _is_branch(reader: Reader, kind: str, start: int, end: int) -> bool:
    """Whether an outlet's name goes on with its branch: "BBC Cornwall", "Newstalk Breakfast", "Vogue Italia".

    That of a *kind* other than a broadcaster has but editions.
    """
    norms = reader.tokens.norms[start:end]
    if kind != "broadcaster":
        return kind == "magazine" and end - start == 1 and norms[0] in _EDITIONS
    if end - start == 1:
        return norms[0] in _BRANCHES or bool(reader.facts.get(norms[0], 0) & PLACE)
    return (
        end - start < 4 and norms[0] in _REGIONS and not any(reader.facts.get(norm, 0) & _NO_REGION for norm in norms)
    )


def _goes_back(reader: Reader, start: int, index: int, end: int) -> bool:
    """Whether the outlet at *index* is the end of another's name: the "Tarn Valley News" is not the Valley News."""
    tokens, facts = reader.tokens, reader.facts
    if tokens.norms[index - 1] in facts or not start or tokens.classes[start - 1] not in "wW,":
        return False
    return is_masthead(tokens, facts, start, end, 0)


def _begins_anew(reader: Reader, index: int) -> bool:
    """Whether the word at *index* goes on with something else: "Reuters reporter Ana Ruiz", "Reuters Monday".

    The "National Guard" is no "National" of which a guard is told.
    """
    norm = reader.tokens.norms[index]
    fact = reader.facts.get(norm, 0)
    return bool(fact & (ROLE | TITLE | OPENER)) and not fact & PLURAL and norm not in UNITS
