import tomllib

import pytest

from attribution.config import Config
from attribution.drafts import KNOWN, analyze_source
from attribution.model import Finding, Severity
from attribution.readers import parse
from attribution.spans import cut
from attribution.suppressions import accept, fingerprints, outdated, read_accepted, render_accepted, suppress

OWN = frozenset({"ATT901", "ATT902"})


def finding(text, word, code, start=0):
    place = text.index(word, start)
    return Finding(span=cut(text, place, place + len(word)), code=code, name="x", severity=Severity.INFO, message="m")


def run(page, *wanted, enabled=OWN):
    """What is left, what is taken out of findings on the words *wanted*, each a (word, code)."""
    source = parse(page, "a.md")
    graph = analyze_source(source, Config())
    found = [finding(source.text, word, code) for word, code in wanted]
    outcome = suppress(graph, found, source.comments, source.raw, known=KNOWN, enabled=enabled)
    return [each.code for each in outcome.findings], [each.code for each in outcome.suppressed], outcome


def test_a_comment_takes_out_the_findings_of_the_next_block_alone():
    page = "One.\n\n<!-- attribution: ignore[ATT401] agreed -->\nTwo and\nthree.\n\nFour."
    left, taken, _ = run(
        page, ("One", "ATT401"), ("Two", "ATT401"), ("three", "ATT401"), ("Two", "ATT201"), ("Four", "ATT401")
    )
    assert left == ["ATT401", "ATT201", "ATT401"]
    assert taken == ["ATT401", "ATT401"]


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("One. <!-- attribution: ignore[ATT401] x -->\n\nTwo.", ["Two"]),
        ("- One. <!-- attribution: ignore[ATT401] x -->\n- Two.", ["Two"]),
        ("One. <!-- attribution: ignore[ATT2] x --> <!-- attribution: ignore[ATT401] x -->\n\nTwo.", ["Two"]),
        ("One.\n<!-- attribution: ignore[ATT401] x -->\n\nTwo.", ["One"]),
        ("Two.\n\nOne. <!-- attribution: ignore[ATT401] x -->", ["Two"]),
        ("*One* <em>it.</em> <!-- attribution: ignore[ATT401] x -->\n\nTwo.", ["Two"]),
        ("1. One <!-- attribution: ignore[ATT401] x -->\n2. Two.", ["Two"]),
    ],
)
def test_a_comment_behind_words_of_its_line_is_about_them(page, left):
    _, _, outcome = run(page, ("One", "ATT401"), ("Two", "ATT401"))
    assert [each.span.text for each in outcome.findings if each.code == "ATT401"] == left


@pytest.mark.parametrize(
    "opening",
    ["- ", "* ", "2. ", "2) ", "- [ ] ", "> ", "> - ", "- 1. ", "## ", "- ## ", "[^1]: ", "**", "“", "</div>"],
)
@pytest.mark.parametrize("gap", [" ", "\n  ", " <!-- attribution: ignore[ATT2] x --> "])
def test_a_comment_at_the_start_of_an_item_is_about_that_item(opening, gap):
    page = f"- One.\n\n{opening}<!-- attribution: ignore[ATT401] x -->{gap}Two.\n\nThree."
    _, _, outcome = run(page, ("One", "ATT401"), ("Two", "ATT401"), ("Three", "ATT401"))
    assert [each.span.text for each in outcome.suppressed] == ["Two"]


def test_a_prefix_takes_out_its_family():
    left, taken, _ = run("<!-- attribution: ignore[ATT4, ATT201] -->\n\nTwo.", ("Two", "ATT401"), ("Two", "ATT201"))
    assert (left, taken) == ([], ["ATT401", "ATT201"])


def test_a_range_ends_where_it_is_enabled_again():
    page = "<!-- attribution: disable[ATT401] x -->\nOne.\n\nTwo.\n\n<!-- attribution: enable[ATT401] -->\n\nThree."
    left, taken, _ = run(page, ("One", "ATT401"), ("Two", "ATT401"), ("Three", "ATT401"))
    assert (left, taken) == (["ATT401"], ["ATT401", "ATT401"])


def test_a_range_never_enabled_reaches_to_the_end():
    left, taken, _ = run("<!-- attribution: disable[ATT401] x -->\nOne.\n\nTwo.", ("Two", "ATT401"))
    assert (left, taken) == ([], ["ATT401"])


