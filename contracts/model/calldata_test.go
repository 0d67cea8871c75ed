// SPDX-License-Identifier: MIT

package model_test

import (
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/holiman/uint256"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// call is the calldata of a function. It is laid out here by hand, for no encoder lets a field hold more than its type.
func (c contract) call(function string, args ...any) []byte {
	method, ok := c.abi.Methods[function]
	if !ok {
		panic(c.name + " has no function " + function)
	}
	head, tail := headSize(args), []byte(nil)
	data := append([]byte(nil), method.ID...)
	for _, arg := range args {
		switch arg := arg.(type) {
		case []model.Stamp:
			data = append(data, words(head+len(tail))...)
			tail = append(tail, words(len(arg))...)
			for _, stamp := range arg {
				tail = append(tail, words(stamp)...)
			}
		case []model.Signature:
			data = append(data, words(head+len(tail))...)
			tail = append(tail, words(len(arg))...)
			for _, signature := range arg {
				tail = append(tail, words(signature)...)
			}
		case []byte:
			data = append(data, words(head+len(tail))...)
			tail = append(tail, words(len(arg))...)
			tail = append(tail, common.RightPadBytes(arg, (len(arg)+31)/32*32)...)
		default:
			data = append(data, words(arg)...)
		}
	}
	return append(data, tail...)
}

// headSize is how many bytes the arguments take before the arrays' contents.
func headSize(args []any) (size int) {
	for _, arg := range args {
		switch arg := arg.(type) {
		case []model.Stamp, []model.Signature, []byte:
			size += 32
		default:
			size += len(words(arg))
		}
	}
	return size
}

// words lays values of static types out one after another.
func words(values ...any) (data []byte) {
	for _, value := range values {
		switch v := value.(type) {
		case common.Address:
			data = append(data, common.LeftPadBytes(v[:], 32)...)
		case common.Hash:
			data = append(data, v[:]...)
		case *big.Int:
			data = append(data, math.U256Bytes(new(big.Int).Set(v))...)
		case uint256.Int:
			word := v.Bytes32()
			data = append(data, word[:]...)
		case bool:
			data = append(data, words(map[bool]int{true: 1}[v])...)
		case int:
			data = append(data, words(uint64(v))...)
		case model.Stamp:
			data = append(data, words(v.Epoch, v.Index, v.Value, v.Total, v.Letter)...)
		case model.Signature:
			data = append(data, words(v.V, v.R, v.S)...)
		case model.Evidence:
			data = append(data, words(v.Stamp, v.Signature, v.Holder)...)
		case postbond.Requirement:
			data = append(data, words(v.Holder, v.Bond, v.Postage, v.Cover, v.Mode)...)
		default: // uint8, uint64, Micro, Epoch, Mode
			data = append(data, words(*uint256.NewInt(reflect.ValueOf(v).Uint()))...)
		}
	}
	return data
}
