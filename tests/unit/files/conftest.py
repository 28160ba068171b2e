"""What stands around drafts is tested in an empty folder."""

import pytest


@pytest.fixture(autouse=True)
def _at_the_desk(desk):
    """Work at the desk."""
