// SPDX-License-Identifier: MIT

package httpapi

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// maxMessage bounds a request's body. A name can have a few kilobytes, a stamp 320 letters.
const maxMessage = 16 << 10

// Message is what a delivery service asks about, in JSON
//
//	{"from":"alice.eth","to":"bob.eth","message_hash":"0x…","frank":"0x…","bond":"pb1…"}
//
// from and to are names or addresses. from must be given, and is null where the sender is not known: then nobody is held
// to own the stamp's book. frank and bond may be left out or null.
type Message struct {
	From        string // "" where the sender is not known
	To          string
	MessageHash common.Hash
	Frank       common.Hash // zero: none
	Bond        string      // "": none
}

// MarshalJSON writes the documented shape.
func (m Message) MarshalJSON() ([]byte, error) {
	fields := map[string]any{"from": nil, "to": m.To, "message_hash": m.MessageHash}
	if m.From != "" {
		fields["from"] = m.From
	}
	if m.Frank != (common.Hash{}) {
		fields["frank"] = m.Frank
	}
	if m.Bond != "" {
		fields["bond"] = m.Bond
	}
	return json.Marshal(fields)
}

// ParseMessage reads a message and refuses, with CodeUsage, whatever is not exactly one.
func ParseMessage(body []byte) (Message, error) {
	m, err := parseMessage(body)
	if err != nil {
		const hint = `send {"from", "to", "message_hash"} and, where there are, "frank" and "bond", each a string`
		return Message{}, postbond.Fail(postbond.CodeUsage, hint, "the body is not a message: %w", err)
	}
	return m, nil
}

func parseMessage(body []byte) (m Message, err error) {
	fields, err := parseFields(body, "from", "to", "message_hash", "frank", "bond")
	if err != nil {
		return m, err
	}
	if _, given := fields["from"]; !given {
		return m, errors.New("from is missing; it is null where the sender is not known")
	}
	if fields["from"] != nil {
		if m.From, err = fields.text("from"); err != nil {
			return m, err
		}
	}
	if m.To, err = fields.text("to"); err != nil {
		return m, err
	}
	if fields["message_hash"] == nil {
		return m, errors.New("message_hash is missing")
	}
	if m.MessageHash, err = fields.hash("message_hash"); err != nil {
		return m, err
	}
	if m.Frank, err = fields.hash("frank"); err != nil {
		return m, err
	}
	if bond := fields["bond"]; bond != nil {
		m.Bond = *bond // whether it is a stamp, the gate says
	}
	return m, nil
}

// fields are the members of a flat object; null is nil.
type fields map[string]*string

// parseFields takes one object of strings and nulls. encoding/json by itself would take a key twice, or in capitals, and
// mend broken UTF-8: two readers of one message could then see two messages.
func parseFields(body []byte, known ...string) (fields, error) {
	if !utf8.Valid(body) || !json.Valid(body) {
		return nil, errors.New("it is not one value of JSON in UTF-8")
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	if start, err := decoder.Token(); err != nil || start != json.Delim('{') {
		return nil, errors.New("it is not an object")
	}
	found := fields{}
	for decoder.More() {
		token, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		key, _ := token.(string) // valid JSON has no other keys
		if !slices.Contains(known, key) {
			return nil, fmt.Errorf("%.40q is no field of it", key)
		}
		if _, twice := found[key]; twice {
			return nil, fmt.Errorf("%s is there twice", key)
		}
		switch value, err := decoder.Token(); value := value.(type) {
		case string:
			found[key] = &value
		case nil:
			if err != nil {
				return nil, err
			}
			found[key] = nil
		default:
			return nil, fmt.Errorf("%s is not a string", key)
		}
	}
	return found, nil
}

func (f fields) text(key string) (string, error) {
	if value := f[key]; value != nil && *value != "" {
		return *value, nil
	}
	return "", fmt.Errorf("%s is missing or empty", key)
}

// hash is zero where there is none.
func (f fields) hash(key string) (hash common.Hash, err error) {
	if f[key] == nil {
		return hash, nil
	}
	if err := hash.UnmarshalText([]byte(*f[key])); err != nil {
		return hash, fmt.Errorf("%s is not 0x and 64 hexadecimal digits", key)
	}
	return hash, nil
}

// readMessage reads the body of a request, or gives the problem with it.
func readMessage(w http.ResponseWriter, r *http.Request) (Message, *problem) {
	if refusal := checkMediaType(r.Header); refusal != nil {
		return Message{}, refusal
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxMessage))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		detail := fmt.Sprintf("a message has at most %d bytes", maxMessage)
		return Message{}, &problem{Status: http.StatusRequestEntityTooLarge, Detail: detail}
	}
	if err != nil {
		return Message{}, &problem{Status: http.StatusBadRequest, Detail: "the body did not arrive whole"}
	}
	message, err := ParseMessage(body)
	if err != nil {
		refusal := problemOf(http.StatusBadRequest, err)
		return Message{}, &refusal
	}
	return message, nil
}

func checkMediaType(header http.Header) *problem {
	mediaType, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	charset := strings.ToLower(parameters["charset"])
	if err != nil || mediaType != "application/json" || (charset != "" && charset != "utf-8") {
		return &problem{Status: http.StatusUnsupportedMediaType, Detail: "send application/json in UTF-8"}
	}
	if header.Get("Content-Encoding") != "" {
		return &problem{Status: http.StatusUnsupportedMediaType, Detail: "send the body as it is, not compressed"}
	}
	return nil
}
