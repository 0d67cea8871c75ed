// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain/signer"
	"github.com/postbond/postbond/gate"
)

// stampJSON is a stamp for programs.
type stampJSON struct {
	Stamp    string           `json:"stamp"`
	Kind     string           `json:"kind"`
	ChainID  uint64           `json:"chain_id"`
	Contract postbond.Address `json:"contract"`
	Signer   postbond.Address `json:"signer"`
	Holder   postbond.Address `json:"holder"`
	Epoch    postbond.Epoch   `json:"epoch"`
	Index    uint8            `json:"index"`
	Value    postbond.Micro   `json:"value"`
	Total    postbond.Micro   `json:"total"`
	Unit     string           `json:"unit"`
	Letter   common.Hash      `json:"letter"`
	Digest   common.Hash      `json:"digest"`
	Expires  time.Time        `json:"expires"`
}

func stampCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:  "stamp",
		Usage: "what a message to a stranger carries",
		Subcommands: []*cli.Command{
			{
				Name:      "sign",
				Usage:     "sign the bond that a recipient asks for, for one message",
				ArgsUsage: "<recipient>",
				Flags: signing(reading(append(messageFlags(),
					&cli.StringFlag{Name: "frank", Usage: "hash that lets the recipient prove the content, if the message has one"},
					&cli.StringFlag{Name: "max-bond", Usage: "refuse to sign for more, such as \"20 PBT\" (default: 10, the most that a network default can ask)"},
					&cli.BoolFlag{Name: "start", Usage: "begin counting for this key: it has signed no stamp this week, anywhere"},
				)...)...),
				Action: s.stampSign,
			},
			{
				Name:      "show",
				Usage:     "say what a stamp says, offline",
				ArgsUsage: "<stamp>",
				Flags:     offline(),
				Action:    stampShow,
			},
		},
	}
}

func messageFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "message-hash", Usage: "the transport's hash of the message: 0x and 64 digits"},
		&cli.StringFlag{Name: "message-file", Usage: "hash this file instead (SHA-256), - for standard input"},
	}
}

// messageHash takes the hash, or makes it.
func (s streams) messageHash(c *cli.Context) (common.Hash, error) {
	given, file := c.String("message-hash"), c.String("message-file")
	switch {
	case (given == "") == (file == ""):
		return common.Hash{}, usage(c, "which message? give --message-hash or --message-file")
	case given != "":
		return hashFlag(c, "message-hash")
	}
	input := s.in
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return common.Hash{}, usage(c, "%w", err)
		}
		defer f.Close()
		input = f
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, input); err != nil {
		return common.Hash{}, usage(c, "reading the message: %w", err)
	}
	return common.BytesToHash(sum.Sum(nil)), nil
}

func hashFlag(c *cli.Context, name string) (common.Hash, error) {
	text := c.String(name)
	if text == "" {
		return common.Hash{}, nil
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != common.HashLength {
		return common.Hash{}, usage(c, "--%s is not a hash of 32 bytes in hexadecimal", name)
	}
	return common.BytesToHash(raw), nil
}

func stampShow(c *cli.Context) error {
	args, err := positionals(c, "stamp")
	if err != nil {
		return err
	}
	stamp, err := postbond.ParseStamp(args[0])
	if err != nil {
		return err
	}
	return showStamp(c, stamp)
}

func showStamp(c *cli.Context, stamp postbond.SignedStamp) error {
	key, err := stamp.Signer()
	if err != nil {
		return err
	}
	st := stamp.Stamp
	found := stampJSON{stamp.String(), stamp.Domain.Kind.String(), stamp.Domain.ChainID, postbond.Address(stamp.Domain.Contract),
		postbond.Address(key), postbond.Address(st.Holder), st.Epoch, st.Index, st.Value, st.Total, unitMicro, st.Letter, stamp.Digest(), st.Epoch.StampsEnd()}
	return result(c, found,
		row("stamp", "%s of %s tokens, number %d of week %d", found.Kind, st.Value.Tokens(), st.Index, st.Epoch),
		row("signed by", "%s, who has signed for %s this week", key.Hex(), st.Total.Tokens()),
		row("holder", "%s", st.Holder.Hex()),
		row("letter", "%s", st.Letter.Hex()),
		row("expires", "%s", found.Expires.Format(time.RFC3339)),
		row("contract", "%s on chain %d", stamp.Domain.Contract.Hex(), stamp.Domain.ChainID),
		row("digest", "%s", found.Digest.Hex()),
		row("text", "%s", found.Stamp))
}

func (s streams) stampSign(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	args, err := positionals(c, "recipient")
	if err != nil {
		return err
	}
	message, err := s.messageHash(c)
	if err != nil {
		return err
	}
	frank, err := hashFlag(c, "frank")
	if err != nil {
		return err
	}
	w, own, err := connectAs(ctx, c)
	if err != nil {
		return err
	}
	recipient, err := w.party(ctx, args[0])
	if err != nil {
		return err
	}
	facts, err := w.contracts.Facts(ctx, postbond.Query{Recipient: recipient.Address, Signer: own.Address()})
	if err != nil {
		return err
	}
	if err := bondAsked(facts.Requirement, recipient); err != nil {
		return err
	}
	if err := w.bondWithin(c, facts.Requirement, recipient); err != nil {
		return err
	}
	book, err := openCounter(ctx, w.contracts.Domain(), own.Address())
	if err != nil {
		return err
	}
	defer book.close()
	if c.Bool("start") {
		if err := unheardOf(0, facts); err != nil {
			return err
		}
		if err := book.begin(postbond.EpochAt(facts.AsOf.Time)); err != nil {
			return err
		}
	}
	todo := errand{recipient, postbond.Letter(recipient.Node, message, frank), facts}
	stamp, err := w.sign(ctx, own, book, todo, s.err)
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		return showStamp(c, stamp)
	}
	fmt.Fprintln(s.out, stamp)
	return nil
}

