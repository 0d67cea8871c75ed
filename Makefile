# SPDX-License-Identifier: MIT
# `make` lists the targets. `make demo` and `make test` need nothing but Go, Node, npm, git, make and gcc.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
# Ask for no confirmation, and say nothing that is not about this project.
export npm_config_fund := false
export npm_config_audit := false

TOOLS := .tools/npm
GO_PACKAGES := ./...
# abigen does not write its error texts our way.
HANDWRITTEN = $(shell go list ./... | grep -v /bindings/)
GO_SOURCES := $(shell find . -name '*.go' -not -path './node_modules/*')
GENERATED := bindings anvil/ens.json chain/deployments.json

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## the whole story on a real chain: publish, stake, sign, accept, report, burn, refuse (KEEP=1 leaves it up)
	@$(MAKE) --no-print-directory -j2 $(TOOLS) build
	@bin/demo $(if $(KEEP),--keep)

.PHONY: test
test: lint generated test-contracts invariants gas test-go demo ## everything that CI runs: checks, generated files, all tests, the demo

.PHONY: test-go
test-go: $(TOOLS) build ## Go tests, the end to end ones included
	go test $(GO_PACKAGES)

.PHONY: test-contracts
test-contracts: $(TOOLS) ## Solidity tests
	forge test

.PHONY: invariants
invariants: $(TOOLS) ## which tests prove which invariant of docs/contracts.md; fails if one has none
	@go run ./scripts/invariants

.PHONY: coverage
coverage: $(TOOLS) ## lines and branches of contracts/src that the Solidity tests reach; fails below 99 %
	@scripts/coverage.sh

.PHONY: lint
lint: $(TOOLS) ## formatting and static checks of all sources
	@unformatted=$$(gofmt -l $(GO_SOURCES)); [ -z "$$unformatted" ] || { echo "gofmt -w $$unformatted"; exit 1; }
	go vet $(GO_PACKAGES)
	go tool staticcheck $(HANDWRITTEN)
	go mod tidy -diff
	forge fmt --check
	# In folders of its own: sharing the cache, it makes a later forge test pass over files that have changed.
	FOUNDRY_OUT=out/lint FOUNDRY_CACHE_PATH=cache/lint forge lint --deny warnings
	scripts/check-text.sh

.PHONY: generate
generate: $(TOOLS) ## bindings, development chain's code and addresses, from the contracts
	scripts/generate.sh

.PHONY: generated
generated: generate ## fails if generated files are not up to date
	@git diff --exit-code --stat -- $(GENERATED) || { echo "generated files have changed: commit them"; exit 1; }
	@[ -z "$$(git status --porcelain -- $(GENERATED))" ] || { git status --short -- $(GENERATED); exit 1; }

.PHONY: build
build: ## bin/postbond, bin/postbondd and the demo
	@mkdir -p bin
	go build -trimpath -o bin/ ./cmd/postbond ./cmd/postbondd ./scripts/demo

.PHONY: devnet
devnet: $(TOOLS) ## a development chain with names, contracts and rich accounts, until Ctrl-C
	@mkdir -p bin
	@go build -o bin/devnet ./anvil/devnet
	@bin/devnet $(if $(PORT),--port $(PORT))

.PHONY: bench
bench: $(TOOLS) ## what the parts of a check cost on this machine, beside a bare signature recovery
	go test -run '^$$' -bench . -benchtime 2s . ./gate

.PHONY: gas
gas: minimal-token ## what each operation costs: fails over a goal, or if it is not as in contracts/gas.snapshot
	@go run ./scripts/gas

.PHONY: gas-snapshot
gas-snapshot: minimal-token ## writes contracts/gas.snapshot
	@go run ./scripts/gas -write

.PHONY: minimal-token
minimal-token: $(TOOLS)
	@forge build --quiet contracts/test/kit/MinimalToken.sol

.PHONY: fuzz
fuzz: $(TOOLS) ## each fuzz target for a minute (FUZZTIME=1m)
	scripts/fuzz.sh $(or $(FUZZTIME),1m)

.PHONY: fuzz-deep
fuzz-deep: $(TOOLS) ## the contracts for an hour or two: RUNS=10000 histories of 256 calls, CHECKS=5000 of 200 against the model
	FOUNDRY_INVARIANT_RUNS=$(or $(RUNS),10000) FOUNDRY_INVARIANT_DEPTH=256 forge test --match-test '^invariant_'
	FOUNDRY_FUZZ_RUNS=$(or $(RUNS),10000) forge test --match-test '^testFuzz_'
	go test -timeout 0 -v -run TestContractsDoWhatTheModelDoes ./contracts/model -rapid.seed=0 -rapid.checks=$(or $(CHECKS),5000) -rapid.steps=200

.PHONY: simulate-cover
simulate-cover: ## what docs/cover.md proves, tried by random and by all spenders, and what weaker rules lead to
	@go run ./scripts/cover $(if $(SEED),--seed $(SEED))

.PHONY: smt
smt: $(TOOLS) .tools/smt ## proofs of the pure libraries and of the cover theorem, by two provers
	@node scripts/smt/prove.mjs

.tools/smt: scripts/smt/package.json scripts/smt/package-lock.json
	cd scripts/smt && npm ci --ignore-scripts
	@mkdir -p $(@D) && touch $@

.PHONY: mutate
mutate: $(TOOLS) ## breaks the contracts on purpose: fails if the Solidity tests notice too little (ONLY=Terms.sol)
	@go run ./scripts/mutate $(if $(ONLY),-only $(ONLY))

.PHONY: tools
tools: $(TOOLS) ## compilers and the development chain, from npm, pinned

$(TOOLS): package.json package-lock.json .npmrc
	npm ci --ignore-scripts --no-audit --no-fund
	@mkdir -p $(@D) && touch $@

.PHONY: clean
clean: ## removes what was built; `make clean-tools` also what was installed
	rm -rf bin out cache broadcast

.PHONY: clean-tools
clean-tools: clean ## removes installed tools too
	rm -rf node_modules scripts/smt/node_modules .tools
