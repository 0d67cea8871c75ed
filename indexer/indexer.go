// SPDX-License-Identifier: MIT

package indexer

import (
	"context"
	"log/slog"
	"time"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer/store"
)

// Indexer follows one chain into one store. It is for one goroutine.
type Indexer struct {
	cfg       Config
	node      node
	store     *store.Store
	decoder   *Decoder
	log       *slog.Logger
	connected bool // the node was found to serve our chain, and nothing went wrong since
	behind    bool // the node was last found below the safe block
}

// New makes an indexer of what the store's Identity names, as far as the source serves it.
func New(cfg Config, source Source, s *store.Store) (*Indexer, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	decoder := NewDecoder(s.Identity().Stake, s.Identity().Terms)
	return &Indexer{
		cfg:     cfg,
		node:    node{source, cfg.Timeout, cfg.Concurrency, decoder.Filter()},
		store:   s,
		decoder: decoder,
		log:     cfg.Log,
	}, nil
}

// Run follows the chain until ctx is done, and then returns nil. What the node or the disk does wrong it logs and tries
// again, ever more patiently. It returns an error only for what a person has to decide: CodeWrongChain, postbond.CodeOtherIndex
// and CodeDeepReorg.
func (x *Indexer) Run(ctx context.Context) error {
	wait := x.cfg.Poll
	for {
		err := x.Sync(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case needsDecision(err):
			return err
		case err != nil:
			wait = min(2*wait, x.cfg.MaxWait)
			x.log.Warn("indexing interrupted", "error", err, "hint", postbond.HintOf(err), "retry_in", wait)
		default:
			wait = x.cfg.Poll
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(wait):
		}
	}
}

func needsDecision(err error) bool {
	switch postbond.CodeOf(err) {
	case postbond.CodeWrongChain, postbond.CodeOtherIndex, postbond.CodeDeepReorg:
		return true
	}
	return false
}

// Sync brings the index to the node's head, in as many transactions as it takes. After an error the index stands where the
// last of them left it, and Sync can be called again.
func (x *Indexer) Sync(ctx context.Context) error {
	for {
		done, err := x.step(ctx)
		if err != nil {
			x.connected = false
			if postbond.CodeOf(err) == postbond.CodeIndexMismatch {
				x.store.SetBehind(true)
			}
			return err
		}
		if done {
			return nil
		}
	}
}

// step takes the index one transaction further. It is done when the index is at the node's head, or ahead of it.
func (x *Indexer) step(ctx context.Context) (done bool, err error) {
	if err := x.connect(ctx); err != nil {
		return false, err
	}
	cursor, err := x.store.Cursor(ctx)
	if err != nil {
		return false, err
	}
	tagged, err := x.taggedBlock(ctx)
	if err != nil {
		return false, err
	}
	head, err := x.node.head(ctx)
	if err != nil {
		return false, err
	}
	if behind, err := x.isBehind(ctx, head, cursor); err != nil || behind {
		return true, err
	}
	safe := tagged
	if x.cfg.SafeTag == "" {
		safe.Number = head.Number - min(head.Number, x.cfg.Confirmations)
	}
	switch {
	case safe.Number > head.Number:
		return false, faulty("its safe block %d is above its head %d", safe.Number, head.Number)
	case safe.Number > cursor.Head.Number:
		return false, x.catchUp(ctx, cursor, safe, head)
	}
	if err := x.follow(ctx, cursor, safe, head); err != nil {
		return false, err
	}
	x.store.SetBehind(false)
	return true, nil
}

// taggedBlock is what the node calls safe, if that is how it is decided. It is asked for before the head, which is never
// below it then.
func (x *Indexer) taggedBlock(ctx context.Context) (store.Ref, error) {
	if x.cfg.SafeTag == "" {
		return store.Ref{}, nil
	}
	tagged, err := x.node.tagged(ctx, x.cfg.SafeTag)
	return tagged.Ref, err
}

// connect makes sure that the node serves our chain, and that the store has where to start from.
func (x *Indexer) connect(ctx context.Context) error {
	if x.connected {
		return nil
	}
	id, err := x.node.chainID(ctx)
	if err != nil {
		return err
	}
	want := x.store.Identity()
	if id != want.ChainID {
		return postbond.Fail(postbond.CodeWrongChain, "check the endpoint", "the node serves chain %d, the index is of chain %d", id, want.ChainID)
	}
	genesis, err := x.node.at(ctx, 0)
	if err != nil {
		return err
	}
	if err := x.store.Bind(ctx, genesis.Hash); err != nil {
		return err
	}
	if _, err := x.store.Cursor(ctx); postbond.CodeOf(err) == postbond.CodeNotIndexed {
		base, err := x.node.at(ctx, want.Base())
		if err != nil {
			return err
		}
		if err := x.store.Begin(ctx, base.Block); err != nil {
			return err
		}
	}
	x.connected = true
	return nil
}

// isBehind says whether the node has only not come as far as the index: then there is nothing to learn from it, and its
// lower head is no reorg.
func (x *Indexer) isBehind(ctx context.Context, head header, cursor store.Cursor) (bool, error) {
	wasBehind := x.behind
	x.behind = head.Number < cursor.Safe.Number
	if x.behind {
		if !wasBehind {
			x.log.Warn("node is behind the safe block", "node_block", head.Number, "safe_block", cursor.Safe.Number)
		}
		x.store.SetBehind(true)
		return true, nil
	}
	if head.Number >= cursor.Head.Number {
		return false, nil
	}
	kept, found, err := x.store.Kept(ctx, head.Number)
	return found && kept.Hash == head.Hash, err
}

// Rewind takes the index back to the node's block of that number, so that what comes after it is read again.
func (x *Indexer) Rewind(ctx context.Context, to uint64) error {
	if err := x.connect(ctx); err != nil {
		return err
	}
	block, err := x.node.at(ctx, to)
	if err != nil {
		return err
	}
	return x.store.Rewind(ctx, block.Block)
}
