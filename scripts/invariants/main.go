// SPDX-License-Identifier: MIT

// Command invariants prints which tests prove which invariant: every sentence of the numbered list in docs/contracts.md,
// and below it the tests whose comment says "Invariant 7." or "Invariants 7, 12 and 14."
//
// It fails if an invariant has no test, if a comment claims one that is not in the list, or if a test that claims one is
// not among those that forge and go run.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

func main() {
	document := flag.String("document", "docs/contracts.md", "the `file` with the list")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *document); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, document string) error {
	text, err := os.ReadFile(document)
	if err != nil {
		return err
	}
	sentences, err := parseSentences(string(text))
	if err != nil {
		return fmt.Errorf("%s: %w", document, err)
	}
	solidity, solidityErr := solidityProofs(ctx, "contracts/test")
	golang, golangErr := goProofs(ctx, ".")
	if err := errors.Join(solidityErr, golangErr); err != nil {
		return err
	}
	proofs := slices.Concat(solidity, golang)
	if err := checkNumbers(proofs, len(sentences)); err != nil {
		return err
	}
	fmt.Print(table(sentences, proofs))
	return checkComplete(sentences, proofs)
}

// proof is a test that runs and claims invariants.
type proof struct {
	place      string // file and line
	test       string
	runs       []string // the contracts or the package that run it
	invariants []int
}

func (p proof) proves(invariant int) bool { return slices.Contains(p.invariants, invariant) }

func checkNumbers(proofs []proof, last int) error {
	var errs []error
	for _, p := range proofs {
		for _, n := range p.invariants {
			if n < 1 || n > last {
				errs = append(errs, fmt.Errorf("%s: there is no invariant %d", p.place, n))
			}
		}
	}
	return errors.Join(errs...)
}

func checkComplete(sentences []string, proofs []proof) error {
	var missing []string
	for i := range sentences {
		if !slices.ContainsFunc(proofs, func(p proof) bool { return p.proves(i + 1) }) {
			missing = append(missing, strconv.Itoa(i+1))
		}
	}
	if missing != nil {
		return fmt.Errorf("invariants without a test: %s", strings.Join(missing, ", "))
	}
	return nil
}

func table(sentences []string, proofs []proof) string {
	var b strings.Builder
	for i, sentence := range sentences {
		fmt.Fprintf(&b, "%d. %s\n", i+1, sentence)
		for _, p := range proofs {
			if p.proves(i + 1) {
				fmt.Fprintf(&b, "    %s (%s)\n", p.test, strings.Join(p.runs, ", "))
			}
		}
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "%d invariants, %d tests\n", len(sentences), len(proofs))
	return b.String()
}
