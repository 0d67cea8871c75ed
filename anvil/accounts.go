// SPDX-License-Identifier: MIT

package anvil

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Account is a person of the development chain. The keys are anvil's own, known to everybody: never use them elsewhere.
type Account struct {
	Name    string // alice.eth; empty for the deployer
	Address common.Address
	Key     *ecdsa.PrivateKey
}

// publicKeys are the first private keys that anvil derives from its public mnemonic.
var publicKeys = [...]string{
	"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
	"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
	"5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
	"7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6",
	"47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a",
	"8b3a350cf5c34c9194ca85829a2df0ec3153be0318b5e2d3348e872092edffba",
}

// account gives the i-th public account.
func account(i int, name string) (Account, error) {
	key, err := crypto.HexToECDSA(publicKeys[i])
	if err != nil {
		return Account{}, err
	}
	return Account{Name: name, Address: crypto.PubkeyToAddress(key.PublicKey), Key: key}, nil
}
