"""Graphs by hand: a marked text becomes the graph the marks describe, without any analysis; what tests share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import evolve

from attribution import inline
from attribution.arguments.judges import default_judges
from attribution.arguments.links import WORDED, Link
from attribution.config import Config
from attribution.document import Document, build_document
from attribution.entities.clusters import Cluster
from attribution.entities.known import Known
from attribution.entities.offices import key_words
from attribution.entities.places import Layout, Page, Telling, lay_out, place_mentions
from attribution.graph import AttributionGraph
from attribution.inline import Relation
from attribution.mentions.mentions import describe, find_names, reader_of
from attribution.mentions.named import Reader
from attribution.model import (
    Attribution,
    AttributionKind,
    Content,
    ContentKind,
    Cue,
    CueKind,
    Entity,
    EntityKind,
    Gender,
    Mention,
    MentionKind,
    Stance,
    Unresolved,
)
from attribution.pipeline import analyze
from attribution.rules.base import Context, Hit, Rule
from attribution.rules.draft import Draft
from attribution.spans import Span
from attribution.syntax.columns import Syntax, analyse_syntax
from attribution.syntax.sites import Range, Site, site_of
from attribution.vocabulary.gazetteer import default_gazetteer
from attribution.vocabulary.lexicon import Lexicon, default_lexicon
from attribution.vocabulary.outlets import default_registry

PRONOUNS = frozenset({"he", "she", "they", "it", "who", "we", "i"})
ANONYMOUS = ("source", "official", "aide", "insider", "person", "people", "colleague", "witness")
OUTLETS = ("reuters", "express", "post", "times", "telegraph", "courier", "mail", "gazette")


def graph_from_marked(
    marked: str, *, name: str = "<text>", kinds: dict[int, AttributionKind] | None = None
) -> AttributionGraph:
    """The graph of *marked*, its relations numbered anew from 0; ``kinds`` are by the ids of the marks."""
    parsed = inline.parse(marked)
    document = build_document(parsed.text, name=name)
    numbers = {relation.id: number for number, relation in enumerate(parsed.relations)}
    attributions = tuple(
        _attribution(parsed.text, relation, numbers, (kinds or {}).get(relation.id, AttributionKind.STATEMENT))
        for relation in parsed.relations
    )
    entities, speakers = _entities(parsed.relations, attributions)
    unresolved = tuple(
        Unresolved(each.id, "no candidate")
        for each, speaker in zip(attributions, speakers, strict=True)
        if each.source and speaker is None
    )
    return AttributionGraph.build(document, attributions, entities, speakers, unresolved)


def _attribution(text: str, relation: Relation, numbers: dict[int, int], kind: AttributionKind) -> Attribution:
    assert relation.cue is not None, f"relation {relation.id} has no cue"
    cue = Cue(
        span=relation.cue,
        head=relation.cue,
        kind=CueKind.VERB,
        lemma=relation.cue.text.lower(),
        stance=Stance.DOUBTED if relation.cue.text == "claimed" else Stance.NEUTRAL,
        entry="verbs:" + relation.cue.text.lower(),
    )
    quoted = [span.text[0] in "“\"‘'" and span.text[-1] in "”\"’'" for span in relation.content]
    marks = any(mark in span.text for span in relation.content for mark in '“"')
    content_kind = (
        ContentKind.DIRECT if quoted and all(quoted) else ContentKind.MIXED if marks else ContentKind.INDIRECT
    )
    return Attribution(
        id=numbers[relation.id],
        cue=cue,
        source=_mention(relation.source) if relation.source else None,
        content=Content(relation.content, content_kind),
        kind=kind,
        pattern="marked",
        confidence=0.9,
        parent=None if relation.parent is None else numbers[relation.parent],
    )


def _mention(spans: tuple[Span, ...]) -> Mention:
    words = spans[0].text.split()
    lower = [word.strip(",.").lower() for word in words]
    kind = MentionKind.DESCRIPTION
    name = ""
    if lower[0] in PRONOUNS:
        kind = MentionKind.PRONOUN
    elif any(word.rstrip("s") in ANONYMOUS for word in lower):
        kind = MentionKind.ANONYMOUS
    elif lower[-1] in OUTLETS:
        kind, name = MentionKind.OUTLET, spans[0].text
    elif words[0][0].isupper():
        kind, name = MentionKind.NAMED, spans[0].text.partition(",")[0]
    return Mention(spans=spans, head=spans[0], kind=kind, name=name)


def _entities(
    relations: tuple[Relation, ...], attributions: tuple[Attribution, ...]
) -> tuple[tuple[Entity, ...], tuple[int | None, ...]]:
    mentions: dict[str, list[Mention]] = {}
    names: list[str | None] = []
    for relation, each in zip(relations, attributions, strict=True):
        source = each.source
        name = relation.speaker or (
            source and (source.name or (source.text if source.kind is MentionKind.ANONYMOUS else None))
        )
        names.append(name or None)
        if name and source:
            mentions.setdefault(name, []).append(source)
    kinds = {MentionKind.OUTLET: EntityKind.OUTLET, MentionKind.ANONYMOUS: EntityKind.GROUP}
    entities = tuple(
        Entity(id=number, name=name, kind=kinds.get(found[0].kind, EntityKind.PERSON), mentions=tuple(found))
        for number, (name, found) in enumerate(mentions.items())
    )
    ids = {entity.name: entity.id for entity in entities}
    return entities, tuple(None if name is None else ids.get(name) for name in names)


def outlets_in(text: str) -> list[str]:
    """The names of outlets that are found in *text*."""
    lexicon = default_lexicon()
    found = find_names(build_document(text, lexicon=lexicon), lexicon)
    return [mention.name for mention in found if mention.kind is MentionKind.OUTLET]


def document_and_syntax(text: str) -> tuple[Document, Syntax]:
    """The document of *text* and its syntax by the shipped weights."""
    document = build_document(text)
    return document, analyse_syntax(document, default_judges().weights)


def syntax_of(text: str, lexicon: Lexicon | None = None) -> Syntax:
    """The syntax of *text* by the shipped weights, and by the shipped lexicon unless another is given."""
    return analyse_syntax(build_document(text), default_judges().weights, lexicon)


def syntax_and_places(text: str) -> tuple[Syntax, Callable[[str], int]]:
    """The syntax of *text*, and what tells where each of its words first stands."""
    syntax = syntax_of(text)
    return syntax, list(syntax.norms).index


def site_in(text: str, cue: str) -> tuple[Syntax, Site]:
    """The syntax of *text* and the site of its first word *cue*."""
    syntax = syntax_of(text)
    return syntax, site_of(syntax, token_of(syntax, cue))


def token_of(syntax: Syntax, word: str) -> int:
    """The first token of *syntax* that is *word*."""
    return list(syntax.norms).index(word)


def tag_of(text: str, word: str) -> str:
    """The tag of the first *word* of a text."""
    syntax = syntax_of(text)
    return syntax.tags[token_of(syntax, word)]


def link(
    head: int,
    source: tuple[int, int] | None,
    *pieces: tuple[int, int],
    cue: tuple[int, int] | None = None,
    layout: str = "right",
) -> Link:
    """The link of the cue at a token, by the tokens of its source and of the pieces of its content."""
    who, content = Range(*source) if source else None, tuple(Range(*piece) for piece in pieces)
    return Link(head, Range(*(cue or (head, head + 1))), who, content, layout, WORDED)


def words_in(syntax: Syntax, span: tuple[int, int] | None) -> str:
    """The words of a range of tokens in lower case, "" for none."""
    return "" if span is None else " ".join(syntax.norms[slice(*span)])


def reader_in(text: str) -> Reader:
    """What reads the names in *text*."""
    lexicon = default_lexicon()
    return reader_of(build_document(text, lexicon=lexicon), lexicon)


def described(source: str) -> Mention:
    """The mention that the words of *source* are by themselves."""
    lexicon = default_lexicon()
    return describe(build_document(source, lexicon=lexicon), lexicon, ((0, len(source)),))


def nameless(source: str, kind: EntityKind) -> Cluster:
    """The cluster of a *source* without a name."""
    mention = described(source)
    cluster = Cluster(source, kind)
    cluster.take(mention)
    cluster.plural, cluster.said = mention.plural, key_words(mention)
    return cluster


def person(name: str, *roles: str) -> Cluster:
    """Somebody of this *name*, of whom these *roles* are told and no mention yet."""
    cluster = Cluster(name, EntityKind.PERSON, tuple(name.lower().split()))
    for role in roles:
        cluster.learn(role, default_gazetteer())
    return cluster


def mentioned(name: str, *roles: str) -> Cluster:
    """The same, mentioned at the head of the text."""
    cluster = person(name, *roles)
    cluster.mentions.append(described(name))
    return cluster


def named(name: str, kind: EntityKind = EntityKind.ORGANISATION) -> Cluster:
    """A cluster of one mention, *name*, at the start of a text."""
    cluster = Cluster(name, kind, tuple(name.lower().split()))
    cluster.mentions.append(described(name))
    if kind is EntityKind.OUTLET:
        cluster.outlet = next(iter(default_registry().match(name, 0, name.split()[0].lower()))).outlet
    return cluster


def known_in(
    text: str, clusters: Iterable[Cluster] = (), unnamed: Iterable[Cluster] = (), speaker: Cluster | None = None
) -> Known:
    """What is known of a *text* of one paragraph where the *speaker* has just spoken."""
    layout = Layout([0], [0], [], [])
    return Known(text, [*clusters], [*unnamed], lambda _: speaker, frozenset(), layout, default_gazetteer())


def scene(
    text: str, kind: EntityKind = EntityKind.PERSON, genders: Mapping[str, Gender] | None = None
) -> tuple[Page, dict[str, Cluster]]:
    """The page of *text* with the places of its names, and their clusters, all of a *kind*, one for each name."""
    layout, names = lay_out(build_document(text)), names_in(text)
    clusters: dict[str, Cluster] = {}
    for name in names:
        cluster = clusters.setdefault(name.name, Cluster(name.name, kind, tuple(name.name.lower().split())))
        cluster.mentions.append(name)
        cluster.sure = cluster.human = True
        cluster.gender = (genders or {}).get(name.name, Gender.UNKNOWN)
    owners = [clusters[name.name] for name in names]
    return Page(text, layout, place_mentions(layout, text, names, owners, Telling())), clusters


def names_in(text: str) -> tuple[Mention, ...]:
    """The names that stand in *text*."""
    lexicon = default_lexicon()
    return find_names(build_document(text, lexicon=lexicon), lexicon)


def moved(mention: Mention, by: int) -> Mention:
    """*mention* as it would be in a text with *by* more characters ahead."""

    def move(span: Span) -> Span:
        return Span(span.start + by, span.end + by, span.text)

    return evolve(mention, head=move(mention.head), spans=tuple(move(span) for span in mention.spans))


def lone_speaker(text: str) -> str | None:
    """Who speaks in the one attribution of *text*, as first mentioned."""
    graph = analyze(text)
    (attribution,) = graph.attributions
    found = graph.speaker(attribution)
    return found.mentions[0].text if found else None


def hits_of(
    rule: Rule, graph: AttributionGraph | str, *, publication: str = "The Courier", **options: Any
) -> list[Hit]:
    """What *rule* alone finds in a graph, or in the graph of a text; *options* are those that differ."""
    graph = analyze(graph) if isinstance(graph, str) else graph
    config = Config(publication=publication)
    return [*rule.hits(graph, Context(draft=Draft(graph), options={**rule.options, **options}, config=config))]
