// SPDX-License-Identifier: MIT

package main

import (
	"io"
	"log/slog"
	"net"
	"strconv"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
)

// Names of the flags of serve. Each can be set in the environment too: POSTBOND_ and the name in capitals.
const (
	flagNetwork       = "network"
	flagRPC           = "rpc-url"
	flagENSRPC        = "ens-rpc-url"
	flagDatabase      = "database"
	flagListen        = "listen"
	flagConfirmations = "confirmations"
	flagPoll          = "poll"
	flagMaxLag        = "max-lag"
	flagOnFault       = "on-fault"
	flagLogFormat     = "log-format"
	flagLogLevel      = "log-level"
)

// config says what serve does, as it was written. Check comes before anything is believed of it.
type config struct {
	Network       string
	RPC, ENSRPC   string
	Database      string
	Listen        string
	Confirmations string // a number, safe, finalized or latest; "" for the network's default
	Poll, MaxLag  time.Duration
	OnFault       string
	LogFormat     string
	LogLevel      string
}

func serveFlags() []cli.Flag {
	text := func(name, value, usage string) cli.Flag {
		return &cli.StringFlag{Name: name, Value: value, Usage: usage, EnvVars: []string{variable(name)}}
	}
	span := func(name string, value time.Duration, usage string) cli.Flag {
		return &cli.DurationFlag{Name: name, Value: value, Usage: usage, EnvVars: []string{variable(name)}}
	}
	return []cli.Flag{
		text(flagNetwork, "anvil", "the chain of the stake"),
		text(flagRPC, "", "its node"),
		text(flagENSRPC, "", "the node for names, where they live on another chain"),
		text(flagDatabase, "postbond.db", "the file that holds the index and the admitted stamps"),
		text(flagListen, "127.0.0.1:7077", "where to answer; there is no login, so keep it to this machine or behind your own proxy"),
		text(flagConfirmations, "", "when a deposit counts: a number of blocks, safe, finalized or latest (default: safe; latest on anvil)"),
		span(flagPoll, time.Second, "how often to ask for a new block"),
		span(flagMaxLag, 0, "defer everything if the chain has had no new block for so long (default: 2m; never on anvil)"),
		text(flagOnFault, "defer", "the answer when the service itself is broken: defer, accept or reject"),
		text(flagLogFormat, "text", "text or json"),
		text(flagLogLevel, "info", "debug, info, warn or error"),
	}
}

func configOf(c *cli.Context) config {
	return config{
		Network:       c.String(flagNetwork),
		RPC:           c.String(flagRPC),
		ENSRPC:        c.String(flagENSRPC),
		Database:      c.String(flagDatabase),
		Listen:        c.String(flagListen),
		Confirmations: c.String(flagConfirmations),
		Poll:          c.Duration(flagPoll),
		MaxLag:        c.Duration(flagMaxLag),
		OnFault:       c.String(flagOnFault),
		LogFormat:     c.String(flagLogFormat),
		LogLevel:      c.String(flagLogLevel),
	}
}

// Check says what is wrong with the configuration, or nil.
func (c config) Check() error {
	if _, err := chain.FindNetwork(c.Network); err != nil {
		return err
	}
	if _, _, err := net.SplitHostPort(c.Listen); err != nil {
		return badFlag(flagListen, c.Listen, "write it like 127.0.0.1:7077")
	}
	if _, _, err := c.safety(); err != nil {
		return err
	}
	if _, err := c.onFault(); err != nil {
		return err
	}
	if _, err := c.log(io.Discard); err != nil {
		return err
	}
	switch {
	case c.Database == "":
		return badFlag(flagDatabase, c.Database, "name a file")
	case c.Poll <= 0:
		return badFlag(flagPoll, c.Poll.String(), "1s suits most chains")
	case c.maxLag() <= c.Poll:
		return badFlag(flagMaxLag, c.MaxLag.String(), "it must be longer than --"+flagPoll)
	}
	return nil
}

func badFlag(name, value, hint string) error {
	return postbond.Fail(postbond.CodeUsage, hint, "--%s cannot be %q", name, value)
}

// safety says when a block is safe: a number of blocks after it, or the node's own tag.
func (c config) safety() (confirmations uint64, tag string, err error) {
	switch c.Confirmations {
	case "safe", "finalized", "latest":
		return 0, c.Confirmations, nil
	case "":
		if c.onDemand() {
			return 0, "latest", nil
		}
		return 0, "safe", nil
	}
	confirmations, err = strconv.ParseUint(c.Confirmations, 10, 32)
	if err != nil || confirmations == 0 {
		return 0, "", badFlag(flagConfirmations, c.Confirmations, "a number of blocks, or safe, finalized or latest")
	}
	return confirmations, "", nil
}

// maxLag is how long the chain may be silent before everything is deferred.
func (c config) maxLag() time.Duration {
	if c.MaxLag != 0 {
		return c.MaxLag
	}
	network, _ := chain.FindNetwork(c.Network) // Check has seen to it
	return network.MaxLag()
}

// onDemand says that the chain makes a block only when somebody sends something: it is never late, and nobody waits for
// more blocks.
func (c config) onDemand() bool { return c.Network == "anvil" }

func (c config) onFault() (verdict postbond.Verdict, err error) {
	if verdict.UnmarshalText([]byte(c.OnFault)) != nil {
		return verdict, badFlag(flagOnFault, c.OnFault, "one of defer, accept, reject")
	}
	return verdict, nil
}

func (c config) log(w io.Writer) (*slog.Logger, error) {
	var level slog.Level
	if level.UnmarshalText([]byte(c.LogLevel)) != nil {
		return nil, badFlag(flagLogLevel, c.LogLevel, "one of debug, info, warn, error")
	}
	options := &slog.HandlerOptions{Level: level}
	switch c.LogFormat {
	case "text":
		return slog.New(slog.NewTextHandler(w, options)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(w, options)), nil
	}
	return nil, badFlag(flagLogFormat, c.LogFormat, "one of text, json")
}
