// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/testtoken"
	"github.com/postbond/postbond/chain"
)

// presets are the names of all networks, which the answer to a wrong one lists.
func presets(t *testing.T) []string {
	t.Helper()
	_, err := chain.FindNetwork("")
	list, found := strings.CutPrefix(postbond.HintOf(err), "one of ")
	require.True(t, found)
	return strings.Split(list, ", ")
}

// rehearsal is a stand-in for a public network: its chain id, and a token that the deployer holds.
type rehearsal struct {
	*anvil.Network
	token   common.Address
	release chain.Release
	flags   []string // the network and the release
	signer  string   // the deployer's, for --signer
}

func rehearse(t *testing.T, preset string) rehearsal {
	t.Helper()
	network, err := chain.FindNetwork(preset)
	require.NoError(t, err)
	r := rehearsal{Network: anvil.BareForTest(t, network.ChainID), token: chain.TestToken().Address()}
	r.release = chain.Release{Token: r.token, Owner: r.Deployer.Address}
	r.send(t, chain.DeploymentProxy, chain.TestToken().Calldata())
	r.send(t, r.token, testtoken.NewTestToken().PackMint(r.Deployer.Address, big.NewInt(1e18)))
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte(hex.EncodeToString(crypto.FromECDSA(r.Deployer.Key))), 0o600))
	r.signer = "file:" + key
	r.flags = []string{"--network", preset, "--rpc-url", r.URL, "--token", r.token.Hex(), "--owner", r.Deployer.Address.Hex()}
	return r
}

func (r rehearsal) send(t *testing.T, to common.Address, data []byte) {
	t.Helper()
	_, err := r.Send(t.Context(), r.Deployer, to, data)
	require.NoError(t, err)
}

func (r rehearsal) hasCode(t *testing.T, account common.Address) bool {
	t.Helper()
	code, err := r.Client().CodeAt(t.Context(), account, nil)
	require.NoError(t, err)
	return len(code) > 0
}

// run runs a command of `postbond contracts` for the rehearsal's release.
func (r rehearsal) run(t *testing.T, command string, more ...string) (stdout string, err error) {
	t.Helper()
	var out bytes.Buffer
	err = r.runWith(t, streams{out: &out, err: io.Discard}, command, more...)
	return out.String(), err
}

func (r rehearsal) runWith(t *testing.T, s streams, command string, more ...string) error {
	t.Helper()
	return newApp(s).RunContext(t.Context(), slices.Concat([]string{"postbond", "contracts", command}, r.flags, more))
}

// deploy runs `postbond contracts deploy` without a question.
func (r rehearsal) deploy(t *testing.T, more ...string) (deploymentJSON, error) {
	t.Helper()
	stdout, err := r.run(t, "deploy", append(more, "--signer", r.signer, "--yes", "--json")...)
	var done deploymentJSON
	if err == nil {
		require.NoError(t, json.Unmarshal([]byte(stdout), &done))
	}
	return done, err
}

// nonce tells whether anything was sent.
func (r rehearsal) nonce(t *testing.T) uint64 {
	t.Helper()
	nonce, err := r.Client().NonceAt(t.Context(), r.Deployer.Address, nil)
	require.NoError(t, err)
	return nonce
}

func TestEveryNetworkGetsTheSameAddresses(t *testing.T) {
	for _, preset := range presets(t) {
		t.Run(preset, func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, preset)
			want := r.release.Deployment()
			want.StartBlock = 3 // after the token and its mint

			shown, err := r.run(t, "deploy", "--signer", r.signer, "--dry-run")
			require.NoError(t, err)
			assert.Contains(t, shown, "Dry run: nothing was sent.")
			assert.Equal(t, preset == "base" || preset == "base-sepolia" || preset == "optimism", strings.Contains(shown, "charges for the data besides"))
			for _, account := range []common.Address{want.Stake, want.Postage, want.Terms} {
				assert.Contains(t, shown, account.Hex())
				assert.False(t, r.hasCode(t, account))
			}

			file := filepath.Join(t.TempDir(), "deployments.json")
			done, err := r.deploy(t, "--deployments", file)
			require.NoError(t, err)
			assert.Equal(t, []string{"Stake", "Postage", "Terms"}, done.Created)
			assert.Len(t, done.Transactions, 3)
			assert.Equal(t, &want, done.Deployment)

			entered, err := os.ReadFile(file)
			require.NoError(t, err)
			var all map[uint64]chain.Deployment
			require.NoError(t, json.Unmarshal(entered, &all))
			assert.Equal(t, map[uint64]chain.Deployment{r.ChainID: want}, all)

			stdout, err := r.run(t, "verify", "--json")
			require.NoError(t, err)
			var found verificationJSON
			require.NoError(t, json.Unmarshal([]byte(stdout), &found))
			assert.True(t, found.Verified)
			assert.Equal(t, r.ChainID, found.ChainID)
		})
	}
}

func TestDeployGoesOnWhereItStopped(t *testing.T) {
	r := rehearse(t, "gnosis")
	r.send(t, chain.DeploymentProxy, r.release.Postage().Calldata())
	require.NoError(t, r.Mine(t.Context(), 40))

	done, err := r.deploy(t)
	require.NoError(t, err)
	assert.Equal(t, []string{"Stake", "Terms"}, done.Created)
	assert.Len(t, done.Transactions, 2)
	assert.Equal(t, uint64(3), done.Deployment.StartBlock, "where the first of them was created")

	nonce := r.nonce(t)
	again, err := r.deploy(t)
	require.NoError(t, err)
	assert.Empty(t, again.Created)
	assert.Empty(t, again.Transactions)
	assert.Equal(t, done.Deployment, again.Deployment)
	assert.Equal(t, nonce, r.nonce(t))
}

