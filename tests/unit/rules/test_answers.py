"""Who answers for the accused."""

import pytest

from attribution import analyze
from attribution.model import EntityKind
from attribution.rules.answers import find_answers, is_answered
from attribution.rules.draft import Draft


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("Pat Hale denied it.", True),
        ("She denied it.", True),
        ("A spokesman declined to comment.", True),
        ("Neither of them returned calls.", False),
        ("Requests for comment went unanswered.", True),
        ("A bank declined to comment.", False),
        ("A spokesman for the bank declined to comment.", False),
        ("Police denied that Pat Hale had been seen.", False),
        ("The vicar could not be reached.", True),
        ("The parish could not be reached.", False),
        ("It rained.", False),
    ],
)
def test_only_the_accused_or_who_speaks_for_them_answers(text, answered):
    draft = Draft(analyze(f"The vicar, Pat Hale, stole the plate, Tom Cole said. {text}"), 0.0)
    accused = next(entity for entity in draft.graph.entities if entity.name == "Pat Hale")
    assert is_answered(draft, find_answers(draft, ()), accused) is answered


def test_a_firm_is_answered_for_by_whoever_bears_its_name():
    draft = Draft(analyze("Harlow Ltd stole the plate. Ann Harlow said that it had not."), 0.0)
    firm = next(entity for entity in draft.graph.entities if entity.kind is EntityKind.ORGANISATION)
    speaking = {entity.id for entity in draft.graph.entities if entity.name == "Ann Harlow"}
    assert is_answered(draft, find_answers(draft, speaking), firm)
    assert not is_answered(draft, find_answers(draft, ()), firm)


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("The company's chairman, Ann Lee, said the pumps were sound.", True),
        ("Harlow's chief executive, Ann Lee, said the pumps were sound.", True),
        ("The council's leader, Ann Lee, said the pumps were sound.", False),
    ],
)
def test_the_head_of_a_firm_answers_for_it(text, answered):
    draft = Draft(analyze(f"Harlow Mills lied to inspectors, Tom Cole said. {text}"), 0.0)
    accused = next(entity for entity in draft.graph.entities if entity.name == "Harlow Mills")
    assert is_answered(draft, find_answers(draft, ()), accused) is answered
