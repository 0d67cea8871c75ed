// SPDX-License-Identifier: MIT

package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// The events, with the names of the contracts' interfaces. First those of a book: all carry the balance after them and seq.
type (
	Deposited struct {
		Signer, Payer   common.Address
		Amount, Balance postbond.Micro
		Seq             uint64
	}
	TitleSet struct {
		Signer, Owner common.Address
		Balance       postbond.Micro
		Seq           uint64
	}
	ExitRequested struct {
		Signer  common.Address
		Exit    postbond.Epoch
		Balance postbond.Micro
		Seq     uint64
	}
	ExitCancelled struct {
		Signer  common.Address
		Balance postbond.Micro
		Seq     uint64
	}
	Withdrawn struct {
		Signer, To      common.Address
		Amount, Balance postbond.Micro
		Seq             uint64
	}
	Burned struct {
		Signer, Holder common.Address
		Digest         common.Hash
		Redemption     postbond.Redemption
	}
	Collected struct {
		Signer, Holder common.Address
		Digest         common.Hash
		Redemption     postbond.Redemption
	}
	Expelled struct {
		Signer, To      common.Address
		Amount, Balance postbond.Micro
		Seq             uint64
	}
)

// Flushed is the stake's only event that belongs to no book.
type Flushed struct{ Amount postbond.Micro }

// What Terms says.
type (
	RequirementSet struct {
		Recipient   common.Address
		Requirement postbond.Requirement
	}
	ConnectionsRevoked struct {
		Recipient common.Address
		Nonce     uint64
	}
	DefaultProposed struct {
		From        postbond.Epoch
		Requirement postbond.Requirement
	}
	OwnershipTransferStarted struct{ PreviousOwner, NewOwner common.Address }
	OwnershipTransferred     struct{ PreviousOwner, NewOwner common.Address }
)

// What the token says.
type (
	Transfer struct {
		From, To common.Address
		Value    *big.Int
	}
	Approval struct {
		Owner, Spender common.Address
		Value          *big.Int
	}
)
