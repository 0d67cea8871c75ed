// SPDX-License-Identifier: MIT

package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Cursor gives how far the index has come, or CodeNotIndexed before Begin.
func (s *Store) Cursor(ctx context.Context) (cursor Cursor, err error) {
	err = s.inRead(ctx, func(tx *sql.Tx) error {
		cursor, err = readCursor(ctx, tx)
		return err
	})
	return cursor, err
}

// Kept gives the block of that height on the branch that the index follows; kept is false below the safe block and above
// the head.
func (s *Store) Kept(ctx context.Context, number uint64) (block Block, kept bool, err error) {
	err = s.inRead(ctx, func(tx *sql.Tx) error {
		block, kept, err = readBlock(ctx, tx, number)
		return err
	})
	return block, kept, err
}

// Facts answers a query from one snapshot. It fails with CodeNotIndexed until the terms that hold are known.
func (s *Store) Facts(ctx context.Context, q postbond.Query) (facts postbond.Facts, err error) {
	err = s.inRead(ctx, func(tx *sql.Tx) error {
		facts, err = s.facts(ctx, tx, q)
		return err
	})
	return facts, err
}

func (s *Store) facts(ctx context.Context, tx *sql.Tx, q postbond.Query) (facts postbond.Facts, err error) {
	cursor, err := readCursor(ctx, tx)
	if err != nil {
		return facts, err
	}
	facts.AsOf = postbond.AsOf{
		ChainID:   s.identity.ChainID,
		Block:     cursor.Head.Number,
		Hash:      cursor.Head.Hash,
		Time:      cursor.Head.Time,
		SafeBlock: cursor.Safe.Number,
		Seen:      s.lastSeen(cursor),
	}
	if facts.Requirement, err = requirementOf(ctx, tx, q.Recipient, postbond.EpochAt(cursor.Head.Time)); err != nil {
		return facts, err
	}
	if facts.Head, _, err = readBook(ctx, tx, s.identity.Stake, q.Signer, cursor.Head.Number); err != nil {
		return facts, err
	}
	if facts.Safe, _, err = readBook(ctx, tx, s.identity.Stake, q.Signer, cursor.Safe.Number); err != nil {
		return facts, err
	}
	facts.Unsafe, err = depositedSince(ctx, tx, s.identity.Stake, facts.Safe)
	return facts, err
}

// depositedSince adds up what came into a book after it was as given.
func depositedSince(ctx context.Context, tx *sql.Tx, contract common.Address, book postbond.Book) (sum postbond.Micro, err error) {
	err = tx.QueryRowContext(ctx, `SELECT coalesce(sum(amount), 0) FROM event
		WHERE signer = ? AND contract = ? AND seq > ? AND kind = ?`, book.Signer, contract, book.Seq, Deposited).Scan(&sum)
	return sum, err
}

// requirementOf is what the contract's function of that name gives.
func requirementOf(ctx context.Context, tx *sql.Tx, recipient common.Address, today postbond.Epoch) (postbond.Requirement, error) {
	r, err := readRequirement(ctx, tx, recipient)
	if err != nil {
		return r, err
	}
	if r.Mode == postbond.ModeUnset {
		defaults, err := readDefaults(ctx, tx)
		if err != nil {
			return r, err
		}
		r = defaults.At(today)
	}
	if r.Mode == postbond.ModeUnset {
		const hint = "wait for the backfill; if it is done, the start block is too late"
		return r, postbond.Fail(postbond.CodeNotIndexed, hint, "the index has not come to the default terms yet")
	}
	if r.Holder == (common.Address{}) {
		r.Holder = recipient
	}
	return r, nil
}

// SetBehind lets this process's answers say, until it is taken back, that the head was never seen: what the index holds
// is known not to be what the chain says now. The file keeps nothing of it.
func (s *Store) SetBehind(behind bool) { s.behind.Store(behind) }

// lastSeen prefers this process's own memory, whose clock nobody can set; but a rewound index has seen nothing.
func (s *Store) lastSeen(cursor Cursor) time.Time {
	if s.behind.Load() || cursor.Seen.IsZero() {
		return time.Time{}
	}
	if seen := s.seen.Load(); seen != nil {
		return *seen
	}
	return cursor.Seen
}

