// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var (
	contractHead = regexp.MustCompile(`(?m)^(?:abstract )?contract (\w+)(?: is ([^{]+))?`)
	solidityTest = regexp.MustCompile(`((?m:^[ \t]*///.*\n)+)[ \t]*function ((?:test|invariant_)\w*)\(`)
)

// suites are the contracts of the Solidity tests, and the tests that claim invariants where they are written. A test of an
// abstract contract runs in each contract that inherits it.
type suites struct {
	parents map[string][]string
	written []solidityClaim
}

type solidityClaim struct {
	place, contract, test string
	invariants            []int
}

func (s *suites) parse(path, source string) {
	heads := contractHead.FindAllStringSubmatchIndex(source, -1)
	for _, head := range heads {
		name, parents := source[head[2]:head[3]], ""
		if head[4] >= 0 {
			parents = source[head[4]:head[5]]
		}
		s.parents[name] = strings.FieldsFunc(parents, func(r rune) bool { return r == ',' || r == ' ' || r == '\n' })
	}
	for _, m := range solidityTest.FindAllStringSubmatchIndex(source, -1) {
		invariants := claims(strings.ReplaceAll(source[m[2]:m[3]], "///", ""))
		if invariants == nil {
			continue
		}
		contract := ""
		for _, head := range heads {
			if head[0] < m[0] {
				contract = source[head[2]:head[3]]
			}
		}
		s.written = append(s.written, solidityClaim{
			place:      fmt.Sprintf("%s:%d", path, 1+strings.Count(source[:m[4]], "\n")),
			contract:   contract,
			test:       source[m[4]:m[5]],
			invariants: invariants,
		})
	}
}

func (s *suites) inherits(contract, ancestor string) bool {
	return contract == ancestor ||
		slices.ContainsFunc(s.parents[contract], func(parent string) bool { return s.inherits(parent, ancestor) })
}

// proofs finds the contracts that run each test. running is what forge lists: the tests of each contract.
func (s *suites) proofs(running map[string][]string) ([]proof, error) {
	var proofs []proof
	var errs []error
	for _, c := range s.written {
		p := proof{place: c.place, test: c.test, invariants: c.invariants}
		for contract, tests := range running {
			if slices.Contains(tests, c.test) && s.inherits(contract, c.contract) {
				p.runs = append(p.runs, contract)
			}
		}
		if p.runs == nil {
			errs = append(errs, fmt.Errorf("%s: forge does not run %s of %s", c.place, c.test, c.contract))
		}
		slices.Sort(p.runs)
		proofs = append(proofs, p)
	}
	return proofs, errors.Join(errs...)
}

func solidityProofs(ctx context.Context, root string) ([]proof, error) {
	s := suites{parents: map[string][]string{}}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".sol" {
			return err
		}
		source, err := os.ReadFile(path)
		s.parse(path, string(source))
		return err
	})
	if err != nil {
		return nil, err
	}
	running, err := listForge(ctx)
	if err != nil {
		return nil, err
	}
	return s.proofs(running)
}

func listForge(ctx context.Context) (map[string][]string, error) {
	command := exec.CommandContext(ctx, "forge", "test", "--list", "--json")
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("list Solidity tests: %w", err)
	}
	var files map[string]map[string][]string
	if err := json.Unmarshal(output, &files); err != nil {
		return nil, fmt.Errorf("list Solidity tests: %w", err)
	}
	running := map[string][]string{}
	for _, contracts := range files {
		for contract, tests := range contracts {
			running[contract] = append(running[contract], tests...)
		}
	}
	return running, nil
}
