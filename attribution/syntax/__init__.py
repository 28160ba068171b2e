"""A shallow reading of every sentence, as columns over its tokens: chunks, mended tags, clauses, verb groups, sites.

`columns` makes them: the tags come from learned/, `mending` puts them right, `chunks` cuts them. The steps of mending
stand by subject: `adjectives`, `callings`, `contractions`, `insertions`, `participles`, `portfolios`, `predicates`,
`publications`, `smallwords`, `speakers`, `toldclauses`, `verbless`. `sites` is what is asked about one cue; `clauses`,
`subjects`, `hearers`, `verbgroups` and `times` tell what grammar settles around it.
"""
