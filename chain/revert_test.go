// SPDX-License-Identifier: MIT

package chain_test

import (
	"math/big"
	"regexp"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/postage"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/bindings/testtoken"
	"github.com/postbond/postbond/chain"
)

func TestEveryContractErrorHasASentenceAndAHint(t *testing.T) {
	sentences := chain.Sentences()
	placeholder := regexp.MustCompile(`\{(\w+)`)
	known := make(map[string]bool)
	for _, contract := range []abi.ABI{stake.NewStake().GetABI(), postage.NewPostage().GetABI(), terms.NewTerms().GetABI(), testtoken.NewTestToken().GetABI()} {
		for name, e := range contract.Errors {
			known[name] = true
			words, ok := sentences[name]
			if !ok {
				continue
			}
			assert.NotEmpty(t, words[1], "%s has no hint", name)
			for _, match := range placeholder.FindAllStringSubmatch(words[0], -1) {
				assert.True(t, slices.ContainsFunc(e.Inputs, func(a abi.Argument) bool { return a.Name == match[1] }), "%s has no argument %s", name, match[1])
			}
		}
	}
	for _, contract := range []abi.ABI{stake.NewStake().GetABI(), postage.NewPostage().GetABI(), terms.NewTerms().GetABI()} {
		for name := range contract.Errors {
			assert.Contains(t, sentences, name)
		}
	}
	for name := range sentences {
		assert.True(t, known[name], "%s is no error of any contract", name)
	}
}

func TestRevertsReadAsSentences(t *testing.T) {
	contract, ofTerms := stake.NewStake().GetABI(), terms.NewTerms().GetABI()
	alice := common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
	packed := func(contract abi.ABI, name string, arguments ...any) []byte {
		e := contract.Errors[name]
		data, err := e.Inputs.Pack(arguments...)
		require.NoError(t, err)
		return append(e.ID[:4:4], data...)
	}
	pack := func(name string, arguments ...any) []byte { return packed(contract, name, arguments...) }
	reason, err := abi.NewType("string", "", nil)
	require.NoError(t, err)
	text, err := abi.Arguments{{Type: reason}}.Pack("not today")
	require.NoError(t, err)
	for name, c := range map[string]struct {
		data []byte
		code postbond.Code
		want string
	}{
		"date":      {pack("ExitNotDue", alice, big.NewInt(2968), big.NewInt(2971)), postbond.CodeReverted, "the exit is due on 2026-12-10, not before"},
		"amounts":   {pack("BalanceOverflow", alice, big.NewInt(1_500_000), big.NewInt(2)), postbond.CodeReverted, "the book of " + alice.Hex() + " holds 1.5 and has no room for 0.000002 more"},
		"owner":     {pack("NotOwner", alice, common.Address{1}, alice), postbond.CodeNotAllowed, "the book of " + alice.Hex() + " belongs to " + alice.Hex() + ", not to 0x0100000000000000000000000000000000000000"},
		"time":      {packed(ofTerms, "SignatureExpired", big.NewInt(1_800_000_000)), postbond.CodeReverted, "the signature was good until 2027-01-15T08:00:00Z"},
		"nonce":     {packed(ofTerms, "InvalidAccountNonce", alice, big.NewInt(3)), postbond.CodeReverted, "does not carry the nonce of " + alice.Hex() + ", which is 3"},
		"announced": {packed(ofTerms, "DefaultAnnounced", big.NewInt(2971)), postbond.CodeReverted, "the default for 2026-12-10 has been announced"},
		"reason":    {append(common.FromHex("08c379a0"), text...), postbond.CodeReverted, "the contract refused: not today"},
		"unknown":   {common.FromHex("12345678"), postbond.CodeReverted, "the contract refused without a reason known here (0x12345678)"},
		"empty":     {nil, postbond.CodeReverted, "the contract refused without a reason known here (0x)"},
		"truncated": {pack("EmptyBook", alice)[:20], postbond.CodeReverted, "the contract refused without a reason known here (0x"},
	} {
		t.Run(name, func(t *testing.T) {
			err := chain.ExplainRevert(c.data)
			assert.Equal(t, c.code, postbond.CodeOf(err))
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

func FuzzExplainRevert(f *testing.F) {
	f.Add([]byte{})
	for _, e := range stake.NewStake().GetABI().Errors {
		f.Add(append(e.ID[:4:4], make([]byte, 96)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		require.Error(t, chain.ExplainRevert(data))
	})
}
