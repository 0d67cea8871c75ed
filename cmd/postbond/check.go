// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/gate"
	"github.com/postbond/postbond/gate/httpapi"
)

func checkCommand(streams streams) *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "ask what a delivery service would answer; exits 0 accept, 10 reject, 11 defer",
		ArgsUsage: "<from> <to>",
		Flags: reading(append(messageFlags(),
			&cli.StringFlag{Name: "stamp", Usage: "the stamp that the message carries, pb1…"},
			&cli.StringFlag{Name: "frank", Usage: "the message's frank, if it has one"},
			&cli.StringFlag{Name: "server", Usage: "ask this service instead of the chain, such as http://127.0.0.1:7077"},
			&cli.BoolFlag{Name: "explain", Usage: "say what was needed and what was there"},
		)...),
		Action: streams.check,
	}
}

func (s streams) check(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	args, err := positionals(c, "from", "to")
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
	decision, err := decide(ctx, c, httpapi.Message{From: args[0], To: args[1], MessageHash: message, Frank: frank, Bond: c.String("stamp")})
	if err != nil {
		return err
	}
	if err := result(c, decision, decisionLines(decision, c.Bool("explain"))...); err != nil {
		return err
	}
	switch decision.Verdict {
	case postbond.Accept:
		return nil
	case postbond.Reject:
		return verdictError{postbond.ExitReject}
	}
	return verdictError{postbond.ExitDefer}
}

// decide asks the service of --server, or nobody else.
func decide(ctx context.Context, c *cli.Context, message httpapi.Message) (gate.Decision, error) {
	server := c.String("server")
	if server == "" {
		return decideHere(ctx, c, message)
	}
	client, err := httpapi.NewClient(server)
	if err != nil {
		return gate.Decision{}, err
	}
	return client.Check(ctx, message)
}

// decideHere decides by itself, from the chain's latest block. It knows nothing of stamps that a service has admitted.
func decideHere(ctx context.Context, c *cli.Context, message httpapi.Message) (gate.Decision, error) {
	var none gate.Decision
	w, err := connect(ctx, c)
	if err != nil {
		return none, err
	}
	request := gate.Request{MessageHash: message.MessageHash, Frank: message.Frank, Bond: message.Bond}
	if request.From, err = w.party(ctx, message.From); err != nil {
		return none, err
	}
	if request.To, err = w.party(ctx, message.To); err != nil {
		return none, err
	}
	decider, err := gate.New(gate.Config{Domain: w.contracts.Domain(), MaxLag: w.network.MaxLag()}, w.contracts, nil)
	if err != nil {
		return none, err
	}
	return decider.Check(ctx, request)
}

func decisionLines(d gate.Decision, explain bool) []string {
	lines := []string{fmt.Sprintf("%s (%s): %s.", d.Verdict, d.Reason, d.Reason.Text())}
	if !explain {
		return lines
	}
	if d.Terms != nil {
		lines = append(lines, row("terms", "%s asks for %s: bond %s, postage %s", d.Terms.Recipient, d.Terms.Mode, d.Terms.Bond.Tokens(), d.Terms.Postage.Tokens()))
	}
	lines = append(lines, standingLine("needed", d.Need)...)
	lines = append(lines, standingLine("there is", d.Have)...)
	if d.AsOf != nil {
		lines = append(lines, row("as of", "block %d of chain %d", d.AsOf.Block, d.AsOf.ChainID))
	}
	return lines
}

func standingLine(label string, standing *gate.Standing) []string {
	if standing == nil {
		return nil
	}
	var lines []string
	for _, part := range []struct {
		what   string
		amount *postbond.Micro
	}{{"available stake", standing.Available}, {"bond", standing.Value}, {"postage", standing.Postage}} {
		if part.amount != nil {
			lines = append(lines, row(label, "%s of %s tokens", part.what, part.amount.Tokens()))
		}
	}
	return lines
}

var _ gate.State = (*chain.Contracts)(nil)
