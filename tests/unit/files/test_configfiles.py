"""Settings for one draft, from every layer."""

import os
from errno import EACCES

import pytest

from attribution.config import Config
from attribution.errors import ConfigError
from attribution.files.configfiles import ConfigFile, Settings, describe, find_file, find_remarks, load_file, settle
from attribution.readers import parse
from tests.commandline import CLAIMED, CLEAN, findings, run


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


def test_settings_that_are_not_utf_8_say_so(desk):
    (desk / "a.txt").write_text(CLEAN)
    (desk / "attribution.toml").write_bytes('publication = "Café"\n'.encode("latin-1"))
    told = "attribution: attribution.toml: cannot be read: it is not UTF-8 (save it as UTF-8)"
    assert run("check", "a.txt") == (2, told)


@pytest.fixture
def file(desk):
    (desk / "attribution.toml").write_text('profile = "wire"\n[paths."law/**"]\nprofile = "legal"\n')
    return load_file("attribution.toml")


def test_the_nearest_file_with_settings_is_found(desk, file):
    (desk / "law").mkdir()
    (desk / "law/pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert find_file("law/a.md") == file
    assert file.folder == str(desk)
    assert file.mapping["profile"] == "wire"


def test_each_layer_stands_over_the_one_before(file):
    def profile(path, front=None, given=None):
        return settle(path, file, front or {}, given or {}, None).config.profile

    assert profile("a.md") == "wire"
    assert profile("law/a.md") == "legal"
    assert profile("law/a.md", {"attribution": {"profile": "opinion"}}) == "opinion"
    assert profile("law/a.md", {"attribution": {"profile": "opinion"}}, {"profile": "strict"}) == "strict"


@pytest.mark.parametrize("own", ["no", {"publication": "x"}, {"rules": {}}])
def test_a_draft_may_not_set_everything(own):
    with pytest.raises(ConfigError, match=r"a\.md, front matter"):
        settle("a.md", None, {"attribution": own}, {}, None)


def test_lexicon_files_stand_beside_the_configuration(desk):
    (desk / "attribution.toml").write_text('[lexicon]\nverbs = "a.tsv, b.tsv"\n')
    assert load_file("attribution.toml").mapping["lexicon"] == {"verbs": [str(desk / "a.tsv"), str(desk / "b.tsv")]}


def test_a_file_about_other_things_holds_no_settings(desk):
    (desk / "setup.cfg").write_text("[metadata]\nname = x\n")
    with pytest.raises(ConfigError, match="holds no settings"):
        load_file("setup.cfg")


def test_settings_tell_where_they_were_set():
    settings = Settings(Config()).over({"extend-select": ["ATT4"]}, "here", None).over({}, "there", None)
    assert describe(settings, ["extend_select", "ignore"]) == [
        ("extend_select", "ATT4", "here"),
        ("ignore", "-", "default"),
    ]
    assert ConfigFile("/a/b.toml", "b.toml", {}).folder == "/a"


@pytest.mark.parametrize("named", ["desk: Law", "section: law", 'desk: " LAW "'])
def test_a_desk_is_known_however_it_is_written(desk, named):
    (desk / "attribution.toml").write_text('[desks.law]\nprofile = "legal"\n')
    source = parse(f"---\n{named}\n---\nIt rained.", "a.md")
    settings = settle("a.md", find_file("a.md"), source.front_matter, {}, None)
    assert settings.config.profile == "legal"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "pyproject.toml",
            "[tool.attributon]\n",
            "unknown section [tool.attributon] (did you mean [tool.attribution]?)",
        ),
        ("setup.cfg", "[attributions]\n", "unknown section [attributions] (did you mean [attribution]?)"),
        ("attribution.toml", "[tool.attribution]\n", "unknown key 'tool' (here the keys stand at the top"),
    ],
)
def test_a_section_that_is_nearly_ours_is_not_passed_over(desk, name, content, told):
    (desk / name).write_text(content)
    with pytest.raises(ConfigError) as error:
        find_file("a.md")
    assert str(error.value).startswith(f"{name}: {told}")


