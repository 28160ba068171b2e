"""Clubs: how their names end, what fans call them, and the grounds by which they are told: "the Ibrox club"."""

from __future__ import annotations

from collections.abc import Mapping

from ..tables import words

CLUBS = words("city united rovers town athletic albion wanderers county rangers wednesday")
"""The last words by which clubs are called alone."""
NICKNAMES: Mapping[str, str] = {
    name: club
    for pair in (
        "gunners=arsenal villans=aston cherries=bournemouth bees=brentford seagulls=brighton clarets=burnley"
        " blues=chelsea eagles=crystal toffees=everton cottagers=fulham foxes=leicester reds=liverpool hatters=luton"
        " citizens=manchester magpies=newcastle canaries=norwich blades=sheffield owls=sheffield saints=southampton"
        " hammers=west baggies=west wolves=wolverhampton hornets=watford tigers=hull swans=swansea bluebirds=cardiff"
        " potters=stoke boro=middlesbrough lions=millwall pompey=portsmouth pilgrims=plymouth rams=derby"
        " bhoys=celtic gers=rangers jambos=heart hibees=hibernian dons=aberdeen addicks=charlton latics=wigan"
        " mounties=rcmp"
    ).split()
    for name, _, club in [pair.partition("=")]
}
"""What clubs, and a force, are called → the first word of their names."""
SEVERAL = words("aston crystal manchester sheffield west heart rangers")
"""First words of names that tell no club by themselves."""
GROUNDS: Mapping[str, tuple[str, ...]] = {
    ground: tuple(clubs.split("|"))
    for line in """
        anfield=Liverpool
        ashton gate=Bristol City|Bristol Bears
        bernabéu=Real Madrid
        bramall lane=Sheffield United
        camp nou=Barcelona
        carrow road=Norwich City|Norwich
        celtic park=Celtic
        city ground=Nottingham Forest|Forest
        craven cottage=Fulham
        deepdale=Preston North End|Preston
        dens park=Dundee
        easter road=Hibernian|Hibs
        elland road=Leeds United|Leeds
        emirates=Arsenal
        etihad=Manchester City
        ewood park=Blackburn Rovers|Blackburn
        fir park=Motherwell
        fratton park=Portsmouth
        goodison=Everton
        goodison park=Everton
        hawthorns=West Bromwich Albion|West Brom
        hillsborough=Sheffield Wednesday
        home park=Plymouth Argyle|Plymouth
        ibrox=Rangers
        kenilworth road=Luton Town|Luton
        king power=Leicester City|Leicester
        kingsholm=Gloucester
        loftus road=Queens Park Rangers|QPR
        london stadium=West Ham United|West Ham
        molineux=Wolverhampton Wanderers|Wolves
        nou camp=Barcelona
        oakwell=Barnsley
        old trafford=Manchester United
        parkhead=Celtic
        pittodrie=Aberdeen
        portman road=Ipswich Town|Ipswich
        pride park=Derby County|Derby
        riverside=Middlesbrough
        rugby park=Kilmarnock
        selhurst park=Crystal Palace
        st andrew’s=Birmingham City|Birmingham
        st james’ park=Newcastle United|Newcastle
        st mary’s=Southampton
        stadium of light=Sunderland
        stamford bridge=Chelsea
        tannadice=Dundee United
        turf moor=Burnley
        tynecastle=Heart of Midlothian|Hearts
        valley=Charlton Athletic|Charlton
        vicarage road=Watford
        villa park=Aston Villa|Villa
        welford road=Leicester Tigers
        """.strip().split("\n")
    for ground, _, clubs in [line.strip().partition("=")]
}
"""The ground of a club, in small letters → the names by which a text may call the club."""
REGIONS: Mapping[str, tuple[str, ...]] = {
    region: tuple(clubs.split("|"))
    for line in """
        catalan=Barcelona|Espanyol|Girona
        dutch=Ajax|Feyenoord|PSV Eindhoven|PSV|Twente|AZ Alkmaar
        east midlands=Nottingham Forest|Derby County|Leicester City
        french=Paris Saint-Germain|PSG|Marseille|Lyon|Monaco|Lille|Nice|Lens|Rennes
        german=Bayern Munich|Bayern|Borussia Dortmund|Dortmund|RB Leipzig|Bayer Leverkusen|Leverkusen|Schalke|Wolfsburg
        italian=Juventus|Inter Milan|Inter|AC Milan|Roma|Napoli|Lazio|Atalanta|Fiorentina|Torino|Bologna|Udinese
        merseyside=Liverpool|Everton
        north london=Arsenal|Tottenham Hotspur|Tottenham|Spurs
        portuguese=Benfica|Porto|Sporting|Braga
        scottish=Celtic|Rangers|Aberdeen|Hearts|Hibernian|Hibs|Dundee United|Motherwell
        serie a=Juventus|Inter Milan|Inter|AC Milan|Roma|Napoli|Lazio|Atalanta|Fiorentina|Torino|Bologna|Udinese
        spanish=Real Madrid|Barcelona|Atlético Madrid|Atletico Madrid|Sevilla|Valencia|Villarreal|Real Sociedad
        tyneside=Newcastle United|Newcastle
        wearside=Sunderland
        west london=Chelsea|Fulham|Brentford|QPR
        yorkshire=Leeds United|Leeds|Sheffield United|Sheffield Wednesday|Hull City|Barnsley|Huddersfield Town
        """.strip().split("\n")
    for region, _, clubs in [line.strip().partition("=")]
}
"""A country or region, in small letters → the names of clubs of it."""
