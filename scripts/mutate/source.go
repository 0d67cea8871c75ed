// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"slices"
	"strings"
)

// source is one Solidity file, cut into tokens and into functions and statements as far as mutations need it. Places in it
// are indices of tokens; a range is [first, past).
type source struct {
	name       string // below contracts/src, such as libraries/Book.sol
	code       string
	tokens     []token
	partner    []int // the bracket that belongs to the bracket here
	functions  []function
	statements []statement
	lines      []span // of assembly
}

type span struct{ first, past int }

func (s span) holds(i int) bool { return s.first <= i && i < s.past }

// function is one with a body; a constructor or modifier too.
type function struct {
	header span // from its keyword to its body
	body   span
}

// statement is one that ends with a semicolon, or an if with all that belongs to it.
type statement struct {
	span
	// bare statements are all that hangs on an if, else or loop without braces: something must stay in their place.
	bare bool
	// guard is an if without else, whose one statement has no braces.
	guard bool
}

func parse(name, code string) (*source, error) {
	tokens, err := lex(code)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	s := &source{name: name, code: code, tokens: tokens}
	if err := s.pairBrackets(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	s.findFunctions()
	for _, f := range s.functions {
		s.block(f.body.first)
	}
	return s, nil
}

func (s *source) pairBrackets() error {
	s.partner = make([]int, len(s.tokens))
	var open []int
	for i := range s.tokens {
		switch s.at(i) {
		case "(", "[", "{":
			open = append(open, i)
		case ")", "]", "}":
			if len(open) == 0 {
				return fmt.Errorf("line %d: %s without a beginning", s.line(i), s.at(i))
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			s.partner[start], s.partner[i] = i, start
		}
	}
	if len(open) > 0 {
		return fmt.Errorf("line %d: %s without an end", s.line(open[0]), s.at(open[0]))
	}
	return nil
}

func (s *source) findFunctions() {
	for i := 0; i < len(s.tokens); i++ {
		switch s.at(i) {
		case "function", "constructor", "modifier":
		default:
			continue
		}
		body := s.until(i, "{", ";")
		if s.at(body) == ";" {
			continue
		}
		past := s.partner[body] + 1
		s.functions = append(s.functions, function{span{i, body}, span{body, past}})
		i = past - 1
	}
}

// ---- statements ---------------------------------------------------------------------------------------------------------

// block reads the statements between the braces that open at i, and returns the place after them.
func (s *source) block(i int) int {
	past := s.partner[i] + 1
	for i++; i < past-1; {
		i = s.statement(i, false)
	}
	return past
}

// statement reads the one at i, and returns the place after it.
func (s *source) statement(i int, bare bool) int {
	switch s.at(i) {
	case "{":
		return s.block(i)
	case "unchecked", "else":
		return s.statement(i+1, s.at(i+1) != "{")
	case "if":
		return s.branch(i, bare)
	case "for", "while":
		body := s.partner[i+1] + 1
		return s.statement(body, s.at(body) != "{")
	case "try", "catch":
		return s.block(s.until(i, "{"))
	case "assembly":
		return s.assembly(s.until(i, "{"))
	}
	past := s.until(i, ";") + 1
	s.statements = append(s.statements, statement{span: span{i, past}, bare: bare})
	return past
}

func (s *source) branch(i int, bare bool) int {
	body := s.partner[i+1] + 1
	known := len(s.statements)
	past := s.statement(body, s.at(body) != "{")
	if s.at(past) == "else" {
		return s.statement(past, false)
	}
	if s.at(body) != "{" {
		// Without what it guards it does nothing: it goes as a whole.
		s.statements = append(s.statements[:known], statement{span: span{i, past}, bare: bare, guard: true})
	}
	return past
}

// assembly has no semicolons: its lines are its statements.
func (s *source) assembly(i int) int {
	end := s.partner[i]
	for i++; i < end; {
		line, past := s.line(i), i
		for past < end && s.line(past) == line {
			past++
		}
		s.lines = append(s.lines, span{i, past})
		i = past
	}
	return end + 1
}

// ---- looking around -----------------------------------------------------------------------------------------------------

// at is the text of a token, and nothing where there is none.
func (s *source) at(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].text
}

// text is what stands in a range.
func (s *source) text(r span) string {
	if r.first == r.past {
		return ""
	}
	return s.code[s.tokens[r.first].start:s.tokens[r.past-1].end]
}

// line counts from 1.
func (s *source) line(i int) int { return 1 + strings.Count(s.code[:s.tokens[i].start], "\n") }

// until is the next place of one of these, outside of brackets that open on the way; or the bracket that closes around i,
// or the end.
func (s *source) until(i int, wanted ...string) int {
	for ; i < len(s.tokens); i++ {
		if slices.Contains(wanted, s.at(i)) {
			return i
		}
		switch s.at(i) {
		case "(", "[", "{":
			i = s.partner[i]
		case ")", "]", "}":
			return i
		}
	}
	return i
}

// back is the first place after the last of these before i, or after the bracket that opens around i.
func (s *source) back(i int, wanted ...string) int {
	for i--; i >= 0; i-- {
		if slices.Contains(wanted, s.at(i)) {
			return i + 1
		}
		switch s.at(i) {
		case ")", "]", "}":
			i = s.partner[i]
		case "(", "[", "{":
			return i + 1
		}
	}
	return 0
}

// has says whether one of these stands in the range, outside of its brackets.
func (s *source) has(r span, wanted ...string) bool { return s.until(r.first, wanted...) < r.past }

// list cuts a range at its commas.
func (s *source) list(r span) []span {
	var items []span
	for r.first < r.past {
		end := min(s.until(r.first, ","), r.past)
		items = append(items, span{r.first, end})
		r.first = end + 1
	}
	return items
}
