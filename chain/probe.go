// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
)

// Probe is what a simulation found out about a token that our contracts can hold.
type Probe struct {
	*Token
	Holder   common.Address  // whose tokens were moved, in the simulation alone
	Amount   postbond.Amount // how many, in base units
	Warnings []string        // what the contracts bear but a person should know
}

// ProbeToken moves tokens of a holder into a contract and out of it weeks later, in a simulation, and looks whether every
// balance is what was sent. A token that our contracts cannot hold is an error with CodeBadToken that says why. A zero
// holder means any that can be found.
func ProbeToken(ctx context.Context, conn *Conn, address, holder common.Address) (*Probe, error) {
	head, err := conn.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, conn.Unreachable(err)
	}
	token, err := conn.checkToken(ctx, address, head.Number)
	if err != nil {
		return nil, err
	}
	if holder == (common.Address{}) {
		if holder, err = token.findHolder(ctx, head); err != nil {
			return nil, err
		}
	}
	warnings, err := token.lookForProxy(ctx, head)
	if err != nil {
		return nil, err
	}
	return token.try(ctx, head, holder, warnings)
}

// The decimals that the contracts take.
const (
	minDecimals = 6
	maxDecimals = 36
)

// checkToken loads a token, and fails with CodeBadToken if there is none, or one whose decimals the contracts refuse.
func (c *Conn) checkToken(ctx context.Context, address common.Address, block *big.Int) (*Token, error) {
	code, err := c.CodeAt(ctx, address, block)
	if err != nil {
		return nil, c.Unreachable(err)
	}
	if len(code) == 0 {
		return nil, postbond.Fail(postbond.CodeBadToken, "check the address and --network", "there is no token at %s on %s", address.Hex(), c.Network.Name)
	}
	answer, err := c.CallContract(ctx, ethereum.CallMsg{To: &address, Data: erc20.PackDecimals()}, block)
	if err != nil && !isRevert(err) {
		return nil, c.Unreachable(err)
	}
	decimals := new(big.Int).SetBytes(answer)
	switch {
	case err != nil || len(answer) == 0:
		return nil, badToken(address, "does not say how many decimals it has")
	case len(answer) != common.HashLength || decimals.BitLen() > 8:
		return nil, badToken(address, "talks nonsense when asked for its decimals")
	case decimals.Int64() < minDecimals || decimals.Int64() > maxDecimals:
		return nil, badToken(address, "has %s decimals, and the contracts take %d to %d", decimals, minDecimals, maxDecimals)
	}
	return loadSymbol(ctx, c, address, uint8(decimals.Uint64())), nil
}

func badToken(address common.Address, format string, args ...any) error {
	return postbond.Fail(postbond.CodeBadToken, "choose a token that moves exactly what it is told to, and nothing by itself",
		"the token %s "+format, append([]any{address.Hex()}, args...)...)
}

// holderTries is at how many accounts findHolder looks.
const holderTries = 20

var transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

// findHolder finds an account with enough of the token for a probe, among those that were sent some lately. It looks back
// in growing steps: of a token that moves all the time, no node hands out the transfers of many blocks.
func (t *Token) findHolder(ctx context.Context, head *types.Header) (common.Address, error) {
	seen := make(map[common.Address]bool)
	for _, blocks := range []uint64{1, 30, 1000} {
		logs, err := t.transfers(ctx, head, blocks)
		if err != nil {
			return common.Address{}, err
		}
		for i := len(logs) - 1; i >= 0 && len(seen) < holderTries; i-- {
			if len(logs[i].Topics) != 3 {
				continue // another kind of event than was asked for
			}
			account := common.BytesToAddress(logs[i].Topics[2][:])
			if seen[account] {
				continue
			}
			seen[account] = true
			if micros, err := t.micros(ctx, head, account); err != nil || micros >= probeLeast {
				return account, err
			}
		}
	}
	return common.Address{}, postbond.Fail(postbond.CodeUsage, "name one with --holder; nothing is taken from it",
		"found nobody who holds %s, to simulate what happens to it", t.Symbol)
}

// transfers gives the token's transfers in the last blocks, or none where the node refuses to look for so many.
func (t *Token) transfers(ctx context.Context, head *types.Header, blocks uint64) ([]types.Log, error) {
	last := head.Number.Uint64()
	logs, err := t.conn.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(last - min(last, blocks)),
		ToBlock:   head.Number,
		Addresses: []common.Address{t.Address},
		Topics:    [][]common.Hash{{transferTopic}, nil, nil},
	})
	if err != nil && !isRefusal(err) {
		return nil, t.conn.Unreachable(err)
	}
	return logs, nil
}

// micros is how many whole millionths an account holds, as far as they fit.
func (t *Token) micros(ctx context.Context, head *types.Header, account common.Address) (postbond.Micro, error) {
	answer, err := t.conn.CallContract(ctx, ethereum.CallMsg{To: &t.Address, Data: erc20.PackBalanceOf(account)}, head.Number)
	if err != nil && !isRevert(err) {
		return 0, t.conn.Unreachable(err)
	}
	if err != nil || len(answer) != common.HashLength {
		return 0, t.silent()
	}
	balance := new(big.Int).SetBytes(answer)
	if balance.Div(balance, t.unit()); !balance.IsUint64() {
		return postbond.MaxMicro, nil
	}
	return min(postbond.Micro(balance.Uint64()), postbond.MaxMicro), nil
}

// silent says that the token does not tell a balance.
func (t *Token) silent() error { return badToken(t.Address, "does not say what an account holds") }

// unit is how many base units make a millionth.
func (t *Token) unit() *big.Int { return postbond.Micro(1).Amount(t.Decimals).Big() }

// lookForProxy warns of a token that can become another.
func (t *Token) lookForProxy(ctx context.Context, head *types.Header) (warnings []string, err error) {
	code, err := t.conn.CodeAt(ctx, t.Address, head.Number)
	if err != nil {
		return nil, t.conn.Unreachable(err)
	}
	target, isProxy, err := t.conn.proxied(ctx, t.Address, code, head.Number)
	if isProxy {
		warnings = append(warnings, "It is a proxy for "+target.Hex()+": whoever controls it can make another token of it.")
	}
	return warnings, err
}
