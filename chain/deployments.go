// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Deployment is where the contracts are on a chain.
type Deployment struct {
	Token      common.Address `json:"token"`
	Stake      common.Address `json:"stake"`
	Postage    common.Address `json:"postage"`
	Terms      common.Address `json:"terms"`
	TermsOwner common.Address `json:"terms_owner"`
	StartBlock uint64         `json:"start_block"` // no event of ours is in an earlier block
}

// MarshalJSON gives checksummed addresses.
func (d Deployment) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Token      postbond.Address `json:"token"`
		Stake      postbond.Address `json:"stake"`
		Postage    postbond.Address `json:"postage"`
		Terms      postbond.Address `json:"terms"`
		TermsOwner postbond.Address `json:"terms_owner"`
		StartBlock uint64           `json:"start_block"`
	}{postbond.Address(d.Token), postbond.Address(d.Stake), postbond.Address(d.Postage), postbond.Address(d.Terms), postbond.Address(d.TermsOwner), d.StartBlock})
}

//go:embed deployments.json
var deploymentsFile []byte

// Deployments reads deployments.json, by chain id.
func Deployments() (map[uint64]Deployment, error) {
	deployments := make(map[uint64]Deployment)
	if err := json.Unmarshal(deploymentsFile, &deployments); err != nil {
		return nil, fmt.Errorf("deployments.json: %w", err)
	}
	return deployments, nil
}

// EnterDeployment writes a chain's deployment into a file like deployments.json, in the place of what that says of it. It
// replaces the file as a whole, so that what was in it is never lost half way.
func EnterDeployment(path string, chainID uint64, d Deployment) error {
	var deployments map[uint64]Deployment
	content, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(content, &deployments)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: %w", path, err)
	}
	if deployments == nil { // no file, or null in it
		deployments = make(map[uint64]Deployment)
	}
	deployments[chainID] = d
	if content, err = json.MarshalIndent(deployments, "", "  "); err != nil {
		return err
	}
	if err := os.WriteFile(path+".new", append(content, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// StartBlock looks for the block from which a deployment's first contract was there. A node that does not keep the state of
// old blocks may not know; then it is 0, from where nothing is missed either, and known is false.
func (c *Conn) StartBlock(ctx context.Context, d Deployment) (start uint64, known bool, err error) {
	head, err := c.BlockNumber(ctx)
	if err != nil {
		return 0, false, c.Unreachable(err)
	}
	start = head
	for _, account := range []common.Address{d.Stake, d.Postage, d.Terms} {
		since, err := c.codeSince(ctx, account, start)
		if isRefusal(err) {
			return 0, false, nil
		}
		if err != nil {
			return 0, false, c.Unreachable(err)
		}
		start = min(start, since)
	}
	return start, true, nil
}

// codeSince gives the block from which an account has code, if it has some at the block known; else known. Code never goes
// away. It looks back in growing steps, because what was deployed just now is what even forgetful nodes know.
func (c *Conn) codeSince(ctx context.Context, account common.Address, known uint64) (uint64, error) {
	var failed error
	hasCode := func(block uint64) bool {
		code, err := c.CodeAt(ctx, account, new(big.Int).SetUint64(block))
		failed = errors.Join(failed, err)
		return len(code) > 0
	}
	low, step := known, uint64(1)
	for failed == nil && low > 0 && hasCode(low) {
		known, low, step = low, low-min(step, low), step*2
	}
	for failed == nil && low < known {
		if middle := low + (known-low)/2; hasCode(middle) {
			known = middle
		} else {
			low = middle + 1
		}
	}
	return known, failed
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
