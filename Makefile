# Two commands do all set-up on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test check property bench docs clean

$(VENV)/installed: setup.cfg pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@

demo: $(VENV)/installed
	$(BIN)/attribution check docs/examples/council.md || test $$? -eq 1  # 1: there are findings, as there should be
	$(BIN)/attribution show docs/examples/council.md

test: $(VENV)/installed
	$(BIN)/python -m pytest

check: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/mypy

property: $(VENV)/installed
	HYPOTHESIS_PROFILE=deep $(BIN)/python -m pytest -m property

bench: $(VENV)/installed
	$(BIN)/python bench/speed.py

docs: $(VENV)/installed
	$(BIN)/python docs/generate_rules.py
	$(BIN)/python docs/generate_modules.py

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .pytest_cache .ruff_cache
