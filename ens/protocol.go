// SPDX-License-Identifier: MIT

package ens

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/multiformats/go-multiaddr"
)

// protocolNamed finds a protocol among go-multiaddr's and our two. Those have codes from multicodec's range for private
// use, as nobody has registered any. They are not added to go-multiaddr's own table: it is one per process and has no
// lock.
func protocolNamed(name string) (multiaddr.Protocol, bool) {
	switch name {
	case "xmtp":
		return accountProtocol(name, 0x300001), true
	case "dm3":
		return accountProtocol(name, 0x300002), true
	}
	p := multiaddr.ProtocolWithName(name)
	return p, p.Name != ""
}

func accountProtocol(name string, code int) multiaddr.Protocol {
	return multiaddr.Protocol{
		Name:  name,
		Code:  code,
		VCode: multiaddr.CodeToVarint(code),
		Size:  multiaddr.LengthPrefixedVarSize,
		Transcoder: multiaddr.NewTranscoderFromFunctions(
			func(s string) ([]byte, error) { canonical, err := canonicalAccount(s); return []byte(canonical), err },
			func(b []byte) (string, error) { return string(b), nil },
			nil,
		),
	}
}

// valueOf checks a protocol's value and gives its canonical form.
func valueOf(p multiaddr.Protocol, value string) (string, error) {
	if strings.HasPrefix(p.Name, "dns") {
		if err := checkHost(value); err != nil {
			return "", err
		}
	}
	raw, err := p.Transcoder.StringToBytes(value)
	if err == nil {
		err = p.Transcoder.ValidateBytes(raw)
	}
	if err != nil {
		return "", err
	}
	return p.Transcoder.BytesToString(raw)
}

// canonicalAccount is an address as it was written, since its case is its checksum, or an ENS name in its normal form.
func canonicalAccount(s string) (string, error) {
	if digits, isAddress := strings.CutPrefix(s, "0x"); isAddress {
		switch {
		case !common.IsHexAddress(s):
			return "", errors.New("an address is 0x and 40 hex digits")
		case digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && s != common.HexToAddress(s).Hex():
			return "", errors.New("the address is mistyped: its checksum is wrong")
		}
		return s, nil
	}
	name, err := ParseName(s)
	if err != nil {
		return "", err
	}
	if len(name.Labels()) < 2 {
		return "", errors.New("neither an address nor an ENS name")
	}
	return name.String(), nil
}

// checkHost refuses what no DNS name can be; go-multiaddr takes anything. Underscores are common in practice.
func checkHost(host string) error {
	if len(host) > 253 {
		return errors.New("longer than 253 characters")
	}
	for label := range strings.SplitSeq(strings.TrimSuffix(host, "."), ".") {
		switch {
		case label == "" || len(label) > 63:
			return errors.New("each part of a host name has 1 to 63 characters")
		case label[0] == '-' || label[len(label)-1] == '-':
			return errors.New("no part of a host name begins or ends with a hyphen")
		case strings.ContainsFunc(label, isNotHostRune):
			return fmt.Errorf("%q is no part of a host name; write other letters in punycode", label)
		}
	}
	return nil
}

func isNotHostRune(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_'
}
