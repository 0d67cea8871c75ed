// SPDX-License-Identifier: MIT

package gate

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// inquiry is one request and everything that its answer may rest on. Rules read it and nothing else.
type inquiry struct {
	request Request
	bond    claim
	facts   postbond.Facts
	held    []postbond.SignedStamp // admitted stamps of the same signer and epoch
	now     time.Time
	maxLag  time.Duration
}

// finding is what a rule has to say. One without a reason says nothing, and the next rule is asked.
type finding struct {
	reason     postbond.Reason
	need, have *Standing
	repeat     bool
}

// find asks the rules in the order in which their answers help: first what no stamp can change, then whether the stamp
// is one for this message, then its history, then the money. The first that speaks decides.
func (q *inquiry) find() finding {
	rules := [...]func(*inquiry) finding{
		(*inquiry).freshness,
		(*inquiry).openness,
		(*inquiry).retry,
		(*inquiry).closedness,
		(*inquiry).presence,
		(*inquiry).genuineness,
		(*inquiry).holder,
		(*inquiry).letter,
		(*inquiry).epoch,
		(*inquiry).sender,
		(*inquiry).index,
		(*inquiry).consistency,
		(*inquiry).value,
		(*inquiry).exit,
		(*inquiry).stake,
		(*inquiry).settledSender,
		(*inquiry).postage,
		(*inquiry).backing,
	}
	for _, rule := range rules {
		if found := rule(q); found.reason != "" {
			return found
		}
	}
	return finding{} // which defers
}

// when gives the reason if the condition holds.
func when(condition bool, reason postbond.Reason) finding {
	if condition {
		return finding{reason: reason}
	}
	return finding{}
}

// ---- what no stamp can change --------------------------------------------------------------------------------------

func (q *inquiry) freshness() finding {
	return when(isBehind(q.facts.AsOf, q.now, q.maxLag), postbond.IndexBehind)
}

// clockSlack is how far a chain's clock and ours may be apart.
const clockSlack = 5 * time.Minute

// isBehind: the head has not moved for too long, or it moves and is old, because the node is still catching up.
func isBehind(asOf postbond.AsOf, now time.Time, maxLag time.Duration) bool {
	age := now.Sub(time.Unix(int64(asOf.Time), 0))
	return now.Sub(asOf.Seen) > maxLag || age-clockSlack > maxLag
}

func (q *inquiry) openness() finding {
	return when(q.facts.Requirement.Mode == postbond.ModeOpen, postbond.OkOpen)
}

// retry answers for a stamp that was admitted for this very message as it was answered then, whatever has become of
// terms and stake: the message may have been lost on the way, and the stamp is covered by what stood behind it.
func (q *inquiry) retry() finding {
	if !q.isRepeat() {
		return finding{}
	}
	if q.isSpent() {
		return finding{reason: postbond.IndexUsed}
	}
	return finding{reason: postbond.OkBond, repeat: true}
}

func (q *inquiry) isRepeat() bool {
	if !q.bond.isGenuine() || !q.isLetterRight() || !q.isBookOfSender(q.facts.Head) {
		return false
	}
	if !q.bond.stamp.Stamp.Epoch.IsLive(q.today()) {
		return false
	}
	for _, held := range q.held {
		if held.Stamp == q.bond.stamp.Stamp {
			return true
		}
	}
	return false
}

func (q *inquiry) closedness() finding {
	return when(q.facts.Requirement.Mode == postbond.ModeClosed, postbond.Closed)
}

// ---- whether the stamp is one for this message ----------------------------------------------------------------------

// presence also answers for terms that ask for postage alone, which a bond does not replace.
func (q *inquiry) presence() finding {
	if q.bond.given && q.facts.Requirement.Bond != 0 {
		return finding{}
	}
	return finding{reason: postbond.NoStamp, need: q.leastNeed()}
}

// leastNeed is what the first stamp of a week would need at least.
func (q *inquiry) leastNeed() *Standing {
	terms := q.facts.Requirement
	if terms.Bond == 0 {
		return &Standing{Postage: &terms.Postage}
	}
	available := max(postbond.CoverFactor*terms.Bond, terms.RequiredStake())
	need := &Standing{Value: &terms.Bond, Available: &available}
	if q.isPostageDue() {
		need.Postage = &terms.Postage
	}
	return need
}

