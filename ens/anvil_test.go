// SPDX-License-Identifier: MIT

package ens_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wealdtech/go-ens/v3/contracts/registry"
	"github.com/wealdtech/go-ens/v3/contracts/resolver"
	"github.com/wealdtech/go-ens/v3/contracts/reverseregistrar"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/ens"
)

// world is a development chain with ENS on it, and a client of it.
type world struct {
	*testing.T
	*anvil.Network
	*ens.Client
	alice, bob ens.Name
}

// TestOnAChain runs everything against the real contracts, one chain for all.
func TestOnAChain(t *testing.T) {
	network := anvil.ForTest(t)
	client := ens.NewClient(network.Client(), network.Registry)
	for name, test := range map[string]func(world){
		"names are read":                                namesAreRead,
		"what a name lacks is told apart":               whatANameLacksIsToldApart,
		"texts are set and read as of a block":          textsAreSetAndReadAsOfABlock,
		"several texts are set as one":                  severalTextsAreSetAsOne,
		"primary names are confirmed":                   primaryNamesAreConfirmed,
		"only those who may write can":                  onlyThoseWhoMayWriteCan,
		"the preferred provider is found":               thePreferredProviderIsFound,
		"strange resolvers are explained":               strangeResolversAreExplained,
		"a chain without ENS says so":                   aChainWithoutENSSaysSo,
		"a name with a contract for owner is explained": aContractForOwnerIsExplained,
	} {
		t.Run(name, func(t *testing.T) {
			test(world{t, network, client, parseName(t, "alice.eth"), parseName(t, "bob.eth")})
		})
	}
}

func namesAreRead(w world) {
	for _, person := range []anvil.Account{w.Alice, w.Bob, w.Carol, w.Spammer, w.DS} {
		name := parseName(w, person.Name)
		address, err := w.Address(w.Context(), name)
		require.NoError(w, err)
		assert.Equal(w, person.Address, address)

		owner, err := w.Owner(w.Context(), name)
		require.NoError(w, err)
		assert.Equal(w, person.Address, owner)

		at, err := w.Client.Resolver(w.Context(), name)
		require.NoError(w, err)
		assert.Equal(w, w.Network.Resolver, at)
	}
	text, err := w.Text(w.Context(), w.bob, "no such key")
	require.NoError(w, err)
	assert.Empty(w, text)
}

func whatANameLacksIsToldApart(w world) {
	bare, empty := parseName(w, "bare.carol.eth"), parseName(w, "empty.carol.eth")
	w.giveSubname("bare", w.Carol, common.Address{})
	w.giveSubname("empty", w.Carol, w.Network.Resolver)

	for _, test := range []struct {
		name   ens.Name
		reason string
	}{
		{parseName(w, "nobody.eth"), "nobody.eth is not registered"},
		{bare, "bare.carol.eth has no resolver"},
		{empty, "empty.carol.eth has no address record"},
	} {
		_, err := w.Address(w.Context(), test.name)
		assert.Equal(w, postbond.CodeUnknownName, postbond.CodeOf(err))
		assert.ErrorContains(w, err, test.reason)
		assert.NotEmpty(w, postbond.HintOf(err))
	}
	_, err := w.Owner(w.Context(), parseName(w, "nobody.eth"))
	assert.Equal(w, postbond.CodeUnknownName, postbond.CodeOf(err))
}

func textsAreSetAndReadAsOfABlock(w world) {
	for _, value := range []string{"first", "second: ü 😀 \u2028\n", strings.Repeat("long ", 500), ""} {
		before := w.head()
		old, err := w.Text(w.Context(), w.alice, "note")
		require.NoError(w, err)

		w.write(w.Alice, ens.SetText(w.alice, "note", value))
		text, err := w.Text(w.Context(), w.alice, "note")
		require.NoError(w, err)
		assert.Equal(w, value, text)

		text, err = w.At(before).Text(w.Context(), w.alice, "note")
		require.NoError(w, err)
		assert.Equal(w, old, text)
	}
}

func severalTextsAreSetAsOne(w world) {
	calls := [][]byte{ens.SetText(w.alice, "one", "1"), ens.SetText(w.alice, "two", "2")}
	assert.Equal(w, common.FromHex("10f13a8c"), calls[0][:4])
	assert.Equal(w, common.FromHex("ac9650d8"), ens.Multicall(calls)[:4])

	w.write(w.Alice, ens.Multicall(calls))
	for key, want := range map[string]string{"one": "1", "two": "2"} {
		text, err := w.Text(w.Context(), w.alice, key)
		require.NoError(w, err)
		assert.Equal(w, want, text)
	}
}

