"""What the documents promise: their Python runs, and the files and commands they name exist."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest
import regex

sys.path.insert(0, str(Path(__file__).parents[1] / "docs"))

import generate_modules
import generate_rules

ROOT = Path(__file__).parent.parent
PAGES = [
    path
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
    if path.exists()
]
PYTHON = regex.compile(r"^```python\n(.*?)^```", regex.DOTALL | regex.MULTILINE)
SCRIPT = regex.compile(r"\b((?:bench|training|docs)/[\w/]{1,60}\.py)\b")
ROW = regex.compile(r"^\| `(\w+\.tsv)` \|.*? ([\d,]+)\+ \|", regex.MULTILINE)
LINK = regex.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]{1,200})")
CODE = regex.compile(r"^```.*?^```|`[^`\n]*`", regex.DOTALL | regex.MULTILINE)
COMMAND = regex.compile(r"^\$? ?attribution ([a-z]{2,20})\b", regex.MULTILINE)
TOML = regex.compile(r"^```toml\n(.*?)^```", regex.DOTALL | regex.MULTILINE)
SHELL = regex.compile(r"^```(?:console|sh|bash|shell)?\n(.*?)^```", regex.DOTALL | regex.MULTILINE)

# pages may speak of "draft", the text at hand
DRAFT = "“We will appeal,” Ana Ortiz told Reuters. Officials said no date was set."

BLOCKS = [
    pytest.param(path, match[1], path.read_text("utf-8").count("\n", 0, match.start(1)), id=f"{path.name}:{number}")
    for path in PAGES
    for number, match in enumerate(PYTHON.finditer(path.read_text("utf-8")), 1)
]


@pytest.mark.parametrize(("path", "code", "line"), BLOCKS)
def test_python_blocks_run(path, code, line, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exec(compile("\n" * line + code, str(path), "exec"), {"__name__": "__main__", "draft": DRAFT})


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_the_scripts_a_page_names_exist(path):
    missing = {name for name in SCRIPT.findall(path.read_text("utf-8")) if not (ROOT / name).exists()}
    assert not missing


@pytest.mark.parametrize(("page", "tables"), [("lexicon.md", 4), ("outlets.md", 6)])
def test_the_tables_have_about_the_rows_that_their_page_tells(page, tables):
    told = ROW.findall((ROOT / "docs" / page).read_text("utf-8"))
    assert len(told) == tables
    for name, rows in told:
        lines = (ROOT / "attribution/data" / name).read_text("utf-8").splitlines()
        found = len([line for line in lines if line and line[0] != "#"]) - 1
        least = int(rows.replace(",", ""))
        assert least <= found < 1.2 * least, name


def test_the_page_of_rules_is_written_from_them():
    assert (ROOT / "docs/rules.md").read_text("utf-8") == generate_rules.render(), "make docs writes it anew"


def test_the_tables_of_modules_are_written_from_their_docstrings():
    page = generate_modules.PAGE.read_text("utf-8")
    assert page == generate_modules.render(page), "make docs writes them anew"
    packages = [path.parent.name for path in (ROOT / "attribution").rglob("__init__.py")]
    assert sorted(generate_modules.folders(page)) == sorted(packages)


def test_the_lines_of_the_architecture_are_short_where_they_can_be():
    lines = (ROOT / "docs/architecture.md").read_text("utf-8").splitlines()
    assert [line for line in lines if len(line) > 125 and not line.startswith("|")] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_the_links_of_a_page_lead_somewhere(path):
    prose = CODE.sub("", path.read_text("utf-8"))
    assert not {name for name in LINK.findall(prose) if not (path.parent / name).exists()}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_the_commands_a_page_shows_exist(path):
    from attribution.cli import cli

    shown = {name for block in SHELL.findall(path.read_text("utf-8")) for name in COMMAND.findall(block)}
    assert not shown - set(cli.list_commands(None))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_the_settings_a_page_shows_are_settings(path):
    from attribution.config import Config
    from attribution.drafts import KNOWN

    for block in TOML.findall(path.read_text("utf-8")):
        data = tomllib.loads(block)
        assert Config.from_mapping(data.get("tool", {}).get("attribution", data), known=KNOWN)


def test_the_first_page_shows_what_the_desk_sees(monkeypatch):
    from click.testing import CliRunner

    from attribution.cli import cli

    monkeypatch.chdir(ROOT)
    shown = SHELL.findall((ROOT / "README.md").read_text("utf-8"))
    (example,) = [block for block in shown if block.startswith("$ attribution check ")]
    command, *lines = example.splitlines()
    output = CliRunner().invoke(cli, command.split()[2:]).output.splitlines()
    whole = next(number for number, line in enumerate(lines) if line.strip() == "…")  # there lines are left out
    assert lines[:whole] == output[:whole]
    rest = [line for line in lines[whole:] if line.strip() != "…"]
    assert rest == [line for line in output[whole:] if line in rest]


def test_there_are_pages():
    assert (ROOT / "docs/formats.md") in PAGES
    assert BLOCKS
