"""``attribution config``."""

from tests.commandline import run


def rows(*arguments):
    return {line.split()[0]: line.split(maxsplit=1)[1] for line in run("config", "show", *arguments)[1].splitlines()}


def test_every_setting_has_its_value():
    found = rows()
    assert found["profile"] == "desk"
    assert found["ignore"] == "-"
    assert found["min_confidence"] == "0.4"
    assert found["leaning"] == "balanced"


def test_it_is_told_where_each_was_set(desk):
    (desk / "attribution.toml").write_text('ignore = ["ATT401"]\n')
    (desk / "a.md").write_text("---\nattribution: {profile: legal}\n---\nIt rained.\n")
    found = rows("a.md", "--why", "--select", "ATT4")
    assert found["profile"].split(maxsplit=1) == ["legal", "a.md, front matter"]
    assert found["ignore"].endswith("attribution.toml")
    assert found["select"].endswith("command line")
    assert found["show"].endswith("default")


def test_a_folder_has_the_settings_of_its_drafts(desk):
    (desk / "law").mkdir()
    (desk / "attribution.toml").write_text('[paths."law/**"]\nprofile = "legal"\n')
    assert rows("law")["profile"] == "legal"
    assert rows(".")["profile"] == "desk"
