// SPDX-License-Identifier: MIT

package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mutated is what one operator makes of a line in a function of a sender and two addresses.
func mutated(t *testing.T, operator, line string) []string {
	t.Helper()
	code := "contract C {\nfunction f(address to, address signer) external onlyOwner returns (uint256) {\n" + line + "\n}\n}\n"
	s, err := parse("C.sol", code)
	require.NoError(t, err)
	var after []string
	for _, m := range s.mutants() {
		if m.operator == operator && m.line > 2 {
			after = append(after, m.after)
		}
	}
	return after
}

func TestEachOperatorBreaksWhatItIsFor(t *testing.T) {
	tests := []struct {
		operator, line string
		want           []string
	}{
		{"comparison", "if (a < b) x();", []string{"if (a <= b) x();", "if (a >= b) x();"}},
		{"comparison", "if (a == b) x();", []string{"if (a != b) x();"}},
		{"connective", "return a && b;", []string{"return b;", "return a || b;", "return a ;"}},
		{"connective", "return a && b || c;", []string{
			"return b || c;", "return c;", "return a || b || c;", "return a || c;", "return a && b && c;", "return a && b ;",
		}},
		{"condition", "if (good(a)) x();", []string{"if (!(good(a))) x();"}},
		{"condition", "return good ? a : b;", []string{"return !(good) ? a : b;"}},
		{"condition", "require(a < b, No());", nil},
		{"condition", "return a < b && good;", []string{"return a < b && !(good);"}},
		{"statement", "require(good, No(a));", []string{""}},
		{"statement", "if (a < b) return 0;", []string{""}},
		{"statement", "if (a < b) { x(); y(); }", []string{"if (a < b) { y(); }", "if (a < b) { x(); }"}},
		{"statement", "if (a < b) x(); else y();", []string{"if (a < b) {} else y();", "if (a < b) x(); else {}"}},
		{"statement", "for (uint256 i = 0; i < n; ++i) x();", []string{"for (uint256 i = 0; i < n; ++i) {}"}},
		{"statement", "try x.y() {} catch { z(); }", []string{"try x.y() {} catch { }"}},
		{"statement", "unchecked { a = b; }", []string{"unchecked { }"}},
		{"statement", "uint256 a = b;", nil},
		{"statement", "assembly {\nlet a := b\nmstore(a, b)\n}", []string{""}},
		{"initial value", "uint256 a = b;", []string{"uint256 a;"}},
		{"initial value", "Book storage a = b;", nil},
		{"constant", "a = 0;", []string{"a = 1;"}},
		{"constant", "a = 1_0;", []string{"a = 11;", "a = 9;"}},
		{"constant", "a = 0x20;", []string{"a = 0x21;", "a = 0x1f;"}},
		{"constant", "a = 0.5e6;", []string{"a = (0.5e6 + 1);", "a = (0.5e6 - 1);"}},
		{"constant", "a = 0x000000000000000000000000000000000000dEaD;", []string{"a = address(0xdeae);", "a = address(0xdeac);"}},
		{"constant", "a = type(uint48).max;", []string{"a = (type(uint48).max - 1);"}},
		{"constant", `a = "1";`, []string{`a = "1?";`}},
		{"constant", "a = true;", []string{"a = false;"}},
		{"arithmetic", "a = b << c & ~d;", []string{"a = b >> c & ~d;", "a = b << c | ~d;", "a = b << c & d;"}},
		{"arithmetic", "++a;", []string{"--a;"}},
		{"address", "x(to);", []string{"x(msg.sender);", "x(signer);"}},
		{"address", "address own = x; y.to(own);", []string{
			"address own = x; y.to(msg.sender);", "address own = x; y.to(to);", "address own = x; y.to(signer);",
		}},
		{"address", "to = x; to(y); y.to = z;", nil},
		{"arguments", "emit X(a, b(c), d);", []string{"emit X(b(c), a, d);", "emit X(a, d, b(c));"}},
		{"arguments", "x = add(a, b);", nil},
		{"chain", "a = a.emptied().withExit(0).noted();", []string{
			"a = a.withExit(0).noted();", "a = a.emptied().noted();", "a = a.emptied().withExit(0);",
		}},
		{"arithmetic", "/* a + b */ x(); // a - b", nil},
		{"constant", `/* 1 */ x(); // "2"`, nil},
	}
	for _, test := range tests {
		t.Run(test.operator+" "+test.line, func(t *testing.T) {
			assert.Equal(t, test.want, mutated(t, test.operator, test.line))
		})
	}
}

func TestAModifierIsRemovedAndNothingElseFromAHeader(t *testing.T) {
	s, err := parse("C.sol", "contract C {\nfunction f(uint256 a) public view override(A, B) guarded returns (uint256) { return a; }\n}")
	require.NoError(t, err)
	made := removeModifiers(s, "modifier")
	require.Len(t, made, 1)
	assert.Equal(t, "function f(uint256 a) public view override(A, B) returns (uint256) { return a; }", made[0].after)
}

