"""What belongs to a cue: its source, and where its content stands, begins, ends and goes on; together, a link.

`links` defines what a link is, and `connection` is the road to one. `sources` finds the source (`anchors` where it
begins, `sourceends` where it ends), `layouts`, `starts`, `ends`, `fronted` and `following` find the content,
`continuations` what later sentences add; `judges` holds the weights by which they choose. The others put right what was
chosen.
"""
