// SPDX-License-Identifier: MIT

package gate

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Party is a sender or a recipient after resolution. The zero Party is somebody unknown.
type Party struct {
	Name    string         // the normalised name, or "" where there is none
	Address common.Address // who owns books, publishes terms
	Node    common.Hash    // what letters are addressed to: the name's namehash, or the address's node
}

// AddressParty is somebody known by his address alone.
func AddressParty(address common.Address) Party {
	return Party{Address: address, Node: postbond.AddressNode(address)}
}

// String is the name, or the address where there is none.
func (p Party) String() string {
	if p.Name != "" {
		return p.Name
	}
	return p.Address.Hex()
}

func (p Party) isKnown() bool { return p.Address != (common.Address{}) }

// Request is one message at the door.
type Request struct {
	From        Party       // zero where the sender is not known: then nobody is held to own the stamp's book
	To          Party       // the recipient
	MessageHash common.Hash // the transport's own
	Frank       common.Hash // zero where the message has none
	Bond        string      // the text of the stamp as it came, "" for none; what is no stamp is rejected, not an error
}

// claim is what a stamp's text says of itself, before anything is asked of the chain.
type claim struct {
	given  bool
	stamp  postbond.SignedStamp
	signer common.Address // zero: the text is no stamp of this contract that anybody signed
}

func (c claim) isGenuine() bool { return c.signer != (common.Address{}) }

func (g *Gate) read(text string) claim {
	if text == "" {
		return claim{}
	}
	stamp, err := postbond.ParseStamp(text)
	if err != nil || stamp.Domain != g.config.Domain {
		return claim{given: true}
	}
	signer, err := stamp.Signature.Recover(stamp.Stamp.Digest(g.separator))
	if err != nil {
		return claim{given: true}
	}
	return claim{given: true, stamp: stamp, signer: signer}
}
