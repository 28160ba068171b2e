"""Who stands behind a mention: the golden blocks, and what resolution promises of its result."""

from pathlib import Path

import pytest

from attribution.document import build_document
from attribution.entities.resolution import Resolution, resolve
from attribution.inline import Block, Marked, parse, parse_blocks
from attribution.mentions.mentions import describe, find_names
from attribution.model import Attribution, AttributionKind, Content, ContentKind, Cue, CueKind
from attribution.pipeline import analyze
from attribution.spans import cut
from attribution.vocabulary.lexicon import default_lexicon

GOLDEN = Path(__file__).parent / "speakers.md"
BLOCKS = list(parse_blocks(GOLDEN.read_text(encoding="utf-8")))


def analyse(marked: Marked) -> tuple[tuple[Attribution, ...], Resolution]:
    """Resolve the marked relations themselves, whatever linking would find."""
    lexicon = default_lexicon()
    document = build_document(marked.text, lexicon=lexicon)
    numbers = {relation.id: number for number, relation in enumerate(marked.relations)}
    attributions = []
    for number, relation in enumerate(marked.relations):
        source = tuple((span.start, span.end) for span in relation.source)
        cue = relation.cue or cut(marked.text, 0, 0)
        attributions.append(
            Attribution(
                id=number,
                cue=Cue(span=cue, head=cue, kind=CueKind.VERB, lemma=""),
                source=describe(document, lexicon, source) if source else None,
                content=Content(relation.content, ContentKind.INDIRECT),
                kind=AttributionKind.STATEMENT,
                pattern="gold",
                confidence=1.0,
                parent=None if relation.parent is None else numbers[relation.parent],
            )
        )
    return tuple(attributions), resolve(document, lexicon, tuple(attributions), find_names(document, lexicon))


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.title)
def test_golden_speakers(block: Block) -> None:
    marked = parse(block.marked)
    attributions, resolution = analyse(marked)
    expected = {}
    given = {}
    for relation, attribution, speaker in zip(marked.relations, attributions, resolution.speakers, strict=True):
        if attribution.source is not None:
            expected[attribution.source.text] = relation.speaker
            given[attribution.source.text] = None if speaker is None else resolution.entities[speaker].name
    assert given == expected


def test_initials_before_a_colon_are_the_one_person_who_has_them() -> None:
    turns = "Marek Dudek: I left the pitch.\n\nQ: Did they jeer?\n\nMD: They did not.\n\nQ: Again?\n\nMD: I would."
    graph = analyze(turns)
    assert [mention.head.text for mention in graph.entity("Marek Dudek").mentions] == ["Marek Dudek", "MD", "MD"]


def test_who_answers_does_not_say_she_of_herself() -> None:
    turns = "RUTH ASH: My aunt kept bees. She said they knew our names.\n\nIVO BELL: And did they?\n\nRUTH ASH: Yes."
    graph = analyze(turns)
    (said,) = [one for one in graph.attributions if one.source and one.source.text == "She"]
    assert graph.speaker(said) is None


def test_one_of_several_officials_is_nobody_named() -> None:
    graph = analyze(
        "Two officials said the talks began with Andy Cabe, the deputy director. Cabe told Ann Lee: “It is late.” "
        "The official later said it was over."
    )
    speaker = graph.speaker(graph.attributions[-1])
    assert speaker is not None
    assert speaker.name == "official"


def test_an_interview_in_an_office_has_no_recipient() -> None:
    (attribution,) = analyze("Ann Lee said in an interview in her Wendle office that she would stay.").attributions
    assert attribution.recipient is None


def test_nobody_calls_himself_by_his_name() -> None:
    graph = analyze("Tarik Haq said it was late. “I asked what role Omar Fatemi and others played in it,” he said.")
    assert graph.speaker(graph.attributions[-1]).name == "Tarik Haq"


def test_who_was_named_last_is_no_resident_if_another_spoke() -> None:
    graph = analyze(
        "“Will it hold?” resident Linda Pal asked. Another resident complained about the creek. Mayor David Hazel said "
        "officials would come. The resident also asked whose job it was."
    )
    speaker = graph.speaker(graph.attributions[-1])
    assert speaker is None or speaker.name != "David Hazel"


def test_what_somebody_does_behind_a_comma_is_no_apposition() -> None:
    graph = analyze(
        "Coroner Vera Hill blamed it. The letter, signed by its chief nurse Nina Ranger, made the case sound as if "
        "the coroner was hosting a party. The coroner said it was rude."
    )
    assert graph.speaker(graph.attributions[-1]).name == "Vera Hill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Capt. Ann Lee met Lt. Tom Roe. Roe said: “The captain wanted a boat.”", "Ann Lee"),
        ("Capt. Ann Lee met Tom Roe. Lee said: “The captain wanted a boat.”", "captain"),
        ("Capt. Ann Lee met Tom Roe. Roe said: “The captain on the bridge wanted a boat.”", "captain on the bridge"),
        ("Neil Ash, the chairman, met Ann Lee. Lee said: “The manager wanted a boat.”", "manager"),
        ("Neil Ash, the captain, met Ann Lee. Lee said: “The skipper wanted a boat.”", "Neil Ash"),
    ],
)
def test_whom_a_speaker_describes(text: str, speaker: str) -> None:
    graph = analyze(text)
    (wanted,) = [one for one in graph.attributions if one.cue.lemma == "want"]
    found = graph.speaker(wanted)
    assert found is not None
    assert found.name == speaker


@pytest.mark.parametrize("going_on", [", adding that it would flood", " and warned that it would flood"])
def test_who_speaks_twice_in_a_sentence_is_one(going_on: str) -> None:
    graph = analyze(f"A senior official said the road was shut{going_on}.")
    (official,) = graph.sources()
    assert len(graph.statements_by(official)) == 2
    assert [mention.text for mention in official.mentions] == ["A senior official"]


def test_who_asks_who_tells_of_nobody() -> None:
    graph = analyze("Council drops sale after £4m offer collapses\n\nResidents ask who knew what, and when")
    assert [entity.name for entity in graph.entities] == ["Residents"]


@pytest.mark.parametrize(
    "text", ["🔥 Sources said it failed.", "✅ Sources said it failed.", "Sources 😀 said it failed."]
)
def test_a_pictograph_belongs_to_no_source(text: str) -> None:
    (found,) = analyze(text).attributions
    assert found.source is not None
    assert found.source.text == "Sources"
