// SPDX-License-Identifier: MIT

package model_test

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// signedStamp is a stamp that was sent before: what its signer meant, and what of it was sent.
type signedStamp struct {
	signer common.Address
	meant  postbond.Stamp
	model.Evidence
}

func (h *history) burn(t *rapid.T) {
	holder := drawPerson(t, "holder")
	stamps, signatures := h.drawBatch(t, postbond.Bond, holder)
	h.seen.stamps += len(stamps)
	h.do(t, transaction{
		from: holder, to: h.stake, function: "burn", args: []any{stamps, signatures}, cut: drawCut(t),
		model: func(tx *model.Tx) model.Revert { return tx.Stake.Burn(tx, stamps, signatures) },
	})
}

func (h *history) collect(t *rapid.T) {
	holder, to := drawPerson(t, "holder"), h.drawReceiver(t)
	stamps, signatures := h.drawBatch(t, postbond.Postage, holder)
	h.seen.stamps += len(stamps)
	h.do(t, transaction{
		from: holder, to: h.postage, function: "collect", args: []any{stamps, signatures, to}, cut: drawCut(t),
		model: func(tx *model.Tx) model.Revert { return tx.Postage.Collect(tx, stamps, signatures, to) },
	})
}

func drawCut(t *rapid.T) int { return rarely(t, "calldata is short of", 0, 1, 32) }

// drawBatch draws a few stamps, with a signature each, mostly.
func (h *history) drawBatch(t *rapid.T, kind postbond.Kind, holder common.Address) ([]model.Stamp, []model.Signature) {
	var stamps []model.Stamp
	var signatures []model.Signature
	for range pick(t, "stamps", 1, 2, 3, 4, 0) {
		stamp := h.drawStamp(t, kind, holder)
		stamps, signatures = append(stamps, stamp.Stamp), append(signatures, stamp.Signature)
	}
	switch rarely(t, "batch is", "complete", "short of a signature", "short of a stamp") {
	case "short of a signature":
		signatures = signatures[:max(len(signatures)-1, 0)]
	case "short of a stamp":
		stamps = stamps[:max(len(stamps)-1, 0)]
	}
	return stamps, signatures
}

// drawStamp draws a new stamp or one that was sent before, to whichever contract.
func (h *history) drawStamp(t *rapid.T, kind postbond.Kind, holder common.Address) signedStamp {
	signer := h.drawDebtor(t, kind)
	fresh := h.sign(t, kind, signer, h.draftStamp(t, kind, signer, holder))
	stamp := drawPast(t, "stamp", fresh, h.stamps)
	h.stamps = append(h.stamps, stamp)
	return stamp
}

// drawDebtor draws a key with something in its book, mostly.
func (h *history) drawDebtor(t *rapid.T, kind postbond.Kind) common.Address {
	anybody := drawKey(t, "signer")
	solvent := func(who common.Address) bool { return h.model.Books(kind).Book(who).Balance > 0 }
	if pick(t, "solvent", true, true, true, false) && !solvent(anybody) {
		return firstOf(keyed, solvent, anybody)
	}
	return anybody
}

// draftStamp draws what a signer could mean, from so few possibilities that stamps often collide.
func (h *history) draftStamp(t *rapid.T, kind postbond.Kind, signer, holder common.Address) postbond.Stamp {
	today, balance := h.model.Today(), h.model.Books(kind).Book(signer).Balance
	value := mostly(t, "value", pick[postbond.Micro](t, "small value", 1, 2, 5), 0, balance, balance+1, postbond.MaxMicro)
	return postbond.Stamp{
		Holder: rarely(t, "made out to", holder, people...),
		Epoch:  mostly(t, "epoch", pick(t, "live epoch", today, today-1), today+1, today-2, today-3, today-4),
		Index:  rarely(t, "index", pick[uint8](t, "good index", 0, 1, 2, 55), 56, 57, 255),
		Value:  min(value, postbond.MaxMicro),
		Total:  pick[postbond.Micro](t, "total", 5, 10, 20, 0, postbond.MaxMicro),
		Letter: common.Hash{pick[byte](t, "letter", 0, 1)},
	}
}

