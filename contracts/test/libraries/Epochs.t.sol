// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Epochs} from "../../src/libraries/Epochs.sol";
import {Test, vm} from "../kit/Test.sol";

contract EpochsTest is Test {
    function test_AnEpochIsAWeekFrom1970On() public pure {
        vm.assertEq(Epochs.epochAt(0), 0);
        vm.assertEq(Epochs.epochAt(7 days - 1), 0);
        vm.assertEq(Epochs.epochAt(7 days), 1);
        vm.assertEq(Epochs.epochAt(1_767_225_600), 2922); // 2026-01-01, a Thursday as 1970-01-01 was
    }

    function testFuzz_CurrentIsTheEpochOfTheBlock(uint40 time) public {
        vm.warp(time);
        vm.assertEq(Epochs.current(), Epochs.epochAt(time));
    }

    function testFuzz_AStampIsLiveInItsEpochAndTheNext(uint24 today) public pure {
        vm.assertTrue(Epochs.isLive(today, today));
        vm.assertTrue(today == 0 || Epochs.isLive(today - 1, today));
    }

    function testFuzz_NoOtherStampIsLive(uint256 epoch, uint24 today) public pure {
        vm.assume(today != 0 && epoch != today && epoch != today - 1);
        vm.assertFalse(Epochs.isLive(epoch, today));
    }

    function testFuzz_NoStampNearIsLiveButThoseTwo(uint8 distance, uint24 today) public pure {
        vm.assertFalse(Epochs.isLive(uint256(today) + 1 + distance, today));
        vm.assertFalse(today > uint256(distance) + 2 && Epochs.isLive(today - 2 - uint256(distance), today));
    }
}
