// SPDX-License-Identifier: MIT

package model_test

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// view is a question to a contract, and the model's answer.
type view struct {
	to       contract
	function string
	args     []any
	want     []any
}

// compareViews reads everything that can be read.
func (h *history) compareViews(t *rapid.T) {
	for _, v := range h.views() {
		got := h.evm.view(v.to.address, v.to.call(v.function, v.args...))
		if want := words(v.want...); !bytes.Equal(want, got) {
			outputs := v.to.abi.Methods[v.function].Outputs
			t.Fatalf("%s.%s(%s)\nin the model    %s\nin the contract %s", v.to.name, v.function, h.list(v.args),
				h.arguments(outputs, want), h.arguments(outputs, got))
		}
	}
}

func (h *history) views() (views []view) {
	add := func(to contract, function string, args []any, want ...any) {
		views = append(views, view{to, function, args, want})
	}
	m := h.model
	accounts := append([]common.Address{nobody, model.Dead, h.stake.address, h.postage.address}, people...)
	for _, kind := range kinds {
		for _, signer := range append([]common.Address{nobody}, people...) {
			books := m.Books(kind)
			add(h.of(kind), "available", []any{signer}, books.Available(signer))
			add(h.of(kind), "book", []any{signer}, bookWords(books, signer)...)
		}
	}
	add(h.stake, "burned", nil, m.Stake.Burned())
	add(h.stake, "totalBurned", nil, m.Stake.TotalBurned)
	for _, account := range accounts {
		add(h.token, "balanceOf", []any{account}, m.Token.BalanceOf(account))
	}
	for _, who := range people {
		add(h.token, "nonces", []any{who}, m.Token.Nonce(who))
		add(h.token, "allowance", []any{who, h.stake.address}, m.Token.Allowance(who, h.stake.address))
		add(h.token, "allowance", []any{who, h.postage.address}, m.Token.Allowance(who, h.postage.address))
		add(h.terms, "requirementOf", []any{who}, m.Terms.RequirementOf(who, m.Today()))
		add(h.terms, "nonces", []any{who}, m.Terms.Nonce(who))
		add(h.terms, "connectionNonce", []any{who}, m.Terms.ConnectionNonce(who))
	}
	for ahead := range postbond.Epoch(4) {
		add(h.terms, "defaultAt", []any{m.Today() + ahead}, m.Terms.DefaultAt(m.Today()+ahead))
	}
	add(h.terms, "owner", nil, m.Terms.Owner)
	add(h.terms, "pendingOwner", nil, m.Terms.PendingOwner)
	return views
}

// bookWords is what the view book returns.
func bookWords(books *model.Books, signer common.Address) []any {
	book := books.Book(signer)
	last := book.LastRedeemed
	return []any{
		book.Balance, last, book.Exit, book.Used(last), book.Used(last - 1), book.Seq, books.OwnerOf(signer),
	}
}
