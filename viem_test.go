// SPDX-License-Identifier: MIT

package postbond_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

// viemRequest and viemAnswer are the lines of scripts/viem-digest.mjs.
type viemRequest struct {
	Name      string          `json:"name"`
	ChainID   string          `json:"chainId"`
	Contract  common.Address  `json:"contract"`
	Key       hexutil.Bytes   `json:"key"`
	Stamp     *viemStamp      `json:"stamp,omitempty"`
	Owner     *common.Address `json:"owner,omitempty"`
	Signature hexutil.Bytes   `json:"signature,omitempty"`
}

type viemStamp struct {
	Holder common.Address `json:"holder"`
	Epoch  string         `json:"epoch"`
	Index  string         `json:"index"`
	Value  string         `json:"value"`
	Total  string         `json:"total"`
	Letter common.Hash    `json:"letter"`
}

type viemAnswer struct {
	Digest    common.Hash     `json:"digest"`
	Signature hexutil.Bytes   `json:"signature"`
	Signer    common.Address  `json:"signer"`
	Recovered *common.Address `json:"recovered"`
}

// Invariant 27, the second encoder.
func TestDigestsAndSignaturesEqualThoseOfViem(t *testing.T) {
	random := newSource(20)
	var requests []viemRequest
	var digests []common.Hash
	for range 300 {
		key, domain, stamp := random.key(t), random.domain(), random.stamp()
		signed := sign(t, key, domain, stamp)
		request := viemRequestFor(domain, key)
		request.Stamp = &viemStamp{
			stamp.Holder, number(stamp.Epoch), number(stamp.Index), number(stamp.Value), number(stamp.Total), stamp.Letter,
		}
		request.Signature = signed.Signature[:]
		requests, digests = append(requests, request), append(digests, signed.Digest())
	}
	for range 100 {
		key, domain, owner := random.key(t), random.domain(), random.address()
		digest := domain.TitleDigest(owner)
		request := viemRequestFor(domain, key)
		request.Owner = &owner
		request.Signature = signDigest(t, key, digest)
		requests, digests = append(requests, request), append(digests, digest)
	}

	for i, answer := range askViem(t, requests) {
		require.Equal(t, digests[i], answer.Digest, "digest of %+v", requests[i])
		require.Equal(t, requests[i].Signature, answer.Signature, "both sign deterministically")
		require.Equal(t, &answer.Signer, answer.Recovered)
		signature, err := postbond.NewSignature(answer.Signature)
		require.NoError(t, err)
		signer, err := signature.Recover(digests[i])
		require.NoError(t, err)
		require.Equal(t, answer.Signer, signer)
	}
}

func viemRequestFor(domain postbond.Domain, key *ecdsa.PrivateKey) viemRequest {
	name := map[postbond.Kind]string{postbond.Bond: "Postbond Stake", postbond.Postage: "Postbond Postage"}[domain.Kind]
	return viemRequest{
		Name: name, ChainID: number(domain.ChainID), Contract: domain.Contract, Key: crypto.FromECDSA(key),
	}
}

func number[T ~uint8 | ~uint32 | ~uint64](n T) string { return strconv.FormatUint(uint64(n), 10) }

func signDigest(t *testing.T, key *ecdsa.PrivateKey, digest common.Hash) []byte {
	raw, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	signature, err := postbond.NewSignature(raw)
	require.NoError(t, err)
	return signature[:]
}

func askViem(t *testing.T, requests []viemRequest) []viemAnswer {
	if _, err := os.Stat("node_modules/viem"); err != nil {
		t.Skip("viem is not installed: npm ci")
	}
	var input bytes.Buffer
	lines := json.NewEncoder(&input)
	for _, request := range requests {
		require.NoError(t, lines.Encode(request))
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	command := exec.CommandContext(ctx, "node", "scripts/viem-digest.mjs")
	command.Stdin, command.Stderr = &input, os.Stderr
	output, err := command.Output()
	require.NoError(t, err)

	var answers []viemAnswer
	decoder := json.NewDecoder(bytes.NewReader(output))
	for decoder.More() {
		var answer viemAnswer
		require.NoError(t, decoder.Decode(&answer))
		answers = append(answers, answer)
	}
	assert.Len(t, answers, len(requests))
	return answers
}
