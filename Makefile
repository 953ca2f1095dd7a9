# make demo     set up, build, and open the desk on a practice store
# make test     set up, check the format and the imports, run every test
# make bench    measure speed and memory on a generated store, beside other programs
# make install  build for release and install under PREFIX (default /usr/local)

PREFIX ?= /usr/local
DEMO ?= practice.store
RELEASE := .build/release/inami-review
BUILD_FLAGS := --explicit-target-dependency-import-check error

.PHONY: all build demo test check lint format install release bench kill docs record clean

all: build

build: ## Build for development
	@scripts/setup
	swift build $(BUILD_FLAGS)

demo: build ## Open the desk on a practice store, made when it is not there
	@test -d "$(DEMO)" || .build/debug/inami-review demo "$(DEMO)"
	@.build/debug/inami-review --store "$(DEMO)"

test: ## Every check that continuous integration makes
	@scripts/setup
	$(MAKE) --no-print-directory lint
	swift build --build-tests $(BUILD_FLAGS)
	scripts/check-docs
	swift test --skip-build
	scripts/check-install

check: test

lint: ## The formatter's opinion, and the rules that a search can check
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	scripts/check-boundaries

format: ## Format in place
	swift format --in-place --recursive --parallel Package.swift Sources Tests

release: ## Build for release, the Swift runtime linked in
	@scripts/setup
	swift build -c release --static-swift-stdlib --product inami-review

install: release ## Install the program and its data files
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/inami-review"
	install -m 0755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/inami-review"
	cp -R data fixtures/dossiers fixtures/register "$(DESTDIR)$(PREFIX)/share/inami-review/"

bench: release ## Speed and memory; figures as ratios of one run
	swift build -c release --product journal-writer
	/usr/bin/python3 scripts/bench/bench.py

kill: ## 8 writers, 2,000 kills: nothing acknowledged may be lost
	@scripts/setup
	swift build --product journal-writer
	scripts/kill-harness 2000

docs: build ## Write docs/COMMANDS.md anew from the tables in the program
	.build/debug/inami-review write-docs docs

record: ## Record the snapshots anew; the tests fail, read them, then run `make test`
	RECORD_SNAPSHOTS=1 swift test --filter Snapshot || true

clean:
	rm -rf .build
