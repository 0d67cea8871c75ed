// SPDX-License-Identifier: MIT

package postbond_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
	"github.com/postbond/postbond/bindings/testtoken"
)

// onChain is a development chain and the contracts on it, asked what this package also says.
type onChain struct {
	*anvil.Network
	t     *testing.T
	stake *stake.Stake
	terms *terms.Terms
}

func newOnChain(t *testing.T) onChain {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	return onChain{anvil.ForTest(t), t, stake.NewStake(), terms.NewTerms()}
}

func (c onChain) domain() postbond.Domain {
	return postbond.Domain{Kind: postbond.Bond, ChainID: c.ChainID, Contract: c.Stake}
}

func (c onChain) today() postbond.Epoch {
	head, err := c.Client().HeaderByNumber(c.t.Context(), nil)
	require.NoError(c.t, err)
	return postbond.EpochAt(head.Time)
}

// answer is what a call gave: data, or the name of the error that it reverted with.
type answer struct {
	data  hexutil.Bytes
	error string
}

// ask makes all the calls in one batch.
func (c onChain) ask(to common.Address, calls ...[]byte) []answer {
	results := make([]hexutil.Bytes, len(calls))
	batch := make([]rpc.BatchElem, len(calls))
	for i, call := range calls {
		transaction := map[string]any{"from": c.Alice.Address, "to": to, "data": hexutil.Bytes(call)}
		batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{transaction, "latest"}, Result: &results[i]}
	}
	require.NoError(c.t, c.RPC().BatchCallContext(c.t.Context(), batch))

	answers := make([]answer, len(calls))
	for i, element := range batch {
		answers[i] = answer{results[i], c.revert(element.Error)}
	}
	return answers
}

func (c onChain) revert(err error) string {
	if err == nil {
		return ""
	}
	var withData rpc.DataError
	require.True(c.t, errors.As(err, &withData), "%v", err)
	text, err := json.Marshal(withData.ErrorData())
	require.NoError(c.t, err)
	var data hexutil.Bytes
	require.NoError(c.t, json.Unmarshal(text, &data))
	for _, contract := range []abi.ABI{c.stake.GetABI(), c.terms.GetABI()} {
		if known, err := contract.ErrorByID([4]byte(data)); err == nil {
			return known.Name
		}
	}
	return data.String()
}

// stampABI and signatureABI are the contract's view of a stamp.
func stampABI(s postbond.Stamp) stake.Stamp {
	return stake.Stamp{
		Epoch: big.NewInt(int64(s.Epoch)), Index: s.Index, Value: big.NewInt(int64(s.Value)),
		Total: big.NewInt(int64(s.Total)), Letter: s.Letter,
	}
}

func signatureABI(s postbond.Signature) stake.Signature {
	return stake.Signature{V: s[64], R: [32]byte(s[:32]), S: [32]byte(s[32:64])}
}

// Invariant 27, and what else this module and the contracts both compute.
func TestContractsComputeTheSame(t *testing.T) {
	c := newOnChain(t)
	t.Run("domain", c.testDomain)
	t.Run("digests", c.testDigests)
	t.Run("titles", c.testTitles)
	t.Run("epochs", c.testEpochs)
	t.Run("conflicts", c.testConflicts)
	t.Run("terms", c.testTerms)
	t.Run("books", c.testBooks)
}

func (c onChain) testDomain(t *testing.T) {
	domain, err := c.stake.UnpackEip712Domain(c.ask(c.Stake, c.stake.PackEip712Domain())[0].data)
	require.NoError(t, err)
	assert.Equal(t, "Postbond Stake", domain.Name)
	assert.Equal(t, "1", domain.Version)
	assert.Equal(t, c.ChainID, domain.ChainId.Uint64())
	assert.Equal(t, c.Stake, domain.VerifyingContract)
}

