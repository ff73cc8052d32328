# All commands of the project. Each installs the tools that it needs; only the first time takes long.
# Versions and folders of the tools: scripts/env.sh. What is installed, and how: scripts/setup.sh.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help dev serve doc test bench fuzz hostile browsers strangers monkey budget dist fmt size check-data paste clean \
	setup setup-test port checks native browser

PORT ?= 8080
STEP := scripts/step.sh
WASM := --target wasm32-unknown-unknown --no-default-features --features web

# Everything that the site is built from, including folders, whose dates change when a file is removed.
SOURCES := $(shell find src crates data text static build build.rs index.html Trunk.toml Cargo.toml Cargo.lock rust-toolchain.toml \
	package-lock.json scripts/program.sh scripts/sheet.sh scripts/glue.sh scripts/names.mjs scripts/notices.mjs \
	scripts/unexported.mjs LICENSE-APACHE LICENSE-MIT -not -name '.*' 2>/dev/null)
BUILT := .build/dist.stamp
# The native measurements do not need the site.
BENCHED := $(if $(filter-out native peers,$(or $(BENCH),all)),$(BUILT))
BROWSER_TESTS := $(shell find e2e hosting package-lock.json -type f -not -path 'e2e/results/*' 2>/dev/null)
BROWSER_TESTED := .build/browser.stamp
# The settings of the site. They are in a file, so that other settings rebuild the site.
CHOSEN := .build/settings
SETTINGS := $(SITE_URL) $(SITE_ROOT) $(FRAME_ANCESTORS) $(OFFLINE) $(COMPRESS)
$(shell mkdir -p .build; echo "$(SETTINGS)" | cmp -s - $(CHOSEN) || echo "$(SETTINGS)" >$(CHOSEN))

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

dev: setup ## build quickly, serve at http://127.0.0.1:8080/, rebuild and reload the page on every change (PORT=8081)
	@. scripts/env.sh && exec node scripts/dev.mjs "$(PORT)"

serve: port dist ## build the release and serve it at http://127.0.0.1:8080/ (another port: PORT=8081)
	@node scripts/serve.mjs dist "$(PORT)"

# Before the build, which takes minutes.
port: setup
	@node --input-type=module -e 'import { portOf } from "./scripts/port.mjs"; portOf(process.argv[1]);' "$(PORT)"

test: setup-test checks native $(BUILT) browser ## run every test: native, components, browser; clippy and fmt too
	@echo "All tests passed."

bench: setup-test $(BENCHED) ## measure the engine and the page; write docs/PERFORMANCE.md (BENCH="native peers engines page weight")
	@scripts/bench.sh $(BENCH)

fuzz: setup ## fuzz every target for FUZZ_SECONDS (60)
	@scripts/fuzz.sh $(or $(FUZZ_SECONDS),60)

hostile: setup-test $(BUILT) ## open HOSTILE (20000) addresses that try to lead the page elsewhere
	@HOSTILE=$(or $(HOSTILE),20000) $(STEP) "hostile addresses" playwright test --config e2e/playwright.config.mjs hostile/

browsers: setup-test $(BUILT) ## run the whole browser suite in Firefox too, and the journeys in WebKit and old Chromium
	@FIREFOX_RUNS=everything $(STEP) "all tests, other engines" playwright test --config e2e/engines/playwright.config.mjs

strangers: setup-test $(BUILT) ## make STRANGERS (2000) random changes to the page as translators and extensions do
	@STRANGERS=$(or $(STRANGERS),2000) $(STEP) "strangers" playwright test --config e2e/playwright.config.mjs strangers

monkey: setup-test $(BUILT) ## perform MONKEY_ACTIONS (10000) random actions on the page, in Firefox MONKEY_FIREFOX (3000)
	@MONKEY_ACTIONS=$(or $(MONKEY_ACTIONS),10000) $(STEP) "monkey" playwright test --config e2e/playwright.config.mjs monkey/
	@FIREFOX_RUNS=monkey MONKEY_ACTIONS=$(or $(MONKEY_FIREFOX),3000) $(STEP) "monkey, Firefox" \
	  playwright test --config e2e/engines/playwright.config.mjs monkey/ --project Firefox

