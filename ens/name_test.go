// SPDX-License-Identifier: MIT

package ens_test

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/ens"
)

func parseName(t testing.TB, s string) ens.Name {
	t.Helper()
	name, err := ens.ParseName(s)
	require.NoError(t, err)
	return name
}

// goodNames are the reference implementation's answers (@adraffy/ens-normalize; nodes and packets by viem).
var goodNames = []struct{ name, input, normal, node, dns string }{
	{"top level", "eth", "eth", "93cdeb708b7545dc668eb9280176169d1c33cfd8ed6f04690a0bcc88a93fc4ae", "0365746800"},
	{"plain", "alice.eth", "alice.eth",
		"787192fc5378cc32aa956ddfdedbf26b24e8d78e40109add0eea2c1a012c3dec", "05616c6963650365746800"},
	{"capitals", "Foo.ETH", "foo.eth",
		"de9b09fd7c5f901e23a3f19fecc54828e9c848539801e86591bd9801b019f84f", "03666f6f0365746800"},
	{"composed", "ni\u0302ck.eth", "nîck.eth",
		"9364d762249050f2dc664766170282aeaf17302172243ac30e80e12aa6dfac12", "056ec3ae636b0365746800"},
	{"sharp s", "faß.eth", "faß.eth",
		"b30e4376626fed77c07d9c94221294eac612979cf905b9c77de1fb0917d3005d", "046661c39f0365746800"},
	{"a family", "👩\u200d👩\u200d👧.eth", "👩\u200d👩\u200d👧.eth",
		"6a9ef4a306b1d248692366a3c86dd9dfa8ff391535b7646ae0d62b4cbcba0cd5",
		"12f09f91a9e2808df09f91a9e2808df09f91a70365746800"},
	{"an eye without its selector", "👁\ufe0f.eth", "👁.eth",
		"8c63b8e991672ba9f8552271dad43620aeca068c6541daad765a8777dc9df135", "04f09f91810365746800"},
	{"leading underscore", "_dnslink.eth", "_dnslink.eth",
		"eb5172e428211e31ac00af2546014e9d8067390a5261ee1d8c9756ab4076c691", "085f646e736c696e6b0365746800"},
	{"Greek", "Ξ.eth", "ξ.eth", "53892521b56ca084b9bc61aea18be2b4686b1a54312c6fc204866cbe4f73c1a1", "02cebe0365746800"},
	{"full width", "ａ.eth", "a.eth",
		"fcec0ff58c10be0e399a3a51186968513cc3a4c572a51d688ff338b3fbf6a7f9", "01610365746800"},
	{"a fraction", "½.eth", "1⁄2.eth",
		"d044fc71f945484b944e1a4e6634e4539fe815010ceb1b9762f7c0dcea16e039", "0531e28184320365746800"},
	{"two letters", "a.b", "a.b", "a57dcb7e802753630ec035bae538ca332465791509b1375525fe8b3b0bada7ef", "0161016200"},
}

func TestNamesAreNormalAndHashedAsTheReferenceDoes(t *testing.T) {
	for _, test := range goodNames {
		t.Run(test.name, func(t *testing.T) {
			name := parseName(t, test.input)
			assert.Equal(t, test.normal, name.String())
			assert.Equal(t, common.HexToHash(test.node), name.Node())
			assert.Equal(t, test.dns, hex.EncodeToString(name.DNS()))
			assert.Equal(t, strings.Split(test.normal, "."), name.Labels())
			assert.Equal(t, name, parseName(t, test.normal), "spellings of one name are equal")
		})
	}
}

