"""Quotations held against supplied texts, word by word; ``verification.py`` above is the road through it."""
