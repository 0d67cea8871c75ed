// SPDX-License-Identifier: MIT

package dm3

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/ens"
)

// MaxRecord is the longest record or JSON text, in bytes, that is read.
const MaxRecord = ens.MaxText

// Record is the profile as a value of the record ProfileKey.
func (s SignedProfile) Record() string { return dataURI(s.Canonical()) }

// Record is the service as a value of the record DeliveryServiceKey.
func (d DeliveryService) Record() string { return dataURI(d.Canonical()) }

// ReadProfile reads the value of a record ProfileKey in each form of dm3-spec (mtp-registry): a data: URI, plain,
// URL-encoded or base64. Bare JSON and other near misses are read too; the warnings say how dm3's own clients would
// fail on the value. A link fails with an *ElsewhereError inside, anything else with CodeBadRecord.
func ReadProfile(record string) (SignedProfile, []string, error) {
	raw, warnings, err := readRecord(record)
	if err != nil {
		return SignedProfile{}, nil, err
	}
	signed, err := ParseProfile(raw)
	return signed, warnings, err
}

// ReadDeliveryService reads the value of a record DeliveryServiceKey the way ReadProfile does.
func ReadDeliveryService(record string) (DeliveryService, []string, error) {
	raw, warnings, err := readRecord(record)
	if err != nil {
		return DeliveryService{}, nil, err
	}
	service, err := ParseDeliveryService(raw)
	return service, warnings, err
}

// readRecord finds the JSON in a record.
func readRecord(record string) (raw []byte, warnings []string, err error) {
	if len(record) > MaxRecord {
		return nil, nil, badRecord("the record is longer than %d bytes", MaxRecord)
	}
	value := strings.TrimSpace(record)
	if value != record {
		warnings = append(warnings, "there is white space around the value, so dm3 clients do not see a profile")
	}
	if value == "" {
		return nil, nil, badRecord("the record is empty")
	}
	if value[0] == '{' {
		const bare = "the value is JSON without data:application/json before it, so dm3 clients do not see a profile"
		return []byte(value), append(warnings, bare), nil
	}
	scheme, rest, _ := strings.Cut(value, ":")
	switch strings.ToLower(scheme) {
	case "data":
		raw, more, err := readData(scheme, rest)
		return raw, append(warnings, more...), err
	case "https", "http", "ipfs":
		return nil, nil, elsewhere(value)
	}
	return nil, nil, badRecord("the record is neither a data: URI nor a link")
}

// ElsewhereError says that a record holds a link to a profile and not the profile. It comes inside a postbond.Error.
type ElsewhereError struct {
	URI  string      // https:, http: or ipfs:
	Hash common.Hash // the link's dm3Hash, zero if it has none or one that dm3 clients refuse
}

func (e *ElsewhereError) Error() string {
	return fmt.Sprintf("the profile is kept at %.200q, which is not read here", e.URI)
}

func elsewhere(uri string) error {
	link := &ElsewhereError{URI: uri}
	if u, err := url.Parse(uri); err == nil {
		link.Hash = linkHash(u.Query()["dm3Hash"])
	}
	return postbond.Fail(postbond.CodeUnreachable, "ask its owner to put it in the record itself", "%w", link)
}

// linkHash takes the one form of the parameter that dm3 clients take: once, 0x, lower-case hex.
func linkHash(values []string) common.Hash {
	if len(values) != 1 {
		return common.Hash{}
	}
	hash := common.HexToHash(values[0])
	if hash.Hex() != values[0] {
		return common.Hash{}
	}
	return hash
}

func badRecord(format string, args ...any) error {
	return postbond.Fail(postbond.CodeBadRecord, "its owner must publish it anew", format, args...)
}
