"""Press: the outlets that speak through those who work for them, "the Post's Ana Ruiz", "an AFP photographer"."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Mention
from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import BODY_NOUN, DEMONYM, OPENER, PLACE, ROLE, TITLE, Gazetteer
from ..vocabulary.outlets import ORDINARY, OutletRegistry, default_registry, first_word, strip_article
from .mastheads import kind_phrase_end
from .named import OUTLET, Name, Reader
from .outletsources import read_outlet

JOURNALISTS = words(
    """
    reporter reporters journalist journalists correspondent correspondents columnist columnists photographer
    photographers editor editors writer writers presenter presenters anchor anchors anchorman anchorwoman commentator
    commentators reviewer reviewers critic critics team teams crew crews newsroom bureau stringer
    stringers cameraman camerawoman videographer videographers witness witnesses contributor contributors editorial
    host hosts tester testers pooler poolers blogger bloggers podcaster podcasters sportswriter sportswriters newsreader
    newsreaders sketchwriter diarist
    """
)
_PUNDITS = words("analyst analysts pundit pundits")
"""Those whom a station has for what they say; of others they watch shares: an "RBC analyst"."""
_POSTED, _POSTS = words("man woman"), words("in on")
"""Who is where an outlet has them, with what leads there: "the Guardian’s man in Venice"."""
WRITTEN = words(
    """
    report reporting article story investigation exposé column editorial op-ed interview analysis documentary review
    dispatch piece fact-check factcheck exclusive scoop profile
    """
)
"""Documents that speak for the outlet that prints them."""
HOSTS = words("host hosts co-host presenter presenters anchor interviewer")
GOING_ON = ("write", "add", "report", "note")
"""What a journalist does who goes on with a story."""
QUESTIONING = ("ask", "press", "interrupt")
"""What a host does on a show."""
_PRINTING = ("in", "by", "on", "from")
_JUDGING = words("critic critics reviewer reviewers witness witnesses")
"""Those of them who may have an outlet for what they judge."""
_OWNED = JOURNALISTS - words("team teams crew crews critics witness witnesses host hosts")
"""Those whom a marked name has only as an outlet: "Mercury's crew" may be a ship's."""
_OWNING = ("’s", "'s", "\u02bcs")  # graphs ask for it in the untouched text, too
_NO_OUTLET = PLACE | DEMONYM | BODY_NOUN | ROLE | TITLE | OPENER
_WORKING = ("of", "for", "from", "at", "with")
_APPEARING = ("in", "on")  # a columnist in the Post
_BEATS = words("covers covered writes reports edits blogs presents hosts anchors co-hosts publishes")
"""What somebody does for an outlet who works for it: Ana Ruiz, who "covers" the city for the Post."""
_TELLING_POSTS = JOURNALISTS | _BEATS
_RUNNING = words("edits presents hosts anchors co-hosts publishes")
"""What somebody does to an outlet itself for which they speak: Ana Ruiz, who "edits" the Post."""
_BETWEEN = frozenset(("'s", "’s", "s'", "'", "’", "the", ",", *_WORKING))
"""What may stand between an outlet and the name of whoever works for it, in either order: "Ana Ruiz of the Post"."""


def find_employer(reader: Reader, names: Sequence[Name], first: int, beyond: int, head: int) -> tuple[int, int] | None:
    """The tokens that name an outlet in the source *first* to *beyond* of somebody whose name begins at *head*.

    *names* are all that the source holds.
    """
    if reader.tokens.norms[first] == "its" and not JOURNALISTS.isdisjoint(reader.tokens.norms[first + 1 : head]):
        return first, first + 1  # "Its" political editor, Ana Ruiz
    for name in names:
        if name.kind is OUTLET:
            return name.name, name.end
    if head - 1 > first and reader.tokens.classes[head - 1] == "s":
        owner = read_outlet(reader, first, head - 1)
        called = kind_phrase_end(reader.tokens, reader.facts, first, head - 1) == head - 1
        return owner or ((first, head - 1) if called else None)  # "the magazine"'s Ana Ruiz
    for name in names:
        if name.start <= head < name.end < beyond - 1:
            return _find_behind(reader, name.end, beyond)
    return None


def _find_behind(reader: Reader, start: int, beyond: int) -> tuple[int, int] | None:
    """The tokens of the outlet, whatever its mark, for which words from *start* on tell that somebody works.

    Ana Ruiz of "Focus"; Ana Ruiz, a reporter for "Focus"; Ana Ruiz, who covers art for "Focus".
    """
    norms, apposed = reader.tokens.norms, reader.tokens.classes[start] == ","
    if not apposed and norms[start] not in _WORKING:
        return None
    end = beyond - (reader.tokens.classes[beyond - 1] == ",")
    links = [token for token in range(start, end - 1) if norms[token] in _WORKING]
    posts = norms[start + 1 : links[-1]] if links else []
    told = not apposed or (links and (not posts or not _TELLING_POSTS.isdisjoint(posts)))
    return read_outlet(reader, links[0 if not apposed else -1] + 1, end) if told else None


def find_owner(reader: Reader, first: int, head: int) -> tuple[int, int] | None:
    """The tokens of the outlet, whatever its mark, whose journalist without a name is the *head*: "Wired’s" tester."""
    norms = reader.tokens.norms
    if norms[first] == "its" and norms[head] in JOURNALISTS:
        return first, first + 1  # entities tells whose
    posted = norms[head] in _POSTED and not _POSTS.isdisjoint(norms[head + 1 : head + 2])
    mark = reader.tokens.classes.find("s", first, head) if posted or norms[head] in _OWNED else -1
    return read_outlet(reader, first, mark) if mark > first else None


