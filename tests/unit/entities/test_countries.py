"""Where a text is at home."""

import pytest

from attribution.entities.countries import find_home


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Bushfires burned near Sydney, the RFS said.", "AU"),
        ("Ohio’s governor met Republicans in Chicago.", "US"),
        ("The labour market in Ohio and the British Museum's centre.", ""),
        ("Tory MPs at Westminster asked about Ohio.", "GB"),
        ("The US firm paid £40 for it.", ""),
        ("The US firm paid £40 to Ofcom and HMRC.", "GB"),
        ("Nairobi was calm.", "KE"),
        ("Nairobi and Lagos were calm.", ""),
        ("Labour left the centre of Ohio and Texas.", ""),
        ("Nobody was there.", ""),
        ("NAIROBI, Kenya — The delegates flew to Lagos.", "KE"),
        ("LONDON (AP) — The delegates flew to Sydney.", "GB"),
    ],
)
def test_home(text: str, country: str) -> None:
    assert find_home(text) == country


def test_fewer_words_tell_which_of_some_countries_it_is() -> None:
    text = "Queensland burned, and New Zealand sent pilots to Ohio."
    assert find_home(text) == ""
    assert find_home(text, {"AU", "GB"}) == "AU"
    assert find_home(text, {"AU", "US"}) == ""
    assert find_home(text, {"QQ"}) == ""
