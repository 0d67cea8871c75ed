// SPDX-License-Identifier: MIT

package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/postbond/postbond"
)

// PermitDigest is what owner signs for a permit.
func (t *Token) PermitDigest(owner, spender common.Address, amount *big.Int, nonce uint64, deadline *big.Int) common.Hash {
	types := apitypes.Types{"Permit": {
		{Name: "owner", Type: "address"},
		{Name: "spender", Type: "address"},
		{Name: "value", Type: "uint256"},
		{Name: "nonce", Type: "uint256"},
		{Name: "deadline", Type: "uint256"},
	}}
	return digest("Postbond Test Token", t.chainID, t.address, "Permit", types, apitypes.TypedDataMessage{
		"owner": owner.Hex(), "spender": spender.Hex(), "value": amount,
		"nonce": new(big.Int).SetUint64(nonce), "deadline": deadline,
	})
}

// Digest is what recipient signs for terms that somebody else sends.
func (t *Terms) Digest(recipient common.Address, r postbond.Requirement, nonce, deadline *big.Int) common.Hash {
	types := apitypes.Types{
		"Terms": {
			{Name: "recipient", Type: "address"},
			{Name: "requirement", Type: "Requirement"},
			{Name: "nonce", Type: "uint256"},
			{Name: "deadline", Type: "uint256"},
		},
		"Requirement": {
			{Name: "holder", Type: "address"},
			{Name: "bond", Type: "uint40"},
			{Name: "postage", Type: "uint40"},
			{Name: "cover", Type: "uint8"},
			{Name: "mode", Type: "uint8"},
		},
	}
	requirement := apitypes.TypedDataMessage{
		"holder": r.Holder.Hex(), "bond": new(big.Int).SetUint64(uint64(r.Bond)),
		"postage": new(big.Int).SetUint64(uint64(r.Postage)), "cover": big.NewInt(int64(r.Cover)),
		"mode": big.NewInt(int64(r.Mode)),
	}
	return digest("Postbond Terms", t.chainID, t.address, "Terms", types, apitypes.TypedDataMessage{
		"recipient": recipient.Hex(), "requirement": requirement, "nonce": nonce, "deadline": deadline,
	})
}

// digest is EIP-712's, by go-ethereum's encoder. It fails only on types that do not fit, which is a mistake in this file.
func digest(
	name string, chainID uint64, contract common.Address,
	primaryType string, types apitypes.Types, message apitypes.TypedDataMessage,
) common.Hash {
	types["EIP712Domain"] = []apitypes.Type{
		{Name: "name", Type: "string"},
		{Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"},
		{Name: "verifyingContract", Type: "address"},
	}
	hash, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types:       types,
		PrimaryType: primaryType,
		Domain: apitypes.TypedDataDomain{
			Name: name, Version: "1", ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(chainID)),
			VerifyingContract: contract.Hex(),
		},
		Message: message,
	})
	if err != nil {
		panic(err)
	}
	return common.BytesToHash(hash)
}
