// SPDX-License-Identifier: MIT

package postbond

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// AsOf says which block a statement about the chain rests on.
type AsOf struct {
	ChainID   uint64
	Block     uint64 // the head that was read
	Hash      common.Hash
	Time      uint64    // the head's timestamp, seconds since 1970; chain rules use this clock only
	SafeBlock uint64    // credits count up to here
	Seen      time.Time // when the head last advanced, by the local clock
}

// Query names the accounts that a verdict is about. Signer may be zero: no stamp came.
type Query struct {
	Recipient common.Address
	Signer    common.Address
}

// Facts is what the chain says about a Query, all at one block. Debits and exits count as soon as they are seen: Head.
// Credits count when they are safe: Safe.
type Facts struct {
	AsOf        AsOf
	Requirement Requirement // the recipient's terms or the network default, holder filled in
	Head, Safe  Book        // the signer's book in Stake; empty if he has none
	// Unsafe is what was deposited in the book above the safe block. It is part of Head.Balance and covers nothing yet,
	// also where as much has left the book since.
	Unsafe Micro
}

// Admission is what became of an attempt to record a stamp.
type Admission uint8

// The outcomes. The zero value records nothing and promises nothing.
const (
	AdmissionNone     Admission = iota
	AdmissionFirst              // recorded now
	AdmissionRepeat             // recorded before, the very same stamp
	AdmissionConflict           // contradicts a recorded stamp; both are kept as evidence
)
