// SPDX-License-Identifier: MIT

package indexer_test

import (
	"bytes"
	"errors"
	"log/slog"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/indexer"
)

// TestSpoiledAnswersNeverMakeAWrongIndex spoils a part of the node's answers in one way at a time. The index may stop
// short, but once the node is well again it must come out right, if need be after the rewind that the error asks for.
func TestSpoiledAnswersNeverMakeAWrongIndex(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	anyOf := func(logs []types.Log) int { return random.IntN(len(logs)) }
	header := func(change func(*types.Header)) func(*fakeNode) {
		return func(n *fakeNode) {
			n.spoilHeader = func(h *types.Header) *types.Header {
				if random.IntN(5) == 0 {
					change(h)
				}
				return h
			}
		}
	}
	log := func(change func(*types.Log)) func(*fakeNode) {
		return func(n *fakeNode) {
			n.spoilLogs = func(_ ethereum.FilterQuery, logs []types.Log) []types.Log {
				if len(logs) > 0 && random.IntN(2) == 0 {
					change(&logs[anyOf(logs)])
				}
				return logs
			}
		}
	}
	// Answers to ranges only: those to single blocks are the second question.
	ranges := func(change func([]types.Log) []types.Log) func(*fakeNode) {
		return func(n *fakeNode) {
			n.spoilLogs = func(q ethereum.FilterQuery, logs []types.Log) []types.Log {
				if q.BlockHash != nil || len(logs) < 2 || random.IntN(2) == 0 {
					return logs
				}
				return change(logs)
			}
		}
	}
	cases := []struct {
		name  string
		spoil func(*fakeNode)
	}{
		{"no logs at all", ranges(func([]types.Log) []types.Log { return nil })},
		{"the second half missing", ranges(func(logs []types.Log) []types.Log { return logs[:len(logs)/2] })},
		{"a log missing", ranges(func(logs []types.Log) []types.Log {
			i := anyOf(logs)
			return slices.Delete(logs, i, i+1)
		})},
		{"a log twice", ranges(func(logs []types.Log) []types.Log {
			i := anyOf(logs)
			return slices.Insert(logs, i, logs[i])
		})},
		{"logs out of order", ranges(func(logs []types.Log) []types.Log {
			slices.Reverse(logs)
			return logs
		})},
		{"a log of another contract", log(func(l *types.Log) { l.Address[7]++ })},
		{"a log of one contract at the other", log(func(l *types.Log) { l.Address = termsAddress })},
		{"a log of another kind", log(func(l *types.Log) { l.Topics = append([]common.Hash{{1}}, l.Topics[1:]...) })},
		{"a log without topics", log(func(l *types.Log) { l.Topics = nil })},
		{"a log with a topic too many", log(func(l *types.Log) { l.Topics = append(slices.Clone(l.Topics), common.Hash{}) })},
		{"a log of another signer", log(func(l *types.Log) {
			l.Topics = append(slices.Clone(l.Topics[:1]), common.Hash{9}, common.Hash{9})
		})},
		{"a log without data", log(func(l *types.Log) { l.Data = nil })},
		{"a log with other data", log(func(l *types.Log) { l.Data = append([]byte{1}, l.Data[1:]...) })},
		{"a log of another block", log(func(l *types.Log) { l.BlockHash[3]++ })},
		{"a log of no block here", log(func(l *types.Log) { l.BlockNumber += 1000 })},
		{"a log marked as removed", log(func(l *types.Log) { l.Removed = true })},
		{"a header without bloom filter", header(func(h *types.Header) { h.Bloom = types.Bloom{} })},
		{"a header that announces everything", header(func(h *types.Header) {
			for i := range h.Bloom {
				h.Bloom[i] = 0xff
			}
		})},
		{"a header with another time", header(func(h *types.Header) { h.Time++ })},
		{"a header with another parent", header(func(h *types.Header) { h.ParentHash[0]++ })},
		{"a header of another number", header(func(h *types.Header) { h.Number.Add(h.Number, common.Big1) })},
		{"a header of no number", header(func(h *types.Header) { h.Number = nil })},
		{"a header of a negative number", header(func(h *types.Header) { h.Number.Neg(h.Number) })},
		{"no header", func(n *fakeNode) {
			n.spoilHeader = func(h *types.Header) *types.Header {
				if random.IntN(5) == 0 {
					return nil
				}
				return h
			}
		}},
		{"failures", func(n *fakeNode) {
			n.refuse = func(string) error {
				if random.IntN(4) == 0 {
					return errors.New("503 Service Unavailable")
				}
				return nil
			}
		}},
	}
	for seed, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			node := newFakeNode(uint64(seed))
			node.grow(30)
			x := newIndex(t, node, small())
			for range 6 {
				c.spoil(node)
				for range 3 {
					if err := x.Sync(t.Context()); err != nil {
						assert.NotEmpty(t, postbond.HintOf(err), "%v", err)
					}
				}
				node.spoilHeader, node.spoilLogs, node.refuse = nil, nil, nil
				err := x.Sync(t.Context())
				if postbond.CodeOf(err) == postbond.CodeIndexMismatch { // a silence that no filter showed
					require.NoError(t, x.Indexer.Rewind(t.Context(), 0))
					err = x.Sync(t.Context())
				}
				require.NoError(t, err)
				assertFollows(t, x, node)
				node.cut(2)
				node.grow(12)
			}
		})
	}
}

