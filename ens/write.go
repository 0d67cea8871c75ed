// SPDX-License-Identifier: MIT

package ens

import (
	"context"
	"errors"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// writeABI has the calls that a resolver takes; go-ens's own has no multicall.
const writeABI = `[
	{"type":"function","name":"setText","inputs":[
		{"name":"node","type":"bytes32"},{"name":"key","type":"string"},{"name":"value","type":"string"}]},
	{"type":"function","name":"multicall","inputs":[{"name":"data","type":"bytes[]"}]}]`

var writes = sync.OnceValue(func() abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(writeABI))
	if err != nil {
		panic(err) // the constant above is wrong
	}
	return parsed
})

// SetText is the call to the name's resolver that sets a text record: setText(bytes32,string,string), ENSIP-5. An empty
// value removes it.
func SetText(name Name, key, value string) []byte { return pack("setText", name.Node(), key, value) }

// Multicall is the call to a resolver that makes several calls as one: multicall(bytes[]). Either all happen or none.
func Multicall(calls [][]byte) []byte { return pack("multicall", calls) }

func pack(method string, args ...any) []byte {
	data, err := writes().Pack(method, args...)
	if err != nil {
		panic(err) // the arguments' types are fixed in this file
	}
	return data
}

// CanWrite tries a call to the name's resolver as from, without sending it, and says why it would fail: CodeNotAllowed,
// with who may and what to do in the hint. A resolver reverts without a word to those it does not know, so this is the
// only place where they learn the reason.
func (c *Client) CanWrite(ctx context.Context, name Name, from common.Address, call []byte) error {
	at, err := c.resolver(ctx, name.Node())
	if err != nil {
		return err
	}
	owner, err := c.Owner(ctx, name)
	if err != nil {
		return err
	}
	if at == (common.Address{}) {
		return postbond.Fail(postbond.CodeNotAllowed, owner.Hex()+", its owner, must set one in the ENS registry first",
			"%s has no resolver, so its records cannot be written", name)
	}
	code, err := c.node.CodeAt(ctx, at, c.block)
	if err != nil {
		return err
	}
	if len(code) == 0 {
		// Without this check the trial below would succeed: a call to an address without code does nothing, gladly.
		return postbond.Fail(postbond.CodeNotAllowed, owner.Hex()+", its owner, must set another resolver first",
			"the resolver %s of %s is not a contract", at, name)
	}
	_, err = c.node.CallContract(ctx, ethereum.CallMsg{From: from, To: &at, Data: call}, c.block)
	var refusal revert
	if errors.As(err, &refusal) {
		return c.explainRefusal(ctx, name, from, owner, refusal)
	}
	return err
}

func (c *Client) explainRefusal(ctx context.Context, name Name, from, owner common.Address, refusal revert) error {
	if owner == from {
		return postbond.Fail(postbond.CodeNotAllowed, "set a resolver that keeps such records, then try again",
			"%s owns %s, but the resolver refuses the change: %w", from, name, refusal)
	}
	code, err := c.node.CodeAt(ctx, owner, c.block)
	if err != nil {
		return err
	}
	if len(code) > 0 {
		return postbond.Fail(postbond.CodeNotAllowed,
			"sign as its holder if the contract is the name wrapper, as a multisig if it is one",
			"%s may not change %s, which the contract %s owns", from, name, owner)
	}
	return postbond.Fail(postbond.CodeNotAllowed, "sign as "+owner.Hex()+", or have it approve "+from.Hex(),
		"%s may not change %s, which %s owns", from, name, owner)
}
