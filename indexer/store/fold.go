// SPDX-License-Identifier: MIT

package store

import (
	"fmt"

	"github.com/postbond/postbond"
)

// Fold gives the book after one more event of it. It fails, and guesses nothing, if the event is not the book's next one,
// could not have happened to it, or does not lead to the balance that the event states.
func Fold(book postbond.Book, e Event) (postbond.Book, error) {
	if e.Seq != book.Seq+1 {
		return book, fmt.Errorf("the book has had %d events, and this one says it is number %d", book.Seq, e.Seq)
	}
	if e.Amount > postbond.MaxMicro || e.Reward > postbond.MaxMicro {
		return book, fmt.Errorf("%s of %s and %s is more than a book holds", e.Kind, e.Amount, e.Reward)
	}
	next := book
	next.Seq = e.Seq
	switch e.Kind {
	case Deposited:
		next.Balance += e.Amount
	case ExitRequested:
		if e.Epoch != postbond.EpochAt(e.Time) {
			return book, fmt.Errorf("an exit of epoch %d requested in epoch %d", e.Epoch, postbond.EpochAt(e.Time))
		}
		next.Exit = e.Epoch
	case ExitCancelled:
		next.Exit = 0
	case Withdrawn:
		next.Balance -= e.Amount
		next.Exit = 0
	case TitleSet:
		next.Owner = e.Party
	case Burned:
		if err := redeemable(book, e); err != nil {
			return book, err
		}
		next.Redeem(postbond.EpochAt(e.Time), e.Epoch, e.Index, e.Amount)
	case Expelled:
		next.Balance -= e.Amount + e.Reward
	default:
		return book, fmt.Errorf("%q is no event of a book", e.Kind)
	}
	// A balance that wrapped below zero is far over the maximum.
	if next.Balance != e.Balance || next.Balance > postbond.MaxMicro {
		return book, fmt.Errorf("%s of %s on a balance of %s cannot lead to %s", e.Kind, e.Amount+e.Reward, book.Balance, e.Balance)
	}
	return next, nil
}

func redeemable(book postbond.Book, e Event) error {
	today := postbond.EpochAt(e.Time)
	switch {
	case today < book.Epoch:
		return fmt.Errorf("a stamp burned in epoch %d, after one burned in epoch %d", today, book.Epoch)
	case !e.Epoch.IsLive(today):
		return fmt.Errorf("a stamp of epoch %d burned in epoch %d", e.Epoch, today)
	case e.Index >= postbond.StampsPerEpoch:
		return fmt.Errorf("there is no stamp %d", e.Index)
	case book.IsUsed(e.Epoch, e.Index):
		return fmt.Errorf("stamp %d of epoch %d burned twice", e.Index, e.Epoch)
	}
	return nil
}

// Defaults is the network's default terms as the contract Terms keeps them: Next from the epoch From on, Now before.
type Defaults struct {
	Now, Next postbond.Requirement
	From      postbond.Epoch
}

// At gives the default in an epoch, as far as it is known.
func (d Defaults) At(epoch postbond.Epoch) postbond.Requirement {
	if epoch >= d.From {
		return d.Next
	}
	return d.Now
}

// Propose gives the defaults after a DefaultProposed event. It replaces a proposal that was not yet in force.
func (d Defaults) Propose(e Event) Defaults {
	return Defaults{Now: d.At(postbond.EpochAt(e.Time)), Next: e.Requirement, From: e.Epoch}
}
