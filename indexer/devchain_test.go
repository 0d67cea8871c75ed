// SPDX-License-Identifier: MIT

package indexer_test

import (
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/bindings/testtoken"
	"github.com/postbond/postbond/indexer"
	"github.com/postbond/postbond/indexer/store"
)

// devChain is a real chain that mines when it is told to.
type devChain struct {
	*anvil.Network
	client *ethclient.Client
	stake  *stake.Stake
	terms  *terms.Terms
	random *rand.Rand
	index  uint8 // of the next stamp
}

func startChain(t *testing.T) *devChain {
	t.Helper()
	network := anvil.ForTest(t, anvil.Options{NoMining: true})
	c := &devChain{Network: network, client: network.Client(), stake: stake.NewStake(), terms: terms.NewTerms(), random: rand.New(rand.NewPCG(1, 1))}
	plenty := new(big.Int).Lsh(common.Big1, 200)
	for _, person := range c.People() {
		c.submit(t, person, c.Token, testtoken.NewTestToken().PackApprove(c.Stake, plenty))
	}
	c.mine(t, 15) // so that the contracts are there at the safe block
	return c
}

// submit puts a signed transaction into the pool and gives its bytes, for use on another branch.
func (c *devChain) submit(t *testing.T, from anvil.Account, to common.Address, data []byte) hexutil.Bytes {
	t.Helper()
	nonce, err := c.client.PendingNonceAt(t.Context(), from.Address)
	require.NoError(t, err)
	raw := c.sign(t, from, to, nonce, data)
	require.NoError(t, c.RPC().CallContext(t.Context(), nil, "eth_sendRawTransaction", raw))
	return raw
}

func (c *devChain) sign(t *testing.T, from anvil.Account, to common.Address, nonce uint64, data []byte) hexutil.Bytes {
	t.Helper()
	chainID := new(big.Int).SetUint64(c.ChainID)
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9), Gas: 500_000, To: &to, Data: data,
	})
	require.NoError(t, err)
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	return raw
}

func (c *devChain) mine(t *testing.T, blocks int) {
	t.Helper()
	require.NoError(t, c.Mine(t.Context(), blocks))
}

func (c *devChain) deposit(t *testing.T, from, to anvil.Account, amount int64) hexutil.Bytes {
	t.Helper()
	return c.submit(t, from, c.Stake, c.stake.PackDeposit(to.Address, big.NewInt(amount)))
}

// placed is a transaction in a block of a new branch, counted from the branch's first.
type placed struct {
	raw   hexutil.Bytes
	block int
}

// reorg replaces the last blocks by as many others, which hold these transactions only, and says whether that made a
// difference: blocks that come out the same are the same.
func (c *devChain) reorg(t *testing.T, depth int, txs ...placed) bool {
	t.Helper()
	pairs := make([][2]any, len(txs))
	for i, tx := range txs {
		pairs[i] = [2]any{tx.raw, tx.block}
	}
	before := c.head(t)
	require.NoError(t, c.RPC().CallContext(t.Context(), nil, "anvil_reorg", depth, pairs))
	after := c.head(t)
	require.Equal(t, before.Number, after.Number)
	return before.Hash() != after.Hash()
}

// mustReorg is for those who know that it makes a difference.
func (c *devChain) mustReorg(t *testing.T, depth int, txs ...placed) {
	t.Helper()
	require.True(t, c.reorg(t, depth, txs...), "the reorg must be one")
}

func (c *devChain) head(t *testing.T) *types.Header {
	t.Helper()
	head, err := c.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return head
}

func (c *devChain) newIndex(t *testing.T, confirmations uint64) index {
	t.Helper()
	cfg := indexer.Config{Confirmations: confirmations, Range: 10}
	id := store.Identity{ChainID: c.ChainID, Stake: c.Stake, Terms: c.Terms, StartBlock: c.StartBlock}
	return openIndex(t, filepath.Join(t.TempDir(), "index.db"), id, c.client, cfg)
}

// assertIndexed makes sure that the index is at the chain's head, holds what a fresh index of the final chain holds, and
// answers what the contracts answer, at its head and at its safe block.
func (c *devChain) assertIndexed(t *testing.T, x index) {
	t.Helper()
	require.Equal(t, c.head(t).Hash(), cursorOf(t, x.Store).Head.Hash)
	fresh := c.newIndex(t, 12)
	require.NoError(t, fresh.Sync(t.Context()))
	require.Equal(t, sum(t, fresh.Store), sum(t, x.Store))

	for _, person := range c.People() {
		facts, err := x.Facts(t.Context(), postbond.Query{Recipient: person.Address, Signer: person.Address})
		require.NoError(t, err)
		assert.Equal(t, c.bookAt(t, person, facts.AsOf.Block), facts.Head, "%s at the head", person.Name)
		assert.Equal(t, c.bookAt(t, person, facts.AsOf.SafeBlock), facts.Safe, "%s at the safe block", person.Name)
		assert.Equal(t, c.requirementOf(t, person), facts.Requirement, person.Name)
	}
}

func (c *devChain) bookAt(t *testing.T, person anvil.Account, block uint64) postbond.Book {
	t.Helper()
	options := &bind.CallOpts{BlockNumber: new(big.Int).SetUint64(block)}
	state, err := bind.Call(c.stake.Instance(c.client, c.Stake), options, c.stake.PackBook(person.Address), c.stake.UnpackBook)
	require.NoError(t, err)
	return postbond.Book{
		Signer:     person.Address,
		Owner:      state.Owner,
		Balance:    postbond.Micro(state.Balance.Uint64()),
		Exit:       postbond.Epoch(state.Exit.Uint64()),
		Epoch:      postbond.Epoch(state.Epoch.Uint64()),
		Used:       state.Used.Uint64(),
		UsedBefore: state.UsedBefore.Uint64(),
		Seq:        state.Seq.Uint64(),
	}
}

