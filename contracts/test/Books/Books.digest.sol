// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";

/// What a stamp's digest says: all of the stamp, its holder, its contract and its chain.
abstract contract BooksDigestTest is Fixture {
    /// Invariant 27. Two encoders of its own kind: the kit's, and forge's from the type's text.
    function testFuzz_HashStampIsTheEip712Digest(address to, Stamp calldata stamp) public view {
        vm.assertEq(books.hashStamp(to, stamp), digestOf(to, stamp));
        vm.assertEq(books.hashStamp(to, stamp), digestOf(vm.eip712HashStruct(STAMP, abi.encode(to, stamp))));
    }

    function testFuzz_TheDigestDependsOnEveryField(address to, Stamp memory stamp) public view {
        bytes32 digest = books.hashStamp(to, stamp);

        vm.assertNotEq(books.hashStamp(address(uint160(to) ^ 1), stamp), digest);
        stamp.epoch ^= 1;
        vm.assertNotEq(books.hashStamp(to, stamp), digest);
        (stamp.epoch, stamp.index) = (stamp.epoch ^ 1, stamp.index ^ 1);
        vm.assertNotEq(books.hashStamp(to, stamp), digest);
        (stamp.index, stamp.value) = (stamp.index ^ 1, stamp.value ^ 1);
        vm.assertNotEq(books.hashStamp(to, stamp), digest);
        (stamp.value, stamp.total) = (stamp.value ^ 1, stamp.total ^ 1);
        vm.assertNotEq(books.hashStamp(to, stamp), digest);
        (stamp.total, stamp.letter) = (stamp.total ^ 1, stamp.letter ^ bytes32(uint256(1)));
        vm.assertNotEq(books.hashStamp(to, stamp), digest);
    }

    function test_NoTwoContractsShareADigest() public {
        Stamp memory stamp = stampOf(TODAY, 0, 1, 1);
        vm.assertNotEq(newBooks(address(token)).hashStamp(holder, stamp), books.hashStamp(holder, stamp));
    }

    function test_TheDigestFollowsTheChainId() public {
        Stamp memory stamp = stampOf(TODAY, 0, 1, 1);
        bytes32 here = books.hashStamp(holder, stamp);

        vm.chainId(block.chainid + 1);
        vm.assertNotEq(books.hashStamp(holder, stamp), here);
        vm.assertEq(books.hashStamp(holder, stamp), digestOf(holder, stamp));
    }

    function test_AStampOfAnotherChainIsSkipped() public {
        Signed memory stamp = signed(0, 1e6);
        vm.chainId(block.chainid + 1);

        vm.assertEq(redeem(stamp), 0);
        vm.assertEq(redeem(signed(0, 1e6)), 1e6);
    }

    function test_AStampOfAnotherContractIsSkipped() public {
        Signed memory stamp = signed(0, 1e6);
        useToken(address(token));
        vm.assertEq(redeem(stamp), 0);
    }
}
