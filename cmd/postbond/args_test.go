// SPDX-License-Identifier: MIT

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A dry run that is not recognised as one sends a transaction: this is the most expensive parsing mistake there is.
func TestFlagsCountWhereverTheyStand(t *testing.T) {
	app := newApp(streams{})
	for name, c := range map[string]struct{ line, want string }{
		"at the end":          {"mp set bob.eth dm3 /dns4/x --dry-run", "mp set --dry-run -- bob.eth dm3 /dns4/x"},
		"between":             {"mp set bob.eth --dry-run dm3 --signer env:K /dns4/x", "mp set --dry-run --signer env:K -- bob.eth dm3 /dns4/x"},
		"with =":              {"mp set bob.eth --signer=env:K dm3 /dns4/x", "mp set --signer=env:K -- bob.eth dm3 /dns4/x"},
		"before the command":  {"--json mp get bob.eth", "mp get --json -- bob.eth"},
		"between the words":   {"mp --json get bob.eth", "mp get --json -- bob.eth"},
		"one dash":            {"mp get bob.eth -json", "mp get -json -- bob.eth"},
		"after the end mark":  {"stamp show -- --json", "stamp show -- --json"},
		"value like a flag":   {"stamp sign bob.eth --message-hash --json", "stamp sign --message-hash --json -- bob.eth"},
		"unknown":             {"mp get bob.eth --nonsense", "mp get --nonsense -- bob.eth"},
		"standard input":      {"stamp sign bob.eth --message-file -", "stamp sign --message-file - -- bob.eth"},
		"three levels":        {"stake exit start --yes", "stake exit start --yes"},
		"a word as a value":   {"stake deposit --for mp 5 PBT", "stake deposit --for mp -- 5 PBT"},
		"help":                {"mp set --help", "mp set --help"},
		"no command":          {"--help", "--help"},
		"unknown command":     {"foo --yes bar", "--yes -- foo bar"},
		"nothing but program": {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := flagsFirst(app, append([]string{"postbond"}, strings.Fields(c.line)...))
			assert.Equal(t, strings.Fields("postbond "+c.want), got)
		})
	}
}
