// SPDX-License-Identifier: MIT

package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

var (
	section = regexp.MustCompile(`(?ms)^## Invariants\n(.*?)(?:^## |\z)`)
	item    = regexp.MustCompile(`^(\d+)\. (.*)$`)
	claimed = regexp.MustCompile(`\bInvariants? (\d+(?:(?:, | and | to )\d+)*)`)
	number  = regexp.MustCompile(`(to )?(\d+)`)
)

// parseSentences reads the numbered list under the heading "Invariants". An item may go on in indented lines.
func parseSentences(document string) ([]string, error) {
	found := section.FindStringSubmatch(document)
	if found == nil {
		return nil, errors.New(`no section "## Invariants"`)
	}
	var sentences []string
	inList := false
	for line := range strings.Lines(found[1]) {
		line = strings.TrimRight(line, "\n")
		if m := item.FindStringSubmatch(line); m != nil {
			if m[1] != strconv.Itoa(len(sentences)+1) {
				return nil, fmt.Errorf("invariant %s comes after %d others", m[1], len(sentences))
			}
			sentences = append(sentences, m[2])
			inList = true
		} else if inList && strings.HasPrefix(line, " ") {
			sentences[len(sentences)-1] += " " + strings.TrimSpace(line)
		} else {
			inList = false
		}
	}
	if sentences == nil {
		return nil, errors.New("no numbered list of invariants")
	}
	return sentences, nil
}

// claims finds the numbers that a comment names: "Invariant 7.", "Invariants 7, 12 and 14", "Invariants 7 to 12".
func claims(comment string) []int {
	var numbers []int
	for _, list := range claimed.FindAllStringSubmatch(strings.Join(strings.Fields(comment), " "), -1) {
		for _, m := range number.FindAllStringSubmatch(list[1], -1) {
			n, err := strconv.Atoi(m[2])
			if err != nil {
				continue // more digits than any list has items
			}
			if m[1] != "" {
				for between := numbers[len(numbers)-1] + 1; between < n; between++ {
					numbers = append(numbers, between)
				}
			}
			numbers = append(numbers, n)
		}
	}
	return numbers
}
