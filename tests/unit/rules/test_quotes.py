"""How soon the reader learns who speaks."""

import pytest

from attribution import analyze
from attribution.rules import late_attribution, speaker_switch
from attribution.rules.draft import Draft
from attribution.rules.quotes import count_sentences, is_title
from tests.builders import hits_of

LATE = "“It was dark. We heard shouting. Then glass broke. I ran,” Ann Lee said."


def test_the_speaker_of_a_long_quotation_is_named_early():
    (hit,) = hits_of(late_attribution, LATE)
    assert hit.message.startswith("4 sentences and 11 words")
    assert hits_of(late_attribution, LATE, max_sentences=4) == []
    assert hits_of(late_attribution, "“It was dark,” Ann Lee said. “We heard shouting. Then glass broke.”") == []


def test_who_goes_on_need_not_be_named_again():
    assert hits_of(late_attribution, f"“It rained,” Ann Lee said.\n\n{LATE}") == []


@pytest.mark.parametrize(("gap", "fires"), [(" ", True), ("\n\n", False)])
def test_a_new_speaker_begins_a_paragraph(gap, fires):
    text = f"“It failed,” Sam Cole said.{gap}“It did not. We hit every target,” Priya Nair said."
    assert bool(hits_of(speaker_switch, text)) is fires


@pytest.mark.parametrize(
    ("said", "title"), [("The Long Road Home", True), ("We will close it in June", False), ("It is so", False)]
)
def test_a_title_has_capitals(said, title):
    assert is_title(said.split()) is title


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("“Wrong? Never. Is it so? Not once in nine years, and you can print that,” said Gus Lyle.", False),
        ("Gus Lyle wrote back: “The pump was old. We all knew. We asked. Nobody came,” Lyle wrote.", False),
        ("“The pump was old. We all knew. We asked. Nobody came.”\n\n— Gus Lyle, foreman", False),
        ("“The pump was old. We all knew. We asked. Nobody came,” she said.", False),
        ("“The pump was old. We all knew. We asked. Nobody came,” Gus Lyle said, according to a transcript.", True),
    ],
)
def test_only_a_name_that_keeps_the_reader_waiting_is_late(text, fires):
    assert bool(hits_of(late_attribution, text)) is fires


@pytest.mark.parametrize(
    ("text", "count"),
    [("We ran.", 1), ("It broke. I ran.", 2), ("“It is Dr. Roe's U.S. home. He bought it,” said Jo Pitt.", 2)],
)
def test_sentences_are_counted_as_the_document_cuts_them(text: str, count: int) -> None:
    draft = Draft(analyze(text), 0.0)
    assert count_sentences(draft, draft.span(0, len(text))) == count
