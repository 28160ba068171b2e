"""What a start loads: nothing that a plain check does without."""

from __future__ import annotations

import subprocess
import sys

import pytest

import attribution


def loaded_by(statement: str) -> set[str]:
    """The modules a fresh interpreter has loaded after *statement*."""
    code = f"import sys\n{statement}\nprint(*sys.modules, file=sys.__stdout__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_no_module_of_it():
    assert {name for name in loaded_by("import attribution") if name.startswith("attribution.")} == set()


def test_a_check_without_sources_loads_nothing_that_verifies_or_writes_other_formats(tmp_path):
    draft = tmp_path / "a.md"
    draft.write_text("“We were late,” the driver said.\n", "utf-8")
    loaded = loaded_by(
        f"from attribution.drafts import Task, check_draft\nassert check_draft({str(draft)!r}, Task()).error is None"
    )
    unwanted = {"verification", "networks", "rules.examples", "rules.measured"}
    unwanted |= {f"verbatim.{name}" for name in ("alignment", "verdicts", "sources")}
    assert not loaded & {f"attribution.{name}" for name in unwanted}
    assert not loaded & {"json", "asyncio", "concurrent.futures", "configparser", "importlib.metadata", "html.entities"}
    assert "difflib" not in loaded


@pytest.mark.parametrize("name", ["inline", "networks", "readers", "writers.EXPORTS", "rules.Hit", "drafts"])
def test_a_module_that_the_documents_speak_of_is_found_when_asked_for(name):
    assert "attribution" in loaded_by(f"import attribution; attribution.{name}")
    assert name.partition(".")[0] in dir(attribution)
