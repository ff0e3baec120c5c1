# Nothing has to be installed by hand but Swift: `make demo` and `make test` fetch what is missing.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
PREFIX ?= /usr/local
PYTHON ?= python3
TOOLS := Tests/Tools
.DEFAULT_GOAL := help
.PHONY: help demo test lint races sanitize build prepare python bench fuzz docs docs-generated install clean

help:
	@echo "make demo     build, and export the samples into demo-output/"
	@echo "make test     all tests and the format lint"
	@echo "make races    the tests of what runs on several threads, under Thread Sanitizer"
	@echo "make sanitize all tests, with big inputs, under Thread Sanitizer and Address Sanitizer"
	@echo "make bench    measure against other programs"
	@echo "make fuzz     feed the readers broken input for a minute each"
	@echo "make docs     the documentation of the library"
	@echo "make docs-generated  write anew the pages of docs/ that are made from the code"
	@echo "make install  copy the program to PREFIX/bin (now $(PREFIX)/bin)"
	@echo "make clean    remove what was built"

demo: build
	@rm -rf demo-output && mkdir demo-output
	@for sample in samples/*/*/; do \
	  [ -d "$$sample/archive" ] || continue; \
	  name=$$(echo "$$sample" | cut -d/ -f2-3 | tr / -); \
	  echo; echo "── $$name"; \
	  status=0; .build/release/portavia export "$$sample"archive/* --output "demo-output/$$name" || status=$$?; \
	  [ $$status -le 1 ] || exit $$status; \
	done
	@echo; echo "Done. Each folder in demo-output/ is one export:"
	@echo "  data/csv/messages.csv   opens in a spreadsheet"
	@echo "  data/export.sqlite      opens in any SQLite viewer"
	@echo "Some samples are damaged on purpose, hence the warnings above."

test: prepare python lint
	$(PYTHON) $(TOOLS)/check_samples.py
	swift test --explicit-target-dependency-import-check error

# The first report of a sanitizer ends the tests with an error.
TSAN := TSAN_OPTIONS=halt_on_error=1 swift test --sanitize=thread --scratch-path .build-tsan
ASAN := ASAN_OPTIONS=halt_on_error=1 swift test --sanitize=address --scratch-path .build-asan

races: prepare
	PORTAVIA_LARGE=1 $(TSAN) --filter '^ImportTests\.|ManyTalksTests'

sanitize: prepare python
	PORTAVIA_LARGE=1 $(TSAN)
	PORTAVIA_LARGE=1 $(ASAN)

# The formatter of the tool-chain; the settings are in .swift-format.
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests samples/embedding $(wildcard Fuzz Benchmarks)

build: prepare
	swift build -c release --product portavia

prepare:
	@$(TOOLS)/prepare.sh

# Readers of data packages and bags that others wrote, for the tests that use them; they are skipped without them.
python:
	@command -v $(PYTHON) >/dev/null || { echo "The tests need python3: it is part of macOS's command line tools and of every Linux."; exit 1; }
	@if [ ! -x .build-python/bin/frictionless ] || [ ! -x .build-python/bin/bagit.py ]; then \
	  mkdir -p .build-python; \
	  { $(PYTHON) -m venv .build-python && .build-python/bin/pip install --quiet --disable-pip-version-check \
	      --timeout 20 frictionless==5.21.0 bagit==1.9.0; } >.build-python/install.log 2>&1 \
	    || echo "Note: frictionless and bagit could not be installed (.build-python/install.log says why); the tests that need it are skipped."; \
	fi

bench: build
	$(PYTHON) Benchmarks/bench.py
	$(PYTHON) Benchmarks/bench_html.py --no-build

fuzz: prepare
	@if [ -x Tests/Fuzz/run.sh ]; then Tests/Fuzz/run.sh; else echo "There are no fuzz targets yet (Tests/Fuzz)."; fi

docs: prepare
	$(TOOLS)/build_docs.sh .build-docs
	@echo "The documentation is in .build-docs/; to read it: $(PYTHON) -m http.server --directory .build-docs," \
	  "then http://localhost:8000/documentation/portaviakit"

# A test compares these pages with what the program prints.
docs-generated: build
	.build/release/portavia schema --format markdown > docs/schema.md
	.build/release/portavia schema --findings > docs/findings.md
	.build/release/portavia schema --coverage > docs/coverage.md
	.build/release/portavia schema --verification > docs/verification.md

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/portavia "$(DESTDIR)$(PREFIX)/bin/portavia"

clean:
	rm -rf .build .build-tsan .build-asan .build-python .build-bench .build-docs demo-output
