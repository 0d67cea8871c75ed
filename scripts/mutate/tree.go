// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

const (
	sources = "contracts/src"
	tests   = "contracts/test"
)

// products are the contracts that are deployed. A mutant that changes the code of none of them is no mutant.
var products = []string{"Stake", "Postage", "Terms"}

// tree is a copy of the contracts and their tests in which they can be broken, with a compiler of its own.
type tree struct {
	root     string // what it is a copy of
	folder   string
	compiler *compiler
	original map[string]string // what the sources are when nothing is changed
	changed  string            // the one that is
	code     []byte            // of the products when nothing is changed
}

var (
	errNoCode = errors.New("the sources do not compile")
	errFailed = errors.New("a test failed")
)

// plant makes a tree of what forge needs out of root; the libraries, which it only reads, stay where they are. It builds the
// sources, and makes sure that they pass: tests that fail anyway notice nothing.
func plant(ctx context.Context, root, folder string, original map[string]string) (*tree, error) {
	t := &tree{root: root, folder: folder, original: original}
	if err := os.CopyFS(filepath.Join(folder, "contracts"), os.DirFS(filepath.Join(root, "contracts"))); err != nil {
		return nil, err
	}
	settings, err := os.ReadFile(filepath.Join(root, "foundry.toml"))
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(folder, "foundry.toml"), settings, 0o644); err != nil {
		return nil, err
	}
	if err := os.Symlink(filepath.Join(root, "node_modules"), filepath.Join(folder, "node_modules")); err != nil {
		return nil, err
	}
	if t.compiler, err = startCompiler(ctx, root, folder+".sock"); err != nil {
		return nil, err
	}
	if err := t.settle(ctx); err != nil {
		t.stop()
		return nil, fmt.Errorf("the contracts as they are: %w", err)
	}
	return t, nil
}

func (t *tree) settle(ctx context.Context) error {
	if err := t.test(ctx, ""); err != nil {
		return err
	}
	var err error
	t.code, err = t.build(ctx)
	return err
}

// clone makes another tree, built like this one and as it is: nothing may be changed here meanwhile.
func (t *tree) clone(ctx context.Context, folder string) (*tree, error) {
	if err := os.CopyFS(folder, os.DirFS(t.folder)); err != nil {
		return nil, err
	}
	other := *t
	other.folder = folder
	var err error
	other.compiler, err = startCompiler(ctx, t.root, folder+".sock")
	return &other, err
}

func (t *tree) stop() { t.compiler.stop() }

// change leaves one source changed.
func (t *tree) change(m mutant) error {
	if t.changed != "" && t.changed != m.file {
		if err := t.write(t.changed, t.original[t.changed]); err != nil {
			return err
		}
	}
	t.changed = m.file
	return t.write(m.file, m.apply(t.original[m.file]))
}

func (t *tree) write(file, code string) error {
	return os.WriteFile(filepath.Join(t.folder, sources, file), []byte(code), 0o644)
}

// build compiles the sources and gives the code of the products.
func (t *tree) build(ctx context.Context) ([]byte, error) {
	if output, err := t.forge(ctx, "build", sources); err != nil {
		return nil, buildError(output, err)
	}
	var code []byte
	for _, name := range products {
		artifact, err := os.ReadFile(filepath.Join(t.folder, "out", name+".sol", name+".json"))
		if err != nil {
			return nil, err
		}
		var built struct {
			Bytecode struct{ Object string }
		}
		if err := json.Unmarshal(artifact, &built); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		code = append(code, built.Bytecode.Object...)
	}
	return code, nil
}

// test runs those below a path, until one fails, which it gives as an errFailed; an empty path is all of them. Each run is
// like the first: what forge remembers of failures is forgotten.
func (t *tree) test(ctx context.Context, path string) error {
	for _, memory := range []string{"cache/fuzz", "cache/invariant", "cache/test-failures"} {
		if err := os.RemoveAll(filepath.Join(t.folder, memory)); err != nil {
			return err
		}
	}
	arguments := []string{"test", "--fail-fast", "--threads", "1"}
	if path != "" {
		arguments = append(arguments, "--match-path", path)
	}
	output, err := t.forge(ctx, arguments...)
	if err != nil && bytes.Contains(output, []byte("failing test")) {
		return fmt.Errorf("%w:\n%s", errFailed, failures(output))
	}
	return buildError(output, err)
}

// failures are the lines in which forge names the tests that failed.
func failures(output []byte) string {
	var lines []string
	for line := range strings.Lines(string(output)) {
		if strings.HasPrefix(line, "[FAIL") && !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "")
}

// buildError tells sources that do not compile from all that should not happen.
func buildError(output []byte, err error) error {
	if err == nil {
		return nil
	}
	if bytes.Contains(output, []byte("Compiler run failed")) {
		return fmt.Errorf("%w:\n%s", errNoCode, output)
	}
	return fmt.Errorf("forge: %w\n%s", err, output)
}

// forge runs it on the tree, with this program for its compiler. A forge that is late is killed with what it started.
func (t *tree) forge(ctx context.Context, arguments ...string) ([]byte, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	command := exec.CommandContext(ctx, "forge", arguments...)
	command.Dir = t.folder
	command.Env = append(withoutFoundry(os.Environ()),
		"FOUNDRY_PROFILE=mutate", "FOUNDRY_SOLC="+self, compilerSocket+"="+t.compiler.socket)
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGKILL) }
	command.WaitDelay = time.Second
	output, err := command.CombinedOutput()
	if ctx.Err() != nil {
		return output, ctx.Err()
	}
	return output, err
}

// withoutFoundry drops what a caller set for a forge of his own.
func withoutFoundry(environment []string) []string {
	var kept []string
	for _, variable := range environment {
		if !strings.HasPrefix(variable, "FOUNDRY_") {
			kept = append(kept, variable)
		}
	}
	return kept
}

// nearest are the tests that look at a source alone, or nothing if it has none of its own.
func nearest(root, file string) string {
	name := strings.TrimSuffix(filepath.Base(file), ".sol")
	for _, path := range []string{filepath.Join(tests, name, "*.t.sol"), filepath.Join(tests, "libraries", name+".t.sol")} {
		if found, _ := filepath.Glob(filepath.Join(root, path)); len(found) > 0 { // its only error is a bad pattern
			return path
		}
	}
	return ""
}
