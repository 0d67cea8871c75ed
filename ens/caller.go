// SPDX-License-Identifier: MIT

package ens

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// MaxText is the largest text record, in bytes, that is read: far more than a profile needs, and little enough to keep
// many in memory.
const MaxText = 64 << 10

// maxAnswer is a text of that size in the ABI: offset, length, bytes.
const maxAnswer = 64 + MaxText

// Node is what a Client asks of a node: ethclient.Client has it, and so has anything that go-ethereum's bindings read
// from.
type Node interface {
	CodeAt(ctx context.Context, contract common.Address, block *big.Int) ([]byte, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// caller stands between go-ens's bindings and the node, so that each answer is measured and each failure is told apart
// in one place before the bindings see it.
type caller struct{ node Node }

func (c caller) CodeAt(ctx context.Context, contract common.Address, block *big.Int) ([]byte, error) {
	code, err := c.node.CodeAt(ctx, contract, block)
	if err != nil {
		return nil, errNode(err)
	}
	return code, nil
}

func (c caller) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	answer, err := c.node.CallContract(ctx, call, block)
	switch {
	case err != nil && isRevert(err):
		return nil, revert{err}
	case err != nil:
		return nil, errNode(err)
	case len(answer) > maxAnswer:
		return nil, errTooLarge
	}
	return answer, nil
}

var errTooLarge = fmt.Errorf("the answer is larger than %d KiB", MaxText>>10)

// errNode is for a node that does not answer. A caller who gave up gets his own error back.
func errNode(err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	return postbond.Fail(postbond.CodeUnreachable, "check the endpoint for ENS, or try again",
		"the node gives no answer: %w", err)
}

// revert is a contract's refusal, as opposed to the node's.
type revert struct{ err error }

func (r revert) Error() string { return r.err.Error() }

func (r revert) Unwrap() error { return r.err }

// isOffchain says whether the contract sends its caller to a gateway: OffchainLookup of ERC-3668.
func (r revert) isOffchain() bool {
	var withData interface{ ErrorData() any }
	if !errors.As(r.err, &withData) {
		return false
	}
	data, _ := withData.ErrorData().(string)
	return strings.HasPrefix(data, "0x556f1830")
}

// isRevert goes by the code where the node gives the usual one (3: geth and those after it; -32015: Nethermind,
// OpenEthereum) and by the words otherwise, as JSON-RPC has no rule for it. A contract that breaks off in another way
// counts as well: early resolvers do so on calls they do not know.
func isRevert(err error) bool {
	var coded interface{ ErrorCode() int }
	if !errors.As(err, &coded) {
		return false
	}
	if code := coded.ErrorCode(); code == 3 || code == -32015 {
		return true
	}
	words := strings.ToLower(err.Error())
	return strings.Contains(words, "revert") || strings.Contains(words, "opcode") || strings.Contains(words, "out of gas")
}
