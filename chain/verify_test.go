// SPDX-License-Identifier: MIT

package chain_test

import (
	"encoding/hex"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/chain"
)

// deployed is a chain with the release on it, as the deploying command leaves it.
type deployed struct {
	*anvil.Network
	conn    *chain.Conn
	release chain.Release
}

func deployRelease(t *testing.T) deployed {
	t.Helper()
	network := anvil.BareForTest(t, 10)
	release := chain.Release{Token: chain.TestToken().Address(), Owner: network.Deployer.Address}
	for _, c := range []chain.Creation{chain.TestToken(), release.Stake(), release.Postage(), release.Terms()} {
		createByProxy(t, network, c)
	}
	return deployed{network, dialBare(t, network, "optimism"), release}
}

func (d deployed) verify(t *testing.T, deployment chain.Deployment) *chain.Verification {
	t.Helper()
	found, err := chain.Verify(t.Context(), d.conn, deployment)
	require.NoError(t, err)
	return found
}

func (d deployed) code(t *testing.T, account common.Address) string {
	t.Helper()
	code, err := d.conn.CodeAt(t.Context(), account, nil)
	require.NoError(t, err)
	return "0x" + hex.EncodeToString(code)
}

func TestVerifyKnowsItsOwnRelease(t *testing.T) {
	d := deployRelease(t)
	deployment := d.release.Deployment()
	found := d.verify(t, deployment)
	require.NoError(t, found.Problem())

	assert.Equal(t, "PBT", found.Token.Token.Symbol)
	assert.True(t, found.Token.Test)
	assert.Equal(t, "1000000000000", found.Stake.Unit.String())
	assert.Equal(t, uint64(3), found.Stake.ExitDelay)
	assert.Equal(t, uint64(2), found.Postage.ExitDelay)
	for name, contract := range map[string]chain.VerifiedContract{
		"Stake": found.Stake.VerifiedContract, "Postage": found.Postage.VerifiedContract, "Terms": found.Terms.VerifiedContract,
	} {
		assert.Equal(t, name, contract.Name)
		assert.Equal(t, contract.Home, contract.Address)
		assert.Equal(t, contract.CodeHash, crypto.Keccak256Hash(common.FromHex(d.code(t, contract.Address))))
		domain := contract.Domain
		assert.Equal(t, []any{"Postbond " + name, "1", "10", contract.Address}, []any{domain.Name, domain.Version, domain.ChainID.String(), domain.Contract})
	}
	assert.Equal(t, d.release.Owner, found.Terms.Owner)
	assert.Zero(t, found.Terms.PendingOwner)
	initial := postbond.Requirement{Bond: 500_000, Cover: 10, Mode: postbond.ModeBondAndPostage}
	assert.Equal(t, initial, found.Terms.Default)
	assert.Equal(t, initial, found.Terms.Announced)
}

// What the owner of Terms may do does not make it another contract, and is told.
func TestVerifyTellsWhatTheOwnerDid(t *testing.T) {
	d := deployRelease(t)
	contract, heir := terms.NewTerms(), common.Address{7}
	wanted := terms.Requirement{Bond: big.NewInt(2_000_000), Postage: big.NewInt(0), Cover: 5, Mode: uint8(postbond.ModeBondAndPostage)}
	for _, data := range [][]byte{contract.PackProposeDefault(wanted), contract.PackTransferOwnership(heir)} {
		_, err := d.Send(t.Context(), d.Deployer, d.release.Terms().Address(), data)
		require.NoError(t, err)
	}
	found := d.verify(t, d.release.Deployment())
	require.NoError(t, found.Problem())
	assert.Equal(t, d.release.Owner, found.Terms.Owner)
	assert.Equal(t, heir, found.Terms.PendingOwner)
	assert.Equal(t, postbond.Micro(500_000), found.Terms.Default.Bond)
	assert.Equal(t, postbond.Micro(2_000_000), found.Terms.Announced.Bond)
}