func (c onChain) testDigests(t *testing.T) {
	random := newSource(30)
	extreme := postbond.Stamp{
		Holder: filled[common.Address](0xff), Epoch: postbond.MaxEpoch, Index: 255,
		Value: postbond.MaxMicro, Total: postbond.MaxMicro, Letter: common.MaxHash,
	}
	stamps := []postbond.Stamp{{}, extreme}
	for range 300 {
		stamps = append(stamps, random.stamp())
	}
	var calls [][]byte
	for _, stamp := range stamps {
		calls = append(calls, c.stake.PackHashStamp(stamp.Holder, stampABI(stamp)))
	}
	for i, answer := range c.ask(c.Stake, calls...) {
		require.Equal(t, stamps[i].Digest(c.domain().Separator()).Bytes(), []byte(answer.data), "%+v", stamps[i])
	}
}

func (c onChain) testTitles(t *testing.T) {
	random := newSource(31)
	var calls [][]byte
	for i := range 60 {
		key, owner := random.key(t), random.address()
		signature := postbond.Signature(signDigest(t, key, c.domain().TitleDigest(owner)))
		if i%2 == 1 {
			owner = random.address()
		}
		calls = append(calls, c.stake.PackClaimTitle(crypto.PubkeyToAddress(key.PublicKey), owner, signatureABI(signature)))
	}
	for i, answer := range c.ask(c.Stake, calls...) {
		require.Equal(t, []string{"", "InvalidSignature"}[i%2], answer.error)
	}
}

func (c onChain) testEpochs(t *testing.T) {
	random := newSource(32)
	times := []uint64{0, week - 1, week, 1_800_000_000}
	for range 50 {
		times = append(times, random.Uint64N(uint64(postbond.MaxEpoch)*week))
	}
	var calls [][]byte
	for _, seconds := range times {
		calls = append(calls, c.stake.PackEpochAt(new(big.Int).SetUint64(seconds)))
	}
	for i, answer := range c.ask(c.Stake, calls...) {
		want := new(big.Int).SetBytes(answer.data).Uint64()
		require.Equal(t, postbond.Epoch(want), postbond.EpochAt(times[i]))
	}
}

// testConflicts reports random pairs for a key that has no stake: the contract gets as far as EmptyBook if and only if it
// finds the pair guilty.
func (c onChain) testConflicts(t *testing.T) {
	random := newSource(33)
	today := c.today()
	var calls [][]byte
	var want []string
	for range 400 {
		key := random.key(t)
		a, b := random.smallStamp(today), random.smallStamp(today)
		if random.IntN(8) == 0 {
			b = a
		}
		if a.Index > b.Index { // the contract wants them in order
			a, b = b, a
		}
		signedA, signedB := sign(t, key, c.domain(), a), sign(t, key, c.domain(), b)
		calls = append(calls, c.stake.PackReport(stampABI(a), signatureABI(signedA.Signature), a.Holder,
			stampABI(b), signatureABI(signedB.Signature), b.Holder, c.Alice.Address))
		want = append(want, reportOutcome(a, b))
	}
	seen := map[string]int{}
	for i, answer := range c.ask(c.Stake, calls...) {
		require.Equal(t, want[i], answer.error)
		seen[want[i]]++
	}
	assert.Len(t, seen, 4, "every outcome was tried: %v", seen)
}

func reportOutcome(a, b postbond.Stamp) string {
	switch {
	case a.ConflictsWith(b):
		return "EmptyBook"
	case a.Epoch != b.Epoch:
		return "DifferentEpochs"
	case a == b:
		return "SameStamp"
	}
	return "NoEquivocation"
}

// smallStamp has so few possible values that pairs often collide.
func (s source) smallStamp(today postbond.Epoch) postbond.Stamp {
	return postbond.Stamp{
		Holder: common.Address{byte(1 + s.IntN(2))},
		Epoch:  today - postbond.Epoch(s.IntN(8)/7),
		Index:  uint8(s.IntN(3)),
		Value:  postbond.Micro(s.IntN(4)),
		Total:  postbond.Micro(s.IntN(8)),
		Letter: common.Hash{byte(s.IntN(2))},
	}
}

