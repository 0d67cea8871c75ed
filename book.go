// SPDX-License-Identifier: MIT

package postbond

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
)

// Book is the account of one signing key in Stake or Postage, as of some block.
type Book struct {
	Signer     common.Address
	Owner      common.Address // the title, or the key itself
	Balance    Micro
	Exit       Epoch // when the owner asked to leave; 0: he did not
	Epoch      Epoch // the epoch that Used speaks of
	Used       uint64
	UsedBefore uint64 // the epoch before
	Seq        uint64 // how many events the book has had
}

// Available is what stands behind new stamps: nothing while an exit is pending.
func (b Book) Available() Micro {
	if b.Exit != 0 {
		return 0
	}
	return b.Balance
}

// IsUsed says whether the stamp of that epoch and index has been redeemed, as far as the book still remembers: two epochs.
func (b Book) IsUsed(epoch Epoch, index uint8) bool {
	switch epoch {
	case b.Epoch:
		return b.Used>>index&1 == 1
	case b.Epoch - 1:
		return b.UsedBefore>>index&1 == 1
	}
	return false
}

// Redeem marks a stamp as spent and takes its value, the way the contract does in epoch today.
func (b *Book) Redeem(today, epoch Epoch, index uint8, value Micro) {
	if b.Epoch != today {
		b.UsedBefore = 0
		if b.Epoch+1 == today {
			b.UsedBefore = b.Used
		}
		b.Used, b.Epoch = 0, today
	}
	if epoch == today {
		b.Used |= 1 << index
	} else {
		b.UsedBefore |= 1 << index
	}
	b.Balance -= value
}

// Redemption is the packed word of the events Burned and Collected: what one redemption did.
type Redemption struct {
	Balance Micro // the book's balance after it
	Seq     uint64
	Value   Micro
	Total   Micro
	Epoch   Epoch
	Index   uint8
}

// UnpackRedemption reads the word, lowest bits first: balance 48, seq 48, value 48, total 48, epoch 24, index 8.
func UnpackRedemption(word common.Hash) Redemption {
	return Redemption{
		Balance: Micro(takeUint(word[26:32])),
		Seq:     takeUint(word[20:26]),
		Value:   Micro(takeUint(word[14:20])),
		Total:   Micro(takeUint(word[8:14])),
		Epoch:   Epoch(binary.BigEndian.Uint32(word[4:8]) & 0xffffff),
		Index:   word[4],
	}
}
