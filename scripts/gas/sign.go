// SPDX-License-Identifier: MIT

package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
)

// sign follows RFC 6979: the same key signs the same digest the same way.
func (w *world) sign(signer *person, digest common.Hash) stake.Signature {
	raw := w.signRaw(signer, digest)
	return stake.Signature{V: raw[64], R: [32]byte(raw[:32]), S: [32]byte(raw[32:64])}
}

func (w *world) signRaw(signer *person, digest common.Hash) postbond.Signature {
	raw, err := crypto.Sign(digest[:], signer.key)
	w.fail(err)
	signature, err := postbond.NewSignature(raw)
	w.fail(err)
	return signature
}

// permitDigest is EIP-2612's, for an owner's first permit.
func (w *world) permitDigest(owner, spender common.Address, amount, deadline *big.Int) common.Hash {
	var domain common.Hash
	if answer := w.ask(w.permitToken, "DOMAIN_SEPARATOR"); w.err == nil {
		domain = answer[0].([32]byte)
	}
	const permitType = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
	return typedData(domain, hashStruct(permitType, word(owner), word(spender), number(amount), common.Hash{}, number(deadline)))
}

// termsDigest is of a recipient's first terms that somebody else sends.
func (w *world) termsDigest(recipient common.Address, r terms.Requirement, deadline *big.Int) common.Hash {
	const requirementType = "Requirement(address holder,uint40 bond,uint40 postage,uint8 cover,uint8 mode)"
	const termsType = "Terms(address recipient,Requirement requirement,uint256 nonce,uint256 deadline)"
	const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

	requirement := hashStruct(requirementType, word(r.Holder), number(r.Bond), number(r.Postage),
		number(big.NewInt(int64(r.Cover))), number(big.NewInt(int64(r.Mode))))
	domain := hashStruct(domainType, crypto.Keccak256Hash([]byte("Postbond Terms")), crypto.Keccak256Hash([]byte("1")),
		number(big.NewInt(chainID)), word(w.terms.address))
	return typedData(domain, hashStruct(termsType+requirementType, word(recipient), requirement, common.Hash{}, number(deadline)))
}

func typedData(domain, structHash common.Hash) common.Hash {
	return crypto.Keccak256Hash([]byte("\x19\x01"), domain[:], structHash[:])
}

func hashStruct(typ string, fields ...common.Hash) common.Hash {
	encoded := crypto.Keccak256([]byte(typ))
	for _, field := range fields {
		encoded = append(encoded, field[:]...)
	}
	return crypto.Keccak256Hash(encoded)
}

func word(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

func number(n *big.Int) common.Hash { return common.BigToHash(n) }
