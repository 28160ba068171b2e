"""Who is meant by how people of rank are addressed."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Governor Babs Ola came. It was late. His Excellency promised a review.", "Babs Ola"),
        ("Judge Ann Roe sent him down. Her Honour said it was wicked.", "Ann Roe"),
        ("Judge Ann Roe and Judge Al Runt came late. Her Honour said it was wicked.", "Ann Roe"),
        ("Mayor Al Runt cut the ribbon. Bo Lund left. His Worship said it was time.", "Al Runt"),
        ("Pope Leo spoke. A crowd wept. The Holy Father said it was time.", "Leo"),
        ("The inspector, Abdul Kakar, came. Kakar sahib said it was time.", "Abdul Kakar"),
        ("The inspector, Abdul Kakar, came. Kakar ji said it was time.", "Abdul Kakar"),
        ("Judge Ann Roe sent him down. His Honour said it was wicked.", "Honour"),
        ("Surgeon Ann Roe sent him home. Her Grace said it was time.", "Grace"),
        ("Pope Leo spoke. A crowd wept. Her father said it was time.", "Her father"),
        ("Pope Leo spoke. A crowd wept. My Father said it was time.", "My Father"),
    ],
)
def test_a_style_tells_of_an_office(text: str, name: str) -> None:
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[0])
    assert speaker is not None
    assert speaker.name == name
