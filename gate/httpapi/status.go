// SPDX-License-Identifier: MIT

package httpapi

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate"
)

// Status says how far the service's knowledge of the chain goes.
type Status struct {
	Ready      bool             `json:"ready"` // false: every answer is index_behind
	Version    string           `json:"version"`
	ChainID    uint64           `json:"chain_id"`
	Stake      postbond.Address `json:"stake"`
	Block      uint64           `json:"block"`
	Hash       common.Hash      `json:"hash"`
	BlockTime  time.Time        `json:"block_time"`
	SafeBlock  uint64           `json:"safe_block"`
	LagSeconds int64            `json:"lag_s"` // since the service last was at the chain's head
}

func statusOf(s gate.Status, version string) Status {
	return Status{
		Ready:      !s.Behind,
		Version:    version,
		ChainID:    s.Domain.ChainID,
		Stake:      postbond.Address(s.Domain.Contract),
		Block:      s.AsOf.Block,
		Hash:       s.AsOf.Hash,
		BlockTime:  time.Unix(int64(s.AsOf.Time), 0).UTC(),
		SafeBlock:  s.AsOf.SafeBlock,
		LagSeconds: int64(s.Lag / time.Second),
	}
}
