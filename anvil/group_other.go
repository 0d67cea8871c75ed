// SPDX-License-Identifier: MIT

//go:build !unix

package anvil

import "syscall"

func ownGroup() *syscall.SysProcAttr { return nil }
