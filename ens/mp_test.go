// SPDX-License-Identifier: MIT

package ens_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/ens"
)

func TestMPKeyTakesPlainProviders(t *testing.T) {
	for _, test := range []struct{ name, provider, key string }{
		{"a word", "xmtp", "mp.xmtp"},
		{"letters, digits, hyphens", "dm3-beta-2", "mp.dm3-beta-2"},
		{"parts with dots", "chat.blockscan", "mp.chat.blockscan"},
		{"nothing", "", ""},
		{"capitals", "XMTP", ""},
		{"underscore", "x_mtp", ""},
		{"dot first", ".xmtp", ""},
		{"dot last", "xmtp.", ""},
		{"two dots", "a..b", ""},
		{"a line break", "xmtp\n", ""},
		{"other letters", "ẋmtp", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			key, err := ens.MPKey(test.provider)
			assert.Equal(t, test.key, key)
			if test.key == "" {
				assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
				return
			}
			require.NoError(t, err)
			provider, warnings, err := ens.ParsePointer(key)
			require.NoError(t, err)
			assert.Empty(t, warnings)
			assert.Equal(t, test.provider, provider)
		})
	}
}

func TestParsePointerTakesOneProvider(t *testing.T) {
	for _, test := range []struct{ name, value, provider, reason string }{
		{"a key", "mp.dm3", "dm3", ""},
		{"a bare provider", "dm3", "dm3", ""},
		{"itself", "mp", "", "mp points at itself"},
		{"nothing", "", "", "not the key of a provider's record"},
		{"no provider", "mp.", "", "not the key of a provider's record"},
		{"a list", "mp.xmtp,mp.dm3", "", "not the key of a provider's record"},
		{"another record", "network.dm3.profile", "", "not the key of a provider's record"},
		{"capitals", "MP.xmtp", "", "not the key of a provider's record"},
		{"a multiaddr", "/dns4/xmtp.network", "", "not the key of a provider's record"},
	} {
		t.Run(test.name, func(t *testing.T) {
			provider, warnings, err := ens.ParsePointer(test.value)
			assert.Equal(t, test.provider, provider)
			if test.reason != "" {
				assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
				assert.ErrorContains(t, err, test.reason)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.value == "dm3", len(warnings) == 1)
		})
	}
}

func TestMPRecordsWarnOfAnotherProvidersProtocol(t *testing.T) {
	fitting, err := ens.ParseMP("xmtp", "/dns4/xmtp.network/xmtp/"+account+"/")
	require.NoError(t, err)
	assert.Empty(t, fitting.Warnings)
	assert.Equal(t, "/dns4/xmtp.network/xmtp/"+account+"/", fitting.Value, "kept as written")
	assert.Equal(t, "/dns4/xmtp.network/xmtp/"+account, fitting.Address.String())

	other, err := ens.ParseMP("dm3", "/dns4/xmtp.network/xmtp/"+account)
	require.NoError(t, err)
	assert.Equal(t, []string{"the record of dm3 ends in /xmtp, not in /dm3"}, other.Warnings)

	peers, err := ens.ReadMP("Peers", "/p2p/"+notPeer)
	require.NoError(t, err, "any provider is read")
	assert.Len(t, peers.Warnings, 2)

	_, err = ens.ParseMP("Peers", "/p2p/"+peer)
	assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
	_, err = ens.ParseMP("peers", "/p2p/"+notPeer)
	assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
	_, err = ens.ReadMP("dm3", "/ip4/")
	assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
	assert.ErrorContains(t, err, "mp.dm3: ")
}

func FuzzParsePointer(f *testing.F) {
	for _, seed := range []string{"mp.xmtp", "mp", "xmtp", "mp.mp", "mp.a.b", "a.b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		provider, _, err := ens.ParsePointer(value)
		if err != nil {
			require.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
			return
		}
		key, err := ens.MPKey(provider)
		require.NoError(t, err)
		require.NotEqual(t, ens.MP, key)
	})
}
