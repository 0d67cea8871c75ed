// SPDX-License-Identifier: MIT

// Package chain knows the networks, speaks to their nodes and acts on them.
//
// Everything that writes goes through a [Plan]: what will be called, said in words, before anything is signed. One
// implementation shows it, simulates it, writes it out for another signer, or sends it. Whatever a node says is checked
// against the chain id that was asked for.
package chain
