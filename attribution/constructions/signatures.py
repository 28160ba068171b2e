"""Who signs a quotation or a headline behind a dash or a colon: “…” — Ana Ruiz; ‘We ran’: Ruiz opens up on attack."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ..arguments.links import Link
from ..document import Document
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.outlets import default_registry
from ..vocabulary.tags import FINITE, over_tags

SCORE = 126  # how sure a signature is, in hundredths of log-odds
HEADLINE_SCORE = 87
"""How sure a label or a signature is, and one of a headline, in hundredths of log-odds."""
INTERVIEWERS = words("interviewer reporter host moderator journalist presenter questioner")
"""Who asks what ends in a question mark behind a label of one word: "Reporter: Why now?"."""
REPORTING = words(
    """
    poll report study survey police officials official insiders experts analysts researchers scientists historians
    economists critics lawyers lawyer editorial newspaper paper source sources watchdog judge minister mayor governor
    prosecutors doctors audit inquiry data census ap reuters afp
    """
)
_REPORTS = words("reports claims")
_LONGEST_TAIL, _SHORTEST_NEWS = 5, 3  # tokens of a mark and a name at the end of a headline, and ahead of a colon
_TOLD = over_tags("[<finite>nvt]")
_NO_NAME = frozenset(FINITE + "«»;:?")
_CLOSINGS = words("end ends")  # "-ENDS-", below a release
_SIGNED = over_tags(r"""-(?<=["”»'’q]-)(?=[WIt])""")
_CLOSED = ('"-', "”-", "»-", "'-", "’-", "q-")
_SIGNER = over_tags("[<nominal>$']{1,8}(?:[EF][<nominal>$']{1,6})?")
_LONGEST_WHO = 10  # tokens
_VOICES = """
    accuse admit beg blame blast break call claim condemn criticise criticize defend demand describe explain fear fume
    hail hit insist lament lash mourn open plead praise react recall reflect relive remember respond reveal say share
    slam speak talk tell urge vow warn
"""
_VOICING = words(_VOICES) | {f"{verb}s" for verb in words(_VOICES)}
"""What somebody does in a headline who is quoted ahead of it."""
_SMALL = words("a an the and of in on at to for with by from or")
"""What titles write in small letters, too."""
_FIRST_PERSON = words("i i'm i've i'd i'll we we're we've we'll we'd my our me us")


def find_tails(document: Document, syntax: Syntax) -> Iterator[Link]:
    """A headline that names who said it behind a dash or a colon: "Mayor to quit – report", "Three hurt: police"."""
    if len(document.paragraph_tokens) < 2:
        return
    end = document.paragraph_tokens[1]
    mark = max(syntax.tags.rfind(mark, max(end - _LONGEST_TAIL, 1), end - 1) for mark in "-:")
    if mark < 0 or syntax.quoted[mark] or not _is_somebody(document, syntax, mark + 1, end):
        return
    start = syntax.tags.find(":", 0, mark - 1) + 1  # "Tanker explosion: Govt to foot bills – commissioner"
    told = syntax.tags[mark] == "-" or (mark - start >= _SHORTEST_NEWS and _TOLD.search(syntax.tags, start, mark))
    if told:
        yield Link(mark, Range(mark, mark + 1), Range(mark + 1, end), (Range(start, mark),), "left", HEADLINE_SCORE)


def find_quoted(document: Document, syntax: Syntax) -> Iterator[Link]:
    """A headline that quotes somebody ahead of what they do: ‘We ran’: Ruiz opens up on attack.

    Either speaks in the first person, or the words are no title's and those behind the colon call somebody.
    """
    if len(document.paragraph_tokens) < 2 or syntax.tags[:1] != "«":
        return
    mark = syntax.tags.find("»", 0, document.paragraph_tokens[1]) + 1
    end = document.paragraph_tokens[1]
    verb = next((at for at in range(mark + 2, min(mark + _LONGEST_WHO, end)) if syntax.norms[at] in _VOICING), end)
    marked = ":" if verb == end else ":-"
    if syntax.tags[mark : mark + 1] not in tuple(marked) or not _signs(syntax, mark + 1, verb):
        return
    spoken = mark >= _SHORTEST_NEWS and not _FIRST_PERSON.isdisjoint(syntax.norms[:mark])
    if verb == end or spoken or _is_plain(document, mark):
        yield Link(mark, Range(mark, mark + 1), Range(mark + 1, verb), (Range(0, mark),), "left", HEADLINE_SCORE)


def _is_plain(document: Document, mark: int) -> bool:
    """Whether what is quoted ahead of a *mark* is written as no title is: ‘It was chaos’, but not ‘The end’."""
    tokens = document.tokens
    telling = [at for at in range(1, mark) if tokens.classes[at] in "wW" and tokens.norms[at] not in _SMALL]
    return len(telling) > 1 and any(tokens.classes[at] == "w" for at in telling)


def _signs(syntax: Syntax, start: int, end: int) -> bool:
    """Whether nothing stands there but somebody's name or a word for those who speak: ‘It leaks’: farmers."""
    if not 0 < end - start <= _LONGEST_WHO or not _SIGNER.fullmatch(syntax.tags, start, end):
        return False
    gazetteer, norms = default_gazetteer(), syntax.norms[start:end]
    if syntax.tags[end - 1] == "P":
        return " ".join(norms) not in gazetteer.places
    head = syntax.chunk_starts[syntax.chunk_of[start] + 1] - 1
    return gazetteer.calls_source(syntax.norms[head]) or norms[-1] in gazetteer.roles


def _is_somebody(document: Document, syntax: Syntax, start: int, end: int) -> bool:
    """Whether what ends a headline names who reports: reports, somebody's role, a body; behind a colon an outlet.

    Behind a dash that is the page's own: "Mayor to quit - BBC News".
    """
    last, tokens = syntax.norms[end - 1], document.tokens
    if last in REPORTING or last in _REPORTS or last in default_gazetteer().roles:
        return True
    name = document.text[tokens.starts[start] : tokens.ends[end - 1]]
    outlet = bool((syntax.lexicon.outlets or default_registry()).named(name))
    acronym = end == start + 1 and name.isupper() and len(name) > 1
    return syntax.tags[start - 1] == ":" if outlet else acronym


def find_signatures(document: Document, syntax: Syntax) -> Iterator[Link]:
    """Quotations signed at their end: “…” — Ana Ruiz."""
    if not any(map(document.tokens.classes.__contains__, _CLOSED)):
        return
    for match in _SIGNED.finditer(document.tokens.classes):
        dash = match.start()
        quotation = syntax.quoted[dash - 1]
        end = _signature_end(document, syntax, dash)
        if not quotation or not end:
            continue
        start = syntax.quoted.index(quotation)
        if start in document.paragraph_tokens or syntax.norms[start - 1] in (".", ":"):
            content = Range(start, dash)
            yield Link(dash, Range(dash, dash + 1), Range(dash + 1, end), (content,), "left", SCORE)


def _signature_end(document: Document, syntax: Syntax, dash: int) -> int:
    """Where the name behind a signature's dash ends; 0 if it is no signature, or the paragraph goes on behind it.

    What the signer is stays ("Ana Ruiz, mayor of Leeds"), a place or an occasion does not ("Ana Ruiz, Leeds").
    """
    end = document.paragraph_tokens[bisect_right(document.paragraph_tokens, dash)]
    if syntax.norms[end - 1] == ".":
        end -= 1
    signed = end - dash <= 14 and syntax.tags[dash + 1] in "PNJ" and syntax.norms[dash + 1] not in _CLOSINGS
    if not signed or any(tag in _NO_NAME for tag in syntax.tags[dash + 1 : end]):
        return 0
    comma = syntax.tags.find(",", dash, end - 1)
    return comma if comma > 0 and syntax.tags[comma + 1] not in "NJD" else end
