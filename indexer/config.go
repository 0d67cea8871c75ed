// SPDX-License-Identifier: MIT

package indexer

import (
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/postbond/postbond"
)

// The headers of that many blocks are held in memory at a time.
const (
	maxConfirmations = 10_000
	maxRange         = 100_000
)

// Config says how to follow a chain. One of Confirmations and SafeTag must be given; other zero fields have a default.
type Config struct {
	// Confirmations is how many blocks have to follow a block before it is safe.
	Confirmations uint64
	// SafeTag takes the node's word instead: "safe" or "finalized"; or "latest", for chains that nobody reorganises.
	SafeTag string

	Poll        time.Duration // how often to ask for the head; 1 s
	MaxWait     time.Duration // the longest pause after errors; 30 s
	Timeout     time.Duration // for one question to the node; 30 s
	Range       uint64        // blocks to a question while catching up; 1000
	Concurrency int           // questions at a time while catching up; 8

	Log *slog.Logger // nil: none
}

// Check says what is wrong with the configuration, or nil.
func (c Config) Check() error {
	switch {
	case c.Confirmations == 0 && c.SafeTag == "":
		return postbond.Fail(postbond.CodeUsage, "give a number of confirmations, or one of the tags safe, finalized and latest",
			"nothing says when a block is safe")
	case c.Confirmations != 0 && c.SafeTag != "":
		return postbond.Fail(postbond.CodeUsage, "give one of them", "confirmations and a safe tag exclude each other")
	case c.SafeTag != "" && tagNumber(c.SafeTag) == 0:
		return postbond.Fail(postbond.CodeUsage, "safe, finalized or latest", "there is no block tag %q", c.SafeTag)
	case c.Confirmations > maxConfirmations:
		return postbond.Fail(postbond.CodeUsage, fmt.Sprintf("at most %d", maxConfirmations), "%d confirmations are too many", c.Confirmations)
	case c.Range > maxRange:
		return postbond.Fail(postbond.CodeUsage, fmt.Sprintf("at most %d", maxRange), "a range of %d blocks is too long", c.Range)
	case c.Poll < 0 || c.MaxWait < 0 || c.Timeout < 0 || c.Concurrency < 0:
		return postbond.Fail(postbond.CodeUsage, "leave it out for the default", "a duration or number is negative")
	}
	return nil
}

func (c Config) withDefaults() Config {
	c.Poll = orDefault(c.Poll, time.Second)
	c.MaxWait = max(orDefault(c.MaxWait, 30*time.Second), c.Poll)
	c.Timeout = orDefault(c.Timeout, 30*time.Second)
	c.Range = orDefault(c.Range, 1000)
	c.Concurrency = orDefault(c.Concurrency, 8)
	c.Log = orDefault(c.Log, slog.New(slog.DiscardHandler))
	return c
}

func orDefault[T comparable](value, otherwise T) T {
	var zero T
	if value == zero {
		return otherwise
	}
	return value
}

// tagNumber is how go-ethereum's clients take a tag, or 0.
func tagNumber(tag string) rpc.BlockNumber {
	switch tag {
	case "safe":
		return rpc.SafeBlockNumber
	case "finalized":
		return rpc.FinalizedBlockNumber
	case "latest":
		return rpc.LatestBlockNumber
	}
	return 0
}
