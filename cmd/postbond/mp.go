// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain"
	"github.com/postbond/postbond/chain/signer"
	"github.com/postbond/postbond/ens"
)

// mpJSON is a messaging provider's record, for programs.
type mpJSON struct {
	Name      string   `json:"name"`
	Key       string   `json:"key"`
	Value     string   `json:"value"`
	Preferred bool     `json:"preferred"`
	Warnings  []string `json:"warnings"`
}

func mpCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:  "mp",
		Usage: "how a name's owner can be reached: mp.<provider> records and the mp pointer",
		Subcommands: []*cli.Command{
			{
				Name:      "get",
				Usage:     "show the record of a provider, or of the preferred one",
				ArgsUsage: "<name> [<provider>]",
				Flags:     reading(),
				Action:    mpGet,
			},
			{
				Name:      "set",
				Usage:     "publish how a provider reaches you",
				ArgsUsage: "<name> <provider> <multiaddr>",
				Flags:     writing(&cli.BoolFlag{Name: "prefer", Usage: "make it the preferred provider too"}),
				Action:    s.mpSet,
			},
		},
	}
}

func mpGet(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	names := []string{"name"}
	if c.NArg() > 1 {
		names = append(names, "provider")
	}
	args, err := positionals(c, names...)
	if err != nil {
		return err
	}
	name, err := ens.ParseName(args[0])
	if err != nil {
		return err
	}
	w, err := connectNames(ctx, c)
	if err != nil {
		return err
	}
	pointer, err := w.names.Text(ctx, name, ens.MP)
	if err != nil {
		return err
	}
	record, err := w.mpRecord(ctx, name, args[1:])
	if err != nil {
		return err
	}
	key := ens.MP + "." + record.Provider
	preferred := pointer == key
	lines := []string{row(key, "%s", record.Value)}
	if preferred {
		lines = append(lines, row(ens.MP, "%s (preferred)", pointer))
	}
	for _, warning := range record.Warnings {
		lines = append(lines, row("warning", "%s", warning))
	}
	return result(c, mpJSON{name.String(), key, record.Value, preferred, append([]string{}, record.Warnings...)}, lines...)
}

// mpRecord reads the record of the given provider, or of the preferred one.
func (w *world) mpRecord(ctx context.Context, name ens.Name, provider []string) (ens.MPRecord, error) {
	if len(provider) == 0 {
		return w.names.Preferred(ctx, name)
	}
	if _, err := ens.MPKey(provider[0]); err != nil {
		return ens.MPRecord{}, err
	}
	return w.names.MP(ctx, name, provider[0])
}

func (s streams) mpSet(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	args, err := positionals(c, "name", "provider", "multiaddr")
	if err != nil {
		return err
	}
	name, err := ens.ParseName(args[0])
	if err != nil {
		return err
	}
	key, err := ens.MPKey(args[1])
	if err != nil {
		return err
	}
	record, err := ens.ParseMP(args[1], args[2])
	if err != nil {
		return err
	}
	records := []textRecord{{key, record.Value}}
	if c.Bool("prefer") {
		records = append(records, textRecord{ens.MP, key})
	}
	own, err := openSigner(c)
	if err != nil {
		return err
	}
	w, err := connectNames(ctx, c)
	if err != nil {
		return err
	}
	return s.setRecords(ctx, c, w, own, name, records, record.Warnings)
}

// textRecord is a value to write.
type textRecord struct{ key, value string }

// setRecords is how every record is written: in one transaction, with old and new values shown.
func (s streams) setRecords(ctx context.Context, c *cli.Context, w *world, own *signer.Signer, name ens.Name,
	records []textRecord, notes []string) error {
	step, notesOfChange, err := w.recordsStep(ctx, name, records)
	if err != nil {
		return err
	}
	if err := w.names.CanWrite(ctx, name, own.Address(), step.Data); err != nil {
		return err
	}
	plan := &chain.Plan{
		Title:   "Change records of " + name.String(),
		From:    own.Address(),
		Network: w.ensConn.Network,
		Steps:   []chain.Step{step},
		Notes:   append(notesOfChange, notes...),
	}
	sent, done, err := s.act(ctx, c, w.ensConn, plan, own)
	if err != nil || !done {
		return err
	}
	var keys []string
	for _, change := range step.Changes {
		keys = append(keys, change.What)
	}
	return outcome(c, struct {
		Name         string     `json:"name"`
		Keys         []string   `json:"keys"`
		Transactions []sentJSON `json:"transactions"`
	}{name.String(), keys, sent}, fmt.Sprintf("%s now has %d new record(s).", name, len(keys)))
}

// recordsStep makes the call that sets the records, and a note where the preferred provider changes.
func (w *world) recordsStep(ctx context.Context, name ens.Name, records []textRecord) (chain.Step, []string, error) {
	resolver, err := w.names.Resolver(ctx, name)
	if err != nil {
		return chain.Step{}, nil, err
	}
	step := chain.Step{To: resolver, ToName: "the resolver of " + name.String()}
	var calls [][]byte
	var notes []string
	for _, record := range records {
		old, err := w.names.Text(ctx, name, record.key)
		if err != nil {
			return step, nil, err
		}
		if old == record.value {
			continue
		}
		calls = append(calls, ens.SetText(name, record.key, record.value))
		step.Changes = append(step.Changes, chain.Change{What: record.key, From: old, To: record.value})
		if record.key == ens.MP {
			notes = append(notes, fmt.Sprintf("The preferred provider changes: apps will use %s first.", record.value))
		}
	}
	switch len(calls) {
	case 0:
		return step, nil, postbond.Fail(postbond.CodeUsage, "", "%s already says exactly that", name)
	case 1:
		step.Data = calls[0]
	default:
		step.Data = ens.Multicall(calls)
	}
	step.Words = fmt.Sprintf("set %d record(s) of %s", len(calls), name)
	return step, notes, nil
}
