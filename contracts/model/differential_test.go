// SPDX-License-Identifier: MIT

package model_test

import (
	"flag"
	"os"
	"testing"

	"pgregory.net/rapid"
)

// TestMain makes histories long enough for stakes to come and go, and the same in every run unless asked otherwise:
//
//	go test ./contracts/model -rapid.seed=0 -rapid.checks=5000 -rapid.steps=200
func TestMain(m *testing.M) {
	for name, value := range map[string]string{"checks": "250", "steps": "50", "seed": "30", "shrinktime": "2m"} {
		if err := flag.Set("rapid."+name, value); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// Invariant 30. Whatever people do, in whatever order, each contract does what the model does: it returns the same or
// reverts for the same reason, emits the same events in the same order, and all that can be read of it is the same.
//
// On the way, after every step (laws_test.go): Invariant 1, Invariant 2, Invariant 3, Invariant 5, Invariant 6,
// Invariant 7, Invariant 15, Invariant 16, Invariant 20.
func TestContractsDoWhatTheModelDoes(t *testing.T) {
	seen := newTally()
	rapid.Check(t, func(t *rapid.T) {
		h := begin(t, seen)
		t.Repeat(map[string]func(*rapid.T){
			"burn":              h.burn,
			"collect":           h.collect,
			"deposit":           h.deposit,
			"deposit by permit": h.depositWithPermit,
			"exit: cancel":      h.cancelExit,
			"exit: request":     h.requestExit,
			"exit: withdraw":    h.withdraw,
			"flush":             h.flush,
			"report":            h.report,
			"terms: default":    h.proposeDefault,
			"terms: owner":      h.changeOwner,
			"terms: revoke":     h.revokeConnections,
			"terms: set":        h.setTerms,
			"terms: set for":    h.setTermsFor,
			"title: claim":      h.claimTitle,
			"title: transfer":   h.transferTitle,
			"token: approve":    h.approve,
			"token: donate":     h.donate,
			"wait":              h.letTimePass,
		})
	})
	seen.print(t)
	seen.check(t)
}
