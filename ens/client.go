// SPDX-License-Identifier: MIT

package ens

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/wealdtech/go-ens/v3/contracts/registry"
	"github.com/wealdtech/go-ens/v3/contracts/resolver"

	"github.com/postbond/postbond"
)

// Client reads names through the registry and their resolvers, on the chain only: records kept elsewhere (CCIP-Read)
// and names served by a parent's resolver (ENSIP-10) are reported, not resolved.
//
// Its methods fail with CodeUnknownName where the name lacks what was asked for, CodeBadRecord where a resolver answers
// nonsense, CodeNotDeployed where the chain has no ENS, and CodeUnreachable where the node does not answer.
type Client struct {
	node     caller
	registry common.Address
	block    *big.Int
}

// NewClient reads from node, on which the ENS registry stands at that address.
func NewClient(node Node, registry common.Address) *Client {
	return &Client{node: caller{node}, registry: registry}
}

// At gives a client that reads as of one block; nil is the newest. The first client is not changed.
func (c *Client) At(block *big.Int) *Client {
	pinned := *c
	pinned.block = block
	return &pinned
}

// Owner is who holds the name in the registry. For a wrapped name that is the wrapper's contract, not the person.
func (c *Client) Owner(ctx context.Context, name Name) (common.Address, error) {
	owner, err := c.owner(ctx, name)
	if err != nil {
		return common.Address{}, err
	}
	if owner == (common.Address{}) {
		return common.Address{}, errUnregistered(name)
	}
	return owner, nil
}

// Resolver is the contract that keeps the name's records.
func (c *Client) Resolver(ctx context.Context, name Name) (common.Address, error) {
	at, err := c.resolver(ctx, name.Node())
	if err != nil || at != (common.Address{}) {
		return at, err
	}
	if _, err := c.Owner(ctx, name); err != nil {
		return common.Address{}, err
	}
	return common.Address{}, errNoResolver(name)
}

// Address is the Ethereum address that the name stands for (EIP-137).
func (c *Client) Address(ctx context.Context, name Name) (common.Address, error) {
	records, at, err := c.records(ctx, name)
	if err != nil {
		return common.Address{}, err
	}
	address, err := records.Addr(c.options(ctx), name.Node())
	if err != nil {
		return common.Address{}, resolverFailed(err, name, at)
	}
	if address == (common.Address{}) {
		return common.Address{}, errNoAddress(name)
	}
	return address, nil
}

// Text is a text record (ENSIP-5), "" if it is not set: UTF-8 of at most MaxText bytes. Keys are compared byte by byte.
func (c *Client) Text(ctx context.Context, name Name, key string) (string, error) {
	records, at, err := c.records(ctx, name)
	if err != nil {
		return "", err
	}
	text, err := records.Text(c.options(ctx), name.Node(), key)
	if err != nil {
		return "", resolverFailed(err, name, at)
	}
	if !utf8.ValidString(text) {
		return "", postbond.Fail(postbond.CodeBadRecord, "set the record anew", "the record %q of %s is not UTF-8", key, name)
	}
	return text, nil
}

// Reverse is the primary name of an address (ENSIP-3), if it is normal and stands for that very address: anybody may
// claim any name in his own reverse record, so a claim that does not hold is an error.
func (c *Client) Reverse(ctx context.Context, address common.Address) (Name, error) {
	entry := Name{hex.EncodeToString(address[:]) + ".addr.reverse"}
	at, err := c.resolver(ctx, entry.Node())
	if err != nil {
		return Name{}, err
	}
	if at == (common.Address{}) {
		return Name{}, errNoPrimary(address)
	}
	records, err := resolver.NewContractCaller(at, c.node)
	if err != nil {
		return Name{}, err
	}
	claimed, err := records.Name(c.options(ctx), entry.Node())
	if err != nil {
		return Name{}, resolverFailed(err, entry, at)
	}
	if claimed == "" {
		return Name{}, errNoPrimary(address)
	}
	name, err := c.confirm(ctx, claimed, address)
	if err != nil {
		return Name{}, fmt.Errorf("%s claims the name %q: %w", address, claimed, err)
	}
	return name, nil
}

// confirm is the forward half of a reverse look-up (ENSIP-19, "Primary Name Resolution Process").
func (c *Client) confirm(ctx context.Context, claimed string, address common.Address) (Name, error) {
	name, err := ParseName(claimed)
	if err != nil {
		return Name{}, err
	}
	if name.String() != claimed {
		return Name{}, postbond.Fail(postbond.CodeBadName, "set the primary name to "+name.String(), "it is not normal")
	}
	owner, err := c.Address(ctx, name)
	if err != nil {
		return Name{}, err
	}
	if owner != address {
		return Name{}, postbond.Fail(postbond.CodeUnknownName, "use the address", "it stands for %s", owner)
	}
	return name, nil
}

// records gives the binding to the name's resolver, and where that is.
func (c *Client) records(ctx context.Context, name Name) (*resolver.ContractCaller, common.Address, error) {
	at, err := c.Resolver(ctx, name)
	if err != nil {
		return nil, common.Address{}, err
	}
	records, err := resolver.NewContractCaller(at, c.node)
	return records, at, err
}

func (c *Client) owner(ctx context.Context, name Name) (common.Address, error) {
	names, err := registry.NewContractCaller(c.registry, c.node)
	if err != nil {
		return common.Address{}, err
	}
	owner, err := names.Owner(c.options(ctx), name.Node())
	if err != nil {
		return common.Address{}, registryFailed(err, c.registry)
	}
	return owner, nil
}

func (c *Client) resolver(ctx context.Context, node common.Hash) (common.Address, error) {
	names, err := registry.NewContractCaller(c.registry, c.node)
	if err != nil {
		return common.Address{}, err
	}
	at, err := names.Resolver(c.options(ctx), node)
	if err != nil {
		return common.Address{}, registryFailed(err, c.registry)
	}
	return at, nil
}

func (c *Client) options(ctx context.Context) *bind.CallOpts {
	return &bind.CallOpts{Context: ctx, BlockNumber: c.block}
}
