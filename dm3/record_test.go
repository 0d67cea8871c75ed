// SPDX-License-Identifier: MIT

package dm3_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/dm3"
)

func TestRecordsRoundTripWithoutWarning(t *testing.T) {
	for _, test := range []struct {
		name     string
		services []string
		prefix   string
	}{
		{"ASCII in plain", []string{"ds.eth"}, `data:application/json,{"profile":{"deliveryServices":["ds.eth"]`},
		{"other letters in base64", []string{"dïenst.eth"}, "data:application/json;base64,eyJ"},
		{"emoji in base64", []string{"ds.eth", "📮.eth"}, "data:application/json;base64,eyJ"},
	} {
		t.Run(test.name, func(t *testing.T) {
			signed, wallet := person(t, test.services...)
			record := signed.Record()
			assert.True(t, strings.HasPrefix(record, test.prefix), record)

			read, warnings, err := dm3.ReadProfile(record)
			require.NoError(t, err)
			assert.Empty(t, warnings)
			assert.Equal(t, signed, read)
			assert.NoError(t, read.Verify(wallet))
		})
	}
}

func TestAPercentSignOfItsOwnIsNotDecoded(t *testing.T) {
	signed, _ := person(t)
	signed.Profile.DeliveryServices = []string{"100%41.eth"}
	read, warnings, err := dm3.ReadProfile(signed.Record())
	require.NoError(t, err)
	assert.Empty(t, warnings)
	assert.Equal(t, signed, read)

	encoded := "data:application/json," + url.PathEscape(signed.Canonical())
	read, warnings, err = dm3.ReadProfile(encoded)
	require.NoError(t, err)
	assert.Len(t, warnings, 1)
	assert.Equal(t, signed, read)
}

func TestReadProfileRefusesOtherValues(t *testing.T) {
	for _, test := range []struct{ name, record, reason string }{
		{"nothing", "", "the record is empty"},
		{"white space", " \n", "the record is empty"},
		{"a word", "hello", "neither a data: URI nor a link"},
		{"another scheme", "ftp://example.org", "neither a data: URI nor a link"},
		{"no comma", "data:application/json", "no comma"},
		{"another type", "data:text/plain,{}", `"text/plain", not application/json`},
		{"no type", "data:,{}", `"", not application/json`},
		{"another charset", "data:application/json;charset=utf-16,{}", `"utf-16", not in UTF-8`},
		{"not base64", "data:application/json;base64,{}", "not base64"},
		{"base64 cut short", "data:application/json;base64,eyJwc", "not base64"},
		{"a bad escape", "data:application/json,%zz", "not URL-encoded"},
		{"no JSON", "data:application/json,", "not JSON"},
		{"another object", "data:application/json,{}", "profile is missing"},
		{"bytes that are not UTF-8", "data:application/json;base64,/w==", "not UTF-8"},
		{"too long", "data:application/json," + strings.Repeat(" ", dm3.MaxRecord), "longer than"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, _, err := dm3.ReadProfile(test.record)
			assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.reason)
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
}

func TestLinksAreToldFromBadRecords(t *testing.T) {
	hash := "0x" + strings.Repeat("ab", 32)
	for _, test := range []struct {
		name, record string
		hash         common.Hash
	}{
		{"https", "https://example.org/profile?dm3Hash=" + hash + "&a=b#c", common.HexToHash(hash)},
		{"http", "http://example.org/profile?dm3Hash=" + hash, common.HexToHash(hash)},
		{"no hash", "https://example.org/profile", common.Hash{}},
		{"hash without 0x", "https://example.org/?dm3Hash=" + hash[2:], common.Hash{}},
		{"hash in upper case", "https://example.org/?dm3Hash=0x" + strings.ToUpper(hash[2:]), common.Hash{}},
		{"hash twice", "https://example.org/?dm3Hash=" + hash + "&dm3Hash=" + hash, common.Hash{}},
		{"hash cut short", "https://example.org/?dm3Hash=" + hash[:64], common.Hash{}},
		{"ipfs", "ipfs://bafybeiemxf5abjwjz3e", common.Hash{}},
		{"upper-case scheme", "IPFS://bafybeiemxf5abjwjz3e", common.Hash{}},
		{"not even a URL", "https://%zz", common.Hash{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, _, err := dm3.ReadProfile(test.record)
			var link *dm3.ElsewhereError
			require.ErrorAs(t, err, &link)
			assert.Equal(t, test.record, link.URI)
			assert.Equal(t, test.hash, link.Hash)
			assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))

			_, _, err = dm3.ReadDeliveryService(test.record)
			assert.ErrorAs(t, err, &link)
		})
	}
}

func FuzzReadProfile(f *testing.F) {
	for _, v := range readVectors(f).Records {
		f.Add(v.Record)
	}
	f.Fuzz(func(t *testing.T, record string) {
		signed, _, err := dm3.ReadProfile(record)
		if err != nil {
			require.NotEqual(t, postbond.CodeFailed, postbond.CodeOf(err), "untyped: %v", err)
			return
		}
		again, warnings, err := dm3.ReadProfile(signed.Record())
		require.NoError(t, err)
		assert.Empty(t, warnings)
		assert.Equal(t, signed, again)
		assert.Equal(t, signed.Hash(), again.Hash())
	})
}

func FuzzReadDeliveryService(f *testing.F) {
	f.Add(readVectors(f).Service.DataURI)
	f.Fuzz(func(t *testing.T, record string) {
		service, _, err := dm3.ReadDeliveryService(record)
		if err != nil {
			require.NotEqual(t, postbond.CodeFailed, postbond.CodeOf(err), "untyped: %v", err)
			return
		}
		again, warnings, err := dm3.ReadDeliveryService(service.Record())
		require.NoError(t, err)
		assert.Empty(t, warnings)
		assert.Equal(t, service, again)
	})
}

func FuzzParsePublicKey(f *testing.F) {
	f.Add("OOaiB8DyOK5cYN0KxDUBntrcxsGfmyrAiYcFzRn/OxY=")
	f.Fuzz(func(t *testing.T, s string) {
		if key, err := dm3.ParsePublicKey(s); err == nil {
			assert.Equal(t, s, key.String())
		}
	})
}
