"""What training learns of how often word types report."""

from collections import Counter

import pytest

from training.priors import Priors, Type, prior_bucket

CLAIM = Type("claim", "N")
KNOWN = {"": 10, "T": 10}


def priors(seen, heads, strengths=None, shifts=None):
    """The counts of one noun by complement."""
    return Priors(
        Counter({(CLAIM, each): number for each, number in seen.items()}),
        Counter({(CLAIM, each): number for each, number in heads.items()}),
        strengths or {},
        shifts or {},
    )


def test_buckets_rise_with_the_share():
    assert [prior_bucket(share) for share in (0.0, 0.04, 0.2, 0.9)] == [0, 1, 5, 10]


def test_a_complement_has_its_own_share():
    counts = priors(KNOWN, {"": 1, "T": 9})
    assert counts.share(CLAIM, "") < counts.share(CLAIM, "T")


def test_without_counts_the_strength_in_the_lexicon_decides():
    strong, weak = (priors({}, {}, {CLAIM: strength}) for strength in ("strong", "weak"))
    assert strong.share(CLAIM, "T") == pytest.approx(0.2)
    assert weak.share(CLAIM, "T") == pytest.approx(0.03)


def test_a_complement_moves_what_is_expected():
    strengths = {CLAIM: "strong"}
    plain = priors({}, {}, strengths)
    moved = priors({}, {}, strengths, {("strong", "N", "T"): 1.0})
    assert moved.share(CLAIM, "T") > plain.share(CLAIM, "T")
    assert moved.share(CLAIM, "") == plain.share(CLAIM, "")


def test_an_occurrence_left_out_of_the_counts_tells_nothing_about_itself():
    once = priors({"T": 1}, {"T": 1})
    assert once.share(CLAIM, "T", (1, 1)) == priors({}, {}).share(CLAIM, "T")
    assert once.is_stranger(CLAIM, 1)
    assert not once.is_stranger(CLAIM)


def test_a_type_that_never_reports_is_known_not_to():
    assert priors({"": 50}, {}).table().get("claimN") is None
    assert priors({"": 50}, {}, {CLAIM: "weak"}).table()["claimN"] == -1
