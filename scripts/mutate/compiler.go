// SPDX-License-Identifier: MIT

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// compilerSocket names the environment variable in which forge passes on, to this program as its compiler, the socket of the
// compiler that does the work.
const compilerSocket = "MUTATE_COMPILER_SOCKET"

// compiler is solc in a process that stays, which makes it four times as fast as one that starts for each mutant.
type compiler struct {
	process *exec.Cmd
	socket  string
}

// startCompiler starts one that listens at a socket. It ends with ctx, or by stop.
func startCompiler(ctx context.Context, root, socket string) (*compiler, error) {
	script := filepath.Join(root, "scripts/mutate/compiler.mjs")
	c := &compiler{exec.CommandContext(ctx, "node", script, socket), socket}
	c.process.Stderr = os.Stderr
	output, err := c.process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.process.Start(); err != nil {
		return nil, fmt.Errorf("starting the compiler: %w", err)
	}
	if _, err := bufio.NewReader(output).ReadString('\n'); err != nil {
		c.stop()
		return nil, fmt.Errorf("the compiler does not listen: %w", err)
	}
	return c, nil
}

func (c *compiler) stop() {
	_ = c.process.Process.Kill()
	_ = c.process.Wait() // killed: it has nothing to say
}

// actAsCompiler answers forge, which takes this program for solc.
func actAsCompiler(socket string, arguments []string) error {
	connection, err := net.Dial("unix", socket)
	if err != nil {
		return err
	}
	defer connection.Close()
	if !slices.Contains(arguments, "--version") {
		if _, err := io.Copy(connection, os.Stdin); err != nil {
			return err
		}
	}
	if err := connection.(*net.UnixConn).CloseWrite(); err != nil {
		return err
	}
	size, err := io.Copy(os.Stdout, connection)
	if size == 0 {
		err = errors.Join(err, errors.New("the compiler gave no answer"))
	}
	return err
}
