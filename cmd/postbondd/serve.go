// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"

	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/ens"
	"github.com/postbond/postbond/gate"
	"github.com/postbond/postbond/gate/httpapi"
	"github.com/postbond/postbond/indexer"
	"github.com/postbond/postbond/indexer/store"
)

func serveCommand(stderr io.Writer) *cli.Command {
	return &cli.Command{
		Name:  "serve",
		Usage: "follow the chain and answer, in one process, until interrupted",
		Flags: serveFlags(),
		Action: func(c *cli.Context) error {
			cfg := configOf(c)
			if err := cfg.Check(); err != nil {
				return err
			}
			log, err := cfg.log(stderr)
			if err != nil {
				return err
			}
			return serve(c.Context, cfg, log)
		},
	}
}

// serve runs until ctx ends or something breaks that waiting does not mend.
func serve(ctx context.Context, cfg config, log *slog.Logger) (err error) {
	f, err := follow(ctx, cfg, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	names, err := dialNames(ctx, f.node, cfg.ENSRPC)
	if err != nil {
		return err
	}
	defer names.Close()
	api, err := newAPI(cfg, chain.OpenContracts(f.node, f.deployment).Domain(), f.index.Store, names, log)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", cfg.Listen)
	if err != nil {
		return postbond.Fail(postbond.CodeUsage, "choose another --"+flagListen, "cannot listen at %s: %w", cfg.Listen, err)
	}
	log.Info("serving", "network", f.node.Network.Name, "node", f.node.Endpoint, "names", names.Endpoint, "listen", listener.Addr().String())

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return f.follower.Run(ctx) }) // both end with ctx, or when the other fails
	group.Go(func() error { return httpapi.Serve(ctx, listener, api.Handler(), log) })
	if err := group.Wait(); err != nil {
		return err
	}
	log.Info("stopped")
	return nil
}

// dialNames connects to where the names are; the stake's own node serves where that is the same chain.
func dialNames(ctx context.Context, node *chain.Conn, rawURL string) (*chain.Conn, error) {
	home := node.Network.ENS()
	if rawURL == "" && home.ChainID == node.Network.ChainID {
		return node, nil
	}
	if rawURL == "" && home.RPC == "" {
		return nil, postbond.Fail(postbond.CodeUsage, fmt.Sprintf("give --%s or set %s", flagENSRPC, variable(flagENSRPC)),
			"names of %s live on %s, for which no node is given", node.Network.Name, home.Name)
	}
	return chain.Dial(ctx, home, rawURL)
}

func newIndexer(cfg config, node *chain.Conn, index *store.Store, log *slog.Logger) (*indexer.Indexer, error) {
	confirmations, tag, err := cfg.safety()
	if err != nil {
		return nil, err
	}
	return indexer.New(indexer.Config{Confirmations: confirmations, SafeTag: tag, Poll: cfg.Poll, Log: log}, node, index)
}

func newAPI(cfg config, domain postbond.Domain, index *store.Store, names *chain.Conn, log *slog.Logger) (*httpapi.API, error) {
	onFault, err := cfg.onFault()
	if err != nil {
		return nil, err
	}
	decider, err := gate.New(gate.Config{Domain: domain, MaxLag: cfg.maxLag(), OnFault: onFault}, index, index)
	if err != nil {
		return nil, err
	}
	resolver := httpapi.ENS{Client: ens.NewClient(names, chain.ENSRegistry)}
	return &httpapi.API{Gate: decider, Names: resolver, Events: events{index}, Log: log, Version: version()}, nil
}
