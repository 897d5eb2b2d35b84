# Thin wrappers of .venv/bin/werkstadt and the tools. `make run` and `make test` are all a newcomer needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV_VERSION := 0.13.9

.PHONY: run chat test check bench lock clean

run: $(VENV)/.run
	@$(BIN)/werkstadt run

chat: $(VENV)/.run
	@$(BIN)/werkstadt chat

test: $(VENV)/.dev
	@$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

check: $(VENV)/.dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/.dev
	@$(BIN)/python -m benchmarks

# The locked versions with their hashes; the project itself is linked, not copied.
$(VENV)/.run: requirements.lock pyproject.toml | $(BIN)/uv
	@test -e $(VENV)/.dev || $(BIN)/uv pip sync --quiet --require-hashes requirements.lock
	@test -e $(VENV)/.dev || $(BIN)/uv pip install --quiet --no-deps --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock pyproject.toml | $(BIN)/uv
	@$(BIN)/uv pip sync --quiet --require-hashes requirements-dev.lock
	@$(BIN)/uv pip install --quiet --no-deps --editable .
	@touch $@ $(VENV)/.run

$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	  || { echo "Python 3.11, 3.12 or 3.13 is needed; choose one with: make run PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

lock: | $(BIN)/uv
	$(BIN)/uv pip compile pyproject.toml --quiet --universal --generate-hashes --no-emit-index-url --no-header -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group dev --quiet --universal --generate-hashes --no-emit-index-url --no-header -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) var .rasa
