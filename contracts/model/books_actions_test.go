// SPDX-License-Identifier: MIT

package model_test

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

const (
	hour = 3600
	week = 7 * 24 * hour
)

// letTimePass waits for an hour, for the border of an epoch or for weeks.
func (h *history) letTimePass(t *rapid.T) {
	toBorder := week - h.model.Now%week
	h.waitFor(t, pick(t, "seconds", hour, toBorder, week, toBorder-1, 2*week, 4*week))
}

func (h *history) waitFor(t *rapid.T, seconds uint64) {
	h.wait(seconds)
	t.Logf("%d hours pass, it is epoch %d", seconds/hour, h.model.Today())
}

// approve says what a contract may take. One base unit too little shows that units are counted right.
func (h *history) approve(t *rapid.T) {
	spender := h.of(drawKind(t)).address
	seven := model.BaseUnits(7)
	short := new(big.Int).Sub(seven, big.NewInt(1))
	amount := pick(t, "amount", model.Unlimited, model.BaseUnits(40), seven, short, new(big.Int))
	h.do(t, transaction{
		from: drawPerson(t, "payer"), to: h.token, function: "approve", args: []any{spender, amount},
		model: func(tx *model.Tx) model.Revert { return tx.Token.Approve(tx, spender, amount) },
	})
}

// donate sends tokens to a contract that credits nobody with them.
func (h *history) donate(t *rapid.T) {
	to, amount := h.of(drawKind(t)).address, big.NewInt(7)
	h.do(t, transaction{
		from: drawPerson(t, "payer"), to: h.token, function: "transfer", args: []any{to, amount},
		model: func(tx *model.Tx) model.Revert { return tx.Token.Transfer(tx, to, amount) },
	})
}

func (h *history) deposit(t *rapid.T) {
	kind, signer := drawKind(t), h.drawSigner(t)
	amount := h.drawAmount(t, kind, signer)
	h.do(t, transaction{
		from: h.drawPayer(t, kind), to: h.of(kind), function: "deposit", args: []any{signer, amount},
		model: func(tx *model.Tx) model.Revert { return tx.Books(kind).Deposit(tx, signer, amount) },
	})
}

// drawPayer draws somebody who has allowed the contract to take something, if there is one, mostly.
func (h *history) drawPayer(t *rapid.T, kind postbond.Kind) common.Address {
	payer := drawPerson(t, "payer")
	generous := func(who common.Address) bool { return h.model.Token.Allowance(who, h.of(kind).address).Sign() > 0 }
	return mostly(t, "generous payer", firstOf(people, generous, payer), payer)
}

// firstOf is the first of whom it holds, or else.
func firstOf(whom []common.Address, holds func(common.Address) bool, or common.Address) common.Address {
	if i := slices.IndexFunc(whom, holds); i >= 0 {
		return whom[i]
	}
	return or
}

// drawSigner draws whose book: a key's, and at times one that no key can sign for.
func (h *history) drawSigner(t *rapid.T) common.Address {
	return rarely(t, "signer", drawKey(t, "key"), wallet, nobody)
}

// drawAmount draws a deposit: small, or at the border of what the book can hold.
func (h *history) drawAmount(t *rapid.T, kind postbond.Kind, signer common.Address) *big.Int {
	room := new(big.Int).SetUint64(uint64(postbond.MaxMicro - h.model.Books(kind).Book(signer).Balance))
	overflow := new(big.Int).Add(room, big.NewInt(1))
	small := pick(t, "small amount", big.NewInt(20), big.NewInt(100), big.NewInt(7))
	return rarely(t, "amount", small, new(big.Int), room, overflow, model.Unlimited)
}

// permit is what somebody signed for depositWithPermit.
type permit struct {
	by        common.Address
	spender   common.Address
	amount    *big.Int
	deadline  *big.Int
	signature model.Signature
}

func (h *history) drawPermit(t *rapid.T, spender common.Address, amount *big.Int) permit {
	p := permit{
		by: drawKey(t, "payer"), spender: spender, amount: amount,
		deadline: new(big.Int).SetUint64(h.model.Now + mostly(t, "good for", uint64(hour), 0)),
	}
	nonce, signer := h.model.Token.Nonce(p.by), p.by
	switch mostly(t, "permit", "good", "expired", "of another", "for less", "of another nonce") {
	case "expired":
		p.deadline = new(big.Int).SetUint64(h.model.Now - 1)
	case "of another":
		signer = wallet
	case "for less":
		amount = new(big.Int).Sub(amount, big.NewInt(1))
	case "of another nonce":
		nonce++
	}
	if amount.IsUint64() { // nobody signs for what no book could hold
		units := model.BaseUnits(postbond.Micro(amount.Uint64()))
		p.signature = sign(signer, h.model.Token.PermitDigest(p.by, spender, units, nonce, p.deadline))
	}
	return p
}

// depositWithPermit also meets permits that were used before, by a deposit or by somebody who was faster.
func (h *history) depositWithPermit(t *rapid.T) {
	kind, signer := drawKind(t), h.drawSigner(t)
	fresh := h.drawPermit(t, h.of(kind).address, h.drawAmount(t, kind, signer))
	p := drawPast(t, "permit", fresh, h.permits)
	h.permits = append(h.permits, p)

	faster := drawPerson(t, "faster")
	if mostly(t, "used before", false, true) {
		h.usePermit(t, faster, p)
	}
	h.do(t, transaction{
		from: p.by, to: h.of(kind), function: "depositWithPermit", args: []any{signer, p.amount, p.deadline, p.signature},
		model: func(tx *model.Tx) model.Revert {
			return tx.Books(kind).DepositWithPermit(tx, signer, p.amount, p.deadline, p.signature)
		},
	})
}

