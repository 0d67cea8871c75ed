// SPDX-License-Identifier: MIT

package store

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// EventKind says what happened.
type EventKind string

// The kinds: the contracts' events, in the words of JSON and documents.
const (
	Deposited       EventKind = "deposited"
	ExitRequested   EventKind = "exit_requested"
	ExitCancelled   EventKind = "exit_cancelled"
	Withdrawn       EventKind = "withdrawn"
	TitleSet        EventKind = "title_set"
	Burned          EventKind = "burned"
	Expelled        EventKind = "expelled"
	Flushed         EventKind = "flushed"
	RequirementSet  EventKind = "requirement_set"
	DefaultProposed EventKind = "default_proposed"
)

// IsOfBook says whether events of the kind change a book, and so carry its signer, seq and balance.
func (k EventKind) IsOfBook() bool {
	switch k {
	case Deposited, ExitRequested, ExitCancelled, Withdrawn, TitleSet, Burned, Expelled:
		return true
	}
	return false
}

// Event is one log of ours, checked and decoded. Which fields count depends on the kind:
//
//	deposited         Party paid Amount in
//	exit_requested    Epoch is the exit
//	exit_cancelled
//	withdrawn         Amount went to Party
//	title_set         Party is the owner now
//	burned            Party, the holder, burned Amount with the stamp (Epoch, Index, Total, Digest)
//	expelled          Amount was burned, Reward went to Party
//	flushed           Amount left for the sink; of no book
//	requirement_set   Party, the recipient, asks for Requirement
//	default_proposed  Requirement is the default from Epoch on
type Event struct {
	Position
	Time     uint64 // of the block
	Tx       common.Hash
	Contract common.Address
	Kind     EventKind

	Signer  common.Address // whose book
	Seq     uint64         // the number of the event among those of the book, from 1
	Balance postbond.Micro // of the book, after the event

	Party       common.Address
	Amount      postbond.Micro
	Reward      postbond.Micro
	Epoch       postbond.Epoch
	Index       uint8
	Total       postbond.Micro
	Digest      common.Hash
	Requirement postbond.Requirement
}

// Position is where in the chain a log is. Positions order events.
type Position struct {
	Block    uint64
	LogIndex uint64 // within the block
}

// Before says whether p comes first.
func (p Position) Before(other Position) bool {
	return p.Block < other.Block || (p.Block == other.Block && p.LogIndex < other.LogIndex)
}
