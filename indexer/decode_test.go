// SPDX-License-Identifier: MIT

package indexer_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/indexer"
	"github.com/postbond/postbond/indexer/store"
)

var (
	signer, party = common.Address{0xa1, 19: 1}, common.Address{0xb0, 19: 2}
	digest        = common.HexToHash("0xd16e57")
	blockTime     = uint64(1_795_000_000)
)

// sample is a log and what it means.
type sample struct {
	log   types.Log
	means store.Event
}

func samples() []sample {
	stakeABI, termsABI := stake.NewStake().GetABI(), terms.NewTerms().GetABI()
	n := func(x int64) *big.Int { return big.NewInt(x) }
	s, p := addressTopic(signer), addressTopic(party)
	asked := packed(2, 10, 1<<40-1, 500, party)
	requirement := postbond.Requirement{Holder: party, Bond: 500, Postage: 1<<40 - 1, Cover: 10, Mode: postbond.ModeBondOrPostage}
	burn := new(big.Int).SetBytes(common.FromHex("37000b98" + "000000000300" + "000000000200" + "000000000007" + "000000000100"))
	all := []sample{
		{newLog(stakeAddress, stakeABI, "Deposited", []common.Hash{s, p}, n(5), n(1<<48-1), n(1<<48-1)),
			store.Event{Kind: store.Deposited, Signer: signer, Party: party, Amount: 5, Balance: postbond.MaxMicro, Seq: 1<<48 - 1}},
		{newLog(stakeAddress, stakeABI, "ExitRequested", []common.Hash{s}, n(1<<24-1), n(12), n(3)),
			store.Event{Kind: store.ExitRequested, Signer: signer, Epoch: postbond.MaxEpoch, Balance: 12, Seq: 3}},
		{newLog(stakeAddress, stakeABI, "ExitCancelled", []common.Hash{s}, n(12), n(3)),
			store.Event{Kind: store.ExitCancelled, Signer: signer, Balance: 12, Seq: 3}},
		{newLog(stakeAddress, stakeABI, "Withdrawn", []common.Hash{s, p}, n(12), n(0), n(3)),
			store.Event{Kind: store.Withdrawn, Signer: signer, Party: party, Amount: 12, Seq: 3}},
		{newLog(stakeAddress, stakeABI, "TitleSet", []common.Hash{s, p}, n(12), n(3)),
			store.Event{Kind: store.TitleSet, Signer: signer, Party: party, Balance: 12, Seq: 3}},
		{newLog(stakeAddress, stakeABI, "Burned", []common.Hash{s, p}, [32]byte(digest), burn),
			store.Event{Kind: store.Burned, Signer: signer, Party: party, Digest: digest, Amount: 0x200, Total: 0x300, Balance: 0x100,
				Seq: 7, Epoch: 2968, Index: 55}},
		{newLog(stakeAddress, stakeABI, "Expelled", []common.Hash{s, p}, n(15), n(0), n(3)),
			store.Event{Kind: store.Expelled, Signer: signer, Party: party, Reward: 1, Amount: 14, Seq: 3}},
		{newLog(stakeAddress, stakeABI, "Flushed", nil, n(1<<50)),
			store.Event{Kind: store.Flushed, Amount: 1 << 50}},
		{newLog(termsAddress, termsABI, "RequirementSet", []common.Hash{p}, asked),
			store.Event{Kind: store.RequirementSet, Party: party, Requirement: requirement}},
		{newLog(termsAddress, termsABI, "DefaultProposed", []common.Hash{common.BigToHash(n(2970))}, asked),
			store.Event{Kind: store.DefaultProposed, Epoch: 2970, Requirement: requirement}},
	}
	for i := range all {
		log, e := &all[i].log, &all[i].means
		log.BlockNumber, log.Index, log.TxHash = 77, 5, common.Hash{9}
		e.Position, e.Time, e.Tx, e.Contract = store.Position{Block: 77, LogIndex: 5}, blockTime, log.TxHash, log.Address
	}
	return all
}

func TestEveryEventIsDecoded(t *testing.T) {
	d := indexer.NewDecoder(stakeAddress, termsAddress)
	filter := d.Filter()
	assert.ElementsMatch(t, []common.Address{stakeAddress, termsAddress}, filter.Addresses)
	for _, s := range samples() {
		t.Run(string(s.means.Kind), func(t *testing.T) {
			assert.Contains(t, filter.Topics[0], s.log.Topics[0])
			require.True(t, d.Knows(s.log))
			got, err := d.Decode(s.log, blockTime)
			require.NoError(t, err)
			assert.Equal(t, s.means, got)
		})
	}
}

