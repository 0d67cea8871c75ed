// SPDX-License-Identifier: MIT

package model

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Postage is the money that pays whoever reads.
type Postage struct{ Books }

func newPostage(chainID uint64, address common.Address) *Postage {
	return &Postage{newBooks(postbond.Postage, chainID, address, 2)}
}

func (p *Postage) copy() *Postage { return &Postage{p.Books.copy()} }

// Collect pays the values of the sender's stamps to to.
func (p *Postage) Collect(tx *Tx, stamps []Stamp, signatures []Signature, to common.Address) Revert {
	sum := p.redeem(tx, stamps, signatures, func(r redemption) any {
		return Collected{r.signer, r.holder, r.digest, r.Redemption}
	})
	tx.returned = sum
	if sum == 0 {
		return nil
	}
	return p.pay(tx, to, sum)
}
