"""Many drafts on several cores."""

import gc
import json
import weakref

from attrs import evolve

from attribution import parallel
from attribution.drafts import Task, check_draft
from attribution.model import Severity
from attribution.parallel import _check_batch, check_drafts, pack, unpack
from attribution.writers.report import Standard
from tests.commandline import CLAIMED, CLEAN, run
from tests.reports import sample


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


def test_a_report_is_packed_and_unpacked():
    for file in sample().files:
        light = file.without_graph()
        again = unpack(pack(file))
        assert (again.path, again.error, again.findings) == (light.path, light.error, light.findings)
        assert (again.suppressed, again.accepted) == (light.suppressed, light.accepted)
        assert (again.counts, again.original) == (light.counts, light.original)
    held = evolve(
        sample().files[0],
        standard=Standard("wire", None, Severity.WARNING),
        outdated=(("x", "ATT401"),),
        remarks=("a",),
    )
    again = unpack(json.loads(json.dumps(pack(held))))
    assert (again.standard, again.outdated, again.remarks) == (held.standard, held.outdated, held.remarks)
    assert again.baselined is None
    held = evolve(held, accepted=held.findings, baselined=held.findings[1:])
    assert unpack(json.loads(json.dumps(pack(held)))).baselined == held.findings[1:]


def test_what_is_packed_is_plain():
    assert json.loads(json.dumps(pack(sample().files[0])))


def test_reports_come_in_the_order_of_the_drafts(desk):
    for number in range(4):
        (desk / f"{number}.txt").write_text(CLAIMED)
    drafts = ["3.txt", "1.txt", "none.txt", "2.txt"]
    found = list(check_drafts(drafts, Task(), jobs=2))
    assert [file.path for file in found] == drafts
    assert [file.error is None for file in found] == [True, True, False, True]


def test_graphs_are_kept_where_a_format_needs_them(desk):
    (desk / "a.txt").write_text(CLAIMED)
    (with_graph,) = check_drafts(["a.txt"], Task(), graphs=True)
    (without,) = check_drafts(["a.txt"], Task())
    assert with_graph.graph is not None
    assert without.graph is None
    assert with_graph.findings == without.findings == check_draft("a.txt", Task()).findings


def test_verifications_are_told_by_whatever_number_of_workers(desk):
    (desk / "source.txt").write_text("DANA RUIZ: We will close the plant in June.\n")
    for name in "ab":
        (desk / f"{name}.md").write_text("“We will close the plant in May,” Dana Ruiz said.\n")
    shared = ("check", "a.md", "b.md", "--sources", "source.txt", "--format", "json")
    alone = run(*shared, "--jobs", "1")
    assert '"altered"' in alone[1]
    assert run(*shared, "--jobs", "2") == run(*shared, "--cache", "kept") == alone


def test_what_a_batch_leaves_behind_is_freed_before_the_rest_is_frozen(desk, monkeypatch):
    left = []

    def check(path, task):
        report = check_draft(path, task)
        circle = Circle()
        circle.itself = circle
        left.append(weakref.ref(circle))
        return report

    (desk / "a.txt").write_text(CLAIMED)
    monkeypatch.setattr(parallel, "check_draft", check)
    gc.disable()
    try:
        assert len(_check_batch(["a.txt", "a.txt"], Task(), "")) == 2
    finally:
        gc.enable()
        gc.unfreeze()
    assert [each() for each in left] == [None, None]


class Circle:
    """Something that only the search for garbage frees."""

    itself = None
