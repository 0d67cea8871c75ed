// SPDX-License-Identifier: MIT

package model

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Dead is where burned tokens go that do not let themselves be burned.
var Dead = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// Stake is the money that can only be burned, or leave slowly.
type Stake struct {
	Books
	TotalBurned postbond.Micro // ever
	Flushed     postbond.Micro // of this, what has left the contract
}

func newStake(chainID uint64, address common.Address) *Stake {
	return &Stake{Books: newBooks(postbond.Bond, chainID, address, 3)}
}

func (s *Stake) copy() *Stake {
	other := *s
	other.Books = s.Books.copy()
	return &other
}

// Burn burns the sender's stamps.
func (s *Stake) Burn(tx *Tx, stamps []Stamp, signatures []Signature) Revert {
	sum := s.redeem(tx, stamps, signatures, func(r redemption) any {
		return Burned{r.signer, r.holder, r.digest, r.Redemption}
	})
	s.TotalBurned += sum
	tx.returned = sum
	return nil
}

// Evidence is a stamp that somebody signed, and to whom it was made out.
type Evidence struct {
	Stamp     Stamp
	Signature Signature
	Holder    common.Address
}

// Report takes the whole stake of a key that signed two stamps which cannot both be honest. An eighth goes to to.
func (s *Stake) Report(tx *Tx, first, second Evidence, to common.Address) Revert {
	a, okA := first.Stamp.as(first.Holder)
	b, okB := second.Stamp.as(second.Holder)
	if !okA || !okB {
		return MalformedStamp{}
	}
	if why := contradiction(a, b, tx.Today()); why != nil {
		return why
	}
	digestA, digestB := a.Digest(s.domain.Separator()), b.Digest(s.domain.Separator())
	if digestA == digestB {
		return SameStamp{digestA}
	}
	signer, other := first.Signature.signer(digestA), second.Signature.signer(digestB)
	if signer != other || signer == (common.Address{}) {
		return DifferentSigners{signer, other}
	}
	return s.expel(tx, signer, to)
}

// contradiction is nil if a monotone signer cannot have signed both: the same index twice, or a later index whose total
// leaves no room for its own value after the total of the earlier.
func contradiction(a, b postbond.Stamp, today postbond.Epoch) Revert {
	if a.Epoch != b.Epoch {
		return DifferentEpochs{a.Epoch, b.Epoch}
	}
	if a.Epoch+3 < today {
		return EvidenceTooOld{a.Epoch, today}
	}
	sameIndex := a.Index == b.Index
	totalTooLow := a.Index < b.Index && b.Total < a.Total+b.Value
	if !sameIndex && !totalTooLow {
		return NoEquivocation{b.Total, a.Total + b.Value}
	}
	return nil
}

func (s *Stake) expel(tx *Tx, signer, to common.Address) Revert {
	book := s.Book(signer)
	if book.Balance == 0 {
		return EmptyBook{signer}
	}
	amount := book.Balance
	reward := amount / 8

	book.Balance = 0
	book.Seq++
	s.TotalBurned += amount - reward
	tx.emit(s.address, Expelled{signer, to, amount, 0, book.Seq})

	if reward == 0 {
		return nil
	}
	return s.pay(tx, to, reward)
}

// Burned is what has been burned and is still in the contract.
func (s *Stake) Burned() postbond.Micro { return s.TotalBurned - s.Flushed }

// Flush sends what was burned to the sink: the token's own burn if it has one, else nobody's address.
func (s *Stake) Flush(tx *Tx) Revert {
	amount := s.Burned()
	if amount == 0 {
		return NothingToFlush{}
	}
	s.Flushed = s.TotalBurned
	tx.emit(s.address, Flushed{amount})

	if tx.Token.Burnable {
		return tx.Token.burn(tx, s.address, BaseUnits(amount))
	}
	return tx.Token.move(tx, s.address, Dead, BaseUnits(amount))
}
