// SPDX-License-Identifier: MIT

package main

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

var domain = postbond.Domain{Kind: postbond.Bond, ChainID: 31337, Contract: common.Address{1}}

func open(t *testing.T) *counter {
	t.Helper()
	c, err := openCounter(t.Context(), domain, common.Address{2})
	require.NoError(t, err)
	t.Cleanup(c.close)
	return c
}

func TestCounterNeverGivesANumberTwice(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	first := open(t)
	require.NoError(t, first.begin(7))
	first.close()

	const value = 5
	var mutex sync.Mutex
	totals := make(map[uint8]postbond.Micro)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 7 {
				c, err := openCounter(t.Context(), domain, common.Address{2})
				if !assert.NoError(t, err) {
					return
				}
				index, total, err := c.reserve(7, value)
				c.close()
				assert.NoError(t, err)
				mutex.Lock()
				assert.NotContains(t, totals, index)
				totals[index] = total
				mutex.Unlock()
			}
		})
	}
	group.Wait()
	require.Len(t, totals, postbond.StampsPerEpoch)
	for index, total := range totals {
		assert.Equal(t, postbond.Micro(index+1)*value, total, "totals rise with the numbers")
	}
	_, _, err := open(t).reserve(7, value)
	assert.Equal(t, postbond.CodeCounter, postbond.CodeOf(err), "the week's numbers are used up")
}

func TestCounterStartsAnewWithTheEpoch(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	c := open(t)
	require.NoError(t, c.begin(7))
	_, _, err := c.reserve(7, 10)
	require.NoError(t, err)
	index, total, err := c.reserve(8, 3)
	require.NoError(t, err)
	assert.Equal(t, uint8(0), index)
	assert.Equal(t, postbond.Micro(3), total)
}

func TestCounterRefusesOnDoubt(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		code postbond.Code
	}{
		"no file":          {"", postbond.CodeCounter},
		"damaged":          {"{", postbond.CodeCounter},
		"empty":            {"{}", postbond.CodeCounter},
		"out of range":     {`{"epoch":7,"next_index":57,"total":"0"}`, postbond.CodeCounter},
		"of a later epoch": {`{"epoch":8,"next_index":0,"total":"0"}`, postbond.CodeCounter},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("XDG_STATE_HOME", t.TempDir())
			counter := open(t)
			if c.file != "" {
				require.NoError(t, os.WriteFile(counter.path, []byte(c.file), 0o600))
			}
			_, _, err := counter.reserve(7, 1)
			assert.Equal(t, c.code, postbond.CodeOf(err))
			if c.file != "" {
				text, err := os.ReadFile(counter.path)
				require.NoError(t, err)
				assert.Equal(t, c.file, string(text), "nothing is written over")
			}
		})
	}
}

func TestCounterThatCannotBeWrittenSignsNothing(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	c := open(t)
	require.NoError(t, c.begin(7))
	dir := filepath.Dir(c.path)
	require.NoError(t, os.Rename(dir, dir+".gone"))
	_, _, err := c.reserve(7, 1)
	assert.Equal(t, postbond.CodeCounter, postbond.CodeOf(err))
}
