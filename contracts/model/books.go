// SPDX-License-Identifier: MIT

package model

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// Books is what Stake and Postage share: one book per signing key, its title, its exit, and the stamps it has paid.
type Books struct {
	address   common.Address
	domain    postbond.Domain
	exitDelay postbond.Epoch
	books     map[common.Address]*Book
}

// Book is the account of one signing key.
type Book struct {
	Balance postbond.Micro
	Title   common.Address // zero: the key owns its book itself
	Exit    postbond.Epoch // when the owner asked to leave; zero: he did not
	Seq     uint64         // how many events the book has had

	Redeemed     map[Serial]bool // every stamp ever paid, also those long dead
	LastRedeemed postbond.Epoch  // when the last of them was
}

// Serial is what makes a stamp of one signer the stamp it is. Not the signature, and not what else the stamp says.
type Serial struct {
	Epoch postbond.Epoch
	Index uint8
}

func newBooks(kind postbond.Kind, chainID uint64, address common.Address, exitDelay postbond.Epoch) Books {
	return Books{
		address:   address,
		domain:    postbond.Domain{Kind: kind, ChainID: chainID, Contract: address},
		exitDelay: exitDelay,
		books:     map[common.Address]*Book{},
	}
}

func (b Books) copy() Books {
	books := make(map[common.Address]*Book, len(b.books))
	for signer, book := range b.books {
		other := *book
		other.Redeemed = maps.Clone(book.Redeemed)
		books[signer] = &other
	}
	b.books = books
	return b
}

// Address is where the contract is.
func (b *Books) Address() common.Address { return b.address }

// Domain is the EIP-712 domain of the contract's stamps and titles.
func (b *Books) Domain() postbond.Domain { return b.domain }

// ExitDelay is how many epochs after its request an exit is due.
func (b *Books) ExitDelay() postbond.Epoch { return b.exitDelay }

// Book is the book of a key. There is one for every key, most of them empty.
func (b *Books) Book(signer common.Address) *Book {
	if b.books[signer] == nil {
		b.books[signer] = &Book{Redeemed: map[Serial]bool{}}
	}
	return b.books[signer]
}

// OwnerOf is who decides over a book: its title, or the key itself.
func (b *Books) OwnerOf(signer common.Address) common.Address {
	if title := b.Book(signer).Title; title != (common.Address{}) {
		return title
	}
	return signer
}

// Available is what stands behind new stamps.
func (b *Books) Available(signer common.Address) postbond.Micro {
	if b.Book(signer).Exit != 0 {
		return 0
	}
	return b.Book(signer).Balance
}

// Deposit adds to anybody's book out of the sender's tokens.
func (b *Books) Deposit(tx *Tx, signer common.Address, amount *big.Int) Revert {
	book := b.Book(signer)
	room := postbond.MaxMicro - book.Balance
	switch {
	case signer == common.Address{}:
		return InvalidSigner{}
	case amount.Sign() == 0:
		return ZeroAmount{}
	case amount.Cmp(new(big.Int).SetUint64(uint64(room))) > 0:
		return BalanceOverflow{signer, book.Balance, amount}
	}
	added := postbond.Micro(amount.Uint64())

	book.Balance += added
	book.Seq++
	tx.emit(b.address, Deposited{signer, tx.Sender, added, book.Balance, book.Seq})

	return tx.Token.transferFrom(tx, b.address, tx.Sender, b.address, BaseUnits(added))
}

// DepositWithPermit tries the sender's permit first. If it fails, the allowance that there is decides.
func (b *Books) DepositWithPermit(tx *Tx, signer common.Address, amount, deadline *big.Int, permit Signature) Revert {
	if amount.IsUint64() { // no book has room for more, whatever is permitted
		_ = tx.Token.Permit(tx, tx.Sender, b.address, BaseUnits(postbond.Micro(amount.Uint64())), deadline, permit)
	}
	return b.Deposit(tx, signer, amount)
}

// ClaimTitle gives a book without a title to whom its key says.
func (b *Books) ClaimTitle(tx *Tx, signer, owner common.Address, signature Signature) Revert {
	if title := b.Book(signer).Title; title != (common.Address{}) {
		return TitleAlreadySet{signer, title}
	}
	recovered := signature.signer(b.domain.TitleDigest(owner))
	if recovered != signer || signer == (common.Address{}) {
		return InvalidSignature{recovered, signer}
	}
	return b.setTitle(tx, signer, owner)
}

// TransferTitle gives a book to whom its owner says.
func (b *Books) TransferTitle(tx *Tx, signer, newOwner common.Address) Revert {
	if why := b.onlyOwner(tx, signer); why != nil {
		return why
	}
	return b.setTitle(tx, signer, newOwner)
}

