// SPDX-License-Identifier: MIT

package chain

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/postbond/postbond"
)

// Plan is what a command means to do on a chain, said before it is done.
type Plan struct {
	Title   string         // one line: what changes for whom
	From    common.Address // who pays and signs
	Network Network
	Steps   []Step
	Notes   []string // what the reader should not miss
}

// Step is one transaction of a plan.
type Step struct {
	To      common.Address
	ToName  string // what To is, for people: "Stake", "the resolver of alice.eth"
	Words   string // what the call does
	Changes []Change
	Data    []byte
	// Sign, where there is one, makes Data by signing something off-chain, and SignWords says what. It is called only
	// once the plan has been agreed to. Equivalent then stands for the step in a simulation.
	Sign       func(context.Context) ([]byte, error)
	SignWords  string
	Equivalent []Step
}

// Change is one value that a step changes.
type Change struct {
	What, From, To string
}

// Estimate is what a plan would cost, from a simulation. Whoever agrees to a plan agrees to its estimate: Send never pays
// more.
type Estimate struct {
	Gas  []uint64 // per step, as simulated
	Fees Fees
	Cost postbond.Amount // wei, at most: every step at its gas limit and the highest fee
}

// gasMargin is what a step may need over its simulation, in percent: a block in between may have warmed or cooled a slot.
const gasMargin = 25

// limit is the gas limit of a step.
func (e *Estimate) limit(step int) uint64 { return e.Gas[step] + e.Gas[step]*gasMargin/100 }

// WriteText shows the plan to a person. An estimate, if there is one, tells the price.
func (p *Plan) WriteText(w io.Writer, estimate *Estimate) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", p.Title)
	fmt.Fprintf(&b, "  network  %s (chain %d)\n  from     %s\n", p.Network.Name, p.Network.ChainID, p.From.Hex())
	for i, step := range p.Steps {
		fmt.Fprintf(&b, "\n  %d. %s\n     to %s %s\n", i+1, step.Words, step.ToName, step.To.Hex())
		if step.SignWords != "" {
			fmt.Fprintf(&b, "     first signs %s\n", step.SignWords)
		}
		for _, change := range step.Changes {
			fmt.Fprintf(&b, "     %s: %s → %s\n", change.What, shown(change.From), shown(change.To))
		}
	}
	for _, note := range p.Notes {
		fmt.Fprintf(&b, "\n  ! %s\n", postbond.Plain(note))
	}
	if estimate != nil {
		fmt.Fprintf(&b, "\n  gas      about %d, at most %s %s\n", estimate.total(), estimate.Cost.In(18), p.Network.Gas)
		if p.Network.DataFee {
			fmt.Fprintf(&b, "           and what %s charges for the data besides\n", p.Network.Name)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func shown(value string) string {
	if value == "" {
		return "(nothing)"
	}
	return postbond.Plain(value)
}

// PlanJSON is a plan for programs, see docs/json-output.md.
type PlanJSON struct {
	Title   string           `json:"title"`
	Network string           `json:"network"`
	ChainID uint64           `json:"chain_id"`
	From    postbond.Address `json:"from"`
	Steps   []StepJSON       `json:"steps"`
	Notes   []string         `json:"notes"`
	Gas     []uint64         `json:"gas,omitempty"`
	MaxCost string           `json:"max_cost_wei,omitempty"`
}

// StepJSON is a step for programs.
type StepJSON struct {
	To      postbond.Address `json:"to"`
	Words   string           `json:"words"`
	Signs   string           `json:"signs,omitempty"`
	Changes []ChangeJSON     `json:"changes"`
	Data    hexutil.Bytes    `json:"data,omitempty"` // missing where a signature has yet to be made
}

// ChangeJSON is a change for programs.
type ChangeJSON struct {
	What string `json:"what"`
	From string `json:"from"`
	To   string `json:"to"`
}

// JSON gives the plan for programs.
func (p *Plan) JSON(estimate *Estimate) PlanJSON {
	out := PlanJSON{Title: p.Title, Network: p.Network.Name, ChainID: p.Network.ChainID, From: postbond.Address(p.From), Notes: append([]string{}, p.Notes...)}
	for _, step := range p.Steps {
		s := StepJSON{To: postbond.Address(step.To), Words: step.Words, Signs: step.SignWords, Data: step.Data, Changes: []ChangeJSON{}}
		for _, change := range step.Changes {
			s.Changes = append(s.Changes, ChangeJSON(change))
		}
		out.Steps = append(out.Steps, s)
	}
	if estimate != nil {
		out.Gas, out.MaxCost = estimate.Gas, estimate.Cost.String()
	}
	return out
}

func (e *Estimate) total() (gas uint64) {
	for _, step := range e.Gas {
		gas += step
	}
	return gas
}