// bondAsked says why no bond would help, or nil.
func bondAsked(r postbond.Requirement, recipient gate.Party) error {
	switch {
	case r.Mode == postbond.ModeClosed:
		return postbond.Fail(postbond.CodeNotAllowed, "ask for a connection some other way", "%s takes no messages from strangers", say(recipient))
	case r.Mode == postbond.ModeBondAndPostage && r.Postage != 0 && r.Bond != 0:
		return postbond.Fail(postbond.CodeUsage, "postage cannot be signed yet", "%s asks for postage besides a bond, so a bond alone would be refused", say(recipient))
	case r.Mode == postbond.ModeOpen || r.Bond == 0:
		return postbond.Fail(postbond.CodeUsage, "send the message without a stamp", "%s asks for no bond", say(recipient))
	}
	return nil
}

// usualMaxBond is the most that a network default can ask for (contract Terms).
const usualMaxBond postbond.Micro = 10_000_000

// bondWithin keeps a recipient, or a node that lies about his terms, from raising what a script signs.
func (w *world) bondWithin(c *cli.Context, terms postbond.Requirement, recipient gate.Party) error {
	limit := usualMaxBond
	if err := w.microFlag(c, "max-bond", &limit); err != nil {
		return err
	}
	if terms.Bond > limit {
		return postbond.Fail(postbond.CodeNotConfirmed, fmt.Sprintf("if you mean it, add --max-bond %q", w.token.Say(terms.Bond)),
			"%s asks for a bond of %s, more than %s", say(recipient), w.token.Say(terms.Bond), w.token.Say(limit))
	}
	return nil
}

// unheardOf fails if the chain has seen stamps of this week that the counter has not given out: then the counter is an old
// copy, or another machine signs with the same key.
func unheardOf(next uint8, facts postbond.Facts) error {
	today := postbond.EpochAt(facts.AsOf.Time)
	if book := facts.Head; book.Epoch > today || (book.Epoch == today && book.Used>>next != 0) {
		return postbond.Fail(postbond.CodeCounter, "wait until "+(today+1).Start().Format(time.DateOnly)+", or use another signing key",
			"a stamp of this week has been burned that this counter knows nothing of")
	}
	return nil
}

// errand is one stamp to be signed: for whom, for which letter, and what the chain says about both sides.
type errand struct {
	recipient gate.Party
	letter    common.Hash
	facts     postbond.Facts
}

// sign checks that the stamp will be accepted, says what it is about to sign, takes the number for good, and signs.
func (w *world) sign(ctx context.Context, own *signer.Signer, c *counter, todo errand, told io.Writer) (postbond.SignedStamp, error) {
	var none postbond.SignedStamp
	terms, domain := todo.facts.Requirement, w.contracts.Domain()
	today, value := postbond.EpochAt(todo.facts.AsOf.Time), terms.Bond
	next, err := c.peek(today)
	if err != nil {
		return none, err
	}
	if err := unheardOf(next.Next, todo.facts); err != nil {
		return none, err
	}
	if err := w.enoughStake(todo.facts, next.Total+value); err != nil {
		return none, err
	}
	fmt.Fprintf(told, "Signing stamp %d of week %d: a bond of %s for %s.\nIf it is declared spam by %s before %s, that is burned; otherwise it costs nothing.\n",
		next.Next, today, w.token.Say(value), say(todo.recipient), terms.Holder.Hex(), today.StampsEnd().Format(time.DateOnly))
	index, total, err := c.reserve(today, value)
	if err != nil {
		return none, err
	}
	stamp := postbond.Stamp{Holder: terms.Holder, Epoch: today, Index: index, Value: value, Total: total, Letter: todo.letter}
	if err := stamp.Check(); err != nil {
		return none, err
	}
	signature, err := own.SignDigest(ctx, stamp.Digest(domain.Separator()))
	if err != nil {
		return none, err
	}
	return postbond.SignedStamp{Domain: domain, Stamp: stamp, Signature: signature}, nil
}

// enoughStake applies the rule that every delivery service applies: four times the week's total, and the cover.
func (w *world) enoughStake(facts postbond.Facts, total postbond.Micro) error {
	book := facts.Head
	if book.Exit != 0 {
		return postbond.Fail(postbond.CodeFunds, "postbond stake exit cancel", "an exit is pending, so the stake covers no stamp")
	}
	needed := max(postbond.CoverFactor*total, facts.Requirement.RequiredStake())
	if book.Available() < needed {
		return postbond.Fail(postbond.CodeFunds, fmt.Sprintf("postbond stake deposit %q", w.token.Say(needed-book.Available())),
			"this stamp needs a stake of %s, and %s has %s", w.token.Say(needed), book.Signer.Hex(), w.token.Say(book.Available()))
	}
	return nil
}
