from html import unescape

import pytest

from attribution.markup.frontmatter import read_front_matter
from attribution.markup.html import extract_html
from attribution.markup.markdown import extract_markdown
from attribution.markup.plain import extract_plain

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
        ("<script>\nif (a < b)\n</script>\nz", "z"),
        ("a\r\n\r\nb\rc", "a\n\nb c"),
        ("# H #\n#hash", "H\n\n#hash"),
        ("| a | b |\n|---|---|", "| a | b |\n\n|---|---|"),
        ("", ""),
        ("---\n", ""),
        ("> > deep\n> level", "deep level"),
        ("<div><p>a</p><p>b</p></div>", "a\n\nb"),
        ("<figure><img src=a><figcaption>c</figcaption></figure>\n\nd", "c\n\nd"),
        ("<!-- a --><!-- b --> c", "c"),
    ],
)
def test_markdown_text(raw, text):
    assert extract_markdown(raw).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<p>a &amp; b&nbsp;c &rsquo;&#8217;</p><p>d</p>", "a & b\xa0c ’’\n\nd"),
        ("<head><title>x</title></head><body><nav>m</nav>y<script>a<b</script> z", "y z"),
        ("a<br>b<br><br>c", "a b\n\nc"),
        ("<p>a\n   b <b>c</b></p>", "a b c"),
        ("1 < 2 & 3 &unknown; <3", "1 < 2 & 3 &unknown; <3"),
        ('<a title="x > y" href=u>t</a>', "t"),
        ("a<!-- b -->c<!-- open", "ac"),
        ("<nav><nav>x</nav>y</nav>z", "z"),
        ("<p class='byline'>B</p>t", "B\n\nt"),
        ("<!doctype html><?xml v?>t", "t"),
        ("", ""),
    ],
)
def test_html_text(raw, text):
    assert extract_html(raw).text == text


def test_markup_tells_sections_and_links():
    extract = extract_markdown(PAGE)
    assert [(section.span.text, section.kind.value) for section in extract.sections] == [
        ("Bins late again", "headline"),
        ("Ana Ortiz", "byline"),
        ("The headline here", "headline"),
        ("Quoted text lazy", "embed"),
    ]
    assert [(link.span.text, link.href) for link in extract.links] == [("Daily Star", "https://star.example/a_(b)")]


def test_html_links_and_sections():
    page = '<h1>Head</h1><p>Per <a href="https://t.example/?a=1&amp;b=2"> The Times </a>.</p><figcaption>C</figcaption>'
    extract = extract_html(page)
    assert [(link.span.text, link.href) for link in extract.links] == [("The Times", "https://t.example/?a=1&b=2")]
    assert [(s.span.text, s.kind.value) for s in extract.sections] == [("Head", "headline"), ("C", "caption")]


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


def test_a_byte_order_mark_is_not_text():
    extract = extract_plain("\ufeffa\r\nb\rc")
    assert extract.text == "a\r\nb\rc"
    assert extract.source_map.to_raw_range(0, 1) == (1, 2)


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


HOSTILE = (
    *("<a ", "[", "*a", "](", "> ", "<!--", "`", "<nav>", "- ", "![", "&amp", "<b 'x", "_a ", "# "),
    *("</p>", "<div>", "<!--a-->", "<img>", "x</p>", "a\n\n", "{{", "{% ", "|a|\n", "** __ "),
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_pages_end(unit):
    for extract in (extract_markdown, extract_html):
        found = extract(unit * 5000)
        assert len(found.text) <= 2 * 5000 * len(unit)  # a line end may become an empty line


@pytest.mark.parametrize(
    ("page", "kinds"),
    [
        ('<ul><li><a href="/1">Mill fire was deliberate, sources say</a></li></ul>', ["residue"]),
        ('<p><a href="/1">Mill fire was deliberate, sources say</a> on Monday</p>', []),
        ('<p><a href="/1">The fire was deliberate, sources say.</a></p>', []),
        ('<figcaption>The mill <span class="image-credit">PA</span></figcaption>', ["caption", "credit"]),
        ('<p>A <span class="credit-card">card</span></p>', []),
        ('<div class="newsletter-box"><p>Sign up, sources say.</p></div>', ["residue"]),
        ('<section id="comments" class="comments-area"><p>Sources say no.</p></section>', ["residue"]),
        ('<div class="post comments-open"><p>The mill burned.</p></div>', []),
        ('<div class="cookie-banner"><p>Critics say yes.</p></div><p>The mill burned.</p>', ["residue"]),
        ('<div role="dialog"><p>Critics say yes.</p></div><p>The mill burned.</p>', []),
        ('<body class="has-newsletter byline-on"><p>The mill burned.</p></body>', []),
    ],
)
def test_what_the_page_tells_of_its_parts(page, kinds):
    assert [section.kind.value for section in extract_html(page).sections] == kinds


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ('<p>“No,”<a href="#n1">1</a> he said.</p>', "“No,” he said."),
        ('<p>It fell.<sup><a href="#n1">[12]</a></sup> It rose.</p>', "It fell. It rose."),
        ('<p>It fell.<a href="#n1"><sup>*</sup></a></p>', "It fell."),
        ('<p>See <a href="#part">part 1</a>, m<sup>2</sup>.</p>', "See part 1, m2."),
        ('<p>In <a href="/2019">2019</a>.</p>', "In 2019."),
        ('<div role="navigation"><div>Home</div></div><p>It fell.</p>', "It fell."),
    ],
)
def test_marks_of_footnotes_are_no_text(page, text):
    extract = extract_html(page)
    assert extract.text == text
