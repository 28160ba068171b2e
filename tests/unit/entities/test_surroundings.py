"""What is told beside a name: roles, seats, kinds of body."""

import pytest

from attribution import analyze
from attribution.model import EntityKind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee, the harbour’s safety chief, saw it. Bo Ray saw it. The chief said the crane was safe.", "Ann Lee"),
        ("The captain, Ann Lee, saw it. Bo Ray saw it. The captain said the crane was safe.", "Ann Lee"),
        ("Ann Lee (SAN) saw it. Bo Ray, a nurse, saw it. The advocate said the crane was safe.", "Ann Lee"),
        ("Ann Lee, D-Ohio, saw it. Bo Ray saw it. The Democrat said the crane was safe.", "Ann Lee"),
        ("Ann Lee, who taught Latin, saw it. Bo Ray, a mayor, saw it. The teacher said the crane was safe.", "Ann Lee"),
        (
            "According to Bo Ray, the captain fell. Captain Ann Lee saw it. The captain said the crane was safe.",
            "Ann Lee",
        ),
        ("Ann Lee saw it. Union leader Bo Ray saw it. The union leader said the crane was safe.", "Bo Ray"),
        ("Ann Lee, the chief’s dog, saw it. Bo Ray, a chief, saw it. The chief said the crane was safe.", "Bo Ray"),
        ("The mayor of Hull, Ann Lee, saw it. Bo Ray, a poet, saw it. The mayor said the crane was safe.", "Ann Lee"),
        ("He met the mayor of Hull, Ann Lee wept. Bo Ray, a mayor, saw it. The mayor said it was safe.", "Bo Ray"),
        ("Ann Lee, then the mayor, saw it. Bo Ray, a poet, left. The former mayor said it was safe.", "Ann Lee"),
    ],
)
def test_a_role_told_beside_a_name_is_its_own(text: str, name: str) -> None:
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[-1])
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Onyx, a magazine, said the crane was safe.", EntityKind.OUTLET),
        ("Onyx Marsh, the largest user of cranes, said the crane was safe.", EntityKind.ORGANISATION),
        ("The architects Onyx Marsh said the crane was safe.", EntityKind.ORGANISATION),
        ("Onyx, which makes cranes, said the crane was safe.", EntityKind.ORGANISATION),
        ("The supplier, Onyx Marsh, said the crane was safe.", EntityKind.ORGANISATION),
        ("Her supplier, Onyx Marsh, said the crane was safe.", EntityKind.PERSON),
        ("Ann Lee, a magazine editor, said the crane was safe.", EntityKind.PERSON),
    ],
)
def test_an_apposition_tells_what_a_name_is(text: str, kind: EntityKind) -> None:
    graph = analyze(text)
    (entity,) = graph.entities
    assert entity.kind is kind
