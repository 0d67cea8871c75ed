// SPDX-License-Identifier: MIT

// Package anvil is the whole world on one machine: a development chain with ENS at its canonical address, our contracts
// at the addresses of chain/deployments.json, names, and accounts rich in gas and tokens.
//
// A [Network] has its own port and state and leaves nothing behind. Tests get one from [ForTest], people from
// `make devnet`. The chain's clock starts a day into the current week, so that no run crosses the end of an epoch by
// accident.
package anvil
