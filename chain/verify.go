// SPDX-License-Identifier: MIT

package chain

import (
	"bytes"
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
)

// Verification is what the comparison of a deployment with this release found, all of it at one block.
type Verification struct {
	Head    *types.Header
	Token   VerifiedToken
	Stake   VerifiedBooks
	Postage VerifiedBooks
	Terms   VerifiedTerms
}

// VerifiedToken is the token of a deployment. Whose code it is, is not ours to say.
type VerifiedToken struct {
	Address common.Address
	Test    bool   // the release's test token, of which anybody can make more
	Problem error  // nil if it is a token
	Token   *Token // nil if there is a Problem
}

// VerifiedContract is what was found where a contract of ours should be.
type VerifiedContract struct {
	Name     string
	Address  common.Address
	Home     common.Address // where this release's code and arguments belong
	CodeHash common.Hash    // of what is there; zero if nothing is
	Problem  error          // why this is not the release's contract; nil if it is, and only then the rest is known
	Domain   TypedDomain
}

// TypedDomain is the EIP-712 domain that a contract says it has (ERC-5267).
type TypedDomain struct {
	Name, Version string
	ChainID       *big.Int
	Contract      common.Address
}

// VerifiedBooks is Stake or Postage.
type VerifiedBooks struct {
	VerifiedContract
	Unit      *big.Int // base units of the token in a micro-token
	ExitDelay uint64   // epochs
}

// VerifiedTerms is Terms.
type VerifiedTerms struct {
	VerifiedContract
	Owner        common.Address
	PendingOwner common.Address // who may accept the ownership; zero: nobody
	Default      postbond.Requirement
	Announced    postbond.Requirement // the default two epochs from now, as far as it is known
}

// Problem is the first thing that is wrong, or nil.
func (v *Verification) Problem() error {
	for _, problem := range []error{v.Token.Problem, v.Stake.Problem, v.Postage.Problem, v.Terms.Problem} {
		if problem != nil {
			return problem
		}
	}
	return nil
}

// verifier reads at one block.
type verifier struct {
	*Conn
	ctx  context.Context
	head *types.Header
}

// Verify compares what a chain has at the addresses of a deployment with this release. What is wrong with the contracts
// is in the result; an error means that the node did not let itself be asked.
func Verify(ctx context.Context, conn *Conn, d Deployment) (*Verification, error) {
	head, err := conn.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, conn.Unreachable(err)
	}
	v := verifier{conn, ctx, head}
	found := &Verification{Head: head}
	release := Release{d.Token, d.TermsOwner}
	if found.Token, err = v.token(d.Token); err != nil {
		return nil, err
	}
	if found.Stake, err = v.books(release.Stake(), d.Stake, d.Token); err != nil {
		return nil, err
	}
	if found.Postage, err = v.books(release.Postage(), d.Postage, d.Token); err != nil {
		return nil, err
	}
	found.Terms, err = v.terms(release.Terms(), d.Terms)
	return found, err
}

func (v verifier) token(address common.Address) (VerifiedToken, error) {
	found := VerifiedToken{Address: address, Test: address == TestToken().Address()}
	token, err := v.checkToken(v.ctx, address, v.head.Number)
	if err != nil && postbond.CodeOf(err) != postbond.CodeBadToken {
		return found, err
	}
	found.Token, found.Problem = token, err
	return found, nil
}

func (v verifier) books(c Creation, address, token common.Address) (VerifiedBooks, error) {
	var found VerifiedBooks
	var err error
	if found.VerifiedContract, err = v.contract(c, address); err != nil {
		return found, err
	}
	contract := stake.NewStake() // Postage answers the same
	if found.Problem != nil {
		held, err := ask(v, address, contract.PackToken(), contract.UnpackToken)
		if err == nil && held != token {
			found.Problem = postbond.Fail(postbond.CodeBadContract, "check the address, or name that token",
				"%s at %s holds the token %s, not %s", c.Name, address.Hex(), held.Hex(), token.Hex())
		}
		return found, nil
	}
	if found.Unit, err = ask(v, address, contract.PackUnit(), contract.UnpackUnit); err != nil {
		return found, v.explain(err)
	}
	delay, err := ask(v, address, contract.PackExitDelay(), contract.UnpackExitDelay)
	if err != nil {
		return found, v.explain(err)
	}
	found.ExitDelay = delay.Uint64()
	return found, nil
}

