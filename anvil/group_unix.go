// SPDX-License-Identifier: MIT

//go:build unix

package anvil

import "syscall"

// ownGroup keeps a terminal's Ctrl-C from the chain: who started it also stops it, after what depends on it.
func ownGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
