// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
)

// counter remembers, for one signing key and contract, which stamp comes next. Signing one number twice costs the whole
// stake, so a number is on disk as taken before its signature exists, and on any doubt nothing is signed.
type counter struct {
	path string
	lock *flock.Flock
}

// count is what the file holds.
type count struct {
	Epoch postbond.Epoch `json:"epoch"`
	Next  uint8          `json:"next_index"`
	Total postbond.Micro `json:"total"`
}

// openCounter locks the key's counter against every other process. Close it.
func openCounter(ctx context.Context, domain postbond.Domain, signer common.Address) (*counter, error) {
	dir, err := stateDir()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, counterFault(err)
	}
	name := fmt.Sprintf("%d-%s-%s.json", domain.ChainID, domain.Contract.Hex(), signer.Hex())
	c := &counter{path: filepath.Join(dir, name)}
	c.lock = flock.New(c.path + ".lock")
	if locked, err := c.lock.TryLockContext(ctx, 20*time.Millisecond); err != nil || !locked {
		return nil, counterFault(fmt.Errorf("another process holds it: %w", err))
	}
	return c, nil
}

// stateDir is where counters live (XDG base directories).
func stateDir() (string, error) {
	if dir := os.Getenv("XDG_STATE_HOME"); dir != "" {
		return filepath.Join(dir, "postbond", "counters"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", counterFault(err)
	}
	return filepath.Join(home, ".local", "state", "postbond", "counters"), nil
}

func (c *counter) close() { _ = c.lock.Unlock() }

// begin starts the counter of a key that is certainly new, unless there is one.
func (c *counter) begin(today postbond.Epoch) error {
	_, err := c.read()
	if errors.Is(err, fs.ErrNotExist) {
		return c.write(count{Epoch: today})
	}
	return err
}

// reserve takes the next stamp of the epoch, of that value, for good: it is on disk when reserve returns.
func (c *counter) reserve(today postbond.Epoch, value postbond.Micro) (index uint8, total postbond.Micro, err error) {
	n, err := c.peek(today)
	if err != nil {
		return 0, 0, err
	}
	taken := count{Epoch: today, Next: n.Next + 1, Total: n.Total + value}
	return n.Next, taken.Total, c.write(taken)
}

// peek says what reserve would take, and fails where it would.
func (c *counter) peek(today postbond.Epoch) (count, error) {
	n, err := c.read()
	if errors.Is(err, fs.ErrNotExist) {
		hint := fmt.Sprintf("if this key has signed no stamp since %s, anywhere, add --start; otherwise wait until %s",
			today.Start().Format(time.DateOnly), (today + 1).Start().Format(time.DateOnly))
		return n, postbond.Fail(postbond.CodeCounter, hint, "there is no counter for this key here, so its stamps could repeat")
	}
	if err != nil {
		return n, err
	}
	if n.Epoch > today {
		return n, postbond.Fail(postbond.CodeCounter, "is this the right node?", "the counter is of week %d, but the chain is in week %d", n.Epoch, today)
	}
	if n.Epoch < today {
		n = count{Epoch: today}
	}
	if n.Next >= postbond.StampsPerEpoch {
		hint := "use another signing key, or wait until " + (today + 1).Start().Format(time.DateOnly)
		return n, postbond.Fail(postbond.CodeCounter, hint, "this key has signed its %d stamps of this week", postbond.StampsPerEpoch)
	}
	return n, nil
}

func (c *counter) read() (count, error) {
	text, err := os.ReadFile(c.path)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return count{}, err
		}
		return count{}, counterFault(err)
	}
	var n count
	if err := json.Unmarshal(text, &n); err != nil || n.Next > postbond.StampsPerEpoch || n.Epoch == 0 {
		return count{}, counterFault(fmt.Errorf("%s is damaged", c.path))
	}
	return n, nil
}

// write replaces the file and does not return before disk and directory have it.
func (c *counter) write(n count) error {
	text, err := json.Marshal(n)
	if err != nil {
		return counterFault(err)
	}
	if err := writeDurably(c.path, text); err != nil {
		return counterFault(err)
	}
	return nil
}

func writeDurably(path string, text []byte) error {
	temporary, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name()) // it is gone if all went well
	_, err = temporary.Write(text)
	if err == nil {
		err = temporary.Sync()
	}
	if err := errors.Join(err, temporary.Close()); err != nil {
		return err
	}
	if err := os.Rename(temporary.Name(), path); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

func counterFault(err error) error {
	return postbond.Fail(postbond.CodeCounter, "nothing was signed", "the stamp counter cannot be trusted: %w", err)
}

// beginCounter starts counting for a key if one of the transactions made the very first event of its book: nobody can
// have signed for a book that did not exist. The receipt decides, not what was read before: another machine with the same
// key may have deposited meanwhile.
func (w *world) beginCounter(ctx context.Context, signer common.Address, sent []sentJSON) error {
	contract := stake.NewStake()
	logs, err := w.logsOf(ctx, sent)
	if err != nil {
		return err
	}
	for _, log := range logs {
		event, err := contract.UnpackDepositedEvent(log)
		if err != nil || event.Signer != signer || event.Seq == nil || event.Seq.Uint64() != 1 {
			continue
		}
		today, err := w.epochNow(ctx)
		if err != nil {
			return err
		}
		c, err := openCounter(ctx, w.contracts.Domain(), signer)
		if err != nil {
			return err
		}
		defer c.close()
		return c.begin(today)
	}
	return nil
}
