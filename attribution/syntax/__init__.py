"""A shallow reading of every sentence, as columns over its tokens: chunks, mended tags, clauses, verb groups, sites."""
