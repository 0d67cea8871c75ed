// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
)

// bond is the value of every stamp: half a token.
const bond = 500_000

// batch is stamps with their signatures, as burn and collect take them. The types of Postage have the same fields.
type batch struct {
	stamps     []stake.Stamp
	signatures []stake.Signature
}

func (b batch) sum() int64 { return bond * int64(len(b.stamps)) }

func (w *world) burns() {
	w.burn("first burn ever", w.single(postbond.Bond, "first to be burned"))
	w.burn("burn 1", w.single(postbond.Bond, "second to be burned"))
	w.burn("burn 100 of 100 senders", w.ofHundred(postbond.Bond))
	w.burn("burn 100 of 2 senders", w.ofTwo(postbond.Bond))
}

func (w *world) collections() {
	w.collect("collect 1", w.single(postbond.Postage, "first to be read"))
	w.collect("collect 100 of 100 senders", w.ofHundred(postbond.Postage))
}

// burn makes sure that not one of the stamps was skipped.
func (w *world) burn(name string, b batch) {
	burned := w.number(w.stake, "totalBurned")
	receipt := w.perform(name, w.person("service"), w.stake, "burn", b.stamps, b.signatures)
	w.expectEvents(receipt, w.stake, "Burned", len(b.stamps))
	w.expectNumber("sum ever burned", burned.Add(burned, big.NewInt(b.sum())), w.stake, "totalBurned")
}

// collect makes sure that not one of the stamps was skipped.
func (w *world) collect(name string, b batch) {
	receiver := w.person("receiver").address
	held := w.number(w.token, "balanceOf", receiver)
	receipt := w.perform(name, w.person("service"), w.postage, "collect", b.stamps, b.signatures, receiver)
	w.expectEvents(receipt, w.postage, "Collected", len(b.stamps))
	w.expectEvents(receipt, w.token, "Transfer", 1)
	w.expectNumber("tokens of the receiver", held.Add(held, units(b.sum())), w.token, "balanceOf", receiver)
}

// report shows two stamps for two holders, the later with a total that has no room for it.
func (w *world) report() {
	cheat, receiver := w.person("cheat"), w.person("receiver").address
	first, second := w.person("service"), w.person("another service")
	w.fund(w.stake, cheat)
	var b batch
	w.add(&b, postbond.Bond, cheat, first, 3, 4*bond)
	w.add(&b, postbond.Bond, cheat, second, 4, 4*bond)
	burned, held := w.number(w.stake, "totalBurned"), w.number(w.token, "balanceOf", receiver)

	receipt := w.perform("report", first, w.stake,
		"report", b.stamps[0], b.signatures[0], first.address, b.stamps[1], b.signatures[1], second.address, receiver)
	w.expectEvents(receipt, w.stake, "Expelled", 1)
	w.expectBook(cheat, 0, 0)
	w.expectNumber("sum ever burned", burned.Add(burned, big.NewInt(deposit/8*7)), w.stake, "totalBurned")
	w.expectNumber("tokens of the receiver", held.Add(held, units(deposit/8)), w.token, "balanceOf", receiver)
}

// flush is measured the second time, when the sink holds tokens.
func (w *world) flush() {
	caller := w.person("service")
	w.call(caller, w.stake, "flush")
	another := w.single(postbond.Bond, "third to be burned")
	w.call(caller, w.stake, "burn", another.stamps, another.signatures)

	receipt := w.perform("flush", caller, w.stake, "flush")
	w.expectEvents(receipt, w.stake, "Flushed", 1)
	w.expectEvents(receipt, w.token, "Transfer", 1)
	w.expectNumber("sum to flush", new(big.Int), w.stake, "burned")
}

// single is a stamp from the middle of a new signer's week.
func (w *world) single(kind postbond.Kind, signer string) (b batch) {
	w.fund(w.books(kind), w.person(signer))
	w.add(&b, kind, w.person(signer), w.person("service"), 7, 8*bond)
	return b
}

// ofHundred is a stamp of each of 100 signers, who are at different points of their week.
func (w *world) ofHundred(kind postbond.Kind) (b batch) {
	for i := range uint8(100) {
		signer, index := w.person(fmt.Sprintf("sender %d of 100", i)), i%postbond.StampsPerEpoch
		w.fund(w.books(kind), signer)
		w.add(&b, kind, signer, w.person("service"), index, bond*(postbond.Micro(index)+1))
	}
	return b
}

// ofTwo is 50 stamps of each of two signers, nearly all that they can sign in an epoch.
func (w *world) ofTwo(kind postbond.Kind) (b batch) {
	for i := range 2 {
		signer := w.person(fmt.Sprintf("sender %d of 2", i))
		w.fund(w.books(kind), signer)
		for index := range uint8(50) {
			w.add(&b, kind, signer, w.person("service"), index, bond*(postbond.Micro(index)+1))
		}
	}
	return b
}

// add appends a stamp with a letter like any other.
func (w *world) add(b *batch, kind postbond.Kind, signer, holder *person, index uint8, total postbond.Micro) {
	stamp := postbond.Stamp{
		Holder: holder.address,
		Epoch:  w.epoch(),
		Index:  index,
		Value:  bond,
		Total:  total,
		Letter: crypto.Keccak256Hash(signer.address[:], []byte{byte(kind), index}),
	}
	b.stamps = append(b.stamps, stake.Stamp{
		Epoch:  big.NewInt(int64(stamp.Epoch)),
		Index:  stamp.Index,
		Value:  big.NewInt(int64(stamp.Value)),
		Total:  big.NewInt(int64(stamp.Total)),
		Letter: stamp.Letter,
	})
	b.signatures = append(b.signatures, w.sign(signer, stamp.Digest(w.domain(kind).Separator())))
}

func (w *world) domain(kind postbond.Kind) postbond.Domain {
	return postbond.Domain{Kind: kind, ChainID: chainID, Contract: w.books(kind).address}
}

func (w *world) books(kind postbond.Kind) contract {
	if kind == postbond.Postage {
		return w.postage
	}
	return w.stake
}
