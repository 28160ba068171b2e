"""Sentences and paragraphs. In the tables "|" marks where a new sentence begins, and belongs to no text."""

import pytest

from attribution.document import build_document
from attribution.text.segments import LONGEST_SENTENCE

SENTENCES = [
    # plain
    "The dam held. |Nobody left. |Why? |Because!",
    "She came in 2019. |35 others followed.",
    "He left.|The dam broke.",
    # abbreviations, initials, acronyms
    "Mr. Roe met Gen. Ortiz and Sen. Lee at St. Mary's.",
    "Acme Inc. said so. |Acme Inc. |The firm did not.",
    "J. K. Roe and Ana M. Ortiz agreed.",
    "So do I. |The rest do not.",
    "He lives in the U.S. |She does not.",
    "The U.S. Senate and the U.N. Security Council met.",
    "Sen. Ana Ortiz (D-Calif.) said no. |Rep. Lee (R-Ohio) agreed.",
    "It began at 9 a.m. |Officials left at 5 p.m. Monday.",
    "It ends at 5 p.m. EST.",
    "See e.g. Ortiz v. Roe. |It was settled on Jan. 3 in Springfield, Ill.",
    "They sold tents, ropes, etc. |The rest was lost.",
    "Nobody said no. |Everybody wanted no. 10.",
    "No. 3 won. |He said no.",
    "They met at No. Ten. |No. |We did not.",
    "It is in vol. 7, near fig. 3 and para. 2. |She ate a fig. |He left.",
    "“No. |I left,” she said.",
    # exclamation marks within names
    "He told E! News so. |He rang OK! Magazine and Yahoo! Sports, too.",
    "What a win! |News of it spread. |Hello! |She waved.",
    # numbers
    "It rose 3.5 percent to $1,122.50. |Then it fell.",
    # ellipses
    "It was... well, odd. |He paused … and left.",
    "He paused... |The hall was quiet.",
    "We tried . . . and failed.",
    "“I think...” |She stopped.",
    # marks behind the terminator
    "“We will appeal.” |She sat down.",
    "He said \"no.\" |She said 'yes.' |They left.",
    "(He was late.) |She was not.",
    "He was (for once!) early.",
    "He asked “Why?” |Nobody knew.",
    "“It's over.” |“It is not.”",
    'She agreed. |"yes," he said.',
    # a terminator inside a quotation that does not end the sentence
    "“Go!” he said.",
    "“Will it hold?” asked Ana Ortiz.",
    "“Will it hold?” Ana Ortiz asked. |“It will.”",
    "“Will it hold?” Gen. J. Roe said on Monday.",
    "‘Stop!’ she cried. |‘Now!’",
    "«Halt!» he shouted.",
    "“Will it hold?” |The question stood.",
    # small letters that begin sentences
    "It was Roe. |de Blasio and others came. |iPhones rang.",
    "It cost approx. ten pounds, he said. and then left.",
    "Will it hold? “«'perhaps",
    # the number of a list item
    "Nobody left. |9. The dam held.",
    # the mark of a list item that is a sentence, and the dash of a signature
    "– |According to the Post, the old dam is shut.",
    "• |The dam was built in 1911 and is shut.",
    "— Ana Ortiz, mayor",
    # dashes
    "SPRINGFIELD, Ill. — The dam held.",
    "“All will be well.” — Ana Ortiz",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentences(marked):
    pieces = marked.split("|")
    document = build_document("".join(pieces))
    assert [span.text for span in document.sentences] == [piece.strip() for piece in pieces]


@pytest.mark.parametrize("marked", [case for case in SENTENCES if "“" in case or "’" in case])
def test_straight_marks_give_the_same_sentences(marked):
    straight = marked.translate(str.maketrans("“”‘’", "\"\"''"))
    pieces = straight.split("|")
    assert [span.text for span in build_document("".join(pieces)).sentences] == [piece.strip() for piece in pieces]


def test_a_numbered_item_keeps_its_number():
    document = build_document("1. The dam.\n\n2. The dike. Both held in 12. The rest fell.")
    assert [s.text for s in document.sentences] == ["1. The dam.", "2. The dike.", "Both held in 12.", "The rest fell."]


LONG = "The council met on the hill above the town and spoke for hours of the dam, the dike, the road and the tents"

PARAGRAPHS = {
    "blank lines": "One here.|\n\n|Two there.|\n \t\n\n|Three.",
    "carriage returns": "One here.|\r\n\r\n|Two there.",
    "hard-wrapped": "The council met on the hill\nabove the town. It spoke for\nhours. The Dam held.\nNobody left.",
    "lone carriage return": "One here.\r\rTwo there.",
    "paragraph a line": f"{LONG}.|\n|{LONG}, he said.|\n|“{LONG}.”|\n|Short end.",
    "long lines that end no sentence": f"{LONG}\n{LONG} and so on\n{LONG}.",
    "lines that nobody wrapped": f"The dam holds, mayor says|\n|{LONG}, and {LONG}|\n|Photo: Ann Lee|\n\n|Nobody left.",
    "a small letter goes on": f"{LONG}, and {LONG},\nand the mill.|\n|Nobody left.",
    "heading on its caption": "Council Votes Against Northern Dam After Storm|\n|A crowd waits outside the hall.",
    "list": "Three things are needed|\n|- a dam|\n|- a dike|\n|- tents",
    "numbered list": "Needed:|\n|1. a dam|\n|2) a dike",
    "interview": "Q: Will it hold?|\n|A: It will, for now.|\n|ORTIZ: It must.",
    "turns of a talk": "Ana Lee: Will it hold?|\n|Tom Cole: It will,\nfor now.|\n|Lee (laughs): Why?",
    "wrapped prose with a colon": "Ana Lee: a life on the\nHill. It was told by\nTom Cole: “It was hard.”",
    "page lines": "The dam held, she said.|\n|Advertisement|\n|It will hold,\nhe said.|\n|Tags|\n|Dams, Storms",
}


@pytest.mark.parametrize("name", PARAGRAPHS)
def test_paragraphs(name):
    pieces = PARAGRAPHS[name].split("|")
    document = build_document("".join(pieces))
    assert [span.text for span in document.paragraphs] == pieces[::2]


def test_no_sentence_leaves_its_paragraph():
    document = build_document("The dam that\n\nheld. And\n\n“so on")
    assert [span.text for span in document.sentences] == ["The dam that", "held.", "And", "“so on"]
    assert document.sentence_tokens == (0, 3, 5, 6, 9)
    assert document.paragraph_tokens == (0, 3, 6, 9)


def test_a_page_without_full_stops_is_cut_into_sentences_of_bounded_length():
    document = build_document("He came. " + "They saw " * 300)
    firsts = document.sentence_tokens
    assert firsts == (0, 3, 3 + LONGEST_SENTENCE, 3 + 2 * LONGEST_SENTENCE, 603)


def test_a_sentence_of_the_greatest_length_is_whole():
    document = build_document("saw " * LONGEST_SENTENCE)
    assert document.sentence_tokens == (0, LONGEST_SENTENCE)
