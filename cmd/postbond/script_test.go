// SPDX-License-Identifier: MIT

package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond/anvil"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"postbond": main})
}

// TestScripts are transcripts of the program as people use it, each against a chain of its own.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			network := anvil.ForTest(env.T().(testing.TB))
			env.Vars = append(env.Vars,
				"POSTBOND_RPC_URL="+network.URL,
				"XDG_STATE_HOME="+filepath.Join(env.WorkDir, "state"),
				"PATH="+filepath.Join(root, "node_modules", ".bin")+string(os.PathListSeparator)+env.Getenv("PATH"),
				"ROOT="+root,
				"EVIL=\x1b[31mred",
				"RESOLVER="+network.Resolver.Hex(),
				"REGISTRY="+network.Registry.Hex(),
				"STAKE="+network.Stake.Hex(),
				"TERMS="+network.Terms.Hex(),
				"TOKEN="+network.Token.Hex(),
			)
			for _, person := range network.People() {
				name := strings.ToUpper(strings.TrimSuffix(person.Name, ".eth"))
				env.Vars = append(env.Vars,
					name+"="+hex.EncodeToString(crypto.FromECDSA(person.Key)),
					name+"_ADDRESS="+person.Address.Hex())
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"store": store,
		},
	})
}

// exits runs a program and expects one exit code: exits 3 postbond mp set.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: exits code program [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, not %d", got, want)
	}
}

// store keeps the last line of the last output in a variable: store STAMP stdout.
func store(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: store VARIABLE stdout|stderr")
	}
	lines := strings.Split(strings.TrimSpace(ts.ReadFile(args[1])), "\n")
	ts.Setenv(args[0], fmt.Sprint(lines[len(lines)-1]))
}
