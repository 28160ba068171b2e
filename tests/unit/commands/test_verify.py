"""``attribution verify``."""

import json

import pytest

from tests.commandline import run

HEARING = "ANA ORTIZ: We will not close the north gate this year.\nRAJ NAIR: Thank you.\n"


@pytest.fixture
def verify(desk):
    def check(quote, *arguments):
        (desk / "hearing.txt").write_text(HEARING)
        (desk / "a.txt").write_text(f"“{quote},” Ana Ortiz said.\n")
        return run("verify", "a.txt", "--sources", "hearing.txt", *arguments)

    return check


@pytest.mark.parametrize(
    ("quote", "code", "verdict"),
    [
        ("We will not close the north gate this year", 0, "exact"),
        ("We will close the north gate this year", 1, "altered"),
        ("Nobody may leave the old town by night again", 1, "not-found"),
    ],
)
def test_the_exit_code_follows_the_verdict(verify, quote, code, verdict):
    done, output = verify(quote)
    assert done == code
    assert output.startswith(f"1:2: {verdict}")


def test_plain_data_can_be_asked_for(verify):
    code, output = verify("We will close the north gate this year", "--format", "json")
    assert code == 1
    assert json.loads(output)["checks"][0]["verdict"] == "altered"


def test_another_format_is_refused(verify):
    assert verify("No", "--format", "xml") == (2, "attribution: --format: unknown format 'xml' (one of: text, json)")


def test_sources_must_be_named():
    assert run("verify", "a.txt")[0] == 2


def test_an_unmarked_cut_fails_verification(desk):
    (desk / "source.txt").write_text("DANA RUIZ: We will close the plant, if nobody objects, in June.\n")
    (desk / "a.md").write_text("“We will close the plant in June,” Dana Ruiz said.\n")
    assert run("verify", "a.md", "--sources", "source.txt")[0] == 1


def test_a_draft_among_its_sources_proves_nothing(desk):
    (desk / "hearing.txt").write_text(HEARING)
    (desk / "a.txt").write_text("“We will close the north gate this year,” Ana Ortiz said.\n")
    assert "altered" in run("verify", "a.txt", "--sources", ".")[1]
    assert run("verify", "a.txt", "--sources", "a.txt") == (
        2,
        "attribution: a.txt: is the only source text of itself (name transcripts or releases after --sources)",
    )
