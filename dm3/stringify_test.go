// SPDX-License-Identifier: MIT

package dm3_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/dm3"
)

func TestStringifyWritesAsJavaScriptDoes(t *testing.T) {
	for _, test := range []struct{ name, input, want string }{
		{"members sorted", `{"b":1,"a":{"d":[],"c":{}}}`, `{"a":{"c":{},"d":[]},"b":1}`},
		{"by UTF-16 unit, not by code point", `{"` + "\uffff" + `":1,"😀":2}`, `{"😀":2,"` + "\uffff" + `":1}`},
		{"the last of repeated members", `{"a":1,"b":0,"a":2}`, `{"a":2,"b":0}`},
		{"numbers like text", `{"10":0,"9":0}`, `{"10":0,"9":0}`},
		{"no escape for HTML", `"\u003c\u003e\u0026\u2028\u2029\/"`, "\"<>&\u2028\u2029/\""},
		{"control characters", `"\u0000\u0008\u0009\u000a\u000c\u000d\u001f\u007f"`, `"\u0000\b\t\n\f\r\u001f` + "\u007f\""},
		{"lone surrogates escaped", `"\uD800 \udc00\ud800"`, `"\ud800 \udc00\ud800"`},
		{"pairs joined", `"\ud83d\ude00"`, `"😀"`},
		{"small exponent", `1E-7`, `1e-7`},
		{"two-digit exponent", `1e-10`, `1e-10`},
		{"no exponent below 1e21", `1e20`, `100000000000000000000`},
		{"exponent from 1e21", `1e21`, `1e+21`},
		{"no negative zero", `[-0,-0.0,-1e-999]`, `[0,0,0]`},
		{"infinity", `[1e999,-1e999]`, `[null,null]`},
		{"white space", " \t\r\n[ 1 , 2 ] ", `[1,2]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			output, err := dm3.Stringify([]byte(test.input))
			require.NoError(t, err)
			assert.Equal(t, test.want, output)
		})
	}
}

func TestStringifyRefusesWhatIsNotJSON(t *testing.T) {
	for _, test := range []struct{ name, input string }{
		{"nothing", ``},
		{"two values", `1 2`},
		{"open object", `{"a":1`},
		{"trailing comma", `[1,]`},
		{"byte order mark", "\ufeff{}"},
		{"raw line break in a string", "\"\n\""},
		{"not UTF-8", "\"\xff\""},
		{"too deep", strings.Repeat("[", 66) + strings.Repeat("]", 66)},
		{"far too deep", strings.Repeat("[", 100_000)},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := dm3.Stringify([]byte(test.input))
			assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
		})
	}
}

func FuzzStringify(f *testing.F) {
	for _, v := range readVectors(f).Stringify {
		f.Add([]byte(v.Input))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		output, err := dm3.Stringify(input)
		if err != nil {
			return
		}
		require.True(t, utf8.ValidString(output))
		again, err := dm3.Stringify([]byte(output))
		require.NoError(t, err)
		assert.Equal(t, output, again)
		requireSameValue(t, input, output)
	})
}

// requireSameValue compares with encoding/json, which rounds the same way and whose replacement of lone surrogates is
// the same on both sides. Numbers beyond a double are an error there.
func requireSameValue(t *testing.T, input []byte, output string) {
	t.Helper()
	var before, after any
	if json.Unmarshal(input, &before) != nil || hasCollision(before) {
		return
	}
	require.NoError(t, json.Unmarshal([]byte(output), &after))
	require.Equal(t, before, after)
}

// hasCollision tells member names that encoding/json can no longer tell apart: it makes every lone surrogate U+FFFD.
func hasCollision(value any) bool {
	switch v := value.(type) {
	case []any:
		for _, element := range v {
			if hasCollision(element) {
				return true
			}
		}
	case map[string]any:
		for name, element := range v {
			if strings.ContainsRune(name, utf8.RuneError) || hasCollision(element) {
				return true
			}
		}
	}
	return false
}
