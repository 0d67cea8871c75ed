// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/ens"
	"github.com/postbond/postbond/gate/httpapi"
)

// What bob asks of strangers, and what the spammer stakes: exactly enough, so that one burn makes the difference.
const (
	bond       postbond.Micro = 2_000_000
	cover                     = 10
	firstStake                = cover * bond
)

// chapter is one step of the story.
type chapter struct {
	title string
	play  func(context.Context, *stage, *memory) error
}

// memory is what later chapters need of earlier ones.
type memory struct {
	stamp string // the spammer's first
}

func tell(ctx context.Context, s *stage) error {
	fmt.Printf("A chain with ENS, five names and our contracts is up at %s.\n", s.network.URL)
	var m memory
	for i, c := range []chapter{
		{"bob.eth publishes how to reach him", publish},
		{"bob.eth says what strangers must bring", setTerms},
		{"ds.eth, bob's delivery service, starts following the chain", serve},
		{"spammer.eth, a stranger, writes without a stamp", writeBare},
		{"spammer.eth puts up stake, once", deposit},
		{"spammer.eth signs a stamp and writes again", writeStamped},
		{"bob.eth reads it. It is spam; he reports it", reportSpam},
		{"the index of ds.eth shows the burn", showBurn},
		{"spammer.eth tries the same stamp again, then a new one", tryAgain},
		{"carol.eth wants her stake back, and writes meanwhile", writeInExit},
	} {
		fmt.Printf("\n%2d. %s\n", i+1, c.title)
		if err := c.play(ctx, s, &m); err != nil {
			return fmt.Errorf("%s: %w", c.title, err)
		}
	}
	fmt.Println("\nThat is Postbond: a welcome message costs nothing, spam costs its sender, and nobody earns by it.")
	return nil
}

// sent is the part of every writing command's answer that the story tells.
type sent struct {
	Transactions []struct {
		GasUsed uint64 `json:"gas_used"`
	} `json:"transactions"`
}

func (r sent) gas() (sum uint64) {
	for _, tx := range r.Transactions {
		sum += tx.GasUsed
	}
	return sum
}

func say(format string, args ...any) { fmt.Printf("    "+format+"\n", args...) }

func publish(ctx context.Context, s *stage, _ *memory) error {
	const address = "/dns4/ds.example/tcp/443/tls/http/dm3/bob.eth"
	var set sent
	if err := s.postbond(ctx, s.network.Bob, 0, &set, "mp", "set", "bob.eth", "dm3", address, "--prefer", "--yes"); err != nil {
		return err
	}
	say("mp.dm3 is %s, and preferred: one transaction, gas %d", address, set.gas())
	if err := s.postbond(ctx, s.network.Bob, 0, &set, "profile", "set", "bob.eth", "--delivery-service", "ds.eth", "--yes"); err != nil {
		return err
	}
	say("network.dm3.profile holds his keys, signed by his wallet: gas %d", set.gas())

	var record struct {
		Key, Value string
		Preferred  bool
	}
	var profile struct{ Verified bool }
	if err := s.postbond(ctx, s.network.Alice, 0, &record, "mp", "get", "bob.eth"); err != nil {
		return err
	}
	if err := s.postbond(ctx, s.network.Alice, 0, &profile, "profile", "get", "bob.eth"); err != nil {
		return err
	}
	if record.Key != "mp.dm3" || record.Value != address || !record.Preferred || !profile.Verified {
		return fmt.Errorf("alice reads %+v and %+v", record, profile)
	}
	say("alice.eth reads both back from the chain, and the profile verifies")
	return nil
}

