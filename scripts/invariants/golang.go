// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var goTest = regexp.MustCompile(`^(Test|Fuzz)`)

// parseGo finds the tests of a file that claim invariants in their comment.
func parseGo(name string, source []byte) ([]proof, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var proofs []proof
	for _, declaration := range file.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok || function.Recv != nil || !goTest.MatchString(function.Name.Name) {
			continue
		}
		if invariants := claims(function.Doc.Text()); invariants != nil {
			proofs = append(proofs, proof{
				place:      fmt.Sprintf("%s:%d", name, files.Position(function.Pos()).Line),
				test:       function.Name.Name,
				runs:       []string{path.Dir(filepath.ToSlash(name))},
				invariants: invariants,
			})
		}
	}
	return proofs, nil
}

func goProofs(ctx context.Context, root string) ([]proof, error) {
	var proofs []proof
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "testdata" || hidden(entry.Name())) {
			return filepath.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(name, "_test.go") {
			return nil
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		found, err := parseGo(name, source)
		proofs = append(proofs, found...)
		return err
	})
	if err != nil || proofs == nil {
		return nil, err
	}
	running, err := listGo(ctx, proofs)
	if err != nil {
		return nil, err
	}
	return proofs, checkRunning(proofs, running)
}

func hidden(name string) bool { return name != "." && strings.HasPrefix(name, ".") }

func checkRunning(proofs []proof, running map[string][]string) error {
	var errs []error
	for _, p := range proofs {
		if !slices.Contains(running[p.runs[0]], p.test) {
			errs = append(errs, fmt.Errorf("%s: go does not run %s", p.place, p.test))
		}
	}
	return errors.Join(errs...)
}

// listGo asks go for the tests that it would run, in the folders of these.
func listGo(ctx context.Context, proofs []proof) (map[string][]string, error) {
	var folders []string
	for _, p := range proofs {
		if folder := "./" + p.runs[0]; !slices.Contains(folders, folder) {
			folders = append(folders, folder)
		}
	}
	module, err := output(ctx, "go", "list", "-m")
	if err != nil {
		return nil, err
	}
	events, err := output(ctx, "go", append([]string{"test", "-json", "-list", goTest.String()}, folders...)...)
	if err != nil {
		return nil, err
	}
	return parseListing(strings.TrimSpace(string(module)), events)
}

// parseListing reads the events of `go test -json -list`: the tests of each folder.
func parseListing(module string, events []byte) (map[string][]string, error) {
	running := map[string][]string{}
	decoder := json.NewDecoder(bytes.NewReader(events))
	for {
		var event struct{ Package, Output string }
		if err := decoder.Decode(&event); errors.Is(err, io.EOF) {
			return running, nil
		} else if err != nil {
			return nil, fmt.Errorf("list Go tests: %w", err)
		}
		folder := strings.TrimPrefix(strings.TrimPrefix(event.Package, module), "/")
		if folder == "" {
			folder = "."
		}
		running[folder] = append(running[folder], strings.TrimSpace(event.Output))
	}
}

func output(ctx context.Context, name string, arguments ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, name, arguments...)
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w: %s", name, arguments[0], err, out)
	}
	return out, nil
}
