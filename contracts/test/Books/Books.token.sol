// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {
    DenyingToken,
    FalseToken,
    FeeToken,
    PlainToken,
    RebasingToken,
    SilentToken,
    ZeroRefusingToken
} from "../kit/Tokens.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// Tokens of other decimals and other manners. First those that keep what the contract assumes, then those that break it.
abstract contract BooksTokenTest is Fixture {
    uint48 private constant VALUE = 1e6;

    // ---- what is assumed --------------------------------------------------------------------------------------------

    function test_EighteenDecimalsGoRound() public {
        _assertMoneyGoesRound();
    }

    function test_SixDecimalsGoRound() public {
        useToken(address(new PlainToken(6)));
        vm.assertEq(unit, 1);
        _assertMoneyGoesRound();
    }

    function test_AFullBookOfTheFinestTokenGoesRound() public {
        useToken(address(new PlainToken(36)));
        deposit(signer, MAX - FUNDS);
        ripenExit();
        withdraw(stranger);
        vm.assertEq(purseOf(stranger), MAX);
    }

    function test_ATokenThatReturnsNothingGoesRound() public {
        useToken(address(new SilentToken()));
        _assertMoneyGoesRound();
    }

    /// For the contract never moves nothing.
    function test_ATokenThatRefusesZeroGoesRound() public {
        useToken(address(new ZeroRefusingToken()));
        vm.assertEq(redeem(signed(0, FUNDS + 1)), 0);
        _assertMoneyGoesRound();
    }

    function test_RevertWhen_ATransferSaysFalse() public {
        useToken(address(new FalseToken()));
        prepare(VALUE);
        ripenExit();
        bytes memory before = stateOf(signer);
        FalseToken(address(token)).breakDown();
        bytes memory failed = abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token);

        vm.expectRevert(failed);
        books.deposit(signer, VALUE);
        vm.expectRevert(failed);
        withdraw(signer);
        vm.assertEq(stateOf(signer), before);
    }

    function test_WhomTheTokenDeniesHasHisMoneySentElsewhere() public {
        useToken(address(new DenyingToken()));
        ripenExit();
        DenyingToken(address(token)).deny(signer);

        vm.expectRevert(abi.encodeWithSelector(DenyingToken.Denied.selector, signer));
        withdraw(signer);
        withdraw(stranger);
        vm.assertEq(purseOf(stranger), FUNDS);
    }

    /// A denied contract can pay nobody; its books wait.
    function test_RevertWhen_TheTokenDeniesTheContract() public {
        useToken(address(new DenyingToken()));
        prepare(VALUE);
        ripenExit();
        bytes memory before = stateOf(signer);
        DenyingToken(address(token)).deny(address(books));
        bytes memory denied = abi.encodeWithSelector(DenyingToken.Denied.selector, books);

        vm.expectRevert(denied);
        books.deposit(signer, VALUE);
        vm.expectRevert(denied);
        withdraw(stranger);
        vm.assertEq(stateOf(signer), before);
    }

    // ---- where the assumption is broken: which is why deployments probe their token -----------------------------------

    function test_AFeeLeavesTheBooksTrueAndTheLastOneWaiting() public {
        useToken(address(new FeeToken()));
        deposit(stranger, FUNDS);
        _assertOnlyTheLastWaits();
    }

    function test_ALossLeavesTheBooksTrueAndTheLastOneWaiting() public {
        useToken(address(new RebasingToken()));
        deposit(stranger, FUNDS);
        RebasingToken(address(token)).rebase(address(books), FUNDS * unit + VALUE);
        _assertOnlyTheLastWaits();
    }

    /// Invariant 1: what a token grows by belongs to nobody, as a donation does.
    function test_AGainChangesNoBook() public {
        useToken(address(new RebasingToken()));
        RebasingToken(address(token)).rebase(address(books), 2 * FUNDS * unit);

        vm.assertEq(balanceOf(signer), FUNDS);
        ripenExit();
        withdraw(stranger);
        vm.assertEq(purseOf(stranger), FUNDS);
        vm.assertEq(purseOf(address(books)), FUNDS);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    /// Every micro-token leaves by its right door.
    function _assertMoneyGoesRound() private {
        vm.assertEq(redeem(signed(0, FUNDS / 4)), FUNDS / 4);
        ripenExit();
        withdraw(stranger);

        vm.assertEq(purseOf(stranger), FUNDS / 4 * 3);
        vm.assertEq(token.balanceOf(address(books)), (FUNDS / 4 - paidFor(FUNDS / 4)) * unit);
    }

    /// With less than the books say, stamps are redeemed and whoever comes first is paid; the last is refused, keeps his
    /// book, and is paid as soon as somebody makes up what is missing.
    function _assertOnlyTheLastWaits() private {
        vm.assertLe(token.balanceOf(address(books)), 2 * FUNDS * unit - 1);
        vm.assertEq(redeem(signed(0, VALUE)), VALUE);
        vm.prank(stranger);
        books.requestExit(stranger);
        ripenExit();
        withdraw(signer);
        vm.assertEq(balanceOf(signer), 0);

        bytes memory before = stateOf(stranger);
        vm.expectRevert();
        vm.prank(stranger);
        books.withdraw(stranger, stranger);
        vm.assertEq(stateOf(stranger), before);

        token.mint(address(books), FUNDS * unit - token.balanceOf(address(books)));
        vm.prank(stranger);
        books.withdraw(stranger, stranger);
        vm.assertEq(balanceOf(stranger), 0);
    }
}
