// SPDX-License-Identifier: MIT

package postbond_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/postbond/postbond"
)

const week = 7 * 24 * 60 * 60

func TestEpochAtCountsWeeks(t *testing.T) {
	assert.Equal(t, postbond.Epoch(0), postbond.EpochAt(0))
	assert.Equal(t, postbond.Epoch(0), postbond.EpochAt(week-1))
	assert.Equal(t, postbond.Epoch(1), postbond.EpochAt(week))
	assert.Equal(t, postbond.Epoch(2951), postbond.EpochAt(2952*week-1))
	assert.Equal(t, postbond.MaxEpoch, postbond.EpochAt(math.MaxUint64), "no wrap-around")
}

func TestEpochHasItsMoments(t *testing.T) {
	epoch := postbond.Epoch(2951)
	assert.Equal(t, time.Unix(2951*week, 0).UTC(), epoch.Start())
	assert.Equal(t, time.Unix(2953*week, 0).UTC(), epoch.StampsEnd())
	assert.Equal(t, epoch, postbond.EpochAt(uint64(epoch.Start().Unix())))
	assert.Equal(t, time.UTC, postbond.MaxEpoch.Start().Location())
}

func TestStampLivesTwoWeeks(t *testing.T) {
	epoch := postbond.Epoch(100)
	for today, want := range map[postbond.Epoch]bool{98: false, 99: false, 100: true, 101: true, 102: false} {
		assert.Equal(t, want, epoch.IsLive(today), "in epoch %d", today)
	}
}
