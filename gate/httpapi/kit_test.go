// SPDX-License-Identifier: MIT

package httpapi_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
	"github.com/postbond/postbond/gate/httpapi"
)

var (
	alice = gate.Party{Name: "alice.eth", Address: common.Address{0xa1}, Node: common.Hash{0xa1}}
	bob   = gate.Party{Name: "bob.eth", Address: common.Address{0xb0}, Node: common.Hash{0xb0}}
)

// phoneBook knows two people and one name that nobody can resolve just now.
type phoneBook struct{}

func (phoneBook) Resolve(_ context.Context, text string) (gate.Party, error) {
	switch text {
	case "alice.eth":
		return alice, nil
	case "bob.eth":
		return bob, nil
	case "offline.eth":
		return gate.Party{}, postbond.Fail(postbond.CodeUnreachable, "", "no answer")
	case "panic.eth":
		panic("a bug")
	}
	return gate.Party{}, postbond.Fail(postbond.CodeBadName, "write it like alice.eth", "%q is not a valid name", text)
}

// service is an API over a chain where alice's book holds 20 tokens and bob asks for half a token.
type service struct {
	t        *testing.T
	mu       sync.Mutex // guards what follows
	facts    postbond.Facts
	err      error
	panicky  bool
	admitted int

	config gate.Config
	log    bytes.Buffer
}

func newService(t *testing.T) *service {
	now := time.Date(2026, 7, 24, 0, 0, 0, 0, time.UTC)
	book := postbond.Book{Owner: alice.Address, Balance: 20_000_000}
	return &service{
		t: t,
		facts: postbond.Facts{
			AsOf: postbond.AsOf{
				ChainID: 31337, Block: 1204, Hash: common.Hash{0x12}, Time: uint64(now.Unix()), SafeBlock: 1192, Seen: now,
			},
			Requirement: postbond.Requirement{
				Holder: bob.Address, Bond: 500_000, Cover: 10, Mode: postbond.ModeBondAndPostage,
			},
			Head: book, Safe: book,
		},
		config: gate.Config{
			Domain: postbond.Domain{Kind: postbond.Bond, ChainID: 31337, Contract: common.Address{0x57}},
			MaxLag: time.Minute,
			Now:    func() time.Time { return now },
		},
	}
}

func (s *service) Facts(context.Context, postbond.Query) (postbond.Facts, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.panicky {
		panic(errors.New("a bug"))
	}
	return s.facts, s.err
}

func (s *service) Held(context.Context, common.Address, common.Address, postbond.Epoch) ([]postbond.SignedStamp, error) {
	return nil, nil
}

func (s *service) Admit(context.Context, postbond.SignedStamp, common.Address, time.Time) (
	postbond.Admission, *postbond.SignedStamp, error,
) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.admitted++
	return postbond.AdmissionFirst, nil, nil
}

func (s *service) handler() http.Handler {
	g, err := gate.New(s.config, s, s)
	require.NoError(s.t, err)
	log := slog.New(slog.NewTextHandler(&s.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	api := &httpapi.API{Gate: g, Names: phoneBook{}, Events: s, Log: log, Version: "v1.2.3"}
	return api.Handler()
}

// message is one from alice to bob with a good stamp.
func (s *service) message() httpapi.Message {
	m := httpapi.Message{From: "alice.eth", To: "bob.eth", MessageHash: common.Hash{0x3e}, Frank: common.Hash{0xf0}}
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{1}, 32))
	require.NoError(s.t, err)
	stamp := postbond.Stamp{
		Holder: bob.Address, Epoch: postbond.EpochAt(s.facts.AsOf.Time), Value: 500_000, Total: 500_000,
		Letter: postbond.Letter(bob.Node, m.MessageHash, m.Frank),
	}
	raw, err := crypto.Sign(stamp.Digest(s.config.Domain.Separator()).Bytes(), key)
	require.NoError(s.t, err)
	signature, err := postbond.NewSignature(raw)
	require.NoError(s.t, err)
	m.Bond = postbond.SignedStamp{Domain: s.config.Domain, Stamp: stamp, Signature: signature}.String()
	return m
}

// post asks with a body as it stands.
func (s *service) post(path, body string) *http.Response {
	request := httptest.NewRequest(http.MethodPost, path, bytes.NewBufferString(body))
	request.Header.Set("Content-Type", "application/json")
	return s.serve(request)
}

func (s *service) serve(request *http.Request) *http.Response {
	recorder := httptest.NewRecorder()
	s.handler().ServeHTTP(recorder, request)
	return recorder.Result()
}

func bodyOf(t *testing.T, response *http.Response) string {
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return string(body)
}
