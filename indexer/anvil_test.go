// SPDX-License-Identifier: MIT

package indexer_test

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/indexer"
	"github.com/postbond/postbond/indexer/store"
)

// TestIndexFollowsRealChain runs its parts on one chain, one after another; each has an index of its own.
func TestIndexFollowsRealChain(t *testing.T) {
	c := startChain(t)
	for _, part := range []struct {
		name string
		run  func(*testing.T, *devChain)
	}{
		{"every event there is", everyEvent},
		{"reorg of depth 1", func(t *testing.T, c *devChain) { reorgOfDepth(t, c, 1) }},
		{"reorg of depth 3", func(t *testing.T, c *devChain) { reorgOfDepth(t, c, 3) }},
		{"reorg of depth 10", func(t *testing.T, c *devChain) { reorgOfDepth(t, c, 10) }},
		{"transaction dropped", transactionDropped},
		{"transaction moved to another block", transactionMoved},
		{"deposit and burn swapped", depositAndBurnSwapped},
		{"two reorgs between two looks", twoReorgs},
		{"reorg while the index is down", reorgWhileDown},
		{"reorg while the index is down for long", reorgWhileDownForLong},
		{"reorg deeper than what is kept", deeperThanKept},
		{"random life", randomLife},
		{"node silent about its logs", silentAboutLogs},
		{"receipts prove themselves", receiptsProveThemselves},
	} {
		t.Run(part.name, func(t *testing.T) { part.run(t, c) })
	}
}

func everyEvent(t *testing.T, c *devChain) {
	x := c.newIndex(t, 12)
	week := postbond.EpochLength
	steps := []func(){
		func() { c.deposit(t, c.Alice, c.Alice, 5_000_000); c.deposit(t, c.Bob, c.Alice, 1) },
		func() { c.burn(t, c.Bob, c.Alice); c.setTerms(t, c.Bob, 700_000) },
		func() { c.burn(t, c.Carol, c.Alice) },
		func() { require.NoError(t, c.Warp(t.Context(), week)); c.burn(t, c.Bob, c.Alice) },
		func() { c.submit(t, c.Alice, c.Stake, c.stake.PackRequestExit(c.Alice.Address)) },
		func() {
			c.submit(t, c.Alice, c.Stake, c.stake.PackCancelExit(c.Alice.Address))
			c.setTerms(t, c.Bob, 0)
		},
		func() { c.submit(t, c.Alice, c.Stake, c.stake.PackRequestExit(c.Alice.Address)) },
		func() { c.submit(t, c.Alice, c.Stake, c.stake.PackTransferTitle(c.Alice.Address, c.Carol.Address)) },
		func() {
			require.NoError(t, c.Warp(t.Context(), 3*week))
			c.submit(t, c.Carol, c.Stake, c.stake.PackWithdraw(c.Alice.Address, c.Carol.Address))
		},
		func() { c.deposit(t, c.Spammer, c.Spammer, 999) },
		func() { c.expel(t, c.DS, c.Spammer) },
		func() { c.submit(t, c.DS, c.Stake, c.stake.PackFlush()) },
		func() {
			r := terms.Requirement{Bond: big.NewInt(100_000), Postage: new(big.Int), Cover: 3, Mode: uint8(postbond.ModeBondAndPostage)}
			c.submit(t, c.Deployer, c.Terms, c.terms.PackProposeDefault(r))
		},
		func() { require.NoError(t, c.Warp(t.Context(), week)) },
		func() { require.NoError(t, c.Warp(t.Context(), week)) }, // the new default comes into force
	}
	for _, step := range steps {
		step()
		c.mine(t, 1)
		require.NoError(t, x.Sync(t.Context()))
		c.assertIndexed(t, x)
	}
	kinds := map[store.EventKind]bool{}
	for _, e := range eventsOf(t, x) {
		kinds[e.Kind] = true
	}
	assert.Len(t, kinds, 10)
}

// mute is a node whose log index was pruned.
type mute struct{ indexer.Source }

func (mute) FilterLogs(context.Context, ethereum.FilterQuery) ([]types.Log, error) { return nil, nil }