func (b *Books) setTitle(tx *Tx, signer, owner common.Address) Revert {
	if owner == (common.Address{}) {
		return InvalidOwner{}
	}
	book := b.Book(signer)
	book.Title = owner
	book.Seq++
	tx.emit(b.address, TitleSet{signer, owner, book.Balance, book.Seq})
	return nil
}

func (b *Books) onlyOwner(tx *Tx, signer common.Address) Revert {
	if owner := b.OwnerOf(signer); tx.Sender != owner {
		return NotOwner{signer, tx.Sender, owner}
	}
	return nil
}

// RequestExit asks for the whole balance back. Asking again postpones.
func (b *Books) RequestExit(tx *Tx, signer common.Address) Revert {
	if why := b.onlyOwner(tx, signer); why != nil {
		return why
	}
	book := b.Book(signer)
	book.Exit = tx.Today()
	book.Seq++
	tx.emit(b.address, ExitRequested{signer, book.Exit, book.Balance, book.Seq})
	return nil
}

// CancelExit stays.
func (b *Books) CancelExit(tx *Tx, signer common.Address) Revert {
	if why := b.onlyOwner(tx, signer); why != nil {
		return why
	}
	book := b.Book(signer)
	if book.Exit == 0 {
		return NoExitPending{signer}
	}
	book.Exit = 0
	book.Seq++
	tx.emit(b.address, ExitCancelled{signer, book.Balance, book.Seq})
	return nil
}

// Withdraw pays the whole balance once the exit is ripe.
func (b *Books) Withdraw(tx *Tx, signer, to common.Address) Revert {
	if why := b.onlyOwner(tx, signer); why != nil {
		return why
	}
	book := b.Book(signer)
	amount, due := book.Balance, book.Exit+b.exitDelay
	switch {
	case book.Exit == 0:
		return NoExitPending{signer}
	case tx.Today() < due:
		return ExitNotDue{signer, tx.Today(), due}
	case amount == 0:
		return EmptyBook{signer}
	}
	book.Balance, book.Exit = 0, 0
	book.Seq++
	tx.emit(b.address, Withdrawn{signer, to, amount, 0, book.Seq})
	return b.pay(tx, to, amount)
}

func (b *Books) pay(tx *Tx, to common.Address, amount postbond.Micro) Revert {
	if to == (common.Address{}) || to == b.address {
		return InvalidReceiver{to}
	}
	return tx.Token.move(tx, b.address, to, BaseUnits(amount))
}

// redeem takes the values of the sender's stamps out of their signers' books, one after another, and returns their sum.
// Those that are no good are passed over, as is one without a signature or a signature without a stamp.
func (b *Books) redeem(
	tx *Tx, stamps []Stamp, signatures []Signature, event func(redemption) any,
) (sum postbond.Micro) {
	for i := range min(len(stamps), len(signatures)) {
		if stamp, wellFormed := stamps[i].as(tx.Sender); wellFormed {
			sum += b.redeemOne(tx, stamp, signatures[i], event)
		}
	}
	return sum
}

// redemption is what the events Burned and Collected say.
type redemption struct {
	signer, holder common.Address
	digest         common.Hash
	postbond.Redemption
}

func (b *Books) redeemOne(
	tx *Tx, stamp postbond.Stamp, signature Signature, event func(redemption) any,
) postbond.Micro {
	digest := stamp.Digest(b.domain.Separator())
	signer := signature.signer(digest)
	book := b.Book(signer)
	serial := Serial{stamp.Epoch, stamp.Index}
	live := stamp.Epoch == tx.Today() || stamp.Epoch+1 == tx.Today()
	if !live || stamp.Index >= postbond.StampsPerEpoch || stamp.Value == 0 || stamp.Value > book.Balance || book.Redeemed[serial] {
		return 0
	}
	book.Redeemed[serial], book.LastRedeemed = true, tx.Today()
	book.Balance -= stamp.Value
	book.Seq++
	tx.emit(b.address, event(redemption{signer, stamp.Holder, digest, postbond.Redemption{
		Balance: book.Balance, Seq: book.Seq,
		Value: stamp.Value, Total: stamp.Total, Epoch: stamp.Epoch, Index: stamp.Index,
	}}))
	return stamp.Value
}

// Used is the replay bits that a book shows: bit i for each stamp i of epoch that was paid.
func (b *Book) Used(epoch postbond.Epoch) (bits uint64) {
	for serial := range b.Redeemed {
		if serial.Epoch == epoch {
			bits |= 1 << serial.Index
		}
	}
	return bits
}
