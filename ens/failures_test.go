// SPDX-License-Identifier: MIT

package ens_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/ens"
)

var (
	registryAt = common.HexToAddress("0x1000000000000000000000000000000000000001")
	resolverAt = common.HexToAddress("0x2000000000000000000000000000000000000002")
)

// nodeStub answers for the registry with one resolver and owner, and for the resolver with whatever a test says.
type nodeStub struct {
	registry func() ([]byte, error)
	resolver func(call ethereum.CallMsg) ([]byte, error)
	noCode   bool
}

func (n nodeStub) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	if n.noCode {
		return nil, nil
	}
	return []byte{0xfe}, nil
}

func (n nodeStub) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	if *call.To != registryAt {
		return n.resolver(call)
	}
	if n.registry != nil {
		return n.registry()
	}
	return common.LeftPadBytes(resolverAt[:], 32), nil
}

// rpcError is an error as a node sends it.
type rpcError struct {
	code    int
	message string
	data    any
}

func (e rpcError) Error() string  { return e.message }
func (e rpcError) ErrorCode() int { return e.code }
func (e rpcError) ErrorData() any { return e.data }

// abiString is a string as a contract returns it.
func abiString(s string) []byte {
	padded := (len(s) + 31) / 32 * 32
	answer := append(common.LeftPadBytes([]byte{32}, 32), common.LeftPadBytes(big.NewInt(int64(len(s))).Bytes(), 32)...)
	return append(answer, common.RightPadBytes([]byte(s), padded)...)
}

func TestReadsTellTheFailuresApart(t *testing.T) {
	always := func(answer []byte, err error) func(ethereum.CallMsg) ([]byte, error) {
		return func(ethereum.CallMsg) ([]byte, error) { return answer, err }
	}
	for _, test := range []struct {
		name   string
		node   nodeStub
		code   postbond.Code
		reason string
	}{
		{"no connection", nodeStub{registry: func() ([]byte, error) { return nil, errors.New("connection refused") }},
			postbond.CodeUnreachable, "the node gives no answer: connection refused"},
		{"an error of the node", nodeStub{resolver: always(nil, rpcError{code: -32005, message: "limit exceeded"})},
			postbond.CodeUnreachable, "limit exceeded"},
		{"too slow", nodeStub{resolver: always(nil, context.DeadlineExceeded)},
			postbond.CodeUnreachable, "deadline exceeded"},
		{"no registry", nodeStub{registry: func() ([]byte, error) { return nil, nil }, noCode: true},
			postbond.CodeNotDeployed, "there is no ENS registry"},
		{"another contract for a registry", nodeStub{registry: func() ([]byte, error) { return []byte{1}, nil }},
			postbond.CodeNotDeployed, "there is no ENS registry"},
		{"no resolver contract", nodeStub{resolver: always(nil, nil), noCode: true},
			postbond.CodeBadRecord, "no contract code"},
		{"another contract for a resolver", nodeStub{resolver: always(nil, nil)},
			postbond.CodeBadRecord, "does not answer"},
		{"a revert by code", nodeStub{resolver: always(nil, rpcError{code: 3, message: "no such method"})},
			postbond.CodeBadRecord, "no such method"},
		{"a revert by Nethermind's code", nodeStub{resolver: always(nil, rpcError{code: -32015, message: "VM error"})},
			postbond.CodeBadRecord, "VM error"},
		{"a revert by words", nodeStub{resolver: always(nil, rpcError{code: -32000, message: "execution reverted"})},
			postbond.CodeBadRecord, "execution reverted"},
		{"records off the chain", nodeStub{resolver: always(nil, rpcError{3, "execution reverted", "0x556f18300000"})},
			postbond.CodeUnreachable, "kept off the chain"},
		{"a text too long", nodeStub{resolver: always(abiString(strings.Repeat("a", ens.MaxText+1)), nil)},
			postbond.CodeBadRecord, "larger than 64 KiB"},
		{"a text that is none", nodeStub{resolver: always(abiString("a\xff"), nil)},
			postbond.CodeBadRecord, "is not UTF-8"},
		{"a length that lies", nodeStub{resolver: always(abiString("abc")[:64], nil)},
			postbond.CodeBadRecord, "does not answer"},
	} {
		t.Run(test.name, func(t *testing.T) {
			client := ens.NewClient(test.node, registryAt)
			_, err := client.Text(t.Context(), parseName(t, "alice.eth"), "mp")
			assert.Equal(t, test.code, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.reason)
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
}

func TestTheLongestTextIsRead(t *testing.T) {
	longest := strings.Repeat("a", ens.MaxText)
	client := ens.NewClient(nodeStub{
		resolver: func(ethereum.CallMsg) ([]byte, error) { return abiString(longest), nil },
	}, registryAt)
	text, err := client.Text(t.Context(), parseName(t, "alice.eth"), "mp")
	require.NoError(t, err)
	assert.Equal(t, longest, text)
}

func TestAReaderWhoGivesUpGetsHisOwnErrorBack(t *testing.T) {
	client := ens.NewClient(nodeStub{
		resolver: func(ethereum.CallMsg) ([]byte, error) { return nil, context.Canceled },
	}, registryAt)
	_, err := client.Address(t.Context(), parseName(t, "alice.eth"))
	assert.Equal(t, context.Canceled, err)
}

func TestCanWriteIsNotAboutFaults(t *testing.T) {
	client := ens.NewClient(nodeStub{
		resolver: func(ethereum.CallMsg) ([]byte, error) { return nil, errors.New("connection reset") },
	}, registryAt)
	name := parseName(t, "alice.eth")
	err := client.CanWrite(t.Context(), name, resolverAt, ens.SetText(name, "mp", ""))
	assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
}
