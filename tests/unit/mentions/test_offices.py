"""Which body an office in capitals tells of."""

import pytest

from attribution.mentions.offices import behind_office, ends_in_office, is_of_country, read_held, read_holder, read_led
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("text", "after", "body"),
    [
        ("Governor of the Bank of England", 2, "Bank of England"),
        ("President of Tarn University", 2, "Tarn University"),
        ("Duke of Norvale Trust", 2, "Duke of Norvale Trust"),
        ("Secretary of State for Defence", 2, None),
        ("Director of Public Prosecutions", 2, None),
        ("Commander Of The", 2, None),
        ("Commander Of", 2, None),
    ],
)
def test_an_office_is_held_in_the_body_behind_of(text, after, body):
    reader = reader_in(text)
    name = read_held(reader, 0, after, len(reader.tokens))
    assert (name and text[reader.tokens.starts[name.start] :]) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Tarn Football Club Chairman", "Tarn Football Club"),
        ("Force Public Relations Officer", None),
        ("Bank Governor", None),
    ],
)
def test_a_run_may_end_in_an_office(text, body):
    reader = reader_in(text)
    assert ends_in_office(reader, 0, len(reader.tokens))
    name = read_led(reader, 0, len(reader.tokens))
    assert (name and text[: reader.tokens.ends[name.end - 1]]) == body


@pytest.mark.parametrize("text", ["Board of the Governor", "Ann Council Baker", "Coast Guard", "Bakers"])
def test_a_body_ends_in_no_office(text):
    reader = reader_in(text)
    assert not ends_in_office(reader, 0, len(reader.tokens))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Green Party MEP Ana Ruiz", "Ana Ruiz"),
        ("Manchester Central MP Qorin Zhell", "Qorin Zhell"),
        ("Ana Council Baker Ruiz", None),
        ("Green Party MEP Scholarship Fund", None),
    ],
)
def test_a_holder_is_named_behind_the_role(text, name):
    reader = reader_in(text)
    found = read_holder(reader, 0, len(reader.tokens))
    assert (found and text[reader.tokens.starts[found.name] :]) == name


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("British Cycling", True),
        ("New Zealand Rugby", True),
        ("Cricket Australia", True),
        ("Cancer Research UK", True),
        ("Ana England", False),
        ("Rural Wales", False),
        ("Great Britain", False),
        ("Striker England", False),
        ("Ana Rugby", False),
    ],
)
def test_a_country_makes_a_body(text, body):
    reader = reader_in(text)
    assert is_of_country(reader, 0, len(reader.tokens)) is body


@pytest.mark.parametrize(
    ("text", "after", "name"),
    [
        ("Minister of Information and Culture Lai Ali", 2, "Lai Ali"),
        ("Minister of Information and Culture Ana Ruiz", 2, "Ana Ruiz"),
        ("Minister of Mines Ana Ruiz", 2, "Ana Ruiz"),
        ("Governor of the Bank of England", 2, ""),
    ],
)
def test_a_name_stands_behind_what_its_office_is_for(text, after, name):
    reader = reader_in(text)
    start = behind_office(reader, after, len(reader.tokens))
    assert text.split()[start:] == name.split()
