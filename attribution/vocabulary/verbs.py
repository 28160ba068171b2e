"""Verbs of asking and telling somebody: one list each for all modules that look at who was asked or told."""

from __future__ import annotations

from ..tables import words

ASKED = words("asked pressed questioned quizzed challenged grilled")
"""Forms that tell of whoever was asked something: "Lee, pressed about the calls, said no"."""
TELLING = words("tell ask remind warn inform assur advis notify persuad convinc")
"""Stems of verbs that have whom they are told to beside them: "she asked Ann Lee why"."""
