"""Who is meant: mentions put together in sieves, from full names to descriptions and pronouns.

`resolution` is the road through it, in the order of the text. Before it sets out, `gathering` has put the names
together (`persons`, `bodynames`, `papers`) into what `clusters` defines, and `places` knows where each stands; `story`
is what is known meanwhile. A source without a name is taken to `descriptions`, and what its office tells to
`officeholders`; a pronoun goes by `pronounsources` to `antecedents`, "who" and "which" to `relativisers`, "I" and "we"
to `tellers`. Every other module knows one way in which somebody may be called:

- by a name: `kinds` tells whose names are people's, `surnames`, `nicknames`, `namesakes`, `families` and `spellings`
  who bears which, `journalists` for whom they work; what stands beside one is read by `appositions`, `surroundings` and
  `obituaries`;
- by an office or a role: `offices` and `roles` tell which, `complements`, `modifiers`, `seats` and `nationalities`
  whose, `introductions` who is named only after, `bearers`, `epithets` and `ages` who alone can be meant; `courts`
  "the defendant", `styles` "His Excellency", `spokespeople` and `counterparts` whom others speak of;
- by being somebody's: `kin` "his wife", `relatives` the words for it, `owners` whose;
- as one of several: `several` "the second official", `pairs` "the couple", `newcomers` "the aide";
- as a body or a paper: `bodies` "the ministry", `trades` "the airline", `firmnames`, `teams`, `documents` and
  `publishers`;
- by a pronoun: `exchanges` where one asks and one answers, `subjects` "it", `headnouns` whom "who" goes on about.
"""
