// SPDX-License-Identifier: MIT

package anvil

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/postbond/postbond/bindings/testtoken"
	"github.com/postbond/postbond/chain"
)

//go:embed ens.json
var ensFile []byte

// ensContract is what ens.json holds of a contract: code to deploy, or code to put in place.
type ensContract struct {
	ABI      abi.ABI
	Bytecode hexutil.Bytes
	Runtime  hexutil.Bytes
}

// fortune is what every account gets of the token: a million.
var fortune = new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))

// setup sends transactions one after another and waits for the lot at the end of each step.
type setup struct {
	*Network
	ctx       context.Context
	contracts map[string]ensContract
	pending   []common.Hash
	err       error
}

func (n *Network) setUp(ctx context.Context) error {
	client, err := rpc.DialContext(ctx, n.URL)
	if err != nil {
		return err
	}
	n.rpc = client
	id, err := n.Client().ChainID(ctx)
	if err != nil {
		return err
	}
	n.ChainID = id.Uint64()
	for i, name := range []string{"", "alice.eth", "bob.eth", "carol.eth", "spammer.eth", "ds.eth"} {
		into := []*Account{&n.Deployer, &n.Alice, &n.Bob, &n.Carol, &n.Spammer, &n.DS}[i]
		if *into, err = account(i, name); err != nil {
			return err
		}
	}
	s := &setup{Network: n, ctx: ctx}
	s.err = json.Unmarshal(ensFile, &s.contracts)
	s.deployContracts()
	s.deployENS()
	s.nameEverybody()
	return s.err
}

// deployContracts puts ours where deployments.json says they are, or fails: code or file is out of date then.
func (s *setup) deployContracts() {
	all, err := chain.Deployments()
	if s.err = firstError(s.err, err); s.err != nil {
		return
	}
	s.Deployment = all[s.ChainID]
	token, release := testtoken.NewTestToken(), chain.Release{Token: s.Token, Owner: s.TermsOwner}
	for _, c := range []chain.Creation{chain.TestToken(), release.Stake(), release.Postage(), release.Terms()} {
		s.send(s.Deployer, chain.DeploymentProxy, c.Calldata())
	}
	for _, person := range append(s.People(), s.Deployer) {
		s.send(s.Deployer, s.Token, token.PackMint(person.Address, fortune))
	}
	s.wait()
	for name, address := range map[string]common.Address{"token": s.Token, "stake": s.Stake, "postage": s.Postage, "terms": s.Terms} {
		s.requireCode(name, address)
	}
}

func (s *setup) requireCode(name string, address common.Address) {
	if s.err != nil {
		return
	}
	code, err := s.Client().CodeAt(s.ctx, address, nil)
	if err == nil && len(code) == 0 {
		err = fmt.Errorf("%s is not at %s: run `make generate`", name, address)
	}
	s.err = err
}

// deployENS sets the registry at its canonical address with the deployer as owner of the root, and around it resolver,
// reverse registrar and a registrar that gives out .eth names to whoever comes first.
func (s *setup) deployENS() {
	if s.err != nil {
		return
	}
	registry := s.contracts["ENSRegistry"]
	s.Registry = chain.ENSRegistry
	rootOwner := crypto.Keccak256Hash(make([]byte, 64)) // records[0x0].owner
	s.call("anvil_setCode", s.Registry, registry.Runtime)
	s.call("anvil_setStorageAt", s.Registry, rootOwner, common.BytesToHash(s.Deployer.Address[:]))

	root, eth, reverse := common.Hash{}, namehash("eth"), namehash("reverse")
	s.Resolver = s.deploy("PublicResolver", s.Registry)
	s.ReverseRegistrar = s.deploy("ReverseRegistrar", s.Registry, s.Resolver)
	s.Registrar = s.deploy("FIFSRegistrar", s.Registry, eth)
	s.transact(s.Deployer, s.Registry, "ENSRegistry", "setSubnodeOwner", root, label("reverse"), s.Deployer.Address)
	s.transact(s.Deployer, s.Registry, "ENSRegistry", "setSubnodeOwner", reverse, label("addr"), s.ReverseRegistrar)
	s.transact(s.Deployer, s.Registry, "ENSRegistry", "setSubnodeOwner", root, label("eth"), s.Deployer.Address)
	s.transact(s.Deployer, s.Registry, "ENSRegistry", "setSubnodeRecord", eth, label("resolver"), s.Deployer.Address, s.Resolver, uint64(0))
	s.transact(s.Deployer, s.Resolver, "PublicResolver", "setAddr0", namehash("resolver.eth"), s.Resolver)
	s.transact(s.Deployer, s.Registry, "ENSRegistry", "setOwner", eth, s.Registrar)
	s.wait()
}

