// SPDX-License-Identifier: MIT

package httpapi_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate/httpapi"
)

func clientOf(t *testing.T, handler http.Handler) *httpapi.Client {
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	client, err := httpapi.NewClient(server.URL)
	require.NoError(t, err)
	return client
}

func TestClientAsksWhatTheServiceAnswers(t *testing.T) {
	s := newService(t)
	client := clientOf(t, s.handler())

	decision, err := client.Check(t.Context(), s.message())
	require.NoError(t, err)
	assert.Equal(t, postbond.OkBond, decision.Reason)
	assert.Equal(t, "bob.eth", decision.Terms.Recipient)
	assert.Equal(t, uint64(1204), decision.AsOf.Block)
	assert.Zero(t, s.admitted)

	decision, err = client.Admit(t.Context(), s.message())
	require.NoError(t, err)
	assert.Equal(t, postbond.OkBond, decision.Reason)
	assert.Equal(t, 1, s.admitted)

	unknown := s.message()
	unknown.From, unknown.Bond = "", ""
	decision, err = client.Check(t.Context(), unknown)
	require.NoError(t, err)
	assert.Equal(t, postbond.NoStamp, decision.Reason)
	assert.Equal(t, postbond.Micro(5_000_000), *decision.Need.Available)

	status, err := client.Status(t.Context())
	require.NoError(t, err)
	assert.True(t, status.Ready)
	assert.Equal(t, "v1.2.3", status.Version)
	assert.NoError(t, client.Health(t.Context()))
}

func TestClientPassesOnWhatTheServiceRefuses(t *testing.T) {
	s := newService(t)
	message := s.message()
	message.From = "al ice.eth"
	_, err := clientOf(t, s.handler()).Check(t.Context(), message)
	assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
	assert.ErrorContains(t, err, `made no decision: "al ice.eth" is not a valid name`)
	assert.Equal(t, "write it like alice.eth", postbond.HintOf(err))

	s.err = postbond.Fail(postbond.CodeFailed, "wait", "nothing yet")
	_, err = clientOf(t, s.handler()).Status(t.Context())
	assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
	assert.Equal(t, "wait", postbond.HintOf(err))
}

func TestClientBelievesNothingThatIsNotAnAnswer(t *testing.T) {
	const accept = `{"verdict":"accept","reason":"ok_open","unit":"micro"}`
	const problem = "application/problem+json"
	tests := []struct {
		name        string
		status      int
		contentType string
		body        string
		err         string
	}{
		{"a page", 200, "text/html", "<html>", "status 200 with text/html"},
		{"a decision as a page", 200, "text/html", accept, "status 200 with text/html"},
		{"a decision without a type", 200, "", accept, "status 200"},
		{"a decision that was created", 201, "application/json", accept, "status 201"},
		{"a decision with an error", 500, "application/json", accept, "status 500"},
		{"a problem with success", 200, problem, "{}", "status 200"},
		{"an empty answer", 200, "application/json", "", "answers something else"},
		{"half an answer", 200, "application/json", accept[:20], "answers something else"},
		{"two answers", 200, "application/json", accept + accept, "answers something else"},
		{"a list", 200, "application/json", "[" + accept + "]", "answers something else"},
		{"null", 200, "application/json", "null", "no reason"},
		{"an empty object", 200, "application/json", "{}", "no reason"},
		{"a contradiction", 200, "application/json", strings.Replace(accept, "ok_open", "closed", 1), "does not go with"},
		{"a megabyte", 200, "application/json", `{"x":"` + strings.Repeat("a", 1<<20) + `"}`, "more than 1048576 bytes"},
		{"a megabyte of problem", 400, problem, `{"detail":"` + strings.Repeat("a", 1<<20) + `"}`, "more than 1048576 bytes"},
		{"a problem that is none", 400, problem, "oops", "answers something else"},
		{"a problem without details", 500, problem, "{}", "made no decision: Internal Server Error"},
		{"a detail that clears the screen", 400, problem, `{"detail":"\u001b[2J\u202efoo\nbar"}`, "made no decision: ?[2J?foo?bar"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			client := clientOf(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header()["Content-Type"] = []string{test.contentType}
				w.WriteHeader(test.status)
				fmt.Fprint(w, test.body)
			}))
			decision, err := client.Check(t.Context(), httpapi.Message{To: "bob.eth"})
			require.ErrorContains(t, err, test.err)
			assert.Zero(t, decision, "no verdict comes with an error")
			assert.Less(t, len(err.Error()), 600)
			assert.Contains(t, []postbond.Code{postbond.CodeUnreachable, postbond.CodeUsage}, postbond.CodeOf(err))
		})
	}
}

func TestClientFollowsNoRedirection(t *testing.T) {
	elsewhere := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("the client went elsewhere") })
	other := httptest.NewServer(elsewhere)
	defer other.Close()
	client := clientOf(t, http.RedirectHandler(other.URL, http.StatusTemporaryRedirect))
	_, err := client.Check(t.Context(), httpapi.Message{To: "bob.eth"})
	assert.ErrorContains(t, err, "status 307")
}

func TestClientStopsWaitingWithItsCaller(t *testing.T) {
	asked, done := make(chan struct{}), make(chan struct{})
	client := clientOf(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-done
	}))
	defer close(done)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-asked; cancel() }() // ends once the question has arrived
	_, err := client.Check(ctx, httpapi.Message{To: "bob.eth"})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestClientSaysWhoDoesNotAnswer(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	client, err := httpapi.NewClient(server.URL)
	require.NoError(t, err)
	server.Close()
	err = client.Health(t.Context())
	assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
	assert.ErrorContains(t, err, "the service at 127.0.0.1:")
	assert.Equal(t, "is it running?", postbond.HintOf(err))
}

func TestClientWantsAPlainURL(t *testing.T) {
	for _, good := range []string{"http://127.0.0.1:7077", "https://gate.example/postbond/", "http://[::1]:7077"} {
		_, err := httpapi.NewClient(good)
		assert.NoError(t, err, good)
	}
	for _, bad := range []string{
		"", "127.0.0.1:7077", "localhost:7077", "ftp://host", "file:///etc/passwd", "http://", "//host", "http://u:p@host",
		"http://host?key=1", "http://host#x", "http://ho st",
	} {
		_, err := httpapi.NewClient(bad)
		assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err), bad)
	}
}
