// SPDX-License-Identifier: MIT

package store_test

import (
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer/store"
)

var (
	stakeAddress = common.HexToAddress("0x57a4e")
	termsAddress = common.HexToAddress("0x7e435")
	people       = []common.Address{{0xa1}, {0xb0}, {0xca}, {0xd5}}
	identity     = store.Identity{ChainID: 31337, Stake: stakeAddress, Terms: termsAddress, StartBlock: 11}
	basicTerms   = postbond.Requirement{Bond: 500_000, Cover: 10, Mode: postbond.ModeBondAndPostage}
)

// bookModel is a book kept another way than the fold keeps it: what came in, what went out, which stamps are spent.
type bookModel struct {
	in, out      postbond.Micro
	exit         postbond.Epoch
	owner        common.Address
	events       uint64
	spent        map[spentStamp]bool
	lastRedeemed postbond.Epoch
}

type spentStamp struct {
	epoch postbond.Epoch
	index uint8
}

func (m bookModel) balance() postbond.Micro { return m.in - m.out }

func (m bookModel) book(signer common.Address) postbond.Book {
	b := postbond.Book{Signer: signer, Owner: m.owner, Balance: m.balance(), Exit: m.exit, Epoch: m.lastRedeemed, Seq: m.events}
	for s := range m.spent {
		if s.epoch == m.lastRedeemed {
			b.Used |= 1 << s.index
		}
		if s.epoch+1 == m.lastRedeemed {
			b.UsedBefore |= 1 << s.index
		}
	}
	return b
}

// termsModel is the contract Terms, variable by variable.
type termsModel struct {
	requirements map[common.Address]postbond.Requirement
	now, next    postbond.Requirement
	nextFrom     postbond.Epoch
}

func (m termsModel) defaultAt(epoch postbond.Epoch) postbond.Requirement {
	if epoch >= m.nextFrom {
		return m.next
	}
	return m.now
}

func (m termsModel) requirementOf(recipient common.Address, today postbond.Epoch) postbond.Requirement {
	r := m.requirements[recipient]
	if r.Mode == postbond.ModeUnset {
		r = m.defaultAt(today)
	}
	if r.Holder == (common.Address{}) {
		r.Holder = recipient
	}
	return r
}

// toyBlock is a block, its events, and what the contracts would answer after it.
type toyBlock struct {
	store.Block
	events []store.Event
	books  map[common.Address]bookModel
	terms  termsModel
}

func (b toyBlock) book(signer common.Address) postbond.Book {
	m := b.books[signer]
	if m.events == 0 {
		m.owner = signer
	}
	return m.book(signer)
}

func (b toyBlock) requirementOf(recipient common.Address) postbond.Requirement {
	return b.terms.requirementOf(recipient, postbond.EpochAt(b.Time))
}

// toyChain makes up valid histories. Its first block is the base of the index.
type toyChain struct {
	random *rand.Rand
	blocks []toyBlock
}

func newToyChain(seed uint64) *toyChain {
	c := &toyChain{random: rand.New(rand.NewPCG(seed, 7))}
	base := toyBlock{books: map[common.Address]bookModel{}, terms: termsModel{requirements: map[common.Address]postbond.Requirement{}}}
	base.Number, base.Time = identity.StartBlock-1, 1_700_000_000
	base.Hash = c.newHash()
	c.blocks = []toyBlock{base}
	return c
}

func (c *toyChain) newHash() common.Hash {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], c.random.Uint64())
	return sha256.Sum256(b[:])
}

func (c *toyChain) head() toyBlock { return c.blocks[len(c.blocks)-1] }

func (c *toyChain) at(number uint64) toyBlock { return c.blocks[number-c.blocks[0].Number] }

// cut goes back to a height.
func (c *toyChain) cut(number uint64) { c.blocks = c.blocks[:number-c.blocks[0].Number+1] }

// grow adds blocks with some events in each; the very first has the constructor's default terms.
func (c *toyChain) grow(blocks int) {
	for range blocks {
		c.extend(c.random.IntN(5))
	}
}

func (c *toyChain) extend(events int) {
	parent := c.head()
	b := toyBlock{books: maps.Clone(parent.books), terms: parent.terms}
	b.terms.requirements = maps.Clone(parent.terms.requirements)
	b.Number, b.Hash, b.Parent = parent.Number+1, c.newHash(), parent.Hash
	b.Time = parent.Time + 12
	if c.random.IntN(4) == 0 {
		b.Time += uint64(c.random.IntN(3 * 7 * 24 * 3600)) // weeks pass
	}
	if parent.Number+1 == identity.StartBlock {
		b.terms.now, b.terms.next = basicTerms, basicTerms
		b.add(store.Event{Contract: termsAddress, Kind: store.DefaultProposed, Requirement: basicTerms})
	}
	for range events {
		c.happen(&b)
	}
	c.blocks = append(c.blocks, b)
}

