// SPDX-License-Identifier: MIT

package model_test

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// What is drawn here shrinks to the plainest, which is the first. Every action draws the same number of values, whatever
// the state and whatever it then needs of them: rapid shrinks a history by leaving parts of it out, and what follows must
// not become something else by that.

// pick draws one of them.
func pick[T any](t *rapid.T, label string, from ...T) T {
	return rapid.SampledFrom(from).Draw(t, label)
}

// mostly draws the usual three times out of four, rarely draws something else about one time out of sixteen.
func mostly[T any](t *rapid.T, label string, usual T, unusual ...T) T {
	return pick(t, label, append(slices.Repeat([]T{usual}, 3*len(unusual)), unusual...)...)
}

func rarely[T any](t *rapid.T, label string, usual T, unusual ...T) T {
	return pick(t, label, append(slices.Repeat([]T{usual}, 15*len(unusual)), unusual...)...)
}

// drawPast draws something of what there was before, rather of late, or mostly what is new.
func drawPast[T any](t *rapid.T, label string, fresh T, past []T) T {
	again := mostly(t, label+" is", "new", "old") == "old"
	index := rapid.IntRange(0, 63).Draw(t, "old "+label)
	if again && len(past) > 0 {
		return past[len(past)-1-index%len(past)]
	}
	return fresh
}

func drawPerson(t *rapid.T, label string) common.Address { return pick(t, label, people...) }

func drawKey(t *rapid.T, label string) common.Address { return pick(t, label, keyed...) }

func drawKind(t *rapid.T) postbond.Kind { return pick(t, "contract", postbond.Bond, postbond.Postage) }

// drawReceiver draws where money may go, and at times where it may not.
func (h *history) drawReceiver(t *rapid.T) common.Address {
	return rarely(t, "to", drawPerson(t, "receiver"), nobody, h.stake.address, h.postage.address, h.token.address)
}

// sign signs a digest with somebody's key. Somebody without a key signs with another's.
func sign(who common.Address, digest common.Hash) model.Signature {
	key := keys[who]
	if key == nil {
		key = aliceKey
	}
	raw, err := crypto.Sign(digest[:], key)
	if err != nil {
		panic(err)
	}
	return model.Signature{
		R: common.Hash(raw[:32]), S: common.Hash(raw[32:64]), V: *uint256.NewInt(27 + uint64(raw[64])),
	}
}

// drawTampered leaves a signature alone, mostly.
func drawTampered(t *rapid.T, s model.Signature) model.Signature {
	switch rarely(t, "signature", "good", "high s", "other v", "v 0", "v 29", "dirty v", "r 0", "s 0", "s too large") {
	case "high s":
		return highS(s)
	case "other v":
		s.V = *uint256.NewInt(27 + 28 - s.V.Uint64())
	case "v 0":
		s.V.Clear()
	case "v 29":
		s.V.SetUint64(29)
	case "dirty v":
		s.V.SetUint64(256 + s.V.Uint64())
	case "r 0":
		s.R = common.Hash{}
	case "s 0":
		s.S = common.Hash{}
	case "s too large":
		s.S = common.BigToHash(crypto.S256().Params().N)
	}
	return s
}

// highS is the other signature that whoever made this one could have made.
func highS(s model.Signature) model.Signature {
	order := uint256.MustFromBig(crypto.S256().Params().N)
	s.S = common.Hash(order.Sub(order, new(uint256.Int).SetBytes(s.S[:])).Bytes32())
	s.V.SetUint64(27 + 28 - s.V.Uint64())
	return s
}
