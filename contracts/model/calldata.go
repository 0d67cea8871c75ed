// SPDX-License-Identifier: MIT

package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/postbond/postbond"
)

// Word is a word of calldata. Nothing keeps a caller from sending more in it than its type holds.
type Word = uint256.Int

// Stamp is a stamp as it is sent to a contract. Its holder is not in it but is whoever redeems it.
type Stamp struct {
	Epoch, Index, Value, Total Word
	Letter                     common.Hash
}

// Signature is a signature as it is sent to a contract.
type Signature struct {
	V    Word
	R, S common.Hash
}

// as reads the stamp as one made out to holder. It is malformed if a field is outside its type.
func (s Stamp) as(holder common.Address) (stamp postbond.Stamp, wellFormed bool) {
	if s.Epoch.BitLen() > 24 || s.Index.BitLen() > 8 || s.Value.BitLen() > 48 || s.Total.BitLen() > 48 {
		return postbond.Stamp{}, false
	}
	return postbond.Stamp{
		Holder: holder,
		Epoch:  postbond.Epoch(s.Epoch.Uint64()),
		Index:  uint8(s.Index.Uint64()),
		Value:  postbond.Micro(s.Value.Uint64()),
		Total:  postbond.Micro(s.Total.Uint64()),
		Letter: s.Letter,
	}, true
}

// signer is whose signature of digest this is, address 0 if nobody's.
func (s Signature) signer(digest common.Hash) common.Address {
	if !s.V.IsUint64() || (s.V.Uint64() != 27 && s.V.Uint64() != 28) {
		return common.Address{}
	}
	signer, err := s.packed().Recover(digest)
	if err != nil {
		return common.Address{}
	}
	return signer
}

// signerOnly is the same where one signature must have one form: a high s is nobody's. So it is for permits and terms.
func (s Signature) signerOnly(digest common.Hash) common.Address {
	if new(Word).SetBytes(s.S[:]).Gt(halfOrder) {
		return common.Address{}
	}
	return s.signer(digest)
}

// halfOrder is half the order of the curve: of the two s that make a good signature, one is below.
var halfOrder = uint256.MustFromBig(new(big.Int).Rsh(crypto.S256().Params().N, 1))

// packed is r ‖ s ‖ v.
func (s Signature) packed() postbond.Signature {
	var packed postbond.Signature
	copy(packed[:32], s.R[:])
	copy(packed[32:64], s.S[:])
	packed[64] = byte(s.V.Uint64())
	return packed
}
