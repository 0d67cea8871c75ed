// SPDX-License-Identifier: MIT

package indexer_test

import (
	"context"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/indexer/store"
)

var (
	stakeAddress = common.HexToAddress("0x57a4e00000000000000000000000000000000001")
	termsAddress = common.HexToAddress("0x7e43500000000000000000000000000000000002")
	signers      = []common.Address{{0xa1}, {0xb0}, {0xca}}
	fakeChainID  = uint64(31337)
)

// fakeBlock is a block with its logs and the number of events that each book has had after it.
type fakeBlock struct {
	header *types.Header
	logs   []types.Log
	seqs   map[common.Address]uint64
}

// fakeNode serves a chain of deposits, each of 1, so that a book's balance is its seq. Hooks spoil its answers. It is safe
// for the goroutines of an indexer and of a test.
type fakeNode struct {
	mutex   sync.Mutex
	chainID uint64
	random  *rand.Rand
	blocks  []fakeBlock
	known   map[common.Hash]fakeBlock // orphans too
	headAt  int                       // what it says is its head; 0: the last block
	tags    map[int64]uint64          // what it says is safe and finalized

	spoilHeader   func(*types.Header) *types.Header
	spoilLogs     func(query ethereum.FilterQuery, logs []types.Log) []types.Log
	spoilReceipts func(types.Receipts) types.Receipts
	refuse        func(method string) error
}

func newFakeNode(seed uint64) *fakeNode {
	n := &fakeNode{chainID: fakeChainID, random: rand.New(rand.NewPCG(seed, 1)), known: map[common.Hash]fakeBlock{}, tags: map[int64]uint64{}}
	n.append(&types.Header{Number: new(big.Int), Time: 1_700_000_000, Difficulty: new(big.Int), Extra: []byte{byte(seed)}}, nil, nil)
	n.mine(defaultProposed())
	return n
}

func (n *fakeNode) append(h *types.Header, logs []types.Log, seqs map[common.Address]uint64) {
	b := fakeBlock{h, logs, seqs}
	n.blocks = append(n.blocks, b)
	n.known[h.Hash()] = b
}

// mine adds a block with these logs.
func (n *fakeNode) mine(logs ...types.Log) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	parent := n.blocks[len(n.blocks)-1]
	h := &types.Header{
		ParentHash: parent.header.Hash(), Number: new(big.Int).Add(parent.header.Number, common.Big1), Time: parent.header.Time + 12,
		Difficulty: new(big.Int), Extra: big.NewInt(n.random.Int64()).Bytes(),
	}
	receipts := receiptsOf(logs)
	h.ReceiptHash, h.Bloom = types.DeriveSha(receipts, trie.NewStackTrie(nil)), types.MergeBloom(receipts)
	seqs := map[common.Address]uint64{}
	for signer, seq := range parent.seqs {
		seqs[signer] = seq
	}
	for i := range logs {
		logs[i].BlockNumber, logs[i].BlockHash, logs[i].Index = h.Number.Uint64(), h.Hash(), uint(2*i)
		logs[i].TxHash = crypto.Keccak256Hash(h.ParentHash[:], []byte{byte(i)})
		if len(logs[i].Topics) == 3 {
			seqs[common.BytesToAddress(logs[i].Topics[1][:])]++
		}
	}
	n.append(h, logs, seqs)
}

// grow adds blocks with up to three deposits each.
func (n *fakeNode) grow(blocks int) {
	for range blocks {
		seqs := map[common.Address]uint64{}
		var logs []types.Log
		for range n.random.IntN(4) {
			signer := signers[n.random.IntN(len(signers))]
			seqs[signer]++
			logs = append(logs, deposited(signer, n.last().seqs[signer]+seqs[signer]))
		}
		n.mine(logs...)
	}
}

func (n *fakeNode) last() fakeBlock {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return n.blocks[len(n.blocks)-1]
}

func (n *fakeNode) height() uint64 { return n.last().header.Number.Uint64() }

// cut drops blocks from the end of the chain; grow makes others in their place.
func (n *fakeNode) cut(blocks int) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.blocks = n.blocks[:len(n.blocks)-blocks]
}

func deposited(signer common.Address, seq uint64) types.Log {
	amount, number := big.NewInt(1), new(big.Int).SetUint64(seq)
	return newLog(stakeAddress, stake.NewStake().GetABI(), "Deposited", []common.Hash{addressTopic(signer), addressTopic(signers[0])},
		amount, number, number)
}