func TestEveryMutantOfTheContractsIsAnother(t *testing.T) {
	original, err := readSources(filepath.Join("..", ".."))
	require.NoError(t, err)
	mutants, err := breed(original, "")
	require.NoError(t, err)

	seen := make(map[string]bool)
	for _, code := range original {
		seen[code] = true
	}
	for _, m := range mutants {
		code := m.apply(original[m.file])
		assert.False(t, seen[code], "%s:%d %s", m.file, m.line, m.after)
		seen[code] = true
	}
}

func TestMutantsCanBeChosenBySourceAndByOperator(t *testing.T) {
	original := map[string]string{"A.sol": "function a() { b = 1; }", "libraries/B.sol": "function a() { b = c + 2; }"}
	for only, want := range map[string]int{"": 7, "A.sol": 3, "B.sol": 4, "libraries/B.sol": 4, "arithmetic": 1} {
		mutants, err := breed(original, only)
		require.NoError(t, err)
		assert.Len(t, mutants, want, only)
	}

	_, err := breed(original, "nothing")
	assert.ErrorContains(t, err, "nothing")
}

func TestAMutantIsKnownAgainWhereverItsLineHasMoved(t *testing.T) {
	here, err := parse("A.sol", "function a() { b = 1; }")
	require.NoError(t, err)
	there, err := parse("A.sol", "// moved\n\n    function a()   { b = 1; }\n")
	require.NoError(t, err)

	for i, m := range there.mutants() {
		assert.Equal(t, here.mutants()[i].identity(), m.identity())
	}
}

func TestBrokenSourcesAreRefused(t *testing.T) {
	for _, code := range []string{"/* a", `"a`, "function a() {", "function a() }", "{ ( }"} {
		_, err := parse("A.sol", code)
		assert.Error(t, err, code)
	}
}

// ---- survivors ----------------------------------------------------------------------------------------------------------

func explanationsOf(t *testing.T, text string) (map[identity]string, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "mutants.md")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return readExplained(path)
}

func TestExplanationsAreReadBySourceAndChange(t *testing.T) {
	explained, err := explanationsOf(t, "# Title\n\nText.\n\n## A.sol\n\n```diff\n-  a  = 1;\n+ a = 2;\n```\nBecause.\n\n"+
		"```diff\n- b();\n```\nFor\nreasons.\n\n## libraries/B.sol\n\n```diff\n- c;\n+ d;\n```\nSo.\n")
	require.NoError(t, err)
	assert.Equal(t, map[identity]string{
		{"A.sol", "a = 1;", "a = 2;"}:   "Because.",
		{"A.sol", "b();", ""}:           "For\nreasons.",
		{"libraries/B.sol", "c;", "d;"}: "So.",
	}, explained)
}

func TestAnExplanationNeedsAReason(t *testing.T) {
	_, err := explanationsOf(t, "## A.sol\n\n```diff\n- a;\n+ b;\n```\n\n```diff\n- c;\n+ d;\n```\nSo.\n")
	assert.ErrorContains(t, err, "not explained")
}

func TestAShownMutantCanBeExplainedAsItIs(t *testing.T) {
	for _, who := range []identity{{"A.sol", "a = 1;", "a = 2;"}, {"A.sol", "a();", ""}} {
		explained, err := explanationsOf(t, "## A.sol\n\n```diff\n"+who.diff()+"```\nSo.\n")
		require.NoError(t, err)
		assert.Contains(t, explained, who)
	}
}

// ---- the verdict --------------------------------------------------------------------------------------------------------

// history is so many mutants killed, and one that survived if it has a name.
func history(kills int, survivor string) []trial {
	var trials []trial
	for range kills {
		trials = append(trials, trial{mutant: mutant{file: "A.sol"}, fate: killed})
	}
	if survivor != "" {
		trials = append(trials, trial{mutant: mutant{file: "A.sol", before: survivor}, fate: survived})
	}
	return trials
}

func TestTheVerdict(t *testing.T) {
	known := map[identity]string{{"A.sol", "a", ""}: "harmless"}
	tests := []struct {
		name      string
		trials    []trial
		explained map[identity]string
		some      bool
		fault     string
	}{
		{name: "all killed", trials: history(1, "")},
		{name: "one survives, explained", trials: history(99, "a"), explained: known},
		{name: "one survives", trials: history(99, "b"), fault: "without an explanation: 1"},
		{name: "too many survive", trials: history(18, "a"), explained: known, fault: "less than 95 %"},
		{name: "just enough are killed", trials: history(19, "a"), explained: known},
		{name: "an explanation for nothing", trials: history(99, ""), explained: known, fault: "did not survive"},
		{name: "an explanation for what was not tried", trials: history(99, ""), explained: known, some: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := verdict(io.Discard, test.trials, test.explained, test.some)
			if test.fault == "" {
				assert.NoError(t, err)
			} else {
				assert.ErrorContains(t, err, test.fault)
			}
		})
	}
}

func TestOnlyWhatRanCounts(t *testing.T) {
	_, all := scores([]trial{{fate: killed}, {fate: lost}, {fate: survived}, {fate: survived}, {fate: stillborn}, {fate: sameCode}})
	assert.Equal(t, 4, all.mutants())
	assert.Equal(t, 50.0, all.percent())
}
