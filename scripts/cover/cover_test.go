// SPDX-License-Identifier: MIT

package main

import (
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

// deployed is the rule that services and the contract follow.
func deployed(t *testing.T) rule {
	source, err := os.ReadFile("../../contracts/src/Stake.sol")
	require.NoError(t, err)
	delay := regexp.MustCompile(`EXIT_DELAY = (\d+);`).FindSubmatch(source)
	require.NotNil(t, delay)
	exit, err := strconv.Atoi(string(delay[1]))
	require.NoError(t, err)
	return rule{cover: 100 * cover(postbond.CoverFactor), exit: exit}
}

func TestDeployedRuleIsProven(t *testing.T) {
	assert.True(t, deployed(t).isProven())
}

func TestProvenRulesLeaveNoStampUnpaid(t *testing.T) {
	for _, r := range []rule{deployed(t), {cover: 400, exit: 2}, {cover: 450, exit: 2}} {
		found := simulate(r, false, 5_000, 7)
		assert.Equal(t, tally{lives: 5_000}, found, "%v", r)
	}
}

func TestWeakerRulesLeaveStampsUnpaid(t *testing.T) {
	for _, r := range []rule{{200, 3, false}, {300, 3, false}, {400, 1, false}, {400, 2, true}} {
		assert.Positive(t, simulate(r, false, 10_000, 7).broken, "%v", r)
	}
}

func TestAccompliceGetsNoStakeOut(t *testing.T) {
	found := simulate(deployed(t), true, 5_000, 7)
	assert.Positive(t, found.broken, "what he burns is missing for others")
	assert.Zero(t, found.unaccounted)
	assert.Positive(t, simulate(rule{cover: 400, exit: 1}, true, 1000, 7).unaccounted)
}

func TestSameSeedGivesSameLives(t *testing.T) {
	r := rule{cover: 200, exit: 3}
	assert.Equal(t, simulate(r, false, 5000, 1), simulate(r, false, 5000, 1))
	assert.NotEqual(t, simulate(r, false, 5000, 1), simulate(r, false, 5000, 2))
}

func TestNoHistoryOfASmallStakeBreaksAProvenRule(t *testing.T) {
	for _, r := range []rule{deployed(t), {cover: 400, exit: 2}} {
		history, points := newExplorer(r, 24).search()
		assert.Empty(t, history, "%v", r)
		assert.Greater(t, points, 3_000)
	}
}

func TestShortestViolationsBreakTheBookToo(t *testing.T) {
	tests := []struct {
		rule  rule
		stake int
		moves int
	}{
		{rule{200, 3, false}, 4, 7},
		{rule{300, 3, false}, 27, 13},
		{rule{400, 1, false}, 4, 5},
		{rule{400, 2, true}, 20, 8},
	}
	for _, tt := range tests {
		t.Run(tt.rule.String(), func(t *testing.T) {
			history, _ := newExplorer(tt.rule, tt.stake).search()
			require.Len(t, history, tt.moves)
			var b book
			b.reset(tt.rule)
			for i, s := range history {
				require.False(t, b.findings.broken, "before move %d", i)
				replay(t, &b, s)
				assert.EqualValues(t, s.to.balance, b.balance)
				assert.EqualValues(t, s.to.owed(), b.owed[before]+b.owed[this])
			}
			assert.True(t, b.findings.broken)
		})
	}
}

// replay makes a move of an exact history with stamps of one micro-token each.
func replay(t *testing.T, b *book, s step) {
	switch s.move {
	case depositing:
		b.deposit(int64(s.amount))
	case accepting:
		for range s.amount {
			b.sign(1)
			b.deliver(0)
		}
		require.Empty(t, b.withheld, "all were accepted")
	case burningBefore, burningThis:
		generation := before
		if s.move == burningThis {
			generation = this
		}
		for range s.amount {
			b.burn(generation, 0)
		}
	case turning:
		b.nextEpoch()
	case requesting:
		b.requestExit(int64(s.amount))
	case withdrawing:
		b.withdraw()
	default:
		require.Fail(t, "unknown move", s.move)
	}
}

func TestOnlyACoverBelowFourFailsAFullBook(t *testing.T) {
	assert.Equal(t, 3, roll(200))
	assert.Equal(t, 5, roll(300))
	assert.Positive(t, roll(398))
	assert.Zero(t, roll(400))
	assert.Zero(t, roll(1000))
}

func TestStampsWithheldAreAcceptedByTheBestBlockOfTheirEpoch(t *testing.T) {
	var b book
	b.reset(rule{cover: 400, exit: 3})
	b.deposit(40)
	b.sign(4)
	b.sign(6)
	b.deliver(1)
	assert.EqualValues(t, [...]int64{0, 6}, b.owed)
	b.requestExit(40)
	b.deliver(0)
	assert.EqualValues(t, [...]int64{0, 10}, b.owed, "the block before the request is of this epoch")
	b.sign(1)
	b.deliver(0)
	assert.EqualValues(t, [...]int64{0, 10}, b.owed, "4 × 11 is more than 40")

	b.nextEpoch()
	b.sign(1)
	b.deliver(0)
	assert.EqualValues(t, [...]int64{10, 0}, b.owed, "no block of this epoch is without the exit")
	b.nextEpoch()
	assert.EqualValues(t, [...]int64{0, 0}, b.owed)
	b.withdraw()
	assert.EqualValues(t, 40, b.balance, "not yet")
	b.nextEpoch()
	b.withdraw()
	assert.Zero(t, b.balance)
}

func TestJudgeComplainsOfWhatContradictsTheProof(t *testing.T) {
	proven, weak := rule{cover: 400, exit: 3}, rule{cover: 300, exit: 3}
	tests := []struct {
		name    string
		rule    rule
		found   tally
		history []step
		want    string
	}{
		{name: "all is well", rule: proven},
		{name: "violation", rule: proven, found: tally{broken: 1}, want: "a stamp was left unpaid"},
		{name: "exact violation", rule: proven, history: []step{{move: accepting}}, want: "a stamp was left unpaid"},
		{name: "inequality", rule: proven, found: tally{unsound: 1}, want: "a step of the proof failed"},
		{name: "weak rule violated", rule: weak, found: tally{broken: 1, unsound: 1}},
		{name: "weak rule not violated", rule: weak},
		{name: "escape", rule: weak, found: tally{broken: 1, unaccounted: 1}, want: "stake left the book"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := judge(tt.rule, tt.found, tt.history)
			if tt.want == "" {
				assert.NoError(t, err)
			} else {
				assert.ErrorContains(t, err, tt.want)
			}
		})
	}
}

