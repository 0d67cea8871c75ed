// SPDX-License-Identifier: MIT

package gate_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

// spoilings change one thing about a message that would be accepted.
func spoilings() []spoiling {
	return []spoiling{
		{"nothing", func(*scene) {}, postbond.OkBond},
		{"the sender is not known", func(s *scene) { s.request.From = gate.Party{} }, postbond.OkBond},
		{"more value, more stake than asked", func(s *scene) { s.stamp.Value++ }, postbond.OkBond},
		{"either would do", func(s *scene) {
			s.facts.Requirement.Mode, s.facts.Requirement.Postage = postbond.ModeBondOrPostage, 1
		}, postbond.OkBond},
		{"spent in another week", func(s *scene) { s.facts.Head.UsedBefore = 1 << 7 }, postbond.OkBond},
		{"other numbers spent", func(s *scene) { s.facts.Head.Used = ^uint64(1 << 7) }, postbond.OkBond},
		{"an honest stamp held", func(s *scene) { s.hold(6, 250_000, 750_000) }, postbond.OkBond},

		{"open", func(s *scene) { s.facts.Requirement.Mode = postbond.ModeOpen }, postbond.OkOpen},
		{"open, a bad stamp", func(s *scene) {
			s.facts.Requirement.Mode, s.text = postbond.ModeOpen, "nonsense"
		}, postbond.OkOpen},

		{"closed", func(s *scene) { s.facts.Requirement.Mode = postbond.ModeClosed }, postbond.Closed},

		{"no stamp", func(s *scene) { s.text = "none" }, postbond.NoStamp},
		{"postage asked for too", func(s *scene) { s.facts.Requirement.Postage = 1 }, postbond.NoStamp},
		{"postage alone asked for", func(s *scene) {
			s.facts.Requirement.Bond, s.facts.Requirement.Cover, s.facts.Requirement.Postage = 0, 0, 1
		}, postbond.NoStamp},

		{"not the text of a stamp", func(s *scene) { s.text = "pb1nonsense" }, postbond.BadStamp},
		{"a megabyte", func(s *scene) { s.text = "pb1" + strings.Repeat("q", 1<<20) }, postbond.BadStamp},
		{"blanks", func(s *scene) { s.text = "  " }, postbond.BadStamp},
		{"index 56", func(s *scene) { s.stamp.Index = 56 }, postbond.BadStamp},
		{"no value", func(s *scene) { s.stamp.Value = 0 }, postbond.BadStamp},
		{"total below value", func(s *scene) { s.stamp.Total = s.stamp.Value - 1 }, postbond.BadStamp},
		{"postage in the place of a bond", func(s *scene) { s.domain.Kind = postbond.Postage }, postbond.BadStamp},
		{"of another chain", func(s *scene) { s.domain.ChainID = 1 }, postbond.BadStamp},
		{"of another contract", func(s *scene) { s.domain.Contract[19]++ }, postbond.BadStamp},

		{"made out to somebody else", func(s *scene) { s.stamp.Holder[0]++ }, postbond.WrongHolder},
		{"the recipient changed his holder", func(s *scene) { s.facts.Requirement.Holder[0]++ }, postbond.WrongHolder},

		{"another message", func(s *scene) { s.request.MessageHash[0]++ }, postbond.WrongLetter},
		{"another recipient of the same holder", func(s *scene) { s.request.To.Node[0]++ }, postbond.WrongLetter},
		{"another frank", func(s *scene) { s.request.Frank[0]++ }, postbond.WrongLetter},
		{"no frank", func(s *scene) { s.request.Frank = common.Hash{} }, postbond.WrongLetter},

		{"last week's", func(s *scene) { s.stamp.Epoch-- }, postbond.WrongEpoch},
		{"next week's", func(s *scene) { s.stamp.Epoch++ }, postbond.WrongEpoch},
		{"this week's by the local clock only", func(s *scene) {
			midnight := today.Start()
			s.config.Now = func() time.Time { return midnight }
			s.facts.AsOf.Seen, s.facts.AsOf.Time = midnight, uint64(midnight.Unix())-1
		}, postbond.WrongEpoch},

		{"spent", func(s *scene) { s.facts.Head.Used = 1 << 7 }, postbond.IndexUsed},

		{"its number held with another letter", func(s *scene) { s.hold(7, 500_000, 1_250_000) }, postbond.Equivocation},
		{"its total leaves no room for one before", func(s *scene) { s.hold(6, 1, 750_001) }, postbond.Equivocation},
		{"one after left no room for it", func(s *scene) { s.hold(8, 1, 1_250_000) }, postbond.Equivocation},

		{"value one short", func(s *scene) { s.stamp.Value-- }, postbond.ValueTooLow},

		{"exit asked for", func(s *scene) { s.facts.Head.Exit = today }, postbond.ExitPending},
		{"exit taken back, not safe yet", func(s *scene) { s.facts.Safe.Exit = today }, postbond.ExitPending},

		{"total one over a quarter", func(s *scene) { s.stamp.Total++ }, postbond.StakeTooLow},
		{"stake one short of the cover", func(s *scene) {
			s.stamp.Total, s.facts.Head.Balance = s.stamp.Value, 4_999_999
		}, postbond.StakeTooLow},
		{"debited, not safe yet", func(s *scene) { s.facts.Head.Balance-- }, postbond.StakeTooLow},
		{"deposited, not safe yet", func(s *scene) { s.facts.Safe.Balance-- }, postbond.StakeTooLow},
		{"lost and deposited anew, not safe yet", func(s *scene) { s.facts.Unsafe = 1 }, postbond.StakeTooLow},
		{"lost more than was deposited anew", func(s *scene) {
			s.facts.Head.Balance, s.facts.Unsafe = 1, 2
		}, postbond.StakeTooLow},
		{"no book", func(s *scene) {
			s.request.From = gate.Party{}
			s.facts.Head, s.facts.Safe = postbond.Book{}, postbond.Book{}
		}, postbond.StakeTooLow},
		{"a total that no stake can cover", func(s *scene) { s.stamp.Total = postbond.MaxMicro }, postbond.StakeTooLow},

		{"somebody else's book", func(s *scene) { s.request.From.Address[0]++ }, postbond.SenderMismatch},
		{"the title was passed on", func(s *scene) { s.facts.Head.Owner[0]++ }, postbond.SenderMismatch},
		{"the title is not safe yet", func(s *scene) { s.facts.Safe.Owner = s.signer() }, postbond.SenderMismatch},

		{"the index is behind", func(s *scene) {
			s.facts.AsOf.Seen = s.facts.AsOf.Seen.Add(-time.Nanosecond)
		}, postbond.IndexBehind},
		{"the node is catching up: its head moves, and is old", func(s *scene) {
			s.facts.AsOf.Time -= uint64((maxLag + 6*time.Minute).Seconds())
		}, postbond.IndexBehind},
		{"the index has never seen the head", func(s *scene) { s.facts.AsOf.Seen = time.Time{} }, postbond.IndexBehind},
	}
}

