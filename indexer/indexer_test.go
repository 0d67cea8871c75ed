// SPDX-License-Identifier: MIT

package indexer_test

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer"
	"github.com/postbond/postbond/indexer/store"
)

// index is a store and the indexer that fills it.
type index struct {
	*store.Store
	*indexer.Indexer
}

func openIndex(t testing.TB, path string, id store.Identity, source indexer.Source, cfg indexer.Config) index {
	t.Helper()
	s, err := store.Open(t.Context(), path, id)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, s.Close()) })
	x, err := indexer.New(cfg, source, s)
	require.NoError(t, err)
	return index{s, x}
}

func newIndex(t testing.TB, node *fakeNode, cfg indexer.Config) index {
	t.Helper()
	return openIndex(t, filepath.Join(t.TempDir(), "index.db"), node.identity(), node, cfg)
}

func small() indexer.Config {
	return indexer.Config{Confirmations: 6, Range: 7, Concurrency: 3, Poll: time.Millisecond, MaxWait: 2 * time.Millisecond}
}

func sum(t testing.TB, s *store.Store) common.Hash {
	t.Helper()
	checksum, err := s.Checksum(t.Context())
	require.NoError(t, err)
	return checksum
}

func cursorOf(t testing.TB, s *store.Store) store.Cursor {
	t.Helper()
	cursor, err := s.Cursor(t.Context())
	require.NoError(t, err)
	return cursor
}

// assertFollows makes sure that the index says what the node's chain says, at its head and at its safe block.
func assertFollows(t testing.TB, x index, node *fakeNode) {
	t.Helper()
	head, cursor := node.last(), cursorOf(t, x.Store)
	require.Equal(t, head.header.Hash(), cursor.Head.Hash)
	safe := node.blocks[cursor.Safe.Number]
	require.Equal(t, safe.header.Hash(), cursor.Safe.Hash)
	for _, signer := range signers {
		facts, err := x.Facts(t.Context(), postbond.Query{Recipient: signer, Signer: signer})
		require.NoError(t, err)
		require.Equal(t, head.seqs[signer], facts.Head.Seq)
		require.EqualValues(t, head.seqs[signer], facts.Head.Balance)
		require.Equal(t, safe.seqs[signer], facts.Safe.Seq)
		require.False(t, facts.AsOf.Seen.IsZero())
	}
}

func TestIndexEqualsFreshOneAfterRandomReorgs(t *testing.T) {
	for seed := range uint64(15) {
		node := newFakeNode(seed)
		x := newIndex(t, node, small())
		for range 12 {
			// At times the node is not asked for long, and the index falls behind the safe block.
			node.grow(1 + node.random.IntN(20))
			if node.random.IntN(3) > 0 {
				require.NoError(t, x.Sync(t.Context()))
			}
			if cursor, err := x.Cursor(t.Context()); err == nil {
				depth := node.random.IntN(int(min(node.height()-max(cursor.Safe.Number, 1), 30)) + 1)
				node.cut(depth)
				node.grow(node.random.IntN(depth + 2)) // at times a shorter branch, at times none yet
			}
			require.NoError(t, x.Sync(t.Context()))
		}
		node.grow(8)
		require.NoError(t, x.Sync(t.Context()))
		assertFollows(t, x, node)
		fresh := newIndex(t, node, small())
		require.NoError(t, fresh.Sync(t.Context()))
		assert.Equal(t, sum(t, fresh.Store), sum(t, x.Store), "seed %d", seed)
	}
}

func TestBranchesThatComeAndGo(t *testing.T) {
	node := newFakeNode(1)
	node.grow(20)
	x := newIndex(t, node, small())
	require.NoError(t, x.Sync(t.Context()))
	first := slices.Clone(node.blocks)

	node.cut(3)
	node.grow(3)
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)

	node.blocks = first
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)

	node.cut(2)
	node.grow(1)
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)
}

func TestLaggingNodeIsNoReorg(t *testing.T) {
	node := newFakeNode(2)
	node.grow(30)
	x := newIndex(t, node, small())
	require.NoError(t, x.Sync(t.Context()))
	before := sum(t, x.Store)
	for _, behind := range []int{1, 3, 6, 20} {
		node.headAt = len(node.blocks) - 1 - behind
		require.NoError(t, x.Sync(t.Context()))
		assert.Equal(t, before, sum(t, x.Store))
	}
	node.headAt = 0
	node.grow(1)
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)
}

