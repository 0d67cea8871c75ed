// SPDX-License-Identifier: MIT

//go:build !linux

package anvil

import "syscall"

// attributes: there is nothing portable that would do what those on Linux do.
func attributes() *syscall.SysProcAttr { return nil }
