"""Who is meant by an age, or as the older of two."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee, 62, met Tom Roe, 41. “It leaked,” the 62-year-old said.", "Ann Lee"),
        ("Alan Pryce, 58, met Neil Pryce, 51. “It leaked,” the younger Mr Pryce said.", "Neil Pryce"),
        ("Alan Pryce, 58, met Neil Pryce, 51. Susan Pryce, 55, wept. The elder brother said it leaked.", "Alan Pryce"),
        ("Alan Pryce, 58, met Neil Pryce, 58. “It leaked,” the younger Mr Pryce said.", None),
        (
            "It was shut, according to Ann Lee, 62. Tom Roe, a baker, wept. “It leaked,” the 62-year-old said.",
            "Ann Lee",
        ),
        ("Ann Lee, 62, wept. “It leaked,” the 41-year-old said.", "41-year-old"),
        ("Ann Lee (4) scored. Bo Roe is 21. “It leaked,” the 21-year-old said.", "Bo Roe"),
        ("Ann Lee, 84, met Bo Roe, who is 17. “It leaked,” the teenager said. The pensioner said it did.", "Ann Lee"),
        ("Alan Pryce met Neil Pryce, 51. “It leaked,” the younger Mr Pryce said.", None),
    ],
)
def test_who_is_told_by_an_age(text: str, speaker: str | None) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert (found.name if found else None) == speaker
