// SPDX-License-Identifier: MIT

package gate_test

import (
	"context"
	"crypto/ecdsa"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

const (
	today  postbond.Epoch = 2951
	maxLag                = 2 * time.Minute
)

// scene is a message, and all that a gate knows when it comes. As newScene sets it, it is accepted, with nothing to spare:
// each test spoils one thing.
type scene struct {
	t       testing.TB
	config  gate.Config
	facts   postbond.Facts
	ledger  *memory
	key     *ecdsa.PrivateKey
	domain  postbond.Domain
	stamp   postbond.Stamp
	request gate.Request // without the stamp
	text    string       // of the stamp, where it is not that of stamp
	err     error        // of the state
}

func newScene(t testing.TB) *scene {
	key := keyOf(t, 1)
	signer, owner := crypto.PubkeyToAddress(key.PublicKey), common.Address{0xa1}
	domain := postbond.Domain{Kind: postbond.Bond, ChainID: 31337, Contract: common.Address{0x57}}
	now := today.Start().Add(24 * time.Hour)
	bob := gate.Party{Name: "bob.eth", Address: common.Address{0xb0, 0xb}, Node: common.Hash{0xb0, 0xb}}
	book := postbond.Book{Signer: signer, Owner: owner, Balance: 5_000_000, Epoch: today, Seq: 1}
	s := &scene{
		t:      t,
		config: gate.Config{Domain: domain, MaxLag: maxLag, Now: func() time.Time { return now }},
		facts: postbond.Facts{
			AsOf: postbond.AsOf{
				ChainID: 31337, Block: 1204, Hash: common.Hash{0x12}, Time: uint64(now.Unix()), SafeBlock: 1192,
				Seen: now.Add(-maxLag),
			},
			Requirement: postbond.Requirement{
				Holder: bob.Address, Bond: 500_000, Cover: 10, Mode: postbond.ModeBondAndPostage,
			},
			Head: book,
			Safe: book,
		},
		ledger: &memory{signer: signer},
		key:    key,
		domain: domain,
		request: gate.Request{
			From: gate.AddressParty(owner), To: bob, MessageHash: common.Hash{0x3e}, Frank: common.Hash{0xf0},
		},
	}
	s.stamp = postbond.Stamp{
		Holder: bob.Address, Epoch: today, Index: 7, Value: 500_000, Total: 1_250_000, Letter: s.letter(),
	}
	return s
}

func keyOf(t testing.TB, n byte) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{n}, 32))
	require.NoError(t, err)
	return key
}

func (s *scene) letter() common.Hash {
	return postbond.Letter(s.request.To.Node, s.request.MessageHash, s.request.Frank)
}

func (s *scene) signer() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

func (s *scene) signed() postbond.SignedStamp {
	raw, err := crypto.Sign(s.stamp.Digest(s.domain.Separator()).Bytes(), s.key)
	require.NoError(s.t, err)
	signature, err := postbond.NewSignature(raw)
	require.NoError(s.t, err)
	return postbond.SignedStamp{Domain: s.domain, Stamp: s.stamp, Signature: signature}
}

// question is the request with the stamp in it.
func (s *scene) question() gate.Request {
	request := s.request
	request.Bond = s.text
	if s.text == "" {
		request.Bond = s.signed().String()
	}
	return request
}

// Facts makes the scene a State that answers for anybody.
func (s *scene) Facts(context.Context, postbond.Query) (postbond.Facts, error) { return s.facts, s.err }

func (s *scene) gate() *gate.Gate {
	g, err := gate.New(s.config, s, s.ledger)
	require.NoError(s.t, err)
	return g
}

func (s *scene) check() gate.Decision {
	decision, err := s.gate().Check(s.t.Context(), s.question())
	require.NoError(s.t, err)
	return decision
}

func (s *scene) admit() gate.Decision {
	decision, err := s.gate().Admit(s.t.Context(), s.question())
	require.NoError(s.t, err)
	return decision
}

// memory is a Ledger for the stamps of one key.
type memory struct {
	signer   common.Address
	held     []postbond.SignedStamp
	evidence [][2]postbond.SignedStamp
	err      error
	refuse   bool // answer AdmissionNone
	blind    bool // show nothing that is held, as to a gate that asked a moment too early
}

func (m *memory) Held(_ context.Context, contract, signer common.Address, epoch postbond.Epoch) (
	held []postbond.SignedStamp, err error,
) {
	if m.blind {
		return nil, m.err
	}
	return m.of(contract, signer, epoch), m.err
}

func (m *memory) of(contract, signer common.Address, epoch postbond.Epoch) (held []postbond.SignedStamp) {
	for _, stamp := range m.held {
		if signer == m.signer && stamp.Domain.Contract == contract && stamp.Stamp.Epoch == epoch {
			held = append(held, stamp)
		}
	}
	return held
}

func (m *memory) Admit(_ context.Context, stamp postbond.SignedStamp, signer common.Address, _ time.Time) (
	postbond.Admission, *postbond.SignedStamp, error,
) {
	if m.err != nil || m.refuse {
		return postbond.AdmissionNone, nil, m.err
	}
	held := m.of(stamp.Domain.Contract, signer, stamp.Stamp.Epoch)
	for _, other := range held {
		if other.Stamp == stamp.Stamp {
			return postbond.AdmissionRepeat, nil, nil
		}
	}
	for _, other := range held {
		if other.Stamp.ConflictsWith(stamp.Stamp) {
			m.evidence = append(m.evidence, [2]postbond.SignedStamp{other, stamp})
			return postbond.AdmissionConflict, &other, nil
		}
	}
	m.held = append(m.held, stamp)
	return postbond.AdmissionFirst, nil, nil
}

func micro(n postbond.Micro) *postbond.Micro { return &n }
