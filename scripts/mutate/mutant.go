// SPDX-License-Identifier: MIT

package main

import (
	"cmp"
	"slices"
	"strings"
)

// mutant is a source with one small change: the bytes [start, end) become something else.
type mutant struct {
	file       string // below contracts/src
	operator   string
	line       int
	start, end int
	instead    string
	before     string // the changed lines as they were, white space evened out
	after      string // and as they are now
}

// identity is what a mutant is known by for longer than line numbers last.
type identity struct{ file, before, after string }

func (who identity) compare(other identity) int {
	return cmp.Or(cmp.Compare(who.file, other.file), cmp.Compare(who.before, other.before), cmp.Compare(who.after, other.after))
}

func (m mutant) identity() identity { return identity{m.file, m.before, m.after} }

func (m mutant) apply(code string) string { return code[:m.start] + m.instead + code[m.end:] }

// change makes a mutant of the tokens in a range.
func (s *source) change(operator string, r span, instead string) mutant {
	start, end := s.tokens[r.first].start, s.tokens[r.past-1].end
	from := strings.LastIndexByte(s.code[:start], '\n') + 1
	to := end + strings.IndexByte(s.code[end:]+"\n", '\n')
	return mutant{
		file: s.name, operator: operator, line: s.line(r.first),
		start: start, end: end, instead: instead,
		before: even(s.code[from:to]),
		after:  even(s.code[from:start] + instead + s.code[end:to]),
	}
}

func even(text string) string { return strings.Join(strings.Fields(text), " ") }

// mutants are all of a source, in the order of its lines, none twice and none without a change.
func (s *source) mutants() []mutant {
	var all []mutant
	seen := make(map[string]bool)
	for _, operator := range operators {
		for _, m := range operator.mutate(s, operator.name) {
			code := m.apply(s.code)
			if code != s.code && !seen[code] {
				seen[code] = true
				all = append(all, m)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b mutant) int { return cmp.Compare(a.start, b.start) })
	return all
}
