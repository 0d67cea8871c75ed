// SPDX-License-Identifier: MIT

package model

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/postbond/postbond"
)

// notice is how many epochs ahead a default is announced.
const notice postbond.Epoch = 2

// Terms is what each recipient asks of strangers, and the network's default for those who said nothing.
type Terms struct {
	Owner        common.Address
	PendingOwner common.Address

	address         common.Address
	chainID         uint64
	requirements    map[common.Address]postbond.Requirement
	nonces          map[common.Address]uint64
	connectionNonce map[common.Address]uint64
	defaults        []DefaultProposed // all that ever were in force or will be, by From
}

func newTerms(chainID uint64, address, owner common.Address) *Terms {
	initial := postbond.Requirement{Bond: 500_000, Cover: 10, Mode: postbond.ModeBondAndPostage}
	return &Terms{
		Owner: owner, address: address, chainID: chainID,
		requirements:    map[common.Address]postbond.Requirement{},
		nonces:          map[common.Address]uint64{},
		connectionNonce: map[common.Address]uint64{},
		defaults:        []DefaultProposed{{0, initial}},
	}
}

func (t *Terms) copy() *Terms {
	other := *t
	other.requirements, other.nonces = maps.Clone(t.requirements), maps.Clone(t.nonces)
	other.connectionNonce = maps.Clone(t.connectionNonce)
	other.defaults = append([]DefaultProposed(nil), t.defaults...)
	return &other
}

// Nonce is what the next terms that recipient signs must carry.
func (t *Terms) Nonce(recipient common.Address) uint64 { return t.nonces[recipient] }

// ConnectionNonce is what a connection of recipient's must carry.
func (t *Terms) ConnectionNonce(recipient common.Address) uint64 { return t.connectionNonce[recipient] }

// DefaultAt is the network's default in an epoch from today on: the last that was announced for it or before.
func (t *Terms) DefaultAt(epoch postbond.Epoch) (inForce postbond.Requirement) {
	for _, d := range t.defaults {
		if d.From <= epoch {
			inForce = d.Requirement
		}
	}
	return inForce
}

// RequirementOf is what recipient asks today.
func (t *Terms) RequirementOf(recipient common.Address, today postbond.Epoch) postbond.Requirement {
	r := t.requirements[recipient]
	if r.Mode == postbond.ModeUnset {
		r = t.DefaultAt(today)
	}
	if r.Holder == (common.Address{}) {
		r.Holder = recipient
	}
	return r
}

// Set publishes the sender's terms.
func (t *Terms) Set(tx *Tx, r postbond.Requirement) Revert { return t.set(tx, tx.Sender, r) }

// SetFor publishes the terms that recipient signed.
func (t *Terms) SetFor(
	tx *Tx, recipient common.Address, r postbond.Requirement, nonce, deadline *big.Int, signature []byte,
) Revert {
	current := t.nonces[recipient]
	switch {
	case deadline.Cmp(new(big.Int).SetUint64(tx.Now)) < 0:
		return SignatureExpired{deadline}
	case nonce.Cmp(new(big.Int).SetUint64(current)) != 0:
		return InvalidAccountNonce{recipient, current}
	}
	digest := t.Digest(recipient, r, nonce, deadline)
	if !signedByKey(recipient, digest, signature) && !tx.Consents[Consent{recipient, digest}] {
		return InvalidTermsSignature{recipient}
	}
	t.nonces[recipient]++
	return t.set(tx, recipient, r)
}

// signedByKey takes 65 bytes r ‖ s ‖ v.
func signedByKey(account common.Address, digest common.Hash, signature []byte) bool {
	if len(signature) != 65 {
		return false
	}
	s := Signature{R: common.Hash(signature[:32]), S: common.Hash(signature[32:64]), V: *uint256.NewInt(uint64(signature[64]))}
	signer := s.signerOnly(digest)
	return signer == account && signer != (common.Address{})
}

func (t *Terms) set(tx *Tx, recipient common.Address, r postbond.Requirement) Revert {
	if why := unreasonable(r); why != nil {
		return why
	}
	t.requirements[recipient] = r
	tx.emit(t.address, RequirementSet{recipient, r})
	return nil
}

