// SPDX-License-Identifier: MIT

package indexer

import (
	"context"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer/store"
)

// catchUp reads the next range of safe blocks. What the index holds that is not on the node's chain goes with it.
func (x *Indexer) catchUp(ctx context.Context, cursor store.Cursor, safe store.Ref, head header) error {
	parent, err := x.forkPoint(ctx, cursor)
	if err != nil {
		return err
	}
	last := parent.Number + min(safe.Number-parent.Number, x.cfg.Range)
	headers, err := x.node.between(ctx, parent, last)
	if err != nil {
		return err
	}
	logs, err := x.logsBetween(ctx, headers)
	if err != nil {
		return err
	}
	branch := store.Branch{Parent: parent, Safe: last}
	if headers[len(headers)-1].Hash == head.Hash {
		branch.Seen = time.Now()
	}
	return x.apply(ctx, branch, headers, logs, safe)
}

// logsBetween asks for the logs of a range. An answer that leaves one log out may leave out others too, so that none of it
// is believed then, and each block is asked for by itself.
func (x *Indexer) logsBetween(ctx context.Context, headers []header) ([]types.Log, error) {
	logs, err := x.node.logsBetween(ctx, headers)
	if err != nil {
		return nil, err
	}
	if err := x.decoder.checkLogs(headers, logs); err != nil {
		return nil, err
	}
	logs, more, err := x.complete(ctx, headers, logs, x.node.logsOf)
	if err != nil {
		return nil, err
	}
	if more == 0 {
		return x.prove(ctx, headers, logs)
	}
	x.log.Warn("node left out logs", "from", headers[0].Number, "to", headers[len(headers)-1].Number, "missing", more)
	return x.logsOf(ctx, headers)
}

// logsOf asks for the logs of each block by itself, where its filter announces any, and once more where it announces others.
func (x *Indexer) logsOf(ctx context.Context, headers []header) ([]types.Log, error) {
	logs, _, err := x.complete(ctx, headers, nil, x.node.logsOf)
	if err != nil {
		return nil, err
	}
	if logs, _, err = x.complete(ctx, headers, logs, x.node.logsOf); err != nil {
		return nil, err
	}
	return x.prove(ctx, headers, logs)
}

// prove takes the logs of a block from its receipts where the node did not give, though asked twice, what the filter
// announces: only the receipts, which the block's hash covers, tell a filter's mistake from a node's silence.
func (x *Indexer) prove(ctx context.Context, headers []header, logs []types.Log) ([]types.Log, error) {
	logs, more, err := x.complete(ctx, headers, logs, x.node.logsInReceipts)
	if err == nil && more > 0 {
		x.log.Warn("node is silent about logs that are in its receipts; try another endpoint",
			"from", headers[0].Number, "to", headers[len(headers)-1].Number, "missing", more)
	}
	return logs, err
}

// forkPoint gives the highest kept block that is on the node's chain. The heights it asks for are safe on the node's side,
// so that numbers name blocks well enough.
func (x *Indexer) forkPoint(ctx context.Context, cursor store.Cursor) (store.Ref, error) {
	for number := cursor.Head.Number; ; number-- {
		theirs, err := x.node.at(ctx, number)
		if err != nil {
			return store.Ref{}, err
		}
		kept, found, err := x.store.Kept(ctx, number)
		if err != nil {
			return store.Ref{}, err
		}
		if found && kept.Hash == theirs.Hash {
			return kept.Ref, nil
		}
		if number <= cursor.Safe.Number {
			return store.Ref{}, x.deepReorg(ctx, cursor.Safe)
		}
	}
}

// follow moves the index to the node's head, over a reorg if need be.
func (x *Indexer) follow(ctx context.Context, cursor store.Cursor, safe store.Ref, head header) error {
	parent, headers, err := x.branchTo(ctx, cursor, head)
	if err != nil {
		return err
	}
	isNew := len(headers) > 0 || cursor.Seen.IsZero() // a rewound index may be at the head without having seen it
	if !isNew && safe.Number <= cursor.Safe.Number {
		return nil
	}
	branch := store.Branch{Parent: parent, Safe: safe.Number}
	if isNew {
		branch.Seen = time.Now()
	}
	logs, err := x.logsOf(ctx, headers)
	if err != nil {
		return err
	}
	return x.apply(ctx, branch, headers, logs, safe)
}

