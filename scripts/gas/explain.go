// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"
	"io"
	"strings"
)

// classes of charges, in the order of their columns. "rest" is what our own code computes; "token" is what the token's
// does, its storage and log apart; "refund" is what came back.
func classes() []string {
	return []string{"intrinsic", "storage", "transient", "log", "keccak", "call", "ecrecover", "token", "rest", "refund"}
}

// trace is what debug_traceTransaction says.
type trace struct {
	StructLogs []step
}

type step struct {
	Depth   int
	Op      string
	Gas     uint64 // left before it
	GasCost uint64
}

// explain prints where the gas of each operation went.
func explain(ctx context.Context, out io.Writer, n *node, figures []figure) error {
	fmt.Fprintf(out, "\n%-40s", "operation")
	for _, class := range classes() {
		fmt.Fprintf(out, " %9s", class)
	}
	fmt.Fprintln(out)
	for _, f := range figures {
		var t trace
		options := map[string]bool{"disableStack": true, "disableMemory": true, "disableStorage": true}
		if err := n.rpc.CallContext(ctx, &t, "debug_traceTransaction", f.hash, options); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		shares := t.shares(f.gas)
		fmt.Fprintf(out, "%-40s", f.name)
		for _, class := range classes() {
			fmt.Fprintf(out, " %9d", shares[class])
		}
		fmt.Fprintln(out)
	}
	return nil
}

// shares sorts the charges by class. What was charged before the first step is intrinsic.
func (t trace) shares(gasUsed uint64) map[string]int64 {
	shares := map[string]int64{"intrinsic": int64(gasUsed)}
	if len(t.StructLogs) == 0 {
		return shares // no code ran
	}
	shares["intrinsic"] = gasLimit - int64(t.StructLogs[0].Gas)
	var sum int64
	for i, s := range t.StructLogs {
		cost := t.ownCost(i)
		shares[s.class(cost)] += cost
		sum += cost
	}
	shares["refund"] = int64(gasUsed) - shares["intrinsic"] - sum
	return shares
}

// ownCost is what a step took without what the code took that it called.
func (t trace) ownCost(i int) int64 {
	s := t.StructLogs[i]
	var called int64
	for j := i + 1; j < len(t.StructLogs) && t.StructLogs[j].Depth >= s.Depth; j++ {
		if t.StructLogs[j].Depth == s.Depth {
			return int64(s.Gas) - int64(t.StructLogs[j].Gas) - called
		}
		called += t.ownCost(j)
	}
	return int64(s.GasCost) // the last of its frame
}

func (s step) class(cost int64) string {
	switch {
	case s.Op == "SLOAD" || s.Op == "SSTORE":
		return "storage"
	case s.Op == "TLOAD" || s.Op == "TSTORE":
		return "transient"
	case strings.HasPrefix(s.Op, "LOG"):
		return "log"
	case s.Op == "STATICCALL" && cost >= 3000 && cost < 3200:
		return "ecrecover" // the precompile and the call
	case strings.HasSuffix(s.Op, "CALL") || s.Op == "EXTCODESIZE": // which warms the account for the call
		return "call"
	case s.Depth > 1:
		return "token"
	case s.Op == "KECCAK256" || s.Op == "SHA3":
		return "keccak"
	}
	return "rest"
}