type spoiling struct {
	name  string
	spoil func(*scene)
	want  postbond.Reason
}

// hold puts another stamp of the same signer and week into the ledger.
func (s *scene) hold(index uint8, value, total postbond.Micro) {
	other := *s
	other.stamp = postbond.Stamp{
		Holder: common.Address{0xca}, Epoch: today, Index: index, Value: value, Total: total, Letter: common.Hash{0xca},
	}
	s.ledger.held = append(s.ledger.held, other.signed())
}

func TestEachReasonIsGivenForWhatItSays(t *testing.T) {
	for _, test := range spoilings() {
		t.Run(string(test.want)+"/"+test.name, func(t *testing.T) {
			s := newScene(t)
			test.spoil(s)
			if s.text == "none" {
				decision, err := s.gate().Check(t.Context(), s.request)
				require.NoError(t, err)
				assert.Equal(t, test.want, decision.Reason)
				return
			}
			decision := s.check()
			assert.Equal(t, test.want, decision.Reason)
			assert.Equal(t, test.want.Verdict(), decision.Verdict)
			assert.Equal(t, decision, s.check(), "asking changes nothing")
			assert.Empty(t, s.ledger.evidence)
		})
	}
}

// What can be said now: the rest belongs to postage, connections and recipients' own lists.
func TestEveryReachableReasonIsTested(t *testing.T) {
	var reachable []postbond.Reason
	for _, test := range spoilings() {
		reachable = append(reachable, test.want)
	}
	for _, reason := range postbond.Reasons() {
		later := slices.Contains([]postbond.Reason{
			postbond.OkPostage, postbond.OkConnection, postbond.Blocked, postbond.CreditTooLow, postbond.ActivityTooLow,
			postbond.OwnershipMissing, postbond.ConnectionExpired, postbond.ConnectionRevoked, postbond.NameUnresolved,
		}, reason)
		assert.NotEqual(t, later, slices.Contains(reachable, reason), reason)
	}
}

