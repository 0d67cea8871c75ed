// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Fees are the EIP-1559 fees of a transaction, in wei per gas.
type Fees struct {
	Tip, Cap *big.Int
}

// SuggestFees asks the node for the tip of the day and allows the base fee to double.
func (c *Conn) SuggestFees(ctx context.Context) (Fees, error) {
	tip, err := c.SuggestGasTipCap(ctx)
	if err != nil {
		return Fees{}, c.explain(err)
	}
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return Fees{}, c.Unreachable(err)
	}
	base := head.BaseFee
	if base == nil {
		base = new(big.Int)
	}
	limit := new(big.Int).Lsh(base, 1)
	return Fees{Tip: tip, Cap: limit.Add(limit, tip)}, nil
}

// Simulate runs the plan against the latest state without sending anything. A call that would fail is an error that
// says why.
func (p *Plan) Simulate(ctx context.Context, conn *Conn) (*Estimate, error) {
	fees, err := conn.SuggestFees(ctx)
	if err != nil {
		return nil, err
	}
	var gas []uint64
	if len(p.Steps) == 1 && p.Steps[0].Sign == nil {
		gas, err = p.simulateOne(ctx, conn)
	} else {
		gas, err = p.simulateAll(ctx, conn)
	}
	if err != nil {
		return nil, err
	}
	estimate := &Estimate{Gas: gas, Fees: fees}
	wei := new(big.Int)
	for step := range gas {
		limit := new(big.Int).SetUint64(estimate.limit(step))
		wei.Add(wei, limit.Mul(limit, fees.Cap))
	}
	estimate.Cost, err = postbond.AmountFromBig(wei)
	return estimate, err
}

func (p *Plan) simulateOne(ctx context.Context, conn *Conn) ([]uint64, error) {
	gas, err := conn.EstimateGas(ctx, p.message(p.Steps[0].To, p.Steps[0].Data))
	if err != nil {
		return nil, conn.explain(err)
	}
	return []uint64{gas}, nil
}

func (p *Plan) message(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{From: p.From, To: &to, Data: data}
}

// simulateAll runs steps that build on each other in one imagined block.
func (p *Plan) simulateAll(ctx context.Context, conn *Conn) ([]uint64, error) {
	var calls []simCall
	var owner []int // which step a call stands for
	for i, step := range p.Steps {
		flat := []Step{step}
		if step.Sign != nil {
			flat = step.Equivalent
		}
		for _, s := range flat {
			calls = append(calls, simCall{p.From, s.To, s.Data})
			owner = append(owner, i)
		}
	}
	results, err := conn.simulateBlocks(ctx, nil, simBlock{Calls: calls})
	if err != nil {
		return nil, err
	}
	gas := make([]uint64, len(p.Steps))
	for i, result := range results {
		if !result.ok() {
			return nil, ExplainRevert(result.reason())
		}
		gas[owner[i]] += uint64(result.GasUsed)
	}
	return gas, nil
}
