// SPDX-License-Identifier: MIT

package postbond_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/postbond/postbond"
)

func TestErrorCarriesCodeCauseAndHint(t *testing.T) {
	err := fmt.Errorf("reading: %w", postbond.Fail(postbond.CodeUnreachable, "is it running?", "no answer: %w", io.EOF))

	assert.EqualError(t, err, "reading: no answer: EOF")
	assert.ErrorIs(t, err, io.EOF)
	assert.Equal(t, postbond.CodeUnreachable, postbond.CodeOf(err))
	assert.Equal(t, "is it running?", postbond.HintOf(err))
}

func TestOutermostCodeAndFirstHintCount(t *testing.T) {
	inner := postbond.Fail(postbond.CodeBadName, "write it otherwise", "bad")
	outer := postbond.Fail(postbond.CodeUsage, "", "worse: %w", inner)

	assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(outer))
	assert.Equal(t, "write it otherwise", postbond.HintOf(outer))
}

func TestPlainErrorHasNoHint(t *testing.T) {
	assert.Equal(t, postbond.CodeFailed, postbond.CodeOf(errors.New("plain")))
	assert.Empty(t, postbond.HintOf(errors.New("plain")))
	assert.Empty(t, postbond.CodeOf(nil))
	assert.Empty(t, postbond.HintOf(nil))
}

func TestHintIsFoundInJoinedErrors(t *testing.T) {
	inner := postbond.Fail(postbond.CodeFailed, "do this", "it broke")
	joined := errors.Join(postbond.Fail(postbond.CodeFailed, "", "no hint"), fmt.Errorf("at the end: %w", inner))
	assert.Equal(t, "do this", postbond.HintOf(postbond.Fail(postbond.CodeUsage, "", "outer: %w", joined)))
}
