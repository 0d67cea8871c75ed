// SPDX-License-Identifier: MIT

package postbond_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

func TestParseMicroReadsOneSpellingOnly(t *testing.T) {
	tests := []struct {
		text string
		want postbond.Micro
		ok   bool
	}{
		{"0", 0, true},
		{"1", 1, true},
		{"500000", 500_000, true},
		{"281474976710655", postbond.MaxMicro, true},
		{"281474976710656", 0, false},
		{"18446744073709551616", 0, false},
		{"", 0, false},
		{"00", 0, false},
		{"01", 0, false},
		{"-1", 0, false},
		{"+1", 0, false},
		{" 1", 0, false},
		{"1 ", 0, false},
		{"1_000", 0, false},
		{"0x10", 0, false},
		{"1e3", 0, false},
		{"1.0", 0, false},
		{"٣", 0, false},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			got, err := postbond.ParseMicro(test.text)
			if !test.ok {
				assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.want, got)
		})
	}
}

func TestMicroAsAPersonWritesIt(t *testing.T) {
	assert.Equal(t, "0", postbond.Micro(0).Tokens())
	assert.Equal(t, "0.000001", postbond.Micro(1).Tokens())
	assert.Equal(t, "0.5", postbond.Micro(500_000).Tokens())
	assert.Equal(t, "20", postbond.Micro(20_000_000).Tokens())
	assert.Equal(t, "281474976.710655", postbond.MaxMicro.Tokens())
}

func TestMicroAndAmountConvertBothWays(t *testing.T) {
	for _, decimals := range []uint8{6, 8, 18, 60} {
		for _, micro := range []postbond.Micro{0, 1, 999_999, 1_000_000, postbond.MaxMicro} {
			back, err := micro.Amount(decimals).Micro(decimals)
			require.NoError(t, err)
			assert.Equal(t, micro, back, "decimals %d", decimals)
		}
	}
}

func TestAmountThatNoBookCanHoldIsRefused(t *testing.T) {
	_, err := postbond.NewAmount(1).Micro(18)
	assert.ErrorContains(t, err, "0.000000000000000001 is not a whole number of millionths")

	tooMuch, err := postbond.AmountFromBig(new(big.Int).Lsh(big.NewInt(1), 48))
	require.NoError(t, err)
	_, err = tooMuch.Micro(6)
	assert.ErrorContains(t, err, "too much for a book")

	_, err = postbond.NewAmount(1).Micro(5)
	assert.ErrorContains(t, err, "no millionths")
}

func TestAmountFromBigRefusesWhatDoesNotFit(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), 256)
	for _, n := range []*big.Int{nil, big.NewInt(-1), limit} {
		_, err := postbond.AmountFromBig(n)
		assert.Error(t, err, "%v", n)
	}
	largest, err := postbond.AmountFromBig(new(big.Int).Sub(limit, big.NewInt(1)))
	require.NoError(t, err)
	assert.Equal(t, 1, largest.Cmp(postbond.NewAmount(1)))
}

func TestAmountTextHasOneSpelling(t *testing.T) {
	for _, text := range []string{"0", "1", "340282366920938463463374607431768211456"} {
		var a postbond.Amount
		require.NoError(t, a.UnmarshalText([]byte(text)))
		assert.Equal(t, text, a.String())
	}
	tooLarge := new(big.Int).Lsh(big.NewInt(1), 256).String()
	for _, text := range []string{"", "00", "01", "+1", "-1", " 1", "1 ", "1_0", "0x1", "1.5", tooLarge} {
		var a postbond.Amount
		assert.Error(t, a.UnmarshalText([]byte(text)), "%q", text)
	}
}

func TestParseAmountNeedsAUnit(t *testing.T) {
	token := postbond.Unit{Symbol: "PBT", Decimals: 18}
	units := []postbond.Unit{token, postbond.UnitMicro(18)}

	tests := []struct {
		text string
		want string // base units
		err  string
		hint string
	}{
		{text: "1.5 PBT", want: "1500000000000000000"},
		{text: "1.5pbt", want: "1500000000000000000"},
		{text: "  2  PBT ", want: "2000000000000000000"},
		{text: "500000 micro", want: "500000000000000000"},
		{text: "0 PBT", want: "0"},
		{text: "007 micro", want: "7000000000000"},
		{text: "0.000000000000000001 PBT", want: "1"},
		{text: "1.5", err: `"1.5" has no unit`, hint: `write "1.5 PBT" or "1.5 micro"`},
		{text: "", err: `"" has no unit`, hint: `write "1.5 PBT" or "1.5 micro"`},
		{text: "1.5 ETH", err: "not an amount in a unit known here", hint: `"1.5 PBT"`},
		{text: "PBT", err: "no decimal number", hint: "write it like 1.5"},
		{text: "-1 PBT", err: "not an amount in a unit known here"},
		{text: "1. PBT", err: "no decimal number"},
		{text: ".5 PBT", err: "no decimal number"},
		{text: "1.2.3 PBT", err: "no decimal number"},
		{text: "1e3 PBT", err: "unit known here"},
		{text: "1,5 PBT", err: "unit known here"},
		{text: "1 PBT PBT", err: "unit known here"},
		{text: "0.0000000000000000001 PBT", err: "too many decimals", hint: "PBT has 18 decimals"},
		{text: strings.Repeat("9", 80) + " micro", err: "too large"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			got, err := postbond.ParseAmount(test.text, units...)
			if test.err != "" {
				require.ErrorContains(t, err, test.err)
				assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
				assert.Contains(t, postbond.HintOf(err), test.hint)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.want, got.String())
		})
	}
}

func FuzzParseMicro(f *testing.F) {
	for _, seed := range []string{"0", "1", "281474976710655", "281474976710656", "-1", "", "1_0"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := postbond.ParseMicro(text)
		if err != nil {
			return
		}
		assert.LessOrEqual(t, got, postbond.MaxMicro)
		assert.Equal(t, text, got.String(), "an amount has one spelling")
	})
}

// FuzzParseAmount compares with arithmetic on rationals.
func FuzzParseAmount(f *testing.F) {
	for _, seed := range []string{"1.5 PBT", "0.000001 pbt", "7micro", "1", " 2 gwei", "1.. PBT", "99999999999999999999 PBT"} {
		f.Add(seed)
	}
	units := []postbond.Unit{{Symbol: "PBT", Decimals: 18}, postbond.UnitMicro(18), postbond.UnitGwei, postbond.UnitWei}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := postbond.ParseAmount(text, units...)
		if err != nil {
			assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
			return
		}
		trimmed := strings.TrimSpace(text)
		number := strings.TrimSuffix(trimmed, strings.TrimLeft(trimmed, "0123456789."))
		symbol := strings.TrimSpace(strings.TrimPrefix(trimmed, number))
		for _, unit := range units {
			if !strings.EqualFold(unit.Symbol, symbol) {
				continue
			}
			want, ok := new(big.Rat).SetString(number)
			require.True(t, ok, "%q", number)
			scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(unit.Decimals)), nil)
			want.Mul(want, new(big.Rat).SetInt(scale))
			assert.Equal(t, want.RatString(), got.String())

			again, err := postbond.ParseAmount(got.In(unit.Decimals)+" "+unit.Symbol, units...)
			require.NoError(t, err)
			assert.Equal(t, got, again)
		}
	})
}
