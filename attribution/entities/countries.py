"""Countries: where a text is at home, as its places, peoples and offices tell."""

from __future__ import annotations

from ..expressions import expression
from ..tables import words

_WORD = expression(r"[\w’'-]++(?:\.\w++)*+")
_TOLD = {
    "US": words(
        """
        american americans us usa u.s congress republican republicans democrat democrats pentagon fbi alabama alaska
        arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
        kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
        ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming chicago boston
        philadelphia seattle houston dallas atlanta denver detroit miami baltimore calif mass
        """
    ),
    "GB": words(
        """
        britain british uk u.k england london scotland scottish wales welsh tory tories whitehall westminster nhs
        manchester birmingham leeds liverpool glasgow edinburgh bristol sheffield
        """
    ),
    "AU": words(
        """
        australia australian australians aussie aussies sydney melbourne brisbane adelaide canberra hobart queensland
        tasmania tasmanian nsw bushfire bushfires rfs centrelink nrl aboriginal
        """
    ),
    "CA": words(
        """
        canada canadian canadians ottawa toronto vancouver calgary edmonton montreal ontario quebec alberta manitoba
        saskatchewan winnipeg rcmp ndp
        """
    ),
    "NZ": words("zealand zealanders auckland christchurch dunedin māori maori aotearoa waikato kiwi"),
    "IE": words("irish dublin taoiseach dáil garda gardaí galway"),
    "IN": words(
        "india indian indians delhi mumbai kolkata bengaluru bangalore chennai hyderabad gujarat kerala bjp lakh crore"
    ),
    "PK": words("pakistan pakistani pakistanis karachi lahore islamabad peshawar sindh"),
    "IL": words("israel israeli israelis aviv jerusalem knesset idf"),
    "HK": words("hong kong kowloon"),
    "KE": words("kenya kenyan kenyans nairobi mombasa kisumu"),
    "NG": words("nigeria nigerian nigerians lagos abuja naira"),
    "ZW": words("zimbabwe zimbabwean harare bulawayo"),
    "TZ": words("tanzania tanzanian dodoma zanzibar"),
    "TH": words("thailand thai thais bangkok"),
    "ID": words("indonesia indonesian jakarta"),
    "NP": words("nepal nepali kathmandu"),
    "KH": words("cambodia cambodian phnom penh"),
    "JM": words("jamaica jamaican jamaicans"),
    "PH": words("philippines philippine filipino filipinos manila"),
    "MY": words("malaysia malaysian malaysians kuala lumpur"),
    "SG": words("singapore singaporean singaporeans"),
    "TW": words("taiwan taiwanese taipei"),
}
"""Country → words that tell it, small."""
_BRITISH = words("colour favour honour labour centre theatre defence metres programme organised realised towards")
"""Spellings of which no American text has any."""


def find_home(text: str) -> str:
    """The country that *text* is about, twice as plainly as any other; "" where none is."""
    said = {word.lower().removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)}
    scores = {country: len(told & said) for country, told in _TOLD.items()}
    first, second = sorted(scores.values(), reverse=True)[:2]
    if first < max(1, 2 * second):
        return ""
    home = next(country for country, score in scores.items() if score == first)
    return "" if home == "US" and not _BRITISH.isdisjoint(said) else home
