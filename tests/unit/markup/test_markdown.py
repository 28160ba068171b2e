"""The text of a Markdown page."""

from html import unescape

import pytest

from attribution.markup.html import extract_html
from attribution.markup.markdown import extract_markdown
from attribution.model import SectionKind

PAGE = """---
title: "Bins late again"
author: Ana Ortiz
---
# The *headline* here

Mayor **Ruiz** said
the [Daily Star](https://star.example/a_(b) "T") was &lsquo;wrong&rsquo;.

<!-- attribution: ignore[ATT401] why -->
> Quoted text
lazy

- item one
- item two
"""


HOSTILE = (
    *("<a ", "[", "*a", "](", "> ", "<!--", "`", "<nav>", "- ", "![", "&amp", "<b 'x", "_a ", "# "),
    *("- <!-- a\n", "> <!-- a\n", "> <!--a-->\n", "x <!-- a\n\n", "- a\n\n  <!-- b\n"),
    *("a | b\n-|-\n", "|-|\n", "a|", "-|", "\\|"),
    *("</p>", "<div>", "<!--a-->", "<img>", "x</p>", "a\n\n", "{{", "{% ", "|a|\n", "** __ "),
)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a *b* _c_ **d** ***e***", "a b c d e"),
        ("snake_case_name 2 * 3 * 4", "snake_case_name 2 * 3 * 4"),
        ("**open", "**open"),
        (r"\*not\* \[x\]", "*not* [x]"),
        ("`code * x` and ``a`b``", "code * x and a`b"),
        ("![alt [x](u)](i.png) after", "after"),
        ("before\n![The *old* mill](mill.jpg)\nafter", "before after"),
        ('![The *old* mill](mill.jpg "Mill")\n*Photo: Kim Ode*\n\nafter', "The old mill\n\nPhoto: Kim Ode\n\nafter"),
        ("![](mill.jpg)\n\nafter", "after"),
        ("[one](u) [two][r] [r] [none]\n\n[r]: https://r.example", "one two r [none]"),
        ("soft\nwrap", "soft wrap"),
        ("a<br>b <em>c</em>", "a b c"),
        ("{{< tweet 12 >}}\n\nx {% include a %} y", "x y"),
        ("T\n===\n\nx\n- - -\ny", "T\n\nx\n\ny"),
        ("in\n2024. It", "in 2024. It"),
        ("1. one\n2. two", "one\n\ntwo"),
        ("```\nx\n```\ny", "y"),
        ("~~~\nx", ""),
        ("x<!-- a\nb -->y", "xy"),
        ("<!-- a\n\nb --> y\n\nz", "y\n\nz"),
        ("note[^1].\n\n[^1]: The note.", "note.\n\nThe note."),
        ("Sources<sup>1</sup> said m<sup>2</sup>.<sup>[2]</sup>", "Sources said m2."),
        ("a[^1] b[^n]\n\n[^1]: One\n[^n]: Two\nmore\n[r]: https://r.example", "a b\n\nOne\n\nTwo more"),
        ("[Lee]: We went home.\n[Roe]: No.", "[Lee]: We went home. [Roe]: No."),
        ("[one][r]\n\n[r]: <https://r.example> 'T'  \n[s]: /s (S)", "one"),
        ("- [ ] one\n- [x] two", "one\n\ntwo"),
        ("one\\\ntwo\\\\\nthree", "one two\\ three"),
        ("Lee said ~~*no* [a](u)~~ yes.", "Lee said yes."),
        ("<script>\nif (a < b)\n</script>\nz", "z"),
        ("a\r\n\r\nb\rc", "a\n\nb c"),
        ("# H #\n#hash", "H\n\n#hash"),
        ("a\n\n    b\n\n\tc", "a\n\nb\n\nc"),
        ("---\n\nSources said it was over.\n\n---\n\nInsiders did.", "Sources said it was over.\n\nInsiders did."),
        ("| a | b |\n|---|---|", "a\n\nb"),
        ("x\na | *b*\n:-- | --\nc | d \\| e\nf |\n\ng | h", "x\n\na\n\nb\n\nc\n\nd | e\n\nf\n\ng | h"),
        ("a | b\n|---|---|\n[c](u) | |\n# d", "a\n\nb\n\nc\n\nd"),
        ("a | b\n---|---|---\nc", "a | b ---|---|--- c"),
        ("|a|\nb", "a\n\nb"),
        ("> | a | b |\n> |--|--|\n\nc", "a\n\nb\n\nc"),
        # a comment ends with what it stands in, as CommonMark has it
        ("- <!-- a\n- b --> c", "b --> c"),
        ("- <!-- a\n  b --> c\n- d", "c\n\nd"),
        ("- a\n\n  <!-- b\n\n  c --> d\n\ne", "a\n\nd\n\ne"),
        ("- a\n\n  <!-- b\n\nc --> d", "a\n\nc --> d"),
        ("- a\n<!-- b\n\nc --> d", "a\n\nd"),
        ("- a <!-- b\n- c --> d", "a\n\nc --> d"),
        ("> <!-- a\n> b\n\nc --> d", "c --> d"),
        ("> <!-- a\nb --> c", "b --> c"),
        ("> - <!-- a\n>   b -->\n> c", "c"),
        ("> - <!-- a\n> b --> c", "b --> c"),
        ("<!-- a\n- b\n--> c", "c"),
        ("> <script>\n> a\n\nb", "b"),
        ("", ""),
        ("---\ntitle: T\nimage: 'https://x.example/i/a.jpg#b'\n---\nb", "T\n\na.jpg\n\nb"),
        ("---\nimage: a.jpg\ntitle: T\ncaption: C\n---\nb", "T\n\nC\n\nb"),
        ("---\nimage: none\n---\nb", "b"),
        ("![One](a.jpg) ![Two](b.jpg)\n\nc", "One\n\nTwo\n\nc"),
        ("| ![One](a.jpg) | b |\n|---|---|\n\nc", "One\n\nb\n\nc"),
        ("![One](a.jpg) and ![Two](b.jpg)\n\nc", "and\n\nc"),
        ("---\n", ""),
        ("> > deep\n> level", "deep level"),
        ("<div><p>a</p><p>b</p></div>", "a\n\nb"),
        ("<figure><img src=a><figcaption>c</figcaption></figure>\n\nd", "c\n\nd"),
        ("<!-- a --><!-- b --> c", "c"),
    ],
)
def test_markdown_text(raw, text):
    assert extract_markdown(raw).text == text