// whileThinking does something while the question waits, and then says yes.
type whileThinking func()

func (do whileThinking) Read(p []byte) (int, error) {
	do()
	return copy(p, "y\n"), io.EOF
}

func TestDeployBearsSomebodyElseBeingFaster(t *testing.T) {
	r := rehearse(t, "base")
	faster := whileThinking(func() { r.send(t, chain.DeploymentProxy, r.release.Postage().Calldata()) })
	err := r.runWith(t, streams{in: faster, out: io.Discard, err: io.Discard, terminal: true}, "deploy", "--signer", r.signer)
	assert.Equal(t, postbond.CodeReverted, postbond.CodeOf(err))
	assert.Contains(t, postbond.HintOf(err), "run it again")

	done, err := r.deploy(t)
	require.NoError(t, err)
	assert.Equal(t, []string{"Terms"}, done.Created)
}

func TestDeployRefusesBeforeItSends(t *testing.T) {
	r := rehearse(t, "arbitrum")
	nonce := r.nonce(t)
	swap := func(account common.Address, code string) (before string) {
		require.NoError(t, r.RPC().CallContext(t.Context(), &before, "eth_getCode", account, "latest"))
		require.NoError(t, r.RPC().CallContext(t.Context(), nil, "anvil_setCode", account, code))
		return before
	}
	for _, c := range []struct {
		name    string
		account common.Address // whose code is another
		other   string
		code    postbond.Code
		message string
	}{
		{"without the proxy", chain.DeploymentProxy, "0x", postbond.CodeNotDeployed, "the deterministic deployment proxy is not on arbitrum"},
		{"without a token", r.token, "0x", postbond.CodeBadToken, "there is no token at " + r.token.Hex()},
		{"with an impostor", r.release.Stake().Address(), "0x00", postbond.CodeBadContract, "is not that of Stake in this release"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := swap(c.account, c.other)
			defer swap(c.account, before)
			_, err := r.deploy(t)
			assert.Equal(t, c.code, postbond.CodeOf(err))
			assert.ErrorContains(t, err, c.message)
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
	t.Run("with nobody to confirm", func(t *testing.T) {
		_, err := r.run(t, "deploy", "--signer", r.signer)
		assert.Equal(t, postbond.CodeNotConfirmed, postbond.CodeOf(err))
	})
	assert.Equal(t, nonce, r.nonce(t))
	_, err := r.deploy(t)
	assert.NoError(t, err)
}

func TestOnlyVerifiedContractsAreEntered(t *testing.T) {
	r := rehearse(t, "sepolia")
	file := filepath.Join(t.TempDir(), "deployments.json")
	const before = `{"5": {"token": "0x0000000000000000000000000000000000000001"}}`
	require.NoError(t, os.WriteFile(file, []byte(before), 0o600))
	unchanged := func(why string) {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, before, string(content), why)
	}
	_, err := r.run(t, "deploy", "--signer", r.signer, "--dry-run", "--deployments", file)
	require.NoError(t, err)
	unchanged("a dry run")
	sent, err := r.deploy(t, "--no-wait", "--deployments", file)
	require.NoError(t, err)
	assert.Nil(t, sent.Deployment)
	unchanged("not waited for")

	network, err := chain.FindNetwork("sepolia")
	require.NoError(t, err)
	conn, err := chain.Dial(t.Context(), network, r.URL)
	require.NoError(t, err)
	defer conn.Close()
	_, err = conn.WaitMined(t.Context(), sent.Transactions[2].Hash, 0)
	require.NoError(t, err)
	_, err = r.run(t, "deploy", "--signer", r.signer, "--dry-run", "--deployments", file)
	require.NoError(t, err)
	unchanged("a dry run of nothing")
	done, err := r.deploy(t, "--deployments", file)
	require.NoError(t, err)
	entered, err := os.ReadFile(file)
	require.NoError(t, err)
	var all map[uint64]chain.Deployment
	require.NoError(t, json.Unmarshal(entered, &all))
	assert.Equal(t, map[uint64]chain.Deployment{5: {Token: common.Address{19: 1}}, 11155111: *done.Deployment}, all)
}

func TestDocumentHasEveryFieldOfTheContractsCommands(t *testing.T) {
	document, err := os.ReadFile("../../docs/json-output.md")
	require.NoError(t, err)
	deployment, err := json.Marshal(chain.Deployment{})
	require.NoError(t, err)
	fields := regexp.MustCompile(`"(\w+)":`).FindAllStringSubmatch(string(deployment), -1)
	require.Len(t, fields, 6)
	for _, field := range fields {
		assert.Contains(t, string(document), "`"+field[1]+"`")
	}
	for command, values := range map[string][]any{
		"probe":  {probeJSON{}},
		"deploy": {deploymentJSON{}},
		"verify": {verificationJSON{}, tokenJSON{}, contractJSON{}, domainJSON{}, defaultJSON{}},
	} {
		_, row, found := strings.Cut(string(document), "| `contracts "+command+"` |")
		require.True(t, found, command)
		row, below, _ := strings.Cut(row, "\n")
		if command == "verify" {
			row += below // its paragraph
		}
		for _, value := range values {
			kind := reflect.TypeOf(value)
			for i := range kind.NumField() {
				name, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
				assert.Contains(t, row, "`"+name+"`", kind.Name())
			}
		}
	}
}
