// SPDX-License-Identifier: MIT

package ens_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/ens"
)

const (
	account     = "0x2b0d29ffa81fa6bf35d31db7c3bc11a5913b45ef"
	checksummed = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	peer        = "QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N"
	// The forum's example of a peer is the base58 of "Say hi to me on Twitter @mg".
	notPeer = "CGcwj4riJfhBpQxzs6qaEuRNidgwgyW8xXRrn"
)

func TestMultiaddrsGoodEnoughToWrite(t *testing.T) {
	for _, test := range []struct{ name, input, canonical string }{
		{"the forum's XMTP record", "/dns4/xmtp.network/xmtp/" + account + "/", "/dns4/xmtp.network/xmtp/" + account},
		{"the forum's dm3 record, completed", "/ip4/10.0.0.1/udp/1234/p2p/" + peer + "/dm3/" + account + "/",
			"/ip4/10.0.0.1/udp/1234/p2p/" + peer + "/dm3/" + account},
		{"a peer alone", "/p2p/" + peer, "/p2p/" + peer},
		{"the old word for p2p", "/ipfs/" + peer, "/p2p/" + peer},
		{"a checksummed account", "/xmtp/" + checksummed, "/xmtp/" + checksummed},
		{"an account in capitals", "/xmtp/0x" + strings.ToUpper(account[2:]), "/xmtp/0x" + strings.ToUpper(account[2:])},
		{"an account by name", "/dm3/Alice.eth", "/dm3/alice.eth"},
		{"slashes at the end", "/dns4/example.org/tcp/443///", "/dns4/example.org/tcp/443"},
		{"a port with zeros", "/dns4/example.org/tcp/0080", "/dns4/example.org/tcp/80"},
		{"no value", "/dns/example.org/tcp/443/tls/ws", "/dns/example.org/tcp/443/tls/ws"},
		{"IPv6", "/ip6/2001:0db8::0001/tcp/1", "/ip6/2001:db8::1/tcp/1"},
		{"a path", "/unix/tmp/a.sock", "/unix/tmp/a.sock"},
		{"an escaped path", "/dns/example.org/https/http-path/a%2fb", "/dns/example.org/https/http-path/a%2Fb"},
		{"an underscore", "/dnsaddr/_dnsaddr.example.org", "/dnsaddr/_dnsaddr.example.org"},
	} {
		t.Run(test.name, func(t *testing.T) {
			written, err := ens.ParseMultiaddr(test.input)
			require.NoError(t, err)
			assert.Equal(t, test.canonical, written.String())

			read, warnings, err := ens.ReadMultiaddr(test.input)
			require.NoError(t, err)
			assert.Empty(t, warnings)
			assert.Equal(t, written, read)
		})
	}
}

