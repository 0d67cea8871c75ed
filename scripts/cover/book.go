// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"strconv"
)

// rule is what the protocol fixes. Its own is cover 4, exit 3, all or nothing.
type rule struct {
	cover   cover
	exit    int  // epochs from an exit's request to its payout
	partial bool // an exit may take a part, and the rest goes on covering stamps
}

// available is what stands behind new stamps: the balance, unless an exit is pending; then what it leaves behind.
func (r rule) available(pending bool, balance, leaving int64) int64 {
	switch {
	case !pending:
		return balance
	case r.partial:
		return max(0, balance-leaving)
	default:
		return 0
	}
}

// cover is how many times its total must be available for a stamp to be accepted, in hundredths.
type cover int64

func (c cover) String() string { return strconv.FormatFloat(float64(c)/100, 'f', -1, 64) }

// accepts is the acceptance rule: cover × total ≤ available, in whole numbers.
func (c cover) accepts(total, available int64) bool { return int64(c)*total <= 100*available }

// most is the greatest total that is accepted.
func (c cover) most(available int64) int64 { return 100 * available / int64(c) }

func (r rule) String() string {
	return fmt.Sprintf("cover %v, exit %d, %s", r.cover, r.exit, r.takes())
}

func (r rule) takes() string {
	if r.partial {
		return "part"
	}
	return "all"
}

// isProven says whether docs/cover.md proves that under this rule every accepted stamp can be burned while it lives.
func (r rule) isProven() bool { return r.cover >= 400 && r.exit >= 2 && !r.partial }

// stampsPerEpoch is how many stamps one key can sign in an epoch.
const stampsPerEpoch = 56

type stamp struct {
	value, total int64
	read         reading // by which it was accepted
}

// reading is what a service sees of a book at a block.
type reading struct {
	available int64
	lost      int64 // what had been burned by then
}

// book is one key's stake and the stamps that services hold of it.
type book struct {
	rule    rule
	epoch   int
	balance int64
	exit    int   // the epoch in which an exit was requested, 0 if none is pending
	leaving int64 // what a partial exit takes
	lost    int64 // burned, ever

	// The most that was available at a block of this epoch: a service may read that block long after.
	best reading

	signed   int        // stamps, in this epoch
	total    int64      // of the last one signed
	withheld []stamp    // signed in this epoch and shown to nobody yet
	held     [2][]stamp // accepted, live, unburned: of the epoch before, of this one
	owed     [2]int64   // the sum of their values

	// The proof's own numbers, see isSound.
	previous, accepted, burned int64

	findings findings
}

// findings is what was ever true of a book.
type findings struct {
	broken      bool // some order of burning leaves an accepted, live stamp unpaid
	unsound     bool // an inequality failed by which docs/cover.md proves that no book is ever broken
	unaccounted bool // stake that stood behind a live stamp is neither in the book nor burned
}

// The two generations of live stamps.
const (
	before = iota
	this
)

func (b *book) reset(r rule) {
	*b = book{rule: r, epoch: 1, withheld: b.withheld[:0], held: [2][]stamp{b.held[before][:0], b.held[this][:0]}}
}

func (b *book) available() int64 { return b.rule.available(b.exit != 0, b.balance, b.leaving) }

// settle ends every change: it is a block, at which services read and we look for faults.
func (b *book) settle() {
	if now := b.available(); now > b.best.available {
		b.best = reading{now, b.lost}
	}
	b.findings.broken = b.findings.broken || b.isBroken()
	b.findings.unsound = b.findings.unsound || !b.isSound()
	b.findings.unaccounted = b.findings.unaccounted || !b.isAccounted()
}

func (b *book) deposit(amount int64) {
	b.balance += amount
	b.settle()
}

// sign makes out a stamp, which is withheld until it is delivered.
func (b *book) sign(value int64) {
	if value <= 0 || b.signed == stampsPerEpoch {
		return
	}
	b.signed++
	b.total += value
	b.withheld = append(b.withheld, stamp{value: value, total: b.total})
}

// deliver shows the i-th withheld stamp to a service that reads the best block for it.
func (b *book) deliver(i int) {
	s := b.withheld[i]
	if !b.rule.cover.accepts(s.total, b.best.available) {
		return
	}
	b.withheld = append(b.withheld[:i], b.withheld[i+1:]...)
	s.read = b.best
	b.held[this] = append(b.held[this], s)
	b.owed[this] += s.value
	b.accepted = max(b.accepted, s.total)
	b.settle()
}

// burn burns the i-th held stamp of a generation, if the book can pay it.
func (b *book) burn(generation, i int) {
	held := b.held[generation]
	value := held[i].value
	if value > b.balance {
		return
	}
	b.held[generation] = append(held[:i], held[i+1:]...)
	b.owed[generation] -= value
	if generation == this {
		b.burned += value
	} else {
		b.previous -= value
	}
	b.lose(value)
}

// lose burns stake, be it for a stamp that was accepted or for one that no service would have accepted.
func (b *book) lose(amount int64) {
	b.balance -= amount
	b.lost += amount
	b.settle()
}

func (b *book) requestExit(part int64) {
	b.exit, b.leaving = b.epoch, part
	b.settle()
}

func (b *book) cancelExit() {
	b.exit = 0
	b.settle()
}

func (b *book) withdraw() {
	if b.exit == 0 || b.epoch < b.exit+b.rule.exit {
		return
	}
	amount := b.balance
	if b.rule.partial {
		amount = min(amount, b.leaving)
	}
	b.balance -= amount
	b.exit = 0
	b.settle()
}

func (b *book) nextEpoch() {
	b.epoch++
	b.best = reading{}
	b.signed, b.total, b.withheld = 0, 0, b.withheld[:0]
	b.held[before], b.held[this] = b.held[this], b.held[before][:0]
	b.owed = [...]int64{before: b.owed[this], this: 0}
	b.previous, b.accepted, b.burned = b.accepted-b.burned, 0, 0
	b.settle()
}

func (b *book) isBroken() bool { return b.owed[before]+b.owed[this] > b.balance }

// isSound checks the two inequalities of the proof, and that its numbers are no less than what is owed.
func (b *book) isSound() bool {
	current := b.accepted - b.burned
	return 2*current+b.previous <= b.balance && 2*b.previous <= b.balance+b.burned &&
		b.owed[this] <= current && b.owed[before] <= b.previous
}

func (b *book) isAccounted() bool {
	for _, generation := range b.held {
		for _, s := range generation {
			if b.balance+b.lost-s.read.lost < s.read.available {
				return false
			}
		}
	}
	return true
}
