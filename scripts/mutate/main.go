// SPDX-License-Identifier: MIT

// Command mutate asks what the Solidity tests are worth: it breaks the contracts in hundreds of small ways, one at a time, and
// counts the mutants that some test notices. It fails if they notice too few, or if one gets away that is not explained in
// contracts/mutants.md.
//
// Each worker has a copy of the sources and a compiler of its own. Seeds are fixed, and nothing is kept from one mutant to the
// next, so that every run finds the same.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
)

const (
	// goal is how many of a hundred mutants must be noticed.
	goal = 95
	// explanations is the file of survivors that do no harm.
	explanations = "contracts/mutants.md"
)

type options struct {
	only    string
	list    bool
	workers int
}

func main() {
	if socket := os.Getenv(compilerSocket); socket != "" {
		exit(actAsCompiler(socket, os.Args[1:]))
	}
	var o options
	flag.StringVar(&o.only, "only", "", "try only the mutants of this source or `operator`, such as Books.sol or comparison")
	flag.BoolVar(&o.list, "list", false, "list the mutants and try none")
	flag.IntVar(&o.workers, "workers", runtime.NumCPU(), "how many mutants to try at a time")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	exit(run(ctx, o))
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func run(ctx context.Context, o options) error {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	explained, err := readExplained(filepath.Join(root, explanations))
	if err != nil {
		return err
	}
	original, err := readSources(root)
	if err != nil {
		return err
	}
	mutants, err := breed(original, o.only)
	if err != nil {
		return err
	}
	if o.list {
		printMutants(os.Stdout, mutants)
		return nil
	}
	trials, err := try(ctx, root, original, mutants, o.workers)
	if err != nil {
		return err
	}
	printTable(os.Stdout, trials)
	return verdict(os.Stdout, trials, explained, o.only != "")
}

// readSources reads what is deployed, by name below contracts/src; interfaces hold nothing to break.
func readSources(root string) (map[string]string, error) {
	original := make(map[string]string)
	for _, pattern := range []string{"*.sol", "libraries/*.sol"} {
		paths, err := filepath.Glob(filepath.Join(root, sources, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			code, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			name, err := filepath.Rel(filepath.Join(root, sources), path)
			if err != nil {
				return nil, err
			}
			original[name] = string(code)
		}
	}
	if len(original) == 0 {
		return nil, errors.New("no sources here: run it where foundry.toml is")
	}
	return original, nil
}
