"""What callers hand over by mistake: each public function says what it got, what it wants and how to make one."""

import pytest

import attribution
from attribution import AttributionGraph, Config, InputError, analyze, audit, inline, networks, readers, rule, verify
from attribution.transcripts import parse_source
from attribution.writers.table import statement_records

TEXT = "“We will appeal,” Ana Ortiz told Reuters. Officials said no date was set."
ODD = (b"text", 3, 3.5, [], {}, object(), True)


@pytest.mark.parametrize("value", [None, *ODD])
@pytest.mark.parametrize(
    ("call", "told"),
    [
        (analyze, r"text must be a str, not \w+ \(decode bytes first"),
        (lambda value: analyze(TEXT, name=value), "name must be a str"),
        (audit, r"graph must be an AttributionGraph, not \w+ \(attribution.analyze makes one"),
        (lambda value: verify(value, []), "graph must be an AttributionGraph"),
        (lambda value: verify(analyze(TEXT), [value]), r"each source must be a Source.*parse_source makes one"),
        (lambda value: parse_source(value, "notes.txt"), "text must be a str"),
        (lambda value: parse_source("A: No.", value), "name must be a str"),
        (lambda value: readers.parse("No.", value), "name must be a str"),
        (lambda value: analyze(TEXT).entity(value), "name must be a str"),
        (lambda value: analyze(TEXT).statements_by(value), r"entity must be an Entity.*graph.entity\(name\) finds one"),
        (lambda value: analyze(TEXT).chain(value), "attribution must be an Attribution"),
        (lambda value: analyze(TEXT).children(value), "attribution must be an Attribution"),
        (rule, "code must be a str"),
        (lambda value: attribution.default_lexicon().extended("verbs", value), "rows must be a str"),
        (lambda value: attribution.default_lexicon().extended(value, ""), "table must be a str"),
        (inline.parse, "marked must be a str"),
        (lambda value: list(inline.parse_blocks(value)), "page must be a str"),
        (networks.build_network, "graph must be an AttributionGraph"),
        (statement_records, "graph must be an AttributionGraph"),
        (lambda value: audit(analyze(TEXT), rules=[value]), "each of rules must be a Rule"),
        (lambda value: verify(analyze(TEXT), [], options=value), "options must be an? Options"),
    ],
)
def test_another_type_is_named(call, told, value):
    with pytest.raises(TypeError, match=told):
        call(value)


@pytest.mark.parametrize("value", ODD)
def test_a_config_is_a_config(value):
    with pytest.raises(TypeError, match=r"config must be a Config, not \w+ \(Config\(profile"):
        audit(analyze(TEXT), value)


@pytest.mark.parametrize("value", [None, 3, "", [], "Balanced"])
def test_a_leaning_is_one_of_three(value):
    with pytest.raises(InputError, match=r"unknown leaning .*balanced, precision, recall"):
        analyze(TEXT, leaning=value)


def test_one_source_need_not_be_in_a_list():
    graph, source = analyze(TEXT), parse_source("MS. ORTIZ: We will appeal.\nCHAIR: Thank you.", "hearing.txt")
    assert verify(graph, source) == verify(graph, [source])


def test_a_kind_of_draft_that_is_none_is_refused():
    with pytest.raises(InputError, match=r"x\.md: unknown kind of draft 'pdf' \(use one of: plain, markdown, html\)"):
        readers.parse("No.", "x.md", kind="pdf")


@pytest.mark.parametrize(
    ("config", "told"),
    [
        (Config(rules={"ATT102": {"max": 3}}), "rules.ATT102: unknown option 'max' .*max_words"),
        (Config(rules={"ATT102": {"max_words": "x"}}), r"rules.ATT102.max_words: 'x' is not a number"),
        (Config(rules={"ATT102": {"max_words": -1}}), r"max_words: -1 is not a number from 0 up"),
        (Config(rules={"ATT999": {"max_words": 1}}), "rules: unknown rule code 'ATT999'"),
        (Config(severity={"ATT999": "info"}), "severity: unknown rule code 'ATT999'"),
    ],
)
def test_options_of_a_config_made_in_python_are_checked_by_the_audit(config, told):
    with pytest.raises(InputError, match=told):
        audit(analyze(TEXT), config)


def test_options_given_as_words_are_numbers():
    text = "“It was dark. We ran,” Ann Lee said."
    assert audit(analyze(text), Config(select="ATT102", rules={"ATT102": {"max_sentences": "1"}}))


def test_an_empty_code_selects_nothing_by_accident():
    with pytest.raises(InputError, match="select: an empty rule code"):
        Config(select=[""])


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\ud800", "\x00", "a" * 100_000, "“" * 5_000, "\u202e", "😀 said 😀"]
)
def test_any_text_gives_a_graph_that_survives_its_dictionary(text):
    graph = analyze(text)
    assert AttributionGraph.from_dict(graph.to_dict()) == graph
    assert attribution.audit(graph) == audit(graph)


def test_a_file_may_be_named_by_a_path(tmp_path):
    (tmp_path / "draft.md").write_text("# Quay\n\nNo.\n", encoding="utf-8")
    assert readers.read(tmp_path / "draft.md") == readers.read(str(tmp_path / "draft.md"))


@pytest.mark.parametrize("value", ["", None, b"x", [], 2, float("nan")])
def test_a_confidence_is_a_number_from_0_to_1(value):
    with pytest.raises(InputError, match=r"min_confidence .* is not from 0 to 1"):
        analyze(TEXT, min_confidence=value)


def test_a_lexicon_is_a_lexicon():
    with pytest.raises(TypeError, match=r"lexicon must be a Lexicon, not str \(attribution.default_lexicon"):
        analyze(TEXT, lexicon="verbs")


CUT = (
    "The plan is dead, according to two people familiar with the talks who told Reuters’ Ana Ruiz in an interview with "
    "the BBC on Monday, citing the minister, who was quoted as saying: “It was never alive,” as the Daily Mirror put "
    "it via Sky News in a letter to members, per her office, denied it at a rally in Ashby, said Tom Cole, told the"
)


@pytest.mark.parametrize("start", range(0, 60, 3))
def test_a_text_may_begin_and_end_anywhere(start):
    words = CUT.split()
    for end in range(start + 1, min(start + 12, len(words)) + 1):
        graph = analyze(" ".join(words[start:end]))
        audit(graph, Config(select="ALL", publication="The Courier"))


@pytest.mark.parametrize(
    "text",
    [
        "according to",
        'No."\n\nTwo people familiar with the talks told Reuters',
        "cash, said letter Chipmaker",
        'alt="Graham quoted as saying',
        "Ann Corrie A WHOLE New Reason To",
        "Corrie was asked by",
        "in Ashby, told The",
        "Ann Corrie Is Ready To Go",
        "their Warm York they “You says pleaded by children",
        "Boyle, suggests as quoted as saying ASHBY citing",
    ],
)
def test_a_text_that_breaks_off_gives_a_graph(text):
    assert AttributionGraph.from_dict(analyze(text).to_dict()) == analyze(text)
    audit(analyze(text), Config(select="ALL"))
