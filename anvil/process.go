// SPDX-License-Identifier: MIT

package anvil

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/postbond/postbond"
)

// process is a running anvil.
type process struct {
	command *exec.Cmd
	address string // host:port it listens on
	exited  chan struct{}
}

// startProcess starts anvil and waits until it says where it listens.
func startProcess(ctx context.Context, port int, args ...string) (*process, error) {
	binary, err := findBinary()
	if err != nil {
		return nil, err
	}
	args = append([]string{"--host", "127.0.0.1", "--port", strconv.Itoa(port)}, args...)
	p := &process{command: exec.Command(binary, args...), exited: make(chan struct{})}
	p.command.WaitDelay = time.Second
	p.command.SysProcAttr = attributes()
	output, err := p.command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	started, listening := make(chan error), make(chan string, 1)
	go func() { // ends with the process, whose output it drains
		defer close(p.exited)
		// The kernel ends the process with the thread that started it (attributes), so this thread must stay.
		runtime.LockOSThread()
		err := p.command.Start()
		started <- err
		if err == nil {
			announce(output, listening)
			_ = p.command.Wait() // it ends by our signal; its status says nothing
		}
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("starting anvil: %w", err)
	}
	select {
	case p.address = <-listening:
		return p, nil
	case <-p.exited:
		return nil, fmt.Errorf("anvil stopped at once; is port %d in use?", port)
	case <-ctx.Done():
		p.stop()
		return nil, ctx.Err()
	}
}

// announce sends the address that anvil prints once it listens, and reads the rest so that anvil never blocks on output.
func announce(output io.Reader, listening chan<- string) {
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		if _, address, found := strings.Cut(lines.Text(), "Listening on "); found {
			listening <- strings.TrimSpace(address)
			break
		}
	}
	_, _ = io.Copy(io.Discard, output)
}

func (p *process) stop() {
	_ = p.command.Process.Signal(os.Interrupt)
	select {
	case <-p.exited:
	case <-time.After(5 * time.Second):
		_ = p.command.Process.Kill()
		<-p.exited
	}
}

// findBinary looks where `make` installs anvil, from here upwards, then in PATH.
func findBinary() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		binary := filepath.Join(dir, "node_modules", ".bin", "anvil")
		if _, err := os.Stat(binary); err == nil {
			return binary, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			break
		}
		dir = parent
	}
	binary, err := exec.LookPath("anvil")
	if err != nil {
		return "", postbond.Fail(postbond.CodeFailed, "run `make tools` in the project's folder", "anvil is not installed")
	}
	return binary, nil
}