func TestVerifyFindsImpostors(t *testing.T) {
	d := deployRelease(t)
	genuine := d.release.Deployment()
	elsewhere := func(c chain.Creation) common.Address { return create(t, d.conn, d.Network, c.Code) }
	otherToken := create(t, d.conn, d.Network, chain.TestToken().Code)
	ofOtherToken := chain.Release{Token: otherToken, Owner: d.release.Owner}
	createByProxy(t, d.Network, ofOtherToken.Stake())
	nowhere, impostor := common.Address{0xee}, common.Address{0xed}
	const implementationSlot = "0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc"

	for _, c := range []struct {
		name    string
		change  func(*chain.Deployment)
		code    postbond.Code
		problem string
	}{
		{"no code", func(d *chain.Deployment) { d.Postage = nowhere }, postbond.CodeNotDeployed,
			"there is no code at " + nowhere.Hex() + ", where Postage should be on optimism"},
		{"no token", func(d *chain.Deployment) { d.Token = nowhere }, postbond.CodeBadToken,
			"there is no token at " + nowhere.Hex() + " on optimism"},
		{"another of ours", func(d *chain.Deployment) { d.Stake = d.Postage }, postbond.CodeBadContract,
			"the code at " + genuine.Postage.Hex() + " is not that of Stake in this release"},
		{"another token", func(d *chain.Deployment) { d.Stake = ofOtherToken.Stake().Address() }, postbond.CodeBadContract,
			"Stake at " + ofOtherToken.Stake().Address().Hex() + " holds the token " + otherToken.Hex() + ", not " + genuine.Token.Hex()},
		{"another first owner", func(d *chain.Deployment) { d.TermsOwner = common.Address{9} }, postbond.CodeBadContract,
			"Terms at " + genuine.Terms.Hex() + " has the release's code, but not the address that follows from code and arguments"},
		{"the same code elsewhere", func(dep *chain.Deployment) { dep.Stake = elsewhere(d.release.Stake()) }, postbond.CodeBadContract,
			"not the address that follows from code and arguments: " + genuine.Stake.Hex()},
		{"the same code copied", func(dep *chain.Deployment) {
			setCode(t, d.Network, impostor, d.code(t, genuine.Stake))
			dep.Stake = impostor
		}, postbond.CodeBadContract, "the code at " + impostor.Hex() + " is not that of Stake"},
		{"a minimal proxy", func(dep *chain.Deployment) {
			setCode(t, d.Network, impostor, "0x363d3d373d3d3d363d73"+genuine.Stake.Hex()[2:]+"5af43d82803e903d91602b57fd5bf3")
			dep.Stake = impostor
		}, postbond.CodeBadContract, "Stake at " + impostor.Hex() + " is a proxy for " + genuine.Stake.Hex()},
		{"a key that runs the code", func(dep *chain.Deployment) {
			setCode(t, d.Network, impostor, "0xef0100"+genuine.Terms.Hex()[2:])
			dep.Terms = impostor
		}, postbond.CodeBadContract, "Terms at " + impostor.Hex() + " is a proxy for " + genuine.Terms.Hex()},
		{"a proxy that can be changed", func(dep *chain.Deployment) {
			setCode(t, d.Network, impostor, "0x00")
			call(t, d.Network, "anvil_setStorageAt", impostor, common.HexToHash(implementationSlot), common.BytesToHash(genuine.Terms[:]))
			dep.Terms = impostor
		}, postbond.CodeBadContract, "Terms at " + impostor.Hex() + " is a proxy for " + genuine.Terms.Hex()},
	} {
		t.Run(c.name, func(t *testing.T) {
			deployment := genuine
			c.change(&deployment)
			problem := d.verify(t, deployment).Problem()
			assert.Equal(t, c.code, postbond.CodeOf(problem))
			assert.ErrorContains(t, problem, c.problem)
			assert.NotEmpty(t, postbond.HintOf(problem))
		})
	}

	// One bit of an immutable: Stake would pay an exit an epoch early.
	t.Run("a shorter exit", func(t *testing.T) {
		code := d.code(t, genuine.Stake)
		const three, two = "0000000000000000000000000000000000000000000000000000000000000003", "0000000000000000000000000000000000000000000000000000000000000002"
		require.Contains(t, code, three)
		setCode(t, d.Network, genuine.Stake, strings.Replace(code, three, two, 1))
		found := d.verify(t, genuine)
		assert.ErrorContains(t, found.Problem(), "is not that of Stake in this release")
		assert.NoError(t, found.Postage.Problem, "and the others are told apart")
	})
}
