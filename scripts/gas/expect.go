// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
)

// What an operation cost counts only if it did what it should.

// expect fails unless what is there is what should be after the last operation.
func (w *world) expect(what string, got, want any) {
	if w.err != nil || fmt.Sprint(got) == fmt.Sprint(want) {
		return
	}
	w.err = fmt.Errorf("%s: %s is %v and not %v", w.figures[len(w.figures)-1].name, what, got, want)
}

// expectEvents fails unless the contract made that many of the event.
func (w *world) expectEvents(receipt *types.Receipt, c contract, event string, want int) {
	made := 0
	for _, log := range receipt.Logs {
		if log.Address == c.address && log.Topics[0] == c.abi.Events[event].ID {
			made++
		}
	}
	w.expect("number of events "+event, made, want)
}

func (w *world) expectNumber(what string, want *big.Int, c contract, method string, arguments ...any) {
	w.expect(what, w.number(c, method, arguments...), want)
}

// expectBook looks at a book of Stake.
func (w *world) expectBook(signer *person, balance, exit int64) {
	answer := w.ask(w.stake, "book", signer.address)
	if w.err != nil {
		return
	}
	book := abi.ConvertType(answer[0], new(stake.BookState)).(*stake.BookState)
	w.expect("balance of the book", book.Balance, balance)
	w.expect("exit of the book", book.Exit, exit)
}

func (w *world) expectTerms(receipt *types.Receipt, recipient *person, want terms.Requirement) {
	w.expectEvents(receipt, w.terms, "RequirementSet", 1)
	if answer := w.ask(w.terms, "requirementOf", recipient.address); w.err == nil {
		w.expect("requirement", *abi.ConvertType(answer[0], new(terms.Requirement)).(*terms.Requirement), want)
	}
}

// number reads a number from a contract.
func (w *world) number(c contract, method string, arguments ...any) *big.Int {
	if answer := w.ask(c, method, arguments...); w.err == nil {
		return answer[0].(*big.Int)
	}
	return new(big.Int)
}
