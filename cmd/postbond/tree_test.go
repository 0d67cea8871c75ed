// SPDX-License-Identifier: MIT

package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/urfave/cli/v2"
)

func TestEveryLeafHasItsFlagsAndWords(t *testing.T) {
	eachCommand("postbond", newApp(streams{}).Commands, func(path string, command *cli.Command) {
		assert.NotEmpty(t, command.Usage, path)
		if len(command.Subcommands) > 0 {
			assert.Empty(t, command.Flags, "%s: flags stand on leaves", path)
			return
		}
		flags := make(map[string]bool)
		for _, flag := range command.Flags {
			for _, name := range flag.Names() {
				assert.False(t, flags[name], "%s: --%s twice", path, name)
				flags[name] = true
			}
			assert.NotEmpty(t, flag.(cli.DocGenerationFlag).GetUsage(), "%s %s", path, flag.Names())
		}
		assert.True(t, flags[flagJSON], path)
		assert.Equal(t, flags[flagDryRun], flags[flagYes], "%s: what asks can be looked at first", path)
		assert.True(t, flags[flagSigner] || !flags[flagDryRun], "%s: what writes needs a key", path)
	})
}
