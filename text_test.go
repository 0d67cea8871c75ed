// SPDX-License-Identifier: MIT

package postbond_test

import (
	"encoding/base32"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

const stampLetters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

func TestStampTextRoundTrips(t *testing.T) {
	random := newSource(3)
	for range 300 {
		stamp := sign(t, random.key(t), random.domain(), random.stamp())
		text := stamp.String()
		require.Regexp(t, "^pb1["+stampLetters+"]+$", text)

		back, err := postbond.ParseStamp(text)
		require.NoError(t, err)
		require.Equal(t, stamp, back)
		require.Equal(t, text, back.String())
	}
}

func TestStampTravelsInJSONAsItsText(t *testing.T) {
	random := newSource(4)
	stamp := sign(t, random.key(t), random.domain(), random.stamp())
	text, err := json.Marshal(stamp)
	require.NoError(t, err)
	assert.Equal(t, `"`+stamp.String()+`"`, string(text))

	var back postbond.SignedStamp
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, stamp, back)

	unchanged := stamp
	assert.Error(t, unchanged.UnmarshalText([]byte("pb1nonsense")))
	assert.Equal(t, stamp, unchanged)
}

func TestStampTextStaysShort(t *testing.T) {
	extreme := postbond.SignedStamp{
		Domain: postbond.Domain{Kind: postbond.Postage, ChainID: math.MaxUint64, Contract: filled[common.Address](0xff)},
		Stamp: postbond.Stamp{
			Holder: filled[common.Address](0xff), Epoch: postbond.MaxEpoch, Index: 55,
			Value: postbond.MaxMicro, Total: postbond.MaxMicro, Letter: filled[common.Hash](0xff),
		},
		Signature: filled[postbond.Signature](0xff),
	}
	extreme.Signature[64] = 28
	assert.Less(t, len(extreme.String()), postbond.MaxStampText)

	back, err := postbond.ParseStamp(extreme.String())
	require.NoError(t, err)
	assert.Equal(t, extreme, back)
}

func filled[T ~[20]byte | ~[32]byte | ~[65]byte](b byte) (value T) {
	for i := range len(value) {
		value[i] = b
	}
	return value
}

func TestAnyWrongLetterIsCaught(t *testing.T) {
	random := newSource(5)
	for range 3 {
		text := sign(t, random.key(t), random.domain(), random.stamp()).String()
		for i := range text {
			for _, letter := range stampLetters + "1bioPB= \n-" {
				if byte(letter) == text[i] {
					continue
				}
				corrupt := text[:i] + string(letter) + text[i+1:]
				_, err := postbond.ParseStamp(corrupt)
				require.Equal(t, postbond.CodeBadStamp, postbond.CodeOf(err), "letter %d as %q", i, letter)
			}
		}
	}
}

func TestLostDoubledAndSwappedLettersAreCaught(t *testing.T) {
	random := newSource(6)
	text := sign(t, random.key(t), random.domain(), random.stamp()).String()
	for i := range text {
		lost := text[:i] + text[i+1:]
		doubled := text[:i] + text[i:i+1] + text[i:]
		for _, corrupt := range []string{lost, doubled, text[:i]} {
			_, err := postbond.ParseStamp(corrupt)
			require.Error(t, err, corrupt)
		}
		if i > 0 && text[i] != text[i-1] {
			_, err := postbond.ParseStamp(text[:i-1] + text[i:i+1] + text[i-1:i] + text[i+1:])
			require.Error(t, err, "letters %d and %d swapped", i-1, i)
		}
	}
}

func TestStampHasOneText(t *testing.T) {
	random := newSource(7)
	stamp := sign(t, random.key(t), random.domain(), random.stamp())
	text := stamp.String()

	for name, spelling := range map[string]string{
		"upper case":        strings.ToUpper(text),
		"upper case prefix": "PB1" + text[3:],
		"mixed case":        text[:20] + strings.ToUpper(text[20:]),
		"line break":        text[:50] + "\n" + text[50:],
		"carriage return":   text[:50] + "\r\n" + text[50:],
		"space":             text[:50] + " " + text[50:],
		"hyphen":            text[:50] + "-" + text[50:],
		"padding":           text + "=",
		"no prefix":         text[3:],
		"prefix twice":      "pb1" + text,
		"other version":     "pb2" + text[3:],
		"link":              "postbond:" + text,
	} {
		_, err := postbond.ParseStamp(spelling)
		assert.Equal(t, postbond.CodeBadStamp, postbond.CodeOf(err), name)
	}

	around, err := postbond.ParseStamp(" \t" + text + "\n")
	require.NoError(t, err, "copied with the white space around it")
	assert.Equal(t, stamp, around)
}

