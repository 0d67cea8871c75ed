// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Redemption, Signature, Stamp, Stamps, Words} from "../../src/libraries/Stamps.sol";
import {Fixture, RawStamp} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

contract StampsTest is Fixture {
    using Stamps for Stamp;
    using Stamps for Words;

    function testFuzz_WordsAreTheFields(Stamp calldata stamp) public pure {
        Words memory w = stamp.words();

        vm.assertEq(w.epoch, stamp.epoch);
        vm.assertEq(w.index, stamp.index);
        vm.assertEq(w.value, stamp.value);
        vm.assertEq(w.total, stamp.total);
        vm.assertTrue(w.isWellFormed());
    }

    function testFuzz_OneBitAboveAFieldIsMalformed(Stamp memory stamp, uint8 field, uint8 shift) public pure {
        RawStamp memory bad = dirtied(rawOf(stamp), field, shift);

        vm.assertFalse(Words(bad.epoch, bad.index, bad.value, bad.total).isWellFormed());
    }

    /// Invariant 27, as far as forge's own encoder goes.
    function testFuzz_HashIsTheEip712StructHash(Stamp calldata stamp, address to) public pure {
        vm.assertEq(stamp.hash(to), vm.eip712HashStruct(STAMP, abi.encode(to, stamp)));
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
        Signature memory signature = signatureOf(key, digest);
        signature.v = v;

        vm.assertEq(this.recover(digest, signature), address(0));
    }

    function testFuzz_RedemptionSaysAllThatHappened(Stamp calldata stamp, uint48 balance, uint48 seq) public pure {
        Redemption redemption = stamp.words().redemption(balance, seq);
        vm.assertEq(Redemption.unwrap(redemption), Redemption.unwrap(redemptionOf(stamp, balance, seq)));
    }

    function recover(bytes32 digest, Signature calldata signature) external pure returns (address) {
        return Stamps.recover(digest, signature);
    }
}
