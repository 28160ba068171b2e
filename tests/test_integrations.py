"""The hook, the action and the pipeline example, run as the services would run them, without any of them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parent.parent
VAGUE = "Sources said the sale had collapsed.\n"
CLEAN = "The mayor, Ana Ruiz, said the bins were emptied.\n"


@pytest.fixture
def shell(tmp_path):
    """Run a command line in a folder of its own, ``attribution`` being this one."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash")
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "attribution"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m attribution "$@"\n')
    command.chmod(0o755)
    (tmp_path / "work/drafts").mkdir(parents=True)

    def run(line, **environment):
        settings = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
        settings.pop("GITHUB_STEP_SUMMARY", None)
        return subprocess.run(
            [bash, "-c", line],
            cwd=tmp_path / "work",
            env={**settings, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    run.folder = tmp_path / "work"
    return run


def values(path, key):
    """The values of *key* in a YAML file of ours, which has each on one line."""
    return regex.findall(rf"^[ -]*{key}: (.*)$", (ROOT / path).read_text("utf-8"), regex.MULTILINE)


def test_the_hook_checks_the_files_of_a_commit_but_for_those_excluded(shell):
    (entry,) = values(".pre-commit-hooks.yaml", "entry")
    (shell.folder / "a draft.md").write_text(VAGUE)
    (shell.folder / "attribution.toml").write_text('exclude = ["old"]\n')
    (shell.folder / "old").mkdir()
    (shell.folder / "old/b.txt").write_text(VAGUE)
    done = shell(f"{entry} 'a draft.md' old/b.txt")
    assert done.returncode == 1
    assert "accept one: attribution accept 'a draft.md:1'" in done.stdout
    assert "old/b.txt" not in done.stdout
    done = shell(f"{entry} old/b.txt")
    assert (done.returncode, done.stdout) == (0, "nothing to check: the settings exclude every draft named\n")


def test_the_hook_asks_for_the_kinds_of_files_there_are_readers_for():
    assert values(".pre-commit-hooks.yaml", "types_or") == ["[markdown, html, plain-text]"]
    assert values(".pre-commit-hooks.yaml", "language") == ["python"]


def test_the_action_annotates_and_keeps_everything_in_the_summary(shell):
    (shell.folder / "drafts/a.md").write_text(VAGUE)
    (shell.folder / "drafts/b.md").write_text(CLEAN)
    summary = shell.folder / "summary.md"
    summary.write_text("before\n")
    script = ROOT / "docs/examples/github-action.sh"
    given = {"ATTRIBUTION_PATHS": "drafts/*.md", "ATTRIBUTION_ARGUMENTS": "--profile legal"}
    done = shell(f"bash '{script}'", GITHUB_STEP_SUMMARY=str(summary), **given)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=drafts/a.md,line=1,endLine=1,col=1,endColumn=8,title=ATT201")
    told = summary.read_text("utf-8")
    assert told.startswith("before\n## Attribution\n")
    assert "profile legal" in told
    assert "nothing about who they are; give a role" in told
    assert "### drafts/b.md" in told
    assert not list(shell.folder.glob("tmp*"))


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({}, 0),
        ({"ATTRIBUTION_PATHS": "none.md"}, 2),
        ({"ATTRIBUTION_ARGUMENTS": "--profile lgal"}, 2),
        ({"ATTRIBUTION_ARGUMENTS": "--diff no-such-branch"}, 2),
    ],
)
def test_the_action_ends_with_the_code_of_the_check(shell, settings, code):
    (shell.folder / "drafts/b.md").write_text(CLEAN)
    assert shell(f"bash '{ROOT / 'docs/examples/github-action.sh'}'", **settings).returncode == code


def test_the_action_hands_its_inputs_to_the_script():
    action = (ROOT / "action.yml").read_text("utf-8")
    script = (ROOT / "docs/examples/github-action.sh").read_text("utf-8")
    for name in ("paths", "arguments"):
        assert f"ATTRIBUTION_{name.upper()}: ${{{{ inputs.{name} }}}}" in action
        assert f"${{ATTRIBUTION_{name.upper()}:-" in script
    assert "docs/examples/github-action.sh" in action


def test_the_pipeline_example_writes_the_reports_it_names(shell):
    example = "docs/examples/gitlab-ci.yml"
    (shell.folder / "drafts/a.md").write_text(VAGUE)
    (line,) = (each for each in regex.findall(r"^ +- (attribution .*)$", (ROOT / example).read_text(), regex.M))
    assert shell(line).returncode == 1
    (issue,) = json.loads((shell.folder / values(example, "codequality")[0]).read_text("utf-8"))
    assert issue["location"] == {"path": "drafts/a.md", "lines": {"begin": 1, "end": 1}}
    assert {"description", "check_name", "fingerprint", "severity"} < set(issue)
    suites = ElementTree.parse(shell.folder / values(example, "junit")[0]).getroot()
    assert suites.get("failures") == "1"


def test_the_source_distribution_has_what_its_tests_need():
    listed = (ROOT / "MANIFEST.in").read_text("utf-8").split()
    for name in ("bench", "docs", "tests", "training", "Makefile", "action.yml", ".pre-commit-hooks.yaml"):
        assert name in listed
        assert (ROOT / name).exists()


def test_every_licence_goes_with_the_package():
    named = (ROOT / "setup.cfg").read_text("utf-8").partition("license_files =")[2].partition("keywords")[0].split()
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "attribution").rglob("*licen[cs]e*")}
    assert set(named) == {"LICENSE", *there}
