"""Hypothesis profiles: "dev" by default, "ci" repeatable, "deep" for a long search; chosen by HYPOTHESIS_PROFILE."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.commandline import forget

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=200, derandomize=True, deadline=None)
settings.register_profile(
    "deep", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write what the code gives into the golden files")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """An empty folder to work in, with nothing remembered of another."""
    monkeypatch.chdir(tmp_path)
    forget()
    return tmp_path
