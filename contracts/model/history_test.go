// SPDX-License-Identifier: MIT

package model_test

import (
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/postbond/postbond/contracts/model"
)

// history is one random history: a world, what was signed in it so far, and what its laws need to remember.
type history struct {
	*world
	stamps  []signedStamp
	permits []permit
	laws    laws
	seen    *tally
}

func begin(t *rapid.T, seen *tally) *history {
	w := burnable()
	if pick(t, "token", "with burn", "without burn") == "without burn" {
		w = unburnable()
	}
	h := &history{world: w.fork(), laws: newLaws(), seen: seen}
	h.compareViews(t)
	return h
}

// transaction is one, said twice: in calldata and in the model's words.
type transaction struct {
	from     common.Address
	to       contract
	function string
	args     []any
	cut      int // how many bytes the calldata is short of
	model    func(*model.Tx) model.Revert
}

// do makes a transaction in the model and on the chain, and compares all that it shows and leaves behind.
func (h *history) do(t *rapid.T, tx transaction) {
	data := tx.to.call(tx.function, tx.args...)
	if tx.cut != 0 {
		data = data[:len(data)-tx.cut]
		tx.model = func(*model.Tx) model.Revert { return model.Undecodable{} }
	}
	before := h.model.Copy()
	outcome := h.model.Send(tx.from, tx.model)
	receipt := h.evm.send(tx.from, tx.to.address, data)

	want, got := h.outcome(outcome), h.receipt(receipt)
	t.Logf("%s: %s.%s(%s) %s", h.show(tx.from), tx.to.name, tx.function, h.list(tx.args), want)
	if got != want {
		t.Fatalf("the model %s\nthe contract %s", want, got)
	}
	h.compareViews(t)
	h.laws.check(t, step{h.world, before, tx.to.name + "." + tx.function, outcome, receipt})
	h.seen.count(tx.to.name+"."+tx.function, outcome)
}
