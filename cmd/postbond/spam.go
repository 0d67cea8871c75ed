// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/chain"
)

// skippedJSON is a stamp that cannot be burned, and why.
type skippedJSON struct {
	Stamp  string `json:"stamp"`
	Reason string `json:"reason"`
}

func spamCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:  "spam",
		Usage: "punish spam",
		Subcommands: []*cli.Command{
			{
				Name:      "report",
				Usage:     "burn the bonds of messages that were spam, in one transaction; you gain nothing by it",
				ArgsUsage: "<stamp>...",
				Flags:     writing(),
				Action:    s.spamReport,
			},
		},
	}
}

func (s streams) spamReport(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	if c.NArg() == 0 {
		return usage(c, "which stamps? give the text of each, pb1…")
	}
	var stamps []postbond.SignedStamp
	for _, text := range c.Args().Slice() {
		stamp, err := postbond.ParseStamp(text)
		if err != nil {
			return err
		}
		stamps = append(stamps, stamp)
	}
	w, own, err := connectAs(ctx, c)
	if err != nil {
		return err
	}
	plan, skipped, err := w.burnPlan(ctx, own.Address(), stamps)
	if err != nil {
		return err
	}
	for _, skip := range skipped {
		fmt.Fprintf(s.err, "skipped pb1…%s: %s\n", skip.Stamp[len(skip.Stamp)-12:], skip.Reason)
	}
	if len(plan.Steps) == 0 {
		return postbond.Fail(postbond.CodeBadStamp, "", "none of these stamps can be burned: %s", skipped[0].Reason)
	}
	sent, done, err := s.act(ctx, c, w.conn, plan, own)
	if err != nil || !done {
		return err
	}
	burned, err := w.burnedIn(ctx, sent)
	if err != nil {
		return err
	}
	if burned == 0 && !c.Bool(flagNoWait) {
		return postbond.Fail(postbond.CodeReverted, "", "nothing was burned: somebody spent these stamps, or their stake, meanwhile")
	}
	return outcome(c, struct {
		Burned       postbond.Micro `json:"burned"`
		Unit         string         `json:"unit"`
		Skipped      []skippedJSON  `json:"skipped"`
		Transactions []sentJSON     `json:"transactions"`
	}{burned, unitMicro, append([]skippedJSON{}, skipped...), sent}, fmt.Sprintf("%s burned.", w.token.Say(burned)))
}

// burnPlan puts every stamp that can be burned into one call, and says why of the others.
func (w *world) burnPlan(ctx context.Context, holder common.Address, stamps []postbond.SignedStamp) (*chain.Plan, []skippedJSON, error) {
	var skipped []skippedJSON
	var items []stake.Stamp
	var signatures []stake.Signature
	step := chain.Step{To: w.contracts.Stake, ToName: "Stake"}
	books := make(map[common.Address]postbond.Book)
	today, err := w.epochNow(ctx)
	if err != nil {
		return nil, nil, err
	}
	var sum postbond.Micro
	for _, stamp := range stamps {
		reason, book, err := w.unburnable(ctx, holder, today, stamp, books)
		if err != nil {
			return nil, nil, err
		}
		if reason != "" {
			skipped = append(skipped, skippedJSON{stamp.String(), reason})
			continue
		}
		before := book.Balance
		book.Redeem(today, stamp.Stamp.Epoch, stamp.Stamp.Index, stamp.Stamp.Value)
		books[book.Signer] = book
		items, signatures = append(items, bindingStamp(stamp.Stamp)), append(signatures, bindingSignature(stamp.Signature))
		step.Changes = append(step.Changes, chain.Change{What: "stake of " + book.Signer.Hex(), From: w.token.Say(before), To: w.token.Say(book.Balance)})
		sum += stamp.Stamp.Value
	}
	plan := &chain.Plan{Title: "Report spam", From: holder, Network: w.network,
		Notes: []string{"What is burned is gone. Nobody gains by it, you neither."}}
	if len(items) > 0 {
		step.Words = fmt.Sprintf("burn %s with %d stamp(s)", w.token.Say(sum), len(items))
		step.Data = stake.NewStake().PackBurn(items, signatures)
		plan.Steps = []chain.Step{step}
	}
	return plan, skipped, nil
}

// unburnable says why the contract would skip the stamp, "" if it would not, and gives the signer's book.
func (w *world) unburnable(ctx context.Context, holder common.Address, today postbond.Epoch, stamp postbond.SignedStamp, books map[common.Address]postbond.Book) (string, postbond.Book, error) {
	var none postbond.Book
	key, err := stamp.Signer()
	switch {
	case err != nil:
		return "its signature is not valid", none, nil
	case stamp.Domain != w.contracts.Domain():
		return "it is no bond of this network's Stake", none, nil
	case stamp.Stamp.Holder != holder:
		return "only " + stamp.Stamp.Holder.Hex() + " may burn it", none, nil
	case !stamp.Stamp.Epoch.IsLive(today):
		return "it expired on " + stamp.Stamp.Epoch.StampsEnd().Format("2006-01-02"), none, nil
	}
	book, known := books[key]
	if !known {
		if book, err = w.contracts.Book(ctx, key, nil); err != nil {
			return "", none, err
		}
	}
	switch {
	case book.IsUsed(stamp.Stamp.Epoch, stamp.Stamp.Index):
		return "it has been burned already", none, nil
	case book.Balance < stamp.Stamp.Value:
		return "the signer's stake is smaller than the bond", none, nil
	}
	return "", book, nil
}

// burnedIn adds up what the transactions really burned, from their own events.
func (w *world) burnedIn(ctx context.Context, sent []sentJSON) (postbond.Micro, error) {
	contract := stake.NewStake()
	logs, err := w.logsOf(ctx, sent)
	var sum postbond.Micro
	for _, log := range logs {
		if event, err := contract.UnpackBurnedEvent(log); err == nil && event.Redemption != nil {
			sum += postbond.UnpackRedemption(common.BigToHash(event.Redemption)).Value
		}
	}
	return sum, err
}

// logsOf reads what Stake logged in the transactions that were waited for.
func (w *world) logsOf(ctx context.Context, sent []sentJSON) ([]*types.Log, error) {
	var logs []*types.Log
	for _, tx := range sent {
		if tx.Block == 0 {
			continue // not waited for
		}
		receipt, err := w.conn.TransactionReceipt(ctx, tx.Hash)
		if err != nil {
			return nil, w.conn.Unreachable(err)
		}
		for _, log := range receipt.Logs {
			if log.Address == w.contracts.Stake {
				logs = append(logs, log)
			}
		}
	}
	return logs, nil
}

func bindingStamp(s postbond.Stamp) stake.Stamp {
	number := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	return stake.Stamp{
		Epoch:  number(uint64(s.Epoch)),
		Index:  s.Index,
		Value:  number(uint64(s.Value)),
		Total:  number(uint64(s.Total)),
		Letter: s.Letter,
	}
}
