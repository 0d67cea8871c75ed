// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// breed makes all mutants, or those of one source or operator.
func breed(original map[string]string, only string) ([]mutant, error) {
	var mutants []mutant
	for _, name := range slices.Sorted(maps.Keys(original)) {
		s, err := parse(name, original[name])
		if err != nil {
			return nil, err
		}
		for _, m := range s.mutants() {
			if only == "" || only == m.operator || only == m.file || only == filepath.Base(m.file) {
				mutants = append(mutants, m)
			}
		}
	}
	if len(mutants) == 0 {
		return nil, fmt.Errorf("no source and no operator is called %q", only)
	}
	return mutants, nil
}

// try judges each mutant, several at a time.
func try(ctx context.Context, root string, original map[string]string, mutants []mutant, workers int) ([]trial, error) {
	scratch, err := os.MkdirTemp("", "mutate-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(scratch)
	first, err := plant(ctx, root, filepath.Join(scratch, "0"), original)
	if err != nil {
		return nil, err
	}
	trees := []*tree{first}
	defer func() {
		for _, t := range trees {
			t.stop()
		}
	}()
	for len(trees) < workers {
		t, err := first.clone(ctx, filepath.Join(scratch, strconv.Itoa(len(trees))))
		if err != nil {
			return nil, err
		}
		trees = append(trees, t)
	}
	return judgeAll(ctx, trees, mutants)
}

// judgeAll lets each tree take one mutant after another. It ends with ctx, or with the first error.
func judgeAll(ctx context.Context, trees []*tree, mutants []mutant) ([]trial, error) {
	trials := make([]trial, len(mutants))
	var taken, done atomic.Int64
	group, ctx := errgroup.WithContext(ctx)
	for _, t := range trees {
		group.Go(func() error {
			for i := taken.Add(1) - 1; i < int64(len(mutants)); i = taken.Add(1) - 1 {
				start := time.Now()
				fate, err := t.judge(ctx, mutants[i])
				if err != nil {
					return fmt.Errorf("%s:%d: %w", mutants[i].file, mutants[i].line, err)
				}
				trials[i] = trial{mutants[i], fate, time.Since(start)}
				printProgress(os.Stderr, trials[i], done.Add(1), len(mutants))
			}
			return nil
		})
	}
	return trials, group.Wait()
}
