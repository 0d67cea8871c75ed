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

// Held gives the admitted stamps of a key and epoch, by index.
func (s *Store) Held(ctx context.Context, contract, signer common.Address, epoch postbond.Epoch) (stamps []postbond.SignedStamp, err error) {
	err = s.inRead(ctx, func(tx *sql.Tx) error {
		stamps, err = held(ctx, tx, contract, signer, epoch)
		return err
	})
	return stamps, err
}

func held(ctx context.Context, tx *sql.Tx, contract, signer common.Address, epoch postbond.Epoch) (stamps []postbond.SignedStamp, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT stamp FROM admitted
		WHERE contract = ? AND signer = ? AND epoch = ? ORDER BY stamp_index`, contract, signer, epoch)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		stamp, err := postbond.ParseStamp(text)
		if err != nil {
			return nil, fmt.Errorf("an admitted stamp of %s: %w", signer, err)
		}
		stamps = append(stamps, stamp)
	}
	return stamps, rows.Err()
}

// Admit records a stamp that signer, who must have been recovered from it, has signed, unless it is recorded already or
// contradicts one that is. What it answers is on disk. With AdmissionConflict comes the stamp that was there first; both
// are kept as evidence.
func (s *Store) Admit(ctx context.Context, stamp postbond.SignedStamp, signer common.Address, at time.Time) (
	outcome postbond.Admission, first *postbond.SignedStamp, err error,
) {
	if stamp.Domain != s.domain {
		return postbond.AdmissionNone, nil, fmt.Errorf("the stamp is of contract %s on chain %d, the index of %s on chain %d",
			stamp.Domain.Contract, stamp.Domain.ChainID, s.domain.Contract, s.domain.ChainID)
	}
	if err := stamp.Stamp.Check(); err != nil {
		return postbond.AdmissionNone, nil, err
	}
	err = s.inWrite(ctx, func(tx *sql.Tx) error {
		outcome, first, err = admit(ctx, tx, stamp, signer, at)
		return err
	})
	if err != nil {
		return postbond.AdmissionNone, nil, err
	}
	return outcome, first, nil
}

func admit(ctx context.Context, tx *sql.Tx, stamp postbond.SignedStamp, signer common.Address, at time.Time) (
	postbond.Admission, *postbond.SignedStamp, error,
) {
	stamps, err := held(ctx, tx, stamp.Domain.Contract, signer, stamp.Stamp.Epoch)
	if err != nil {
		return postbond.AdmissionNone, nil, err
	}
	for _, other := range stamps {
		if other.Stamp == stamp.Stamp {
			return postbond.AdmissionRepeat, nil, nil
		}
	}
	for _, other := range stamps {
		if stamp.Stamp.ConflictsWith(other.Stamp) {
			return postbond.AdmissionConflict, &other, insertEvidence(ctx, tx, other, stamp, signer, at)
		}
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO admitted VALUES (?, ?, ?, ?, ?, ?, ?)`, stamp.Domain.Contract, signer,
		stamp.Stamp.Epoch, stamp.Stamp.Index, stamp.Digest(), stamp.String(), at.Unix())
	return postbond.AdmissionFirst, nil, err
}

func insertEvidence(ctx context.Context, tx *sql.Tx, held, other postbond.SignedStamp, signer common.Address, at time.Time) error {
	_, err := tx.ExecContext(ctx, `INSERT OR IGNORE INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)`,
		held.Domain.Contract, signer, held.Digest(), other.Digest(), held.String(), other.String(), at.Unix())
	return err
}

// Evidence is a pair of stamps of one key that contradict each other.
type Evidence struct {
	Signer      common.Address
	Held, Other postbond.SignedStamp // Held came first
	Time        time.Time            // when Other came
}

// Evidence gives the latest pairs found, latest first.
func (s *Store) Evidence(ctx context.Context, limit int) (found []Evidence, err error) {
	rows, err := s.read.QueryContext(ctx, `SELECT signer, held_stamp, other_stamp, time FROM evidence
		ORDER BY time DESC, signer, held, other LIMIT ?`, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var e Evidence
		var held, other string
		var at int64
		if err := rows.Scan(&e.Signer, &held, &other, &at); err != nil {
			return nil, err
		}
		if e.Held, err = postbond.ParseStamp(held); err != nil {
			return nil, err
		}
		if e.Other, err = postbond.ParseStamp(other); err != nil {
			return nil, err
		}
		e.Time = time.Unix(at, 0).UTC()
		found = append(found, e)
	}
	return found, rows.Err()
}
