"""Attributions that their wording or the page tells, one construction a module."""
