"""What single words tell, whatever the text: their forms, their uses in grammar, what they are names and nouns for.

A list that several modules need stands here, once: small words in `grammar`, days and spans of time in `calendar`,
verbs of asking and telling in `verbs`, tags and their classes in `tags`, people, places and bodies in `gazetteer`. What
only one construction looks for stands in its own module.
"""
