// SPDX-License-Identifier: MIT

package gate_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

type ask func(context.Context, gate.Request) (gate.Decision, error)

func asks(g *gate.Gate) map[string]ask { return map[string]ask{"check": g.Check, "admit": g.Admit} }

func TestCheckRecordsNothing(t *testing.T) {
	s := newScene(t)
	s.check()
	assert.Empty(t, s.ledger.held)
}

func TestAdmitIsIdempotent(t *testing.T) {
	s := newScene(t)
	first := s.admit()
	assert.Equal(t, postbond.OkBond, first.Reason)
	assert.Len(t, s.ledger.held, 1)

	assert.False(t, first.Repeat)

	again := first
	again.Repeat = true // the one thing that a service must be able to tell
	assert.Equal(t, again, s.admit())
	assert.Equal(t, again, s.check())
	assert.Len(t, s.ledger.held, 1)
}

func TestAdmitRecordsOnlyWhatItAccepts(t *testing.T) {
	for _, test := range spoilings() {
		if test.want == postbond.OkBond || test.want == postbond.NoStamp {
			continue
		}
		t.Run(test.name, func(t *testing.T) {
			s := newScene(t)
			test.spoil(s)
			before := len(s.ledger.held)
			assert.Equal(t, test.want, s.admit().Reason)
			assert.Len(t, s.ledger.held, before)
			assert.Equal(t, test.want == postbond.Equivocation, len(s.ledger.evidence) == 1)
		})
	}
}

// A message may be lost after its stamp was admitted. Whoever sends it again has done nothing wrong, whatever has changed.
func TestRetryIsAnsweredAsTheFirstTime(t *testing.T) {
	tests := []struct {
		name   string
		change func(*scene)
		want   postbond.Reason
	}{
		{"nothing changed", func(*scene) {}, postbond.OkBond},
		{"the stake is gone", func(s *scene) { s.facts.Head.Balance, s.facts.Safe.Balance = 0, 0 }, postbond.OkBond},
		{"the exit was asked for", func(s *scene) { s.facts.Head.Exit = today }, postbond.OkBond},
		{"the recipient asks for more", func(s *scene) { s.facts.Requirement.Bond = 1e9 }, postbond.OkBond},
		{"the recipient asks for postage", func(s *scene) { s.facts.Requirement.Postage = 1 }, postbond.OkBond},
		{"the recipient changed his holder", func(s *scene) { s.facts.Requirement.Holder[0]++ }, postbond.OkBond},
		{"the recipient has closed", func(s *scene) { s.facts.Requirement.Mode = postbond.ModeClosed }, postbond.OkBond},
		{"the recipient has opened", func(s *scene) { s.facts.Requirement.Mode = postbond.ModeOpen }, postbond.OkOpen},
		{"a week has passed", func(s *scene) { s.passWeeks(1) }, postbond.OkBond},
		{"another number was spent", func(s *scene) { s.facts.Head.Used = 1 }, postbond.OkBond},

		{"it was spent", func(s *scene) { s.facts.Head.Used = 1 << 7 }, postbond.IndexUsed},
		{"it was spent a week ago", func(s *scene) {
			s.passWeeks(1)
			s.facts.Head.Epoch, s.facts.Head.UsedBefore = today+1, 1<<7
		}, postbond.IndexUsed},
		{"it has died", func(s *scene) { s.passWeeks(2) }, postbond.WrongEpoch},
		{"it is for another message now", func(s *scene) { s.request.MessageHash[0]++ }, postbond.WrongLetter},
		{"it is from somebody else now", func(s *scene) { s.request.From.Address[0]++ }, postbond.SenderMismatch},
		{"the index is behind", func(s *scene) { s.facts.AsOf.Seen = s.facts.AsOf.Seen.Add(-1) }, postbond.IndexBehind},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := newScene(t)
			s.admit()
			test.change(s)
			assert.Equal(t, test.want, s.check().Reason)
			assert.Equal(t, test.want, s.admit().Reason)
			assert.Len(t, s.ledger.held, 1)
			assert.Empty(t, s.ledger.evidence)
		})
	}
}

func (s *scene) passWeeks(n postbond.Epoch) {
	s.facts.AsOf.Time += uint64(n) * uint64(postbond.EpochLength.Seconds())
}

// A second signature over the same stamp is still the same stamp.
func TestRetryMayCarryAnotherSignature(t *testing.T) {
	s := newScene(t)
	s.admit()
	s.facts.Head.Exit = today
	s.text = withHighS(s.signed()).String()
	assert.Equal(t, postbond.OkBond, s.admit().Reason)
	assert.Len(t, s.ledger.held, 1)
}

func withHighS(stamp postbond.SignedStamp) postbond.SignedStamp {
	s := new(big.Int).SetBytes(stamp.Signature[32:64])
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(stamp.Signature[32:64])
	stamp.Signature[64] = 27 + 28 - stamp.Signature[64]
	return stamp
}

func TestContradictingStampIsKeptAsEvidence(t *testing.T) {
	s := newScene(t)
	s.admit()
	honest := s.signed()

	s.request.MessageHash[0]++
	s.stamp.Letter = s.letter()
	assert.Equal(t, postbond.Equivocation, s.check().Reason)
	assert.Empty(t, s.ledger.evidence, "a check keeps nothing")
	assert.Equal(t, postbond.Equivocation, s.admit().Reason)
	assert.Equal(t, [][2]postbond.SignedStamp{{honest, s.signed()}}, s.ledger.evidence)

	s.request.MessageHash[0]--
	s.stamp.Letter = s.letter()
	assert.Equal(t, postbond.OkBond, s.admit().Reason, "the first one stays admitted")
}

// Between the rules and the record another gate may have admitted something.
func TestLedgerHasTheLastWord(t *testing.T) {
	s := newScene(t)
	s.hold(7, 500_000, 1_250_000)
	s.ledger.blind = true
	require.Equal(t, postbond.OkBond, s.check().Reason)
	decision := s.admit()
	assert.Equal(t, postbond.Equivocation, decision.Reason)
	assert.Equal(t, postbond.Reject, decision.Verdict)
}

func TestNothingIsAcceptedThatWasNotRecorded(t *testing.T) {
	s := newScene(t)
	s.ledger.refuse = true
	_, err := s.gate().Admit(t.Context(), s.question())
	assert.ErrorContains(t, err, "did not record")

	// A ledger that can be read and not written, as on a full disk.
	full := &readOnly{s.ledger}
	g, err := gate.New(s.config, s, full)
	require.NoError(t, err)
	s.ledger.refuse = false
	_, err = g.Admit(t.Context(), s.question())
	assert.ErrorIs(t, err, errFull)
}

var errFull = errors.New("disk full")

type readOnly struct{ *memory }

func (r *readOnly) Admit(context.Context, postbond.SignedStamp, common.Address, time.Time) (
	postbond.Admission, *postbond.SignedStamp, error,
) {
	return postbond.AdmissionFirst, nil, errFull
}

func TestGateWithoutALedgerOnlyChecks(t *testing.T) {
	s := newScene(t)
	g, err := gate.New(s.config, s, nil)
	require.NoError(t, err)
	decision, err := g.Check(t.Context(), s.question())
	require.NoError(t, err)
	assert.Equal(t, postbond.OkBond, decision.Reason)
	_, err = g.Admit(t.Context(), s.question())
	assert.ErrorContains(t, err, "without a ledger")
}
