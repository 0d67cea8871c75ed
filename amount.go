// SPDX-License-Identifier: MIT

package postbond

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/holiman/uint256"
)

// MaxMicro is the largest amount that a book or a stamp can hold: 2^48 - 1 millionths, about 281 million tokens.
const MaxMicro Micro = 1<<48 - 1

// microDecimals is how many decimals of a token a Micro keeps.
const microDecimals = 6

// Micro is an amount in millionths of the staked token, the unit of the contracts. In JSON it is a decimal string.
type Micro uint64

// ParseMicro reads a decimal number of millionths.
func ParseMicro(s string) (Micro, error) {
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil || Micro(n) > MaxMicro || (len(s) > 1 && s[0] == '0') {
		return 0, Fail(CodeUsage, "a decimal number below 2^48", "%q is no amount in millionths", s)
	}
	return Micro(n), nil
}

// Amount gives the same value in base units of a token with that many decimals, at least 6.
func (m Micro) Amount(decimals uint8) Amount {
	unit := pow10(int(decimals) - microDecimals)
	return Amount{*unit.Mul(unit, uint256.NewInt(uint64(m)))}
}

// String is the plain decimal number of millionths.
func (m Micro) String() string { return strconv.FormatUint(uint64(m), 10) }

// Tokens is the amount in whole tokens, as a person writes it: "0.5", "20".
func (m Micro) Tokens() string { return decimal(uint256.NewInt(uint64(m)), microDecimals) }

// MarshalText gives the decimal number.
func (m Micro) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (m *Micro) UnmarshalText(text []byte) error {
	parsed, err := ParseMicro(string(text))
	if err == nil {
		*m = parsed
	}
	return err
}

// Amount is a number of base units of a token, or of wei. In JSON it is a decimal string.
type Amount struct{ n uint256.Int }

// NewAmount takes a number of base units.
func NewAmount(n uint64) Amount { return Amount{*uint256.NewInt(n)} }

// AmountFromBig takes a number of base units; it fails on negative numbers and on those over 256 bits.
func AmountFromBig(n *big.Int) (Amount, error) {
	v, overflow := uint256.FromBig(n)
	if n == nil || n.Sign() < 0 || overflow {
		return Amount{}, fmt.Errorf("%v does not fit an amount of 256 bits", n)
	}
	return Amount{*v}, nil
}

// Big gives the number of base units.
func (a Amount) Big() *big.Int { return a.n.ToBig() }

// Cmp is -1, 0 or 1 as a is less than, equal to or more than b.
func (a Amount) Cmp(b Amount) int { return a.n.Cmp(&b.n) }

// IsZero says whether there is nothing.
func (a Amount) IsZero() bool { return a.n.IsZero() }

// Micro gives the same value in millionths of a token with that many decimals, and fails if that is not a whole number
// or too large for a book.
func (a Amount) Micro(decimals uint8) (Micro, error) {
	if decimals < microDecimals {
		return 0, fmt.Errorf("a token with %d decimals has no millionths", decimals)
	}
	var rest uint256.Int
	quotient := new(uint256.Int)
	quotient.DivMod(&a.n, pow10(int(decimals)-microDecimals), &rest)
	if !rest.IsZero() {
		return 0, Fail(CodeUsage, "use at most 6 decimals", "%s is not a whole number of millionths", a.In(decimals))
	}
	if !quotient.IsUint64() || Micro(quotient.Uint64()) > MaxMicro {
		return 0, Fail(CodeUsage, "a book holds at most "+MaxMicro.Tokens(), "%s is too much for a book", a.In(decimals))
	}
	return Micro(quotient.Uint64()), nil
}

// String is the plain decimal number of base units.
func (a Amount) String() string { return a.n.Dec() }

// In is the amount in whole units of that many decimals, as a person writes it: "0.5", "20".
func (a Amount) In(decimals uint8) string { return decimal(&a.n, int(decimals)) }

// MarshalText gives the decimal number of base units.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (a *Amount) UnmarshalText(text []byte) error {
	n, err := uint256.FromDecimal(string(text))
	if err != nil || len(text) == 0 || text[0] < '0' || text[0] > '9' || (len(text) > 1 && text[0] == '0') {
		return Fail(CodeUsage, "a decimal number of base units", "%q is no amount", text)
	}
	a.n = *n
	return nil
}

// Unit is what an amount on a command line is counted in.
type Unit struct {
	Symbol   string
	Decimals uint8
}

// UnitMicro is the contracts' own unit, written out: "500000 micro".
func UnitMicro(decimals uint8) Unit { return Unit{"micro", decimals - microDecimals} }

// Ether units, for fees.
var (
	UnitWei  = Unit{"wei", 0}
	UnitGwei = Unit{"gwei", 9}
	UnitEth  = Unit{"eth", 18}
)

// ParseAmount reads a number and its unit, "1.5 PBT" or "2gwei", in one of the given units (case does not matter). A
// number without a unit is an error that proposes the readings: money is never guessed.
func ParseAmount(s string, units ...Unit) (Amount, error) {
	text := strings.TrimSpace(s)
	end := strings.IndexFunc(text, func(r rune) bool { return (r < '0' || r > '9') && r != '.' })
	if end < 0 {
		return Amount{}, Fail(CodeUsage, proposals(text, units), "%q has no unit", s)
	}
	number, symbol := text[:end], strings.TrimSpace(text[end:])
	for _, unit := range units {
		if strings.EqualFold(unit.Symbol, symbol) {
			return parseDecimal(number, unit)
		}
	}
	return Amount{}, Fail(CodeUsage, proposals(number, units), "%q is not an amount in a unit known here", s)
}

func proposals(number string, units []Unit) string {
	if number == "" {
		number = "1.5"
	}
	readings := make([]string, len(units))
	for i, unit := range units {
		readings[i] = strconv.Quote(number + " " + unit.Symbol)
	}
	return "write " + strings.Join(readings, " or ")
}

func parseDecimal(number string, unit Unit) (Amount, error) {
	whole, fraction, hasPoint := strings.Cut(number, ".")
	if whole == "" || (hasPoint && fraction == "") || strings.Contains(fraction, ".") {
		return Amount{}, Fail(CodeUsage, "write it like 1.5", "%q is no decimal number", number)
	}
	if len(fraction) > int(unit.Decimals) {
		hint := fmt.Sprintf("%s has %d decimals", unit.Symbol, unit.Decimals)
		return Amount{}, Fail(CodeUsage, hint, "%q has too many decimals", number)
	}
	digits := strings.TrimLeft(whole+fraction+strings.Repeat("0", int(unit.Decimals)-len(fraction)), "0")
	if digits == "" {
		return Amount{}, nil
	}
	n, err := uint256.FromDecimal(digits)
	if err != nil {
		return Amount{}, Fail(CodeUsage, "an amount has at most 256 bits", "%q is too large", number)
	}
	return Amount{*n}, nil
}

func decimal(n *uint256.Int, decimals int) string {
	digits := n.Dec()
	if len(digits) <= decimals {
		digits = strings.Repeat("0", decimals-len(digits)+1) + digits
	}
	point := len(digits) - decimals
	fraction := strings.TrimRight(digits[point:], "0")
	if fraction == "" {
		return digits[:point]
	}
	return digits[:point] + "." + fraction
}

func pow10(exponent int) *uint256.Int {
	return new(uint256.Int).Exp(uint256.NewInt(10), uint256.NewInt(uint64(exponent)))
}