func (b *toyBlock) add(e store.Event) {
	e.Block, e.LogIndex, e.Time = b.Number, uint64(3*len(b.events)), b.Time
	e.Tx = common.Hash{byte(b.Number), byte(len(b.events))}
	b.events = append(b.events, e)
}

// happen lets one thing happen that the contracts allow, or nothing.
func (c *toyChain) happen(b *toyBlock) {
	person := people[c.random.IntN(len(people))]
	if c.random.IntN(5) == 0 {
		c.changeTerms(b, person)
		return
	}
	m := b.books[person]
	if m.events == 0 {
		m.owner = person
	}
	m.spent = maps.Clone(m.spent)
	e := store.Event{Contract: stakeAddress, Signer: person, Party: people[c.random.IntN(len(people))]}
	if !c.changeBook(&m, &e, postbond.EpochAt(b.Time)) {
		return
	}
	m.events++
	e.Seq, e.Balance = m.events, m.balance()
	b.books[person] = m
	b.add(e)
}

func (c *toyChain) changeBook(m *bookModel, e *store.Event, today postbond.Epoch) bool {
	switch kind := c.random.IntN(10); {
	case kind < 3:
		e.Kind, e.Amount = store.Deposited, postbond.Micro(1+c.random.IntN(10_000_000))
		m.in += e.Amount
	case kind < 7:
		return c.burn(m, e, today)
	case kind == 7 && m.exit == 0:
		e.Kind, e.Epoch, e.Party = store.ExitRequested, today, common.Address{}
		m.exit = today
	case kind == 7 && today >= m.exit+3 && m.balance() > 0:
		e.Kind, e.Amount = store.Withdrawn, m.balance()
		m.out, m.exit = m.in, 0
	case kind == 7:
		e.Kind, e.Party = store.ExitCancelled, common.Address{}
		m.exit = 0
	case kind == 8:
		e.Kind, m.owner = store.TitleSet, e.Party
	case c.random.IntN(3) == 0 && m.balance() > 0:
		e.Kind, e.Reward = store.Expelled, m.balance()/8
		e.Amount = m.balance() - e.Reward
		m.out = m.in
	default:
		return false
	}
	return true
}

func (c *toyChain) burn(m *bookModel, e *store.Event, today postbond.Epoch) bool {
	s := spentStamp{today - postbond.Epoch(c.random.IntN(2)), uint8(c.random.IntN(postbond.StampsPerEpoch))}
	value := postbond.Micro(1 + c.random.IntN(500_000))
	if m.spent[s] || value > m.balance() {
		return false
	}
	if m.spent == nil {
		m.spent = map[spentStamp]bool{}
	}
	m.spent[s] = true
	m.out += value
	m.lastRedeemed = today
	e.Kind, e.Amount, e.Total, e.Epoch, e.Index, e.Digest = store.Burned, value, 3*value, s.epoch, s.index, c.newHash()
	return true
}

func (c *toyChain) changeTerms(b *toyBlock, person common.Address) {
	r := postbond.Requirement{Bond: postbond.Micro(1 + c.random.IntN(9_000_000)), Cover: uint8(c.random.IntN(100)), Mode: postbond.ModeBondAndPostage}
	if c.random.IntN(3) == 0 {
		today := postbond.EpochAt(b.Time)
		b.terms.now, b.terms.next, b.terms.nextFrom = b.terms.defaultAt(today), r, today+2
		b.add(store.Event{Contract: termsAddress, Kind: store.DefaultProposed, Epoch: today + 2, Requirement: r})
		return
	}
	switch c.random.IntN(3) {
	case 0:
		r = postbond.Requirement{}
	case 1:
		r.Holder = people[c.random.IntN(len(people))]
	}
	b.terms.requirements[person] = r
	b.add(store.Event{Contract: termsAddress, Kind: store.RequirementSet, Party: person, Requirement: r})
}

// branch is what takes an index from the block of that height to the chain's head.
func (c *toyChain) branch(parent uint64, safe uint64) store.Branch {
	branch := store.Branch{Parent: c.at(parent).Ref, Safe: safe}
	for _, b := range c.blocks {
		if b.Number > parent {
			branch.Blocks = append(branch.Blocks, b.Block)
			branch.Events = append(branch.Events, b.events...)
		}
	}
	return branch
}
