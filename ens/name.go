// SPDX-License-Identifier: MIT

package ens

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/adraffy/go-ens-normalize/ensip15"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
)

const (
	maxName  = 4096 // bytes, as typed and in its normal form; ENS itself sets no limit to the whole
	maxLabel = 255  // bytes: the length of a label is one byte in the DNS encoding
)

// Name is an ENS name in its normal form (ENSIP-15). Only ParseName and UnmarshalText make one, so two names are the
// same exactly if they compare equal. The zero Name is the root, which is nobody's: its String is empty, its Node is
// zero.
type Name struct{ normal string }

// ParseName normalises a name as a person writes it: "Alice.ETH" is alice.eth. A name that no client should show or
// resolve fails with CodeBadName: an empty label, mixed scripts, lookalikes, stray punctuation (ENSIP-15).
func ParseName(s string) (Name, error) {
	switch {
	case s == "":
		return Name{}, postbond.Fail(postbond.CodeBadName, "write it like alice.eth", "the name is empty")
	case len(s) > maxName:
		return Name{}, postbond.Fail(postbond.CodeBadName, "", "the name is longer than %d bytes", maxName)
	case !utf8.ValidString(s):
		return Name{}, postbond.Fail(postbond.CodeBadName, "type it as UTF-8", "%q is not a text", s)
	}
	normal, err := ensip15.Shared().Normalize(s)
	if err != nil {
		return Name{}, postbond.Fail(postbond.CodeBadName, hintOfRule(err), "%q is not a valid name: %w", s, err)
	}
	if len(normal) > maxName {
		return Name{}, postbond.Fail(postbond.CodeBadName, "", "the name is longer than %d bytes in its normal form", maxName)
	}
	for label := range strings.SplitSeq(normal, ".") {
		if len(label) > maxLabel {
			return Name{}, postbond.Fail(postbond.CodeBadName, "", "a label of the name is longer than %d bytes", maxLabel)
		}
	}
	return Name{normal}, nil
}

// hintOfRule says what to do about a broken rule of ENSIP-15.
func hintOfRule(err error) string {
	switch {
	case errors.Is(err, ensip15.ErrEmptyLabel):
		return "write it without a dot at either end and without two in a row"
	case errors.Is(err, ensip15.ErrIllegalMixture), strings.Contains(err.Error(), ensip15.ErrWholeConfusable.Error()):
		// The library does not wrap the second one.
		return "letters of another alphabet imitate a name; type the name anew and do not trust where this one came from"
	case errors.Is(err, ensip15.ErrLeadingUnderscore):
		return "use the underscore only at the start of a label"
	case errors.Is(err, ensip15.ErrInvalidLabelExtension):
		return "write the name in its own letters, not in punycode"
	}
	return "look for a stray or invisible character and type the name anew"
}

// String is the normal form.
func (n Name) String() string { return n.normal }

// Labels are the parts between the dots, none for the root.
func (n Name) Labels() []string {
	if n == (Name{}) {
		return nil
	}
	return strings.Split(n.normal, ".")
}

// Parent is the name without its first label; the root for a top-level name and for the root itself.
func (n Name) Parent() Name {
	_, parent, _ := strings.Cut(n.normal, ".")
	return Name{parent}
}

// Node is the namehash (EIP-137) of the normal form. It is computed here because go-ens's NameHash normalises once more
// by IDNA, and so gives another node, or an error, for thousands of valid names.
func (n Name) Node() common.Hash {
	if n == (Name{}) {
		return common.Hash{}
	}
	label, _, _ := strings.Cut(n.normal, ".")
	return crypto.Keccak256Hash(n.Parent().Node().Bytes(), crypto.Keccak256([]byte(label)))
}

// DNS is the wire form (ENSIP-10): each label after a byte with its length, and a zero byte at the end.
func (n Name) DNS() []byte {
	encoded := make([]byte, 0, len(n.normal)+2)
	for _, label := range n.Labels() {
		encoded = append(encoded, byte(len(label)))
		encoded = append(encoded, label...)
	}
	return append(encoded, 0)
}

// MarshalText gives the normal form.
func (n Name) MarshalText() ([]byte, error) { return []byte(n.normal), nil }

// UnmarshalText is ParseName.
func (n *Name) UnmarshalText(text []byte) error {
	parsed, err := ParseName(string(text))
	if err == nil {
		*n = parsed
	}
	return err
}
