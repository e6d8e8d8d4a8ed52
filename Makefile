# hone: `make run` makes an app, `make test` proves hone. Any target may be run twice.

GO ?= go

# What a person typed is data: taken as it stands, never expanded by make, and handed to
# the shell through the environment, so that no sign in it can become a command.
override REQUEST := $(value REQUEST)
export REQUEST

VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)

# Packages whose own goroutines share memory; the race detector is slow, so only these.
RACE = ./llm ./llm/openai ./verify/... ./generate ./modelstore
RACED = $(shell $(GO) list -e -f '{{if .GoFiles}}{{.ImportPath}}{{end}}' $(RACE) 2>/dev/null)

.PHONY: build setup run test lint bench

build: # bin/hone, without cgo: it runs wherever its system does
	CGO_ENABLED=0 $(GO) build -trimpath -buildvcs=false -ldflags '-s -w -X main.version=$(VERSION)' -o bin/hone ./cmd/hone

setup: build # engine, model and browser, where they are missing
	bin/hone setup --yes # it says what it fetches; who typed make has asked for it

run: setup # make run REQUEST="tip calculator"; without one it asks
	@if [ -n "$$REQUEST" ]; then bin/hone run -- "$$REQUEST"; else bin/hone run; fi

# Every test, every benchmark once, and the race detector where it has something to find.
test: setup lint
	$(GO) test -bench . -benchtime 1x ./...
	@command -v "$$($(GO) env CC)" >/dev/null || { echo 'make test: the race detector needs a C compiler: apt-get install gcc libc6-dev' >&2; exit 1; }
	CGO_ENABLED=1 $(GO) test -race $(RACED)
	@echo 'make test: everything passed'

lint:
	@files="$$(gofmt -l .)"; [ -z "$$files" ] || { echo "run gofmt -w on:" $$files >&2; exit 1; }
	$(GO) vet ./...
	$(GO) tool -modfile=.ci/tools.mod staticcheck ./...

bench: # figures for LOG.md; BENCH=Name narrows it
	$(GO) test -run '^$$' -bench '$(or $(BENCH),.)' -benchmem ./...