budget: setup-test $(BUILT) ## rewrite e2e/budget.json: bytes and nodes of the current page
	@BUDGET=write $(STEP) "budget" playwright test --config e2e/playwright.config.mjs budget --workers 1

dist: setup $(BUILT) ## write the whole site into dist/ (SITE_URL: its public address; more: docs/HOSTING.md)
	@echo "dist/ is up to date: $$(find dist -type f | wc -l | tr -d ' ') files."

fmt: setup ## format the Rust sources
	@. scripts/env.sh && cargo fmt --all

doc: setup ## write the documentation of all packages into target/doc/
	@RUSTDOCFLAGS="-D warnings" $(STEP) "documentation" cargo doc --quiet --locked --workspace --no-deps --document-private-items

size: setup $(BUILT) ## print the bytes of the first load and of the whole site, and write them into the documents
	@node scripts/size.mjs --write

check-data: setup $(BUILT) ## read data files and citations with third-party programs (installs them once)
	@scripts/check-data.sh

paste: setup-test $(BUILT) ## paste tables and lists into headless LibreOffice (installs it once)
	@scripts/paste.sh

clean: ## remove everything that was built, but not the installed tools
	@rm -rf dist .site .build e2e/results && { [ ! -d target ] || rm -rf target; }

setup:
	@scripts/setup.sh build

setup-test:
	@scripts/setup.sh test

checks:
	@$(STEP) "format" cargo fmt --all --check
	@$(STEP) "clippy, native" cargo clippy --quiet --locked --all-targets -- -D warnings
	@$(STEP) "clippy, core without Yew" cargo clippy --quiet --locked --no-default-features --all-targets -- -D warnings
	@$(STEP) "clippy, engine, benches, hostile input" cargo clippy --quiet --locked -p faceted-search \
		-p a72215-explorer-benches -p a72215-explorer-fuzz --all-targets -- -D warnings
	@$(STEP) "clippy, browser" cargo clippy --quiet --locked $(WASM) --lib --bin app -- -D warnings
	@$(STEP) "licences, doubles, sources" cargo deny --locked --workspace check --hide-inclusion-graph bans licenses sources
	@$(MAKE) --no-print-directory doc

# Properties are tested with the same cases each time, so that a commit always passes or always fails; plain `cargo
# test` generates new ones.
native: export PROPTEST_RNG_SEED := 72215
native:
	@$(STEP) "tests, native and components" cargo test --quiet --locked
	@$(STEP) "tests, core without Yew" cargo test --quiet --locked --no-default-features
	@$(STEP) "tests, engine" cargo test --quiet --locked -p faceted-search
	@$(STEP) "tests, memory and hostile input" cargo test --quiet --locked -p a72215-explorer-benches -p a72215-explorer-fuzz

# The browser tests take minutes and depend only on dist/ and their own files: they run again if these have changed.
browser: $(BROWSER_TESTED)

$(BROWSER_TESTED): $(BUILT) $(BROWSER_TESTS)
	@$(STEP) "tests, browser" playwright test --config e2e/playwright.config.mjs
	@$(STEP) "tests, other engines" playwright test --config e2e/engines/playwright.config.mjs
	@touch $@

# The folder may have been removed although its stamp exists.
ifeq ($(wildcard dist/index.html),)
.PHONY: $(BUILT)
endif

$(BUILT): $(SOURCES) $(CHOSEN) | setup
	@echo "Building the release: some three minutes on two idle cores, longer the first time (make dev is quicker)."
	@$(STEP) "build for the browser" scripts/program.sh
	@rm -rf dist
	@$(STEP) "build of the static pages" cargo run --quiet --locked --profile tools --no-default-features --features static \
		--bin prerender -- .site dist
	@touch $@
