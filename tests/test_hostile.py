"""Files and moments a newsroom has and nobody plans for: one clear line, the right exit code, nothing lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from attribution import Config, analyze, audit
from attribution.drafts import Task, check_draft
from attribution.parallel import check_drafts
from tests.commandline import CLAIMED, HERE, findings, run

VAGUE = "Sources said the sale had collapsed."
COMMAND = [sys.executable, "-m", "attribution"]


def lines_run(text, config=None):
    """How many lines of Python it takes to analyse and audit *text*: unlike time, the same at every run."""
    count = 0

    def trace(*_):
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        audit(analyze(text), config)
    finally:
        sys.settrace(before)
    return count


def real(*arguments, **options):
    """The command in a process of its own."""
    return subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, env=HERE, **options)


@pytest.mark.parametrize(
    ("content", "name", "line", "column"),
    [
        (VAGUE.encode(), "a.txt", 1, 1),
        (VAGUE.encode(), "a", 1, 1),
        (b"\xef\xbb\xbf" + VAGUE.encode(), "a.txt", 1, 1),
        (b"\xef\xbb\xbf" + VAGUE.encode(), "a.md", 1, 1),
        (b"\xef\xbb\xbf<p>" + VAGUE.encode(), "a.html", 1, 4),
        (("\ufeff" + VAGUE).encode("utf-16-le"), "a.txt", 1, 1),
        (("\ufeff" + VAGUE).encode("utf-16-be"), "a.txt", 1, 1),
        (f"One.\r\n\r\n{VAGUE}\r\n".encode(), "a.md", 3, 1),
        (f"One.\r\r{VAGUE}\r".encode(), "a.txt", 1, 7),
        (f"---\ntitle: [a, b\n---\n\n{VAGUE}".encode(), "a.md", 5, 1),
        (f"---\ntitle: never closed\n\n{VAGUE}".encode(), "a.md", 4, 1),
        (f"+++\ntitle = \n+++\n{VAGUE}".encode(), "a.md", 4, 1),
        (f"| a |\n|---|\n| {VAGUE} |\n\n{VAGUE}".encode(), "a.md", 5, 1),
        (f'<script>var a = "{VAGUE}"</script><!-- {VAGUE} --><p>{VAGUE}<a href=\'x'.encode(), "a.html", 1, 112),
        (f"a\0b. {VAGUE}".encode(), "a.txt", 1, 6),
    ],
)
def test_what_can_be_read_is_read_and_found_where_it_stands(desk, content, name, line, column):
    (desk / name).write_bytes(content)
    (found,) = findings(name, "--select", "ATT201")[1][name]["findings"]
    assert (found["line"], found["column"], found["text"]) == (line, column, "Sources")


@pytest.mark.parametrize(
    ("content", "name", "told"),
    [
        (os.urandom(100) + b"\xff", "a.txt", "not checked: is not "),
        (VAGUE.encode("utf-16-le"), "a.txt", "UTF-16 without a byte order mark"),
        (VAGUE.encode("utf-32"), "a.txt", "is UTF-32 (save it as UTF-8"),
        (b"PK\x03\x04", "a.txt", "is a DOCX, ODT or ZIP file, not text (save its text as .txt, .md or .html first)"),
        (b"PK\x03\x04", "a.docx", "is a document of another program, which cannot be read yet (save its text as"),
        (b'{"headline": "x"}', "a.json", "is JSON, which cannot be read yet (save its text as .txt, .md or .html"),
        (b"<nitf/>", "a.XML", "is XML, which cannot be read yet"),
        (
            b"---\nattribution: {ignor: [ATT401]}\n---\nx",
            "a.md",
            "front matter: 'ignor' cannot be set here (only profile",
        ),
        (b"---\nattribution: {ignore: [ATT999]}\n---\nx", "a.md", "unknown rule code 'ATT999' (list them"),
        (b"---\nattribution: yes\n---\nx", "a.md", "front matter, attribution: 'yes' is not a table (write"),
        (b"+++\n[attribution]\nignore = ATT401\n+++\nx", "a.md", "front matter: is not TOML: Invalid value"),
    ],
)
def test_what_cannot_be_read_says_so_and_the_rest_is_checked(desk, content, name, told):
    (desk / name).write_bytes(content)
    (desk / "good.txt").write_text(VAGUE)
    code, output = run("check", name, "good.txt")
    assert code == 2
    assert told in output
    assert "good.txt   6 words" in output
    assert "1 error, 1 file not checked" in output


def test_links_that_lead_nowhere_or_in_a_circle(desk):
    (desk / "circle.txt").symlink_to("circle.txt")
    (desk / "nowhere.md").symlink_to("none.md")
    (desk / "folder").mkdir()
    (desk / "folder/up").symlink_to("..")
    (desk / "folder/a.txt").write_text(CLAIMED)
    code, output = run("check", "circle.txt", "nowhere.md", "folder")
    assert code == 2
    assert "circle.txt   not checked: cannot be read: Too many levels of symbolic links" in output
    assert "nowhere.md   not checked: cannot be read: No such file or directory (check the path)" in output
    assert output.count("words ·") == 1


def test_a_folder_that_cannot_be_opened_is_not_passed_over(desk, monkeypatch):
    (desk / "open").mkdir()
    (desk / "open/a.txt").write_text(CLAIMED)
    (desk / "shut").mkdir()
    scan = os.scandir

    def refuse(path):
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    code, output = run("check", ".")
    assert code == 2
    assert "shut   not checked: cannot be read: " in output
    assert "open/a.txt   7 words" in output


def test_a_finding_from_standard_input_is_not_to_be_accepted():
    output = run("check", "-", text=VAGUE)[1]
    assert "why: attribution rule ATT201 · report: -o html:r.html" in output


def test_a_report_never_replaces_a_draft(desk):
    (desk / "a.txt").write_text(CLAIMED)
    (desk / "b.txt").symlink_to("a.txt")
    assert run("check", "a.txt", "-o", "json:b.txt")[0] == 2
    assert (desk / "a.txt").read_text() == CLAIMED


def test_a_fix_that_cannot_be_written_leaves_the_draft_as_it_was(desk):
    config = '[lexicon]\nverbs = ["own.tsv"]\n'
    (desk / "attribution.toml").write_text(config)
    (desk / "own.tsv").write_text("lemma\tstance\nsay\tneutral\n")
    draft = desk / "a.txt"
    draft.write_bytes("The mayor claimed the café was shut.\n".encode("latin-1"))
    run("check", "a.txt", "--encoding", "latin-1", "--unsafe-fixes")
    assert draft.read_bytes() == "The mayor said the café was shut.\n".encode("latin-1")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check", "--formt", "json", "a"), ("no option '--formt' (did you mean --format?)",)),
        (("check", "a", "--jobs", "x"), ("--jobs", "'x'", "(attribution check --help)")),
        (("check", "a", "--jobs", "-1"), ("--jobs", "-1", "(attribution check --help)")),
        (("graph",), ("PATH", "(attribution graph --help)")),
        (("verify", "a.txt"), ("--sources", "(attribution verify --help)")),
        (("chek",), ("no command 'chek' (did you mean check?)",)),
    ],
)
def test_a_wrong_command_line_is_one_line(arguments, told):
    done = real(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"attribution: ")
    assert done.stderr.count(b"\n") == 1
    assert all(part in done.stderr.decode() for part in told)


def test_without_arguments_there_is_help():
    done = real()
    assert done.returncode == 2
    assert b"Commands:" in done.stderr
    assert real("--help").returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [("rule",), ("--help",), ("check", "-")])
def test_a_full_disk_is_told(arguments):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*COMMAND, *arguments], stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, check=False, env=HERE
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"attribution: the output cannot be written: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_a_reader_that_has_gone_ends_it_in_silence():
    line = f"'{sys.executable}' -m attribution rule | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False, env=HERE)
    assert done.stdout.strip() in ("0", "2")  # 0 where everything was written before the reader went
    assert done.stderr == ""


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_a_closed_output_changes_no_exit_code(desk):
    (desk / "a.txt").write_text(VAGUE)
    line = f"'{sys.executable}' -m attribution check a.txt >&-"
    done = subprocess.run(["bash", "-c", line], capture_output=True, check=False, env=HERE)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(os.name == "nt", reason="needs signals and named pipes")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_ends_it_at_once_and_is_no_finding(desk, jobs):
    (desk / "a.txt").write_text(VAGUE)
    os.mkfifo(desk / "slow.txt")
    process = subprocess.Popen(
        [*COMMAND, "check", "a.txt", "slow.txt", "--jobs", jobs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=HERE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    with open(desk / "slow.txt", "wb"):  # waits until it is read
        os.killpg(process.pid, signal.SIGINT)
        output, told = process.communicate(timeout=60)
    assert (process.returncode, output) == (130, b"")
    assert told.decode().strip() == "attribution: interrupted"


def test_a_worker_that_dies_costs_no_draft(desk, monkeypatch):
    for number in range(30):
        (desk / f"{number:03}.txt").write_text(VAGUE)
    monkeypatch.setattr("attribution.parallel._die_on_interrupt", lambda: os._exit(1))
    paths = sorted(str(path) for path in desk.iterdir())
    found = list(check_drafts(paths, Task(isolated=True), jobs=2))
    assert [file.path for file in found] == paths
    assert all(file.error is None and file.findings for file in found)


def test_a_rule_that_fails_is_the_fault_of_one_file_alone(desk, monkeypatch):
    (desk / "a.txt").write_text(VAGUE)
    monkeypatch.setattr("attribution.drafts.audit", lambda *_, **__: 1 / 0)
    report = check_draft("a.txt", Task(isolated=True))
    assert report.error == "internal error: ZeroDivisionError: division by zero (please report it)"


@pytest.mark.parametrize(
    "clause",
    [
        "the roof fell in, the Guardian reports, ",
        "the roof fell in, via AP, ",
        "the roof fell in, say police, ",
        "the roof fell in, it has emerged, ",
        "the roof fell in, her agent confirmed to the BBC, ",
        "Reuters quoted him as saying ",
        "the Post, citing ",
        "the court heard ",
        "“It fell,” he beams, ",
    ],
)
def test_a_page_without_full_stops_takes_no_square_of_its_length(clause):
    audit(analyze(clause * 120))  # what is worked out once a word is no part of it
    assert lines_run(clause * 600) < 2.4 * lines_run(clause * 300)


@pytest.mark.parametrize(
    "sentence",
    [
        "He said it. ",
        "Critics say it is bad. ",
        "Ana Ruiz met Tom Bell. He said it. ",
        "“No,” he said. ",
        "The bridge is shut, it is said.\n\n",
    ],
)
def test_no_rule_takes_the_square_of_a_page_of_short_sentences(sentence):
    everything = Config(select="ALL", publication="The Post")
    audit(analyze(sentence * 60), everything)
    assert lines_run(sentence * 400, everything) < 2.4 * lines_run(sentence * 200, everything)


@pytest.mark.parametrize(
    "sentences",
    [
        "A spokeswoman for the pool said it was open. The spokeswoman said it was free.\n\n",
        "The head of the dockers’ union said the crane was safe.\n\n",
        "One of the officials said it was late. The first official said it was dark.\n\n",
        "Tom Lee said he would sail. His daughter said he would not.\n\n",
    ],
)
def test_sources_without_a_name_take_no_square_of_their_number(sentences):
    analyze(sentences * 60)
    assert lines_run(sentences * 600) < 2.4 * lines_run(sentences * 300)


@pytest.mark.parametrize(
    "sentences",
    [
        "The {} Board said the union was late. The union said it was not. ",
        "Ann {}, a teacher, said no. Mr {} said yes. The teacher said no. ",
        "Tom {} said so. His wife, Ann {}, said no. ",
        "Tom {} and Ann {} said so. They said no. ",
        "Ann {} said so. Ann said no. ",
    ],
)
def test_names_take_no_square_of_their_number(sentences):
    def register(number):
        return "".join(sentences.format(spell(one), spell(one + 7)) for one in range(number))

    analyze(register(60))
    assert lines_run(register(560)) < 2.5 * lines_run(register(280))


def spell(number):
    """A name for each *number*."""
    syllables = ("ba", "ke", "lo", "mi", "ru", "ta", "ven", "dor", "sal", "qui", "nor")
    return "".join(syllables[number // 11**place % 11] for place in range(4)).title()
