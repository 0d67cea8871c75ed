// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {PackedRequirement, Requirement} from "../../src/libraries/Requirements.sol";
import {Test, vm} from "../kit/Test.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

contract TermsTest is Test {
    uint8 private constant UNSET = 0;
    uint8 private constant BOND_AND_POSTAGE = 1;
    uint8 private constant BOND_OR_POSTAGE = 2;
    uint8 private constant CLOSED = 3;
    uint8 private constant OPEN = 4;
    uint256 private constant TODAY = 2950;

    ITerms private _terms;
    address private _owner = makeAddr("owner");
    address private _heir = makeAddr("heir");
    address private _recipient = makeAddr("recipient");
    address private _service = makeAddr("service");

    function setUp() public {
        _warpTo(TODAY);
        _terms = _newTerms();
    }

    // ---- a recipient's own terms ------------------------------------------------------------------------------------

    function test_ARecipientMayAskInEveryMode() public {
        _assertSet(_ask(BOND_AND_POSTAGE, 2e6, 1e6, 3));
        _assertSet(_ask(BOND_AND_POSTAGE, 2e6, 0, 0));
        _assertSet(_ask(BOND_AND_POSTAGE, 0, 1e6, 0));
        _assertSet(_ask(BOND_OR_POSTAGE, 2e6, 1e6, 3));
        _assertSet(_ask(CLOSED, 0, 0, 0));
        _assertSet(_ask(OPEN, 0, 0, 0));
        _assertSet(_ask(BOND_AND_POSTAGE, type(uint40).max, type(uint40).max, type(uint8).max));
    }

    function test_AHolderOfZeroMeansTheRecipient() public {
        Requirement memory asked = _ask(BOND_AND_POSTAGE, 2e6, 0, 0);
        asked.holder = address(0);
        _set(asked);

        asked.holder = _recipient;
        _assertEq(_terms.requirementOf(_recipient), asked);
    }

    function test_AnAllZeroRequirementGoesBackToTheDefault() public {
        _set(_ask(CLOSED, 0, 0, 0));

        _assertEmits(_nothing());
        _assertAsksTheDefault(_recipient);
    }

    function test_EachRecipientSpeaksForHimselfAlone() public {
        _set(_ask(CLOSED, 0, 0, 0));
        _assertAsksTheDefault(_service);
    }

    /// Invariant 29: requirementOf answers for everybody, and always with somebody who may redeem.
    function testFuzz_EverybodyHasTerms(address recipient, uint40 time) public {
        vm.assume(recipient != address(0));
        vm.warp(time);
        _assertAsksTheDefault(recipient);
    }

    function testFuzz_RevertWhen_ThereIsNoSuchMode(uint8 mode) public {
        mode = uint8(bound(mode, OPEN + 1, type(uint8).max));
        _expectInvalidMode(mode);
        _set(_ask(mode, 2e6, 1e6, 3));
    }

    function test_RevertWhen_SomethingIsAskedWithoutAMode() public {
        Requirement[4] memory asked = [_nothing(), _nothing(), _nothing(), _nothing()];
        (asked[0].holder, asked[1].bond, asked[2].postage, asked[3].cover) = (_service, 1, 1, 1);

        for (uint256 i = 0; i < asked.length; ++i) {
            _expectInvalidMode(UNSET);
            _set(asked[i]);
        }
    }

    function test_RevertWhen_BondAndPostageAskForNeither() public {
        _expectNothingAsked(BOND_AND_POSTAGE, 0, 0);
        _set(_ask(BOND_AND_POSTAGE, 0, 0, 0));
    }

    function test_RevertWhen_BondOrPostageLacksOne() public {
        _expectNothingAsked(BOND_OR_POSTAGE, 2e6, 0);
        _set(_ask(BOND_OR_POSTAGE, 2e6, 0, 0));
        _expectNothingAsked(BOND_OR_POSTAGE, 0, 1e6);
        _set(_ask(BOND_OR_POSTAGE, 0, 1e6, 0));
    }

    function test_RevertWhen_ACoverHasNoBond() public {
        bytes memory coverWithoutBond = abi.encodeWithSelector(ITerms.CoverWithoutBond.selector, 3);

        vm.expectRevert(coverWithoutBond);
        _set(_ask(BOND_AND_POSTAGE, 0, 1e6, 3));
        vm.expectRevert(coverWithoutBond);
        _set(_ask(CLOSED, 0, 0, 3));
    }

    // ---- the default ------------------------------------------------------------------------------------------------

    function test_TheFirstDefaultIsHalfATokenCoveredTenTimes() public {
        vm.expectEmit();
        emit ITerms.DefaultProposed(0, _packed(_firstDefault()));
        ITerms terms = _newTerms();

        _assertEq(terms.defaultAt(0), _firstDefault());
        _assertEq(terms.defaultAt(type(uint256).max), _firstDefault());
    }

    /// Invariant 29.
    function test_ADefaultComesIntoForceTwoEpochsLaterAndNoSooner() public {
        Requirement memory asked = _default(1e6, 2e5, 20);

        vm.expectEmit(address(_terms));
        emit ITerms.DefaultProposed(TODAY + 2, _packed(asked));
        _propose(asked);

        _assertEq(_terms.defaultAt(TODAY + 1), _firstDefault());
        _assertEq(_terms.defaultAt(TODAY + 2), asked);

        vm.warp((TODAY + 2) * 7 days - 1);
        _assertAsksTheDefault(_recipient);
        _warpTo(TODAY + 2);
        asked.holder = _recipient;
        _assertEq(_terms.requirementOf(_recipient), asked);
    }

    /// Invariant 29.
    function test_AProposalReplacesOneOfTheSameEpoch() public {
        _propose(_default(1e6, 0, 0));
        _propose(_default(2e6, 0, 0));

        _assertEq(_terms.defaultAt(TODAY + 1), _firstDefault());
        _assertEq(_terms.defaultAt(TODAY + 2), _default(2e6, 0, 0));
    }

    /// Invariant 29: what was announced for the next epoch comes.
    function test_RevertWhen_AnotherDefaultIsAnnouncedForTheNextEpoch() public {
        _propose(_default(1e6, 0, 0));
        _warpTo(TODAY + 1);

        vm.expectRevert(abi.encodeWithSelector(ITerms.DefaultAnnounced.selector, TODAY + 2));
        vm.prank(_owner);
        _terms.proposeDefault(_default(2e6, 0, 0));
    }

    /// Invariant 29.
    function test_AProposalLeavesTheOneInForceUntilItsTime() public {
        _propose(_default(1e6, 0, 0));
        _warpTo(TODAY + 2);
        _propose(_default(2e6, 0, 0));

        _assertEq(_terms.defaultAt(TODAY + 3), _default(1e6, 0, 0));
        _assertEq(_terms.defaultAt(TODAY + 4), _default(2e6, 0, 0));
    }

    /// Invariant 29: over any history, what holds in this epoch and the next was known since the epoch before.
    function testFuzz_NoHistoryChangesADefaultThatIsKnown(uint8[12] memory waits) public {
        uint256 today = TODAY;
        for (uint40 i = 0; i < waits.length; ++i) {
            uint256 known = _terms.defaultAt(today).bond;
            uint256 knownNext = _terms.defaultAt(today + 1).bond;

            vm.prank(_owner);
            try _terms.proposeDefault(_default(i + 1, 0, 0)) {
                vm.assertEq(_terms.defaultAt(today + 2).bond, i + 1);
            } catch {
                vm.assertNotEq(_terms.defaultAt(today + 1).bond, known);
            }
            vm.assertEq(_terms.defaultAt(today).bond, known);
            vm.assertEq(_terms.defaultAt(today + 1).bond, knownNext);

            today += waits[i] % 4;
            _warpTo(today);
        }
    }

    function test_OwnTermsOutliveANewDefault() public {
        Requirement memory asked = _ask(BOND_OR_POSTAGE, 2e6, 1e6, 3);
        _set(asked);
        _propose(_default(1e6, 0, 0));
        _warpTo(TODAY + 2);

        _assertEq(_terms.requirementOf(_recipient), asked);
    }

    /// Invariant 29.
    function testFuzz_ADefaultIsWithinItsBounds(uint40 bond, uint40 postage, uint8 cover) public {
        (bond, postage, cover) =
        (uint40(bound(bond, 1, 20e6)), uint40(bound(postage, 0, 2e6)), uint8(bound(cover, 0, 200)));
        bool within = bond <= 10e6 && postage <= 1e6 && cover <= 100;
        if (!within) vm.expectPartialRevert(ITerms.DefaultOutOfBounds.selector);
        _propose(_default(bond, postage, cover));
    }

    function test_TheBoundsThemselvesAreAllowed() public {
        _propose(_default(10e6, 1e6, 100));
        _assertEq(_terms.defaultAt(TODAY + 2), _default(10e6, 1e6, 100));
    }

    function test_RevertWhen_TheDefaultIsOutOfBounds() public {
        _expectOutOfBounds(10e6 + 1, 10e6);
        _propose(_default(10e6 + 1, 1e6, 100));
        _expectOutOfBounds(1e6 + 1, 1e6);
        _propose(_default(10e6, 1e6 + 1, 100));
        _expectOutOfBounds(101, 100);
        _propose(_default(10e6, 1e6, 101));
    }

    function test_RevertWhen_TheDefaultNamesAHolder() public {
        vm.expectRevert(abi.encodeWithSelector(ITerms.DefaultHolder.selector, _service));
        _propose(_ask(BOND_AND_POSTAGE, 1e6, 0, 0));
    }

    function test_RevertWhen_TheDefaultHasNoModeThatAsks() public {
        // What asks for more than any bond, or for nothing, is outside of any bounds.
        for (uint8 mode = CLOSED; mode <= OPEN; ++mode) {
            _expectInvalidMode(mode);
            _propose(_ask(mode, 0, 0, 0));
        }
        _expectInvalidMode(UNSET);
        _propose(_nothing());
        _expectNothingAsked(BOND_AND_POSTAGE, 0, 0);
        _propose(_default(0, 0, 0));
    }

    // ---- the owner --------------------------------------------------------------------------------------------------

    function test_RevertWhen_AStrangerProposes() public {
        vm.expectRevert(_unauthorized(_recipient));
        vm.prank(_recipient);
        _terms.proposeDefault(_default(1e6, 0, 0));
    }

    function test_OwnershipMovesInTwoSteps() public {
        vm.prank(_owner);
        _ownership().transferOwnership(_heir);
        vm.assertEq(_ownership().owner(), _owner);
        vm.assertEq(_ownership().pendingOwner(), _heir);

        vm.prank(_heir);
        _ownership().acceptOwnership();
        vm.assertEq(_ownership().owner(), _heir);

        vm.expectRevert(_unauthorized(_owner));
        _propose(_default(1e6, 0, 0));
    }

    function test_RevertWhen_SomebodyElseAcceptsTheOwnership() public {
        vm.prank(_owner);
        _ownership().transferOwnership(_heir);

        vm.expectRevert(_unauthorized(_recipient));
        vm.prank(_recipient);
        _ownership().acceptOwnership();
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _newTerms() private returns (ITerms) {
        return ITerms(vm.deployCode("Terms.sol:Terms", abi.encode(_owner)));
    }

    function _ownership() private view returns (Ownable2Step) {
        return Ownable2Step(address(_terms));
    }

    function _ask(uint8 mode, uint40 bond, uint40 postage, uint8 cover) private view returns (Requirement memory) {
        return Requirement({holder: _service, bond: bond, postage: postage, cover: cover, mode: mode});
    }

    function _default(uint40 bond, uint40 postage, uint8 cover) private pure returns (Requirement memory) {
        return Requirement({holder: address(0), bond: bond, postage: postage, cover: cover, mode: BOND_AND_POSTAGE});
    }

    function _firstDefault() private pure returns (Requirement memory) {
        return _default(0.5e6, 0, 10);
    }

    function _nothing() private pure returns (Requirement memory nothing) {}

    function _set(Requirement memory requirement) private {
        vm.prank(_recipient);
        _terms.set(requirement);
    }

    function _propose(Requirement memory requirement) private {
        vm.prank(_owner);
        _terms.proposeDefault(requirement);
    }

    function _warpTo(uint256 epoch) private {
        vm.warp(epoch * 7 days);
    }

    function _assertSet(Requirement memory requirement) private {
        _assertEmits(requirement);
        _assertEq(_terms.requirementOf(_recipient), requirement);
    }

    function _assertEmits(Requirement memory requirement) private {
        vm.expectEmit(address(_terms));
        emit ITerms.RequirementSet(_recipient, _packed(requirement));
        _set(requirement);
    }

    function _assertAsksTheDefault(address recipient) private view {
        Requirement memory expected = _firstDefault();
        expected.holder = recipient;
        _assertEq(_terms.requirementOf(recipient), expected);
    }

    function _assertEq(Requirement memory a, Requirement memory b) private pure {
        vm.assertEq(abi.encode(a), abi.encode(b));
    }

    function _expectInvalidMode(uint256 mode) private {
        vm.expectRevert(abi.encodeWithSelector(ITerms.InvalidMode.selector, mode));
    }

    function _expectNothingAsked(uint256 mode, uint256 bond, uint256 postage) private {
        vm.expectRevert(abi.encodeWithSelector(ITerms.NothingAsked.selector, mode, bond, postage));
    }

    function _expectOutOfBounds(uint256 asked, uint256 limit) private {
        vm.expectRevert(abi.encodeWithSelector(ITerms.DefaultOutOfBounds.selector, asked, limit));
    }

    function _unauthorized(address caller) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller);
    }

    /// As it is stored, field by field from the highest bits down.
    function _packed(Requirement memory r) private pure returns (PackedRequirement) {
        return abi.decode(abi.encodePacked(r.mode, r.cover, r.postage, r.bond, r.holder), (PackedRequirement));
    }
}
