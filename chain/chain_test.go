// SPDX-License-Identifier: MIT

package chain_test

import (
	"bytes"
	"context"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/chain/signer"
)

// silent is a Progress for tests that look at receipts.
type silent struct{ sent []common.Hash }

func (s *silent) Sending(_ int, hash common.Hash) { s.sent = append(s.sent, hash) }
func (s *silent) Mined(int, *types.Receipt)       {}

func connect(t *testing.T, network *anvil.Network) *chain.Conn {
	t.Helper()
	preset, err := chain.FindNetwork("anvil")
	require.NoError(t, err)
	conn, err := chain.Dial(t.Context(), preset, network.URL)
	require.NoError(t, err)
	t.Cleanup(conn.Close)
	return conn
}

func TestDialRefusesAnotherChain(t *testing.T) {
	network := anvil.ForTest(t)
	mainnet, err := chain.FindNetwork("mainnet")
	require.NoError(t, err)
	_, err = chain.Dial(t.Context(), mainnet, network.URL)
	assert.Equal(t, postbond.CodeWrongChain, postbond.CodeOf(err))
}

// A node that answers for ever must not fill memory, and one that answers nonsense is unreachable.
func TestDialSurvivesHostileNodes(t *testing.T) {
	preset, err := chain.FindNetwork("anvil")
	require.NoError(t, err)
	for name, handler := range map[string]http.HandlerFunc{
		"html":    func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
		"refusal": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTooManyRequests) },
		"negative": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"-0x1"}`)
		},
		"endless": func(w http.ResponseWriter, _ *http.Request) {
			junk := bytes.Repeat([]byte(" "), 1<<20)
			for {
				if _, err := w.Write(junk); err != nil {
					return
				}
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(handler)
			defer server.Close()
			_, err := chain.Dial(t.Context(), preset, server.URL+"/SECRET")
			assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
			assert.NotContains(t, err.Error(), "SECRET")
		})
	}
}

// Paths and passwords of endpoints are keys: they reach the node and nobody else.
func TestKeyInAnEndpointReachesOnlyTheNode(t *testing.T) {
	preset, err := chain.FindNetwork("anvil")
	require.NoError(t, err)
	var path, user string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path = r.URL.Path
		user, _, _ = r.BasicAuth()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x7a69"}`)
	}))
	conn, err := chain.Dial(t.Context(), preset, strings.Replace(server.URL, "http://", "http://SECRET:SECRET@", 1)+"/v3/SECRET")
	require.NoError(t, err)
	assert.Equal(t, "/v3/SECRET", path)
	assert.Equal(t, "SECRET", user)

	server.Close()
	_, err = conn.BlockNumber(t.Context()) // not wrapped by us: what an indexer or a resolver would log
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "SECRET")
	assert.NotContains(t, conn.Endpoint, "SECRET")
}

func TestNetworksKnowWhereNamesLive(t *testing.T) {
	base, err := chain.FindNetwork("base")
	require.NoError(t, err)
	assert.Equal(t, "mainnet", base.ENS().Name)
	_, err = base.Deployment()
	assert.Equal(t, postbond.CodeNotDeployed, postbond.CodeOf(err))
	_, err = chain.FindNetwork("moon")
	assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
}

// depositPlan approves and deposits: two steps that only make sense together.
func depositPlan(network *anvil.Network, conn *chain.Conn, micros int64) *chain.Plan {
	token, contract := stakeToken(network), stake.NewStake()
	return &chain.Plan{
		Title:   "Deposit stake",
		From:    network.Alice.Address,
		Network: conn.Network,
		Steps: []chain.Step{
			{To: network.Token, ToName: "PBT", Words: "allow Stake to take it", Data: token.Approve(network.Stake, postbond.Micro(micros).Amount(18))},
			{To: network.Stake, ToName: "Stake", Words: "stake it", Data: contract.PackDeposit(network.Alice.Address, big.NewInt(micros)),
				Changes: []chain.Change{{What: "stake", From: "", To: "5 PBT"}}},
		},
	}
}

func stakeToken(network *anvil.Network) *chain.Token {
	return &chain.Token{Address: network.Token, Symbol: "PBT", Decimals: 18}
}

