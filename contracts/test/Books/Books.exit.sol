// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

abstract contract BooksExitTest is Fixture {
    address private _wallet = makeAddr("wallet");

    // ---- asking -----------------------------------------------------------------------------------------------------

    /// Invariant 16.
    function test_AnExitEndsTheCoverAtOnce() public {
        vm.expectEmit(address(books));
        emit IBooks.ExitRequested(signer, TODAY, FUNDS, 2);
        requestExit();

        vm.assertEq(books.available(signer), 0);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    /// Invariant 6.
    function test_AskingAndStayingChangeTheExitAlone() public {
        redeem(signed(3, 1e6));
        deposit(stranger, 1);
        bytes memory other = stateOf(stranger);
        BookState memory expected = books.book(signer);

        requestExit();
        (expected.exit, expected.seq) = (TODAY, expected.seq + 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));

        cancelExit();
        (expected.exit, expected.seq) = (0, expected.seq + 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));
        vm.assertEq(stateOf(stranger), other);
    }

    /// Invariant 21.
    function test_ASecondRequestPostpones() public {
        requestExit();
        warpTo(TODAY + delay() - 1);

        vm.expectEmit(address(books));
        emit IBooks.ExitRequested(signer, TODAY + delay() - 1, FUNDS, 3);
        requestExit();

        warpTo(TODAY + delay());
        _expectNotDue(TODAY + delay(), TODAY + 2 * delay() - 1);
        withdraw(_wallet);
    }

    /// Invariant 21: whatever is asked when, no request brings the day of payment nearer.
    function testFuzz_NoRequestBringsTheExitNearer(uint8[6] memory waits) public {
        uint256 last = 0;
        for (uint256 i = 0; i < waits.length; ++i) {
            vm.warp(vm.getBlockTimestamp() + uint256(waits[i]) * 1 hours);
            requestExit();
            vm.assertGe(books.book(signer).exit, last);
            vm.assertEq(books.book(signer).exit, today());
            last = books.book(signer).exit;
        }
    }

    /// Invariant 21.
    function test_CancellingRestoresTheCover() public {
        requestExit();

        vm.expectEmit(address(books));
        emit IBooks.ExitCancelled(signer, FUNDS, 3);
        cancelExit();

        vm.assertEq(books.available(signer), FUNDS);
        vm.assertEq(books.book(signer).exit, 0);
    }

    /// Invariants 17 and 21: who cancels and asks again waits again.
    function test_ARipeExitThatWasCancelledIsGone() public {
        ripenExit();
        cancelExit();
        _expectNoExit();
        withdraw(_wallet);

        uint256 now_ = today();
        requestExit();
        _expectNotDue(now_, now_ + delay());
        withdraw(_wallet);
    }

    // ---- leaving ----------------------------------------------------------------------------------------------------

    /// Invariant 17.
    function test_TheWholeBalanceLeavesOnceTheExitIsRipe() public {
        ripenExit();

        vm.expectEmit(address(books));
        emit IBooks.Withdrawn(signer, _wallet, FUNDS, 0, 3);
        withdraw(_wallet);

        vm.assertEq(purseOf(_wallet), FUNDS);
        vm.assertEq(purseOf(address(books)), 0);
        vm.assertEq(balanceOf(signer), 0);
        vm.assertEq(books.book(signer).exit, 0);
    }

    /// Invariant 6.
    function test_LeavingKeepsBitsTitleAndOtherBooks() public {
        deposit(stranger, FUNDS);
        bytes memory other = stateOf(stranger);
        requestExit();
        warpTo(today() + delay());
        redeem(signed(today(), 3, 1e6, 1e6));
        vm.prank(signer);
        books.transferTitle(signer, holder);
        BookState memory expected = books.book(signer);

        vm.prank(holder);
        books.withdraw(signer, _wallet);

        (expected.balance, expected.exit, expected.seq) = (0, 0, expected.seq + 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));
        vm.assertEq(stateOf(stranger), other);
    }

    /// Invariant 17: the hour of the request does not matter, the first second of the epoch does.
    function test_RevertWhen_TheLastSecondBeforeHasNotPassed() public {
        vm.warp((uint256(TODAY) + 1) * 7 days - 1);
        requestExit();
        vm.warp((uint256(TODAY) + delay()) * 7 days - 1);

        _expectNotDue(TODAY + delay() - 1, TODAY + delay());
        withdraw(_wallet);
    }

    function testFuzz_ARipeExitStaysRipe(uint16 more) public {
        requestExit();
        warpTo(TODAY + delay() + more);
        withdraw(_wallet);
        vm.assertEq(purseOf(_wallet), FUNDS);
    }

    /// Invariant 18: whatever was available in an epoch is not paid out before `delay` epochs later.
    function testFuzz_WhatWasAvailableStays(uint8 cancelled, uint8 waited) public {
        requestExit();
        warpTo(uint256(TODAY) + cancelled);
        cancelExit();
        vm.assertEq(books.available(signer), FUNDS);
        requestExit();
        warpTo(uint256(TODAY) + cancelled + waited % delay());

        vm.expectPartialRevert(IBooks.ExitNotDue.selector);
        withdraw(_wallet);
    }

    /// Invariant 18: nor does a deposit into a ripe exit come out sooner as cover, for it never is.
    function test_MoneyThatCameDuringTheExitCoversNothingAndLeavesWithTheRest() public {
        ripenExit();
        deposit(signer, 1e6);
        vm.assertEq(books.available(signer), 0);

        withdraw(_wallet);
        vm.assertEq(purseOf(_wallet), FUNDS + 1e6);
    }

    function test_APendingExitDoesNotStopARedemption() public {
        requestExit();
        warpTo(TODAY + 1);
        vm.assertEq(redeem(signed(0, FUNDS / 4)), FUNDS / 4);

        warpTo(TODAY + delay());
        withdraw(_wallet);
        vm.assertEq(purseOf(_wallet), FUNDS / 4 * 3);
    }

    /// Why exits are slow: when one pays, the last stamp that was accepted before it was asked for has just died.
    function test_NoStampOutlivesAnExit() public {
        vm.warp((uint256(TODAY) + 1) * 7 days - 1);
        requestExit();
        warpTo(TODAY + delay());

        vm.assertEq(redeem(signed(TODAY, 0, 1, 1)), 0);
        withdraw(_wallet);
    }

    function test_TheOwnerOfATitleLeavesWithTheMoney() public {
        vm.prank(signer);
        books.transferTitle(signer, stranger);
        vm.prank(stranger);
        books.requestExit(signer);
        warpTo(TODAY + delay());
        vm.prank(stranger);
        books.withdraw(signer, stranger);

        vm.assertEq(purseOf(stranger), FUNDS);
    }

    function test_WhoLeftMayComeBack() public {
        ripenExit();
        withdraw(_wallet);

        deposit(signer, 1e6);
        vm.assertEq(books.available(signer), 1e6);
    }

    // ---- what is refused --------------------------------------------------------------------------------------------

    /// Invariant 17.
    function testFuzz_RevertWhen_AStrangerAsksCancelsOrWithdraws(address who) public {
        vm.assume(who != signer);
        ripenExit();
        bytes memory notOwner = abi.encodeWithSelector(IBooks.NotOwner.selector, signer, who, signer);
        vm.startPrank(who);

        vm.expectRevert(notOwner);
        books.requestExit(signer);
        vm.expectRevert(notOwner);
        books.cancelExit(signer);
        vm.expectRevert(notOwner);
        books.withdraw(signer, who);
    }

    /// Invariant 17.
    function test_RevertWhen_NoExitIsPending() public {
        _expectNoExit();
        cancelExit();
        _expectNoExit();
        withdraw(_wallet);
    }

    /// Invariant 17: one exit pays once.
    function test_RevertWhen_TheExitWasPaid() public {
        ripenExit();
        withdraw(_wallet);
        deposit(signer, FUNDS);

        _expectNoExit();
        withdraw(_wallet);
    }

    function test_RevertWhen_TheBookIsEmpty() public {
        requestExit();
        redeem(signed(0, FUNDS));
        warpTo(TODAY + delay());

        vm.expectRevert(abi.encodeWithSelector(IBooks.EmptyBook.selector, signer));
        withdraw(_wallet);
    }

    /// Who owns the book by its title is told about the book, not about himself.
    function test_RefusalsNameTheBook() public {
        vm.prank(signer);
        books.transferTitle(signer, stranger);
        vm.startPrank(stranger);

        _expectNoExit();
        books.cancelExit(signer);
        _expectNoExit();
        books.withdraw(signer, _wallet);

        books.requestExit(signer);
        _expectNotDue(TODAY, TODAY + delay());
        books.withdraw(signer, _wallet);
        vm.stopPrank();

        redeem(signed(0, FUNDS));
        warpTo(TODAY + delay());
        vm.expectRevert(abi.encodeWithSelector(IBooks.EmptyBook.selector, signer));
        vm.prank(stranger);
        books.withdraw(signer, _wallet);
    }

    function test_RevertWhen_TheMoneyWouldGoToNobody() public {
        ripenExit();

        _expectInvalidReceiver(address(0));
        withdraw(address(0));
        _expectInvalidReceiver(address(books));
        withdraw(address(books));
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _expectNotDue(uint256 current, uint256 due) private {
        vm.expectRevert(abi.encodeWithSelector(IBooks.ExitNotDue.selector, signer, current, due));
    }

    function _expectNoExit() private {
        vm.expectRevert(abi.encodeWithSelector(IBooks.NoExitPending.selector, signer));
    }

    function _expectInvalidReceiver(address to) private {
        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidReceiver.selector, to));
    }
}
