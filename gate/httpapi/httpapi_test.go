// SPDX-License-Identifier: MIT

package httpapi_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

const hash = "0x3e00000000000000000000000000000000000000000000000000000000000000"

func asJSON(t *testing.T, value any) string {
	text, err := json.Marshal(value)
	require.NoError(t, err)
	return string(text)
}

func decisionIn(t *testing.T, response *http.Response) (decision gate.Decision) {
	body := bodyOf(t, response)
	require.Equal(t, http.StatusOK, response.StatusCode, body)
	assert.Equal(t, "application/json", response.Header.Get("Content-Type"))
	assert.Equal(t, "no-store", response.Header.Get("Cache-Control"))
	require.NoError(t, json.Unmarshal([]byte(body), &decision))
	return decision
}

// problemIn requires that no decision was made, and that the reason why is one that RFC 9457 describes.
func problemIn(t *testing.T, response *http.Response, status int) map[string]any {
	body := bodyOf(t, response)
	require.Equal(t, status, response.StatusCode, body)
	assert.Equal(t, "application/problem+json", response.Header.Get("Content-Type"))
	var problem map[string]any
	require.NoError(t, json.Unmarshal([]byte(body), &problem))
	assert.Equal(t, float64(status), problem["status"])
	assert.Equal(t, http.StatusText(status), problem["title"])
	assert.NotEmpty(t, problem["type"])
	assert.NotContains(t, problem, "verdict")
	return problem
}

func TestAdmitRecordsAndCheckDoesNot(t *testing.T) {
	s := newService(t)
	body := asJSON(t, s.message())

	assert.Equal(t, postbond.OkBond, decisionIn(t, s.post("/v1/check", body)).Reason)
	assert.Zero(t, s.admitted)
	assert.Equal(t, postbond.OkBond, decisionIn(t, s.post("/v1/admit", body)).Reason)
	assert.Equal(t, 1, s.admitted)
}

func TestDecisionIsAlwaysOK(t *testing.T) {
	tests := []struct {
		name string
		body string
		want postbond.Reason
	}{
		{"no stamp", `{"from":"alice.eth","to":"bob.eth","message_hash":"` + hash + `"}`, postbond.NoStamp},
		{"no stamp, said so", `{"from":"alice.eth","to":"bob.eth","message_hash":"` + hash + `","bond":null,"frank":null}`, postbond.NoStamp},
		{"an empty stamp", `{"from":"alice.eth","to":"bob.eth","message_hash":"` + hash + `","bond":""}`, postbond.NoStamp},
		{"an unknown sender", `{"from":null,"to":"bob.eth","message_hash":"` + hash + `"}`, postbond.NoStamp},
		{"a bad stamp", `{"from":"alice.eth","to":"bob.eth","message_hash":"` + hash + `","bond":"x"}`, postbond.BadStamp},
		{"escapes", `{"\u0066rom":"alice.eth","to":"bob.eth","message_hash":"` + hash + `"}`, postbond.NoStamp},
		{"the sender cannot be resolved", `{"from":"offline.eth","to":"bob.eth","message_hash":"` + hash + `"}`, postbond.NameUnresolved},
		{"the recipient cannot be resolved", `{"from":null,"to":"offline.eth","message_hash":"` + hash + `"}`, postbond.NameUnresolved},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := newService(t)
			for _, path := range []string{"/v1/check", "/v1/admit"} {
				decision := decisionIn(t, s.post(path, test.body))
				assert.Equal(t, test.want, decision.Reason)
				assert.Equal(t, test.want.Verdict(), decision.Verdict)
			}
			assert.Zero(t, s.admitted)
		})
	}
}

