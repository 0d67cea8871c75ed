// SPDX-License-Identifier: MIT

package chain_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/chain"
)

func TestProbeTellsTokensApart(t *testing.T) {
	codes := probeTokens(t)
	network := anvil.BareForTest(t, 8453)
	conn := dialBare(t, network, "base")
	honest := create(t, conn, network, codes["HonestToken"])
	for _, c := range []struct {
		token    string
		argument []byte
		refusal  string // what the refusal says; empty: the token is fit
		warning  string // what the only warning says; empty: there is none
	}{
		{"HonestToken", nil, "", ""},
		{"TetherLikeToken", nil, "", "Its owner can switch a fee on transfers on"},
		{"CallingToken", nil, "", "It calls whoever receives it"},
		{"DecimalsToken", []byte{6}, "", ""},
		{"DecimalsToken", []byte{36}, "", ""},

		{"DecimalsToken", []byte{5}, "has 5 decimals, and the contracts take 6 to 36", ""},
		{"DecimalsToken", []byte{37}, "has 37 decimals, and the contracts take 6 to 36", ""},
		{"BoastingToken", nil, "talks nonsense when asked for its decimals", ""},
		{"ProxyToken", common.Address{1}.Bytes(), "does not say how many decimals it has", ""},
		{"ReceiverPaysToken", nil, "delivers another amount than is sent (it takes a fee, or rounds): 899.999037000063 PRB instead of 899.999937 PRB", ""},
		{"SenderPaysToken", nil, "takes another amount from the sender than he sends: 900.000836999937 PRB instead of 899.999937 PRB", ""},
		{"PayoutFeeToken", nil, "delivers another amount than a contract pays out (it takes a fee, or rounds): 127.", ""},
		{"PayoutSurchargeToken", nil, "takes another amount from a contract than it pays out", ""},
		{"InterestToken", nil, "changes balances as time goes by", ""},
		{"ReflectionToken", nil, "changes what one account holds when others send", ""},
		{"SharesToken", nil, "counts shares, so that what an account holds changes by itself: it answers sharesOf(address)", ""},
		{"RoundingToken", nil, "delivers another amount than is sent (it takes a fee, or rounds)", ""},
		{"DenyingToken", nil, "does not say true to a deposit", ""},
		{"PretendingToken", nil, "delivers another amount than is sent (it takes a fee, or rounds): 0 PRB instead of", ""},
		{"OpenToken", nil, "lets anybody take what others hold", ""},
		{"NoContractsToken", nil, "refuses a deposit: the contract refused without a reason known here", ""},
		{"LockingToken", nil, "refuses a payout after five weeks: the contract refused: locked", ""},
	} {
		name := c.token + " " + new(big.Int).SetBytes(c.argument).String()
		t.Run(name, func(t *testing.T) {
			code := codes[c.token]
			require.NotEmpty(t, code)
			if c.argument != nil {
				code = slices.Concat(code, common.LeftPadBytes(c.argument, 32))
			}
			token := create(t, conn, network, code)
			probe, err := chain.ProbeToken(t.Context(), conn, token, common.Address{})
			if c.refusal != "" {
				assert.Equal(t, postbond.CodeBadToken, postbond.CodeOf(err))
				assert.ErrorContains(t, err, "the token "+token.Hex()+" "+c.refusal)
				assert.NotEmpty(t, postbond.HintOf(err))
				return
			}
			require.NoError(t, err)
			assert.Equal(t, network.Deployer.Address, probe.Holder, "the only one who was ever sent any")
			if c.warning == "" {
				assert.Empty(t, probe.Warnings)
				return
			}
			require.Len(t, probe.Warnings, 1)
			assert.Contains(t, probe.Warnings[0], c.warning)
		})
	}

	t.Run("a proxy of a fit token", func(t *testing.T) {
		token := create(t, conn, network, codes["HonestToken"])
		setCode(t, network, token, "0x365f5f375f5f365f73"+honest.Hex()[2:]+"5af43d5f5f3e5f3d91602a57fd5bf3")
		probe, err := chain.ProbeToken(t.Context(), conn, token, network.Deployer.Address)
		require.NoError(t, err)
		assert.Equal(t, []string{"It is a proxy for " + honest.Hex() + ": whoever controls it can make another token of it."}, probe.Warnings)
	})
	t.Run("no code", func(t *testing.T) {
		_, err := chain.ProbeToken(t.Context(), conn, common.Address{1}, common.Address{})
		assert.Equal(t, postbond.CodeBadToken, postbond.CodeOf(err))
		assert.ErrorContains(t, err, "there is no token at 0x0100000000000000000000000000000000000000 on base")
	})
	t.Run("a holder of nothing", func(t *testing.T) {
		_, err := chain.ProbeToken(t.Context(), conn, honest, common.Address{1})
		assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
		assert.ErrorContains(t, err, "holds less than 0.01 PRB")
	})
	t.Run("nobody was sent any lately", func(t *testing.T) {
		call(t, network, "anvil_mine", "0x3e9")
		_, err := chain.ProbeToken(t.Context(), conn, honest, common.Address{})
		assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
		assert.Contains(t, postbond.HintOf(err), "--holder")
		probe, err := chain.ProbeToken(t.Context(), conn, honest, network.Deployer.Address)
		require.NoError(t, err)
		assert.Equal(t, "899.999937", probe.Amount.In(probe.Decimals))
	})
	t.Run("nothing happened", func(t *testing.T) {
		token, err := chain.LoadToken(t.Context(), conn, honest)
		require.NoError(t, err)
		balance, err := token.BalanceOf(t.Context(), network.Deployer.Address)
		require.NoError(t, err)
		assert.Equal(t, "1000", balance.In(18))
	})
}
