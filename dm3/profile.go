// SPDX-License-Identifier: MIT

package dm3

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/ens"
)

// ProfileKey is the text record of a person's name that holds his SignedProfile (dm3-spec, mtp-registry).
const ProfileKey = "network.dm3.profile"

// maxSignature bounds a signature's text. Smart accounts' signatures can be long, but not this long.
const maxSignature = 4096

// Profile is what a person publishes about himself. The JSON names are dm3's.
type Profile struct {
	PublicEncryptionKey PublicKey `json:"publicEncryptionKey"`
	PublicSigningKey    PublicKey `json:"publicSigningKey"`
	DeliveryServices    []string  `json:"deliveryServices"` // ENS names, the preferred one first, as they were signed
}

// NewProfile is a profile with the public half of keys.
func NewProfile(keys Keys, services ...ens.Name) Profile {
	p := Profile{PublicEncryptionKey: keys.PublicEncryptionKey(), PublicSigningKey: keys.PublicSigningKey()}
	for _, service := range services {
		p.DeliveryServices = append(p.DeliveryServices, service.String())
	}
	return p
}

// Canonical is the profile's canonical JSON, which is what gets signed.
func (p Profile) Canonical() string {
	if p.DeliveryServices == nil {
		p.DeliveryServices = []string{}
	}
	return canonical(p)
}

// Services are the delivery services by name, the preferred one first. Profiles are read as they were signed, so a name
// that is not valid shows here: CodeBadName.
func (p Profile) Services() ([]ens.Name, error) {
	names := make([]ens.Name, len(p.DeliveryServices))
	for i, service := range p.DeliveryServices {
		name, err := ens.ParseName(service)
		if err != nil {
			return nil, fmt.Errorf("delivery service %d: %w", i+1, err)
		}
		names[i] = name
	}
	return names, nil
}

// CreationMessage is the text that the wallet behind a name signs to make the profile its own (dm3-lib-profile,
// getProfileCreationMessage). The missing word belongs to it.
func CreationMessage(profile Profile, wallet common.Address) string {
	return "dm3.chat wants you register your dm3 profile with your Ethereum account:\n" +
		wallet.Hex() + "\n\n" +
		"This is required only once!\n" +
		"(There is no paid transaction initiated. The signature is used off-chain only.)\n\n" +
		"URI: https://dm3.chat\n" +
		"Version: 1\n" +
		"dm3 Profile: " + profile.Canonical()
}

// MessageHash is what a wallet signs when it is asked for a personal signature of a text (EIP-191, version 0x45).
func MessageHash(message string) common.Hash {
	return crypto.Keccak256Hash(fmt.Appendf(nil, "\x19Ethereum Signed Message:\n%d%s", len(message), message))
}

// SignedProfile is a profile with the wallet's signature of its CreationMessage. The signature is kept as the text that
// was published, because Hash covers it.
type SignedProfile struct {
	Profile   Profile `json:"profile"`
	Signature string  `json:"signature"`
}

// Sign puts the wallet's signature of CreationMessage to a profile. It does not look whether it is the right one;
// Verify does.
func (p Profile) Sign(signature postbond.Signature) SignedProfile {
	if p.DeliveryServices == nil {
		p.DeliveryServices = []string{}
	}
	return SignedProfile{Profile: p, Signature: "0x" + hex.EncodeToString(signature[:])}
}

// ParseProfile reads the JSON of a signed profile strictly: every field, no other field, none twice, public keys of 32
// bytes. Fails with CodeBadRecord.
func ParseProfile(raw []byte) (SignedProfile, error) {
	signed, err := parseSigned(raw)
	if err != nil {
		return SignedProfile{}, postbond.Fail(postbond.CodeBadRecord, "its owner must publish the profile anew",
			"this is no dm3 profile: %w", err)
	}
	return signed, nil
}

func parseSigned(raw []byte) (SignedProfile, error) {
	var signed SignedProfile
	outer, err := parseFields(raw, "profile", "signature")
	if err != nil {
		return signed, err
	}
	inner, err := fieldsOf(outer["profile"], "publicEncryptionKey", "publicSigningKey", "deliveryServices")
	if err != nil {
		return signed, fmt.Errorf("profile: %w", err)
	}
	if signed.Profile.PublicEncryptionKey, err = inner.publicKey("publicEncryptionKey"); err != nil {
		return signed, err
	}
	if signed.Profile.PublicSigningKey, err = inner.publicKey("publicSigningKey"); err != nil {
		return signed, err
	}
	if signed.Profile.DeliveryServices, err = inner.strings("deliveryServices"); err != nil {
		return signed, err
	}
	if signed.Signature, err = outer.string("signature"); err != nil {
		return signed, err
	}
	if digits, is0x := strings.CutPrefix(signed.Signature, "0x"); !is0x || !isHex(digits) || len(digits) > maxSignature {
		return signed, fmt.Errorf("signature is not 0x and hex")
	}
	return signed, nil
}

// Canonical is the signed profile's canonical JSON, which is what gets published and hashed.
func (s SignedProfile) Canonical() string { return canonical(s) }

// Hash is the dm3Hash of the signed profile, which links to it carry: SHA-256 of the canonical JSON.
func (s SignedProfile) Hash() common.Hash { return sha256.Sum256([]byte(s.Canonical())) }

// Verify says whether the profile was signed by wallet, which must be the address that the name stands for: nil, or
// CodeBadRecord. Nothing in a profile binds it to a name or a time, so an older one of the same wallet passes too.
func (s SignedProfile) Verify(wallet common.Address) error {
	signature, err := postbond.NewSignature(common.FromHex(s.Signature))
	if err != nil {
		return postbond.Fail(postbond.CodeBadRecord, "its owner must sign the profile with an ordinary account",
			"the profile's signature is not a wallet's 65 bytes: %w", err)
	}
	signer, err := signature.Recover(MessageHash(CreationMessage(s.Profile, wallet)))
	if err != nil {
		return postbond.Fail(postbond.CodeBadRecord, "its owner must sign the profile anew", "the profile: %w", err)
	}
	if signer != wallet {
		// Another address changes the message too, so the one recovered is nobody's and is not worth telling.
		return postbond.Fail(postbond.CodeBadRecord, "do not use these keys; its owner must sign the profile anew",
			"the profile was not signed by %s", wallet)
	}
	return nil
}

func isHex(s string) bool {
	_, err := hex.DecodeString(s)
	return err == nil
}
