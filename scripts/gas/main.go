// SPDX-License-Identifier: MIT

// Command gas performs every operation of the contracts as a real transaction on a development chain of its own, and says
// what it costs against what it may cost. It fails where a goal is missed, or a figure differs from contracts/gas.snapshot.
//
// Keys, clock and chain are fixed, so that the same code costs the same to the last unit on every machine and day.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// patience is how long all operations together may take.
const patience = time.Minute

type options struct {
	forge    string // the folder of forge's artifacts to measure; empty: the code in bindings/
	snapshot string
	write    bool
	explain  bool
}

func main() {
	var o options
	flag.StringVar(&o.forge, "forge", "", "measure what forge built in this `folder`, instead of the code in bindings/")
	flag.StringVar(&o.snapshot, "snapshot", "contracts/gas.snapshot", "the `file` of known figures")
	flag.BoolVar(&o.write, "write", false, "write the snapshot instead of comparing with it")
	flag.BoolVar(&o.explain, "explain", false, "say for each operation where its gas goes")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	node, err := startNode(ctx, o.explain)
	if err != nil {
		return err
	}
	defer node.stop()
	figures, err := measure(ctx, node, o.forge)
	if err != nil {
		return err
	}
	missed := printTable(os.Stdout, figures)
	if o.explain {
		if err := explain(ctx, os.Stdout, node, figures); err != nil {
			return err
		}
	}
	if o.write {
		return errors.Join(missed, writeSnapshot(o.snapshot, figures))
	}
	return errors.Join(missed, compareSnapshot(o.snapshot, figures))
}
