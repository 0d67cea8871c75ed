// SPDX-License-Identifier: MIT

package main

import (
	"context"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/chain/signer"
	"github.com/postbond/postbond/ens"
	"github.com/postbond/postbond/gate"
	"github.com/postbond/postbond/gate/httpapi"
)

// deadline gives the command's context: the run's, ended by --timeout.
func deadline(c *cli.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(c.Context, c.Duration(flagTimeout))
}

// world is the network a command works on: the stake's chain with its token, and the chain of names.
type world struct {
	network   chain.Network
	conn      *chain.Conn
	contracts *chain.Contracts
	token     *chain.Token
	ensConn   *chain.Conn
	names     *ens.Client
}

// connect dials what the flags name and checks the chain ids.
func connect(ctx context.Context, c *cli.Context) (*world, error) {
	network, err := chain.FindNetwork(c.String(flagNetwork))
	if err != nil {
		return nil, err
	}
	contracts, err := network.Deployment()
	if err != nil {
		return nil, err
	}
	conn, err := chain.Dial(ctx, network, c.String(flagRPC))
	if err != nil {
		return nil, err
	}
	token, err := chain.LoadToken(ctx, conn, contracts.Token)
	if err != nil {
		return nil, err
	}
	w := &world{network: network, conn: conn, contracts: chain.OpenContracts(conn, contracts), token: token}
	return w, w.connectENS(ctx, c)
}

// connectAs also opens the signer, first: without a key there is nothing to ask a node for.
func connectAs(ctx context.Context, c *cli.Context) (*world, *signer.Signer, error) {
	own, err := openSigner(c)
	if err != nil {
		return nil, nil, err
	}
	w, err := connect(ctx, c)
	return w, own, err
}

// connectNames dials the chain of names alone: for commands that have nothing to do with stake.
func connectNames(ctx context.Context, c *cli.Context) (*world, error) {
	network, err := chain.FindNetwork(c.String(flagNetwork))
	if err != nil {
		return nil, err
	}
	w := &world{network: network}
	return w, w.connectENS(ctx, c)
}

// connectENS uses the stake's connection where the names are on the same chain.
func (w *world) connectENS(ctx context.Context, c *cli.Context) error {
	url := c.String(flagENSRPC)
	if url == "" && w.network.ENSChainID == w.network.ChainID {
		url = c.String(flagRPC)
		w.ensConn = w.conn
	}
	if w.ensConn == nil {
		conn, err := chain.Dial(ctx, w.network.ENS(), url)
		if err != nil {
			return err
		}
		w.ensConn = conn
	}
	w.names = ens.NewClient(w.ensConn, chain.ENSRegistry)
	return nil
}

// party resolves a name or takes an address. The address is what counts; both are shown.
func (w *world) party(ctx context.Context, text string) (gate.Party, error) {
	return httpapi.ENS{Client: w.names}.Resolve(ctx, text)
}

// say shows a party as a person wants it: name and address.
func say(p gate.Party) string {
	if p.Name == "" {
		return p.Address.Hex()
	}
	return p.Name + " (" + p.Address.Hex() + ")"
}

func openSigner(c *cli.Context) (*signer.Signer, error) { return signer.Open(c.String(flagSigner)) }

// epochNow reads the chain's own clock.
func (w *world) epochNow(ctx context.Context) (postbond.Epoch, error) {
	head, err := w.contracts.Head(ctx)
	if err != nil {
		return 0, err
	}
	return postbond.EpochAt(head.Time), nil
}
