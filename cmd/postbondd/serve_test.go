// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/testtoken"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/ens"
	"github.com/postbond/postbond/gate"
	"github.com/postbond/postbond/gate/httpapi"
)

// daemon is a running `postbondd serve`.
type daemon struct {
	*httpapi.Client
	t      *testing.T
	url    string
	stop   context.CancelFunc
	exited chan int
}

// startDaemon runs serve and returns once it listens.
func startDaemon(t *testing.T, args ...string) *daemon {
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	logs, stderr := io.Pipe()
	d := &daemon{t: t, stop: cancel, exited: make(chan int, 1)}
	go func() { // ends with ctx
		code := run(ctx, append([]string{"postbondd", "serve", "--log-format", "json"}, args...), io.Discard, stderr)
		_ = stderr.Close()
		d.exited <- code
	}()
	lines := bufio.NewScanner(logs)
	for lines.Scan() {
		var line struct{ Msg, Listen string }
		require.NoError(t, json.Unmarshal(lines.Bytes(), &line), "%s", lines.Text())
		if line.Msg == "serving" {
			d.url = "http://" + line.Listen
			break
		}
	}
	require.NotEmpty(t, d.url, "it does not serve")
	go func() { _, _ = io.Copy(io.Discard, logs) }() // ends with run
	client, err := httpapi.NewClient(d.url)
	require.NoError(t, err)
	d.Client = client
	return d
}

// reach waits until the daemon has read that block.
func (d *daemon) reach(block uint64) {
	ctx, cancel := context.WithTimeout(d.t.Context(), time.Minute)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		status, err := d.Status(ctx)
		if err == nil && status.Block >= block {
			return
		}
		select {
		case <-ctx.Done():
			require.FailNow(d.t, "the daemon does not come to the head", "block %d: %+v, %v", block, status, err)
		case <-tick.C:
		}
	}
}

func (d *daemon) ask(what func(context.Context, httpapi.Message) (gate.Decision, error), m httpapi.Message) postbond.Reason {
	decision, err := what(d.t.Context(), m)
	require.NoError(d.t, err)
	return decision.Reason
}

// send puts a transaction of alice's, or of whoever it is, into a block that the daemon then knows.
func (d *daemon) send(network *anvil.Network, from anvil.Account, to common.Address, data []byte) {
	receipt, err := network.Send(d.t.Context(), from, to, data)
	require.NoError(d.t, err)
	d.reach(receipt.BlockNumber.Uint64())
}

// message is alice's first of the week to bob, stamped.
func message(t *testing.T, network *anvil.Network, bond postbond.Micro) (httpapi.Message, postbond.SignedStamp) {
	head, err := network.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	bob, err := ens.ParseName("bob.eth")
	require.NoError(t, err)
	m := httpapi.Message{From: "alice.eth", To: "bob.eth", MessageHash: common.Hash{0x3e}}
	domain := postbond.Domain{Kind: postbond.Bond, ChainID: network.ChainID, Contract: network.Stake}
	stamp := postbond.Stamp{
		Holder: network.Bob.Address, Epoch: postbond.EpochAt(head.Time), Value: bond, Total: bond,
		Letter: postbond.Letter(bob.Node(), m.MessageHash, m.Frank),
	}
	raw, err := crypto.Sign(stamp.Digest(domain.Separator()).Bytes(), network.Alice.Key)
	require.NoError(t, err)
	signature, err := postbond.NewSignature(raw)
	require.NoError(t, err)
	signed := postbond.SignedStamp{Domain: domain, Stamp: stamp, Signature: signature}
	m.Bond = signed.String()
	return m, signed
}

