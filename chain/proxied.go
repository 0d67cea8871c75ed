// SPDX-License-Identifier: MIT

package chain

import (
	"bytes"
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// minimalProxies are the codes around the 20 bytes of an address to which an account hands every call: ERC-1167, the same
// with PUSH0, and EIP-7702.
func minimalProxies() [][2][]byte {
	return [][2][]byte{
		{common.FromHex("363d3d373d3d3d363d73"), common.FromHex("5af43d82803e903d91602b57fd5bf3")},
		{common.FromHex("365f5f375f5f365f73"), common.FromHex("5af43d5f5f3e5f3d91602a57fd5bf3")},
		{common.FromHex("ef0100"), nil},
	}
}

// proxySlots are where proxies keep the address of their code, or of the beacon that knows it: ERC-1967, ERC-1822, and the
// slot of OpenZeppelin's first proxies, which old tokens still use.
func proxySlots() []common.Hash {
	before := func(name string) common.Hash {
		slot := crypto.Keccak256Hash([]byte(name)).Big()
		return common.BigToHash(slot.Sub(slot, common.Big1))
	}
	return []common.Hash{
		before("eip1967.proxy.implementation"),
		before("eip1967.proxy.beacon"),
		crypto.Keccak256Hash([]byte("PROXIABLE")),
		crypto.Keccak256Hash([]byte("org.zeppelinos.proxy.implementation")),
	}
}

// proxied says whether an account with that code runs another's, and whose, as far as a known kind of proxy is used.
func (c *Conn) proxied(ctx context.Context, account common.Address, code []byte, block *big.Int) (target common.Address, ok bool, err error) {
	for _, around := range minimalProxies() {
		if bytes.HasPrefix(code, around[0]) && bytes.HasSuffix(code, around[1]) && len(code) == len(around[0])+common.AddressLength+len(around[1]) {
			return common.BytesToAddress(code[len(around[0]):][:common.AddressLength]), true, nil
		}
	}
	for _, slot := range proxySlots() {
		word, err := c.StorageAt(ctx, account, slot, block)
		if err != nil {
			return target, false, c.Unreachable(err)
		}
		if target = common.BytesToAddress(word); target != (common.Address{}) {
			return target, true, nil
		}
	}
	return target, false, nil
}
