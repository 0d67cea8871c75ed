// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Signed} from "../kit/Signing.sol";
import {RawStamp} from "../kit/Stationery.sol";
import {vm} from "../kit/Test.sol";
import {DenyingToken, FalseToken} from "../kit/Tokens.sol";
import {StakeFixture} from "./StakeFixture.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

contract StakeReportTest is StakeFixture {
    address private _reporter = makeAddr("reporter");

    // ---- what is an offence -----------------------------------------------------------------------------------------

    function test_TwoLettersUnderOneIndexAreAnOffence() public {
        Signed memory first = signed(5, 1e6);
        Signed memory second = _withLetter(first, "another letter");

        vm.expectEmit(address(stake));
        emit IStake.Expelled(signer, _reporter, FUNDS, 0, 2);
        vm.prank(stranger);
        report(first, second, _reporter);

        vm.assertEq(stake.available(signer), 0);
        vm.assertEq(stake.burned(), FUNDS / 8 * 7);
        vm.assertEq(purseOf(_reporter), FUNDS / 8);
        vm.assertEq(purseOf(address(stake)), FUNDS / 8 * 7);
    }

    function test_OneStampForTwoHoldersIsAnOffence() public {
        Signed memory first = signed(5, 1e6);
        _assertOffence(first, sign(key, stranger, first.stamp));
    }

    function test_OneIndexOverTwoValuesIsAnOffence() public {
        _assertOffence(signed(TODAY, 5, 1, 9), signed(TODAY, 5, 2, 9));
    }

    function test_OneIndexWithTwoTotalsIsAnOffence() public {
        _assertOffence(signed(TODAY, 5, 1, 8), signed(TODAY, 5, 1, 9));
    }

    function test_ALaterStampWithATotalTooLowForBothIsAnOffence() public {
        _assertOffence(signed(TODAY, 1, 3e6, 10e6), signed(TODAY, 2, 4e6, 14e6 - 1));
    }

    function test_NeighboursAndStrangersByIndexAreAlike() public {
        _assertOffence(signed(TODAY, 0, 1, 2), signed(TODAY, 55, 1, 2));
    }

    function test_ValuesThatFillTheTypeAreNoWayOut() public {
        _assertOffence(signed(TODAY, 1, MAX, MAX), signed(TODAY, 2, MAX, MAX));
    }

    function test_AnIndexThatNobodyRedeemsIsNoWayOut() public {
        _assertOffence(signed(TODAY, 56, 2, 2), signed(TODAY, 255, 1, 1));
    }

    function test_AnOffenceCountsBeforeItsEpoch() public {
        _assertOffence(signed(TODAY + 1, 0, 2, 2), signed(TODAY + 1, 0, 1, 1));
    }

    function test_SpentStampsAreEvidence() public {
        Signed memory first = signed(5, FUNDS / 2);
        redeem(first);
        _assertOffence(first, _withLetter(first, "another letter"));
    }

    function test_APendingExitIsNoWayOut() public {
        ripenExit();
        (Signed memory first, Signed memory second) = evidence(TODAY);
        _assertOffence(first, second);
    }

    function test_ATitleIsNoWayOut() public {
        vm.prank(signer);
        stake.transferTitle(signer, stranger);
        (Signed memory first, Signed memory second) = evidence(TODAY);
        _assertOffence(first, second);
    }

    /// Invariant 25.
    function test_EvidenceCountsForThreeEpochs() public {
        (Signed memory first, Signed memory second) = evidence(TODAY);
        vm.warp((uint256(TODAY) + 4) * 7 days - 1);
        _assertOffence(first, second);
    }

    // ---- what it costs ----------------------------------------------------------------------------------------------

    /// Invariants 3, 4 and 5: an eighth, rounded down, is paid; the rest is burned.
    function testFuzz_AnEighthOfTheStakeIsTheReward(uint48 left) public {
        _assertReward(uint48(bound(left, 1, FUNDS)));
    }

    /// Invariants 3 and 5: where rounding shows.
    function test_AnEighthIsRoundedDown() public {
        uint48[6] memory left = [uint48(1), 7, 8, 15, 16, 17];
        for (uint256 i = 0; i < left.length; ++i) {
            uint256 before = vm.snapshotState();
            _assertReward(left[i]);
            vm.revertToState(before);
        }
    }

    /// Then any receiver will do.
    function test_LessThanEightMicroTokensHaveNoEighth() public {
        redeem(signed(2, FUNDS - 7));
        (Signed memory first, Signed memory second) = evidence(TODAY);

        vm.expectCall(address(token), "", 0);
        report(first, second, address(0));
        vm.assertEq(stake.totalBurned(), FUNDS);
    }

    /// Invariant 24.
    function test_TitleExitAndBitsOutliveAnExpulsion() public {
        redeem(signed(0, 1e6));
        requestExit();
        vm.prank(signer);
        stake.transferTitle(signer, stranger);
        BookState memory expected = stake.book(signer);

        (Signed memory first, Signed memory second) = evidence(TODAY);
        _assertOffence(first, second);

        (expected.balance, expected.seq) = (0, expected.seq + 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));
    }

    /// Invariants 6 and 24.
    function test_AReportLeavesOtherBooksAlone() public {
        deposit(stranger, FUNDS);
        bytes memory before = stateOf(stranger);
        (Signed memory first, Signed memory second) = evidence(TODAY);
        _assertOffence(first, second);
        vm.assertEq(stateOf(stranger), before);
    }

    /// Invariant 24: whoever was expelled may pay in again, and can be expelled again on the same evidence.
    function test_EvidenceServesAsLongAsItIsFresh() public {
        (Signed memory first, Signed memory second) = evidence(TODAY);
        _assertOffence(first, second);
        deposit(signer, FUNDS);
        vm.assertEq(stake.available(signer), FUNDS);
        _assertOffence(first, second);
    }

    // ---- what is none -----------------------------------------------------------------------------------------------

    /// Invariant 23.
    function test_RevertWhen_TheTotalsLeaveRoomForBoth() public {
        _expectNoEquivocation(14e6, 14e6);
        report(signed(TODAY, 1, 3e6, 10e6), signed(TODAY, 2, 4e6, 14e6), _reporter);
    }

    function test_RevertWhen_TheLaterStampComesFirst() public {
        _expectNoEquivocation(10e6, 16e6);
        report(signed(TODAY, 2, 4e6, 13e6), signed(TODAY, 1, 3e6, 10e6), _reporter);
    }

    /// Invariant 23: a resend is no offence, whichever of its two signatures it bears.
    function test_RevertWhen_AStampWasSentTwice() public {
        Signed memory stamp = signed(5, 1e6);
        Signed memory resent = signed(5, 1e6);

        _expectSameStamp(stamp);
        report(stamp, resent, _reporter);

        resent.signature = malleated(resent.signature);
        _expectSameStamp(stamp);
        report(stamp, resent, _reporter);
    }

    function test_RevertWhen_TwoKeysSigned() public {
        (address other, uint256 otherKey) = makeAddrAndKey("other");
        Signed memory theirs = sign(otherKey, holder, stampOf(TODAY, 5, 2e6, 2e6));

        vm.expectRevert(abi.encodeWithSelector(IStake.DifferentSigners.selector, signer, other));
        report(signed(5, 1e6), theirs, _reporter);
    }

    /// Invariant 28.
    function test_RevertWhen_NobodySigned() public {
        (Signed memory first, Signed memory second) = evidence(TODAY);
        (first.signature.v, second.signature.v) = (0, 0);

        vm.expectRevert(abi.encodeWithSelector(IStake.DifferentSigners.selector, address(0), address(0)));
        report(first, second, _reporter);
    }

    function test_RevertWhen_TheHolderIsNotWhomTheStampWasMadeOutTo() public {
        (Signed memory first, Signed memory second) = evidence(TODAY);
        first.holder = stranger;

        vm.expectPartialRevert(IStake.DifferentSigners.selector);
        report(first, second, _reporter);
    }

    function test_RevertWhen_TheStampsAreOfAnotherChain() public {
        (Signed memory first, Signed memory second) = evidence(TODAY);
        vm.chainId(block.chainid + 1);

        vm.expectPartialRevert(IStake.DifferentSigners.selector);
        report(first, second, _reporter);
    }

    function test_RevertWhen_TheEpochsDiffer() public {
        vm.expectRevert(abi.encodeWithSelector(IStake.DifferentEpochs.selector, TODAY, TODAY - 1));
        report(signed(5, 1e6), signed(TODAY - 1, 5, 2e6, 2e6), _reporter);
    }

    /// Invariant 25.
    function test_RevertWhen_TheEvidenceIsOlderThanThreeEpochs() public {
        (Signed memory first, Signed memory second) = evidence(TODAY);
        warpTo(TODAY + 4);

        vm.expectRevert(abi.encodeWithSelector(IStake.EvidenceTooOld.selector, TODAY, TODAY + 4));
        report(first, second, _reporter);
    }

    /// Invariant 25.
    function testFuzz_RevertWhen_TheEvidenceIsOlder(uint24 epoch) public {
        epoch = uint24(bound(epoch, 0, TODAY - 4));
        (Signed memory first, Signed memory second) = evidence(epoch);

        vm.expectRevert(abi.encodeWithSelector(IStake.EvidenceTooOld.selector, epoch, TODAY));
        report(first, second, _reporter);
    }

    function test_RevertWhen_TheStakeIsGone() public {
        redeem(signed(0, FUNDS));
        (Signed memory first, Signed memory second) = evidence(TODAY);

        vm.expectRevert(abi.encodeWithSelector(IBooks.EmptyBook.selector, signer));
        report(first, second, _reporter);
    }

    function test_RevertWhen_TheRewardWouldGoToNobody() public {
        (Signed memory first, Signed memory second) = evidence(TODAY);

        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidReceiver.selector, address(0)));
        report(first, second, address(0));
        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidReceiver.selector, address(stake)));
        report(first, second, address(stake));
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    function testFuzz_RevertWhen_AFieldOfEitherIsOutOfItsType(uint8 field, uint8 shift) public {
        Signed memory good = signed(5, 1e6);
        RawStamp memory bad = dirtied(rawOf(good.stamp), field, shift);

        _expectMalformed(abi.encode(bad, good.signature, holder, good.stamp, good.signature, holder, _reporter));
        _expectMalformed(abi.encode(good.stamp, good.signature, holder, bad, good.signature, holder, _reporter));
    }

    // ---- tokens of other manners --------------------------------------------------------------------------------------

    function test_ADeniedReporterNamesAnotherReceiver() public {
        useToken(address(new DenyingToken()));
        DenyingToken(address(token)).deny(_reporter);
        (Signed memory first, Signed memory second) = evidence(TODAY);

        vm.expectRevert(abi.encodeWithSelector(DenyingToken.Denied.selector, _reporter));
        report(first, second, _reporter);
        report(first, second, stranger);
        vm.assertEq(purseOf(stranger), FUNDS / 8);
    }

    function test_RevertWhen_TheRewardsTransferSaysFalse() public {
        useToken(address(new FalseToken()));
        FalseToken(address(token)).breakDown();
        (Signed memory first, Signed memory second) = evidence(TODAY);

        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token));
        report(first, second, _reporter);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _assertOffence(Signed memory first, Signed memory second) private {
        report(first, second, _reporter);
        vm.assertEq(balanceOf(signer), 0);
    }

    function _assertReward(uint48 left) private {
        if (left < FUNDS) redeem(signed(2, FUNDS - left));
        (Signed memory first, Signed memory second) = evidence(TODAY);

        _assertOffence(first, second);
        vm.assertEq(token.balanceOf(_reporter), left / 8 * unit);
        vm.assertEq(stake.totalBurned(), FUNDS - left / 8);
    }

    function _withLetter(Signed memory s, bytes memory letter) private view returns (Signed memory) {
        Stamp memory stamp = s.stamp;
        return sign(
            key,
            s.holder,
            Stamp({
                epoch: stamp.epoch,
                index: stamp.index,
                value: stamp.value,
                total: stamp.total,
                letter: keccak256(letter)
            })
        );
    }

    function _expectSameStamp(Signed memory s) private {
        vm.expectRevert(abi.encodeWithSelector(IStake.SameStamp.selector, digestOf(s)));
    }

    function _expectNoEquivocation(uint256 total, uint256 needed) private {
        vm.expectRevert(abi.encodeWithSelector(IStake.NoEquivocation.selector, total, needed));
    }

    function _expectMalformed(bytes memory arguments) private {
        (bool ok, bytes memory reason) = address(stake).call(bytes.concat(IStake.report.selector, arguments));
        vm.assertFalse(ok);
        vm.assertEq(reason, abi.encodeWithSelector(IStake.MalformedStamp.selector));
    }
}
