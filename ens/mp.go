// SPDX-License-Identifier: MIT

package ens

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/postbond/postbond"
)

// MP is the text record that points at the messaging provider a person prefers: its value is the key of one of his
// mp.<provider> records, as in mp = "mp.xmtp". Write it only when that record is there: MP of Client tells.
//
// Both are a convention of the ENS forum's proposal "ENS Messaging Provider (MP) record", never an ENSIP. By ENSIP-5 mp
// is a global key and mp.xmtp a key of a service "xmtp.mp", which has nothing to do with it.
const MP = "mp"

var providerForm = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)*$`)

// MPKey is the key of a provider's record, mp.<provider>, for writing. Fails with CodeUsage unless the provider is
// lower-case letters, digits and hyphens, perhaps in several parts with dots between.
func MPKey(provider string) (string, error) {
	if !providerForm.MatchString(provider) {
		return "", postbond.Fail(postbond.CodeUsage, "use lower-case letters, digits and hyphens, like xmtp",
			"%.80q is no provider", provider)
	}
	return MP + "." + provider, nil
}

// MPRecord is the value of an mp.<provider> record.
type MPRecord struct {
	Provider string
	Value    string    // as it was written
	Address  Multiaddr // what it says
	Warnings []string  // what is odd about it, in words
}

// ParseMP checks a value that is going to be written to a provider's record: ParseMultiaddr, and a warning if it does
// not end in the provider's own protocol.
func ParseMP(provider, value string) (MPRecord, error) {
	if _, err := MPKey(provider); err != nil {
		return MPRecord{}, err
	}
	address, err := ParseMultiaddr(value)
	if err != nil {
		return MPRecord{}, err
	}
	return newMPRecord(provider, value, address, nil), nil
}

// ReadMP reads a value that stands in a provider's record: ReadMultiaddr, whatever the provider is called.
func ReadMP(provider, value string) (MPRecord, error) {
	address, warnings, err := ReadMultiaddr(value)
	if err != nil {
		return MPRecord{}, fmt.Errorf("%s.%s: %w", MP, provider, err)
	}
	return newMPRecord(provider, value, address, warnings), nil
}

func newMPRecord(provider, value string, address Multiaddr, warnings []string) MPRecord {
	if last := address.Last().Protocol; last != provider {
		warnings = append(warnings, fmt.Sprintf("the record of %s ends in /%s, not in /%s", provider, last, provider))
	}
	return MPRecord{Provider: provider, Value: value, Address: address, Warnings: warnings}
}

// ParsePointer reads a value of the record mp and gives the provider that it names. A bare provider passes with a
// warning. Fails with CodeBadRecord on anything else, such as a list or mp itself.
func ParsePointer(value string) (provider string, warnings []string, err error) {
	provider, isKey := strings.CutPrefix(value, MP+".")
	switch {
	case isKey && providerForm.MatchString(provider):
		return provider, nil, nil
	case value == MP:
		return "", nil, badPointer("mp points at itself")
	case !isKey && providerForm.MatchString(value) && !strings.Contains(value, "."):
		return value, []string{fmt.Sprintf("mp is %q and should be %q", value, MP+"."+value)}, nil
	}
	return "", nil, badPointer("mp is %.80q, which is not the key of a provider's record", value)
}

func badPointer(format string, args ...any) error {
	return postbond.Fail(postbond.CodeBadRecord, "set mp to the key of one record, like mp.xmtp", format, args...)
}

// MP reads a provider's record. Fails with CodeUnknownName if it is not set, CodeBadRecord if it is no multiaddr.
func (c *Client) MP(ctx context.Context, name Name, provider string) (MPRecord, error) {
	value, err := c.Text(ctx, name, MP+"."+provider)
	if err != nil {
		return MPRecord{}, err
	}
	if value == "" {
		return MPRecord{}, postbond.Fail(postbond.CodeUnknownName, "its owner must set it first",
			"%s has no record %s.%s", name, MP, provider)
	}
	return ReadMP(provider, value)
}

// Preferred follows mp to the record of the provider that the name's owner prefers. Fails with CodeUnknownName if he
// prefers none, CodeBadRecord if mp points at nothing.
func (c *Client) Preferred(ctx context.Context, name Name) (MPRecord, error) {
	value, err := c.Text(ctx, name, MP)
	if err != nil {
		return MPRecord{}, err
	}
	if value == "" {
		return MPRecord{}, postbond.Fail(postbond.CodeUnknownName, "its owner must set the record mp first",
			"%s prefers no messaging provider", name)
	}
	provider, warnings, err := ParsePointer(value)
	if err != nil {
		return MPRecord{}, err
	}
	record, err := c.MP(ctx, name, provider)
	if postbond.CodeOf(err) == postbond.CodeUnknownName {
		return MPRecord{}, badPointer("mp of %s points at %s.%s, which is not set", name, MP, provider)
	}
	record.Warnings = append(warnings, record.Warnings...)
	return record, err
}
