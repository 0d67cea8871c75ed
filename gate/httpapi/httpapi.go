// SPDX-License-Identifier: MIT

// Package httpapi asks a gate over HTTP: the handlers of a delivery service's daemon, and a client for them.
//
//	POST /v1/check   a [Message] -> a decision; changes nothing
//	POST /v1/admit   the same, and the stamp of an accepted message is recorded before the answer
//	GET  /v1/events  the contracts' past, in pages
//	GET  /v1/status  how far the service's knowledge of the chain goes
//	GET  /healthz    that the process answers at all
//
// A decision is always HTTP 200, a deferring one too. Any other status means that no decision was made and comes with
// problem details (RFC 9457). What comes in is refused unless it is exactly what is documented: one JSON object, known
// fields, each once, of the right type. There is no login: keep it to a machine, or behind a proxy, that only its callers reach.
package httpapi

import (
	"context"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

// answerTimeout bounds the work on one request. A decision that takes longer is a fault.
const answerTimeout = 10 * time.Second

// Names turns what a request calls somebody into a party.
type Names interface {
	// Resolve takes a name or an address. It fails with CodeBadName on what can never be either; any other error means
	// that it is not known just now.
	Resolve(ctx context.Context, nameOrAddress string) (gate.Party, error)
}

// API is what the handlers work with. All fields are needed.
type API struct {
	Gate    *gate.Gate
	Names   Names
	Events  Events
	Log     *slog.Logger
	Version string // of the program, for status
}

// Handler answers every request.
func (a *API) Handler() http.Handler {
	routes := map[string]http.Handler{
		"/v1/check":  only(http.MethodPost, a.decide(a.Gate.Check)),
		"/v1/admit":  only(http.MethodPost, a.decide(a.Gate.Admit)),
		"/v1/events": only(http.MethodGet, http.HandlerFunc(a.events)),
		"/v1/status": only(http.MethodGet, http.HandlerFunc(a.status)),
		"/healthz":   only(http.MethodGet, http.HandlerFunc(health)),
	}
	return a.guarded(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if handler, ok := routes[r.URL.Path]; ok {
			handler.ServeHTTP(w, r)
			return
		}
		problem{Status: http.StatusNotFound, Detail: "there is nothing here"}.write(w)
	}))
}

// guarded bounds the work on a request and keeps a panic from taking the connection, and the reason for it, away.
func (a *API) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch cause := recover(); cause {
			case nil:
			case http.ErrAbortHandler:
				panic(cause)
			default:
				a.Log.Error("a handler panicked", "path", r.URL.Path, "cause", cause, "stack", string(debug.Stack()))
				problem{Status: http.StatusInternalServerError, Detail: "the service made a mistake"}.write(w)
			}
		}()
		ctx, cancel := context.WithTimeout(r.Context(), answerTimeout)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// only lets one method through; GET includes HEAD.
func only(method string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == method || (method == http.MethodGet && r.Method == http.MethodHead) {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Allow", method)
		problem{Status: http.StatusMethodNotAllowed, Detail: "use " + method}.write(w)
	})
}

// decide answers with what ask decides about the message in the body.
func (a *API) decide(ask func(context.Context, gate.Request) (gate.Decision, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		message, refusal := readMessage(w, r)
		if refusal != nil {
			refusal.write(w)
			return
		}
		request, err := a.resolve(r.Context(), message)
		if postbond.CodeOf(err) == postbond.CodeBadName {
			problemOf(http.StatusBadRequest, err).write(w)
			return
		}
		if err != nil {
			a.noteUnresolved(r.Context(), err)
			a.answer(w, gate.Unresolved())
			return
		}
		// Time of its own: a name that is slow to resolve, or a caller who hangs up, is no fault of the gate.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), answerTimeout)
		defer cancel()
		decision, err := ask(ctx, request)
		if err != nil {
			decision = a.Gate.OnFault()
			a.Log.Error("the gate failed", "path", r.URL.Path, "error", err, "verdict", decision.Verdict)
		}
		a.answer(w, decision)
	})
}

// noteUnresolved tells the operator when ENS fails him. Who writes to names that do not exist is not his business.
func (a *API) noteUnresolved(ctx context.Context, err error) {
	level := slog.LevelWarn
	if postbond.CodeOf(err) == postbond.CodeUnknownName {
		level = slog.LevelDebug
	}
	a.Log.Log(ctx, level, "a name is unresolved", "error", err)
}

func (a *API) answer(w http.ResponseWriter, decision gate.Decision) {
	a.Log.Debug("decided", "verdict", decision.Verdict, "reason", decision.Reason)
	writeJSON(w, http.StatusOK, "application/json", decision)
}

func (a *API) resolve(ctx context.Context, message Message) (request gate.Request, err error) {
	request = gate.Request{MessageHash: message.MessageHash, Frank: message.Frank, Bond: message.Bond}
	if request.To, err = a.Names.Resolve(ctx, message.To); err != nil || message.From == "" {
		return request, err
	}
	request.From, err = a.Names.Resolve(ctx, message.From)
	return request, err
}

func (a *API) status(w http.ResponseWriter, r *http.Request) {
	status, err := a.Gate.Status(r.Context())
	if err != nil {
		a.Log.Warn("the status is not known", "error", err)
		problemOf(http.StatusServiceUnavailable, err).write(w)
		return
	}
	writeJSON(w, http.StatusOK, "application/json", statusOf(status, a.Version))
}

func health(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, "application/json", map[string]string{"status": "ok"})
}
