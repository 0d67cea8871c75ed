// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"

	"github.com/gofrs/flock"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/indexer/store"
)

// ownIndex is an index that no other process follows or rewinds. A service would not notice that it was rewound, and
// would go on to answer.
type ownIndex struct {
	*store.Store
	lock *flock.Flock
}

func openIndex(ctx context.Context, cfg config, network chain.Network, deployment chain.Deployment) (*ownIndex, error) {
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
		ChainID: network.ChainID, Stake: deployment.Stake, Terms: deployment.Terms, StartBlock: deployment.StartBlock,
	})
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	return &ownIndex{index, lock}, nil
}

// Close releases the file and then the lock.
func (i *ownIndex) Close() error { return errors.Join(i.Store.Close(), i.lock.Unlock()) }
