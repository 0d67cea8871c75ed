// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/testtoken"
)

// Token is the ERC-20 token that a network's stake is in.
type Token struct {
	Address  common.Address
	Symbol   string
	Decimals uint8

	conn     *Conn
	contract *bind.BoundContract
}

// Only the standard's functions are called; the test token's binding has them all, with EIP-2612.
var erc20 = testtoken.NewTestToken()

// LoadToken reads what the token says of itself.
func LoadToken(ctx context.Context, conn *Conn, address common.Address) (*Token, error) {
	decimals, err := read(ctx, erc20.Instance(conn, address), erc20.PackDecimals(), erc20.UnpackDecimals)
	if err != nil {
		return nil, conn.explain(err)
	}
	return loadSymbol(ctx, conn, address, decimals), nil
}

// loadSymbol completes a token whose decimals are known.
func loadSymbol(ctx context.Context, conn *Conn, address common.Address, decimals uint8) *Token {
	t := &Token{Address: address, Decimals: decimals, conn: conn, contract: erc20.Instance(conn, address)}
	symbol, err := read(ctx, t.contract, erc20.PackSymbol(), erc20.UnpackSymbol)
	if err != nil || !plainSymbol(symbol) {
		symbol = "TOKEN" // bytes32 symbols of old tokens, or letters that could lie to a reader
	}
	t.Symbol = symbol
	return t
}

// Units are the units in which an amount of the token can be given on a command line.
func (t *Token) Units() []postbond.Unit {
	return []postbond.Unit{{Symbol: t.Symbol, Decimals: t.Decimals}, postbond.UnitMicro(t.Decimals)}
}

// Say gives an amount for people: "0.5 PBT".
func (t *Token) Say(m postbond.Micro) string { return m.Tokens() + " " + t.Symbol }

// BalanceOf gives what an account holds, in base units.
func (t *Token) BalanceOf(ctx context.Context, account common.Address) (postbond.Amount, error) {
	return t.amount(ctx, erc20.PackBalanceOf(account), erc20.UnpackBalanceOf)
}

// Allowance gives what spender may take from owner, in base units.
func (t *Token) Allowance(ctx context.Context, owner, spender common.Address) (postbond.Amount, error) {
	return t.amount(ctx, erc20.PackAllowance(owner, spender), erc20.UnpackAllowance)
}

// Approve is the call that sets an allowance.
func (t *Token) Approve(spender common.Address, amount postbond.Amount) []byte {
	return erc20.PackApprove(spender, amount.Big())
}

func (t *Token) amount(ctx context.Context, data []byte, unpack func([]byte) (*big.Int, error)) (postbond.Amount, error) {
	n, err := read(ctx, t.contract, data, unpack)
	if err != nil {
		return postbond.Amount{}, t.conn.explain(err)
	}
	return postbond.AmountFromBig(n)
}

var permitType = crypto.Keccak256Hash([]byte(
	"Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))

// PermitDigest is what owner signs so that spender may take amount until deadline (EIP-2612). ok is false if the token
// knows no permits.
func (t *Token) PermitDigest(ctx context.Context, owner, spender common.Address, amount postbond.Amount, deadline uint64) (digest common.Hash, ok bool, err error) {
	separator, err := read(ctx, t.contract, erc20.PackDOMAINSEPARATOR(), erc20.UnpackDOMAINSEPARATOR)
	if isRefusal(err) {
		return digest, false, nil
	}
	if err != nil {
		return digest, false, t.conn.explain(err)
	}
	nonce, err := read(ctx, t.contract, erc20.PackNonces(owner), erc20.UnpackNonces)
	if isRefusal(err) {
		return digest, false, nil
	}
	if err != nil {
		return digest, false, t.conn.explain(err)
	}
	word := func(n *big.Int) []byte { return common.BigToHash(n).Bytes() }
	structHash := crypto.Keccak256(permitType[:], common.LeftPadBytes(owner[:], 32), common.LeftPadBytes(spender[:], 32),
		word(amount.Big()), word(nonce), word(new(big.Int).SetUint64(deadline)))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structHash), true, nil
}

func plainSymbol(s string) bool {
	for _, r := range s {
		if r < '!' || r > '~' {
			return false
		}
	}
	return s != "" && len(s) <= 16
}

// read calls a view function at the latest block.
func read[T any](ctx context.Context, contract *bind.BoundContract, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return bind.Call(contract, &bind.CallOpts{Context: ctx}, data, unpack)
}
