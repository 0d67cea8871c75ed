// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/terms"
)

// Amounts in millionths of a token. A deposit covers, four times, the largest total that a key can sign in an epoch.
const (
	deposit = postbond.CoverFactor * bond * postbond.StampsPerEpoch
	wealth  = 1_000_000_000_000
)

// figure is what one operation cost.
type figure struct {
	name string
	gas  uint64 // of the whole transaction
	hash common.Hash
}

// measure performs every operation as it is in the long run: receivers hold tokens, counters have counted, books exist.
func measure(ctx context.Context, n *node, forge string) ([]figure, error) {
	w := newWorld(ctx, n, forge)
	w.enrich()
	w.deposits()
	w.burns()
	w.report()
	w.flush()
	w.collections()
	w.title()
	w.publication()
	w.exit() // the last, because it moves the clock
	return w.figures, w.err
}

// enrich gives tokens to those who pay or receive, and each contract with books a first deposit.
func (w *world) enrich() {
	payer := w.person("payer")
	for _, name := range []string{"payer", "receiver"} {
		w.call(payer, w.token, "mint", w.person(name).address, units(wealth))
	}
	for _, name := range []string{"payer", "thrifty"} {
		w.call(payer, w.permitToken, "mint", w.person(name).address, units(wealth))
	}
	w.call(payer, w.developmentToken, "mint", payer.address, units(wealth))
	w.call(payer, w.token, "approve", w.stake.address, math.MaxBig256)
	w.call(payer, w.token, "approve", w.postage.address, math.MaxBig256)
	w.call(payer, w.permitToken, "approve", w.permitStake.address, math.MaxBig256)
	w.call(payer, w.developmentToken, "approve", w.developmentStake.address, math.MaxBig256)
	for _, c := range []contract{w.stake, w.postage, w.permitStake, w.developmentStake} {
		w.fund(c, w.person("first"))
	}
}

// fund deposits as the payer, whose allowance is unlimited.
func (w *world) fund(c contract, signer *person) {
	w.call(w.person("payer"), c, "deposit", signer.address, big.NewInt(deposit))
}

func (w *world) deposits() {
	sender := w.person("sender")
	w.deposit("deposit new book", w.stake, w.token, sender)
	w.expectBook(sender, deposit, 0)
	w.deposit("deposit top-up", w.stake, w.token, sender)
	w.expectBook(sender, 2*deposit, 0)
	w.depositWithPermit(w.person("thrifty"), w.person("thrifty's device"))
	w.deposit("deposit new book on development token", w.developmentStake, w.developmentToken, sender)
}

func (w *world) deposit(name string, c, token contract, signer *person) {
	receipt := w.perform(name, w.person("payer"), c, "deposit", signer.address, big.NewInt(deposit))
	w.expectEvents(receipt, c, "Deposited", 1)
	w.expectEvents(receipt, token, "Transfer", 1)
}

// depositWithPermit is the owner's first of all: nonce and allowance are fresh storage.
func (w *world) depositWithPermit(owner, signer *person) {
	deadline := w.deadline()
	permit := w.sign(owner, w.permitDigest(owner.address, w.permitStake.address, units(deposit), deadline))

	receipt := w.perform("depositWithPermit first", owner, w.permitStake,
		"depositWithPermit", signer.address, big.NewInt(deposit), deadline, permit)
	w.expectEvents(receipt, w.permitToken, "Approval", 1)
	w.expectEvents(receipt, w.permitToken, "Transfer", 1)
	w.expectEvents(receipt, w.permitStake, "Deposited", 1)
	w.expectNumber("tokens of the owner", units(wealth-deposit), w.permitToken, "balanceOf", owner.address)
}

func (w *world) title() {
	owner, device := w.person("thrifty"), w.person("thrifty's device")
	w.fund(w.stake, device)
	signature := w.sign(device, w.domain(postbond.Bond).TitleDigest(owner.address))

	receipt := w.perform("claimTitle", owner, w.stake, "claimTitle", device.address, owner.address, signature)
	w.expectEvents(receipt, w.stake, "TitleSet", 1)
}

// publication is of terms that name a service as the holder.
func (w *world) publication() {
	recipient, other := w.person("recipient"), w.person("another recipient")
	requirement := terms.Requirement{
		Holder:  w.person("service").address,
		Bond:    big.NewInt(bond),
		Postage: new(big.Int),
		Cover:   10,
		Mode:    uint8(postbond.ModeBondAndPostage),
	}
	receipt := w.perform("Terms.set first", recipient, w.terms, "set", requirement)
	w.expectTerms(receipt, recipient, requirement)

	dearer := requirement
	dearer.Bond = big.NewInt(2 * bond)
	receipt = w.perform("Terms.set change", recipient, w.terms, "set", dearer)
	w.expectTerms(receipt, recipient, dearer)

	deadline := w.deadline()
	signature := w.signRaw(other, w.termsDigest(other.address, requirement, deadline))
	receipt = w.perform("Terms.setFor first", w.person("service"), w.terms,
		"setFor", other.address, requirement, new(big.Int), deadline, signature[:])
	w.expectTerms(receipt, other, requirement)

	receipt = w.perform("revokeConnections first", recipient, w.terms, "revokeConnections")
	w.expectEvents(receipt, w.terms, "ConnectionsRevoked", 1)
}

// exit asks, cancels, asks again, and withdraws three epochs later.
func (w *world) exit() {
	owner, receiver := w.person("sender"), w.person("receiver").address
	today := int64(w.epoch())
	receipt := w.perform("requestExit", owner, w.stake, "requestExit", owner.address)
	w.expectEvents(receipt, w.stake, "ExitRequested", 1)
	w.expectBook(owner, 2*deposit, today)

	receipt = w.perform("cancelExit", owner, w.stake, "cancelExit", owner.address)
	w.expectEvents(receipt, w.stake, "ExitCancelled", 1)
	w.expectBook(owner, 2*deposit, 0)

	w.call(owner, w.stake, "requestExit", owner.address)
	w.sleep(3 * postbond.EpochLength)
	held := w.number(w.token, "balanceOf", receiver)
	receipt = w.perform("withdraw", owner, w.stake, "withdraw", owner.address, receiver)
	w.expectEvents(receipt, w.stake, "Withdrawn", 1)
	w.expectBook(owner, 0, 0)
	w.expectNumber("tokens of the receiver", held.Add(held, units(2*deposit)), w.token, "balanceOf", receiver)
}

// perform is a call that is measured.
func (w *world) perform(name string, from *person, c contract, method string, arguments ...any) *types.Receipt {
	receipt := w.call(from, c, method, arguments...)
	w.figures = append(w.figures, figure{name, receipt.GasUsed, receipt.TxHash})
	return receipt
}

// deadline is of a signature for the next block.
func (w *world) deadline() *big.Int { return new(big.Int).SetUint64(w.now + 3600) }

// units gives the token's base units of an amount.
func units(micro int64) *big.Int { return new(big.Int).Mul(big.NewInt(micro), big.NewInt(1e12)) }
