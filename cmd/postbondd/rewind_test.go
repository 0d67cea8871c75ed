// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"fmt"
	"io"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/testtoken"
)

// Nothing is safe from a chain that is rewritten below its safe block; the way back is one that an operator takes.
func TestRewrittenChainStopsTheServiceUntilItIsRewound(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	network := anvil.ForTest(t)
	database := filepath.Join(t.TempDir(), "index.db")
	where := []string{"--rpc-url", network.URL, "--database", database}
	serving := append([]string{"--listen", "127.0.0.1:0", "--poll", "10ms"}, where...)

	fork, err := network.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	d := startDaemon(t, serving...)
	for range 3 { // blocks that are not empty have other hashes when they are made again
		d.send(network, network.Alice, network.Token, testtoken.NewTestToken().PackMint(network.Alice.Address, big.NewInt(1)))
	}
	rewinding := append([]string{"postbondd", "rewind", "--to", fmt.Sprint(fork)}, where...)
	for _, second := range [][]string{rewinding, append([]string{"postbondd", "serve"}, serving...)} {
		var stderr bytes.Buffer
		assert.Equal(t, postbond.ExitUsage, run(t.Context(), second, io.Discard, &stderr))
		assert.Contains(t, stderr.String(), "another postbondd holds "+database)
		assert.Contains(t, stderr.String(), "hint: stop the other")
	}
	d.stop()
	require.Equal(t, postbond.ExitDone, <-d.exited)
	require.NoError(t, network.RPC().CallContext(t.Context(), nil, "anvil_reorg", 3, []any{}))

	var stderr bytes.Buffer
	assert.Equal(t, postbond.ExitFailed, run(t.Context(), append([]string{"postbondd", "serve"}, serving...), io.Discard, &stderr))
	assert.Contains(t, stderr.String(), "the chain was rewritten below the safe block")
	assert.Contains(t, stderr.String(), "postbondd rewind --to")

	var stdout bytes.Buffer
	require.Equal(t, postbond.ExitDone, run(t.Context(), rewinding, &stdout, &stderr), stderr.String())
	assert.Contains(t, stdout.String(), fmt.Sprintf("The index is at block %d.", fork))

	head, err := network.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	d = startDaemon(t, serving...)
	d.reach(head.Number.Uint64())
	status, err := d.Status(t.Context())
	require.NoError(t, err)
	assert.Equal(t, head.Hash(), status.Hash)
}
