"""The draft held against the texts supplied with it."""

import pytest

from attribution import analyze, audit, verify
from attribution.config import Config
from attribution.errors import ConfigError
from attribution.rules import RULES, uncredited_copy
from attribution.rules.verbatim import FEWEST_COPIED
from attribution.transcripts import parse_source
from attribution.verbatim.copies import MIN_COPIED
from tests.builders import hits_of

HEARING = parse_source(
    "ANA ORTIZ: We will not appeal the ruling of the court, and we will not sell the mill in June.\n"
    "RAJ NAIR: The mill lost money last year and nobody told us about the loan from Carrow.\n",
    "hearing.txt",
)
CODES = tuple(rule.code for rule in RULES if rule.needs == "sources")


def found(draft, *sources):
    graph = analyze(draft)
    verification = verify(graph, sources or [HEARING])
    return {each.code: each.message for each in audit(graph, Config(select=CODES), verification=verification)}


def said(quote, speaker="Ana Ortiz"):
    return f"“{quote},” {speaker} told the court."


@pytest.mark.parametrize(
    ("draft", "code", "told"),
    [
        (said("We will appeal the ruling of the court"), "ATT502", "(negation)"),
        (said("Nobody may close the bridge over the old river"), "ATT501", "none of the supplied texts"),
        (said("The mill lost money last year and nobody told us"), "ATT504", "RAJ NAIR"),
        (said("We will not appeal the ruling in June"), "ATT503", "left out without a mark"),
        (
            "The mill lost money last year and nobody told us about the loan from Carrow.",
            "ATT308",
            "word for word in hearing.txt",
        ),
    ],
)
def test_what_differs_from_the_source_is_told(draft, code, told):
    assert told in found(draft)[code]


def test_what_was_said_is_no_finding():
    assert found(said("We will not appeal the ruling of the court")) == {}


def test_written_words_are_called_so():
    release = parse_source("FOR IMMEDIATE RELEASE\n\n“We will not sell the mill in June,” said Ana Ortiz.\n", "r.txt")
    assert "a press release" in found("“We will not sell the mill in June,” Ana Ortiz said.", release)["ATT505"]
    assert "ATT505" not in found("“We will not sell the mill in June,” Ana Ortiz said in a statement.", release)


def test_an_outlets_unnamed_source_is_mentioned():
    star = parse_source(
        "The mayor of Northtown will resign in June, two officials said on Tuesday.\n",
        "e.txt",
        "article",
        outlet="Daily Express",
    )
    draft = "The mayor of Northtown will resign in June, the Daily Express reported."
    assert found(draft, star)["ATT305"] == "Daily Express has this from a source it does not name"


def test_what_another_outlet_wrote_is_not_the_credited_ones():
    told = "The mayor of Northtown will resign in June, two officials said on Tuesday.\n"
    other = parse_source(
        "The lock of the canal was mended on Friday, a diver said.\n", "s.txt", "article", outlet="Sun"
    )
    draft = "The mayor of Northtown will resign in June, the Sun reported."
    star = parse_source(told, "e.txt", "article", outlet="Daily Express")
    assert found(draft, star, other)["ATT504"] == "the draft has this from The Sun; it stands in Daily Express"


def test_the_wording_of_the_source_has_no_line_numbers():
    record = parse_source(
        "                                  1\n"
        " 1   MS. OKAFOR:  I asked for ten minutes, and I'm sorry\n"
        " 2   for that.  We had two pumps running and the third was\n"
        " 3   out for repair.\n",
        "hearing.txt",
    )
    graph = analyze("“I asked for nine minutes, and I'm sorry for that,” Ngozi Okafor said.")
    (finding,) = audit(graph, Config(select=("ATT502",)), verification=verify(graph, [record]))
    assert finding.hint == "the source: “I asked for ten minutes, and I'm sorry for that”"


def test_what_a_reworded_quotation_leaves_out_is_told_once():
    assert found(said("We will not fight the ruling, and we will not sell the mill")).keys() == {"ATT502"}


def test_no_shorter_copies_are_promised_than_are_looked_for():
    assert FEWEST_COPIED == MIN_COPIED
    with pytest.raises(ConfigError, match="12 or more"):
        hits_of(uncredited_copy, "It rained.", min_words=5)
