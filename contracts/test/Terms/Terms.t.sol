// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {PackedRequirement, Requirement} from "../../src/libraries/Requirements.sol";
import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";

/// A recipient's own terms, and what everybody is told of them.
contract TermsTest is TermsFixture {
    function test_ARecipientMayAskInEveryMode() public {
        _assertSet(ask(BOND_AND_POSTAGE, 2e6, 1e6, 3));
        _assertSet(ask(BOND_AND_POSTAGE, 2e6, 0, 0));
        _assertSet(ask(BOND_AND_POSTAGE, 0, 1e6, 0));
        _assertSet(ask(BOND_OR_POSTAGE, 2e6, 1e6, 3));
        _assertSet(ask(CLOSED, 0, 0, 0));
        _assertSet(ask(OPEN, 0, 0, 0));
        _assertSet(ask(BOND_AND_POSTAGE, type(uint40).max, type(uint40).max, type(uint8).max));
    }

    function testFuzz_TheCallersTermsAreWhatHePublished(address who, Requirement memory requirement) public {
        requirement.mode = uint8(bound(requirement.mode, BOND_AND_POSTAGE, OPEN));
        requirement.bond = uint40(bound(requirement.bond, 1, type(uint40).max));
        requirement.postage = uint40(bound(requirement.postage, 1, type(uint40).max));

        expectSet(who, requirement);
        vm.prank(who);
        terms.set(requirement);

        if (requirement.holder == address(0)) requirement.holder = who;
        assertAsks(who, requirement);
    }

    function test_ClosedAndOpenMayNameAmounts() public {
        _assertSet(ask(CLOSED, 2e6, 0, 3));
        _assertSet(ask(OPEN, 0, 1e6, 0));
    }

    function test_AHolderOfZeroMeansTheRecipient() public {
        Requirement memory asked = ask(BOND_AND_POSTAGE, 2e6, 0, 0);
        asked.holder = address(0);
        expectSet(recipient, asked);
        set(asked);

        asked.holder = recipient;
        assertAsks(recipient, asked);
    }

    function test_AnAllZeroRequirementGoesBackToTheDefault() public {
        set(ask(CLOSED, 0, 0, 0));

        vm.expectEmit(address(terms));
        emit ITerms.RequirementSet(recipient, PackedRequirement.wrap(0));
        set(nothing());
        assertAsksTheFirstDefault(recipient);
    }

    function test_EachRecipientSpeaksForHimselfAlone() public {
        set(ask(CLOSED, 0, 0, 0));
        assertAsksTheFirstDefault(service);
    }

    function test_OwnTermsOutliveANewDefault() public {
        set(someTerms());
        propose(defaultOf(1e6, 0, 0));
        warpTo(TODAY + 2);

        assertAsks(recipient, someTerms());
    }

    /// Invariant 29. requirementOf answers for everybody, and with somebody who may redeem.
    function testFuzz_EverybodyHasTerms(address who, uint40 time) public {
        vm.warp(time);
        assertAsksTheFirstDefault(who);
    }

    // ---- what cannot be asked ---------------------------------------------------------------------------------------

    function testFuzz_RevertWhen_ThereIsNoSuchMode(uint8 mode) public {
        mode = uint8(bound(mode, OPEN + 1, type(uint8).max));
        expectInvalidMode(mode);
        set(ask(mode, 2e6, 1e6, 3));
    }

    function test_RevertWhen_TheModeIsOneTooMany() public {
        expectInvalidMode(OPEN + 1);
        set(ask(OPEN + 1, 2e6, 1e6, 3));
    }

    function test_RevertWhen_SomethingIsAskedWithoutAMode() public {
        Requirement[4] memory asked = [nothing(), nothing(), nothing(), nothing()];
        (asked[0].holder, asked[1].bond, asked[2].postage, asked[3].cover) = (service, 1, 1, 1);

        for (uint256 i = 0; i < asked.length; ++i) {
            expectInvalidMode(UNSET);
            set(asked[i]);
        }
    }

    function test_RevertWhen_BondAndPostageAskForNeither() public {
        expectNothingAsked(BOND_AND_POSTAGE, 0, 0);
        set(ask(BOND_AND_POSTAGE, 0, 0, 0));
    }

    function test_RevertWhen_BondOrPostageLacksOne() public {
        expectNothingAsked(BOND_OR_POSTAGE, 2e6, 0);
        set(ask(BOND_OR_POSTAGE, 2e6, 0, 0));
        expectNothingAsked(BOND_OR_POSTAGE, 0, 1e6);
        set(ask(BOND_OR_POSTAGE, 0, 1e6, 0));
    }

    function test_RevertWhen_ACoverHasNoBond() public {
        bytes memory coverWithoutBond = abi.encodeWithSelector(ITerms.CoverWithoutBond.selector, 3);

        vm.expectRevert(coverWithoutBond);
        set(ask(BOND_AND_POSTAGE, 0, 1e6, 3));
        vm.expectRevert(coverWithoutBond);
        set(ask(CLOSED, 0, 0, 3));
        vm.expectRevert(coverWithoutBond);
        set(ask(OPEN, 0, 0, 3));
    }

    /// A word that does not fit its type must not spill into the field beside it.
    function testFuzz_RevertWhen_ANumberExceedsItsType(uint8 field, uint8 shift) public {
        Requirement memory asked = someTerms();
        uint256[5] memory words =
            [uint256(uint160(asked.holder)), asked.bond, asked.postage, asked.cover, uint256(asked.mode)];
        uint8[5] memory widths = [160, 40, 40, 8, 8];
        field %= 5;
        words[field] |= 2 ** bound(shift, widths[field], 255);

        vm.prank(recipient);
        (bool ok, bytes memory answer) = address(terms).call(abi.encodePacked(ITerms.set.selector, abi.encode(words)));

        vm.assertFalse(ok);
        vm.assertEq(answer, "");
    }

    function _assertSet(Requirement memory requirement) private {
        expectSet(recipient, requirement);
        set(requirement);
        assertAsks(recipient, requirement);
    }
}
