// SPDX-License-Identifier: MIT

// How this program speaks. Results: stdout, text or one JSON object. Plans, questions, progress: stderr. An error is
// one sentence and, where a person can act, a hint; with --json it is one JSON object on stderr. Amounts in JSON are
// decimal strings in millionths of the token ("unit":"micro") unless the field's name says wei, times RFC 3339 in UTC.
//
// Text passes through postbond.Plain: records and contracts of others can say anything.

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/postbond/postbond"
)

// verdictError carries the exit code of a command whose result, already printed, is a no.
type verdictError struct{ exit int }

func (verdictError) Error() string { return "" }

// report says what went wrong and gives the exit code.
func report(w io.Writer, err error, asJSON bool) int {
	var verdict verdictError
	if errors.As(err, &verdict) {
		return verdict.exit
	}
	if errors.Is(err, context.Canceled) {
		err = postbond.Fail(postbond.CodeInterrupted, "", "interrupted; nothing was sent that was not shown above")
	}
	code, hint := postbond.CodeOf(err), postbond.HintOf(err)
	exit := code.Exit()
	if asJSON {
		writeJSON(w, struct {
			Code    postbond.Code `json:"code"`
			Message string        `json:"message"`
			Hint    string        `json:"hint"`
			Exit    int           `json:"exit"`
		}{code, err.Error(), hint, exit})
		return exit
	}
	fmt.Fprintf(w, "postbond: %s\n", postbond.Plain(err.Error()))
	if hint != "" {
		fmt.Fprintf(w, "  hint: %s\n", postbond.Plain(hint))
	}
	return exit
}

// writeJSON writes one object on one line, with < > & as they are.
func writeJSON(w io.Writer, value any) {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value) // a closed pipe is the reader's choice
}

// result prints what a command found: one object with --json, else the lines.
func result(c *cli.Context, value any, lines ...string) error {
	if c.Bool(flagJSON) {
		writeJSON(c.App.Writer, value)
		return nil
	}
	for _, line := range lines {
		fmt.Fprintln(c.App.Writer, postbond.Plain(line))
	}
	return nil
}

// outcome is the result of a command that has sent something. Nobody knows yet what comes of what was not waited for.
func outcome(c *cli.Context, value any, line string) error {
	if c.Bool(flagNoWait) {
		line = "Sent, and not waited for."
	}
	return result(c, value, line)
}

// row is one line of a text result, its label padded.
func row(label, format string, args ...any) string {
	return fmt.Sprintf("%-12s %s", label, fmt.Sprintf(format, args...))
}

// wantsJSON looks for --json before the flags are parsed, for errors of the parsing itself.
func wantsJSON(args []string) bool {
	for _, argument := range args {
		if argument == "--" {
			return false
		}
		if argument == "--"+flagJSON || argument == "-"+flagJSON {
			return true
		}
	}
	return false
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
