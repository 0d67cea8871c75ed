// SPDX-License-Identifier: MIT

// Package signer holds the keys of the people's command line. A key comes from where the user says it is, never from an
// argument, and never goes to a log, an error or a file.
//
// The daemon does not link this package.
package signer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"io/fs"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
)

const sources = "env:VARIABLE or file:PATH, where the key is 64 hexadecimal digits"

// Signer signs with one secp256k1 key.
type Signer struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// Open finds the key that source names: "env:VARIABLE" or "file:PATH". The file must not be readable by others.
func Open(source string) (*Signer, error) {
	kind, rest, _ := strings.Cut(source, ":")
	var secret string
	var err error
	switch {
	case source == "":
		return nil, postbond.Fail(postbond.CodeNoSigner, "give --signer "+sources, "this needs a key to sign with")
	case kind == "env" && rest != "":
		secret, err = fromEnvironment(rest)
	case kind == "file" && rest != "":
		secret, err = fromFile(rest)
	default:
		// The source is not repeated: it may be a key that somebody typed.
		return nil, postbond.Fail(postbond.CodeUsage, "give "+sources, "--signer does not name a place for a key")
	}
	if err != nil {
		return nil, err
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(secret), "0x"))
	if err != nil {
		return nil, postbond.Fail(postbond.CodeNoSigner, "a key is 64 hexadecimal digits", "%s:%s does not hold a private key", kind, rest)
	}
	return New(key), nil
}

// New makes a signer of a key.
func New(key *ecdsa.PrivateKey) *Signer {
	return &Signer{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

func fromEnvironment(variable string) (string, error) {
	secret, ok := os.LookupEnv(variable)
	if !ok {
		return "", postbond.Fail(postbond.CodeNoSigner, "set it to the key, or name another", "the variable named by --signer is not set")
	}
	return secret, nil
}

func fromFile(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		var pathError *fs.PathError
		if errors.As(err, &pathError) {
			err = pathError.Err
		}
		return "", postbond.Fail(postbond.CodeNoSigner, "check the path in --signer", "the key file cannot be read: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return "", postbond.Fail(postbond.CodeNoSigner, "", "the key file cannot be read: %w", err)
	}
	if !info.Mode().IsRegular() || info.Mode().Perm()&0o077 != 0 {
		return "", postbond.Fail(postbond.CodeNoSigner, "chmod 600 the file", "the key file can be read by others")
	}
	secret, err := io.ReadAll(io.LimitReader(file, 256))
	if err != nil {
		return "", postbond.Fail(postbond.CodeNoSigner, "", "the key file cannot be read: %w", err)
	}
	return string(secret), nil
}

// Address is the key's account.
func (s *Signer) Address() common.Address { return s.address }

// SignTx signs a transaction for one chain.
func (s *Signer) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), s.key)
}

// SignDigest signs an EIP-712 digest.
func (s *Signer) SignDigest(_ context.Context, digest common.Hash) (postbond.Signature, error) {
	raw, err := crypto.Sign(digest[:], s.key)
	if err != nil {
		return postbond.Signature{}, err
	}
	return postbond.NewSignature(raw)
}

// SignMessage signs a text the way wallets do (EIP-191, personal_sign).
func (s *Signer) SignMessage(ctx context.Context, message []byte) (postbond.Signature, error) {
	return s.SignDigest(ctx, common.BytesToHash(accounts.TextHash(message)))
}