func TestServeFollowsTheChainAndDecides(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	network := anvil.ForTest(t)
	database := filepath.Join(t.TempDir(), "index.db")
	args := []string{"--rpc-url", network.URL, "--database", database, "--listen", "127.0.0.1:0", "--poll", "10ms"}
	d := startDaemon(t, args...)
	block, err := network.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	d.reach(block)
	m, signed := message(t, network, 500_000)

	assert.Equal(t, postbond.StakeTooLow, d.ask(d.Check, m))
	token, contract := testtoken.NewTestToken(), stake.NewStake()
	d.send(network, network.Alice, network.Token, token.PackApprove(network.Stake, new(big.Int).Mul(big.NewInt(1e18), big.NewInt(20))))
	d.send(network, network.Alice, network.Stake, contract.PackDeposit(network.Alice.Address, big.NewInt(20_000_000)))
	assert.Equal(t, postbond.OkBond, d.ask(d.Check, m))
	assert.Equal(t, postbond.OkBond, d.ask(d.Admit, m))

	other := m
	other.From = "spammer.eth"
	assert.Equal(t, postbond.SenderMismatch, d.ask(d.Check, other))
	other.From = network.Alice.Address.Hex()
	assert.Equal(t, postbond.OkBond, d.ask(d.Check, other))
	other.From = "nobody.eth"
	assert.Equal(t, postbond.NameUnresolved, d.ask(d.Check, other))

	// A new process remembers what was admitted: the retry is answered although the stake is on its way out.
	d.stop()
	assert.Equal(t, postbond.ExitDone, <-d.exited)
	d = startDaemon(t, args...)
	d.reach(block)
	d.send(network, network.Alice, network.Stake, contract.PackRequestExit(network.Alice.Address))
	assert.Equal(t, postbond.OkBond, d.ask(d.Admit, m))

	d.send(network, network.Bob, network.Stake, contract.PackBurn([]stake.Stamp{{
		Epoch: big.NewInt(int64(signed.Stamp.Epoch)), Index: signed.Stamp.Index, Value: big.NewInt(int64(signed.Stamp.Value)),
		Total: big.NewInt(int64(signed.Stamp.Total)), Letter: signed.Stamp.Letter,
	}}, []stake.Signature{{
		V: signed.Signature[64], R: [32]byte(signed.Signature[:32]), S: [32]byte(signed.Signature[32:64]),
	}}))
	assert.Equal(t, postbond.IndexUsed, d.ask(d.Admit, m))

	for command, want := range map[string]string{"status": "ready    yes", "health": "ok", "status --json": `"ready":true`} {
		var stdout, stderr bytes.Buffer
		line := append([]string{"postbondd"}, strings.Fields(command)...)
		assert.Equal(t, postbond.ExitDone, run(t.Context(), append(line, "--server", d.url), &stdout, &stderr), stderr.String())
		assert.Contains(t, stdout.String(), want)
	}
	d.stop()
	assert.Equal(t, postbond.ExitDone, <-d.exited, "interrupting it is how it ends")
}

func TestServeSaysWhatKeepsItFromServing(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	network := anvil.ForTest(t)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	database := filepath.Join(t.TempDir(), "index.db")

	tests := []struct {
		name string
		args []string
		exit int
		err  string
	}{
		{"nobody at the node", []string{"--rpc-url", "http://127.0.0.1:1"}, postbond.ExitUnreachable, "does not answer"},
		{"another chain", []string{"--network", "sepolia", "--rpc-url", network.URL}, postbond.ExitFailed, "not deployed on sepolia"},
		{"the port is taken", []string{"--rpc-url", network.URL, "--listen", taken.Addr().String()}, postbond.ExitUsage, "cannot listen at"},
		{"no place for the index", []string{"--rpc-url", network.URL, "--database", "/proc/none/index.db"}, postbond.ExitFailed, "index.db"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			args := append([]string{"postbondd", "serve", "--database", database, "--listen", "127.0.0.1:0"}, test.args...)
			assert.Equal(t, test.exit, run(t.Context(), args, &stdout, &stderr), stderr.String())
			assert.Contains(t, stderr.String(), test.err)
		})
	}
}

func TestNamesOfALayerTwoNeedANodeOfTheirOwn(t *testing.T) {
	base, err := chain.FindNetwork("base")
	require.NoError(t, err)
	_, err = dialNames(t.Context(), &chain.Conn{Network: base}, "")
	assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
	assert.ErrorContains(t, err, "names of base live on mainnet")
	assert.Contains(t, postbond.HintOf(err), "POSTBOND_ENS_RPC_URL")

	node := &chain.Conn{Network: base.ENS()}
	names, err := dialNames(t.Context(), node, "")
	require.NoError(t, err)
	assert.Same(t, node, names, "one connection where the names are on the same chain")
}

func TestAskingNobodyIsUnreachable(t *testing.T) {
	for _, command := range []string{"status", "health"} {
		var stdout, stderr bytes.Buffer
		args := []string{"postbondd", command, "--server", "http://127.0.0.1:1"}
		assert.Equal(t, postbond.ExitUnreachable, run(t.Context(), args, &stdout, &stderr))
		assert.Contains(t, stderr.String(), "hint: is it running?")
	}
}

func TestErrorsCannotSteerTheTerminal(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, postbond.ExitUsage, run(t.Context(), []string{"postbondd", "serve", "--\x1b[2J"}, io.Discard, &stderr))
	assert.Contains(t, stderr.String(), "-?[2J")
	assert.NotContains(t, stderr.String(), "\x1b")
}
