// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/chain"
)

// exitAct makes the one step of an exit command from the book as it is.
type exitAct func(w *world, book postbond.Book, owner common.Address, today postbond.Epoch) (chain.Step, string)

func (s streams) exitStart(c *cli.Context) error {
	return s.exit(c, func(w *world, book postbond.Book, _ common.Address, today postbond.Epoch) (chain.Step, string) {
		due := (today + exitDelay).Start().Format(time.DateOnly)
		return chain.Step{
			Words:   fmt.Sprintf("ask for %s back, due %s; until then it covers no stamp and can still be burned", w.token.Say(book.Balance), due),
			Changes: []chain.Change{{What: "available", From: w.token.Say(book.Available()), To: w.token.Say(0)}},
			Data:    stake.NewStake().PackRequestExit(book.Signer),
		}, fmt.Sprintf("The exit is pending. `postbond stake exit finish` pays out from %s.", due)
	})
}

func (s streams) exitCancel(c *cli.Context) error {
	return s.exit(c, func(w *world, book postbond.Book, _ common.Address, _ postbond.Epoch) (chain.Step, string) {
		return chain.Step{
			Words:   "withdraw the request, so that the stake covers stamps again",
			Changes: []chain.Change{{What: "available", From: w.token.Say(book.Available()), To: w.token.Say(book.Balance)}},
			Data:    stake.NewStake().PackCancelExit(book.Signer),
		}, "The stake covers stamps again."
	})
}

func (s streams) exitFinish(c *cli.Context) error {
	return s.exit(c, func(w *world, book postbond.Book, owner common.Address, _ postbond.Epoch) (chain.Step, string) {
		return chain.Step{
			Words:   fmt.Sprintf("pay %s out to %s", w.token.Say(book.Balance), owner.Hex()),
			Changes: []chain.Change{{What: "stake", From: w.token.Say(book.Balance), To: w.token.Say(0)}},
			Data:    stake.NewStake().PackWithdraw(book.Signer, owner),
		}, fmt.Sprintf("%s came back.", w.token.Say(book.Balance))
	})
}

func (s streams) exit(c *cli.Context, prepare exitAct) error {
	ctx, cancel := deadline(c)
	defer cancel()
	if _, err := positionals(c); err != nil {
		return err
	}
	w, own, err := connectAs(ctx, c)
	if err != nil {
		return err
	}
	book, err := w.bookFor(ctx, c, own)
	if err != nil {
		return err
	}
	today, err := w.epochNow(ctx)
	if err != nil {
		return err
	}
	step, words := prepare(w, book, own.Address(), today)
	step.To, step.ToName = w.contracts.Stake, "Stake"
	plan := &chain.Plan{Title: "Exit of the stake of " + book.Signer.Hex(), From: own.Address(), Network: w.network, Steps: []chain.Step{step}}
	sent, done, err := s.act(ctx, c, w.conn, plan, own)
	if err != nil || !done {
		return err
	}
	return outcome(c, struct {
		Signer       postbond.Address `json:"signer"`
		Transactions []sentJSON       `json:"transactions"`
	}{postbond.Address(book.Signer), sent}, words)
}
