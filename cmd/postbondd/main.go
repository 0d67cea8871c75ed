// SPDX-License-Identifier: MIT

// Command postbondd is Postbond for delivery services: it follows the chain and answers whether a message may in.
//
// Results go to stdout, logs and errors to stderr. It holds no key and can send nothing: it links no signer.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends it at once
	os.Exit(run(ctx, os.Args, os.Stdout, os.Stderr))
}

// run is the whole program, until ctx ends; it gives the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	err := newApp(stdout, stderr).RunContext(ctx, args)
	if err == nil {
		return postbond.ExitDone
	}
	if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		err = postbond.Fail(postbond.CodeInterrupted, "", "interrupted")
	}
	fmt.Fprintf(stderr, "postbondd: %s\n", postbond.Plain(err.Error()))
	if hint := postbond.HintOf(err); hint != "" {
		fmt.Fprintf(stderr, "  hint: %s\n", postbond.Plain(hint))
	}
	return postbond.CodeOf(err).Exit()
}

// newApp is the command tree.
func newApp(stdout, stderr io.Writer) *cli.App {
	app := &cli.App{
		Name:            "postbondd",
		Usage:           "answer a delivery service's question: may this message in?",
		HideHelpCommand: true,
		HideVersion:     true,
		Writer:          stdout,
		ErrWriter:       stderr,
		ExitErrHandler:  func(*cli.Context, error) {}, // the exit code is run's alone
		Commands:        []*cli.Command{serveCommand(stderr), rewindCommand(stderr), statusCommand(), healthCommand(), versionCommand()},
		Action:          onlyCommands,
	}
	app.OnUsageError = usageError
	for _, command := range app.Commands {
		command.HideHelpCommand = true
		command.OnUsageError = usageError
		command.Action = withoutArguments(command.Action)
	}
	return app
}

func onlyCommands(c *cli.Context) error {
	if c.NArg() > 0 {
		return postbond.Fail(postbond.CodeUsage, "`postbondd --help` lists them", "there is no command %q", c.Args().First())
	}
	return cli.ShowAppHelp(c)
}

// withoutArguments refuses positional arguments: flags after one would not be read.
func withoutArguments(action cli.ActionFunc) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.NArg() > 0 {
			return postbond.Fail(postbond.CodeUsage, "give flags as --name value", "%s takes no argument %q", c.Command.Name, c.Args().First())
		}
		return action(c)
	}
}

func usageError(c *cli.Context, err error, _ bool) error {
	hint := "`postbondd --help` lists the commands"
	if c.Command != nil && c.Command.Name != "" && c.Command.Name != c.App.Name {
		hint = fmt.Sprintf("`postbondd %s --help` lists its flags", c.Command.Name)
	}
	return postbond.Fail(postbond.CodeUsage, hint, "%w", err)
}
