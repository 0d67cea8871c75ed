// SPDX-License-Identifier: MIT

package postbond_test

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/postbond/postbond"

// importRules is the table of docs/architecture.md: who may import whom of ours. Patterns are those of path.Match; the
// first row that fits a package counts.
func importRules() []importRule {
	return []importRule{
		{".", nil},
		{"bindings/*", nil},
		{"chain", []string{".", "bindings/*"}},
		{"chain/signer", []string{"."}},
		{"ens", []string{".", "bindings/*", "chain"}},
		{"dm3", []string{".", "ens"}},
		{"indexer", []string{".", "bindings/*", "chain", "indexer/store"}},
		{"indexer/store", []string{"."}},
		{"gate", []string{"."}},
		{"gate/*", []string{".", "gate", "dm3", "ens"}},
		{"cmd/postbondd", []string{".", "bindings/*", "chain", "ens", "dm3", "indexer", "indexer/store", "gate", "gate/*"}},
		{"cmd/postbond", []string{".", "*", "*/*"}},
		// Around the product: the development network, and what shows or measures the product.
		{"contracts/model", []string{"."}},
		{"anvil", []string{".", "bindings/*", "chain"}},
		{"anvil/*", []string{".", "chain", "anvil"}},
		{"scripts/*", []string{".", "*", "*/*"}},
	}
}

type importRule struct {
	of  string
	may []string
}

// listed is what `go list` says of a package.
type listed struct {
	ImportPath string
	Imports    []string
}

func goList(t *testing.T, args ...string) (packages []listed) {
	command := exec.CommandContext(t.Context(), "go", append([]string{"list", "-e", "-json=ImportPath,Imports"}, args...)...)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	output, err := command.Output()
	require.NoError(t, err, stderr.String())
	decoder := json.NewDecoder(bytes.NewReader(output))
	for decoder.More() {
		var p listed
		require.NoError(t, decoder.Decode(&p))
		packages = append(packages, p)
	}
	return packages
}

// ours gives the folder of a package of this module, "." for the root.
func ours(importPath string) (folder string, ok bool) {
	if importPath == module {
		return ".", true
	}
	return strings.CutPrefix(importPath, module+"/")
}

func matches(t *testing.T, folder string, patterns ...string) bool {
	for _, pattern := range patterns {
		fits, err := path.Match(pattern, folder)
		require.NoError(t, err)
		if fits {
			return true
		}
	}
	return false
}

func TestPackagesImportOnlyWhatTheyMay(t *testing.T) {
	for _, p := range goList(t, "./...") {
		folder, ok := ours(p.ImportPath)
		require.True(t, ok, p.ImportPath)
		rule, found := ruleFor(t, folder)
		if !assert.True(t, found, "%s is in no row of the table in docs/architecture.md", folder) {
			continue
		}
		for _, imported := range p.Imports {
			if other, ok := ours(imported); ok {
				assert.True(t, matches(t, other, rule.may...), "%s must not import %s", folder, other)
			}
		}
	}
}

func ruleFor(t *testing.T, folder string) (importRule, bool) {
	for _, rule := range importRules() {
		if matches(t, folder, rule.of) {
			return rule, true
		}
	}
	return importRule{}, false
}

// The daemon faces the internet: it must have no way to get at a key. go-ethereum's own generated-binding support mentions
// its key stores; nothing else may, and no hardware wallet is reachable at all.
func TestDaemonHasNoSigner(t *testing.T) {
	const accounts = "github.com/ethereum/go-ethereum/accounts/"
	daemon := goList(t, "-deps", "./cmd/postbondd")
	require.Greater(t, len(daemon), 100)
	for _, p := range daemon {
		assert.NotEqual(t, module+"/chain/signer", p.ImportPath)
		for _, wallet := range []string{"usbwallet", "scwallet"} {
			assert.NotEqual(t, accounts+wallet, p.ImportPath)
		}
		if strings.HasPrefix(p.ImportPath, accounts) {
			continue
		}
		for _, keys := range []string{"keystore", "external"} {
			assert.NotContains(t, p.Imports, accounts+keys, p.ImportPath)
		}
	}
}

// Neither the development network, with its public keys, nor tests' needs get into the product.
func TestProductDoesNotContainTheDevelopmentNetwork(t *testing.T) {
	for _, p := range goList(t, "-deps", "./cmd/postbondd", "./cmd/postbond") {
		assert.NotEqual(t, module+"/anvil", p.ImportPath)
		assert.NotEqual(t, "testing", p.ImportPath)
	}
}
