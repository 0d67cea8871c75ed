// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
)

// deploymentJSON is what came of a deployment, for programs.
type deploymentJSON struct {
	Network      string            `json:"network"`
	ChainID      uint64            `json:"chain_id"`
	Created      []string          `json:"created"`
	Deployment   *chain.Deployment `json:"deployment"` // null until it is verified
	Transactions []sentJSON        `json:"transactions"`
}

// contractsDeploy creates what is missing, so that it goes on where it was interrupted, and says or writes down where the
// contracts are only once all of them are verified.
func (s streams) contractsDeploy(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	if _, err := positionals(c); err != nil {
		return err
	}
	own, err := openSigner(c)
	if err != nil {
		return err
	}
	release, err := releaseFlags(ctx, c)
	if err != nil {
		return err
	}
	conn, err := dialStake(ctx, c)
	if err != nil {
		return err
	}
	missing, plan, err := proposeDeployment(ctx, c, conn, own.Address(), release)
	if err != nil {
		return err
	}
	answer := deploymentJSON{Network: conn.Network.Name, ChainID: conn.Network.ChainID, Created: missing.names(), Transactions: []sentJSON{}}
	if len(missing) > 0 {
		sent, done, err := s.act(ctx, c, conn, plan, own)
		if postbond.CodeOf(err) == postbond.CodeReverted {
			return postbond.Fail(postbond.CodeReverted, "if somebody else created it meanwhile, run it again: it goes on where it stopped", "%w", err)
		}
		if err != nil || !done {
			return err
		}
		answer.Transactions = sent
		if c.Bool(flagNoWait) {
			return outcome(c, answer, "")
		}
	}
	return concludeDeployment(c, conn, release, answer)
}

// proposeDeployment looks whether the release can be on the chain, and plans what is missing there.
func proposeDeployment(ctx context.Context, c *cli.Context, conn *chain.Conn, from common.Address, release chain.Release) (creations, *chain.Plan, error) {
	if err := conn.CheckDeploymentProxy(ctx); err != nil {
		return nil, nil, err
	}
	probe, err := probeToken(ctx, c, conn, release.Token)
	if err != nil {
		return nil, nil, err
	}
	missing, err := missingContracts(ctx, conn, release)
	if err != nil {
		return nil, nil, err
	}
	plan, err := deploymentPlan(ctx, conn, from, release, probe, missing)
	return missing, plan, err
}

// contractsOfRelease are Stake, Postage and Terms.
const contractsOfRelease = 3

// creations are contracts of the release that have yet to be created.
type creations []chain.Creation

func (cs creations) names() []string {
	names := []string{}
	for _, c := range cs {
		names = append(names, c.Name)
	}
	return names
}

// missingContracts gives those of the release that are not there. One that is there and is not what it should be is an error.
func missingContracts(ctx context.Context, conn *chain.Conn, release chain.Release) (missing creations, err error) {
	found, err := chain.Verify(ctx, conn, release.Deployment())
	if err != nil {
		return nil, err
	}
	for _, contract := range []struct {
		chain.VerifiedContract
		creation chain.Creation
	}{
		{found.Stake.VerifiedContract, release.Stake()},
		{found.Postage.VerifiedContract, release.Postage()},
		{found.Terms.VerifiedContract, release.Terms()},
	} {
		switch postbond.CodeOf(contract.Problem) {
		case "":
		case postbond.CodeNotDeployed:
			missing = append(missing, contract.creation)
		default:
			return nil, contract.Problem
		}
	}
	return missing, nil
}

func deploymentPlan(ctx context.Context, conn *chain.Conn, from common.Address, release chain.Release, probe *chain.Probe, missing creations) (*chain.Plan, error) {
	plan := &chain.Plan{Title: "Deploy Postbond for " + probe.Symbol, From: from, Network: conn.Network}
	for _, creation := range missing {
		plan.Steps = append(plan.Steps, chain.Step{
			To:     chain.DeploymentProxy,
			ToName: "the deterministic deployment proxy",
			Words:  fmt.Sprintf("create %s at %s, with %s", creation.Name, creation.Address().Hex(), creation.With),
			Data:   creation.Calldata(),
		})
	}
	if len(missing) < contractsOfRelease {
		plan.Notes = append(plan.Notes, "What is not listed is there already, and verified.")
	}
	plan.Notes = append(plan.Notes, "The token was probed: "+probeWords(probe)+".")
	plan.Notes = append(plan.Notes, probe.Warnings...)
	if release.Token == chain.TestToken().Address() {
		plan.Notes = append(plan.Notes, "It is the test token, of which anybody can make more: stakes in it are worth nothing.")
	}
	code, err := conn.CodeAt(ctx, release.Owner, nil)
	if err != nil {
		return nil, conn.Unreachable(err)
	}
	if len(code) == 0 {
		plan.Notes = append(plan.Notes, fmt.Sprintf("The owner is a single key: there is no multisig at %s on %s.", release.Owner.Hex(), conn.Network.Name))
	}
	plan.Notes = append(plan.Notes, "Nobody can change the contracts, or the token, later.")
	return plan, nil
}

// concludeDeployment verifies what is there now, and only then names it.
func concludeDeployment(c *cli.Context, conn *chain.Conn, release chain.Release, answer deploymentJSON) error {
	ctx, cancel := deadline(c)
	defer cancel()
	deployment := release.Deployment()
	found, err := chain.Verify(ctx, conn, deployment)
	if err != nil {
		return err
	}
	if err := found.Problem(); err != nil {
		return err
	}
	start, known, err := conn.StartBlock(ctx, deployment)
	if err != nil {
		return err
	}
	deployment.StartBlock = start
	answer.Deployment = &deployment
	entry, err := json.Marshal(deployment)
	if err != nil {
		return err
	}
	lines := []string{
		row("Stake", "%s", deployment.Stake.Hex()),
		row("Postage", "%s", deployment.Postage.Hex()),
		row("Terms", "%s", deployment.Terms.Hex()),
		row("verified", "at block %s", found.Head.Number),
		row("entry", `"%d": %s`, conn.Network.ChainID, entry),
	}
	if !known {
		lines = append(lines, row("note", "the node does not know since when they are there; start_block 0 is right, but slow to index"))
	}
	if file := c.String("deployments"); file != "" && !c.Bool(flagDryRun) {
		if err := chain.EnterDeployment(file, conn.Network.ChainID, deployment); err != nil {
			return postbond.Fail(postbond.CodeFailed, "the contracts are there and verified: run it again with a file that can be written", "%w", err)
		}
		lines = append(lines, row("entered in", "%s", file))
	}
	return result(c, answer, lines...)
}
