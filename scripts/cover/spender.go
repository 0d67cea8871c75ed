// SPDX-License-Identifier: MIT

package main

import "math/rand/v2"

// movesPerLife is enough for more than a dozen epochs.
const movesPerLife = 64

// spender plays one random life against the rule, to leave some service with a stamp that cannot be burned. He decides
// also when services burn, for the rule must hold at the worst moment. His temper, drawn for each life, says how often
// he does what.
type spender struct {
	random  *rand.Rand
	betrays bool // an accomplice of his burns stamps that no service would have accepted
	book    book
	purse   int64 // the most that he deposits at once
	temper  []int // for each of the moves
}

var moves = [...]func(*spender){
	(*spender).wait,
	(*spender).topUp,
	(*spender).spendAll,
	(*spender).spendSome,
	(*spender).withhold,
	(*spender).deliver,
	(*spender).burnOne,
	(*spender).burnOld,
	(*spender).burnNew,
	(*spender).roll,
	(*spender).requestExit,
	(*spender).runAway,
	(*spender).cancelExit,
	(*spender).withdraw,
	(*spender).betray,
}

func (s *spender) live(r rule) findings {
	s.book.reset(r)
	s.purse = 10
	for range s.random.IntN(6) {
		s.purse *= 10
	}
	sum := 0
	s.temper = s.temper[:0]
	for range moves {
		weight := 1 + s.random.IntN(8)
		s.temper = append(s.temper, weight)
		sum += weight
	}
	s.book.deposit(s.purse)
	for move := 0; move < movesPerLife && (s.betrays || !s.book.findings.broken); move++ {
		s.pick(s.random.IntN(sum))(s)
	}
	return s.book.findings
}

func (s *spender) pick(at int) func(*spender) {
	i := 0
	for at >= s.temper[i] {
		at -= s.temper[i]
		i++
	}
	return moves[i]
}

// upTo draws from 1 to most, or gives 0 if that is nothing.
func (s *spender) upTo(most int64) int64 {
	if most <= 0 {
		return 0
	}
	return 1 + s.random.Int64N(most)
}

// allowance is the most that services still accept in this epoch.
func (s *spender) allowance() int64 {
	return s.book.rule.cover.most(s.book.best.available) - s.book.total
}

func (s *spender) wait()  { s.book.nextEpoch() }
func (s *spender) topUp() { s.book.deposit(s.upTo(s.purse)) }

// spendAll spends the allowance, in one stamp or a few.
func (s *spender) spendAll() {
	for range s.random.IntN(3) {
		s.spend(s.upTo(s.allowance() / 2))
	}
	s.spend(s.allowance())
}

func (s *spender) spendSome() { s.spend(s.upTo(s.allowance())) }

func (s *spender) spend(value int64) {
	signed := len(s.book.withheld)
	s.book.sign(value)
	if len(s.book.withheld) > signed {
		s.book.deliver(signed)
	}
}

// withhold signs a stamp to deliver when more or less is available.
func (s *spender) withhold() { s.book.sign(s.upTo(s.allowance())) }

func (s *spender) deliver() {
	if n := len(s.book.withheld); n > 0 {
		s.book.deliver(s.random.IntN(n))
	}
}

func (s *spender) burnOne() {
	generation := s.random.IntN(2)
	if n := len(s.book.held[generation]); n > 0 {
		s.book.burn(generation, s.random.IntN(n))
	}
}

func (s *spender) burnOld() { s.burnAll(before) }
func (s *spender) burnNew() { s.burnAll(this) }

func (s *spender) burnAll(generation int) {
	for i := len(s.book.held[generation]) - 1; i >= 0; i-- {
		s.book.burn(generation, i)
	}
}

// roll spends everything while the stamps of the epoch before still stand, and only then lets them be burned.
func (s *spender) roll() {
	s.wait()
	s.spendAll()
	s.burnOld()
}

// requestExit asks for most of the balance: a small part leaves little to gain.
func (s *spender) requestExit() { s.book.requestExit(s.book.balance - s.upTo(s.book.balance/2)) }
func (s *spender) cancelExit()  { s.book.cancelExit() }
func (s *spender) withdraw()    { s.book.withdraw() }

// runAway leaves as soon as everything is spent.
func (s *spender) runAway() {
	s.spendAll()
	s.requestExit()
	s.wait()
	s.withdraw()
}

func (s *spender) betray() {
	if s.betrays {
		s.book.lose(s.upTo(s.book.balance))
	}
}
