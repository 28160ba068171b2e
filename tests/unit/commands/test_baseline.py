"""``attribution baseline``."""

from tests.commandline import CLAIMED, CLEAN, findings, run


def test_a_baseline_hides_what_was_there_and_can_be_pruned(desk):
    draft = desk / "a.txt"
    draft.write_text(CLAIMED)
    assert run("check", "a.txt", "--write-baseline", "base.json")[0] == 0
    draft.write_text(f"{CLAIMED}\nThe clerk insisted it was not so.\n")
    found = findings("a.txt", "--baseline", "base.json")[1]["a.txt"]["findings"]
    assert [each["text"] for each in found] == ["insisted"]
    draft.write_text(CLEAN)
    assert run("baseline", "prune", "base.json")[1] == "base.json: 1 of 1 taken out, 0 kept\n"


def test_a_draft_that_is_gone_is_taken_out_whole(desk):
    for name in ("a.txt", "b.txt"):
        (desk / name).write_text(CLAIMED)
    run("check", ".", "--write-baseline", "base.json")
    (desk / "a.txt").unlink()
    assert run("baseline", "prune", "base.json") == (0, "base.json: 1 of 2 taken out, 1 kept\n")
    assert "b.txt" in (desk / "base.json").read_text()


def test_without_sources_what_they_told_stays_known(desk):
    (desk / "a.txt").write_text("“We will close the north gate,” Ana Ortiz said.\n")
    (desk / "fence.txt").write_text("ANA ORTIZ: We will close the south gate.\n")
    run("check", "a.txt", "--sources", "fence.txt", "--write-baseline", "base.json")
    assert run("baseline", "prune", "base.json")[1] == "base.json: 0 of 1 taken out, 1 kept\n"
    (desk / "a.txt").write_text(CLEAN)
    assert run("baseline", "prune", "base.json", "--sources", "fence.txt")[1] == "base.json: 1 of 1 taken out, 0 kept\n"


def test_a_new_baseline_lists_what_the_old_one_knows(desk):
    (desk / "a.txt").write_text(CLAIMED)
    run("check", "a.txt", "--write-baseline", "base.json")
    again = run("check", "a.txt", "--baseline", "base.json", "--write-baseline", "base.json")
    assert again == (0, "base.json: findings taken as known: 1 (drafts: 1)\n")
    assert findings("a.txt", "--baseline", "base.json")[1]["a.txt"]["findings"] == []


def test_what_is_accepted_beside_the_draft_leaves_its_twin_in_the_baseline(desk):
    (desk / "a.txt").write_text(f"It rained.\n\n{CLAIMED}\n{CLAIMED}")
    assert run("accept", "a.txt:3")[0] == 0
    run("check", "a.txt", "--write-baseline", "base.json")
    assert findings("a.txt", "--baseline", "base.json")[1]["a.txt"]["findings"] == []
    assert run("baseline", "prune", "base.json")[1] == "base.json: 0 of 1 taken out, 1 kept\n"