func TestParseNameRefusesWithReasonAndHint(t *testing.T) {
	for _, test := range []struct{ name, input, reason, hint string }{
		{"nothing", "", "the name is empty", "write it like"},
		{"a dot", ".", "empty label", "without a dot at either end"},
		{"two dots", "foo..eth", "empty label", "without two in a row"},
		{"leading dot", ".eth", "empty label", "without a dot at either end"},
		{"trailing dot", "alice.eth.", "empty label", "without a dot at either end"},
		{"Cyrillic that looks Latin", "apple.аррӏе", "whole-script confusable", "imitate"},
		{"one Cyrillic letter", "аpple.eth", "illegal mixture", "imitate"},
		{"dotless i", "nı̇ck.eth", "disallowed character", "stray or invisible"},
		{"underscore inside", "a_b.eth", "underscore", "only at the start"},
		{"punycode", "xn--a.eth", "invalid label extension", "punycode"},
		{"two hyphens", "ab--c.eth", "invalid label extension", "punycode"},
		{"space", "a b.eth", "disallowed character", "stray"},
		{"space at the end", "alice.eth ", "disallowed character", "stray"},
		{"slash", "a/b.eth", "disallowed character", "stray"},
		{"at sign", "a@b.eth", "disallowed character", "stray"},
		{"zero byte", "a\x00.eth", "disallowed character", "stray"},
		{"ideographic full stop", "a。eth", "disallowed character", "stray"},
		{"accent first", "\u0301a.eth", "leading combining mark", "stray"},
		{"apostrophe last", "ab’.eth", "trailing fenced", "stray"},
		{"encoded label", "[0000].eth", "disallowed character", "stray"},
		{"not UTF-8", "a\xff.eth", "is not a text", "UTF-8"},
		{"label too long", strings.Repeat("a", 256) + ".eth", "longer than 255 bytes", ""},
		{"label too long in bytes", strings.Repeat("é", 128) + ".eth", "longer than 255 bytes", ""},
		{"too long", strings.Repeat("a.", 4096) + "eth", "longer than 4096 bytes", ""},
		{"too long in its normal form", strings.Repeat("½.", 1024) + "eth", "longer than 4096 bytes in its normal form", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := ens.ParseName(test.input)
			assert.Equal(t, postbond.CodeBadName, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.reason)
			assert.Contains(t, postbond.HintOf(err), test.hint)
		})
	}
}

func TestTheZeroNameIsTheRoot(t *testing.T) {
	var root ens.Name
	assert.Empty(t, root.String())
	assert.Empty(t, root.Labels())
	assert.Equal(t, common.Hash{}, root.Node())
	assert.Equal(t, []byte{0}, root.DNS())
	assert.Equal(t, root, root.Parent())
	assert.Equal(t, root, parseName(t, "eth").Parent())
	assert.Equal(t, parseName(t, "eth"), parseName(t, "alice.eth").Parent())
	assert.Equal(t, "b.eth", parseName(t, "a.b.eth").Parent().String())
}

func TestNamesTravelInJSON(t *testing.T) {
	var name ens.Name
	require.NoError(t, json.Unmarshal([]byte(`"Alice.eth"`), &name))
	assert.Equal(t, parseName(t, "alice.eth"), name)
	marshalled, err := json.Marshal(name)
	require.NoError(t, err)
	assert.Equal(t, `"alice.eth"`, string(marshalled))

	err = json.Unmarshal([]byte(`"foo..eth"`), &name)
	assert.Equal(t, postbond.CodeBadName, postbond.CodeOf(err))
	assert.Equal(t, "alice.eth", name.String(), "a failure leaves the name alone")
}

func FuzzParseName(f *testing.F) {
	for _, test := range goodNames {
		f.Add(test.input)
	}
	for _, bad := range []string{"foo..eth", "apple.аррӏе", "a\xff", "[0000].eth", "a\u200d.eth"} {
		f.Add(bad)
	}
	f.Fuzz(func(t *testing.T, s string) {
		name, err := ens.ParseName(s)
		if err != nil {
			require.Equal(t, postbond.CodeBadName, postbond.CodeOf(err))
			return
		}
		require.True(t, utf8.ValidString(name.String()))
		require.Equal(t, name, parseName(t, name.String()), "normal forms are their own")
		require.Equal(t, name.Labels(), decodeDNS(t, name.DNS()))
	})
}

// decodeDNS reads the wire form of a name, independently of how it is written.
func decodeDNS(t *testing.T, packet []byte) []string {
	t.Helper()
	var labels []string
	for {
		require.NotEmpty(t, packet)
		size := int(packet[0])
		if size == 0 {
			require.Len(t, packet, 1)
			return labels
		}
		labels = append(labels, string(packet[1:1+size]))
		packet = packet[1+size:]
	}
}
