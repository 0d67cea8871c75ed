// SPDX-License-Identifier: MIT

package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
)

const flagTo = "to"

func rewindCommand(stderr io.Writer) *cli.Command {
	return &cli.Command{
		Name:  "rewind",
		Usage: "take the index back to a block, after a rewrite of the chain below the safe one; admitted stamps stay",
		Flags: append(serveFlags(), &cli.Uint64Flag{Name: flagTo, Usage: "the block, one from before the fork"}),
		Action: func(c *cli.Context) error {
			if !c.IsSet(flagTo) {
				return postbond.Fail(postbond.CodeUsage, "give --"+flagTo+" and a block's number", "rewind to where?")
			}
			return rewind(c, stderr)
		},
	}
}

func rewind(c *cli.Context, stderr io.Writer) (err error) {
	cfg := configOf(c)
	if err := cfg.Check(); err != nil {
		return err
	}
	log, err := cfg.log(stderr)
	if err != nil {
		return err
	}
	f, err := follow(c.Context, cfg, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := f.follower.Rewind(c.Context, c.Uint64(flagTo)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "The index is at block %d. Start the service again.\n", c.Uint64(flagTo))
	return err
}
