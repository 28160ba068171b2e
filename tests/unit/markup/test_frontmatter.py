"""The head of a page and its values."""

import pytest

from attribution.errors import InputError
from attribution.markup.frontmatter import read_front_matter, read_value, split_front_matter, write_scalar
from attribution.markup.projection import Projection


@pytest.mark.parametrize(
    ("raw", "values"),
    [
        ("---\na: b\n---\n", {"a": "b"}),
        (
            "---\nattribution: {ignore: [ATT1, ATT2], profile: legal}\n---\n",
            {"attribution": {"ignore": ["ATT1", "ATT2"], "profile": "legal"}},
        ),
        (
            "---\nattribution:\n  ignore:\n    - ATT1\n  profile: wire\nb: 1\n---\n",
            {"attribution": {"ignore": ["ATT1"], "profile": "wire"}, "b": "1"},
        ),
        ("+++\na = 'b'\n+++\n", {"a": "b"}),
        ("+++\na = \n+++\n", {}),
        ("---\nnever closed", {}),
        ("no front matter", {}),
    ],
)
def test_front_matter(raw, values):
    assert read_front_matter(raw) == values


def test_front_matter_ends_at_its_fence():
    raw = "---\na: b\n---\ntext"
    assert raw[split_front_matter(raw).end :] == "text"
    assert split_front_matter("text").end == 0
    assert split_front_matter("\ufeff---\na: b\n---\n", 1).end > 1


@pytest.mark.parametrize(
    "body",
    [
        "\nSources said it was over and done.\n\n",
        "Sources said it was over and done.\n",
        "\n# Bins late\n\n",
        "\nShe left at 10:30 for the “depot”.\n",
        "\nQ: Who left?\n\nA: Sources said nobody.\n\n",
        "“Never,” she said: it was over.\n",
        "{{< video 12 >}}\n",
        "- Sources said it was over.\n",
        "Ortiz: We will appeal.\nSources said the deal is off.\n\nOfficials said the vote is void.\n",
    ],
)
def test_what_stands_between_two_rules_is_read_where_it_is_no_table(body):
    assert split_front_matter(f"---\n{body}---\n\ntext").end == 0


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n",
        "# settings\n",
        "a: b\n",
        "\n# a remark\n\ntitle: x\n",
        '"og:title": x\n',
        "og:title: x\n",
        "Lead image: x\n",
        "Title: Bins late\nLead image: A lorry in Mill Lane.\n",
        "Title: >\n  Bins were late again.\n",
        "título:\n  - a\n",
    ],
)
def test_a_table_is_front_matter_however_it_is_set(body):
    raw = f"---\n{body}---\ntext"
    assert raw[split_front_matter(raw).end :] == "text"


def test_scalars_have_their_places():
    raw = '---\ntitle: "Bins late"\nlist: [a]\nnone:\n---\n'
    (scalar,) = split_front_matter(raw).scalars
    assert (scalar.key, scalar.quote, [raw[slice(*place)] for place in scalar.ranges]) == ("title", '"', ["Bins late"])


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Bins late", "Bins late"),
        ("Bins late # again", "Bins late"),
        ("'Bins ''late'''", "Bins 'late'"),
        (r'"Bins \"late\" \u201cagain\u201d\n\\" # so', 'Bins "late" “again” \\'),
        (r"'Bins \\ late'", r"Bins \\ late"),
        (">-\n  Bins\n\n  late", "Bins late"),
        ("|\n  Bins\n  late\nother: x", "Bins late"),
        ("'open", ""),
        ("''", ""),
        (">", ""),
        ("[a]", ""),
    ],
)
def test_a_text_is_written_as_it_is_meant(written, text):
    raw = f"---\ntitle: {written}\n---\n"
    projection = Projection(raw)
    for scalar in split_front_matter(raw).scalars[:1]:
        write_scalar(projection, scalar)
    assert projection.finish().text == text


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("a", "a"),
        ('"a, b"', "a, b"),
        ("[a, [b, c]]", ["a", ["b", "c"]]),
        ("{a: b, c: [d]}", {"a": "b", "c": ["d"]}),
        ("a # why", "a"),
        ("[]", []),
        ("", ""),
    ],
)
def test_values_on_one_line(written, value):
    assert read_value(written) == value


def test_only_toml_that_speaks_to_us_must_be_right():
    with pytest.raises(InputError, match="front matter: is not TOML"):
        read_front_matter("+++\nattribution = \n+++\n")
