"""What a source is called, and which names stand in a text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attribution import analyze
from attribution.document import build_document
from attribution.mentions.mentions import describe, find_names
from attribution.model import Gender
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import described

LEXICON = default_lexicon()
PIECES = (
    "Ana",
    "Ruiz",
    "Lee",
    "Mr.",
    "the",
    "of",
    "van",
    "&",
    "'",
    "“Red”",
    ",",
    ".",
    "said",
    "BBC",
    "Ministry",
    "and",
)


@pytest.mark.parametrize(
    ("source", "kind", "head"),
    [
        ("Ana Ruiz, the plant's safety chief,", "named", "Ana Ruiz"),
        ("the plant's safety chief, Ana Ruiz,", "named", "Ana Ruiz"),
        ("Ruiz", "named", "Ruiz"),
        ("Dwayne “Red” Johnson", "named", "Dwayne “Red” Johnson"),
        ("Ursula von der Leyen", "named", "Ursula von der Leyen"),
        ("Jane O'Brien-Smith, 45,", "named", "Jane O'Brien-Smith"),
        ("Mr. Lee", "titled", "Lee"),
        ("Sen. John Doe (R-Ohio)", "titled", "John Doe"),
        ("Ukrainian commander Petro Kuzyk", "titled", "Petro Kuzyk"),
        ("U.S. Secretary of State Maria Lopez", "titled", "Maria Lopez"),
        ("BBC correspondent Jane Doe", "titled", "Jane Doe"),
        ("He", "pronoun", "He"),
        ("who", "pronoun", "who"),
        ("two officials briefed on the talks", "anonymous", "officials"),
        ("one of the officials", "anonymous", "officials"),
        ("a person familiar with the matter", "anonymous", "person"),
        ("One diplomat", "anonymous", "diplomat"),
        ("a neighbour", "anonymous", "neighbour"),
        ("sources close to the board", "anonymous", "sources"),
        ("an aide who asked not to be named", "anonymous", "aide"),
        ("Sources", "anonymous", "Sources"),
        ("critics", "collective", "critics"),
        ("Republicans", "collective", "Republicans"),
        ("human rights activists", "collective", "activists"),
        ("some residents", "collective", "residents"),
        ("Many", "collective", "Many"),
        ("the embattled army leader", "description", "leader"),
        ("a police spokesman", "description", "spokesman"),
        ("the mayor's", "description", "mayor"),
        ("Trump's lawyer", "description", "lawyer"),
        ("My father", "description", "father"),
        ("the Frenchwoman", "description", "Frenchwoman"),
        ("Express", "outlet", "Express"),
        ("the Post", "outlet", "Post"),
        ("The Sunday Times", "outlet", "Sunday Times"),
        ("The London-based Times", "outlet", "Times"),
        ("the New York-based Wall Street Journal", "outlet", "Wall Street Journal"),
        ("The German Bild", "outlet", "Bild"),
        ("Politico.eu", "outlet", "Politico.eu"),
        ("Onyx, a charity for cats,", "organisation", "Onyx"),
        ("Tarnex, the lift company,", "organisation", "Tarnex"),
        ("FARS, a news agency in Tehran,", "outlet", "FARS"),
        ("Dawn news", "outlet", "Dawn"),
        ("Iran's official state TV", "outlet", "TV"),
        ("The PM", "description", "PM"),
        ("Senior Labour figures", "collective", "figures"),
        ("a senior figure", "anonymous", "figure"),
        ("Official figures", "document", "figures"),
        ("a letter dated May 3 and sent Wednesday by the firm", "document", "letter"),
        ("Representatives for Kite and Tarnex", "collective", "Representatives"),
        ("Tarn, the party's nominee,", "named", "Tarn"),
        ("Roe, a charity worker,", "named", "Roe"),
        ("The Campaign to Protect Rural Wendle", "organisation", "Campaign"),
        ("the newspaper “Der Tarnbote”", "outlet", "Der Tarnbote"),
        ("the newspaper", "outlet", "newspaper"),
        ("the Wendle Courier", "outlet", "Wendle Courier"),
        ("WXTV", "outlet", "WXTV"),
        ("the National Farmers' Union (NFU)", "organisation", "National Farmers' Union"),
        ("The UK Defense ministry", "organisation", "ministry"),
        ("Moscow", "organisation", "Moscow"),
        ("The Bank of England", "organisation", "Bank of England"),
        ("a military court in the north", "organisation", "court"),
        ("The FBI", "organisation", "FBI"),
        ("The report", "document", "report"),
        ("Emails seen by the Wendle Courier", "document", "Emails"),
        ("files leaked to the Wendle Courier", "document", "files"),
        ("Video obtained by Reuters", "document", "Video"),
        ("a study in the journal Nature", "document", "study"),
    ],
)
def test_kind_and_head(source: str, kind: str, head: str) -> None:
    mention = described(source)
    assert (mention.kind.value, mention.head.text) == (kind, head)


@pytest.mark.parametrize(
    ("source", "name", "title", "affiliation"),
    [
        ("Commander Kuzyk, who leads a group,", "Kuzyk", "Commander", None),
        ("Deputy Attorney General Rod Stone", "Rod Stone", "Deputy Attorney General", None),
        ("Ukrainian commander Petro Kuzyk", "Petro Kuzyk", "commander", "Ukrainian"),
        ("BBC correspondent Jane Doe", "Jane Doe", "correspondent", "BBC"),
        ("Dr. Li Wei of Peking University", "Li Wei", "Dr.", None),
        ("the minister", "", "", None),
        ("an estimate from the Energy Ministry", "", "", "Energy Ministry"),
        ("Dale superintendent of police Ana Ruiz", "Ana Ruiz", "superintendent of police", None),
        ("the friend of actor Ana Ruiz", "", "", None),
        ("The Chief Fire Officer of the Wendle Brigade, Ana Ruiz,", "Ana Ruiz", "", None),
        ("The Commissioner of Police in the state, Mr. Ivo Ruiz, who spoke,", "Ivo Ruiz", "Mr.", None),
        ("Wendle Union (WU) leader Naeem-ul-Ruiz", "Naeem-ul-Ruiz", "leader", "Wendle Union"),
        ("Ex-aide Ana Ruiz", "Ana Ruiz", "", None),
        ("councillor for the area Ana Ruiz", "Ana Ruiz", "councillor for the area", None),
        ("spokesperson of the armed forces Ana Ruiz", "Ana Ruiz", "spokesperson of the armed forces", None),
        ("The Bank of Wendle, Ana Ruiz, and others", "Bank of Wendle", "", None),
        ("Deputy Attorney-General Tam Wei Shen", "Tam Wei Shen", "Deputy Attorney-General", None),
        ("The BBC's Ana Ruiz", "Ana Ruiz", "", "BBC"),
        ("Ana Ruiz of the Wendle Courier", "Ana Ruiz", "", "Wendle Courier"),
    ],
)
def test_parts(source: str, name: str, title: str, affiliation: str | None) -> None:
    mention = described(source)
    told = mention.affiliation and mention.affiliation.text
    assert (mention.name, mention.title, told) == (name, title, affiliation)


@pytest.mark.parametrize(
    ("source", "plural", "gender"),
    [
        ("She", False, Gender.FEMININE),
        ("they", True, Gender.UNKNOWN),
        ("Mrs Lee", False, Gender.FEMININE),
        ("Queen Alex Lee", False, Gender.FEMININE),
        ("Helen Marsh", False, Gender.FEMININE),
        ("Robin Lee", False, Gender.UNKNOWN),
        ("the spokeswoman", False, Gender.FEMININE),
        ("Ana Ruiz and Tom Lee", True, Gender.UNKNOWN),
        ("three witnesses", True, Gender.UNKNOWN),
        ("one of the three witnesses", False, Gender.UNKNOWN),
    ],
)
def test_number_and_gender(source: str, plural: bool, gender: Gender) -> None:
    mention = described(source)
    assert (mention.plural, mention.gender) == (plural, gender)


def test_pieces_of_a_discontinuous_source() -> None:
    text = "Ruiz, on Monday, and Lee said so."
    mention = describe(build_document(text, lexicon=LEXICON), LEXICON, ((0, 4), (17, 24)))
    assert [span.text for span in mention.spans] == ["Ruiz", "and Lee"]


def names_in(text: str) -> list[tuple[str, str]]:
    found = find_names(build_document(text, lexicon=LEXICON), LEXICON)
    return [(mention.name, mention.kind.value) for mention in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Meanwhile Boris Kline left.", [("Boris Kline", "named")]),
        ("Later, Mayor Ann Pell saw Pell Street.", [("Ann Pell", "titled")]),
        (
            "The Ministry of Fisheries and the NFU met.",
            [("Ministry of Fisheries", "organisation"), ("NFU", "organisation")],
        ),
        ("They met in London on Monday in March.", []),
        ("Ana Ruiz left. Ruiz came back. Snow fell.", [("Ana Ruiz", "named"), ("Ruiz", "named")]),
        ("April Lee met May Chen in June.", [("April Lee", "named"), ("May Chen", "named")]),
        ("She won for The Copper Lamp.", []),
        ("The maker, Onyx of Oslo, left.", [("Onyx", "named")]),
        ("Onyx, founded in Oslo, left.", [("Onyx", "named")]),
        ("Snow, found in Oslo, left.", []),
    ],
)
def test_names_in_running_text(text: str, names: list[tuple[str, str]]) -> None:
    assert names_in(text) == names


@pytest.mark.property
@settings(max_examples=50, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("Aa Mr.'’“”,-of&1\n\x00\ud800é"), max_size=60),
    st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=3),
)
def test_describe_is_total(text: str, spans: list[tuple[int, int]]) -> None:
    mention = describe(build_document(text, lexicon=LEXICON), LEXICON, tuple(spans))
    assert mention.spans
    assert all(text[span.start : span.end] == span.text for span in (*mention.spans, mention.head))


@pytest.mark.property
@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "Post", "Will", "Channel", "4"])))
def test_names_are_ordered_slices(words: list[str]) -> None:
    text = " ".join(words)
    found = find_names(build_document(text, lexicon=LEXICON), LEXICON)
    ends = [mention.span.end for mention in found]
    assert all(text[m.span.start : m.span.end] == m.span.text for m in found)
    assert all(end <= mention.span.start for end, mention in zip(ends, found[1:], strict=False))


@pytest.mark.parametrize(
    "text", ["She wrote on X. The council said no.", "He posted it on X. It was late.", "He left X, formerly Twitter."]
)
def test_a_platform_is_no_initial(text: str) -> None:
    names = [mention.text for mention in find_names(build_document(text, lexicon=LEXICON), LEXICON)]
    assert not any(name.startswith("X") for name in names)


def test_a_day_is_no_name_of_the_one_told() -> None:
    (found,) = analyze("The plan was dead, a clerk told jurors Monday.").attributions
    assert found.recipient is not None
    assert found.recipient.name == ""


@pytest.mark.parametrize("source", ["one of the Ruiz family", "Half of Ruiz", "One of Lee"])
def test_what_counts_stands_behind_a_quantity(source: str) -> None:
    assert described(source).head.text != source
