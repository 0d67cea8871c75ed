// SPDX-License-Identifier: MIT

package httpapi

import (
	"encoding/json"
	"net/http"

	"github.com/postbond/postbond"
)

const (
	problemType = "application/problem+json"
	// errorPages has an anchor for every code.
	errorPages = "https://github.com/postbond/postbond/blob/main/docs/errors.md#"
)

// problem is why no decision was made (RFC 9457), with our code and hint as extension members.
type problem struct {
	Type   string        `json:"type"`
	Title  string        `json:"title"`
	Status int           `json:"status"`
	Detail string        `json:"detail,omitempty"`
	Code   postbond.Code `json:"code,omitempty"`
	Hint   string        `json:"hint,omitempty"`
}

func problemOf(status int, err error) problem {
	return problem{Status: status, Detail: err.Error(), Code: postbond.CodeOf(err), Hint: postbond.HintOf(err)}
}

func (p problem) write(w http.ResponseWriter) {
	p.Title, p.Type = http.StatusText(p.Status), "about:blank"
	if p.Code != "" {
		p.Type = errorPages + string(p.Code)
	}
	writeJSON(w, p.Status, problemType, p)
}

// writeJSON writes the whole answer at once, or nothing of it.
func writeJSON(w http.ResponseWriter, status int, mediaType string, value any) {
	body, err := json.Marshal(value)
	if err != nil {
		panic(err) // our own types; the guard answers
	}
	header := w.Header()
	header.Set("Content-Type", mediaType)
	header.Set("Cache-Control", "no-store")
	header.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // whoever asked has gone; there is nobody to tell
}
