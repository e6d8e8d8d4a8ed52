# hone: `make run` makes an app, `make test` proves hone. Any target may be run twice.

GO ?= go

# What a person typed is data: taken as it stands, never expanded by make, and handed to
# the shell through the environment, so that no sign in it can become a command.
override REQUEST := $(value REQUEST)
export REQUEST

VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)

# Packages whose own goroutines share memory, and whose tests need neither model nor
# browser for it: the race detector makes those many times slower.
RACE = ./llm ./llm/openai ./generate ./modelstore ./verify ./app ./episode

.PHONY: build setup run test lint bench peers

build: # bin/hone, without cgo: it runs wherever its system does
	CGO_ENABLED=0 $(GO) build -trimpath -buildvcs=false -ldflags '-s -w -X main.version=$(VERSION)' -o bin/hone ./cmd/hone

setup: build # engine, model and browser, where they are missing
	bin/hone setup --yes # it says what it fetches; who typed make has asked for it

run: setup # make run REQUEST="tip calculator"; without one it asks
	@if [ -n "$$REQUEST" ]; then bin/hone run -- "$$REQUEST"; else bin/hone run; fi

# Every test, and the race detector where it has something to find; benchmarks are measured by
# make bench, since each of them once takes minutes.
# One package at a time: model and browser want the machine for themselves. Proving apps
# makes much garbage: collected more rarely, it takes two thirds of the time.
test: setup lint
	CGO_ENABLED=0 GOGC=400 $(GO) test -p 1 -timeout 20m ./... # the corpus goes through the browser: minutes
	@command -v "$$($(GO) env CC)" >/dev/null || { echo 'make test: the race detector needs a C compiler: apt-get install gcc libc6-dev' >&2; exit 1; }
	CGO_ENABLED=1 $(GO) test -race -short $(RACE)
	@echo 'make test: everything passed'

lint:
	@files="$$(gofmt -l .)"; [ -z "$$files" ] || { echo "run gofmt -w on:" $$files >&2; exit 1; }
	$(GO) vet ./...
	$(GO) tool -modfile=.ci/tools.mod staticcheck ./...

bench: # figures for LOG.md; BENCH=Name narrows it
	$(GO) test -run '^$$' -bench '$(or $(BENCH),.)' -benchmem ./...

peers: setup # hone's training step beside PyTorch's, which is fetched for it (gigabytes, CPython 3.11)
	bench/peers/compare.sh
