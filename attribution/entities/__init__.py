"""Who is meant: mentions put together in sieves, from full names to descriptions and pronouns.

`resolution` is the road through it, in the order of the text. Before it sets out, `gathering` has put the names
together (`persons`, `bodynames`, `papers`) into what `clusters` defines, and `places` knows where each stands; `story`
is what is known meanwhile. A source without a name is taken to `descriptions`, and what its office tells to
`officeholders`; a pronoun goes by `pronounsources` to `antecedents`, "who" and "which" to `relativisers`, "I" and "we"
to `tellers`. Every other module knows one way in which somebody may be called: `kin` "his wife", `ages` "the elder
brother", `courts` "the defendant".
"""
