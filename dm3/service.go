// SPDX-License-Identifier: MIT

package dm3

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"net/url"

	"github.com/ethereum/go-ethereum/common"

	"github.com/postbond/postbond"
)

// DeliveryServiceKey is the text record of a service's name that holds its DeliveryService (dm3-lib-profile,
// Delivery). The capital S belongs to it.
const DeliveryServiceKey = "network.dm3.deliveryService"

// DeliveryService is what a delivery service publishes about itself. Nobody signs it: it is worth as much as the way it
// was read. The JSON names are dm3's.
type DeliveryService struct {
	PublicEncryptionKey PublicKey `json:"publicEncryptionKey"`
	PublicSigningKey    PublicKey `json:"publicSigningKey"`
	URL                 string    `json:"url"` // where its JSON-RPC begins: requests go to URL/rpc
}

// Check says whether the service can be published: CodeUsage unless its URL is http or https. ParseDeliveryService has
// checked it already.
func (d DeliveryService) Check() error {
	if err := checkURL(d.URL); err != nil {
		return postbond.Fail(postbond.CodeUsage, "write it like https://example.org/dm3", "%.80q is %w", d.URL, err)
	}
	return nil
}

// ParseDeliveryService reads the JSON of a delivery service strictly: every field, no other field, none twice, public
// keys of 32 bytes, an http or https URL. Fails with CodeBadRecord.
func ParseDeliveryService(raw []byte) (DeliveryService, error) {
	service, err := parseService(raw)
	if err != nil {
		return DeliveryService{}, postbond.Fail(postbond.CodeBadRecord, "its operator must publish it anew",
			"this is no dm3 delivery service: %w", err)
	}
	return service, nil
}

func parseService(raw []byte) (DeliveryService, error) {
	var service DeliveryService
	found, err := parseFields(raw, "publicEncryptionKey", "publicSigningKey", "url")
	if err != nil {
		return service, err
	}
	if service.PublicEncryptionKey, err = found.publicKey("publicEncryptionKey"); err != nil {
		return service, err
	}
	if service.PublicSigningKey, err = found.publicKey("publicSigningKey"); err != nil {
		return service, err
	}
	if service.URL, err = found.string("url"); err != nil {
		return service, err
	}
	if err := checkURL(service.URL); err != nil {
		return service, fmt.Errorf("url is %w", err)
	}
	return service, nil
}

func checkURL(s string) error {
	u, err := url.Parse(s)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Hostname() == "" || u.User != nil {
		return errors.New("not an http or https URL")
	}
	return nil
}

// Canonical is the service's canonical JSON, which is what gets published and hashed.
func (d DeliveryService) Canonical() string { return canonical(d) }

// Hash is the dm3Hash of the service, which links to it carry: SHA-256 of the canonical JSON.
func (d DeliveryService) Hash() common.Hash { return sha256.Sum256([]byte(d.Canonical())) }
