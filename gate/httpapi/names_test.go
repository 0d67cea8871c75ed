// SPDX-License-Identifier: MIT

package httpapi_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/ens"
	"github.com/postbond/postbond/gate"
	"github.com/postbond/postbond/gate/httpapi"
)

func TestNamesAndAddressesBecomeParties(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	network := anvil.ForTest(t)
	names := httpapi.ENS{Client: ens.NewClient(network.Client(), network.Registry)}
	name, err := ens.ParseName("alice.eth")
	require.NoError(t, err)
	byName := gate.Party{Name: "alice.eth", Address: network.Alice.Address, Node: name.Node()}
	byAddress := gate.AddressParty(network.Alice.Address)
	checksummed := network.Alice.Address.Hex()

	for text, want := range map[string]gate.Party{
		"alice.eth":                             byName,
		"Alice.ETH":                             byName,
		checksummed:                             byAddress,
		strings.ToLower(checksummed):            byAddress,
		"0x" + strings.ToUpper(checksummed[2:]): byAddress,
	} {
		party, err := names.Resolve(t.Context(), text)
		require.NoError(t, err, text)
		assert.Equal(t, want, party, text)
	}

	for _, text := range []string{
		"", "al ice.eth", "alice..eth", ".eth", "alice.eth.", "аlice.eth", "0x", "0x123", checksummed + "0",
		strings.Replace(checksummed, checksummed[2:], swapCase(checksummed[2:]), 1),
		"0x0000000000000000000000000000000000000000", "0x" + strings.Repeat("z", 40), "0x" + strings.Repeat("0", 9000),
	} {
		_, err := names.Resolve(t.Context(), text)
		assert.Equal(t, postbond.CodeBadName, postbond.CodeOf(err), "%.60q: %v", text, err)
	}

	for _, text := range []string{"nobody.eth", "alice", "sub.alice.eth", "0xabc.eth", checksummed[2:]} {
		_, err := names.Resolve(t.Context(), text)
		require.Error(t, err)
		assert.NotEqual(t, postbond.CodeBadName, postbond.CodeOf(err), "%q: %v", text, err)
	}
}

func swapCase(s string) string {
	return strings.Map(func(r rune) rune {
		if upper := strings.ToUpper(string(r)); upper != string(r) {
			return rune(upper[0])
		}
		return rune(strings.ToLower(string(r))[0])
	}, s)
}