def find_printer(reader: Reader, head: int, beyond: int) -> tuple[int, int] | None:
    """The tokens of the outlet in which a document stands, whatever its mark: a report in "Slate", by "Grist".

    So of a journalist without a name: a reporter for "Slate".
    """
    norms, start = reader.tokens.norms, head + 2
    links = _PRINTING if norms[head] in WRITTEN else _WORKING if norms[head] in _OWNED else ()
    if start >= beyond or norms[head + 1] not in links:
        return None
    ends = (token for token in range(start + 1, beyond) if norms[token] in _WORKING or norms[token] in _PRINTING)
    return read_outlet(reader, start, next(ends, beyond))


def speaks_for_outlet(mention: Mention) -> bool:
    """Whether who is mentioned works as a journalist for the body that its words tell."""
    between = _between(mention)
    if between is None or is_outlets_own(mention):
        return between is not None
    noun = () if mention.name else mention.head.text.lower().split()
    if noun and mention.affiliation is not None and mention.affiliation.start > mention.head.start:
        tie = next((word for word in reversed(between) if word != "the"), "")
        if tie not in (*_WORKING, *_APPEARING) or (tie not in _WORKING[1:] and not _JUDGING.isdisjoint(noun)):
            return False  # a writer suing the BBC, critics of the BBC, witnesses on the BBC
    if mention.name and _tells_beat([word for word in between if word != "the"]):
        return True
    posts = (*between, *noun, *(_posts_ahead(mention) if between == [","] else ()))
    behind = mention.span.text[mention.head.end - mention.span.start :].split()[:1]
    posted = not _POSTED.isdisjoint(noun) and not _POSTS.isdisjoint(behind)
    works = posted or not JOURNALISTS.isdisjoint(posts) or (not _PUNDITS.isdisjoint(posts) and _airs(mention))
    return works and "former" not in mention.span.text.lower()


def _tells_beat(between: Sequence[str]) -> bool:
    """Whether words *between* a name and an outlet tell who works there: Ana Ruiz, "of" it, "who covers art for" it."""
    if len(between) == 2 and between[0] == ",":
        return between[1] in _WORKING
    if list(between[:2]) != [",", "who"]:
        return False
    return between[2] in _BEATS and (between[-1] in _WORKING or (len(between) == 3 and between[2] in _RUNNING))


def _posts_ahead(mention: Mention) -> list[str]:
    """What somebody is called whose post stands ahead of the outlet, and whose name behind it: the "editor of" X, Lee.

    Nothing where no word of work leads to the outlet.
    """
    body = mention.affiliation
    ahead = mention.span.text[: body.start - mention.span.start].lower().split() if body else []
    ahead = [word for word in ahead if word != "the"]
    return ahead[-2:-1] if ahead[-1:] and ahead[-1] in (*_WORKING, *_APPEARING) else []


def _airs(mention: Mention) -> bool:
    """Whether the body that a *mention* tells of is a station by its name."""
    known = default_registry().named(mention.affiliation.text) if mention.affiliation else ()
    return any(outlet.kind == "broadcaster" for outlet in known)


def is_outlets_own(mention: Mention) -> bool:
    """Whether somebody's name has an outlet's beside it, no more: "the Post's Ana Ruiz", "Ana Ruiz of the Post"."""
    between = _between(mention)
    return bool(mention.name and between and _BETWEEN.issuperset(between) and "," not in between)


def hosts_show(mention: Mention) -> bool:
    """Whether *mention* is of the host of what not its words, but the text around it tells: "host Al Roe"."""
    body, span = mention.affiliation, mention.span
    return body is not None and not span.start <= body.start <= body.end <= span.end


def _between(mention: Mention) -> list[str] | None:
    """The words between a name and the body that its mention tells; None where it tells of none."""
    body = mention.affiliation
    if body is None or not mention.span.start <= body.start <= body.end <= mention.span.end:
        return None
    text, offset = mention.span.text.lower(), mention.span.start
    if mention.head.start >= body.end:
        between = text[body.end - offset : mention.head.start - offset]
    else:
        between = text[mention.head.end - offset : body.start - offset]
        behind = text[body.end - offset :]
        if behind.startswith(_OWNING):  # Ana Ruiz, the Post's "political editor",
            between += behind.partition(",")[0]
    for owning in _OWNING:
        between = between.replace(owning, " 's")
    return between.replace(",", " , ").split()


def may_employ(mention: Mention, registry: OutletRegistry, gazetteer: Gazetteer) -> bool:
    """Whether the body for which the journalist *mention* works may be an outlet by its name.

    An "Italian", "freelance" or "restaurant" critic works for none; of a name that is also a word, "Independent
    journalist", an article or a possessive tells.
    """
    body = mention.affiliation
    if body is None:
        return False
    bare = strip_article(body.text)
    known = [alias for alias in registry.match(bare, 0, first_word(bare)) if not bare[len(alias.text) :][:1].isalnum()]
    if known:
        owned = mention.span.text[body.end - mention.span.start :].lstrip()[:1] in ("'", "’")
        marked = all(alias.mark == ORDINARY for alias in known)
        return not marked or owned or body.start > mention.head.start or bare != body.text
    facts, ordinary = gazetteer.facts, default_dictionary()
    norms = bare.lower().split()
    return not any(facts.get(norm, 0) & _NO_OUTLET for norm in norms) and not all(norm in ordinary for norm in norms)
