// SPDX-License-Identifier: MIT

package dm3_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/dm3"
	"github.com/postbond/postbond/ens"
)

// person signs in and publishes, as a command would have him do it.
func person(t testing.TB, services ...string) (dm3.SignedProfile, common.Address) {
	t.Helper()
	const privateKey = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d"
	key, err := crypto.ToECDSA(common.FromHex(privateKey))
	require.NoError(t, err)
	wallet := crypto.PubkeyToAddress(key.PublicKey)
	var names []ens.Name
	for _, service := range services {
		name, err := ens.ParseName(service)
		require.NoError(t, err)
		names = append(names, name)
	}
	keys := dm3.DeriveKeys(sign(t, privateKey, dm3.KeyMessage(wallet, dm3.Nonce{})))
	profile := dm3.NewProfile(keys, names...)
	return profile.Sign(sign(t, privateKey, dm3.CreationMessage(profile, wallet))), wallet
}

func TestMessageHashIsWhatWalletsSign(t *testing.T) {
	for _, message := range []string{"", "a", "ü\n", strings.Repeat("x", 1000)} {
		assert.Equal(t, common.BytesToHash(accounts.TextHash([]byte(message))), dm3.MessageHash(message))
	}
}

func TestVerifyTakesTheWalletsOwnProfileOnly(t *testing.T) {
	signed, wallet := person(t, "ds.eth", "DS2.eth")
	require.NoError(t, signed.Verify(wallet))

	other := common.HexToAddress("0x01")
	for _, test := range []struct {
		name   string
		wallet common.Address
		change func(*dm3.SignedProfile)
	}{
		{"another wallet", other, func(*dm3.SignedProfile) {}},
		{"another delivery service", wallet, func(s *dm3.SignedProfile) {
			s.Profile.DeliveryServices = []string{"evil.eth"}
		}},
		{"services in another order", wallet, func(s *dm3.SignedProfile) {
			s.Profile.DeliveryServices = []string{"ds2.eth", "ds.eth"}
		}},
		{"another encryption key", wallet, func(s *dm3.SignedProfile) { s.Profile.PublicEncryptionKey[0]++ }},
		{"another signing key", wallet, func(s *dm3.SignedProfile) { s.Profile.PublicSigningKey[31]++ }},
		{"keys exchanged", wallet, func(s *dm3.SignedProfile) {
			p := &s.Profile
			p.PublicSigningKey, p.PublicEncryptionKey = p.PublicEncryptionKey, p.PublicSigningKey
		}},
		{"another signature", wallet, func(s *dm3.SignedProfile) { s.Signature = "0x" + strings.Repeat("01", 64) + "1b" }},
		{"a zero signature", wallet, func(s *dm3.SignedProfile) { s.Signature = "0x" + strings.Repeat("00", 65) }},
		{"a signature cut short", wallet, func(s *dm3.SignedProfile) { s.Signature = s.Signature[:130] }},
		{"a contract's signature", wallet, func(s *dm3.SignedProfile) { s.Signature += "00" }},
		{"no signature", wallet, func(s *dm3.SignedProfile) { s.Signature = "0x" }},
	} {
		t.Run(test.name, func(t *testing.T) {
			changed := signed
			test.change(&changed)
			err := changed.Verify(test.wallet)
			assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
			assert.NotEmpty(t, postbond.HintOf(err))
		})
	}
}

func TestVerifyTakesEverySpellingThatTheLibraryTakes(t *testing.T) {
	signed, wallet := person(t, "ds.eth")
	raw := common.FromHex(signed.Signature)

	low := signed
	low.Signature = "0x" + common.Bytes2Hex(append(raw[:64:64], raw[64]-27))
	assert.NoError(t, low.Verify(wallet), "v of 0 or 1")

	upper := signed
	upper.Signature = "0x" + strings.ToUpper(signed.Signature[2:])
	assert.NoError(t, upper.Verify(wallet), "upper-case hex")
	assert.NotEqual(t, signed.Hash(), upper.Hash(), "the hash covers the text")
}

