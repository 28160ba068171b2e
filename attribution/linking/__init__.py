"""Links joined into a document's attributions: overlaps settled, relays found, each given its parent and its words.

`assembly` is the road: it chooses cues, links them, and adds what constructions tell. `settlement` holds the steps
that put outermost links right where they meet, `relays` looks inside their contents, `retelling` holds the steps by
which all tell of each other, `results` makes attributions of them. The other modules are steps of these, or what
these ask of one link:

- is it one at all: `weighing`, `proposals`, `descriptions`; whether its verb tells a deed is asked of deeds/;
- who speaks: `agents`, `asides`, `fullnames`, `questions`, `seeming`, `statements`, `voices`; whose a quotation by
  itself is: `paragraphs`, `gestures`;
- where its content begins and ends: `adjuncts`, `circumstances`, `reactions`, `secondverbs`, `insides`, `headlines`;
  whose it is where two meet: `overlaps`, `trailing`, `nesting`; who was told, and where, is asked of channels/;
- what it is called: `patterns` names its shape, `wording` describes its cue.
"""
