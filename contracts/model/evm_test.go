// SPDX-License-Identifier: MIT

package model_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

const (
	chainID  = 31337
	gasLimit = params.MaxTxGas
)

// evm is what a go-ethereum node does with a transaction, without the node: its state and its state transition, in this
// process. A transaction takes a fraction of a millisecond, and a fresh chain for every history is a copy of the state.
type evm struct {
	state   *state.StateDB
	machine *vm.EVM
	created []common.Address // by the transaction under way: for every slot that was zero and no longer is, whose it is
}

// receipt is what a transaction left.
type receipt struct {
	reverted bool
	data     []byte // what it returned, or why it reverted
	logs     []*types.Log
	created  []common.Address // whose storage has grown, once for each slot
}

func newEVM(now uint64) *evm {
	empty, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		panic(err)
	}
	return runEVM(empty, now)
}

func runEVM(on *state.StateDB, now uint64) *evm {
	e := &evm{state: on}
	hooks := &tracing.Hooks{OnStorageChange: func(of common.Address, _, before, after common.Hash) {
		if before == (common.Hash{}) && after != (common.Hash{}) {
			e.created = append(e.created, of)
		}
	}}
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(chainID)
	e.machine = vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: big.NewInt(1),
		Time:        now,
		Difficulty:  new(big.Int),
		Random:      new(common.Hash), // after the merge
		GasLimit:    gasLimit,
		BaseFee:     new(big.Int),
		BlobBaseFee: big.NewInt(1),
	}, state.NewHookedState(on, hooks), &config, vm.Config{})
	return e
}

// fork is a chain of the same state that goes its own way.
func (e *evm) fork() *evm { return runEVM(e.state.Copy(), e.machine.Context.Time) }

// wait lets time pass.
func (e *evm) wait(seconds uint64) { e.machine.Context.Time += seconds }

// deploy gives the address at which the creation code was deployed.
func (e *evm) deploy(from common.Address, code []byte) common.Address {
	address := crypto.CreateAddress(from, e.state.GetNonce(from))
	if r := e.transact(from, nil, code); r.reverted {
		panic("deployment reverted")
	}
	return address
}

// send makes a transaction. Contracts may send some, too, as they do within a transaction of somebody else's.
func (e *evm) send(from, to common.Address, data []byte) receipt { return e.transact(from, &to, data) }

func (e *evm) transact(from common.Address, to *common.Address, data []byte) receipt {
	message := &core.Message{
		From: from, To: to, Data: data, GasLimit: gasLimit,
		Value: new(uint256.Int), GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
	}
	e.created = nil
	logsBefore := len(e.state.Logs())
	result, err := core.ApplyMessage(e.machine, message.SkipNonceCheck().SkipEOACheck(), nil)
	if err != nil {
		panic(err) // the transaction is not valid; a revert is no error
	}
	e.state.Finalise(e.machine.GetRules())
	return receipt{result.Failed(), result.ReturnData, e.state.Logs()[logsBefore:], e.created}
}

// view asks a contract.
func (e *evm) view(to common.Address, data []byte) []byte {
	returned, _, err := e.machine.StaticCall(common.Address{}, to, data, vm.NewGasBudget(gasLimit, 0))
	if err != nil {
		panic(err)
	}
	return returned
}

func (e *evm) setCode(of common.Address, code []byte) {
	e.state.SetCode(of, code, tracing.CodeChangeUnspecified)
}
