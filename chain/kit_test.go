// SPDX-License-Identifier: MIT

package chain_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/chain"
)

// dialBare connects to a bare chain as one of the presets.
func dialBare(t *testing.T, network *anvil.Network, preset string) *chain.Conn {
	t.Helper()
	found, err := chain.FindNetwork(preset)
	require.NoError(t, err)
	conn, err := chain.Dial(t.Context(), found, network.URL)
	require.NoError(t, err)
	t.Cleanup(conn.Close)
	return conn
}

// call asks the development chain for something in its own words.
func call(t *testing.T, network *anvil.Network, method string, args ...any) {
	t.Helper()
	require.NoError(t, network.RPC().CallContext(t.Context(), nil, method, args...))
}

func setCode(t *testing.T, network *anvil.Network, account common.Address, code string) {
	t.Helper()
	call(t, network, "anvil_setCode", account, code)
}

// create creates a contract the ordinary way, from the deployer's account, and gives its address.
func create(t *testing.T, conn *chain.Conn, network *anvil.Network, code []byte) common.Address {
	t.Helper()
	var hash common.Hash
	transaction := map[string]any{"from": network.Deployer.Address, "data": hexutil.Bytes(code)}
	require.NoError(t, network.RPC().CallContext(t.Context(), &hash, "eth_sendTransaction", transaction))
	receipt, err := conn.WaitMined(t.Context(), hash, 0)
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt.ContractAddress
}

// createByProxy creates a contract of ours where it belongs.
func createByProxy(t *testing.T, network *anvil.Network, c chain.Creation) common.Address {
	t.Helper()
	_, err := network.Send(t.Context(), network.Deployer, chain.DeploymentProxy, c.Calldata())
	require.NoError(t, err)
	return c.Address()
}

// probeTokens are the creation codes of contracts/test/kit/ProbeTokens.sol, by name.
func probeTokens(t *testing.T) map[string][]byte {
	t.Helper()
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	build := exec.CommandContext(t.Context(), filepath.Join(root, "node_modules", ".bin", "forge"), "build", "contracts/test/kit/ProbeTokens.sol")
	build.Dir = root
	build.Env = append(os.Environ(), "FOUNDRY_OUT=out/probe", "FOUNDRY_CACHE_PATH=cache/probe", "FOUNDRY_OPTIMIZER=false",
		"PATH="+filepath.Join(root, "node_modules", ".bin")+string(os.PathListSeparator)+os.Getenv("PATH"))
	output, err := build.CombinedOutput()
	require.NoError(t, err, "%s", output)
	files, err := filepath.Glob(filepath.Join(root, "out", "probe", "ProbeTokens.sol", "*.json"))
	require.NoError(t, err)
	codes := make(map[string][]byte)
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		var artifact struct {
			Bytecode struct{ Object hexutil.Bytes }
		}
		require.NoError(t, json.Unmarshal(content, &artifact))
		codes[filepath.Base(file[:len(file)-len(".json")])] = artifact.Bytecode.Object
	}
	return codes
}