// usePermit sends somebody's permit to the token, if it is good: what else the token says of permits is not our business.
func (h *history) usePermit(t *rapid.T, from common.Address, p permit) {
	if !p.amount.IsUint64() {
		return
	}
	units := model.BaseUnits(postbond.Micro(p.amount.Uint64()))
	use := func(tx *model.Tx) model.Revert {
		return tx.Token.Permit(tx, p.by, p.spender, units, p.deadline, p.signature)
	}
	if h.model.Copy().Send(from, use).Revert != nil {
		return
	}
	s := p.signature
	h.do(t, transaction{
		from: from, to: h.token, function: "permit",
		args: []any{p.by, p.spender, units, p.deadline, s.V, s.R, s.S}, model: use,
	})
}

func (h *history) claimTitle(t *rapid.T) {
	kind := drawKind(t)
	signer := h.drawUntitled(t, kind)
	owner := rarely(t, "owner", drawPerson(t, "heir"), nobody)
	by := rarely(t, "signed by", signer, alice, bob)
	signedFor := rarely(t, "signed for", owner, alice, wallet)
	signature := drawTampered(t, sign(by, h.model.Books(kind).Domain().TitleDigest(signedFor)))
	h.do(t, transaction{
		from: drawPerson(t, "sender"), to: h.of(kind), function: "claimTitle", args: []any{signer, owner, signature},
		model: func(tx *model.Tx) model.Revert { return tx.Books(kind).ClaimTitle(tx, signer, owner, signature) },
	})
}

// drawUntitled draws a book without a title, if there is one, mostly.
func (h *history) drawUntitled(t *rapid.T, kind postbond.Kind) common.Address {
	signer := h.drawSigner(t)
	untitled := func(who common.Address) bool { return h.model.Books(kind).Book(who).Title == nobody }
	return mostly(t, "untitled", firstOf(keyed, untitled, signer), signer)
}

// drawOwner draws who acts on a book: its owner, mostly.
func (h *history) drawOwner(t *rapid.T, kind postbond.Kind, signer common.Address) common.Address {
	return mostly(t, "sender", h.model.Books(kind).OwnerOf(signer), people...)
}

func (h *history) transferTitle(t *rapid.T) {
	kind, signer := drawKind(t), h.drawSigner(t)
	to := rarely(t, "new owner", drawPerson(t, "heir"), nobody)
	h.do(t, transaction{
		from: h.drawOwner(t, kind, signer), to: h.of(kind), function: "transferTitle", args: []any{signer, to},
		model: func(tx *model.Tx) model.Revert { return tx.Books(kind).TransferTitle(tx, signer, to) },
	})
}

func (h *history) requestExit(t *rapid.T) {
	kind := drawKind(t)
	signer := rarely(t, "leaver", h.drawDebtor(t, kind), h.drawSigner(t))
	h.do(t, transaction{
		from: h.drawOwner(t, kind, signer), to: h.of(kind), function: "requestExit", args: []any{signer},
		model: func(tx *model.Tx) model.Revert { return tx.Books(kind).RequestExit(tx, signer) },
	})
}

func (h *history) cancelExit(t *rapid.T) {
	kind, signer := drawKind(t), h.drawSigner(t)
	h.do(t, transaction{
		from: h.drawOwner(t, kind, signer), to: h.of(kind), function: "cancelExit", args: []any{signer},
		model: func(tx *model.Tx) model.Revert { return tx.Books(kind).CancelExit(tx, signer) },
	})
}

func (h *history) withdraw(t *rapid.T) {
	kind, signer := h.drawLeaver(t)
	to, due := h.drawReceiver(t), h.due(kind, signer)
	if pick(t, "patient", true, false) && h.model.Now < due {
		h.waitFor(t, due-h.model.Now)
	}
	h.do(t, transaction{
		from: h.drawOwner(t, kind, signer), to: h.of(kind), function: "withdraw", args: []any{signer, to},
		model: func(tx *model.Tx) model.Revert { return tx.Books(kind).Withdraw(tx, signer, to) },
	})
}

// due is when a book's exit, if it has one, is ripe.
func (h *history) due(kind postbond.Kind, signer common.Address) uint64 {
	books := h.model.Books(kind)
	return uint64(books.Book(signer).Exit+books.ExitDelay()) * week
}

// drawLeaver draws a book with an exit pending, if there is one, mostly, and rather one that has waited long enough.
func (h *history) drawLeaver(t *rapid.T) (postbond.Kind, common.Address) {
	type place struct {
		kind   postbond.Kind
		signer common.Address
	}
	anywhere := place{drawKind(t), h.drawSigner(t)}
	var leaving, ripe []place
	for _, kind := range kinds {
		for _, signer := range people {
			switch {
			case h.model.Books(kind).Book(signer).Exit == 0:
			case h.model.Now < h.due(kind, signer):
				leaving = append(leaving, place{kind, signer})
			default:
				ripe = append(ripe, place{kind, signer})
			}
		}
	}
	first := append(append(ripe, leaving...), anywhere)[0]
	leaver := mostly(t, "leaver", first, anywhere)
	return leaver.kind, leaver.signer
}
