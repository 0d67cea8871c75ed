// SPDX-License-Identifier: MIT

package postbond

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// The text form of a signed stamp: "pb1", then base32 in the alphabet of Bech32 (lower case, no 1 b i o, one word to a
// double click) of
//
//	kind 1 | chain id uvarint | contract 20 | holder 20 | epoch 3 | index 1 | value 6 | total 6 | letter 32 |
//	signature 65 (r s v) | checksum 4 (first bytes of sha256 of all before)
//
// A stamp has exactly one text. "1" is the version of the layout.
const (
	stampPrefix = "pb1"
	sumLen      = 4
	fixedLen    = 20 + 20 + 3 + 1 + 6 + 6 + 32 + 65
	// MaxStampText is longer than any stamp's text.
	MaxStampText = 320
)

var stampAlphabet = base32.NewEncoding("qpzry9x8gf2tvdw0s3jn54khce6mua7l").WithPadding(base32.NoPadding)

// String is the stamp's text form, pb1….
func (s SignedStamp) String() string {
	b := []byte{byte(s.Domain.Kind)}
	b = binary.AppendUvarint(b, s.Domain.ChainID)
	b = append(b, s.Domain.Contract[:]...)
	b = append(b, s.Stamp.Holder[:]...)
	b = appendUint(b, uint64(s.Stamp.Epoch), 3)
	b = append(b, s.Stamp.Index)
	b = appendUint(b, uint64(s.Stamp.Value), 6)
	b = appendUint(b, uint64(s.Stamp.Total), 6)
	b = append(b, s.Stamp.Letter[:]...)
	b = append(b, s.Signature[:]...)
	sum := sha256.Sum256(b)
	return stampPrefix + stampAlphabet.EncodeToString(append(b, sum[:sumLen]...))
}

// ParseStamp reads a stamp's text form. What it returns passed Stamp.Check; whether the signature is good, and by whom,
// only Signer tells.
func ParseStamp(text string) (SignedStamp, error) {
	s, err := decodeStamp(strings.TrimSpace(text))
	if err != nil {
		return SignedStamp{}, err
	}
	return s, s.Stamp.Check()
}

func decodeStamp(text string) (SignedStamp, error) {
	const hint = "copy the whole stamp, from pb1 to its last letter"
	malformed := func(why string) (SignedStamp, error) {
		return SignedStamp{}, Fail(CodeBadStamp, hint, "not a stamp: %s", why)
	}
	encoded, found := strings.CutPrefix(text, stampPrefix)
	if !found {
		return malformed("it does not start with " + stampPrefix)
	}
	if len(text) > MaxStampText {
		return malformed("it is too long")
	}
	raw, err := stampAlphabet.DecodeString(encoded)
	if err != nil {
		return malformed("it has a letter that stamps do not use, or lacks some")
	}
	if len(raw) < sumLen {
		return malformed("it is too short")
	}
	body, sum := raw[:len(raw)-sumLen], raw[len(raw)-sumLen:]
	want := sha256.Sum256(body)
	if !bytes.Equal(sum, want[:sumLen]) {
		return malformed("the checksum is wrong, so a letter is")
	}
	s, ok := unpackStamp(body)
	// A second text for one stamp (padding bits, a longer varint) is refused by writing the stamp again.
	if !ok || s.String() != text {
		return malformed("its contents are not a stamp's")
	}
	return s, nil
}

func unpackStamp(b []byte) (s SignedStamp, ok bool) {
	if len(b) == 0 {
		return s, false
	}
	s.Domain.Kind, b = Kind(b[0]), b[1:]
	if s.Domain.Kind != Bond && s.Domain.Kind != Postage {
		return s, false
	}
	chainID, n := binary.Uvarint(b)
	if n <= 0 || len(b) != n+fixedLen {
		return s, false
	}
	s.Domain.ChainID, b = chainID, b[n:]
	take := func(n int) []byte {
		head := b[:n]
		b = b[n:]
		return head
	}
	s.Domain.Contract = common.BytesToAddress(take(20))
	s.Stamp.Holder = common.BytesToAddress(take(20))
	s.Stamp.Epoch = Epoch(takeUint(take(3)))
	s.Stamp.Index = take(1)[0]
	s.Stamp.Value = Micro(takeUint(take(6)))
	s.Stamp.Total = Micro(takeUint(take(6)))
	s.Stamp.Letter = common.BytesToHash(take(32))
	signature, err := NewSignature(take(65))
	s.Signature = signature
	return s, err == nil
}

func appendUint(b []byte, n uint64, size int) []byte {
	var word [8]byte
	binary.BigEndian.PutUint64(word[:], n)
	return append(b, word[8-size:]...)
}

func takeUint(b []byte) uint64 {
	var word [8]byte
	copy(word[8-len(b):], b)
	return binary.BigEndian.Uint64(word[:])
}

// MarshalText gives the text form.
func (s SignedStamp) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the text form.
func (s *SignedStamp) UnmarshalText(text []byte) error {
	parsed, err := ParseStamp(string(text))
	if err == nil {
		*s = parsed
	}
	return err
}