func silentAboutLogs(t *testing.T, c *devChain) {
	cfg := indexer.Config{Confirmations: 12, Range: 10}
	warnings := logged(&cfg)
	id := store.Identity{ChainID: c.ChainID, Stake: c.Stake, Terms: c.Terms, StartBlock: c.StartBlock}
	x := openIndex(t, filepath.Join(t.TempDir(), "index.db"), id, mute{c.client}, cfg)
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	c.deposit(t, c.Alice, c.Alice, 1000)
	c.deposit(t, c.Bob, c.Alice, 1000)
	c.mine(t, 1)
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	c.mustReorg(t, 1)
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	assert.Contains(t, warnings.String(), "node is silent about logs that are in its receipts")
}

// receiptsProveThemselves makes sure that the roots of all blocks can be derived, whatever is in them.
func receiptsProveThemselves(t *testing.T, c *devChain) {
	for number := range c.head(t).Number.Int64() + 1 {
		header, err := c.client.HeaderByNumber(t.Context(), big.NewInt(number))
		require.NoError(t, err)
		receipts, err := c.client.BlockReceipts(t.Context(), rpc.BlockNumberOrHashWithHash(header.Hash(), false))
		require.NoError(t, err)
		require.Equal(t, header.ReceiptHash, types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)), "block %d", number)
	}
}

func reorgOfDepth(t *testing.T, c *devChain, depth int) {
	c.mine(t, 2)
	x := c.newIndex(t, 12)
	require.NoError(t, x.Sync(t.Context()))
	var old []hexutil.Bytes
	for range depth {
		old = append(old, c.deposit(t, c.Alice, c.Alice, 1000))
		c.mine(t, 1)
		require.NoError(t, x.Sync(t.Context()))
	}
	c.assertIndexed(t, x)
	// The last transaction is lost, the others fall into the last block.
	var kept []placed
	for _, raw := range old[:depth-1] {
		kept = append(kept, placed{raw, depth - 1})
	}
	c.mustReorg(t, depth, kept...)
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	c.mine(t, 1)
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
}

func transactionDropped(t *testing.T, c *devChain) {
	x := c.newIndex(t, 12)
	c.burn(t, c.Bob, c.Alice)
	c.setTerms(t, c.Carol, 123_456)
	c.mine(t, 1)
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	before := eventsOf(t, x)
	c.mustReorg(t, 1)
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	assert.Equal(t, before[:len(before)-2], eventsOf(t, x))
}

func transactionMoved(t *testing.T, c *devChain) {
	x := c.newIndex(t, 12)
	first := c.deposit(t, c.Alice, c.Alice, 500)
	c.mine(t, 1)
	second := c.deposit(t, c.Bob, c.Alice, 700)
	c.mine(t, 1)
	require.NoError(t, x.Sync(t.Context()))
	require.Equal(t, []postbond.Micro{500, 700}, lastAmounts(t, x, 2))
	c.mustReorg(t, 2, placed{second, 0}, placed{first, 1}) // each takes the other's place
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	require.Equal(t, []postbond.Micro{700, 500}, lastAmounts(t, x, 2))
}

func depositAndBurnSwapped(t *testing.T, c *devChain) {
	x := c.newIndex(t, 12)
	deposit := c.deposit(t, c.Carol, c.Alice, 4000)
	c.mine(t, 1)
	burn := c.burn(t, c.Bob, c.Alice)
	c.mine(t, 1)
	require.NoError(t, x.Sync(t.Context()))
	require.Equal(t, []postbond.Micro{4000, 1000}, lastAmounts(t, x, 2))
	c.mustReorg(t, 2, placed{burn, 0}, placed{deposit, 1})
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
	require.Equal(t, []postbond.Micro{1000, 4000}, lastAmounts(t, x, 2))
}

func twoReorgs(t *testing.T, c *devChain) {
	x := c.newIndex(t, 12)
	first := c.deposit(t, c.Alice, c.Alice, 1)
	c.mine(t, 3)
	require.NoError(t, x.Sync(t.Context()))
	c.mustReorg(t, 3, placed{first, 2})
	c.deposit(t, c.Bob, c.Bob, 2)
	c.mine(t, 1)
	c.mustReorg(t, 2, placed{first, 1})
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
}

