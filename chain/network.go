// SPDX-License-Identifier: MIT

package chain

import (
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// ENSRegistry is where the registry lives on every chain that has ENS.
var ENSRegistry = common.HexToAddress("0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e")

// Network is a chain that Postbond knows by name.
type Network struct {
	Name       string
	ChainID    uint64
	Gas        string // symbol of what gas is paid in
	ENSChainID uint64 // see ENS
	// RPC is the default endpoint. Only the development chain has one: whose node to trust is everybody's own choice.
	RPC string
	// DataFee says that the chain charges for a transaction's data beside gas, so that a plan costs more than its gas.
	DataFee bool
}

// networks are the presets.
func networks() []Network {
	const mainnet, sepolia, anvil = 1, 11155111, 31337
	return []Network{
		{"mainnet", mainnet, "ETH", mainnet, "", false},
		{"sepolia", sepolia, "ETH", sepolia, "", false},
		{"base", 8453, "ETH", mainnet, "", true},
		{"base-sepolia", 84532, "ETH", sepolia, "", true},
		{"optimism", 10, "ETH", mainnet, "", true},
		{"arbitrum", 42161, "ETH", mainnet, "", false},
		{"gnosis", 100, "xDAI", mainnet, "", false},
		{"anvil", anvil, "ETH", anvil, "http://127.0.0.1:8545", false},
	}
}

// FindNetwork gives the preset of that name.
func FindNetwork(name string) (Network, error) {
	known := make([]string, 0, len(networks()))
	for _, n := range networks() {
		if n.Name == name {
			return n, nil
		}
		known = append(known, n.Name)
	}
	return Network{}, postbond.Fail(postbond.CodeUsage, "one of "+strings.Join(known, ", "), "there is no network %q", name)
}

// MaxLag is how long the chain may go without a new block before what is known of it is too old to decide on. The
// development chain makes a block only when somebody sends something, and its clock stands still in between: never.
func (n Network) MaxLag() time.Duration {
	if n.Name == "anvil" {
		return 100 * 365 * 24 * time.Hour
	}
	return 2 * time.Minute
}

// ENS gives the network on which the network's names live: layer 1, also for a stake on a layer 2.
func (n Network) ENS() Network {
	for _, other := range networks() {
		if other.ChainID == n.ENSChainID {
			return other
		}
	}
	return n
}
