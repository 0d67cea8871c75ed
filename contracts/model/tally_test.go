// SPDX-License-Identifier: MIT

package model_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/postbond/postbond/contracts/model"
)

// tally counts what happened in all histories, for a history in which everything fails proves little.
type tally struct {
	made, done map[string]int // transactions by function: all, and those that did not revert
	reverts    map[string]int // by name
	events     map[string]int // by name
	stamps     int            // sent to be redeemed
}

func newTally() *tally {
	return &tally{map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, 0}
}

func (y *tally) count(function string, o model.Outcome) {
	y.made[function]++
	if o.Revert != nil {
		y.reverts[reflect.TypeOf(o.Revert).Name()]++
		return
	}
	y.done[function]++
	for _, event := range o.Events {
		y.events[reflect.TypeOf(event.What).Name()]++
	}
}

func (y *tally) print(t *testing.T) {
	var lines []string
	for _, function := range slices.Sorted(maps.Keys(y.made)) {
		made, done := y.made[function], y.done[function]
		lines = append(lines, fmt.Sprintf("%-26s %6d calls, %3d %% succeed", function, made, 100*done/made))
	}
	t.Logf("%d transactions:\n%s", y.total(), strings.Join(lines, "\n"))
	t.Logf("%d stamps, %d redeemed", y.stamps, y.events["Burned"]+y.events["Collected"])
	t.Logf("events: %v\nreverts: %v", y.events, y.reverts)
}

func (y *tally) total() (total int) {
	for _, made := range y.made {
		total += made
	}
	return total
}

// enough is how many transactions must show everything. Whoever asks for fewer wants to see one history.
const enough = 5000

// check makes sure that the histories are worth something: each function that changes anything succeeded often, and each
// event and each error of the contracts was seen.
func (y *tally) check(t *testing.T) {
	if y.total() < enough {
		return
	}
	w := burnable()
	for _, c := range []contract{w.stake, w.postage, w.terms} {
		for name, method := range c.abi.Methods {
			if !method.IsConstant() {
				assert.GreaterOrEqual(t, y.done[c.name+"."+name], 10, "successful calls of %s.%s", c.name, name)
			}
		}
		for name := range c.abi.Events {
			if name != "EIP712DomainChanged" { // no contract's domain changes
				assert.NotZero(t, y.events[name], "event %s", name)
			}
		}
		for name := range c.abi.Errors {
			if !slices.Contains(unreachable, name) {
				assert.NotZero(t, y.reverts[name], "error %s", name)
			}
		}
	}
}

// unreachable are the errors that need another token, or are the constructor's.
var unreachable = []string{
	"BurnMismatch", "ReentrancyGuardReentrantCall", "SafeERC20FailedOperation", "UnsupportedDecimals",
	"InvalidShortString", "StringTooLong", "OwnableInvalidOwner",
}
