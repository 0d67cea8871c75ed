// SPDX-License-Identifier: MIT

package postbond_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

func TestAddressTextCarriesItsChecksum(t *testing.T) {
	const checksummed = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	for name, text := range map[string]string{
		"checksummed": checksummed,
		"small":       strings.ToLower(checksummed),
		"capital":     "0x" + strings.ToUpper(checksummed[2:]),
	} {
		t.Run(name, func(t *testing.T) {
			var a postbond.Address
			require.NoError(t, a.UnmarshalText([]byte(text)))
			out, err := json.Marshal(a)
			require.NoError(t, err)
			assert.Equal(t, `"`+checksummed+`"`, string(out))
		})
	}
}

func TestMistypedAddressIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"wrong checksum": "0x70997970c51812dc3A010C7d01b50e0d17dc79C8",
		"short":          "0x70997970C51812dc3A010C7d01b50e0d17dc79",
		"no prefix":      "70997970C51812dc3A010C7d01b50e0d17dc79C8",
		"a letter":       "0x70997970C51812dc3A010C7d01b50e0d17dc79Cg",
		"empty":          "",
	} {
		t.Run(name, func(t *testing.T) {
			var a postbond.Address
			assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(a.UnmarshalText([]byte(text))))
		})
	}
}

func TestRefusedAddressChangesNothing(t *testing.T) {
	for _, text := range []string{"", "0x", "0x70997970c51812dc3A010C7d01b50e0d17dc79C8", "0x70997970C51812dc3A010C7d01b50e0d17dc79C80"} {
		unchanged := postbond.Address{1}
		assert.Error(t, unchanged.UnmarshalText([]byte(text)), text)
		assert.Equal(t, postbond.Address{1}, unchanged)
	}
}

func FuzzAddress(f *testing.F) {
	f.Add("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
	f.Add("0x")
	f.Fuzz(func(t *testing.T, text string) {
		var a postbond.Address
		if a.UnmarshalText([]byte(text)) != nil {
			return
		}
		require.Len(t, text, 42)
		assert.True(t, strings.EqualFold(text[2:], a.String()[2:]))
	})
}
