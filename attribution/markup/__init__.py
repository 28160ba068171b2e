"""The text of Markdown and HTML pages, every character with its place in the original."""
