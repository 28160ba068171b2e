"""Small words that grammar knows by their use: pronouns as objects, words that open a clause."""

from __future__ import annotations

from ..tables import words

OBJECTS = words("me us you him her them")
"""Pronouns that something is done to."""
ONLY_OBJECTS = OBJECTS - words("her you")
"""Those of them that can be nothing else: "her" may own what follows, "you" may do something."""
SUBORDINATING = words("when while as since before after once because if although though")
"""What opens a clause beside another."""
QUESTIONS = words("when whether how why what who where if")
"""What opens a clause that tells what somebody asks, knows or will not say."""
