"""Links joined into a document's attributions: overlaps settled, relays found, each given its parent and its words."""
