# make serve   the site at http://127.0.0.1:8000, reloaded as you write
# make test    everything CI runs: linters, then all tests, in Chromium
# make test-engines  the browser tests in Firefox, and some in WebKitGTK
# make site    the finished site, in site/
# make compressed  the same, with what hosts may send that look for compressed files
# make mutants what the tests would not notice
# make bench   measurements
# make lint    linters and type checkers alone
# make format  the formatters' work
# Each first sets up what it needs, once, in .cache/, .venv/ and node_modules/.

PYTHON = python3
UV     = .cache/tools/bin/uv --quiet
BIN    = .venv/bin

export PATH := $(CURDIR)/$(BIN):$(PATH)
export VIRTUAL_ENV := $(CURDIR)/.venv
export NO_MKDOCS_2_WARNING := 1
unexport PYTHONHOME PYTHONPATH

.PHONY: serve test test-engines site compressed mutants bench lint format setup browser permalinks archive requirements clean

serve: setup
	@$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

# The site is built once, for all tests. pytest comes last, so that its count closes the run.
test: lint browser
	@$(BIN)/node --test --test-reporter=dot 'tests/page/*.test.mjs'
	@$(BIN)/mkdocs build --strict --site-dir .cache/tested
	@SITE=$(CURDIR)/.cache/tested $(BIN)/pytest --numprocesses auto --dist worksteal --cov --ignore tests/browser/webkit

# Firefox, and a short way in WebKitGTK. Where Playwright has a WebKit of its own: ENGINES='firefox webkit'
ENGINES = firefox
test-engines: setup
	@$(BIN)/mkdocs build --strict --site-dir .cache/tested
	@set -e; for BROWSER in $(ENGINES); do export BROWSER; $(BIN)/python tests/browser/find_browser.py; \
	SITE=$(CURDIR)/.cache/tested $(BIN)/pytest --numprocesses auto --dist worksteal tests/browser \
	--ignore tests/browser/webkit; done
	@SITE=$(CURDIR)/.cache/tested $(BIN)/pytest tests/browser/webkit

# Never with --quiet: MkDocs then swallows the warnings that --strict would fail on.
site: setup
	@$(BIN)/mkdocs build --strict

compressed: site
	@$(BIN)/node src/publisher/compress.mjs site

# Break the engine in a thousand small ways, and see which of them no test notices: docs/development/testing.md.
# One module alone: make mutants MUTANTS='checklist.review.*'. One survivor: cd .cache/mutants, then mutmut show NAME
mutants: .venv/mutants
	@rm -rf .cache/mutants && mkdir -p .cache/mutants
	@cp -R src tests pyproject.toml .cache/mutants/
	@cd .cache/mutants && mutmut run $(MUTANTS) && mutmut results

.venv/mutants: requirements-mutants.txt .venv/installed
	@$(UV) pip install --require-hashes --requirement requirements-mutants.txt
	@touch $@

# RUNS=1 for a quick look. One part alone: .venv/bin/python -m tests.bench.run starts
bench: compressed browser .cache/bench/installed
	@$(BIN)/python -m tests.bench.run

# Lighthouse is big, and nothing else needs it.
.cache/bench/installed: tests/bench/package.json tests/bench/package-lock.json .npmrc .venv/installed
	@mkdir -p .cache/bench
	@cp tests/bench/package.json tests/bench/package-lock.json .npmrc .cache/bench/
	@$(BIN)/npm ci --prefix .cache/bench --loglevel error >/dev/null
	@touch $@

lint: setup
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy --no-error-summary
	@node_modules/.bin/tsc --project tsconfig.json
	@node_modules/.bin/tsc --project tsconfig.worker.json
	@node_modules/.bin/biome check --error-on-warnings

format: setup
	@$(BIN)/ruff format --quiet
	@node_modules/.bin/biome check --write

# Everything but a browser.
setup: .venv/installed node_modules/installed

# Browsers for the tests: those that are here, or else new ones.
browser: setup
	@$(BIN)/python tests/browser/find_browser.py

# Promise what is new on the site: add its addresses to the list of those that last.
permalinks: setup
	@$(BIN)/mkdocs build --no-strict --site-dir .cache/site
	@$(BIN)/python -m publisher.permalinks .cache/site docs/permalinks.toml

# Keep a copy of the guide as it is, to cite, under today's date: part of each release. Another date: DAY=2026-11-26
archive: setup
	@$(BIN)/mkdocs build --strict --site-dir .cache/site
	@$(BIN)/python -m publisher.archive .cache/site archive $(or $(DAY),$$(date +%F))

# Pin again what pyproject.toml and package.json ask for.
# The newest of everything: make requirements UPGRADE=--upgrade
COMPILE = $(UV) pip compile --universal --generate-hashes --no-emit-index-url $(UPGRADE) \
	--python-version $$(cat .python-version) --custom-compile-command 'make requirements'
requirements: setup
	@$(COMPILE) --group tools --output-file requirements-uv.txt >/dev/null
	@$(COMPILE) --group site --group test --output-file requirements.txt >/dev/null
	@$(COMPILE) --group mutants --constraint requirements.txt --output-file requirements-mutants.txt >/dev/null
	@$(BIN)/npm install --package-lock-only

clean:
	rm -rf .cache .venv node_modules site

# uv, by its hash. Where Python cannot make an environment (Debian without
# python3-venv), pip alone will do.
.cache/tools/bin/uv: requirements-uv.txt
	@echo 'Setting up. This takes a minute or two, once.'
	@rm -rf .cache/tools && mkdir -p .cache
	@if $(PYTHON) -m venv .cache/tools >/dev/null 2>&1; \
	then .cache/tools/bin/python -m pip install $(BOOTSTRAP); \
	else rm -rf .cache/tools && $(PYTHON) -m pip install --target .cache/tools $(BOOTSTRAP); fi \
	|| { echo 'Python needs its venv or its pip: on Debian, apt install python3-venv' >&2; exit 1; }
	@touch $@
BOOTSTRAP = -qq --disable-pip-version-check --only-binary :all: --require-hashes \
	--requirement requirements-uv.txt

.venv/pyvenv.cfg: .python-version .cache/tools/bin/uv
	@$(UV) venv --clear

# The packages, exactly; then this project, so that src/ is what runs.
.venv/installed: requirements.txt pyproject.toml .venv/pyvenv.cfg
	@$(UV) pip sync --require-hashes requirements.txt
	@$(UV) pip install --no-deps --no-build-isolation --editable .
	@touch $@

# npm is the one in .venv: nothing here needs Node on the machine.
node_modules/installed: package.json package-lock.json .npmrc .venv/installed
	@$(BIN)/npm ci --loglevel error >/dev/null
	@touch $@