func TestPlanIsSimulatedThenSent(t *testing.T) {
	network := anvil.ForTest(t)
	conn := connect(t, network)
	contracts := chain.OpenContracts(conn, network.Deployment)
	plan := depositPlan(network, conn, 5_000_000)

	estimate, err := plan.Simulate(t.Context(), conn)
	require.NoError(t, err)
	require.Len(t, estimate.Gas, 2)
	book, err := contracts.Book(t.Context(), network.Alice.Address, nil)
	require.NoError(t, err)
	assert.Zero(t, book.Balance, "a simulation changes nothing")

	progress := &silent{}
	receipts, err := plan.Send(t.Context(), conn, signer.New(network.Alice.Key), estimate, chain.Waiting{}, progress)
	require.NoError(t, err)
	require.Len(t, receipts, 2)
	assert.Equal(t, []common.Hash{receipts[0].TxHash, receipts[1].TxHash}, progress.sent)
	for i, receipt := range receipts {
		assert.InDelta(t, receipt.GasUsed, estimate.Gas[i], float64(receipt.GasUsed)/10, "step %d", i)
	}
	book, err = contracts.Book(t.Context(), network.Alice.Address, nil)
	require.NoError(t, err)
	assert.Equal(t, postbond.Micro(5_000_000), book.Balance)
}

func TestSimulationExplainsWhatWouldFail(t *testing.T) {
	network := anvil.ForTest(t)
	conn := connect(t, network)
	t.Run("allowance", func(t *testing.T) {
		plan := depositPlan(network, conn, 5_000_000)
		plan.Steps = plan.Steps[1:]
		_, err := plan.Simulate(t.Context(), conn)
		assert.Equal(t, postbond.CodeFunds, postbond.CodeOf(err))
		assert.ErrorContains(t, err, "the contract may take 0 of the 5000000000000000000 base units it needs")
		assert.NotEmpty(t, postbond.HintOf(err))
	})
	t.Run("balance, in a later step", func(t *testing.T) {
		plan := depositPlan(network, conn, 2_000_000_000_000)
		_, err := plan.Simulate(t.Context(), conn)
		assert.Equal(t, postbond.CodeFunds, postbond.CodeOf(err))
	})
	t.Run("no gas money", func(t *testing.T) {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		plan := depositPlan(network, conn, 5_000_000)
		plan.From, plan.Steps = crypto.PubkeyToAddress(key.PublicKey), plan.Steps[:1]
		estimate, err := plan.Simulate(t.Context(), conn)
		require.NoError(t, err)
		progress := &silent{}
		_, err = plan.Send(t.Context(), conn, signer.New(key), estimate, chain.Waiting{}, progress)
		assert.Equal(t, postbond.CodeFunds, postbond.CodeOf(err), "%v", err)
		assert.NotEmpty(t, progress.sent, "what is about to be sent is said first")
	})
	t.Run("no contract", func(t *testing.T) {
		nowhere := network.Deployment
		nowhere.Stake = common.Address{0xcd}
		_, err := chain.OpenContracts(conn, nowhere).Book(t.Context(), network.Alice.Address, nil)
		assert.Equal(t, postbond.CodeNotDeployed, postbond.CodeOf(err))
	})
}

func TestWaitEndsWithItsContextAndNamesTheTransaction(t *testing.T) {
	network := anvil.ForTest(t, anvil.Options{NoMining: true})
	conn := connect(t, network)
	plan := depositPlan(network, conn, 5_000_000)
	plan.Steps = plan.Steps[:1]
	estimate, err := plan.Simulate(t.Context(), conn)
	require.NoError(t, err)
	progress := &silent{}
	receipts, err := plan.Send(t.Context(), conn, signer.New(network.Alice.Key), estimate, chain.Waiting{Skip: true}, progress)
	require.NoError(t, err)
	hash := receipts[0].TxHash
	assert.Equal(t, []common.Hash{hash}, progress.sent)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = conn.WaitMined(ctx, hash, 0)
	assert.Equal(t, postbond.CodeInterrupted, postbond.CodeOf(err))
	assert.Contains(t, postbond.HintOf(err), hash.Hex())

	ctx, cancel = context.WithDeadline(t.Context(), time.Now())
	defer cancel()
	_, err = conn.WaitMined(ctx, hash, 0)
	assert.Equal(t, postbond.CodeNotMined, postbond.CodeOf(err))

	require.NoError(t, network.Mine(t.Context(), 1))
	receipt, err := conn.WaitMined(t.Context(), hash, 0)
	require.NoError(t, err)
	assert.Equal(t, hash, receipt.TxHash)
}

