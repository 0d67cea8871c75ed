// SPDX-License-Identifier: MIT

// Command demo plays the whole story through the real programs on a real chain, and fails loudly where anything differs
// from what it says.
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

// patience is how long the whole story may take.
const patience = 2 * time.Minute

func main() {
	keep := flag.Bool("keep", false, "leave everything running at the end, until Ctrl-C")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if err := run(ctx, *keep); err != nil {
		if ctx.Err() != nil {
			os.Exit(130)
		}
		fmt.Fprintf(os.Stderr, "\nThe demo failed: %v\n", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, keep bool) (err error) {
	telling, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	s, err := openStage(telling)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	if err := tell(telling, s); err != nil {
		return err
	}
	if keep {
		s.goOn()
		<-ctx.Done()
	}
	return nil
}
