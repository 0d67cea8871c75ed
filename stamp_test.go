// SPDX-License-Identifier: MIT

package postbond_test

import (
	"crypto/ecdsa"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

// source makes random values, the same on every run.
type source struct{ *rand.Rand }

func newSource(seed uint64) source { return source{rand.New(rand.NewPCG(seed, 0))} }

func (s source) bytes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(s.Uint32())
	}
	return b
}

func (s source) address() common.Address { return common.BytesToAddress(s.bytes(20)) }

func (s source) key(t testing.TB) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(s.bytes(32))
	require.NoError(t, err)
	return key
}

// stamp is one that passes Stamp.Check.
func (s source) stamp() postbond.Stamp {
	value := 1 + postbond.Micro(s.Uint64N(uint64(postbond.MaxMicro)))
	return postbond.Stamp{
		Holder: s.address(),
		Epoch:  postbond.Epoch(s.Uint32N(uint32(postbond.MaxEpoch) + 1)),
		Index:  uint8(s.UintN(postbond.StampsPerEpoch)),
		Value:  value,
		Total:  value + postbond.Micro(s.Uint64N(uint64(postbond.MaxMicro-value)+1)),
		Letter: common.BytesToHash(s.bytes(32)),
	}
}

func (s source) domain() postbond.Domain {
	return postbond.Domain{
		Kind: postbond.Kind(1 + s.UintN(2)), ChainID: s.Uint64() >> s.UintN(64), Contract: s.address(),
	}
}

func sign(t testing.TB, key *ecdsa.PrivateKey, domain postbond.Domain, stamp postbond.Stamp) postbond.SignedStamp {
	raw, err := crypto.Sign(stamp.Digest(domain.Separator()).Bytes(), key)
	require.NoError(t, err)
	signature, err := postbond.NewSignature(raw)
	require.NoError(t, err)
	return postbond.SignedStamp{Domain: domain, Stamp: stamp, Signature: signature}
}

func TestStampCheckNamesWhatIsWrong(t *testing.T) {
	good := postbond.Stamp{Holder: common.Address{1}, Value: 5, Total: 5}
	require.NoError(t, good.Check())

	tests := []struct {
		name   string
		change func(*postbond.Stamp)
		err    string
	}{
		{"no holder", func(s *postbond.Stamp) { s.Holder = common.Address{} }, "no holder"},
		{"epoch over 24 bits", func(s *postbond.Stamp) { s.Epoch = postbond.MaxEpoch + 1 }, "epoch 16777216 is out of range"},
		{"index 56", func(s *postbond.Stamp) { s.Index = 56 }, "index 56 is out of range"},
		{"index 255", func(s *postbond.Stamp) { s.Index = 255 }, "index 255 is out of range"},
		{"no value", func(s *postbond.Stamp) { s.Value = 0 }, "no value"},
		{"value over 48 bits", func(s *postbond.Stamp) { s.Value, s.Total = 1<<48, 1<<48 }, "over 48 bits"},
		{"total over 48 bits", func(s *postbond.Stamp) { s.Total = 1 << 48 }, "over 48 bits"},
		{"total below value", func(s *postbond.Stamp) { s.Total = 4 }, "total 4 is less than value 5"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			stamp := good
			test.change(&stamp)
			err := stamp.Check()
			require.ErrorContains(t, err, test.err)
			assert.Equal(t, postbond.CodeBadStamp, postbond.CodeOf(err))
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}

	good.Epoch, good.Index, good.Total = postbond.MaxEpoch, 55, postbond.MaxMicro
	assert.NoError(t, good.Check(), "the bounds themselves")
}

func TestConflictingStampsAreThoseThatStakeConvicts(t *testing.T) {
	letter, other := common.Hash{1}, common.Hash{2}
	tests := []struct {
		name   string
		a, b   postbond.Stamp
		expect bool
	}{
		{"the same stamp again",
			postbond.Stamp{Index: 1, Value: 5, Total: 5, Letter: letter},
			postbond.Stamp{Index: 1, Value: 5, Total: 5, Letter: letter}, false},
		{"one index, two letters",
			postbond.Stamp{Index: 1, Value: 5, Total: 5, Letter: letter},
			postbond.Stamp{Index: 1, Value: 5, Total: 5, Letter: other}, true},
		{"one index, two holders",
			postbond.Stamp{Index: 1, Value: 5, Total: 5, Holder: common.Address{1}},
			postbond.Stamp{Index: 1, Value: 5, Total: 5, Holder: common.Address{2}}, true},
		{"one index, two totals",
			postbond.Stamp{Index: 1, Value: 5, Total: 5},
			postbond.Stamp{Index: 1, Value: 5, Total: 50}, true},
		{"one index, two epochs",
			postbond.Stamp{Epoch: 1, Index: 1, Value: 5, Total: 5},
			postbond.Stamp{Epoch: 2, Index: 1, Value: 5, Total: 5, Letter: other}, false},
		{"the later total has room for both",
			postbond.Stamp{Index: 1, Value: 5, Total: 5},
			postbond.Stamp{Index: 2, Value: 5, Total: 10}, false},
		{"the later total is one short",
			postbond.Stamp{Index: 1, Value: 5, Total: 5},
			postbond.Stamp{Index: 2, Value: 5, Total: 9}, true},
		{"the later stamp repeats the total",
			postbond.Stamp{Index: 1, Value: 5, Total: 5},
			postbond.Stamp{Index: 2, Value: 5, Total: 5}, true},
		{"indices skipped, total generous",
			postbond.Stamp{Index: 1, Value: 5, Total: 5},
			postbond.Stamp{Index: 55, Value: 5, Total: 500}, false},
		{"totals at the top of their range",
			postbond.Stamp{Index: 1, Value: 1, Total: postbond.MaxMicro},
			postbond.Stamp{Index: 2, Value: postbond.MaxMicro, Total: postbond.MaxMicro}, true},
		{"short total in another epoch",
			postbond.Stamp{Epoch: 1, Index: 1, Value: 5, Total: 5},
			postbond.Stamp{Epoch: 2, Index: 2, Value: 5, Total: 5}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.expect, test.a.ConflictsWith(test.b))
			assert.Equal(t, test.expect, test.b.ConflictsWith(test.a), "either way round")
		})
	}
}

