"""Styles: who is meant by how people of rank are addressed, "His Excellency", and by an honour behind a name."""

from __future__ import annotations

from collections.abc import Sequence

from ..mentions.pronouns import UNTOLD
from ..model import Gender, Mention
from ..tables import words
from .clusters import PERSON, Cluster, fits_gender, last_before
from .places import Place, find_at, hand_over

_STYLES = {
    style: words(offices)
    for styles, offices in (
        ("excellency", "president governor premier ambassador envoy"),
        ("majesty", "king queen emperor empress sultan monarch"),
        ("highness", "prince princess duke duchess emir"),
        ("grace", "duke duchess archbishop"),
        ("holiness father", "pope pontiff patriarch"),
        ("eminence", "cardinal"),
        ("lordship ladyship lord lady", "judge justice"),
        ("honour honor", "judge justice magistrate mayor"),
        ("worship", "mayor magistrate"),
    )
    for style in styles.split()
}
"""Styles → the offices of those who are so addressed."""
_WHOSE = {"the holy": Gender.MASCULINE, "his": Gender.MASCULINE, "her": Gender.FEMININE, "my": UNTOLD, "your": UNTOLD}
_HONOURS = words("ji sahib saheb saab sahab sahiba bhai didi ben bey hanım garu sensei")
"""What stands behind the names of those whom one honours: "Khan sahib"."""


def take_styled(source: Mention, clusters: Sequence[Cluster], places: list[Place]) -> Cluster | None:
    """Whom *source* means by a style or an honour, who takes it in; it is no name of its own then."""
    meant = _find_styled(source, clusters, places)
    owner = find_at(places, source.head.start) if meant is not None else None
    if meant is not None and owner is not None:
        hand_over(source, owner, meant, places)
    elif meant is not None:
        meant.mentions.append(source)
    return meant


def _find_styled(source: Mention, clusters: Sequence[Cluster], places: list[Place]) -> Cluster | None:
    """Whom *source* means by a style, "Her Grace", or by a name among *places* with an honour behind it."""
    whose, _, style = source.span.text.lower().rpartition(" ")
    if style in _HONOURS:
        return find_at(places, source.span.start)
    if style not in _STYLES or whose not in _WHOSE or not source.span.text[-len(style)].isupper():
        return None
    if (style == "father") != (whose == "the holy"):
        return None
    start, gender = source.span.start, _WHOSE[whose]
    found = [
        one
        for one in clusters
        if one.kind is PERSON and one.parts and not one.words.isdisjoint(_STYLES[style])
        if fits_gender(one.gender, gender)
    ]
    before = [one for one in found if last_before(one, start) >= 0]
    if before or len(found) == 1:
        return max(before or found, key=lambda one: last_before(one, start))
    return None
