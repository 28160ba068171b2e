"""Second verbs of who speaks."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The mayor said the plan was dead and accused the union of theft.", ["said", "accused"]),
        ("The judge held that a bond was required and directed that he be kept in jail.", ["held", "directed"]),
        ("The mayor said the plan was dead and refused to resign.", ["said", "refused"]),
        ("Lee insisted that no family would wait and accused the officials of lying.", ["insisted", "accused"]),
        ("Lee insisted that no family had left and accused the officials of lying.", ["insisted"]),
        ("She said the clerk sold it and told his wife.", ["said"]),
        ("Lee told the paper on Monday that he was stunned and pledged a review.", ["told", "pledged"]),
        ("Lee thinks the test was unfair and has demanded proof.", ["thinks", "has demanded"]),
        ("Lee thinks the test was unfair and has left the town.", ["thinks"]),
        ("Lee declined to name them but said that they were ill.", ["declined", "said"]),
        ("Lee declined to confirm the sale but did not deny it.", ["declined", "did not deny"]),
        ("Lee rejected the first claim but did not dispute the second.", ["rejected", "did not dispute"]),
        ("Lee declined to name them but left the room.", ["declined"]),
        ("Doctors hope and expect that he will walk.", ["hope and expect"]),
        ("The mayor hopes and prays it rains.", ["hopes and prays"]),
        ("The union has warned and argued that jobs will go.", ["has warned and argued"]),
        ("Ministers have promised and delivered a cut.", ["have promised"]),
        ("She says it is late and adds that it rains.", ["says", "adds"]),
        ("Critics argue that waiting for rain would be mad, and urge farmers to dig.", ["argue", "urge"]),
        ("Unions say the cost of repairs is too high and blame the owners.", ["say", "blame"]),
        ("Aides say the mayor must resign and call an election.", ["say"]),
        ("The mayor denied that any tram had crashed and claimed the papers were forged.", ["denied", "claimed"]),
        ("She says she never saw the note and dismisses the claim.", ["says", "dismisses"]),
        ("The union welcomed the offer while warning that it could fail.", ["welcomed", "warning"]),
        ("She condemned the gang for laughing while demanding money.", ["condemned"]),
        ("Lee told us the bridge was shut and Ray was ill and added that it would open.", ["told", "added"]),
    ],
)
def test_a_thing_accuses_nobody(text, cues):
    assert [each.cue.span.text for each in analyze(text).attributions if each.parent is None] == cues


def test_a_comma_parts_what_she_said_from_what_she_denied() -> None:
    first, second = analyze("She explained that the state owed it money, and denied ever insulting them.").attributions
    assert first.content.text == "that the state owed it money"
    assert (second.source.text, second.content.text) == ("She", "ever insulting them")
