"""Verbs by whom they need: who was asked or told something, and what is said by nobody in particular."""

from __future__ import annotations

from ..tables import words

ASKED = words("asked pressed questioned quizzed challenged grilled")
"""Forms that tell of whoever was asked something: "Lee, pressed about the calls, said no"."""
ASKING = words("ask question quiz press challeng grill")
"""Stems of verbs that have whom they ask beside them, and seldom what: "grilled by the Post"."""
TELLING = words("tell ask remind warn inform assur advis notify persuad convinc")
"""Stems of verbs that have whom they are told to beside them: "she asked Ann Lee why"."""
HEARSAY = words("said thought believed understood reported alleged rumoured rumored")
"""Participles of what nobody in particular says: "The duke is thought to", "as was reported"."""
