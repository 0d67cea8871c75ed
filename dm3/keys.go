// SPDX-License-Identifier: MIT

package dm3

import (
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/blake2b"

	"github.com/postbond/postbond"
)

// Nonce tells one set of keys of a wallet from another. The zero Nonce is the one that dm3's own apps use; a person who
// signs in there with the same wallet gets the same keys only with it.
type Nonce struct{ hex string }

// defaultNonce is the SHA-256 of "dm3_default_nonce" (dm3-lib-profile, DEFAULT_NONCE).
const defaultNonce = "0xa1b38837dd52e70a250ac2bf3e19f1599833e9d30662bf69a1c12e5747ed9f65"

// ParseNonce reads 0x and 1 to 32 bytes in lower-case hex.
func ParseNonce(s string) (Nonce, error) {
	if len(s) > 2 && s[:2] == "0x" && len(s) <= 2+64 {
		if raw, err := hex.DecodeString(s[2:]); err == nil && hex.EncodeToString(raw) == s[2:] {
			return Nonce{s}, nil
		}
	}
	return Nonce{}, postbond.Fail(postbond.CodeUsage, "0x and 1 to 32 bytes in lower-case hex", "%q is no nonce", s)
}

// String is the nonce as it stands in the message.
func (n Nonce) String() string {
	if n.hex == "" {
		return defaultNonce
	}
	return n.hex
}

// KeyMessage is the text that a wallet signs to get its dm3 keys (dm3-lib-crypto, getStorageKeyCreationMessage).
func KeyMessage(wallet common.Address, nonce Nonce) string {
	return "dm3.chat wants you to sign in with your Ethereum account:\n" +
		wallet.Hex() + "\n\n" +
		"Connect the DM3 MESSENGER with your wallet. Keys for secure communication are derived from this signature.\n\n" +
		"(There is no paid transaction initiated. The signature is used off-chain only.)\n\n" +
		"URI: https://dm3.chat\n" +
		"Version: 1\n" +
		"Nonce: " + nonce.String()
}

// PublicKey is an X25519 or Ed25519 public key. Its text is padded base64, 44 characters.
type PublicKey [32]byte

// ParsePublicKey reads padded base64 of 32 bytes.
func ParsePublicKey(s string) (PublicKey, error) {
	raw, err := base64.StdEncoding.Strict().DecodeString(s)
	if err != nil || len(raw) != len(PublicKey{}) || len(s) != base64.StdEncoding.EncodedLen(len(raw)) {
		return PublicKey{}, postbond.Fail(postbond.CodeBadRecord, "32 bytes in base64", "%.60q is no public key", s)
	}
	return PublicKey(raw), nil
}

func (k PublicKey) String() string { return base64.StdEncoding.EncodeToString(k[:]) }

// MarshalText gives the base64.
func (k PublicKey) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText is ParsePublicKey.
func (k *PublicKey) UnmarshalText(text []byte) error {
	parsed, err := ParsePublicKey(string(text))
	if err == nil {
		*k = parsed
	}
	return err
}

// Keys are a person's or a service's dm3 keys, made by DeriveKeys. Printed or logged they show their public half only.
// The zero Keys has none; nothing but printing works on it.
type Keys struct{ private *privateKeys }

// privateKeys are behind a pointer, where fmt does not look, even in somebody's unexported field.
type privateKeys struct {
	encryption *ecdh.PrivateKey
	signing    ed25519.PrivateKey
}

// DeriveKeys makes the keys from a wallet's signature of KeyMessage. Whoever sees that signature has the keys.
//
// The seed is the SHA-256 of the signature's text, 0x and lower-case hex, not of its bytes (dm3-lib-crypto,
// createStorageKey). From it come an X25519 key, by BLAKE2b-256 as in libsodium's crypto_kx_seed_keypair, and an
// Ed25519 key, by crypto_sign_seed_keypair (dm3-lib-profile, createProfileKeys).
func DeriveKeys(signature postbond.Signature) Keys {
	seed := sha256.Sum256([]byte("0x" + hex.EncodeToString(signature[:])))
	scalar := blake2b.Sum256(seed[:])
	encryption, err := ecdh.X25519().NewPrivateKey(scalar[:])
	if err != nil {
		panic(err) // any 32 bytes are a key of X25519
	}
	return Keys{&privateKeys{encryption, ed25519.NewKeyFromSeed(seed[:])}}
}

// PublicEncryptionKey is the X25519 key that others encrypt to.
func (k Keys) PublicEncryptionKey() PublicKey {
	return PublicKey(k.private.encryption.PublicKey().Bytes())
}

// PublicSigningKey is the Ed25519 key that others verify with.
func (k Keys) PublicSigningKey() PublicKey {
	return PublicKey(k.private.signing.Public().(ed25519.PublicKey))
}

// PrivateEncryptionKey is the X25519 key's 32 bytes in base64, as dm3 keeps it.
func (k Keys) PrivateEncryptionKey() string {
	return base64.StdEncoding.EncodeToString(k.private.encryption.Bytes())
}

// PrivateSigningKey is the Ed25519 seed and public key, 64 bytes, in base64, as dm3 keeps it.
func (k Keys) PrivateSigningKey() string {
	return base64.StdEncoding.EncodeToString(k.private.signing)
}

// String shows the public keys.
func (k Keys) String() string {
	if k.private == nil {
		return "no keys"
	}
	return "encryption " + k.PublicEncryptionKey().String() + ", signing " + k.PublicSigningKey().String()
}

// GoString is String, lest %#v tell more.
func (k Keys) GoString() string { return k.String() }

// LogValue is String.
func (k Keys) LogValue() slog.Value { return slog.StringValue(k.String()) }
