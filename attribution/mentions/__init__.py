"""The names that stand in a text, and what a source's words call it by: a person, a body, an outlet, somebody."""
