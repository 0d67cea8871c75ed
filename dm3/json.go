// SPDX-License-Identifier: MIT

package dm3

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxDepth bounds the nesting of a JSON text. dm3's own objects need 3.
const maxDepth = 64

// A JSON value, as a JavaScript program sees it: nil, bool, float64, text, []any or object. encoding/json does not
// serve here, since it loses lone surrogates and repeated names.
type (
	text   []uint16 // UTF-16, lone surrogates included
	object []member // in order of appearance, repeated names included
	member struct {
		name  text
		value any
	}
)

var (
	errNotJSON = errors.New("not JSON")
	errNotUTF8 = errors.New("not UTF-8")
	errTooDeep = errors.New("nested too deep")
)

// parseJSON reads what JSON.parse reads, up to maxDepth.
func parseJSON(raw []byte) (any, error) {
	if !utf8.Valid(raw) {
		return nil, errNotUTF8
	}
	if !json.Valid(raw) {
		return nil, errNotJSON
	}
	s := scanner{rest: raw}
	value := s.value(0)
	return value, s.err
}

// scanner walks a text that json.Valid has passed, so that nothing here can be malformed, only too deep.
type scanner struct {
	rest []byte
	err  error
}

func (s *scanner) value(depth int) any {
	if depth > maxDepth {
		s.err = errTooDeep
		return nil
	}
	switch s.peek() {
	case '{':
		return s.object(depth)
	case '[':
		return s.array(depth)
	case '"':
		return s.text()
	case 't':
		s.skip(len("true"))
		return true
	case 'f':
		s.skip(len("false"))
		return false
	case 'n':
		s.skip(len("null"))
		return nil
	}
	return s.number()
}

func (s *scanner) object(depth int) object {
	members := object{}
	for s.skip(1); s.err == nil && s.peek() != '}'; {
		name := s.text()
		s.punctuation()
		members = append(members, member{name, s.value(depth + 1)})
		s.punctuation()
	}
	s.skip(1)
	return members
}

func (s *scanner) array(depth int) []any {
	values := []any{}
	for s.skip(1); s.err == nil && s.peek() != ']'; {
		values = append(values, s.value(depth+1))
		s.punctuation()
	}
	s.skip(1)
	return values
}

// number is rounded to a double as JavaScript does; one too large is infinite, not an error.
func (s *scanner) number() float64 {
	end := bytes.IndexFunc(s.rest, func(r rune) bool { return !strings.ContainsRune("+-.eE0123456789", r) })
	if end < 0 {
		end = len(s.rest)
	}
	n, _ := strconv.ParseFloat(string(s.rest[:end]), 64)
	s.skip(end)
	return n
}

func (s *scanner) text() text {
	s.peek()
	s.skip(1)
	units := text{}
	for {
		r, size := utf8.DecodeRune(s.rest)
		switch r {
		case '"':
			s.skip(1)
			return units
		case '\\':
			units = append(units, s.escape())
		default:
			units = utf16.AppendRune(units, r)
			s.skip(size)
		}
	}
}

func (s *scanner) escape() uint16 {
	letter := s.rest[1]
	if letter == 'u' {
		unit, _ := strconv.ParseUint(string(s.rest[2:6]), 16, 16)
		s.skip(6)
		return uint16(unit)
	}
	s.skip(2)
	switch letter {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return uint16(letter)
}

// peek passes over white space and shows the next byte.
func (s *scanner) peek() byte {
	s.rest = bytes.TrimLeft(s.rest, " \t\r\n")
	if len(s.rest) == 0 {
		return 0
	}
	return s.rest[0]
}

// punctuation passes over a comma or colon, if there is one.
func (s *scanner) punctuation() {
	if next := s.peek(); next == ',' || next == ':' {
		s.skip(1)
	}
}

func (s *scanner) skip(n int) { s.rest = s.rest[min(n, len(s.rest)):] }

func (t text) String() string { return string(utf16.Decode(t)) }

func (t text) isUnicode() bool {
	return slices.Equal(t, utf16.Encode(utf16.Decode(t)))
}
