// SPDX-License-Identifier: MIT

package postbond_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

func TestRequirementSaysWhatItAsks(t *testing.T) {
	tests := []struct {
		name  string
		terms postbond.Requirement
		asks  string
		err   string
	}{
		{"nothing set", postbond.Requirement{}, "unset", ""},
		{"bond without a mode", postbond.Requirement{Bond: 1}, "unset", "without a mode"},
		{"holder without a mode", postbond.Requirement{Holder: common.Address{1}}, "unset", "without a mode"},
		{"cover without a mode", postbond.Requirement{Cover: 1}, "unset", "cover without a bond"},
		{"bond", postbond.Requirement{Mode: postbond.ModeBondAndPostage, Bond: 1}, "bond", ""},
		{"bond with cover", postbond.Requirement{Mode: postbond.ModeBondAndPostage, Bond: 1, Cover: 255}, "bond", ""},
		{"postage", postbond.Requirement{Mode: postbond.ModeBondAndPostage, Postage: 1}, "postage", ""},
		{"both", postbond.Requirement{Mode: postbond.ModeBondAndPostage, Bond: 1, Postage: 1}, "bond_and_postage", ""},
		{"either", postbond.Requirement{Mode: postbond.ModeBondOrPostage, Bond: 1, Postage: 1}, "bond_or_postage", ""},
		{"closed", postbond.Requirement{Mode: postbond.ModeClosed}, "closed", ""},
		{"open", postbond.Requirement{Mode: postbond.ModeOpen}, "open", ""},
		{"largest", postbond.Requirement{Mode: postbond.ModeBondAndPostage, Bond: 1<<40 - 1}, "bond", ""},
		{"too large", postbond.Requirement{Mode: postbond.ModeBondAndPostage, Bond: 1 << 40}, "bond", "too large"},
		{"both empty", postbond.Requirement{Mode: postbond.ModeBondAndPostage}, "bond", "ask for nothing"},
		{"either, one empty", postbond.Requirement{Mode: postbond.ModeBondOrPostage, Bond: 1}, "bond_or_postage", "both amounts"},
		{"cover alone", postbond.Requirement{Mode: postbond.ModeOpen, Cover: 1}, "open", "cover without a bond"},
		{"unknown mode", postbond.Requirement{Mode: 5}, "unknown", "no mode 5"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.asks, test.terms.Asks())
			if test.err == "" {
				assert.NoError(t, test.terms.Check())
				return
			}
			err := test.terms.Check()
			require.ErrorContains(t, err, test.err)
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
}

func TestRequiredStakeIsCoverTimesBond(t *testing.T) {
	assert.Equal(t, postbond.Micro(5_000_000), postbond.Requirement{Bond: 500_000, Cover: 10}.RequiredStake())
	largest := postbond.Requirement{Bond: 1<<40 - 1, Cover: 255}
	assert.Equal(t, 255*postbond.Micro(1<<40-1), largest.RequiredStake(), "no overflow")
	assert.Zero(t, postbond.Requirement{Bond: 1}.RequiredStake())
}

func TestModesTravelAsWords(t *testing.T) {
	for mode := postbond.ModeBondAndPostage; mode <= postbond.ModeOpen; mode++ {
		word, err := mode.MarshalText()
		require.NoError(t, err)
		back, err := postbond.ParseMode(string(word))
		require.NoError(t, err)
		assert.Equal(t, mode, back)
	}
	for _, short := range []string{"bond", "postage"} {
		mode, err := postbond.ParseMode(short)
		require.NoError(t, err)
		assert.Equal(t, postbond.ModeBondAndPostage, mode)
	}
	for _, word := range []string{"", "unset", "Open", "unknown"} {
		_, err := postbond.ParseMode(word)
		assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err), "%q", word)
	}
}
