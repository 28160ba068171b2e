"""Tags that the words beside them show to be misread."""

import pytest

from tests.builders import syntax_of, tag_of, token_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("He has since resigned.", "since", "R"),
        ("He was asked by then captain Ann Lee.", "then", "J"),
        ("Murder accused Ann Lee said she was ill.", "accused", "N"),
        ("The mayor herself criticised the plan.", "criticised", "d"),
        ("A driver believed to be drunk hit a wall.", "believed", "n"),
        ("The Norvalian military rejects claims that it fired.", "rejects", "z"),
        ("The Norvalian daily claims he is ill.", "daily", "N"),
        ("The Norvalian weekly reports that it fired.", "reports", "z"),
        ("The Norvalian daily reports were late.", "reports", "S"),
        ("The firm’s website states “our aim is to serve”.", "states", "z"),
        ("The lock will close, per the business daily.", "daily", "N"),
        ("The ferry leaves the island daily.", "daily", "R"),
        ("Reuters reports, citing two aides, that it sank.", "reports", "z"),
        ("The pact is off, ESPN’s Al Roe and Ann Lee report.", "report", "p"),
        ("Die Tarnpost said that it sank.", "die", "P"),
        ("Many die Monday on that road.", "die", "p"),
        ("Bild report that the keeper is ill.", "report", "p"),
        ("The Sun claim Ann Lee will leave in May.", "claim", "p"),
        ("The director did not dispute that.", "dispute", "v"),
        ("A banner in the away end read: “Go home”.", "read", "d"),
        ("It was read out by the Weavers' Guild.", "'", "'"),
        ("The tax is opposed by 60 per cent of them.", "per", "C"),
        ("A third of the pupils said so.", "third", "N"),
        ("About 20 pupils said so.", "about", "R"),
        ("Emails obtained by the Post show that it sank.", "obtained", "n"),
        ("Emails obtained by the Post show that it sank.", "show", "p"),
        ("A petition launched by parents demands that it stay open.", "demands", "z"),
        ("A report published on Tuesday paints a bleak picture.", "paints", "z"),
        ("Papers to be considered by the board on Thursday recommend that it is shut.", "recommend", "p"),
        ("The plan backed by rights groups that the mayor leads fell.", "groups", "S"),
        ("The town stood by claims that it was safe.", "claims", "S"),
        ("The nurses interviewed said so.", "interviewed", "n"),
        ("The nurses interviewed patients.", "interviewed", "d"),
        ("The islanders are resigned to it.", "resigned", "n"),
        ("He said two days ago that nurses on the ward were ill.", "that", "T"),
        ("He is one of that kind.", "that", "D"),
    ],
)
def test_a_word_is_read_by_what_stands_beside_it(text, word, tag):
    syntax = syntax_of(text)
    assert syntax.tags[token_of(syntax, word)] == tag


def test_what_has_been_so_since_may_is_no_verb_group():
    syntax = syntax_of("It has been shut since May.")
    assert syntax.tags[token_of(syntax, "since")] == "E"


def test_one_sales_call_calls_nobody():
    assert tag_of("She said on a sales call that it was late.", "call") == "N"
    assert tag_of("It is a levy bosses call unfair.", "call") == "p"
    assert tag_of("She said those bosses call on Mondays.", "call") == "p"
