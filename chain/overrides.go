// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/postbond/postbond"
)

// Calls with overrides: that nobody signed, at times that have not come, on accounts with other code.

// simBlock is an imagined block on top of the real ones, in the words of eth_simulateV1.
type simBlock struct {
	Overrides *simTime         `json:"blockOverrides,omitempty"`
	State     map[string]state `json:"stateOverrides,omitempty"` // by address
	Calls     []simCall        `json:"calls"`
}

type simTime struct {
	Time hexutil.Uint64 `json:"time"`
}

// state is what an account is imagined to be.
type state struct {
	Code hexutil.Bytes `json:"code"`
}

type simCall struct {
	From common.Address `json:"from"`
	To   common.Address `json:"to"`
	Data hexutil.Bytes  `json:"input"`
}

type simResult struct {
	GasUsed hexutil.Uint64 `json:"gasUsed"`
	Status  hexutil.Uint64 `json:"status"`
	Error   *struct {
		Data string `json:"data"`
	} `json:"error"`
	ReturnData hexutil.Bytes `json:"returnData"`
	Logs       []struct {
		Address common.Address `json:"address"`
	} `json:"logs"`
}

func (r simResult) ok() bool { return r.Status == 1 }

// reason is the data of a revert; some nodes put it beside the error.
func (r simResult) reason() []byte {
	if len(r.ReturnData) == 0 && r.Error != nil {
		return common.FromHex(r.Error.Data)
	}
	return r.ReturnData
}

// word is the number that a view function answered.
func (r simResult) word() *big.Int {
	return new(big.Int).SetBytes(r.ReturnData[:min(len(r.ReturnData), common.HashLength)])
}

// says is whether a call succeeded and answered the number.
func (r simResult) says(n *big.Int) bool {
	return r.ok() && len(r.ReturnData) >= common.HashLength && r.word().Cmp(n) == 0
}

// simulateBlocks runs the calls of the blocks one after another on the state at a block; nil means the latest. Each call
// has one result, in their order, whichever block it is in.
func (c *Conn) simulateBlocks(ctx context.Context, base *big.Int, blocks ...simBlock) ([]simResult, error) {
	var answer []struct {
		Calls []simResult `json:"calls"`
	}
	request := map[string]any{"blockStateCalls": blocks}
	if err := c.Client.Client().CallContext(ctx, &answer, "eth_simulateV1", request, blockName(base)); err != nil {
		return nil, c.explainOverride(err, "simulate several calls (eth_simulateV1)")
	}
	other := c.Unreachable(errors.New("eth_simulateV1 answered about other calls than it was asked"))
	if len(answer) != len(blocks) {
		return nil, other
	}
	var results []simResult
	for i, block := range blocks {
		if len(answer[i].Calls) != len(block.Calls) {
			return nil, other
		}
		results = append(results, answer[i].Calls...)
	}
	return results, nil
}

// callAs calls an account as if its code were another. That code's revert is an empty answer.
func (c *Conn) callAs(ctx context.Context, account common.Address, code []byte, block *big.Int) ([]byte, error) {
	var answer hexutil.Bytes
	call := map[string]any{"to": account}
	pretend := map[string]state{account.Hex(): {Code: code}}
	err := c.Client.Client().CallContext(ctx, &answer, "eth_call", call, blockName(block), pretend)
	switch {
	case isRevert(err):
		return nil, nil
	case isRefusal(err): // for whatever reason: what the code would have answered is not known
		return nil, c.cannot("run a call on other code (state overrides of eth_call)", err)
	case err != nil:
		return nil, c.Unreachable(err)
	}
	return answer, nil
}

func (c *Conn) cannot(ability string, err error) error {
	return postbond.Fail(postbond.CodeUnreachable, "use another node", "the node at %s cannot %s: %w", c.Endpoint, ability, err)
}

// explainOverride tells a call that failed from a node that cannot imagine what it was asked to.
func (c *Conn) explainOverride(err error, ability string) error {
	const methodNotFound, invalidParams = -32601, -32602
	var refusal rpc.Error
	if errors.As(err, &refusal) && (refusal.ErrorCode() == methodNotFound || refusal.ErrorCode() == invalidParams) {
		return c.cannot(ability, err)
	}
	return c.explain(err)
}

func blockName(number *big.Int) string {
	if number == nil {
		return "latest"
	}
	return hexutil.EncodeBig(number)
}
