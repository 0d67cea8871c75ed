// SPDX-License-Identifier: MIT

package chain_test

import (
	"os"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/chain"
)

func TestDevelopmentAddressesFollowFromTheCode(t *testing.T) {
	all, err := chain.Deployments()
	require.NoError(t, err)
	entry := all[31337]
	assert.Equal(t, chain.TestToken().Address(), entry.Token, "run `make generate`")
	assert.Equal(t, chain.Release{Token: entry.Token, Owner: entry.TermsOwner}.Deployment(), entry, "run `make generate`")
}

func TestAddressesFollowFromTokenAndOwner(t *testing.T) {
	one := chain.Release{Token: common.Address{1}, Owner: common.Address{2}}.Deployment()
	assert.Equal(t, one, chain.Release{Token: common.Address{1}, Owner: common.Address{2}}.Deployment())
	otherToken := chain.Release{Token: common.Address{3}, Owner: common.Address{2}}.Deployment()
	assert.NotEqual(t, one.Stake, otherToken.Stake)
	assert.NotEqual(t, one.Postage, otherToken.Postage)
	assert.Equal(t, one.Terms, otherToken.Terms)
	otherOwner := chain.Release{Token: common.Address{1}, Owner: common.Address{4}}.Deployment()
	assert.Equal(t, one.Stake, otherOwner.Stake)
	assert.NotEqual(t, one.Terms, otherOwner.Terms)
	assert.NotEqual(t, one.Stake, one.Postage)
}

// The remedy that the documents give for a chain without the proxy is that proxy's own transaction, and works.
func TestDocumentedTransactionBringsTheDeploymentProxy(t *testing.T) {
	document, err := os.ReadFile("../docs/deploying.md")
	require.NoError(t, err)
	raw := regexp.MustCompile(`0xf8a5[0-9a-f]+`).Find(document)
	require.NotNil(t, raw)
	var tx types.Transaction
	require.NoError(t, tx.UnmarshalBinary(common.FromHex(string(raw))))
	sender, err := types.Sender(types.HomesteadSigner{}, &tx)
	require.NoError(t, err)
	assert.Contains(t, string(document), sender.Hex())
	assert.Equal(t, chain.DeploymentProxy, crypto.CreateAddress(sender, 0))

	network := anvil.BareForTest(t, 100)
	conn := dialBare(t, network, "gnosis")
	require.NoError(t, conn.CheckDeploymentProxy(t.Context()))
	setCode(t, network, chain.DeploymentProxy, "0x00")
	assert.Equal(t, postbond.CodeBadContract, postbond.CodeOf(conn.CheckDeploymentProxy(t.Context())))
	setCode(t, network, chain.DeploymentProxy, "0x")
	err = conn.CheckDeploymentProxy(t.Context())
	assert.Equal(t, postbond.CodeNotDeployed, postbond.CodeOf(err))
	assert.ErrorContains(t, err, "the deterministic deployment proxy is not on gnosis")
	assert.Contains(t, postbond.HintOf(err), "docs/deploying.md")

	call(t, network, "anvil_setNonce", chain.DeploymentProxy, "0x0")
	call(t, network, "anvil_setBalance", sender, tx.Cost().String())
	require.NoError(t, conn.SendTransaction(t.Context(), &tx))
	_, err = conn.WaitMined(t.Context(), tx.Hash(), 0)
	require.NoError(t, err)
	assert.NoError(t, conn.CheckDeploymentProxy(t.Context()))
}
