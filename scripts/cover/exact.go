// SPDX-License-Identifier: MIT

package main

import "slices"

// explorer walks every history under a rule in which the balance never exceeds `stake`, the shortest first. Stamps may be
// of any whole size, so what is owed to a generation of them is one number. Stamps that are withheld and blocks that are
// read late add nothing: what they allow could have been accepted earlier (docs/cover.md).
type explorer struct {
	rule  rule
	stake int
	sizes [6]int // of a point's coordinates, which are a number in this mixed base
	next  []step // reused
}

// point is all of a book that the future depends on.
type point struct {
	balance  int
	previous int // owed to stamps of the epoch before
	current  int // owed to those of this one
	total    int // accepted in this one
	exit     int // 0: none is pending; else one more than the epochs since it was requested
	leaving  int // what a partial exit takes
}

func (p point) owed() int { return p.previous + p.current }

// step is one move of a history, and where it leads.
type step struct {
	move   string
	amount int
	to     point
}

// The moves of an exact history.
const (
	depositing    = "deposit"
	accepting     = "accept"
	burningBefore = "burn of the epoch before"
	burningThis   = "burn of this epoch"
	turning       = "next epoch"
	requesting    = "request exit"
	cancelling    = "cancel exit"
	withdrawing   = "withdraw"
)

func newExplorer(r rule, stake int) *explorer {
	owed := int(r.cover.most(int64(stake))) + 1
	leaving := 1
	if r.partial {
		leaving = stake + 1
	}
	return &explorer{rule: r, stake: stake, sizes: [...]int{stake + 1, owed, owed, owed, r.exit + 2, leaving}}
}

// search gives the shortest history that leaves a stamp unpaid, and among those the one with the smallest stake. If there
// is none it gives the number of points that can be reached at all.
func (e *explorer) search() (history []step, points int) {
	size := 1
	for _, s := range e.sizes {
		size *= s
	}
	origin := make([]int32, size) // one more than the index of the point from which each was reached, 0 if it was not
	origin[0] = 1
	queue := []int32{0}
	for head := 0; head < len(queue); head++ {
		p := e.point(int(queue[head]))
		for _, s := range e.steps(p) {
			if s.to.owed() > s.to.balance {
				return append(e.historyOf(p, origin), s), len(queue)
			}
			if i := e.index(s.to); origin[i] == 0 {
				origin[i] = queue[head] + 1
				queue = append(queue, int32(i))
			}
		}
	}
	return nil, len(queue)
}

func (e *explorer) index(p point) (index int) {
	for i, coordinate := range [...]int{p.balance, p.previous, p.current, p.total, p.exit, p.leaving} {
		index = index*e.sizes[i] + coordinate
	}
	return index
}

func (e *explorer) point(index int) point {
	var c [6]int
	for i := len(c) - 1; i >= 0; i-- {
		c[i] = index % e.sizes[i]
		index /= e.sizes[i]
	}
	return point{c[0], c[1], c[2], c[3], c[4], c[5]}
}

// historyOf walks back from a point to the empty book.
func (e *explorer) historyOf(p point, origin []int32) (history []step) {
	for p != (point{}) {
		from := e.point(int(origin[e.index(p)]) - 1)
		steps := e.steps(from)
		history = append(history, steps[slices.IndexFunc(steps, func(s step) bool { return s.to == p })])
		p = from
	}
	slices.Reverse(history)
	return history
}

// steps are all moves from a point, valid until the next call.
func (e *explorer) steps(p point) []step {
	e.next = e.next[:0]
	for amount := 1; amount <= e.stake-p.balance; amount++ {
		q := p
		q.balance += amount
		e.add(depositing, amount, q)
	}
	e.addStamps(p)
	e.addExits(p)
	q := p
	q.previous, q.current, q.total = p.current, 0, 0
	if q.exit > 0 {
		q.exit = min(q.exit+1, e.rule.exit+1)
	}
	e.add(turning, 0, q)
	return e.next
}

func (e *explorer) add(move string, amount int, to point) {
	e.next = append(e.next, step{move, amount, to})
}

// addStamps adds what can be accepted and burned, the most first: that is easier to follow.
func (e *explorer) addStamps(p point) {
	available := e.rule.available(p.exit != 0, int64(p.balance), int64(p.leaving))
	for value := int(e.rule.cover.most(available)) - p.total; value > 0; value-- {
		q := p
		q.current, q.total = p.current+value, p.total+value
		e.add(accepting, value, q)
	}
	for value := p.previous; value > 0; value-- {
		q := p
		q.previous, q.balance = p.previous-value, p.balance-value
		e.add(burningBefore, value, q)
	}
	for value := p.current; value > 0; value-- {
		q := p
		q.current, q.balance = p.current-value, p.balance-value
		e.add(burningThis, value, q)
	}
}

func (e *explorer) addExits(p point) {
	q := p
	q.exit, q.leaving = 1, 0
	if !e.rule.partial {
		e.add(requesting, p.balance, q)
	}
	for part := 1; e.rule.partial && part <= p.balance; part++ {
		q.leaving = part
		e.add(requesting, part, q)
	}
	q.exit, q.leaving = 0, 0
	if p.exit > 0 {
		e.add(cancelling, 0, q)
	}
	if p.exit == e.rule.exit+1 {
		amount := p.balance
		if e.rule.partial {
			amount = min(amount, p.leaving)
		}
		q.balance -= amount
		e.add(withdrawing, amount, q)
	}
}
