// SPDX-License-Identifier: MIT

package model_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// Invariant 27. Both contracts give a stamp the digest that this module's encoder gives it.
func TestContractsDigestStampsAsThisModuleDoes(t *testing.T) {
	w := burnable()
	rapid.Check(t, func(t *rapid.T) {
		stamp := postbond.Stamp{
			Holder: common.Address(drawBytes(t, "holder", common.AddressLength)),
			Epoch:  postbond.Epoch(rapid.Uint32Range(0, uint32(postbond.MaxEpoch)).Draw(t, "epoch")),
			Index:  rapid.Uint8().Draw(t, "index"),
			Value:  postbond.Micro(rapid.Uint64Range(0, uint64(postbond.MaxMicro)).Draw(t, "value")),
			Total:  postbond.Micro(rapid.Uint64Range(0, uint64(postbond.MaxMicro)).Draw(t, "total")),
			Letter: common.Hash(drawBytes(t, "letter", common.HashLength)),
		}
		for _, kind := range kinds {
			contract, separator := w.of(kind), w.model.Books(kind).Domain().Separator()
			data := contract.call("hashStamp", stamp.Holder,
				stamp.Epoch, stamp.Index, stamp.Value, stamp.Total, stamp.Letter)
			require.Equal(t, stamp.Digest(separator), common.Hash(w.evm.view(contract.address, data)))
		}
	})
}

func drawBytes(t *rapid.T, label string, length int) []byte {
	return rapid.SliceOfN(rapid.Byte(), length, length).Draw(t, label)
}

func TestContractsSayWhatTheyAre(t *testing.T) {
	w := burnable()
	for _, kind := range kinds {
		c, books := w.of(kind), w.model.Books(kind)
		for function, want := range map[string]any{
			"token": w.token.address, "unit": model.BaseUnits(1), "exitDelay": books.ExitDelay(),
		} {
			assert.Equal(t, words(want), w.evm.view(c.address, c.call(function)), "%s.%s", c.name, function)
		}
		for _, time := range []uint64{0, week - 1, week, start, uint64(postbond.MaxEpoch) * week} {
			assert.Equal(t, words(postbond.EpochAt(time)), w.evm.view(c.address, c.call("epochAt", time)), "at %d", time)
		}
	}
	for name, c := range map[string]contract{
		"Postbond Stake": w.stake, "Postbond Postage": w.postage, "Postbond Terms": w.terms,
	} {
		domain, err := c.abi.Unpack("eip712Domain", w.evm.view(c.address, c.call("eip712Domain")))
		require.NoError(t, err)
		assert.Equal(t, []any{name, "1"}, domain[1:3])
		assert.Equal(t, words(chainID), words(domain[3]))
		assert.Equal(t, c.address, domain[4])
	}
}
