"""Quotations. The marked texts show each quotation found as ⟦…⟧, nested ones included."""

import pytest

from attribution.document import build_document
from attribution.text.quotes import DEEPEST

CLOSED = [
    # styles
    "⟦“We will appeal,”⟧ Ana Ortiz said. ⟦“Soon.”⟧",
    '⟦"We will appeal,"⟧ Ana Ortiz said. ⟦"Soon."⟧',
    "⟦‘We will appeal,’⟧ Ana Ortiz said. ⟦‘Soon.’⟧",
    "⟦'We will appeal,'⟧ Ana Ortiz said. ⟦'Soon.'⟧",
    "⟦„Wir klagen“⟧, sagte Ana Ortiz. ⟦„Bald.“⟧",
    "⟦„Odwołamy się”⟧, powiedziała.",
    "⟦‚Bald‘⟧, sagte sie.",
    "⟦«Apelaremos»⟧, dijo. ⟦« Bientôt »⟧, dit-elle.",
    "⟦»Wir klagen«⟧, sagte sie. ⟦»Bald.«⟧",
    "⟦‹Bald›⟧, sagte sie.",
    "⟦”Snart”⟧, sa hon.",
    "⟦''We will appeal,''⟧ she said.",
    "⟦``We will appeal,''⟧ she said.",
    # inches
    'The pipe, 12" wide, and the pizza, 9" or 14", are 6\'2" from the 5½" nail.',
    '⟦"The pipe was 12" wide and it burst,"⟧ she said. ⟦"It was 6’2” long."⟧',
    'The ⟦"12" pizza"⟧ is no ⟦"pizza"⟧.',
    '⟦"I was 12"⟧, she said, ⟦"and I was never 40"⟧.',
    'The ⟦"Class of 92"⟧ met the ⟦“class of 93”⟧.',
    # nesting
    "⟦“He told me ⟦‘never again’⟧ and left,”⟧ she said.",
    "⟦\"He said ⟦'no'⟧\"⟧ and ⟦\"⟦'Yes'⟧ is no answer\"⟧.",
    "⟦“⟦‘Never,’⟧ he said. ⟦‘Never!’⟧”⟧",
    "⟦‘He told me ⟦“never again”⟧ and left,’⟧ she said.",
    "⟦''He said ⟦'go.'⟧''⟧",
    "⟦«Il a dit ⟦“jamais”⟧ hier»⟧",
    "⟦“A ⟦‘b ⟦“c”⟧ d’⟧ e.”⟧",
    # apostrophes
    "It's the workers' and the Ortizes' dam, isn't it? Rock 'n' roll, '90s, 'tis.",
    "⟦'It isn't the workers' dam,'⟧ he said.",
    "⟦‘It isn’t the workers’ dam,’⟧ he said.",
    "⟦“The ’90s weren’t the workers’ best years,”⟧ he said.",
    "Tell ’em: ⟦‘It’s ours’⟧.",
    "O'Brien's dog and the dogs' owner",
    # places
    "He called it (⟦“a joke”⟧), a ⟦“farce”⟧—and ⟦“worse”⟧; ⟦“much worse.”⟧",
    "He said:⟦“Go.”⟧ Then—⟦“Stop.”⟧",
    "The so-called ⟦“dam-builder”⟧'s plan, the ⟦“dike”⟧’s end.",
    "A board 5' 10\" long fell.",
    "He left” and went.",
]


def marked(text, quotations):
    """*text* with the extent of each quotation shown."""
    marks = [(q.span.start, 1, -q.span.end, "⟦") for q in quotations]
    marks += [(q.span.end, 0, -q.span.start, "⟧") for q in quotations]
    pieces, position = [], 0
    for offset, _, _, mark in sorted(marks):
        pieces += [text[position:offset], mark]
        position = offset
    return "".join([*pieces, text[position:]])


@pytest.mark.parametrize("case", CLOSED)
def test_closed_quotations(case):
    text = case.replace("⟦", "").replace("⟧", "")
    quotations = build_document(text).quotations
    assert marked(text, quotations) == case
    assert all(quotation.closed and not quotation.continued for quotation in quotations)


def test_inner_is_the_span_without_its_marks():
    document = build_document("« Oui », dit-il. ''Yes.'' “No”")
    assert [quotation.inner.text for quotation in document.quotations] == ["Oui", "Yes.", "No"]
    assert [quotation.span.text for quotation in document.quotations] == ["« Oui »", "''Yes.''", "“No”"]


def test_depth_counts_the_quotations_around():
    document = build_document("“A ‘b “c” d’ ‘e’ f.” “g”")
    assert [(q.inner.text[0], q.depth) for q in document.quotations] == [
        ("A", 0),
        ("b", 1),
        ("c", 2),
        ("e", 1),
        ("g", 0),
    ]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("‘", "’"), ("''", "''"), ("«", "»")])
def test_a_quotation_reopens_on_each_paragraph(opening, closing):
    text = f"{opening}One day.\n\n{opening}Two days.\n\n{opening}Three,{closing} she said. {opening}Four.{closing}"
    quotations = build_document(text).quotations
    assert [(q.inner.text, q.closed, q.continued) for q in quotations] == [
        ("One day.", False, False),
        ("Two days.", False, True),
        ("Three,", True, True),
        ("Four.", True, False),
    ]


def test_a_nested_quotation_may_stay_open_too():
    quotations = build_document("“He said ‘go’ and\n\n“left ‘us’.”").quotations
    assert [(q.span.text, q.depth, q.closed, q.continued) for q in quotations] == [
        ("“He said ‘go’ and", 0, False, False),
        ("‘go’", 1, True, False),
        ("“left ‘us’.”", 0, True, True),
        ("‘us’", 1, True, False),
    ]


def test_a_forgotten_mark_loses_nothing_behind_it():
    document = build_document("“One day, she said.\n\nHe said “two.”\n\n“Three.”")
    assert [(q.span.text, q.closed, q.continued) for q in document.quotations] == [
        ("“One day, she said.", False, False),
        ("“two.”", True, False),
        ("“Three.”", True, False),
    ]


def test_a_mark_of_another_family_does_not_close():
    document = build_document("“The dogs' owner” and “the ‘dog” left")
    assert [q.span.text for q in document.quotations] == ["“The dogs' owner”", "“the ‘dog”"]


def test_empty_quotations_are_dropped():
    assert build_document('“” "" « » ‘’').quotations == ()


def test_deep_nesting_is_cut_off():
    quotations = build_document("“a " * 40).quotations
    assert max(quotation.depth for quotation in quotations) == DEEPEST - 1


def test_a_quotation_goes_on_where_the_next_paragraph_closes_it():
    document = build_document("“One day, she left.\n\nShe came back,” he said. “Two.”")
    assert [(q.span.text, q.inner.text, q.closed, q.continued) for q in document.quotations] == [
        ("“One day, she left.", "One day, she left.", False, False),
        ("She came back,”", "She came back,", True, True),
        ("“Two.”", "Two.", True, False),
    ]
