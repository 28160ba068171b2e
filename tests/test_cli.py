"""The command line: what a person types, what they get, and the exit code."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import regex
from click.testing import CliRunner

from attribution.cli import cli
from attribution.commands.init import STARTER
from attribution.config import Config
from attribution.drafts import KNOWN
from attribution.errors import InputError
from attribution.files.accepted import _nearest as nearest_accepted
from attribution.files.accepted import _read_accepted, read_baseline
from attribution.files.configfiles import _nearest as nearest_config
from attribution.graph import AttributionGraph

HERE = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
CLAIMED = "The mayor claimed the bins were emptied.\n"
CLEAN = "The mayor, Ana Ruiz, said the bins were emptied.\n"


@pytest.fixture(autouse=True)
def desk(tmp_path, monkeypatch):
    """An empty folder to work in, with nothing remembered of another."""
    monkeypatch.chdir(tmp_path)
    for remembered in (nearest_accepted, _read_accepted, read_baseline, nearest_config):
        remembered.cache_clear()
    return tmp_path


def run(*arguments, text=None):
    """Exit code and output; an InputError is what ``__main__`` prints before it exits with 2."""
    for remembered in (nearest_accepted, _read_accepted, read_baseline, nearest_config):
        remembered.cache_clear()
    result = CliRunner().invoke(cli, [str(each) for each in arguments], input=text)
    if isinstance(result.exception, InputError):
        return 2, f"attribution: {result.exception}"
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def findings(*arguments):
    code, output = run("check", "--format", "json", *arguments)
    return code, {file["path"]: file for file in json.loads(output)["files"]}


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


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check",), "no drafts named"),
        (("check", "."), "no drafts in . (drafts end in .txt, .md or .html)"),
        (("check", "--format", "jsn", "a.txt"), "unknown format 'jsn' (did you mean json?)"),
        (("check", "-o", "html", "a.txt"), "-o: 'html' is no output (write FORMAT:FILE"),
        (("check", "--select", "ATT410", "a.txt"), "command line, select: unknown rule code 'ATT410' (did you mean"),
        (("check", "--profile", "dask", "a.txt"), "unknown profile 'dask' (did you mean desk?)"),
        (("check", "--config", "none.toml", "a.txt"), "none.toml: cannot be read: No such file"),
        (("check", "--baseline", "none.json", "a.txt"), "none.json: cannot be read"),
        (("check", "--diff", "main", "a.txt"), "--diff works only inside a git repository"),
        (("check", "--sources", "none.txt", "a.txt"), "none.txt: cannot be read"),
        (("show", "none.md"), "none.md: cannot be read: No such file or directory (check the path)"),
        (("show", "--format", "svg", "a.txt"), "unknown format 'svg'"),
        (("graph", "a.txt", "--to", "grafml"), "--to: unknown format 'grafml' (did you mean graphml?)"),
        (("graph", "a.txt", "-o", "none/g.dot"), "none/g.dot: cannot be written: No such file or directory (make its"),
        (("init", "none"), "none/attribution.toml: cannot be written: No such file or directory"),
        (("check", "--show", "eror", "a.txt"), "unknown severity 'eror' (did you mean error?)"),
        (
            ("check", "a.txt", "-o", "json:none/a.json"),
            "none/a.json: cannot be written: No such file or directory (make",
        ),
        (("check", "a.txt", "-o", "json:."), ".: cannot be written: Is a directory (name a file in it)"),
        (("check", "a.txt", "-o", "json:b", "-o", "csv:./b"), "b: two reports would go to one file (name two files)"),
        (("check", "a.txt", "-o", "json:a.txt"), "a.txt: would be overwritten by a report on it (name another file)"),
        (("check", "a.txt", "--write-baseline", "none/b"), "none/b: cannot be written"),
        (("check", "a.txt", "--cache", "a.txt"), "--cache a.txt: is no folder"),
        (("check", "a.txt", "--baseline", "a.txt"), "a.txt: is not a baseline"),
        (
            ("check", "a.txt", "--encoding", "klingon"),
            "unknown encoding 'klingon' (name one such as latin-1 or cp1252)",
        ),
        (("check", "a.txt", "--encoding", "rot13"), "unknown encoding 'rot13'"),
        (("show", "."), ".: cannot be read: Is a directory (name a file in it)"),
        (("rule", "ATT999"), "unknown rule 'ATT999'"),
        (("rule", "vage-anonymous"), "unknown rule 'vage-anonymous' (did you mean vague-anonymous?)"),
        (("explain", "a.txt"), "'a.txt' is not a place (write FILE:LINE"),
        (("explain", "a.txt:99"), "a.txt: has no line 99"),
        (("accept", "a.txt:1", "--code", "ATT9O1"), "--code: unknown rule code 'ATT9O1' (did you mean ATT901?)"),
        (("accept", "a.txt:1", "--code", "ATT2"), "a.txt: no ATT2 finding on line 1 (lines with one: none)"),
        (("accept", "a.txt:9"), "a.txt: no finding on line 9 (lines with one: 1)"),
        (("chek", "a.txt"), "no command 'chek' (did you mean check?)"),
    ],
)
def test_bad_input_gets_one_clear_line_and_exit_2(desk, arguments, told):
    if arguments != ("check", "."):
        (desk / "a.txt").write_text(CLAIMED)
    code, output = run(*arguments)
    assert code == 2
    assert told in output


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


def test_settings_are_found_upward_and_narrowed_by_path_desk_and_draft(desk):
    (desk / "attribution.toml").write_text(
        'ignore = ["ATT401"]\nexclude = ["old"]\n'
        '[paths."opinion/**"]\nignore = []\n[desks.law]\nprofile = "legal"\nignore = []\n'
    )
    for name in ("news", "opinion", "old"):
        (desk / name).mkdir()
        (desk / name / "a.md").write_text(CLAIMED)
    (desk / "news" / "b.md").write_text(f"---\ndesk: law\n---\n{CLAIMED}")
    (desk / "news" / "c.md").write_text(f"---\nattribution: {{select: [ATT401], ignore: []}}\n---\n{CLAIMED}")
    files = findings(".")[1]
    assert {path for path, file in files.items() if file["findings"]} == {"opinion/a.md", "news/b.md", "news/c.md"}
    assert "old/a.md" not in files
    assert run("config", "show", "news/b.md", "--why")[1].split("\n")[0].split() == [
        *("profile", "legal", "attribution.toml,", "desks.law")
    ]


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("setup.cfg", "[attribution]\nselct = ATT4\n", "setup.cfg [attribution]"),
        ("pyproject.toml", "[tool.attribution]\nselct = []\n", "pyproject.toml [tool.attribution]"),
        (".attribution.toml", "selct = []\n", ".attribution.toml"),
    ],
)
def test_an_unknown_key_is_an_error_in_every_kind_of_file(desk, name, content, place):
    (desk / name).write_text(content)
    (desk / "a.md").write_text(CLEAN)
    code, output = run("check", "a.md")
    assert code == 2
    assert f"{place}: unknown key 'selct' (did you mean select?)" in output


def test_ini_files_hold_every_section(desk):
    (desk / "setup.cfg").write_text(
        "[metadata]\nname = x\n[attribution]\nselect = ATT401, ATT1\n[attribution:severity]\nATT4 = error\n"
        "[attribution:rules:ATT401]\nclasses = guilt\n"
    )
    (desk / "a.md").write_text(CLAIMED)
    assert findings("a.md")[1]["a.md"]["findings"] == []
    assert "ATT401: classes = guilt" in run("config", "show", "a.md")[1]


def test_an_accepted_finding_stays_accepted_when_the_draft_changes_elsewhere(desk):
    draft = desk / "a.txt"
    draft.write_text(CLAIMED)
    assert run("accept", "a.txt:1", "--reason", "fair")[0] == 0
    draft.write_text(f"A new first line.\n\n{CLAIMED}")
    code, files = findings("a.txt")
    assert (code, files["a.txt"]["findings"], len(files["a.txt"]["suppressed"])) == (0, [], 1)
    assert draft.read_text().endswith(CLAIMED)


def test_a_baseline_hides_what_was_there_and_can_be_pruned(desk):
    draft = desk / "a.txt"
    draft.write_text(CLAIMED)
    assert run("check", "a.txt", "--write-baseline", "base.json")[0] == 0
    draft.write_text(f"{CLAIMED}\nThe clerk insisted it was not so.\n")
    found = findings("a.txt", "--baseline", "base.json")[1]["a.txt"]["findings"]
    assert [each["text"] for each in found] == ["insisted"]
    draft.write_text(CLEAN)
    assert run("baseline", "prune", "base.json")[1] == "base.json: 1 of 1 taken out, 0 kept\n"


def git(*arguments):
    subprocess.run(
        ["git", "-c", "user.name=x", "-c", "user.email=x@x.example", *arguments], check=True, capture_output=True
    )


@pytest.mark.parametrize("setting", ["diff.noprefix", "diff.mnemonicPrefix", "core.quotePath"])
@pytest.mark.parametrize("name", ["a.txt", "my draft.txt", "café.txt", 'the "new" one.txt', "a\\b.txt"])
def test_changed_lines_are_found_whatever_the_file_is_called_and_git_is_told(desk, name, setting):
    git("init", "-q", "-b", "main")
    git("config", setting, "true")
    (desk / name).write_text(CLEAN)
    git("add", ".")
    git("commit", "-qm", "one")
    (desk / name).write_text(CLEAN + CLAIMED)
    (file,) = findings(".", "--diff", "main")[1].values()
    assert [each["text"] for each in file["findings"]] == ["claimed"]


def test_only_changed_lines_are_reported(desk):
    git("init", "-q", "-b", "main")
    (desk / "a.txt").write_text(CLAIMED)
    git("add", ".")
    git("commit", "-qm", "one")
    git("checkout", "-qb", "draft")
    (desk / "a.txt").write_text(f"{CLAIMED}\nThe clerk insisted it was not so.\n")
    (desk / "new.txt").write_text(CLAIMED)
    files = findings(".", "--diff", "main")[1]
    assert [(path, each["text"]) for path, file in files.items() for each in file["findings"]] == [
        ("a.txt", "insisted"),
        ("new.txt", "claimed"),
    ]
    assert findings(".", "--diff")[1] == files  # since the last commit: nothing was committed on the branch
    git("add", ".")
    git("commit", "-qm", "two")
    assert not any(file["findings"] for file in findings(".", "--diff")[1].values())
    told = run("check", "a.txt", "--diff", "new.txt")[1]
    assert told.endswith("no common base with 'new.txt' (to check that path, write it before --diff)")
    assert "there is no common base with 'nope'" in run("check", ".", "--diff", "nope")[1]


def test_fixes_change_what_they_say_and_nothing_else(desk):
    idle = "<!-- attribution: ignore[ATT201] x -->"
    draft = desk / "a.md"
    draft.write_bytes(f"One.\r\n\r\n{idle}\r\n{CLAIMED}".encode("utf-8-sig"))
    run("check", "--fix", "a.md")
    assert draft.read_bytes().decode() == f"\ufeffOne.\r\n\r\n{CLAIMED}"
    run("check", "--unsafe-fixes", "a.md")
    assert draft.read_bytes().decode() == f"\ufeffOne.\r\n\r\n{CLAIMED.replace('claimed', 'said')}"


def test_workers_and_cache_change_nothing(desk):
    for number in range(30):
        (desk / f"{number:02}.md").write_text(
            f"# Bins {number}\n\n{CLAIMED}\n<!-- attribution: ignore[ATT201] -->\n\nx"
        )
    (desk / "bad.txt").write_bytes(b"\xff")
    (desk / "ugly.txt").write_bytes("\x00 “ \u2028".encode())
    alone = run("check", ".", "--jobs", "1", "--format", "json")
    assert run("check", ".", "--jobs", "2", "--format", "json") == alone
    for _ in range(2):
        assert run("check", ".", "--jobs", "1", "--cache", "kept", "--format", "json") == alone
    (desk / "00.md").write_text(CLEAN)
    assert run("check", ".", "--cache", "kept", "--format", "json") != alone


def test_graphs_of_many_drafts_go_into_one_table(desk):
    (desk / "a.md").write_text(CLAIMED)
    (desk / "b.md").write_text(CLEAN + CLAIMED)
    (desk / "c.md").write_bytes(b"\xff")
    code, output = run("graph", ".", "--to", "csv")
    assert code == 2
    assert "attribution: c.md: is not UTF-8" in output
    rows = [line.rpartition(",")[2] for line in output.splitlines() if line and "attribution:" not in line]
    assert rows == ["path", "a.md", "b.md", "b.md"]
    run("graph", "a.md", "b.md", "--to", "jsonl", "-o", "graphs.jsonl")
    lines = (desk / "graphs.jsonl").read_text("utf-8").splitlines()
    graphs = [AttributionGraph.from_dict(json.loads(line)) for line in lines]
    assert [(graph.document.name, len(graph.attributions)) for graph in graphs] == [("a.md", 1), ("b.md", 2)]
    assert "json holds one draft, and here are 2 (name one, or use csv or jsonl)" in run("graph", "a.md", "b.md")[1]


def test_an_unmarked_cut_fails_verification(desk):
    (desk / "source.txt").write_text("DANA RUIZ: We will close the plant, if nobody objects, in June.\n")
    (desk / "a.md").write_text("“We will close the plant in June,” Dana Ruiz said.\n")
    assert run("verify", "a.md", "--sources", "source.txt")[0] == 1


def test_verifications_are_told_by_whatever_number_of_workers(desk):
    (desk / "source.txt").write_text("DANA RUIZ: We will close the plant in June.\n")
    for name in "ab":
        (desk / f"{name}.md").write_text("“We will close the plant in May,” Dana Ruiz said.\n")
    shared = ("check", "a.md", "b.md", "--sources", "source.txt", "--format", "json")
    alone = run(*shared, "--jobs", "1")
    assert '"altered"' in alone[1]
    assert run(*shared, "--jobs", "2") == run(*shared, "--cache", "kept") == alone


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


def test_a_rule_explains_itself():
    code, output = run("rule", "ATT401")
    assert code == 0
    assert "The mayor claimed" in output
    assert len(run("rule")[1].strip().split("\n")) > 30
    family = run("rule", "att5")[1].strip().split("\n")
    assert {line[:4] for line in family} == {"ATT5"}


def test_show_gives_the_graph_and_the_notation(desk):
    (desk / "a.txt").write_text(CLAIMED)
    assert json.loads(run("show", "a.txt", "--format", "json")[1])["attributions"]
    assert "[cue:claimed]" in run("show", "a.txt", "--format", "inline")[1].replace("cue1", "cue")


def test_graph_writes_for_other_programs_and_into_a_file(desk):
    (desk / "a.txt").write_text(CLAIMED)
    code, output = run("graph", "a.txt", "--to", "mermaid")
    assert code == 0
    assert '-->|"claim"| statement0' in output
    assert run("graph", "a.txt", "--to", "html", "-o", "a.html") == (0, "")
    assert (desk / "a.html").read_text("utf-8").startswith("<!doctype html>")
    assert json.loads(run("graph", "-", text=CLAIMED)[1])["attributions"]


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


def test_init_writes_every_setting_as_it_is_and_never_twice(desk):
    (desk / "a.txt").write_text(CLAIMED)
    before = run("check", "a.txt", "--fail-on", "info")
    code, output = run("init")
    assert code == 0
    assert "attribution.toml" in output
    written = (desk / "attribution.toml").read_text("utf-8")
    assert run("check", "a.txt", "--fail-on", "info") == before
    told = (2, "attribution: ./attribution.toml: holds settings already (edit it; nothing was written)")
    assert run("init") == told
    assert (desk / "attribution.toml").read_text("utf-8") == written


def test_init_leaves_settings_elsewhere_in_the_folder_alone(desk):
    (desk / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    (desk / "setup.cfg").write_text("[attribution]\nprofile = wire\n")
    assert run("init") == (2, "attribution: ./setup.cfg: holds settings already (edit it; nothing was written)")
    (desk / "setup.cfg").unlink()
    assert run("init")[0] == 0


def test_the_settings_that_init_writes_are_the_defaults():
    lines = [line.removeprefix("# ") for line in STARTER.split("\n")]
    data = tomllib.loads("\n".join(line for line in lines if regex.match(r"\[|[a-z_A-Z0-9]+ = ", line)))
    config = Config.from_mapping(data, known=KNOWN)
    for key in ("profile", "publication", "extend_select", "ignore", "fail_on", "show", "exclude"):
        assert getattr(config, key) == getattr(Config(), key)
        assert key in data
    assert data["rules"]["ATT102"]["max_words"] == KNOWN["ATT102"]["max_words"]


def test_the_demonstration_needs_no_file(desk):
    code, output = run("demo")
    assert code == 0
    assert output.startswith("$ attribution check council.md\ncouncil.md   ")
    assert "ATT201 vague-anonymous" in output
    assert list(desk.iterdir()) == []


def test_the_demonstration_shows_the_example_of_the_documents():
    root = Path(__file__).parent.parent
    shipped = root / "attribution/data/council.md"
    assert shipped.read_bytes() == (root / "docs/examples/council.md").read_bytes()


def test_absolute_paths_are_reported_from_the_working_folder_on(desk):
    (desk / "desk").mkdir()
    (desk / "desk/a.md").write_text(CLAIMED)
    issues = json.loads(run("check", "--format", "gitlab", desk / "desk/a.md")[1])
    assert {issue["location"]["path"] for issue in issues} == {"desk/a.md"}
    assert list(findings(desk, "desk/a.md")[1]) == ["desk/a.md"]
    elsewhere = desk / "a.md"
    elsewhere.write_text(CLAIMED)
    os.chdir(desk / "desk")  # the fixture goes back
    assert list(findings(elsewhere)[1]) == [str(elsewhere)]


def test_statistics_count_by_rule(desk):
    (desk / "a.txt").write_text(CLAIMED)
    assert "1  ATT401 loaded-verb" in run("check", "a.txt", "--statistics")[1]


def test_the_real_command_prints_one_line_on_bad_input(desk):
    done = subprocess.run(
        [sys.executable, "-m", "attribution", "check", "--profile", "x", "a"],
        capture_output=True,
        text=True,
        check=False,
        env=HERE,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("attribution: command line, profile: unknown profile 'x'")
    assert done.stderr.count("\n") == 1


def test_the_real_command_reads_a_pipe():
    done = subprocess.run(
        [sys.executable, "-m", "attribution", "check", "-", "--fail-on", "info"],
        input=CLAIMED.encode(),
        capture_output=True,
        check=False,
        env=HERE,
    )
    assert done.returncode == 1
    assert done.stdout.decode().startswith("<stdin>   7 words")


def test_a_desks_own_outlets_hold_from_the_configuration(desk):
    (desk / "attribution.toml").write_text('[lexicon]\noutlets = ["papers.tsv"]\n')
    (desk / "papers.tsv").write_text("Slow Boat\t\twebsite\tGB\tslowboat.example\tSlow Boat said so.\n")
    (desk / "a.txt").write_text("Slow Boat reported that the quay was shut.\n")
    assert "1 outlet" in run("check", "a.txt")[1]


def test_a_pattern_that_fits_nothing_says_so(desk):
    code, output = run("check", "drafts/*.md")
    assert code == 2
    assert "drafts/*.md   not checked: cannot be read: No such file or directory (no draft fits this pattern)" in output


def test_settings_that_are_not_utf_8_say_so(desk):
    (desk / "a.txt").write_text(CLEAN)
    (desk / "attribution.toml").write_bytes('publication = "Café"\n'.encode("latin-1"))
    told = "attribution: attribution.toml: cannot be read: it is not UTF-8 (save it as UTF-8)"
    assert run("check", "a.txt") == (2, told)


@pytest.mark.parametrize("arguments", [("-h",), ("check", "-h"), ("show", "-h")])
def test_the_short_option_for_help(arguments):
    assert run(*arguments) == run(*arguments[:-1], "--help")


def test_a_description_is_not_said_to_mean_itself(desk):
    (desk / "a.txt").write_text("A spokesman for the council said it was shut. The council said it was open.\n")
    output = run("show", "a.txt")[1]
    assert "= spokesman" not in output
    assert "= council" not in output


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
