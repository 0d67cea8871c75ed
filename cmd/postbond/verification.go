// SPDX-License-Identifier: MIT

package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
)

// verificationJSON is what the comparison of a deployment with this release found, for programs.
type verificationJSON struct {
	Network   string         `json:"network"`
	ChainID   uint64         `json:"chain_id"`
	Block     uint64         `json:"block"`
	BlockHash common.Hash    `json:"block_hash"`
	Verified  bool           `json:"verified"`
	Token     tokenJSON      `json:"token"`
	Contracts []contractJSON `json:"contracts"`
}

type tokenJSON struct {
	Address  postbond.Address `json:"address"`
	Symbol   string           `json:"symbol,omitempty"`
	Decimals uint8            `json:"decimals,omitempty"`
	Test     bool             `json:"test"`
	Problem  string           `json:"problem"`
}

// contractJSON is one contract; all after the problem is missing where there is one.
type contractJSON struct {
	Name     string           `json:"name"`
	Address  postbond.Address `json:"address"`
	Home     postbond.Address `json:"deterministic_address"`
	CodeHash common.Hash      `json:"code_hash"`
	Problem  string           `json:"problem"`

	Domain       *domainJSON       `json:"domain,omitempty"`
	Token        *postbond.Address `json:"token,omitempty"`
	Unit         string            `json:"unit,omitempty"`
	ExitDelay    uint64            `json:"exit_delay,omitempty"`
	Owner        *postbond.Address `json:"owner,omitempty"`
	PendingOwner *postbond.Address `json:"pending_owner,omitempty"`
	Default      *defaultJSON      `json:"default,omitempty"`
	Announced    *defaultJSON      `json:"announced,omitempty"`
}

type domainJSON struct {
	Name     string           `json:"name"`
	Version  string           `json:"version"`
	ChainID  string           `json:"chain_id"`
	Contract postbond.Address `json:"verifying_contract"`
}

type defaultJSON struct {
	Bond    postbond.Micro `json:"bond"`
	Cover   uint8          `json:"cover"`
	Postage postbond.Micro `json:"postage"`
	Mode    string         `json:"mode"`
}

func verificationResult(network chain.Network, v *chain.Verification) verificationJSON {
	found := verificationJSON{Network: network.Name, ChainID: network.ChainID, Block: v.Head.Number.Uint64(), BlockHash: v.Head.Hash(), Verified: v.Problem() == nil}
	found.Token = tokenJSON{Address: postbond.Address(v.Token.Address), Test: v.Token.Test, Problem: problemText(v.Token.Problem)}
	if v.Token.Token != nil {
		found.Token.Symbol, found.Token.Decimals = v.Token.Token.Symbol, v.Token.Token.Decimals
	}
	for _, books := range []chain.VerifiedBooks{v.Stake, v.Postage} {
		contract := contractResult(books.VerifiedContract)
		if books.Problem == nil {
			contract.Token, contract.Unit, contract.ExitDelay = &found.Token.Address, books.Unit.String(), books.ExitDelay
		}
		found.Contracts = append(found.Contracts, contract)
	}
	terms := contractResult(v.Terms.VerifiedContract)
	if v.Terms.Problem == nil {
		owner, pending := postbond.Address(v.Terms.Owner), postbond.Address(v.Terms.PendingOwner)
		terms.Owner, terms.PendingOwner = &owner, &pending
		terms.Default, terms.Announced = defaultResult(v.Terms.Default), defaultResult(v.Terms.Announced)
	}
	found.Contracts = append(found.Contracts, terms)
	return found
}

func contractResult(v chain.VerifiedContract) contractJSON {
	contract := contractJSON{Name: v.Name, Address: postbond.Address(v.Address), Home: postbond.Address(v.Home), CodeHash: v.CodeHash, Problem: problemText(v.Problem)}
	if v.Problem == nil {
		contract.Domain = &domainJSON{v.Domain.Name, v.Domain.Version, v.Domain.ChainID.String(), postbond.Address(v.Domain.Contract)}
	}
	return contract
}

func defaultResult(r postbond.Requirement) *defaultJSON {
	return &defaultJSON{r.Bond, r.Cover, r.Postage, r.Asks()}
}

func problemText(problem error) string {
	if problem == nil {
		return ""
	}
	return problem.Error()
}

// verificationLines is the same for people.
func verificationLines(network chain.Network, v *chain.Verification) []string {
	lines := []string{
		row("network", "%s (chain %d) at block %s %s", network.Name, network.ChainID, v.Head.Number, v.Head.Hash().Hex()),
		row("token", "%s", tokenWords(v.Token)),
	}
	if v.Token.Problem != nil {
		lines = append(lines, row("  problem", "%s", v.Token.Problem))
	}
	for _, books := range []chain.VerifiedBooks{v.Stake, v.Postage} {
		lines = append(lines, contractLines(books.VerifiedContract)...)
		if books.Problem == nil {
			lines = append(lines,
				row("  unit", "%s base units make a millionth of a token", books.Unit),
				row("  exit", "%d epochs (weeks) after it was asked for", books.ExitDelay))
		}
	}
	lines = append(lines, contractLines(v.Terms.VerifiedContract)...)
	if v.Terms.Problem != nil {
		return lines
	}
	lines = append(lines, row("  owner", "%s", v.Terms.Owner.Hex()))
	if v.Terms.PendingOwner != (common.Address{}) {
		lines = append(lines, row("  next owner", "%s, once he accepts", v.Terms.PendingOwner.Hex()))
	}
	lines = append(lines, row("  default", "%s", defaultWords(v.Terms.Default)))
	if v.Terms.Announced != v.Terms.Default {
		lines = append(lines, row("  announced", "%s", defaultWords(v.Terms.Announced)))
	}
	return lines
}

func contractLines(v chain.VerifiedContract) []string {
	lines := []string{row(v.Name, "%s", v.Address.Hex())}
	if v.Problem != nil {
		return append(lines, row("  problem", "%s", v.Problem))
	}
	return append(lines,
		row("  code", "is this release's, hash %s", v.CodeHash.Hex()),
		row("  address", "follows from code and arguments"),
		row("  domain", "%s, version %s, chain %s", v.Domain.Name, v.Domain.Version, v.Domain.ChainID))
}

func tokenWords(t chain.VerifiedToken) string {
	if t.Token == nil {
		return t.Address.Hex()
	}
	words := fmt.Sprintf("%s (%s), %d decimals", t.Address.Hex(), t.Token.Symbol, t.Token.Decimals)
	if t.Test {
		words += "; the test token: anybody can make more of it"
	}
	return words
}

func defaultWords(r postbond.Requirement) string {
	return fmt.Sprintf("%s: bond %s, cover %d, postage %s", r.Asks(), r.Bond.Tokens(), r.Cover, r.Postage.Tokens())
}