// TestLiesAreRecognised makes the node stick to one lie, and expects to hear of it.
func TestLiesAreRecognised(t *testing.T) {
	const last = 7 // of the first range
	everyLog := func(change func(*types.Log)) func(*fakeNode) {
		return func(n *fakeNode) {
			n.spoilLogs = func(_ ethereum.FilterQuery, logs []types.Log) []types.Log {
				for i := range logs {
					change(&logs[i])
				}
				return logs
			}
		}
	}
	headerOf := func(number uint64, change func(*types.Header)) func(*fakeNode) {
		return func(n *fakeNode) {
			n.spoilHeader = func(h *types.Header) *types.Header {
				if h.Number.Uint64() == number {
					change(h)
				}
				return h
			}
		}
	}
	noFilter := func(h *types.Header) { h.Bloom = types.Bloom{} }
	later := func(h *types.Header) { h.Time++ }
	cases := []struct {
		name string
		lie  func(*fakeNode)
		says string
	}{
		{"logs of an orphan", everyLog(func(l *types.Log) { l.BlockHash[3]++ }), "of another block"},
		{"removed logs", everyLog(func(l *types.Log) { l.Removed = true }), "marked as removed"},
		{"logs of strangers", everyLog(func(l *types.Log) { l.Address = signers[0] }), "was not asked for"},
		{"invented signers", everyLog(func(l *types.Log) { l.Topics = append(slices.Clone(l.Topics[:1]), common.Hash{9}) }), "not in the block's bloom filter"},
		{"logs of later blocks", everyLog(func(l *types.Log) { l.BlockNumber += 20 }), "is not in blocks 1 to 7"},
		{"logs of earlier blocks", everyLog(func(l *types.Log) { l.BlockNumber = 0 }), "is not in blocks 1 to 7"},
		{"malformed logs", everyLog(func(l *types.Log) { l.Data = l.Data[:31] }), "malformed event"},
		{"a block within a range", headerOf(last-2, later), "does not follow"},
		{"the last block of a range", headerOf(last, noFilter), "asking the node for block 0x"},
		{"the head", headerOf(31, noFilter), "asking the node for block 0x"},
		{"a block before the head", headerOf(29, noFilter), "asked for block 29"},
		{"the first block", headerOf(0, later), "asking the node for block 0x"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			node := newFakeNode(12)
			node.grow(30)
			c.lie(node)
			x := newIndex(t, node, small())
			err := x.Sync(t.Context())
			require.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err), "%v", err)
			assert.ErrorContains(t, err, c.says)
		})
	}
}

func TestNothingOfAShortAnswerIsBelieved(t *testing.T) {
	node := newFakeNode(13)
	node.mine(deposited(signers[0], 1), deposited(signers[1], 1))
	node.mine(deposited(signers[2], 1))
	node.mine()
	// The answer ends in the middle of a block, where the filter cannot tell, and before another, where it can.
	node.spoilLogs = func(q ethereum.FilterQuery, logs []types.Log) []types.Log {
		if q.BlockHash != nil {
			return logs
		}
		return logs[:min(2, len(logs))]
	}
	cfg := small()
	cfg.Confirmations = 1
	x := newIndex(t, node, cfg)
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)
}

func TestSilenceThatNoFilterShowsIsCaughtByTheNextEvent(t *testing.T) {
	node := newFakeNode(3)
	node.grow(10)
	x := newIndex(t, node, small())
	require.NoError(t, x.Sync(t.Context()))
	seq := node.last().seqs[signers[0]]

	// One of two deposits in a block stays away, both times: filters cannot tell.
	node.mine(deposited(signers[0], seq+1), deposited(signers[1], node.last().seqs[signers[1]]+1))
	node.spoilLogs = func(_ ethereum.FilterQuery, logs []types.Log) []types.Log { return logs[1:] }
	require.NoError(t, x.Sync(t.Context()))
	node.spoilLogs = nil

	node.mine(deposited(signers[0], seq+2))
	before := sum(t, x.Store)
	err := x.Sync(t.Context())
	require.Equal(t, postbond.CodeIndexMismatch, postbond.CodeOf(err))
	assert.Contains(t, postbond.HintOf(err), "postbondd rewind --to")
	assert.Equal(t, before, sum(t, x.Store))
	assert.True(t, seen(t, x).IsZero(), "stopped, it is behind")

	require.NoError(t, x.Indexer.Rewind(t.Context(), node.height()-2))
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)
}

