// SPDX-License-Identifier: MIT

package httpapi

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

const (
	defaultPage = 100
	maxPage     = 1000
)

// Events are what the index knows of the contracts' past.
type Events interface {
	// Page gives the events after the cursor, oldest first, at most Limit.
	Page(ctx context.Context, query EventQuery) ([]Event, error)
}

// EventQuery picks events. Zero fields pick all.
type EventQuery struct {
	Since  Cursor // later ones only
	Kind   string
	Signer common.Address
	Holder common.Address
	Limit  int
}

// Cursor is an event's place in the chain. Its text is "block.log".
type Cursor struct{ Block, LogIndex uint64 }

// String is the cursor's text.
func (c Cursor) String() string { return fmt.Sprintf("%d.%d", c.Block, c.LogIndex) }

// MarshalText gives the cursor's text.
func (c Cursor) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText wrote, and nothing else.
func (c *Cursor) UnmarshalText(text []byte) error {
	var parsed Cursor
	_, err := fmt.Sscanf(string(text), "%d.%d", &parsed.Block, &parsed.LogIndex)
	if err != nil || parsed.String() != string(text) || parsed.Block > math.MaxInt64 || parsed.LogIndex > math.MaxInt64 {
		return postbond.Fail(postbond.CodeUsage, "take it from an answer", "%.40q is no cursor", text)
	}
	*c = parsed
	return nil
}

// Event is one event of the contracts. Which fields are there depends on the kind, see docs/service.md.
type Event struct {
	Cursor  Cursor            `json:"cursor"`
	Block   uint64            `json:"block"`
	Time    time.Time         `json:"time"` // the block's
	Tx      common.Hash       `json:"tx"`
	Kind    string            `json:"kind"`
	Signer  *postbond.Address `json:"signer,omitempty"` // whose book
	Seq     uint64            `json:"seq,omitempty"`
	Balance *postbond.Micro   `json:"balance,omitempty"` // the book's, after it
	Amount  *postbond.Micro   `json:"amount,omitempty"`
	Reward  *postbond.Micro   `json:"reward,omitempty"`
	Epoch   postbond.Epoch    `json:"epoch,omitempty"`
	Index   *uint8            `json:"index,omitempty"`
	Total   *postbond.Micro   `json:"total,omitempty"`
	Digest  *common.Hash      `json:"digest,omitempty"`

	Holder    *postbond.Address `json:"holder,omitempty"`
	Payer     *postbond.Address `json:"payer,omitempty"`
	To        *postbond.Address `json:"to,omitempty"`
	Owner     *postbond.Address `json:"owner,omitempty"`
	Recipient *postbond.Address `json:"recipient,omitempty"`
}

// EventPage is an answer to GET /v1/events. Next is where the next page begins; it stays the same when there is no more.
type EventPage struct {
	Events []Event `json:"events"`
	Next   Cursor  `json:"next"`
}

func (a *API) events(w http.ResponseWriter, r *http.Request) {
	query, err := parseEventQuery(r.URL.Query())
	if err != nil {
		problemOf(http.StatusBadRequest, err).write(w)
		return
	}
	found, err := a.Events.Page(r.Context(), query)
	if err != nil {
		a.Log.Error("events cannot be read", "error", err)
		problem{Status: http.StatusServiceUnavailable, Detail: "the index cannot be read just now"}.write(w)
		return
	}
	page := EventPage{Events: append([]Event{}, found...), Next: query.Since}
	if len(found) > 0 {
		page.Next = found[len(found)-1].Cursor
	}
	writeJSON(w, http.StatusOK, "application/json", page)
}

func parseEventQuery(values url.Values) (EventQuery, error) {
	query := EventQuery{Limit: defaultPage}
	for name, given := range values {
		if len(given) != 1 {
			return query, postbond.Fail(postbond.CodeUsage, "give it once", "%.40q is given twice", name)
		}
		if err := query.set(name, given[0]); err != nil {
			return query, err
		}
	}
	return query, nil
}

func (q *EventQuery) set(name, value string) (err error) {
	switch name {
	case "since":
		return q.Since.UnmarshalText([]byte(value))
	case "kind":
		q.Kind = value
	case "signer":
		return (*postbond.Address)(&q.Signer).UnmarshalText([]byte(value))
	case "holder":
		return (*postbond.Address)(&q.Holder).UnmarshalText([]byte(value))
	case "limit":
		q.Limit, err = strconv.Atoi(value)
		if err != nil || q.Limit < 1 || q.Limit > maxPage {
			return postbond.Fail(postbond.CodeUsage, fmt.Sprintf("1 to %d", maxPage), "%.40q is no limit", value)
		}
	default:
		return postbond.Fail(postbond.CodeUsage, "one of since, kind, signer, holder, limit", "there is no parameter %.40q", name)
	}
	return nil
}

// Events asks for a page of events.
func (c *Client) Events(ctx context.Context, query EventQuery) (EventPage, error) {
	values := url.Values{"since": {query.Since.String()}}
	if query.Kind != "" {
		values.Set("kind", query.Kind)
	}
	if query.Signer != (common.Address{}) {
		values.Set("signer", query.Signer.Hex())
	}
	if query.Holder != (common.Address{}) {
		values.Set("holder", query.Holder.Hex())
	}
	if query.Limit != 0 {
		values.Set("limit", strconv.Itoa(query.Limit))
	}
	return question[EventPage](ctx, c, http.MethodGet, "v1/events", values, nil)
}
