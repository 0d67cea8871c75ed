// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Redemption} from "../../src/libraries/Book.sol";
import {Signature, Stamp} from "../../src/libraries/Stamps.sol";
import {RawSignature, RawStamp, Stationery} from "./Stationery.sol";
import {Subject} from "./Subject.sol";

/// A stamp as its holder has it.
struct Signed {
    address holder;
    Stamp stamp;
    Signature signature;
}

/// Stamps signed for the contract under test. Digests are computed here once more, so that every test that redeems a stamp
/// compares two encoders.
abstract contract Signing is Stationery, Subject {
    /// The contract under test.
    IBooks internal books;

    function sign(uint256 by, address to, Stamp memory stamp) internal view returns (Signed memory) {
        return Signed({holder: to, stamp: stamp, signature: signatureOf(by, digestOf(to, stamp))});
    }

    // ---- digests ----------------------------------------------------------------------------------------------------

    function digestOf(Signed memory signed) internal view returns (bytes32) {
        return digestOf(signed.holder, signed.stamp);
    }

    function digestOf(address to, Stamp memory stamp) internal view returns (bytes32) {
        return digestOf(keccak256(abi.encode(keccak256(bytes(STAMP)), to, stamp)));
    }

    function titleDigest(address owner) internal view returns (bytes32) {
        return digestOf(keccak256(abi.encode(keccak256("Title(address owner)"), owner)));
    }

    function digestOf(bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(domainName())),
                keccak256("1"),
                block.chainid,
                address(books)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    /// What the log of a redemption packs, field by field from the highest bits down.
    function redemptionOf(Stamp memory stamp, uint48 balance, uint48 seq) internal pure returns (Redemption) {
        bytes memory packed =
            abi.encodePacked(uint32(0), stamp.index, stamp.epoch, stamp.total, stamp.value, seq, balance);
        return abi.decode(packed, (Redemption));
    }

    // ---- batches ----------------------------------------------------------------------------------------------------

    function batchOf(Signed memory a) internal pure returns (Signed[] memory batch) {
        batch = new Signed[](1);
        batch[0] = a;
    }

    function batchOf(Signed memory a, Signed memory b) internal pure returns (Signed[] memory batch) {
        batch = new Signed[](2);
        (batch[0], batch[1]) = (a, b);
    }

    function batchOf(Signed memory a, Signed memory b, Signed memory c) internal pure returns (Signed[] memory batch) {
        batch = new Signed[](3);
        (batch[0], batch[1], batch[2]) = (a, b, c);
    }

    function redemptionCall(Signed[] memory batch) internal pure returns (bytes memory) {
        (RawStamp[] memory stamps, RawSignature[] memory signatures) = rawOf(batch);
        return redemptionCall(stamps, signatures);
    }

    function rawOf(Signed[] memory batch)
        internal
        pure
        returns (RawStamp[] memory stamps, RawSignature[] memory signatures)
    {
        (stamps, signatures) = (new RawStamp[](batch.length), new RawSignature[](batch.length));
        for (uint256 i = 0; i < batch.length; ++i) {
            (stamps[i], signatures[i]) = (rawOf(batch[i].stamp), rawOf(batch[i].signature));
        }
    }

    /// Signs a stamp as it is, whatever its words.
    function signRaw(uint256 by, address to, RawStamp memory stamp) internal view returns (RawSignature memory) {
        bytes32 structHash = keccak256(abi.encode(keccak256(bytes(STAMP)), to, stamp));
        return rawOf(signatureOf(by, digestOf(structHash)));
    }
}