func (v verifier) terms(c Creation, address common.Address) (VerifiedTerms, error) {
	var found VerifiedTerms
	var err error
	if found.VerifiedContract, err = v.contract(c, address); err != nil || found.Problem != nil {
		return found, err
	}
	contract := terms.NewTerms()
	if found.Owner, err = ask(v, address, contract.PackOwner(), contract.UnpackOwner); err != nil {
		return found, v.explain(err)
	}
	if found.PendingOwner, err = ask(v, address, contract.PackPendingOwner(), contract.UnpackPendingOwner); err != nil {
		return found, v.explain(err)
	}
	today := postbond.EpochAt(v.head.Time)
	if found.Default, err = v.defaultAt(address, today); err != nil {
		return found, err
	}
	found.Announced, err = v.defaultAt(address, today+defaultNotice)
	return found, err
}

// defaultNotice is how many epochs ahead Terms announces another default.
const defaultNotice = 2

func (v verifier) defaultAt(address common.Address, epoch postbond.Epoch) (postbond.Requirement, error) {
	contract := terms.NewTerms()
	r, err := ask(v, address, contract.PackDefaultAt(big.NewInt(int64(epoch))), contract.UnpackDefaultAt)
	if err != nil {
		return postbond.Requirement{}, v.explain(err)
	}
	return requirement(r), nil
}

// contract compares the code at the address with what the release's constructor makes there. A constructor's immutables
// follow from its arguments, its address, the chain and the token; so it is run in place, at that address on that chain.
func (v verifier) contract(c Creation, address common.Address) (VerifiedContract, error) {
	found := VerifiedContract{Name: c.Name, Address: address, Home: c.Address()}
	code, err := v.CodeAt(v.ctx, address, v.head.Number)
	if err != nil {
		return found, v.Unreachable(err)
	}
	if len(code) == 0 {
		found.Problem = postbond.Fail(postbond.CodeNotDeployed, "check the address and --network, or deploy it: `postbond contracts deploy`",
			"there is no code at %s, where %s should be on %s", address.Hex(), c.Name, v.Network.Name)
		return found, nil
	}
	found.CodeHash = crypto.Keccak256Hash(code)
	released, err := v.callAs(v.ctx, address, c.Code, v.head.Number)
	if err != nil {
		return found, err
	}
	if !bytes.Equal(code, released) {
		found.Problem, err = v.otherCode(c.Name, address, code)
		return found, err
	}
	if address != found.Home {
		found.Problem = postbond.Fail(postbond.CodeBadContract, "it may have begun with an owner or balances that nobody gave it: find out what it was created with, or do not use it",
			"%s at %s has the release's code, but not the address that follows from code and arguments: %s", c.Name, address.Hex(), found.Home.Hex())
		return found, nil
	}
	found.Domain, err = v.domain(address)
	return found, err
}

// otherCode says what is at the address of a contract instead of it.
func (v verifier) otherCode(name string, address common.Address, code []byte) (problem, err error) {
	target, isProxy, err := v.proxied(v.ctx, address, code, v.head.Number)
	if err != nil {
		return nil, err
	}
	if isProxy {
		return postbond.Fail(postbond.CodeBadContract, "do not use it",
			"%s at %s is a proxy for %s: whoever controls it can change what it does and take what it holds", name, address.Hex(), target.Hex()), nil
	}
	return postbond.Fail(postbond.CodeBadContract, "if another release put it there, verify it with that one; if none did, do not use it",
		"the code at %s is not that of %s in this release", address.Hex(), name), nil
}

func (v verifier) domain(address common.Address) (TypedDomain, error) {
	contract := stake.NewStake() // ERC-5267 is the same for all
	domain, err := ask(v, address, contract.PackEip712Domain(), contract.UnpackEip712Domain)
	if err != nil {
		return TypedDomain{}, v.explain(err)
	}
	return TypedDomain{domain.Name, domain.Version, domain.ChainId, domain.VerifyingContract}, nil
}

// ask calls a view function at the verifier's block.
func ask[T any](v verifier, address common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	contract := stake.NewStake()
	return bind.Call(contract.Instance(v.Conn, address), at(v.ctx, v.head.Number), data, unpack)
}
