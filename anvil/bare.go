// SPDX-License-Identifier: MIT

package anvil

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// StartBare starts a chain of any id with nothing on it but the deterministic deployment proxy and a Deployer who is rich
// in gas: a public network as it is before anything of ours is there. Further flags are anvil's own. Close it.
func StartBare(ctx context.Context, chainID uint64, flags ...string) (*Network, error) {
	p, err := startProcess(ctx, 0, slices.Concat(flags, []string{"--chain-id", strconv.FormatUint(chainID, 10)})...)
	if err != nil {
		return nil, err
	}
	n := &Network{URL: "http://" + p.address, ChainID: chainID, process: p}
	n.Deployer, err = account(0, "")
	if err == nil {
		n.rpc, err = rpc.DialContext(ctx, n.URL)
	}
	if err != nil {
		p.stop()
		return nil, fmt.Errorf("starting a bare chain: %w", err)
	}
	return n, nil
}

// BareForTest gives a test a bare chain of its own and stops it with the test.
func BareForTest(t testing.TB, chainID uint64) *Network {
	t.Helper()
	n, err := StartBare(t.Context(), chainID)
	require.NoError(t, err)
	t.Cleanup(n.Close)
	return n
}