// Bits that base32 leaves over must be zero, or each stamp would have several texts.
func TestLeftOverBitsAreRefused(t *testing.T) {
	random := newSource(8)
	domain := random.domain()
	for domain.ChainID = 1; ; domain.ChainID <<= 7 { // one byte more each time: every number of left-over bits
		text := sign(t, random.key(t), domain, random.stamp()).String()
		last := strings.IndexByte(stampLetters, text[len(text)-1])
		for bits := 1; bits < 32; bits++ {
			_, err := postbond.ParseStamp(text[:len(text)-1] + string(stampLetters[last^bits]))
			require.Error(t, err)
		}
		if domain.ChainID>>57 != 0 {
			return
		}
	}
}

// Well checksummed, and still not a stamp: what a program, not a slip of the pen, would make.
func TestForgedContentsAreRefused(t *testing.T) {
	random := newSource(9)
	domain := postbond.Domain{Kind: postbond.Bond, ChainID: 1, Contract: random.address()}
	good := sign(t, random.key(t), domain, random.stamp())

	tests := []struct {
		name  string
		forge func(*postbond.SignedStamp)
	}{
		{"kind 0", func(s *postbond.SignedStamp) { s.Domain.Kind = 0 }},
		{"kind 3", func(s *postbond.SignedStamp) { s.Domain.Kind = 3 }},
		{"no holder", func(s *postbond.SignedStamp) { s.Stamp.Holder = common.Address{} }},
		{"index 56", func(s *postbond.SignedStamp) { s.Stamp.Index = 56 }},
		{"no value", func(s *postbond.SignedStamp) { s.Stamp.Value = 0 }},
		{"total below value", func(s *postbond.SignedStamp) { s.Stamp.Total = s.Stamp.Value - 1 }},
		{"v 0", func(s *postbond.SignedStamp) { s.Signature[64] = 0 }},
		{"v 1", func(s *postbond.SignedStamp) { s.Signature[64] = 1 }},
		{"v 29", func(s *postbond.SignedStamp) { s.Signature[64] = 29 }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			forged := good
			test.forge(&forged)
			_, err := postbond.ParseStamp(forged.String())
			assert.Equal(t, postbond.CodeBadStamp, postbond.CodeOf(err))
		})
	}
}

func TestUnusableTextsAreRefusedWithAHint(t *testing.T) {
	for _, text := range []string{"", " ", "pb1", "pb1q", "pb1qqqqqqqq", "stamp", "pb1" + strings.Repeat("q", 1<<20)} {
		_, err := postbond.ParseStamp(text)
		assert.Equal(t, postbond.CodeBadStamp, postbond.CodeOf(err))
		assert.NotEmpty(t, postbond.HintOf(err))
		assert.Less(t, len(err.Error()), 200, "an error does not repeat a megabyte")
	}
}

func FuzzParseStamp(f *testing.F) {
	random := newSource(10)
	for range 5 {
		f.Add(sign(f, random.key(f), random.domain(), random.stamp()).String())
	}
	f.Add("pb1")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		stamp, err := postbond.ParseStamp(text)
		if err != nil {
			assert.Equal(t, postbond.CodeBadStamp, postbond.CodeOf(err))
			return
		}
		assert.Equal(t, strings.TrimSpace(text), stamp.String())
		assert.NoError(t, stamp.Stamp.Check())
	})
}

// FuzzParseStampContents gives the decoder bytes with a good checksum, so that it gets past the first hurdle.
func FuzzParseStampContents(f *testing.F) {
	random := newSource(11)
	encoding := base32.NewEncoding(stampLetters).WithPadding(base32.NoPadding)
	for range 5 {
		raw, err := encoding.DecodeString(sign(f, random.key(f), random.domain(), random.stamp()).String()[3:])
		require.NoError(f, err)
		f.Add(raw[:len(raw)-4])
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		text := "pb1" + encoding.EncodeToString(append(body, checksum(body)...))
		stamp, err := postbond.ParseStamp(text)
		if err != nil {
			return
		}
		assert.Equal(t, text, stamp.String())
		assert.LessOrEqual(t, len(text), postbond.MaxStampText)
	})
}
