"""What single words tell, worked out once a word type: the lexicon of cues, outlets, names, word forms, inflection."""
