"""Which words report inside the content of another: that content is read as if it were a text of its own.

A quotation without its marks, and what stands behind "said that", look like plain sentences, of which the training
articles have many. So their words are scored by the first pass as if nothing stood around them; how much to make of
these scores, of who would speak, and of what the content around tells, was learned from articles in which nested
attributions are marked.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from attrs import evolve

from ..syntax.columns import Syntax
from ..syntax.kinds import source_kind
from ..syntax.sites import Range
from ..syntax.verbgroups import has_grown
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.tags import COMMON_NOUNS, over_tags
from .candidates import AHEAD_OF_VERB, CueDecisions, frame_of, score_within
from .estimates import is_estimate
from .formulas import is_rumour
from .reporting import Reporting
from .rivals import Scored, bucket

_TRIMMED = frozenset('«»",-:;&T')
_FAINTEST, _FAINTEST_KNOWN, _FAINTEST_IDIOM = -110, -150, -250
"""First-pass scores below which a word is not looked at: any, one that reports by the lexicon, a verb of several."""
_SHORTEST = 3  # tokens: a source, a cue and a content
_PERSONS = {
    **dict.fromkeys(("i", "we", "me", "us"), "1"),
    "you": "2",
    **dict.fromkeys(("he", "she"), "3"),
    **dict.fromkeys(("they", "them"), "6"),
}
_SUBJECT = over_tags(r"[INSPW](?=[behoxmR]*[dzpv])")
_FIRST = words("i we i'm we're i'd we'd i've we've")
_OWN = over_tags("(I[ohbme]{0,2}x?R?[pdvznJ])T?(?=[<nominal>I])")
_THINKING = words("think know hop believ guess suppos suspect reckon wish assum fear doubt sur certain afraid glad")
_KNOWN = ("s", "m")  # strengths in the lexicon: strong, medium
_TELLING = frozenset("IWwD")  # the tags of a subject whose word counts


class Stretch(NamedTuple):
    """A part of a content within one sentence, without marks and conjunctions at its edges.

    ``mark`` is "q" in a quotation or a turn of a transcript, "i" elsewhere; ``stem`` and ``tag`` are those of the cue
    whose content it is; ``side`` is "R" to the right of that cue, "L" to the left, or in a quotation behind a mark
    since both stand by themselves, "+" in a later sentence; ``voice`` tells what its source is: the person of a
    pronoun, the tag of another word, "-" for none.
    """

    span: Range
    mark: str
    stem: str
    tag: str
    side: str
    voice: str


class Inner(NamedTuple):
    """A word that may report in a stretch, with its features, and its score by the first pass."""

    token: int
    features: list[str]
    first: int


def without_quotations(syntax: Syntax) -> Syntax:
    """*syntax* as if there were no quotations."""
    return evolve(syntax, quoted=[0] * len(syntax.quoted))


def stretches_of(syntax: Syntax, head: int, pieces: Sequence[Range], source: Range | None) -> list[Stretch]:
    """The stretches of the content *pieces* of *source*, whose cue stands at *head*."""
    found = []
    home, stem, tag = syntax.sentence_of[head], syntax.stems[head], syntax.tags[head]
    voice = voice_of(syntax, source)
    for start, beyond in pieces:
        while start < beyond:
            sentence = syntax.sentence_of[start]
            end = syntax.sentences[sentence + 1]
            end = end if end < beyond else beyond
            span = _trim(syntax.tags, start, end)
            if span:
                span = _without_own(syntax, span)
                mark = "q" if syntax.quoted[span.start] or tag == ":" else "i"
                side = "+" if sentence != home else "R" if start > head and not _is_opened(syntax, start) else "L"
                found.append(Stretch(span, mark, stem, tag, side, voice))
            start = end
    return found


def _is_opened(syntax: Syntax, start: int) -> bool:
    """Whether a quotation that stands by itself begins at a token: "Ruiz said: “The dam held.”"."""
    return syntax.tags[start] == "«" and syntax.tags[start - 1] in ":,"


def _without_own(syntax: Syntax, span: Range) -> Range:
    """*span* of what somebody says without "I think" and the like ahead of a clause: these say it again."""
    own = _OWN.match(syntax.tags, *span) if syntax.norms[span.start] in _FIRST else None
    if not own or syntax.stems[own.end(1) - 1] not in _THINKING or not syntax.finite[own.end() : span.end].strip():
        return span
    return Range(own.end(), span.end) if span.end - own.end() >= _SHORTEST else span


def voice_of(syntax: Syntax, source: Range | None) -> str:
    """What the last word of the noun phrase tells that *source* begins with."""
    if source is None:
        return "-"
    start, end = source
    after = syntax.chunk_starts[syntax.chunk_of[start] + 1]
    last = (after if after < end else end) - 1
    return _PERSONS.get(syntax.norms[last], syntax.tags[last])


def _trim(tags: str, start: int, end: int) -> Range | None:
    """The tokens from *start* to *end* without marks and conjunctions at both ends; None where few are left.

    A mark that closes what is opened inside stays: that it regrets “the delay”.
    """
    while start < end and tags[start] in _TRIMMED:
        start += 1
    while start < end and tags[end - 1] in _TRIMMED and tags[end - 1] != "T":  # "People remember that."
        if tags[end - 1] == "»" and tags.count("«", start, end) >= tags.count("»", start, end):
            break
        if tags[end - 1] == '"' and tags.count('"', start, end) % 2 == 0:
            break  # “He said, ‘Never mind,’” she recalled
        end -= 1
    return Range(start, end) if end - start >= _SHORTEST else None


def inner_candidates(
    syntax: Syntax,
    plain: Syntax,
    reporting: Reporting,
    stretch: Stretch,
    decisions: CueDecisions,
    taken: Container[int] = (),
) -> list[Inner]:
    """The words of *stretch*, but for those *taken*, that may report, with their features.

    *plain* is *syntax* without quotations.
    """
    scored = score_within(plain, reporting, decisions, *stretch.span, taken)
    loud = [each for each in scored if _is_loud(syntax, each) and not _is_infinitive(syntax, each[0])] if scored else []
    if not loud:
        return []
    kinds = [syntax.kinds[token] for token, _ in loud]
    return [
        Inner(each[0], _features(syntax, stretch, each, kind), each[1])
        for each, kind in zip(loud, kinds, strict=True)
        if each[1] > _FAINTEST or _is_known(syntax, each, kind)
    ]


def _is_loud(syntax: Syntax, scored: Scored) -> bool:
    """Whether a word is looked at at all, by its first-pass score or by what stands around it."""
    token, first = scored
    return first > _FAINTEST_IDIOM or is_estimate(syntax, token) or has_grown(syntax, token)


def _is_known(syntax: Syntax, scored: Scored, kind: str) -> bool:
    """Whether a faint word is looked at by what the lexicon knows of it: by its *kind*, its strength and its words."""
    token, first = scored
    if is_estimate(syntax, token) or (has_grown(syntax, token) and kind[3:] in _KNOWN):
        return True
    if syntax.tags[token] in COMMON_NOUNS:
        return first > _FAINTEST_KNOWN and is_rumour(syntax, token)
    if first > _FAINTEST_KNOWN:
        return kind[3:] in _KNOWN
    return kind[3:] in _KNOWN and syntax.lexicon.longest_at(syntax.norms, token, "V") is not None


def _is_infinitive(syntax: Syntax, token: int) -> bool:
    """Whether a word is an infinitive, which tells what somebody is to say: but "my father used to say" tells it."""
    return syntax.tags[syntax.chunk_starts[syntax.chunk_of[token]]] == "t" and not has_grown(syntax, token)


def _features(syntax: Syntax, stretch: Stretch, scored: Scored, kind: str) -> list[str]:
    """What tells whether a word is the cue of an attribution in *stretch*."""
    token, first = scored
    start, end = stretch.span
    tags, norms, stem, mark = syntax.tags, syntax.norms, syntax.stems[token], stretch.mark
    ahead = tags[start:token].rstrip(AHEAD_OF_VERB)
    place, last = start + len(ahead) - 1, ahead[-1:] or "#"
    subject = norms[place] if last in _TELLING else last
    person = _person_of(syntax, start, place, token)
    opening = syntax.chunk_starts[syntax.chunk_of[place if place > start else start]]
    frame = frame_of(tags, norms, token, end)
    return [
        "1" + bucket(first),
        "w" + stem,
        "m" + norms[token] + tags[token],
        "j" + ("1" if "V" in syntax.symbols[syntax.chunk_of[start] : syntax.chunk_of[token]] else "0") + tags[token],
        "d" + kind + person,
        "M" + stem + person,
        "D" + person + mark,
        f"o{stretch.voice}{person}{mark}",
        f"h{stretch.stem}{person}{stretch.side}",
        f"H{stretch.side}{stretch.tag}{mark}",
        "s" + (norms[place] if place >= start else "#"),
        f"S{subject}{'1' if len(ahead) == 1 else '0'}{mark}",
        f"u{source_kind(norms[place]) if last in COMMON_NOUNS else ''}{mark}",
        "p" + (tags[opening - 1] if opening > start else "#"),
        "b" + (norms[token - 1] if token > start else "#"),
        "B" + tags[max(token - 2, start) : token],
        "f" + frame,
        "k" + kind + frame[:3],
        "F" + stem + frame[:3],
        "a" + kind + (norms[token + 1] if token + 1 < end else "#"),
    ]


def _person_of(syntax: Syntax, start: int, place: int, token: int) -> str:
    """What the subject of a verb is, which ends at *place*: the person of a pronoun, how a noun phrase begins and ends.

    Behind "and" it is the first subject from *start* on.
    """
    tags, norms = syntax.tags, syntax.norms
    if place < start:
        return "#"
    last = tags[place]
    if last in COMMON_NOUNS:
        ahead = tags[max(place - 3, start) : place]
        return ("i" if "i" in ahead[-2:] else "D" if "D" in ahead else "-") + last
    if last in "&,":
        shared = _SUBJECT.search(tags, start, token)
        if shared:
            first = shared.start()
            return last + _PERSONS.get(norms[first], tags[first])
    return _PERSONS.get(norms[place], last)
