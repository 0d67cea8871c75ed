// SPDX-License-Identifier: MIT

package postbond

import (
	"errors"
	"fmt"
)

// Code names a kind of failure. Programs act on it; docs/errors.md has an entry for each.
type Code string

// The codes. A command's exit status follows from its error's code.
const (
	CodeUsage         Code = "usage"          // the command line or a value in it is wrong
	CodeBadStamp      Code = "bad_stamp"      // not the text of a stamp, or not a stamp that can be used
	CodeNoSigner      Code = "no_signer"      // no key to sign with, or an unusable one
	CodeNotAllowed    Code = "not_allowed"    // the signer may not do this
	CodeUnreachable   Code = "unreachable"    // a node or server does not answer, or not as it should
	CodeWrongChain    Code = "wrong_chain"    // the node serves another chain than the one asked for
	CodeNotDeployed   Code = "not_deployed"   // the contracts are not on this network
	CodeBadContract   Code = "bad_contract"   // what is at a contract's address is not what this release puts there
	CodeBadToken      Code = "bad_token"      // no token, or one that the contracts cannot hold
	CodeUnknownName   Code = "unknown_name"   // the name is not registered, or has no resolver or address
	CodeBadName       Code = "bad_name"       // the name is not a valid ENS name
	CodeBadRecord     Code = "bad_record"     // a record's value is not what its key promises
	CodeFunds         Code = "funds"          // too little of the token, of the allowance or of gas money
	CodeReverted      Code = "reverted"       // the chain refused the transaction
	CodeNotMined      Code = "not_mined"      // sent, not in a block yet
	CodeNotConfirmed  Code = "not_confirmed"  // the plan was shown and not agreed to
	CodeCounter       Code = "counter"        // the stamp counter cannot be trusted, so nothing is signed
	CodeOtherIndex    Code = "other_index"    // the database belongs to another chain, deployment or version of the program
	CodeNotIndexed    Code = "not_indexed"    // the index has not come far enough to answer
	CodeIndexMismatch Code = "index_mismatch" // an event does not fit the book that the events before it make
	CodeDeepReorg     Code = "deep_reorg"     // the chain was rewritten below the safe block: somebody has to decide what to believe
	CodeInterrupted   Code = "interrupted"    // the user stopped it
	CodeFailed        Code = "failed"         // anything else
)

// Exit codes of the programs, see docs/errors.md. A verdict's follow from the verdict, the others from an error's code.
const (
	ExitDone        = 0
	ExitFailed      = 1
	ExitUsage       = 3
	ExitNoSigner    = 4
	ExitNotAllowed  = 5
	ExitUnreachable = 6
	ExitNotMined    = 8
	ExitReverted    = 9
	ExitReject      = 10
	ExitDefer       = 11
	ExitInterrupted = 130
)

// Exit is the exit code of a program that failed with this code.
func (c Code) Exit() int {
	switch c {
	case "":
		return ExitDone
	case CodeUsage, CodeNotConfirmed, CodeBadName:
		return ExitUsage
	case CodeNoSigner:
		return ExitNoSigner
	case CodeNotAllowed:
		return ExitNotAllowed
	case CodeUnreachable, CodeWrongChain:
		return ExitUnreachable
	case CodeNotMined:
		return ExitNotMined
	case CodeReverted:
		return ExitReverted
	case CodeInterrupted:
		return ExitInterrupted
	}
	return ExitFailed
}

// Error is a failure that a person or a program can act on. Err says what is wrong in one sentence; Hint, where there is
// one, what to do about it.
type Error struct {
	Code Code
	Err  error
	Hint string
}

// Fail makes an *Error from a format, in which %w wraps.
func Fail(code Code, hint, format string, args ...any) *Error {
	return &Error{Code: code, Err: fmt.Errorf(format, args...), Hint: hint}
}

func (e *Error) Error() string { return e.Err.Error() }

func (e *Error) Unwrap() error { return e.Err }

// CodeOf gives the code of the outermost *Error in err's chain, CodeFailed if there is none, and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return CodeFailed
}

// HintOf gives the first hint in err's tree, or "".
func HintOf(err error) string {
	switch e := err.(type) {
	case nil:
		return ""
	case *Error:
		if e.Hint != "" {
			return e.Hint
		}
		return HintOf(e.Err)
	case interface{ Unwrap() []error }:
		for _, branch := range e.Unwrap() {
			if hint := HintOf(branch); hint != "" {
				return hint
			}
		}
		return ""
	}
	return HintOf(errors.Unwrap(err))
}
