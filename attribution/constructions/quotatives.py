"""Quotatives: everyday verbs that tell only speech: “She goes, ‘Sit down’”, “He was like, no way,” Lee recalled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..arguments.links import WORDED, Link, cover
from ..syntax.columns import Syntax
from ..syntax.sites import Range, phrase_before, quoted_until, sentence_around
from ..tables import words
from ..vocabulary.grammar import ONLY_OBJECTS
from ..vocabulary.tags import over_tags

_GOING = ("goes", "went", "go")
_BE = words("is are was were 's 're")
_JUST = words("just all totally so literally basically kind sort of")
"""What stands around "like": “He was just like”, “She was all like”."""
_UNSPOKEN = words("it that there this these those which what who i we that's there's such one saying")
"""What does not speak, or speaks anyhow: “It was like, forty degrees”, “I was like, no”; "as the saying goes"."""
_CALLS = words(
    """
    no yes yeah yep nope ok okay oh ah hey hi hello well right look listen wait sorry please thanks mate man dude bro
    sir ma'am madam love darling dear hang don't
    """
)
"""What speech begins with and little else."""
_TALK = _CALLS | words("you you're you've you'll i i'm i've i'll we we're what what's why how where who let's that's")
_TO_SOMEBODY = over_tags("t[IP]")
_FIRST_OF_TWO = over_tags("([DiC]?[JKNPS$']{1,6}|I)[xRh]{0,2}[dzp]")
_CIRCUMSTANCES = words("if when as once until till before after whenever wherever because since though off how")
_LONGEST, _LONGEST_SPEECH = 60, 80
"""How many tokens stand at most from the first of two joined verbs to the second, and between inner marks."""


def find_quotatives(syntax: Syntax, links: Sequence[Link], *, inside: bool) -> list[Link]:
    """The links of "goes" and "was like" ahead of speech that stand *inside* what *links* hold, or outside of it."""
    found = list(_find(syntax))
    if not found:
        return found
    held = cover(syntax, links)
    return [link for link in found if bool(held[link.head]) is inside]


def _find(syntax: Syntax) -> Iterator[Link]:
    """Link each "goes" and "was like" ahead of what somebody says, with who says it."""
    for word in _GOING:
        for token in syntax.places.get(word, ()):
            behind = _TO_SOMEBODY.match(syntax.tags, token + 1)
            yield from _link(syntax, Range(token, token + 1), behind.end() if behind else token + 1)
    for token in syntax.places.get("like", ()):
        start = token
        while start and syntax.norms[start - 1] in _JUST:
            start -= 1
        if start and syntax.norms[start - 1] in _BE:
            yield from _link(syntax, Range(start - 1, token + 1), token + 1)


def _link(syntax: Syntax, cue: Range, end: int) -> Iterator[Link]:
    """The link of a *cue*, behind which what is said is parted from it at the token *end*."""
    if syntax.tags[end : end + 1] not in (",", ":"):
        return
    sentence = sentence_around(syntax, cue.start)
    source = _speaker(syntax, cue.start, sentence.start)
    content = source and _speech(syntax, cue, end + 1, sentence.end)
    if content:
        yield Link(cue.end - 1, cue, source, (content,), "right", WORDED)


def _speaker(syntax: Syntax, verb: int, first: int) -> Range | None:
    """Who speaks ahead of a *verb*: its subject, or that of the verb it is joined to."""
    tags, norms = syntax.tags, syntax.norms
    while verb > first and tags[verb - 1] == "R":
        verb -= 1
    if tags[verb - 1] == "&":
        joined = list(_FIRST_OF_TWO.finditer(tags, max(first, verb - _LONGEST), verb))
        own = [Range(*each.span(1)) for each in joined if norms[each.start()] not in ONLY_OBJECTS]
        source = own[-1] if own else None
    else:
        source = phrase_before(syntax, verb, syntax.chunk_of[first])
    if source is None or norms[source.end - 1] in _UNSPOKEN or norms[source.start] in ONLY_OBJECTS:
        return None
    return None if norms[source.start - 1] in _CIRCUMSTANCES and source.start > first else source


def _speech(syntax: Syntax, cue: Range, start: int, limit: int) -> Range | None:
    """What is said from *start* on: what marks hold, or inside a quotation a clause that begins as speech does."""
    tags, outside = syntax.tags, not syntax.quoted[cue.start]
    if start >= limit:
        return None
    if outside:
        end = quoted_until(syntax, start, limit) if tags[start : start + 1] == "«" else start
    elif tags[start : start + 1] == '"':
        close = tags.find('"', start + 2, start + _LONGEST_SPEECH)
        while close > 0 and tags[close - 1] not in ",.":
            close = tags.find('"', close + 1, start + _LONGEST_SPEECH)
        end = close + 1
    elif syntax.norms[start] in (_CALLS if syntax.norms[cue.start] in ("went", "go") else _TALK):
        end = quoted_until(syntax, start, limit)
        while end > start and (tags[end - 1] in ",»" or syntax.norms[end - 1] == "."):
            end -= 1
    else:
        return None
    return Range(start, end) if end - start > 1 else None
