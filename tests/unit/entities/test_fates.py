"""What happened to somebody tells him from those of whom the text tells no such thing."""

import pytest

from attribution import analyze


def speaker_of_last(text: str) -> str:
    graph = analyze(text)
    return graph.speaker(graph.attributions[-1]).name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz said it burned. The arrested woman said she was at home.", "arrested woman"),
        ("Ana Ruiz was held for hours. The arrested woman said she was at home.", "Ana Ruiz"),
        ("Tom Kerr said it burned. The alleged arsonist said he was at home.", "alleged arsonist"),
        ("Tom Kerr went on trial in May. The accused man said he was at home.", "Tom Kerr"),
        ("Jane Moss was found guilty of fraud. The convicted woman said she would appeal.", "Jane Moss"),
        ("Tom Kerr hit Al Roe. The injured striker said he would play on.", "injured striker"),
        ("Tom Kerr said it burned. The tall man said he was at home.", "Tom Kerr"),
    ],
)
def test_who_is_called_by_a_fate(text, speaker):
    assert speaker_of_last(text) == speaker


def test_the_dead_do_not_speak():
    assert speaker_of_last("Tom Kerr told police it burned. The dead man was a plumber. He said so.") == "Tom Kerr"
