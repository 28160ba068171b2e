"""For which outlet people work, as the text around their names tells."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The Guardian’s royal editor, Tom Roe, was kinder. It sank, Roe wrote.", "The Guardian"),
        ("Le Monde columnist Ann Lee laughed. It sank, she writes.", "Le Monde"),
        ("Ann Lee, a columnist at Le Monde, laughed. It sank, she writes.", "Le Monde"),
        ("Former Guardian editor Ann Lee laughed. It sank, she wrote to the minister.", None),
        ("The Guardian’s owner, Ann Lee, laughed. It sank, she wrote.", None),
        ("The Guardian’s royal editor, Tom Roe, was kinder. It sank, Roe said.", None),
        ("“It sank,” he told Al Roe of ESPN.", "ESPN"),
        ("Al Roe, of Times Radio, said that it sank.", "Times Radio"),
        ("Al Roe, who covers ports for Focus, said that it sank.", "Focus"),
        ("Al Roe, who has sued the Guardian, said that it sank.", None),
        ("A photographer from Elle said that it sank.", "Elle"),
        ("Ann Lee was on the Long Off podcast. “It sank,” she told hosts Al Moss and Bea Crane.", "Long Off"),
        ("Ann Lee was on Newstalk. “It sank,” she told presenter Al Moss.", "Newstalk"),
        ("Ann Lee was in Bild. “It sank,” she told presenter Al Moss.", None),
        ("Ann Lee was ill. “It sank,” she told presenter Al Moss.", None),
        ("Ann Lee met the Long Off podcast, hosted by the poet Al Moss. “It sank,” Lee told Moss.", "Long Off"),
        ("Ann Lee was on Newstalk. Asked by host Al Moss if it sank, Lee said that it did.", "Newstalk"),
        (
            "Ann Lee was on Newstalk. “It sank,” she told the presenter, Al Moss. Moss asked why.",
            "Newstalk",
        ),
        ("Speaking to Al Moss on Newstalk, Ann Lee said that it sank. Moss asked if she was sure.", "Newstalk"),
        ("Ann Lee was met by Al Moss on Newstalk. “It sank,” she told Moss.", "Newstalk"),
        ("Ann Lee appeared with Al Moss on Newstalk. Moss said that it sank.", None),
        ("Newstalk had her on. Host Al Moss pressed Ann Lee. “It sank,” she told Moss.", "Newstalk"),
        ("“It sank,” Ann Lee told Newstalk anchor Al Moss. “Twice,” she told Moss.", "Newstalk"),
        ("Ann Lee was on Newstalk with host Al Moss. Later Moss said that it sank.", None),
    ],
)
def test_a_journalists_outlet(text: str, outlet: str | None) -> None:
    graph = analyze(text)
    last = graph.attributions[-1]
    found = graph.outlet_told(last) or graph.employer(last)
    assert (found.name if found else None) == outlet