// RevokeConnections makes the sender's connections void.
func (t *Terms) RevokeConnections(tx *Tx) Revert {
	t.connectionNonce[tx.Sender]++
	tx.emit(t.address, ConnectionsRevoked{tx.Sender, t.connectionNonce[tx.Sender]})
	return nil
}

// ProposeDefault announces a default for the epoch after the next. It replaces what was announced in this epoch; what was
// announced in the last must come into force first.
func (t *Terms) ProposeDefault(tx *Tx, r postbond.Requirement) Revert {
	if why := t.onlyOwner(tx); why != nil {
		return why
	}
	last := t.defaults[len(t.defaults)-1]
	from := tx.Today() + notice
	if last.From > tx.Today() && last.From != from {
		return DefaultAnnounced{last.From}
	}
	if why := outOfBounds(r); why != nil {
		return why
	}
	if last.From == from {
		t.defaults = t.defaults[:len(t.defaults)-1]
	}
	t.defaults = append(t.defaults, DefaultProposed{from, r})
	tx.emit(t.address, DefaultProposed{from, r})
	return nil
}

// TransferOwnership offers the ownership to somebody, who has to accept it.
func (t *Terms) TransferOwnership(tx *Tx, to common.Address) Revert {
	if why := t.onlyOwner(tx); why != nil {
		return why
	}
	t.PendingOwner = to
	tx.emit(t.address, OwnershipTransferStarted{t.Owner, to})
	return nil
}

// AcceptOwnership is the second step.
func (t *Terms) AcceptOwnership(tx *Tx) Revert {
	if tx.Sender != t.PendingOwner {
		return OwnableUnauthorizedAccount{tx.Sender}
	}
	t.own(tx, tx.Sender)
	return nil
}

// RenounceOwnership leaves the default as it is for ever.
func (t *Terms) RenounceOwnership(tx *Tx) Revert {
	if why := t.onlyOwner(tx); why != nil {
		return why
	}
	t.own(tx, common.Address{})
	return nil
}

func (t *Terms) own(tx *Tx, owner common.Address) {
	tx.emit(t.address, OwnershipTransferred{t.Owner, owner})
	t.Owner, t.PendingOwner = owner, common.Address{}
}

func (t *Terms) onlyOwner(tx *Tx) Revert {
	if tx.Sender != t.Owner {
		return OwnableUnauthorizedAccount{tx.Sender}
	}
	return nil
}

// unreasonable says what nobody may ask, nil for what somebody may.
func unreasonable(r postbond.Requirement) Revert {
	asks := true
	switch r.Mode {
	case postbond.ModeUnset:
		if r != (postbond.Requirement{}) {
			return InvalidMode{r.Mode}
		}
	case postbond.ModeBondAndPostage:
		asks = r.Bond != 0 || r.Postage != 0
	case postbond.ModeBondOrPostage:
		asks = r.Bond != 0 && r.Postage != 0
	case postbond.ModeClosed, postbond.ModeOpen:
	default:
		return InvalidMode{r.Mode}
	}
	switch {
	case !asks:
		return NothingAsked{r.Mode, r.Bond, r.Postage}
	case r.Cover != 0 && r.Bond == 0:
		return CoverWithoutBond{r.Cover}
	}
	return nil
}

// outOfBounds says what the network may not ask.
func outOfBounds(r postbond.Requirement) Revert {
	const maxBond, maxPostage, maxCover = 10_000_000, 1_000_000, 100
	if r.Mode != postbond.ModeBondAndPostage && r.Mode != postbond.ModeBondOrPostage {
		return InvalidMode{r.Mode}
	}
	if why := unreasonable(r); why != nil {
		return why
	}
	switch {
	case r.Holder != common.Address{}:
		return DefaultHolder{r.Holder}
	case r.Bond > maxBond:
		return DefaultOutOfBounds{r.Bond, maxBond}
	case r.Postage > maxPostage:
		return DefaultOutOfBounds{r.Postage, maxPostage}
	case r.Cover > maxCover:
		return DefaultOutOfBounds{postbond.Micro(r.Cover), maxCover}
	}
	return nil
}
