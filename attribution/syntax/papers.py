"""What carries somebody's words, and the verbs of putting it out: "The club posted a statement denying it"."""

from __future__ import annotations

from ..tables import words

PAPERS = words(
    """
    ad ads advert adverts affidavit alert alerts card circular circulars clip communique complaint complaints e-mail
    email emails lawsuit lawsuits leaflet leaflets letter letters memo message messages note notes notice notices
    petition petitions post posts poster posters release report statement statements suit suits telegram text texts
    thread tweet tweets video videos
    """
)
RECORDS = words(
    """
    study studies trial trials poll polls survey surveys inquiry inquest review investigation investigations analysis
    research report reports audit data figures statistics test tests testing experiments assessment inspection autopsy
    post-mortem findings documents records emails messages texts minutes memo memos files filing filings logs
    transcripts images photos photographs footage video videos clip clips log diary
    """
)
"""What brings something to light."""
SEEN = words("seen obtained viewed reviewed")
"""What an outlet did with papers that it tells of."""
HANDED_ON = words(
    """
    carried circulated commissioned compiled completed conducted dated disclosed discovered drafted drawn entered filed
    found issued leaked mailed made obtained posted prepared presented produced provided published read
    recovered released reviewed sealed seen sent shared submitted tabled taken unsealed updated viewed written
    """
)
"""What is done to such papers: emails "entered" as exhibits, "read" to the court, "shared" 300 times."""
PUT_OUT = words(
    """
    circulated filed handed issued issues launched left made placed posted posts published publishes put puts released
    releases ran run runs send sends sent share shared shares signed submitted uploaded write writes wrote
    """
)