func reorgWhileDown(t *testing.T, c *devChain) {
	path, id := filepath.Join(t.TempDir(), "index.db"), store.Identity{ChainID: c.ChainID, Stake: c.Stake, Terms: c.Terms}
	cfg := indexer.Config{Confirmations: 12, Range: 10}
	deposit := c.deposit(t, c.Alice, c.Alice, 10)
	c.mine(t, 4)
	first := openIndex(t, path, id, c.client, cfg)
	require.NoError(t, first.Sync(t.Context()))
	require.NoError(t, first.Close())

	c.mustReorg(t, 4, placed{deposit, 3})
	c.mine(t, 2)
	again := openIndex(t, path, id, c.client, cfg)
	require.NoError(t, again.Sync(t.Context()))
	c.assertIndexed(t, again)
}

func reorgWhileDownForLong(t *testing.T, c *devChain) {
	x := c.newIndex(t, 12)
	deposit := c.deposit(t, c.Alice, c.Alice, 10)
	c.mine(t, 4)
	require.NoError(t, x.Sync(t.Context()))
	c.mustReorg(t, 4, placed{deposit, 3})
	for range 40 { // until the fork itself is safe
		c.deposit(t, c.Alice, c.Alice, 1)
		c.mine(t, 1)
	}
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
}

func deeperThanKept(t *testing.T, c *devChain) {
	x := c.newIndex(t, 3)
	for range 6 {
		c.deposit(t, c.Alice, c.Alice, 10)
		c.mine(t, 1)
	}
	require.NoError(t, x.Sync(t.Context()))
	before := sum(t, x.Store)
	c.mustReorg(t, 6, placed{c.sign(t, c.Bob, c.Stake, c.nonce(t, c.Bob), c.stake.PackDeposit(c.Bob.Address, common.Big1)), 2})
	c.mine(t, 1)
	err := x.Run(t.Context())
	require.Equal(t, postbond.CodeDeepReorg, postbond.CodeOf(err), "%v", err)
	assert.Contains(t, postbond.HintOf(err), "postbondd rewind --to")
	assert.Equal(t, before, sum(t, x.Store))

	require.NoError(t, x.Indexer.Rewind(t.Context(), c.head(t).Number.Uint64()-8))
	require.NoError(t, x.Sync(t.Context()))
	c.assertIndexed(t, x)
}

// randomLife lets people do what they like while blocks come and go. An index that looks often and one that looks seldom
// must both come out right.
func randomLife(t *testing.T, c *devChain) {
	often, seldom := c.newIndex(t, 12), c.newIndex(t, 12)
	require.NoError(t, seldom.Sync(t.Context()))
	var recent [][]hexutil.Bytes // transactions of the last blocks, latest last
	reorgs := 0
	for round := range 40 {
		for range 1 + c.random.IntN(3) {
			recent = append(recent, c.someActions(t))
			c.mine(t, 1)
		}
		if depth := 1 + c.random.IntN(8); depth <= len(recent) && c.random.IntN(2) == 0 {
			var changed bool
			if recent, changed = c.shuffle(t, recent, depth); changed {
				reorgs++
			}
		}
		require.NoError(t, often.Sync(t.Context()))
		if round%13 == 0 {
			require.NoError(t, seldom.Sync(t.Context()))
			c.assertIndexed(t, seldom)
		}
	}
	require.NoError(t, seldom.Sync(t.Context()))
	c.assertIndexed(t, often)
	c.assertIndexed(t, seldom)
	assert.Greater(t, reorgs, 5)
	assert.Greater(t, len(eventsOf(t, often)), 100)
}

func TestRunFollowsRealChain(t *testing.T) {
	c := startChain(t)
	path, id := filepath.Join(t.TempDir(), "index.db"), store.Identity{ChainID: c.ChainID, Stake: c.Stake, Terms: c.Terms}
	x := openIndex(t, path, id, c.client, indexer.Config{Confirmations: 12, Poll: time.Millisecond})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- x.Run(ctx) }() // ends by cancel
	for range 10 {
		c.deposit(t, c.Alice, c.Alice, 10)
		c.mine(t, 3)
		c.mustReorg(t, 2, placed{c.sign(t, c.Bob, c.Stake, c.nonce(t, c.Bob), c.stake.PackDeposit(c.Bob.Address, common.Big1)), 1})
	}
	head := c.head(t).Hash()
	for cursor := (store.Cursor{}); cursor.Head.Hash != head; {
		cursor, _ = x.Cursor(t.Context()) // an error before anything is indexed
	}
	cancel()
	require.NoError(t, <-ended)
	c.assertIndexed(t, x)
}
