// SPDX-License-Identifier: MIT

package model

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	gethmath "github.com/ethereum/go-ethereum/common/math"
)

// Token is an ERC-20 token with permits (EIP-2612), as far as the contracts and their users need one. Amounts are base
// units.
type Token struct {
	Burnable bool // whether it has a function burn

	address    common.Address
	chainID    uint64
	balances   map[common.Address]*big.Int
	allowances map[allowance]*big.Int
	nonces     map[common.Address]uint64
}

type allowance struct{ owner, spender common.Address }

func newToken(chainID uint64, address common.Address) *Token {
	return &Token{
		address: address, chainID: chainID,
		balances:   map[common.Address]*big.Int{},
		allowances: map[allowance]*big.Int{},
		nonces:     map[common.Address]uint64{},
	}
}

func (t *Token) copy() *Token {
	other := *t
	other.balances, other.allowances, other.nonces = maps.Clone(t.balances), maps.Clone(t.allowances), maps.Clone(t.nonces)
	return &other
}

// Unlimited is an allowance that is never used up.
var Unlimited = gethmath.MaxBig256

// BalanceOf is what an account has.
func (t *Token) BalanceOf(account common.Address) *big.Int { return orZero(t.balances[account]) }

// Allowance is what spender may still take from owner.
func (t *Token) Allowance(owner, spender common.Address) *big.Int {
	return orZero(t.allowances[allowance{owner, spender}])
}

// Nonce is what owner's next permit must carry.
func (t *Token) Nonce(owner common.Address) uint64 { return t.nonces[owner] }

// Mint makes tokens out of nothing, before the history begins.
func (t *Token) Mint(to common.Address, amount *big.Int) { t.credit(to, amount) }

// Approve lets spender take up to amount from the sender.
func (t *Token) Approve(tx *Tx, spender common.Address, amount *big.Int) Revert {
	t.approve(tx, tx.Sender, spender, amount)
	tx.returned = true
	return nil
}

// Permit is owner's approval by signature: good once, until deadline.
func (t *Token) Permit(tx *Tx, owner, spender common.Address, amount, deadline *big.Int, signature Signature) Revert {
	if deadline.Cmp(new(big.Int).SetUint64(tx.Now)) < 0 {
		return ERC2612ExpiredSignature{deadline}
	}
	signer := signature.signerOnly(t.PermitDigest(owner, spender, amount, t.nonces[owner], deadline))
	if signer != owner {
		return ERC2612InvalidSigner{signer, owner}
	}
	t.nonces[owner]++
	t.approve(tx, owner, spender, amount)
	return nil
}

// Transfer gives some of the sender's tokens away.
func (t *Token) Transfer(tx *Tx, to common.Address, amount *big.Int) Revert {
	tx.returned = true
	return t.move(tx, tx.Sender, to, amount)
}

// transferFrom moves what spender was allowed to.
func (t *Token) transferFrom(tx *Tx, spender, from, to common.Address, amount *big.Int) Revert {
	allowed := t.Allowance(from, spender)
	if allowed.Cmp(amount) < 0 {
		return ERC20InsufficientAllowance{spender, allowed, amount}
	}
	if allowed.Cmp(Unlimited) != 0 {
		t.allowances[allowance{from, spender}] = new(big.Int).Sub(allowed, amount)
	}
	return t.move(tx, from, to, amount)
}

// burn destroys tokens, which shows as a transfer to address 0.
func (t *Token) burn(tx *Tx, from common.Address, amount *big.Int) Revert {
	why := t.move(tx, from, common.Address{}, amount)
	delete(t.balances, common.Address{})
	return why
}

func (t *Token) approve(tx *Tx, owner, spender common.Address, amount *big.Int) {
	t.allowances[allowance{owner, spender}] = amount
	tx.emit(t.address, Approval{owner, spender, amount})
}

func (t *Token) move(tx *Tx, from, to common.Address, amount *big.Int) Revert {
	balance := t.BalanceOf(from)
	if balance.Cmp(amount) < 0 {
		return ERC20InsufficientBalance{from, balance, amount}
	}
	t.balances[from] = new(big.Int).Sub(balance, amount)
	t.credit(to, amount)
	tx.emit(t.address, Transfer{from, to, amount})
	return nil
}

func (t *Token) credit(to common.Address, amount *big.Int) {
	t.balances[to] = new(big.Int).Add(t.BalanceOf(to), amount)
}

func orZero(n *big.Int) *big.Int {
	if n == nil {
		return new(big.Int)
	}
	return n
}
