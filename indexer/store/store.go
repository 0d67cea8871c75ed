// SPDX-License-Identifier: MIT

package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	_ "modernc.org/sqlite" // the driver

	"github.com/postbond/postbond"
)

// readers is how many questions are answered at the same time.
const readers = 8

// Identity is what an index is about.
type Identity struct {
	ChainID      uint64
	Genesis      common.Hash // zero: whatever the file or the first node says
	Stake, Terms common.Address
	StartBlock   uint64 // no event of ours is in an earlier block
}

// Base is the block before the first that can hold an event of ours; the genesis block holds none.
func (id Identity) Base() uint64 { return max(id.StartBlock, 1) - 1 }

// Store is an index in a file. It is safe for use by several goroutines, and by several processes of which one indexes.
type Store struct {
	path     string
	identity Identity
	domain   postbond.Domain

	write *sql.DB // one connection: SQLite has one writer
	read  *sql.DB

	// seen is when this process last came to the node's head, with a monotonic clock, which no file can keep.
	seen atomic.Pointer[time.Time]
	// behind is what this process was told by SetBehind.
	behind atomic.Bool
}

// Open opens the index at path, or makes it. It fails with CodeOtherIndex, and changes nothing, if the file is about
// another chain, other contracts or another start block, or was made by a newer program. Close it.
func Open(ctx context.Context, path string, identity Identity) (*Store, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	s := &Store{
		path:     path,
		identity: identity,
		domain:   postbond.Domain{Kind: postbond.Bond, ChainID: identity.ChainID, Contract: identity.Stake},
	}
	if s.write, err = connect(absolute, "rwc", "_txlock=immediate&_pragma=synchronous(FULL)"); err != nil {
		return nil, err
	}
	s.write.SetMaxOpenConns(1)
	if s.read, err = connect(absolute, "rw", "_pragma=query_only(1)"); err != nil {
		_ = s.Close()
		return nil, err
	}
	s.read.SetMaxOpenConns(readers)
	s.read.SetMaxIdleConns(readers)
	if err := s.inWrite(ctx, func(tx *sql.Tx) error { return s.prepare(ctx, tx) }); err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("opening %s: %w", path, err)
	}
	// Kept in the file for all who open it. Not earlier: a stranger's file stays as it is.
	if _, err := s.write.ExecContext(ctx, `PRAGMA journal_mode = WAL`); err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("opening %s: %w", path, err)
	}
	return s, nil
}

func connect(path, mode, options string) (*sql.DB, error) {
	uri := url.URL{Scheme: "file", Path: path, RawQuery: "mode=" + mode + "&_pragma=busy_timeout(10000)&" + options}
	return sql.Open("sqlite", uri.String())
}

// Close releases the file. Nothing is lost by not calling it.
func (s *Store) Close() error {
	if s.read == nil {
		return s.write.Close()
	}
	return errors.Join(s.read.Close(), s.write.Close())
}

// Identity is what the index was opened as.
func (s *Store) Identity() Identity { return s.identity }

// prepare makes the tables in a new file and makes sure that an old one is ours.
func (s *Store) prepare(ctx context.Context, tx *sql.Tx) error {
	var tables, ours int
	const count = `SELECT count(*), count(*) FILTER (WHERE name = 'meta') FROM sqlite_master WHERE type = 'table'`
	if err := tx.QueryRowContext(ctx, count).Scan(&tables, &ours); err != nil {
		return err
	}
	switch {
	case tables == 0:
		return s.create(ctx, tx)
	case ours == 0:
		return refuse("it is a database of something else")
	}
	return s.compare(ctx, tx)
}

func (s *Store) create(ctx context.Context, tx *sql.Tx) error {
	if _, err := tx.ExecContext(ctx, schema); err != nil {
		return err
	}
	id := s.identity
	_, err := tx.ExecContext(ctx, `INSERT INTO meta VALUES (?, ?, ?, ?, ?, ?)`,
		schemaVersion, id.ChainID, orNull(id.Genesis[:]), id.Stake, id.Terms, id.StartBlock)
	return err
}

func (s *Store) compare(ctx context.Context, tx *sql.Tx) error {
	var version int
	if err := tx.QueryRowContext(ctx, `SELECT schema FROM meta`).Scan(&version); err != nil {
		return err
	}
	if version != schemaVersion {
		return refuse("its schema is version %d, this program writes version %d", version, schemaVersion)
	}
	var held Identity
	var genesis []byte
	err := tx.QueryRowContext(ctx, `SELECT chain_id, genesis, stake, terms, start_block FROM meta`).
		Scan(&held.ChainID, &genesis, &held.Stake, &held.Terms, &held.StartBlock)
	if err != nil {
		return err
	}
	held.Genesis = common.BytesToHash(genesis)
	asked := s.identity
	switch {
	case held.ChainID != asked.ChainID:
		return refuse("it indexes chain %d, not chain %d", held.ChainID, asked.ChainID)
	case held.Stake != asked.Stake:
		return refuse("it indexes the contract Stake at %s, not at %s", held.Stake, asked.Stake)
	case held.Terms != asked.Terms:
		return refuse("it indexes the contract Terms at %s, not at %s", held.Terms, asked.Terms)
	case held.StartBlock != asked.StartBlock:
		return refuse("it starts at block %d, not at %d", held.StartBlock, asked.StartBlock)
	}
	if asked.Genesis != (common.Hash{}) {
		return bind(ctx, tx, asked.Genesis)
	}
	return nil
}

// Bind ties the index to the chain that starts with that block, for ever. It fails with CodeOtherIndex if the index is
// tied to another: two development chains may have one chain id.
func (s *Store) Bind(ctx context.Context, genesis common.Hash) error {
	err := s.inWrite(ctx, func(tx *sql.Tx) error { return bind(ctx, tx, genesis) })
	if err != nil {
		return fmt.Errorf("index %s: %w", s.path, err)
	}
	return nil
}

func bind(ctx context.Context, tx *sql.Tx, genesis common.Hash) error {
	var held []byte
	if err := tx.QueryRowContext(ctx, `SELECT genesis FROM meta`).Scan(&held); err != nil {
		return err
	}
	if held == nil {
		_, err := tx.ExecContext(ctx, `UPDATE meta SET genesis = ?`, genesis)
		return err
	}
	if common.BytesToHash(held) != genesis {
		return refuse("it indexes the chain that starts with %s, not with %s", common.BytesToHash(held), genesis)
	}
	return nil
}

func refuse(format string, args ...any) error {
	const hint = "choose another file, or delete this one to index again from the start"
	return postbond.Fail(postbond.CodeOtherIndex, hint, "the file is of another index: "+format, args...)
}

// inWrite runs what do does in one transaction: all of it is on disk when inWrite returns nil, and none of it otherwise.
func (s *Store) inWrite(ctx context.Context, do func(*sql.Tx) error) error {
	return within(ctx, s.write, nil, do)
}

// inRead lets do read from one snapshot.
func (s *Store) inRead(ctx context.Context, do func(*sql.Tx) error) error {
	return within(ctx, s.read, &sql.TxOptions{ReadOnly: true}, do)
}

func within(ctx context.Context, db *sql.DB, options *sql.TxOptions, do func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, options)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		_ = tx.Rollback() // what went wrong is in err
		return err
	}
	return tx.Commit()
}

// orNull keeps an address or hash that is all zero out of the file.
func orNull(b []byte) any {
	for _, x := range b {
		if x != 0 {
			return b
		}
	}
	return nil
}
