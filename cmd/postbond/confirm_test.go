// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
)

func TestOnlyYesMeansYes(t *testing.T) {
	for name, c := range map[string]struct {
		typed    string
		terminal bool
		flags    []string
		code     postbond.Code
	}{
		"y":                      {"y\n", true, nil, ""},
		"YES":                    {"YES\n", true, nil, ""},
		"enter":                  {"\n", true, nil, postbond.CodeNotConfirmed},
		"n":                      {"n\n", true, nil, postbond.CodeNotConfirmed},
		"something":              {"sure\n", true, nil, postbond.CodeNotConfirmed},
		"end of input":           {"", true, nil, postbond.CodeNotConfirmed},
		"nobody there":           {"y\n", false, nil, postbond.CodeNotConfirmed},
		"nobody there and --yes": {"", false, []string{"--yes"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := streams{in: strings.NewReader(c.typed), out: io.Discard, err: &bytes.Buffer{}, terminal: c.terminal}
			var got error
			app := &cli.App{Flags: writing(), Action: func(context *cli.Context) error {
				got = s.confirm(context.Context, context)
				return nil
			}}
			assert.NoError(t, app.Run(append([]string{"postbond"}, c.flags...)))
			assert.Equal(t, c.code, postbond.CodeOf(got))
		})
	}
}

func TestInterruptEndsTheQuestion(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	reader, writer := io.Pipe()
	defer writer.Close()
	s := streams{in: reader, err: io.Discard, terminal: true}
	app := &cli.App{Flags: writing(), Action: func(c *cli.Context) error { return s.confirm(ctx, c) }}
	assert.ErrorIs(t, app.Run([]string{"postbond"}), context.Canceled)
}
