// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
)

const (
	// probeMost is the most that is moved, in millionths: enough that every fee shows, and not round, so that a token
	// that rounds shows too.
	probeMost postbond.Micro = 999_999_937
	// probeLeast is what the holder must have; of less, a fee may round to nothing.
	probeLeast postbond.Micro = 10_000
	// probeTime is how long the tokens lie: longer than any exit takes.
	probeTime = 5 * postbond.EpochLength
)

// Accounts that nobody has a key to.
var (
	probeVault    = probeAccount("vault") // stands for Stake
	probeReceiver = probeAccount("receiver")
	probeStranger = probeAccount("stranger")
)

func probeAccount(name string) common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte("postbond probe " + name)))
}

// probeVaultCode logs, with LOG0, whenever somebody calls the vault.
var probeVaultCode = common.FromHex("5f5fa000")

// trial is a token's simulated life: a deposit, a payout, a transfer among others, and weeks later the rest.
type trial struct {
	Probe
	all, part   *big.Int // base units that go into the vault, and that leave it at once
	before      *big.Int // what the holder had, once known
	now, later  []trialStep
	calledVault bool
}

// trialStep is one call of the token, and what must come of it.
type trialStep struct {
	from  common.Address
	data  []byte
	check func(simResult) error
}

// try simulates what our contracts do with a token.
func (t *Token) try(ctx context.Context, head *types.Header, holder common.Address, warnings []string) (*Probe, error) {
	held, err := t.micros(ctx, head, holder)
	if err != nil {
		return nil, err
	}
	if held < probeLeast {
		return nil, postbond.Fail(postbond.CodeUsage, "name another --holder", "%s holds less than %s, too little to find out anything", holder.Hex(), t.Say(probeLeast))
	}
	all := min(held, probeMost) / 10 * 9
	amount := all.Amount(t.Decimals)
	trial := &trial{
		Probe: Probe{Token: t, Holder: holder, Amount: amount, Warnings: warnings},
		all:   amount.Big(),
		part:  (all / 7).Amount(t.Decimals).Big(),
	}
	trial.plan()
	if err := trial.run(ctx, head); err != nil {
		return nil, err
	}
	return &trial.Probe, nil
}

// plan lists the steps. The first that goes wrong says what kind of token it is, so those that say it best come first.
func (t *trial) plan() {
	rest := new(big.Int).Sub(t.all, t.part)
	half := new(big.Int).Rsh(t.part, 1)
	t.now = []trialStep{
		t.mustNotAnswer("sharesOf(address)"),
		t.mustNotAnswer("scaledBalanceOf(address)"),
		t.mustNotAnswer("creditsBalanceOf(address)"),
		t.noteFeeSwitch(),
		t.noteBalance(),
		{t.Holder, erc20.PackApprove(probeVault, t.all), t.succeeds("an approval")},
		{probeVault, erc20.PackTransferFrom(t.Holder, probeVault, t.all), t.moves("a deposit")},
		t.mustHold(probeVault, t.all, "delivers another amount than is sent (it takes a fee, or rounds)"),
		t.mustHoldLess(t.all, "takes another amount from the sender than he sends"),
		{probeStranger, erc20.PackTransferFrom(probeVault, probeStranger, t.unit()), anything},
		t.mustHold(probeStranger, common.Big0, "lets anybody take what others hold"),
		{probeVault, erc20.PackTransfer(probeReceiver, t.part), t.moves("a payout")},
		t.mustHold(probeReceiver, t.part, "delivers another amount than a contract pays out (it takes a fee, or rounds)"),
		t.mustHold(probeVault, rest, "takes another amount from a contract than it pays out"),
		{probeReceiver, erc20.PackTransfer(t.Holder, half), t.moves("a transfer")},
		t.mustHold(probeVault, rest, "changes what one account holds when others send"),
	}
	t.later = []trialStep{
		t.mustHold(probeVault, rest, "changes balances as time goes by"),
		{probeVault, erc20.PackTransfer(probeReceiver, rest), t.moves("a payout after five weeks")},
		t.mustHold(probeVault, common.Big0, "takes another amount from a contract than it pays out"),
		t.mustHold(probeReceiver, new(big.Int).Sub(t.all, half), "delivers another amount than a contract pays out (it takes a fee, or rounds)"),
	}
}

