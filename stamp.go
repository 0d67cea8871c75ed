// SPDX-License-Identifier: MIT

package postbond

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// StampsPerEpoch is how many stamps a key can sign in an epoch: indices 0 to 55.
const StampsPerEpoch = 56

// CoverFactor is how many times its total must stand behind a bond (docs/contracts.md): with less, the stamps of one week
// could eat what covers those of the next.
const CoverFactor = 4

// Kind says which contract's money stands behind a stamp.
type Kind uint8

// The kinds. A bond is burned when the message is spam; postage is collected by whoever reads it.
const (
	Bond    Kind = 1 // contract Stake
	Postage Kind = 2 // contract Postage
)

// String is the kind's word in JSON and documents.
func (k Kind) String() string {
	switch k {
	case Bond:
		return "bond"
	case Postage:
		return "postage"
	}
	return "unknown"
}

// Stamp is what a sender signs for one message (mechanism: EIP-712 type
// Stamp(address holder,uint24 epoch,uint8 index,uint48 value,uint48 total,bytes32 letter)).
type Stamp struct {
	Holder common.Address // the only address that may redeem it
	Epoch  Epoch          // the week it is good for; it can be redeemed until the end of the next
	Index  uint8          // 0 to 55, never twice in an epoch
	Value  Micro          // what redeeming it takes
	Total  Micro          // the signer's running sum in this epoch, this stamp included
	Letter common.Hash    // ties it to one message and recipient, see Letter
}

// Check says what makes a stamp unusable whatever the chain says, or nil.
func (s Stamp) Check() error {
	const hint = "ask the sender for a new stamp"
	switch {
	case s.Holder == (common.Address{}):
		return Fail(CodeBadStamp, hint, "the stamp has no holder")
	case s.Epoch > MaxEpoch:
		return Fail(CodeBadStamp, hint, "epoch %d is out of range", s.Epoch)
	case s.Index >= StampsPerEpoch:
		return Fail(CodeBadStamp, hint, "index %d is out of range: an epoch has stamps 0 to %d", s.Index, StampsPerEpoch-1)
	case s.Value == 0:
		return Fail(CodeBadStamp, hint, "the stamp has no value")
	case s.Value > MaxMicro || s.Total > MaxMicro:
		return Fail(CodeBadStamp, hint, "value %s or total %s is over 48 bits", s.Value, s.Total)
	case s.Total < s.Value:
		return Fail(CodeBadStamp, hint, "total %s is less than value %s", s.Total, s.Value)
	}
	return nil
}

// ConflictsWith says whether the two stamps of one signer are an equivocation: same epoch, not the same stamp, and either
// the same index or totals that leave no room for both values. The contract Stake takes the whole stake for it.
func (s Stamp) ConflictsWith(other Stamp) bool {
	if s == other || s.Epoch != other.Epoch {
		return false
	}
	first, second := s, other
	if first.Index > second.Index {
		first, second = second, first
	}
	return first.Index == second.Index || second.Total < first.Total+second.Value
}

// Letter ties a stamp to a message without telling the chain which: keccak256(abi.encode(node, messageHash, frank)).
// Node is RecipientNode or the namehash of the recipient's name, messageHash the transport's own hash of the message,
// frank is Frank or zero.
func Letter(node, messageHash, frank common.Hash) common.Hash {
	return crypto.Keccak256Hash(node[:], messageHash[:], frank[:])
}

// AddressNode stands for a recipient without a name: his address, left-padded.
func AddressNode(recipient common.Address) common.Hash {
	return common.BytesToHash(recipient[:])
}

// Frank lets the recipient prove later what he was sent: keccak256(salt ‖ plaintext), the salt inside the encrypted payload.
func Frank(salt, plaintext []byte) common.Hash {
	return crypto.Keccak256Hash(salt, plaintext)
}
