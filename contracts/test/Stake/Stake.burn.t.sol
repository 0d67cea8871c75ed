// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {Signature, Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture, Signed} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

contract StakeBurnTest is Fixture {
    uint48 private constant VALUE = 1e6;

    function test_TheHolderBurnsAStamp() public {
        Signed memory stamp = signed(TODAY, 7, VALUE, 3 * VALUE);

        vm.expectEmit(address(stake));
        emit IStake.Burned(signer, holder, digestOf(holder, stamp.stamp), redemptionOf(stamp.stamp, FUNDS - VALUE, 2));
        vm.assertEq(burn(stamp), VALUE);

        vm.assertEq(stake.available(signer), FUNDS - VALUE);
        vm.assertEq(stake.burned(), VALUE);
        vm.assertEq(stake.totalBurned(), VALUE);
    }

    /// Invariant 3.
    function test_ABurnMovesNoToken() public {
        burn(signed(0, VALUE));
        vm.assertEq(token.balanceOf(address(stake)), FUNDS * unit);
    }

    function test_ABatchBurnsTheStampsOfManySigners() public {
        (address other, uint256 otherKey) = makeAddrAndKey("other");
        deposit(other, FUNDS);

        uint256 sum = burn(
            batchOf(signed(0, VALUE), sign(otherKey, holder, stampOf(TODAY, 0, 2 * VALUE, 2 * VALUE)), signed(1, VALUE))
        );

        vm.assertEq(sum, 4 * VALUE);
        vm.assertEq(balanceOf(signer), FUNDS - 2 * VALUE);
        vm.assertEq(balanceOf(other), FUNDS - 2 * VALUE);
    }

    function test_EveryIndexOfAnEpochBurnsOnce() public {
        Signed[] memory batch = new Signed[](56);
        for (uint8 i = 0; i < 56; ++i) {
            batch[i] = signed(TODAY, i, VALUE, VALUE);
        }

        vm.assertEq(burn(batch), 56 * VALUE);
        vm.assertEq(stake.book(signer).used, type(uint56).max);
        vm.assertEq(burn(batch), 0);
    }

    function test_AStampBurnsInTheEpochAfterItsOwn() public {
        Signed memory stamp = signed(0, VALUE);
        warpTo(TODAY + 1);

        vm.assertEq(burn(stamp), VALUE);
        vm.assertEq(stake.book(signer).usedBefore, 1);
    }

    function test_BothLiveEpochsBurnInOneBatch() public {
        warpTo(TODAY + 1);
        vm.assertEq(burn(batchOf(signed(0, VALUE), signed(TODAY + 1, 0, VALUE, VALUE))), 2 * VALUE);
    }

    function test_AStampMayTakeTheWholeBalance() public {
        vm.assertEq(burn(signed(0, FUNDS)), FUNDS);
        vm.assertEq(balanceOf(signer), 0);
    }

    /// Invariant 15.
    function test_ARedemptionWritesNoSlotThatWasZero() public {
        burn(signed(0, VALUE)); // creates the counter of what was burned
        warpTo(TODAY + 1);
        Signed[] memory batch = batchOf(signed(1, VALUE), signed(TODAY + 1, 0, VALUE, VALUE));

        uint256 before = vm.snapshotState();
        vm.record();
        burn(batch);
        (, bytes32[] memory written) = vm.accesses(address(stake));
        vm.revertToState(before);

        vm.assertEq(written.length, 3);
        for (uint256 i = 0; i < written.length; ++i) {
            vm.assertNotEq(vm.load(address(stake), written[i]), 0);
        }
    }

    // ---- what is skipped --------------------------------------------------------------------------------------------

    /// Invariant 7.
    function test_ASpentStampIsSkipped() public {
        Signed memory stamp = signed(0, VALUE);
        vm.assertEq(burn(batchOf(stamp, stamp)), VALUE);
        _assertSkipped(stamp);
    }

    /// Invariant 7: identity is signer, epoch and index, not the signature and not the rest of the stamp.
    function test_ASpentIndexIsSkippedUnderAnyGuise() public {
        Signed memory stamp = signed(0, VALUE);
        burn(stamp);

        stamp.signature = malleated(stamp.signature);
        _assertSkipped(stamp);
        _assertSkipped(signed(TODAY, 0, 2 * VALUE, 2 * VALUE));
        _assertSkipped(sign(key, stranger, stamp.stamp));
    }

    /// Invariants 7 and 9.
    function test_ASpentStampStaysSpentForAsLongAsItLives() public {
        Signed memory old = signed(0, VALUE);
        burn(old);

        warpTo(TODAY + 1);
        _assertSkipped(old);
        Signed memory young = signed(TODAY + 1, 0, VALUE, VALUE);
        vm.assertEq(burn(young), VALUE);
        _assertSkipped(old);

        warpTo(TODAY + 2);
        _assertSkipped(old);
        _assertSkipped(young);
        vm.assertEq(burn(signed(TODAY + 2, 0, VALUE, VALUE)), VALUE);
        _assertSkipped(young);
    }

    /// Invariant 8.
    function testFuzz_AStampThatIsNotLiveIsSkipped(uint24 epoch) public {
        vm.assume(epoch != TODAY && epoch != TODAY - 1);
        _assertSkipped(signed(epoch, 0, VALUE, VALUE));
    }

    /// Invariant 8.
    function test_TheStampsOfTheNeighbouringEpochsAreSkipped() public {
        _assertSkipped(signed(TODAY + 1, 0, VALUE, VALUE));
        _assertSkipped(signed(TODAY - 2, 0, VALUE, VALUE));
    }

    /// Invariant 10.
    function testFuzz_AnIndexPastTheLastIsSkipped(uint8 index) public {
        _assertSkipped(signed(uint8(bound(index, 56, 255)), VALUE));
    }

    /// Invariant 10.
    function test_AStampOverNothingIsSkipped() public {
        _assertSkipped(signed(0, 0));
    }

    /// Invariant 12: all or nothing.
    function test_AnUnfundedStampIsSkippedWhole() public {
        _assertSkipped(signed(0, FUNDS + 1));
        vm.assertEq(burn(batchOf(signed(0, FUNDS), signed(1, 1))), FUNDS);
    }

    /// Invariant 11.
    function testFuzz_AStampForAnotherHolderIsSkipped(address thief) public {
        vm.assume(thief != holder);
        Signed memory stamp = signed(0, VALUE);
        stamp.holder = thief;
        _assertSkipped(stamp);
    }

    /// Invariant 28.
    function testFuzz_AVOutOfRangeIsSkipped(uint8 v) public {
        vm.assume(v != 27 && v != 28);
        Signed memory stamp = signed(0, VALUE);
        stamp.signature.v = v;
        _assertSkipped(stamp);
    }

    /// Invariants 11 and 28.
    function testFuzz_AnySignatureButTheSignersIsSkipped(bytes32 r, bytes32 s) public {
        Signed memory stamp = signed(0, VALUE);
        (stamp.signature.r, stamp.signature.s) = (r, s);
        _assertSkipped(stamp);
    }

    function test_AStampWithoutASignatureIsSkipped() public {
        (Stamp[] memory stamps, Signature[] memory signatures) = (new Stamp[](2), new Signature[](1));
        (stamps[0], stamps[1]) = (stampOf(TODAY, 0, VALUE, VALUE), stampOf(TODAY, 1, VALUE, VALUE));
        signatures[0] = signatureOf(key, digestOf(holder, stamps[0]));

        vm.prank(holder);
        vm.assertEq(stake.burn(stamps, signatures), VALUE);
    }

    function test_ASignatureWithoutAStampIsSkipped() public {
        (Stamp[] memory stamps, Signature[] memory signatures) = (new Stamp[](1), new Signature[](2));
        stamps[0] = stampOf(TODAY, 0, VALUE, VALUE);
        signatures[0] = signatureOf(key, digestOf(holder, stamps[0]));

        vm.prank(holder);
        vm.assertEq(stake.burn(stamps, signatures), VALUE);
    }

    function test_AnEmptyBatchBurnsNothing() public {
        vm.assertEq(stake.burn(new Stamp[](0), new Signature[](3)), 0);
        vm.assertEq(stake.burned(), 0);
    }

    function _assertSkipped(Signed memory stamp) private {
        bytes memory before = abi.encode(stake.book(signer));

        vm.recordLogs();
        vm.assertEq(burn(stamp), 0);

        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(abi.encode(stake.book(signer)), before);
    }
}
