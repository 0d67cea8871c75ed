// SPDX-License-Identifier: MIT

package postbond

import (
	"math"

	"github.com/ethereum/go-ethereum/common"
)

// Mode says how the parts of a Requirement combine.
type Mode uint8

// The modes, by their number in the contract Terms.
const (
	ModeUnset          Mode = iota // the network default holds
	ModeBondAndPostage             // both, where both are asked for
	ModeBondOrPostage              // either
	ModeClosed                     // connections only
	ModeOpen                       // anybody
)

var modeNames = [...]string{"unset", "bond_and_postage", "bond_or_postage", "closed", "open"}

// String is the mode's word in JSON and on command lines.
func (m Mode) String() string {
	if int(m) < len(modeNames) {
		return modeNames[m]
	}
	return "unknown"
}

// MarshalText gives the mode's word.
func (m Mode) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// ParseMode reads a mode's word. "bond" and "postage" are short for bond_and_postage with only that part asked for.
func ParseMode(s string) (Mode, error) {
	if s == "bond" || s == "postage" {
		return ModeBondAndPostage, nil
	}
	for i, name := range modeNames[1:] {
		if s == name {
			return Mode(i + 1), nil
		}
	}
	const hint = "one of bond, postage, bond_and_postage, bond_or_postage, closed, open"
	return ModeUnset, Fail(CodeUsage, hint, "there is no mode %q", s)
}

// Requirement is what a recipient asks of strangers.
type Requirement struct {
	Holder  common.Address // who may redeem the stamps
	Bond    Micro          // what a spam report burns
	Postage Micro          // what a read collects
	Cover   uint8          // available stake must be at least Cover × Bond
	Mode    Mode
}

// UnpackRequirement reads the word of the events RequirementSet and DefaultProposed, lowest bits first: holder 160, bond 40,
// postage 40, cover 8, mode 8.
func UnpackRequirement(word common.Hash) Requirement {
	return Requirement{
		Holder:  common.BytesToAddress(word[12:32]),
		Bond:    Micro(takeUint(word[7:12])),
		Postage: Micro(takeUint(word[2:7])),
		Cover:   word[1],
		Mode:    Mode(word[0]),
	}
}

// maxTermsAmount is the largest bond or postage that fits the contract's 40 bits.
const maxTermsAmount Micro = math.MaxUint32<<8 | 0xff

// Check says why the contract would refuse these terms, or nil.
func (r Requirement) Check() error {
	switch {
	case r.Mode > ModeOpen:
		return Fail(CodeUsage, "modes are 1 to 4", "there is no mode %d", r.Mode)
	case r.Mode == ModeUnset && (r.Holder != (common.Address{}) || r.Bond != 0 || r.Postage != 0):
		return Fail(CodeUsage, "choose a mode, or give none of them", "without a mode there is no holder, bond or postage")
	case r.Bond > maxTermsAmount || r.Postage > maxTermsAmount:
		return Fail(CodeUsage, "at most "+maxTermsAmount.Tokens(), "bond or postage is too large")
	case r.Mode == ModeBondAndPostage && r.Bond == 0 && r.Postage == 0:
		return Fail(CodeUsage, "give a bond or postage, or choose the mode open", "the terms ask for nothing")
	case r.Mode == ModeBondOrPostage && (r.Bond == 0 || r.Postage == 0):
		return Fail(CodeUsage, "give both, or choose bond_and_postage", "the mode bond_or_postage needs both amounts")
	case r.Cover != 0 && r.Bond == 0:
		return Fail(CodeUsage, "set the cover to 0", "a cover without a bond asks for nothing")
	}
	return nil
}

// RequiredStake is what must stand behind a bond at all: Cover × Bond.
func (r Requirement) RequiredStake() Micro { return Micro(r.Cover) * r.Bond }

// Asks says in a word what a stranger must bring: bond, postage, bond_and_postage, bond_or_postage, closed or open.
func (r Requirement) Asks() string {
	if r.Mode == ModeBondAndPostage && r.Postage == 0 {
		return "bond"
	}
	if r.Mode == ModeBondAndPostage && r.Bond == 0 {
		return "postage"
	}
	return r.Mode.String()
}
