// SPDX-License-Identifier: MIT

package dm3_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/dm3"
)

// vectors are what the dm3 libraries made of the same inputs; scripts/dm3-vectors.mjs wrote them.
type vectors struct {
	Stringify []struct{ Input, Output string }
	Keys      []struct {
		PrivateKey, Nonce, Message, Signature string
		Address                               common.Address
		Encryption, Signing                   struct{ PublicKey, PrivateKey string }
	}
	Profiles []struct {
		Address                                common.Address
		DeliveryServices                       []string
		Encryption, Signing                    dm3.PublicKey
		Message, Signature, Canonical, DataURI string
		MessageHash, DM3Hash                   common.Hash
	}
	Service struct {
		dm3.DeliveryService
		Canonical, DataURI string
		DM3Hash            common.Hash
	}
	Records []struct {
		Record, Canonical string
		IsRead            bool
	}
}

func readVectors(t testing.TB) vectors {
	t.Helper()
	raw, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	var v vectors
	require.NoError(t, json.Unmarshal(raw, &v))
	require.NotEmpty(t, v.Records)
	return v
}

func sign(t testing.TB, privateKey, message string) postbond.Signature {
	t.Helper()
	key, err := crypto.ToECDSA(common.FromHex(privateKey))
	require.NoError(t, err)
	raw, err := crypto.Sign(dm3.MessageHash(message).Bytes(), key)
	require.NoError(t, err)
	signature, err := postbond.NewSignature(raw)
	require.NoError(t, err)
	return signature
}

func TestStringifyAgreesWithTheLibrary(t *testing.T) {
	for _, v := range readVectors(t).Stringify {
		output, err := dm3.Stringify([]byte(v.Input))
		require.NoError(t, err, v.Input)
		assert.Equal(t, v.Output, output, v.Input)
	}
}

func TestKeysAgreeWithTheLibrary(t *testing.T) {
	for _, v := range readVectors(t).Keys {
		nonce, err := dm3.ParseNonce(v.Nonce)
		require.NoError(t, err)
		assert.Equal(t, v.Message, dm3.KeyMessage(v.Address, nonce))

		signature := sign(t, v.PrivateKey, v.Message)
		assert.Equal(t, common.FromHex(v.Signature), signature[:])

		keys := dm3.DeriveKeys(signature)
		assert.Equal(t, v.Encryption.PublicKey, keys.PublicEncryptionKey().String())
		assert.Equal(t, v.Encryption.PrivateKey, keys.PrivateEncryptionKey())
		assert.Equal(t, v.Signing.PublicKey, keys.PublicSigningKey().String())
		assert.Equal(t, v.Signing.PrivateKey, keys.PrivateSigningKey())
	}
}

func TestProfilesAgreeWithTheLibrary(t *testing.T) {
	for _, v := range readVectors(t).Profiles {
		profile := dm3.Profile{
			PublicEncryptionKey: v.Encryption,
			PublicSigningKey:    v.Signing,
			DeliveryServices:    v.DeliveryServices,
		}
		message := dm3.CreationMessage(profile, v.Address)
		assert.Equal(t, v.Message, message)
		assert.Equal(t, v.MessageHash, dm3.MessageHash(message))

		signed := profile.Sign(postbond.Signature(common.FromHex(v.Signature)))
		assert.Equal(t, v.Canonical, signed.Canonical())
		assert.Equal(t, v.DM3Hash, signed.Hash())
		assert.NoError(t, signed.Verify(v.Address))

		parsed, err := dm3.ParseProfile([]byte(v.Canonical))
		require.NoError(t, err)
		assert.Equal(t, signed, parsed)
		if isASCII(v.Canonical) {
			assert.Equal(t, v.DataURI, signed.Record())
		}
	}
}

func TestDeliveryServicesAgreeWithTheLibrary(t *testing.T) {
	v := readVectors(t).Service
	assert.Equal(t, v.Canonical, v.DeliveryService.Canonical())
	assert.Equal(t, v.DM3Hash, v.Hash())
	assert.Equal(t, v.DataURI, v.Record())

	service, warnings, err := dm3.ReadDeliveryService(v.DataURI)
	require.NoError(t, err)
	assert.Empty(t, warnings)
	assert.Equal(t, v.DeliveryService, service)
}

func TestRecordsAreReadAndWarnedAboutWhereTheLibraryFails(t *testing.T) {
	for _, v := range readVectors(t).Records {
		signed, warnings, err := dm3.ReadProfile(v.Record)
		require.NoError(t, err, v.Record)
		assert.Equal(t, v.Canonical, signed.Canonical(), v.Record)
		assert.Equal(t, v.IsRead, len(warnings) == 0, "%s: %v", v.Record, warnings)
	}
}

func TestWrittenRecordsAreOnesThatTheLibraryReads(t *testing.T) {
	readable := map[string]bool{}
	v := readVectors(t)
	for _, r := range v.Records {
		readable[r.Record] = r.IsRead
	}
	for _, r := range v.Records {
		signed, err := dm3.ParseProfile([]byte(r.Canonical))
		require.NoError(t, err)
		assert.True(t, readable[signed.Record()], signed.Record())
	}
}

func isASCII(s string) bool {
	for _, r := range s {
		if r > 127 {
			return false
		}
	}
	return true
}
