"""The outlet registry: sound data, look-up by name, alias and domain."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attribution import analyze
from attribution.document import build_document
from attribution.errors import LexiconError
from attribution.tables import data_text, read_table
from attribution.vocabulary.lexicon import default_lexicon
from attribution.vocabulary.outlets import (
    COLUMNS,
    DEFAULT,
    KINDS,
    ORDINARY,
    SHORT,
    Alias,
    default_registry,
    parse_outlets,
    registrable_domain,
    strip_article,
)
from tests.builders import outlets_in

REGISTRY = default_registry()
ROWS = read_table(data_text("outlets"), COLUMNS, place="outlets.tsv")
ALIASES = [alias for aliases in REGISTRY.aliases.values() for alias in aliases]


def key(alias: Alias) -> str:
    return alias.text if alias.exact else alias.text.casefold()


def test_registry_is_large_and_sorted() -> None:
    names = [row[0] for row in ROWS]
    assert len(names) >= 400
    assert names == sorted(names, key=str.casefold)


def test_every_row_is_complete() -> None:
    assert [row[0] for row in ROWS if not all((row[0], row[2], row[3], row[4], row[5]))] == []
    assert {row[2] for row in ROWS} == set(KINDS)
    assert [row[3] for row in ROWS if not (len(row[3]) == 2 and row[3].isupper())] == []


def test_the_shipped_rows_pass_the_checks_of_anybody_s() -> None:
    assert parse_outlets(data_text("outlets"), place="outlets.tsv") == default_registry()


def test_unmarked_aliases_clash_with_none() -> None:
    owners: dict[str, set[str]] = {}
    for alias in ALIASES:
        owners.setdefault(key(alias), set()).add(alias.outlet.name)
    marks: dict[str, set[str]] = {}
    for alias in ALIASES:
        marks.setdefault(key(alias), set()).add(alias.mark)
    clashes = [text for text, names in owners.items() if len(names) > 1 and marks[text] & {"", ORDINARY}]
    assert clashes == []


def test_a_short_form_has_one_default_at_most() -> None:
    defaults = [key(alias) for alias in ALIASES if alias.mark == DEFAULT]
    assert len(defaults) == len(set(defaults))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_example_names_the_outlet(row: list[str]) -> None:
    name, example = row[0], row[5]
    position = example.find(name)
    assert position >= 0
    offset = position + len(name) - len(strip_article(name))
    document = build_document(example, lexicon=default_lexicon())
    word = document.tokens.norms[document.tokens.starts.index(offset)]
    assert name in [alias.outlet.name for alias in REGISTRY.match(example, offset, word)]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Express", "Daily Express"),
        ("the Express", "Daily Express"),
        ("The Scottish Sun", "The Scottish Sun"),
        ("AFP", "Agence France-Presse"),
        ("the associated press", "Associated Press"),
        ("People’s Daily", "People's Daily"),
        ("MailOnline", "Daily Mail"),
        ("Radio Free Europe/Radio Liberty", "Radio Free Europe"),
        ("U.S. News & World Report", "U.S. News & World Report"),
    ],
)
def test_named(written: str, name: str) -> None:
    assert [outlet.name for outlet in REGISTRY.named(written)] == [name]


def test_a_shared_short_form_gives_every_candidate() -> None:
    names = [outlet.name for outlet in REGISTRY.named("the Post")]
    assert {"The Washington Post", "New York Post"} <= set(names)


@pytest.mark.parametrize("written", ["", "The", "Nobody Gazette of Nowhere", "time", "as", "Expressed"])
def test_no_outlet(written: str) -> None:
    assert REGISTRY.named(written) == ()


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("https://www.bbc.co.uk/news/uk-1?x=1", "bbc.co.uk"),
        ("edition.cnn.com", "cnn.com"),
        ("http://user@news.com.au:80/", "news.com.au"),
        ("theage.com.au", "theage.com.au"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_registrable_domain(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


def test_of_domain() -> None:
    assert [outlet.name for outlet in REGISTRY.of_domain("https://edition.cnn.com/a")] == ["CNN"]
    assert {"The Times", "The Sunday Times"} <= {outlet.name for outlet in REGISTRY.of_domain("www.thetimes.co.uk")}
    assert REGISTRY.of_domain("example.com") == ()


def test_marks() -> None:
    rows = "The Dale Post\tPost?|DP\tnewspaper\tGB\tdalepost.co.uk\tx\n"
    rows += "Hill Star\tStar*|Hill~\twebsite\tUS\thillstar.com\tx"
    registry = parse_outlets(rows)
    assert [outlet.aliases for outlet in registry.outlets] == [("Post", "DP"), ("Star", "Hill")]
    assert [alias.mark for alias in registry.match("Post", 0, "post")] == [SHORT]
    assert [alias.mark for alias in registry.match("Dale Post", 0, "dale")] == [""]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("A\t\tpamphlet\tGB\ta.com\tx", "unknown kind 'pamphlet'"),
        ("A\t\tnewspaper\tGB\tnot a domain\tx", "is no domain"),
        ("A\t\tnewspaper\tGB\ta.com\tx\nA\t\tnewspaper\tGB\ta.com\tx", "stands twice"),
        ("A\t\tnewspaper\tGB\ta.com\tx\tmore", "7 values"),
    ],
)
def test_bad_rows_are_refused(row: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        parse_outlets(row, place="mine.tsv")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The clerk told The Guardian that he left.", ["Guardian"]),
        ("The rise was first seen by Reuters on Monday.", ["Reuters"]),
        ("She sold the Telegraph to a rival.", ["Telegraph"]),
        ("Time will tell, the People said, and Nature heals.", []),
        ("He works at Nature Conservancy and reads The Hill.", ["Hill"]),
        ("THE GUARDIAN asked REUTERS, and The PUNCH asked nobody.", ["GUARDIAN", "REUTERS", "PUNCH"]),
        ("THE LAWS OF NATURE hold. It was MINT.", []),
        ("He walked on the Hill.", []),
        ("A BBC reporter asked.", ["BBC"]),
        ("Barbados today rejected it. Barbados Today and USA TODAY wrote of it.", ["Barbados Today", "USA TODAY"]),
    ],
)
def test_outlets_in_running_text(text: str, names: list[str]) -> None:
    assert outlets_in(text) == names


@pytest.mark.property
@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_lookups_never_raise(text: str) -> None:
    assert set(REGISTRY.named(text)) <= set(REGISTRY.outlets)
    assert set(REGISTRY.of_domain(text)) <= set(REGISTRY.outlets)


OWN = "Tarn Valley Post\tthe Post\tnewspaper\tGB\ttarnpost.example\tThe Tarn Valley Post said it was open."


def entities_in(text: str, rows: str) -> list[tuple[str, tuple[str, ...]]]:
    graph = analyze(text, lexicon=default_lexicon().extended("outlets", rows))
    return [(entity.name, entity.outlet.domains if entity.outlet else ()) for entity in graph.outlets()]


@pytest.mark.parametrize("text", ["The Tarn Valley Post reported that it was shut.", "It was shut, the Post reported."])
def test_a_desks_own_outlets_are_known_and_its_sure_aliases_are_its_own(text: str) -> None:
    assert entities_in(text, OWN) == [("Tarn Valley Post", ("tarnpost.example",))]


def test_a_desks_own_row_replaces_the_shipped_one() -> None:
    own = default_registry().extended("BBC\tBeeb\tbroadcaster\tGB\tbeeb.example\t")
    (bbc,) = own.named("BBC")
    assert bbc.domains == ("beeb.example",)
    assert own.of_domain("bbc.co.uk") == ()
    assert not own.named("British Broadcasting Corporation")
    assert own.named("Reuters") == default_registry().named("Reuters")


def test_other_tables_keep_the_own_outlets() -> None:
    lexicon = default_lexicon().extended("outlets", OWN).extended("verbs", "aver\t\tasserted\tthat\tHe averred it.")
    assert lexicon.outlets is not None
    assert lexicon.outlets.named("Tarn Valley Post")
    assert lexicon != default_lexicon().extended("verbs", "aver\t\tasserted\tthat\tHe averred it.")


def test_an_outlet_with_its_article_in_a_capital_is_named_in_full() -> None:
    def outlets(text: str) -> list[str]:
        return [one.outlet.name for one in analyze(text).entities if one.outlet]

    assert outlets("The plan fell after The Advocate reported that it was dear.") == ["The Advocate"]
    assert outlets("The plan fell after the Advocate reported that it was dear.") == []
    assert outlets("The plan fell. The Advocate reported that it was dear.") == []
    assert outlets("A Times investigation found that the pier was dear.") == ["The Times"]
    assert outlets("A Times Square party was dear, she said.") == []


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The local newspaper, the Tarn Herald, reported that the mayor had fled.", "Tarn Herald"),
        ("Germany's biggest newspaper, Bild, said the mayor had fled.", "Bild"),
        ("The state broadcaster, TV Norvale, said the mayor had fled.", "TV Norvale"),
        ("He told his local paper, the Ellmouth Argus, that the mayor had fled.", "Ellmouth Argus"),
        ("He told a local television station, KTVX, that the mayor had fled.", "KTVX"),
        ("He told a Reuters reporter that the mayor had fled.", "Reuters"),
        ("He told reporters from the Guardian that the mayor had fled.", "The Guardian"),
        ("On CNN, the governor said the mayor had fled.", "CNN"),
    ],
)
def test_an_outlet_beside_what_it_is(text: str, outlet: str) -> None:
    graph = analyze(text)
    found = [graph.speaker(one) for one in graph.attributions]
    told = [graph.entity_of(one.recipient) for one in graph.attributions if one.recipient]
    assert outlet in [entity.name for entity in (*found, *told) if entity]


def test_the_editor_of_a_paper_is_none() -> None:
    (one,) = analyze("The editor of the newspaper, Ann Roe, said the mayor had fled.").attributions
    assert one.source is not None
    assert one.source.name == "Ann Roe"
