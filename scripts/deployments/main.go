// SPDX-License-Identifier: MIT

// Command deployments enters the development chain in chain/deployments.json. Its addresses follow from code and arguments
// alone, so nothing has to be deployed to know them.
package main

import (
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond/chain"
)

// owner is anvil's first account.
var owner = common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	development, err := chain.FindNetwork("anvil")
	if err != nil {
		return err
	}
	release := chain.Release{Token: chain.TestToken().Address(), Owner: owner}
	return chain.EnterDeployment("chain/deployments.json", development.ChainID, release.Deployment())
}
