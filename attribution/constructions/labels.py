"""Labels: a name and a mark alone tell who speaks, as in transcripts, interviews, headlines, signed quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence

from ..arguments.links import Link, with_pieces
from ..cues.formulas import HEARERS
from ..document import Document
from ..expressions import over_text
from ..model import Section, SectionKind
from ..spans import index_at
from ..syntax.columns import Syntax
from ..syntax.sites import Range, sentence_start
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.gazetteer import PARTICLES, default_gazetteer
from ..vocabulary.tags import over_tags
from .announcements import SAID
from .initials import find_initials
from .interviewees import find_interviewee, tells_of
from .signatures import HEADLINE_SCORE, INTERVIEWERS, REPORTING, SCORE, find_quoted, find_signatures, find_tails

_LOOKS = 40  # how many mentions of a headline's name are looked at
_LONGEST = 60  # characters of a label
_LONGEST_LEAD = 4  # tokens of "according to the daily"
_GAP = 5  # paragraphs without a label that one turn may have
# what may end a label, in two expressions that each begin with their mark: in one they take three times as long
_MARKS = over_text(":(?:(?<!9:)|(?!9))"), over_text(r"""-(?=["“„«q])""")
# Dr Roe · THE COURT · Rep. Ana Ruiz (D-Ohio) · Chair of the board · Speaker 1
_LABEL = over_tags(r"[tIW](?:[tIWam'’]|w|s){0,7}(?:9|\([^()]{1,14}\))?")
_LABEL_TAGS = frozenset("PJNSKDFBC'\"R().$&-*v,")
_LINKS = PARTICLES | {"of", "the", "for", "and", "camp"}
_SPOKEN = frozenset("we you my our your me us i'm i've i'd i'll we're we've we'll you're you've myself ? !".split())
_QUESTIONER, _ANSWERER = frozenset(("q", "q.", "question")), frozenset(("a", "a.", "answer"))
_ASKING = _QUESTIONER | _ANSWERER
_NO_SPEAKERS = words(
    """
    background quote q&a address advice age alert also analysis answer answers april august author bombshell boom born
    breaking byline caption caution channel claim claims clarification clue comment concern conclusion conditions
    contact contributing copyright correction corrections cost credit credits date dates deadline deal deaths december
    details e-mail editor's email entertainment exclusive explainer fact facts fax february file finding focus follow
    footnote for friday from gallery goal goals headline hometown how image images in info ingredients interview january
    job july june kick-off latest length lesson lineup links listen live location look map march may memo method
    modified monday more name news note notes notice november obituary occupation october odds opinion overview owner
    page party phone photo photos picture pictured place position posted preview price prices profile published quiz
    rating read recap recipe related result results revealed review rules sample saturday schedule score score: see
    select september sidebar signed since size so solution source sources speaking spoiler stat stats status step still
    story subject summary sunday superdelegates tags teaser tel telephone thursday tickets time timeline tip tips title
    to topic topics total transcript trigger tuesday twitter update updated updates vacancy venue verdict version via
    video videos warning warnings watch weather web website wednesday what when where who why winner winners wow write
    written year
    """
)
_PARTIES = words("crown prosecution prosecutor defence defense plaintiff claimant")
_SAYING = words(
    """
    said says told tells asked asks wrote writes added argued claims claimed believes thinks insisted warned warns
    called calls wants denied denies tweeted predicted promised vowed defended suggested explained stated
    """
)
_BYSTANDERS = words(
    """
    jury jurors court judge trial inquest inquiry coroner police officers detectives prosecutors family father
    mother parents brother sister son daughter husband wife widow friends tributes search searchers man men woman
    women boy boys girl girls teenager suspect suspects driver victim victims fans hundreds thousands
    """
)
"""Those of whom a headline tells behind the name of its topic."""
_NEWS = over_tags("[JCDn]?(?:[<noun>]{1,3}(?=R?[zpn])|NS(?=[DNSPiE]))")
_SILENT = frozenset(
    (
        *(SectionKind.EMBED, SectionKind.TABLE, SectionKind.TAGS),
        *(SectionKind.CREDIT, SectionKind.BYLINE, SectionKind.RESIDUE),
    )
)


class _Label(NamedTuple):
    """A label at the start of a line: its tokens, its mark, and where the words after it run to."""

    tokens: Range
    cue: Range
    end: int
    paragraph: int
    kind: str  # "q", "a", "caps" or "name"


def find_labels(document: Document, syntax: Syntax) -> list[Link]:
    """Link each labelled turn, headline and signed quotation; nothing in a text whose labels name no speakers."""
    labels = _find(document, syntax)
    links = [*find_signatures(document, syntax), *find_tails(document, syntax), *find_quoted(document, syntax)]
    if not labels:
        return links
    if _is_transcript(syntax, labels):
        links += _turns(document, syntax, labels)
    else:
        links += [link for label in labels for link in _single(document, syntax, label)]
    return sorted(links, key=_in_order)


def _in_order(link: Link) -> tuple[int, Range]:
    return link.head, link.cue


def _find(document: Document, syntax: Syntax) -> list[_Label]:
    """Every possible label of a speaker at the start of a line."""
    classes, text = document.tokens.classes, document.text
    found: list[_Label] = []
    initials = find_initials(text)
    for mark in _MARKS:
        for match in mark.finditer(classes):
            label = _label_before(document, syntax, match.start(), initials)
            if label is not None:
                found.append(label)
    if "Q" in text and ("\nQ. " in text or text[:3] == "Q. "):  # a single letter is looked for ten times as fast
        found += _lettered(document, syntax)
    if not found:
        return []
    found.sort()
    ends = [label.tokens.start for label in found[1:]] + [len(syntax.norms)]
    return [label._replace(end=min(label.end, end)) for label, end in zip(found, ends, strict=True)]


def _lettered(document: Document, syntax: Syntax) -> Iterator[_Label]:
    """The labels "Q." and "A.", which are their own cues."""
    for number, first in enumerate(document.paragraph_tokens[:-1]):
        if syntax.norms[first] in ("q.", "a."):
            own = Range(first, first + 1)
            yield _Label(own, own, document.paragraph_tokens[number + 1], number, syntax.norms[first][0])


def _label_before(document: Document, syntax: Syntax, mark: int, initials: Container[str]) -> _Label | None:
    """The label that ends with *mark*, if the line up to there may be one."""
    tokens = document.tokens
    offset = tokens.starts[mark]
    line = document.text.rfind("\n", max(0, offset - _LONGEST), offset) + 1
    if line == 0 and offset > _LONGEST:
        return None
    first = bisect_left(tokens.starts, line)
    if first < mark and tokens.classes[first] in '"“q':
        first += 1
    paragraph = index_at(document.paragraph_tokens, mark)
    end = document.paragraph_tokens[paragraph + 1]
    if first >= mark or mark + 1 >= end or document.text[offset : tokens.starts[mark + 1]].count("\n"):
        return None
    last = _subject_of(syntax, first, mark)
    asks = last == first + 1 and syntax.norms[first] in INTERVIEWERS and syntax.norms[end - 1] == "?"
    kind = "name" if asks else _kind(document, syntax, Range(first, last), mark, initials)
    if not kind:
        return None
    offset_end = tokens.ends[end - 1]
    linked = "http" in document.text[offset_end - _LONGEST : offset_end] or syntax.norms[mark + 1][0] == "@"
    if not linked and not _is_silent(document, offset):
        return _Label(Range(first, last), Range(mark, mark + 1), end, paragraph, kind)
    return None


def _subject_of(syntax: Syntax, first: int, mark: int) -> int:
    """Where a name ends before what it speaks of, if a quotation follows: "Holt on the derby: ‘We were awful’"."""
    if syntax.tags[mark + 1] == "«" and syntax.tags[mark - 1] != ")" and "on" in syntax.norms[first + 1 : mark - 1]:
        return syntax.norms.index("on", first + 1, mark)
    return mark


def _kind(document: Document, syntax: Syntax, label: Range, mark: int, initials: Container[str]) -> str:
    """What sort of label the tokens of a *label* with its *mark* are, or those of *initials*; "" for none."""
    (first, beyond), tokens = label, document.tokens
    norms = syntax.norms[first:beyond]
    if len(norms) == 1 and norms[0] in _ASKING:
        return "q" if norms[0] in _QUESTIONER else "a"
    if norms[0] in SAID:
        return ""  # Said Ana Ruiz: “It is late.”
    aside = syntax.tags.find("(", first + 1, beyond)
    core = beyond if aside < 0 else aside
    silent = not _NO_SPEAKERS.isdisjoint(syntax.norms[first:core])
    if silent or not _LABEL.fullmatch(tokens.classes, first, beyond):
        return ""
    written = document.text[tokens.starts[first] : tokens.ends[beyond - 1]]
    if written.lower() in default_gazetteer().places:
        return ""
    if written.isupper() and len(written) > 2:
        return "caps"
    if written in initials:
        return "name"
    if not _LABEL_TAGS.issuperset(syntax.tags[first:core]):
        return ""
    small = [norms[at - first] for at in range(first, beyond) if tokens.classes[at] == "w"]
    if norms[-1] in REPORTING or _is_party(syntax, norms[-1]):
        return "name"
    quoted = tokens.classes[mark + 1] in "\"“„«q'‘"
    last = syntax.tags[core - 1]
    named = last in "PN)S.C" and "P" in syntax.tags[max(first, core - 4) : core]
    named = named or (last == "N" and not small and (quoted or f"\n{document.text}".count(f"\n{written}:") > 1))
    return "name" if named and (quoted or _LINKS.issuperset(small)) else ""


def is_behind_topic(syntax: Syntax, mark: int) -> bool:
    """Whether a colon stands behind what a line is, and nobody: "Watch: Mayor says sorry"."""
    alone = syntax.tags[mark] == ":" and mark == sentence_start(syntax, mark) + 1
    return alone and syntax.norms[mark - 1] in _NO_SPEAKERS


def leave_topic(syntax: Syntax, link: Link) -> Link:
    """*link* without the word ahead that tells what the line is: "Exclusive: Club to fold, fans say"."""
    (start, end), rest = link.pieces[0], link.pieces[1:]
    if end - start < 3 or syntax.tags[start + 1] != ":" or not is_behind_topic(syntax, start + 1):
        return link
    return with_pieces(link, (Range(start + 2, end), *rest))


def _is_party(syntax: Syntax, name: str) -> bool:
    """Whether a *name* is a side of the trial that the text tells of: "Crown: partners had fallen out"."""
    return name in _PARTIES and not syntax.vocabulary.isdisjoint(HEARERS)


def _is_silent(document: Document, offset: int) -> bool:
    """Whether the place stands in a part of the page that is nobody's words."""
    return _kind_of_section(document, offset) in _SILENT


def _kind_of_section(document: Document, offset: int) -> SectionKind | None:
    index = bisect_right(document.sections, offset, key=_section_start) - 1
    return document.sections[index].kind if index >= 0 else None


def _section_start(section: Section) -> int:
    return section.span.start


def _is_transcript(syntax: Syntax, labels: Sequence[_Label]) -> bool:
    """Whether the labels of a text are those of people who talk, told by the words behind them."""
    kinds = [label.kind for label in labels]
    if "q" in kinds and "a" in kinds:
        return True
    if kinds.count("a") > 2:  # the questions stand by themselves
        return True
    speech = [label for label in labels if _talks(syntax, label)]
    if "caps" in kinds and any(label.kind == "caps" for label in speech):
        return True
    return len(labels) > 1 and len(speech) * 5 >= len(labels) * 2


def _talks(syntax: Syntax, label: _Label) -> bool:
    """Whether the words behind a label are speech; "I" may be an initial there: "HARWICK: T Moss; I Dunn, A Lee"."""
    words = syntax.norms[label.cue.end : label.end]
    if syntax.tags[label.cue.end : label.cue.end + 1] == "«" or not _SPOKEN.isdisjoint(words):
        return True
    own = [token for token, word in enumerate(words, label.cue.end) if word == "i"]
    return any(syntax.tags[token + 1 : token + 2] != "P" for token in own)


def _turns(document: Document, syntax: Syntax, labels: Sequence[_Label]) -> Iterator[Link]:
    """Each turn, with the paragraphs that go on with it."""
    questions = any(label.kind == "q" for label in labels)
    interviewed = find_interviewee(syntax, labels[0].tokens.start)
    for number, label in enumerate(labels):
        pieces = [Range(label.cue.end, label.end)]
        if number + 1 < len(labels) and (label.kind != "a" or questions):
            pieces += _going_on(document, syntax, (label, labels[number + 1]), interviewed)
        pieces[-1] = _without_stop(syntax, pieces[-1], label)
        if all(piece.start < piece.end for piece in pieces):
            yield Link(label.cue.start, label.cue, label.tokens, tuple(pieces), "right", SCORE)


def _going_on(document: Document, syntax: Syntax, turns: tuple[_Label, _Label], interviewed: str) -> list[Range]:
    """The paragraphs between two *turns* that are still the first one's: no directions, nor about who speaks."""
    label, following = turns
    firsts = document.paragraph_tokens
    numbers = range(label.paragraph + 1, following.paragraph)
    speaker = syntax.norms[label.tokens.end - 1]
    pieces: list[Range] = []
    closed = syntax.tags[label.cue.end] == "«" and syntax.tags[label.end - 1] == "»"
    if len(numbers) > _GAP or closed:
        return pieces
    for number in numbers:
        words = syntax.norms[firsts[number] : firsts[number + 1]]
        if (speaker in words[:-1] and len(speaker) > 2) or tells_of(syntax, firsts[number], interviewed):
            break
        opening = document.tokens.classes[firsts[number] : firsts[number] + 2].lstrip('"“q')[:1]
        if opening and opening not in "(-eo.9" and len(words) > 3:
            pieces.append(Range(firsts[number], firsts[number + 1]))
    return pieces


def _without_stop(syntax: Syntax, piece: Range, label: _Label) -> Range:
    """The piece without its full stop, which stays where a quotation holds it, and a closing mark opened before."""
    last = piece.end - 1
    around = syntax.quoted[label.tokens.start]
    if around and syntax.quoted[last] == around and syntax.tags[last] == "»":
        return Range(piece.start, last)
    return Range(piece.start, last) if syntax.norms[last] == "." and not syntax.quoted[last] else piece


def _single(document: Document, syntax: Syntax, label: _Label) -> Iterator[Link]:
    """The link of a label outside transcripts: a name before a quotation, or before a headline's words."""
    start = label.cue.end
    if label.kind not in ("name", "caps"):
        return
    quotation = syntax.quoted[start]
    end, score = label.end, HEADLINE_SCORE
    until = start + syntax.quoted[start:end].count(quotation)
    if quotation and syntax.tags[start] == "«" and (label.paragraph or until in syntax.sentences):
        end, score = until, SCORE
    elif not (_is_subheading if label.paragraph else _is_headline)(document, syntax, label):
        return
    else:
        end = _line_end(document, start, end)
    content = _without_stop(syntax, Range(start, end), label)
    yield Link(label.cue.start, label.cue, label.tokens, (content,), "right", score)


def _line_end(document: Document, start: int, end: int) -> int:
    """Where the line that holds the token *start* ends, without a semicolon before a second deck."""
    offset = document.text.find("\n", document.tokens.starts[start], document.tokens.ends[end - 1])
    if offset >= 0:
        end = bisect_left(document.tokens.starts, offset)
    return end - 1 if document.tokens.norms[end - 1] == ";" else end


def _is_headline(document: Document, syntax: Syntax, label: _Label) -> bool:
    """Whether a first line gives a speaker: a word for one, a quotation follows, or the text lets the name speak."""
    name = syntax.norms[label.tokens.end - 1]
    if name in REPORTING or any(syntax.quoted[label.cue.end : label.end]):
        return True
    if len(document.paragraph_tokens) < 3 or _tells_news(syntax, label):
        return False
    return any(
        not _SAYING.isdisjoint(syntax.norms[place + 1 : place + 3])
        or syntax.norms[place - 1] in _SAYING
        or "according" in syntax.norms[max(place - _LONGEST_LEAD, 0) : place]
        for place in _places_of(syntax.norms, name, label.end)
    )


def _is_subheading(document: Document, syntax: Syntax, label: _Label) -> bool:
    """Whether a line between paragraphs gives a word for a speaker, or a side of a trial, and a clause."""
    name = syntax.norms[label.tokens.end - 1]
    told = (name in REPORTING or _is_party(syntax, name)) and syntax.finite[label.cue.end : label.end].strip()
    return bool(told) and _kind_of_section(document, document.tokens.starts[label.cue.start]) is SectionKind.SUBHEADING


def _tells_news(syntax: Syntax, label: _Label) -> bool:
    """Whether a name is but the topic of its headline, which goes on about others: "Ann Lee: Jury sees film"."""
    start = label.cue.end
    clause = _NEWS.match(syntax.tags, start, label.end)
    return clause is not None and not _BYSTANDERS.isdisjoint(syntax.norms[start : clause.end()])


def _places_of(norms: Sequence[str], word: str, start: int) -> Iterator[int]:
    """Where *word* stands from *start* on, at most so often."""
    for _ in range(_LOOKS):
        try:
            start = norms.index(word, start) + 1
        except ValueError:
            return
        yield start - 1
