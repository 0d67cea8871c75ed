// SPDX-License-Identifier: MIT

package postbond_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

func TestZeroVerdictIsTheSafeOne(t *testing.T) {
	var verdict postbond.Verdict
	assert.Equal(t, postbond.Defer, verdict)
	assert.Equal(t, postbond.Defer, postbond.Reason("").Verdict())
	assert.Equal(t, postbond.Defer, postbond.Reason("made_up").Verdict())
	assert.Equal(t, "defer", postbond.Verdict(200).String())
}

func TestVerdictsTravelAsWords(t *testing.T) {
	for verdict, word := range map[postbond.Verdict]string{
		postbond.Defer: `"defer"`, postbond.Accept: `"accept"`, postbond.Reject: `"reject"`,
	} {
		text, err := json.Marshal(verdict)
		require.NoError(t, err)
		assert.Equal(t, word, string(text))

		var back postbond.Verdict
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, verdict, back)
	}
	unchanged := postbond.Reject
	assert.Error(t, unchanged.UnmarshalText([]byte("Accept")))
	assert.Error(t, unchanged.UnmarshalText(nil))
	assert.Equal(t, postbond.Reject, unchanged)
}

// The list of the interface: whoever changes it changes what other people's programs read.
func TestReasonsAreAClosedList(t *testing.T) {
	verdicts := map[postbond.Verdict][]postbond.Reason{
		postbond.Accept: {"ok_bond", "ok_postage", "ok_connection", "ok_open"},
		postbond.Defer:  {"index_behind", "name_unresolved"},
		postbond.Reject: {
			"blocked", "closed", "no_stamp", "bad_stamp", "wrong_holder", "wrong_letter", "wrong_epoch", "index_used",
			"equivocation", "value_too_low", "stake_too_low", "credit_too_low", "exit_pending", "sender_mismatch",
			"activity_too_low", "ownership_missing", "connection_expired", "connection_revoked",
		},
	}
	var all []postbond.Reason
	for verdict, reasons := range verdicts {
		for _, reason := range reasons {
			assert.Equal(t, verdict, reason.Verdict(), reason)
		}
		all = append(all, reasons...)
	}
	assert.ElementsMatch(t, all, postbond.Reasons())
}

func TestEveryReasonHasAText(t *testing.T) {
	shape := regexp.MustCompile(`^[a-z].*[^.]$`)
	var texts []string
	for _, reason := range postbond.Reasons() {
		assert.Regexp(t, shape, reason.Text(), reason)
		texts = append(texts, reason.Text())
	}
	slices.Sort(texts)
	assert.Len(t, slices.Compact(texts), len(postbond.Reasons()), "each its own")
	assert.Empty(t, postbond.Reason("made_up").Text())
}
