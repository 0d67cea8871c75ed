// SPDX-License-Identifier: MIT

package model_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// drawRequirement draws terms that may be asked, mostly, by recipients and most of them by the network, too.
func drawRequirement(t *rapid.T) postbond.Requirement {
	const both, either = postbond.ModeBondAndPostage, postbond.ModeBondOrPostage
	reasonable := pick(t, "requirement",
		postbond.Requirement{Bond: 1, Mode: both},
		postbond.Requirement{Bond: 500_000, Cover: 10, Mode: both},
		postbond.Requirement{Postage: 20, Mode: both},
		postbond.Requirement{Bond: 10_000_000, Postage: 1_000_000, Cover: 100, Mode: either},
		postbond.Requirement{Bond: 5, Postage: 5, Holder: bob, Mode: both},
		postbond.Requirement{Mode: postbond.ModeClosed},
		postbond.Requirement{Mode: postbond.ModeOpen, Holder: alice},
		postbond.Requirement{},
	)
	anything := postbond.Requirement{
		Holder:  pick(t, "asked holder", nobody, bob),
		Bond:    pick[postbond.Micro](t, "bond", 0, 1, 10_000_000, 10_000_001, 1<<40-1),
		Postage: pick[postbond.Micro](t, "postage", 0, 1, 1_000_000, 1_000_001, 1<<40-1),
		Cover:   pick[uint8](t, "cover", 0, 1, 100, 101, 255),
		Mode:    pick[postbond.Mode](t, "mode", 0, 1, 2, 3, 4, 5, 255),
	}
	return pick(t, "asked", reasonable, anything)
}

func (h *history) setTerms(t *rapid.T) {
	r := drawRequirement(t)
	h.do(t, transaction{
		from: drawPerson(t, "recipient"), to: h.terms, function: "set", args: []any{r},
		model: func(tx *model.Tx) model.Revert { return tx.Terms.Set(tx, r) },
	})
}

// setTermsFor sends terms that somebody signed: with a key, or by an account's consent.
func (h *history) setTermsFor(t *rapid.T) {
	recipient, r := rarely(t, "recipient", drawPerson(t, "person"), nobody), drawRequirement(t)
	current := h.model.Terms.Nonce(recipient)
	nonce := new(big.Int).SetUint64(mostly(t, "nonce", current, current+1, 0))
	deadline := new(big.Int).SetUint64(h.model.Now + mostly(t, "good for", uint64(hour), 0))
	if mostly(t, "expired", false, true) {
		deadline.SetUint64(h.model.Now - 1)
	}
	signature := h.drawTermsSignature(t, recipient, h.model.Terms.Digest(recipient, r, nonce, deadline))
	h.do(t, transaction{
		from: drawPerson(t, "sender"), to: h.terms, function: "setFor",
		args: []any{recipient, r, nonce, deadline, signature},
		model: func(tx *model.Tx) model.Revert {
			return tx.Terms.SetFor(tx, recipient, r, nonce, deadline, signature)
		},
	})
}

func (h *history) drawTermsSignature(t *rapid.T, recipient common.Address, digest common.Hash) []byte {
	if consents := mostly(t, "account consents", true, false); consents && recipient == wallet {
		h.consent(wallet, digest)
	}
	if consents := mostly(t, "account consents, too", false, true); consents && recipient == carol {
		h.consent(carol, digest)
	}
	signature := sign(recipient, digest)
	switch mostly(t, "signature", "good", "of another", "high s", "v 0", "too short", "empty") {
	case "of another":
		signature = sign(bob, digest)
	case "high s":
		signature = highS(signature)
	case "v 0":
		signature.V.Clear()
	case "too short":
		return append(signature.R[:], signature.S[:]...)
	case "empty":
		return nil
	}
	return append(append(signature.R[:], signature.S[:]...), byte(signature.V.Uint64()))
}

// consent is an account's with code: from now on it takes the digest as signed.
func (h *history) consent(account common.Address, digest common.Hash) {
	h.evm.state.SetState(account, digest, yes)
	h.model.Consents[model.Consent{Account: account, Digest: digest}] = true
}

func (h *history) revokeConnections(t *rapid.T) {
	h.do(t, transaction{
		from: drawPerson(t, "recipient"), to: h.terms, function: "revokeConnections",
		model: func(tx *model.Tx) model.Revert { return tx.Terms.RevokeConnections(tx) },
	})
}

func (h *history) proposeDefault(t *rapid.T) {
	r := drawRequirement(t)
	h.do(t, transaction{
		from: mostly(t, "sender", h.model.Terms.Owner, people...), to: h.terms, function: "proposeDefault", args: []any{r},
		model: func(tx *model.Tx) model.Revert { return tx.Terms.ProposeDefault(tx, r) },
	})
}

// changeOwner makes one step of a transfer of ownership. Owners seldom renounce, or most histories would be without one.
func (h *history) changeOwner(t *rapid.T) {
	owner, pending, somebody := h.model.Terms.Owner, h.model.Terms.PendingOwner, drawPerson(t, "somebody")
	heir := rarely(t, "new owner", drawPerson(t, "heir"), nobody)
	offerer := mostly(t, "sender", owner, somebody)
	accepter := mostly(t, "sender", pending, somebody)
	renouncer := rarely(t, "sender", somebody, owner)
	step := transaction{to: h.terms}
	switch pick(t, "step", "offer", "accept", "renounce") {
	case "offer":
		step.from, step.function, step.args = offerer, "transferOwnership", []any{heir}
		step.model = func(tx *model.Tx) model.Revert { return tx.Terms.TransferOwnership(tx, heir) }
	case "accept":
		step.from, step.function = accepter, "acceptOwnership"
		step.model = func(tx *model.Tx) model.Revert { return tx.Terms.AcceptOwnership(tx) }
	case "renounce":
		step.from, step.function = renouncer, "renounceOwnership"
		step.model = func(tx *model.Tx) model.Revert { return tx.Terms.RenounceOwnership(tx) }
	}
	h.do(t, step)
}