// sign writes the stamp down as it is sent, soils it at times, signs it, and at times tampers with the signature.
func (h *history) sign(t *rapid.T, kind postbond.Kind, signer common.Address, meant postbond.Stamp) signedStamp {
	sent := model.Stamp{Letter: meant.Letter}
	sent.Epoch.SetUint64(uint64(meant.Epoch))
	sent.Index.SetUint64(uint64(meant.Index))
	sent.Value.SetUint64(uint64(meant.Value))
	sent.Total.SetUint64(uint64(meant.Total))
	soil(t, &sent)

	signature := sign(signer, digest(h.model.Books(kind).Domain(), meant.Holder, sent))
	return signedStamp{signer, meant, model.Evidence{
		Stamp: sent, Signature: drawTampered(t, signature), Holder: meant.Holder,
	}}
}

// digest is the EIP-712 digest of a stamp as it is sent, for a cheat can also sign what is beyond a field's type.
func digest(domain postbond.Domain, holder common.Address, s model.Stamp) common.Hash {
	stampType := crypto.Keccak256Hash([]byte(
		"Stamp(address holder,uint24 epoch,uint8 index,uint48 value,uint48 total,bytes32 letter)"))
	separator, content := domain.Separator(), crypto.Keccak256(words(stampType, holder, s))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], content)
}

// soil sets, at times, a bit beyond a field's type: the next or the highest.
func soil(t *rapid.T, s *model.Stamp) {
	dirty := rarely(t, "dirty", "nothing", "epoch", "index", "value", "total")
	highest := pick(t, "dirty bit", "next", "highest") == "highest"
	set := func(field *model.Word, bit uint) {
		if highest {
			bit = 255
		}
		field.Or(field, new(uint256.Int).Lsh(uint256.NewInt(1), bit))
	}
	switch dirty {
	case "epoch":
		set(&s.Epoch, 24)
	case "index":
		set(&s.Index, 8)
	case "value":
		set(&s.Value, 48)
	case "total":
		set(&s.Total, 48)
	}
}

// report shows a stamp and a twin of it, of which some differ as only a cheat's do.
func (h *history) report(t *rapid.T) {
	first := h.drawStamp(t, postbond.Bond, drawPerson(t, "holder"))
	second := h.drawTwin(t, first)
	if rarely(t, "evidence is", "signed", "unsigned") == "unsigned" { // both by address 0
		first.Signature, second.Signature = model.Signature{}, model.Signature{}
	}
	to := h.drawReceiver(t)
	h.do(t, transaction{
		from: drawPerson(t, "sender"), to: h.stake, function: "report", args: []any{first.Evidence, second.Evidence, to},
		model: func(tx *model.Tx) model.Revert { return tx.Stake.Report(tx, first.Evidence, second.Evidence, to) },
	})
}

func (h *history) drawTwin(t *rapid.T, of signedStamp) signedStamp {
	signer, twin := of.signer, of.meant
	other, otherHolder := drawKey(t, "other signer"), drawPerson(t, "other holder")
	cheats := pick(t, "cheat's twin has", "another letter", "a later index and the same total")
	switch mostly(t, "twin has", cheats, "a later index and room for both", "an earlier index", "another epoch",
		"another signer", "another holder", "nothing else") {
	case "another letter":
		twin.Letter[0]++
	case "a later index and the same total":
		twin.Index++
	case "a later index and room for both":
		twin.Index++
		twin.Total = min(twin.Total+twin.Value, postbond.MaxMicro)
	case "an earlier index":
		twin.Index--
	case "another epoch":
		twin.Epoch--
	case "another signer":
		signer = other
		twin.Letter[0]++
	case "another holder":
		twin.Holder = otherHolder
	}
	stamp := h.sign(t, postbond.Bond, signer, twin)
	h.stamps = append(h.stamps, stamp)
	return stamp
}

func (h *history) flush(t *rapid.T) {
	h.do(t, transaction{
		from: drawPerson(t, "sender"), to: h.stake, function: "flush",
		model: func(tx *model.Tx) model.Revert { return tx.Stake.Flush(tx) },
	})
}
