"""The source of a cue: chosen, or told by the wording."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.arguments.sources import find_source
from attribution.cues.formulas import find_hearer
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_of, token_of, words_in


def source_in(text, cue, earlier=None):
    syntax = syntax_of(text)
    token = token_of(syntax, cue)
    site = site_of(syntax, token, (), earlier)
    return words_in(syntax, find_source(syntax, site, find_hearer(syntax, token), default_judges())[0])


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("The clerk said the bridge was shut.", "said", "the clerk"),
        ("Rook is not a bad man, argues the sculptor Rhona Eden.", "argues", "the sculptor rhona eden"),
        ("The jury heard that the bridge was shut.", "heard", "the jury"),
        ("Tom Reed, chief executive of Northern Rail said it was late.", "said", None),
        ("Nurses sitting with him said it was late.", "said", "nurses sitting with him"),
    ],
)
def test_the_wording_may_tell_who_speaks(text, cue, source):
    assert source_in(text, cue) == (source or "tom reed , chief executive of northern rail")


@pytest.mark.parametrize("told", ["was said to have gone", "is thought to be ill"])
def test_hearsay_is_nobodys(told):
    assert source_in(f"The clerk {told}.", told.split()[1]) == ""


@pytest.mark.parametrize("told", ["A boat believed to be full hit a pier.", "A man suspected of theft was held."])
def test_what_a_participle_is_said_of_says_nothing(told):
    assert source_in(told, told.split()[2]) == ""


def test_who_was_interposed_goes_on_telling():
    assert source_in("The bridge was shut, it said, but later added that it was not.", "added", Range(5, 6)) == "it"
