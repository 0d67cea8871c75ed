// SPDX-License-Identifier: MIT

package postbond

import (
	"strings"
	"unicode"
)

// Plain makes a stranger's text fit for a terminal and a log: one line, without characters that would steer the terminal,
// change the direction of the text or hide. Records, contracts and services can say anything.
func Plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsGraphic(r) && r != unicode.ReplacementChar && !unicode.Is(unicode.Bidi_Control, r) {
			return r
		}
		return '?'
	}, text)
}
