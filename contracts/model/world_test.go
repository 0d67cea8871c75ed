// SPDX-License-Identifier: MIT

package model_test

import (
	"bytes"
	"crypto/ecdsa"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/postage"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/bindings/testtoken"
	"github.com/postbond/postbond/contracts/model"
)

// The people. Few, so that they meet often.
var (
	aliceKey, alice = person("alice") // rich, and owns Terms at first
	bobKey, bob     = person("bob")   // poor
	carolKey, carol = person("carol") // an EIP-7702 account: a key, and code

	wallet   = common.BytesToAddress([]byte("wallet")) // a smart account: code, and no key
	deployer = common.BytesToAddress([]byte("deployer"))
	nobody   = common.Address{}

	kinds  = []postbond.Kind{postbond.Bond, postbond.Postage}
	people = []common.Address{alice, bob, carol, wallet}
	keyed  = []common.Address{alice, bob, carol}
	keys   = map[common.Address]*ecdsa.PrivateKey{alice: aliceKey, bob: bobKey, carol: carolKey}
)

func person(name string) (*ecdsa.PrivateKey, common.Address) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

var (
	// consentCode answers isValidSignature(digest, …), and whatever else, with what storage holds at digest:
	// PUSH1 4, CALLDATALOAD, SLOAD, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN.
	consentCode = common.FromHex("6004" + "35" + "54" + "5f" + "52" + "6020" + "5f" + "f3")
	// delegation makes an account run the wallet's code (EIP-7702).
	delegation = append(common.FromHex("ef0100"), wallet[:]...)
	// yes is ERC-1271's.
	yes = common.Hash(common.RightPadBytes(common.FromHex("1626ba7e"), 32))
)

// The contracts, as they are deployed.
type contracts struct{ token, stake, postage, terms contract }

type contract struct {
	name    string
	address common.Address
	abi     abi.ABI
}

func (c contracts) all() []contract { return []contract{c.token, c.stake, c.postage, c.terms} }

func (c contracts) of(kind postbond.Kind) contract {
	if kind == postbond.Bond {
		return c.stake
	}
	return c.postage
}

// world is a chain, and what the model says of it.
type world struct {
	contracts
	evm   *evm
	model *model.Chain
}

func (w *world) fork() *world { return &world{w.contracts, w.evm.fork(), w.model.Copy()} }

// wait lets time pass.
func (w *world) wait(seconds uint64) {
	w.evm.wait(seconds)
	w.model.Now += seconds
}

// start is somewhere in an epoch.
const start = 1_800_000_000

// Two worlds: one with a token that can be burned, one with a token that cannot.
var (
	burnable   = sync.OnceValue(func() *world { return newWorld(true) })
	unburnable = sync.OnceValue(func() *world { return newWorld(false) })
)

func newWorld(burnable bool) *world {
	e := newEVM(start)
	tokenCode := common.FromHex(testtoken.TestTokenMetaData.Bin)
	if !burnable {
		tokenCode = withoutBurn(tokenCode)
	}
	deploy := func(name string, interfaces func() abi.ABI, code string, constructor []byte) contract {
		return contract{name, e.deploy(deployer, append(common.FromHex(code), constructor...)), interfaces()}
	}
	var c contracts
	c.token = deploy("token", testtoken.NewTestToken().GetABI, common.Bytes2Hex(tokenCode), nil)
	c.stake = deploy("stake", stake.NewStake().GetABI, stake.StakeMetaData.Bin, words(c.token.address))
	c.postage = deploy("postage", postage.NewPostage().GetABI, postage.PostageMetaData.Bin, words(c.token.address))
	c.terms = deploy("terms", terms.NewTerms().GetABI, terms.TermsMetaData.Bin, words(alice))
	e.setCode(wallet, consentCode)
	e.setCode(carol, delegation)

	m := model.NewChain(chainID, start, model.Addresses{
		Token: c.token.address, Stake: c.stake.address, Postage: c.postage.address, Terms: c.terms.address, Owner: alice,
	})
	m.Token.Burnable = burnable
	w := &world{c, e, m}
	w.endow()
	return w
}

// endow gives everybody something to begin with.
func (w *world) endow() {
	for who, amount := range map[common.Address]postbond.Micro{alice: 1 << 50, bob: 100, carol: 1000, wallet: 1000} {
		w.evm.send(who, w.token.address, w.token.call("mint", who, model.BaseUnits(amount)))
		w.model.Token.Mint(who, model.BaseUnits(amount))
	}
	allowances := map[common.Address]*big.Int{
		alice: model.Unlimited, bob: model.BaseUnits(50), wallet: model.Unlimited, // and nothing of carol's
	}
	for who, amount := range allowances {
		for _, spender := range []common.Address{w.stake.address, w.postage.address} {
			w.evm.send(who, w.token.address, w.token.call("approve", spender, amount))
			w.model.Send(who, func(tx *model.Tx) model.Revert { return tx.Token.Approve(tx, spender, amount) })
		}
	}
}

// withoutBurn takes the function burn out of the token: nobody can call it by its name any more.
func withoutBurn(code []byte) []byte {
	const pushFour = 0x63
	selector := append([]byte{pushFour}, testtoken.NewTestToken().GetABI().Methods["burn"].ID...)
	if bytes.Count(code, selector) != 1 {
		panic("the token's dispatcher is not what it was")
	}
	return bytes.Replace(code, selector, []byte{pushFour, 0xff, 0xff, 0xff, 0xff}, 1)
}
