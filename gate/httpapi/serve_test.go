// SPDX-License-Identifier: MIT

package httpapi_test

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond/gate/httpapi"
)

// serving runs Serve until the returned stop; outcome then has what it returned.
func serving(t *testing.T, handler http.Handler) (url string, stop context.CancelFunc, outcome <-chan error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	done := make(chan error, 1)
	go func() { done <- httpapi.Serve(ctx, listener, handler, slog.New(slog.DiscardHandler)) }() // ends with ctx
	return "http://" + listener.Addr().String(), cancel, done
}

func TestServeAnswersUntilToldToStop(t *testing.T) {
	url, stop, outcome := serving(t, newService(t).handler())
	client, err := httpapi.NewClient(url)
	require.NoError(t, err)
	require.NoError(t, client.Health(t.Context()))

	stop()
	assert.NoError(t, <-outcome)
	assert.Error(t, client.Health(t.Context()))
}

func TestRequestUnderWayIsFinished(t *testing.T) {
	entered, release := make(chan struct{}), make(chan struct{})
	url, stop, outcome := serving(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(entered)
		<-release
		assert.NoError(t, r.Context().Err(), "stopping does not cancel what is under way")
		w.WriteHeader(http.StatusTeapot)
	}))
	answered := make(chan int, 1)
	go func() { // ends with the answer
		defer close(answered)
		response, err := http.Get(url)
		if assert.NoError(t, err) {
			answered <- response.StatusCode
			assert.NoError(t, response.Body.Close())
		}
	}()

	<-entered
	stop()
	select {
	case err := <-outcome:
		t.Fatalf("stopped with a request under way: %v", err)
	default:
	}
	close(release)
	assert.Equal(t, http.StatusTeapot, <-answered)
	assert.NoError(t, <-outcome)
}

func TestServeReportsABrokenListener(t *testing.T) {
	broken := errors.New("no more files")
	err := httpapi.Serve(t.Context(), brokenListener{broken}, http.NotFoundHandler(), slog.New(slog.DiscardHandler))
	assert.ErrorIs(t, err, broken)
}

type brokenListener struct{ err error }

func (l brokenListener) Accept() (net.Conn, error) { return nil, l.err }
func (l brokenListener) Close() error              { return nil }
func (l brokenListener) Addr() net.Addr            { return &net.TCPAddr{} }
