// SPDX-License-Identifier: MIT

package gate_test

import (
	"context"
	"encoding/binary"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
	"github.com/postbond/postbond/indexer/store"
)

// counting is a ledger that counts, with others, what became of the attempts to record.
type counting struct {
	gate.Ledger
	*tally
}

type tally struct {
	mu       sync.Mutex
	outcomes map[postbond.Admission]int
}

func (c counting) Admit(ctx context.Context, stamp postbond.SignedStamp, signer common.Address, at time.Time) (
	postbond.Admission, *postbond.SignedStamp, error,
) {
	outcome, other, err := c.Ledger.Admit(ctx, stamp, signer, at)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.outcomes[outcome]++
	return outcome, other, err
}

// replicas are gates that share one file, each through a store of its own.
type replicas struct {
	gates  []*gate.Gate
	stores []*store.Store
	*tally
}

func (s *scene) replicas(n int) replicas {
	path := filepath.Join(s.t.TempDir(), "index.db")
	r := replicas{tally: &tally{outcomes: map[postbond.Admission]int{}}}
	for range n {
		ledger, err := store.Open(s.t.Context(), path, store.Identity{
			ChainID: s.domain.ChainID, Stake: s.domain.Contract, Terms: common.Address{0x7e},
		})
		require.NoError(s.t, err)
		s.t.Cleanup(func() { assert.NoError(s.t, ledger.Close()) })
		g, err := gate.New(s.config, s, counting{ledger, r.tally})
		require.NoError(s.t, err)
		r.gates, r.stores = append(r.gates, g), append(r.stores, ledger)
	}
	return r
}

// admitAll asks for every request at once, the gates taking turns, and counts the reasons.
func (r replicas) admitAll(t *testing.T, requests []gate.Request) map[postbond.Reason]int {
	var mu sync.Mutex
	reasons := map[postbond.Reason]int{}
	var group errgroup.Group
	for i, request := range requests {
		group.Go(func() error {
			decision, err := r.gates[i%len(r.gates)].Admit(t.Context(), request)
			mu.Lock()
			defer mu.Unlock()
			reasons[decision.Reason]++
			return err
		})
	}
	require.NoError(t, group.Wait())
	return reasons
}

func TestOneStampIsAdmittedOnceHoweverManyAsk(t *testing.T) {
	s := newScene(t)
	r := s.replicas(3)
	requests := slices.Repeat([]gate.Request{s.question()}, 48)

	assert.Equal(t, map[postbond.Reason]int{postbond.OkBond: 48}, r.admitAll(t, requests))
	assert.Equal(t, map[postbond.Admission]int{postbond.AdmissionFirst: 1, postbond.AdmissionRepeat: 47}, r.outcomes)
}

func TestOneOfManyContradictingStampsIsAdmitted(t *testing.T) {
	const rivals = 24
	tests := []struct {
		name  string
		rival func(stamp *postbond.Stamp, i uint8)
	}{
		{"one number", func(*postbond.Stamp, uint8) {}},
		{"one total", func(stamp *postbond.Stamp, i uint8) { stamp.Index = i }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := newScene(t)
			r := s.replicas(3)
			var requests []gate.Request
			for i := range uint8(rivals) {
				s.request.MessageHash[31] = i
				s.stamp.Letter = s.letter()
				test.rival(&s.stamp, i)
				requests = append(requests, s.question())
			}

			want := map[postbond.Reason]int{postbond.OkBond: 1, postbond.Equivocation: rivals - 1}
			assert.Equal(t, want, r.admitAll(t, requests))
			assert.Equal(t, 1, r.outcomes[postbond.AdmissionFirst])
			held, err := r.stores[0].Held(t.Context(), s.domain.Contract, s.signer(), today)
			require.NoError(t, err)
			assert.Len(t, held, 1)
			evidence, err := r.stores[0].Evidence(t.Context(), 100)
			require.NoError(t, err)
			assert.Len(t, evidence, 1, "one pair convicts, and a cheat cannot fill the disk with more")
			for _, pair := range evidence {
				assert.Equal(t, held[0], pair.Held)
				assert.True(t, pair.Held.Stamp.ConflictsWith(pair.Other.Stamp))
			}
		})
	}
}

func TestAdmissionOutlivesTheProcess(t *testing.T) {
	s := newScene(t)
	path := filepath.Join(t.TempDir(), "index.db")
	identity := store.Identity{ChainID: s.domain.ChainID, Stake: s.domain.Contract, Terms: common.Address{0x7e}}
	for range 2 {
		ledger, err := store.Open(t.Context(), path, identity)
		require.NoError(t, err)
		g, err := gate.New(s.config, s, ledger)
		require.NoError(t, err)
		decision, err := g.Admit(t.Context(), s.question())
		require.NoError(t, err)
		assert.Equal(t, postbond.OkBond, decision.Reason)
		require.NoError(t, ledger.Close())
		s.facts.Head.Balance = 0 // the second time only its memory speaks for the stamp
	}
}

// BenchmarkAdmit records a stamp of another key each time, on disk before the answer.
func BenchmarkAdmit(b *testing.B) {
	s := newScene(b)
	g := s.replicas(1).gates[0]
	var n uint64
	for b.Loop() {
		b.StopTimer()
		n++
		key, err := crypto.ToECDSA(common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, n), 32))
		require.NoError(b, err)
		s.key = key
		question := s.question()
		b.StartTimer()
		if decision, err := g.Admit(b.Context(), question); err != nil || decision.Reason != postbond.OkBond {
			b.Fatal(decision, err)
		}
	}
}
