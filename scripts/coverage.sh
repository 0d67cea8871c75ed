#!/bin/sh
# SPDX-License-Identifier: MIT
# How many lines and branches of contracts/src the Solidity tests reach, random histories aside; fails below 99 % of either.
# `require` counts as two branches. What a line does is for the tests to say: this only says that it is not forgotten.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/node_modules/.bin:$PATH

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
FOUNDRY_PROFILE=coverage forge coverage --no-match-test '^invariant_' --no-match-coverage '^(contracts/test|node_modules)/' \
	--report lcov --report-file "$dir/lcov" >"$dir/log" 2>&1 || {
	cat "$dir/log"
	exit 1
}

# lcov: SF is a file, DA a line and its hits, BRDA a branch and its hits ("-" if its line was never reached).
awk -F '[:,]' -v least=99 '
	function row(name, lines, hitLines, branches, hitBranches) {
		printf "%-42s %5.1f %% of %3d lines  %5.1f %% of %3d branches\n", name,
			share(hitLines, lines), lines, share(hitBranches, branches), branches
	}
	function share(hit, all) { return all ? 100 * hit / all : 100 }

	/^SF:contracts\/src\// { file = $2; lines = hitLines = branches = hitBranches = 0; next }
	/^SF:/ { file = "" }
	!file { next }
	/^DA:/ { lines++; if ($3 > 0) hitLines++; else missed = missed "\n  " file ":" $2 }
	/^BRDA:/ { branches++; if ($5 > 0) hitBranches++; else missed = missed "\n  " file ":" $2 " (a branch)" }
	/^end_of_record/ {
		row(file, lines, hitLines, branches, hitBranches)
		allLines += lines; allHitLines += hitLines; allBranches += branches; allHitBranches += hitBranches
		file = ""
	}
	END {
		row("all", allLines, allHitLines, allBranches, allHitBranches)
		if (missed) print "not reached:" missed
		exit !allLines || share(allHitLines, allLines) < least || share(allHitBranches, allBranches) < least
	}
' "$dir/lcov"
