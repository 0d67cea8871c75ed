// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Signature} from "../../src/libraries/Stamps.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";
import {
    FalseToken,
    FeeToken,
    FreezingToken,
    HookToken,
    InflatingToken,
    MiserlyToken,
    PlainToken,
    SwallowingToken
} from "../kit/Tokens.sol";
import {StakeFixture, reportCall} from "./StakeFixture.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

contract StakeFlushTest is StakeFixture {
    uint48 private constant VALUE = 40e6;

    // ---- where it goes ----------------------------------------------------------------------------------------------

    function test_TheTokensOwnBurnIsTheSink() public {
        redeem(signed(0, VALUE));

        vm.expectEmit(address(stake));
        emit IStake.Flushed(VALUE);
        vm.prank(stranger);
        stake.flush();

        _assertFlushed(0);
    }

    function test_ATokenWithoutABurnGoesToTheDead() public {
        useToken(address(new PlainToken(18)));
        redeem(signed(0, VALUE));

        stake.flush();
        _assertFlushed(VALUE * unit);
    }

    function test_ABurnThatDoesNothingIsNotBelieved() public {
        useToken(address(new SwallowingToken()));
        redeem(signed(0, VALUE));

        stake.flush();
        _assertFlushed(VALUE * unit);
    }

    function test_ASecondFlushTakesWhatWasBurnedSince() public {
        redeem(signed(0, VALUE));
        stake.flush();
        redeem(signed(1, 1e6));

        vm.expectEmit(address(stake));
        emit IStake.Flushed(1e6);
        stake.flush();

        vm.assertEq(stake.totalBurned(), VALUE + 1e6);
        vm.assertEq(purseOf(address(stake)), FUNDS - VALUE - 1e6);
    }

    /// Invariant 5: what reports and burns burned leaves together.
    function test_WhatWasBurnedByReportsIsFlushedToo() public {
        redeem(signed(1, VALUE));
        (Signed memory first, Signed memory second) = evidence(TODAY);
        report(first, second, stranger);

        stake.flush();
        vm.assertEq(purseOf(address(stake)), 0);
        vm.assertEq(purseOf(stranger), (FUNDS - VALUE) / 8);
        vm.assertEq(token.totalSupply(), (FUNDS - VALUE) / 8 * unit);
    }

    function test_AFlushLeavesDonationsAlone() public {
        redeem(signed(0, VALUE));
        token.mint(address(stake), 1);

        stake.flush();
        vm.assertEq(token.balanceOf(address(stake)), (FUNDS - VALUE) * unit + 1);
    }

    // ---- what is refused --------------------------------------------------------------------------------------------

    function test_RevertWhen_NothingWasBurned() public {
        vm.expectRevert(IStake.NothingToFlush.selector);
        stake.flush();
    }

    function test_RevertWhen_NothingWasBurnedSince() public {
        redeem(signed(0, VALUE));
        stake.flush();

        vm.expectRevert(IStake.NothingToFlush.selector);
        stake.flush();
    }

    function test_RevertWhen_TheTokenBurnsAnotherAmount() public {
        useToken(address(new MiserlyToken()));
        redeem(signed(0, VALUE));

        vm.expectRevert(abi.encodeWithSelector(IStake.BurnMismatch.selector, VALUE * unit, VALUE * unit - 1));
        stake.flush();
        vm.assertEq(stake.burned(), VALUE);
    }

    function test_RevertWhen_ABurnMakesTokens() public {
        useToken(address(new InflatingToken()));
        redeem(signed(0, VALUE));

        vm.expectRevert();
        stake.flush();
        vm.assertEq(stake.burned(), VALUE);
    }

    function test_RevertWhen_TheTransferToTheDeadSaysFalse() public {
        useToken(address(new FalseToken()));
        redeem(signed(0, VALUE));
        FalseToken(address(token)).breakDown();

        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token));
        stake.flush();
        vm.assertEq(stake.burned(), VALUE);
    }

    function test_AFlushWaitsUntilAFrozenTokenThaws() public {
        useToken(address(new FreezingToken()));
        redeem(signed(0, VALUE));
        FreezingToken(address(token)).freeze();

        vm.expectRevert(FreezingToken.Frozen.selector);
        stake.flush();
        vm.assertEq(stake.burned(), VALUE);

        FreezingToken(address(token)).thaw();
        stake.flush();
        vm.assertEq(stake.burned(), 0);
    }

    /// With a fee the dead get less, and the contract loses no more than was burned.
    function test_AFeeIsTheSinksLoss() public {
        useToken(address(new FeeToken()));
        redeem(signed(0, VALUE));
        uint256 before = token.balanceOf(address(stake));

        stake.flush();
        vm.assertEq(token.balanceOf(address(stake)), before - VALUE * unit);
        vm.assertEq(token.balanceOf(DEAD), VALUE * unit / 100 * 99);
    }

    /// Nothing else may move tokens meanwhile, for a flush compares what was there before and after.
    function test_RevertWhen_TokensMoveDuringAFlush() public {
        useToken(address(new HookToken()));
        redeem(signed(0, VALUE));
        (Signed memory a, Signed memory b) = evidence(TODAY);
        Signature memory none;
        bytes[5] memory calls = [
            abi.encodeCall(IBooks.deposit, (signer, 1)),
            abi.encodeCall(IBooks.depositWithPermit, (signer, 1, 0, none)),
            abi.encodeCall(IBooks.withdraw, (signer, stranger)),
            reportCall(a, b, stranger),
            abi.encodeCall(IStake.flush, ())
        ];

        for (uint256 i = 0; i < calls.length; ++i) {
            HookToken(address(token)).arm(address(stake), calls[i]);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            stake.flush();
        }
        vm.assertEq(stake.burned(), VALUE);
    }

    function _assertFlushed(uint256 toTheDead) private view {
        vm.assertEq(stake.burned(), 0);
        vm.assertEq(stake.totalBurned(), VALUE);
        vm.assertEq(purseOf(address(stake)), FUNDS - VALUE);
        vm.assertEq(token.balanceOf(DEAD), toTheDead);
        vm.assertEq(token.totalSupply(), (FUNDS - VALUE) * unit + toTheDead);
    }
}
