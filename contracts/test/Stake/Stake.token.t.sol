// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Signature, Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture, Signed} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {FalseToken, FreezingToken, HookToken, PlainToken, SilentToken} from "../kit/Tokens.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// Tokens of other decimals and other manners.
contract StakeTokenTest is Fixture {
    uint48 private constant VALUE = 1e6;

    function test_EighteenDecimalsGoRound() public {
        _assertMoneyGoesRound();
    }

    function test_SixDecimalsGoRound() public {
        useToken(address(new PlainToken(6)));
        _assertMoneyGoesRound();
    }

    function test_ATokenThatReturnsNothingGoesRound() public {
        useToken(address(new SilentToken()));
        _assertMoneyGoesRound();
    }

    function test_RevertWhen_ATransferSaysFalse() public {
        useToken(address(new FalseToken()));
        bytes memory failed = abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token);
        prepare(VALUE);
        burn(signed(0, VALUE));
        vm.prank(signer);
        stake.requestExit(signer);
        warpTo(TODAY + 3);
        FalseToken(address(token)).breakDown();

        vm.expectRevert(failed);
        stake.deposit(signer, VALUE);
        vm.expectRevert(failed);
        stake.flush();
        vm.expectRevert(failed);
        report(signed(TODAY, 1, 2, 2), signed(TODAY, 1, 1, 1), holder);
        vm.expectRevert(failed);
        vm.prank(signer);
        stake.withdraw(signer, signer);
    }

    function test_AFrozenTokenDoesNotStopABurn() public {
        useToken(address(new FreezingToken()));
        FreezingToken(address(token)).freeze();
        vm.assertEq(burn(signed(0, VALUE)), VALUE);

        vm.expectRevert(FreezingToken.Frozen.selector);
        stake.flush();
        vm.assertEq(stake.burned(), VALUE);

        FreezingToken(address(token)).thaw();
        stake.flush();
        vm.assertEq(stake.burned(), 0);
    }

    function test_RevertWhen_AnyCallThatMovesTokensIsReentered() public {
        useToken(address(new HookToken()));
        Signed memory evidence = signed(0, VALUE);
        bytes[5] memory calls = [
            abi.encodeCall(IBooks.deposit, (signer, 1)),
            abi.encodeCall(IBooks.depositWithPermit, (signer, 1, 0, evidence.signature)),
            abi.encodeCall(IBooks.withdraw, (signer, stranger)),
            abi.encodeCall(IStake.flush, ()),
            abi.encodeCall(
                IStake.report,
                (evidence.stamp, evidence.signature, holder, evidence.stamp, evidence.signature, holder, stranger)
            )
        ];
        burn(evidence);
        prepare(VALUE);
        vm.prank(signer);
        stake.requestExit(signer);
        warpTo(TODAY + 3);

        for (uint256 i = 0; i < calls.length; ++i) {
            _arm(calls[i]);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            stake.deposit(signer, VALUE);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            stake.flush();
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            vm.prank(signer);
            stake.withdraw(signer, signer);
        }
    }

    /// Invariants 1 and 18: the burn that a token slips into a withdrawal finds an empty book.
    function test_ABurnWithinAWithdrawalTakesNothing() public {
        useToken(address(new HookToken()));
        vm.prank(signer);
        stake.requestExit(signer);
        warpTo(TODAY + 3);
        _armWithABurn(TODAY + 3);

        vm.prank(signer);
        stake.withdraw(signer, stranger);

        vm.assertEq(token.balanceOf(stranger), FUNDS * unit);
        vm.assertEq(stake.burned(), 0);
    }

    /// Invariant 1: the money that a burn within a deposit takes is money that the same deposit brings.
    function test_ABurnWithinADepositKeepsTheBooksTrue() public {
        useToken(address(new HookToken()));
        prepare(VALUE);
        _armWithABurn(TODAY);

        stake.deposit(signer, VALUE);

        vm.assertEq(stake.burned(), VALUE);
        vm.assertEq(token.balanceOf(address(stake)), (balanceOf(signer) + stake.burned()) * unit);
    }

    /// Every micro-token leaves by its right door.
    function _assertMoneyGoesRound() private {
        burn(signed(0, FUNDS / 4));
        stake.flush();
        vm.prank(signer);
        stake.requestExit(signer);
        warpTo(TODAY + 3);
        vm.prank(signer);
        stake.withdraw(signer, stranger);

        deposit(signer, 8 * VALUE);
        report(signed(TODAY, 1, 2, 2), signed(TODAY, 1, 1, 1), holder);

        vm.assertEq(token.balanceOf(stranger), FUNDS / 4 * 3 * unit);
        vm.assertEq(token.balanceOf(holder), VALUE * unit);
        vm.assertEq(token.balanceOf(address(stake)), 7 * VALUE * unit);
        vm.assertEq(stake.burned(), 7 * VALUE);
    }

    function _armWithABurn(uint24 epoch) private {
        Signed memory s = sign(key, address(token), stampOf(epoch, 0, VALUE, VALUE));
        (Stamp[] memory stamps, Signature[] memory signatures) = (new Stamp[](1), new Signature[](1));
        (stamps[0], signatures[0]) = (s.stamp, s.signature);
        _arm(abi.encodeCall(IStake.burn, (stamps, signatures)));
    }

    function _arm(bytes memory data) private {
        HookToken(address(token)).arm(address(stake), data);
    }
}
