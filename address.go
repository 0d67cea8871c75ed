// SPDX-License-Identifier: MIT

package postbond

import "github.com/ethereum/go-ethereum/common"

// Address is an address whose text, in JSON too, carries its checksum (EIP-55).
type Address common.Address

// String is the checksummed form.
func (a Address) String() string { return common.Address(a).Hex() }

// MarshalText gives the checksummed form.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads 0x and 40 hexadecimal digits, and refuses a wrong checksum where there is one.
func (a *Address) UnmarshalText(text []byte) error {
	parsed, err := common.NewMixedcaseAddressFromString(string(text))
	if err != nil || len(text) != 2+2*common.AddressLength {
		return Fail(CodeUsage, "0x and 40 hexadecimal digits", "%q is no address", text)
	}
	if mixed := hasBothCases(text[2:]); mixed && !parsed.ValidChecksum() {
		return Fail(CodeUsage, "copy it again, or write it in small letters", "%q is mistyped: its checksum is wrong", text)
	}
	*a = Address(parsed.Address())
	return nil
}

func hasBothCases(digits []byte) bool {
	var lower, upper bool
	for _, c := range digits {
		lower = lower || ('a' <= c && c <= 'f')
		upper = upper || ('A' <= c && c <= 'F')
	}
	return lower && upper
}