@pytest.mark.parametrize(
    ("directive", "code", "message"),
    [
        ("ignore[ATT401] x", "ATT901", "there is no finding of ATT401 here to ignore"),
        ("ignore[ATT499]", "ATT902", "unknown rule code 'ATT499'"),
        ("ignroe[ATT401]", "ATT902", "unknown directive 'ignroe'"),
        ("ignore", "ATT902", "ignore names no rule"),
        ("disable[] x", "ATT902", "disable names no rule"),
        ("ignore ATT104", "ATT902", "the bracket round ATT104 is missing"),
        ("disable[ATT2 why", "ATT902", "the bracket round ATT2 is not closed"),
        ("ignore a slip", "ATT902", "ignore names no rule"),
        ("enable[ATT401]", "ATT902", "ATT401 is not disabled here"),
        ("", "ATT902", "unknown directive ''"),
    ],
)
def test_idle_and_malformed_directives_are_findings_in_their_place(directive, code, message):
    page = f"One.\n\n<!-- attribution: {directive} -->\n\nTwo."
    left, _, outcome = run(page)
    assert left == [code]
    (found,) = outcome.findings
    assert found.message == message
    assert found.hint
    assert page[found.span.start : found.span.end] == found.span.text == f"<!-- attribution: {directive} -->"
    assert outcome.in_original == (found.span,)


def test_hints_name_what_to_write():
    left = run("<!-- attribution: ignore att201, for now -->\n\nTwo.")[2].findings
    assert [each.hint for each in left] == ["write ignore[ATT201]"]
    left = run("<!-- attribution: disable[ATT2, ATT401 -->\n\nTwo.")[2].findings
    assert [each.hint for each in left] == ["write disable[ATT2, ATT401]"]
    left = run("<!-- attribution: ignore[ATT201, ATT401] agreed -->\n\nTwo.", ("Two", "ATT201"))[2].findings
    assert [each.hint for each in left] == ["take ATT401 out of the brackets"]


def test_only_wanted_findings_of_its_own_are_reported():
    assert run("<!-- attribution: ignore[ATT401] -->\n\nOne.", enabled=frozenset())[0] == []
    assert run("<!-- attribution: ignore[ATT401] -->\n\nOne.", ("One", "ATT401"), enabled=frozenset({"ATT903"}))[0] == [
        "ATT903"
    ]


def test_other_comments_are_nobodys_business():
    assert run("<!-- attribute: ignore[X] --><!-- more -->\n\nOne.")[0] == []


def test_fingerprints_survive_edits_elsewhere_and_tell_twins_apart():
    texts = ("One claimed it.\n\nOne claimed it.", "Before that, a new line.\n\nOne claimed  it.\n\nOne claimed it.")
    marks = []
    for text in texts:
        graph = analyze_source(parse(text, "a.txt"), Config())
        first = finding(text, "claimed", "ATT401")
        marks.append(fingerprints(graph, [first, finding(text, "claimed", "ATT401", first.span.end)]))
    assert marks[0] == marks[1]
    assert len(set(marks[0])) == 2


def test_an_accepted_finding_round_trips_through_its_file():
    text = 'She "claimed" \\ it.\x01'
    graph = analyze_source(parse(text, "a.txt"), Config())
    found = finding(text, '"claimed" \\ it.\x01', "ATT401")
    (mark,) = fingerprints(graph, [found])
    rows = render_accepted("a/b.md", mark, found, 'a "reason"')
    assert tomllib.loads(rows)["accepted"][0]["text"] == found.span.text
    assert read_accepted(tomllib.loads(rows)) == {"a/b.md": {mark: "ATT401"}}
    assert accept(graph, [found], frozenset({mark})) == ((), (found,))
    assert accept(graph, [found], frozenset()) == ((found,), ())
    assert outdated(graph, [found], {mark: "ATT401", "gone": "ATT201", "unrun": "ATT5"}, "ATT201".startswith) == (
        ("gone", "ATT201"),
    )


def test_of_a_range_of_several_codes_only_the_idle_ones_are_told():
    page = "<!-- attribution: disable[ATT401, ATT201] x -->\nOne.\n\n<!-- attribution: enable[ATT401, ATT201] -->"
    left, taken, outcome = run(page, ("One", "ATT401"))
    assert (left, taken) == (["ATT901"], ["ATT401"])
    assert [(each.message, each.fix) for each in outcome.findings] == [
        ("there is no finding of ATT201 here to ignore", None)
    ]


def test_what_ends_an_idle_range_is_idle_too():
    page = "<!-- attribution: disable[ATT401] x -->\nOne.\n\n<!-- attribution: enable[ATT401] -->\n\nTwo."
    left, _, outcome = run(page)
    assert left == ["ATT901", "ATT901"]
    assert [each.fix for each in outcome.findings] == ["", ""]


def test_what_is_disabled_twice_needs_the_first_alone():
    page = "<!-- attribution: disable[ATT401] x -->\nOne.\n\n<!-- attribution: disable[ATT401] y -->\n\nTwo."
    left, taken, outcome = run(page, ("Two", "ATT401"))
    assert (left, taken) == (["ATT901"], ["ATT401"])
    assert outcome.findings[0].span.text.endswith("y -->")


