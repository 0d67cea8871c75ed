// SPDX-License-Identifier: MIT

package store_test

import (
	"crypto/ecdsa"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer/store"
)

const thisWeek = postbond.Epoch(2968)

var noon = time.Unix(1_795_000_000, 0).UTC()

// signer makes stamps that its key has signed.
type signer struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func newSigner(t testing.TB) signer {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return signer{key, crypto.PubkeyToAddress(key.PublicKey)}
}

func (s signer) sign(t testing.TB, stamp postbond.Stamp) postbond.SignedStamp {
	t.Helper()
	signed := postbond.SignedStamp{
		Domain: postbond.Domain{Kind: postbond.Bond, ChainID: identity.ChainID, Contract: identity.Stake},
		Stamp:  stamp,
	}
	raw, err := crypto.Sign(signed.Digest().Bytes(), s.key)
	require.NoError(t, err)
	signed.Signature, err = postbond.NewSignature(raw)
	require.NoError(t, err)
	return signed
}

// stamp is the honest stamp of that index: a value of 10 each.
func (s signer) stamp(t testing.TB, index uint8) postbond.SignedStamp {
	return s.sign(t, honest(index))
}

func honest(index uint8) postbond.Stamp {
	return postbond.Stamp{Holder: people[1], Epoch: thisWeek, Index: index, Value: 10, Total: 10 * postbond.Micro(index+1), Letter: common.Hash{index}}
}

func admit(t testing.TB, s *store.Store, stamp postbond.SignedStamp, by signer) (postbond.Admission, *postbond.SignedStamp) {
	t.Helper()
	outcome, first, err := s.Admit(t.Context(), stamp, by.address, noon)
	require.NoError(t, err)
	return outcome, first
}

func TestHonestStampsAreAdmittedInAnyOrder(t *testing.T) {
	s, alice, bob := newStore(t), newSigner(t), newSigner(t)
	for _, index := range []uint8{3, 0, 55, 7} {
		outcome, first := admit(t, s, alice.stamp(t, index), alice)
		assert.Equal(t, postbond.AdmissionFirst, outcome)
		assert.Nil(t, first)
	}
	outcome, _ := admit(t, s, bob.stamp(t, 3), bob)
	assert.Equal(t, postbond.AdmissionFirst, outcome, "another key may sign the same words")
	next := honest(3)
	next.Epoch, next.Total = thisWeek+1, 10
	outcome, _ = admit(t, s, alice.sign(t, next), alice)
	assert.Equal(t, postbond.AdmissionFirst, outcome, "another week's numbers are its own")

	held, err := s.Held(t.Context(), identity.Stake, alice.address, thisWeek)
	require.NoError(t, err)
	want := []postbond.SignedStamp{alice.stamp(t, 0), alice.stamp(t, 3), alice.stamp(t, 7), alice.stamp(t, 55)}
	assert.Equal(t, want, held)
	held, err = s.Held(t.Context(), people[0], alice.address, thisWeek)
	require.NoError(t, err)
	assert.Empty(t, held, "of another contract")
}

func TestAdmitIsIdempotent(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	s, alice := open(t, path), newSigner(t)
	stamp := alice.stamp(t, 3)
	outcome, _ := admit(t, s, stamp, alice)
	require.Equal(t, postbond.AdmissionFirst, outcome)

	// The same stamp with the other of its two signatures is the same stamp.
	twin := stamp
	twin.Signature = highS(stamp.Signature)
	recovered, err := twin.Signer()
	require.NoError(t, err)
	require.Equal(t, alice.address, recovered)
	for _, reader := range []*store.Store{s, open(t, path)} {
		for _, again := range []postbond.SignedStamp{stamp, twin} {
			outcome, first := admit(t, reader, again, alice)
			assert.Equal(t, postbond.AdmissionRepeat, outcome)
			assert.Nil(t, first)
		}
	}
	held, err := s.Held(t.Context(), identity.Stake, alice.address, thisWeek)
	require.NoError(t, err)
	assert.Equal(t, []postbond.SignedStamp{stamp}, held)
}

func highS(signature postbond.Signature) postbond.Signature {
	high := signature
	s := new(big.Int).SetBytes(signature[32:64])
	s.Sub(crypto.S256().Params().N, s).FillBytes(high[32:64])
	high[64] = 55 - signature[64]
	return high
}

func TestContradictionIsKeptAsEvidence(t *testing.T) {
	cases := []struct {
		name   string
		change func(*postbond.Stamp)
	}{
		{"same index for another holder", func(s *postbond.Stamp) { s.Index, s.Total, s.Holder = 3, 40, people[2] }},
		{"later index, total too low", func(s *postbond.Stamp) { s.Index, s.Total = 9, 49 }},
		{"earlier index, total too high", func(s *postbond.Stamp) { s.Index, s.Total = 1, 31 }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s, alice := newStore(t), newSigner(t)
			first := alice.stamp(t, 3)
			admit(t, s, first, alice)
			other := honest(3)
			c.change(&other)
			second := alice.sign(t, other)
			for range 2 {
				outcome, was := admit(t, s, second, alice)
				assert.Equal(t, postbond.AdmissionConflict, outcome)
				require.NotNil(t, was)
				assert.Equal(t, first, *was)
			}
			held, err := s.Held(t.Context(), identity.Stake, alice.address, thisWeek)
			require.NoError(t, err)
			assert.Equal(t, []postbond.SignedStamp{first}, held)
			evidence, err := s.Evidence(t.Context(), 10)
			require.NoError(t, err)
			assert.Equal(t, []store.Evidence{{Signer: alice.address, Held: first, Other: second, Time: noon}}, evidence)
		})
	}
}

func TestForeignAndMalformedStampsAreNotAdmitted(t *testing.T) {
	s, alice := newStore(t), newSigner(t)
	good := alice.stamp(t, 3)
	cases := []struct {
		name  string
		spoil func(*postbond.SignedStamp)
	}{
		{"another chain", func(s *postbond.SignedStamp) { s.Domain.ChainID++ }},
		{"another contract", func(s *postbond.SignedStamp) { s.Domain.Contract[0]++ }},
		{"another money", func(s *postbond.SignedStamp) { s.Domain.Kind = postbond.Postage }},
		{"a stamp without value", func(s *postbond.SignedStamp) { s.Stamp.Value = 0 }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			stamp := good
			c.spoil(&stamp)
			outcome, _, err := s.Admit(t.Context(), stamp, alice.address, noon)
			require.Error(t, err)
			assert.Equal(t, postbond.AdmissionNone, outcome)
		})
	}
}

func TestOneStampIsFirstOnceHoweverManyAsk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	stores := []*store.Store{open(t, path), open(t, path)}
	alice := newSigner(t)
	rival := honest(3)
	rival.Holder = people[2]
	stamps := []postbond.SignedStamp{alice.stamp(t, 3), alice.sign(t, rival)}

	var mutex sync.Mutex
	counts := map[postbond.Admission]int{}
	var askers sync.WaitGroup
	for i := range 32 {
		askers.Go(func() {
			outcome, _, err := stores[i%2].Admit(t.Context(), stamps[i/2%2], alice.address, noon)
			assert.NoError(t, err)
			mutex.Lock()
			defer mutex.Unlock()
			counts[outcome]++
		})
	}
	askers.Wait()
	assert.Equal(t, map[postbond.Admission]int{
		postbond.AdmissionFirst: 1, postbond.AdmissionRepeat: 15, postbond.AdmissionConflict: 16,
	}, counts)
}