def test_markup_tells_sections_and_links():
    extract = extract_markdown(PAGE)
    assert [(section.span.text, section.kind.value) for section in extract.sections] == [
        ("Bins late again", "headline"),
        ("Ana Ortiz", "byline"),
        ("The headline here", "headline"),
        ("Quoted text lazy", "embed"),
    ]
    assert [(link.span.text, link.href) for link in extract.links] == [("Daily Star", "https://star.example/a_(b)")]


def test_a_comment_knows_what_follows_it():
    extract = extract_markdown(PAGE)
    (comment,) = extract.comments
    assert PAGE[comment.start : comment.end] == "<!-- attribution: ignore[ATT401] why -->"
    assert extract.text[comment.offset :].lstrip().startswith("Quoted text")


@pytest.mark.parametrize("raw", [PAGE, PAGE.replace("\n", "\r\n"), "\ufeff" + PAGE])
def test_every_character_is_found_in_the_original(raw):
    extract = extract_markdown(raw)
    for place, char in enumerate(extract.text):
        start, end = extract.source_map.to_raw_range(place, place + 1)
        assert char.isspace() or unescape(raw[start:end]) == char


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_pages_end(unit):
    for extract in (extract_markdown, extract_html):
        found = extract(unit * 5000)
        assert len(found.text) <= 2 * 5000 * len(unit)  # a line end may become an empty line


def test_each_cell_of_a_table_is_told_apart_and_found_in_the_original():
    raw = "Intro.\n\n| Who | What |\n|---|:-:|\n| Ana Ruiz | “No,” she *said* \\| twice |\n\nEnd.\n"
    extract = extract_markdown(raw)
    assert [each.span.text for each in extract.sections if each.kind is SectionKind.TABLE] == [
        *("Who", "What", "Ana Ruiz", "“No,” she said | twice")
    ]
    for place, char in enumerate(extract.text):
        start, end = extract.source_map.to_raw_range(place, place + 1)
        assert char.isspace() or raw[start:end] == char
