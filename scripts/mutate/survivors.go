// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"os"
	"strings"
)

// readExplained reads the survivors that somebody has looked at, with the reason why each does no harm. Below the heading of
// its file each is a block of its lines before and after, and the reason is the paragraph under that:
//
//	## Terms.sol
//
//	```diff
//	- return epoch >= _nextFrom ? _next : _default;
//	+ return epoch > _nextFrom ? _next : _default;
//	```
//	Why this does no harm.
func readExplained(path string) (map[identity]string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	explained := make(map[identity]string)
	var file string
	for section := range strings.SplitSeq("\n"+string(text), "\n## ") {
		heading, body, _ := strings.Cut(section, "\n")
		file = strings.TrimSpace(heading)
		blocks := strings.Split(body, "```diff\n")
		for _, block := range blocks[1:] {
			diff, reason, closed := strings.Cut(block, "```\n")
			who := identity{file, linesOf(diff, "-"), linesOf(diff, "+")}
			if !closed || who.before == "" || strings.TrimSpace(reason) == "" {
				return nil, fmt.Errorf("%s: %s: %q is not explained", path, file, strings.TrimSpace(diff))
			}
			explained[who] = strings.TrimSpace(reason)
		}
	}
	return explained, nil
}

// linesOf are those of a diff that start with a sign, as one.
func linesOf(diff, sign string) string {
	var lines []string
	for line := range strings.Lines(diff) {
		if rest, found := strings.CutPrefix(line, sign); found {
			lines = append(lines, rest)
		}
	}
	return even(strings.Join(lines, " "))
}

// diff shows a mutant as the file of explanations wants it.
func (who identity) diff() string {
	text := "- " + who.before + "\n"
	if who.after != "" {
		text += "+ " + who.after + "\n"
	}
	return text
}
