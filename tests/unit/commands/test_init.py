"""``attribution init``."""

import tomllib

import regex

from attribution.commands.init import STARTER
from attribution.config import Config
from attribution.drafts import KNOWN
from tests.commandline import CLAIMED, run


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
