"""Whether the supplied texts can be expected to have a quotation."""

import pytest

from attribution import analyze
from attribution.transcripts import parse_source
from attribution.verbatim.coverage import find_gap
from attribution.verbatim.normalising import DEFAULT_FOLDING
from attribution.verbatim.readings import build_library

HEARING = "ANA ORTIZ: We will not appeal the ruling.\nRAJ NAIR: The mill lost money last year.\n"
RELEASE = "FOR IMMEDIATE RELEASE\n\n“We are sorry to go,” said Ana Ortiz.\n"
ARTICLE = "KORVA (Reuters) - The mine has been shut since a beam gave way. It is the largest of its kind.\n"
UNLABELLED = "so I think we will close the mill and I am sorry"


def gap(draft, *texts):
    """Why *texts* need not have the first quotation of *draft*."""
    graph = analyze(draft)
    library = build_library(
        [parse_source(text, "source.txt", outlet="Reuters" * ("(Reuters)" in text)) for text in texts], DEFAULT_FOLDING
    )
    attribution = graph.attributions[0] if graph.attributions else None
    return find_gap(graph, library, graph.document.quotations[0].inner, attribution)


@pytest.mark.parametrize(
    ("draft", "text", "reason"),
    [
        ("“Spun Here, Worn Everywhere” stands over the arch.", HEARING, "the draft does not say whose words these are"),
        ("“Spun Here, Worn Everywhere” stands over the arch.", UNLABELLED, ""),
        ("“We shall never go,” the statement said.", HEARING, "no supplied text can be tied to the statement"),
        ("“We shall never go,” the statement said.", RELEASE, ""),
        ("“We shall never go,” a clerk said.", HEARING, "no supplied text can be tied to an unnamed speaker"),
        ("“We shall never go,” Tom Cole said.", HEARING, "no supplied text has words of Tom Cole"),
        ("“We shall never go,” Ana Ortiz said in Spanish.", HEARING, "the draft says the words were translated"),
        ("“We shall never go,” Ana Ortiz said in March.", HEARING, ""),
        ("“We shall never go,” Ana Ortiz told a crowd in Milan.", HEARING, ""),
        ("“We shall never go,” Ana Ortiz said.", HEARING, ""),
        ("“We shall never go,” Tom Cole said.", ARTICLE, "no supplied text has words of Tom Cole"),
    ],
)
def test_only_words_of_those_who_speak_there_are_expected(draft, text, reason):
    assert gap(draft, text) == reason


def test_without_texts_nothing_is_expected():
    assert gap("“We shall never go,” Ana Ortiz said.") == "no sources were supplied"


@pytest.mark.parametrize(
    ("setting", "translated"),
    [("Speaking in Greek", True), ("Asked in Arabic", True), ("Speaking in English", False), ("Asked in March", False)],
)
def test_who_speaks_another_language_was_translated(setting, translated):
    assert bool(gap(f"{setting}, Ana Ortiz said: “We shall never go.”", HEARING)) is translated
