"""To whom, where and through which outlet something was told, which is no part of who tells it nor of what.

`recipients` finds these where they stand with the cue, `carriers` beside the attribution; `passing` finds the outlet of
what is said further. `audiences`, `told` and `venues` take the words for them out of content and source.
"""
