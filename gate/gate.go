// SPDX-License-Identifier: MIT

// Package gate decides whether a stranger's message may in: the acceptance rule of a delivery service.
//
// A [Gate] is asked about one message, a [Request], and gives a [Decision]: accept, reject or defer, one reason out of a
// closed list, what would have been needed, what was there, and the block that the answer rests on. It reads the chain
// through a [State] and remembers stamps in a [Ledger]; it sends nothing to anybody and holds no key.
//
// What it keeps:
//   - Check changes nothing. Admit gives the same answer and, before it gives it, has recorded the stamp for good.
//   - One stamp is admitted once. The same stamp for the same message again is a retry and is answered as the first time,
//     for as long as the stamp lives and unless it was spent since.
//   - A fault of State or Ledger is an error, never a verdict. What to answer then is the operator's choice: OnFault.
//   - Credits count when they are safe, debits and exits as soon as they are seen.
//
// Postage is not read yet. Terms that ask for it, besides a bond or alone, are answered with no_stamp and the postage
// under need: as far as this gate can see, the message carries none. Where either will do, a bond does.
package gate

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// retryAfter is what a deferred sender is told to wait: about a block of the slower chains.
const retryAfter = 15 * time.Second

// State says what the chain says.
type State interface {
	// Facts answers for a recipient and a signing key, all at one block. A zero signer has an empty book.
	Facts(ctx context.Context, query postbond.Query) (postbond.Facts, error)
}

// Ledger remembers the stamps that messages were accepted for. Several gates may share one.
type Ledger interface {
	// Held gives the stamps of one signing key and epoch that were admitted, in no order. Evidence is not among them.
	Held(ctx context.Context, contract, signer common.Address, epoch postbond.Epoch) ([]postbond.SignedStamp, error)
	// Admit records the stamp, durably before it returns, unless it contradicts one that was admitted; then it keeps both
	// as evidence and gives the other one. Of many calls at once for contradicting stamps one admits.
	Admit(ctx context.Context, stamp postbond.SignedStamp, signer common.Address, at time.Time) (
		postbond.Admission, *postbond.SignedStamp, error)
}

// Config says whose stamps count and how old the gate's knowledge may be.
type Config struct {
	Domain  postbond.Domain  // the contract Stake of this chain
	MaxLag  time.Duration    // how long ago the head may have last advanced
	OnFault postbond.Verdict // the answer when the gate itself is broken; defer unless set
	Now     func() time.Time // the local clock; time.Now unless set
}

// Check says what is wrong with the configuration, or nil.
func (c Config) Check() error {
	switch {
	case c.Domain.Kind != postbond.Bond:
		return errors.New("the gate's domain is not that of a contract Stake")
	case c.Domain.ChainID == 0 || c.Domain.Contract == (common.Address{}):
		return errors.New("the gate's domain lacks the chain id or the contract")
	case c.MaxLag <= 0:
		return postbond.Fail(postbond.CodeUsage, "2m suits most chains", "the largest lag must be more than nothing")
	case c.OnFault > postbond.Reject:
		return postbond.Fail(postbond.CodeUsage, "one of defer, accept, reject", "there is no verdict %d", c.OnFault)
	}
	return nil
}

// Gate answers for one contract Stake. It is safe for concurrent use.
type Gate struct {
	config    Config
	separator common.Hash
	state     State
	ledger    Ledger
}

// New makes a gate. Without a ledger, nil, it holds no stamps against each other and can only check.
func New(config Config, state State, ledger Ledger) (*Gate, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	if config.Now == nil {
		config.Now = time.Now
	}
	return &Gate{config, config.Domain.Separator(), state, ledger}, nil
}

// Check decides and records nothing.
func (g *Gate) Check(ctx context.Context, request Request) (Decision, error) {
	q, err := g.inquire(ctx, request)
	if err != nil {
		return unanswered(err)
	}
	return q.decide(q.find()), nil
}