func (c onChain) testTerms(t *testing.T) {
	var all []postbond.Requirement
	amounts := []postbond.Micro{0, 1, 1<<40 - 1}
	for mode := range postbond.Mode(7) {
		for _, bond := range amounts {
			for _, postage := range amounts {
				for _, cover := range []uint8{0, 1, 255} {
					terms := postbond.Requirement{Bond: bond, Postage: postage, Cover: cover, Mode: mode}
					all = append(all, terms)
					terms.Holder = c.Bob.Address
					all = append(all, terms)
				}
			}
		}
	}
	var calls [][]byte
	for _, r := range all {
		calls = append(calls, c.terms.PackSet(terms.Requirement{
			Holder: r.Holder, Bond: big.NewInt(int64(r.Bond)), Postage: big.NewInt(int64(r.Postage)), Cover: r.Cover,
			Mode: uint8(r.Mode),
		}))
	}
	for i, answer := range c.ask(c.Terms, calls...) {
		assert.Equal(t, answer.error == "", all[i].Check() == nil, "%+v: %q, %v", all[i], answer.error, all[i].Check())
	}
}

// testBooks burns random stamps over several weeks; a Book that is told the same stays equal to the contract's, and the
// events say what it says.
func (c onChain) testBooks(t *testing.T) {
	ctx := t.Context()
	random := newSource(34)
	key := random.key(t)
	signer := crypto.PubkeyToAddress(key.PublicKey)
	book := postbond.Book{Signer: signer, Owner: signer, Balance: 1_000_000, Seq: 1}

	token := testtoken.NewTestToken()
	c.send(c.Token, token.PackApprove(c.Stake, everything()))
	c.send(c.Stake, c.stake.PackDeposit(signer, big.NewInt(int64(book.Balance))))
	for range 40 {
		if random.IntN(6) == 0 {
			require.NoError(t, c.Warp(ctx, time.Duration(1+random.IntN(2))*postbond.EpochLength))
		}
		today := c.today()
		stamp := random.smallStamp(today)
		stamp.Holder, stamp.Epoch = c.Alice.Address, today-postbond.Epoch(random.IntN(3))
		signed := sign(t, key, c.domain(), stamp)
		receipt, err := c.Send(ctx, c.Alice, c.Stake,
			c.stake.PackBurn([]stake.Stamp{stampABI(stamp)}, []stake.Signature{signatureABI(signed.Signature)}))
		require.NoError(t, err)

		redeemable := stamp.Value != 0 && stamp.Epoch.IsLive(today) && !book.IsUsed(stamp.Epoch, stamp.Index)
		require.Equal(t, redeemable, len(receipt.Logs) == 1, "%+v in %d of %+v", stamp, today, book)
		if redeemable {
			book.Redeem(today, stamp.Epoch, stamp.Index, stamp.Value)
			book.Seq++
			event, err := c.stake.UnpackBurnedEvent(receipt.Logs[0])
			require.NoError(t, err)
			require.Equal(t, signed.Digest(), common.Hash(event.Digest))
			require.Equal(t, postbond.Redemption{
				Balance: book.Balance, Seq: book.Seq, Value: stamp.Value, Total: stamp.Total,
				Epoch: stamp.Epoch, Index: stamp.Index,
			}, postbond.UnpackRedemption(common.BigToHash(event.Redemption)))
		}
		require.Equal(t, book, c.book(signer))
	}
	assert.Greater(t, book.Seq, uint64(10), "some stamps were redeemed")
}

func (c onChain) send(to common.Address, data []byte) {
	_, err := c.Send(c.t.Context(), c.Alice, to, data)
	require.NoError(c.t, err)
}

func (c onChain) book(signer common.Address) postbond.Book {
	state, err := c.stake.UnpackBook(c.ask(c.Stake, c.stake.PackBook(signer))[0].data)
	require.NoError(c.t, err)
	return postbond.Book{
		Signer: signer, Owner: state.Owner, Balance: postbond.Micro(state.Balance.Uint64()),
		Exit: postbond.Epoch(state.Exit.Uint64()), Epoch: postbond.Epoch(state.Epoch.Uint64()),
		Used: state.Used.Uint64(), UsedBefore: state.UsedBefore.Uint64(), Seq: state.Seq.Uint64(),
	}
}

// everything is an unlimited allowance.
func everything() *big.Int { return new(big.Int).SetBytes(common.MaxHash[:]) }
