"""``attribution explain``."""

import pytest

from tests.commandline import CLAIMED, run


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor claimed the bins were emptied.", ""),
        ("“The mayor claimed the bins were emptied,” Ana Ruiz said.", "it stands in a quotation"),
    ],
)
def test_explain_says_which_attributions_the_rules_do_not_judge(desk, text, told):
    (desk / "a.txt").write_text(text + "\n")
    output = run("explain", "a.txt:1")[1]
    assert ("rules    do not judge it" in output) == bool(told)
    assert told in output
    (desk / "attribution.toml").write_text("min_confidence = 1\n")
    output = run("explain", "a.txt:1")[1]
    assert "rules    hardly judge it: it is less sure than min_confidence, 1.0" in output


def test_explain_names_first_the_rules_that_fired(desk):
    (desk / "a.txt").write_text(CLAIMED)
    rules = [line for line in run("explain", "a.txt:1")[1].splitlines() if line.startswith("ATT")]
    assert rules[0].startswith("ATT401 loaded-verb: fired")
    assert rules[1] == (
        "ATT101 unattributed-quote: not on this line; it fires where a whole sentence is quoted and nobody is named as "
        "its speaker."
    )


def test_explain_tells_cue_source_and_rules(desk):
    (desk / "a.txt").write_text(CLAIMED)
    output = run("explain", "a.txt:1")[1]
    assert "cue      claimed (verb, doubted, from verbs:claim)" in output
    assert "ATT401 loaded-verb: fired (info)" in output
    off = output.partition("off in profile desk:\n")[2].splitlines()
    assert off[0].startswith("    on in wire, strict: ATT102 late-attribution, ATT103 unattributed-figure")
    assert [line for line in off if line.startswith("    on only by --extend-select: ATT404 mind-reading")]
    assert len(off) < 6
    (desk / "two.txt").write_text(
        "The mayor claimed that it was shut. Ann Roe, who runs it, claimed that it was open.\n"
    )
    assert run("explain", "two.txt:1")[1].count("ATT401 loaded-verb: fired (info)") == 2
    assert "ignored by the settings: ATT401 loaded-verb" in run("explain", "two.txt:1", "--ignore", "ATT401")[1]
    (desk / "a.txt").write_text(CLAIMED.rstrip() + "\n")
    assert "has no line 2 (its last line is 1)" in run("explain", "a.txt:2")[1]


def test_explain_asks_for_the_publication_only_where_the_settings_lack_it(desk):
    (desk / "a.txt").write_text(CLAIMED)
    lacking = "ATT306 circular-source: silent: it needs the name of the publication"
    assert lacking in run("explain", "a.txt:1")[1]
    (desk / "attribution.toml").write_text('publication = "The Courier"\n')
    assert lacking not in run("explain", "a.txt:1")[1]


def test_explain_tells_of_a_draft_that_is_not_english(desk):
    (desk / "a.txt").write_text("El alcalde dijo que la escuela permanecerá cerrada hasta el lunes por la lluvia.\n")
    assert "hardly a word of English" in run("explain", "a.txt:1")[1]


def test_explain_tells_what_of_a_page_is_read(desk):
    table = "| Who | What |\n|---|---|\n| Clerk | Ana Ruiz said the bridge was shut. |\n"
    (desk / "a.md").write_text(f"{table}\n> Ana Ruiz said the bridge was shut.\n\nIt rained.\n")
    output = run("explain", "a.md:3")[1]
    assert "cue      said" in output
    assert "do not judge it: it stands in a quotation, or outside the article's own text" in output
    assert "none are looked for in this part of the page (embed)" in run("explain", "a.md:5")[1]
    assert "no word of this line was taken for the cue of a statement" in run("explain", "a.md:7")[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It rained.", "no attribution here: no word of this line was taken for the cue of a statement"),
        ("The pier has reportedly been sold.", "    source   nobody named"),
        (
            "Ann Lee and Tom Lee left. Lee said it was late.",
            "    open     several people share this name; candidates: Ann Lee, Tom Lee",
        ),
        ("Ann Lee told the committee that it was late.", "    told to  the committee"),
    ],
)
def test_explain_says_what_is_not_known_and_who_was_told(desk, text, told):
    (desk / "a.txt").write_text(text + "\n")
    assert told in run("explain", "a.txt:1")[1].splitlines()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The ministry closed the dam. Officials said it had cracked.",
            "ATT201 vague-anonymous: not reported here: the text beside it tells whose officials they are",
        ),
        (
            "An aide to the mayor, who asked not to be named because she may not speak for him, said it was shut.",
            "ATT202 anonymity-unexplained: not reported here: the text gives a reason: “asked not to be”",
        ),
        (
            "Critics say the plan is unsafe. Lina Roe, a critic of the levy, said it would fail.",
            "ATT206 weasel-collective: not reported here: one who may be one of them is named nearby",
        ),
        (
            "Councillor Pat Hale stole the funds, rival Tom Cole said. Hale declined to comment.",
            "ATT703 no-response: not reported here: Councillor Pat Hale speaks, or is asked to, in the text",
        ),
        (
            "A study found tea helps. The paper in The Lancet took a year.",
            "ATT705 study-unnamed: not reported here: it is told nearby whose or where it was",
        ),
    ],
)
def test_explain_tells_which_exemption_holds_a_rule_back(desk, text, told):
    (desk / "a.txt").write_text(text + "\n")
    assert told in run("explain", "a.txt:1", "--profile", "strict")[1].splitlines()
