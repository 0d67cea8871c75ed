// SPDX-License-Identifier: MIT

package postbond_test

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
)

func TestDocumentHasEveryCodeAndReason(t *testing.T) {
	document, err := os.ReadFile("docs/errors.md")
	require.NoError(t, err)
	source, err := os.ReadFile("errors.go")
	require.NoError(t, err)
	codes := regexp.MustCompile(`(?m)^\tCode\w+ +Code = "(\w+)"`).FindAllStringSubmatch(string(source), -1)
	require.NotEmpty(t, codes)
	for _, code := range codes {
		assert.Contains(t, string(document), "\n### "+code[1]+"\n")
	}
	for _, reason := range postbond.Reasons() {
		assert.Contains(t, string(document), "\n| `"+string(reason)+"` | "+reason.Verdict().String()+" |")
	}
}
