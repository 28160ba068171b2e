"""Who is described first and named after."""

import pytest

from attribution import analyze

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
        ("A Tarn midwife wrote letters to herself, a former clerk said.", "midwife"),
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
        ("The mayor said it was cold. The mayor of Hull, Ann Lee, has left.", "mayor"),
    ],
)
def test_who_is_named_where_the_noun_comes_again_is_meant(text: str, name: str) -> None:
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[0])
    assert speaker is not None
    assert speaker.name == name
