"""Countries: where a text is at home, as its places, peoples and offices tell."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from ..expressions import expression, over_text
from ..tables import words

_WORD = over_text(r"[\w’'-]+(?:\.\w+)*")
STATES = words(
    """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
    Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
    Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
    """
) | {
    f"{first} {last}"
    for first, last in (
        *(("New", last) for last in ("Hampshire", "Jersey", "Mexico", "York")),
        *((first, last) for first in ("North", "South") for last in ("Carolina", "Dakota")),
        *(("Rhode", "Island"), ("West", "Virginia")),
    )
}
"""The states of the United States."""
_TOLD = {
    "US": words(
        """
        American Americans US USA U.S Congress Republican Republicans Democrat Democrats Pentagon FBI Chicago Boston
        Philadelphia Seattle Houston Dallas Atlanta Denver Detroit Miami Baltimore Calif
        """
    )
    | STATES,
    "GB": words(
        """
        Britain British UK U.K England London Scotland Scottish Wales Welsh Tory Tories Whitehall Westminster NHS
        Manchester Birmingham Leeds Liverpool Glasgow Edinburgh Bristol Sheffield Bafta Ofcom HMRC Holyrood Stormont
        """
    ),
    "AU": words(
        """
        Australia Australian Australians Aussie Aussies Sydney Melbourne Brisbane Adelaide Canberra Hobart Queensland
        Tasmania Tasmanian NSW bushfire bushfires RFS Centrelink NRL Aboriginal
        """
    ),
    "CA": words(
        """
        Canada Canadian Canadians Ottawa Toronto Vancouver Calgary Edmonton Montreal Ontario Quebec Alberta Manitoba
        Saskatchewan Winnipeg RCMP NDP
        """
    ),
    "NZ": words("Zealand Zealanders Auckland Christchurch Dunedin Māori Maori Aotearoa Waikato Kiwi"),
    "IE": words("Irish Dublin Taoiseach Dáil Garda gardaí Galway"),
    "IN": words(
        "India Indian Indians Delhi Mumbai Kolkata Bengaluru Bangalore Chennai Hyderabad Gujarat Kerala BJP lakh crore"
    ),
    "PK": words("Pakistan Pakistani Pakistanis Karachi Lahore Islamabad Peshawar Sindh"),
    "IL": words("Israel Israeli Israelis Aviv Jerusalem Knesset IDF"),
    "HK": words("Hong Kowloon"),
    "KE": words("Kenya Kenyan Kenyans Nairobi Mombasa Kisumu"),
    "NG": words("Nigeria Nigerian Nigerians Lagos Abuja naira"),
    "ZW": words("Zimbabwe Zimbabwean Harare Bulawayo"),
    "TZ": words("Tanzania Tanzanian Dodoma Zanzibar"),
    "TH": words("Thailand Thai Thais Bangkok"),
    "ID": words("Indonesia Indonesian Jakarta"),
    "NP": words("Nepal Nepali Kathmandu"),
    "KH": words("Cambodia Cambodian Phnom Penh"),
    "JM": words("Jamaica Jamaican Jamaicans"),
    "PH": words("Philippines Philippine Filipino Filipinos Manila"),
    "MY": words("Malaysia Malaysian Malaysians Kuala Lumpur"),
    "SG": words("Singapore Singaporean Singaporeans"),
    "TW": words("Taiwan Taiwanese Taipei"),
}
"""Country → words that tell it."""
_DATELINE = expression(r"(\p{Lu}{2}[\p{L}\ .,'’]{1,40}+)(?:\([^)\n]{2,20}\)\ ?)?+[—–-]")
_AT_HOME = 2  # words that a dateline counts for
_BRITISH = words("colour favour honour labour centre theatre defence metres programme organised realised towards")
"""Spellings of which no American text has any."""
COUNTRIES = {
    word: pair.rpartition("=")[2]
    for pair in (
        "american,u.s.,us=US british,english,scottish,welsh,uk,u.k.=GB french=FR german=DE spanish,catalan=ES"
        " italian=IT irish=IE dutch=NL belgian=BE swiss=CH austrian=AT portuguese=PT polish=PL"
        " czech=CZ hungarian=HU greek=GR"
        " swedish=SE danish=DK norwegian=NO finnish=FI russian=RU ukrainian=UA turkish=TR israeli=IL iranian=IR"
        " egyptian=EG qatari=QA saudi=SA emirati=AE lebanese=LB indian=IN pakistani=PK chinese=CN japanese=JP"
        " korean=KR australian=AU canadian=CA mexican=MX brazilian=BR argentine=AR colombian=CO venezuelan=VE"
        " nigerian=NG kenyan=KE malaysian=MY philippine=PH indonesian=ID serbian=RS romanian=RO bulgarian=BG"
    ).split()
    for word in pair.rpartition("=")[0].split(",")
}
"""Adjective → the country of an outlet that it tells: "the German daily"."""


def find_home(text: str, among: Collection[str] = ()) -> str:
    """The country, of those *among* which it may be, that *text* is about, twice as plainly as any other; else ""."""
    scores, british = _score(text)
    ranked = sorted(((score, country) for country, score in scores.items() if not among or country in among))[::-1]
    first, home = ranked[0] if ranked else (0, "")
    if first < max(1, 2 * ranked[1][0] if len(ranked) > 1 else 0):
        return ""
    return "" if home == "US" and british else home


@lru_cache(maxsize=1)
def _score(text: str) -> tuple[dict[str, int], bool]:
    """How many words of *text* tell each country, and whether any is spelled as in no American text."""
    said = {word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)}
    scores = {country: len(told & said) for country, told in _TOLD.items()}
    scores["GB"] += "£" in text
    dateline = _DATELINE.match(text)
    if dateline:
        places = set(_WORD.findall(dateline[1].title()))
        for country, told in _TOLD.items():
            scores[country] += 0 if told.isdisjoint(places) else _AT_HOME
    return scores, not _BRITISH.isdisjoint(said)
