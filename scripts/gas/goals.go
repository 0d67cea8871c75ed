// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// row is an operation with a goal. The bound is the sum of the charges that no implementation can avoid, calldata and the
// base of the transaction included; both are of one stamp where there are many.
type row struct {
	name   string
	stamps uint64
	bound  uint64
	goal   uint64 // per cent over the bound
}

// rows are mechanism.md's section 6, "gas goals".
func rows() []row {
	return []row{
		{"deposit new book", 1, 62_699, 5},
		{"deposit top-up", 1, 45_599, 6},
		{"depositWithPermit first", 1, 92_031, 5},
		{"requestExit", 1, 30_509, 2},
		{"withdraw", 1, 46_265, 5},
		{"report", 1, 59_361, 6},
		{"burn 1", 1, 39_284, 5},
		{"burn 100 of 100 senders", 100, 13_203, 7},
		{"burn 100 of 2 senders", 100, 8_499, 10},
		{"collect 1", 1, 49_212, 5},
		{"collect 100 of 100 senders", 100, 13_303, 7},
		{"Terms.set first", 1, 46_191, 3},
		{"Terms.set change", 1, 29_091, 3},
	}
}

const (
	heading    = "%-40s %8s %9s %7s %5s\n"
	line       = "%-40s %8d %9.0f %7.2f %5d\n"
	orientated = "%-40s %8s %9d\n"
)

// printTable prints the operations with a goal, then the others, and returns as an error which goals were missed.
func printTable(out io.Writer, figures []figure) error {
	fmt.Fprintf(out, heading, "operation", "bound", "measured", "over%", "goal")
	var missed []string
	for _, r := range rows() {
		i := slices.IndexFunc(figures, func(f figure) bool { return f.name == r.name })
		if i < 0 {
			return fmt.Errorf("nothing was measured for %q", r.name)
		}
		gas, bound := figures[i].gas, r.bound*r.stamps
		over := 100 * (float64(gas)/float64(bound) - 1)
		fmt.Fprintf(out, line, r.title(), r.bound, float64(gas)/float64(r.stamps), over, r.goal)
		if 100*gas > (100+r.goal)*bound {
			missed = append(missed, r.title())
		}
	}
	printOthers(out, figures)
	if len(missed) > 0 {
		return fmt.Errorf("over its goal: %s", strings.Join(missed, "; "))
	}
	return nil
}

func printOthers(out io.Writer, figures []figure) {
	for _, f := range figures {
		if !slices.ContainsFunc(rows(), func(r row) bool { return r.name == f.name }) {
			fmt.Fprintf(out, orientated, f.name, "", f.gas)
		}
	}
}

func (r row) title() string {
	if r.stamps == 1 {
		return r.name
	}
	return r.name + ", per stamp"
}
