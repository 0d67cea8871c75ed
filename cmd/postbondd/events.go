// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/gate/httpapi"
	"github.com/postbond/postbond/indexer/store"
)

// events shows the store's events in the API's words.
type events struct{ index *store.Store }

// Page is that of httpapi.Events.
func (e events) Page(ctx context.Context, query httpapi.EventQuery) ([]httpapi.Event, error) {
	if query.Holder != (common.Address{}) && query.Kind != "" && query.Kind != string(store.Burned) {
		return nil, nil // only burns have a holder
	}
	found, err := e.index.Events(ctx, store.Filter{
		After:  store.Position(query.Since),
		Kind:   kindFor(query),
		Signer: query.Signer,
		Party:  query.Holder,
		Limit:  query.Limit,
	})
	shown := make([]httpapi.Event, len(found))
	for i, event := range found {
		shown[i] = show(event)
	}
	return shown, err
}

// kindFor narrows a question about a holder to burns.
func kindFor(query httpapi.EventQuery) store.EventKind {
	if query.Holder != (common.Address{}) && query.Kind == "" {
		return store.Burned
	}
	return store.EventKind(query.Kind)
}

func show(e store.Event) httpapi.Event {
	shown := httpapi.Event{
		Cursor: httpapi.Cursor(e.Position),
		Block:  e.Block,
		Time:   time.Unix(int64(e.Time), 0).UTC(),
		Tx:     e.Tx,
		Kind:   string(e.Kind),
	}
	party := (*postbond.Address)(&e.Party)
	if e.Kind.IsOfBook() {
		shown.Signer, shown.Seq, shown.Balance = (*postbond.Address)(&e.Signer), e.Seq, &e.Balance
	}
	switch e.Kind {
	case store.Deposited:
		shown.Payer, shown.Amount = party, &e.Amount
	case store.ExitRequested:
		shown.Epoch = e.Epoch
	case store.Withdrawn:
		shown.To, shown.Amount = party, &e.Amount
	case store.TitleSet:
		shown.Owner = party
	case store.Burned:
		shown.Holder, shown.Amount, shown.Epoch, shown.Index = party, &e.Amount, e.Epoch, &e.Index
		shown.Total, shown.Digest = &e.Total, &e.Digest
	case store.Expelled:
		shown.To, shown.Amount, shown.Reward = party, &e.Amount, &e.Reward
	case store.Flushed:
		shown.Amount = &e.Amount
	case store.RequirementSet:
		shown.Recipient = party
	}
	return shown
}
