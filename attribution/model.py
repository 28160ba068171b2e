"""The result classes: what is said, by whom, through which words. Frozen values without logic.

The field's own words, as in PARC 3 and PolNeAR: a *source* is said, by a *cue*, to stand behind a *content*.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from .spans import Span
from .values import Value


class CueKind(StrEnum):
    """What sort of words signal the attribution."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    PHRASE = "phrase"
    ADVERB = "adverb"
    COLON = "colon"
    DASH = "dash"


class Stance(StrEnum):
    """What the cue tells of the writer's view of the content."""

    NEUTRAL = "neutral"
    ASSERTED = "asserted"
    DOUBTED = "doubted"
    FACTIVE = "factive"
    DENIED = "denied"


class AttributionKind(StrEnum):
    """What sort of attribution it is; most audit rules look at statements alone."""

    STATEMENT = "statement"
    BELIEF = "belief"
    INTENTION = "intention"
    ATTITUDE = "attitude"
    DECREE = "decree"
    PERCEPTION = "perception"
    EVIDENCE = "evidence"
    HEARSAY = "hearsay"
    NAMING = "naming"


class Tense(StrEnum):
    """The tense of the verb group; NONE for cues without a finite verb."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    NONE = "none"


class MentionKind(StrEnum):
    """How a text names somebody or something."""

    NAMED = "named"
    TITLED = "titled"
    PRONOUN = "pronoun"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"
    DESCRIPTION = "description"
    OUTLET = "outlet"
    ORGANISATION = "organisation"
    DOCUMENT = "document"


NAMELESS = frozenset((MentionKind.ANONYMOUS, MentionKind.COLLECTIVE))
"""Kinds of mentions that withhold a name."""


class ContentKind(StrEnum):
    """Whether the content is quoted, paraphrased, or both."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class EntityKind(StrEnum):
    """What an entity is."""

    PERSON = "person"
    GROUP = "group"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    DOCUMENT = "document"
    PLACE = "place"
    UNKNOWN = "unknown"


class Gender(StrEnum):
    """The grammatical gender the text gives a person; UNKNOWN where it gives none."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    UNKNOWN = "unknown"


class SectionKind(StrEnum):
    """What part of the page a paragraph belongs to; all but BODY, STANDFIRST and SUBHEADING are furniture.

    A TEASER is the headline of another article, to which a line leads: "Read more: Mayor denies fraud".
    """

    BODY = "body"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEADING = "subheading"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT = "credit"
    CAPTION = "caption"
    TAGS = "tags"
    EMBED = "embed"
    TABLE = "table"
    PULLQUOTE = "pullquote"
    QUESTION = "question"
    RESIDUE = "residue"
    TEASER = "teaser"


class Severity(StrEnum):
    """How serious a finding is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@frozen(eq=False, repr=False)
class Quotation(Value):
    """One quoted stretch: ``span`` with its marks, ``inner`` without; ``depth`` counts the quotations around it.

    ``closed`` is False where no closing mark was found; ``continued`` is True where the quotation reopens, on a new
    paragraph, one that the paragraph before left open.
    """

    span: Span
    inner: Span
    depth: int
    closed: bool
    continued: bool = False


@frozen(eq=False, repr=False)
class Section(Value):
    """A run of the text with one job on the page."""

    span: Span
    kind: SectionKind


@frozen(eq=False, repr=False)
class Link(Value):
    """A hyperlink: the text it stands on and where it leads."""

    span: Span
    href: str


@frozen(kw_only=True, eq=False, repr=False)
class Cue(Value):
    """The words that signal an attribution: the whole verb group, with negation and particles.

    ``head`` is the reporting word itself, ``lemma`` its dictionary form, ``entry`` the lexicon row that knows it
    ("verbs:say"), or "weights" where only the learned weights do.
    """

    span: Span
    head: Span
    kind: CueKind
    lemma: str
    stance: Stance = Stance.NEUTRAL
    reports: AttributionKind = AttributionKind.STATEMENT
    tense: Tense = Tense.NONE
    negated: bool = False
    entry: str = ""


@frozen(kw_only=True, eq=False, repr=False)
class Mention(Value):
    """One mention of a person, group, organisation, outlet or document.

    ``spans`` are its pieces (one but for a discontinuous source), ``head`` the word or name it turns on ("Ruiz" in
    "Ana Ruiz, the plant's safety chief,"), ``name`` the proper name in it without titles, or "".
    """

    spans: tuple[Span, ...]
    head: Span
    kind: MentionKind
    name: str = ""
    title: str = ""
    affiliation: Span | None = None
    plural: bool = False
    gender: Gender = Gender.UNKNOWN

    @property
    def span(self) -> Span:
        """The first piece."""
        return self.spans[0]

    @property
    def text(self) -> str:
        """The pieces as one string, joined by an ellipsis."""
        return _joined(self.spans)


def _joined(spans: tuple[Span, ...]) -> str:
    return spans[0].text if len(spans) == 1 else " … ".join([span.text for span in spans])


@frozen(eq=False, repr=False)
class Content(Value):
    """What is attributed; several spans where it is discontinuous: “A,” she said, “B.”"""

    spans: tuple[Span, ...]
    kind: ContentKind

    @property
    def text(self) -> str:
        """The pieces as one string, joined by an ellipsis."""
        return _joined(self.spans)


@frozen(kw_only=True, eq=False, repr=False)
class Attribution(Value):
    """A content tied by a cue to its source.

    ``source`` is None where nobody is named (hearsay). ``recipient`` is the one told ("told Reuters"). ``parent`` is
    the id of the attribution inside whose content this one stands (a relay). ``pattern`` names the row of
    ``patterns.PATTERNS`` whose shape it has; ``confidence`` runs from 0 to 1. ``id`` is its position in the graph.
    """

    id: int
    cue: Cue
    source: Mention | None
    content: Content
    kind: AttributionKind
    pattern: str
    confidence: float
    parent: int | None = None
    recipient: Mention | None = None


@frozen(eq=False, repr=False)
class Outlet(Value):
    """A row of the outlet registry."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str
    domains: tuple[str, ...]


@frozen(kw_only=True, eq=False, repr=False)
class Entity(Value):
    """Somebody or something mentioned, under the fullest name the text gives."""

    id: int
    name: str
    kind: EntityKind
    mentions: tuple[Mention, ...]
    outlet: Outlet | None = None
    gender: Gender = Gender.UNKNOWN


@frozen(eq=False, repr=False)
class Unresolved(Value):
    """A source whose entity stays open, and why: ``candidates`` are the names that were possible."""

    attribution: int
    reason: str
    candidates: tuple[str, ...] = ()


@frozen(kw_only=True, eq=False, repr=False)
class Finding(Value):
    """One thing an editor should look at."""

    span: Span
    code: str
    name: str
    severity: Severity
    message: str
    hint: str = ""
    attribution: int | None = None
    fix: str | None = field(default=None)