// branchTo walks back from the node's head to a block that the index keeps, and gives that and the blocks after it.
func (x *Indexer) branchTo(ctx context.Context, cursor store.Cursor, head header) (store.Ref, []header, error) {
	var headers []header
	for at := head; ; {
		kept, found, err := x.store.Kept(ctx, at.Number)
		if err != nil {
			return store.Ref{}, nil, err
		}
		if found && kept.Hash == at.Hash {
			slices.Reverse(headers)
			return kept.Ref, headers, nil
		}
		if at.Number <= cursor.Safe.Number {
			return store.Ref{}, nil, x.deepReorg(ctx, cursor.Safe)
		}
		headers = append(headers, at)
		if at, err = x.node.byHash(ctx, store.Ref{Number: at.Number - 1, Hash: at.Parent}); err != nil {
			return store.Ref{}, nil, err
		}
	}
}

// deepReorg makes sure, before it says so, that the node's chain really lacks the safe block.
func (x *Indexer) deepReorg(ctx context.Context, safe store.Ref) error {
	x.connected = false
	if err := x.connect(ctx); err != nil {
		return err
	}
	theirs, err := x.node.at(ctx, safe.Number)
	if err != nil {
		return err
	}
	if theirs.Hash == safe.Hash {
		return faulty("its head does not follow from block %d, which it has", safe.Number)
	}
	return postbond.Fail(postbond.CodeDeepReorg,
		"find out whether to believe the node; if so, `postbondd rewind --to N`, N being a block from before the fork",
		"the chain was rewritten below the safe block %d: it is %s in the index and %s on the node",
		safe.Number, safe.Hash, theirs.Hash)
}

// apply brings the branch to the store.
func (x *Indexer) apply(ctx context.Context, branch store.Branch, headers []header, logs []types.Log, safe store.Ref) error {
	for _, log := range logs {
		event, err := x.decoder.Decode(log, headers[log.BlockNumber-headers[0].Number].Time)
		if err != nil {
			return faulty("%w", err)
		}
		branch.Events = append(branch.Events, event)
	}
	for _, h := range headers {
		branch.Blocks = append(branch.Blocks, h.Block)
	}
	if err := x.checkMark(ctx, headers, safe); err != nil {
		return err
	}
	applied, err := x.store.Apply(ctx, branch)
	if err != nil {
		return err
	}
	x.report(ctx, branch, applied)
	return nil
}

// complete asks for the logs of each block whose filter announces more than is there, and says how many came in addition.
// A filter may announce what does not exist; but an answer with less than before is none.
func (x *Indexer) complete(ctx context.Context, headers []header, logs []types.Log, ask question) (all []types.Log, more int, err error) {
	of := make([][]types.Log, len(headers))
	for _, log := range logs {
		i := log.BlockNumber - headers[0].Number
		of[i] = append(of[i], log)
	}
	group, ctx := errgroup.WithContext(ctx) // each of its goroutines ends with its question
	group.SetLimit(x.cfg.Concurrency)
	for i, h := range headers {
		if x.decoder.isComplete(h, of[i]) {
			continue
		}
		group.Go(func() error {
			again, err := ask(ctx, h)
			if err != nil {
				return err
			}
			if err := x.decoder.checkLogs([]header{h}, again); err != nil {
				return err
			}
			if len(again) < len(of[i]) {
				return faulty("block %d had %d logs and then %d", h.Number, len(of[i]), len(again))
			}
			of[i] = again
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, 0, err
	}
	all = slices.Concat(of...)
	return all, len(all) - len(logs), nil
}

// checkMark makes sure that the block which the node calls safe is on the branch that leads to its head.
func (x *Indexer) checkMark(ctx context.Context, headers []header, safe store.Ref) error {
	if safe.Hash == (common.Hash{}) {
		return nil
	}
	for _, h := range headers {
		if h.Number == safe.Number {
			return sameBranch(h.Block, safe)
		}
	}
	kept, found, err := x.store.Kept(ctx, safe.Number)
	if err != nil || !found {
		return err
	}
	return sameBranch(kept, safe)
}

func sameBranch(block store.Block, safe store.Ref) error {
	if block.Hash != safe.Hash {
		return faulty("its safe block %d %s is not on the branch of its head", safe.Number, safe.Hash)
	}
	return nil
}

func (x *Indexer) report(ctx context.Context, branch store.Branch, applied store.Applied) {
	if applied.Orphaned > 0 {
		x.log.Info("reorg", "block", branch.Parent.Number, "depth", applied.Orphaned, "removed", applied.Removed)
	}
	n := len(branch.Blocks)
	if n == 0 {
		return
	}
	level := slog.LevelDebug
	if branch.Seen.IsZero() { // catching up, which people watch
		level = slog.LevelInfo
	}
	x.log.Log(ctx, level, "blocks indexed", "block", branch.Blocks[n-1].Number, "blocks", n, "events", len(branch.Events))
}
