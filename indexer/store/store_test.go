// SPDX-License-Identifier: MIT

package store_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer/store"
)

func open(t testing.TB, path string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), path, identity)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, s.Close()) })
	return s
}

func newStore(t testing.TB) *store.Store { return open(t, filepath.Join(t.TempDir(), "index.db")) }

// begun gives a store that stands at the base of the chain.
func begun(t testing.TB, chain *toyChain) *store.Store {
	t.Helper()
	s := newStore(t)
	require.NoError(t, s.Begin(t.Context(), chain.blocks[0].Block))
	return s
}

func apply(t testing.TB, s *store.Store, branch store.Branch) store.Applied {
	t.Helper()
	applied, err := s.Apply(t.Context(), branch)
	require.NoError(t, err)
	return applied
}

func checksum(t testing.TB, s *store.Store) common.Hash {
	t.Helper()
	sum, err := s.Checksum(t.Context())
	require.NoError(t, err)
	return sum
}

func allEvents(t testing.TB, s *store.Store, filter store.Filter) (events []store.Event) {
	t.Helper()
	for {
		page, err := s.Events(t.Context(), filter)
		require.NoError(t, err)
		if len(page) == 0 {
			return events
		}
		events = append(events, page...)
		filter.After = page[len(page)-1].Position
	}
}

// assertAnswers compares everything that the store answers with what the contracts would have answered at its head and at
// its safe block.
func assertAnswers(t testing.TB, s *store.Store, chain *toyChain) {
	t.Helper()
	cursor, err := s.Cursor(t.Context())
	require.NoError(t, err)
	head, safe := chain.head(), chain.at(cursor.Safe.Number)
	require.Equal(t, head.Ref, cursor.Head.Ref)
	require.Equal(t, safe.Ref, cursor.Safe)
	for _, person := range people {
		facts, err := s.Facts(t.Context(), postbond.Query{Recipient: person, Signer: person})
		require.NoError(t, err)
		require.Equal(t, head.book(person), facts.Head)
		require.Equal(t, safe.book(person), facts.Safe)
		require.Equal(t, head.books[person].in-safe.books[person].in, facts.Unsafe)
		require.Equal(t, head.requirementOf(person), facts.Requirement)
		require.Equal(t, postbond.AsOf{ChainID: identity.ChainID, Block: head.Number, Hash: head.Hash, Time: head.Time,
			SafeBlock: safe.Number, Seen: facts.AsOf.Seen}, facts.AsOf)
	}
}

func TestStoreAgreesWithModelUnderRandomReorgs(t *testing.T) {
	for seed := range uint64(20) {
		chain := newToyChain(seed)
		s := begun(t, chain)
		safe := chain.head().Number
		for range 30 {
			parent := chain.head().Number
			if depth := parent - safe; depth > 0 && chain.random.IntN(2) == 0 {
				parent -= 1 + chain.random.Uint64N(depth)
				chain.cut(parent)
			}
			chain.grow(1 + chain.random.IntN(5))
			safe += chain.random.Uint64N(min(4, chain.head().Number-safe+1))
			apply(t, s, chain.branch(parent, safe))
			assertAnswers(t, s, chain)
		}
		fresh := begun(t, chain)
		apply(t, fresh, chain.branch(chain.blocks[0].Number, safe))
		require.Equal(t, checksum(t, fresh), checksum(t, s), "seed %d", seed)
		require.Equal(t, allEvents(t, fresh, store.Filter{}), allEvents(t, s, store.Filter{Limit: 7}), "seed %d", seed)
	}
}

