// SPDX-License-Identifier: MIT

package chain

import (
	"bytes"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/postage"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/bindings/testtoken"
)

// DeploymentProxy creates whatever it is called with, by CREATE2: an address then follows from salt and code alone, on
// every chain. It belongs to nobody and is at this address wherever its one public transaction was sent.
// Source: github.com/Arachnid/deterministic-deployment-proxy.
var DeploymentProxy = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

var deploymentProxyCode = common.FromHex("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

// salt is the CREATE2 salt of all of ours: none.
var salt common.Hash

// Creation is a contract as it is created: its code decides its address.
type Creation struct {
	Name string
	With string // its arguments in words
	Code []byte // creation code and the arguments
}

// Address is where the deployment proxy puts it.
func (c Creation) Address() common.Address {
	return crypto.CreateAddress2(DeploymentProxy, salt, crypto.Keccak256(c.Code))
}

// Calldata is what the deployment proxy is called with to create it.
func (c Creation) Calldata() []byte { return slices.Concat(salt[:], c.Code) }

// Release is this program's contracts for a token, with the owner that Terms begins with.
type Release struct {
	Token, Owner common.Address
}

// Stake is the contract Stake of the release.
func (r Release) Stake() Creation {
	return creation("Stake", "the token "+r.Token.Hex(), stake.StakeMetaData.Bin, stake.NewStake().PackConstructor(r.Token))
}

// Postage is the contract Postage of the release.
func (r Release) Postage() Creation {
	return creation("Postage", "the token "+r.Token.Hex(), postage.PostageMetaData.Bin, postage.NewPostage().PackConstructor(r.Token))
}

// Terms is the contract Terms of the release.
func (r Release) Terms() Creation {
	return creation("Terms", "the owner "+r.Owner.Hex(), terms.TermsMetaData.Bin, terms.NewTerms().PackConstructor(r.Owner))
}

// TestToken is the token of the development chain, of which everybody can make as much as he likes.
func TestToken() Creation { return creation("TestToken", "", testtoken.TestTokenMetaData.Bin, nil) }

func creation(name, with, code string, arguments []byte) Creation {
	return Creation{name, with, slices.Concat(common.FromHex(code), arguments)}
}

// Deployment is where the release is on every chain that has it.
func (r Release) Deployment() Deployment {
	return Deployment{
		Token:      r.Token,
		Stake:      r.Stake().Address(),
		Postage:    r.Postage().Address(),
		Terms:      r.Terms().Address(),
		TermsOwner: r.Owner,
	}
}

// CheckDeploymentProxy fails if the chain has no deployment proxy, or another contract in its place.
func (c *Conn) CheckDeploymentProxy(ctx context.Context) error {
	code, err := c.CodeAt(ctx, DeploymentProxy, nil)
	if err != nil {
		return c.Unreachable(err)
	}
	if len(code) == 0 {
		return postbond.Fail(postbond.CodeNotDeployed, "one public transaction puts it there: docs/deploying.md, \"A chain without the proxy\"",
			"the deterministic deployment proxy is not on %s at %s", c.Network.Name, DeploymentProxy.Hex())
	}
	if !bytes.Equal(code, deploymentProxyCode) {
		return postbond.Fail(postbond.CodeBadContract, "check --network and --rpc-url; on a chain of your own, look at its genesis",
			"the code at %s on %s is not the deterministic deployment proxy's", DeploymentProxy.Hex(), c.Network.Name)
	}
	return nil
}
