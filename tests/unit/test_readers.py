import pytest

from attribution.errors import InputError
from attribution.readers import decode, encoding_of, kind_of, parse, read


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.md", "markdown"),
        ("A.HTML", "html"),
        ("a.txt", "plain"),
        ("<stdin>", "plain"),
        ("x/.md", "plain"),
        ("a.x", "plain"),
    ],
)
def test_the_suffix_tells_the_kind(name, kind):
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    "content",
    [
        b"a\r\nb\rc\x00",
        "é “x”".encode(),
        "\ufeffé".encode(),
        "\ufeffé x".encode("utf-16-le"),
        "\ufeffé".encode("utf-16-be"),
    ],
)
def test_what_is_read_is_what_stands_there(content):
    raw = decode(content)
    assert parse(content, "a.txt").raw == raw
    assert raw.encode(encoding_of(content)) == content


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"caf\xe9\n", "is not UTF-8: byte 0xe9 at line 1, column 4 (save it as UTF-8, or name its encoding"),
        (b"a\nb\xff", "is not UTF-8: byte 0xff at line 2, column 2"),
        (b"%PDF-1.7", "is a PDF, not text (save its text as .txt, .md or .html first)"),
        (b"\x89PNG\r\n", "is an image, not text"),
        ("No, she said.".encode("utf-16-le"), "is not text, or UTF-16 without a byte order mark"),
        (b"\0" * 300 + b"a" * 200, "is not text, or UTF-16"),
        (
            "No, she said.".encode("utf-16-be"),
            "is not text, or UTF-16 without a byte order mark: every fifth byte or more is NUL"
            " (save it as UTF-8, or name its encoding: --encoding utf-16-be)",
        ),
        ("No.".encode("utf-32"), "is UTF-32 (save it as UTF-8, or name its encoding: --encoding utf-32)"),
        (b"PK\x03\x04", "is a DOCX, ODT or ZIP file, not text"),
        (b"\xff\xfea", "is not UTF-16: byte"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(content, told):
    with pytest.raises(InputError) as caught:
        decode(content)
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize(
    ("content", "named", "text"),
    [
        ("“Né”".encode(), "cp1252", "“Né”"),
        ("“Né”".encode("cp1252"), "cp1252", "“Né”"),
        ("\ufeffNo".encode(), "cp1252", "\ufeffNo"),
        ("\ufeffNé".encode("utf-16-le"), "cp1252", "\ufeffNé"),
        ("“No”".encode("utf-16-le"), "utf-16-le", "“No”"),
        ("Né".encode("utf-16-be"), "utf-16-be", "Né"),
        ("Né".encode("utf-32"), "utf-32", "Né"),
        ("日本".encode("iso2022_jp"), "iso2022_jp", "日本"),
    ],
)
def test_a_named_encoding_is_that_of_what_tells_no_other(content, named, text):
    assert decode(content, named) == text


def test_an_encoding_may_be_named():
    assert decode(b"caf\xe9", "latin-1") == "café"
    with pytest.raises(InputError, match="unknown encoding 'klingon'"):
        decode(b"a", "klingon")


@pytest.mark.parametrize("path", ["", "\0", "/"])
def test_a_path_that_cannot_be_read_is_refused(path):
    with pytest.raises(InputError, match="cannot be read"):
        read(path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"none\.md: cannot be read: No such file"):
        read(str(tmp_path / "none.md"))


def test_an_error_names_the_draft():
    with pytest.raises(InputError, match=r"^a\.md: is not UTF-8: byte 0xe9 at line 1, column 2"):
        parse(b"N\xe9", "a.md")
    with pytest.raises(InputError, match=r"^a\.md, front matter: "):
        parse("+++\nattribution = \n+++\n\nNo.\n", "a.md")


PAGE = '<html><head><meta charset="windows-1251"></head><body><p>Сказал Иван.</p></body></html>'


def test_a_page_that_is_not_utf8_is_read_as_it_declares():
    content = PAGE.encode("cp1251")
    assert parse(content, "a.html").raw == parse(content, "").raw == parse(PAGE, "a.html").raw
    assert parse(PAGE.encode(), "a.html").raw == PAGE  # UTF-8 whatever it says
    assert parse(content, "a.html", encoding="latin-1").raw != PAGE
    with pytest.raises(
        InputError, match=r"^a\.txt: is not UTF-8: byte 0xd1 at line 1, column 58 \(save it as UTF-8, or"
    ):
        parse(content, "a.txt")
    with pytest.raises(
        InputError, match=r"^a\.html: declares an encoding nobody here knows, 'x-old' \(save it as UTF-8"
    ):
        parse(content.replace(b"windows-1251", b"x-old"), "a.html")
    with pytest.raises(InputError, match=r"^a\.html: is not UTF-8"):
        parse(content.replace(b"windows-1251", b"utf-8"), "a.html")


def test_what_is_told_of_a_wrong_byte_can_be_followed():
    page = b'<meta charset="windows-1252"><p>Caf\xe9 \x81 \x93No.\x94</p>'
    assert parse(page, "a.html").text == "Café \x81 “No.”"
    japanese = b'<meta charset="shift_jis"><p>Caf\xe9 \x81</p>'
    with pytest.raises(InputError, match=r"is not cp932: byte .*as in --encoding cp1252"):
        parse(japanese, "a.html")
    assert parse(japanese, "a.html", encoding="cp1252").text == "Café \x81"