func primaryNamesAreConfirmed(w world) {
	name, err := w.Reverse(w.Context(), w.Alice.Address)
	require.NoError(w, err)
	assert.Equal(w, w.alice, name)

	_, err = w.Reverse(w.Context(), common.HexToAddress("0x1234"))
	assert.Equal(w, postbond.CodeUnknownName, postbond.CodeOf(err))
	assert.ErrorContains(w, err, "has no primary name")

	for claimed, reason := range map[string]string{
		"alice.eth":   `claims the name "alice.eth": it stands for ` + w.Alice.Address.Hex(),
		"Spammer.eth": `claims the name "Spammer.eth": it is not normal`,
		"аlice.eth":   "illegal mixture",
		"nobody.eth":  "nobody.eth is not registered",
		"":            "has no primary name",
	} {
		w.send(w.Spammer, w.ReverseRegistrar, reverseregistrar.ContractABI, "setName", claimed)
		_, err := w.Reverse(w.Context(), w.Spammer.Address)
		assert.ErrorContains(w, err, reason)
		assert.NotEqual(w, postbond.CodeFailed, postbond.CodeOf(err))
	}
	w.send(w.Spammer, w.ReverseRegistrar, reverseregistrar.ContractABI, "setName", "spammer.eth")
	name, err = w.Reverse(w.Context(), w.Spammer.Address)
	require.NoError(w, err)
	assert.Equal(w, "spammer.eth", name.String())
}

func onlyThoseWhoMayWriteCan(w world) {
	call := ens.SetText(w.alice, "mp", "mp.xmtp")
	require.NoError(w, w.CanWrite(w.Context(), w.alice, w.Alice.Address, call))
	require.NoError(w, w.CanWrite(w.Context(), w.alice, w.Alice.Address, ens.Multicall([][]byte{call, call})))

	noResolver, noContract := parseName(w, "none.bob.eth"), parseName(w, "plain.bob.eth")
	w.giveSubname("none", w.Bob, common.Address{})
	w.giveSubname("plain", w.Bob, w.Carol.Address)
	alice, bob := w.Alice.Address.Hex(), w.Bob.Address.Hex()
	foreign := ens.Multicall([][]byte{call, ens.SetText(w.bob, "mp", "")})
	for _, test := range []struct {
		name         ens.Name
		call         []byte
		reason, hint string
	}{
		{w.alice, call, "may not change alice.eth, which " + alice + " owns", "sign as " + alice},
		{noResolver, ens.SetText(noResolver, "mp", ""), "has no resolver", bob + ", its owner, must set one"},
		{noContract, ens.SetText(noContract, "mp", ""), "is not a contract", bob + ", its owner, must set another"},
		{w.bob, foreign, "owns bob.eth, but the resolver refuses the change", "set a resolver"},
	} {
		err := w.CanWrite(w.Context(), test.name, w.Bob.Address, test.call)
		assert.Equal(w, postbond.CodeNotAllowed, postbond.CodeOf(err))
		assert.ErrorContains(w, err, test.reason)
		assert.Contains(w, postbond.HintOf(err), test.hint)
	}
	nobody := parseName(w, "nobody.eth")
	err := w.CanWrite(w.Context(), nobody, w.Bob.Address, ens.SetText(nobody, "mp", ""))
	assert.Equal(w, postbond.CodeUnknownName, postbond.CodeOf(err))

	// What the trial allows and refuses is what the chain then does.
	w.authorise(w.Alice, w.alice, w.Bob, true)
	require.NoError(w, w.CanWrite(w.Context(), w.alice, w.Bob.Address, call))
	w.write(w.Bob, call)
	w.authorise(w.Alice, w.alice, w.Bob, false)
	_, err = w.Send(w.Context(), w.Bob, w.Network.Resolver, call)
	require.Error(w, err)
	w.write(w.Alice, ens.SetText(w.alice, "mp", ""))
}

func thePreferredProviderIsFound(w world) {
	const value = "/dns4/xmtp.network/xmtp/" + account + "/"
	_, err := w.Preferred(w.Context(), w.alice)
	assert.Equal(w, postbond.CodeUnknownName, postbond.CodeOf(err))

	w.write(w.Alice, ens.SetText(w.alice, ens.MP, "mp.xmtp"))
	_, err = w.Preferred(w.Context(), w.alice)
	assert.Equal(w, postbond.CodeBadRecord, postbond.CodeOf(err))
	assert.ErrorContains(w, err, "points at mp.xmtp, which is not set")
	_, err = w.MP(w.Context(), w.alice, "xmtp")
	assert.Equal(w, postbond.CodeUnknownName, postbond.CodeOf(err))

	w.write(w.Alice, ens.SetText(w.alice, "mp.xmtp", value))
	record, err := w.Preferred(w.Context(), w.alice)
	require.NoError(w, err)
	assert.Equal(w, "xmtp", record.Provider)
	assert.Equal(w, value, record.Value)
	assert.Empty(w, record.Warnings)

	w.write(w.Alice, ens.SetText(w.alice, ens.MP, "xmtp"))
	record, err = w.Preferred(w.Context(), w.alice)
	require.NoError(w, err)
	assert.Equal(w, []string{`mp is "xmtp" and should be "mp.xmtp"`}, record.Warnings)

	w.write(w.Alice, ens.SetText(w.alice, ens.MP, ens.MP))
	_, err = w.Preferred(w.Context(), w.alice)
	assert.ErrorContains(w, err, "mp points at itself")
}

