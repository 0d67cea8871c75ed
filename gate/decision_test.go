// SPDX-License-Identifier: MIT

package gate_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

func TestDecisionLooksAsDocumented(t *testing.T) {
	s := newScene(t)
	s.facts.Head.Balance, s.stamp.Total = 1_000_000, s.stamp.Value
	text, err := json.MarshalIndent(s.check(), "", " ")
	require.NoError(t, err)
	assert.Equal(t, `{
 "verdict": "reject",
 "reason": "stake_too_low",
 "need": {
  "available": "5000000"
 },
 "have": {
  "available": "1000000"
 },
 "unit": "micro",
 "terms": {
  "recipient": "bob.eth",
  "bond": "500000",
  "postage": "0",
  "mode": "bond",
  "read_at": "2026-07-24T00:00:00Z"
 },
 "as_of": {
  "chain_id": 31337,
  "block": 1204,
  "hash": "0x1200000000000000000000000000000000000000000000000000000000000000",
  "safe_block": 1192
 },
 "retry_after_s": null
}`, string(text))
}

func TestDecisionWithoutFactsLooksAsDocumented(t *testing.T) {
	text, err := json.Marshal(gate.Unresolved())
	require.NoError(t, err)
	assert.JSONEq(t, `{"verdict":"defer","reason":"name_unresolved","need":null,"have":null,"unit":"micro",
		"terms":null,"as_of":null,"retry_after_s":15}`, string(text))
}

func TestTermsShowTheAddressWhereThereIsNoName(t *testing.T) {
	s := newScene(t)
	s.request.To = gate.AddressParty(s.request.To.Address)
	s.stamp.Letter = s.letter()
	s.facts.Requirement.Mode, s.facts.Requirement.Postage = postbond.ModeBondOrPostage, 7
	decision := s.check()
	assert.Equal(t, postbond.OkBond, decision.Reason)
	assert.Equal(t, common.Address{0xb0, 0xb}.Hex(), decision.Terms.Recipient)
	assert.Equal(t, "bond_or_postage", decision.Terms.Mode)
}

func TestDecisionSurvivesTheJourney(t *testing.T) {
	for _, test := range spoilings() {
		s := newScene(t)
		test.spoil(s)
		sent := s.check()
		text, err := json.Marshal(sent)
		require.NoError(t, err)
		var got gate.Decision
		require.NoError(t, json.Unmarshal(text, &got), "%s", text)
		sent.AsOf.Time, sent.AsOf.Seen = 0, time.Time{}
		assert.Equal(t, sent, got, test.name)
	}
}

func TestDecisionThatContradictsItselfIsRefused(t *testing.T) {
	const good = `{"verdict":"reject","reason":"closed","need":null,"have":null,"unit":"micro",
		"terms":{"recipient":"bob.eth","bond":"1","postage":"0","mode":"closed","read_at":"2026-07-24T00:00:00Z"},
		"as_of":null,"retry_after_s":null}`
	var decision gate.Decision
	require.NoError(t, json.Unmarshal([]byte(good), &decision))

	tests := []struct{ name, from, to string }{
		{"no reason", `"closed","need"`, `"","need"`},
		{"an unknown reason", `"closed","need"`, `"because","need"`},
		{"accept with a reason to reject", `"reject"`, `"accept"`},
		{"defer with a reason to reject", `"reject"`, `"defer"`},
		{"reject with a reason to accept", `"closed","need"`, `"ok_bond","need"`},
		{"an unknown verdict", `"reject"`, `"maybe"`},
		{"a number for a verdict", `"reject"`, `1`},
		{"no verdict", `"verdict":"reject",`, ``},
		{"another unit", `"micro"`, `"token"`},
		{"no unit", `"unit":"micro",`, ``},
		{"an amount as a number", `"bond":"1"`, `"bond":1`},
		{"an amount over 48 bits", `"bond":"1"`, `"bond":"281474976710656"`},
		{"a negative amount", `"bond":"1"`, `"bond":"-1"`},
		{"a need over 48 bits", `"need":null`, `"need":{"available":"281474976710656"}`},
		{"a recipient that clears the screen", `bob.eth`, `\u001b[2J`},
		{"a recipient written backwards", `bob.eth`, `\u202ehte.bob`},
		{"a time that is none", `2026-07-24T00:00:00Z`, `yesterday`},
		{"a negative wait", `"retry_after_s":null`, `"retry_after_s":-1`},
		{"a wait for ever", `"retry_after_s":null`, `"retry_after_s":9223372036854775807`},
		{"a short hash", `"as_of":null`, `"as_of":{"hash":"0x12"}`},
		{"an array", good, `[]`},
		{"a string", good, `"accept"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			require.Contains(t, good, test.from)
			unchanged := decision
			assert.Error(t, json.Unmarshal([]byte(strings.Replace(good, test.from, test.to, 1)), &unchanged))
			assert.Equal(t, decision, unchanged)
		})
	}
}

func TestOperatorsVerdictOnFaultsCanBeRead(t *testing.T) {
	for _, verdict := range []postbond.Verdict{postbond.Defer, postbond.Accept, postbond.Reject} {
		s := newScene(t)
		s.config.OnFault = verdict
		text, err := json.Marshal(s.gate().OnFault())
		require.NoError(t, err)
		var got gate.Decision
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, s.gate().OnFault(), got)
	}
}

func FuzzDecisionFromAStranger(f *testing.F) {
	f.Add([]byte(`{"verdict":"accept","reason":"ok_open","unit":"micro","as_of":{"chain_id":1},"retry_after_s":3}`))
	f.Add([]byte(`{"verdict":"defer","reason":"index_behind","unit":"micro","need":{"value":"1"}}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var decision gate.Decision
		if json.Unmarshal(text, &decision) != nil {
			return
		}
		again, err := json.Marshal(decision)
		require.NoError(t, err)
		if string(text) == "null" || decision.Reason == "" {
			return
		}
		var got gate.Decision
		require.NoError(t, json.Unmarshal(again, &got))
		assert.Equal(t, decision, got)
	})
}
