"""``attribution check``."""

import json

import pytest

from attribution.commands.check import list_drafts
from attribution.drafts import Task
from attribution.errors import InputError
from tests.commandline import CLAIMED, CLEAN, findings, run


def test_a_clean_draft_still_has_its_summary(desk):
    (desk / "a.md").write_text(CLEAN)
    code, output = run("check", "a.md")
    assert code == 0
    assert output.startswith("a.md   9 words")
    assert "no findings · profile desk · 0 ignored · exit 0" in output


def test_findings_stand_where_they_are_in_the_original(desk):
    raw = "\ufeff# Bins\r\n\r\n**The mayor** *claimed* the “bins” were emptied.\r\n"
    (desk / "a.md").write_bytes(raw.encode())
    code, files = findings("--select", "ATT401", "a.md")
    (found,) = files["a.md"]["findings"]
    assert code == 0
    assert raw[found["start"] : found["end"]] == "claimed"
    assert (found["line"], found["column"], found["end_column"]) == (3, 16, 23)


@pytest.mark.parametrize(("level", "code"), [("info", 1), ("warning", 0), ("never", 0)])
def test_the_threshold_decides_the_exit_code(desk, level, code):
    (desk / "a.txt").write_text(CLAIMED)
    assert run("check", "--fail-on", level, "a.txt")[0] == code


def test_a_wrong_byte_costs_that_file_alone(desk):
    (desk / "bad.txt").write_bytes(b"caf\xe9")
    (desk / "good.txt").write_text(CLAIMED)
    code, files = findings(".")
    assert code == 2
    assert "is not UTF-8: byte 0xe9 at line 1, column 4" in files["bad.txt"]["error"]
    assert files["good.txt"]["error"] is None
    assert len(files["good.txt"]["findings"]) == 1
    assert run("check", "--encoding", "latin-1", "bad.txt")[0] == 0


def test_standard_input_has_the_name_it_is_given():
    code, output = run("check", "-", "--stdin-filename", "x.html", "--fail-on", "info", text=f"<p>{CLAIMED}</p>")
    assert code == 1
    assert output.startswith("x.html   ")


def test_annotations_for_github_add_the_whole_report_to_the_summary_of_the_step(desk, monkeypatch):
    (desk / "a.txt").write_text(CLAIMED)
    (desk / "s.md").write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "s.md")
    assert run("check", "a.txt")[0] == 0
    assert (desk / "s.md").read_text() == "before\n"
    code, output = run("check", "a.txt", "--format", "github")
    assert (code, output[:9]) == (0, "::notice ")
    assert (desk / "s.md").read_text("utf-8").startswith("before\n## Attribution\n")
    assert run("check", "a.txt", "--format", "github", "-o", "markdown:s.md")[0] == 0
    assert (desk / "s.md").read_text("utf-8").count("## Attribution") == 1
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "no/s.md")
    assert run("check", "a.txt", "--format", "github")[0] == 2


def test_sarif_tells_what_the_baseline_lists_from_what_was_accepted_beside_the_draft(desk):
    (desk / "a.md").write_text(CLAIMED)
    assert run("check", "a.md", "--write-baseline", "b.json")[0] == 0
    (desk / "a.md").write_text(f"{CLAIMED}\nThe cook claimed the pots were full.\n\nThe clerk claimed the tills were.")
    assert run("accept", "a.md:3", "--reason", "fair")[0] == 0

    def states(*arguments):
        (run_of_all,) = json.loads(run("check", "a.md", "--format", "sarif", *arguments)[1])["runs"]
        places = [each["locations"][0]["physicalLocation"]["region"] for each in run_of_all["results"]]
        states = [each.get("baselineState") for each in run_of_all["results"]]
        return sorted(zip([place["startLine"] for place in places], states, strict=True))

    assert states("--baseline", "b.json") == [(1, "unchanged"), (3, "new"), (5, "new")]
    assert states() == [(1, None), (3, None), (5, None)]