func TestBrokenSignatureIsABadStamp(t *testing.T) {
	s := newScene(t)
	stamp := s.signed()
	clear(stamp.Signature[:32])
	s.text = stamp.String()
	assert.Equal(t, postbond.BadStamp, s.check().Reason)
}

func TestUntitledBookBelongsToItsKey(t *testing.T) {
	s := newScene(t)
	s.facts.Head.Owner, s.facts.Safe.Owner = s.signer(), s.signer()
	assert.Equal(t, postbond.SenderMismatch, s.check().Reason)

	s.request.From = gate.AddressParty(s.signer())
	assert.Equal(t, postbond.OkBond, s.check().Reason)

	s.facts.Head, s.facts.Safe = postbond.Book{}, postbond.Book{}
	assert.Equal(t, postbond.StakeTooLow, s.check().Reason, "it may be empty")
}

func TestDecisionSaysWhatWouldHaveBeenNeeded(t *testing.T) {
	type standing = gate.Standing
	tests := []struct {
		name       string
		spoil      func(*scene)
		need, have *standing
	}{
		{"accepted", func(*scene) {}, nil, nil},
		{"no stamp", func(s *scene) { s.text = "none" },
			&standing{Value: micro(500_000), Available: micro(5_000_000)}, nil},
		{"no stamp, little cover", func(s *scene) { s.text, s.facts.Requirement.Cover = "none", 1 },
			&standing{Value: micro(500_000), Available: micro(2_000_000)}, nil},
		{"no stamp, postage too", func(s *scene) { s.text, s.facts.Requirement.Postage = "none", 3 },
			&standing{Value: micro(500_000), Available: micro(5_000_000), Postage: micro(3)}, nil},
		{"no stamp, either would do", func(s *scene) {
			s.text = "none"
			s.facts.Requirement.Mode, s.facts.Requirement.Postage = postbond.ModeBondOrPostage, 3
		}, &standing{Value: micro(500_000), Available: micro(5_000_000)}, nil},
		{"postage missing", func(s *scene) { s.facts.Requirement.Postage = 3 },
			&standing{Postage: micro(3)}, nil},
		{"value", func(s *scene) { s.stamp.Value = 1 },
			&standing{Value: micro(500_000)}, &standing{Value: micro(1)}},
		{"stake for the total", func(s *scene) { s.stamp.Total = 2_000_000 },
			&standing{Available: micro(8_000_000)}, &standing{Available: micro(5_000_000)}},
		{"stake for the cover", func(s *scene) { s.stamp.Total, s.facts.Safe.Balance = s.stamp.Value, 0 },
			&standing{Available: micro(5_000_000)}, &standing{Available: micro(0)}},
		{"stake that no book can hold", func(s *scene) { s.stamp.Total = postbond.MaxMicro },
			&standing{Available: micro(postbond.MaxMicro)}, &standing{Available: micro(5_000_000)}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := newScene(t)
			test.spoil(s)
			question := s.request
			if s.text != "none" {
				question = s.question()
			}
			decision, err := s.gate().Check(t.Context(), question)
			require.NoError(t, err)
			assert.Equal(t, test.need, decision.Need)
			assert.Equal(t, test.have, decision.Have)
		})
	}
}

