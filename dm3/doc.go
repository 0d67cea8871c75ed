// SPDX-License-Identifier: MIT

// Package dm3 makes and reads what a person of the dm3 protocol publishes under his ENS name, byte for byte as the dm3
// libraries do (dm3-lib-profile 1.7.1).
//
// A [SignedProfile] in the text record [ProfileKey] names a person's public keys and his delivery services; his wallet
// has signed it ([CreationMessage], [SignedProfile.Verify]). A [DeliveryService] in the record [DeliveryServiceKey] of
// a service's name says where it listens. Keys come from a wallet's signature of [KeyMessage] by [DeriveKeys].
//
// Signing is the caller's: this package gives the text to be signed as personal_sign does it (EIP-191, [MessageHash])
// and takes the 65 bytes that come back. It fetches nothing: a record that points elsewhere is an [ElsewhereError].
//
// What this package keeps: what it writes, the dm3 libraries read as it stands; what it reads is complete, has no field
// too many and none twice; hashes and signatures are over the canonical JSON of [Stringify].
package dm3
