"""``attribution init``: a configuration to start from."""

from __future__ import annotations

import os

import click

from ..errors import ConfigError, InputError
from ..files.configfiles import FILES, load_file
from .files import write_file

STARTER = """\
# What attribution checks in the drafts of this folder and below. Every line is a setting as it is without this file:
# take the "# " away and change it. All settings: docs/configuration.md. Which hold: attribution config show --why

# Which rules are on: desk, wire, legal, opinion or strict. The rules: attribution rule
# profile = "desk"

# The name of your publication, so that "the Courier understands" is known as your own voice.
# publication = ""

# Rules to add and to leave out, whole or by their beginning: "ATT401", "ATT7".
# extend_select = []
# ignore = []

# Exit with 1 from this severity on (error, warning, info, never); list findings from this severity on.
# fail_on = "warning"
# show = "info"

# Rather few mistakes ("precision") or few misses ("recall") among the attributions.
# leaning = "balanced"

# Files and folders to leave out.
# exclude = []

# [severity]
# ATT401 = "info"

# The options of one rule: attribution rule ATT102
# [rules.ATT102]
# max_words = 50

# Your own reporting verbs, outlets and abbreviations: files beside this one.
# [lexicon]
# verbs = []

# Settings for some drafts only, by path, or by "desk:" or "section:" in their front matter.
# [paths."opinion/**"]
# profile = "opinion"
# [desks.courts]
# profile = "legal"
"""


@click.command()
@click.argument("folder", default=".")
def init(folder: str) -> None:
    """Write a configuration to start from into FOLDER; one that is there is never overwritten."""
    for name in FILES:
        path = os.path.join(folder, name)
        if os.path.lexists(path) and (name.endswith("attribution.toml") or _has_settings(path)):
            raise InputError("holds settings already", place=path, remedy="edit it; nothing was written")
    path = os.path.join(folder, FILES[0])
    write_file(path, STARTER, mode="x")
    click.echo(f"written to {path}: every setting as it is, to be changed; check with: attribution config show --why")


def _has_settings(path: str) -> bool:
    try:
        load_file(path)
    except ConfigError:
        return False
    return True
