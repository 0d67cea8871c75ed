// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// Who may propose defaults, and how that changes hands.
contract TermsOwnerTest is TermsFixture {
    function test_TheOwnerIsNamedAtDeployment() public {
        vm.expectEmit();
        emit Ownable.OwnershipTransferred(address(0), heir);
        terms = newTerms(heir);

        vm.assertEq(ownership().owner(), heir);
        vm.assertEq(ownership().pendingOwner(), address(0));
    }

    function test_RevertWhen_NobodyIsNamedAtDeployment() public {
        // Not by expectRevert, which forgets what it expects of a deployment that succeeds.
        try this.deploy(address(0)) {
            vm.assertTrue(false, "deployed");
        } catch (bytes memory reason) {
            vm.assertEq(reason, abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        }
    }

    function deploy(address owner_) external {
        newTerms(owner_);
    }

    function testFuzz_RevertWhen_AStrangerProposes(address who) public {
        vm.assume(who != owner);
        expectUnauthorized(who);
        vm.prank(who);
        terms.proposeDefault(defaultOf(1e6, 0, 0));
    }

    function test_OwnershipMovesInTwoSteps() public {
        vm.expectEmit(address(terms));
        emit Ownable2Step.OwnershipTransferStarted(owner, heir);
        _transferTo(heir);
        vm.assertEq(ownership().owner(), owner);
        vm.assertEq(ownership().pendingOwner(), heir);

        vm.expectEmit(address(terms));
        emit Ownable.OwnershipTransferred(owner, heir);
        _acceptAs(heir);
        vm.assertEq(ownership().owner(), heir);
        vm.assertEq(ownership().pendingOwner(), address(0));
    }

    function test_TheOldOwnerProposesUntilTheNewOneAccepts() public {
        _transferTo(heir);
        propose(defaultOf(1e6, 0, 0));
        expectUnauthorized(heir);
        vm.prank(heir);
        terms.proposeDefault(defaultOf(2e6, 0, 0));

        _acceptAs(heir);
        expectUnauthorized(owner);
        propose(defaultOf(3e6, 0, 0));
        vm.prank(heir);
        terms.proposeDefault(defaultOf(4e6, 0, 0));
        assertSame(terms.defaultAt(TODAY + 2), defaultOf(4e6, 0, 0));
    }

    function test_AnotherTransferReplacesTheFirst() public {
        _transferTo(heir);
        _transferTo(stranger);

        expectUnauthorized(heir);
        _acceptAs(heir);
        _acceptAs(stranger);
        vm.assertEq(ownership().owner(), stranger);
    }

    function test_RevertWhen_SomebodyElseAcceptsTheOwnership() public {
        _transferTo(heir);
        expectUnauthorized(stranger);
        _acceptAs(stranger);
    }

    function test_RevertWhen_AStrangerTransfersOrRenounces() public {
        vm.startPrank(stranger);
        expectUnauthorized(stranger);
        ownership().transferOwnership(stranger);
        expectUnauthorized(stranger);
        ownership().renounceOwnership();
    }

    // ---- nobody -----------------------------------------------------------------------------------------------------

    function test_WithoutAnOwnerTheDefaultStaysForEver() public {
        _renounce();
        vm.assertEq(ownership().owner(), address(0));

        assertSame(terms.defaultAt(type(uint256).max), firstDefault());
        expectUnauthorized(owner);
        propose(defaultOf(1e6, 0, 0));
    }

    function test_WhatWasProposedStillComesIntoForceWithoutAnOwner() public {
        propose(defaultOf(1e6, 0, 0));
        _renounce();

        assertSame(terms.defaultAt(TODAY + 1), firstDefault());
        warpTo(TODAY + 2);
        vm.assertEq(terms.requirementOf(recipient).bond, 1e6);
        assertSame(terms.defaultAt(type(uint256).max), defaultOf(1e6, 0, 0));
    }

    function test_WhoWasToInheritInheritsNothingOnceTheOwnerHasRenounced() public {
        _transferTo(heir);
        _renounce();

        vm.assertEq(ownership().pendingOwner(), address(0));
        expectUnauthorized(heir);
        _acceptAs(heir);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _transferTo(address next) private {
        vm.prank(owner);
        ownership().transferOwnership(next);
    }

    function _acceptAs(address next) private {
        vm.prank(next);
        ownership().acceptOwnership();
    }

    function _renounce() private {
        vm.prank(owner);
        ownership().renounceOwnership();
    }
}
