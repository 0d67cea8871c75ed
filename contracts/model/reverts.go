// SPDX-License-Identifier: MIT

package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Undecodable is calldata that is not what the function takes. It reverts without a word.
type Undecodable struct{}

// The errors, with the names of the contracts' interfaces. First those of books.
type (
	InvalidSigner   struct{}
	ZeroAmount      struct{}
	BalanceOverflow struct {
		Signer  common.Address
		Balance postbond.Micro
		Amount  *big.Int
	}
	NotOwner         struct{ Signer, Caller, Owner common.Address }
	TitleAlreadySet  struct{ Signer, Owner common.Address }
	InvalidOwner     struct{}
	InvalidSignature struct{ Recovered, Signer common.Address }
	NoExitPending    struct{ Signer common.Address }
	ExitNotDue       struct {
		Signer       common.Address
		Current, Due postbond.Epoch
	}
	InvalidReceiver struct{ To common.Address }
	EmptyBook       struct{ Signer common.Address }
)

// What else Stake refuses.
type (
	MalformedStamp   struct{}
	DifferentEpochs  struct{ First, Second postbond.Epoch }
	EvidenceTooOld   struct{ Epoch, Current postbond.Epoch }
	NoEquivocation   struct{ Total, Needed postbond.Micro }
	SameStamp        struct{ Digest common.Hash }
	DifferentSigners struct{ First, Second common.Address }
	NothingToFlush   struct{}
)

// What Terms refuses.
type (
	InvalidMode  struct{ Mode postbond.Mode }
	NothingAsked struct {
		Mode          postbond.Mode
		Bond, Postage postbond.Micro
	}
	CoverWithoutBond           struct{ Cover uint8 }
	DefaultOutOfBounds         struct{ Asked, Bound postbond.Micro }
	DefaultHolder              struct{ Holder common.Address }
	DefaultAnnounced           struct{ From postbond.Epoch }
	SignatureExpired           struct{ Deadline *big.Int }
	InvalidTermsSignature      struct{ Recipient common.Address }
	OwnableUnauthorizedAccount struct{ Account common.Address }
	InvalidAccountNonce        struct {
		Account      common.Address
		CurrentNonce uint64
	}
)

// What the token refuses.
type (
	ERC20InsufficientAllowance struct {
		Spender           common.Address
		Allowance, Needed *big.Int
	}
	ERC20InsufficientBalance struct {
		Sender          common.Address
		Balance, Needed *big.Int
	}
	ERC2612ExpiredSignature struct{ Deadline *big.Int }
	ERC2612InvalidSigner    struct{ Signer, Owner common.Address }
)
