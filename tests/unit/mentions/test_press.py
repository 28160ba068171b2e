"""The outlets that speak through their journalists."""

import pytest

from attribution import analyze

NAMED_BEFORE = "The Seattle Times and Agence France-Presse were there. "


@pytest.mark.parametrize(
    ("sentence", "outlet"),
    [
        ("ESPN's Tom Roe reported that the trade was done.", "ESPN"),
        ("The Times's Ann Lee reported that the trade was done.", "The Seattle Times"),
        ("Ann Lee of the Times reported that the trade was done.", "The Seattle Times"),
        ("Politico's Ann Lee and Tom Roe said that the trade was done.", "Politico"),
        ("Al Jazeera's Ann Lee, reporting from Tarn, said the port was on fire.", "Al Jazeera"),
        ("The BBC's Moscow correspondent, Ann Lee, said the port was on fire.", "BBC"),
        ("Ann Lee, a reporter for the Tarn Herald, said the port was on fire.", "Tarn Herald"),
        ("Ann Lee, the BBC’s political editor, said the port was on fire.", "BBC"),
        ("The editor of Bild, Ann Lee, said the port was dull.", "Bild"),
        ("A columnist for Le Monde, Ann Lee, said the port was dull.", "Le Monde"),
        ("Ann Lee, who edits the Tarn Herald, said the port was dull.", "Tarn Herald"),
        ("CNN showed the port. Its anchor said the port was dull.", "CNN"),
        ("Bild had the picture. Its royal editor, Ann Lee, said the port was dull.", "Bild"),
        ("The Times's editorial board wrote that the port was dull.", "The Seattle Times"),
        ("AFP journalists said the square was empty.", "Agence France-Presse"),
        ("Wired's tester said the lamp was dim.", "Wired"),
        ("The Guardian’s man in Venice said the film was dull.", "The Guardian"),
        ("The square was empty, according to a Reuters witness.", "Reuters"),
        ("Fox News host Ann Lee said that the trade was done.", "Fox News"),
        ("Sky Sports pundit Ann Lee said that the trade was done.", "Sky Sports"),
        ("CNN analyst Ann Lee said that the trade was done.", "CNN"),
        ("“It is done,” he told the Times's Ann Lee. Lee said the port was dull.", "The Seattle Times"),
        ("“It is done,” he told Ann Lee of ESPN. Lee said the port was dull.", "ESPN"),
    ],
)
def test_a_journalist_speaks_for_the_outlet(sentence: str, outlet: str) -> None:
    graph = analyze(NAMED_BEFORE + sentence)
    employer = graph.employer(graph.attributions[-1])
    assert employer is not None
    assert (employer.outlet.name if employer.outlet else employer.name) == outlet
    assert employer in graph.chain(graph.attributions[-1])


@pytest.mark.parametrize(
    "sentence",
    [
        "A BBC spokesman said the show would go on.",
        "Ann Lee, a former reporter for the Tarn Herald, said the port was on fire.",
        "The former editor of Bild, Ann Lee, said the port was on fire.",
        "A reader of Bild, Ann Lee, said the port was on fire.",
        "Ann Lee, who sued the Tarn Herald, said the port was on fire.",
        "The council met. Its reporter said the port was on fire.",
        "The mayor told the BBC that the port was on fire.",
        "Reuters reported that the port was on fire.",
        "Police said the port was on fire.",
        "Mercury's crew said the port was on fire.",
        "Italian journalist Ann Lee said the port was on fire.",
        "Film critic Ann Lee said the port was dull.",
        "Opposition critic Ann Lee said the port was dull.",
        "RBC analyst Ann Lee said the port was dull.",
        "Bloomberg Intelligence analyst Ann Lee said the port was dull.",
        "Former CNN analyst Ann Lee said the port was dull.",
        "Independent journalist Ann Lee said the port was on fire.",
        "Berlin correspondent Ann Lee said the port was on fire.",
        "Critics of the BBC said the port was dull.",
        "A writer suing the BBC said the port was dull.",
        "The People’s Renewal Front said the port was dull.",
        "The Nation of Islam said the port was dull.",
        "The Guardian’s man of the year said the port was dull.",
        "The bank’s woman in Lima said the port was dull.",
    ],
)
def test_others_do_not(sentence: str) -> None:
    graph = analyze(sentence)
    assert graph.employer(graph.attributions[0]) is None


def test_a_journalist_told_of_once_speaks_for_the_outlet_later():
    graph = analyze("ESPN's Tom Roe reported that the trade was done. Tarn wanted two boats, Roe said.")
    assert [graph.employer(each).name for each in graph.attributions if each.cue.span.text == "said"] == ["ESPN"]
    graph = analyze("BBC presenter Ann Roe was held on Monday. Roe said she was sorry.")
    assert graph.employer(graph.attributions[-1]) is None


@pytest.mark.parametrize(
    ("document", "outlet"),
    [
        ("a report in Slate", "Slate"),
        ("a story by Grist", "Grist"),
        ("an article in t-online on Monday", "t-online"),
        ("a report by People Against Crime", None),
        ("a report in time for lunch", None),
        ("a poll by Grist", None),
    ],
)
def test_what_is_written_speaks_for_who_prints_it(document: str, outlet: str | None) -> None:
    graph = analyze(f"The port was dull, according to {document}.")
    found = graph.speaker(graph.attributions[0])
    assert (found.outlet.name if found and found.outlet else None) == outlet