func setTerms(ctx context.Context, s *stage, _ *memory) error {
	var set sent
	if err := s.postbond(ctx, s.network.Bob, 0, &set, "terms", "set", "--bond", bond.Tokens()+" PBT", "--cover", fmt.Sprint(cover), "--yes"); err != nil {
		return err
	}
	var terms struct {
		Bond  postbond.Micro
		Cover uint8
		Mode  string
	}
	if err := s.postbond(ctx, s.network.Alice, 0, &terms, "terms", "get", "bob.eth"); err != nil {
		return err
	}
	if terms.Bond != bond || terms.Cover != cover || terms.Mode != "bond" {
		return fmt.Errorf("alice reads %+v", terms)
	}
	say("a bond of %s PBT per message, burned if it is spam, and %s PBT staked at all: gas %d", bond.Tokens(), firstStake.Tokens(), set.gas())
	return nil
}

func serve(ctx context.Context, s *stage, _ *memory) error {
	if err := s.startService(ctx); err != nil {
		return err
	}
	status, err := s.client.Status(ctx)
	if err != nil {
		return err
	}
	say("postbondd listens at %s and has read up to block %d", s.url, status.Block)
	return nil
}

func writeBare(ctx context.Context, s *stage, _ *memory) error {
	return s.deliver(ctx, s.network.Spammer, "BUY NOW", "", postbond.NoStamp)
}

func deposit(ctx context.Context, s *stage, _ *memory) error {
	return s.stake(ctx, s.network.Spammer, firstStake)
}

// stake deposits and makes sure of it.
func (s *stage) stake(ctx context.Context, who anvil.Account, amount postbond.Micro) error {
	var set sent
	if err := s.postbond(ctx, who, 0, &set, "stake", "deposit", amount.Tokens()+" PBT", "--yes"); err != nil {
		return err
	}
	available, err := s.available(ctx, who)
	if err != nil {
		return err
	}
	if available != amount {
		return fmt.Errorf("%s available instead of %s", available, amount)
	}
	say("%s PBT now stand behind its messages: gas %d, with a permit, no separate approval", amount.Tokens(), set.gas())
	return nil
}

func (s *stage) available(ctx context.Context, who anvil.Account) (postbond.Micro, error) {
	var book struct{ Available postbond.Micro }
	err := s.postbond(ctx, who, 0, &book, "stake", "show", who.Name)
	return book.Available, err
}

func writeStamped(ctx context.Context, s *stage, m *memory) error {
	stamp, err := s.sign(ctx, s.network.Spammer, "BUY NOW")
	if err != nil {
		return err
	}
	m.stamp = stamp
	if err := s.deliver(ctx, s.network.Spammer, "BUY NOW", stamp, postbond.OkBond); err != nil {
		return err
	}
	say("the connection broke and it sends the message once more: an honest retry")
	return s.deliver(ctx, s.network.Spammer, "BUY NOW", stamp, postbond.OkBond)
}

func (s *stage) sign(ctx context.Context, who anvil.Account, message string) (string, error) {
	var signed struct {
		Stamp string
		Value postbond.Micro
		Total postbond.Micro
	}
	if err := s.postbond(ctx, who, 0, &signed, "stamp", "sign", "bob.eth", "--message-hash", hash(message).Hex()); err != nil {
		return "", err
	}
	say("%s signs pb1…%s for %s PBT, off-chain, for nothing", who.Name, signed.Stamp[len(signed.Stamp)-12:], signed.Value.Tokens())
	return signed.Stamp, nil
}

// hash stands for the transport's own hash of a message.
func hash(message string) common.Hash { return crypto.Keccak256Hash([]byte(message)) }

// deliver asks the service to admit a message and expects the reason.
func (s *stage) deliver(ctx context.Context, from anvil.Account, message, stamp string, reason postbond.Reason) error {
	if err := s.waitForIndex(ctx); err != nil {
		return err
	}
	decision, err := s.client.Admit(ctx, httpapi.Message{From: from.Name, To: "bob.eth", MessageHash: hash(message), Bond: stamp})
	if err != nil {
		return err
	}
	if decision.Reason != reason || decision.Verdict != reason.Verdict() {
		return fmt.Errorf("the gate says %s (%s) instead of %s", decision.Verdict, decision.Reason, reason)
	}
	say("ds.eth: %s (%s), %s", decision.Verdict, decision.Reason, decision.Reason.Text())
	return nil
}

