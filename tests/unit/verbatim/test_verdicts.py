"""What became of each checked quotation."""

from attribution.spans import Span
from attribution.verbatim.alignment import Edit, Op
from attribution.verbatim.guards import Gate
from attribution.verbatim.verdicts import Check, CheckKind, Verdict, Verification

NOWHERE = Span(0, 0, "")


def check(*verdicts, attribution=None, gates=()):
    edits = tuple(Edit(op=Op.CHANGED, draft=NOWHERE, source=NOWHERE, words="", gates=each) for each in gates)
    return Check(
        span=NOWHERE,
        kind=CheckKind.QUOTATION,
        verdict=verdicts[0],
        verdicts=verdicts,
        attribution=attribution,
        edits=edits,
    )


def test_the_guarded_words_that_differ_are_told_once_in_their_order():
    found = check(Verdict.ALTERED, gates=[(Gate.NAME,), (), (Gate.NEGATION, Gate.NAME)])
    assert found.gates == (Gate.NEGATION, Gate.NAME)
    assert check(Verdict.EXACT).gates == ()


def test_checks_are_asked_for_by_verdict_and_by_attribution():
    first, second = check(Verdict.WRONG_SPEAKER, Verdict.ELIDED, attribution=0), check(Verdict.EXACT, attribution=1)
    found = Verification((), (first, second))
    assert found.having(Verdict.ELIDED) == (first,)
    assert found.having(Verdict.SPLICED) == ()
    assert found.of(1) == (second,)
    assert found.of(2) == ()
