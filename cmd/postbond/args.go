// SPDX-License-Identifier: MIT

package main

import (
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
)

// flagsFirst moves the flags of a command line before the positional arguments. The library stops looking for flags at
// the first argument that is none, so `mp set alice.eth dm3 /dns4/x --dry-run` would otherwise not be a dry run: it
// would send.
func flagsFirst(app *cli.App, args []string) []string {
	if len(args) == 0 {
		return args
	}
	path, rest, flags := findCommand(app, args[1:])
	var options, positionals []string
	for i := 0; i < len(rest); i++ {
		argument := rest[i]
		if argument == "--" {
			positionals = append(positionals, rest[i+1:]...)
			break
		}
		if len(argument) < 2 || argument[0] != '-' {
			positionals = append(positionals, argument)
			continue
		}
		options = append(options, argument)
		if takesValue(flags, argument) && i+1 < len(rest) {
			i++
			options = append(options, rest[i])
		}
	}
	line := append([]string{args[0]}, path...)
	line = append(line, options...)
	if len(positionals) > 0 {
		line = append(append(line, "--"), positionals...)
	}
	return line
}

// findCommand follows the command words. rest is everything else, in order; flags are the found command's.
func findCommand(app *cli.App, args []string) (path, rest []string, flags []cli.Flag) {
	commands := app.Commands
	for i, argument := range args {
		if strings.HasPrefix(argument, "-") && len(argument) > 1 {
			rest = append(rest, argument)
			continue // flags before the command word belong to the command
		}
		command := commandNamed(commands, argument)
		if command == nil {
			return path, append(rest, args[i:]...), flags
		}
		path, commands, flags = append(path, argument), command.Subcommands, command.Flags
		if len(commands) == 0 {
			return path, append(rest, args[i+1:]...), flags
		}
	}
	return path, rest, flags
}

func commandNamed(commands []*cli.Command, name string) *cli.Command {
	for _, command := range commands {
		if command.HasName(name) {
			return command
		}
	}
	return nil
}

// takesValue says whether the argument is a flag whose value is the next argument.
func takesValue(flags []cli.Flag, argument string) bool {
	name := strings.TrimLeft(argument, "-")
	if strings.Contains(name, "=") {
		return false
	}
	for _, flag := range flags {
		for _, known := range flag.Names() {
			if known == name {
				_, isBool := flag.(*cli.BoolFlag)
				return !isBool
			}
		}
	}
	return false
}

// group is the action of a command that only has subcommands.
func group(c *cli.Context) error {
	if c.NArg() > 0 {
		return usage(c, "there is no command %q", strings.TrimSpace(commandPath(c)+" "+c.Args().First()))
	}
	return cli.ShowSubcommandHelp(c)
}

// usage is an error about the command line.
func usage(c *cli.Context, format string, args ...any) error {
	hint := strings.TrimSpace("postbond "+commandPath(c)) + " --help"
	return postbond.Fail(postbond.CodeUsage, hint, format, args...)
}

func usageError(c *cli.Context, err error, _ bool) error { return usage(c, "%w", err) }

// commandPath gives the command words that led here: "mp set".
func commandPath(c *cli.Context) string {
	_, path, _ := strings.Cut(c.Command.HelpName, " ")
	if c.Command.HelpName == "" || c.Command.HelpName == c.App.Name {
		return ""
	}
	return path
}

// positionals gives exactly the arguments that are named, or says what is missing or too much.
func positionals(c *cli.Context, names ...string) ([]string, error) {
	if c.NArg() < len(names) {
		return nil, usage(c, "%s is missing: postbond %s <%s>", names[c.NArg()], commandPath(c), strings.Join(names, "> <"))
	}
	if c.NArg() > len(names) {
		return nil, usage(c, "%q is one argument too many", c.Args().Get(len(names)))
	}
	return c.Args().Slice(), nil
}
