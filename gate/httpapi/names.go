// SPDX-License-Identifier: MIT

package httpapi

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/ens"
	"github.com/postbond/postbond/gate"
)

// ENS resolves names through ENS and takes addresses as they are.
type ENS struct{ Client *ens.Client }

// Resolve is that of Names.
func (e ENS) Resolve(ctx context.Context, nameOrAddress string) (gate.Party, error) {
	if strings.HasPrefix(nameOrAddress, "0x") && !strings.Contains(nameOrAddress, ".") {
		return parseAddress(nameOrAddress)
	}
	name, err := ens.ParseName(nameOrAddress)
	if err != nil {
		return gate.Party{}, err
	}
	address, err := e.Client.Address(ctx, name)
	if err != nil {
		return gate.Party{}, err
	}
	return gate.Party{Name: name.String(), Address: address, Node: name.Node()}, nil
}

// parseAddress refuses what was mistyped, and nobody.
func parseAddress(text string) (gate.Party, error) {
	var address postbond.Address
	if err := address.UnmarshalText([]byte(text)); err != nil {
		return gate.Party{}, postbond.Fail(postbond.CodeBadName, postbond.HintOf(err), "%w", err)
	}
	if address == (postbond.Address{}) {
		return gate.Party{}, postbond.Fail(postbond.CodeBadName, "", "nobody has the address 0")
	}
	return gate.AddressParty(common.Address(address)), nil
}
