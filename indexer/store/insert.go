// SPDX-License-Identifier: MIT

package store

import (
	"context"
	"database/sql"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// inserter enters events and what is folded from them. Books that the batch has touched stay in memory.
type inserter struct {
	tx    *sql.Tx
	event *sql.Stmt
	book  *sql.Stmt
	base  uint64
	books map[account]standing
}

type account struct{ contract, signer common.Address }

// standing is a book and the place of its last event.
type standing struct {
	book postbond.Book
	last Position
}

func (s *Store) insertEvents(ctx context.Context, tx *sql.Tx, events []Event) (err error) {
	if len(events) == 0 {
		return nil
	}
	in := inserter{tx: tx, base: s.identity.Base(), books: map[account]standing{}}
	if in.event, err = tx.PrepareContext(ctx, insertEvent); err != nil {
		return err
	}
	defer in.event.Close()
	if in.book, err = tx.PrepareContext(ctx, `INSERT INTO book VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`); err != nil {
		return err
	}
	defer in.book.Close()
	for _, e := range events {
		if err := in.fold(ctx, e); err != nil {
			return err
		}
		if _, err := in.event.ExecContext(ctx, eventRow(e)...); err != nil {
			return fmt.Errorf("event at block %d, log %d: %w", e.Block, e.LogIndex, err)
		}
	}
	return nil
}

func (in *inserter) fold(ctx context.Context, e Event) error {
	switch {
	case e.Kind.IsOfBook():
		return in.foldBook(ctx, e)
	case e.Kind == RequirementSet:
		r := e.Requirement
		_, err := in.tx.ExecContext(ctx, `INSERT INTO requirement VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			e.Party, e.Block, e.LogIndex, r.Holder, r.Bond, r.Postage, r.Cover, r.Mode)
		return err
	case e.Kind == DefaultProposed:
		return in.foldDefaults(ctx, e)
	}
	return nil
}

func (in *inserter) foldBook(ctx context.Context, e Event) error {
	key := account{e.Contract, e.Signer}
	now, cached := in.books[key]
	if !cached {
		var err error
		if now.book, now.last, err = readBook(ctx, in.tx, e.Contract, e.Signer, math.MaxInt64); err != nil {
			return err
		}
	}
	next, err := Fold(now.book, e)
	if err != nil {
		return in.mismatch(e, now.last, err)
	}
	in.books[key] = standing{next, e.Position}
	_, err = in.book.ExecContext(ctx, e.Contract, e.Signer, e.Block, e.LogIndex,
		next.Owner, next.Balance, next.Exit, next.Epoch, next.Used, next.UsedBefore, next.Seq)
	return err
}

func (in *inserter) foldDefaults(ctx context.Context, e Event) error {
	before, err := readDefaults(ctx, in.tx)
	if err != nil {
		return err
	}
	d := before.Propose(e)
	_, err = in.tx.ExecContext(ctx, `INSERT INTO defaults VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, e.Block, e.LogIndex,
		d.Now.Bond, d.Now.Postage, d.Now.Cover, d.Now.Mode,
		d.From, d.Next.Bond, d.Next.Postage, d.Next.Cover, d.Next.Mode)
	return err
}

// mismatch says what to do when the node has left out a log that should have come after last.
func (in *inserter) mismatch(e Event, last Position, err error) error {
	before := max(last.Block, in.base+1) - 1
	hint := fmt.Sprintf("the node may have left out a log; if it goes on, `postbondd rewind --to %d` reads it again", before)
	return postbond.Fail(postbond.CodeIndexMismatch, hint, "book %s, block %d, log %d: %w", e.Signer, e.Block, e.LogIndex, err)
}