func TestParseProfileIsStrict(t *testing.T) {
	signed, _ := person(t, "ds.eth")
	canonical := signed.Canonical()
	const inside = `{"profile":{`
	profile := signed.Profile.Canonical()
	key := signed.Profile.PublicSigningKey.String()
	replace := func(old, new string) string {
		require.Contains(t, canonical, old)
		return strings.Replace(canonical, old, new, 1)
	}

	for _, test := range []struct{ name, input, reason string }{
		{"not JSON", "profile", "not JSON"},
		{"not an object", "[" + canonical + "]", "not a JSON object"},
		{"null", "null", "not a JSON object"},
		{"a field too many", replace(`{"profile"`, `{"bond":"5","profile"`), `"bond" does not belong there`},
		{"a field too many inside", replace(inside, inside+`"postage":"1",`), `"postage" does not belong there`},
		{"a field twice", replace(inside, inside+`"publicSigningKey":"`+key+`",`), "publicSigningKey is there twice"},
		{"a field twice in disguise", replace(inside, inside+`"publicSigningKe\u0079":"`+key+`",`), "is there twice"},
		{"a field in another case", replace(`"signature"`, `"Signature"`), `"Signature" does not belong there`},
		{"no signature", strings.Split(canonical, `,"signature"`)[0] + "}", "signature is missing"},
		{"no encryption key", replace(`"publicEncryptionKey"`, `"publicSigningKey"`), "is there twice"},
		{"a key that is none", replace(key, "AAAA"), "is no public key"},
		{"a key that is a number", replace(`"`+key+`"`, "1"), "publicSigningKey is not a text"},
		{"services no list", replace(`["ds.eth"]`, `"ds.eth"`), "deliveryServices is not a list"},
		{"services no texts", replace(`["ds.eth"]`, `["ds.eth",null]`), "deliveryServices is not a list of texts"},
		{"half a character", replace(`["ds.eth"]`, `["\ud800.eth"]`), "deliveryServices is not a list of texts"},
		{"profile no object", replace(profile, "1"), "profile: not a JSON object"},
		{"signature no text", replace(`"`+signed.Signature+`"`, "null"), "signature is not a text"},
		{"signature not hex", replace("0x", "0y"), "signature is not 0x and hex"},
		{"signature of half a byte", replace(signed.Signature, signed.Signature[:131]), "signature is not 0x and hex"},
		{"signature too long", replace(signed.Signature, "0x"+strings.Repeat("0", 5000)), "signature is not 0x and hex"},
		{"too long", canonical + strings.Repeat(" ", dm3.MaxRecord), "longer than"},
		{"too deep", replace(`["ds.eth"]`, strings.Repeat("[", 100)+strings.Repeat("]", 100)), "nested too deep"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := dm3.ParseProfile([]byte(test.input))
			assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.reason)
		})
	}
}

func TestServicesAreNamesOrAnError(t *testing.T) {
	signed, _ := person(t, "ds.eth", "DS2.eth")
	names, err := signed.Profile.Services()
	require.NoError(t, err)
	require.Len(t, names, 2)
	assert.Equal(t, "ds2.eth", names[1].String())

	signed.Profile.DeliveryServices = []string{"ds.eth", "foo..eth"}
	_, err = signed.Profile.Services()
	assert.Equal(t, postbond.CodeBadName, postbond.CodeOf(err))
	assert.ErrorContains(t, err, "delivery service 2")
}

func TestAProfileWithoutServicesIsAnEmptyListNotNull(t *testing.T) {
	signed, wallet := person(t)
	assert.Contains(t, signed.Canonical(), `"deliveryServices":[]`)
	require.NoError(t, signed.Verify(wallet))
	parsed, err := dm3.ParseProfile([]byte(signed.Canonical()))
	require.NoError(t, err)
	assert.Equal(t, signed, parsed)
	assert.Contains(t, dm3.Profile{}.Canonical(), `"deliveryServices":[]`)
}

func TestProfilesMarshalUnderDm3sNames(t *testing.T) {
	signed, _ := person(t, "ds.eth")
	marshalled, err := json.Marshal(signed)
	require.NoError(t, err)
	canonical, err := dm3.Stringify(marshalled)
	require.NoError(t, err)
	assert.Equal(t, signed.Canonical(), canonical)
}

func TestParseDeliveryServiceIsStrict(t *testing.T) {
	valid := readVectors(t).Service.DeliveryService
	require.NoError(t, valid.Check())
	canonical := valid.Canonical()
	withURL := func(url string) string { d := valid; d.URL = url; return d.Canonical() }

	for _, test := range []struct{ name, input, reason string }{
		{"a profile", `{"profile":{},"signature":"0x"}`, `"profile" does not belong there`},
		{"a field too many", strings.Replace(canonical, "{", `{"name":"ds.eth",`, 1), `"name" does not belong there`},
		{"no URL", `{"publicEncryptionKey":"","publicSigningKey":""}`, "url is missing"},
		{"an empty URL", withURL(""), "url is not an http or https URL"},
		{"a relative URL", withURL("/rpc"), "url is not an http or https URL"},
		{"another scheme", withURL("file:///etc/passwd"), "url is not an http or https URL"},
		{"no host", withURL("https:///rpc"), "url is not an http or https URL"},
		{"a port for a host", withURL("https://:80"), "url is not an http or https URL"},
		{"a password", withURL("https://me:secret@example.org"), "url is not an http or https URL"},
		{"a line break", withURL("https://example.org/\n"), "url is not an http or https URL"},
		{"half a character", strings.Replace(canonical, "https://", `https://\ud800`, 1), "url is not a text"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := dm3.ParseDeliveryService([]byte(test.input))
			assert.Equal(t, postbond.CodeBadRecord, postbond.CodeOf(err))
			assert.ErrorContains(t, err, test.reason)
		})
	}
	assert.Equal(t, postbond.CodeUsage, postbond.CodeOf(dm3.DeliveryService{}.Check()))
}
