// SPDX-License-Identifier: MIT

package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Ref names a block.
type Ref struct {
	Number uint64
	Hash   common.Hash
}

// Block is what the index knows of a block.
type Block struct {
	Ref
	Parent common.Hash
	Time   uint64 // seconds since 1970
}

// Branch is a piece of chain that the index is to follow, whatever it followed before.
type Branch struct {
	Parent Ref     // a kept block; what the index holds above it is orphaned
	Blocks []Block // the parent's child and so on; the last is the new head. May be empty if only Safe moves.
	Events []Event // all events of ours in Blocks, in order
	// Safe is the height up to which credits count. The index never lowers it, and never raises it over the head.
	Safe uint64
	// Seen is when the last block was found to be the node's head; zero while there are more to come.
	Seen time.Time
}

// Applied says what a branch did to the index.
type Applied struct {
	Orphaned uint64 // blocks that the index had to give up
	Removed  int    // events that went with them
}

// Begin enters the block before Identity.StartBlock, from which everything follows. It is held to be safe. Once indexing
// has begun it does nothing.
func (s *Store) Begin(ctx context.Context, base Block) error {
	if base.Number != s.identity.Base() {
		return fmt.Errorf("the index begins with block %d, not %d", s.identity.Base(), base.Number)
	}
	return s.inWrite(ctx, func(tx *sql.Tx) error {
		if _, err := readCursor(ctx, tx); postbond.CodeOf(err) != postbond.CodeNotIndexed {
			return err
		}
		if err := insertBlock(ctx, tx, base); err != nil {
			return err
		}
		return writeCursor(ctx, tx, Cursor{Head: base, Safe: base.Ref})
	})
}

// Apply moves the index on to the branch: what lies above its parent goes, its blocks and events come, the cursor moves,
// all in one transaction. It fails, and changes nothing, if the parent is not kept, if the blocks do not link, and with
// CodeIndexMismatch if an event does not follow from the ones before.
func (s *Store) Apply(ctx context.Context, branch Branch) (Applied, error) {
	if err := branch.check(); err != nil {
		return Applied{}, err
	}
	var applied Applied
	err := s.inWrite(ctx, func(tx *sql.Tx) (err error) {
		applied, err = s.apply(ctx, tx, branch)
		return err
	})
	if err != nil {
		return Applied{}, err
	}
	if !branch.Seen.IsZero() {
		s.seen.Store(&branch.Seen)
	}
	return applied, nil
}

func (s *Store) apply(ctx context.Context, tx *sql.Tx, branch Branch) (applied Applied, err error) {
	cursor, err := readCursor(ctx, tx)
	if err != nil {
		return applied, err
	}
	parent, kept, err := readBlock(ctx, tx, branch.Parent.Number)
	if err != nil {
		return applied, err
	}
	if !kept || parent.Ref != branch.Parent {
		return applied, fmt.Errorf("block %d %s is not kept", branch.Parent.Number, branch.Parent.Hash)
	}
	if parent.Number < cursor.Head.Number {
		applied.Orphaned = cursor.Head.Number - parent.Number
		if applied.Removed, err = removeAbove(ctx, tx, parent.Number); err != nil {
			return applied, err
		}
	}
	if err := s.insertEvents(ctx, tx, branch.Events); err != nil {
		return applied, err
	}
	next := cursor
	next.Head = parent
	if n := len(branch.Blocks); n > 0 {
		next.Head = branch.Blocks[n-1]
	}
	if !branch.Seen.IsZero() {
		next.Seen = branch.Seen
	}
	safe := max(cursor.Safe.Number, min(branch.Safe, next.Head.Number))
	return applied, moveCursor(ctx, tx, next, branch.Blocks, safe)
}

