// SPDX-License-Identifier: MIT

package anvil

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
)

// Options of a network. The zero value is a network on a free port that mines each transaction at once.
type Options struct {
	Port int // 0: a free one
	// NoMining leaves mining to Mine and Send, for tests that say which block holds what.
	NoMining bool
}

// Network is a running development chain.
type Network struct {
	URL     string // JSON-RPC over HTTP; the same address speaks WebSocket
	ChainID uint64
	chain.Deployment
	ENS

	Deployer, Alice, Bob, Carol, Spammer, DS Account

	process  *process
	rpc      *rpc.Client
	noMining bool
}

// ENS is where the naming contracts are.
type ENS struct {
	Registry, Resolver, ReverseRegistrar, Registrar common.Address
}

// Start starts a network and sets it up. Close it.
func Start(ctx context.Context, options Options) (*Network, error) {
	now := time.Now().Unix()
	// The seconds make each chain another chain, so that nobody takes an index of the last one for an index of this one.
	clock := postbond.EpochAt(uint64(now)).Start().Add(24*time.Hour + time.Duration(now%3600)*time.Second)
	args := []string{"--timestamp", strconv.FormatInt(clock.Unix(), 10)}
	if options.NoMining {
		args = append(args, "--no-mining")
	}
	p, err := startProcess(ctx, options.Port, args...)
	if err != nil {
		return nil, err
	}
	n := &Network{URL: "http://" + p.address, process: p, noMining: options.NoMining}
	if err := n.setUp(ctx); err != nil {
		p.stop()
		return nil, fmt.Errorf("setting up the development chain: %w", err)
	}
	return n, nil
}

// ForTest gives a test a network of its own and stops it with the test.
func ForTest(t testing.TB, options ...Options) *Network {
	t.Helper()
	var o Options
	if len(options) > 0 {
		o = options[0]
	}
	n, err := Start(t.Context(), o)
	require.NoError(t, err)
	t.Cleanup(n.Close)
	return n
}

// Close stops the chain and forgets it.
func (n *Network) Close() {
	n.rpc.Close()
	n.process.stop()
}

// Done is closed when the chain has ended, by Close or by itself.
func (n *Network) Done() <-chan struct{} { return n.process.exited }

// RPC speaks to the chain in its own words, the anvil_ methods included.
func (n *Network) RPC() *rpc.Client { return n.rpc }

// Client is the usual client on the same connection.
func (n *Network) Client() *ethclient.Client { return ethclient.NewClient(n.rpc) }

// People lists the accounts that have names.
func (n *Network) People() []Account {
	return []Account{n.Alice, n.Bob, n.Carol, n.Spammer, n.DS}
}

// Send sends a transaction from one of the accounts, mines it, and fails if it reverts.
func (n *Network) Send(ctx context.Context, from Account, to common.Address, data []byte) (*types.Receipt, error) {
	hash, err := n.submit(ctx, from, to, data)
	if err != nil {
		return nil, err
	}
	if n.noMining {
		if err := n.Mine(ctx, 1); err != nil {
			return nil, err
		}
	}
	return n.receipt(ctx, hash)
}

// submit hands the transaction to the chain, which holds the accounts' keys itself.
func (n *Network) submit(ctx context.Context, from Account, to common.Address, data []byte) (common.Hash, error) {
	var hash common.Hash
	call := map[string]any{"from": from.Address, "to": to, "data": hexutil.Bytes(data), "gas": hexutil.Uint64(6_000_000)}
	err := n.rpc.CallContext(ctx, &hash, "eth_sendTransaction", call)
	return hash, err
}

// receipt waits for the block: anvil answers before it mines.
func (n *Network) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	for {
		receipt, err := n.Client().TransactionReceipt(ctx, hash)
		if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
			return receipt, fmt.Errorf("transaction %s reverted", hash)
		}
		if err == nil || err != ethereum.NotFound {
			return receipt, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(2 * time.Millisecond):
		}
	}
}

// Mine mines that many blocks.
func (n *Network) Mine(ctx context.Context, blocks int) error {
	return n.rpc.CallContext(ctx, nil, "anvil_mine", hexutil.Uint64(blocks))
}

// Warp moves the chain's clock forward and mines a block there.
func (n *Network) Warp(ctx context.Context, by time.Duration) error {
	if err := n.rpc.CallContext(ctx, nil, "evm_increaseTime", hexutil.EncodeBig(big.NewInt(int64(by.Seconds())))); err != nil {
		return err
	}
	return n.Mine(ctx, 1)
}
