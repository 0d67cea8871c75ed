// SPDX-License-Identifier: MIT

package main

import (
	"errors"
	"fmt"
	"io"
)

// survey is one run: which rules are tried, and how hard.
type survey struct {
	cover cover // 0: several
	exit  int   // 0: several
	lives int
	seed  uint64

	out      io.Writer
	problems []error
}

// run writes what it finds, and gives as an error what it should not have found.
func (s *survey) run(out io.Writer) error {
	s.out = out
	s.tryRules()
	if s.cover == 0 && s.exit == 0 {
		s.betray()
		s.tell(rule{200, 3, false}, 4)
		s.tell(rule{300, 3, false}, 27)
		s.tell(rule{400, 1, false}, 4)
		s.tell(rule{400, 3, true}, 48)
		s.approachFour()
	}
	return errors.Join(s.problems...)
}

func (s *survey) printf(format string, args ...any) {
	// A table that cannot be written is no reason to break off.
	_, _ = fmt.Fprintf(s.out, format, args...)
}

func (s *survey) rules() (rules []rule) {
	covers, exits := []cover{200, 300, 400}, []int{1, 2, 3}
	if s.cover != 0 {
		covers = []cover{s.cover}
	}
	if s.exit != 0 {
		exits = []int{s.exit}
	}
	for _, partial := range []bool{false, true} {
		for _, c := range covers {
			for _, exit := range exits {
				rules = append(rules, rule{c, exit, partial})
			}
		}
	}
	return rules
}

// explored is the largest stake of which every history is walked for the table.
func explored(r rule) int {
	if r.partial {
		return 24
	}
	return 48
}

func (s *survey) tryRules() {
	s.printf("%d random spenders under each rule, seed %d; and every history of a small stake\n\n", s.lives, s.seed)
	s.printf("cover  exit  takes   violations     rate   shortest violation\n")
	for _, r := range s.rules() {
		found := simulate(r, false, s.lives, s.seed)
		history, points := newExplorer(r, explored(r)).search()
		exact := fmt.Sprintf("%d moves", len(history))
		if history == nil {
			exact = fmt.Sprintf("none up to a stake of %d (%d states)", explored(r), points)
		}
		s.printf("%5v  %4d  %-5s  %11d  %6.3f%%   %s\n", r.cover, r.exit, r.takes(), found.broken,
			100*float64(found.broken)/float64(found.lives), exact)
		s.problems = append(s.problems, judge(r, found, history))
		// Of a cover that was asked for nobody has promised that this search is good enough.
		if s.cover == 0 && !r.isProven() && found.broken == 0 {
			s.problems = append(s.problems, fmt.Errorf("%v: no violation found, and there are some", r))
		}
	}
}

// judge compares with what docs/cover.md proves.
func judge(r rule, found tally, history []step) error {
	switch {
	case r.isProven() && found.broken+len(history) > 0:
		return fmt.Errorf("%v: a stamp was left unpaid", r)
	case r.isProven() && found.unsound > 0:
		return fmt.Errorf("%v: a step of the proof failed", r)
	case r.exit >= 2 && !r.partial && found.unaccounted > 0:
		return fmt.Errorf("%v: stake left the book while a stamp lived", r)
	}
	return nil
}

// betray shows what the promise is worth where an accomplice burns stamps that no service would have accepted.
func (s *survey) betray() {
	r := rule{cover: 400, exit: 3}
	found := simulate(r, true, s.lives, s.seed)
	s.printf("\n%v, with an accomplice who burns beyond the rule: %d left a stamp unpaid,\n", r, found.broken)
	s.printf("%d got stake out of the book while a stamp lived that it stood behind\n", found.unaccounted)
	if found.broken == 0 {
		s.problems = append(s.problems, fmt.Errorf("%v: an accomplice changes nothing?", r))
	}
	if found.unaccounted > 0 {
		s.problems = append(s.problems, fmt.Errorf("%v: an accomplice gets stake out", r))
	}
}

// tell tells the shortest violation with a stake of at most `stake`, step by step.
func (s *survey) tell(r rule, stake int) {
	history, _ := newExplorer(r, stake).search()
	s.printf("\n%v: the shortest violation with a stake of at most %d\n", r, stake)
	epoch := 1
	for _, step := range history {
		if step.move == turning {
			epoch++
			continue
		}
		s.printf("  epoch %d  %-24s %3d   balance %2d, owed %2d\n", epoch, step.move, step.amount, step.to.balance,
			step.to.owed())
	}
}

// approachFour shows that no cover below four would do for ever.
func (s *survey) approachFour() {
	s.printf("\na full book (2^48 - 1), spent to the last each epoch before the stamps of the epoch before are burned\n")
	for _, c := range []cover{200, 300, 350, 390, 395, 398, 400} {
		if epoch := roll(c); epoch > 0 {
			s.printf("  cover %-4v  leaves a stamp unpaid in epoch %d\n", c, epoch)
		} else {
			s.printf("  cover %-4v  pays to the end\n", c)
		}
	}
}
