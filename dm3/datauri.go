// SPDX-License-Identifier: MIT

package dm3

import (
	"encoding/base64"
	"encoding/json"
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"
)

const mediaType = "application/json"

// usualHead is what dm3's own clients expect before the comma (dm3-lib-profile, JsonResolver).
var usualHead = regexp.MustCompile(`^application/json(;charset=[\w-]+)?(;base64)?$`)

// dataURI never URL-encodes, though dm3-spec allows it: dm3's own clients do not decode it. And they take each
// character for a byte, so beyond ASCII there is only base64.
func dataURI(json string) string {
	if isASCII(json) {
		return "data:" + mediaType + "," + json
	}
	return "data:" + mediaType + ";base64," + base64.StdEncoding.EncodeToString([]byte(json))
}

// readData reads what follows the colon of a data: URI (RFC 2397).
func readData(scheme, rest string) (raw []byte, warnings []string, err error) {
	head, body, hasComma := strings.Cut(rest, ",")
	if !hasComma {
		return nil, nil, badRecord("the data: URI has no comma")
	}
	isBase64, err := readMediaType(head)
	if err != nil {
		return nil, nil, err
	}
	if scheme != "data" || !usualHead.MatchString(head) {
		warnings = append(warnings, "the data: URI begins in an unusual way, so dm3 clients may not see a profile")
	}
	if strings.ContainsAny(body, "\n\r\u2028\u2029") {
		warnings = append(warnings, "there are line breaks in the data: URI, so dm3 clients do not see a profile")
	}
	// Plain JSON may hold a % of its own, so it is decoded only where it makes no sense as it stands.
	if strings.Contains(body, "%") && (isBase64 || !json.Valid([]byte(body))) {
		if body, err = url.PathUnescape(body); err != nil {
			return nil, nil, badRecord("the data: URI is not URL-encoded: %w", err)
		}
		warnings = append(warnings, "the data: URI is URL-encoded, so dm3 clients fail on it")
	}
	if isBase64 {
		raw, err = decodeBase64(body)
		return raw, warnings, err
	}
	if !isASCII(body) {
		warnings = append(warnings, "there are characters beyond ASCII outside base64, which dm3 clients garble")
	}
	return []byte(body), warnings, nil
}

// readMediaType reads what stands before the comma.
func readMediaType(head string) (isBase64 bool, err error) {
	parts := strings.Split(head, ";")
	if !strings.EqualFold(strings.TrimSpace(parts[0]), mediaType) {
		return false, badRecord("the data: URI holds %.40q, not %s", parts[0], mediaType)
	}
	for _, part := range parts[1:] {
		name, value, _ := strings.Cut(strings.ToLower(strings.TrimSpace(part)), "=")
		switch {
		case name == "charset" && value != "utf-8" && value != "us-ascii":
			return false, badRecord("the data: URI is in %.40q, not in UTF-8", value)
		case name == "base64":
			isBase64 = true
		}
	}
	return isBase64, nil
}

// decodeBase64 takes both alphabets, padded or not.
func decodeBase64(body string) ([]byte, error) {
	unpadded := strings.TrimRight(body, "=")
	raw, err := base64.RawStdEncoding.DecodeString(unpadded)
	if err != nil {
		raw, err = base64.RawURLEncoding.DecodeString(unpadded)
	}
	if err != nil {
		return nil, badRecord("the data: URI is not base64: %w", err)
	}
	return raw, nil
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
