// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/postbond/postbond"
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
	process *exec.Cmd
	rpc     *rpc.Client
	client  *ethclient.Client
	now     uint64 // the next block's time
}

// startNode starts anvil, from PATH, on a free port.
func startNode(ctx context.Context, tracing bool) (*node, error) {
	start := firstEpoch.Start().Unix()
	args := []string{"--host", "127.0.0.1", "--port", "0", "--chain-id", strconv.Itoa(chainID), "--hardfork", "osaka",
		"--timestamp", strconv.FormatInt(start, 10), "--base-fee", "0", "--no-mining"}
	if tracing {
		args = append(args, "--steps-tracing")
	}
	n := &node{process: exec.CommandContext(ctx, "anvil", args...), now: uint64(start) + blockTime}
	output, err := n.process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := n.process.Start(); err != nil {
		return nil, fmt.Errorf("starting anvil: %w", err)
	}
	address, err := readAddress(output)
	if err == nil {
		n.rpc, err = rpc.DialContext(ctx, "http://"+address)
	}
	if err != nil {
		n.stop()
		return nil, err
	}
	n.client = ethclient.NewClient(n.rpc)
	return n, nil
}

// readAddress reads from anvil's output where it listens, and drops the rest so that anvil never blocks on it.
func readAddress(output io.Reader) (string, error) {
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		if _, address, found := strings.Cut(lines.Text(), "Listening on "); found {
			go io.Copy(io.Discard, output) // ends with the process
			return strings.TrimSpace(address), nil
		}
	}
	return "", errors.New("anvil stopped at once")
}

// stop ends the chain, whose state nobody wants. That it was killed is all that its status could say.
func (n *node) stop() {
	_ = n.process.Process.Kill()
	_ = n.process.Wait()
}

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
