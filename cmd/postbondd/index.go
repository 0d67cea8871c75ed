// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"log/slog"

	"github.com/gofrs/flock"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/indexer"
	"github.com/postbond/postbond/indexer/store"
)

// ownIndex is an index that no other process follows or rewinds. A service would not notice that it was rewound, and
// would go on to answer.
type ownIndex struct {
	*store.Store
	lock *flock.Flock
}

func openIndex(ctx context.Context, cfg config, node *chain.Conn, deployment chain.Deployment) (*ownIndex, error) {
	lock := flock.New(cfg.Database + ".lock")
	locked, err := lock.TryLock()
	if err != nil {
		return nil, postbond.Fail(postbond.CodeFailed, "is its directory there, and may you write to it?", "cannot lock %s: %w", cfg.Database, err)
	}
	if !locked {
		return nil, postbond.Fail(postbond.CodeUsage, "stop the other postbondd first, or name another --"+flagDatabase,
			"another postbondd holds %s", cfg.Database)
	}
	index, err := store.Open(ctx, cfg.Database, store.Identity{
		ChainID: node.Network.ChainID, Stake: deployment.Stake, Terms: deployment.Terms, StartBlock: deployment.StartBlock,
	})
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	return &ownIndex{index, lock}, nil
}

// Close releases the file and then the lock.
func (i *ownIndex) Close() error { return errors.Join(i.Store.Close(), i.lock.Unlock()) }

// following is what serve and rewind both work with.
type following struct {
	node       *chain.Conn
	deployment chain.Deployment
	index      *ownIndex
	follower   *indexer.Indexer
}

// follow connects to the node that cfg names, takes the index and makes its indexer, which does nothing yet. Close it.
func follow(ctx context.Context, cfg config, log *slog.Logger) (*following, error) {
	network, err := chain.FindNetwork(cfg.Network)
	if err != nil {
		return nil, err
	}
	deployment, err := network.Deployment()
	if err != nil {
		return nil, err
	}
	node, err := chain.Dial(ctx, network, cfg.RPC)
	if err != nil {
		return nil, err
	}
	index, err := openIndex(ctx, cfg, node, deployment)
	if err != nil {
		node.Close()
		return nil, err
	}
	f := &following{node: node, deployment: deployment, index: index}
	if f.follower, err = newIndexer(cfg, node, index.Store, log); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// Close gives up the index, then the connection.
func (f *following) Close() error {
	defer f.node.Close()
	return f.index.Close()
}
