"""Small words that grammar knows by their use: articles, pronouns, numerals, words that open a clause."""

from __future__ import annotations

from ..tables import words

OURS = words("my our your")
"""What tells that something is of those who talk; whose, only the one who says so knows."""
ARTICLES = words("the a an")
POSSESSIVES = OURS | words("his her its their")
"""What tells whose something is."""
POINTING = words("this that these those")
DEFINITE = POSSESSIVES | POINTING | {"the"}
"""What stands ahead of somebody or something that is known."""
ARTICLES = words("the a an")
INDEFINITE = words("a an one another")
"""What stands ahead of one of whom the text has not told yet."""
REFLEXIVES = words("myself yourself himself herself itself ourselves yourselves themselves")
OBJECTS = words("me us you him her them")
"""Pronouns that something is done to."""
ONLY_OBJECTS = OBJECTS - words("her you")
"""Those of them that can be nothing else: "her" may own what follows, "you" may do something."""
ANYBODY = words("nobody somebody everybody anybody everyone someone anyone")
"""Pronouns for people whom nothing tells apart."""
SUBORDINATING = words("when while as since before after once because if although though")
"""What opens a clause beside another."""
CONTRASTING = words("while whereas although though")
"""What sets a clause against another."""
_UP_TO_NINETEEN = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMERALS = {
    **{word: value for value, word in enumerate(_UP_TO_NINETEEN)},
    **{word: 10 * value for value, word in enumerate(_TENS, 2)},
}
"""Numbers written as one word, with what they come to."""
QUESTIONS = words("when whether how why what who where if")
"""What opens a clause that tells what somebody asks, knows or will not say."""
