// SPDX-License-Identifier: MIT

package indexer

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer/store"
)

// Source is what is read of a node; *ethclient.Client is one.
type Source interface {
	ChainID(ctx context.Context) (*big.Int, error)
	// HeaderByNumber gives the head for nil, and takes go-ethereum's negative numbers for tags.
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
	BlockReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error)
}

// header is a block whose hash was computed here.
type header struct {
	store.Block
	bloom    types.Bloom
	receipts common.Hash // the root of their trie
}

// question asks for the logs of ours in one block.
type question func(context.Context, header) ([]types.Log, error)

// node asks a Source, with a time limit to each question, and looks at each answer by itself.
type node struct {
	source      Source
	timeout     time.Duration
	concurrency int
	filter      ethereum.FilterQuery // addresses and topics
}

func (n node) chainID(ctx context.Context) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, n.timeout)
	defer cancel()
	id, err := n.source.ChainID(ctx)
	if err != nil {
		return 0, unreachable("the chain id", err)
	}
	if id == nil || !id.IsUint64() {
		return 0, faulty("the chain id is %v", id)
	}
	return id.Uint64(), nil
}

// head gives the latest block.
func (n node) head(ctx context.Context) (header, error) {
	latest, err := n.headerAt(ctx, nil, "the head")
	if err != nil {
		return header{}, err
	}
	return n.byHash(ctx, latest.Ref)
}

// tagged gives the block that the node calls safe or finalized.
func (n node) tagged(ctx context.Context, tag string) (header, error) {
	return n.headerAt(ctx, big.NewInt(int64(tagNumber(tag))), "the "+tag+" block")
}

// at gives the block of that height.
func (n node) at(ctx context.Context, number uint64) (header, error) {
	h, err := n.byNumber(ctx, number)
	if err != nil {
		return header{}, err
	}
	return n.byHash(ctx, h.Ref)
}

// byNumber gives a header that is to be checked by its links: nothing says yet that its fields are true.
func (n node) byNumber(ctx context.Context, number uint64) (header, error) {
	what := fmt.Sprintf("block %d", number)
	h, err := n.headerAt(ctx, new(big.Int).SetUint64(number), what)
	if err == nil && h.Number != number {
		return header{}, faulty("asked for %s, it gave block %d", what, h.Number)
	}
	return h, err
}

func (n node) headerAt(ctx context.Context, number *big.Int, what string) (header, error) {
	ctx, cancel := context.WithTimeout(ctx, n.timeout)
	defer cancel()
	h, err := n.source.HeaderByNumber(ctx, number)
	if err != nil {
		return header{}, unreachable(what, err)
	}
	return newHeader(h)
}

// byHash gives the block that the node knows by that hash. The hash is computed here, so every field of the header is true.
func (n node) byHash(ctx context.Context, ref store.Ref) (header, error) {
	ctx, cancel := context.WithTimeout(ctx, n.timeout)
	defer cancel()
	answer, err := n.source.HeaderByHash(ctx, ref.Hash)
	if err != nil {
		return header{}, unreachable("block "+ref.Hash.Hex(), err)
	}
	h, err := newHeader(answer)
	if err == nil && h.Ref != ref {
		return header{}, faulty("asked for block %d %s, it gave block %d %s", ref.Number, ref.Hash, h.Number, h.Hash)
	}
	return h, err
}

func newHeader(h *types.Header) (header, error) {
	if h == nil || h.Number == nil || !h.Number.IsInt64() || h.Number.Sign() < 0 || h.Time > math.MaxInt64 {
		return header{}, faulty("a header is missing or has no sensible number and time")
	}
	ref := store.Ref{Number: h.Number.Uint64(), Hash: h.Hash()}
	return header{store.Block{Ref: ref, Parent: h.ParentHash, Time: h.Time}, h.Bloom, h.ReceiptHash}, nil
}

// between gives all headers of a range, linked to parent, the block before it.
func (n node) between(ctx context.Context, parent store.Ref, last uint64) ([]header, error) {
	headers := make([]header, last-parent.Number)
	group, groupCtx := errgroup.WithContext(ctx) // each of its goroutines ends with its question
	group.SetLimit(n.concurrency)
	for i := range headers {
		group.Go(func() (err error) {
			headers[i], err = n.byNumber(groupCtx, parent.Number+1+uint64(i))
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if err := checkLinks(parent, headers); err != nil {
		return nil, err
	}
	_, err := n.byHash(ctx, headers[len(headers)-1].Ref)
	return headers, err
}

// logsBetween asks for the logs of ours in the blocks, all at once.
func (n node) logsBetween(ctx context.Context, headers []header) ([]types.Log, error) {
	query := n.filter
	query.FromBlock = new(big.Int).SetUint64(headers[0].Number)
	query.ToBlock = new(big.Int).SetUint64(headers[len(headers)-1].Number)
	return n.logs(ctx, query, fmt.Sprintf("the logs of blocks %d to %d", query.FromBlock, query.ToBlock))
}

// logsOf asks for the logs of ours in one block, by hash: a node that does not know the block has to say so.
func (n node) logsOf(ctx context.Context, h header) ([]types.Log, error) {
	query := n.filter
	query.BlockHash = &h.Hash
	return n.logs(ctx, query, fmt.Sprintf("the logs of block %d", h.Number))
}

func (n node) logs(ctx context.Context, query ethereum.FilterQuery, what string) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, n.timeout)
	defer cancel()
	logs, err := n.source.FilterLogs(ctx, query)
	if err != nil {
		return nil, unreachable(what, err)
	}
	return logs, nil
}

// logsInReceipts picks the logs of ours from a block's receipts. The header says what these are, so that none is missing.
func (n node) logsInReceipts(ctx context.Context, h header) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, n.timeout)
	defer cancel()
	receipts, err := n.source.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(h.Hash, false))
	if err != nil {
		const hint = "the node has to serve eth_getBlockReceipts, because its logs do not tell; try another endpoint"
		return nil, postbond.Fail(postbond.CodeUnreachable, hint, "asking the node for the receipts of block %d: %w", h.Number, err)
	}
	all, err := checkReceipts(h, receipts)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(log types.Log) bool {
		return !slices.Contains(n.filter.Addresses, log.Address) || !slices.Contains(n.filter.Topics[0], placeOf(log).topic)
	}), nil
}

func unreachable(what string, err error) error {
	return postbond.Fail(postbond.CodeUnreachable, "is the node up, and has it got so far?", "asking the node for %s: %w", what, err)
}

// faulty is for answers that cannot be true.
func faulty(format string, args ...any) error {
	const hint = "the node is faulty, or a balancer sends questions to nodes that disagree; try another endpoint"
	return postbond.Fail(postbond.CodeUnreachable, hint, "the node contradicts itself: "+format, args...)
}
