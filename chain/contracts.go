// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
)

// Contracts reads ours directly, at one block: the answer without an index, and the check on one.
type Contracts struct {
	Deployment
	conn *Conn
}

// OpenContracts reads the contracts of a deployment over conn.
func OpenContracts(conn *Conn, deployment Deployment) *Contracts {
	return &Contracts{deployment, conn}
}

// Domain is what stamps of the network's Stake are signed for.
func (c *Contracts) Domain() postbond.Domain {
	return postbond.Domain{Kind: postbond.Bond, ChainID: c.conn.Network.ChainID, Contract: c.Stake}
}

// Book reads a book at a block; nil means the latest.
func (c *Contracts) Book(ctx context.Context, signer common.Address, block *big.Int) (postbond.Book, error) {
	contract := stake.NewStake()
	state, err := bind.Call(contract.Instance(c.conn, c.Stake), at(ctx, block), contract.PackBook(signer), contract.UnpackBook)
	if err != nil {
		return postbond.Book{}, c.conn.explain(err)
	}
	return postbond.Book{
		Signer:     signer,
		Owner:      state.Owner,
		Balance:    micro(state.Balance),
		Exit:       epoch(state.Exit),
		Epoch:      epoch(state.Epoch),
		Used:       state.Used.Uint64(),
		UsedBefore: state.UsedBefore.Uint64(),
		Seq:        state.Seq.Uint64(),
	}, nil
}

// Requirement reads what a recipient asks at a block, default and holder filled in; nil means the latest.
func (c *Contracts) Requirement(ctx context.Context, recipient common.Address, block *big.Int) (postbond.Requirement, error) {
	contract := terms.NewTerms()
	r, err := bind.Call(contract.Instance(c.conn, c.Terms), at(ctx, block), contract.PackRequirementOf(recipient), contract.UnpackRequirementOf)
	if err != nil {
		return postbond.Requirement{}, c.conn.explain(err)
	}
	return requirement(r), nil
}

// Facts answers for the gate without an index: head and safe are the same block, the latest.
func (c *Contracts) Facts(ctx context.Context, q postbond.Query) (postbond.Facts, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return postbond.Facts{}, err
	}
	requirement, err := c.Requirement(ctx, q.Recipient, head.Number)
	if err != nil {
		return postbond.Facts{}, err
	}
	book, err := c.Book(ctx, q.Signer, head.Number)
	if err != nil {
		return postbond.Facts{}, err
	}
	number := head.Number.Uint64()
	asOf := postbond.AsOf{ChainID: c.conn.Network.ChainID, Block: number, Hash: head.Hash(), Time: head.Time, SafeBlock: number, Seen: time.Now()}
	return postbond.Facts{AsOf: asOf, Requirement: requirement, Head: book, Safe: book}, nil
}

// Head reads the latest header. Its time is the contracts' clock.
func (c *Contracts) Head(ctx context.Context) (*types.Header, error) {
	head, err := c.conn.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, c.conn.Unreachable(err)
	}
	return head, nil
}

func at(ctx context.Context, block *big.Int) *bind.CallOpts {
	return &bind.CallOpts{Context: ctx, BlockNumber: block}
}

func requirement(r terms.Requirement) postbond.Requirement {
	return postbond.Requirement{
		Holder:  r.Holder,
		Bond:    micro(r.Bond),
		Postage: micro(r.Postage),
		Cover:   r.Cover,
		Mode:    postbond.Mode(r.Mode),
	}
}

// The binding's ABI has checked that these fit the contract's 24 and 48 bits.
func micro(n *big.Int) postbond.Micro { return postbond.Micro(n.Uint64()) }

func epoch(n *big.Int) postbond.Epoch { return postbond.Epoch(n.Uint64()) }
