// SPDX-License-Identifier: MIT

package httpapi_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate/httpapi"
)

// Page is that of httpapi.Events: three burns, one a block.
func (s *service) Page(_ context.Context, query httpapi.EventQuery) ([]httpapi.Event, error) {
	if s.err != nil {
		return nil, s.err
	}
	signer, amount, index := postbond.Address(alice.Address), postbond.Micro(500_000), uint8(0)
	var page []httpapi.Event
	for block := query.Since.Block + 1; block <= 3 && len(page) < query.Limit; block++ {
		page = append(page, httpapi.Event{
			Cursor: httpapi.Cursor{Block: block, LogIndex: 7}, Block: block, Time: time.Unix(1_700_000_000, 0).UTC(),
			Kind: "burned", Signer: &signer, Amount: &amount, Index: &index,
		})
	}
	return page, nil
}

func TestEventsComeInPages(t *testing.T) {
	s := newService(t)
	server := httptest.NewServer(s.handler())
	defer server.Close()
	client, err := httpapi.NewClient(server.URL)
	require.NoError(t, err)

	var blocks []uint64
	var since httpapi.Cursor
	for {
		page, err := client.Events(t.Context(), httpapi.EventQuery{Since: since, Signer: alice.Address, Kind: "burned", Limit: 2})
		require.NoError(t, err)
		if len(page.Events) == 0 {
			assert.Equal(t, since, page.Next)
			break
		}
		for _, event := range page.Events {
			blocks = append(blocks, event.Block)
			assert.Equal(t, postbond.Micro(500_000), *event.Amount)
			assert.Equal(t, uint8(0), *event.Index, "number 0 is a number")
			assert.Nil(t, event.Payer)
		}
		since = page.Next
	}
	assert.Equal(t, []uint64{1, 2, 3}, blocks)
}

func TestBadEventQueryIsRefused(t *testing.T) {
	handler := newService(t).handler()
	for name, query := range map[string]string{
		"unknown parameter": "colour=blue",
		"given twice":       "limit=1&limit=2",
		"limit zero":        "limit=0",
		"limit too large":   "limit=1001",
		"limit a word":      "limit=many",
		"cursor":            "since=7",
		"cursor with tail":  "since=7.1x",
		"cursor with zeros": "since=07.1",
		"negative cursor":   "since=-1.0",
		"endless cursor":    "since=18446744073709551615.0",
		"signer":            "signer=alice",
		"mistyped holder":   "holder=0x70997970c51812dc3A010C7d01b50e0d17dc79C8",
	} {
		t.Run(name, func(t *testing.T) {
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/v1/events?"+query, nil))
			assert.Equal(t, http.StatusBadRequest, answer.Code)
			assert.Equal(t, "application/problem+json", answer.Header().Get("Content-Type"))
		})
	}
}

func TestBrokenIndexIsNotAnEmptyOne(t *testing.T) {
	s := newService(t)
	s.err = errors.New("disk on fire")
	answer := httptest.NewRecorder()
	s.handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/v1/events", nil))
	assert.Equal(t, http.StatusServiceUnavailable, answer.Code)
	assert.NotContains(t, answer.Body.String(), "fire")
}
