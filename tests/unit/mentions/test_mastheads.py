"""Outlets that no registry knows, told by the shape of their names or by what stands beside them."""

import pytest

from attribution import analyze
from attribution.mentions.mastheads import is_paper, is_single_masthead, kind_of
from attribution.model import EntityKind, MentionKind
from tests.builders import outlets_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Harwick Gazette asked why.", ["Harwick Gazette"]),
        ("He rang Radio Norvale and Coastline FM.", ["Radio Norvale", "Coastline FM"]),
        ("The Tarn Valley News closed.", ["Tarn Valley News"]),
        ("She reads the St Bree Packet.", ["St Bree Packet"]),
        ("The clerk told Norvale News Agency of it.", ["Norvale News Agency"]),
        ("The Norvale Broadcasting Corporation paid.", ["Norvale Broadcasting Corporation"]),
        ("Channel 8 showed the film, and Fox 5 the sequel.", ["Channel 8", "Fox 5"]),
        ("It was on Channel Seven.", ["Channel Seven"]),
        ("He owns the Farmers' Gazette.", ["Farmers' Gazette"]),
        ("The daily Volksblatt wrote of it.", ["Volksblatt"]),
        ("The German newspaper Abendblatt wrote of it.", ["Abendblatt"]),
        ("He bought the Abendblatt newspaper.", ["Abendblatt"]),
        ("The Vostrian newspaper Abendblatt wrote of it.", ["Abendblatt"]),
        ("A Vostrian newspaper wrote of it, and Vostrian television.", []),
        ("A Norvale newspaper wrote of it.", []),
        ("The tech blog Droidhub and German site Stube closed.", ["Droidhub", "Stube"]),
        ("The site Tarn Hill burned.", []),
        ("The British magazine Prospect and Greek newspaper Vima closed.", ["Prospect", "Vima"]),
        ("The weekly newspaper Time wrote of it, and so did the news site Drubel.", ["Time", "Drubel"]),
        ("The site Nature chose burned.", []),
        ("He was on state television DRT and local radio KVO.", ["DRT", "KVO"]),
        ("On local radio Lee was silent, and on the network KVO.", []),
        ("She writes for the Dale Business Journal.", ["Dale Business Journal"]),
        ("The Dale Patriot-News and DaleLive agreed.", ["Dale Patriot-News", "DaleLive"]),
        ("BBC Radio Dale played it.", ["BBC Radio Dale"]),
        ("The Israeli FM left.", []),
        (
            "It was on Harbour 90FM, on Peak 104.5 FM and on Fox 2 Detroit.",
            ["Harbour 90FM", "Peak 104.5 FM", "Fox 2 Detroit"],
        ),
        ("We open at Mill Lane 10 AM, and the two-time All-Star left Gate 90 in May.", []),
        ("The Broadcasting Standards Commission met.", []),
        ("The News Corporation met.", []),
        ("The House Democrat and the Labour Party leader met.", []),
        ("The National Security Agency met.", []),
        ("Spanish-language newspapers closed.", []),
        ("The newspaper Lee bought has closed.", []),
        ("Ana Sun and Tom Post met.", []),
        ("It was in the New York Times today.", ["New York Times"]),
        ("New Scientist wrote of it.", ["New Scientist"]),
        ("He left New York on Monday.", []),
        ("He gave a Trump television interview.", []),
        ("The Gannett newspaper chain grew.", []),
        ("NBC 4000 was the number.", ["NBC"]),
    ],
)
def test_outlets_by_shape(text: str, names: list[str]) -> None:
    assert outlets_in(text) == names


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("WXTV", True),
        ("KDKA-TV", True),
        ("KFM", True),
        ("NQFM", True),
        ("AFM", False),
        ("Clarion-Dispatch", True),
        ("DaleNews.com", True),
        ("News4", True),
        ("ABC7", True),
        ("Amazon.com", False),
        ("WHAT-IF", False),
        ("McHerald", True),
        ("NFU", False),
        ("ABC777", False),
        ("Mexican-American", False),
    ],
)
def test_single_words(form: str, expected: bool) -> None:
    assert is_single_masthead(form, form.lower()) is expected


