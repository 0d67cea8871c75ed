// SPDX-License-Identifier: MIT

package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
)

func printMutants(w io.Writer, mutants []mutant) {
	for _, m := range mutants {
		fmt.Fprintf(w, "%s/%s:%d %s\n%s\n", sources, m.file, m.line, m.operator, m.identity().diff())
	}
	fmt.Fprintln(w, "mutants:", len(mutants))
}

func printProgress(w io.Writer, t trial, done int64, all int) {
	change := t.after
	if change == "" {
		change = "without " + t.before
	}
	fmt.Fprintf(w, "%4d/%d %-9s %5.1f s  %s:%d %s: %s\n",
		done, all, t.fate, t.took.Seconds(), t.file, t.line, t.operator, change)
}

// score is how many mutants there were, and what became of them.
type score [survived + 1]int

// mutants are those that count.
func (s score) mutants() int { return s[killed] + s[lost] + s[survived] }

// percent is how many of a hundred mutants were noticed: those that made the tests run for ever, too.
func (s score) percent() float64 {
	if s.mutants() == 0 {
		return 100
	}
	return 100 * float64(s[killed]+s[lost]) / float64(s.mutants())
}

func scores(trials []trial) (byFile map[string]*score, all *score) {
	byFile, all = make(map[string]*score), new(score)
	for _, t := range trials {
		if byFile[t.file] == nil {
			byFile[t.file] = new(score)
		}
		byFile[t.file][t.fate]++
		all[t.fate]++
	}
	return byFile, all
}

func printTable(w io.Writer, trials []trial) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	row := func(name string, s *score) {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\t%.1f %%\t%d\t%d\t\n",
			name, s.mutants(), s[killed], s[lost], s[survived], s.percent(), s[sameCode], s[stillborn])
	}
	fmt.Fprintln(table, "source\tmutants\tkilled\ttimeout\tsurvived\tscore\tsame code\tstillborn\t")
	byFile, all := scores(trials)
	for _, name := range slices.Sorted(maps.Keys(byFile)) {
		row(name, byFile[name])
	}
	row("all", all)
	table.Flush()
}

// verdict lists what got away, and says whether that is too much. What is explained but did not get away is too, unless only
// some were tried.
func verdict(w io.Writer, trials []trial, explained map[identity]string, some bool) error {
	var failures []error
	escaped := make(map[identity]bool)
	unexplained := 0
	for _, t := range trials {
		if t.fate != survived {
			continue
		}
		reason, known := explained[t.identity()]
		if !known {
			reason = "NOT EXPLAINED"
			unexplained++
		}
		escaped[t.identity()] = true
		fmt.Fprintf(w, "\n%s/%s:%d %s\n%s%s\n", sources, t.file, t.line, t.operator, t.identity().diff(), reason)
	}
	if unexplained > 0 {
		failures = append(failures, fmt.Errorf("mutants that survive without an explanation: %d", unexplained))
	}
	for _, who := range slices.SortedFunc(maps.Keys(explained), identity.compare) {
		if !some && !escaped[who] {
			failures = append(failures, fmt.Errorf("%s: explained, but did not survive:\n%s", who.file, who.diff()))
		}
	}
	if _, all := scores(trials); all.percent() < goal {
		failures = append(failures, fmt.Errorf("%.1f %% of the mutants were noticed, less than %d %%", all.percent(), goal))
	}
	return errors.Join(failures...)
}
