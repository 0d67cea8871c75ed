// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond/bindings/postage"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/bindings/testtoken"
)

// person has a key that follows from his name.
type person struct {
	key     *ecdsa.PrivateKey
	address common.Address
	nonce   uint64
}

type contract struct {
	abi     abi.ABI
	address common.Address
}

// world is the contracts and the people. After the first error it does nothing more, and keeps that error.
type world struct {
	*node
	ctx    context.Context
	forge  string
	people map[string]*person

	token, stake, postage, terms       contract
	permitToken, permitStake           contract // on the minimal token that also has permit
	developmentToken, developmentStake contract // on the development chain's token, of OpenZeppelin's make

	figures []figure
	err     error
}

// newWorld deploys everything. What comes first keeps its address, and with it every signature, when more is deployed.
func newWorld(ctx context.Context, n *node, forge string) *world {
	w := &world{node: n, ctx: ctx, forge: forge, people: map[string]*person{}}
	w.token = w.deploy("MinimalToken", nil)
	w.stake = w.deploy("Stake", &stake.StakeMetaData, w.token.address)
	w.postage = w.deploy("Postage", &postage.PostageMetaData, w.token.address)
	w.terms = w.deploy("Terms", &terms.TermsMetaData, w.person("deployer").address)
	w.permitToken = w.deploy("MinimalPermitToken", nil)
	w.permitStake = w.deploy("Stake", &stake.StakeMetaData, w.permitToken.address)
	w.developmentToken = w.deploy("TestToken", &testtoken.TestTokenMetaData)
	w.developmentStake = w.deploy("Stake", &stake.StakeMetaData, w.developmentToken.address)
	return w
}

func (w *world) person(name string) *person {
	if w.people[name] == nil {
		key := crypto.ToECDSAUnsafe(crypto.Keccak256([]byte(name)))
		w.people[name] = &person{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
	}
	return w.people[name]
}

func (w *world) deploy(name string, bindings *bind.MetaData, arguments ...any) contract {
	if w.err != nil {
		return contract{}
	}
	compiled, err := load(name, bindings, w.forge)
	if err != nil {
		w.fail(fmt.Errorf("%s: %w", name, err))
		return contract{}
	}
	packed, err := compiled.abi.Pack("", arguments...)
	w.fail(err)
	receipt := w.send(w.person("deployer"), name, nil, append(compiled.code, packed...))
	return contract{compiled.abi, receipt.ContractAddress}
}

// send does what the node does, for who looks at errors at the end.
func (w *world) send(from *person, what string, to *common.Address, data []byte) *types.Receipt {
	if w.err == nil {
		receipt, err := w.node.send(w.ctx, from, to, data)
		if err == nil {
			return receipt
		}
		w.err = fmt.Errorf("%s: %w", what, err)
	}
	return &types.Receipt{}
}

// call is a transaction that has to succeed.
func (w *world) call(from *person, c contract, method string, arguments ...any) *types.Receipt {
	data, err := c.abi.Pack(method, arguments...)
	w.fail(err)
	return w.send(from, method, &c.address, data)
}

// ask reads from a contract.
func (w *world) ask(c contract, method string, arguments ...any) []any {
	data, err := c.abi.Pack(method, arguments...)
	w.fail(err)
	if w.err != nil {
		return nil
	}
	answer, err := w.client.CallContract(w.ctx, ethereum.CallMsg{To: &c.address, Data: data}, nil)
	w.fail(err)
	values, err := c.abi.Unpack(method, answer)
	w.fail(err)
	return values
}

func (w *world) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}
