// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/gate/httpapi"
)

// stage is what the story happens on: a chain, a delivery service, a folder for everybody's files.
type stage struct {
	network *anvil.Network
	dir     string
	service *exec.Cmd // ds.eth's postbondd
	log     *os.File
	url     string // of the service
	client  *httpapi.Client
}

func openStage(ctx context.Context) (*stage, error) {
	dir, err := os.MkdirTemp("", "postbond-demo-")
	if err != nil {
		return nil, err
	}
	s := &stage{dir: dir}
	if s.network, err = anvil.Start(ctx, anvil.Options{}); err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

// close leaves nothing running and no file.
func (s *stage) close() error {
	var err error
	if s.service != nil {
		err = s.service.Process.Signal(syscall.SIGTERM)
		if waitErr := s.service.Wait(); waitErr != nil {
			err = errors.Join(err, fmt.Errorf("the service did not stop cleanly: %w", waitErr))
		}
		err = errors.Join(err, s.log.Close())
	}
	if s.network != nil {
		s.network.Close()
	}
	return errors.Join(err, os.RemoveAll(s.dir))
}

// program finds one of ours: `make` builds them beside this one.
func program(name string) (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	return filepath.Join(filepath.Dir(self), name), nil
}

// environment gives a person's key to one process, and to no other.
func (s *stage) environment(person anvil.Account) []string {
	return append(os.Environ(),
		"POSTBOND_NETWORK=anvil",
		"POSTBOND_RPC_URL="+s.network.URL,
		"POSTBOND_SIGNER=env:DEMO_KEY",
		"DEMO_KEY="+hex.EncodeToString(crypto.FromECDSA(person.Key)),
		"XDG_STATE_HOME="+filepath.Join(s.dir, person.Name),
	)
}

// postbond runs the people's program as a person and reads its JSON. It fails unless the program exits as expected.
func (s *stage) postbond(ctx context.Context, person anvil.Account, exit int, into any, args ...string) error {
	binary, err := program("postbond")
	if err != nil {
		return err
	}
	command := exec.CommandContext(ctx, binary, append(args, "--json")...)
	command.Env = s.environment(person)
	var output, errors bytes.Buffer
	command.Stdout, command.Stderr = &output, &errors
	_ = command.Run() // its exit code is looked at below
	if code := command.ProcessState.ExitCode(); code != exit {
		return fmt.Errorf("postbond %s: exit %d instead of %d\n%s%s", strings.Join(args, " "), code, exit, &output, &errors)
	}
	if into == nil {
		return nil
	}
	if err := json.Unmarshal(output.Bytes(), into); err != nil {
		return fmt.Errorf("postbond %s: %w in %s", strings.Join(args, " "), err, &output)
	}
	return nil
}

// startService starts the delivery service's daemon and waits until it has read the chain.
func (s *stage) startService(ctx context.Context) error {
	binary, err := program("postbondd")
	if err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	if s.log, err = os.Create(filepath.Join(s.dir, "postbondd.log")); err != nil {
		return err
	}
	address := fmt.Sprintf("127.0.0.1:%d", port)
	s.url = "http://" + address
	if s.client, err = httpapi.NewClient(s.url); err != nil {
		return err
	}
	command := exec.Command(binary, "serve", "--network", "anvil", "--rpc-url", s.network.URL,
		"--database", filepath.Join(s.dir, "index.db"), "--listen", address, "--poll", "50ms")
	command.Stdout, command.Stderr = s.log, s.log
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // Ctrl-C is for us; we stop it in order
	if err := command.Start(); err != nil {
		return err
	}
	s.service = command
	return s.waitForIndex(ctx)
}

// freePort asks the system for one; between here and the daemon's own listening nobody else is likely to take it.
func freePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

// waitForIndex returns once the service knows the chain's newest block.
func (s *stage) waitForIndex(ctx context.Context) error {
	head, err := s.network.Client().BlockNumber(ctx)
	if err != nil {
		return err
	}
	for {
		status, err := s.client.Status(ctx)
		if err == nil && status.Block >= head {
			return nil
		}
		select {
		case <-ctx.Done():
			text, _ := os.ReadFile(s.log.Name())
			return fmt.Errorf("the service did not reach block %d: %w\n%s", head, errors.Join(err, ctx.Err()), text)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (s *stage) goOn() {
	key := hex.EncodeToString(crypto.FromECDSA(s.network.Alice.Key))
	fmt.Printf(`
Everything is still running. In another terminal:

  export POSTBOND_RPC_URL=%s ALICE=%s
  bin/postbond terms get bob.eth
  bin/postbond stake deposit "20 PBT" --signer env:ALICE
  bin/postbond stamp sign bob.eth --message-file README.md --signer env:ALICE
  bin/postbond check alice.eth bob.eth --message-file README.md --stamp pb1… --server %s
  tail -f %s

Ctrl-C stops it all.
`, s.network.URL, key, s.url, s.log.Name())
}
