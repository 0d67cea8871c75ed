// SPDX-License-Identifier: MIT

package gate_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

// clause is one condition of the acceptance rule, in the words of the specification, and the reasons that may be given
// when it does not hold.
type clause struct {
	reason postbond.Reason
	holds  func(*scene) bool
}

func clauses() []clause {
	stamp := func(s *scene) postbond.Stamp { return s.stamp }
	requirement := func(s *scene) postbond.Requirement { return s.facts.Requirement }
	return []clause{
		{postbond.IndexBehind, func(s *scene) bool {
			age := s.config.Now().Sub(time.Unix(int64(s.facts.AsOf.Time), 0))
			return s.config.Now().Sub(s.facts.AsOf.Seen) <= s.config.MaxLag && age <= s.config.MaxLag+5*time.Minute
		}},
		{postbond.Closed, func(s *scene) bool { return requirement(s).Mode != postbond.ModeClosed }},
		{postbond.NoStamp, func(s *scene) bool {
			return requirement(s).Mode != postbond.ModeBondAndPostage || requirement(s).Postage == 0
		}},
		{postbond.BadStamp, func(s *scene) bool { return s.domain == s.config.Domain && s.stamp.Check() == nil }},
		{postbond.WrongHolder, func(s *scene) bool { return stamp(s).Holder == requirement(s).Holder }},
		{postbond.WrongLetter, func(s *scene) bool { return stamp(s).Letter == s.letter() }},
		{postbond.WrongEpoch, func(s *scene) bool { return stamp(s).Epoch == postbond.EpochAt(s.facts.AsOf.Time) }},
		{postbond.IndexUsed, func(s *scene) bool { return !s.facts.Head.IsUsed(stamp(s).Epoch, stamp(s).Index) }},
		{postbond.Equivocation, func(s *scene) bool {
			for _, held := range s.ledger.held {
				if held.Stamp.ConflictsWith(stamp(s)) {
					return false
				}
			}
			return true
		}},
		{postbond.ValueTooLow, func(s *scene) bool { return stamp(s).Value >= requirement(s).Bond }},
		{postbond.ExitPending, func(s *scene) bool { return s.facts.Head.Exit == 0 && s.facts.Safe.Exit == 0 }},
		{postbond.StakeTooLow, func(s *scene) bool {
			settled := int64(s.facts.Head.Available()) - int64(s.facts.Unsafe)
			available := postbond.Micro(max(0, min(settled, int64(s.facts.Safe.Available()))))
			return 4*stamp(s).Total <= available && available >= requirement(s).RequiredStake()
		}},
		{postbond.SenderMismatch, func(s *scene) bool {
			from := s.request.From.Address
			return s.request.From == gate.Party{} || (s.facts.Head.Owner == from && s.facts.Safe.Owner == from)
		}},
	}
}

// The gate accepts if and only if every clause holds, and never gives a reason whose clause does.
func TestGateAcceptsExactlyWhatTheRuleSays(t *testing.T) {
	random := rand.New(rand.NewPCG(40, 0))
	spoil := spoilings()
	outcomes := map[postbond.Reason]int{}
	for range 8000 {
		s := newScene(t)
		for range random.IntN(4) {
			spoil[random.IntN(len(spoil))].spoil(s)
		}
		if s.text != "" || s.facts.Requirement.Mode == postbond.ModeOpen {
			continue // no stamp to apply the rule to
		}
		if s.facts.Requirement.Check() != nil {
			continue // terms that no contract holds
		}
		reason := s.check().Reason
		outcomes[reason]++
		ok := true
		for _, clause := range clauses() {
			holds := clause.holds(s)
			ok = ok && holds
			if clause.reason == reason {
				require.False(t, holds, "%s is not true of %+v", reason, s.stamp)
			}
		}
		require.Equal(t, ok, reason == postbond.OkBond, "%s for %+v", reason, s.stamp)
	}
	assert.GreaterOrEqual(t, len(outcomes), 13, "reasons seen: %v", outcomes)
}

// A life is a signer who wants to be accepted as often as he can and to pay as little as he can: he stamps up to the limit,
// tops up, leaves when it suits him; holders burn whenever it hurts.
type life struct {
	*scene
	random  *rand.Rand
	today   postbond.Epoch
	total   postbond.Micro
	index   uint8
	safe    []postbond.Book // states of the book that are not safe yet, oldest first
	live    []postbond.Stamp
	burned  int
	refused int
}

func newLife(t *testing.T, seed uint64) *life {
	s := newScene(t)
	s.facts.Requirement.Bond, s.facts.Requirement.Cover = 1, 1
	l := &life{scene: s, random: rand.New(rand.NewPCG(seed, 1)), today: today}
	l.facts.Head.Balance = postbond.Micro(100 + l.random.IntN(1000))
	l.facts.Safe = l.facts.Head
	return l
}

