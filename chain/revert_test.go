// SPDX-License-Identifier: MIT

package chain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/chain"
)

// Errors that no command can run into: they belong to deployment, to the owner's one power, or to libraries.
var unreachable = map[string]bool{
	"UnsupportedDecimals": true, "BurnMismatch": true, "ReentrancyGuardReentrantCall": true, "SafeERC20FailedOperation": true,
	"InvalidShortString": true, "StringTooLong": true, "DefaultOutOfBounds": true, "DefaultHolder": true,
	"OwnableInvalidOwner": true, "OwnableUnauthorizedAccount": true,
}

func TestEveryContractErrorHasASentence(t *testing.T) {
	sentences := chain.SentenceNames()
	for _, contract := range []abi.ABI{stake.NewStake().GetABI(), terms.NewTerms().GetABI()} {
		for name := range contract.Errors {
			if !unreachable[name] {
				assert.Contains(t, sentences, name)
			}
		}
	}
}

func TestRevertsReadAsSentences(t *testing.T) {
	contract := stake.NewStake().GetABI()
	alice := common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
	pack := func(name string, arguments ...any) []byte {
		e := contract.Errors[name]
		packed, err := e.Inputs.Pack(arguments...)
		require.NoError(t, err)
		return append(e.ID[:4:4], packed...)
	}
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
