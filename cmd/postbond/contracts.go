// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
)

func contractsCommand(s streams) *cli.Command {
	release := func(more ...cli.Flag) []cli.Flag {
		return append([]cli.Flag{
			&cli.StringFlag{Name: "token", Usage: "the token that is staked"},
			&cli.StringFlag{Name: "owner", Usage: "who may propose default terms at first"},
		}, more...)
	}
	holder := &cli.StringFlag{Name: "holder", Usage: "who has some of the token, for the simulation; nothing is taken from him"}
	return &cli.Command{
		Name:  "contracts",
		Usage: "the contracts themselves: put them on a chain, or make sure of those that are there",
		Subcommands: []*cli.Command{
			{
				Name:  "deploy",
				Usage: "put the contracts on a chain, as far as they are not there yet, and verify them",
				Flags: writing(release(
					holder,
					&cli.StringFlag{Name: "deployments", Usage: "enter them, once verified, in this file, such as chain/deployments.json"},
				)...),
				Action: s.contractsDeploy,
			},
			{
				Name:   "verify",
				Usage:  "compare the contracts on a chain with this release; --token and --owner for a deployment unknown here",
				Flags:  reading(release()...),
				Action: contractsVerify,
			},
			{
				Name:      "probe",
				Usage:     "find out whether the contracts can hold a token",
				ArgsUsage: "<token>",
				Flags:     reading(holder),
				Action:    contractsProbe,
			},
		},
	}
}

// dialStake connects to the stake's chain, whatever is on it.
func dialStake(ctx context.Context, c *cli.Context) (*chain.Conn, error) {
	network, err := chain.FindNetwork(c.String(flagNetwork))
	if err != nil {
		return nil, err
	}
	return chain.Dial(ctx, network, c.String(flagRPC))
}

// account reads an address, or a name, for which alone the chain of names is asked.
func account(ctx context.Context, c *cli.Context, text string) (common.Address, error) {
	if !strings.Contains(text, ".") {
		var address postbond.Address
		err := address.UnmarshalText([]byte(text))
		return common.Address(address), err
	}
	w, err := connectNames(ctx, c)
	if err != nil {
		return common.Address{}, err
	}
	party, err := w.party(ctx, text)
	return party.Address, err
}

// releaseFlags reads --token and --owner.
func releaseFlags(ctx context.Context, c *cli.Context) (release chain.Release, err error) {
	for _, flag := range []struct {
		name string
		into *common.Address
	}{{"token", &release.Token}, {"owner", &release.Owner}} {
		if !c.IsSet(flag.name) {
			return release, usage(c, "which %s? give --%s", flag.name, flag.name)
		}
		if *flag.into, err = account(ctx, c, c.String(flag.name)); err != nil {
			return release, err
		}
		if *flag.into == (common.Address{}) {
			return release, usage(c, "the %s cannot be address 0", flag.name)
		}
	}
	return release, nil
}

// probeJSON is what was found out about a token, for programs.
type probeJSON struct {
	Token    postbond.Address `json:"token"`
	Symbol   string           `json:"symbol"`
	Decimals uint8            `json:"decimals"`
	Holder   postbond.Address `json:"holder"`
	Moved    postbond.Amount  `json:"moved"`
	Unit     string           `json:"unit"`
	Warnings []string         `json:"warnings"`
}

func contractsProbe(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	args, err := positionals(c, "token")
	if err != nil {
		return err
	}
	conn, err := dialStake(ctx, c)
	if err != nil {
		return err
	}
	token, err := account(ctx, c, args[0])
	if err != nil {
		return err
	}
	probe, err := probeToken(ctx, c, conn, token)
	if err != nil {
		return err
	}
	lines := []string{
		row("token", "%s (%s), %d decimals", probe.Address.Hex(), probe.Symbol, probe.Decimals),
		row("simulated", "%s", probeWords(probe)),
		row("fit", "yes"),
	}
	for _, warning := range probe.Warnings {
		lines = append(lines, row("warning", "%s", warning))
	}
	return result(c, probeJSON{postbond.Address(probe.Address), probe.Symbol, probe.Decimals, postbond.Address(probe.Holder), probe.Amount,
		"base", append([]string{}, probe.Warnings...)}, lines...)
}

// probeToken probes with the holder of --holder, or any.
func probeToken(ctx context.Context, c *cli.Context, conn *chain.Conn, token common.Address) (*chain.Probe, error) {
	var holder common.Address
	if c.IsSet("holder") {
		var err error
		if holder, err = account(ctx, c, c.String("holder")); err != nil {
			return nil, err
		}
	}
	return chain.ProbeToken(ctx, conn, token, holder)
}

// probeWords says what was simulated, and so what is known.
func probeWords(p *chain.Probe) string {
	return fmt.Sprintf("%s %s of %s went into a contract and, over five weeks, out of it, to the last base unit", p.Amount.In(p.Decimals), p.Symbol, p.Holder.Hex())
}

func contractsVerify(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	if _, err := positionals(c); err != nil {
		return err
	}
	deployment, err := namedDeployment(ctx, c)
	if err != nil {
		return err
	}
	conn, err := dialStake(ctx, c)
	if err != nil {
		return err
	}
	found, err := chain.Verify(ctx, conn, deployment)
	if err != nil {
		return err
	}
	if err := result(c, verificationResult(conn.Network, found), verificationLines(conn.Network, found)...); err != nil {
		return err
	}
	return found.Problem()
}

// namedDeployment is the deployment that --token and --owner make, or else the one known for the network.
func namedDeployment(ctx context.Context, c *cli.Context) (chain.Deployment, error) {
	if c.IsSet("token") || c.IsSet("owner") {
		release, err := releaseFlags(ctx, c)
		return release.Deployment(), err
	}
	network, err := chain.FindNetwork(c.String(flagNetwork))
	if err != nil {
		return chain.Deployment{}, err
	}
	return network.Deployment()
}