func (l *life) step() {
	switch l.random.IntN(12) {
	case 0:
		l.nextWeek()
	case 1:
		l.burnAll()
	case 2:
		l.burnOne()
	case 3:
		l.facts.Head.Balance += postbond.Micro(l.random.IntN(200))
	case 4:
		if l.random.IntN(4) == 0 && l.facts.Head.Exit == 0 {
			l.facts.Head.Exit = l.today
		}
	case 5:
		l.facts.Head.Exit = 0
	case 6:
		l.withdraw()
	case 7:
		l.becomeSafe()
	default:
		l.send()
	}
}

func (l *life) nextWeek() {
	l.today++
	l.passWeeks(1)
	l.total, l.index = 0, 0
	l.live = slices.DeleteFunc(l.live, func(stamp postbond.Stamp) bool { return !stamp.Epoch.IsLive(l.today) })
}

// becomeSafe moves the safe height on by one remembered state, or up to the head.
func (l *life) becomeSafe() {
	l.safe = append(l.safe, l.facts.Head)
	if len(l.safe) > 2 {
		l.facts.Safe, l.safe = l.safe[0], l.safe[1:]
	}
}

func (l *life) withdraw() {
	if l.facts.Head.Exit != 0 && l.today >= l.facts.Head.Exit+3 {
		l.facts.Head.Balance, l.facts.Head.Exit = 0, 0
	}
}

// send signs a stamp that could just pass, or just not.
func (l *life) send() {
	room := max(0, int(l.facts.Head.Balance/postbond.CoverFactor)-int(l.total))
	l.sendWorth(postbond.Micro(1 + l.random.IntN(room+2)))
}

func (l *life) sendWorth(value postbond.Micro) {
	if l.index >= postbond.StampsPerEpoch || value == 0 {
		return
	}
	l.request.MessageHash[31]++
	l.stamp = postbond.Stamp{
		Holder: l.facts.Requirement.Holder, Epoch: l.today, Index: l.index, Value: value, Total: l.total + value,
		Letter: l.letter(),
	}
	if l.admit().Verdict != postbond.Accept {
		l.refused++
		return
	}
	l.index++
	l.total += value
	l.live = append(l.live, l.stamp)
}

func (l *life) burnAll() {
	for len(l.live) > 0 {
		l.burnOne()
	}
}

func (l *life) burnOne() {
	if len(l.live) > 0 {
		l.burn(l.random.IntN(len(l.live)))
	}
}

// burn is the contract's redemption, which would skip a stamp that the balance does not cover.
func (l *life) burn(i int) {
	stamp := l.live[i]
	l.live = slices.Delete(l.live, i, i+1)
	require.False(l.t, l.facts.Head.IsUsed(stamp.Epoch, stamp.Index))
	require.GreaterOrEqual(l.t, l.facts.Head.Balance, stamp.Value, "an accepted stamp is not covered")
	l.facts.Head.Redeem(l.today, stamp.Epoch, stamp.Index, stamp.Value)
	l.burned++
}

// requireCover is the cover theorem: every live stamp that was accepted is covered in full.
func (l *life) requireCover() {
	var outstanding postbond.Micro
	for _, stamp := range l.live {
		outstanding += stamp.Value
	}
	require.LessOrEqual(l.t, outstanding, l.facts.Head.Balance, "in week %d: %+v", l.today, l.live)
}

func TestAcceptedStampsStayCoveredWhateverHappens(t *testing.T) {
	var accepted, burned, refused int
	for seed := range uint64(300) {
		l := newLife(t, seed)
		for range 80 {
			l.step()
			l.requireCover()
		}
		accepted, burned, refused = accepted+len(l.ledger.held), burned+l.burned, refused+l.refused
	}
	assert.Greater(t, accepted, 1000)
	assert.Greater(t, burned, 500)
	assert.Greater(t, refused, 1000)
}

// The worst that can be planned: each week the signer stamps up to the limit, and only then are last week's stamps burned.
func TestAcceptedStampsStayCoveredAgainstTheWorstPlan(t *testing.T) {
	l := newLife(t, 0)
	l.facts.Head.Balance = 1e12
	l.facts.Safe = l.facts.Head
	for range 60 {
		l.sendWorth(l.facts.Head.Balance/postbond.CoverFactor - l.total)
		l.requireCover()
		for len(l.live) > 0 && l.live[0].Epoch < l.today {
			l.burn(0)
			l.requireCover()
		}
		l.nextWeek()
	}
	assert.Zero(t, l.refused, "the limit itself is accepted")
	assert.Greater(t, l.burned, 40, "until the stake is dust")
	assert.Positive(t, l.facts.Head.Balance)
}
