// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

// snapshot is the text of contracts/gas.snapshot: a line for each operation, its name and the gas of the whole transaction.
func snapshot(figures []figure) string {
	var b strings.Builder
	for _, f := range figures {
		fmt.Fprintf(&b, "%s %d\n", f.name, f.gas)
	}
	return b.String()
}

func writeSnapshot(path string, figures []figure) error {
	return os.WriteFile(path, []byte(snapshot(figures)), 0o644)
}

// compareSnapshot returns as an error, line by line, how the figures differ from the file.
func compareSnapshot(path string, figures []figure) error {
	known, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if string(known) == snapshot(figures) {
		return nil
	}
	before, now := strings.SplitAfter(string(known), "\n"), strings.SplitAfter(snapshot(figures), "\n")
	difference := without(before, now, "-") + without(now, before, "+")
	return fmt.Errorf("the figures differ from %s (`make gas-snapshot`, if that is meant):\n%s", path, strings.TrimSpace(difference))
}

// without lists, with a mark, the lines that the others lack.
func without(lines, others []string, mark string) string {
	var b strings.Builder
	for _, line := range lines {
		if !slices.Contains(others, line) {
			b.WriteString(mark + line)
		}
	}
	return b.String()
}
