// SPDX-License-Identifier: MIT

package chain

// Sentences gives text and hint of each contract error that has a sentence, by the error's name.
func Sentences() map[string][2]string {
	all := make(map[string][2]string)
	for name, s := range sentences() {
		all[name] = [2]string{s.text, s.hint}
	}
	return all
}