func TestMalformedLogsAreRefused(t *testing.T) {
	d := indexer.NewDecoder(stakeAddress, termsAddress)
	damages := []struct {
		name   string
		damage func(*types.Log)
	}{
		{"no data", func(l *types.Log) { l.Data = nil }},
		{"a byte less", func(l *types.Log) { l.Data = l.Data[:len(l.Data)-1] }},
		{"a word more", func(l *types.Log) { l.Data = append(slices.Clone(l.Data), make([]byte, 32)...) }},
		{"no topics", func(l *types.Log) { l.Topics = nil }},
		{"a topic more", func(l *types.Log) { l.Topics = append(slices.Clone(l.Topics), common.Hash{}) }},
		{"another first topic", func(l *types.Log) { l.Topics = append([]common.Hash{{1}}, l.Topics[1:]...) }},
		{"another contract", func(l *types.Log) { l.Address = party }},
		{"the other contract", func(l *types.Log) {
			if l.Address == stakeAddress {
				l.Address = termsAddress
			} else {
				l.Address = stakeAddress
			}
		}},
		{"a topic less, or more where there is none", func(l *types.Log) {
			l.Topics = slices.Clone(l.Topics)[:max(1, len(l.Topics)-1)]
			if len(l.Topics) == 1 {
				l.Topics = append(l.Topics, common.Hash{}, common.Hash{})
			}
		}},
	}
	for _, s := range samples() {
		for _, c := range damages {
			t.Run(string(s.means.Kind)+" with "+c.name, func(t *testing.T) {
				log := s.log
				c.damage(&log)
				_, err := d.Decode(log, blockTime)
				assert.Error(t, err)
			})
		}
	}
}

func TestNumbersOutOfRangeAreRefused(t *testing.T) {
	d := indexer.NewDecoder(stakeAddress, termsAddress)
	for _, s := range samples() {
		for word := range len(s.log.Data) / 32 {
			if s.means.Kind == store.Burned && word == 0 {
				continue // the digest, any bits
			}
			log := s.log
			log.Data = slices.Clone(log.Data)
			log.Data[32*word] = 0xff
			_, err := d.Decode(log, blockTime)
			assert.Error(t, err, "%s, word %d", s.means.Kind, word)
		}
		for topic := 1; topic < len(s.log.Topics); topic++ {
			log := s.log
			log.Topics = slices.Clone(log.Topics)
			log.Topics[topic][0] = 1
			_, err := d.Decode(log, blockTime)
			assert.Error(t, err, "%s, topic %d", s.means.Kind, topic)
		}
	}
}

func TestTermsThatTheContractRefusesAreRefused(t *testing.T) {
	d := indexer.NewDecoder(stakeAddress, termsAddress)
	for name, r := range map[string]*big.Int{
		"an unknown mode":  packed(5, 0, 1, 1, common.Address{}),
		"nothing asked":    packed(1, 0, 0, 0, common.Address{}),
		"one thing asked":  packed(2, 0, 0, 1, common.Address{}),
		"a cover, no bond": packed(1, 1, 1, 0, common.Address{}),
	} {
		log := newLog(termsAddress, terms.NewTerms().GetABI(), "RequirementSet", []common.Hash{addressTopic(party)}, r)
		_, err := d.Decode(log, blockTime)
		assert.Error(t, err, name)
	}
	unset := newLog(termsAddress, terms.NewTerms().GetABI(), "DefaultProposed", []common.Hash{{}}, common.Big0)
	_, err := d.Decode(unset, blockTime)
	assert.Error(t, err, "a default without a mode")
}

func FuzzDecode(f *testing.F) {
	for _, s := range samples() {
		f.Add(s.log.Address == stakeAddress, slices.Concat(bytesOf(s.log.Topics)...), s.log.Data)
	}
	d := indexer.NewDecoder(stakeAddress, termsAddress)
	f.Fuzz(func(t *testing.T, ofStake bool, topics, data []byte) {
		log := types.Log{Address: termsAddress, Data: data}
		if ofStake {
			log.Address = stakeAddress
		}
		for topic := range slices.Chunk(topics, 32) {
			log.Topics = append(log.Topics, common.BytesToHash(topic))
		}
		e, err := d.Decode(log, blockTime)
		if err != nil {
			assert.Zero(t, e)
			return
		}
		const max48 = 1<<48 - 1
		assert.True(t, e.Amount <= postbond.MaxMicro || e.Kind == store.Flushed && e.Amount < 1<<63)
		assert.LessOrEqual(t, max(e.Reward, e.Balance, e.Total), postbond.MaxMicro)
		assert.LessOrEqual(t, e.Seq, uint64(max48))
		assert.LessOrEqual(t, e.Epoch, postbond.MaxEpoch)
		assert.NoError(t, e.Requirement.Check())
	})
}

func bytesOf(topics []common.Hash) (all [][]byte) {
	for _, topic := range topics {
		all = append(all, topic.Bytes())
	}
	return all
}