func (t *trial) run(ctx context.Context, head *types.Header) error {
	due := hexutil.Uint64(head.Time + uint64(probeTime/time.Second))
	results, err := t.conn.simulateBlocks(ctx, head.Number,
		simBlock{Calls: t.calls(t.now), State: map[string]state{probeVault.Hex(): {Code: probeVaultCode}}},
		simBlock{Calls: t.calls(t.later), Overrides: &simTime{due}})
	if err != nil {
		return err
	}
	for i, step := range append(t.now, t.later...) {
		if err := step.check(results[i]); err != nil {
			return err
		}
		for _, log := range results[i].Logs {
			t.calledVault = t.calledVault || log.Address == probeVault
		}
	}
	if t.calledVault {
		t.warn("It calls whoever receives it, as ERC-777 does. The contracts are guarded against what comes of that.")
	}
	return nil
}

func (t *trial) calls(steps []trialStep) (calls []simCall) {
	for _, step := range steps {
		calls = append(calls, simCall{step.from, t.Address, step.data})
	}
	return calls
}

func (t *trial) warn(text string) { t.Warnings = append(t.Warnings, text) }

// bad says that the token is not for us.
func (t *trial) bad(format string, args ...any) error { return badToken(t.Address, format, args...) }

func (t *trial) amount(n *big.Int) string {
	amount, err := postbond.AmountFromBig(n)
	if err != nil {
		return n.String()
	}
	return amount.In(t.Decimals) + " " + t.Symbol
}

func anything(simResult) error { return nil }

// succeeds fails with the token's own reason.
func (t *trial) succeeds(what string) func(simResult) error {
	return func(r simResult) error {
		if r.ok() {
			return nil
		}
		return postbond.Fail(postbond.CodeBadToken, "try another --holder; if that is refused too, choose another token",
			"the token %s refuses %s: %w", t.Address.Hex(), what, ExplainRevert(r.reason()))
	}
}

// moves is what SafeERC20 asks of a transfer: it succeeds, and says true or nothing.
func (t *trial) moves(what string) func(simResult) error {
	return func(r simResult) error {
		if err := t.succeeds(what)(r); err != nil {
			return err
		}
		if len(r.ReturnData) != 0 && !r.says(common.Big1) {
			return t.bad("does not say true to %s", what)
		}
		return nil
	}
}

// mustHold looks at an account that had nothing before.
func (t *trial) mustHold(account common.Address, want *big.Int, otherwise string) trialStep {
	return t.lookAt(account, func(balance *big.Int) error {
		if balance.Cmp(want) != 0 {
			return t.bad("%s: %s instead of %s", otherwise, t.amount(balance), t.amount(want))
		}
		return nil
	})
}

// lookAt asks for a balance.
func (t *trial) lookAt(account common.Address, check func(balance *big.Int) error) trialStep {
	return trialStep{account, erc20.PackBalanceOf(account), func(r simResult) error {
		if !r.ok() || len(r.ReturnData) < common.HashLength {
			return t.silent()
		}
		return check(r.word())
	}}
}

// noteBalance keeps what the holder has.
func (t *trial) noteBalance() trialStep {
	return t.lookAt(t.Holder, func(balance *big.Int) error {
		t.before = balance
		return nil
	})
}

// mustHoldLess looks at the holder, who has sent so much.
func (t *trial) mustHoldLess(sent *big.Int, otherwise string) trialStep {
	return t.lookAt(t.Holder, func(balance *big.Int) error {
		if lost := new(big.Int).Sub(t.before, balance); lost.Cmp(sent) != 0 {
			return t.bad("%s: %s instead of %s", otherwise, t.amount(lost), t.amount(sent))
		}
		return nil
	})
}

// mustNotAnswer looks for a function of tokens that count shares: their balances change by somebody's transaction, a
// report or a rebase, which no simulation foresees.
func (t *trial) mustNotAnswer(function string) trialStep {
	data := append(selector(function), common.LeftPadBytes(t.Holder[:], common.HashLength)...)
	return trialStep{t.Holder, data, func(r simResult) error {
		if r.ok() && len(r.ReturnData) >= common.HashLength {
			return t.bad("counts shares, so that what an account holds changes by itself: it answers %s", function)
		}
		return nil
	}}
}

// noteFeeSwitch warns of a token that takes no fee today and has a rate for it.
func (t *trial) noteFeeSwitch() trialStep {
	return trialStep{t.Holder, selector("basisPointsRate()"), func(r simResult) error {
		if r.ok() && len(r.ReturnData) == common.HashLength {
			t.warn("Its owner can switch a fee on transfers on (basisPointsRate). The contracts would then owe more than they hold.")
		}
		return nil
	}}
}

func selector(function string) []byte { return crypto.Keccak256([]byte(function))[:4] }
