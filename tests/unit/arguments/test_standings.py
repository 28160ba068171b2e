"""Who somebody is beside a name."""

import pytest

from attribution.arguments.standings import with_apposed, with_name, with_office, with_relative_clause, with_standing
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_of, token_of, words_in


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("Ana Ruiz, prosecuting, said it sank.", (0, 2), "ana ruiz , prosecuting ,"),
        ("Ana Ruiz, for the defence, said it sank.", (0, 2), "ana ruiz , for the defence ,"),
        ("Kit Hale, of Harbour Lane, said it sank.", (0, 2), "kit hale , of harbour lane ,"),
        ("Kit Hale, for example, said it sank.", (0, 2), "kit hale"),
        ("Kit Hale, from the University of Oslo, said it sank.", (0, 2), "kit hale , from the university of oslo ,"),
        ("Kit Hale, from Monday, said it sank.", (0, 2), "kit hale"),
        ("Kit Hale, laughing, said it sank.", (0, 2), "kit hale"),
        ("Kit Hale, said it sank.", (0, 2), "kit hale"),
    ],
)
def test_a_source_has_what_tells_for_whom_it_speaks(text, source, whole):
    syntax = syntax_of(text)
    site = site_of(syntax, token_of(syntax, "said"))
    assert words_in(syntax, with_standing(syntax, site, Range(*source))) == whole


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("The minister of works, Ann Lee said it sank.", (5, 7), "the minister of works , ann lee"),
        (
            "Counsel to the first heir, Ann Lee (SAN), said it sank.",
            (6, 12),
            "counsel to the first heir , ann lee ( san ) ,",
        ),
        ("In the mill, Ann Lee said it sank.", (4, 6), "ann lee"),
    ],
)
def test_a_name_has_the_office_ahead_of_it(text, source, whole):
    syntax = syntax_of(text)
    site = site_of(syntax, token_of(syntax, "said"))
    assert words_in(syntax, with_office(syntax, site, Range(*source))) == whole


def test_an_office_has_the_name_ahead_of_it():
    syntax = syntax_of("Ana Ruiz, head of policy said it sank.")
    site = site_of(syntax, token_of(syntax, "said"))
    assert words_in(syntax, with_name(syntax, site, Range(3, 6))) == "ana ruiz , head of policy"


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("On Monday Kit Hale, a nurse from Hull, said it sank.", (5, 9), "kit hale , a nurse from hull ,"),
        ("At the hearing Kit Hale, who had left, said it sank.", (6, 9), "kit hale , who had left ,"),
        (
            "When it rained, Kit Hale, a clerk in Hull, Kent, said it sank.",
            (7, 13),
            "kit hale , a clerk in hull , kent ,",
        ),
        ("In Hull, the envoy, Kit Hale, said it sank.", (3, 9), "the envoy , kit hale ,"),
        ("She met Kit Hale, a nurse, said the clerk.", (5, 8), "a nurse ,"),
        ("On Sunday, a nurse, Kit Hale, said it sank.", (3, 9), "a nurse , kit hale ,"),
    ],
)
def test_what_tells_of_a_name_is_no_source_without_it(text, source, whole):
    syntax = syntax_of(text)
    site = site_of(syntax, token_of(syntax, "said"))
    assert words_in(syntax, with_apposed(syntax, site, Range(*source))) == whole


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("Kit Hale, who runs a pub in Hull, said it sank.", (0, 2), "kit hale , who runs a pub in hull ,"),
        ("Kit Hale, whose boat it was, later said it sank.", (0, 2), "kit hale , whose boat it was ,"),
        ("Kit Hale, who saw it, fled, said it sank.", (0, 2), "kit hale"),
        ("“No,” said Kit Hale, whose boat it was.", (5, 7), "kit hale , whose boat it was"),
        ("“No,” said Kit Hale, which made us laugh.", (5, 7), "kit hale"),
    ],
)
def test_a_source_has_the_clause_that_tells_of_it(text, source, whole):
    syntax = syntax_of(text)
    site = site_of(syntax, token_of(syntax, "said"))
    assert words_in(syntax, with_relative_clause(syntax, site, Range(*source))) == whole