func aChainWithoutENSSaysSo(w world) {
	client := ens.NewClient(w.Network.Client(), common.HexToAddress("0x1234"))
	_, err := client.Address(w.Context(), w.alice)
	assert.Equal(w, postbond.CodeNotDeployed, postbond.CodeOf(err))
}

func strangeResolversAreExplained(w world) {
	name := parseName(w, "odd.carol.eth")
	w.giveSubname("odd", w.Carol, w.Network.Resolver)
	at := common.HexToAddress("0x0dd0000000000000000000000000000000000dd0")
	w.send(w.Carol, w.Registry, registry.ContractABI, "setResolver", name.Node(), at)

	for code, want := range map[string]struct {
		code   postbond.Code
		reason string
	}{
		"0x":                                 {postbond.CodeBadRecord, "no contract code"},
		"0x00":                               {postbond.CodeBadRecord, "does not answer"},
		"0xfe":                               {postbond.CodeBadRecord, "does not answer"}, // invalid opcode
		"0x60006000fd":                       {postbond.CodeBadRecord, "does not answer"}, // revert
		"0x620200006000f3":                   {postbond.CodeBadRecord, "larger than 64 KiB"},
		"0x63556f183060e01b60005260046000fd": {postbond.CodeUnreachable, "kept off the chain"},
	} {
		require.NoError(w, w.RPC().CallContext(w.Context(), nil, "anvil_setCode", at, code))
		_, err := w.Text(w.Context(), name, "mp")
		assert.Equal(w, want.code, postbond.CodeOf(err), code)
		assert.ErrorContains(w, err, want.reason, code)
	}
}

func aContractForOwnerIsExplained(w world) {
	name := parseName(w, "wrapped.carol.eth")
	w.giveSubname("wrapped", w.Carol, w.Network.Resolver)
	w.send(w.Carol, w.Registry, registry.ContractABI, "setOwner", name.Node(), w.Registrar)

	err := w.CanWrite(w.Context(), name, w.Carol.Address, ens.SetText(name, "mp", ""))
	assert.Equal(w, postbond.CodeNotAllowed, postbond.CodeOf(err))
	assert.ErrorContains(w, err, "which the contract "+w.Registrar.Hex()+" owns")
	assert.Contains(w, postbond.HintOf(err), "wrapper")
}

// write sends a call to the resolver, which CanWrite must have foreseen.
func (w world) write(from anvil.Account, call []byte) {
	w.Helper()
	_, err := w.Send(w.Context(), from, w.Network.Resolver, call)
	require.NoError(w, err)
}

func (w world) send(from anvil.Account, to common.Address, contract, method string, arguments ...any) {
	w.Helper()
	parsed, err := abi.JSON(strings.NewReader(contract))
	require.NoError(w, err)
	data, err := parsed.Pack(method, arguments...)
	require.NoError(w, err)
	_, err = w.Send(w.Context(), from, to, data)
	require.NoError(w, err)
}

// authorise lets the owner of a name share it with somebody, or no longer.
func (w world) authorise(owner anvil.Account, name ens.Name, other anvil.Account, may bool) {
	w.Helper()
	w.send(owner, w.Network.Resolver, resolver.ContractMetaData.ABI, "setAuthorisation", name.Node(), other.Address, may)
}

// giveSubname lets a person make a name under his own, with a resolver or none.
func (w world) giveSubname(label string, person anvil.Account, resolver common.Address) {
	w.Helper()
	parent, full := parseName(w, person.Name), parseName(w, label+"."+person.Name)
	w.send(person, w.Registry, registry.ContractABI, "setSubnodeOwner",
		parent.Node(), crypto.Keccak256Hash([]byte(label)), person.Address)
	if resolver != (common.Address{}) {
		w.send(person, w.Registry, registry.ContractABI, "setResolver", full.Node(), resolver)
	}
}

func (w world) head() *big.Int {
	w.Helper()
	number, err := w.Network.Client().BlockNumber(w.Context())
	require.NoError(w, err)
	return new(big.Int).SetUint64(number)
}
