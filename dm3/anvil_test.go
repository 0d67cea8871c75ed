// SPDX-License-Identifier: MIT

package dm3_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/anvil"
	"github.com/postbond/postbond/dm3"
	"github.com/postbond/postbond/ens"
)

// TestASenderFindsTheRecipientsService publishes for alice.eth and ds.eth and goes the way of a sender's app: name,
// profile, its proof, service.
func TestASenderFindsTheRecipientsService(t *testing.T) {
	network := anvil.ForTest(t)
	names := ens.NewClient(network.Client(), network.Registry)
	alice, err := ens.ParseName(network.Alice.Name)
	require.NoError(t, err)
	ds, err := ens.ParseName(network.DS.Name)
	require.NoError(t, err)

	published := publish(t, network.Alice, ds)
	listening := dm3.DeliveryService{URL: "http://127.0.0.1:8080"}
	for _, write := range []struct {
		from anvil.Account
		call []byte
	}{
		{network.Alice, ens.SetText(alice, dm3.ProfileKey, published.Record())},
		{network.DS, ens.SetText(ds, dm3.DeliveryServiceKey, listening.Record())},
	} {
		_, err := network.Send(t.Context(), write.from, network.Resolver, write.call)
		require.NoError(t, err)
	}

	record, err := names.Text(t.Context(), alice, dm3.ProfileKey)
	require.NoError(t, err)
	profile, warnings, err := dm3.ReadProfile(record)
	require.NoError(t, err)
	assert.Empty(t, warnings)
	assert.Equal(t, published, profile)
	wallet, err := names.Address(t.Context(), alice)
	require.NoError(t, err)
	require.NoError(t, profile.Verify(wallet))
	assert.Error(t, profile.Verify(network.Spammer.Address))

	services, err := profile.Profile.Services()
	require.NoError(t, err)
	require.Equal(t, []ens.Name{ds}, services)
	record, err = names.Text(t.Context(), services[0], dm3.DeliveryServiceKey)
	require.NoError(t, err)
	service, _, err := dm3.ReadDeliveryService(record)
	require.NoError(t, err)
	assert.Equal(t, listening, service)
}

func publish(t *testing.T, person anvil.Account, service ens.Name) dm3.SignedProfile {
	t.Helper()
	signed := func(message string) postbond.Signature {
		raw, err := crypto.Sign(dm3.MessageHash(message).Bytes(), person.Key)
		require.NoError(t, err)
		signature, err := postbond.NewSignature(raw)
		require.NoError(t, err)
		return signature
	}
	keys := dm3.DeriveKeys(signed(dm3.KeyMessage(person.Address, dm3.Nonce{})))
	profile := dm3.NewProfile(keys, service)
	return profile.Sign(signed(dm3.CreationMessage(profile, person.Address)))
}
