"""Attributions that their wording or the page tells, one construction a module.

Each module finds the links of one construction that the weights of cues/ cannot see or seldom saw, or turns links
that it recognises into what they mean; `linking/assembly.py` calls them in turn. `phrases` ("in her view"),
`predicates` ("was opposed to"), `closings` ("…, the Guardian reports") and `labels` (turns of a transcript) find
most.
"""
