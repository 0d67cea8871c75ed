// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

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

// simulateAll runs steps that build on each other with eth_simulateV1, in one imagined block.
func (p *Plan) simulateAll(ctx context.Context, conn *Conn) ([]uint64, error) {
	type call struct {
		From common.Address `json:"from"`
		To   common.Address `json:"to"`
		Data hexutil.Bytes  `json:"input"`
	}
	var calls []call
	var owner []int // which step a call stands for
	for i, step := range p.Steps {
		flat := []Step{step}
		if step.Sign != nil {
			flat = step.Equivalent
		}
		for _, s := range flat {
			calls = append(calls, call{p.From, s.To, s.Data})
			owner = append(owner, i)
		}
	}
	var blocks []struct {
		Calls []struct {
			GasUsed hexutil.Uint64 `json:"gasUsed"`
			Status  hexutil.Uint64 `json:"status"`
			Error   *struct {
				Message string `json:"message"`
				Data    string `json:"data"`
			} `json:"error"`
			ReturnData hexutil.Bytes `json:"returnData"`
		} `json:"calls"`
	}
	request := map[string]any{"blockStateCalls": []any{map[string]any{"calls": calls}}}
	if err := conn.Client.Client().CallContext(ctx, &blocks, "eth_simulateV1", request, "latest"); err != nil {
		return nil, explainSimulation(conn, err)
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(calls) {
		return nil, conn.Unreachable(errors.New("eth_simulateV1 answered about other calls than it was asked"))
	}
	gas := make([]uint64, len(p.Steps))
	for i, result := range blocks[0].Calls {
		if result.Status != 1 {
			data := []byte(result.ReturnData)
			if result.Error != nil && len(data) == 0 {
				data = common.FromHex(result.Error.Data)
			}
			return nil, ExplainRevert(data)
		}
		gas[owner[i]] += uint64(result.GasUsed)
	}
	return gas, nil
}

func explainSimulation(conn *Conn, err error) error {
	var refusal rpc.Error
	if errors.As(err, &refusal) && refusal.ErrorCode() == -32601 {
		return postbond.Fail(postbond.CodeUnreachable, "use another node, or run the steps one by one",
			"the node at %s cannot simulate several steps (eth_simulateV1)", conn.Endpoint)
	}
	return conn.explain(err)
}