func (c *devChain) requirementOf(t *testing.T, person anvil.Account) postbond.Requirement {
	t.Helper()
	r, err := bind.Call(c.terms.Instance(c.client, c.Terms), nil, c.terms.PackRequirementOf(person.Address), c.terms.UnpackRequirementOf)
	require.NoError(t, err)
	return postbond.Requirement{Holder: r.Holder, Bond: postbond.Micro(r.Bond.Uint64()), Postage: postbond.Micro(r.Postage.Uint64()),
		Cover: r.Cover, Mode: postbond.Mode(r.Mode)}
}

// stamp gives a stamp of from's for holder, with its signature, as the contract takes them. Totals never fall.
func (c *devChain) stamp(t *testing.T, from, holder anvil.Account, value postbond.Micro) (stake.Stamp, stake.Signature) {
	t.Helper()
	s := postbond.Stamp{Holder: holder.Address, Epoch: postbond.EpochAt(c.head(t).Time), Index: c.index, Value: value, Total: postbond.Micro(c.index+1) * 1e7}
	c.index = (c.index + 1) % postbond.StampsPerEpoch
	domain := postbond.Domain{Kind: postbond.Bond, ChainID: c.ChainID, Contract: c.Stake}
	signature, err := crypto.Sign(s.Digest(domain.Separator()).Bytes(), from.Key)
	require.NoError(t, err)
	return stake.Stamp{
			Epoch: big.NewInt(int64(s.Epoch)), Index: s.Index, Value: big.NewInt(int64(s.Value)), Total: big.NewInt(int64(s.Total)),
		}, stake.Signature{
			V: signature[64] + 27, R: [32]byte(signature[:32]), S: [32]byte(signature[32:64]),
		}
}

func (c *devChain) burn(t *testing.T, holder, from anvil.Account) hexutil.Bytes {
	t.Helper()
	stamp, signature := c.stamp(t, from, holder, 1000)
	return c.submit(t, holder, c.Stake, c.stake.PackBurn([]stake.Stamp{stamp}, []stake.Signature{signature}))
}

// expel lets holder report two stamps of from's with one number.
func (c *devChain) expel(t *testing.T, holder, from anvil.Account) hexutil.Bytes {
	t.Helper()
	first, firstSignature := c.stamp(t, from, holder, 1000)
	c.index--
	second, secondSignature := c.stamp(t, from, holder, 2000)
	return c.submit(t, holder, c.Stake, c.stake.PackReport(first, firstSignature, holder.Address, second, secondSignature, holder.Address, holder.Address))
}

func (c *devChain) setTerms(t *testing.T, recipient anvil.Account, bond int64) hexutil.Bytes {
	t.Helper()
	r := terms.Requirement{Bond: big.NewInt(bond), Postage: new(big.Int), Mode: uint8(postbond.ModeBondAndPostage)}
	if bond == 0 {
		r.Mode = uint8(postbond.ModeUnset)
	}
	return c.submit(t, recipient, c.Terms, c.terms.PackSet(r))
}

func (c *devChain) nonce(t *testing.T, of anvil.Account) uint64 {
	t.Helper()
	nonce, err := c.client.PendingNonceAt(t.Context(), of.Address)
	require.NoError(t, err)
	return nonce
}

func (c *devChain) someActions(t *testing.T) (raws []hexutil.Bytes) {
	t.Helper()
	for _, person := range c.People() {
		other := c.People()[c.random.IntN(len(c.People()))]
		switch c.random.IntN(7) {
		case 0, 1:
			raws = append(raws, c.deposit(t, person, other, 1+c.random.Int64N(100_000)))
		case 2:
			raws = append(raws, c.burn(t, person, other))
		case 3:
			raws = append(raws, c.setTerms(t, person, c.random.Int64N(3)*1000))
		case 4:
			raws = append(raws, c.submit(t, person, c.Stake, c.stake.PackRequestExit(person.Address)))
		}
	}
	return raws
}

// shuffle rewrites the last blocks: the transactions keep their order, but some drop out, and all may come later.
func (c *devChain) shuffle(t *testing.T, recent [][]hexutil.Bytes, depth int) (rewritten [][]hexutil.Bytes, changed bool) {
	t.Helper()
	last := make([][]hexutil.Bytes, depth)
	var txs []placed
	at := 0
	for _, raw := range slices.Concat(recent[len(recent)-depth:]...) {
		at = min(depth-1, at+c.random.IntN(2))
		if c.random.IntN(6) > 0 {
			txs = append(txs, placed{raw, at})
			last[at] = append(last[at], raw)
		}
	}
	changed = c.reorg(t, depth, txs...)
	return append(recent[:len(recent)-depth], last...), changed
}

func eventsOf(t *testing.T, x index) (all []store.Event) {
	t.Helper()
	for after := (store.Position{}); ; {
		page, err := x.Events(t.Context(), store.Filter{After: after})
		require.NoError(t, err)
		if len(page) == 0 {
			return all
		}
		all = append(all, page...)
		after = page[len(page)-1].Position
	}
}

// lastAmounts gives the amounts of the last events, which tell the events of a test apart.
func lastAmounts(t *testing.T, x index, n int) (amounts []postbond.Micro) {
	t.Helper()
	all := eventsOf(t, x)
	for _, e := range all[len(all)-n:] {
		amounts = append(amounts, e.Amount)
	}
	return amounts
}