func TestFaultsAreErrorsNotVerdicts(t *testing.T) {
	broken := errors.New("broken")
	tests := []struct {
		name  string
		spoil func(*scene)
		err   string
	}{
		{"the state fails", func(s *scene) { s.err = broken }, "reading the terms of bob.eth"},
		{"the ledger fails", func(s *scene) { s.ledger.err = broken }, "reading the stamps held"},
		{"the state is of another chain", func(s *scene) { s.facts.AsOf.ChainID = 1 }, "chain 1, the gate of chain 31337"},
		{"there are no terms", func(s *scene) { s.facts.Requirement = postbond.Requirement{} }, "no terms"},
		{"terms of a later contract", func(s *scene) { s.facts.Requirement.Mode = 9 }, "that the contract refuses"},
		{"terms that ask for nothing", func(s *scene) {
			s.facts.Requirement.Bond, s.facts.Requirement.Cover = 0, 0
		}, "that the contract refuses"},
		{"nobody is written to", func(s *scene) { s.request.To = gate.Party{} }, "no recipient"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := newScene(t)
			test.spoil(s)
			for name, ask := range asks(s.gate()) {
				decision, err := ask(t.Context(), s.question())
				assert.ErrorContains(t, err, test.err, name)
				assert.Zero(t, decision, name)
			}
			assert.Empty(t, s.ledger.held)
		})
	}
}

func TestIndexOnItsWayIsBehindAndNoFault(t *testing.T) {
	s := newScene(t)
	s.err = fmt.Errorf("wrapped: %w", postbond.Fail(postbond.CodeNotIndexed, "wait", "nothing yet"))
	s.config.OnFault = postbond.Accept
	for name, ask := range asks(s.gate()) {
		decision, err := ask(t.Context(), s.question())
		require.NoError(t, err, name)
		assert.Equal(t, postbond.IndexBehind, decision.Reason, name)
		assert.Equal(t, postbond.Defer, decision.Verdict, name)
	}
}

func TestOperatorDecidesAboutFaults(t *testing.T) {
	for _, verdict := range []postbond.Verdict{postbond.Defer, postbond.Accept, postbond.Reject} {
		s := newScene(t)
		s.config.OnFault = verdict
		decision := s.gate().OnFault()
		assert.Equal(t, verdict, decision.Verdict)
		assert.Equal(t, postbond.IndexBehind, decision.Reason)
		assert.Equal(t, verdict == postbond.Defer, decision.RetryAfter > 0)
	}
}

func TestStatusTellsTheLag(t *testing.T) {
	s := newScene(t)
	status, err := s.gate().Status(t.Context())
	require.NoError(t, err)
	assert.Equal(t, gate.Status{Domain: s.domain, AsOf: s.facts.AsOf, Lag: maxLag}, status)

	s.facts.AsOf.Seen = s.facts.AsOf.Seen.Add(-time.Second)
	status, err = s.gate().Status(t.Context())
	require.NoError(t, err)
	assert.True(t, status.Behind)

	s.err = errors.New("broken")
	_, err = s.gate().Status(t.Context())
	assert.ErrorIs(t, err, s.err)
}

func TestConfigIsCheckedAtTheBorder(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(*gate.Config)
		err   string
	}{
		{"nothing", func(*gate.Config) {}, ""},
		{"no domain", func(c *gate.Config) { c.Domain = postbond.Domain{} }, "not that of a contract Stake"},
		{"a domain of postage", func(c *gate.Config) { c.Domain.Kind = postbond.Postage }, "not that of a contract Stake"},
		{"no chain", func(c *gate.Config) { c.Domain.ChainID = 0 }, "lacks the chain id"},
		{"no contract", func(c *gate.Config) { c.Domain.Contract = common.Address{} }, "lacks the chain id or the contract"},
		{"no lag", func(c *gate.Config) { c.MaxLag = 0 }, "more than nothing"},
		{"an unknown verdict", func(c *gate.Config) { c.OnFault = 3 }, "no verdict 3"},
		{"no clock", func(c *gate.Config) { c.Now = nil }, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := newScene(t)
			test.spoil(&s.config)
			_, err := gate.New(s.config, s, s.ledger)
			if test.err == "" {
				assert.NoError(t, err)
				return
			}
			assert.ErrorContains(t, err, test.err)
		})
	}
}

func BenchmarkCheck(b *testing.B) {
	s := newScene(b)
	g, question := s.gate(), s.question()
	for b.Loop() {
		if decision, err := g.Check(b.Context(), question); err != nil || decision.Reason != postbond.OkBond {
			b.Fatal(decision, err)
		}
	}
}
