// SPDX-License-Identifier: MIT

package postbond_test

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

func TestPendingExitCoversNothing(t *testing.T) {
	book := postbond.Book{Balance: 7}
	assert.Equal(t, postbond.Micro(7), book.Available())
	book.Exit = 3
	assert.Zero(t, book.Available())
}

func TestBookRemembersTwoEpochs(t *testing.T) {
	book := postbond.Book{Epoch: 10, Used: 1 << 5, UsedBefore: 1 << 55}
	assert.True(t, book.IsUsed(10, 5))
	assert.False(t, book.IsUsed(10, 55))
	assert.True(t, book.IsUsed(9, 55))
	assert.False(t, book.IsUsed(9, 5))
	assert.False(t, book.IsUsed(11, 5), "an epoch that the book has not reached")
	assert.False(t, book.IsUsed(8, 5))
	assert.False(t, book.IsUsed(10, 255))
	assert.False(t, postbond.Book{Used: 1}.IsUsed(postbond.MaxEpoch, 0), "before epoch 0 there is none")
}

// bookModel is what a Book means: the set of stamps redeemed, and who remembers plainly needs no rotation.
type bookModel struct {
	balance  postbond.Micro
	redeemed map[postbond.Epoch]map[uint8]bool
}

func TestBookAgreesWithAPlainMemory(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		book := postbond.Book{Balance: postbond.MaxMicro}
		model := bookModel{postbond.MaxMicro, map[postbond.Epoch]map[uint8]bool{}}
		today := postbond.Epoch(random.IntN(5))
		for range 300 {
			if random.IntN(20) == 0 {
				today += postbond.Epoch(1 + random.IntN(3))
			}
			epoch, index := today, uint8(random.IntN(postbond.StampsPerEpoch))
			if today > 0 && random.IntN(2) == 0 {
				epoch--
			}
			require.Equal(t, model.redeemed[epoch][index], book.IsUsed(epoch, index), "epoch %d index %d", epoch, index)
			if model.redeemed[epoch][index] {
				continue
			}
			value := postbond.Micro(random.IntN(1000))
			book.Redeem(today, epoch, index, value)
			model.redeem(epoch, index, value)
			require.Equal(t, model.balance, book.Balance)
		}
	}
}

func (m *bookModel) redeem(epoch postbond.Epoch, index uint8, value postbond.Micro) {
	if m.redeemed[epoch] == nil {
		m.redeemed[epoch] = map[uint8]bool{}
	}
	m.redeemed[epoch][index] = true
	m.balance -= value
}

func TestUnpackRedemptionReadsEveryField(t *testing.T) {
	//                       unused  index epoch  total        value        seq          balance
	word := common.HexToHash("00000000" + "37" + "ffeedd" + "060504030201" + "161514131211" + "262524232221" + "363534333231")
	want := postbond.Redemption{
		Balance: 0x363534333231, Seq: 0x262524232221, Value: 0x161514131211, Total: 0x060504030201,
		Epoch: 0xffeedd, Index: 55,
	}
	assert.Equal(t, want, postbond.UnpackRedemption(word))
}
