"""What carries somebody's words, and the verbs of putting it out: "The club posted a statement denying it"."""

from __future__ import annotations

from ..tables import words

PAPERS = words(
    """
    card circular circulars clip communique complaint e-mail email emails lawsuit letter letters memo message messages
    note notes notice petition post posts release report statement statements telegram text texts thread tweet tweets
    video videos
    """
)
PUT_OUT = words(
    """
    circulated filed issued issues launched left made posted posts published publishes put puts released releases send
    sends sent share shared shares signed submitted uploaded write writes wrote
    """
)
