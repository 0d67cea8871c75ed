// SPDX-License-Identifier: MIT

package postbond

import "time"

// EpochLength is a week.
const EpochLength = 7 * 24 * time.Hour

// Epoch counts weeks from the Unix epoch. The contracts keep it in 24 bits.
type Epoch uint32

// MaxEpoch is the last epoch that fits the contracts' 24 bits.
const MaxEpoch Epoch = 1<<24 - 1

// EpochAt gives the epoch in which a block time, in seconds since 1970, lies.
func EpochAt(seconds uint64) Epoch {
	return Epoch(min(seconds/uint64(EpochLength/time.Second), uint64(MaxEpoch)))
}

// Start is the first moment of the epoch.
func (e Epoch) Start() time.Time {
	return time.Unix(int64(e)*int64(EpochLength/time.Second), 0).UTC()
}

// StampsEnd is the moment from which a stamp of this epoch can no longer be redeemed: it lives in its own epoch and in
// the next one.
func (e Epoch) StampsEnd() time.Time { return (e + 2).Start() }

// IsLive says whether a stamp of epoch e can be redeemed in epoch today.
func (e Epoch) IsLive(today Epoch) bool { return e == today || e+1 == today }