@pytest.mark.parametrize("section", ["[ tool.attribution ]", '[tool."attribution"]', "[tool]\nattribution.select = []"])
def test_our_section_is_found_however_toml_lets_it_be_written(desk, section):
    (desk / "pyproject.toml").write_text(f"{section}\n")
    file = find_file("a.md")
    assert file is not None
    assert file.place == "pyproject.toml [tool.attribution]"


def test_the_settings_of_other_tools_are_left_alone(desk):
    (desk / "pyproject.toml").write_text("[tool.attrs]\nx = 1\n")
    (desk / "setup.cfg").write_text("[attribute]\nx = 1\n")
    assert find_file("a.md") is None


def test_settings_that_may_not_be_read_say_so(desk, monkeypatch):
    (desk / "attribution.toml").write_text("")
    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(
        ConfigError, match=r"^attribution\.toml: cannot be read: Permission denied \(check its permissions"
    ):
        find_file("a.md")


def refuse(*_, **__):
    raise PermissionError(EACCES, os.strerror(EACCES))


@pytest.mark.parametrize("name", ["attribution.toml", ".attribution.toml"])
def test_a_folder_that_is_called_as_settings_are_is_not_passed_over(desk, name):
    (desk / name).mkdir()
    (desk / "a.txt").write_text(CLEAN)
    told = f"attribution: {name}: is a folder, and settings stand in a file (rename or remove it)"
    assert run("check", "a.txt") == (2, told)


def test_a_link_to_settings_that_are_gone_is_not_passed_over(desk):
    (desk / "attribution.toml").symlink_to("house.toml")
    with pytest.raises(ConfigError, match=r"^attribution\.toml: is no file that can be read"):
        find_file("a.md")


def test_a_folder_that_is_called_as_other_tools_settings_is_none_of_ours(desk):
    (desk / "setup.cfg").mkdir()
    assert find_file("a.md") is None


@pytest.mark.parametrize(
    ("front", "desks", "told"),
    [
        ({"desk": "law"}, [], []),
        ({"desk": "Law"}, ["law"], []),
        (
            {"Desk": "crime"},
            ["law"],
            ["the settings have no desk 'crime', as the front matter names it (one of: law; or"],
        ),
        ({"desk": ["law"]}, ["law"], ["the settings have no desk ['law']"]),
        ({"section": "Home"}, ["law"], []),
        (
            {"section": "Sports"},
            ["sport"],
            ["the settings have no desk 'Sports', as the front matter's section is (did"],
        ),
        ({"atribution": {"ignore": ["ATT701"]}}, [], ["the front matter's 'atribution' sets nothing (did you mean"]),
        ({"Attribution": {"ignore": ["ATT701"]}}, [], ["the front matter's 'Attribution' sets nothing (did you mean"]),
        ({"attributions": ["A. Lee"]}, [], []),
        ({"attribution": {}, "attributions": {"photo": "A. Lee"}}, [], []),
        ({}, ["law"], []),
    ],
)
def test_what_front_matter_sets_in_vain_is_told(front, desks, told):
    remarks = find_remarks(front, desks)
    assert len(remarks) == len(told)
    assert all(map(str.startswith, remarks, told))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("attribution.toml", "select = [\n", "attribution.toml: is not TOML"),
        ("setup.cfg", "[attribution]\nselect\n", "setup.cfg: is not an INI file"),
        ("pyproject.toml", "[tool]\nattribution = 3\n", "pyproject.toml: 3 is not a table"),
    ],
)
def test_a_file_that_cannot_be_read_as_what_it_is_says_so(desk, name, content, told):
    (desk / name).write_text(content)
    with pytest.raises(ConfigError, match=told):
        load_file(str(desk / name))
