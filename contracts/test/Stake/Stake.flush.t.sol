// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {MiserlyToken, PlainToken, SwallowingToken} from "../kit/Tokens.sol";

contract StakeFlushTest is Fixture {
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;
    uint48 private constant VALUE = 40e6;

    function test_TheTokensOwnBurnIsTheSink() public {
        burn(signed(0, VALUE));

        vm.expectEmit(address(stake));
        emit IStake.Flushed(VALUE);
        vm.prank(stranger);
        stake.flush();

        _assertFlushed(0);
    }

    function test_ATokenWithoutABurnGoesToTheDead() public {
        useToken(address(new PlainToken(18)));
        burn(signed(0, VALUE));

        stake.flush();
        _assertFlushed(VALUE * unit);
    }

    function test_ABurnThatDoesNothingIsNotBelieved() public {
        useToken(address(new SwallowingToken()));
        burn(signed(0, VALUE));

        stake.flush();
        _assertFlushed(VALUE * unit);
    }

    function test_RevertWhen_TheTokenBurnsAnotherAmount() public {
        useToken(address(new MiserlyToken()));
        burn(signed(0, VALUE));

        vm.expectRevert(abi.encodeWithSelector(IStake.BurnMismatch.selector, VALUE * unit, VALUE * unit - 1));
        stake.flush();
    }

    function test_ASecondFlushTakesWhatWasBurnedSince() public {
        burn(signed(0, VALUE));
        stake.flush();
        burn(signed(1, 1e6));

        vm.expectEmit(address(stake));
        emit IStake.Flushed(1e6);
        stake.flush();

        vm.assertEq(stake.totalBurned(), VALUE + 1e6);
        vm.assertEq(token.balanceOf(address(stake)), (FUNDS - VALUE - 1e6) * unit);
    }

    function test_AFlushLeavesDonationsAlone() public {
        burn(signed(0, VALUE));
        token.mint(address(stake), 1);

        stake.flush();
        vm.assertEq(token.balanceOf(address(stake)), (FUNDS - VALUE) * unit + 1);
    }

    function test_RevertWhen_NothingWasBurned() public {
        vm.expectRevert(IStake.NothingToFlush.selector);
        stake.flush();
    }

    function test_RevertWhen_NothingWasBurnedSince() public {
        burn(signed(0, VALUE));
        stake.flush();

        vm.expectRevert(IStake.NothingToFlush.selector);
        stake.flush();
    }

    function _assertFlushed(uint256 toTheDead) private view {
        vm.assertEq(stake.burned(), 0);
        vm.assertEq(stake.totalBurned(), VALUE);
        vm.assertEq(token.balanceOf(address(stake)), (FUNDS - VALUE) * unit);
        vm.assertEq(token.balanceOf(DEAD), toTheDead);
        vm.assertEq(token.totalSupply(), (FUNDS - VALUE) * unit + toTheDead);
    }
}
