// SPDX-License-Identifier: MIT

package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSentencesAreTheNumberedListOfTheSection(t *testing.T) {
	const document = `# Contracts

1. Not this one.

## Invariants

Which tests prove which, a command prints.

1. Money stays.
2. It leaves
   slowly.

No sentence.
   Nor this.

## Stake

3. Nor this.
`
	sentences, err := parseSentences(document)
	require.NoError(t, err)
	assert.Equal(t, []string{"Money stays.", "It leaves slowly."}, sentences)
}

func TestAListWithAGapIsRefused(t *testing.T) {
	for name, document := range map[string]string{
		"no section": "# Contracts\n1. Money stays.\n",
		"no list":    "## Invariants\n\nNone.\n",
		"gap":        "## Invariants\n1. Money stays.\n3. It leaves slowly.\n",
		"twice":      "## Invariants\n1. Money stays.\n1. It leaves slowly.\n",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := parseSentences(document)
			assert.Error(t, err)
		})
	}
}

func TestACommentClaimsTheNumbersItNames(t *testing.T) {
	for comment, want := range map[string][]int{
		"Invariant 7.":                        {7},
		"Invariants 7 and 12: why.":           {7, 12},
		"Invariants 7, 12 and 14.":            {7, 12, 14},
		"Invariants 7 to 10 and 12.":          {7, 8, 9, 10, 12},
		"Why.\n Invariant 3. Invariant 5.":    {3, 5},
		"Invariants 1, 2, 3,\n 4 and 5 hold.": {1, 2, 3, 4, 5},
		"The invariant 7 is another matter.":  nil,
		"There are 30 invariants.":            nil,
		"Invariant 99999999999999999999.":     nil,
	} {
		assert.Equal(t, want, claims(comment), comment)
	}
}

const solidity = `
// Invariant 1.
abstract contract BooksTest is
    Fixture,
    Kit
{
    /// Invariant 2: money
    /// stays. Invariant 3.
    function test_A() public {}

    /// Nothing.
    function test_B() public {}

    /// Invariant 4.
    function helper() internal {}
}

contract StakeTest is BooksTest {
    /// Invariant 5.
    function invariant_C() public {}
}

contract PostageTest is BooksTest {}

contract OtherTest {
    function test_A() public {}
}
`

func parsed() suites {
	s := suites{parents: map[string][]string{}}
	s.parse("a.sol", solidity)
	return s
}

func TestASolidityTestRunsWhereItIsInherited(t *testing.T) {
	s := parsed()
	proofs, err := s.proofs(map[string][]string{
		"StakeTest":   {"test_A", "test_B", "invariant_C"},
		"PostageTest": {"test_A", "test_B"},
		"OtherTest":   {"test_A"},
	})
	require.NoError(t, err)
	assert.Equal(t, []proof{
		{place: "a.sol:9", test: "test_A", runs: []string{"PostageTest", "StakeTest"}, invariants: []int{2, 3}},
		{place: "a.sol:20", test: "invariant_C", runs: []string{"StakeTest"}, invariants: []int{5}},
	}, proofs)
}

func TestASolidityTestThatDoesNotRunIsAnError(t *testing.T) {
	s := parsed()
	_, err := s.proofs(map[string][]string{"StakeTest": {"test_A"}, "OtherTest": {"invariant_C"}})
	assert.EqualError(t, err, "a.sol:20: forge does not run invariant_C of StakeTest")
}

func TestGoTestsAndFuzzTargetsClaimInTheirComment(t *testing.T) {
	proofs, err := parseGo("model/a_test.go", []byte(`package model

// TestA is a claim. Invariants 1
// and 2.
func TestA(t *testing.T) {}

// Invariant 3.
func FuzzB(f *testing.F) {}

// Invariant 4.
func helper() {}

// Invariant 5.
func (suite) TestC() {}

func TestD(t *testing.T) {
	// Invariant 6.
}
`))
	require.NoError(t, err)
	assert.Equal(t, []proof{
		{place: "model/a_test.go:5", test: "TestA", runs: []string{"model"}, invariants: []int{1, 2}},
		{place: "model/a_test.go:8", test: "FuzzB", runs: []string{"model"}, invariants: []int{3}},
	}, proofs)
}

func TestAGoTestThatDoesNotRunIsAnError(t *testing.T) {
	running, err := parseListing("example.org/m", []byte(`
		{"Action":"output","Package":"example.org/m","Output":"TestRoot\n"}
		{"Action":"output","Package":"example.org/m/model","Output":"TestA\n"}`))
	require.NoError(t, err)

	root, model := proof{place: "r", test: "TestRoot", runs: []string{"."}}, proof{place: "m", test: "TestA", runs: []string{"model"}}
	assert.NoError(t, checkRunning([]proof{root, model}, running))
	root.test = "TestA"
	assert.EqualError(t, checkRunning([]proof{root, model}, running), "r: go does not run TestA")
}

func TestEveryInvariantNeedsATestAndEveryNumberASentence(t *testing.T) {
	sentences := []string{"Money stays.", "It leaves slowly."}
	one := proof{place: "a.sol:1", test: "test_A", runs: []string{"StakeTest"}, invariants: []int{1}}
	assert.EqualError(t, checkComplete(sentences, []proof{one}), "invariants without a test: 2")

	both := one
	both.invariants = []int{1, 2}
	assert.NoError(t, checkComplete(sentences, []proof{both}))
	assert.NoError(t, checkNumbers([]proof{both}, 2))
	assert.EqualError(t, checkNumbers([]proof{both}, 1), "a.sol:1: there is no invariant 2")
}

func TestTheTableHasTheTestsUnderEachSentence(t *testing.T) {
	proofs := []proof{{test: "test_A", runs: []string{"PostageTest", "StakeTest"}, invariants: []int{2}}}
	assert.Equal(t, `1. Money stays.

2. It leaves slowly.
    test_A (PostageTest, StakeTest)

2 invariants, 1 tests
`, table([]string{"Money stays.", "It leaves slowly."}, proofs))
}
