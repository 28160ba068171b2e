"""Verbs of sentences that seem to have none."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The union offered the plan.", "offered", "d"),
        ("The union attacked the plan and said it was dead.", "attacked", "d"),
        ("On Monday the union offered a truce.", "offered", "d"),
        ("Critics of the plan accuse the mayor.", "accuse", "p"),
        ("Ann Lee and Bo Roe accept that it is dead.", "accept", "p"),
        ("Campaigners demand that the plant be closed.", "demand", "p"),
        ("The union backs the plan.", "backs", "z"),
        ("The firm, Hale Marine, disputes this.", "disputes", "z"),
        ("A 2022 study of districts in three states found small losses.", "found", "d"),
        ("Dr. Pike suspects they had left and bought a boat.", "suspects", "z"),
        ("The plan offered by the union is dead.", "offered", "n"),
        ("A man accused of theft has been freed.", "accused", "n"),
        ("Demands that he go are growing.", "demands", "S"),
        ("Nurses protest the cuts.", "protest", "p"),
        ("On Monday the pilot advised against it.", "advised", "d"),
        ("A spokesman for the firm advised against it.", "advised", "d"),
        ("PM hints at tax cuts", "hints", "z"),
        ("Senators demand answers on drones", "demand", "p"),
        ("Tax cuts at risk", "cuts", "S"),
    ],
)
def test_a_sentence_without_a_verb_has_one_behind_its_subject(text, word, tag):
    assert tag_of(text, word) == tag
