// SPDX-License-Identifier: MIT

package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/testtoken"
	"github.com/postbond/postbond/chain"
)

// request is a JSON-RPC request.
type request struct {
	ID     json.RawMessage
	Method string
	Params []json.RawMessage
}

// through connects to the chain through a node that refuses some requests, with an error of that code.
func (d deployed) through(t *testing.T, code int, refuses func(request) bool) *chain.Conn {
	t.Helper()
	target, err := url.Parse(d.URL)
	require.NoError(t, err)
	forward := httputil.NewSingleHostReverseProxy(target)
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		assert.NoError(t, err)
		var asked request
		assert.NoError(t, json.Unmarshal(body, &asked))
		if refuses(asked) {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":%d,"message":"no"}}`, asked.ID, code)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		forward.ServeHTTP(w, r)
	}))
	t.Cleanup(node.Close)
	conn, err := chain.Dial(t.Context(), d.conn.Network, node.URL)
	require.NoError(t, err)
	t.Cleanup(conn.Close)
	return conn
}

func TestStartBlockIsWhereTheFirstContractWasCreated(t *testing.T) {
	d := deployRelease(t) // the token in block 1, Stake in 2, Postage in 3, Terms in 4
	start := func(conn *chain.Conn) (uint64, bool) {
		block, known, err := conn.StartBlock(t.Context(), d.release.Deployment())
		require.NoError(t, err)
		return block, known
	}
	for _, more := range []int{0, 1, 60} {
		if more > 0 {
			require.NoError(t, d.Mine(t.Context(), more))
		}
		block, known := start(d.conn)
		assert.True(t, known)
		assert.Equal(t, uint64(2), block, "%d blocks later", more)
	}
	// A node that has forgotten the state of old blocks says so.
	oldest := uint64(40)
	forgetful := d.through(t, -32000, func(r request) bool {
		var block hexutil.Uint64
		return r.Method == "eth_getCode" && json.Unmarshal(r.Params[1], &block) == nil && uint64(block) < oldest
	})
	block, known := start(forgetful)
	assert.False(t, known)
	assert.Zero(t, block)
	oldest = 1
	block, known = start(forgetful)
	assert.True(t, known)
	assert.Equal(t, uint64(2), block)
}

func TestNodesThatCannotSimulateAreNamed(t *testing.T) {
	d := deployRelease(t)
	_, err := d.Send(t.Context(), d.Deployer, d.release.Token, testtoken.NewTestToken().PackMint(d.Deployer.Address, big.NewInt(1e18)))
	require.NoError(t, err)
	noSimulation := d.through(t, -32601, func(r request) bool { return r.Method == "eth_simulateV1" })
	noOverrides := d.through(t, -32602, func(r request) bool { return r.Method == "eth_call" && len(r.Params) > 2 })

	_, err = chain.ProbeToken(t.Context(), noSimulation, d.release.Token, d.Deployer.Address)
	assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
	assert.ErrorContains(t, err, "cannot simulate several calls (eth_simulateV1)")
	assert.Equal(t, "use another node", postbond.HintOf(err))

	_, err = chain.Verify(t.Context(), noOverrides, d.release.Deployment())
	assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
	assert.ErrorContains(t, err, "cannot run a call on other code (state overrides of eth_call)")
	assert.Equal(t, "use another node", postbond.HintOf(err))
}

// What a node does not want to do, or not now, says nothing about tokens and contracts.
func TestARefusingNodeAccusesNobody(t *testing.T) {
	d := deployRelease(t)
	_, err := d.Send(t.Context(), d.Deployer, d.release.Token, testtoken.NewTestToken().PackMint(d.Deployer.Address, big.NewInt(1e18)))
	require.NoError(t, err)
	const limitExceeded, internalError, decimals, balanceOf = -32005, -32603, "0x313ce567", "0x70a08231"
	calls := func(r request, function string) bool {
		return r.Method == "eth_call" && len(r.Params) < 3 && strings.Contains(string(r.Params[0]), function)
	}
	unreachable := func(err error) {
		t.Helper()
		assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
		assert.ErrorContains(t, err, ": no")
	}
	for _, function := range []string{decimals, balanceOf} {
		overloaded := d.through(t, limitExceeded, func(r request) bool { return calls(r, function) })
		_, err = chain.ProbeToken(t.Context(), overloaded, d.release.Token, d.Deployer.Address)
		unreachable(err)
	}
	_, err = chain.Verify(t.Context(), d.through(t, limitExceeded, func(r request) bool { return calls(r, decimals) }), d.release.Deployment())
	unreachable(err)
	withOverrides := func(r request) bool { return r.Method == "eth_call" && len(r.Params) > 2 }
	for _, code := range []int{limitExceeded, internalError} {
		_, err = chain.Verify(t.Context(), d.through(t, code, withOverrides), d.release.Deployment())
		unreachable(err)
	}
	asked := 0
	counting := d.through(t, internalError, func(r request) bool {
		if calls(r, decimals) {
			asked++
		}
		return false
	})
	_, err = chain.ProbeToken(t.Context(), counting, d.release.Token, d.Deployer.Address)
	require.NoError(t, err)
	assert.Equal(t, 1, asked, "the decimals that were checked are those that are used")
}

func TestAHolderIsFoundThroughANodeThatLooksAtFewBlocks(t *testing.T) {
	d := deployRelease(t)
	_, err := d.Send(t.Context(), d.Deployer, d.release.Token, testtoken.NewTestToken().PackMint(d.Deployer.Address, big.NewInt(1e18)))
	require.NoError(t, err)
	stingy := d.through(t, -32005, func(r request) bool {
		var asked struct{ FromBlock, ToBlock hexutil.Uint64 }
		return r.Method == "eth_getLogs" && (json.Unmarshal(r.Params[0], &asked) != nil || asked.ToBlock-asked.FromBlock > 1)
	})
	probe, err := chain.ProbeToken(t.Context(), stingy, d.release.Token, common.Address{})
	require.NoError(t, err)
	assert.Equal(t, d.Deployer.Address, probe.Holder)
}

func TestEnteringKeepsTheOthers(t *testing.T) {
	file := filepath.Join(t.TempDir(), "deployments.json")
	one, two := chain.Deployment{Stake: common.Address{1}, StartBlock: 7}, chain.Deployment{Terms: common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")}
	require.NoError(t, chain.EnterDeployment(file, 1, two))
	require.NoError(t, chain.EnterDeployment(file, 10, two))
	require.NoError(t, chain.EnterDeployment(file, 1, one))
	content, err := os.ReadFile(file)
	require.NoError(t, err)
	var all map[uint64]chain.Deployment
	require.NoError(t, json.Unmarshal(content, &all))
	assert.Equal(t, map[uint64]chain.Deployment{1: one, 10: two}, all)
	assert.Contains(t, string(content), `"terms": "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"`)

	require.NoError(t, os.WriteFile(file, []byte("null"), 0o600))
	require.NoError(t, chain.EnterDeployment(file, 1, one))

	require.NoError(t, os.WriteFile(file, []byte("not JSON"), 0o600))
	assert.ErrorContains(t, chain.EnterDeployment(file, 1, one), file)
	content, err = os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, "not JSON", string(content))
	assert.NoFileExists(t, file+".new")
}