func TestAbortedBranchChangesNothing(t *testing.T) {
	chain := newToyChain(1)
	s := begun(t, chain)
	chain.grow(20)
	base := chain.blocks[0].Number
	apply(t, s, chain.branch(base, base+5))
	before, sum := chain.head(), checksum(t, s)

	chain.cut(base + 10)
	chain.grow(30)
	good := chain.branch(base+10, base+12)
	cases := []struct {
		name  string
		code  postbond.Code
		spoil func(*store.Branch)
	}{
		{"last event contradicts its book", postbond.CodeIndexMismatch, func(b *store.Branch) { lastOfBook(b).Balance++ }},
		{"last event leaves a gap", postbond.CodeIndexMismatch, func(b *store.Branch) { lastOfBook(b).Seq++ }},
		{"last event has the number of the one before", postbond.CodeIndexMismatch, func(b *store.Branch) { lastOfBook(b).Seq-- }},
		{"an event is doubled", postbond.CodeFailed, func(b *store.Branch) { b.Events = append(b.Events, b.Events[len(b.Events)-1]) }},
		{"events out of order", postbond.CodeFailed, func(b *store.Branch) { b.Events[3], b.Events[4] = b.Events[4], b.Events[3] }},
		{"an event beyond the head", postbond.CodeFailed, func(b *store.Branch) { b.Blocks = b.Blocks[:2] }},
		{"an event with another time than its block", postbond.CodeFailed, func(b *store.Branch) { b.Events[0].Time++ }},
		{"a block that does not link", postbond.CodeFailed, func(b *store.Branch) { b.Blocks[7].Hash[0]++ }},
		{"a block left out", postbond.CodeFailed, func(b *store.Branch) { b.Blocks = append(b.Blocks[:7], b.Blocks[8:]...) }},
		{"a parent that is not kept", postbond.CodeFailed, func(b *store.Branch) { b.Parent.Hash[0]++ }},
		{"a parent below the safe block", postbond.CodeFailed, func(b *store.Branch) { *b = chain.branch(base+4, base+12) }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			branch := good
			branch.Blocks = append([]store.Block(nil), good.Blocks...)
			branch.Events = append([]store.Event(nil), good.Events...)
			c.spoil(&branch)
			_, err := s.Apply(t.Context(), branch)
			require.Equal(t, c.code, postbond.CodeOf(err), "%v", err)
			assert.Equal(t, sum, checksum(t, s))
			cursor, err := s.Cursor(t.Context())
			require.NoError(t, err)
			assert.Equal(t, before.Ref, cursor.Head.Ref)
		})
	}
	t.Run("the caller gives up", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := s.Apply(ctx, good)
		require.ErrorIs(t, err, context.Canceled)
		assert.Equal(t, sum, checksum(t, s))
	})
	applied := apply(t, s, good)
	assert.Equal(t, uint64(10), applied.Orphaned)
	assertAnswers(t, s, chain)
}

func lastOfBook(b *store.Branch) *store.Event {
	for i := len(b.Events) - 1; ; i-- {
		if b.Events[i].Kind.IsOfBook() {
			return &b.Events[i]
		}
	}
}

func TestMismatchSaysHowFarToRewind(t *testing.T) {
	chain := newToyChain(2)
	s := begun(t, chain)
	deposit := func(seq uint64) store.Event {
		return store.Event{Contract: stakeAddress, Kind: store.Deposited, Signer: people[0], Amount: 5, Seq: seq, Balance: postbond.Micro(5 * seq)}
	}
	chain.extend(0)
	chain.blocks[1].add(deposit(1))
	chain.extend(0)
	chain.extend(0)
	chain.blocks[3].add(deposit(3))
	base := chain.blocks[0].Number
	_, err := s.Apply(t.Context(), chain.branch(base, base))
	require.Equal(t, postbond.CodeIndexMismatch, postbond.CodeOf(err))
	assert.Contains(t, postbond.HintOf(err), "postbondd rewind --to 10`", "the block before the book's last good event")
}

func TestSafeBlockNeverGoesBack(t *testing.T) {
	chain := newToyChain(3)
	s := begun(t, chain)
	chain.grow(10)
	base := chain.blocks[0].Number
	apply(t, s, chain.branch(base, base+6))
	apply(t, s, store.Branch{Parent: chain.head().Ref, Safe: base + 2})
	cursor, err := s.Cursor(t.Context())
	require.NoError(t, err)
	assert.Equal(t, base+6, cursor.Safe.Number)

	apply(t, s, store.Branch{Parent: chain.head().Ref, Safe: base + 8})
	assertAnswers(t, s, chain)
	_, kept, err := s.Kept(t.Context(), base+7)
	require.NoError(t, err)
	assert.False(t, kept, "blocks below the safe one are forgotten")

	apply(t, s, store.Branch{Parent: chain.head().Ref, Safe: base + 1000})
	cursor, err = s.Cursor(t.Context())
	require.NoError(t, err)
	assert.Equal(t, chain.head().Ref, cursor.Safe, "nor does it pass the head")
}

