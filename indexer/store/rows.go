// SPDX-License-Identifier: MIT

package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Cursor is how far the index has come.
type Cursor struct {
	Head Block
	Safe Ref
	Seen time.Time // when the head was last found to be the node's; zero: never
}

func readCursor(ctx context.Context, tx *sql.Tx) (Cursor, error) {
	var c Cursor
	var seen int64
	err := tx.QueryRowContext(ctx, `SELECT head_number, head_hash, head_time, safe_number, safe_hash, seen FROM cursor`).
		Scan(&c.Head.Number, &c.Head.Hash, &c.Head.Time, &c.Safe.Number, &c.Safe.Hash, &seen)
	if errors.Is(err, sql.ErrNoRows) {
		return c, postbond.Fail(postbond.CodeNotIndexed, "wait until the node has been reached", "nothing has been indexed yet")
	}
	if seen != 0 {
		c.Seen = time.Unix(0, seen).UTC()
	}
	return c, err
}

func writeCursor(ctx context.Context, tx *sql.Tx, c Cursor) error {
	var seen int64
	if !c.Seen.IsZero() {
		seen = c.Seen.UnixNano()
	}
	_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?, ?, ?)`,
		c.Head.Number, c.Head.Hash, c.Head.Time, c.Safe.Number, c.Safe.Hash, seen)
	return err
}

func readBlock(ctx context.Context, tx *sql.Tx, number uint64) (b Block, kept bool, err error) {
	err = tx.QueryRowContext(ctx, `SELECT number, hash, parent, time FROM block WHERE number = ?`, number).
		Scan(&b.Number, &b.Hash, &b.Parent, &b.Time)
	if errors.Is(err, sql.ErrNoRows) {
		return b, false, nil
	}
	return b, err == nil, err
}

func insertBlock(ctx context.Context, tx *sql.Tx, b Block) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO block VALUES (?, ?, ?, ?)`, b.Number, b.Hash, b.Parent, b.Time)
	return err
}

// readBook gives a book as it was after the last event at or below a height, and where that event is. A key without events
// owns an empty book.
func readBook(ctx context.Context, tx *sql.Tx, contract, signer common.Address, height uint64) (postbond.Book, Position, error) {
	book := postbond.Book{Signer: signer, Owner: signer}
	var at Position
	err := tx.QueryRowContext(ctx, `SELECT block, log_index, owner, balance, exit, epoch, used, used_before, seq FROM book
		WHERE contract = ? AND signer = ? AND block <= ? ORDER BY block DESC, log_index DESC LIMIT 1`, contract, signer, height).
		Scan(&at.Block, &at.LogIndex, &book.Owner, &book.Balance, &book.Exit, &book.Epoch, &book.Used, &book.UsedBefore, &book.Seq)
	if errors.Is(err, sql.ErrNoRows) {
		return book, at, nil
	}
	return book, at, err
}

// readRequirement gives a recipient's own terms, whose mode is unset if he has none.
func readRequirement(ctx context.Context, tx *sql.Tx, recipient common.Address) (postbond.Requirement, error) {
	var r postbond.Requirement
	err := tx.QueryRowContext(ctx, `SELECT holder, bond, postage, cover, mode FROM requirement
		WHERE recipient = ? ORDER BY block DESC, log_index DESC LIMIT 1`, recipient).
		Scan(&r.Holder, &r.Bond, &r.Postage, &r.Cover, &r.Mode)
	if errors.Is(err, sql.ErrNoRows) {
		return r, nil
	}
	return r, err
}

// readDefaults gives the default terms, which are zero before the first event that sets them.
func readDefaults(ctx context.Context, tx *sql.Tx) (Defaults, error) {
	var d Defaults
	err := tx.QueryRowContext(ctx, `SELECT bond, postage, cover, mode, next_from, next_bond, next_postage, next_cover, next_mode
		FROM defaults ORDER BY block DESC, log_index DESC LIMIT 1`).
		Scan(&d.Now.Bond, &d.Now.Postage, &d.Now.Cover, &d.Now.Mode,
			&d.From, &d.Next.Bond, &d.Next.Postage, &d.Next.Cover, &d.Next.Mode)
	if errors.Is(err, sql.ErrNoRows) {
		return d, nil
	}
	return d, err
}

// eventColumns are in the order of the table, of insertEvent and of scanEvent.
const eventColumns = `block, log_index, time, tx, contract, kind, signer, seq, balance, party, amount, reward, epoch,
	stamp_index, total, digest, holder, bond, postage, cover, mode`

const insertEvent = `INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

func eventRow(e Event) []any {
	r := e.Requirement
	return []any{e.Block, e.LogIndex, e.Time, e.Tx, e.Contract, e.Kind, orNull(e.Signer[:]), e.Seq, e.Balance,
		orNull(e.Party[:]), e.Amount, e.Reward, e.Epoch, e.Index, e.Total, orNull(e.Digest[:]),
		orNull(r.Holder[:]), r.Bond, r.Postage, r.Cover, r.Mode}
}

func scanEvent(rows *sql.Rows) (Event, error) {
	var e Event
	var signer, party, digest, holder []byte
	r := &e.Requirement
	err := rows.Scan(&e.Block, &e.LogIndex, &e.Time, &e.Tx, &e.Contract, &e.Kind, &signer, &e.Seq, &e.Balance,
		&party, &e.Amount, &e.Reward, &e.Epoch, &e.Index, &e.Total, &digest,
		&holder, &r.Bond, &r.Postage, &r.Cover, &r.Mode)
	e.Signer, e.Party = common.BytesToAddress(signer), common.BytesToAddress(party)
	e.Digest, r.Holder = common.BytesToHash(digest), common.BytesToAddress(holder)
	return e, err
}