func (q *inquiry) genuineness() finding {
	return when(!q.bond.isGenuine(), postbond.BadStamp)
}

func (q *inquiry) holder() finding {
	return when(q.bond.stamp.Stamp.Holder != q.facts.Requirement.Holder, postbond.WrongHolder)
}

func (q *inquiry) letter() finding {
	return when(!q.isLetterRight(), postbond.WrongLetter)
}

func (q *inquiry) isLetterRight() bool {
	return q.bond.stamp.Stamp.Letter == postbond.Letter(q.request.To.Node, q.request.MessageHash, q.request.Frank)
}

func (q *inquiry) epoch() finding {
	return when(q.bond.stamp.Stamp.Epoch != q.today(), postbond.WrongEpoch)
}

// today is the chain's own week, whatever the local clock says.
func (q *inquiry) today() postbond.Epoch { return postbond.EpochAt(q.facts.AsOf.Time) }

// sender looks at the head only; what is not safe yet of a new title comes last, after the stake, which is usually not
// safe yet either and says better what to wait for.
func (q *inquiry) sender() finding {
	return when(!q.isBookOfSender(q.facts.Head), postbond.SenderMismatch)
}

func (q *inquiry) settledSender() finding {
	return when(!q.isBookOfSender(q.facts.Safe), postbond.SenderMismatch)
}

func (q *inquiry) isBookOfSender(book postbond.Book) bool {
	if !q.request.From.isKnown() {
		return true
	}
	owner := book.Owner
	if owner == (common.Address{}) { // an empty book
		owner = q.bond.signer
	}
	return owner == q.request.From.Address
}

// ---- its history ----------------------------------------------------------------------------------------------------

func (q *inquiry) index() finding {
	return when(q.isSpent(), postbond.IndexUsed)
}

func (q *inquiry) isSpent() bool {
	stamp := q.bond.stamp.Stamp
	return q.facts.Head.IsUsed(stamp.Epoch, stamp.Index)
}

func (q *inquiry) consistency() finding {
	for _, held := range q.held {
		if held.Stamp.ConflictsWith(q.bond.stamp.Stamp) {
			return finding{reason: postbond.Equivocation}
		}
	}
	return finding{}
}

// ---- the money ------------------------------------------------------------------------------------------------------

func (q *inquiry) value() finding {
	need, have := q.facts.Requirement.Bond, q.bond.stamp.Stamp.Value
	if have >= need {
		return finding{}
	}
	return finding{reason: postbond.ValueTooLow, need: &Standing{Value: &need}, have: &Standing{Value: &have}}
}

func (q *inquiry) exit() finding {
	return when(q.facts.Head.Exit != 0 || q.facts.Safe.Exit != 0, postbond.ExitPending)
}

func (q *inquiry) stake() finding {
	need := max(postbond.CoverFactor*q.bond.stamp.Stamp.Total, q.facts.Requirement.RequiredStake())
	have := q.available()
	if have >= need {
		return finding{}
	}
	need = min(need, postbond.MaxMicro) // no book can hold more
	return finding{reason: postbond.StakeTooLow, need: &Standing{Available: &need}, have: &Standing{Available: &have}}
}

// available counts what is in the book at the head and was there, or was paid in, by the safe block.
func (q *inquiry) available() postbond.Micro {
	head := q.facts.Head.Available()
	return min(head-min(head, q.facts.Unsafe), q.facts.Safe.Available())
}

func (q *inquiry) postage() finding {
	if !q.isPostageDue() {
		return finding{}
	}
	return finding{reason: postbond.NoStamp, need: &Standing{Postage: &q.facts.Requirement.Postage}}
}

// isPostageDue says whether a bond alone is not enough.
func (q *inquiry) isPostageDue() bool {
	return q.facts.Requirement.Mode == postbond.ModeBondAndPostage && q.facts.Requirement.Postage != 0
}

// backing is asked last: nothing speaks against the stamp.
func (q *inquiry) backing() finding { return finding{reason: postbond.OkBond} }
