"""Who came after whom."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Pell succeeded Tom Lee as dean. The dean said no.", "Ann Pell"),
        ("Ann Pell succeeded Tom Lee as dean. The former dean said no.", "Tom Lee"),
        ("Tom Lee quit as dean and was replaced by Ann Pell. The new dean said no.", "Ann Pell"),
        ("Tom Lee was mayor until May, when Ann Pell took over. His predecessor said no.", "Tom Lee"),
        ("Tom Lee was mayor until May, when Ann Pell took over. The mayor said no.", "Ann Pell"),
        ("Tom Lee and his successor, Ann Pell, met. Her predecessor said no.", "Tom Lee"),
        ("Mayor Ann Pell took over from Tom Lee. Pell’s predecessor said no.", "Tom Lee"),
        ("Dean Tom Lee will be succeeded by Ann Pell. The dean said no.", "Tom Lee"),
        ("Dean Tom Lee will be succeeded by Ann Pell. The incoming dean said no.", "Ann Pell"),
        ("The roof was replaced by Tom Lee. Ann Pell paid. The new mayor said no.", "new mayor"),
        ("President Ann Pell beat former president Tom Lee. Lee wept. The president said no.", "Ann Pell"),
    ],
)
def test_an_office_passes_on(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == name
