// SPDX-License-Identifier: MIT

package dm3

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/postbond/postbond"
)

// Stringify gives the canonical form of a JSON text: what stringify(JSON.parse(raw)) gives in the dm3 libraries, which
// is safe-stable-stringify 2.4.3. Members are sorted by the UTF-16 code units of their names, of a repeated name the
// last counts, numbers and escapes are those of JavaScript: neither <, > and & nor U+2028 and U+2029 are escaped, lone
// surrogates are. Fails with CodeBadRecord on what is not JSON in UTF-8, or nested deeper than 64.
func Stringify(raw []byte) (string, error) {
	value, err := parseJSON(raw)
	if err != nil {
		return "", postbond.Fail(postbond.CodeBadRecord, "", "the text cannot be made canonical: %w", err)
	}
	return string(appendValue(nil, value)), nil
}

// canonical is Stringify for our own types, whose strings come from parseJSON or from ParseName and so are Unicode.
func canonical(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // none of our types can fail
	}
	value, err := parseJSON(raw)
	if err != nil {
		panic(err)
	}
	return string(appendValue(nil, value))
}

func appendValue(b []byte, value any) []byte {
	switch v := value.(type) {
	case bool:
		return strconv.AppendBool(b, v)
	case float64:
		return appendNumber(b, v)
	case text:
		return appendText(b, v)
	case []any:
		b = append(b, '[')
		for i, element := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendValue(b, element)
		}
		return append(b, ']')
	case object:
		return appendObject(b, v)
	}
	return append(b, "null"...)
}

func appendObject(b []byte, members object) []byte {
	sorted := slices.Clone(members)
	slices.SortStableFunc(sorted, func(x, y member) int { return slices.Compare(x.name, y.name) })
	b = append(b, '{')
	first := true
	for i, m := range sorted {
		if i+1 < len(sorted) && slices.Equal(m.name, sorted[i+1].name) {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = append(appendText(b, m.name), ':')
		b = appendValue(b, m.value)
	}
	return append(b, '}')
}

// appendNumber writes a number as Number.prototype.toString does (ECMA-262, Number::toString).
func appendNumber(b []byte, n float64) []byte {
	magnitude := math.Abs(n)
	switch {
	case math.IsInf(n, 0):
		return append(b, "null"...)
	case n == 0: // -0 as well
		return append(b, '0')
	case magnitude >= 1e-6 && magnitude < 1e21:
		return strconv.AppendFloat(b, n, 'f', -1, 64)
	}
	// Go pads the exponent to two digits, JavaScript does not.
	digits := strconv.FormatFloat(n, 'e', -1, 64)
	return append(b, strings.Replace(digits, "e-0", "e-", 1)...)
}

// appendText writes a string as JSON.stringify does (ECMA-262, QuoteJSONString).
func appendText(b []byte, t text) []byte {
	b = append(b, '"')
	for i := 0; i < len(t); i++ {
		unit := t[i]
		switch {
		case unit == '"' || unit == '\\':
			b = append(b, '\\', byte(unit))
		case unit < 0x20:
			b = appendControl(b, unit)
		case !utf16.IsSurrogate(rune(unit)):
			b = utf8.AppendRune(b, rune(unit))
		case i+1 < len(t) && utf16.DecodeRune(rune(unit), rune(t[i+1])) != utf8.RuneError:
			b = utf8.AppendRune(b, utf16.DecodeRune(rune(unit), rune(t[i+1])))
			i++
		default:
			b = appendHex(b, unit)
		}
	}
	return append(b, '"')
}

func appendControl(b []byte, unit uint16) []byte {
	const short = "\b\t\n\f\r"
	if i := strings.IndexByte(short, byte(unit)); i >= 0 {
		return append(b, '\\', "btnfr"[i])
	}
	return appendHex(b, unit)
}

func appendHex(b []byte, unit uint16) []byte {
	const digits = "0123456789abcdef"
	return append(b, '\\', 'u', digits[unit>>12], digits[unit>>8&15], digits[unit>>4&15], digits[unit&15])
}
