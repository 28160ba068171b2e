"""Results of a plain reading put back into the untouched text."""

from attribution.model import Entity, EntityKind, Link, Mention, MentionKind, Quotation, Section, SectionKind
from attribution.spans import Span, cut
from attribution.text.plain import read_plain
from attribution.text.relocation import Restorer

TEXT = "“the Daily\u00a0Tele\u00adgraph said  so”"
PLAIN = read_plain(TEXT)


def found(words):
    start = PLAIN.text.index(words)
    return cut(PLAIN.text, start, start + len(words))


def mention_of(words):
    return Mention(spans=(found(words),), head=found("Telegraph"), kind=MentionKind.OUTLET, name="Daily Telegraph")


def test_a_span_is_what_stands_in_the_untouched_text():
    restorer = Restorer(TEXT, PLAIN.source_map)
    assert restorer.place(found("Telegraph")) == Span(11, 21, "Tele\u00adgraph")
    assert restorer.place(found("said so")).text == "said  so"
    assert restorer.place(Span(10, 10, "")) == Span(10, 10, "")


def test_an_entity_keeps_all_but_its_spans():
    entity = Entity(id=0, name="Daily Telegraph", kind=EntityKind.OUTLET, mentions=(mention_of("the Daily Telegraph"),))
    (back,) = Restorer(TEXT, PLAIN.source_map).restore_entities((entity,))
    assert (back.id, back.name, back.kind) == (0, "Daily Telegraph", EntityKind.OUTLET)
    assert back.mentions[0].text == "the Daily\u00a0Tele\u00adgraph"
    assert back.mentions[0].name == "Daily Telegraph"


def test_quotations_and_sections_are_put_back():
    quotation = Quotation(found(PLAIN.text), found(PLAIN.text[1:-1]), 0, True)
    restorer = Restorer(TEXT, PLAIN.source_map)
    (back,) = restorer.restore_quotations((quotation,))
    assert (back.span.text, back.inner.text, back.closed) == (TEXT, TEXT[1:-1], True)
    (section,) = restorer.restore_sections((Section(found(PLAIN.text), SectionKind.BODY),))
    assert section == Section(cut(TEXT, 0, len(TEXT)), SectionKind.BODY)


def test_what_two_results_hold_stays_one():
    one = mention_of("Telegraph")
    entities = [Entity(id=number, name="", kind=EntityKind.OUTLET, mentions=(one,)) for number in (0, 1)]
    first, second = Restorer(TEXT, PLAIN.source_map).restore_entities(entities)
    assert first.mentions[0] is second.mentions[0]


def test_what_was_put_back_is_read_as_it_was():
    text = "\u200bShe sa\u00adid\u00a0 so, Zoe\u0308 said."
    plain = read_plain(text)
    restorer, reader = Restorer(text, plain.source_map), Restorer(plain.text, plain.turned())
    for start in range(len(plain.text)):
        for end in range(start + 1, len(plain.text) + 1):
            span = cut(plain.text, start, end)
            assert reader.place(restorer.place(span)) == span
    assert reader.place(Span(0, 4, text[:4])).text == "She"
    assert reader.place(Span(0, 1, text[:1])).text == ""
    assert [link.span.text for link in reader.restore_links((Link(Span(0, 10, text[:10]), "/a"),))] == ["She said"]