func TestOnlyAMessageIsAMessage(t *testing.T) {
	const good = `{"from":"alice.eth","to":"bob.eth","message_hash":"` + hash + `"}`
	with := func(from, to string) string {
		require.Contains(t, good, from)
		return strings.Replace(good, from, to, 1)
	}
	tests := []struct {
		name   string
		body   string
		detail string
	}{
		{"nothing", "", "one value of JSON"},
		{"null", "null", "not an object"},
		{"an array", "[" + good + "]", "not an object"},
		{"a string", `"from"`, "not an object"},
		{"an empty object", "{}", "from is missing"},
		{"truncated", good[:len(good)-1], "one value of JSON"},
		{"two values", good + good, "one value of JSON"},
		{"something after", good + " x", "one value of JSON"},
		{"a trailing comma", with(`"}`, `",}`), "one value of JSON"},
		{"a comment", with(`{`, `{/* hi */`), "one value of JSON"},
		{"single quotes", strings.ReplaceAll(good, `"`, `'`), "one value of JSON"},
		{"a NUL", with("alice", "al\x00ice"), "one value of JSON"},
		{"broken UTF-8", with("alice", "al\xffice"), "UTF-8"},
		{"overlong UTF-8", with("alice", "al\xc0\xafice"), "UTF-8"},
		{"a byte order mark", "\ufeff" + good, "one value of JSON"},
		{"UTF-16", "\xff\xfe{\x00}\x00", "UTF-8"},
		{"an unknown field", with(`{`, `{"postage":"pb1",`), `"postage" is no field of it`},
		{"a field in capitals", with(`"from"`, `"From"`), `"From" is no field of it`},
		{"a field twice", with(`{`, `{"from":"bob.eth",`), "from is there twice"},
		{"a field twice, once in escapes", with(`{`, `{"\u0066rom":"bob.eth",`), "from is there twice"},
		{"a field twice, once null", with(`{`, `{"to":null,`), "to is there twice"},
		{"no sender", with(`"from":"alice.eth",`, ``), "from is missing; it is null where the sender is not known"},
		{"an empty sender", with(`alice.eth`, ``), "from is missing or empty"},
		{"no recipient", with(`"to":"bob.eth",`, ``), "to is missing or empty"},
		{"a recipient null", with(`"bob.eth"`, `null`), "to is missing or empty"},
		{"no hash", with(`,"message_hash":"`+hash+`"`, ``), "message_hash is missing"},
		{"a hash null", with(`"`+hash+`"`, `null`), "message_hash is missing"},
		{"a short hash", with(hash, hash[:64]), "message_hash is not 0x and 64 hexadecimal digits"},
		{"a long hash", with(hash, hash+"00"), "message_hash is not 0x"},
		{"a hash without 0x", with(hash, hash[2:]), "message_hash is not 0x"},
		{"a hash of letters", with(hash, strings.Repeat("z", 66)), "message_hash is not 0x"},
		{"a bad frank", with(`}`, `,"frank":"0x"}`), "frank is not 0x"},
		{"a number", with(`"alice.eth"`, `1`), "from is not a string"},
		{"a boolean", with(`"alice.eth"`, `true`), "from is not a string"},
		{"an object", with(`"alice.eth"`, `{"a":"b"}`), "from is not a string"},
		{"a list", with(`"alice.eth"`, `["alice.eth"]`), "from is not a string"},
		{"deeply nested", with(`"alice.eth"`, strings.Repeat("[", 7000)+strings.Repeat("]", 7000)), "from is not a string"},
	}
	s := newService(t)
	require.Equal(t, postbond.NoStamp, decisionIn(t, s.post("/v1/check", good)).Reason)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for _, path := range []string{"/v1/check", "/v1/admit"} {
				problem := problemIn(t, s.post(path, test.body), http.StatusBadRequest)
				assert.Contains(t, problem["detail"], test.detail)
				assert.Equal(t, "usage", problem["code"])
				assert.NotEmpty(t, problem["hint"])
			}
		})
	}
	assert.Zero(t, s.admitted)
}

func TestImpossibleNameIsRefused(t *testing.T) {
	s := newService(t)
	for _, body := range []string{
		`{"from":"al ice.eth","to":"bob.eth","message_hash":"` + hash + `"}`,
		`{"from":null,"to":"bob..eth","message_hash":"` + hash + `"}`,
	} {
		problem := problemIn(t, s.post("/v1/check", body), http.StatusBadRequest)
		assert.Equal(t, "bad_name", problem["code"])
		assert.Equal(t, "write it like alice.eth", problem["hint"])
		assert.Contains(t, problem["type"], "#bad_name")
	}
}

func TestBodyIsBounded(t *testing.T) {
	s := newService(t)
	huge := `{"from":"` + strings.Repeat("a", 10<<20) + `"}`
	problem := problemIn(t, s.post("/v1/admit", huge), http.StatusRequestEntityTooLarge)
	assert.Contains(t, problem["detail"], "at most 16384 bytes")

	// One that never ends is cut off, not waited for.
	endless := httptest.NewRequest(http.MethodPost, "/v1/admit", io.MultiReader(strings.NewReader(`{"from":"`), letters{}))
	endless.Header.Set("Content-Type", "application/json")
	problemIn(t, s.serve(endless), http.StatusRequestEntityTooLarge)
}

type letters struct{}

func (letters) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

func TestBodyThatBreaksOffIsNoMessage(t *testing.T) {
	s := newService(t)
	body := io.MultiReader(strings.NewReader(`{"from":`), iotest.ErrReader(errors.New("connection reset")))
	request := httptest.NewRequest(http.MethodPost, "/v1/admit", body)
	request.Header.Set("Content-Type", "application/json")
	problemIn(t, s.serve(request), http.StatusBadRequest)
}

func TestOnlyJSONIsRead(t *testing.T) {
	s := newService(t)
	body := asJSON(t, s.message())
	for contentType, status := range map[string]int{
		"application/json":                  http.StatusOK,
		"application/json; charset=utf-8":   http.StatusOK,
		"Application/JSON;charset=UTF-8":    http.StatusOK,
		"application/json; charset=latin1":  http.StatusUnsupportedMediaType,
		"application/json;;;":               http.StatusUnsupportedMediaType,
		"text/plain":                        http.StatusUnsupportedMediaType,
		"application/x-www-form-urlencoded": http.StatusUnsupportedMediaType,
		"multipart/form-data; boundary=x":   http.StatusUnsupportedMediaType,
		"":                                  http.StatusUnsupportedMediaType,
	} {
		request := httptest.NewRequest(http.MethodPost, "/v1/check", strings.NewReader(body))
		request.Header.Set("Content-Type", contentType)
		assert.Equal(t, status, s.serve(request).StatusCode, contentType)
	}

	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	_, err := writer.Write([]byte(body))
	require.NoError(t, errors.Join(err, writer.Close()))
	request := httptest.NewRequest(http.MethodPost, "/v1/check", &packed)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Content-Encoding", "gzip")
	problemIn(t, s.serve(request), http.StatusUnsupportedMediaType)
}

