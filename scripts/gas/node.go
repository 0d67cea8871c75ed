// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
)

const (
	chainID    = 31337
	firstEpoch = postbond.Epoch(2950)
	gasLimit   = 10_000_000
	// blockTime is how many seconds each block is after the one before.
	blockTime = 12
)

// node is a bare development chain: no contract, fees of zero, a block for each transaction, and a clock of its own.
type node struct {
	chain  *anvil.Network
	rpc    *rpc.Client
	client *ethclient.Client
	now    uint64 // the next block's time
}

func startNode(ctx context.Context, tracing bool) (*node, error) {
	start := firstEpoch.Start().Unix()
	flags := []string{"--hardfork", "osaka", "--timestamp", strconv.FormatInt(start, 10), "--base-fee", "0", "--no-mining"}
	if tracing {
		flags = append(flags, "--steps-tracing")
	}
	chain, err := anvil.StartBare(ctx, chainID, flags...)
	if err != nil {
		return nil, err
	}
	client, err := rpc.DialContext(ctx, chain.URL)
	if err != nil {
		chain.Close()
		return nil, err
	}
	return &node{chain, client, ethclient.NewClient(client), uint64(start) + blockTime}, nil
}

func (n *node) stop() { n.chain.Close() }

// epoch is that of the next block.
func (n *node) epoch() postbond.Epoch { return postbond.EpochAt(n.now) }

// sleep moves the clock.
func (n *node) sleep(d time.Duration) { n.now += uint64(d / time.Second) }

// send mines the transaction in a block of its own. A nil receiver creates a contract.
func (n *node) send(ctx context.Context, from *person, to *common.Address, data []byte) (*types.Receipt, error) {
	tx, err := types.SignNewTx(from.key, types.NewEIP155Signer(big.NewInt(chainID)), &types.LegacyTx{
		Nonce: from.nonce, GasPrice: new(big.Int), Gas: gasLimit, To: to, Data: data,
	})
	if err != nil {
		return nil, err
	}
	from.nonce++
	if err := n.client.SendTransaction(ctx, tx); err != nil {
		return nil, err
	}
	if err := n.rpc.CallContext(ctx, nil, "evm_mine", hexutil.Uint64(n.now)); err != nil {
		return nil, err
	}
	n.now += blockTime
	receipt, err := n.client.TransactionReceipt(ctx, tx.Hash())
	if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
		_, reason := n.client.CallContract(ctx, ethereum.CallMsg{From: from.address, To: to, Data: data}, receipt.BlockNumber)
		err = fmt.Errorf("reverted: %w", reason)
	}
	return receipt, err
}