def test_several_outputs_leave_the_exit_code_alone(desk):
    (desk / "a.txt").write_text(CLAIMED)
    code, output = run(
        "check", "a.txt", "--fail-on", "info", "-o", "sarif:a.sarif", "-o", "html:r.html", "-o", "json:a.json"
    )
    assert code == 1
    assert "ATT401" in output
    assert json.loads((desk / "a.sarif").read_text())["version"] == "2.1.0"
    assert json.loads((desk / "a.json").read_text())["exit_code"] == 1
    assert "claimed" in (desk / "r.html").read_text()


def test_what_is_not_listed_still_counts(desk):
    (desk / "a.txt").write_text(CLAIMED)
    code, output = run("check", "a.txt", "--fail-on", "info", "--show", "error")
    assert code == 1
    assert "ATT401" not in output
    assert "no findings · profile desk · 0 ignored · 1 not listed · exit 1" in output
    assert (
        "0  in 1 file · 1 not listed · exit 1"
        in run("check", "a.txt", "--fail-on", "info", "--show", "error", "--statistics")[1]
    )
    (desk / "attribution.toml").write_text('show = "warning"\n')
    assert "1 not listed · exit 0" in run("check", "a.txt")[1]


def test_statistics_count_by_rule(desk):
    (desk / "a.txt").write_text(CLAIMED)
    assert "1  ATT401 loaded-verb" in run("check", "a.txt", "--statistics")[1]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--statistics", "--format", "json"), "--statistics: counts are printed as text (leave --format out"),
        (("-o", "json:-"), "standard output is no file (--format json writes there)"),
        (("--select", "401"), "unknown rule code '401' (did you mean ATT401?)"),
        (("--isolated", "--config", "a.toml"), "--isolated: no configuration file is used then (leave out it or"),
        (("-", "--fix"), "--fix: standard input cannot be corrected (name the draft's file)"),
    ],
)
def test_options_that_cannot_hold_name_the_remedy(desk, options, told):
    (desk / "a.txt").write_text(CLAIMED)
    code, output = run("check", "a.txt", *options)
    assert code == 2
    assert told in output


def test_a_plain_text_may_say_why_a_finding_stays(desk):
    (desk / "a.txt").write_text(f"<!-- attribution: ignore[ATT401] it is disputed -->\n{CLAIMED}")
    code, files = findings("a.txt")
    assert (code, files["a.txt"]["findings"], files["a.txt"]["summary"]["words"]) == (0, [], 7)


def test_a_desks_own_outlets_hold_from_the_configuration(desk):
    (desk / "attribution.toml").write_text('[lexicon]\noutlets = ["papers.tsv"]\n')
    (desk / "papers.tsv").write_text("Slow Boat\t\twebsite\tGB\tslowboat.example\tSlow Boat said so.\n")
    (desk / "a.txt").write_text("Slow Boat reported that the quay was shut.\n")
    assert "1 outlet" in run("check", "a.txt")[1]


def test_a_pattern_that_fits_nothing_says_so(desk):
    code, output = run("check", "drafts/*.md")
    assert code == 2
    assert "drafts/*.md   not checked: cannot be read: No such file or directory (no draft fits this pattern)" in output


def test_drafts_are_listed_without_what_the_settings_exclude(desk):
    (desk / "attribution.toml").write_text('exclude = ["old"]\n')
    for name in ("a.md", "old/b.md"):
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text(CLEAN)
    assert list_drafts((".",), Task()) == ["a.md"]
    assert list_drafts(("old/b.md",), Task()) == ["old/b.md"]  # named itself
    assert list_drafts(("old/b.md",), Task(), force_exclude=True) == []
    with pytest.raises(InputError, match="no drafts named"):
        list_drafts((), Task())


def test_nothing_to_check_is_no_failure(desk):
    (desk / "attribution.toml").write_text('exclude = ["a.md"]\n')
    (desk / "a.md").write_text(CLAIMED)
    assert run("check", "a.md", "--force-exclude") == (0, "nothing to check: the settings exclude every draft named\n")


