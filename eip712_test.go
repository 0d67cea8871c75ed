// SPDX-License-Identifier: MIT

package postbond_test

import (
	"crypto/sha256"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

func checksum(body []byte) []byte {
	sum := sha256.Sum256(body)
	return sum[:4]
}

func TestSignerIsTheKeyThatSigned(t *testing.T) {
	random := newSource(12)
	for range 50 {
		key := random.key(t)
		stamp := sign(t, key, random.domain(), random.stamp())
		signer, err := stamp.Signer()
		require.NoError(t, err)
		require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)
	}
}

func TestEveryFieldAndTheDomainAreSigned(t *testing.T) {
	random := newSource(13)
	stamp := sign(t, random.key(t), random.domain(), random.stamp())
	seen := map[common.Hash]string{stamp.Digest(): "unchanged"}
	for name, change := range map[string]func(*postbond.SignedStamp){
		"kind":     func(s *postbond.SignedStamp) { s.Domain.Kind = 3 - s.Domain.Kind },
		"chain id": func(s *postbond.SignedStamp) { s.Domain.ChainID++ },
		"contract": func(s *postbond.SignedStamp) { s.Domain.Contract[0]++ },
		"holder":   func(s *postbond.SignedStamp) { s.Stamp.Holder[19]++ },
		"epoch":    func(s *postbond.SignedStamp) { s.Stamp.Epoch ^= 1 },
		"index":    func(s *postbond.SignedStamp) { s.Stamp.Index ^= 1 },
		"value":    func(s *postbond.SignedStamp) { s.Stamp.Value ^= 1 },
		"total":    func(s *postbond.SignedStamp) { s.Stamp.Total ^= 1 },
		"letter":   func(s *postbond.SignedStamp) { s.Stamp.Letter[31]++ },
	} {
		changed := stamp
		change(&changed)
		assert.Empty(t, seen[changed.Digest()], name)
		seen[changed.Digest()] = name
	}
}

func TestHighSRecoversToo(t *testing.T) {
	random := newSource(14)
	stamp := sign(t, random.key(t), random.domain(), random.stamp())
	want, err := stamp.Signer()
	require.NoError(t, err)

	s := new(big.Int).SetBytes(stamp.Signature[32:64])
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(stamp.Signature[32:64])
	stamp.Signature[64] = 27 + 28 - stamp.Signature[64]
	signer, err := stamp.Signer()
	require.NoError(t, err)
	assert.Equal(t, want, signer, "identity is never the signature")
}

func TestSignatureOfNobodyIsAnError(t *testing.T) {
	random := newSource(15)
	good := sign(t, random.key(t), random.domain(), random.stamp())
	order := crypto.S256().Params().N
	for name, change := range map[string]func(*postbond.Signature){
		"r 0":          func(s *postbond.Signature) { clear(s[:32]) },
		"s 0":          func(s *postbond.Signature) { clear(s[32:64]) },
		"r the order":  func(s *postbond.Signature) { order.FillBytes(s[:32]) },
		"s the order":  func(s *postbond.Signature) { order.FillBytes(s[32:64]) },
		"r off curve":  func(s *postbond.Signature) { clear(s[:32]); s[31] = 5 },
		"v 0":          func(s *postbond.Signature) { s[64] = 0 },
		"v 1":          func(s *postbond.Signature) { s[64] = 1 },
		"v 26":         func(s *postbond.Signature) { s[64] = 26 },
		"v 29":         func(s *postbond.Signature) { s[64] = 29 },
		"v 255":        func(s *postbond.Signature) { s[64] = 255 },
		"all zero":     func(s *postbond.Signature) { *s = postbond.Signature{} },
		"all ones":     func(s *postbond.Signature) { *s = filled[postbond.Signature](0xff) },
		"r over field": func(s *postbond.Signature) { copy(s[:32], common.MaxHash[:]) },
	} {
		t.Run(name, func(t *testing.T) {
			stamp := good
			change(&stamp.Signature)
			signer, err := stamp.Signer()
			assert.Equal(t, postbond.CodeBadStamp, postbond.CodeOf(err))
			assert.Zero(t, signer)
		})
	}
}

func TestNewSignatureTakesBothNumberingsOfV(t *testing.T) {
	raw := make([]byte, 65)
	for v, want := range map[byte]byte{0: 27, 1: 28, 27: 27, 28: 28} {
		raw[64] = v
		signature, err := postbond.NewSignature(raw)
		require.NoError(t, err)
		assert.Equal(t, want, signature[64])
	}
	for _, v := range []byte{2, 3, 26, 29, 35, 255} {
		raw[64] = v
		_, err := postbond.NewSignature(raw)
		assert.Error(t, err, "v %d", v)
	}
	for _, length := range []int{0, 64, 66} {
		_, err := postbond.NewSignature(make([]byte, length))
		assert.Error(t, err, "%d bytes", length)
	}
}

func BenchmarkSigner(b *testing.B) {
	random := newSource(16)
	stamp := sign(b, random.key(b), random.domain(), random.stamp())
	for b.Loop() {
		if _, err := stamp.Signer(); err != nil {
			b.Fatal(err)
		}
	}
}
