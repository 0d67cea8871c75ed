// SPDX-License-Identifier: MIT

package store

// schemaVersion goes up with every change below that an older program would misread.
const schemaVersion = 1

const schema = `
CREATE TABLE meta (
	schema      INTEGER NOT NULL,
	chain_id    INTEGER NOT NULL,
	genesis     BLOB,             -- NULL until a node has been asked
	stake       BLOB    NOT NULL,
	terms       BLOB    NOT NULL,
	start_block INTEGER NOT NULL
) STRICT;

-- One row once indexing has begun.
CREATE TABLE cursor (
	id          INTEGER PRIMARY KEY CHECK (id = 1),
	head_number INTEGER NOT NULL,
	head_hash   BLOB    NOT NULL,
	head_time   INTEGER NOT NULL,
	safe_number INTEGER NOT NULL,
	safe_hash   BLOB    NOT NULL,
	seen        INTEGER NOT NULL  -- when the index last came to the node's head, nanoseconds since 1970, 0: never
) STRICT;

-- The latest safe block and every block above it: what a reorg can be compared with.
CREATE TABLE block (
	number INTEGER PRIMARY KEY,
	hash   BLOB    NOT NULL UNIQUE,
	parent BLOB    NOT NULL,
	time   INTEGER NOT NULL
) STRICT;

-- What the contracts said. Columns that an event has no use for are 0 or NULL; see Event.
CREATE TABLE event (
	block       INTEGER NOT NULL,
	log_index   INTEGER NOT NULL,
	time        INTEGER NOT NULL,
	tx          BLOB    NOT NULL,
	contract    BLOB    NOT NULL,
	kind        TEXT    NOT NULL,
	signer      BLOB,
	seq         INTEGER NOT NULL,
	balance     INTEGER NOT NULL,
	party       BLOB,
	amount      INTEGER NOT NULL,
	reward      INTEGER NOT NULL,
	epoch       INTEGER NOT NULL,
	stamp_index INTEGER NOT NULL,
	total       INTEGER NOT NULL,
	digest      BLOB,
	holder      BLOB,
	bond        INTEGER NOT NULL,
	postage     INTEGER NOT NULL,
	cover       INTEGER NOT NULL,
	mode        INTEGER NOT NULL,
	PRIMARY KEY (block, log_index)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX event_of_book ON event (signer, contract, seq) WHERE signer IS NOT NULL;

-- Each book after each of its events.
CREATE TABLE book (
	contract    BLOB    NOT NULL,
	signer      BLOB    NOT NULL,
	block       INTEGER NOT NULL,
	log_index   INTEGER NOT NULL,
	owner       BLOB    NOT NULL,
	balance     INTEGER NOT NULL,
	exit        INTEGER NOT NULL,
	epoch       INTEGER NOT NULL,
	used        INTEGER NOT NULL,
	used_before INTEGER NOT NULL,
	seq         INTEGER NOT NULL,
	PRIMARY KEY (contract, signer, block, log_index)
) STRICT, WITHOUT ROWID;

-- Each recipient's own terms after each change.
CREATE TABLE requirement (
	recipient BLOB    NOT NULL,
	block     INTEGER NOT NULL,
	log_index INTEGER NOT NULL,
	holder    BLOB    NOT NULL,
	bond      INTEGER NOT NULL,
	postage   INTEGER NOT NULL,
	cover     INTEGER NOT NULL,
	mode      INTEGER NOT NULL,
	PRIMARY KEY (recipient, block, log_index)
) STRICT, WITHOUT ROWID;

-- The network's default terms after each change: next from an epoch on, the first columns before.
CREATE TABLE defaults (
	block        INTEGER NOT NULL,
	log_index    INTEGER NOT NULL,
	bond         INTEGER NOT NULL,
	postage      INTEGER NOT NULL,
	cover        INTEGER NOT NULL,
	mode         INTEGER NOT NULL,
	next_from    INTEGER NOT NULL,
	next_bond    INTEGER NOT NULL,
	next_postage INTEGER NOT NULL,
	next_cover   INTEGER NOT NULL,
	next_mode    INTEGER NOT NULL,
	PRIMARY KEY (block, log_index)
) STRICT, WITHOUT ROWID;

-- The stamps that were let in. The key is what makes admitting one twice impossible.
CREATE TABLE admitted (
	contract    BLOB    NOT NULL,
	signer      BLOB    NOT NULL,
	epoch       INTEGER NOT NULL,
	stamp_index INTEGER NOT NULL,
	digest      BLOB    NOT NULL,
	stamp       TEXT    NOT NULL,
	time        INTEGER NOT NULL,
	PRIMARY KEY (contract, signer, epoch, stamp_index)
) STRICT, WITHOUT ROWID;

-- Not unique: two keys can sign the same words.
CREATE INDEX admitted_digest ON admitted (digest);

-- Pairs of stamps that contradict each other.
CREATE TABLE evidence (
	contract    BLOB    NOT NULL,
	signer      BLOB    NOT NULL,
	held        BLOB    NOT NULL,
	other       BLOB    NOT NULL,
	held_stamp  TEXT    NOT NULL,
	other_stamp TEXT    NOT NULL,
	time        INTEGER NOT NULL,
	PRIMARY KEY (contract, signer, held) -- one pair convicts; more would let a cheat fill the disk
) STRICT, WITHOUT ROWID;
`
