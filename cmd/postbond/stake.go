// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/chain/signer"
)

// permitLife is how long a permit may be used; it is used at once.
const permitLife = time.Hour

// exitDelay is Stake's, in epochs.
const exitDelay = 3

// bookJSON is a book, for programs.
type bookJSON struct {
	Signer    postbond.Address `json:"signer"`
	Name      string           `json:"name,omitempty"`
	Owner     postbond.Address `json:"owner"`
	Balance   postbond.Micro   `json:"balance"`
	Available postbond.Micro   `json:"available"`
	ExitEpoch postbond.Epoch   `json:"exit_epoch"`
	ExitDue   *time.Time       `json:"exit_due"`
	Seq       uint64           `json:"seq"`
	Unit      string           `json:"unit"`
	Token     string           `json:"token"`
}

func stakeCommand(s streams) *cli.Command {
	whose := &cli.StringFlag{Name: "for", Usage: "the book of this signing key, name or address; your own unless you say"}
	return &cli.Command{
		Name:  "stake",
		Usage: "what stands behind your stamps",
		Subcommands: []*cli.Command{
			{
				Name:      "deposit",
				Usage:     "put tokens behind a signing key",
				ArgsUsage: "<amount>, such as \"20 PBT\"",
				Flags:     writing(whose),
				Action:    s.stakeDeposit,
			},
			{
				Name:      "show",
				Usage:     "show a book",
				ArgsUsage: "[<signing key>]",
				Flags:     signing(reading()...),
				Action:    stakeShow,
			},
			{
				Name:  "exit",
				Usage: "take the whole stake back, slowly",
				Subcommands: []*cli.Command{
					{Name: "start", Usage: "ask for it; from now on it covers no stamp", Flags: writing(whose), Action: s.exitStart},
					{Name: "cancel", Usage: "stay after all", Flags: writing(whose), Action: s.exitCancel},
					{Name: "finish", Usage: "have it paid out", Flags: writing(whose), Action: s.exitFinish},
				},
			},
		},
	}
}

func stakeShow(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	who, err := bookArgument(c)
	if err != nil {
		return err
	}
	w, err := connect(ctx, c)
	if err != nil {
		return err
	}
	key, err := w.party(ctx, who)
	if err != nil {
		return err
	}
	book, err := w.contracts.Book(ctx, key.Address, nil)
	if err != nil {
		return err
	}
	found := bookJSON{postbond.Address(book.Signer), key.Name, postbond.Address(book.Owner), book.Balance, book.Available(), book.Exit, nil, book.Seq, unitMicro, w.token.Symbol}
	exit := "none"
	if book.Exit != 0 {
		due := (book.Exit + exitDelay).Start()
		found.ExitDue = &due
		exit = "pending, due " + due.Format(time.DateOnly)
	}
	return result(c, found,
		row("book", "%s", say(key)),
		row("owner", "%s", book.Owner.Hex()),
		row("balance", "%s", w.token.Say(book.Balance)),
		row("available", "%s", w.token.Say(book.Available())),
		row("exit", "%s", exit))
}

// bookArgument is the key that `stake show` is about: the argument, or the signer's own.
func bookArgument(c *cli.Context) (string, error) {
	if c.NArg() > 0 {
		args, err := positionals(c, "signing key")
		if err != nil {
			return "", err
		}
		return args[0], nil
	}
	own, err := openSigner(c)
	if err != nil {
		return "", usage(c, "whose book? name a signing key, or give --signer")
	}
	return own.Address().Hex(), nil
}

func (s streams) stakeDeposit(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	if c.NArg() == 0 {
		return usage(c, "how much? postbond stake deposit \"20 PBT\"")
	}
	w, own, err := connectAs(ctx, c)
	if err != nil {
		return err
	}
	value, err := w.parseMicro(strings.Join(c.Args().Slice(), " "))
	if err != nil {
		return err
	}
	book, err := w.bookFor(ctx, c, own)
	if err != nil {
		return err
	}
	plan, err := w.depositPlan(ctx, own, book, value)
	if err != nil {
		return err
	}
	sent, done, err := s.act(ctx, c, w.conn, plan, own)
	if err != nil || !done {
		return err
	}
	if book.Signer == own.Address() {
		if err := w.beginCounter(ctx, own.Address(), sent); err != nil {
			return err
		}
	}
	return outcome(c, struct {
		Signer       postbond.Address `json:"signer"`
		Amount       postbond.Micro   `json:"amount"`
		Unit         string           `json:"unit"`
		Transactions []sentJSON       `json:"transactions"`
	}{postbond.Address(book.Signer), value, unitMicro, sent}, fmt.Sprintf("%s now stand behind %s.", w.token.Say(book.Balance+value), book.Signer.Hex()))
}

