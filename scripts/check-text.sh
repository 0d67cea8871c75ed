#!/bin/sh
# SPDX-License-Identifier: MIT
# What no formatter looks after: an SPDX line in every source file, and links in documents that lead somewhere.
set -eu
cd "$(dirname "$0")/.."
failed=0

sources=$(git ls-files -- '*.go' '*.sol' '*.sh' '*.mjs' Makefile | grep -v '^bindings/')
for file in $sources; do
	head -n 3 "$file" | grep -q 'SPDX-License-Identifier: MIT' || {
		echo "$file: no SPDX line"
		failed=1
	}
done

for file in $(git ls-files -- '*.md'); do
	dir=$(dirname "$file")
	for link in $(grep -o '](\([^)#:]*\)\(#[^)]*\)\?)' "$file" | sed 's/^](//; s/[#)].*$//'); do
		[ -e "$dir/$link" ] || {
			echo "$file: $link does not exist"
			failed=1
		}
	done
done

for file in $(git ls-files -- '*.md' '*.go' '*.sol' '*.sh' '*.mjs' Makefile | grep -v '^bindings/'); do
	if grep -n ' $' "$file" >/dev/null; then
		echo "$file: white space at a line's end"
		failed=1
	fi
done
exit $failed