// seen is when the index was last at the node's head, as its answers say.
func seen(t testing.TB, x index) time.Time {
	t.Helper()
	facts, err := x.Facts(t.Context(), postbond.Query{})
	require.NoError(t, err)
	return facts.AsOf.Seen
}

func TestNodeBelowTheSafeBlockMakesTheIndexLookBehind(t *testing.T) {
	node := newFakeNode(18)
	node.grow(30)
	cfg := small()
	warnings := logged(&cfg)
	x := newIndex(t, node, cfg)
	require.NoError(t, x.Sync(t.Context()))
	fresh := seen(t, x)
	require.False(t, fresh.IsZero())
	for episode := 1; episode <= 2; episode++ {
		node.headAt = 20
		for range 3 {
			require.NoError(t, x.Sync(t.Context()))
			assert.True(t, seen(t, x).IsZero())
		}
		assert.Equal(t, episode, strings.Count(warnings.String(), "node is behind the safe block"), "once an episode")
		node.headAt = 0
		require.NoError(t, x.Sync(t.Context()))
		assert.Equal(t, fresh, seen(t, x), "the head has not advanced")
	}
	assert.Contains(t, warnings.String(), "node_block=20 safe_block=25")
}

func TestRewoundIndexIsBehindUntilItSeesTheHead(t *testing.T) {
	node := newFakeNode(19)
	node.grow(30)
	x := newIndex(t, node, small())
	require.NoError(t, x.Sync(t.Context()))
	for _, to := range []uint64{20, node.height()} {
		require.NoError(t, x.Indexer.Rewind(t.Context(), to))
		assert.True(t, seen(t, x).IsZero())
		require.NoError(t, x.Sync(t.Context()))
		assertFollows(t, x, node)
	}
}

func TestLaggingNodeTakesNothingBackThoughItsSafeBlockIsNew(t *testing.T) {
	node := newFakeNode(14)
	node.grow(30)
	cfg := small()
	cfg.Confirmations, cfg.SafeTag = 0, "safe"
	node.tags[int64(rpc.SafeBlockNumber)] = 20
	x := newIndex(t, node, cfg)
	require.NoError(t, x.Sync(t.Context()))
	before := sum(t, x.Store)
	node.headAt, node.tags[int64(rpc.SafeBlockNumber)] = 27, 25
	require.NoError(t, x.Sync(t.Context()))
	assert.Equal(t, before, sum(t, x.Store))
}

// silentNode never answers.
type silentNode struct{ indexer.Source }

func (silentNode) ChainID(ctx context.Context) (*big.Int, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestNodeThatNeverAnswersIsGivenUp(t *testing.T) {
	cfg := small()
	cfg.Timeout = time.Millisecond
	x := openIndex(t, filepath.Join(t.TempDir(), "index.db"), newFakeNode(1).identity(), silentNode{}, cfg)
	err := x.Sync(t.Context())
	require.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

func TestDeepReorgStops(t *testing.T) {
	for _, c := range []struct {
		name string
		grow int
	}{{"at the head", 8}, {"while the index was down", 40}} {
		t.Run(c.name, func(t *testing.T) {
			node := newFakeNode(4)
			node.grow(20)
			x := newIndex(t, node, small())
			require.NoError(t, x.Sync(t.Context()))
			before := sum(t, x.Store)
			node.cut(7)
			node.grow(c.grow)
			for range 2 {
				err := x.Run(t.Context())
				require.Equal(t, postbond.CodeDeepReorg, postbond.CodeOf(err), "%v", err)
				assert.Contains(t, postbond.HintOf(err), "postbondd rewind --to")
				assert.Equal(t, before, sum(t, x.Store))
			}
			require.NoError(t, x.Indexer.Rewind(t.Context(), 12))
			require.NoError(t, x.Sync(t.Context()))
			assertFollows(t, x, node)
		})
	}
}

func TestHeadThatLeadsNowhereIsNoDeepReorg(t *testing.T) {
	node, stranger := newFakeNode(5), newFakeNode(6)
	node.grow(20)
	stranger.grow(25)
	x := newIndex(t, node, small())
	require.NoError(t, x.Sync(t.Context()))
	honest := node.blocks
	for hash, block := range stranger.known {
		node.known[hash] = block
	}
	// The head is of another chain than the blocks by number: a balancer with a stray node.
	node.blocks = append(slices.Clone(honest), stranger.last())
	err := x.Sync(t.Context())
	require.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err), "%v", err)
	node.blocks = honest
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)
}

