"""Verbs that may report and here tell what was done: "called her mother", "claimed nine lives", "declined 3 per cent".

`deeds` tells so of any verb, wherever it stands: `acts` by what follows it, `objects` by what it is done to, `handling`
of things given, sent and taken, `fortunes` of prices and matches. `lookalikes` tells so inside a content, where more
is no report. `contacts` knows what calls and reports are none.
"""