func TestSeenMovesOnlyAtTheNodesHead(t *testing.T) {
	chain := newToyChain(4)
	path := filepath.Join(t.TempDir(), "index.db")
	s := open(t, path)
	base := chain.blocks[0]
	require.NoError(t, s.Begin(t.Context(), base.Block))
	chain.extend(0)
	apply(t, s, chain.branch(base.Number, base.Number))
	facts, err := s.Facts(t.Context(), postbond.Query{})
	require.NoError(t, err)
	assert.True(t, facts.AsOf.Seen.IsZero())

	chain.extend(0)
	branch := chain.branch(base.Number+1, base.Number)
	branch.Seen = time.Unix(1_800_000_000, 42).UTC()
	apply(t, s, branch)
	chain.extend(0)
	apply(t, s, chain.branch(base.Number+2, base.Number))
	for _, reader := range []*store.Store{s, open(t, path)} {
		facts, err = reader.Facts(t.Context(), postbond.Query{})
		require.NoError(t, err)
		assert.Equal(t, branch.Seen, facts.AsOf.Seen)
	}
}

func TestSeenIsZeroAfterAnotherProcessRewound(t *testing.T) {
	chain := newToyChain(4)
	path := filepath.Join(t.TempDir(), "index.db")
	s, other := open(t, path), open(t, path)
	base := chain.blocks[0]
	require.NoError(t, s.Begin(t.Context(), base.Block))
	chain.grow(3)
	branch := chain.branch(base.Number, base.Number)
	branch.Seen = time.Now()
	apply(t, s, branch)
	seen := func() time.Time {
		status, err := s.Status(t.Context())
		require.NoError(t, err)
		return status.Seen
	}
	assert.Equal(t, branch.Seen, seen())
	s.SetBehind(true)
	assert.Zero(t, seen())
	s.SetBehind(false)
	assert.Equal(t, branch.Seen, seen())

	require.NoError(t, other.Rewind(t.Context(), chain.at(base.Number+1).Block))
	assert.Zero(t, seen())
}

func TestFactsWaitForTheTerms(t *testing.T) {
	chain := newToyChain(5)
	s := newStore(t)
	_, err := s.Facts(t.Context(), postbond.Query{})
	assert.Equal(t, postbond.CodeNotIndexed, postbond.CodeOf(err), "before anything is indexed")

	require.NoError(t, s.Begin(t.Context(), chain.blocks[0].Block))
	_, err = s.Facts(t.Context(), postbond.Query{})
	assert.Equal(t, postbond.CodeNotIndexed, postbond.CodeOf(err), "before the default terms are indexed")
}

func TestBeginIsDoneOnce(t *testing.T) {
	chain := newToyChain(6)
	s := begun(t, chain)
	chain.grow(3)
	apply(t, s, chain.branch(chain.blocks[0].Number, 0))
	require.NoError(t, s.Begin(t.Context(), newToyChain(7).blocks[0].Block))
	assertAnswers(t, s, chain)
	require.Error(t, s.Begin(t.Context(), chain.head().Block), "a base somewhere else")
}

func TestRewoundIndexReadsAgain(t *testing.T) {
	chain := newToyChain(8)
	s := begun(t, chain)
	chain.grow(30)
	base := chain.blocks[0].Number
	apply(t, s, chain.branch(base, base+20))
	sum := checksum(t, s)

	require.Error(t, s.Rewind(t.Context(), store.Block{Ref: store.Ref{Number: base - 1}}), "before the start")
	require.Error(t, s.Rewind(t.Context(), store.Block{Ref: store.Ref{Number: base + 31}}), "after the head")
	require.Error(t, s.Rewind(t.Context(), store.Block{Ref: store.Ref{Number: base + 25}}), "to another branch")
	assert.Equal(t, sum, checksum(t, s))

	require.NoError(t, s.Rewind(t.Context(), chain.at(base+7).Block))
	facts, err := s.Facts(t.Context(), postbond.Query{Signer: people[1]})
	require.NoError(t, err)
	assert.Equal(t, chain.at(base+7).book(people[1]), facts.Head)
	assert.True(t, facts.AsOf.Seen.IsZero())
	apply(t, s, chain.branch(base+7, base+20))
	assert.Equal(t, sum, checksum(t, s))
}

