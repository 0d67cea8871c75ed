// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
)

// sentJSON is what a transaction came to, for programs.
type sentJSON struct {
	Hash    common.Hash `json:"hash"`
	Block   uint64      `json:"block"`
	GasUsed uint64      `json:"gas_used"`
}

// act is how every command writes: simulate, show, ask, send, wait. done is false after a dry run, whose plan has then
// been printed; the caller prints the result otherwise.
func (s streams) act(ctx context.Context, c *cli.Context, conn *chain.Conn, plan *chain.Plan, signer chain.Signer) (sent []sentJSON, done bool, err error) {
	estimate, err := plan.Simulate(ctx, conn)
	if err != nil {
		return nil, false, err
	}
	if c.Bool(flagDryRun) {
		if c.Bool(flagJSON) {
			writeJSON(s.out, plan.JSON(estimate))
			return nil, false, nil
		}
		if err := plan.WriteText(s.out, estimate); err != nil {
			return nil, false, err
		}
		fmt.Fprintln(s.out, "\nDry run: nothing was sent.")
		return nil, false, nil
	}
	if err := plan.WriteText(s.err, estimate); err != nil {
		return nil, false, err
	}
	// Thinking takes as long as it takes; the time limit is for the machines.
	if err := s.confirm(c.Context, c); err != nil {
		return nil, false, err
	}
	ctx, cancel := deadline(c)
	defer cancel()
	receipts, err := plan.Send(ctx, conn, signer, estimate, chain.Waiting{Confirmations: c.Uint64(flagConfirmations), Skip: c.Bool(flagNoWait)}, teller{s.err})
	for _, receipt := range receipts {
		entry := sentJSON{Hash: receipt.TxHash, GasUsed: receipt.GasUsed}
		if receipt.BlockNumber != nil {
			entry.Block = receipt.BlockNumber.Uint64()
		}
		sent = append(sent, entry)
	}
	return sent, err == nil, err
}

// confirm asks the person. Without one, only --yes will do; silence means no.
func (s streams) confirm(ctx context.Context, c *cli.Context) error {
	if c.Bool(flagYes) {
		return nil
	}
	if !s.terminal {
		return postbond.Fail(postbond.CodeNotConfirmed, "add --yes, or --dry-run to only look",
			"nobody is there to confirm this, so nothing was sent")
	}
	fmt.Fprint(s.err, "\nDo this? [y/N] ")
	answer := make(chan string, 1)
	go func() { // ends with the program at the latest: a read from a terminal cannot be called off
		line, _ := bufio.NewReader(s.in).ReadString('\n')
		answer <- strings.ToLower(strings.TrimSpace(line))
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case text := <-answer:
		if text == "y" || text == "yes" {
			return nil
		}
		return postbond.Fail(postbond.CodeNotConfirmed, "", "not confirmed, so nothing was sent")
	}
}

// teller says what happens to a plan while it happens.
type teller struct{ w io.Writer }

func (t teller) Sending(_ int, hash common.Hash) {
	fmt.Fprintf(t.w, "\nsending %s\n", hash.Hex())
}

func (t teller) Mined(_ int, receipt *types.Receipt) {
	fmt.Fprintf(t.w, "mined   block %s, gas %d\n", receipt.BlockNumber, receipt.GasUsed)
}
