"""A shallow reading of every sentence, as columns over its tokens: chunks, mended tags, clauses, verb groups, sites.

`columns` makes them: the tags come from learned/, `mending` puts them right and `chunks` cuts them. `sites` is what
is asked about one cue; `clauses`, `subjects`, `hearers`, `verbgroups` and `times` tell what grammar settles around
it.
"""
