// SPDX-License-Identifier: MIT

// Package model says a second time what the contracts Stake, Postage and Terms do: in maps, sets and plain structs, from
// the mechanism's words and not from the Solidity code, without a care for gas. Its tests drive random histories into
// the model and into the deployed contracts, and want the same of both after every step: what each call returns or why it
// reverts, every event, and all that can be read.
//
// An operation is a method that takes the transaction it is part of, first, and returns why it reverts, if it does:
//
//	outcome := chain.Send(alice, func(tx *model.Tx) model.Revert { return tx.Stake.Deposit(tx, alice, amount) })
package model

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Chain is all that the contracts keep or ask for.
type Chain struct {
	Now uint64 // block time, seconds since 1970

	Token   *Token
	Stake   *Stake
	Postage *Postage
	Terms   *Terms

	// Consents are the digests that accounts with code take as signed by them (ERC-1271).
	Consents map[Consent]bool
}

// Consent is one account's yes to one digest.
type Consent struct {
	Account common.Address
	Digest  common.Hash
}

// Addresses says where the contracts are, and who owns Terms at first.
type Addresses struct{ Token, Stake, Postage, Terms, Owner common.Address }

// NewChain is a chain on which the contracts have just been deployed and nobody owns any tokens.
func NewChain(id, now uint64, at Addresses) *Chain {
	return &Chain{
		Now:      now,
		Token:    newToken(id, at.Token),
		Stake:    newStake(id, at.Stake),
		Postage:  newPostage(id, at.Postage),
		Terms:    newTerms(id, at.Terms, at.Owner),
		Consents: map[Consent]bool{},
	}
}

// Today is the epoch of the present block.
func (c *Chain) Today() postbond.Epoch { return postbond.EpochAt(c.Now) }

// Books is the contract that holds the money of a kind.
func (c *Chain) Books(kind postbond.Kind) *Books {
	if kind == postbond.Bond {
		return &c.Stake.Books
	}
	return &c.Postage.Books
}

// Revert says why a call reverted: a value of one of the types in reverts.go, nil if it did not.
type Revert any

// Event is a log: who emitted it, and a value of one of the types in events.go.
type Event struct {
	By   common.Address
	What any
}

// Outcome is all that a transaction shows.
type Outcome struct {
	Revert   Revert
	Returned any
	Events   []Event
}

// Tx is a transaction under way. Its chain is the one that there will be unless it reverts.
type Tx struct {
	*Chain
	Sender common.Address

	returned any
	events   []Event
}

func (tx *Tx) emit(by common.Address, what any) { tx.events = append(tx.events, Event{by, what}) }

// Send makes a transaction: all of it happens or, if it reverts, nothing.
func (c *Chain) Send(sender common.Address, call func(*Tx) Revert) Outcome {
	tx := &Tx{Chain: c.Copy(), Sender: sender}
	if why := call(tx); why != nil {
		return Outcome{Revert: why}
	}
	*c = *tx.Chain
	return Outcome{Returned: tx.returned, Events: tx.events}
}

// Copy is a chain of the same state that goes its own way.
func (c *Chain) Copy() *Chain {
	other := *c
	other.Token, other.Stake, other.Postage, other.Terms = c.Token.copy(), c.Stake.copy(), c.Postage.copy(), c.Terms.copy()
	other.Consents = maps.Clone(c.Consents)
	return &other
}

// unit is how many base units of the token make a micro-token: it has 18 decimals.
var unit = big.NewInt(1e12)

// BaseUnits turns micro-tokens into what the token counts.
func BaseUnits(amount postbond.Micro) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(uint64(amount)), unit)
}
