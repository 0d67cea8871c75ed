// SPDX-License-Identifier: MIT

// Command devnet runs a development network until it is interrupted, and says what is on it.
package main

import (
	"context"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
)

func main() {
	port := flag.Int("port", 8545, "the port to listen on")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if err := run(ctx, *port); err != nil {
		fmt.Fprintln(os.Stderr, "devnet:", err)
		if hint := postbond.HintOf(err); hint != "" {
			fmt.Fprintln(os.Stderr, "  hint:", hint)
		}
		os.Exit(postbond.CodeOf(err).Exit())
	}
}

func run(ctx context.Context, port int) error {
	network, err := anvil.Start(ctx, anvil.Options{Port: port})
	if err != nil {
		return err
	}
	defer network.Close()
	describe(os.Stdout, network)
	select {
	case <-ctx.Done():
		return nil
	case <-network.Done():
		return errors.New("the chain has ended by itself")
	}
}

func describe(w io.Writer, n *anvil.Network) {
	fmt.Fprintf(w, "Development network at %s (chain %d)\n\n", n.URL, n.ChainID)
	fmt.Fprintf(w, "  token PBT      %s\n  Stake          %s\n  Postage        %s\n  Terms          %s\n", n.Token, n.Stake, n.Postage, n.Terms)
	fmt.Fprintf(w, "  ENS registry   %s\n  resolver       %s\n\n", n.Registry, n.Resolver)
	fmt.Fprintf(w, "Everybody has a name, gas and 1,000,000 PBT. The keys are anvil's own, known to all the world:\n\n")
	for _, person := range append(n.People(), n.Deployer) {
		name := person.Name
		if name == "" {
			name = "(deployer)"
		}
		fmt.Fprintf(w, "  %-12s %s  key %s\n", name, person.Address, hex.EncodeToString(crypto.FromECDSA(person.Key)))
	}
	fmt.Fprintf(w, `
Try, in another terminal (after make build):

  export POSTBOND_RPC_URL=%s ALICE=%s
  bin/postbond terms get bob.eth
  bin/postbond stake deposit "20 PBT" --signer env:ALICE
  bin/postbondd serve

Ctrl-C stops it and forgets everything.
`, n.URL, hex.EncodeToString(crypto.FromECDSA(n.Alice.Key)))
}
