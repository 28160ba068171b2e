"""Which words report: in their sentence, beside their rivals, and inside the content of another.

`reporting` tells how often a word's type reports, `candidates` scores each such word by its surroundings, `rivals`
beside the others of its sentence, `nested` inside a content; `selection` takes the best of these; `formulas` knows
wordings that tell by themselves.
"""
