"""What belongs to a cue: its source, and where its content stands, begins, ends and goes on; together, a link."""
