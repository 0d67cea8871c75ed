// SPDX-License-Identifier: MIT

package store_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer/store"
)

const aWeek = 7 * 24 * 3600

func TestFoldAgreesWithModelOnRandomHistories(t *testing.T) {
	for seed := range uint64(200) {
		chain := newToyChain(seed)
		chain.grow(60)
		books := map[common.Address]postbond.Book{}
		for _, person := range people {
			books[person] = postbond.Book{Signer: person, Owner: person}
		}
		for _, block := range chain.blocks {
			for _, e := range block.events {
				if !e.Kind.IsOfBook() {
					continue
				}
				next, err := store.Fold(books[e.Signer], e)
				require.NoError(t, err, "seed %d: %+v", seed, e)
				books[e.Signer] = next
			}
			for _, person := range people {
				require.Equal(t, block.book(person), books[person], "seed %d, block %d", seed, block.Number)
			}
		}
	}
}

func TestDefaultsAgreeWithContractOnRandomHistories(t *testing.T) {
	for seed := range uint64(200) {
		chain := newToyChain(seed)
		chain.grow(60)
		var defaults store.Defaults
		for _, block := range chain.blocks[1:] {
			for _, e := range block.events {
				if e.Kind == store.DefaultProposed {
					defaults = defaults.Propose(e)
				}
			}
			today := postbond.EpochAt(block.Time)
			for epoch := today; epoch < today+4; epoch++ {
				require.Equal(t, block.terms.defaultAt(epoch), defaults.At(epoch), "seed %d, block %d, epoch %d", seed, block.Number, epoch)
			}
		}
	}
}

func TestFoldRefusesWhatCannotHaveHappened(t *testing.T) {
	const epoch = 2800
	book := postbond.Book{Signer: people[0], Owner: people[0], Balance: 1000, Seq: 4, Epoch: epoch, Used: 0b10, UsedBefore: 0b1}
	stamp := func(change func(*store.Event)) store.Event {
		e := store.Event{Kind: store.Burned, Time: epoch * aWeek, Signer: people[0], Seq: 5, Balance: 900, Amount: 100, Epoch: epoch, Index: 9}
		change(&e)
		return e
	}
	_, err := store.Fold(book, stamp(func(*store.Event) {}))
	require.NoError(t, err, "the event that the cases below spoil")

	cases := []struct {
		name  string
		event store.Event
	}{
		{"a log missing before it", stamp(func(e *store.Event) { e.Seq = 6 })},
		{"a log twice", stamp(func(e *store.Event) { e.Seq = 4 })},
		{"another balance", stamp(func(e *store.Event) { e.Balance = 899 })},
		{"a stamp spent this week", stamp(func(e *store.Event) { e.Index = 1 })},
		{"a stamp spent last week", stamp(func(e *store.Event) { e.Epoch, e.Index = epoch-1, 0 })},
		{"a stamp from the future", stamp(func(e *store.Event) { e.Epoch = epoch + 1 })},
		{"a stamp long dead", stamp(func(e *store.Event) { e.Epoch = epoch - 2 })},
		{"a stamp beyond the last", stamp(func(e *store.Event) { e.Index = 56 })},
		{"a block time before the last", stamp(func(e *store.Event) { e.Time, e.Epoch = (epoch-1)*aWeek, epoch-1 })},
		{"more than there is", stamp(func(e *store.Event) { e.Amount = 1001; e.Balance-- })},
		{"more than there is, wrapped", stamp(func(e *store.Event) { e.Amount = 1001; e.Balance = ^postbond.Micro(0) })},
		{"a deposit over the maximum", store.Event{Kind: store.Deposited, Seq: 5, Amount: postbond.MaxMicro, Balance: postbond.MaxMicro + 1000}},
		{"a withdrawal that leaves something else", store.Event{Kind: store.Withdrawn, Seq: 5, Amount: 900, Balance: 0}},
		{"an expulsion that does not add up", store.Event{Kind: store.Expelled, Seq: 5, Amount: 800, Reward: 125, Balance: 0}},
		{"a title that moves money", store.Event{Kind: store.TitleSet, Seq: 5, Balance: 1}},
		{"a deposit that wraps around", store.Event{Kind: store.Deposited, Seq: 5, Amount: ^postbond.Micro(0), Balance: 999}},
		{"an exit of another week", store.Event{Kind: store.ExitRequested, Time: epoch * aWeek, Seq: 5, Epoch: epoch + 1, Balance: 1000}},
		{"an event of no book", store.Event{Kind: store.Flushed, Seq: 5, Balance: 1000}},
		{"an event of no known kind", store.Event{Kind: "slashed", Seq: 5, Balance: 1000}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := store.Fold(book, c.event)
			require.Error(t, err)
			assert.Equal(t, book, got, "the book must stay as it was")
		})
	}
}

func FuzzFold(f *testing.F) {
	f.Add(uint64(5), uint64(1000), uint64(100), uint64(0), uint32(2800), uint8(9), uint64(2800*aWeek), uint8(5))
	kinds := []store.EventKind{store.Deposited, store.ExitRequested, store.ExitCancelled, store.Withdrawn, store.TitleSet,
		store.Burned, store.Expelled, store.Flushed, store.RequirementSet}
	f.Fuzz(func(t *testing.T, seq, balance, amount, reward uint64, epoch uint32, index uint8, time uint64, kind uint8) {
		book := postbond.Book{Balance: 1000, Seq: 4, Epoch: 2800, Used: 2, UsedBefore: 1}
		e := store.Event{Kind: kinds[int(kind)%len(kinds)], Seq: seq, Balance: postbond.Micro(balance), Amount: postbond.Micro(amount),
			Reward: postbond.Micro(reward), Epoch: postbond.Epoch(epoch), Index: index, Time: time}
		next, err := store.Fold(book, e)
		if err != nil {
			assert.Equal(t, book, next)
			return
		}
		assert.Equal(t, e.Balance, next.Balance)
		assert.LessOrEqual(t, next.Balance, postbond.MaxMicro)
		assert.Equal(t, book.Seq+1, next.Seq, fmt.Sprint(e))
	})
}
