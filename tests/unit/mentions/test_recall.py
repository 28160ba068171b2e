"""Runs of capitals that were read before: what is recalled is what reading anew would find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.document import build_document
from attribution.mentions.mentions import find_names
from attribution.mentions.names import tables_of
from attribution.model import Mention
from attribution.vocabulary.lexicon import default_lexicon

LEXICON = default_lexicon()
RECALL = tables_of(None)[3]
PIECES = (
    "Ana", "Ruiz", "Fox", "News", "The", "the", "Times", "of", "India", "Channel", "8", "daily", "Post",
    "editor", "in", "New", "York", "magazine", "Mail", "on", "Sunday", "'s", "BBC", "Radio", "4", "van",
    "der", "Lee", "U.S.", "Reuters", "Harwick", "Gazette", ",", ".", "Bank", "and", "newspaper", "said",
    "Dr.", "Smith", "Jr.", "channel", "sunday", "a", "an", "“", "”", "Nature", "Sun", "Chelsea", "Hall", "34",
    "published", "to", "Campaign", "Tuesday", "Eve", ":", "Said",
    " ", "\t",
)  # fmt: skip


def forget() -> None:
    for memory in (RECALL.plain, RECALL.capital, *RECALL.before.values()):
        if memory is not None:
            memory.clear()


def names_in(text: str) -> tuple[Mention, ...]:
    return find_names(build_document(text, lexicon=LEXICON), LEXICON)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He watched Fox News today.", "He watched Fox News channel today."),
        ("He rang Ana Ruiz.", "He rang Ana  Ruiz."),
        ("She left Channel for good.", "She left Channel 8 for good."),
        ("We read Mail in bed.", "We read Mail on Sunday."),
        ("He met Bank and fled.", "He met Bank of Dale and fled."),
        ("A captain met Lee there.", "He was in Lee there."),
        ("He saw the Dale Packet.", "He saw Dale Packet."),
        ("They met Volksblatt.", "The daily Volksblatt met."),
        ("He met a Sun reporter.", "The newspaper “Sun” met them."),
        ("She spoke of Nature.", "It came out in Nature."),
        ("He moved to Nature.", "It came out in Nature."),
        ("She was in Chelsea Hall.", "A friend, Chelsea Hall, left."),
        ("She met Chelsea Hall.", "She met Chelsea Hall, 34, there."),
        ("He gave it to Crooked Dale.", "It was a Crooked Dale."),
        ("He met a Campaign reporter.", "He met the Campaign to Protect Moors."),
        ("It was Ann’s Eve.", "They met Eve there."),
        ("They said Said Lee left.", "They left. Said Lee: “It is late.”"),
        ("He rang Ana\tRuiz and Tom Lee.", "He rang Ana Ruiz and Tom Lee."),
        ("He rang Ana  van Ruiz.", "He rang Ana van  Ruiz."),
    ],
)
def test_what_stands_beside_a_run_counts(first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        forget()
        alone = names_in(other)
        forget()
        names_in(one)
        assert names_in(other) == alone


def test_what_follows_an_outlet_is_read_each_time() -> None:
    forget()
    for _ in range(2):
        for text, names in (("Reuters President Ana Ruiz", ["Reuters", "Ana Ruiz"]), ("CNN New Energy", ["CNN"])):
            assert [mention.name for mention in names_in(f"It came from {text}.")] == names


@pytest.mark.property
@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8), min_size=2, max_size=6))
def test_recall_changes_nothing(sentences: list[list[str]]) -> None:
    texts = [" ".join(words) + "." for words in sentences]
    alone = []
    for text in texts:
        forget()
        alone.append(names_in(text))
    forget()
    assert [names_in(text) for text in texts] == alone


def test_a_full_memory_forgets() -> None:
    forget()
    names = [f"Ana Ru{letter}" for letter in "abcdef"]
    for name in names:
        names_in(f"He met {name} there.")
    assert len(RECALL.plain) >= len(names)
    RECALL.plain.update(dict.fromkeys(((number,) for number in range(20_000)), None))
    names_in("He met Tom Ruk there.")
    assert len(RECALL.plain) < 10