// nameEverybody lets each person register a name and point it at himself, both ways.
func (s *setup) nameEverybody() {
	for _, person := range s.People() {
		node := namehash(person.Name)
		first, _, _ := strings.Cut(person.Name, ".")
		s.transact(person, s.Registrar, "FIFSRegistrar", "register", label(first), person.Address)
		s.transact(person, s.Registry, "ENSRegistry", "setResolver", node, s.Resolver)
		s.transact(person, s.Resolver, "PublicResolver", "setAddr0", node, person.Address)
		s.transact(person, s.ReverseRegistrar, "ReverseRegistrar", "setName", person.Name)
	}
	s.wait()
}

// deploy gives the address that the deployment will have; wait makes sure of it.
func (s *setup) deploy(name string, arguments ...any) common.Address {
	if s.err != nil {
		return common.Address{}
	}
	contract := s.contracts[name]
	packed, err := contract.ABI.Pack("", arguments...)
	if err != nil {
		s.err = fmt.Errorf("%s: %w", name, err)
		return common.Address{}
	}
	var hash common.Hash
	call := map[string]any{"from": s.Deployer.Address, "data": hexutil.Bytes(append(contract.Bytecode, packed...)), "gas": hexutil.Uint64(6_000_000)}
	if s.call2(&hash, "eth_sendTransaction", call); s.err != nil {
		return common.Address{}
	}
	s.pending = append(s.pending, hash)
	var tx struct{ Nonce hexutil.Uint64 }
	s.call2(&tx, "eth_getTransactionByHash", hash)
	return crypto.CreateAddress(s.Deployer.Address, uint64(tx.Nonce))
}

func (s *setup) transact(from Account, to common.Address, contract, method string, arguments ...any) {
	if s.err != nil {
		return
	}
	data, err := s.contracts[contract].ABI.Pack(method, arguments...)
	if err != nil {
		s.err = fmt.Errorf("%s.%s: %w", contract, method, err)
		return
	}
	s.send(from, to, data)
}

func (s *setup) send(from Account, to common.Address, data []byte) {
	if s.err != nil {
		return
	}
	hash, err := s.submit(s.ctx, from, to, data)
	s.err = err
	s.pending = append(s.pending, hash)
}

func (s *setup) wait() {
	if s.err == nil && s.noMining {
		s.err = s.Mine(s.ctx, 1)
	}
	for _, hash := range s.pending {
		if s.err == nil {
			_, s.err = s.receipt(s.ctx, hash)
		}
	}
	s.pending = nil
}

func (s *setup) call(method string, arguments ...any) { s.call2(nil, method, arguments...) }

func (s *setup) call2(result any, method string, arguments ...any) {
	if s.err == nil {
		s.err = s.rpc.CallContext(s.ctx, result, method, arguments...)
	}
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func label(s string) common.Hash { return crypto.Keccak256Hash([]byte(s)) }

// namehash is ENSIP-1's, for the plain names above.
func namehash(name string) (node common.Hash) {
	labels := strings.Split(name, ".")
	for i := len(labels) - 1; i >= 0; i-- {
		hash := label(labels[i])
		node = crypto.Keccak256Hash(node[:], hash[:])
	}
	return node
}
