// SPDX-License-Identifier: MIT

package postbond_test

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/postbond/postbond"
)

func TestPlainTextCannotSteerATerminal(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"ordinary":        {"Zürich → 漢字 😀", "Zürich → 漢字 😀"},
		"colour":          {"\x1b[31mred\x1b[0m", "?[31mred?[0m"},
		"title":           {"\x1b]0;owned\a", "?]0;owned?"},
		"new line":        {"a\r\nb\tc", "a??b?c"},
		"one byte CSI":    {"\u009b31m", "?31m"},
		"other direction": {"abc\u202edef", "abc?def"},
		"zero width":      {"a\u200bb\ufeffc", "a?b?c"},
		"not UTF-8":       {"a\xffb", "a?b"},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, postbond.Plain(c.text)) })
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("\x1b[2J\u202e")
	f.Fuzz(func(t *testing.T, text string) {
		for _, r := range postbond.Plain(text) {
			assert.False(t, unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r), "%U", r)
		}
	})
}