func TestAnotherChainIsRefused(t *testing.T) {
	cases := []struct {
		name   string
		code   postbond.Code
		change func(*fakeNode)
	}{
		{"by its id", postbond.CodeWrongChain, func(n *fakeNode) { n.chainID = 1 }},
		{"by its first block", postbond.CodeOtherIndex, func(n *fakeNode) {
			other := newFakeNode(8)
			other.grow(40)
			n.blocks, n.known = other.blocks, other.known
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			node := newFakeNode(7)
			node.grow(20)
			path := filepath.Join(t.TempDir(), "index.db")
			x := openIndex(t, path, node.identity(), node, small())
			require.NoError(t, x.Sync(t.Context()))
			c.change(node)
			node.grow(1)
			if c.code == postbond.CodeOtherIndex { // the change shows while it runs
				require.Equal(t, c.code, postbond.CodeOf(x.Run(t.Context())))
			}
			again := openIndex(t, path, node.identity(), node, small())
			require.Equal(t, c.code, postbond.CodeOf(again.Run(t.Context())))
		})
	}
}

func TestSafeBlockFollowsTheTag(t *testing.T) {
	for tag, number := range map[string]rpc.BlockNumber{"safe": rpc.SafeBlockNumber, "finalized": rpc.FinalizedBlockNumber} {
		t.Run(tag, func(t *testing.T) {
			node := newFakeNode(9)
			node.grow(30)
			cfg := small()
			cfg.Confirmations, cfg.SafeTag = 0, tag
			x := newIndex(t, node, cfg)
			sync := func(tagged uint64) uint64 {
				node.tags[int64(number)] = tagged
				require.NoError(t, x.Sync(t.Context()))
				assertFollows(t, x, node)
				return cursorOf(t, x.Store).Safe.Number
			}
			assert.EqualValues(t, 20, sync(20))
			assert.EqualValues(t, 25, sync(25), "without a new head")
			assert.EqualValues(t, 25, sync(22), "never back")
			node.grow(40)
			assert.EqualValues(t, 60, sync(60))
			assert.EqualValues(t, node.height(), sync(node.height()), "up to the head")
			node.grow(2)
			assert.EqualValues(t, node.height(), sync(node.height()))
		})
	}
}

func TestSafeBlockOfAnotherBranchIsRefused(t *testing.T) {
	node := newFakeNode(10)
	node.grow(30)
	cfg := small()
	cfg.Confirmations, cfg.SafeTag = 0, "safe"
	node.tags[int64(rpc.SafeBlockNumber)] = 20
	x := newIndex(t, node, cfg)
	require.NoError(t, x.Sync(t.Context()))

	kept := slices.Clone(node.blocks)
	node.cut(5)
	node.grow(6)
	head := node.last()
	node.blocks = append(slices.Clone(kept), head)
	node.tags[int64(rpc.SafeBlockNumber)] = 28 // of the branch that the head is not on
	require.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(x.Sync(t.Context())))
	assert.Equal(t, kept[len(kept)-1].header.Hash(), cursorOf(t, x.Store).Head.Hash)
}

func TestRunTriesAgainUntilToldToStop(t *testing.T) {
	node := newFakeNode(11)
	node.grow(50)
	x := newIndex(t, node, small())
	questions := make(chan struct{})
	failures := 40
	node.refuse = func(string) error {
		if failures > 0 {
			failures--
			return errors.New("connection refused")
		}
		select {
		case questions <- struct{}{}:
		default:
		}
		return nil
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- x.Run(ctx) }() // ends by cancel
	for cursor := (store.Cursor{}); cursor.Head.Number < node.height(); {
		<-questions
		cursor, _ = x.Cursor(t.Context()) // an error before anything is indexed
	}
	cancel()
	require.NoError(t, <-ended)
	assertFollows(t, x, node)
}

func TestConfigIsChecked(t *testing.T) {
	good := indexer.Config{Confirmations: 12}
	require.NoError(t, good.Check())
	require.NoError(t, indexer.Config{SafeTag: "finalized"}.Check())
	for name, bad := range map[string]indexer.Config{
		"nothing says what is safe": {},
		"two things say it":         {Confirmations: 1, SafeTag: "safe"},
		"no such tag":               {SafeTag: "newest"},
		"too much at once":          {Confirmations: 1, Range: 1_000_000},
		"too many confirmations":    {Confirmations: 1_000_000},
		"negative duration":         {Confirmations: 1, Poll: -1},
	} {
		assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(bad.Check()), name)
		_, err := indexer.New(bad, newFakeNode(1), nil)
		assert.Error(t, err, name)
	}
}
