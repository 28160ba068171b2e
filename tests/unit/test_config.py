import pytest

from attribution.config import Choices, Config, code_of
from attribution.errors import ConfigError
from attribution.model import Severity

KNOWN = {
    "ATT101": {},
    "ATT102": {"words": 50, "strict": False, "names": ("a",)},
    "ATT201": {},
    "ATT401": {"classes": Choices(("doubt",), among=("doubt", "guilt"))},
    "XY001": {},
}


def build(**mapping):
    return Config.from_mapping(mapping, "house.toml", known=KNOWN)


@pytest.mark.parametrize(
    ("settings", "on"),
    [
        ({}, {"ATT101", "ATT201"}),
        ({"select": ["ATT4"]}, {"ATT401"}),
        ({"select": ["ALL"]}, set(KNOWN)),
        ({"select": ["ALL"], "ignore": ["ATT1"]}, {"ATT201", "ATT401", "XY001"}),
        ({"select": ["ATT1"], "ignore": ["ATT102"]}, {"ATT101"}),
        ({"select": ["ATT102"], "ignore": ["ATT1"]}, {"ATT102"}),
        ({"extend-select": ["XY"]}, {"ATT101", "ATT201", "XY001"}),
        ({"ignore": ["ATT1"], "extend_select": ["ATT101"]}, {"ATT101", "ATT201"}),
        ({"ignore": "ALL"}, set()),
        ({"profile": "strict"}, {"ATT102"}),
    ],
)
def test_longest_prefix_decides(settings, on):
    config = build(**settings)
    profiles = {"ATT101": ("desk",), "ATT201": ("desk", "legal"), "ATT102": ("strict",)}
    assert {code for code in KNOWN if config.enables(code, profiles.get(code, ()))} == on


def test_what_is_ignored_is_chosen_all_the_same():
    config = Config(profile="strict", ignore=("ATT304",))
    assert config.chooses("ATT304", ("strict",))
    assert not config.enables("ATT304", ("strict",))
    assert not config.chooses("ATT304", ("wire",))


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"selct": []}, "house.toml: unknown key 'selct' (did you mean select?)"),
        ({"select": ["ATT111"]}, "house.toml, select: unknown rule code 'ATT111' (did you mean ATT101?)"),
        ({"select": ["att4"]}, "house.toml, select: unknown rule code 'att4' (did you mean ATT4?)"),
        ({"profile": "dsk"}, "house.toml, profile: unknown profile 'dsk' (did you mean desk?)"),
        ({"fail-on": "eror"}, "house.toml, fail-on: unknown threshold 'eror' (did you mean error?)"),
        (
            {"fail-on": "error", "fail_on": "never"},
            "house.toml: 'fail-on' and 'fail_on' are one setting (leave one of them out)",
        ),
        ({"desks": {"law": {"extend_select": [], "extend-select": []}}}, "house.toml, desks.law: 'extend_select' and"),
        ({"severity": {"ATT1": "eror"}}, "house.toml, severity.ATT1: unknown severity 'eror' (did you mean error?)"),
        ({"select": 5}, "house.toml, select: 5 is not a list of strings (write a list of strings)"),
        ({"min_confidence": 2}, "house.toml, min_confidence: 2 is not a number from 0 to 1"),
        ({"rules": {"ATT102": {"word": 3}}}, "house.toml, rules.ATT102: unknown option 'word' (did you mean words?)"),
        ({"rules": {"ATT102": {"words": "many"}}}, "house.toml, rules.ATT102.words: 'many' is not a number"),
        ({"rules": {"ATT101": {"words": 3}}}, "house.toml, rules.ATT101: unknown option 'words'"),
        ({"lexicon": {"verb": "v.tsv"}}, "house.toml, lexicon: unknown lexicon table 'verb' (did you mean verbs?)"),
        ({"paths": {"a/**": {"exclude": "x"}}}, "house.toml, paths.a/**: 'exclude' cannot be set for some files"),
        ({"desks": {"sport": {"profil": "desk"}}}, "house.toml, desks.sport: unknown key 'profil'"),
    ],
)
def test_errors_name_value_place_and_remedy(mapping, told):
    with pytest.raises(ConfigError) as caught:
        Config.from_mapping(mapping, "house.toml", known=KNOWN)
    assert str(caught.value).startswith(told)
    assert "\n" not in str(caught.value)


def test_options_take_the_type_of_their_default():
    options = build(rules={"ATT102": {"words": "60", "strict": "yes", "names": "x y, z"}}).rules["ATT102"]
    assert options == {"words": 60, "strict": True, "names": ("x y", "z")}


def test_the_longest_severity_selector_wins():
    config = build(severity={"ATT1": "info", "ATT101": "error"})
    assert config.severity_of("ATT101", Severity.WARNING) is Severity.ERROR
    assert config.severity_of("ATT102", Severity.WARNING) is Severity.INFO
    assert config.severity_of("ATT201", Severity.WARNING) is Severity.WARNING


def test_updating_merges_tables_and_replaces_lists():
    config = build(select=["ATT1"], severity={"ATT1": "info"})
    config = config.updated({"select": ["ATT2"], "severity": {"ATT2": "error"}}, "there", known=KNOWN)
    assert config.select == ("ATT2",)
    assert set(config.severity) == {"ATT1", "ATT2"}


def test_codes_are_not_checked_without_known_rules():
    assert Config.from_mapping({"select": "ZZ9, QQ1"}).select == ("ZZ9", "QQ1")


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"profile": "dsk"}, "Config, profile: unknown profile 'dsk' (did you mean desk?)"),
        ({"min_confidence": 3}, "Config, min_confidence: 3 is not a number from 0 to 1"),
        ({"select": 5}, "Config, select: 5 is not a list of strings"),
        ({"fail_on": None}, "Config, fail_on: unknown threshold None"),
        ({"severity": {"ATT1": "loud"}}, "Config, severity.ATT1: unknown severity 'loud'"),
        ({"lexicon": {"titles": "t.tsv"}}, "Config, lexicon: unknown lexicon table 'titles'"),
    ],
)
def test_a_value_that_cannot_be_one_is_refused_however_the_config_is_made(settings, told):
    with pytest.raises(ConfigError) as caught:
        Config(**settings)
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize("codes", ["ATT1, ATT2", ["ATT1", "ATT2"], ("ATT1", "ATT2")])
def test_codes_are_a_tuple_however_they_are_given(codes):
    assert Config(select=codes).select == ("ATT1", "ATT2")


def test_an_option_of_a_few_words_takes_no_other():
    assert build(rules={"ATT401": {"classes": "guilt, doubt"}}).rules["ATT401"]["classes"] == ("guilt", "doubt")
    with pytest.raises(ConfigError, match=r"rules.ATT401.classes: unknown value 'gilt' \(did you mean guilt\?\)"):
        build(rules={"ATT401": {"classes": ["gilt"]}})


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("loaded-verb", "write its code, as told by: attribution rule loaded-verb"),
        ("refute", "write its code, as told by: attribution rule refute"),
        ("ATT999", "list them: attribution rule"),
        ("", "list them: attribution rule"),
    ],
)
def test_whoever_names_a_rule_is_told_where_its_code_stands(word, told):
    assert code_of(word) == told
