// SPDX-License-Identifier: MIT

package model_test

import (
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// The laws are invariants of the mechanism that any step of any history must keep. They look at the model's state, which
// has just been compared with the contracts', and at the log.

// step is a transaction and what it changed.
type step struct {
	*world   // after it
	before   *model.Chain
	function string // stake.burn
	outcome  model.Outcome
	receipt  receipt
}

// laws are what they remember of a history.
type laws struct {
	donated  map[common.Address]*big.Int // what an account was sent, but by no deposit
	burned   postbond.Micro              // what the events say, in all
	redeemed map[redeemedStamp]bool
}

type redeemedStamp struct {
	contract, signer common.Address
	serial           model.Serial
}

func newLaws() laws { return laws{map[common.Address]*big.Int{}, 0, map[redeemedStamp]bool{}} }

// check looks at a step, if it was one. Invariant 5: what was burned is what the events say.
func (l *laws) check(t *rapid.T, s step) {
	if s.outcome.Revert != nil {
		return
	}
	for _, event := range s.outcome.Events {
		l.remember(t, s, event)
	}
	if burned := s.model.Stake.TotalBurned; burned != l.burned {
		t.Fatalf("invariant 5: %d burned, but %d by the events", burned, l.burned)
	}
	for _, kind := range kinds {
		l.checkMoney(t, s, kind)
		for _, signer := range people {
			checkBook(t, s, kind, signer)
		}
	}
	checkStorage(t, s)
}

// remember takes note of an event. Invariant 7: no stamp is redeemed twice.
func (l *laws) remember(t *rapid.T, s step, event model.Event) {
	switch e := event.What.(type) {
	case model.Burned:
		l.burned += e.Redemption.Value
		l.redeem(t, event.By, e.Signer, e.Redemption)
	case model.Collected:
		l.redeem(t, event.By, e.Signer, e.Redemption)
	case model.Expelled:
		l.burned += e.Amount - e.Amount/8
	case model.Transfer:
		if !strings.HasPrefix(s.function, s.name(e.To)+".deposit") {
			l.donated[e.To] = sum(e.Value, l.donated[e.To])
		}
	}
}

func (l *laws) redeem(t *rapid.T, contract, signer common.Address, r postbond.Redemption) {
	stamp := redeemedStamp{contract, signer, model.Serial{Epoch: r.Epoch, Index: r.Index}}
	if l.redeemed[stamp] {
		t.Fatalf("invariant 7: redeemed twice: %+v", stamp)
	}
	l.redeemed[stamp] = true
}

// checkMoney looks at a contract's tokens. Invariant 1: they are what the books hold, what was burned, and donations.
// Invariant 3: they leave only in the functions that pay, and in a report exactly an eighth of what the signer lost.
func (l *laws) checkMoney(t *rapid.T, s step, kind postbond.Kind) {
	owed := postbond.Micro(0)
	for _, signer := range people {
		owed += s.model.Books(kind).Book(signer).Balance
	}
	if kind == postbond.Bond {
		owed += s.model.Stake.Burned()
	}
	contract := s.of(kind).address
	have, want := s.model.Token.BalanceOf(contract), sum(model.BaseUnits(owed), l.donated[contract])
	if have.Cmp(want) != 0 {
		t.Fatalf("invariant 1: %s has %d, but owes %d", s.name(contract), have, want)
	}

	paid := new(big.Int).Sub(s.before.Token.BalanceOf(contract), have)
	switch {
	case paid.Sign() <= 0:
	case s.function == "stake.report":
		lost := s.outcome.Events[0].What.(model.Expelled).Amount
		if paid.Cmp(model.BaseUnits(lost/8)) != 0 {
			t.Fatalf("invariant 3: a report that took %d paid %d", lost, paid)
		}
	case !slices.Contains([]string{"stake.withdraw", "stake.flush", "postage.withdraw", "postage.collect"}, s.function):
		t.Fatalf("invariant 3: %s paid %d", s.function, paid)
	}
}

// checkBook looks at one book.
func checkBook(t *rapid.T, s step, kind postbond.Kind, signer common.Address) {
	books, before := s.model.Books(kind), s.before.Books(kind).Book(signer)
	after := books.Book(signer)

	// Invariant 2.
	takers := []string{"stake.burn", "stake.report", "stake.withdraw", "postage.collect", "postage.withdraw"}
	if after.Balance < before.Balance && !slices.Contains(takers, s.function) {
		t.Fatalf("invariant 2: %s took from the book of %s", s.function, s.name(signer))
	}

	// Invariant 6: a book changes if and only if an event names it, and seq counts these events.
	events := eventsOf(s, books.Address(), signer)
	if changed := !reflect.DeepEqual(before, after); changed != (events > 0) || after.Seq != before.Seq+events {
		t.Fatalf("invariant 6: %d events of %s, whose book was %+v and is %+v", events, s.name(signer), before, after)
	}

	// Invariant 16.
	if after.Exit != 0 && books.Available(signer) != 0 {
		t.Fatalf("invariant 16: %s leaves and has %d available", s.name(signer), books.Available(signer))
	}

	// Invariant 20: a deposit, which anybody can make, changes nothing but the balance.
	if s.function == "stake.deposit" || s.function == "postage.deposit" {
		same := *after
		same.Balance, same.Seq = before.Balance, before.Seq
		if !reflect.DeepEqual(*before, same) {
			t.Fatalf("invariant 20: a deposit made %+v of %+v", after, before)
		}
	}
}

// eventsOf counts a transaction's events of one book: those whose first topic is its signer.
func eventsOf(s step, contract, signer common.Address) (count uint64) {
	for _, log := range s.receipt.logs {
		if log.Address == contract && len(log.Topics) > 1 && log.Topics[1] == common.BytesToHash(signer[:]) {
			count++
		}
	}
	return count
}

// checkStorage looks at what a redemption writes. Invariant 15: no slot that was zero, but for the counter of what was
// burned, once.
func checkStorage(t *rapid.T, s step) {
	if s.function != "stake.burn" && s.function != "postage.collect" {
		return
	}
	created := 0
	for _, contract := range s.receipt.created {
		if contract == s.stake.address || contract == s.postage.address {
			created++
		}
	}
	allowed := 0
	if s.before.Stake.TotalBurned == 0 && s.model.Stake.TotalBurned != 0 {
		allowed = 1
	}
	if created > allowed {
		t.Fatalf("invariant 15: %s created %d slots", s.function, created)
	}
}

// sum adds to a what there may be of b.
func sum(a, b *big.Int) *big.Int {
	if b == nil {
		return a
	}
	return new(big.Int).Add(a, b)
}
