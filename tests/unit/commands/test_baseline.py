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


def test_what_was_accepted_and_is_no_longer_found_is_told_and_can_be_pruned(desk):
    kept = "The clerk insisted it was not so.\n"
    for name in ("a.txt", "b.txt"):
        (desk / name).write_text(f"{CLAIMED}\n{kept}")
        run("accept", f"{name}:1", "--reason", "fair")
    run("accept", "a.txt:3")
    file = desk / "attribution-accepted.toml"
    file.write_text("# ours\n" + file.read_text("utf-8"))
    assert "no longer found" not in run("check", ".")[1]
    (desk / "a.txt").write_text(kept)
    (desk / "b.txt").unlink()
    told = "accepted, but no longer found: ATT401 (attribution baseline prune attribution-accepted.toml)\n"
    for options in ((), ("--cache", "c"), ("--cache", "c")):
        assert told in run("check", "a.txt", *options)[1]
    assert "no longer found" not in run("check", "a.txt", "--ignore", "ATT401")[1]
    assert run("check", "a.txt", "-q")[0] == 0
    assert run("baseline", "prune", file.name)[1] == "attribution-accepted.toml: 2 of 3 taken out, 1 kept\n"
    assert file.read_text("utf-8").startswith("# ours\n[[accepted]]\n")
    assert "no longer found" not in run("check", "a.txt")[1]
    assert findings("a.txt")[1]["a.txt"]["findings"] == []


def test_the_command_that_prunes_names_the_file_from_the_working_folder_on(desk, monkeypatch):
    deep = desk / "sub/two words"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text(CLAIMED)
    monkeypatch.chdir(deep)
    run("accept", "a.txt:1")
    monkeypatch.chdir(desk)
    (deep / "a.txt").write_text(CLEAN)
    file = "sub/two words/attribution-accepted.toml"
    assert f"(attribution baseline prune '{file}')" in run("check", ".")[1]
    assert run("baseline", "prune", file) == (0, f"{file}: 1 of 1 taken out, 0 kept\n")


def test_rows_that_cannot_be_told_apart_are_left(desk):
    (desk / "attribution-accepted.toml").write_text(
        'accepted = [{path = "a.txt", fingerprint = "x", code = "ATT401"}]\n'
    )
    code, output = run("baseline", "prune", "attribution-accepted.toml")
    assert (code, "its rows are not written as [[accepted]] (take out by hand" in output) == (2, True)
    assert run("baseline", "prune", "none.toml")[1].endswith(
        "none.toml: cannot be read: No such file or directory (check the path)"
    )
