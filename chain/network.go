// SPDX-License-Identifier: MIT

package chain

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"sort"
	"strconv"
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
}

// networks are the presets.
func networks() []Network {
	const mainnet, sepolia, anvil = 1, 11155111, 31337
	return []Network{
		{"mainnet", mainnet, "ETH", mainnet, ""},
		{"sepolia", sepolia, "ETH", sepolia, ""},
		{"base", 8453, "ETH", mainnet, ""},
		{"base-sepolia", 84532, "ETH", sepolia, ""},
		{"optimism", 10, "ETH", mainnet, ""},
		{"arbitrum", 42161, "ETH", mainnet, ""},
		{"gnosis", 100, "xDAI", mainnet, ""},
		{"anvil", anvil, "ETH", anvil, "http://127.0.0.1:8545"},
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

// Deployment is where the contracts are on a chain.
type Deployment struct {
	Token      common.Address `json:"token"`
	Stake      common.Address `json:"stake"`
	Postage    common.Address `json:"postage"`
	Terms      common.Address `json:"terms"`
	TermsOwner common.Address `json:"terms_owner"`
	StartBlock uint64         `json:"start_block"` // no event of ours is in an earlier block
}

//go:embed deployments.json
var deploymentsFile []byte

// Deployments reads deployments.json, by chain id.
func Deployments() (map[uint64]Deployment, error) {
	var file map[string]Deployment
	if err := json.Unmarshal(deploymentsFile, &file); err != nil {
		return nil, fmt.Errorf("deployments.json: %w", err)
	}
	deployments := make(map[uint64]Deployment, len(file))
	for key, deployment := range file {
		id, err := strconv.ParseUint(key, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("deployments.json: chain id %q: %w", key, err)
		}
		deployments[id] = deployment
	}
	return deployments, nil
}

// Deployment gives the network's contracts, or an error that says where they are.
func (n Network) Deployment() (Deployment, error) {
	all, err := Deployments()
	if err != nil {
		return Deployment{}, err
	}
	if d, ok := all[n.ChainID]; ok {
		return d, nil
	}
	var names []string
	for _, other := range networks() {
		if _, ok := all[other.ChainID]; ok {
			names = append(names, other.Name)
		}
	}
	sort.Strings(names)
	return Deployment{}, postbond.Fail(postbond.CodeNotDeployed, "they are on "+strings.Join(names, ", "),
		"the contracts are not deployed on %s", n.Name)
}
