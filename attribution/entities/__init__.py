"""Who is meant: mentions put together in sieves, from full names to descriptions and pronouns."""
