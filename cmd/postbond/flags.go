// SPDX-License-Identifier: MIT

package main

import (
	"time"

	"github.com/urfave/cli/v2"
)

// Names of flags that stand on several commands.
const (
	flagJSON          = "json"
	flagNetwork       = "network"
	flagRPC           = "rpc-url"
	flagENSRPC        = "ens-rpc-url"
	flagSigner        = "signer"
	flagYes           = "yes"
	flagDryRun        = "dry-run"
	flagTimeout       = "timeout"
	flagConfirmations = "confirmations"
	flagNoWait        = "no-wait"
)

// Every leaf command has its flags itself: `postbond stake show --json` reads better than `postbond --json stake show`.

func offline(more ...cli.Flag) []cli.Flag {
	return append(more,
		&cli.BoolFlag{Name: flagJSON, Usage: "print one JSON object"},
	)
}

func reading(more ...cli.Flag) []cli.Flag {
	return append(offline(more...),
		&cli.StringFlag{Name: flagNetwork, Usage: "the chain of the stake", Value: "anvil", EnvVars: []string{"POSTBOND_NETWORK"}},
		&cli.StringFlag{Name: flagRPC, Usage: "its node", EnvVars: []string{"POSTBOND_RPC_URL"}},
		&cli.StringFlag{Name: flagENSRPC, Usage: "the node for names, if they live on another chain", EnvVars: []string{"POSTBOND_ENS_RPC_URL"}},
		&cli.DurationFlag{Name: flagTimeout, Usage: "how long everything may take", Value: 5 * time.Minute},
	)
}

func signing(more ...cli.Flag) []cli.Flag {
	return append(more,
		&cli.StringFlag{Name: flagSigner, Usage: "where the key is: env:VARIABLE or file:PATH", EnvVars: []string{"POSTBOND_SIGNER"}},
	)
}

func writing(more ...cli.Flag) []cli.Flag {
	return append(signing(reading(more...)...),
		&cli.BoolFlag{Name: flagDryRun, Usage: "show and simulate, send nothing"},
		&cli.BoolFlag{Name: flagYes, Usage: "do not ask"},
		&cli.BoolFlag{Name: flagNoWait, Usage: "return once it is sent, before it is in a block"},
		&cli.Uint64Flag{Name: flagConfirmations, Usage: "blocks to wait for on top of the transaction's"},
	)
}
