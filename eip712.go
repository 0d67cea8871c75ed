// SPDX-License-Identifier: MIT

package postbond

import (
	"encoding/binary"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signature is r ‖ s ‖ v with v 27 or 28, as ecrecover and wallets have it.
type Signature [65]byte

// errSignature is returned, without ceremony, for a signature that recovers to nobody.
var errSignature = errors.New("the signature is not valid")

// NewSignature takes what go-ethereum's signing returns, whose v is 0 or 1.
func NewSignature(raw []byte) (Signature, error) {
	var s Signature
	if len(raw) != len(s) {
		return s, errSignature
	}
	copy(s[:], raw)
	if s[64] < 27 {
		s[64] += 27
	}
	if s[64] != 27 && s[64] != 28 {
		return s, errSignature
	}
	return s, nil
}

// Recover gives the address whose key signed digest. Like the precompile it takes a high s too: a stamp's identity is
// (signer, epoch, index), never its signature.
func (s Signature) Recover(digest common.Hash) (common.Address, error) {
	v := s[64] - 27
	if !crypto.ValidateSignatureValues(v, new(big.Int).SetBytes(s[:32]), new(big.Int).SetBytes(s[32:64]), false) {
		return common.Address{}, errSignature
	}
	raw := s
	raw[64] = v
	public, err := crypto.Ecrecover(digest[:], raw[:])
	if err != nil {
		return common.Address{}, errSignature
	}
	return common.BytesToAddress(crypto.Keccak256(public[1:])[12:]), nil
}

// Domain is the EIP-712 domain of a contract with books: which money, on which chain.
type Domain struct {
	Kind     Kind
	ChainID  uint64
	Contract common.Address
}

var (
	domainType = crypto.Keccak256Hash([]byte(
		"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	stampType = crypto.Keccak256Hash([]byte(
		"Stamp(address holder,uint24 epoch,uint8 index,uint48 value,uint48 total,bytes32 letter)"))
	titleType     = crypto.Keccak256Hash([]byte("Title(address owner)"))
	domainVersion = crypto.Keccak256Hash([]byte("1"))
	domainNames   = map[Kind]common.Hash{
		Bond:    crypto.Keccak256Hash([]byte("Postbond Stake")),
		Postage: crypto.Keccak256Hash([]byte("Postbond Postage")),
	}
)

// Separator is the domain's EIP-712 separator. It never changes: keep it where many digests are computed.
func (d Domain) Separator() common.Hash {
	name := domainNames[d.Kind]
	return crypto.Keccak256Hash(domainType[:], name[:], domainVersion[:], word(d.ChainID), padded(d.Contract))
}

// Digest is what is signed for a stamp, by hand: reflection over typed data costs nine times as much.
func (s Stamp) Digest(separator common.Hash) common.Hash {
	var b [7 * 32]byte
	copy(b[:], stampType[:])
	copy(b[1*32+12:], s.Holder[:])
	binary.BigEndian.PutUint64(b[3*32-8:], uint64(s.Epoch))
	b[4*32-1] = s.Index
	binary.BigEndian.PutUint64(b[5*32-8:], uint64(s.Value))
	binary.BigEndian.PutUint64(b[6*32-8:], uint64(s.Total))
	copy(b[6*32:], s.Letter[:])
	return typedData(separator, crypto.Keccak256Hash(b[:]))
}

// TitleDigest is what a key signs to hand its book to owner: Title(address owner).
func (d Domain) TitleDigest(owner common.Address) common.Hash {
	return typedData(d.Separator(), crypto.Keccak256Hash(titleType[:], padded(owner)))
}

func typedData(separator, structHash common.Hash) common.Hash {
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structHash[:])
}

func word(n uint64) []byte {
	var b [32]byte
	binary.BigEndian.PutUint64(b[24:], n)
	return b[:]
}

func padded(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// SignedStamp is a stamp as it travels: with the domain it belongs to and the signature.
type SignedStamp struct {
	Domain    Domain
	Stamp     Stamp
	Signature Signature
}

// Digest is the stamp's identity: two stamps with one digest are the same stamp.
func (s SignedStamp) Digest() common.Hash { return s.Stamp.Digest(s.Domain.Separator()) }

// Signer recovers the key that signed it.
func (s SignedStamp) Signer() (common.Address, error) {
	signer, err := s.Signature.Recover(s.Digest())
	if err != nil {
		return signer, Fail(CodeBadStamp, "ask the sender for a new stamp", "%w", err)
	}
	return signer, nil
}
