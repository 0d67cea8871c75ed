// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond/gate/httpapi"
)

const (
	flagServer = "server"
	flagJSON   = "json"
)

func variable(flag string) string {
	return "POSTBOND_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

func serverFlag() cli.Flag {
	return &cli.StringFlag{
		Name: flagServer, Value: "http://127.0.0.1:7077", Usage: "the service to ask", EnvVars: []string{variable(flagServer)},
	}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: flagJSON, Usage: "print one JSON object"} }

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "ask a running service how far its knowledge of the chain goes",
		Flags: []cli.Flag{serverFlag(), jsonFlag()},
		Action: func(c *cli.Context) error {
			client, err := httpapi.NewClient(c.String(flagServer))
			if err != nil {
				return err
			}
			status, err := client.Status(c.Context)
			if err != nil {
				return err
			}
			return printResult(c, status, statusLines(status)...)
		},
	}
}

func statusLines(s httpapi.Status) []string {
	ready := "yes"
	if !s.Ready {
		ready = "no, every message is deferred"
	}
	return []string{
		row("ready", "%s", ready),
		row("version", "%s", s.Version),
		row("stake", "%s on chain %d", s.Stake, s.ChainID),
		row("head", "block %d of %s", s.Block, s.BlockTime.Format(time.RFC3339)),
		row("safe", "block %d", s.SafeBlock),
		row("lag", "%s", time.Duration(s.LagSeconds)*time.Second),
	}
}

func healthCommand() *cli.Command {
	return &cli.Command{
		Name:  "health",
		Usage: "exit 0 if a running service answers at all",
		Flags: []cli.Flag{serverFlag(), jsonFlag()},
		Action: func(c *cli.Context) error {
			client, err := httpapi.NewClient(c.String(flagServer))
			if err != nil {
				return err
			}
			if err := client.Health(c.Context); err != nil {
				return err
			}
			return printResult(c, map[string]string{"status": "ok"}, "ok")
		},
	}
}

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "say which build this is",
		Flags: []cli.Flag{jsonFlag()},
		Action: func(c *cli.Context) error {
			return printResult(c, map[string]string{"version": version()}, version())
		},
	}
}

// version is what the build says of itself.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	return info.Main.Version
}

func printResult(c *cli.Context, value any, lines ...string) error {
	if c.Bool(flagJSON) {
		return json.NewEncoder(c.App.Writer).Encode(value)
	}
	_, err := fmt.Fprintln(c.App.Writer, strings.Join(lines, "\n"))
	return err
}

func row(label, format string, args ...any) string {
	return fmt.Sprintf("%-8s %s", label, fmt.Sprintf(format, args...))
}