func TestSurveyOfOneRuleTellsAndJudges(t *testing.T) {
	var out strings.Builder
	s := survey{cover: 300, exit: 2, lives: 5_000, seed: 1}
	require.NoError(t, s.run(&out))
	assert.Regexp(t, `(?m)^ +3 +2 +all +\d+ +0\.\d+% +13 moves$`, out.String())
	assert.Regexp(t, `(?m)^ +3 +2 +part +\d+ +\d\.\d+% +8 moves$`, out.String())

	s = survey{cover: 399, exit: 3, lives: 1, seed: 1}
	assert.NoError(t, s.run(io.Discard), "nothing is found, and nothing was promised")
	s = survey{exit: 1, lives: 1, seed: 2}
	assert.ErrorContains(t, s.run(io.Discard), "no violation found", "one life is too few")
}

func TestCoverIsParsedInHundredths(t *testing.T) {
	for text, want := range map[string]cover{"4": 400, "3.9": 390, "3.98": 398} {
		var c cover
		require.NoError(t, c.Set(text))
		assert.Equal(t, want, c)
		assert.Equal(t, text, c.String())
	}
	for _, text := range []string{"", "four", "0", "-4", "NaN", "1e9"} {
		var c cover
		assert.Error(t, c.Set(text), text)
	}
}
