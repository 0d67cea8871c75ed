// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// operators are the ways in which a source is broken, each in every place where it applies. Much of what they make does not
// compile, which costs less than knowing types here.
var operators = []struct {
	name   string
	mutate func(s *source, name string) []mutant
}{
	{"comparison", swapSymbols(map[string][]string{
		"<": {"<=", ">="}, "<=": {"<", ">"}, ">": {">=", "<="}, ">=": {">", "<"}, "==": {"!="}, "!=": {"=="},
	})},
	{"connective", mutateConnectives},
	{"condition", negateConditions},
	{"statement", removeStatements},
	{"initial value", removeInitialValues},
	{"constant", mutateConstants},
	{"arithmetic", swapSymbols(map[string][]string{
		"+": {"-"}, "-": {"+"}, "*": {"/"}, "/": {"*"}, "%": {"*"}, "**": {"*"}, "<<": {">>"}, ">>": {"<<"}, "&": {"|"}, "|": {"&"},
		"+=": {"-="}, "-=": {"+="}, "++": {"--"}, "--": {"++"}, "|=": {"&="}, "&=": {"|="}, "~": {""}, "!": {""},
	})},
	{"modifier", removeModifiers},
	{"address", swapAddresses},
	{"arguments", swapArguments},
	{"chain", removeLinks},
}

// ---- symbols ------------------------------------------------------------------------------------------------------------

func swapSymbols(swaps map[string][]string) func(*source, string) []mutant {
	return func(s *source, name string) []mutant {
		var made []mutant
		for i, t := range s.tokens {
			for _, instead := range swaps[t.text] {
				if t.kind == symbol {
					made = append(made, s.change(name, span{i, i + 1}, instead))
				}
			}
		}
		return made
	}
}

// ---- conditions ---------------------------------------------------------------------------------------------------------

// mutateConnectives swaps && with ||, and drops what stands on one side or the other.
func mutateConnectives(s *source, name string) []mutant {
	var made []mutant
	for i := range s.tokens {
		if s.at(i) != "&&" && s.at(i) != "||" {
			continue
		}
		other := "||"
		if s.at(i) == "||" {
			other = "&&"
		}
		left, right := s.operands(i)
		made = append(made,
			s.change(name, span{i, i + 1}, other),
			s.change(name, span{left.first, i + 1}, ""),
			s.change(name, span{i, right.past}, ""))
	}
	return made
}

// operands are what stands on both sides of a connective, up to the next that binds no closer.
func (s *source) operands(i int) (left, right span) {
	ends := []string{";", ",", "?", ":", "=", "return", "||"}
	if s.at(i) == "&&" {
		ends = append(ends, "&&")
	}
	return span{s.back(i, ends...), i}, span{i + 1, s.until(i+1, ends...)}
}

// negateConditions turns conditions round that have no comparison in which to do it.
func negateConditions(s *source, name string) []mutant {
	var conditions []span
	for i := range s.tokens {
		switch s.at(i) {
		case "if", "while":
			if s.at(i+1) == "(" { // not so in assembly
				conditions = append(conditions, span{i + 2, s.partner[i+1]})
			}
		case "require":
			conditions = append(conditions, span{i + 2, s.until(i+2, ",")})
		case "?":
			conditions = append(conditions, span{s.back(i, ";", ",", "=", "return"), i})
		case "&&", "||":
			left, right := s.operands(i)
			conditions = append(conditions, left, right)
		}
	}
	var made []mutant
	for _, c := range conditions {
		if s.at(c.first) != "!" && !s.has(c, "&&", "||", "<", "<=", ">", ">=", "==", "!=") {
			made = append(made, s.change(name, c, "!("+s.text(c)+")"))
		}
	}
	return made
}

// ---- statements ---------------------------------------------------------------------------------------------------------

func removeStatements(s *source, name string) []mutant {
	var made []mutant
	for _, statement := range s.statements {
		switch {
		case s.declares(statement):
		case statement.bare:
			made = append(made, s.change(name, statement.span, "{}"))
		default:
			made = append(made, s.change(name, statement.span, ""))
		}
	}
	for _, line := range s.lines {
		if s.at(line.first) != "let" {
			made = append(made, s.change(name, line, ""))
		}
	}
	return made
}

// removeInitialValues leaves a variable at zero. What is a tuple or lives in storage or calldata cannot be left so.
func removeInitialValues(s *source, name string) []mutant {
	var made []mutant
	for _, statement := range s.statements {
		first, equals := statement.first, s.until(statement.first, "=")
		if !s.declares(statement) || equals >= statement.past {
			continue
		}
		if s.at(first) != "(" && !slices.Contains([]string{"storage", "calldata"}, s.at(first+1)) {
			made = append(made, s.change(name, span{equals - 1, statement.past - 1}, s.at(equals-1)))
		}
	}
	return made
}

// declares says whether a statement makes variables: type and name, or a tuple that starts with them.
func (s *source) declares(statement statement) bool {
	first := statement.first
	if s.at(first) == "(" {
		first++
	}
	if slices.Contains([]string{"return", "emit", "revert", "delete", "if"}, s.at(first)) {
		return false
	}
	return s.tokens[first].kind == word && s.tokens[first+1].kind == word
}

// ---- constants ----------------------------------------------------------------------------------------------------------

