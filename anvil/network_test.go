// SPDX-License-Identifier: MIT

package anvil_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	goens "github.com/wealdtech/go-ens/v3"

	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/chain"
)

func TestNamesResolveForwardAndBack(t *testing.T) {
	network := anvil.ForTest(t)
	for _, person := range network.People() {
		address, err := goens.Resolve(network.Client(), person.Name)
		require.NoError(t, err)
		assert.Equal(t, person.Address, address)
		name, err := goens.ReverseResolve(network.Client(), person.Address)
		require.NoError(t, err)
		assert.Equal(t, person.Name, name)
	}
}

func TestContractsAreWhereTheFileSays(t *testing.T) {
	network := anvil.ForTest(t, anvil.Options{NoMining: true})
	preset, err := chain.FindNetwork("anvil")
	require.NoError(t, err)
	deployment, err := preset.Deployment()
	require.NoError(t, err)
	assert.Equal(t, deployment, network.Deployment)

	contract := stake.NewStake()
	answer, err := contract.Instance(network.Client(), network.Stake).CallRaw(nil, contract.PackToken())
	require.NoError(t, err)
	token, err := contract.UnpackToken(answer)
	require.NoError(t, err)
	assert.Equal(t, network.Token, token)
	assert.NotEqual(t, common.Address{}, token)
}