// check makes sure that the blocks follow one another and that the events lie in them, in order.
func (b Branch) check() error {
	last := b.Parent
	for _, block := range b.Blocks {
		if block.Number != last.Number+1 || block.Parent != last.Hash {
			return fmt.Errorf("block %d %s does not follow block %d %s", block.Number, block.Hash, last.Number, last.Hash)
		}
		last = block.Ref
	}
	for i, e := range b.Events {
		switch {
		case e.Block <= b.Parent.Number || e.Block > last.Number:
			return fmt.Errorf("event at block %d is not in blocks %d to %d", e.Block, b.Parent.Number+1, last.Number)
		case e.Time != b.Blocks[e.Block-b.Parent.Number-1].Time:
			return fmt.Errorf("event at block %d has another time than its block", e.Block)
		case i > 0 && !b.Events[i-1].Before(e.Position):
			return fmt.Errorf("event at block %d, log %d is out of order", e.Block, e.LogIndex)
		}
	}
	return nil
}

// removeAbove takes back everything above a height. Rows folded from an event go with it.
func removeAbove(ctx context.Context, tx *sql.Tx, number uint64) (events int, err error) {
	for _, remove := range []string{
		`DELETE FROM book WHERE (contract, signer, block, log_index) IN
			(SELECT contract, signer, block, log_index FROM event WHERE block > ?)`,
		`DELETE FROM requirement WHERE (recipient, block, log_index) IN
			(SELECT party, block, log_index FROM event WHERE block > ?)`,
		`DELETE FROM defaults WHERE block > ?`,
		`DELETE FROM block WHERE number > ?`,
	} {
		if _, err := tx.ExecContext(ctx, remove, number); err != nil {
			return 0, err
		}
	}
	result, err := tx.ExecContext(ctx, `DELETE FROM event WHERE block > ?`, number)
	if err != nil {
		return 0, err
	}
	removed, err := result.RowsAffected()
	return int(removed), err
}

// moveCursor keeps those of the blocks that are not below the safe height, forgets what is, and moves the cursor.
func moveCursor(ctx context.Context, tx *sql.Tx, next Cursor, blocks []Block, safe uint64) error {
	for _, block := range blocks {
		if block.Number < safe {
			continue
		}
		if err := insertBlock(ctx, tx, block); err != nil {
			return err
		}
	}
	safeBlock, kept, err := readBlock(ctx, tx, safe)
	if err != nil {
		return err
	}
	if !kept {
		return fmt.Errorf("the safe block %d is not kept", safe)
	}
	next.Safe = safeBlock.Ref
	if _, err := tx.ExecContext(ctx, `DELETE FROM block WHERE number < ?`, safe); err != nil {
		return err
	}
	return writeCursor(ctx, tx, next)
}

// Rewind takes the index back to a block at or below its head, which is held to be safe from then on, so that what comes
// after it is read again. It is the way out when the chain was rewritten below the safe block, or a node left logs out.
func (s *Store) Rewind(ctx context.Context, to Block) error {
	err := s.inWrite(ctx, func(tx *sql.Tx) error { return s.rewind(ctx, tx, to) })
	if err != nil {
		return err
	}
	s.seen.Store(nil)
	return nil
}

func (s *Store) rewind(ctx context.Context, tx *sql.Tx, to Block) error {
	cursor, err := readCursor(ctx, tx)
	if err != nil {
		return err
	}
	if to.Number < s.identity.Base() || to.Number > cursor.Head.Number {
		return postbond.Fail(postbond.CodeUsage, "", "the index holds blocks %d to %d, so it cannot go back to %d",
			s.identity.Base(), cursor.Head.Number, to.Number)
	}
	held, kept, err := readBlock(ctx, tx, to.Number)
	if err != nil {
		return err
	}
	if kept && held.Hash != to.Hash && to.Number != s.identity.Base() {
		return postbond.Fail(postbond.CodeUsage, "go back further, to a block from before the fork",
			"block %d is %s in the index, not %s", to.Number, held.Hash, to.Hash)
	}
	if _, err := removeAbove(ctx, tx, to.Number); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM block`); err != nil {
		return err
	}
	if err := insertBlock(ctx, tx, to); err != nil {
		return err
	}
	return writeCursor(ctx, tx, Cursor{Head: to, Safe: to.Ref})
}
