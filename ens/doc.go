// SPDX-License-Identifier: MIT

// Package ens reads and prepares records of ENS names.
//
// A [Name] is a name that is certainly normal; everything here takes one, so no two spellings of a name can differ. A
// [Client] reads: owner, resolver, address, text records, and the primary name of an address. Writing is for others:
// [SetText] and [Multicall] give calldata, [Client.CanWrite] says beforehand whether it would be taken and, if not, who
// may. A [Multiaddr] is the value of an mp.<provider> record, which says how a person is reached there; mp names the
// provider that he prefers.
//
// What this package keeps: it signs and sends nothing; a text it returns is UTF-8 of at most [MaxText] bytes; a primary
// name it returns resolves to the address asked for; every failure, but for a caller who gave up, is a [postbond.Error]
// that tells a name which does not exist from a node which does not answer.
package ens
