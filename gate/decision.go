// SPDX-License-Identifier: MIT

package gate

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Decision is the answer to a Request. Its zero value defers without a reason.
type Decision struct {
	Verdict    postbond.Verdict
	Reason     postbond.Reason
	Need, Have *Standing      // what was asked for and what was there; nil where a number would not help
	Terms      *Terms         // nil where the recipient's were not read
	AsOf       *postbond.AsOf // nil where the chain was not read; only what the JSON shows survives a journey
	RetryAfter time.Duration  // when to ask again; 0 where that is of no use
	Repeat     bool           // the stamp was admitted before, for this very message: a retry, or the same message twice
}

// Standing is a sender's position in numbers. Only those that the reason is about are there.
type Standing struct {
	Available *postbond.Micro `json:"available,omitempty"` // stake that covers stamps
	Value     *postbond.Micro `json:"value,omitempty"`     // of the bond
	Postage   *postbond.Micro `json:"postage,omitempty"`
}

// Terms are the recipient's, as they were applied.
type Terms struct {
	Recipient string         `json:"recipient"` // name, or address where there is none
	Bond      postbond.Micro `json:"bond"`
	Postage   postbond.Micro `json:"postage"`
	Mode      string         `json:"mode"` // Requirement.Asks
	ReadAt    time.Time      `json:"read_at"`
}

func (q *inquiry) decide(found finding) Decision {
	terms := q.facts.Requirement
	decision := Decision{
		Verdict: found.reason.Verdict(),
		Reason:  found.reason,
		Repeat:  found.repeat,
		Need:    found.need,
		Have:    found.have,
		Terms: &Terms{
			Recipient: q.request.To.String(),
			Bond:      terms.Bond,
			Postage:   terms.Postage,
			Mode:      terms.Asks(),
			ReadAt:    q.now.UTC().Truncate(time.Second),
		},
		AsOf: &q.facts.AsOf,
	}
	if decision.Verdict == postbond.Defer {
		decision.RetryAfter = retryAfter
	}
	return decision
}

// Unresolved is the answer where a name could not be resolved, so that no gate could be asked.
func Unresolved() Decision { return deferred(postbond.NameUnresolved) }

func deferred(reason postbond.Reason) Decision {
	return Decision{Verdict: postbond.Defer, Reason: reason, RetryAfter: retryAfter}
}

// unitMicro is what every number of a decision is counted in.
const unitMicro = "micro"

// decisionJSON is the shape documented in docs/service.md.
type decisionJSON struct {
	Verdict    postbond.Verdict `json:"verdict"`
	Reason     postbond.Reason  `json:"reason"`
	Need       *Standing        `json:"need"`
	Have       *Standing        `json:"have"`
	Unit       string           `json:"unit"`
	Terms      *Terms           `json:"terms"`
	AsOf       *asOfJSON        `json:"as_of"`
	RetryAfter *int64           `json:"retry_after_s"`
	Repeat     bool             `json:"repeat,omitempty"`
}

type asOfJSON struct {
	ChainID   uint64      `json:"chain_id"`
	Block     uint64      `json:"block"`
	Hash      common.Hash `json:"hash"`
	SafeBlock uint64      `json:"safe_block"`
}

// MarshalJSON writes the documented shape: numbers of micro-tokens are decimal strings, what is not there is null.
func (d Decision) MarshalJSON() ([]byte, error) {
	wire := decisionJSON{
		Verdict: d.Verdict, Reason: d.Reason, Need: d.Need, Have: d.Have, Unit: unitMicro, Terms: d.Terms,
		Repeat: d.Repeat,
	}
	if d.AsOf != nil {
		wire.AsOf = &asOfJSON{d.AsOf.ChainID, d.AsOf.Block, d.AsOf.Hash, d.AsOf.SafeBlock}
	}
	if d.RetryAfter > 0 {
		seconds := int64((d.RetryAfter + time.Second - 1) / time.Second)
		wire.RetryAfter = &seconds
	}
	return json.Marshal(wire)
}

// maxRetryAfter is the longest wait that is believed.
const maxRetryAfter = 24 * time.Hour

// UnmarshalJSON reads a decision and refuses one that contradicts itself.
func (d *Decision) UnmarshalJSON(text []byte) error {
	var wire decisionJSON
	if err := json.Unmarshal(text, &wire); err != nil {
		return err
	}
	if !slices.Contains(postbond.Reasons(), wire.Reason) {
		return fmt.Errorf("there is no reason %q", wire.Reason)
	}
	// What would be deferred, an operator may have decided otherwise: OnFault.
	if want := wire.Reason.Verdict(); want != wire.Verdict && want != postbond.Defer {
		return fmt.Errorf("%s does not go with %s", wire.Verdict, wire.Reason)
	}
	if wire.Unit != unitMicro {
		return fmt.Errorf("numbers in %q, not in %s", wire.Unit, unitMicro)
	}
	if wire.Terms != nil && !(isPlain(wire.Terms.Recipient) && isPlain(wire.Terms.Mode)) {
		return errors.New("terms that cannot be shown")
	}
	decision := Decision{
		Verdict: wire.Verdict, Reason: wire.Reason, Need: wire.Need, Have: wire.Have, Terms: wire.Terms,
		Repeat: wire.Repeat,
	}
	if wire.AsOf != nil {
		decision.AsOf = &postbond.AsOf{
			ChainID: wire.AsOf.ChainID, Block: wire.AsOf.Block, Hash: wire.AsOf.Hash, SafeBlock: wire.AsOf.SafeBlock,
		}
	}
	if wire.RetryAfter != nil {
		if *wire.RetryAfter < 0 || *wire.RetryAfter > int64(maxRetryAfter/time.Second) {
			return fmt.Errorf("nobody waits %d seconds", *wire.RetryAfter)
		}
		decision.RetryAfter = time.Duration(*wire.RetryAfter) * time.Second
	}
	*d = decision
	return nil
}

// isPlain says whether a text can be shown on a terminal as it is: nothing that moves the cursor or turns the writing.
func isPlain(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
	})
}
