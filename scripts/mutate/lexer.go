// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"strings"
)

// kind says what a token is.
type kind int

const (
	word   kind = iota // an identifier or keyword
	number             // a literal in digits
	quoted             // a string literal
	symbol             // an operator or a bracket
)

// token is a piece of Solidity, or of the assembly in it, at [start, end) of its source.
type token struct {
	kind       kind
	text       string
	start, end int
}

// symbols of more than one character, the longest first.
var symbols = []string{
	">>>=", "<<=", ">>=", ">>>", "**", "&&", "||", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=",
	"++", "--", "<<", ">>", "=>", "->", ":=",
}

// lex cuts a source into its tokens, without white space and comments.
func lex(code string) ([]token, error) {
	var tokens []token
	for at := 0; at < len(code); {
		rest := code[at:]
		size, err := skipped(rest)
		if err != nil {
			return nil, fmt.Errorf("at byte %d: %w", at, err)
		}
		if size > 0 {
			at += size
			continue
		}
		kind, size, err := next(rest)
		if err != nil {
			return nil, fmt.Errorf("at byte %d: %w", at, err)
		}
		tokens = append(tokens, token{kind, rest[:size], at, at + size})
		at += size
	}
	return tokens, nil
}

// skipped is how much white space or comment the code starts with.
func skipped(code string) (int, error) {
	switch {
	case strings.HasPrefix(code, "//"):
		end := strings.IndexByte(code, '\n')
		if end < 0 {
			end = len(code)
		}
		return end, nil
	case strings.HasPrefix(code, "/*"):
		end := strings.Index(code, "*/")
		if end < 0 {
			return 0, fmt.Errorf("comment without an end")
		}
		return end + len("*/"), nil
	default:
		return len(code) - len(strings.TrimLeft(code, " \t\r\n")), nil
	}
}

func next(code string) (kind, int, error) {
	switch first := code[0]; {
	case first == '"' || first == '\'':
		size, err := lengthOfString(code)
		return quoted, size, err
	case isDigit(first):
		return number, lengthOf(code, func(c byte) bool { return isLetter(c) || isDigit(c) || c == '.' }), nil
	case isLetter(first):
		return word, lengthOf(code, func(c byte) bool { return isLetter(c) || isDigit(c) }), nil
	}
	for _, s := range symbols {
		if strings.HasPrefix(code, s) {
			return symbol, len(s), nil
		}
	}
	return symbol, 1, nil
}

func lengthOfString(code string) (int, error) {
	for i := 1; i < len(code); i++ {
		switch code[i] {
		case '\\':
			i++
		case code[0]:
			return i + 1, nil
		}
	}
	return 0, fmt.Errorf("string without an end")
}

func lengthOf(code string, belongs func(byte) bool) int {
	for i := 1; i < len(code); i++ {
		if !belongs(code[i]) {
			return i
		}
	}
	return len(code)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c == '$'
}
