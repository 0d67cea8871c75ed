// SPDX-License-Identifier: MIT

package ens

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

func errUnregistered(name Name) error {
	return postbond.Fail(postbond.CodeUnknownName, "check the spelling, or register the name",
		"%s is not registered", name)
}

func errNoResolver(name Name) error {
	return postbond.Fail(postbond.CodeUnknownName, "its owner must set a resolver in the ENS registry first",
		"%s has no resolver, so it has no records", name)
}

func errNoAddress(name Name) error {
	return postbond.Fail(postbond.CodeUnknownName, "its owner must set the address record, or use the address itself",
		"%s has no address record", name)
}

func errNoPrimary(address common.Address) error {
	return postbond.Fail(postbond.CodeUnknownName, "use the address, or set a primary name for it",
		"%s has no primary name", address)
}

// registryFailed explains why a read of the registry came to nothing.
func registryFailed(err error, registry common.Address) error {
	if isNodeFailure(err) {
		return err
	}
	return postbond.Fail(postbond.CodeNotDeployed, "point the endpoint for ENS at a chain that has ENS",
		"there is no ENS registry at %s: %w", registry, err)
}

// resolverFailed explains why a read of a resolver came to nothing.
func resolverFailed(err error, name Name, at common.Address) error {
	if isNodeFailure(err) {
		return err
	}
	if errors.Is(err, errTooLarge) {
		return postbond.Fail(postbond.CodeBadRecord, "its owner must set a shorter one",
			"a record of %s is too long: %w", name, err)
	}
	var refusal revert
	if errors.As(err, &refusal) && refusal.isOffchain() {
		return postbond.Fail(postbond.CodeUnreachable, "ask the name's owner for the record, or use an address",
			"the records of %s are kept off the chain (CCIP-Read), which is not read here", name)
	}
	return postbond.Fail(postbond.CodeBadRecord, "its owner must set a resolver that keeps such records",
		"the resolver %s of %s does not answer: %w", at, name, err)
}

// isNodeFailure says whether err is the node's or the caller's own doing, and so explained already.
func isNodeFailure(err error) bool {
	return errors.Is(err, context.Canceled) || postbond.CodeOf(err) == postbond.CodeUnreachable
}