func reportSpam(ctx context.Context, s *stage, m *memory) error {
	var report struct {
		sent
		Burned postbond.Micro
	}
	if err := s.postbond(ctx, s.network.Bob, 0, &report, "spam", "report", m.stamp, "--yes"); err != nil {
		return err
	}
	available, err := s.available(ctx, s.network.Spammer)
	if err != nil {
		return err
	}
	if report.Burned != bond || available != firstStake-bond {
		return fmt.Errorf("%s burned, %s left", report.Burned, available)
	}
	say("%s PBT burned, %s of %s PBT left; bob pays the gas, %d, and gains nothing", bond.Tokens(), available.Tokens(), firstStake.Tokens(), report.gas())
	return nil
}

func showBurn(ctx context.Context, s *stage, _ *memory) error {
	if err := s.waitForIndex(ctx); err != nil {
		return err
	}
	page, err := s.client.Events(ctx, httpapi.EventQuery{Kind: "burned", Signer: s.network.Spammer.Address, Holder: s.network.Bob.Address})
	if err != nil {
		return err
	}
	if len(page.Events) != 1 || *page.Events[0].Amount != bond || *page.Events[0].Balance != firstStake-bond {
		return fmt.Errorf("the index has %+v", page.Events)
	}
	burn := page.Events[0]
	say("block %d: burned %s PBT of the book of spammer.eth, by bob.eth; %s PBT left", burn.Block, burn.Amount.Tokens(), burn.Balance.Tokens())
	return nil
}

func tryAgain(ctx context.Context, s *stage, m *memory) error {
	if err := s.deliver(ctx, s.network.Spammer, "BUY NOW", m.stamp, postbond.IndexUsed); err != nil {
		return err
	}
	// Its own program refuses to sign: the stake no longer covers what bob asks for.
	if err := s.postbond(ctx, s.network.Spammer, 1, nil, "stamp", "sign", "bob.eth", "--message-hash", hash("BUY MORE").Hex()); err != nil {
		return err
	}
	say("a new stamp? postbond refuses to sign one that nobody would accept")
	forged, err := s.signAnyway(ctx, "BUY MORE")
	if err != nil {
		return err
	}
	say("so it signs one without postbond")
	return s.deliver(ctx, s.network.Spammer, "BUY MORE", forged, postbond.StakeTooLow)
}

// signAnyway makes the spammer's next stamp by hand, as a program without scruples would.
func (s *stage) signAnyway(ctx context.Context, message string) (string, error) {
	head, err := s.network.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return "", err
	}
	bob, err := ens.ParseName("bob.eth")
	if err != nil {
		return "", err
	}
	stamp := postbond.Stamp{
		Holder: s.network.Bob.Address,
		Epoch:  postbond.EpochAt(head.Time),
		Index:  1,
		Value:  bond,
		Total:  2 * bond,
		Letter: postbond.Letter(bob.Node(), hash(message), common.Hash{}),
	}
	domain := postbond.Domain{Kind: postbond.Bond, ChainID: s.network.ChainID, Contract: s.network.Stake}
	digest := stamp.Digest(domain.Separator())
	raw, err := crypto.Sign(digest[:], s.network.Spammer.Key)
	if err != nil {
		return "", err
	}
	signature, err := postbond.NewSignature(raw)
	return postbond.SignedStamp{Domain: domain, Stamp: stamp, Signature: signature}.String(), err
}

func writeInExit(ctx context.Context, s *stage, _ *memory) error {
	carol := s.network.Carol
	if err := s.stake(ctx, carol, firstStake); err != nil {
		return err
	}
	stamp, err := s.sign(ctx, carol, "hello bob")
	if err != nil {
		return err
	}
	var exit sent
	if err := s.postbond(ctx, carol, 0, &exit, "stake", "exit", "start", "--yes"); err != nil {
		return err
	}
	say("carol.eth starts her exit: gas %d; the stake comes back in two to three weeks and covers nothing until then", exit.gas())
	return s.deliver(ctx, carol, "hello bob", stamp, postbond.ExitPending)
}
