// SPDX-License-Identifier: MIT

// Command postbond is Postbond for people: name owners, senders, recipients.
//
// Results go to stdout, as text or with --json as one JSON object. Plans, questions and progress go to stderr. What
// writes to a chain shows its plan first and does nothing without a yes.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
)

// streams are where a run reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
	// terminal says that a person sits at in and err, so that questions can be asked.
	terminal bool
}

func main() { os.Exit(run(os.Args)) }

// run is the whole program; it gives the exit code.
func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second one ends the program at once, whatever it waits for
	s := streams{in: os.Stdin, out: os.Stdout, err: os.Stderr, terminal: isTerminal(os.Stdin) && isTerminal(os.Stderr)}
	app := newApp(s)
	args = flagsFirst(app, args)
	err := app.RunContext(ctx, args)
	if err == nil {
		return postbond.ExitDone
	}
	return report(s.err, err, wantsJSON(args))
}

// newApp is the command tree.
func newApp(s streams) *cli.App {
	app := &cli.App{
		Name:            "postbond",
		Usage:           "post a bond, reach a stranger",
		UsageText:       "postbond <command> [flags] [arguments]",
		HideHelpCommand: true,
		HideVersion:     true,
		Reader:          s.in,
		Writer:          s.out,
		ErrWriter:       s.err,
		ExitErrHandler:  func(*cli.Context, error) {}, // the exit code is run's alone
		Action:          group,
		Commands: []*cli.Command{
			mpCommand(s),
			profileCommand(s),
			termsCommand(s),
			stakeCommand(s),
			stampCommand(s),
			spamCommand(s),
			checkCommand(s),
			contractsCommand(s),
			versionCommand(s),
		},
	}
	app.OnUsageError = usageError
	eachCommand(app.Name, app.Commands, func(path string, command *cli.Command) {
		command.HideHelpCommand = true
		command.OnUsageError = usageError
		if command.Action == nil {
			command.Action = group
			command.UsageText = path + " <command> [flags] [arguments]"
		}
	})
	return app
}

// eachCommand visits the whole tree; path is what leads to a command, "postbond stake exit".
func eachCommand(path string, commands []*cli.Command, do func(path string, command *cli.Command)) {
	for _, command := range commands {
		here := path + " " + command.Name
		do(here, command)
		eachCommand(here, command.Subcommands, do)
	}
}
