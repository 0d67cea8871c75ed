#!/bin/sh
# SPDX-License-Identifier: MIT
# Regenerates every generated file: bindings/, anvil/ens.json, chain/deployments.json.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/node_modules/.bin:$PATH

forge build --quiet
FOUNDRY_PROFILE=ens forge build --quiet
node scripts/artifacts.mjs

for contract in Stake Postage Terms TestToken; do
	package=$(echo "$contract" | tr '[:upper:]' '[:lower:]')
	mkdir -p "bindings/$package"
	go tool abigen --v2 --abi "out/abigen/$contract.abi" --bin "out/abigen/$contract.bin" \
		--pkg "$package" --type "$contract" --out "bindings/$package/$package.go"
done

# The development chain's addresses follow from code and arguments alone.
go run ./scripts/deployments
