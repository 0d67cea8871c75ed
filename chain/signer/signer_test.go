// SPDX-License-Identifier: MIT

package signer_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain/signer"
)

// A key of anvil's, known to everybody.
const key, address = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"

func keyFile(t *testing.T, content string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(content), mode))
	return path
}

func TestKeyIsFoundWhereItIsSaidToBe(t *testing.T) {
	t.Setenv("TEST_KEY", key)
	t.Setenv("TEST_KEY_0X", "0x"+key)
	for name, source := range map[string]string{
		"environment": "env:TEST_KEY",
		"with 0x":     "env:TEST_KEY_0X",
		"file":        "file:" + keyFile(t, key+"\n", 0o600),
	} {
		t.Run(name, func(t *testing.T) {
			s, err := signer.Open(source)
			require.NoError(t, err)
			assert.Equal(t, address, s.Address().Hex())
		})
	}
}

func TestUnusableSourceIsRefusedWithoutRepeatingIt(t *testing.T) {
	t.Setenv("TEST_KEY", key[:40])
	for name, c := range map[string]struct {
		source string
		code   postbond.Code
	}{
		"none":              {"", postbond.CodeNoSigner},
		"the key itself":    {key, postbond.CodeUsage},
		"unknown kind":      {"vault:" + key, postbond.CodeUsage},
		"no variable":       {"env:", postbond.CodeUsage},
		"variable not set":  {"env:TEST_NOTHING", postbond.CodeNoSigner},
		"not a key":         {"env:TEST_KEY", postbond.CodeNoSigner},
		"no file":           {"file:/does/not/exist", postbond.CodeNoSigner},
		"a folder":          {"file:" + t.TempDir(), postbond.CodeNoSigner},
		"readable by all":   {"file:" + keyFile(t, key, 0o644), postbond.CodeNoSigner},
		"file without key":  {"file:" + keyFile(t, "hello", 0o600), postbond.CodeNoSigner},
		"key typed as name": {"env:" + key, postbond.CodeNoSigner},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := signer.Open(c.source)
			assert.Equal(t, c.code, postbond.CodeOf(err))
			assert.NotContains(t, err.Error()+postbond.HintOf(err), key[:40])
		})
	}
}

func TestSignaturesRecoverToTheSigner(t *testing.T) {
	private, err := crypto.HexToECDSA(key)
	require.NoError(t, err)
	s := signer.New(private)

	digest := crypto.Keccak256Hash([]byte("digest"))
	signature, err := s.SignDigest(t.Context(), digest)
	require.NoError(t, err)
	recovered, err := signature.Recover(digest)
	require.NoError(t, err)
	assert.Equal(t, s.Address(), recovered)

	chainID := big.NewInt(31337)
	tx, err := s.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{ChainID: chainID, To: &common.Address{}}), chainID)
	require.NoError(t, err)
	sender, err := types.Sender(types.LatestSignerForChainID(chainID), tx)
	require.NoError(t, err)
	assert.Equal(t, s.Address(), sender)
}
