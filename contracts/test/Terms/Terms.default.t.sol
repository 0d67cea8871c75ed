// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {Requirement} from "../../src/libraries/Requirements.sol";
import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";

/// The default that holds for whoever set nothing: when it comes into force, and what it may be.
contract TermsDefaultTest is TermsFixture {
    function test_TheFirstDefaultIsHalfATokenCoveredTenTimes() public {
        vm.expectEmit();
        emit ITerms.DefaultProposed(0, packedOf(firstDefault()));
        terms = newTerms(owner);

        assertSame(terms.defaultAt(0), firstDefault());
        assertSame(terms.defaultAt(type(uint256).max), firstDefault());
    }

    // ---- when -------------------------------------------------------------------------------------------------------

    /// Invariant 29.
    function test_ADefaultComesIntoForceTwoEpochsLaterAndNoSooner() public {
        Requirement memory asked = defaultOf(1e6, 2e5, 20);

        expectProposed(TODAY + 2, asked);
        propose(asked);

        assertSame(terms.defaultAt(TODAY + 1), firstDefault());
        assertSame(terms.defaultAt(TODAY + 2), asked);

        vm.warp((TODAY + 2) * 7 days - 1);
        assertAsksTheFirstDefault(recipient);
        warpTo(TODAY + 2);
        asked.holder = recipient;
        assertAsks(recipient, asked);
    }

    /// Invariant 29.
    function test_AProposalReplacesOneOfTheSameEpoch() public {
        propose(defaultOf(1e6, 0, 0));
        vm.warp((TODAY + 1) * 7 days - 1);
        propose(defaultOf(2e6, 0, 0));

        assertSame(terms.defaultAt(TODAY + 1), firstDefault());
        assertSame(terms.defaultAt(TODAY + 2), defaultOf(2e6, 0, 0));
    }

    /// Invariant 29. What was announced for the next epoch comes.
    function test_RevertWhen_AnotherDefaultIsAnnouncedForTheNextEpoch() public {
        propose(defaultOf(1e6, 0, 0));
        warpTo(TODAY + 1);

        vm.expectRevert(abi.encodeWithSelector(ITerms.DefaultAnnounced.selector, TODAY + 2));
        propose(defaultOf(2e6, 0, 0));

        assertSame(terms.defaultAt(TODAY + 3), defaultOf(1e6, 0, 0));
    }

    /// Invariant 29.
    function test_AProposalLeavesTheOneInForceUntilItsTime() public {
        propose(defaultOf(1e6, 0, 0));
        warpTo(TODAY + 2);
        propose(defaultOf(2e6, 0, 0));

        assertSame(terms.defaultAt(TODAY + 3), defaultOf(1e6, 0, 0));
        assertSame(terms.defaultAt(TODAY + 4), defaultOf(2e6, 0, 0));
    }

    function test_ADefaultMayBeProposedLongAfterTheOneBefore() public {
        propose(defaultOf(1e6, 0, 0));
        warpTo(TODAY + 3);
        propose(defaultOf(2e6, 0, 0));

        assertSame(terms.defaultAt(TODAY + 4), defaultOf(1e6, 0, 0));
        assertSame(terms.defaultAt(TODAY + 5), defaultOf(2e6, 0, 0));
    }

    /// Invariant 29. Over any history, what holds in this epoch and the next was known since the epoch before.
    function testFuzz_NoHistoryChangesADefaultThatIsKnown(uint8[12] memory waits) public {
        uint256 today = TODAY;
        uint256 announced = 0;
        for (uint40 i = 0; i < waits.length; ++i) {
            Requirement memory known = terms.defaultAt(today);
            Requirement memory knownNext = terms.defaultAt(today + 1);

            bool tooLate = announced == today + 1;
            if (tooLate) vm.expectRevert(abi.encodeWithSelector(ITerms.DefaultAnnounced.selector, announced));
            propose(defaultOf(i + 1, 0, 0));
            if (!tooLate) {
                announced = today + 2;
                vm.assertEq(terms.defaultAt(today + 2).bond, i + 1);
            }
            assertSame(terms.defaultAt(today), known);
            assertSame(terms.defaultAt(today + 1), knownNext);

            today += waits[i] % 4;
            warpTo(today);
        }
    }

    // ---- what -------------------------------------------------------------------------------------------------------

    /// Invariant 29.
    function testFuzz_ADefaultIsWithinItsBounds(uint40 bond, uint40 postage, uint8 cover) public {
        (bond, postage, cover) =
        (uint40(bound(bond, 1, 20e6)), uint40(bound(postage, 0, 2e6)), uint8(bound(cover, 0, 200)));
        bool within = bond <= 10e6 && postage <= 1e6 && cover <= 100;
        if (!within) vm.expectPartialRevert(ITerms.DefaultOutOfBounds.selector);
        propose(defaultOf(bond, postage, cover));

        assertSame(terms.defaultAt(TODAY + 2), within ? defaultOf(bond, postage, cover) : firstDefault());
    }

    function test_TheBoundsThemselvesAreAllowed() public {
        propose(defaultOf(10e6, 1e6, 100));
        assertSame(terms.defaultAt(TODAY + 2), defaultOf(10e6, 1e6, 100));
    }

    function test_ADefaultMayAskForEitherOrForPostageAlone() public {
        Requirement memory either = defaultOf(1e6, 2e5, 20);
        either.mode = BOND_OR_POSTAGE;
        propose(either);
        assertSame(terms.defaultAt(TODAY + 2), either);

        propose(defaultOf(0, 1, 0));
        assertSame(terms.defaultAt(TODAY + 2), defaultOf(0, 1, 0));
    }

    /// Invariant 29.
    function test_RevertWhen_TheDefaultIsOutOfBounds() public {
        _expectOutOfBounds(10e6 + 1, 10e6);
        propose(defaultOf(10e6 + 1, 1e6, 100));
        _expectOutOfBounds(1e6 + 1, 1e6);
        propose(defaultOf(10e6, 1e6 + 1, 100));
        _expectOutOfBounds(101, 100);
        propose(defaultOf(10e6, 1e6, 101));
    }

    function test_RevertWhen_TheDefaultNamesAHolder() public {
        vm.expectRevert(abi.encodeWithSelector(ITerms.DefaultHolder.selector, service));
        propose(ask(BOND_AND_POSTAGE, 1e6, 0, 0));
    }

    /// What asks for more than any bond, or for nothing, is outside of any bounds.
    function testFuzz_RevertWhen_TheDefaultHasNoModeThatAsks(uint8 mode) public {
        vm.assume(mode != BOND_AND_POSTAGE && mode != BOND_OR_POSTAGE);
        expectInvalidMode(mode);
        propose(Requirement({holder: address(0), bond: 1e6, postage: 1e5, cover: 10, mode: mode}));
    }

    function test_RevertWhen_TheDefaultIsAllZero() public {
        expectInvalidMode(UNSET);
        propose(nothing());
    }

    function test_RevertWhen_TheDefaultAsksForNothing() public {
        expectNothingAsked(BOND_AND_POSTAGE, 0, 0);
        propose(defaultOf(0, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(ITerms.CoverWithoutBond.selector, 1));
        propose(defaultOf(0, 1e5, 1));
    }

    function _expectOutOfBounds(uint256 asked, uint256 limit) private {
        vm.expectRevert(abi.encodeWithSelector(ITerms.DefaultOutOfBounds.selector, asked, limit));
    }
}
