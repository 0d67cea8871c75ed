// SPDX-License-Identifier: MIT

package indexer

import (
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/indexer/store"
)

// Decoder turns logs of the contracts into events. Whatever the bytes of a log, it gives an event whose fields are within
// their ranges, or an error.
type Decoder struct {
	stake *stake.Stake
	terms *terms.Terms
	asked ethereum.FilterQuery
	forms map[place]form
	// blooms has for each place what a block's bloom filter must contain if there is such a log.
	blooms map[place]types.Bloom
}

// place is what a log of ours begins with: who says it, and what.
type place struct {
	contract common.Address
	topic    common.Hash
}

// form is what a log of a kind looks like.
type form struct {
	kind   store.EventKind
	topics int // the event's own included
	words  int // of data
	read   func(log *types.Log, e *store.Event, n *numbers) error
}

// rewardShare of an expelled stake, one part in this many, goes to whoever reported.
const rewardShare = 8

// NewDecoder makes a decoder for the contracts at these addresses.
func NewDecoder(stakeAddress, termsAddress common.Address) *Decoder {
	d := &Decoder{stake: stake.NewStake(), terms: terms.NewTerms(), forms: map[place]form{}, blooms: map[place]types.Bloom{}}
	d.add(stakeAddress, d.stake.GetABI(), map[string]form{
		stake.StakeDepositedEventName:     {store.Deposited, 3, 3, d.deposited},
		stake.StakeExitRequestedEventName: {store.ExitRequested, 2, 3, d.exitRequested},
		stake.StakeExitCancelledEventName: {store.ExitCancelled, 2, 2, d.exitCancelled},
		stake.StakeWithdrawnEventName:     {store.Withdrawn, 3, 3, d.withdrawn},
		stake.StakeTitleSetEventName:      {store.TitleSet, 3, 2, d.titleSet},
		stake.StakeBurnedEventName:        {store.Burned, 3, 2, d.burned},
		stake.StakeExpelledEventName:      {store.Expelled, 3, 3, d.expelled},
		stake.StakeFlushedEventName:       {store.Flushed, 1, 1, d.flushed},
	})
	d.add(termsAddress, d.terms.GetABI(), map[string]form{
		terms.TermsRequirementSetEventName:  {store.RequirementSet, 2, 1, d.requirementSet},
		terms.TermsDefaultProposedEventName: {store.DefaultProposed, 2, 1, d.defaultProposed},
	})
	return d
}

func (d *Decoder) add(contract common.Address, contractABI abi.ABI, forms map[string]form) {
	topics := []common.Hash{}
	for name, f := range forms {
		topic := contractABI.Events[name].ID
		topics = append(topics, topic)
		d.forms[place{contract, topic}] = f
		d.blooms[place{contract, topic}] = bloomOf(types.Log{Address: contract, Topics: []common.Hash{topic}})
	}
	d.asked.Addresses = append(d.asked.Addresses, contract)
	d.asked.Topics = [][]common.Hash{slices.Concat(topics, slices.Concat(d.asked.Topics...))}
}

// Filter asks a node for the logs that the decoder knows; blocks are for the caller to add.
func (d *Decoder) Filter() ethereum.FilterQuery { return d.asked }

func placeOf(log types.Log) place {
	if len(log.Topics) == 0 {
		return place{}
	}
	return place{log.Address, log.Topics[0]}
}

// Knows says whether the log is of one of the contracts and kinds.
func (d *Decoder) Knows(log types.Log) bool {
	_, known := d.forms[placeOf(log)]
	return known
}

// Decode reads a log of a block with that timestamp.
func (d *Decoder) Decode(log types.Log, time uint64) (store.Event, error) {
	e := store.Event{Position: position(log), Time: time, Tx: log.TxHash, Contract: log.Address}
	f, known := d.forms[placeOf(log)]
	if !known {
		return store.Event{}, fmt.Errorf("block %d, log %d: not an event of ours", e.Block, e.LogIndex)
	}
	e.Kind = f.kind
	if err := f.decode(log, &e); err != nil {
		return store.Event{}, fmt.Errorf("block %d, log %d: malformed event %s: %w", e.Block, e.LogIndex, e.Kind, err)
	}
	return e, nil
}

// decode looks at the lengths before the bindings do: those take missing data for none, and leave fields nil.
func (f form) decode(log types.Log, e *store.Event) error {
	switch {
	case len(log.Topics) != f.topics:
		return fmt.Errorf("%d topics instead of %d", len(log.Topics), f.topics)
	case len(log.Data) != 32*f.words:
		return fmt.Errorf("%d bytes of data instead of %d", len(log.Data), 32*f.words)
	}
	for _, topic := range log.Topics[1:] {
		if [12]byte(topic[:12]) != [12]byte{} {
			return fmt.Errorf("topic %s is neither an address nor an epoch", topic)
		}
	}
	var n numbers
	if err := f.read(&log, e, &n); err != nil {
		return err
	}
	return n.err
}

