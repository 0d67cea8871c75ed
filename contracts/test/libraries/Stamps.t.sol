// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Signature, Stamp, Stamps} from "../../src/libraries/Stamps.sol";
import {RawStamp, Stationery} from "../kit/Stationery.sol";
import {vm} from "../kit/Test.sol";

contract StampsTest is Stationery {
    using Stamps for Stamp;

    function testFuzz_NumbersAreTheFields(Stamp calldata stamp) public pure {
        (uint256 epoch, uint256 index, uint256 value, uint256 total) = stamp.numbers();

        vm.assertTrue(Stamps.areInRange(epoch, index, value, total));
        vm.assertEq(epoch, stamp.epoch);
        vm.assertEq(index, stamp.index);
        vm.assertEq(value, stamp.value);
        vm.assertEq(total, stamp.total);
    }

    function testFuzz_OneBitAboveAFieldIsOutOfRange(Stamp memory stamp, uint8 field, uint8 shift) public pure {
        RawStamp memory bad = dirtied(rawOf(stamp), field, shift);

        vm.assertFalse(Stamps.areInRange(bad.epoch, bad.index, bad.value, bad.total));
    }

    /// Invariant 27, as far as forge's own encoder goes.
    function testFuzz_DigestIsOfTheEip712StructHash(Stamp calldata stamp, address to, bytes32 domain) public pure {
        bytes32 structHash = vm.eip712HashStruct(STAMP, abi.encode(to, stamp));

        vm.assertEq(stamp.digest(to, domain), keccak256(abi.encodePacked(hex"1901", domain, structHash)));
    }

    function testFuzz_RecoverFindsTheKey(bytes32 digest, uint256 by) public view {
        by = bound(by, 1, type(uint128).max);
        Signature memory signature = signatureOf(by, digest);

        vm.assertEq(this.recover(digest, signature), vm.addr(by));
        vm.assertEq(this.recover(digest, malleated(signature)), vm.addr(by));
    }

    /// Invariant 28.
    function testFuzz_RecoverFindsNobodyIfVIsOutOfRange(bytes32 digest, uint8 v) public view {
        vm.assume(v != 27 && v != 28);
        Signature memory signature = signatureOf(1, digest);
        signature.v = v;

        vm.assertEq(this.recover(digest, signature), address(0));
    }

    function recover(bytes32 digest, Signature calldata signature) external view returns (address) {
        return Stamps.recover(digest, signature);
    }
}