// Admit decides and records the stamp that it accepts, or that convicts its signer.
func (g *Gate) Admit(ctx context.Context, request Request) (Decision, error) {
	q, err := g.inquire(ctx, request)
	if err != nil {
		return unanswered(err)
	}
	found := q.find()
	if found.reason != postbond.OkBond && found.reason != postbond.Equivocation {
		return q.decide(found), nil
	}
	if g.ledger == nil {
		return Decision{}, errors.New("a gate without a ledger admits nothing")
	}
	admission, _, err := g.ledger.Admit(ctx, q.bond.stamp, q.bond.signer, q.now)
	if err != nil {
		return Decision{}, fmt.Errorf("recording a stamp of %s: %w", q.bond.signer, err)
	}
	switch admission {
	case postbond.AdmissionFirst:
		return q.decide(found), nil
	case postbond.AdmissionRepeat:
		found.repeat = true // it came in since the rules were asked, or they knew
		return q.decide(found), nil
	case postbond.AdmissionConflict: // perhaps by a stamp that came in since the rules were asked
		return q.decide(finding{reason: postbond.Equivocation}), nil
	}
	return Decision{}, fmt.Errorf("the ledger did not record a stamp of %s", q.bond.signer)
}

// inquire gathers what the rules look at. All reading is done here.
func (g *Gate) inquire(ctx context.Context, request Request) (*inquiry, error) {
	if request.To.Address == (common.Address{}) {
		return nil, errors.New("the request names no recipient")
	}
	q := &inquiry{request: request, bond: g.read(request.Bond), now: g.config.Now(), maxLag: g.config.MaxLag}

	facts, err := g.state.Facts(ctx, postbond.Query{Recipient: request.To.Address, Signer: q.bond.signer})
	if err != nil {
		return nil, fmt.Errorf("reading the terms of %s and the book of %s: %w", request.To, q.bond.signer, err)
	}
	if err := g.trust(facts); err != nil {
		return nil, err
	}
	q.facts = facts

	if !q.bond.isGenuine() || g.ledger == nil {
		return q, nil
	}
	q.held, err = g.ledger.Held(ctx, g.config.Domain.Contract, q.bond.signer, q.bond.stamp.Stamp.Epoch)
	if err != nil {
		return nil, fmt.Errorf("reading the stamps held of %s: %w", q.bond.signer, err)
	}
	return q, nil
}

// unanswered tells an index that is on its way from a fault: it is behind, and that is a decision.
func unanswered(err error) (Decision, error) {
	if postbond.CodeOf(err) == postbond.CodeNotIndexed {
		return deferred(postbond.IndexBehind), nil
	}
	return Decision{}, err
}

// trust refuses facts that no rule has an answer for.
func (g *Gate) trust(facts postbond.Facts) error {
	if facts.AsOf.ChainID != g.config.Domain.ChainID {
		return fmt.Errorf("the state is of chain %d, the gate of chain %d", facts.AsOf.ChainID, g.config.Domain.ChainID)
	}
	if facts.Requirement.Mode == postbond.ModeUnset {
		return errors.New("the state gives no terms, not even the default")
	}
	if err := facts.Requirement.Check(); err != nil {
		return fmt.Errorf("the state gives terms that the contract refuses: %w", err)
	}
	return nil
}

// OnFault is the answer where Check or Admit gave an error: the operator's verdict, and as the reason that the service
// does not know enough. Nothing was recorded for it.
func (g *Gate) OnFault() Decision {
	decision := deferred(postbond.IndexBehind)
	if g.config.OnFault != postbond.Defer {
		decision.Verdict, decision.RetryAfter = g.config.OnFault, 0
	}
	return decision
}

// Status is what the gate's answers rest on just now.
type Status struct {
	Domain postbond.Domain
	AsOf   postbond.AsOf
	Lag    time.Duration // since the head last advanced
	Behind bool          // every answer is index_behind
}

// Status reads how far the gate's knowledge goes.
func (g *Gate) Status(ctx context.Context) (Status, error) {
	facts, err := g.state.Facts(ctx, postbond.Query{})
	if postbond.CodeOf(err) == postbond.CodeNotIndexed {
		return Status{Domain: g.config.Domain, Behind: true}, nil
	}
	if err != nil {
		return Status{}, fmt.Errorf("reading the state: %w", err)
	}
	now := g.config.Now()
	return Status{
		Domain: g.config.Domain,
		AsOf:   facts.AsOf,
		Lag:    max(0, now.Sub(facts.AsOf.Seen)),
		Behind: isBehind(facts.AsOf, now, g.config.MaxLag),
	}, nil
}
