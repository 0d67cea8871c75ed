// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState} from "../../src/interfaces/IBooks.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Signed} from "../kit/Signing.sol";
import {RawSignature, RawStamp} from "../kit/Stationery.sol";
import {Vm, vm} from "../kit/Test.sol";

/// One stamp and its holder.
abstract contract BooksRedemptionTest is Fixture {
    uint48 private constant VALUE = 1e6;

    // ---- what is redeemed -------------------------------------------------------------------------------------------

    function test_AHolderRedeemsAStamp() public {
        Signed memory stamp = signed(TODAY, 7, VALUE, 3 * VALUE);

        vm.expectEmit(address(books));
        emitRedeemed(signer, holder, digestOf(stamp), redemptionOf(stamp.stamp, FUNDS - VALUE, 2));
        vm.assertEq(redeem(stamp), VALUE);

        vm.assertEq(books.available(signer), FUNDS - VALUE);
        vm.assertEq(purseOf(address(books)), FUNDS - paidFor(VALUE));
    }

    function testFuzz_TheLogTellsTheStampAndTheBook(address by, Stamp memory stamp, uint8 earlier) public {
        vm.assume(by != address(0));
        stamp.index = uint8(bound(stamp.index, 1, 55));
        stamp.value = uint48(bound(stamp.value, 1, FUNDS - 1));
        stamp.epoch = TODAY - earlier % 2;
        redeem(signed(0, 1));

        vm.expectEmit(address(books));
        bytes32 digest = digestOf(by, stamp);
        emitRedeemed(signer, by, digest, redemptionOf(stamp, FUNDS - 1 - stamp.value, 3));
        vm.assertEq(redeem(sign(key, by, stamp)), stamp.value);
    }

    /// Invariant 6.
    function test_ARedemptionChangesBalanceAndBitsAlone() public {
        deposit(stranger, FUNDS);
        bytes memory other = stateOf(stranger);
        redeem(signed(3, VALUE));
        vm.startPrank(signer);
        books.requestExit(signer);
        books.transferTitle(signer, stranger);
        vm.stopPrank();
        BookState memory expected = books.book(signer);

        redeem(signed(4, VALUE));
        expected.balance -= VALUE;
        (expected.used, expected.seq) = (expected.used | 1 << 4, expected.seq + 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));

        warpTo(TODAY + 1);
        redeem(signed(TODAY + 1, 0, VALUE, VALUE));
        (expected.balance, expected.seq) = (expected.balance - VALUE, expected.seq + 1);
        (expected.epoch, expected.usedBefore, expected.used) = (TODAY + 1, expected.used, 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));
        vm.assertEq(stateOf(stranger), other);
    }

    function test_ABatchTakesTheStampsOfManySigners() public {
        (address other, uint256 otherKey) = makeAddrAndKey("other");
        deposit(other, FUNDS);

        uint256 sum = redeem(
            batchOf(signed(0, VALUE), sign(otherKey, holder, stampOf(TODAY, 0, 2 * VALUE, 2 * VALUE)), signed(1, VALUE))
        );

        vm.assertEq(sum, 4 * VALUE);
        vm.assertEq(balanceOf(signer), FUNDS - 2 * VALUE);
        vm.assertEq(balanceOf(other), FUNDS - 2 * VALUE);
    }

    function test_EveryIndexOfAnEpochIsGoodOnce() public {
        Signed[] memory batch = new Signed[](56);
        for (uint8 i = 0; i < 56; ++i) {
            batch[i] = signed(i, VALUE);
        }

        vm.assertEq(redeem(batch), 56 * VALUE);
        vm.assertEq(books.book(signer).used, type(uint56).max);
        vm.assertEq(redeem(batch), 0);
    }

    function test_AStampIsGoodUntilTheLastSecondOfTheNextEpoch() public {
        Signed memory stamp = signed(0, VALUE);
        vm.warp((uint256(TODAY) + 2) * 7 days - 1);

        vm.assertEq(redeem(stamp), VALUE);
        vm.assertEq(books.book(signer).usedBefore, 1);
    }

    function test_BothLiveEpochsAreGoodInOneBatch() public {
        warpTo(TODAY + 1);
        vm.assertEq(redeem(batchOf(signed(0, VALUE), signed(TODAY + 1, 0, VALUE, VALUE))), 2 * VALUE);
    }

    function test_AStampMayTakeTheWholeBalance() public {
        vm.assertEq(redeem(signed(0, FUNDS)), FUNDS);
        vm.assertEq(balanceOf(signer), 0);
    }

    function test_EitherSignatureOfTheKeyIsGood() public {
        Signed memory stamp = signed(0, VALUE);
        stamp.signature = malleated(stamp.signature);
        vm.assertEq(redeem(stamp), VALUE);
    }

    /// The total is for services; the contract takes a stamp whatever its total.
    function testFuzz_TheTotalDoesNotMatter(uint48 total) public {
        vm.assertEq(redeem(signed(TODAY, 0, VALUE, total)), VALUE);
    }

    // ---- what is skipped --------------------------------------------------------------------------------------------

    /// Invariant 7.
    function test_ASpentStampIsSkipped() public {
        Signed memory stamp = signed(0, VALUE);
        vm.assertEq(redeem(batchOf(stamp, stamp)), VALUE);
        _assertSkipped(stamp);
    }

    /// Invariant 7: identity is signer, epoch and index, not the signature and not the rest of the stamp.
    function test_ASpentIndexIsSkippedUnderAnyGuise() public {
        Signed memory stamp = signed(0, VALUE);
        redeem(stamp);

        stamp.signature = malleated(stamp.signature);
        _assertSkipped(stamp);
        _assertSkipped(signed(0, 2 * VALUE));
        _assertSkipped(sign(key, stranger, stamp.stamp));
        stamp.stamp.letter = 0;
        _assertSkipped(sign(key, holder, stamp.stamp));
    }

    /// Invariant 7: neither a deposit nor an exit nor a title brings a stamp back.
    function test_ASpentStampStaysSpentWhateverBecomesOfTheBook() public {
        redeem(signed(0, VALUE));
        requestExit();
        _assertSkipped(signed(0, VALUE));
        cancelExit();
        deposit(signer, FUNDS);
        vm.prank(signer);
        books.transferTitle(signer, stranger);
        _assertSkipped(signed(0, VALUE));
    }

    /// Invariants 7 and 9.
    function test_ASpentStampStaysSpentForAsLongAsItLives() public {
        Signed memory old = signed(0, VALUE);
        redeem(old);

        warpTo(TODAY + 1);
        _assertSkipped(old);
        Signed memory young = signed(TODAY + 1, 0, VALUE, VALUE);
        vm.assertEq(redeem(young), VALUE);
        _assertSkipped(old);

        warpTo(TODAY + 2);
        _assertSkipped(old);
        _assertSkipped(young);
        vm.assertEq(redeem(signed(TODAY + 2, 0, VALUE, VALUE)), VALUE);
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
        _assertSkipped(signed(56, VALUE));
    }

    /// Invariant 10.
    function testFuzz_AStampOverNothingIsSkipped(uint48 total) public {
        _assertSkipped(signed(TODAY, 0, 0, total));
    }

    /// Invariant 12: all or nothing.
    function test_AnUnfundedStampIsSkippedWhole() public {
        _assertSkipped(signed(0, FUNDS + 1));
        _assertSkipped(signed(0, MAX));
        vm.assertEq(redeem(batchOf(signed(0, FUNDS), signed(1, 1))), FUNDS);
    }

    /// Invariant 12: a stamp that was skipped for want of money is good once the money is there.
    function test_ASkippedStampIsNotSpent() public {
        _assertSkipped(signed(0, FUNDS + 1));
        deposit(signer, 1);
        vm.assertEq(redeem(signed(0, FUNDS + 1)), FUNDS + 1);
    }

    /// Invariant 11.
    function testFuzz_AStampForAnotherHolderIsSkipped(address thief) public {
        vm.assume(thief != holder);
        Signed memory stamp = signed(0, VALUE);
        stamp.holder = thief;
        _assertSkipped(stamp);
    }

    /// Invariant 11: what is made out to nobody, or to the contract, is nobody's.
    function test_AStampForAnybodyIsForNobody() public {
        Signed memory stamp = sign(key, address(0), stampOf(TODAY, 0, VALUE, VALUE));
        stamp.holder = holder;
        _assertSkipped(stamp);
    }

    /// Invariant 11: the signer himself cannot take back what he made out to another.
    function test_TheSignerCannotRedeemHisOwnStamp() public {
        Signed memory stamp = signed(0, VALUE);
        stamp.holder = signer;
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
        (RawStamp[] memory stamps,) = rawOf(batchOf(signed(0, VALUE), signed(1, VALUE)));
        (, RawSignature[] memory signatures) = rawOf(batchOf(signed(0, VALUE)));
        vm.assertEq(redeem(stamps, signatures), VALUE);
    }

    function test_ASignatureWithoutAStampIsSkipped() public {
        (RawStamp[] memory stamps,) = rawOf(batchOf(signed(0, VALUE)));
        (, RawSignature[] memory signatures) = rawOf(batchOf(signed(0, VALUE), signed(1, VALUE)));
        vm.assertEq(redeem(stamps, signatures), VALUE);
    }

    function test_AnEmptyBatchTakesNothing() public {
        vm.assertEq(redeem(new RawStamp[](0), new RawSignature[](3)), 0);
        vm.assertEq(redeem(new RawStamp[](3), new RawSignature[](0)), 0);
    }

    // ---- at what price ----------------------------------------------------------------------------------------------

    /// Invariant 12: whoever sends the transaction cannot have a good stamp skipped by starving the recovery of its gas.
    function test_TooLittleGasFailsTheBatchRatherThanSkipAStamp() public {
        bytes memory call = redemptionCall(batchOf(signed(0, VALUE)));
        uint256 failed = 0;
        for (uint256 gas_ = 5_000; gas_ < 100_000; gas_ += 500) {
            uint256 before = vm.snapshotState();
            vm.prank(holder);
            (bool ok, bytes memory result) = address(books).call{gas: gas_}(call);
            if (ok) vm.assertEq(abi.decode(result, (uint256)), VALUE);
            else ++failed;
            vm.revertToState(before);
        }
        vm.assertTrue(failed > 0 && failed < 190);
    }

    /// Invariant 15: over any history, but for the first burn ever, which creates its counter.
    function testFuzz_ARedemptionWritesNoSlotThatWasZero(uint8[4] memory steps) public {
        redeem(signed(55, 1));
        for (uint8 i = 0; i < steps.length; ++i) {
            if (steps[i] % 4 == 0) warpTo(today() + 1 + steps[i] / 128);
            uint24 epoch = today() - steps[i] / 4 % 2;

            vm.startStateDiffRecording();
            uint256 sum = redeem(batchOf(signed(epoch, i, VALUE, VALUE), signed(today(), 20 + i, FUNDS / 16, VALUE)));
            uint256 written = _assertNoSlotCreated(vm.stopAndReturnStateDiff());
            vm.assertTrue((written != 0) == (sum != 0));
        }
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    /// How many slots of the books were written, none of which was zero.
    function _assertNoSlotCreated(Vm.AccountAccess[] memory calls) private view returns (uint256 written) {
        for (uint256 i = 0; i < calls.length; ++i) {
            Vm.StorageAccess[] memory slots = calls[i].storageAccesses;
            for (uint256 j = 0; j < slots.length; ++j) {
                if (slots[j].account != address(books) || !slots[j].isWrite) continue;
                vm.assertNotEq(slots[j].previousValue, 0);
                ++written;
            }
        }
    }

    function _assertSkipped(Signed memory stamp) private {
        bytes memory before = stateOf(signer);
        uint256 tokens = token.balanceOf(address(books));

        vm.recordLogs();
        vm.assertEq(redeem(stamp), 0);

        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(stateOf(signer), before);
        vm.assertEq(token.balanceOf(address(books)), tokens);
    }
}
