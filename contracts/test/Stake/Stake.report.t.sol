// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture, RawStamp, Signed} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

contract StakeReportTest is Fixture {
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
        vm.assertEq(token.balanceOf(_reporter), FUNDS / 8 * unit);
        vm.assertEq(token.balanceOf(address(stake)), FUNDS / 8 * 7 * unit);
    }

    function test_OneStampForTwoHoldersIsAnOffence() public {
        Signed memory first = signed(5, 1e6);
        _assertOffence(first, sign(key, stranger, first.stamp));
    }

    function test_ALaterStampWithATotalTooLowForBothIsAnOffence() public {
        _assertOffence(signed(TODAY, 1, 3e6, 10e6), signed(TODAY, 2, 4e6, 14e6 - 1));
    }

    function test_ValuesThatFillTheTypeAreNoWayOut() public {
        _assertOffence(signed(TODAY, 1, MAX, MAX), signed(TODAY, 2, MAX, MAX));
    }

    function test_AnOffenceCountsBeforeItsEpoch() public {
        _assertOffence(signed(TODAY + 1, 0, 2, 2), signed(TODAY + 1, 0, 1, 1));
    }

    function test_SpentStampsAreEvidence() public {
        Signed memory first = signed(5, FUNDS / 2);
        burn(first);
        _assertOffence(first, _withLetter(first, "another letter"));
    }

    function test_APendingExitIsNoWayOut() public {
        vm.prank(signer);
        stake.requestExit(signer);
        warpTo(TODAY + 3);
        _assertOffence(signed(TODAY, 0, 2, 2), signed(TODAY, 0, 1, 1));
    }

    /// Invariant 22. Every stamp here could have been accepted by itself: its total is at least its value.
    function testFuzz_StampsWorthMoreThanTheirLargestTotalHoldAnOffence(uint8[4] memory indices, uint8[8] memory seeds)
        public
    {
        Signed[] memory stamps = new Signed[](4);
        uint256 sum = 0;
        uint256 largest = 0;
        for (uint256 i = 0; i < 4; ++i) {
            uint8 value = 1 + seeds[i] % 100;
            uint48 total = value + uint48(seeds[4 + i]) % 100;
            stamps[i] = _withLetter(signed(TODAY, indices[i] % 56, value, total), abi.encode(i));
            sum += value;
            if (total > largest) largest = total;
        }

        vm.assertTrue(sum <= largest || _holdsAnOffence(stamps));
    }

    // ---- what it costs ----------------------------------------------------------------------------------------------

    /// Invariants 3 and 5: an eighth, rounded down, is paid; the rest is burned.
    function testFuzz_AnEighthOfTheStakeIsTheReward(uint48 stakeLeft) public {
        stakeLeft = uint48(bound(stakeLeft, 1, FUNDS));
        if (stakeLeft < FUNDS) burn(signed(0, FUNDS - stakeLeft));
        _assertOffence(signed(TODAY, 1, 2, 2), signed(TODAY, 1, 1, 1));

        vm.assertEq(token.balanceOf(_reporter), stakeLeft / 8 * unit);
        vm.assertEq(stake.totalBurned(), FUNDS - stakeLeft / 8);
    }

    /// Invariant 24.
    function test_TitleExitAndBitsOutliveAnExpulsion() public {
        burn(signed(0, 1e6));
        vm.startPrank(signer);
        stake.requestExit(signer);
        stake.transferTitle(signer, stranger);
        vm.stopPrank();
        BookState memory expected = stake.book(signer);

        _assertOffence(signed(TODAY, 1, 2, 2), signed(TODAY, 1, 1, 1));

        (expected.balance, expected.seq) = (0, expected.seq + 1);
        vm.assertEq(abi.encode(stake.book(signer)), abi.encode(expected));
    }

    // ---- what is none -----------------------------------------------------------------------------------------------

    /// Invariant 23: gaps in index and total are what a restarted client leaves behind.
    function testFuzz_RevertWhen_TheClientIsMonotone(uint24[6] memory values, uint8[12] memory gaps, uint8 a, uint8 b)
        public
    {
        Signed[] memory stamps = new Signed[](6);
        uint8 index = 0;
        uint48 total = 0;
        for (uint256 i = 0; i < 6; ++i) {
            total += values[i] + uint48(gaps[i]);
            stamps[i] = _withLetter(signed(TODAY, index, values[i], total), abi.encode(i));
            index += 1 + gaps[6 + i] % 8;
        }

        (Signed memory first, Signed memory second) = (stamps[a % 6], stamps[b % 6]);
        if (a % 6 == b % 6) _expectSameStamp(first);
        else _expectNoEquivocation(second.stamp.total, first.stamp.total + second.stamp.value);
        report(first, second, _reporter);
    }

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
        (Signed memory first, Signed memory second) = (signed(5, 1e6), signed(5, 2e6));
        (first.signature.v, second.signature.v) = (0, 0);

        vm.expectRevert(abi.encodeWithSelector(IStake.DifferentSigners.selector, address(0), address(0)));
        report(first, second, _reporter);
    }

    function test_RevertWhen_TheHolderIsNotWhomTheStampWasMadeOutTo() public {
        Signed memory first = signed(5, 1e6);
        first.holder = stranger;

        vm.expectPartialRevert(IStake.DifferentSigners.selector);
        report(first, signed(5, 2e6), _reporter);
    }

    function test_RevertWhen_TheEpochsDiffer() public {
        vm.expectRevert(abi.encodeWithSelector(IStake.DifferentEpochs.selector, TODAY, TODAY - 1));
        report(signed(5, 1e6), signed(TODAY - 1, 5, 2e6, 2e6), _reporter);
    }

    /// Invariant 25.
    function test_EvidenceCountsForThreeEpochs() public {
        (Signed memory first, Signed memory second) = (signed(5, 1e6), signed(5, 2e6));
        vm.warp((uint256(TODAY) + 4) * 7 days - 1);
        _assertOffence(first, second);
    }

    /// Invariant 25.
    function test_RevertWhen_TheEvidenceIsOlder() public {
        (Signed memory first, Signed memory second) = (signed(5, 1e6), signed(5, 2e6));
        warpTo(TODAY + 4);

        vm.expectRevert(abi.encodeWithSelector(IStake.EvidenceTooOld.selector, TODAY, TODAY + 4));
        report(first, second, _reporter);
    }

    function test_RevertWhen_TheStakeIsGone() public {
        burn(signed(0, FUNDS));

        vm.expectRevert(abi.encodeWithSelector(IBooks.EmptyBook.selector, signer));
        report(signed(5, 1e6), signed(5, 2e6), _reporter);
    }

    function testFuzz_RevertWhen_AFieldOfEitherIsOutOfItsType(uint8 field, uint8 shift) public {
        Signed memory good = signed(5, 1e6);
        RawStamp memory bad = dirtied(rawOf(good.stamp), field, shift);

        _expectMalformed(abi.encode(bad, good.signature, holder, good.stamp, good.signature, holder, _reporter));
        _expectMalformed(abi.encode(good.stamp, good.signature, holder, bad, good.signature, holder, _reporter));
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _assertOffence(Signed memory first, Signed memory second) private {
        report(first, second, _reporter);
        vm.assertEq(balanceOf(signer), 0);
    }

    function _holdsAnOffence(Signed[] memory s) private returns (bool) {
        for (uint256 i = 0; i < s.length; ++i) {
            for (uint256 j = 0; j < s.length; ++j) {
                try stake.report(s[i].stamp, s[i].signature, holder, s[j].stamp, s[j].signature, holder, _reporter) {
                    return true;
                } catch {}
            }
        }
        return false;
    }

    function _withLetter(Signed memory s, bytes memory letter) private view returns (Signed memory) {
        Stamp memory stamp = stampOf(s.stamp.epoch, s.stamp.index, s.stamp.value, s.stamp.total);
        stamp.letter = keccak256(letter);
        return sign(key, s.holder, stamp);
    }

    function _expectSameStamp(Signed memory s) private {
        vm.expectRevert(abi.encodeWithSelector(IStake.SameStamp.selector, digestOf(s.holder, s.stamp)));
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