func TestOtherPathsAndMethodsAreProblems(t *testing.T) {
	s := newService(t)
	for _, path := range []string{"/", "/v1", "/v1/", "/v1/check/", "/v2/check", "/metrics", "/v1/check/../admit", "//v1/check"} {
		problemIn(t, s.serve(httptest.NewRequest(http.MethodPost, "http://127.0.0.1"+path, nil)), http.StatusNotFound)
	}
	for path, allowed := range map[string]string{
		"/v1/check": http.MethodPost, "/v1/admit": http.MethodPost, "/v1/status": http.MethodGet, "/healthz": http.MethodGet,
	} {
		for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete, "BREW"} {
			if method == allowed {
				continue
			}
			response := s.serve(httptest.NewRequest(method, path, nil))
			problemIn(t, response, http.StatusMethodNotAllowed)
			assert.Equal(t, allowed, response.Header.Get("Allow"))
		}
	}
}

func TestFaultIsAnsweredAsTheOperatorSays(t *testing.T) {
	for _, verdict := range []postbond.Verdict{postbond.Defer, postbond.Accept, postbond.Reject} {
		s := newService(t)
		s.config.OnFault = verdict
		s.err = errors.New("disk on fire")
		decision := decisionIn(t, s.post("/v1/admit", asJSON(t, s.message())))
		assert.Equal(t, verdict, decision.Verdict)
		assert.Equal(t, postbond.IndexBehind, decision.Reason)
		assert.Zero(t, s.admitted)
		assert.Contains(t, s.log.String(), "disk on fire", "the operator is told why")
	}
}

func TestPanicIsAProblemNotAnEnd(t *testing.T) {
	s := newService(t)
	s.panicky = true
	problem := problemIn(t, s.post("/v1/check", asJSON(t, s.message())), http.StatusInternalServerError)
	assert.NotContains(t, fmt.Sprint(problem), "a bug", "what broke is the operator's business")
	assert.Contains(t, s.log.String(), "a bug")

	problemIn(t, s.post("/v1/check", `{"from":"panic.eth","to":"panic.eth","message_hash":"`+hash+`"}`), http.StatusInternalServerError)
}

func TestAbortedHandlerStaysAborted(t *testing.T) {
	s := newService(t)
	assert.PanicsWithValue(t, http.ErrAbortHandler, func() {
		request := httptest.NewRequest(http.MethodPost, "/v1/check", nil)
		request.Header.Set("Content-Type", "application/json")
		request.Body = io.NopCloser(aborting{})
		s.serve(request)
	})
}

type aborting struct{}

func (aborting) Read([]byte) (int, error) { panic(http.ErrAbortHandler) }

func TestStatusTellsHowFarTheIndexIs(t *testing.T) {
	s := newService(t)
	response := s.serve(httptest.NewRequest(http.MethodGet, "/v1/status", nil))
	assert.JSONEq(t, `{"ready":true,"version":"v1.2.3","chain_id":31337,"stake":"0x5700000000000000000000000000000000000000",
		"block":1204,"hash":"0x1200000000000000000000000000000000000000000000000000000000000000",
		"block_time":"2026-07-24T00:00:00Z","safe_block":1192,"lag_s":0}`, bodyOf(t, response))

	s.facts.AsOf.Seen = s.facts.AsOf.Seen.Add(-2 * time.Minute)
	body := bodyOf(t, s.serve(httptest.NewRequest(http.MethodGet, "/v1/status", nil)))
	assert.Contains(t, body, `"ready":false`)
	assert.Contains(t, body, `"lag_s":120`)

	s.err = postbond.Fail(postbond.CodeNotIndexed, "wait for the backfill", "nothing yet")
	body = bodyOf(t, s.serve(httptest.NewRequest(http.MethodGet, "/v1/status", nil)))
	assert.Contains(t, body, `"ready":false`)

	s.err = postbond.Fail(postbond.CodeFailed, "wait for the backfill", "nothing yet")
	problem := problemIn(t, s.serve(httptest.NewRequest(http.MethodGet, "/v1/status", nil)), http.StatusServiceUnavailable)
	assert.Equal(t, "wait for the backfill", problem["hint"])
}

func TestHealthNeedsNothing(t *testing.T) {
	s := newService(t)
	s.err = errors.New("broken")
	for _, method := range []string{http.MethodGet, http.MethodHead} {
		assert.Equal(t, http.StatusOK, s.serve(httptest.NewRequest(method, "/healthz", nil)).StatusCode)
	}
}
