// SPDX-License-Identifier: MIT

package store_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

const (
	victimFile = "POSTBOND_TEST_VICTIM" // set in the process that is to be killed
	victimSeed = 99
)

func victimKey(t testing.TB) signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("victim")))
	require.NoError(t, err)
	return signer{key, crypto.PubkeyToAddress(key.PublicKey)}
}

// TestKilledWriterLosesNothingItSaid kills a process that applies branches, takes some back, and admits stamps, at random
// points. Whatever that process had announced must be in the file, and the file must agree with the model.
func TestKilledWriterLosesNothingItSaid(t *testing.T) {
	if path := os.Getenv(victimFile); path != "" {
		writeUntilKilled(t, path)
		return
	}
	path := filepath.Join(t.TempDir(), "index.db")
	random := rand.New(rand.NewPCG(1, 2))
	for range 12 {
		head, stamps := killAfter(t, path, 1+random.IntN(12))
		chain := newToyChain(victimSeed)
		chain.grow(400)
		s := open(t, path)
		cursor, err := s.Cursor(t.Context())
		require.NoError(t, err)
		require.GreaterOrEqual(t, cursor.Head.Number, head)
		chain.cut(cursor.Head.Number)
		assertAnswers(t, s, chain)
		held, err := s.Held(t.Context(), identity.Stake, victimKey(t).address, thisWeek)
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(held), stamps)
	}
}

// killAfter kills a writer once it has announced that many steps, and gives its last announcement.
func killAfter(t *testing.T, path string, steps int) (head uint64, stamps int) {
	t.Helper()
	victim := exec.Command(os.Args[0], "-test.run=^TestKilledWriterLosesNothingItSaid$")
	victim.Env = append(os.Environ(), victimFile+"="+path)
	output, err := victim.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, victim.Start())
	lines := bufio.NewScanner(output)
	for range steps {
		if !lines.Scan() {
			break
		}
		_, err := fmt.Sscanf(lines.Text(), "%d %d", &head, &stamps)
		require.NoError(t, err, lines.Text())
	}
	require.NoError(t, victim.Process.Kill())
	_ = victim.Wait() // killed
	return head, stamps
}

// writeUntilKilled announces on its output the lowest head that the file can have from then on, and the stamps in it.
func writeUntilKilled(t *testing.T, path string) {
	chain := newToyChain(victimSeed)
	base := chain.blocks[0]
	chain.grow(400)
	whole := chain.blocks
	s, key := open(t, path), victimKey(t)
	require.NoError(t, s.Begin(t.Context(), base.Block))
	for index := uint8(0); ; index = (index + 1) % postbond.StampsPerEpoch {
		cursor, err := s.Cursor(t.Context())
		require.NoError(t, err)
		head := cursor.Head.Number
		parent := max(cursor.Safe.Number, head-min(head, 3))
		chain.blocks = whole[:min(int(head-base.Number)+3, len(whole))]
		apply(t, s, chain.branch(parent, head-min(head, 5)))
		outcome, _ := admit(t, s, key.stamp(t, index), key)
		assert.NotEqual(t, postbond.AdmissionConflict, outcome)
		held, err := s.Held(t.Context(), identity.Stake, key.address, thisWeek)
		require.NoError(t, err)
		fmt.Printf("%d %d\n", chain.head().Number, len(held))
	}
}
