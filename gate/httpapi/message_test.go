// SPDX-License-Identifier: MIT

package httpapi_test

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate/httpapi"
)

func TestMessageRoundTrips(t *testing.T) {
	full := httpapi.Message{
		From: "alice.eth", To: "bob.eth", MessageHash: common.Hash{1}, Frank: common.Hash{2}, Bond: "pb1q",
	}
	for _, message := range []httpapi.Message{full, {To: "bob.eth"}, {From: "ni\u200dck.eth", To: `"<&>\`}} {
		text, err := json.Marshal(message)
		require.NoError(t, err)
		back, err := httpapi.ParseMessage(text)
		require.NoError(t, err, "%s", text)
		assert.Equal(t, message, back)
	}
}

// FuzzParseMessage compares with encoding/json, which takes more than we do, and never something else.
func FuzzParseMessage(f *testing.F) {
	for _, seed := range []string{
		`{"from":"alice.eth","to":"bob.eth","message_hash":"` + hash + `","bond":"pb1q","frank":"` + hash + `"}`,
		`{"from":null,"to":"b","message_hash":"` + hash + `","bond":null}`,
		`{"from":"a","from":"b","to":"c","message_hash":"` + hash + `"}`,
		`{"FROM":"a","to":"\ud800","message_hash":"` + hash + `"}`,
		`{}`, `[]`, `null`, `{"from":{}}`, "{\"\xff\":1}",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		message, err := httpapi.ParseMessage(body)
		if err != nil {
			assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
			assert.Zero(t, message)
			return
		}
		require.True(t, utf8.Valid(body))
		var loose struct {
			From, To, Bond *string
			MessageHash    *common.Hash `json:"message_hash"`
			Frank          *common.Hash
		}
		require.NoError(t, json.Unmarshal(body, &loose))
		assert.Equal(t, message.From, deref(loose.From))
		assert.Equal(t, message.To, deref(loose.To))
		assert.Equal(t, message.Bond, deref(loose.Bond))
		assert.Equal(t, message.MessageHash, deref(loose.MessageHash))
		assert.Equal(t, message.Frank, deref(loose.Frank))

		again, err := json.Marshal(message)
		require.NoError(t, err)
		back, err := httpapi.ParseMessage(again)
		require.NoError(t, err)
		assert.Equal(t, message, back)
	})
}

func deref[T any](p *T) (value T) {
	if p != nil {
		value = *p
	}
	return value
}
