// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/postbond/postbond"
)

// Signer signs transactions; package signer has them.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Progress hears of each transaction just before it is sent, because once it is on its way nobody may be there to say what
// became of it, and of its receipt.
type Progress interface {
	Sending(step int, hash common.Hash)
	Mined(step int, receipt *types.Receipt)
}

// Waiting says for what to wait after a transaction was sent.
type Waiting struct {
	Confirmations uint64 // blocks on top of the transaction's own
	// Skip returns once the last step is sent. Earlier steps are always waited for.
	Skip bool
}

// Send carries the plan out at the estimate that was agreed to, step by step, each once the one before is in a block.
// When it fails, Progress has heard what was sent: CodeReverted means in a block and refused, CodeNotMined sent and not
// in a block when the context ended. A step that was not waited for has a receipt with nothing but the hash.
func (p *Plan) Send(ctx context.Context, conn *Conn, signer Signer, agreed *Estimate, waiting Waiting, progress Progress) ([]*types.Receipt, error) {
	var receipts []*types.Receipt
	for i, step := range p.Steps {
		data := step.Data
		if step.Sign != nil {
			signed, err := step.Sign(ctx)
			if err != nil {
				return receipts, err
			}
			data = signed
		}
		tx, err := p.sign(ctx, conn, signer, agreed, i, data)
		if err != nil {
			return receipts, err
		}
		progress.Sending(i, tx.Hash())
		if err := conn.submit(ctx, tx); err != nil {
			return receipts, err
		}
		if waiting.Skip && i == len(p.Steps)-1 {
			return append(receipts, &types.Receipt{TxHash: tx.Hash()}), nil
		}
		receipt, err := conn.WaitMined(ctx, tx.Hash(), waiting.Confirmations)
		if err != nil {
			return receipts, err
		}
		progress.Mined(i, receipt)
		receipts = append(receipts, receipt)
		if receipt.Status != types.ReceiptStatusSuccessful {
			return receipts, p.explainFailure(ctx, conn, step.To, data, receipt)
		}
	}
	return receipts, nil
}

// sign makes the step's transaction, unless it would fail now or cost more than was agreed to.
func (p *Plan) sign(ctx context.Context, conn *Conn, signer Signer, agreed *Estimate, step int, data []byte) (*types.Transaction, error) {
	to := p.Steps[step].To
	// While a person thought about it the chain went on: what would fail now is not sent.
	gas, err := conn.EstimateGas(ctx, p.message(to, data))
	if err != nil {
		return nil, conn.explain(err)
	}
	if limit := agreed.limit(step); gas > limit {
		return nil, postbond.Fail(postbond.CodeFunds, "run it again to see the new price", "this now takes %d gas, more than the %d agreed to", gas, limit)
	}
	nonce, err := conn.PendingNonceAt(ctx, p.From)
	if err != nil {
		return nil, conn.Unreachable(err)
	}
	chainID := new(big.Int).SetUint64(p.Network.ChainID)
	return signer.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID:   chainID,
		Nonce:     nonce,
		GasTipCap: agreed.Fees.Tip,
		GasFeeCap: agreed.Fees.Cap,
		Gas:       agreed.limit(step),
		To:        &to,
		Data:      data,
	}), chainID)
}

// submit sends the transaction. A refusal is an error. No answer is none: the node may have taken it all the same, so the
// wait for its receipt decides.
func (c *Conn) submit(ctx context.Context, tx *types.Transaction) error {
	err := c.SendTransaction(ctx, tx)
	if err == nil || !isRefusal(err) || strings.Contains(err.Error(), "already known") {
		return nil
	}
	return c.explain(err)
}

// explainFailure repeats the call at the block before the failed one, to hear the reason that receipts do not carry.
func (p *Plan) explainFailure(ctx context.Context, conn *Conn, to common.Address, data []byte, receipt *types.Receipt) error {
	before := new(big.Int).Sub(receipt.BlockNumber, big.NewInt(1))
	if _, err := conn.CallContract(ctx, p.message(to, data), before); err != nil {
		if reason, ok := revertData(err); ok {
			why := ExplainRevert(reason)
			return postbond.Fail(postbond.CodeReverted, postbond.HintOf(why), "%w", why)
		}
	}
	return postbond.Fail(postbond.CodeReverted, "look at it in an explorer", "transaction %s failed in block %s", receipt.TxHash, receipt.BlockNumber)
}

// pollInterval is how often a receipt is asked for.
const pollInterval = 250 * time.Millisecond

// WaitMined waits until the transaction is in a block that has the given number of blocks on top of it, and is still in
// the chain then. Once a transaction is sent, a node that stumbles does not end the wait for it; only the context does.
func (c *Conn) WaitMined(ctx context.Context, hash common.Hash, confirmations uint64) (*types.Receipt, error) {
	wait := pollInterval / 10 // development chains mine at once
	for {
		if receipt := c.confirmedReceipt(ctx, hash, confirmations); receipt != nil {
			return receipt, nil
		}
		select {
		case <-ctx.Done():
			return nil, notMined(hash, ctx.Err())
		case <-time.After(wait):
			wait = min(wait*2, pollInterval)
		}
	}
}

// confirmedReceipt gives the receipt once it is deep enough; nil means not yet, or not known just now.
func (c *Conn) confirmedReceipt(ctx context.Context, hash common.Hash, confirmations uint64) *types.Receipt {
	receipt, err := c.TransactionReceipt(ctx, hash)
	if err != nil || receipt.BlockNumber == nil {
		return nil
	}
	head, err := c.BlockNumber(ctx)
	mined := receipt.BlockNumber.Uint64()
	if err != nil || head < mined || head-mined < confirmations {
		return nil
	}
	block, err := c.HeaderByNumber(ctx, receipt.BlockNumber)
	if err != nil || block.Hash() != receipt.BlockHash {
		return nil // reorganised in between, or a node that contradicts itself
	}
	return receipt
}

func notMined(hash common.Hash, cause error) error {
	code := postbond.CodeNotMined
	if errors.Is(cause, context.Canceled) {
		code = postbond.CodeInterrupted
	}
	return postbond.Fail(code, "it was sent and may still be mined: look for "+hash.Hex(), "transaction %s is not in a block yet", hash)
}