// logged lets a test read what an indexer logs as a warning.
func logged(cfg *indexer.Config) *bytes.Buffer {
	var lines bytes.Buffer
	cfg.Log = slog.New(slog.NewTextHandler(&lines, &slog.HandlerOptions{Level: slog.LevelWarn}))
	return &lines
}

// silentAbout leaves one kind of log out of every answer.
func silentAbout(kind types.Log) func(ethereum.FilterQuery, []types.Log) []types.Log {
	return func(_ ethereum.FilterQuery, logs []types.Log) []types.Log {
		return slices.DeleteFunc(logs, func(log types.Log) bool { return log.Topics[0] == kind.Topics[0] })
	}
}

func TestSteadySilenceIsBrokenByTheReceipts(t *testing.T) {
	for name, kind := range map[string]types.Log{"deposits": deposited(signers[0], 1), "default terms": defaultProposed()} {
		t.Run(name, func(t *testing.T) {
			node := newFakeNode(15)
			node.grow(30)
			node.spoilLogs = silentAbout(kind)
			cfg := small()
			warnings := logged(&cfg)
			x := newIndex(t, node, cfg)
			for range 3 {
				require.NoError(t, x.Sync(t.Context()))
				assertFollows(t, x, node)
				node.grow(2)
			}
			assert.Contains(t, warnings.String(), "node is silent about logs that are in its receipts")
		})
	}
}

func TestNothingIsBelievedWithoutTrueReceipts(t *testing.T) {
	cases := []struct {
		name string
		lie  func(*fakeNode)
		says string
	}{
		{"none", func(n *fakeNode) { n.spoilReceipts = func(types.Receipts) types.Receipts { return nil } }, "have the root"},
		{"one left out", func(n *fakeNode) { n.spoilReceipts = func(r types.Receipts) types.Receipts { return r[1:] } }, "have the root"},
		{"one is null", func(n *fakeNode) { n.spoilReceipts = func(r types.Receipts) types.Receipts { return append(r, nil) } }, "is missing"},
		{"a log left out", everyReceipt(func(r *types.Receipt) { r.Logs = r.Logs[1:] }), "have the root"},
		{"a log is null", everyReceipt(func(r *types.Receipt) { r.Logs[0] = nil }), "is missing"},
		{"logs at other places", everyReceipt(func(r *types.Receipt) { r.Logs[0].Index++ }), "says it is number"},
		{"logs of another block", everyReceipt(func(r *types.Receipt) { r.Logs[0].BlockHash[3]++ }), "of another block"},
		{"not served", func(n *fakeNode) {
			n.refuse = func(method string) error {
				if method == "BlockReceipts" {
					return errors.New("the method does not exist")
				}
				return nil
			}
		}, "the method does not exist"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			node := newFakeNode(16)
			node.grow(10)
			x := newIndex(t, node, small())
			require.NoError(t, x.Sync(t.Context()))
			before := sum(t, x.Store)
			node.mine(deposited(signers[1], node.last().seqs[signers[1]]+1))
			node.spoilLogs = silentAbout(deposited(signers[1], 1))
			c.lie(node)
			for range 2 {
				err := x.Sync(t.Context())
				require.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err), "%v", err)
				assert.ErrorContains(t, err, c.says)
				assert.NotEmpty(t, postbond.HintOf(err))
				assert.Equal(t, before, sum(t, x.Store))
			}
			node.spoilReceipts, node.refuse = nil, nil
			require.NoError(t, x.Sync(t.Context()))
			assertFollows(t, x, node)
		})
	}
}

func everyReceipt(change func(*types.Receipt)) func(*fakeNode) {
	return func(n *fakeNode) {
		n.spoilReceipts = func(receipts types.Receipts) types.Receipts {
			for _, r := range receipts {
				change(r)
			}
			return receipts
		}
	}
}

func TestFilterThatAnnouncesTooMuchIsNoSilence(t *testing.T) {
	node := newFakeNode(17)
	node.grow(10)
	ours := deposited(signers[0], 1)
	node.mine( // together these announce a deposit at the contract
		types.Log{Address: stakeAddress, Topics: []common.Hash{{1}}},
		types.Log{Address: common.Address{2}, Topics: ours.Topics[:1]},
	)
	asked := 0
	node.refuse = func(method string) error {
		if method == "BlockReceipts" {
			asked++
		}
		return nil
	}
	cfg := small()
	warnings := logged(&cfg)
	x := newIndex(t, node, cfg)
	require.NoError(t, x.Sync(t.Context()))
	assertFollows(t, x, node)
	assert.Equal(t, 1, asked)
	assert.Empty(t, warnings.String())
}
