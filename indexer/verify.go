// SPDX-License-Identifier: MIT

package indexer

import (
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/postbond/postbond/indexer/store"
)

// checkLinks makes sure that the blocks follow parent one after another.
func checkLinks(parent store.Ref, headers []header) error {
	last := parent
	for _, h := range headers {
		if h.Number != last.Number+1 || h.Parent != last.Hash {
			return faulty("block %d %s does not follow block %d %s", h.Number, h.Hash, last.Number, last.Hash)
		}
		last = h.Ref
	}
	return nil
}

// checkLogs makes sure that each log lies in one of the blocks, is of a kind that was asked for, is announced by its
// block's bloom filter, and comes after the one before. The blocks must be linked.
func (d *Decoder) checkLogs(headers []header, logs []types.Log) error {
	for i, log := range logs {
		first := headers[0].Number
		if log.BlockNumber < first || log.BlockNumber-first >= uint64(len(headers)) {
			return faulty("a log of block %d is not in blocks %d to %d", log.BlockNumber, first, headers[len(headers)-1].Number)
		}
		h := headers[log.BlockNumber-first]
		switch {
		case log.BlockHash != h.Hash:
			return faulty("a log of block %d is of another block %s than the header %s", h.Number, log.BlockHash, h.Hash)
		case log.Removed:
			return faulty("a log of block %d is marked as removed", h.Number)
		case !d.Knows(log):
			return faulty("a log of block %d was not asked for: contract %s, topics %s", h.Number, log.Address, log.Topics)
		case !covers(h.bloom, bloomOf(log)):
			return faulty("a log of block %d is not in the block's bloom filter", h.Number)
		case i > 0 && !position(logs[i-1]).Before(position(log)):
			return faulty("log %d of block %d comes twice or out of order", log.Index, h.Number)
		}
	}
	return nil
}

// checkReceipts makes sure that these are all of the block's receipts, and gives all their logs. The root does not cover
// the logs' places, but their order.
func checkReceipts(h header, receipts types.Receipts) (logs []types.Log, err error) {
	for _, r := range receipts {
		if r == nil || slices.Contains(r.Logs, nil) {
			return nil, faulty("a receipt or log of block %d is missing", h.Number)
		}
	}
	if root := types.DeriveSha(receipts, trie.NewStackTrie(nil)); root != h.receipts {
		return nil, faulty("the receipts of block %d have the root %s, its header says %s", h.Number, root, h.receipts)
	}
	for _, r := range receipts {
		for _, log := range r.Logs {
			if int(log.Index) != len(logs) {
				return nil, faulty("log %d in the receipts of block %d says it is number %d", len(logs), h.Number, log.Index)
			}
			logs = append(logs, *log)
		}
	}
	return logs, nil
}

// isComplete says whether there is a log for everything of ours that the block's bloom filter announces. A filter may
// announce what is not there, but never the other way round.
func (d *Decoder) isComplete(h header, logs []types.Log) bool {
	for place, announced := range d.blooms {
		if covers(h.bloom, announced) && !hasLog(logs, place) {
			return false
		}
	}
	return true
}

func hasLog(logs []types.Log, p place) bool {
	for _, log := range logs {
		if placeOf(log) == p {
			return true
		}
	}
	return false
}

func position(log types.Log) store.Position {
	return store.Position{Block: log.BlockNumber, LogIndex: uint64(log.Index)}
}

func bloomOf(log types.Log) (bloom types.Bloom) {
	bloom.Add(log.Address[:])
	for _, topic := range log.Topics {
		bloom.Add(topic[:])
	}
	return bloom
}

// covers says whether filter may contain everything that part contains.
func covers(filter, part types.Bloom) bool {
	for i := range part {
		if part[i]&^filter[i] != 0 {
			return false
		}
	}
	return true
}