// Soundness: whoever counts indices and totals upwards can never be convicted, whatever he skips or sends again.
func TestMonotoneSignerNeverConflicts(t *testing.T) {
	random := newSource(1)
	for range 200 {
		var sent []postbond.Stamp
		var total postbond.Micro
		epoch := postbond.Epoch(random.IntN(2))
		for index := 0; index < postbond.StampsPerEpoch; index += 1 + random.IntN(4) {
			stamp := random.stamp()
			stamp.Epoch, stamp.Index, stamp.Value = epoch, uint8(index), postbond.Micro(1+random.IntN(1000))
			total += stamp.Value + postbond.Micro(random.IntN(2)*random.IntN(1000))
			stamp.Total = total
			sent = append(sent, stamp, stamp)
		}
		for _, a := range sent {
			for _, b := range sent {
				require.False(t, a.ConflictsWith(b), "%v and %v", a, b)
			}
		}
	}
}

// Completeness: stamps worth more than the largest total they show contain a pair that convicts.
func TestOverdrawnTotalsContainAConflict(t *testing.T) {
	random := newSource(2)
	for range 5000 {
		var stamps []postbond.Stamp
		var sum, largest postbond.Micro
		for range 2 + random.IntN(5) {
			stamp := postbond.Stamp{
				Index: uint8(random.IntN(8)), Value: postbond.Micro(1 + random.IntN(10)), Letter: common.BytesToHash(random.bytes(2)),
			}
			stamp.Total = stamp.Value + postbond.Micro(random.IntN(30))
			stamps = append(stamps, stamp)
			sum, largest = sum+stamp.Value, max(largest, stamp.Total)
		}
		if sum > largest {
			require.True(t, containsConflict(stamps), "%v", stamps)
		}
	}
}

func containsConflict(stamps []postbond.Stamp) bool {
	for i, a := range stamps {
		for _, b := range stamps[i+1:] {
			if a.ConflictsWith(b) {
				return true
			}
		}
	}
	return false
}

func TestLetterIsTheAbiEncodedHash(t *testing.T) {
	node, message, frank := common.Hash{1}, common.Hash{2}, common.Hash{3}
	want := crypto.Keccak256Hash(append(append(node.Bytes(), message.Bytes()...), frank.Bytes()...))
	assert.Equal(t, want, postbond.Letter(node, message, frank))
	assert.NotEqual(t, want, postbond.Letter(message, node, frank))

	address := common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	assert.Equal(t, common.HexToHash("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), postbond.AddressNode(address))
	assert.Equal(t, crypto.Keccak256Hash([]byte("salthello")), postbond.Frank([]byte("salt"), []byte("hello")))
}

func TestKindsHaveWords(t *testing.T) {
	assert.Equal(t, "bond", postbond.Bond.String())
	assert.Equal(t, "postage", postbond.Postage.String())
	assert.Equal(t, "unknown", postbond.Kind(0).String())
}
