// SPDX-License-Identifier: MIT

// Package store keeps what the chain has said about books and terms, and the stamps that were admitted, in one SQLite
// file.
//
// The chain's part is written in one way only, [Store.Apply]: in one transaction the events of orphaned blocks go, the
// events of the new blocks come, and the cursor moves. Events are never changed. What is folded from them, the state of a
// book after each of its events and a recipient's terms after each change, is kept in rows that belong to their event and
// go with it. So a rollback is nothing but a deletion, and a book at any height, head or safe, is the last row up to there.
//
// What this package keeps: an event enters only if it is its book's next one and leads to the balance that the contract
// says ([Fold]); no reader ever sees half a block; nothing at or below the safe block is ever taken back; a stamp that
// [Store.Admit] calls first is on disk, and no other stamp of its signer that contradicts it was admitted before.
package store
