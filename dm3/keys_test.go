// SPDX-License-Identifier: MIT

package dm3_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/dm3"
)

func TestTheZeroNonceIsDm3s(t *testing.T) {
	hash := sha256.Sum256([]byte("dm3_default_nonce"))
	assert.Equal(t, "0x"+hex.EncodeToString(hash[:]), dm3.Nonce{}.String())
	assert.Contains(t, dm3.KeyMessage(common.Address{}, dm3.Nonce{}), "\nNonce: 0xa1b38837")
}

func TestParseNonceTakesOneSpelling(t *testing.T) {
	for _, test := range []struct {
		name, input string
		valid       bool
	}{
		{"one byte", "0x00", true},
		{"twelve bytes, as dm3 draws them", "0xe889d30b85421e8cc830d15f", true},
		{"32 bytes", "0x" + strings.Repeat("ab", 32), true},
		{"33 bytes", "0x" + strings.Repeat("ab", 33), false},
		{"no bytes", "0x", false},
		{"nothing", "", false},
		{"no prefix", "00", false},
		{"half a byte", "0x0", false},
		{"upper case", "0xAB", false},
		{"a second line", "0x00\nURI: https://example.org", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			nonce, err := dm3.ParseNonce(test.input)
			if !test.valid {
				assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.input, nonce.String())
		})
	}
}

func TestAnotherNonceGivesOtherKeys(t *testing.T) {
	v := readVectors(t).Keys[0]
	other, err := dm3.ParseNonce("0x01")
	require.NoError(t, err)
	keys := dm3.DeriveKeys(sign(t, v.PrivateKey, dm3.KeyMessage(v.Address, other)))
	assert.NotEqual(t, v.Encryption.PublicKey, keys.PublicEncryptionKey().String())
}

func TestKeysNeverShowTheirPrivateHalf(t *testing.T) {
	keys := dm3.DeriveKeys(postbond.Signature{1, 64: 27})
	var logged strings.Builder
	slog.New(slog.NewJSONHandler(&logged, nil)).Info("keys", "keys", keys)

	for _, shown := range []string{
		fmt.Sprintf("%v %+v %#v %s %q", keys, keys, keys, keys, keys),
		fmt.Sprintf("%v %+v %#v", struct{ K dm3.Keys }{keys}, struct{ k dm3.Keys }{keys}, struct{ k dm3.Keys }{keys}),
		logged.String(),
	} {
		assert.NotContains(t, shown, keys.PrivateEncryptionKey()[:20])
		assert.NotContains(t, shown, keys.PrivateSigningKey()[:20])
		assert.NotContains(t, shown, bytesOf(t, keys.PrivateSigningKey()))
	}
	assert.Contains(t, keys.String(), keys.PublicSigningKey().String())
	assert.Equal(t, "no keys", dm3.Keys{}.String())
}

// bytesOf is the beginning of a key as fmt prints bytes.
func bytesOf(t testing.TB, key string) string {
	t.Helper()
	raw, err := base64.StdEncoding.DecodeString(key)
	require.NoError(t, err)
	return strings.Trim(fmt.Sprint(raw[:8]), "[]")
}

func TestParsePublicKeyTakesOneSpelling(t *testing.T) {
	const valid = "OOaiB8DyOK5cYN0KxDUBntrcxsGfmyrAiYcFzRn/OxY="
	for _, test := range []struct {
		name, input string
		valid       bool
	}{
		{"32 bytes", valid, true},
		{"not padded", strings.TrimSuffix(valid, "="), false},
		{"padded twice", valid + "=", false},
		{"bits to spare", strings.Replace(valid, "Y=", "Z=", 1), false},
		{"the other alphabet", strings.Replace(valid, "/", "_", 1), false},
		{"a line break", valid[:20] + "\n" + valid[20:], false},
		{"31 bytes", "OOaiB8DyOK5cYN0KxDUBntrcxsGfmyrAiYcFzRn/Ow==", false},
		{"hex", "0x" + strings.Repeat("00", 32), false},
		{"nothing", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			key, err := dm3.ParsePublicKey(test.input)
			if !test.valid {
				assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.input, key.String())
		})
	}
}