func TestEventsArePickedByFilter(t *testing.T) {
	chain := newToyChain(9)
	s := begun(t, chain)
	chain.grow(60)
	apply(t, s, chain.branch(chain.blocks[0].Number, 0))
	var all []store.Event
	for _, block := range chain.blocks {
		all = append(all, block.events...)
	}
	keep := func(pass func(store.Event) bool) (kept []store.Event) {
		for _, e := range all {
			if pass(e) {
				kept = append(kept, e)
			}
		}
		return kept
	}
	require.Equal(t, all, allEvents(t, s, store.Filter{Limit: 10}))
	assert.Equal(t, keep(func(e store.Event) bool { return e.Kind == store.Burned }), allEvents(t, s, store.Filter{Kind: store.Burned}))
	assert.Equal(t, keep(func(e store.Event) bool { return e.Signer == people[2] }), allEvents(t, s, store.Filter{Signer: people[2]}))
	assert.Equal(t, keep(func(e store.Event) bool { return e.Party == people[3] }), allEvents(t, s, store.Filter{Party: people[3], Limit: 2}))
}

func TestStatusCounts(t *testing.T) {
	s := newStore(t)
	status, err := s.Status(t.Context())
	require.NoError(t, err)
	assert.Equal(t, identity, status.Identity)
	assert.Zero(t, status.Head)

	chain := newToyChain(10)
	require.NoError(t, s.Bind(t.Context(), common.Hash{7}))
	require.NoError(t, s.Begin(t.Context(), chain.blocks[0].Block))
	chain.grow(100)
	apply(t, s, chain.branch(chain.blocks[0].Number, 0))
	status, err = s.Status(t.Context())
	require.NoError(t, err)
	assert.Equal(t, common.Hash{7}, status.Genesis)
	assert.Equal(t, chain.head().Ref, status.Head.Ref)
	assert.EqualValues(t, len(people), status.Books)
	assert.Positive(t, status.Bytes)
}

func TestFileOfAnotherIndexIsRefused(t *testing.T) {
	cases := []struct {
		name   string
		change func(*store.Identity)
		says   string
	}{
		{"chain", func(id *store.Identity) { id.ChainID = 1 }, "chain 31337, not chain 1"},
		{"genesis", func(id *store.Identity) { id.Genesis = common.Hash{8} }, "the chain that starts with 0x07"},
		{"stake", func(id *store.Identity) { id.Stake = people[0] }, "contract Stake at"},
		{"terms", func(id *store.Identity) { id.Terms = people[0] }, "contract Terms at"},
		{"start", func(id *store.Identity) { id.StartBlock = 12 }, "starts at block 11, not at 12"},
	}
	path := filepath.Join(t.TempDir(), "index.db")
	s := open(t, path)
	require.NoError(t, s.Bind(t.Context(), common.Hash{7}))
	require.NoError(t, s.Bind(t.Context(), common.Hash{7}))
	assert.Equal(t, postbond.CodeOtherIndex, postbond.CodeOf(s.Bind(t.Context(), common.Hash{8})))
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			other := identity
			c.change(&other)
			_, err := store.Open(t.Context(), path, other)
			require.Equal(t, postbond.CodeOtherIndex, postbond.CodeOf(err), "%v", err)
			assert.ErrorContains(t, err, c.says)
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
	same := identity
	same.Genesis = common.Hash{7}
	again, err := store.Open(t.Context(), path, same)
	require.NoError(t, err)
	require.NoError(t, again.Close())
}

func TestFileOfAnotherProgramIsRefused(t *testing.T) {
	cases := []struct{ name, sql, says string }{
		{"newer", `CREATE TABLE meta (schema INTEGER, novelty TEXT); INSERT INTO meta VALUES (2, 'x')`, "version 2"},
		{"foreign", `CREATE TABLE recipes (cake TEXT)`, "a database of something else"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "index.db")
			db, err := sql.Open("sqlite", path)
			require.NoError(t, err)
			_, err = db.Exec(c.sql)
			require.NoError(t, err)
			require.NoError(t, db.Close())
			before, err := os.ReadFile(path)
			require.NoError(t, err)
			_, err = store.Open(t.Context(), path, identity)
			require.Equal(t, postbond.CodeOtherIndex, postbond.CodeOf(err), "%v", err)
			assert.ErrorContains(t, err, c.says)
			after, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, before, after)
		})
	}
}

func TestAnyPathCanHoldAnIndex(t *testing.T) {
	path := filepath.Join(t.TempDir(), "100% of #1? yes & no.db")
	open(t, path)
	assert.FileExists(t, path)
}
