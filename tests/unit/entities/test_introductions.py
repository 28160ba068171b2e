"""Who is described first and named after."""

import pytest

from attribution import analyze
from attribution.document import build_document
from attribution.entities.clusters import PERSON, Cluster
from attribution.entities.introductions import find_called_later
from attribution.entities.places import lay_out
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, moved

LATER = "\n\nAnn Lee, who left in May, had counted it."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A former aide said the vault was empty." + LATER, "Ann Lee"),
        ("A former aide said the vault was empty.\n\nIt was a cold day." + LATER, "former aide"),
        ("The artistic director of the Tarn Festival said the vault was empty." + LATER, "Ann Lee"),
        ("The vault was empty, the leader of the council said.\n\nCouncillor Ann Lee said it was cold.", "Ann Lee"),
        (
            "The vault was empty, the leader of the council said.\n\nDr Ann Lee said it was cold.",
            "leader of the council",
        ),
        ("A source said the vault was empty." + LATER, "source"),
        ("Two former aides said the vault was empty." + LATER, "Two former aides"),
        ("A veteran lawmaker said the vault was empty. Ann Lee, a lawmaker for years, had counted it.", "Ann Lee"),
        (
            "A veteran lawmaker said the vault was empty. Ann Lee, a nurse for years, had counted it.",
            "veteran lawmaker",
        ),
        (
            "A grieving widower said the vault was empty. Ann Lee, a nurse for years, had counted it.",
            "grieving widower",
        ),
    ],
)
def test_a_lede_describes_whom_the_next_paragraph_names(text: str, name: str) -> None:
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[0])
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("lede", "speaker"),
    [
        ("A midwife who wrote letters to herself was jailed on Monday.", "Ann Lee"),
        ("A Tarn midwife wrote letters to herself.", "Ann Lee"),
        ("A Tarn midwife wrote letters to herself, a former clerk said.", "Tarn midwife"),
        ("A midwife accused of theft wrote letters to herself, a jury has heard.", "Ann Lee"),
        ("Letters to a midwife were forged, it emerged on Monday.", "midwife"),
        ("A letter to a famous and much loved old midwife was forged.", "midwife"),
    ],
)
def test_a_lede_tells_what_the_one_named_next_is(lede: str, speaker: str) -> None:
    text = f"{lede}\n\nAnn Lee, 43, of Dale, wept.\n\nDet Con Eva Roe spoke next. The midwife said it was a joke."
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == speaker


@pytest.mark.parametrize(
    ("headline", "role", "meant"),
    [
        ("Norvale PM wept", "premier", True),
        ("Airline chief wept", "executive", True),
        ("Airline nurse wept", "executive", False),
        ("Airline chief wept", "nurse", False),
    ],
)
def test_a_headline_tells_of_an_office_whom_the_text_names(headline: str, role: str, meant: bool) -> None:
    text = f"{headline}\n\nIt rained. Tom Lee left."
    tom = Cluster("Tom Lee", PERSON, ("tom", "lee"))
    tom.mentions.append(moved(described("Tom Lee"), text.index("Tom")))
    tom.learn(role, default_gazetteer())
    source, layout = described(headline.removesuffix(" wept")), lay_out(build_document(text))
    found = find_called_later(source, source.head.text.lower(), [tom], layout, default_gazetteer())
    assert found == ((tom,) if meant else ())


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("It was cold in May. The referee said it was late.", "Ann Lee"),
        ("It was cold in May. The neighbour said it was late.", "Bo Ray"),
        ("It was cold in May. The captain said it was late.", "Kit Hart"),
    ],
)
def test_an_office_is_of_whom_the_text_names_later(opening: str, name: str) -> None:
    told = "The referee, Ann Lee, wept. The neighbour, Bo Ray, wept, too. The captain, Kit Hart, left."
    graph = analyze(f"{opening}\n\nIt rained. {told}")
    speaker = graph.speaker(graph.attributions[0])
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A crane driver said he had slept. Two men fell. The driver, Owen Pratt, was not hurt.", "Owen Pratt"),
        ("“My boss said it was safe,” Lee wept. The boss, Helen Voss, has left.", "Helen Voss"),
        ("A nurse said it was cold. The surgeon, Ann Reid, has left.", "nurse"),
        ("Three nurses said it was cold. The nurse, Tom Ives, has left.", "Three nurses"),
        ("The mayor said it was cold. The mayor of Hull, Ann Lee, has left.", "Ann Lee"),
        ("The mayor of Dale said it was cold. The mayor of Hull, Ann Lee, has left.", "mayor of Dale"),
    ],
)
def test_who_is_named_where_the_noun_comes_again_is_meant(text: str, name: str) -> None:
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[0])
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The plant leaked, a waste firm said.\n\nOnyx Foods denied it.", "Onyx Foods"),
        ("Water board owes us, union says\n\nDale Water has told the court so.", "union"),
        ("A union said it rained.\n\nThe town slept. Onyx Foods denied it.", "union"),
        ("A jury said it rained.\n\nOnyx Foods denied it.", "jury"),
        ("A waste firm said it rained.\n\nOnyx Council denied it.", "waste firm"),
        ("His firm said it rained.\n\nOnyx Foods denied it.", "His firm"),
    ],
)
def test_a_body_of_a_lede_is_the_one_with_which_the_next_paragraph_begins(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[0]).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“The prime minister says nothing,” Ann Lee wrote. Prime Minister Al Roe was abroad.", "Al Roe"),
        ("“The driver says nothing,” Ann Lee wrote." + " It rained." * 30 + " Driver Al Roe was abroad.", "driver"),
    ],
)
def test_whatever_the_noun_tells_who_is_named_so_at_once_is_meant(text, name):
    graph = analyze(text)
    (says,) = [one for one in graph.attributions if one.source and one.source.text.startswith("The ")]
    assert graph.speaker(says).name == name
