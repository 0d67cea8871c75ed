// SPDX-License-Identifier: MIT

package model_test

import (
	"bytes"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/contracts/model"
)

// What the model says and what the contracts say is put into the same words, Name(field value, …), and these are
// compared: two texts are equal if and only if every field is, by name and by value, and a failure can be read.

// outcome puts into words what the model expects a transaction to show.
func (w *world) outcome(o model.Outcome) string {
	if o.Revert != nil {
		return "reverts: " + w.named(o.Revert)
	}
	lines := []string{"succeeds"}
	if o.Returned != nil {
		lines[0] = "returns " + new(big.Int).SetBytes(words(o.Returned)).String()
	}
	for _, event := range o.Events {
		lines = append(lines, w.show(event.By)+" emits "+w.named(event.What))
	}
	return strings.Join(lines, "\n")
}

// receipt puts into words what a transaction showed.
func (w *world) receipt(r receipt) string {
	if r.reverted {
		return "reverts: " + w.revert(r.data)
	}
	lines := []string{"succeeds"}
	if len(r.data) != 0 {
		lines[0] = "returns " + new(big.Int).SetBytes(r.data).String()
	}
	for _, log := range r.logs {
		lines = append(lines, w.show(log.Address)+" emits "+w.event(log))
	}
	return strings.Join(lines, "\n")
}

func (w *world) revert(data []byte) string {
	if len(data) == 0 {
		return w.named(model.Undecodable{})
	}
	for _, c := range w.all() {
		for _, known := range c.abi.Errors {
			if bytes.HasPrefix(data, known.ID[:4]) {
				return known.Name + w.arguments(known.Inputs, data[4:])
			}
		}
	}
	return hexutil.Encode(data)
}

func (w *world) event(log *types.Log) string {
	for _, c := range w.all() {
		if c.address != log.Address {
			continue
		}
		if known, err := c.abi.EventByID(log.Topics[0]); err == nil {
			return known.Name + w.arguments(known.Inputs, eventData(known, log))
		}
	}
	return fmt.Sprint(log.Topics, log.Data)
}

// eventData puts the topics back between the other fields. All fields of our events are static.
func eventData(event *abi.Event, log *types.Log) (data []byte) {
	topics, rest := log.Topics[1:], log.Data
	for _, input := range event.Inputs {
		if input.Indexed {
			data, topics = append(data, topics[0][:]...), topics[1:]
			continue
		}
		size := 32
		if input.Type.T == abi.TupleTy {
			size = 32 * len(input.Type.TupleElems)
		}
		data, rest = append(data, rest[:size]...), rest[size:]
	}
	return append(data, rest...) // nothing, unless the log says more than its type
}

// arguments puts into words what data says of the inputs, all of it: what is not of their types stays hexadecimal.
func (w *world) arguments(inputs abi.Arguments, data []byte) string {
	inputs = slices.Clone(inputs)
	for i := range inputs {
		inputs[i].Indexed = false
	}
	values, err := inputs.Unpack(data)
	if err != nil {
		return hexutil.Encode(data)
	}
	if again, err := inputs.Pack(values...); err != nil || !bytes.Equal(again, data) {
		return hexutil.Encode(data)
	}
	var fields []string
	for i, input := range inputs {
		fields = append(fields, w.field(input.Name, unpacked(input, values[i])))
	}
	return "(" + strings.Join(fields, ", ") + ")"
}

// unpacked is what events say in one word that could be said in several.
func unpacked(input abi.Argument, value any) any {
	word, ok := value.(*big.Int)
	switch {
	case ok && input.Name == "redemption" && word.BitLen() <= 224:
		return postbond.UnpackRedemption(common.BigToHash(word))
	case ok && input.Name == "requirement":
		return postbond.UnpackRequirement(common.BigToHash(word))
	}
	return value
}

// named puts into words a value whose type has a name that matters: an event, an error.
func (w *world) named(value any) string { return reflect.TypeOf(value).Name() + w.show(value) }

// show puts any value into words.
func (w *world) show(value any) string {
	switch v := value.(type) {
	case common.Address:
		return w.name(v)
	case common.Hash:
		return hexutil.Encode(bytes.TrimRight(v[:], "\x00"))
	case [32]byte:
		return w.show(common.Hash(v))
	case model.Signature:
		return fmt.Sprintf("%x…/%s", v.R[:4], v.V.Dec())
	case []byte:
		return hexutil.Encode(v)
	case *big.Int:
		return v.String()
	case uint256.Int:
		return v.Dec()
	}
	v := reflect.ValueOf(value)
	switch v.Kind() {
	case reflect.Uint8, reflect.Uint32, reflect.Uint64:
		return fmt.Sprint(v.Uint())
	case reflect.Slice:
		items := make([]any, v.Len())
		for i := range items {
			items[i] = v.Index(i).Interface()
		}
		return "[" + w.list(items) + "]"
	case reflect.Struct:
		var fields []string
		for i := range v.NumField() {
			fields = append(fields, w.field(v.Type().Field(i).Name, v.Field(i).Interface()))
		}
		return "(" + strings.Join(fields, ", ") + ")"
	}
	panic(fmt.Sprintf("no words for %T", value))
}

// field puts into words a field, in Solidity's spelling of its name.
func (w *world) field(name string, value any) string {
	if name == "" {
		return w.show(value)
	}
	return strings.ToLower(name[:1]) + name[1:] + " " + w.show(value)
}

func (w *world) list(values []any) string {
	var items []string
	for _, value := range values {
		items = append(items, w.show(value))
	}
	return strings.Join(items, ", ")
}

func (w *world) name(address common.Address) string {
	for _, c := range w.all() {
		if address == c.address {
			return c.name
		}
	}
	switch address {
	case alice:
		return "alice"
	case bob:
		return "bob"
	case carol:
		return "carol"
	case wallet:
		return "wallet"
	case nobody:
		return "nobody"
	case model.Dead:
		return "dead"
	}
	return address.Hex()
}