def test_standard_input_without_a_name_is_told_by_how_it_begins():
    page = "<!DOCTYPE html>\n<p>Insiders said the deal is dead.</p>\n"
    assert "2:4  error   ATT201" in run("check", "-", text=page)[1]
    assert "1:4  error   ATT201" in run("check", "-", text="<p>Insiders said the deal is dead.</p>\n")[1]
    draft = "---\ntitle: Bins\nattribution: {ignore: [ATT201]}\n---\n\nInsiders said the deal is dead.\n"
    assert run("check", "-", text=draft)[0] == 0
    assert "1:1  error   ATT201" in run("check", "-", text="Insiders said <p> is dead.\n")[1]


def test_every_severity_is_counted_in_json(desk):
    (desk / "a.md").write_text(CLEAN)
    assert json.loads(run("check", "a.md", "--format", "json")[1])["counts"] == {"info": 0, "warning": 0, "error": 0}


@pytest.mark.parametrize("path", ["old", "old/*.md"])
def test_what_the_settings_exclude_is_told_apart_from_what_is_not_there(desk, path):
    (desk / "attribution.toml").write_text('exclude = ["old"]\n')
    (desk / "old").mkdir()
    (desk / "old/b.md").write_text(CLEAN)
    assert run("check", path) == (
        2,
        f"attribution: the settings exclude every draft in {path} (name a draft itself, or change exclude)",
    )
    assert "none.md   not checked" in run("check", path, "none.md")[1]


def test_a_lexicon_that_is_not_there_is_told_once_and_by_its_setting(desk):
    (desk / "attribution.toml").write_text('[lexicon]\nverbs = ["none.tsv"]\n')
    for name in ("a.md", "b.md"):
        (desk / name).write_text(CLEAN)
    code, output = run("check", ".")
    assert (code, output.count("none.tsv")) == (2, 1)
    assert "it stands in the settings under lexicon.verbs" in output


@pytest.mark.parametrize("paths", [("archive", "news"), ("news", "archive"), (".",)])
def test_each_draft_is_held_to_its_own_settings_whatever_the_order(desk, paths):
    for name in ("archive/x.txt", "news/y.txt"):
        (desk / name).parent.mkdir()
        (desk / name).write_text(CLAIMED)
    (desk / "archive/attribution.toml").write_text('profile = "legal"\nfail_on = "never"\nshow = "error"\n')
    (desk / "news/attribution.toml").write_text('fail_on = "info"\n')
    code, files = findings(*paths)
    assert (code, len(files["archive/x.txt"]["findings"]), len(files["news/y.txt"]["findings"])) == (1, 0, 1)
    assert {path: file["profile"] for path, file in files.items()} == {"archive/x.txt": "legal", "news/y.txt": "desk"}
    assert findings("archive")[0] == 0
    assert findings(*paths, "--fail-on", "never")[0] == 0


def test_wrong_settings_cost_only_the_drafts_below_them(desk):
    (desk / "a").mkdir()
    (desk / "a/attribution.toml").write_text('profil = "strict"\n')
    for name in ("ok.txt", "a/ok.txt"):
        (desk / name).write_text(CLAIMED)
    for paths in (("ok.txt", "a"), (".",), ("ok.txt", "a/ok.txt")):
        code, files = findings(*paths)
        assert (code, len(files["ok.txt"]["findings"])) == (2, 1)
        assert files["a/ok.txt"]["error"] == "a/attribution.toml: unknown key 'profil' (did you mean profile?)"
    told = "attribution: a/attribution.toml: unknown key 'profil' (did you mean profile?)"
    assert run("check", "a") == (2, told)  # told once where it is wrong for all


