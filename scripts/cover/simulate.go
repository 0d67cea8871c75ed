// SPDX-License-Identifier: MIT

package main

import (
	"math/rand/v2"
	"runtime"
	"sync"
)

// tally is how many lives had which findings.
type tally struct{ lives, broken, unsound, unaccounted int }

func (t *tally) add(u tally) {
	t.lives += u.lives
	t.broken += u.broken
	t.unsound += u.unsound
	t.unaccounted += u.unaccounted
}

// simulate lets so many spenders live under a rule. The same seed gives the same lives on any number of processors.
func simulate(r rule, betray bool, lives int, seed uint64) (sum tally) {
	workers := runtime.GOMAXPROCS(0)
	tallies := make([]tally, workers)
	var wg sync.WaitGroup
	for worker := range workers {
		wg.Go(func() {
			source := rand.NewPCG(0, 0)
			s := spender{random: rand.New(source), betrays: betray}
			for life := worker; life < lives; life += workers {
				source.Seed(seed, uint64(life))
				tallies[worker].add(count(s.live(r)))
			}
		})
	}
	wg.Wait()
	for _, t := range tallies {
		sum.add(t)
	}
	return sum
}

func count(f findings) tally {
	t := tally{lives: 1}
	if f.broken {
		t.broken = 1
	}
	if f.unsound {
		t.unsound = 1
	}
	if f.unaccounted {
		t.unaccounted = 1
	}
	return t
}