func (d *Decoder) deposited(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackDepositedEvent(log)
	if err != nil {
		return err
	}
	e.Signer, e.Party = out.Signer, out.Payer
	e.Amount, e.Balance, e.Seq = n.micro(out.Amount), n.micro(out.Balance), n.seq(out.Seq)
	return nil
}

func (d *Decoder) exitRequested(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackExitRequestedEvent(log)
	if err != nil {
		return err
	}
	e.Signer = out.Signer
	e.Epoch, e.Balance, e.Seq = n.epoch(out.Exit), n.micro(out.Balance), n.seq(out.Seq)
	return nil
}

func (d *Decoder) exitCancelled(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackExitCancelledEvent(log)
	if err != nil {
		return err
	}
	e.Signer = out.Signer
	e.Balance, e.Seq = n.micro(out.Balance), n.seq(out.Seq)
	return nil
}

func (d *Decoder) withdrawn(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackWithdrawnEvent(log)
	if err != nil {
		return err
	}
	e.Signer, e.Party = out.Signer, out.To
	e.Amount, e.Balance, e.Seq = n.micro(out.Amount), n.micro(out.Balance), n.seq(out.Seq)
	return nil
}

func (d *Decoder) titleSet(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackTitleSetEvent(log)
	if err != nil {
		return err
	}
	e.Signer, e.Party = out.Signer, out.Owner
	e.Balance, e.Seq = n.micro(out.Balance), n.seq(out.Seq)
	return nil
}

func (d *Decoder) burned(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackBurnedEvent(log)
	if err != nil {
		return err
	}
	word := common.BigToHash(out.Redemption)
	r := postbond.UnpackRedemption(word)
	n.require([4]byte(word[:4]) == [4]byte{}, "a redemption with bits that mean nothing: %s", word)
	e.Signer, e.Party, e.Digest = out.Signer, out.Holder, out.Digest
	e.Amount, e.Total, e.Epoch, e.Index = r.Value, r.Total, r.Epoch, r.Index
	e.Balance, e.Seq = r.Balance, r.Seq
	return nil
}

func (d *Decoder) expelled(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackExpelledEvent(log)
	if err != nil {
		return err
	}
	e.Signer, e.Party = out.Signer, out.To
	lost := n.micro(out.Amount)
	e.Reward = lost / rewardShare
	e.Amount = lost - e.Reward
	e.Balance, e.Seq = n.micro(out.Balance), n.seq(out.Seq)
	return nil
}

func (d *Decoder) flushed(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.stake.UnpackFlushedEvent(log)
	if err != nil {
		return err
	}
	e.Amount = postbond.Micro(n.upTo(math.MaxInt64, out.Amount)) // the sum of many books
	return nil
}

func (d *Decoder) requirementSet(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.terms.UnpackRequirementSetEvent(log)
	if err != nil {
		return err
	}
	e.Party, e.Requirement = out.Recipient, n.requirement(out.Requirement)
	return nil
}

func (d *Decoder) defaultProposed(log *types.Log, e *store.Event, n *numbers) error {
	out, err := d.terms.UnpackDefaultProposedEvent(log)
	if err != nil {
		return err
	}
	e.Epoch, e.Requirement = n.epoch(out.From), n.requirement(out.Requirement)
	n.require(e.Requirement.Mode != postbond.ModeUnset, "a default without a mode")
	return nil
}

// numbers takes numbers over and remembers the first that was out of range.
type numbers struct{ err error }

func (n *numbers) require(ok bool, format string, args ...any) {
	if !ok && n.err == nil {
		n.err = fmt.Errorf(format, args...)
	}
}

func (n *numbers) upTo(limit uint64, x *big.Int) uint64 {
	ok := x != nil && x.IsUint64() && x.Uint64() <= limit
	n.require(ok, "%v is more than %d", x, limit)
	if !ok {
		return 0
	}
	return x.Uint64()
}

func (n *numbers) micro(x *big.Int) postbond.Micro {
	return postbond.Micro(n.upTo(uint64(postbond.MaxMicro), x))
}

func (n *numbers) epoch(x *big.Int) postbond.Epoch {
	return postbond.Epoch(n.upTo(uint64(postbond.MaxEpoch), x))
}

func (n *numbers) seq(x *big.Int) uint64 {
	const max48 = 1<<48 - 1
	return n.upTo(max48, x)
}

func (n *numbers) requirement(word *big.Int) postbond.Requirement {
	r := postbond.UnpackRequirement(common.BigToHash(word))
	err := r.Check()
	n.require(err == nil, "terms that the contract refuses: %w", err)
	return r
}
