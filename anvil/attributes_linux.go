// SPDX-License-Identifier: MIT

package anvil

import "syscall"

// attributes keep a terminal's Ctrl-C from the chain, because who started it also stops it, after what depends on it; and
// end it with whoever started it, however that ended.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}
