// SPDX-License-Identifier: MIT

package ens

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/postbond/postbond"
)

// maxMultiaddr is the longest multiaddr, in bytes, that is read.
const maxMultiaddr = 2048

// Component is one step of a Multiaddr: a protocol and its value, which is empty for protocols that take none.
type Component struct {
	Protocol string
	Value    string
}

// Multiaddr is a path of protocols by which something is reached (github.com/multiformats/multiaddr). It is made by
// ParseMultiaddr and ReadMultiaddr; the zero Multiaddr leads nowhere.
type Multiaddr struct{ components []Component }

// ParseMultiaddr reads a multiaddr that is going to be written to a record. Every protocol must be known and every
// value valid; CodeUsage otherwise.
//
// Besides the registered protocols there are xmtp and dm3, whose value is an account: an address, with its checksum if
// its letters differ in case, or an ENS name.
func ParseMultiaddr(s string) (Multiaddr, error) {
	m, doubts, err := walk(s)
	if err == nil && len(doubts) > 0 {
		err = errors.New(doubts[0])
	}
	if err != nil {
		return Multiaddr{}, postbond.Fail(postbond.CodeUsage, "write it like /dns4/example.org/xmtp/0x1234...",
			"%.200q is no multiaddr: %w", s, err)
	}
	return m, nil
}

// ReadMultiaddr reads a multiaddr that somebody has written to a record. It takes what ParseMultiaddr takes and, with a
// warning each, a last protocol that is unknown but has one value, and a p2p value that is no peer's; CodeBadRecord
// otherwise.
func ReadMultiaddr(s string) (Multiaddr, []string, error) {
	m, doubts, err := walk(s)
	if err != nil {
		return Multiaddr{}, nil, postbond.Fail(postbond.CodeBadRecord, "its owner must set the record anew",
			"%.200q is no multiaddr: %w", s, err)
	}
	return m, doubts, nil
}

// Components are the steps, the outermost first.
func (m Multiaddr) Components() []Component { return append([]Component(nil), m.components...) }

// Last is the innermost step, which says what is spoken there.
func (m Multiaddr) Last() Component {
	if len(m.components) == 0 {
		return Component{}
	}
	return m.components[len(m.components)-1]
}

// String is the canonical form: no slash at the end, values as their protocols write them.
func (m Multiaddr) String() string {
	var b strings.Builder
	for _, c := range m.components {
		b.WriteString("/" + c.Protocol)
		if c.Value != "" && c.Value[0] != '/' { // the value of unix brings its own slash
			b.WriteByte('/')
		}
		b.WriteString(c.Value)
	}
	return b.String()
}

// MarshalText gives the canonical form.
func (m Multiaddr) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// walk reads a multiaddr step by step. What a reader can live with and a writer should not is a doubt, not an error.
func walk(s string) (m Multiaddr, doubts []string, err error) {
	if err := checkText(s); err != nil {
		return Multiaddr{}, nil, err
	}
	rest := strings.Split(strings.TrimRight(s, "/"), "/")[1:]
	for len(rest) > 0 {
		var step Component
		var doubt string
		if step, rest, doubt, err = takeStep(rest); err != nil {
			return Multiaddr{}, nil, err
		}
		if doubt != "" {
			doubts = append(doubts, doubt)
		}
		m.components = append(m.components, step)
	}
	if len(m.String()) > maxMultiaddr { // escapes of http-path can make it longer
		return Multiaddr{}, nil, fmt.Errorf("it is longer than %d bytes in its canonical form", maxMultiaddr)
	}
	return m, doubts, nil
}

func checkText(s string) error {
	switch {
	case strings.Trim(s, "/") == "":
		return errors.New("it is empty")
	case len(s) > maxMultiaddr:
		return fmt.Errorf("it is longer than %d bytes", maxMultiaddr)
	case s[0] != '/':
		return errors.New("it must begin with a slash")
	case !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }):
		return errors.New("it has characters that cannot be shown")
	}
	return nil
}

// takeStep reads the first protocol of rest, and its value if it takes one.
func takeStep(rest []string) (step Component, left []string, doubt string, err error) {
	name := rest[0]
	rest = rest[1:]
	p, known := protocolNamed(name)
	if !known {
		return takeUnknown(name, rest)
	}
	if p.Size == 0 {
		return Component{p.Name, ""}, rest, "", nil
	}
	if len(rest) == 0 {
		return Component{}, nil, "", fmt.Errorf("it ends after /%s, which needs a value", name)
	}
	value, left := rest[0], rest[1:]
	if p.Path {
		value, left = "/"+strings.Join(rest, "/"), nil
	}
	canonical, err := valueOf(p, value)
	if err != nil && p.Name == "p2p" && value != "" {
		return Component{p.Name, value}, left, fmt.Sprintf("%q is no peer", value), nil
	}
	if err != nil {
		return Component{}, nil, "", fmt.Errorf("%q is no value for %s: %w", value, name, err)
	}
	return Component{p.Name, canonical}, left, "", nil
}

// takeUnknown lets an unknown protocol end the path with one value. In the middle nobody could tell its value from the
// next protocol.
func takeUnknown(name string, rest []string) (Component, []string, string, error) {
	switch {
	case name == "":
		return Component{}, nil, "", errors.New("it has two slashes in a row")
	case len(rest) != 1 || rest[0] == "":
		return Component{}, nil, "", fmt.Errorf("there is no protocol %q", name)
	}
	return Component{name, rest[0]}, nil, fmt.Sprintf("there is no protocol %q", name), nil
}