def test_a_folder_without_drafts_is_told_beside_others(desk):
    (desk / "none").mkdir()
    (desk / "ok.txt").write_text(CLEAN)
    code, files = findings("none", "ok.txt")
    assert (code, files["ok.txt"]["error"]) == (2, None)
    assert files["none"]["error"] == "is a folder without drafts (drafts end in .txt, .md or .html)"
    assert run("graph", "none") == (2, "attribution: no drafts in none (drafts end in .txt, .md or .html)")
    assert run("show", ".") == (2, "attribution: .: is a folder (name one draft, as in ok.txt)")


@pytest.mark.parametrize("names", [("none",), ("none", "nil")])
def test_folders_without_drafts_alone_are_reported_in_every_format(desk, names):
    for name in names:
        (desk / name).mkdir()
    told = "is a folder without drafts (drafts end in .txt, .md or .html)"
    code, files = findings(*names, "-o", "junit:e.xml")
    assert (code, {name: file["error"] for name, file in files.items()}) == (2, dict.fromkeys(names, told))
    assert (desk / "e.xml").read_text("utf-8").count(told) >= len(names)
    assert f"none   not checked: {told}" in run("check", *names)[1]
    assert run("check", *names, "--write-baseline", "b.json") == (
        2,
        f"attribution: none: {told} (a baseline needs every draft checked)",
    )


@pytest.mark.parametrize("path", ["old", "old/*.md"])
def test_what_the_settings_exclude_is_no_failure_beside_others(desk, path):
    (desk / "attribution.toml").write_text('exclude = ["old"]\n')
    (desk / "old").mkdir()
    for name in ("old/b.md", "a.md"):
        (desk / name).write_text(CLEAN)
    assert list(findings(path, "a.md")[1]) == ["a.md"]


def test_a_quiet_report_leaves_out_what_has_no_findings(desk):
    (desk / "a.txt").write_text(CLEAN)
    (desk / "b.txt").write_text(CLAIMED)
    (desk / "c.txt").write_bytes(b"caf\xe9")
    code, output = run("check", ".", "--quiet")
    assert code == 2
    assert [line.split()[0] for line in output.splitlines() if ".txt   " in line] == ["b.txt", "c.txt"]
    assert "3 files · 1 info, 1 file not checked" in output
    assert run("check", "-q", "a.txt") == (0, "no findings · profile desk · 0 ignored · exit 0\n")


def test_a_quiet_report_tells_of_a_draft_that_is_not_english(desk):
    (desk / "a.txt").write_text("Der Stadtrat hat am Montag den Verkauf des Geländes am Fluss beschlossen. " * 8)
    (desk / "b.txt").write_text(CLEAN)
    output = run("check", ".", "--quiet")[1]
    assert "a.txt" in output
    assert "hardly a word of English" in output
    assert "b.txt" not in output


SPANISH = "El alcalde dijo que la escuela permanecerá cerrada hasta el lunes por la lluvia.\n"


@pytest.mark.parametrize("shown", [("--format", "csv"), ("--format", "jsonl"), ("--statistics",), ("--format", "json")])
def test_a_draft_that_is_not_english_is_told_of_whatever_is_written(desk, shown):
    (desk / "a.txt").write_text(SPANISH)
    code, output = run("check", "a.txt", *shown)
    assert (code, output.count("hardly a word of English")) == (0, 1)


def test_a_desk_that_the_settings_do_not_name_is_told_of(desk):
    (desk / "attribution.toml").write_text('[desks.law]\nprofile = "legal"\n')
    (desk / "a.md").write_text(f"---\ndesk: lwa\n---\n{CLEAN}")
    (desk / "b.md").write_text(CLEAN)
    told = "the settings have no desk 'lwa', as the front matter names it (did you mean law? or give it an empty table"
    for jobs in ("1", "2"):
        assert told in run("check", "a.md", "b.md", "--jobs", jobs, "--quiet")[1]
    (desk / "attribution.toml").write_text('[desks.law]\nprofile = "legal"\n[desks.lwa]\n')
    assert told not in run("check", "a.md")[1]
