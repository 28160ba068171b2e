"""Links joined into a document's attributions: overlaps settled, relays found, each given its parent and its words.

`assembly` is the road: it chooses cues, links them, and adds what constructions tell. `settlement` holds the steps
that put outermost links right where they meet, `relays` looks inside their contents, `retelling` holds the steps by
which all tell of each other, `results` makes attributions of them. The other modules are steps of these, or tell
something of one link: `patterns` its shape, `wording` its cue, `recipients` who was told.
"""
