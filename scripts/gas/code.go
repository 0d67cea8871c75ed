// SPDX-License-Identifier: MIT

package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// compiled is a contract that can be deployed.
type compiled struct {
	abi  abi.ABI
	code []byte
}

// load takes a contract from its bindings or, where it has none or a folder is named, from what forge built.
func load(name string, bindings *bind.MetaData, folder string) (compiled, error) {
	if bindings == nil || folder != "" {
		return loadArtifact(filepath.Join(cmp.Or(folder, "out"), sourceOf(name), name+".json"))
	}
	parsed, err := bindings.ParseABI()
	if err != nil {
		return compiled{}, err
	}
	return compiled{*parsed, common.FromHex(bindings.Bin)}, nil
}

func loadArtifact(path string) (compiled, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return compiled{}, fmt.Errorf("%w: run `forge build`", err)
	}
	if err != nil {
		return compiled{}, err
	}
	var artifact struct {
		ABI      abi.ABI
		Bytecode struct{ Object hexutil.Bytes }
	}
	if err := json.Unmarshal(data, &artifact); err != nil {
		return compiled{}, fmt.Errorf("%s: %w", path, err)
	}
	if len(artifact.Bytecode.Object) == 0 {
		return compiled{}, fmt.Errorf("%s has no code: run `forge build --force`", path)
	}
	return compiled{artifact.ABI, artifact.Bytecode.Object}, nil
}

// sourceOf is the file that a contract is in: its own, but for the token with permit.
func sourceOf(name string) string { return strings.Replace(name, "Permit", "", 1) + ".sol" }