def test_a_hyphen_joins_what_alone_tells_nothing() -> None:
    assert is_paper("patriot-news")
    assert not is_paper("news")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("radio norvale", "broadcaster"),
        ("norvale news agency", "agency"),
        ("dale magazine", "magazine"),
        ("dale courier", "newspaper"),
        ("dale packet", "newspaper"),
        ("volksblatt", ""),
    ],
)
def test_kind_of(name: str, kind: str) -> None:
    assert kind_of(name.split()) == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mr Lee told the BBC’s Ana Ruiz that the bridge was shut.", "BBC"),
        ("Norvale FM rang. Mr Lee told the station’s Ana Ruiz that the bridge was shut.", "Norvale FM"),
        ("NME rang. Mr Lee told the paper that the bridge was shut.", "NME"),
        ("The Denver Post and KRMX called. Mr Lee told the paper that the bridge was shut.", "The Denver Post"),
        ("Mr Lee told the BBC’s Breakfast programme that the bridge was shut.", "BBC"),
        ("Mr Lee told Radio 4’s Today programme that the bridge was shut.", "BBC"),
        ("Mr Lee told The Verge they had shut the bridge.", "The Verge"),
        ("Mr Lee told Reuters Monday that the bridge was shut.", "Reuters"),
        ("Mr Lee told BBC Radio Dale that the bridge was shut.", "BBC"),
        ("“It is shut,” Mr Lee told the Harwick Gazette’s reporter.", "Harwick Gazette"),
        ("Mr Lee told Ruiz’s lawyer that the bridge was shut.", None),
        ("Mr Lee told Guardian readers that the bridge was shut.", "The Guardian"),
        ("Mr Lee told LMFM listeners that the bridge was shut.", "LMFM"),
        ("Mr Lee told Bild that the bridge was shut.", "Bild"),
        ("Mr Lee told Monday’s Guardian that the bridge was shut.", "The Guardian"),
        ("Mr Lee told Monday’s Council that the bridge was shut.", None),
        ("Mr Lee wrote in the Quill newsletter that the bridge was shut.", "Quill"),
        ("Mr Lee told the German agency dpa that the bridge was shut.", "Deutsche Presse-Agentur"),
        ("Mr Lee told the Turin daily La Voce that the bridge was shut.", "La Voce"),
        ("Mr Lee told radio station 2GB that the bridge was shut.", "2GB"),
        ("Mr Lee told Germany’s Bild am Sonntag newspaper that the bridge was shut.", "Bild"),
        ("A friend tells Us that the bridge was shut.", "Us Weekly"),
        ("Mr Lee told the Vostrian newspaper La Voce that the bridge was shut.", "La Voce"),
        ("Mr Lee told the Athletic that the bridge was shut.", "The Athletic"),
        ("Mr Lee told a reporter from Reuters that the bridge was shut.", "Reuters"),
        ("Mr Lee told a reporter from Bergen that the bridge was shut.", None),
        ("Mr Lee told viewers of Sky News that the bridge was shut.", "Sky News"),
        ("Mr Lee said on Newsnight that the bridge was shut.", "BBC"),
        ("Mr Lee claimed in the Sunday Times that the bridge was shut.", "The Sunday Times"),
        ("Mr Lee said in a column for the Harwick Gazette that the bridge was shut.", "Harwick Gazette"),
        ("In comments to Reuters, Mr Lee said the bridge was shut.", "Reuters"),
        ("Writing in the Harwick Gazette, Mr Lee said the bridge was shut.", "Harwick Gazette"),
        ("Speaking to Radio Norvale on Monday, Mr Lee said the bridge was shut.", "Radio Norvale"),
        ("Mr Lee told the newspaper Abendruf that the bridge was shut.", "Abendruf"),
        ("Mr Lee told the Sunday paper Ruf that the bridge was shut.", "Ruf"),
        ("Mr Lee told regional broadcaster KDR that the bridge was shut.", "KDR"),
        ("Mr Lee said on the podcast Deep Water that the bridge was shut.", "Deep Water"),
        ("Mr Lee told the Deep Water podcast that the bridge was shut.", "Deep Water"),
        ("Mr Lee told Ana Ruiz of Radio Norvale that the bridge was shut.", "Radio Norvale"),
        ("Mr Lee wrote in an essay for the Dale Review that the bridge was shut.", "Dale Review"),
        ("Mr Lee told Ana Ruiz of Bergen that the bridge was shut.", None),
        ("Mr Lee said in a statement carried by Radio Norvale that the bridge was shut.", "Radio Norvale"),
        ("Mr Lee denied the charge in a call to Al Jazeera.", "Al Jazeera"),
        ("Mr Lee told BBC Cornwall outside court that the bridge was shut.", "BBC"),
        ("Mr Lee told the ABC’s 7.30 program the books were kept in a freezer.", "Australian Broadcasting Corporation"),
        ("Mr Lee said on CNN’s “The Late Hour” that the bridge was shut.", "CNN"),
        ("Mr Lee told The Sligo Champion that the bridge was shut.", "Sligo Champion"),
        ("Mr Lee told the Post Office that the bridge was shut.", None),
        ("Mr Lee told the Mirror Group that the bridge was shut.", None),
        ("Mr Lee told the People’s Vote campaign that the bridge was shut.", None),
        ("Mr Lee said on “Fox & Friends” that the bridge was shut.", "Fox News"),
        ("An official, who was quoted by AFP, said the bridge was shut.", "Agence France-Presse"),
        ("Mr Lee told Plovna, the Bulgarian news agency, that the bridge was shut.", "Plovna"),
        ("Mr Lee told Tarnblick, a local weekly, that the bridge was shut.", "Tarnblick"),
        ("Mr Lee told FEMA, the federal agency, that the bridge was shut.", None),
        ("Mr Lee told Marlow, a reporter, that the bridge was shut.", None),
        ("Mr Lee told the Off Menu podcast that the bridge was shut.", "Off Menu"),
        ("Mr Lee told The Rest of the Pack podcast that the bridge was shut.", "Rest of the Pack"),
        ("Mr Lee told MUTV that the bridge was shut.", "MUTV"),
        ("Mr Lee told the blog Kestrel Notes that the bridge was shut.", "Kestrel Notes"),
        ("Mr Lee told the news portal Vesti Tarn that the bridge was shut.", "Vesti Tarn"),
        ("Mr Lee told current affairs show Nieuwsuur that the bridge was shut.", "Nieuwsuur"),
        ("Mr Lee told true-crime podcast Cold Creek that the bridge was shut.", "Cold Creek"),
        ("Mr Lee told gaming magazine Edge that the bridge was shut.", "Edge"),
        ("Mr Lee told fellow show judge Ann Roe that the bridge was shut.", None),
        ("Mr Lee told trade show visitors that the bridge was shut.", None),
    ],
)
def test_the_outlet_told(text: str, told: str | None) -> None:
    graph = analyze(text)
    recipient = graph.attributions[0].recipient
    assert recipient is not None
    entity = graph.entity_of(recipient)
    assert (entity.name if entity and entity.kind is EntityKind.OUTLET else None) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le Monde wrote of it. Mr Lee told the French daily that it was shut.", "Le Monde"),
        ("Mr Lee told KXTV it was open. He told the station that it was shut.", "KXTV"),
        ("Mr Lee told The Sun it was open. He told the paper riders had stopped.", "The Sun"),
        ("Mr Lee told Reuters it was open. He told the same agency that it was shut.", "Reuters"),
        ("Mr Lee told The Sligo Champion it was open. He told the Champion that it was shut.", "Sligo Champion"),
        ("Der Spiegel wrote of it. Bild did. Mr Lee told the magazine that it was shut.", "Der Spiegel"),
        ("TMZ wrote of it. People did. Mr Lee told the site that it was shut.", "TMZ"),
        ("TMZ wrote of it. The tech blog Droidhub did. Mr Lee told the site that it was shut.", "Droidhub"),
        ("Bild wrote of it. Axios did. Mr Lee told the newspaper that it was shut.", "Bild"),
        ("CNN spoke to TASS. Mr Lee told the agency that it was shut.", "TASS"),
        ("Mr Lee told Reuters it was open. He told the space agency that it was shut.", None),
        ("Mr Lee told The Sun it was open. He told the daily briefing that it was shut.", None),
        ("Mr Lee told the Times Union it was open. He told the union leader that it was shut.", None),
    ],
)
def test_an_outlet_told_by_its_kind(text: str, told: str | None) -> None:
    graph = analyze(text)
    recipient = graph.attributions[-1].recipient
    assert recipient is not None
    entity = graph.entity_of(recipient)
    assert (entity.name if entity and entity.kind is EntityKind.OUTLET else None) == told


def test_an_outlet_told_leaves_the_content() -> None:
    (attribution,) = analyze("Mr Lee told Radio New Zealand’s Checkpoint it was over.").attributions
    assert attribution.content.text == "it was over"


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("A Treasury paper", MentionKind.DOCUMENT),
        ("The 2009 paper", MentionKind.DOCUMENT),
        ("A green paper", MentionKind.DOCUMENT),
        ("The paper", MentionKind.OUTLET),
        ("The Norvale news agency", MentionKind.OUTLET),
        ("A local radio station", MentionKind.OUTLET),
        ("State television", MentionKind.OUTLET),
        ("The Norvale news conference", MentionKind.DESCRIPTION),
    ],
)
def test_nameless_outlets(source: str, kind: MentionKind) -> None:
    (found,) = [each for each in analyze(f"{source} said the bridge was shut.").attributions if each.source]
    assert found.source is not None
    assert found.source.kind is kind


@pytest.mark.parametrize("text", ["Mr Lee said on Monday that it was shut.", "Mr Lee wrote in a paper that he left."])
def test_no_outlet_where_none_is_named(text: str) -> None:
    assert analyze(text).attributions[0].recipient is None