// A lost answer must not look like a transaction that was never sent: whoever believes that sends another.
func TestLostAnswerToSendingIsWaitedFor(t *testing.T) {
	network := anvil.ForTest(t)
	target, err := url.Parse(network.URL)
	require.NoError(t, err)
	forward := httputil.NewSingleHostReverseProxy(target)
	lossy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		assert.NoError(t, err)
		r.Body = io.NopCloser(bytes.NewReader(body))
		if bytes.Contains(body, []byte("eth_sendRawTransaction")) {
			forward.ServeHTTP(httptest.NewRecorder(), r)
			panic(http.ErrAbortHandler)
		}
		forward.ServeHTTP(w, r)
	}))
	defer lossy.Close()
	preset, err := chain.FindNetwork("anvil")
	require.NoError(t, err)
	conn, err := chain.Dial(t.Context(), preset, lossy.URL)
	require.NoError(t, err)
	defer conn.Close()

	plan := depositPlan(network, conn, 5_000_000)
	estimate, err := plan.Simulate(t.Context(), conn)
	require.NoError(t, err)
	progress := &silent{}
	receipts, err := plan.Send(t.Context(), conn, signer.New(network.Alice.Key), estimate, chain.Waiting{}, progress)
	require.NoError(t, err)
	assert.Len(t, receipts, 2)
	assert.Len(t, progress.sent, 2)
}

// The price that was shown is the most that is paid, whatever the chain does until the answer.
func TestSendPaysNoMoreThanWasAgreed(t *testing.T) {
	network := anvil.ForTest(t)
	conn := connect(t, network)
	plan := depositPlan(network, conn, 5_000_000)
	plan.Steps = plan.Steps[:1]
	estimate, err := plan.Simulate(t.Context(), conn)
	require.NoError(t, err)

	progress := &silent{}
	receipts, err := plan.Send(t.Context(), conn, signer.New(network.Alice.Key), estimate, chain.Waiting{}, progress)
	require.NoError(t, err)
	tx, _, err := conn.TransactionByHash(t.Context(), receipts[0].TxHash)
	require.NoError(t, err)
	most := new(big.Int).Mul(new(big.Int).SetUint64(tx.Gas()), tx.GasFeeCap())
	assert.Equal(t, estimate.Cost.String(), most.String())

	estimate.Gas[0] /= 4
	_, err = plan.Send(t.Context(), conn, signer.New(network.Alice.Key), estimate, chain.Waiting{}, progress)
	assert.Equal(t, postbond.CodeFunds, postbond.CodeOf(err))
	assert.Len(t, progress.sent, 1, "the second was not sent")
}

func TestPlanReadsWell(t *testing.T) {
	preset, err := chain.FindNetwork("anvil")
	require.NoError(t, err)
	plan := &chain.Plan{
		Title:   "Report spam",
		From:    common.Address{0xaa},
		Network: preset,
		Steps: []chain.Step{{To: common.Address{0xbb}, ToName: "Stake", Words: "burn 0.5 PBT with 1 stamp(s)", SignWords: "nothing",
			Changes: []chain.Change{{What: "stake", From: "", To: "1"}}}},
		Notes: []string{"What is burned is gone."},
	}
	var text bytes.Buffer
	require.NoError(t, plan.WriteText(&text, nil))
	assert.Equal(t, `Report spam

  network  anvil (chain 31337)
  from     0xaa00000000000000000000000000000000000000

  1. burn 0.5 PBT with 1 stamp(s)
     to Stake 0xbb00000000000000000000000000000000000000
     first signs nothing
     stake: (nothing) → 1

  ! What is burned is gone.
`, text.String())
}
