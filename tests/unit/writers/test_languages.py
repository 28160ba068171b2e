"""Whether a text is plainly not English."""

from pathlib import Path

import pytest

from attribution import default_lexicon, inline
from attribution.text.tokens import tokenise
from attribution.writers.languages import is_foreign

CORPUS = Path(__file__).parents[2] / "corpus"

GERMAN = (
    "Die Polizei hat am Montag zwei Männer festgenommen, die in der Nacht in ein Lagerhaus eingebrochen sein sollen. "
    "Ein Sprecher sagte, die beiden seien von einem Wachmann überrascht worden. Was an der Tür war, will er prüfen."
)


def foreign(text):
    tokens = tokenise(text, default_lexicon().words)
    return is_foreign(tokens.norms, tokens.classes)


@pytest.mark.parametrize(
    "text",
    [
        GERMAN,
        "Politiet anholdt mandag to mænd, som er mistænkt for at have begået indbrud i et lager. En talsmand sagde, at "
        "vagten havde set dem. Det er for tidligt at sige, om der er flere, men de har haft en god dialog.",
        "De politie heeft maandag twee mannen aangehouden die in de nacht in een loods zouden hebben ingebroken. Een "
        "bewaker had de mannen betrapt. Het is niet bekend of er meer verdachten zijn, zei hij.",
        "La police a arrêté lundi deux hommes soupçonnés d’avoir cambriolé un entrepôt. Un porte-parole a dit que le "
        "gardien les avait surpris. On ne sait pas encore si d’autres suspects sont en fuite, a-t-il dit.",
        "Полиция задержала в понедельник двух мужчин, подозреваемых в ограблении склада. Представитель сказал, что их "
        "застал охранник. Пока неизвестно, есть ли другие подозреваемые, сказал он, но соседи были допрошены.",
        "警方周一逮捕了两名涉嫌闯入仓库的男子。发言人说,保安发现了他们。目前还不清楚是否有其他嫌疑人,他说,但邻居已经接受询问。"
        * 5,
        "ตำรวจจับกุมชายสองคนเมื่อวันจันทร์ฐานบุกรุกโกดังสินค้า โฆษกกล่าวว่ายามพบพวกเขา " * 5,
    ],
)
def test_other_languages_are_told(text):
    assert foreign(text)


@pytest.mark.parametrize("text", ["", "1 2 3 4 " * 99, "Bürgermeister zurückgetreten", GERMAN[:60], "— … —" * 99])
def test_of_a_few_words_nothing_is_told(text):
    assert not foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz, Omar Lindqvist, Petra van der Berg, Juan de la Cruz, Ludwig von Hale, Maria dos Santos " * 9,
        "Harlow Town 2 Bray 1; Marsh Rovers 0 Lindale 3; FK Trnec 1 Újvár SC 1 (aet); postponed: Tilley v Vance. " * 9,
        "Marsh c Hale b Vance 12, Tilley lbw b Sato 3, Ruiz run out 7, extras 12 (b 4, lb 6, nb 2), total 211. " * 9,
        "200g plain flour, 100g butter, two eggs, pinch of salt, grated nutmeg, chopped parsley: mix, roll, bake. " * 9,
        "Shares in Vantor fell 4.2% on weak sales; Brenn up 3.1%, Lodo flat, Marsh down 12p as traders sold. " * 9,
        "council leaders call for calm after police arrest two men over warehouse raid near harbour bridge",
    ],
)
def test_a_list_is_not_taken_for_another_language(text):
    assert not foreign(text)


def test_no_paragraph_of_ours_is_taken_for_another_language():
    articles = [inline.parse(path.read_text("utf-8")).text for path in CORPUS.glob("*/*.md")]
    paragraphs = [paragraph for text in articles for paragraph in text.split("\n")]
    assert not [each for each in paragraphs if foreign(each)]


def test_no_article_of_ours_is_taken_for_another_language():
    articles = [inline.parse(path.read_text("utf-8")).text for path in CORPUS.glob("*/*.md")]
    assert len(articles) > 500
    assert not [text[:60] for text in articles if foreign(text)]


def test_an_english_draft_may_quote_another_language():
    english = "The clerk said that the letter had been read to them, and that it was signed by the mayor. It said: “{}”"
    assert not foreign(english.format(GERMAN))
