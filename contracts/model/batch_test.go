// SPDX-License-Identifier: MIT

package model_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// Invariant 13. A batch does what its stamps do one after another: the same books, the same events, the same sum. Here the
// contract is compared with itself.
func TestBatchDoesWhatItsStampsDoInSequence(t *testing.T) {
	redeemed := 0
	rapid.Check(t, func(t *rapid.T) {
		h := begin(t, newTally())
		kind, holder := drawKind(t), drawPerson(t, "holder")
		for _, signer := range keyed {
			h.endowBook(t, kind, signer)
		}
		var stamps []model.Stamp
		var signatures []model.Signature
		for range rapid.IntRange(1, 12).Draw(t, "stamps") {
			stamp := h.drawStamp(t, kind, holder)
			stamps, signatures = append(stamps, stamp.Stamp), append(signatures, stamp.Signature)
		}

		together, apart := h.fork(), h.fork()
		sum, logs := together.redeem(kind, holder, stamps, signatures)
		sumApart, logsApart := uint64(0), []*types.Log(nil)
		for i := range stamps {
			one, log := apart.redeem(kind, holder, stamps[i:i+1], signatures[i:i+1])
			sumApart += one
			logsApart = append(logsApart, log...)
		}

		require.Equal(t, sum, sumApart)
		require.Equal(t, h.texts(logs), h.texts(logsApart))
		for _, signer := range people {
			book := h.of(kind).call("book", signer)
			require.Equal(t, together.evm.view(h.of(kind).address, book), apart.evm.view(h.of(kind).address, book))
		}
		redeemed += len(logs)
	})
	require.NotZero(t, redeemed)
}

// endowBook puts little into a book, so that some stamps find too little there.
func (h *history) endowBook(t *rapid.T, kind postbond.Kind, signer common.Address) {
	amount := big.NewInt(rapid.Int64Range(1, 15).Draw(t, "amount"))
	h.do(t, transaction{
		from: alice, to: h.of(kind), function: "deposit", args: []any{signer, amount},
		model: func(tx *model.Tx) model.Revert { return tx.Books(kind).Deposit(tx, signer, amount) },
	})
}

// redeem burns or collects and gives the sum and the books' events.
func (w *world) redeem(
	kind postbond.Kind, holder common.Address, stamps []model.Stamp, signatures []model.Signature,
) (sum uint64, events []*types.Log) {
	to, function, args := w.of(kind), "burn", []any{stamps, signatures}
	if kind == postbond.Postage {
		function, args = "collect", append(args, holder)
	}
	r := w.evm.send(holder, to.address, to.call(function, args...))
	ofToken := func(log *types.Log) bool { return log.Address == w.token.address }
	return new(big.Int).SetBytes(r.data).Uint64(), slices.DeleteFunc(r.logs, ofToken)
}

func (w *world) texts(logs []*types.Log) (texts []string) {
	for _, log := range logs {
		texts = append(texts, w.event(log))
	}
	return texts
}
