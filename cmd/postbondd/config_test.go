// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
)

// parse gives the configuration that a command line and an environment make.
func parse(t *testing.T, args ...string) config {
	var parsed config
	app := newApp(io.Discard, io.Discard)
	for _, command := range app.Commands {
		if command.Name == "serve" {
			command.Action = func(c *cli.Context) error {
				parsed = configOf(c)
				return nil
			}
		}
	}
	require.NoError(t, app.Run(append([]string{"postbondd", "serve"}, args...)))
	return parsed
}

func TestDefaultsServeTheDevelopmentChainOnLoopback(t *testing.T) {
	cfg := parse(t)
	require.NoError(t, cfg.Check())
	assert.Equal(t, config{
		Network: "anvil", Database: "postbond.db", Listen: "127.0.0.1:7077", Poll: time.Second,
		OnFault: "defer", LogFormat: "text", LogLevel: "info",
	}, cfg)
}

func TestEveryFlagHasAVariableAndAUsage(t *testing.T) {
	for _, command := range newApp(io.Discard, io.Discard).Commands {
		for _, flag := range command.Flags {
			name := flag.Names()[0]
			documented, ok := flag.(cli.DocGenerationFlag)
			require.True(t, ok)
			assert.NotEmpty(t, documented.GetUsage(), name)
			if name != flagJSON && name != flagTo {
				assert.Equal(t, []string{"POSTBOND_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))}, documented.GetEnvVars())
			}
		}
	}
}

func TestFlagsWinOverVariablesOverDefaults(t *testing.T) {
	t.Setenv("POSTBOND_NETWORK", "sepolia")
	t.Setenv("POSTBOND_MAX_LAG", "5m")
	cfg := parse(t, "--network", "base")
	assert.Equal(t, "base", cfg.Network)
	assert.Equal(t, 5*time.Minute, cfg.MaxLag)
}

func TestWrongConfigurationIsRefusedByName(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(*config)
		err   string
	}{
		{"network", func(c *config) { c.Network = "goerli" }, `no network "goerli"`},
		{"listen without a port", func(c *config) { c.Listen = "127.0.0.1" }, `--listen cannot be "127.0.0.1"`},
		{"no database", func(c *config) { c.Database = "" }, `--database cannot be ""`},
		{"confirmations", func(c *config) { c.Confirmations = "newest" }, `--confirmations cannot be "newest"`},
		{"no confirmations", func(c *config) { c.Confirmations = "0" }, `--confirmations cannot be "0"`},
		{"negative confirmations", func(c *config) { c.Confirmations = "-1" }, `--confirmations cannot be "-1"`},
		{"no poll", func(c *config) { c.Poll = 0 }, `--poll cannot be "0s"`},
		{"lag below poll", func(c *config) { c.MaxLag = c.Poll }, `--max-lag cannot be "1s"`},
		{"on-fault", func(c *config) { c.OnFault = "panic" }, `--on-fault cannot be "panic"`},
		{"log format", func(c *config) { c.LogFormat = "xml" }, `--log-format cannot be "xml"`},
		{"log level", func(c *config) { c.LogLevel = "loud" }, `--log-level cannot be "loud"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			cfg := parse(t)
			test.spoil(&cfg)
			err := cfg.Check()
			require.ErrorContains(t, err, test.err)
			assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(err))
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
}

func TestSafetyFollowsTheNetworkUnlessToldOtherwise(t *testing.T) {
	tests := []struct {
		network, flag string
		confirmations uint64
		tag           string
	}{
		{"mainnet", "", 0, "safe"},
		{"base", "finalized", 0, "finalized"},
		{"base", "12", 12, ""},
		{"anvil", "", 0, "latest"},
		{"anvil", "3", 3, ""},
		{"anvil", "safe", 0, "safe"},
		{"mainnet", "latest", 0, "latest"},
	}
	for _, test := range tests {
		confirmations, tag, err := config{Network: test.network, Confirmations: test.flag}.safety()
		require.NoError(t, err)
		assert.Equal(t, test.confirmations, confirmations)
		assert.Equal(t, test.tag, tag)
	}
}

func TestSilenceOfTheChainCountsWhereBlocksComeByThemselves(t *testing.T) {
	assert.Equal(t, 2*time.Minute, config{Network: "base"}.maxLag())
	assert.Equal(t, time.Hour, config{Network: "base", MaxLag: time.Hour}.maxLag())
	assert.Equal(t, time.Hour, config{Network: "anvil", MaxLag: time.Hour}.maxLag())
	assert.Greater(t, config{Network: "anvil"}.maxLag(), 24*365*time.Hour)
	assert.Greater(t, time.Since(time.Time{}), config{Network: "anvil"}.maxLag(), "an index that never saw the head is behind all the same")
}

func TestCommandLineMistakesExitWithAHint(t *testing.T) {
	tests := []struct {
		args []string
		err  string
		hint string
	}{
		{[]string{"sevre"}, `there is no command "sevre"`, "--help"},
		{[]string{"serve", "now"}, `serve takes no argument "now"`, "--name value"},
		{[]string{"serve", "--netwrok", "anvil"}, "flag provided but not defined: -netwrok", "postbondd serve --help"},
		{[]string{"serve", "--poll", "soon"}, `invalid value "soon"`, "postbondd serve --help"},
		{[]string{"serve", "--on-fault", "panic"}, "--on-fault cannot be", "one of defer, accept, reject"},
		{[]string{"status", "--server", "localhost"}, `"localhost" is not the URL of a service`, "http://127.0.0.1:7077"},
		{[]string{"rewind"}, "rewind to where?", "--to"},
		{[]string{"--wat"}, "flag provided but not defined: -wat", "--help"},
	}
	for _, test := range tests {
		t.Run(strings.Join(test.args, " "), func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			code := run(t.Context(), append([]string{"postbondd"}, test.args...), &stdout, &stderr)
			assert.Equal(t, postbond.ExitUsage, code)
			assert.Contains(t, stderr.String(), "postbondd: ")
			assert.Contains(t, stderr.String(), test.err)
			assert.Contains(t, stderr.String(), "\n  hint: ")
			assert.Contains(t, stderr.String(), test.hint)
			assert.Empty(t, stdout.String())
		})
	}
}

func TestHelpAndVersionAreAnswered(t *testing.T) {
	for args, want := range map[string]string{
		"": "serve", "--help": "serve", "serve --help": "POSTBOND_RPC_URL", "version": "\n", "version --json": `{"version":`,
	} {
		var stdout, stderr bytes.Buffer
		assert.Equal(t, postbond.ExitDone, run(t.Context(), append([]string{"postbondd"}, strings.Fields(args)...), &stdout, &stderr))
		assert.Contains(t, stdout.String(), want)
		assert.Empty(t, stderr.String())
	}
}