// bookFor reads the book of --for, or of the signer himself.
func (w *world) bookFor(ctx context.Context, c *cli.Context, own *signer.Signer) (postbond.Book, error) {
	key := own.Address()
	if c.IsSet("for") {
		party, err := w.party(ctx, c.String("for"))
		if err != nil {
			return postbond.Book{}, err
		}
		key = party.Address
	}
	return w.contracts.Book(ctx, key, nil)
}

// depositPlan uses an allowance that is there already, else a permit, else a separate approval.
func (w *world) depositPlan(ctx context.Context, own *signer.Signer, book postbond.Book, value postbond.Micro) (*chain.Plan, error) {
	owner, amount := own.Address(), value.Amount(w.token.Decimals)
	if err := w.affordable(ctx, owner, amount); err != nil {
		return nil, err
	}
	contract := stake.NewStake()
	micros := new(big.Int).SetUint64(uint64(value))
	deposit := chain.Step{
		To:      w.contracts.Stake,
		ToName:  "Stake",
		Words:   fmt.Sprintf("stake %s behind the signing key %s", w.token.Say(value), book.Signer.Hex()),
		Changes: []chain.Change{{What: "stake", From: w.token.Say(book.Balance), To: w.token.Say(book.Balance + value)}},
		Data:    contract.PackDeposit(book.Signer, micros),
	}
	plan := &chain.Plan{
		Title:   "Deposit stake",
		From:    owner,
		Network: w.network,
		Notes:   []string{"Stake comes back whole, two to three weeks after you ask for it, less what was burned for spam until then."},
	}
	if book.Exit != 0 {
		plan.Notes = append(plan.Notes, "An exit is pending for this book: what you add covers no stamp until you cancel it.")
	}
	allowance, err := w.token.Allowance(ctx, owner, w.contracts.Stake)
	if err != nil {
		return nil, err
	}
	if allowance.Cmp(amount) >= 0 {
		plan.Steps = []chain.Step{deposit}
		return plan, nil
	}
	approve := chain.Step{
		To:     w.token.Address,
		ToName: w.token.Symbol,
		Words:  "allow Stake to take " + w.token.Say(value),
		Data:   w.token.Approve(w.contracts.Stake, amount),
	}
	head, err := w.contracts.Head(ctx)
	if err != nil {
		return nil, err
	}
	until := head.Time + uint64(permitLife.Seconds())
	digest, hasPermit, err := w.token.PermitDigest(ctx, owner, w.contracts.Stake, amount, until)
	if err != nil {
		return nil, err
	}
	if !hasPermit {
		plan.Steps = []chain.Step{approve, deposit}
		return plan, nil
	}
	withPermit := deposit
	withPermit.Equivalent = []chain.Step{approve, deposit}
	withPermit.SignWords = fmt.Sprintf("a permit for exactly %s, good for an hour", w.token.Say(value))
	withPermit.Sign = func(ctx context.Context) ([]byte, error) {
		signature, err := own.SignDigest(ctx, digest)
		if err != nil {
			return nil, err
		}
		return contract.PackDepositWithPermit(book.Signer, micros, new(big.Int).SetUint64(until), bindingSignature(signature)), nil
	}
	plan.Steps = []chain.Step{withPermit}
	return plan, nil
}

func (w *world) affordable(ctx context.Context, owner common.Address, amount postbond.Amount) error {
	balance, err := w.token.BalanceOf(ctx, owner)
	if err != nil {
		return err
	}
	if balance.Cmp(amount) < 0 {
		return postbond.Fail(postbond.CodeFunds, "deposit less, or get more "+w.token.Symbol+" first", "%s holds %s %s, not %s",
			owner.Hex(), balance.In(w.token.Decimals), w.token.Symbol, amount.In(w.token.Decimals))
	}
	return nil
}

func bindingSignature(s postbond.Signature) stake.Signature {
	return stake.Signature{V: s[64], R: [32]byte(s[:32]), S: [32]byte(s[32:64])}
}