// mutateConstants makes numbers and greatest numbers one more or one less, turns truth round, and breaks strings.
func mutateConstants(s *source, name string) []mutant {
	var made []mutant
	for i := 0; i < len(s.tokens); i++ {
		one := span{i, i + 1}
		switch t := s.tokens[i]; {
		case t.text == "pragma" || t.text == "import":
			i = s.until(i, ";")
		case t.text == "assembly":
			i = s.until(i, "{")
		case t.kind == number:
			for _, instead := range neighbours(t.text) {
				made = append(made, s.change(name, one, instead))
			}
		case t.kind == quoted:
			made = append(made, s.change(name, one, t.text[:len(t.text)-1]+"?"+t.text[len(t.text)-1:]))
		case t.text == "true":
			made = append(made, s.change(name, one, "false"))
		case t.text == "false":
			made = append(made, s.change(name, one, "true"))
		case t.text == "type" && s.at(i+1) == "(" && s.at(i+5) == "max":
			whole := span{i, i + 6}
			made = append(made, s.change(name, whole, "("+s.text(whole)+" - 1)"))
		}
	}
	return made
}

// neighbours are the number after a literal, and the one before if there is one.
func neighbours(literal string) []string {
	n, whole := new(big.Int).SetString(strings.ReplaceAll(literal, "_", ""), 0)
	switch {
	case !whole:
		return []string{"(" + literal + " + 1)", "(" + literal + " - 1)"}
	case n.Sign() == 0:
		return []string{"1"}
	}
	verb := "%d"
	if strings.HasPrefix(literal, "0x") {
		verb = "%#x"
	}
	more, less := new(big.Int).Add(n, big.NewInt(1)), new(big.Int).Sub(n, big.NewInt(1))
	if len(literal) == len("0x")+40 {
		verb = "address(%#x)" // in short: a long one is an address only with the right capitals
	}
	return []string{fmt.Sprintf(verb, more), fmt.Sprintf(verb, less)}
}

// ---- functions ----------------------------------------------------------------------------------------------------------

// removeModifiers leaves a function without what guards it.
func removeModifiers(s *source, name string) []mutant {
	plain := []string{
		"external", "public", "internal", "private", "view", "pure", "payable", "virtual", "override", "returns",
	}
	var made []mutant
	for _, f := range s.functions {
		if s.at(f.header.first) != "function" {
			continue
		}
		for i := s.until(f.header.first, "("); i < f.header.past; i++ {
			switch {
			case s.at(i) == "(":
				i = s.partner[i]
			case !slices.Contains(plain, s.at(i)):
				made = append(made, s.change(name, span{i, i + 1}, ""))
			}
		}
	}
	return made
}

// swapAddresses puts each address that a function knows in the place of each other: its caller, its parameters, its own.
func swapAddresses(s *source, name string) []mutant {
	var made []mutant
	for _, f := range s.functions {
		known := []string{"msg.sender"}
		if s.has(f.header, "pure") {
			known = nil
		}
		for i := f.header.first; i < f.body.past; i++ {
			if s.at(i) == "address" && s.tokens[i+1].kind == word {
				i++
				known = append(known, s.at(i))
				continue
			}
			place := s.addressAt(i)
			if !f.body.holds(i) || !slices.Contains(known, s.text(place)) {
				continue
			}
			for _, other := range known {
				if other != s.text(place) {
					made = append(made, s.change(name, place, other))
				}
			}
		}
	}
	return made
}

// addressAt is what reads as a variable's value at i: a word that is no field, no call, and is not assigned to.
func (s *source) addressAt(i int) span {
	place := span{i, i + 1}
	if s.at(i) == "msg" {
		place.past = i + 3
	}
	if s.at(i-1) == "." || slices.Contains([]string{"(", ":", "=", ":="}, s.at(place.past)) {
		return span{i, i}
	}
	return place
}

// ---- calls --------------------------------------------------------------------------------------------------------------

// swapArguments exchanges neighbours in the arguments of a call, an event or an error.
func swapArguments(s *source, name string) []mutant {
	symmetric := []string{"add", "mul", "and", "or", "xor", "eq"}
	var made []mutant
	for _, f := range s.functions {
		for i := f.body.first; i < f.body.past; i++ {
			called := s.tokens[i].kind == word && s.at(i+1) == "("
			if !called || slices.Contains(symmetric, s.at(i)) || slices.Contains([]string{"if", "for", "while", "require"}, s.at(i)) {
				continue
			}
			arguments := s.list(span{i + 2, s.partner[i+1]})
			for n := 1; n < len(arguments); n++ {
				a, b := arguments[n-1], arguments[n]
				made = append(made, s.change(name, span{a.first, b.past}, s.text(b)+", "+s.text(a)))
			}
		}
	}
	return made
}

// removeLinks takes one step out of those that make a new book of an old one.
func removeLinks(s *source, name string) []mutant {
	steps := []string{"rotated", "credited", "redeemed", "emptied", "withExit", "noted"}
	var made []mutant
	for i := range s.tokens {
		if s.at(i) == "." && slices.Contains(steps, s.at(i+1)) && s.at(i+2) == "(" {
			made = append(made, s.change(name, span{i, s.partner[i+2] + 1}, ""))
		}
	}
	return made
}