// MaxPage is how many events one question can be answered with.
const MaxPage = 1000

// Filter picks events. Zero fields pick all.
type Filter struct {
	After  Position // later ones only
	Kind   EventKind
	Signer common.Address
	Party  common.Address
	Limit  int // 0 or too many: MaxPage
}

// Events gives the events that pass the filter, in order. The position of the last one is where the next page goes on. A
// reorg between two pages is not noticed here: compare the cursor.
func (s *Store) Events(ctx context.Context, f Filter) (events []Event, err error) {
	where, args := []string{"(block, log_index) > (?, ?)"}, []any{f.After.Block, f.After.LogIndex}
	if f.Kind != "" {
		where, args = append(where, "kind = ?"), append(args, f.Kind)
	}
	if f.Signer != (common.Address{}) {
		where, args = append(where, "signer = ?"), append(args, f.Signer)
	}
	if f.Party != (common.Address{}) {
		where, args = append(where, "party = ?"), append(args, f.Party)
	}
	if f.Limit <= 0 || f.Limit > MaxPage {
		f.Limit = MaxPage
	}
	query := fmt.Sprintf(`SELECT %s FROM event WHERE %s ORDER BY block, log_index LIMIT %d`,
		eventColumns, strings.Join(where, " AND "), f.Limit)
	rows, err := s.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		event, err := scanEvent(rows)
		if err != nil {
			return nil, err
		}
		events = append(events, event)
	}
	return events, rows.Err()
}

// Status is what an operator wants to see of an index.
type Status struct {
	Identity
	Cursor
	Books    int64 // that ever had an event
	Admitted int64
	Evidence int64
	Bytes    int64 // of the file
}

// Status describes the index. Before Begin its cursor is zero.
func (s *Store) Status(ctx context.Context) (status Status, err error) {
	status.Identity = s.identity
	err = s.inRead(ctx, func(tx *sql.Tx) error {
		var genesis []byte
		err := tx.QueryRowContext(ctx, `SELECT genesis,
			(SELECT count(*) FROM event WHERE signer IS NOT NULL AND seq = 1),
			(SELECT count(*) FROM admitted),
			(SELECT count(*) FROM evidence),
			(SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)
			FROM meta`).Scan(&genesis, &status.Books, &status.Admitted, &status.Evidence, &status.Bytes)
		if err != nil {
			return err
		}
		status.Genesis = common.BytesToHash(genesis)
		status.Cursor, err = readCursor(ctx, tx)
		if postbond.CodeOf(err) == postbond.CodeNotIndexed {
			return nil
		}
		status.Seen = s.lastSeen(status.Cursor)
		return err
	})
	return status, err
}

// Checksum is one number for the head and everything that the chain's part of the index holds up to it. Two indexes of one
// chain at one head have the same, however they came there.
func (s *Store) Checksum(ctx context.Context) (sum common.Hash, err error) {
	digest := sha256.New()
	err = s.inRead(ctx, func(tx *sql.Tx) error {
		for _, query := range []string{
			`SELECT head_number, head_hash FROM cursor`,
			`SELECT ` + eventColumns + ` FROM event ORDER BY block, log_index`,
			`SELECT * FROM book ORDER BY contract, signer, block, log_index`,
			`SELECT * FROM requirement ORDER BY recipient, block, log_index`,
			`SELECT * FROM defaults ORDER BY block, log_index`,
		} {
			fmt.Fprintln(digest, query)
			if err := eachRow(ctx, tx, query, func(row []any) { fmt.Fprintf(digest, "%x\n", row) }); err != nil {
				return err
			}
		}
		return nil
	})
	return common.Hash(digest.Sum(nil)), err
}

func eachRow(ctx context.Context, tx *sql.Tx, query string, do func(row []any)) error {
	rows, err := tx.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	row, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range row {
		into[i] = &row[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		do(row)
	}
	return rows.Err()
}
