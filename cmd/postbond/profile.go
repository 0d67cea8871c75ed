// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/chain/signer"
	"github.com/postbond/postbond/dm3"
	"github.com/postbond/postbond/ens"
)

// profileJSON is a profile that was made, for programs.
type profileJSON struct {
	Address   postbond.Address `json:"address"`
	Profile   json.RawMessage  `json:"profile"`
	Signature string           `json:"signature"`
	Record    string           `json:"record"`
	Hash      common.Hash      `json:"dm3_hash"`
	Keys      profileKeysJSON  `json:"keys"`
}

type profileKeysJSON struct {
	Encryption dm3.PublicKey `json:"public_encryption_key"`
	Signing    dm3.PublicKey `json:"public_signing_key"`
}

func profileCommand(s streams) *cli.Command {
	making := func() []cli.Flag {
		return []cli.Flag{
			&cli.StringSliceFlag{Name: "delivery-service", Usage: "ENS name of a service that takes your messages, the preferred one first"},
			&cli.StringFlag{Name: "nonce", Usage: "0x and digits: other keys than the wallet's usual ones"},
		}
	}
	return &cli.Command{
		Name:  "profile",
		Usage: "your dm3 profile: public keys and delivery services",
		Subcommands: []*cli.Command{
			{
				Name:   "create",
				Usage:  "make and sign a profile, offline",
				Flags:  signing(offline(making()...)...),
				Action: s.profileCreate,
			},
			{
				Name:      "set",
				Usage:     "make a profile and publish it under a name",
				ArgsUsage: "<name>",
				Flags:     writing(making()...),
				Action:    s.profileSet,
			},
			{
				Name:      "get",
				Usage:     "show a name's profile and verify it",
				ArgsUsage: "<name>",
				Flags:     reading(),
				Action:    profileGet,
			},
		},
	}
}

func (s streams) profileCreate(c *cli.Context) error {
	if _, err := positionals(c); err != nil {
		return err
	}
	own, err := openSigner(c)
	if err != nil {
		return err
	}
	profile, err := makeProfile(c.Context, c, own, s.err)
	if err != nil {
		return err
	}
	return result(c, profileResult(own.Address(), profile), profile.Record())
}

func profileResult(owner common.Address, profile dm3.SignedProfile) profileJSON {
	return profileJSON{
		Address:   postbond.Address(owner),
		Profile:   json.RawMessage(profile.Profile.Canonical()),
		Signature: profile.Signature,
		Record:    profile.Record(),
		Hash:      profile.Hash(),
		Keys:      profileKeysJSON{profile.Profile.PublicEncryptionKey, profile.Profile.PublicSigningKey},
	}
}

// makeProfile has the wallet sign twice: the message that the keys are derived from, and the profile.
func makeProfile(ctx context.Context, c *cli.Context, own *signer.Signer, told io.Writer) (dm3.SignedProfile, error) {
	var none dm3.SignedProfile
	if len(c.StringSlice("delivery-service")) == 0 {
		return none, usage(c, "which services take your messages? give --delivery-service")
	}
	var services []ens.Name
	for _, text := range c.StringSlice("delivery-service") {
		name, err := ens.ParseName(text)
		if err != nil {
			return none, err
		}
		services = append(services, name)
	}
	var nonce dm3.Nonce
	if c.IsSet("nonce") {
		parsed, err := dm3.ParseNonce(c.String("nonce"))
		if err != nil {
			return none, err
		}
		nonce = parsed
	}
	fmt.Fprintf(told, "Signing two messages as %s: one that your dm3 keys follow from, and the profile.\n", own.Address().Hex())
	secret, err := own.SignMessage(ctx, []byte(dm3.KeyMessage(own.Address(), nonce)))
	if err != nil {
		return none, err
	}
	profile := dm3.NewProfile(dm3.DeriveKeys(secret), services...)
	signature, err := own.SignMessage(ctx, []byte(dm3.CreationMessage(profile, own.Address())))
	if err != nil {
		return none, err
	}
	return profile.Sign(signature), nil
}

func (s streams) profileSet(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	args, err := positionals(c, "name")
	if err != nil {
		return err
	}
	name, err := ens.ParseName(args[0])
	if err != nil {
		return err
	}
	own, err := openSigner(c)
	if err != nil {
		return err
	}
	w, err := connectNames(ctx, c)
	if err != nil {
		return err
	}
	// Readers verify the profile against the name's address, not its owner.
	address, err := w.names.Address(ctx, name)
	if err != nil {
		return err
	}
	if address != own.Address() {
		return postbond.Fail(postbond.CodeNotAllowed, "use the --signer of that address, or change the name's address first",
			"%s stands for %s, and a profile signed by %s would not verify", name, address.Hex(), own.Address().Hex())
	}
	profile, err := makeProfile(ctx, c, own, s.err)
	if err != nil {
		return err
	}
	return s.setRecords(ctx, c, w, own, name, []textRecord{{dm3.ProfileKey, profile.Record()}}, nil)
}

func profileGet(c *cli.Context) error {
	ctx, cancel := deadline(c)
	defer cancel()
	args, err := positionals(c, "name")
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
	record, err := w.names.Text(ctx, name, dm3.ProfileKey)
	if err != nil {
		return err
	}
	if record == "" {
		return postbond.Fail(postbond.CodeUnknownName, "its owner can make one with `postbond profile set`", "%s has no dm3 profile", name)
	}
	profile, warnings, err := dm3.ReadProfile(record)
	if err != nil {
		return err
	}
	address, err := w.names.Address(ctx, name)
	if err != nil {
		return err
	}
	if err := profile.Verify(address); err != nil {
		return err
	}
	lines := []string{
		row("name", "%s (%s)", name, address.Hex()),
		row("services", "%s", strings.Join(profile.Profile.DeliveryServices, ", ")),
		row("encryption", "%s", profile.Profile.PublicEncryptionKey),
		row("signing", "%s", profile.Profile.PublicSigningKey),
		row("verified", "signed by the name's address"),
	}
	for _, warning := range warnings {
		lines = append(lines, row("warning", "%s", warning))
	}
	return result(c, struct {
		profileJSON
		Name     string   `json:"name"`
		Verified bool     `json:"verified"`
		Warnings []string `json:"warnings"`
	}{profileResult(address, profile), name.String(), true, append([]string{}, warnings...)}, lines...)
}
