// SPDX-License-Identifier: MIT

// Package postbond is the domain of Postbond: post a bond, reach a stranger.
//
// A sender puts stake behind a signing key once: its [Book] in the contract Stake. For each message to a stranger he
// signs a [Stamp] off-chain. The recipient's delivery service, the stamp's holder's trusted party, looks at the stamp and
// at the book and gives a [Verdict] with a [Reason] before it accepts the message. A welcome message costs nothing; spam
// costs the stamp's value, which the holder burns. What a stranger must bring, the recipient says in a [Requirement].
//
// The words are the same in the contracts, here, in JSON, in logs and in documents. Amounts on the contracts' side are
// [Micro], millionths of a token; an [Amount] is base units of a token, or wei. Time is counted in weeks: an [Epoch].
//
// What this package keeps: a digest computed here is the digest that the contract computes (EIP-712); a value that a
// parser returned is within its range; the zero Verdict is the safe one.
package postbond