def test_a_range_without_a_reason_is_told_once():
    page = "<!-- attribution: disable[ATT401, ATT201] -->\nOne two."
    left, *_ = run(page, ("One", "ATT401"), ("two", "ATT201"), enabled=frozenset({"ATT903"}))
    assert left == ["ATT903"]


@pytest.mark.parametrize(
    ("comment", "found"),
    [
        ("attribution ignore[ATT401] agreed", ["ATT401", "ATT902"]),
        ("attributon: ignore[ATT401]", ["ATT401", "ATT902"]),
        ("Attribution: disable[ATT4]", ["ATT401", "ATT902"]),
        ("ignore [ATT401]", ["ATT401", "ATT902"]),
        ("attribution ignore ATT201", ["ATT401", "ATT902"]),
        ("attribution ignore att401 agreed", ["ATT401", "ATT902"]),
        ("attribution-ignore", ["ATT401", "ATT902"]),
        ("attribution : disable (ATT401)", ["ATT401", "ATT902"]),
        ("ignore: ATT401", ["ATT401", "ATT902"]),
        ("attribution ignored the rules", ["ATT401"]),
        ("a note on attribution: ignore it", ["ATT401"]),
        ("see ATT401", ["ATT401"]),
    ],
)
def test_what_was_meant_as_a_directive_is_told(comment, found):
    assert run(f"<!-- {comment} -->\n\nTwo.", ("Two", "ATT401"))[0] == found


def test_what_is_accepted_keeps_its_number_among_twins():
    text = "One claimed it.\n\nOne claimed it."
    graph = analyze_source(parse(text, "a.txt"), Config())
    first = finding(text, "claimed", "ATT401")
    second = finding(text, "claimed", "ATT401", first.span.end)
    both = fingerprints(graph, [first, second])
    assert fingerprints(graph, [second], [first]) == both[1:]
    assert fingerprints(graph, [first], [second]) == both[:1]


def test_a_directive_that_is_closed_only_behind_its_list_item_is_not_closed():
    page = "- <!-- attribution: ignore[ATT201] a\n- Sources said no. -->\n\nEnd."
    source = parse(page, "a.md")
    assert source.text == "Sources said no. -->\n\nEnd."
    graph = analyze_source(source, Config())
    (found,) = suppress(graph, [], source.comments, source.raw, known=KNOWN, enabled=OWN).findings
    assert (found.code, "is not closed" in found.message) == ("ATT902", True)
    assert found.span.text == "<!-- attribution: ignore[ATT201] a"


_SWALLOWING = [
    ("Intro.\n\n<!-- attribution: ignore[ATT201] a\n\nSources said no.\n", "is not closed"),
    ("Intro.\n\n<!-- a mere comment\n\nSources said no.\n", "is not closed"),
    ("Intro.\n\n<!-- attribution: ignore[ATT201] a ->\n\nSources said no.\n", "is not closed"),
    ("Intro <!-- attribution: ignore[ATT201] a\nand more\n\nSources said no.\n", "is not closed"),
    ("> <!-- a comment\n> quoted\n\nSources said no.\n", "is not closed"),
    (
        "A.\n\n<!-- attribution: ignore[ATT204] a\n\nSources said no.\n\n<!-- attribution: ignore[ATT204] b -->\n\nB.",
        "is closed only further down",
    ),
]


@pytest.mark.parametrize(("page", "message"), _SWALLOWING)
@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_a_comment_that_swallows_copy_is_an_error_and_has_no_fix(page, message, name):
    source = parse(page, name)
    graph = analyze_source(source, Config())
    found = suppress(graph, [], source.comments, source.raw, known=KNOWN, enabled=OWN).findings
    assert found[0].code == "ATT902"
    assert message in found[0].message
    assert "\n" not in found[0].span.text
    assert all(each.fix is None or "Sources" not in each.span.text for each in found)


@pytest.mark.parametrize("mark", ["", "->", "--"])
def test_a_directive_that_is_not_closed_hides_nothing_of_plain_text(mark):
    opening = f"<!-- attribution: ignore[ATT201] a {mark}"
    page = f"Intro.\n\n{opening}\n\nSources said no.\n\n<!-- attribution: ignore[ATT204] b -->\nEnd."
    source = parse(page, "a.txt")
    assert "Sources said no." in source.text
    assert "attribution:" not in source.text
    graph = analyze_source(source, Config())
    found = suppress(graph, [], source.comments, source.raw, known=KNOWN, enabled=OWN).findings
    assert [each.code for each in found] == ["ATT902", "ATT901"]
    assert page[found[0].span.start : found[0].span.end] == opening


def test_a_mere_comment_may_hold_paragraphs():
    page = "Intro.\n\n<!-- cut for length\n\nSources said no.\n-->\n\nEnd."
    assert run(page)[0] == []
    assert run(page.replace("-->", "--!>"))[0] == []  # as browsers read it
