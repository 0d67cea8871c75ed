// SPDX-License-Identifier: MIT

// Package indexer follows a chain into a store and believes the node nothing that it can check.
//
// Up to the safe block it reads whole ranges; from there to the head, block by block, by polling. Headers must link by
// the hashes computed here, each log must lie in a header that was read and be announced by that header's bloom filter,
// and where a filter announces a log of ours that did not come, the node is asked again. The store then refuses events
// that do not follow from the ones before. So a node that is silent about a log is caught: at once if the filter shows it,
// and otherwise, when the block has other logs of the kind, by the next event of the book.
//
// When the head does not follow from the block that the index is at, the [Indexer] walks back by hash to a block that it
// kept, fetches and checks the whole new branch, and only then gives the old one up, in one transaction of the store. If
// there is no such block, because the chain was rewritten below the safe one, it stops and says so: CodeDeepReorg.
package indexer