func TestMultiaddrsReadWithAWarningButNotWritten(t *testing.T) {
	for _, test := range []struct{ name, input, warning string }{
		{"the forum's peer", "/p2p/" + notPeer, `"` + notPeer + `" is no peer`},
		{"the forum's peer in the middle", "/p2p/" + notPeer + "/dm3/" + account, "is no peer"},
		{"an unknown protocol at the end", "/dns4/example.org/tcp/443/matrix/alice", `there is no protocol "matrix"`},
		{"an unknown protocol alone", "/waku/0x1234", `there is no protocol "waku"`},
		{"a protocol in capitals at the end", "/DNS4/example.org", `there is no protocol "DNS4"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			read, warnings, err := ens.ReadMultiaddr(test.input)
			require.NoError(t, err)
			require.Len(t, warnings, 1)
			assert.Contains(t, warnings[0], test.warning)
			assert.Equal(t, test.input, read.String())

			_, err = ens.ParseMultiaddr(test.input)
			assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.warning)
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
}

func TestValuesThatAreNoMultiaddr(t *testing.T) {
	for _, test := range []struct{ name, input, reason string }{
		{"nothing", "", "it is empty"},
		{"a slash", "/", "it is empty"},
		{"the forum's literal mp.dm3", "/ip4/", "it ends after /ip4, which needs a value"},
		{"cut short", "/dns4/xmtp.network/xmtp", "it ends after /xmtp, which needs a value"},
		{"no leading slash", "dns4/xmtp.network", "must begin with a slash"},
		{"a URL", "https://xmtp.network", "must begin with a slash"},
		{"a value missing inside", "/dns4//tcp/80", `"" is no value for dns4`},
		{"a peer missing inside", "/p2p//ip4/10.0.0.1", `"" is no value for p2p`},
		{"two slashes in a row", "/ip4/10.0.0.1//tcp/80", "two slashes in a row"},
		{"IPv4 with zeros", "/ip4/010.0.0.1", `"010.0.0.1" is no value for ip4`},
		{"IPv6 for IPv4", "/ip4/::1", `"::1" is no value for ip4`},
		{"a port too high", "/ip4/10.0.0.1/tcp/65536", `"65536" is no value for tcp`},
		{"a host with a space", "/dns4/xmtp network", `"xmtp network" is no part of a host name`},
		{"a host with an empty part", "/dns4/xmtp..network", "1 to 63 characters"},
		{"a host part too long", "/dns4/" + strings.Repeat("a", 64), "1 to 63 characters"},
		{"a host too long", "/dns4/" + strings.Repeat("a.", 127) + "a", "longer than 253"},
		{"a host with a hyphen first", "/dns4/-a.org", "begins or ends with a hyphen"},
		{"a host in other letters", "/dns4/exämple.org", "punycode"},
		{"an account too short", "/xmtp/0x2b0d", "0x and 40 hex digits"},
		{"an account that is not hex", "/dm3/0x" + strings.Repeat("z", 40), "0x and 40 hex digits"},
		{"an account mistyped", "/dm3/" + strings.Replace(checksummed, "8", "9", 1), "checksum"},
		{"a word for an account", "/xmtp/alice", "neither an address nor an ENS name"},
		{"an account of no valid name", "/dm3/a_b.eth", "underscore"},
		{"an unknown protocol inside", "/matrix/alice/tcp/80", `there is no protocol "matrix"`},
		{"an unknown protocol without value", "/dns4/example.org/matrix", `there is no protocol "matrix"`},
		{"a line break", "/dns4/a\n.org", "cannot be shown"},
		{"a terminal escape", "/waku/\x1b[2J", "cannot be shown"},
		{"text turned around", "/waku/\u202eabc", "cannot be shown"},
		{"not UTF-8", "/waku/\xff", "cannot be shown"},
		{"too long", "/waku/" + strings.Repeat("a", 2048), "longer than 2048"},
		{"too long with escapes", "/http-path/" + strings.Repeat("ü", 1000), "longer than 2048 bytes in its canonical form"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, _, err := ens.ReadMultiaddr(test.input)
			assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.reason)
			assert.NotEmpty(t, postbond.HintOf(err))

			_, err = ens.ParseMultiaddr(test.input)
			assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.reason)
		})
	}
}

func TestMultiaddrGivesItsSteps(t *testing.T) {
	m, err := ens.ParseMultiaddr("/dns/example.org/tls/xmtp/" + account)
	require.NoError(t, err)
	steps := m.Components()
	assert.Equal(t, []ens.Component{{"dns", "example.org"}, {"tls", ""}, {"xmtp", account}}, steps)
	assert.Equal(t, steps[2], m.Last())

	marshalled, err := json.Marshal(m)
	require.NoError(t, err)
	assert.Equal(t, `"/dns/example.org/tls/xmtp/`+account+`"`, string(marshalled))

	steps[0].Value = "evil.org"
	assert.Equal(t, "/dns/example.org/tls/xmtp/"+account, m.String(), "the steps are a copy")

	var none ens.Multiaddr
	assert.Empty(t, none.String())
	assert.Equal(t, ens.Component{}, none.Last())
}

func FuzzReadMultiaddr(f *testing.F) {
	for _, seed := range []string{
		"/dns4/xmtp.network/xmtp/" + account + "/", "/ip4/", "/p2p/" + notPeer, "/p2p/" + peer, "/unix/a/b", "/waku/x",
		"/ip4/10.0.0.1/udp/1234/quic-v1/webtransport/certhash/uEiAkH5a4DPGKUuOBjYw0CgwjvcJCJMD2K_1aluKR_tpevQ",
		"/onion3/vww6ybal4bd7szmgncyruucpgfkqahzddi37ktceo3ah7ngmcopnpyyd:1234", "/ip6zone/x/ip6/fe80::1", "/memory/4",
		"/garlic32/566niximlxdzpanmn4qouucvua3k7neniwss47li5r6ugoertzu", "/dns/a.org/http-path/a%20b", "/ipcidr/16",
		"/p2p//ip4/10.0.0.1", "/unix//a",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		read, warnings, err := ens.ReadMultiaddr(s)
		written, strict := ens.ParseMultiaddr(s)
		if err != nil {
			require.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
			require.Error(t, strict)
			return
		}
		require.Equal(t, len(warnings) == 0, strict == nil, "what is read without warning may be written")
		if strict == nil {
			require.Equal(t, read, written)
		}
		canonical := read.String()
		require.False(t, strings.ContainsFunc(canonical, func(r rune) bool { return !unicode.IsPrint(r) }))
		again, _, err := ens.ReadMultiaddr(canonical)
		require.NoError(t, err, canonical)
		require.Equal(t, canonical, again.String(), "canonical forms are their own")
	})
}
