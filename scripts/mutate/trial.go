// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"errors"
	"time"
)

// patience is how long the tests may take over one mutant: many times what they take over the contracts as they are.
const patience = 5 * time.Minute

// fate is what became of a mutant.
type fate int

const (
	stillborn fate = iota // it does not compile
	sameCode              // it compiles to the same code
	killed                // a test failed
	lost                  // the tests came to no end
	survived              // no test noticed
)

func (f fate) String() string {
	return [...]string{"stillborn", "same code", "killed", "timeout", "SURVIVED"}[f]
}

// trial is a mutant and its fate.
type trial struct {
	mutant
	fate fate
	took time.Duration
}

// judge breaks a source, and looks who notices: first the compiler, then the tests nearest to the source, then all.
func (t *tree) judge(ctx context.Context, m mutant) (fate, error) {
	if err := t.change(m); err != nil {
		return 0, err
	}
	code, err := t.build(ctx)
	if errors.Is(err, errNoCode) {
		return stillborn, nil
	}
	if err != nil {
		return 0, err
	}
	if bytes.Equal(code, t.code) {
		return sameCode, nil
	}
	late, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	err = t.testFromNear(late, m.file)
	switch {
	case err == nil:
		return survived, nil
	case errors.Is(err, errFailed):
		return killed, nil
	case errors.Is(err, errNoCode):
		return stillborn, nil
	case errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil:
		return lost, nil
	default:
		return 0, err
	}
}

func (t *tree) testFromNear(ctx context.Context, file string) error {
	if path := nearest(t.root, file); path != "" {
		if err := t.test(ctx, path); err != nil {
			return err
		}
	}
	return t.test(ctx, "")
}
