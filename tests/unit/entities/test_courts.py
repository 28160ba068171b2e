"""Who "the defendant" and "the witness" are."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kit Marsh, 44, is charged with theft. The defendant said it was late.", "Kit Marsh"),
        ("Kit Marsh (44) denies murder. Ana Ruiz is a clerk. The accused said it was late.", "Kit Marsh"),
        ("At the trial of Kit Marsh, Judge Ana Ruiz spoke. The defendant said it was late.", "Kit Marsh"),
        ("Kit Marsh and Tom Hale met. Both deny theft. The defendant said it was late.", "defendant"),
        ("Kit Marsh is charged with theft. Tom Hale is accused of fraud. The defendant said it was late.", None),
        ("Kit Marsh gave evidence. Prosecutor Tom Hale rose. The witness said it was late.", "Kit Marsh"),
        ("Kit Marsh testified. Ana Ruiz testified, too. The witness said it was late.", "Ana Ruiz"),
        ("Kit Marsh is accused of murdering Tom Hale. A clerk wept. The dead man said it was late.", "Tom Hale"),
        ("Tom Hale, 61, died in May. Kit Marsh wept. The victim said it was late.", "Tom Hale"),
        ("Kit Marsh is a baker. Tom Hale asked Mr Marsh to sit. The witness said it was late.", "Kit Marsh"),
        ("A clerk, Kit Marsh, took the stand. Tom Hale rose. The witness said it was late.", "Kit Marsh"),
        ("It hurt Kit Marsh, who gave evidence. Tom Hale rose. The witness said it was late.", "Kit Marsh"),
        ("Kit Marsh is a baker. The witness said it was late.", "witness"),
    ],
)
def test_whom_a_court_hears(text: str, speaker: str | None) -> None:
    graph = analyze(text)
    said = graph.speaker(graph.attributions[-1])
    assert (said and said.name) == speaker
