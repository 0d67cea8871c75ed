// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/chain"
)

// termsJSON is a recipient's terms, for programs.
type termsJSON struct {
	Recipient postbond.Address `json:"recipient"`
	Name      string           `json:"name,omitempty"`
	Holder    postbond.Address `json:"holder"`
	Bond      postbond.Micro   `json:"bond"`
	Cover     uint8            `json:"cover"`
	Postage   postbond.Micro   `json:"postage"`
	Mode      string           `json:"mode"`
	Unit      string           `json:"unit"`
	Token     string           `json:"token"`
}

const unitMicro = "micro"

func termsCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:  "terms",
		Usage: "what strangers must bring to reach a recipient",
		Subcommands: []*cli.Command{
			{
				Name:      "get",
				Usage:     "show a recipient's terms",
				ArgsUsage: "<recipient>",
				Flags:     reading(),
				Action:    termsGet,
			},
			{
				Name:  "set",
				Usage: "publish your terms; what you do not name stays as it is",
				Flags: writing(
					&cli.StringFlag{Name: "bond", Usage: "what a spam report burns, such as \"0.5 PBT\""},
					&cli.StringFlag{Name: "postage", Usage: "what you collect for reading"},
					&cli.UintFlag{Name: "cover", Usage: "a stranger must have staked this many bonds at all"},
					&cli.StringFlag{Name: "mode", Usage: "bond, postage, bond_and_postage, bond_or_postage, closed or open"},
					&cli.StringFlag{Name: "holder", Usage: "who may redeem the stamps: you, unless you name another address"},
				),
				Action: s.termsSet,
			},
		},
	}
}

func termsGet(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	args, err := positionals(c, "recipient")
	if err != nil {
		return err
	}
	w, err := connect(ctx, c)
	if err != nil {
		return err
	}
	recipient, err := w.party(ctx, args[0])
	if err != nil {
		return err
	}
	requirement, err := w.contracts.Requirement(ctx, recipient.Address, nil)
	if err != nil {
		return err
	}
	found := termsJSON{postbond.Address(recipient.Address), recipient.Name, postbond.Address(requirement.Holder), requirement.Bond, requirement.Cover,
		requirement.Postage, requirement.Asks(), unitMicro, w.token.Symbol}
	return result(c, found,
		row("recipient", "%s", say(recipient)),
		row("asks for", "%s", requirement.Asks()),
		row("bond", "%s, burned if the message is spam", w.token.Say(requirement.Bond)),
		row("stake", "at least %s (cover %d)", w.token.Say(requirement.RequiredStake()), requirement.Cover),
		row("postage", "%s", w.token.Say(requirement.Postage)),
		row("holder", "%s", requirement.Holder.Hex()))
}

func (s streams) termsSet(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	if _, err := positionals(c); err != nil {
		return err
	}
	w, signer, err := connectAs(ctx, c)
	if err != nil {
		return err
	}
	old, err := w.contracts.Requirement(ctx, signer.Address(), nil)
	if err != nil {
		return err
	}
	wanted, err := w.wantedTerms(ctx, c, old)
	if err != nil {
		return err
	}
	sent, done, err := s.act(ctx, c, w.conn, w.termsPlan(signer.Address(), old, wanted), signer)
	if err != nil || !done {
		return err
	}
	return outcome(c, struct {
		Transactions []sentJSON `json:"transactions"`
	}{sent}, "Strangers now need: "+w.demand(wanted)+".")
}

// wantedTerms changes old by the flags.
func (w *world) wantedTerms(ctx context.Context, c *cli.Context, old postbond.Requirement) (postbond.Requirement, error) {
	wanted := old
	if err := w.microFlag(c, "bond", &wanted.Bond); err != nil {
		return wanted, err
	}
	if err := w.microFlag(c, "postage", &wanted.Postage); err != nil {
		return wanted, err
	}
	if c.IsSet("cover") {
		if c.Uint("cover") > 255 {
			return wanted, usage(c, "a cover of %d is too large: at most 255", c.Uint("cover"))
		}
		wanted.Cover = uint8(c.Uint("cover"))
	}
	if c.IsSet("holder") {
		holder, err := w.party(ctx, c.String("holder"))
		if err != nil {
			return wanted, err
		}
		wanted.Holder = holder.Address
	}
	if c.IsSet("mode") {
		mode, err := postbond.ParseMode(c.String("mode"))
		if err != nil {
			return wanted, err
		}
		wanted.Mode = mode
		switch c.String("mode") {
		case "bond":
			wanted.Postage = 0
		case "postage":
			wanted.Bond, wanted.Cover = 0, 0
		}
	}
	if wanted == old {
		return wanted, usage(c, "that changes nothing")
	}
	return wanted, wanted.Check()
}

func (w *world) microFlag(c *cli.Context, name string, into *postbond.Micro) error {
	if !c.IsSet(name) {
		return nil
	}
	micro, err := w.parseMicro(c.String(name))
	if err == nil {
		*into = micro
	}
	return err
}

// parseMicro reads an amount of the token, "1.5 PBT".
func (w *world) parseMicro(text string) (postbond.Micro, error) {
	amount, err := postbond.ParseAmount(text, w.token.Units()...)
	if err != nil {
		return 0, err
	}
	return amount.Micro(w.token.Decimals)
}

// demand says in words what a stranger must bring.
func (w *world) demand(r postbond.Requirement) string {
	bond := fmt.Sprintf("a bond of %s per message and %s staked", w.token.Say(r.Bond), w.token.Say(max(r.RequiredStake(), postbond.CoverFactor*r.Bond)))
	postage := "postage of " + w.token.Say(r.Postage)
	switch r.Asks() {
	case "bond":
		return bond
	case "postage":
		return postage
	case postbond.ModeBondAndPostage.String():
		return bond + ", and " + postage
	case postbond.ModeBondOrPostage.String():
		return bond + ", or " + postage
	case postbond.ModeClosed.String():
		return "a connection; nobody else gets through"
	}
	return "nothing"
}

func (w *world) termsPlan(recipient common.Address, old, wanted postbond.Requirement) *chain.Plan {
	step := chain.Step{
		To:     w.contracts.Terms,
		ToName: "Terms",
		Words:  "publish what strangers must bring to reach " + recipient.Hex(),
		Data: terms.NewTerms().PackSet(terms.Requirement{
			Holder:  wanted.Holder,
			Bond:    new(big.Int).SetUint64(uint64(wanted.Bond)),
			Postage: new(big.Int).SetUint64(uint64(wanted.Postage)),
			Cover:   wanted.Cover,
			Mode:    uint8(wanted.Mode),
		}),
	}
	for _, change := range []chain.Change{
		{What: "asks for", From: old.Asks(), To: wanted.Asks()},
		{What: "bond", From: w.token.Say(old.Bond), To: w.token.Say(wanted.Bond)},
		{What: "cover", From: fmt.Sprint(old.Cover), To: fmt.Sprint(wanted.Cover)},
		{What: "postage", From: w.token.Say(old.Postage), To: w.token.Say(wanted.Postage)},
		{What: "holder", From: old.Holder.Hex(), To: wanted.Holder.Hex()},
	} {
		if change.From != change.To {
			step.Changes = append(step.Changes, change)
		}
	}
	return &chain.Plan{Title: "Change your terms for strangers", From: recipient, Network: w.network, Steps: []chain.Step{step}}
}
