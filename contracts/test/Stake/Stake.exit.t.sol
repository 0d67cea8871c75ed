// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Fixture, Signed} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

contract StakeExitTest is Fixture {
    address private _wallet = makeAddr("wallet");

    /// Invariant 16.
    function test_AnExitEndsTheCoverAtOnce() public {
        vm.expectEmit(address(stake));
        emit IBooks.ExitRequested(signer, TODAY, FUNDS, 2);
        _requestExit();

        vm.assertEq(stake.available(signer), 0);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    /// Invariant 21.
    function test_ASecondRequestPostpones() public {
        _requestExit();
        warpTo(TODAY + 2);

        vm.expectEmit(address(stake));
        emit IBooks.ExitRequested(signer, TODAY + 2, FUNDS, 3);
        _requestExit();

        warpTo(TODAY + 3);
        _expectNotDue(TODAY + 3, TODAY + 5);
        _withdraw();
    }

    /// Invariant 21.
    function test_CancellingRestoresTheCover() public {
        _requestExit();

        vm.expectEmit(address(stake));
        emit IBooks.ExitCancelled(signer, FUNDS, 3);
        vm.prank(signer);
        stake.cancelExit(signer);

        vm.assertEq(stake.available(signer), FUNDS);
        vm.assertEq(stake.book(signer).exit, 0);
    }

    /// Invariant 17.
    function test_TheWholeBalanceLeavesAtTheThirdEpochAfter() public {
        _requestExit();
        warpTo(TODAY + 3);

        vm.expectEmit(address(stake));
        emit IBooks.Withdrawn(signer, _wallet, FUNDS, 0, 3);
        _withdraw();

        vm.assertEq(token.balanceOf(_wallet), FUNDS * unit);
        vm.assertEq(token.balanceOf(address(stake)), 0);
        vm.assertEq(balanceOf(signer), 0);
        vm.assertEq(stake.book(signer).exit, 0);
    }

    /// Invariant 17: the hour of the request does not matter, the first second of the epoch does.
    function test_RevertWhen_TheLastSecondBeforeHasNotPassed() public {
        vm.warp((uint256(TODAY) + 1) * 7 days - 1);
        _requestExit();
        vm.warp((uint256(TODAY) + 3) * 7 days - 1);

        _expectNotDue(TODAY + 2, TODAY + 3);
        _withdraw();
    }

    function test_MoneyThatCameDuringTheExitLeavesWithTheRest() public {
        _requestExit();
        warpTo(TODAY + 3);
        deposit(signer, 1e6);

        _withdraw();
        vm.assertEq(token.balanceOf(_wallet), (FUNDS + 1e6) * unit);
    }

    function test_APendingExitDoesNotStopABurn() public {
        _requestExit();
        Signed memory stamp = signed(TODAY, 0, FUNDS / 4, FUNDS / 4);
        warpTo(TODAY + 1);
        vm.assertEq(burn(stamp), FUNDS / 4);

        warpTo(TODAY + 3);
        _withdraw();
        vm.assertEq(token.balanceOf(_wallet), FUNDS * unit * 3 / 4);
    }

    /// Invariant 18.
    function testFuzz_WhatWasAvailableStaysForThreeEpochs(uint8 cancelled, uint8 waited) public {
        _requestExit();
        warpTo(uint256(TODAY) + cancelled);
        vm.prank(signer);
        stake.cancelExit(signer);
        vm.assertEq(stake.available(signer), FUNDS);
        _requestExit();
        warpTo(uint256(TODAY) + cancelled + waited % 3);

        vm.expectPartialRevert(IBooks.ExitNotDue.selector);
        _withdraw();
    }

    function test_TheOwnerOfATitleLeavesWithTheMoney() public {
        vm.prank(signer);
        stake.transferTitle(signer, stranger);
        vm.prank(stranger);
        stake.requestExit(signer);
        warpTo(TODAY + 3);
        vm.prank(stranger);
        stake.withdraw(signer, stranger);

        vm.assertEq(token.balanceOf(stranger), FUNDS * unit);
    }

    function test_WhoLeftMayComeBack() public {
        _requestExit();
        warpTo(TODAY + 3);
        _withdraw();

        deposit(signer, 1e6);
        vm.assertEq(stake.available(signer), 1e6);
    }

    function test_RevertWhen_AStrangerAsksCancelsOrWithdraws() public {
        bytes memory notOwner = abi.encodeWithSelector(IBooks.NotOwner.selector, signer, stranger, signer);
        vm.startPrank(stranger);

        vm.expectRevert(notOwner);
        stake.requestExit(signer);
        vm.expectRevert(notOwner);
        stake.cancelExit(signer);
        vm.expectRevert(notOwner);
        stake.withdraw(signer, stranger);
    }

    function test_RevertWhen_NoExitIsPending() public {
        bytes memory noExit = abi.encodeWithSelector(IBooks.NoExitPending.selector, signer);
        vm.startPrank(signer);

        vm.expectRevert(noExit);
        stake.cancelExit(signer);
        vm.expectRevert(noExit);
        stake.withdraw(signer, _wallet);
    }

    function test_RevertWhen_TheBookIsEmpty() public {
        _requestExit();
        burn(signed(0, FUNDS));
        warpTo(TODAY + 3);

        vm.expectRevert(abi.encodeWithSelector(IBooks.EmptyBook.selector, signer));
        _withdraw();
    }

    function _requestExit() private {
        vm.prank(signer);
        stake.requestExit(signer);
    }

    function _withdraw() private {
        vm.prank(signer);
        stake.withdraw(signer, _wallet);
    }

    function _expectNotDue(uint256 current, uint256 due) private {
        vm.expectRevert(abi.encodeWithSelector(IBooks.ExitNotDue.selector, signer, current, due));
    }
}
