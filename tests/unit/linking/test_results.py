"""Links as results: spans of the text, how they are quoted, how sure they are."""

import pytest
from attrs import evolve

from attribution.arguments.links import Link
from attribution.linking.results import confidence, describe_links
from attribution.mentions.mentions import reader_of
from attribution.model import ContentKind, MentionKind
from attribution.syntax.sites import Range
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import document_and_syntax, token_of


def results(text, *links):
    document, syntax = document_and_syntax(text)
    lexicon = default_lexicon()
    made = [
        Link(
            token_of(syntax, cue),
            Range(token_of(syntax, cue), token_of(syntax, cue) + 1),
            source,
            pieces,
            "left",
            score,
        )
        for cue, source, pieces, score in links
    ]
    return describe_links(document, syntax, reader_of(document, lexicon), made)


@pytest.mark.parametrize(
    ("text", "piece", "kind"),
    [
        ("“We ran,” Ann Lee said.", Range(0, 5), ContentKind.DIRECT),
        ("They “ran off”, Ann Lee said.", Range(0, 5), ContentKind.MIXED),
        ("They ran off, Ann Lee said.", Range(0, 3), ContentKind.INDIRECT),
    ],
)
def test_a_content_is_quoted_through_in_part_or_not_at_all(text, piece, kind):
    (found,) = results(text, ("said", None, (piece,), 0))
    assert found.content.kind is kind
    assert text.startswith(found.content.text)


def test_a_quotation_that_goes_on_is_one_span():
    (found,) = results("“We ran. Nobody came,” Ann Lee said.", ("said", Range(8, 10), (Range(0, 3), Range(4, 8)), 0))
    assert [span.text for span in found.content.spans] == ["“We ran. Nobody came,”"]
    assert (found.source.text, found.source.kind) == ("Ann Lee", MentionKind.NAMED)


def test_results_are_numbered_and_know_their_parents():
    inner, outer = results(
        "The clerk denied it, the Times said.",
        ("denied", Range(0, 2), (Range(3, 4),), 50),
        ("said", Range(5, 7), (Range(0, 4),), 50),
    )
    assert (inner.id, outer.id) == (0, 1)
    assert (inner.parent, outer.parent) == (1, None)
    assert outer.cue.lemma == "say"


def test_confidence_is_a_half_where_nothing_speaks_for_or_against():
    link = Link(0, Range(0, 1), None, (), "right", 0)
    assert confidence(link) == 0.5
    assert 0.0 <= confidence(evolve(link, score=-5000)) < confidence(link) < confidence(evolve(link, score=200)) < 1.0
