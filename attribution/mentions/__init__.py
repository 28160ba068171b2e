"""The names that stand in a text, and what a source's words call it by: a person, a body, an outlet, somebody.

Two ways lead in from `mentions`, which makes results of both: `names` reads the runs of capitals of a text, each by
`runs`; `headwords` tells which words of a source say who it is, with `nameless` where no name does. `named` holds
what they read from and what a name is.
"""
