// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../kit/Test.sol";
import {DenyingToken, FreezingToken} from "../kit/Tokens.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// What becomes of a stamp's value. What makes a stamp good, the suites of the books test.
contract StakeBurnTest is StakeFixture {
    uint48 private constant VALUE = 1e6;

    function test_WhatIsBurnedIsCounted() public {
        redeem(signed(0, VALUE));
        vm.assertEq(stake.burned(), VALUE);
        vm.assertEq(stake.totalBurned(), VALUE);

        redeem(batchOf(signed(1, VALUE), signed(2, VALUE), signed(2, VALUE)));
        vm.assertEq(stake.burned(), 3 * VALUE);
        vm.assertEq(stake.totalBurned(), 3 * VALUE);
    }

    function test_NothingIsCountedForNothing() public {
        redeem(signed(0, FUNDS + 1));
        vm.assertEq(stake.totalBurned(), 0);
    }

    /// Invariants 3 and 4: the holder gains nothing, and nobody else does.
    function test_ABurnCallsNoToken() public {
        vm.expectCall(address(token), "", 0);
        redeem(signed(0, VALUE));
    }

    function test_NoTokenCanStopABurn() public {
        useToken(address(new FreezingToken()));
        FreezingToken(address(token)).freeze();
        vm.assertEq(redeem(signed(0, VALUE)), VALUE);

        useToken(address(new DenyingToken()));
        DenyingToken(address(token)).deny(address(stake));
        DenyingToken(address(token)).deny(holder);
        vm.assertEq(redeem(signed(0, VALUE)), VALUE);
    }
}
