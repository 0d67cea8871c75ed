// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Signature, Stamp} from "../../src/libraries/Stamps.sol";
import {Test, vm} from "./Test.sol";

/// A stamp and a signature as any bytes a caller may send: the layout of Stamp and Signature, without their ranges.
struct RawStamp {
    uint256 epoch;
    uint256 index;
    uint256 value;
    uint256 total;
    bytes32 letter;
}

struct RawSignature {
    uint256 v;
    bytes32 r;
    bytes32 s;
}

/// Stamps and signatures as such, good ones and any bytes.
abstract contract Stationery is Test {
    bytes32 internal constant LETTER = keccak256("letter");
    string internal constant STAMP =
        "Stamp(address holder,uint24 epoch,uint8 index,uint48 value,uint48 total,bytes32 letter)";
    uint256 private constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function stampOf(uint24 epoch, uint8 index, uint48 value, uint48 total) internal pure returns (Stamp memory) {
        return Stamp({epoch: epoch, index: index, value: value, total: total, letter: LETTER});
    }

    function signatureOf(uint256 by, bytes32 digest) internal pure returns (Signature memory signature) {
        (signature.v, signature.r, signature.s) = vm.sign(by, digest);
    }

    /// The other signature that the same key has for the same digest.
    function malleated(Signature memory signature) internal pure returns (Signature memory) {
        return Signature({v: 55 - signature.v, r: signature.r, s: bytes32(CURVE_ORDER - uint256(signature.s))});
    }

    // ---- any bytes --------------------------------------------------------------------------------------------------

    function rawOf(Stamp memory s) internal pure returns (RawStamp memory) {
        return RawStamp({epoch: s.epoch, index: s.index, value: s.value, total: s.total, letter: s.letter});
    }

    function rawOf(Signature memory s) internal pure returns (RawSignature memory) {
        return RawSignature({v: s.v, r: s.r, s: s.s});
    }

    function setField(RawStamp memory stamp, uint8 field, uint256 word) internal pure {
        field %= 4;
        if (field == 0) stamp.epoch = word;
        if (field == 1) stamp.index = word;
        if (field == 2) stamp.value = word;
        if (field == 3) stamp.total = word;
    }

    /// The stamp with one bit set above the type of one field.
    function dirtied(RawStamp memory stamp, uint8 field, uint8 shift) internal pure returns (RawStamp memory) {
        uint256[4] memory words = [stamp.epoch, stamp.index, stamp.value, stamp.total];
        uint8[4] memory widths = [24, 8, 48, 48];
        setField(stamp, field, words[field % 4] | 2 ** bound(shift, widths[field % 4], 255));
        return stamp;
    }
}
