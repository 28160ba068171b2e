"""The text of an HTML page."""

import pytest

from attribution.markup.html import extract_html, is_block, kind_of, read_attributes
from attribution.model import SectionKind


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
        ("<p>Lee said <del>no</del><ins>yes</ins>, <s>and</s> left.</p>", "Lee said yes, left."),
        ("<p><q>We go</q>, Lee said. <q>“No”</q></p>", "“We go”, Lee said. “No”"),
        ("<pre>a\n\nb\nc</pre>d\n\ne", "a\n\nb c\n\nd e"),
        ("<p hidden>x</p><p style='color: red; display: none'>y</p>z", "z"),
        ("<p class='a hidden b'>x</p><input type=hidden><img hidden>z", "x\n\nz"),
        ("<article style='display:none'><p>x</p></article>", "x"),
        ("", ""),
    ],
)
def test_html_text(raw, text):
    assert extract_html(raw).text == text


def test_html_links_and_sections():
    page = '<h1>Head</h1><p>Per <a href="https://t.example/?a=1&amp;b=2"> The Times </a>.</p><figcaption>C</figcaption>'
    extract = extract_html(page)
    assert [(link.span.text, link.href) for link in extract.links] == [("The Times", "https://t.example/?a=1&b=2")]
    assert [(s.span.text, s.kind.value) for s in extract.sections] == [("Head", "headline"), ("C", "caption")]


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
        ("<p>Sources<sup>1</sup> said it fell.<sup>[2]</sup></p>", "Sources said it fell."),
        ("<p><b>Ann Cole</b><sup>*</sup>, the 1<sup>st</sup>, at 10<sup>6</sup>.</p>", "Ann Cole, the 1st, at 106."),
        ('<p>In <a href="/2019">2019</a>.</p>', "In 2019."),
        ('<div role="navigation"><div>Home</div></div><p>It fell.</p>', "It fell."),
    ],
)
def test_marks_of_footnotes_are_no_text(page, text):
    extract = extract_html(page)
    assert extract.text == text


@pytest.mark.parametrize(
    ("written", "attributes"),
    [
        ('href="a" class=b', {"href": "a", "class": "b"}),
        ("HREF='a&amp;b'", {"href": "a&b"}),
        ('a="1" a="2"', {"a": "1"}),
        ("hidden", {}),
    ],
)
def test_attributes_by_name(written, attributes):
    assert read_attributes(written) == attributes


def test_blocks_part_the_text_around_them():
    assert is_block("p")
    assert is_block("figcaption")
    assert not is_block("em")


@pytest.mark.parametrize(
    ("tag", "attributes", "kind"),
    [
        ("h1", "", SectionKind.HEADLINE),
        ("p", ' class="byline"', SectionKind.BYLINE),
        ("p", "", None),
        ("span", ' class="photo-credit"', SectionKind.CREDIT),
        ("body", ' class="byline"', None),
    ],
)
def test_the_job_of_a_block(tag, attributes, kind):
    assert kind_of(tag, attributes) is kind


def test_who_is_quoted_stands_below_a_block_and_apart_from_it():
    raw = "<blockquote><p>We are <cite>late</cite>.</p><cite>Kay Roe</cite></blockquote>"
    page = extract_html(raw)
    kinds = [(section.span.text, section.kind) for section in page.sections]
    assert kinds == [("We are late.", SectionKind.EMBED), ("Kay Roe", SectionKind.CREDIT)]


def test_a_heading_right_below_the_headline_is_a_standfirst():
    page = extract_html("<h1>Quay shut</h1><h2>Mayor denies fault</h2><p>It rained.</p><h2>Tides</h2><p>It rose.</p>")
    assert [section.kind for section in page.sections] == [
        SectionKind.HEADLINE,
        SectionKind.STANDFIRST,
        SectionKind.SUBHEADING,
    ]
