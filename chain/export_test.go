// SPDX-License-Identifier: MIT

package chain

// SentenceNames lists the contract errors that have a sentence, for the test that none is missing.
func SentenceNames() map[string]bool {
	names := make(map[string]bool)
	for name := range sentences() {
		names[name] = true
	}
	return names
}