func defaultProposed() types.Log {
	return newLog(termsAddress, terms.NewTerms().GetABI(), "DefaultProposed", []common.Hash{{}}, packed(1, 10, 0, 500_000, common.Address{}))
}

// packed is the word of a requirement, from the highest bits down.
func packed(mode, cover uint8, postage, bond uint64, holder common.Address) *big.Int {
	word := []byte{mode, cover}
	word = append(word, binary.BigEndian.AppendUint64(nil, postage)[3:]...)
	word = append(word, binary.BigEndian.AppendUint64(nil, bond)[3:]...)
	return new(big.Int).SetBytes(append(word, holder[:]...))
}

func newLog(contract common.Address, contractABI abi.ABI, event string, topics []common.Hash, values ...any) types.Log {
	data, err := contractABI.Events[event].Inputs.NonIndexed().Pack(values...)
	if err != nil {
		panic(err) // a mistake in the test itself
	}
	return types.Log{Address: contract, Topics: append([]common.Hash{contractABI.Events[event].ID}, topics...), Data: data}
}

func addressTopic(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

func (n *fakeNode) asked(method string) error {
	if n.refuse == nil {
		return nil
	}
	return n.refuse(method)
}

func (n *fakeNode) ChainID(context.Context) (*big.Int, error) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return new(big.Int).SetUint64(n.chainID), n.asked("ChainID")
}

func (n *fakeNode) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if err := n.asked("HeaderByNumber"); err != nil {
		return nil, err
	}
	at := len(n.blocks) - 1
	if n.headAt != 0 {
		at = n.headAt
	}
	if number != nil && number.Sign() < 0 {
		at = int(n.tags[number.Int64()])
	} else if number != nil {
		at = int(number.Int64())
	}
	if at >= len(n.blocks) {
		return nil, ethereum.NotFound
	}
	return n.answer(n.blocks[at].header), nil
}

func (n *fakeNode) HeaderByHash(_ context.Context, hash common.Hash) (*types.Header, error) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if err := n.asked("HeaderByHash"); err != nil {
		return nil, err
	}
	b, found := n.known[hash]
	if !found {
		return nil, ethereum.NotFound
	}
	return n.answer(b.header), nil
}

func (n *fakeNode) answer(h *types.Header) *types.Header {
	if n.spoilHeader == nil {
		return h
	}
	return n.spoilHeader(types.CopyHeader(h))
}

func (n *fakeNode) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if err := n.asked("FilterLogs"); err != nil {
		return nil, err
	}
	var logs []types.Log
	if q.BlockHash != nil {
		logs = append(logs, n.known[*q.BlockHash].logs...)
	} else {
		for _, b := range n.blocks[q.FromBlock.Uint64() : q.ToBlock.Uint64()+1] {
			logs = append(logs, b.logs...)
		}
	}
	logs = slices.DeleteFunc(logs, func(log types.Log) bool {
		return !slices.Contains(q.Addresses, log.Address) || !slices.Contains(q.Topics[0], log.Topics[0])
	})
	if n.spoilLogs != nil {
		logs = n.spoilLogs(q, logs)
	}
	return logs, nil
}

// receiptsOf gives each log a transaction, which has a stranger's log too.
func receiptsOf(logs []types.Log) types.Receipts {
	receipts := types.Receipts{}
	for _, ours := range logs {
		strangers := ours
		strangers.Address, strangers.Topics, strangers.Index = common.Address{0x57}, nil, ours.Index+1
		r := &types.Receipt{Type: types.DynamicFeeTxType, Status: 1, TxHash: ours.TxHash, Logs: []*types.Log{&ours, &strangers}}
		r.Bloom = types.CreateBloom(r)
		receipts = append(receipts, r)
	}
	return receipts
}

func (n *fakeNode) BlockReceipts(_ context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if err := n.asked("BlockReceipts"); err != nil {
		return nil, err
	}
	b, found := n.known[*block.BlockHash]
	if !found {
		return nil, ethereum.NotFound
	}
	receipts := receiptsOf(b.logs)
	if n.spoilReceipts != nil {
		receipts = n.spoilReceipts(receipts)
	}
	return receipts, nil
}

// identity is what an index of the node's chain is about.
func (n *fakeNode) identity() store.Identity {
	return store.Identity{ChainID: fakeChainID, Stake: stakeAddress, Terms: termsAddress}
}
