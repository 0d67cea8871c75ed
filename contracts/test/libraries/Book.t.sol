// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Book, BookLib, Redemption} from "../../src/libraries/Book.sol";
import {Test, vm} from "../kit/Test.sol";

/// Every mutator is run on a random word and compared with the same change made to a plain struct.
contract BookTest is Test {
    struct Fields {
        uint48 balance;
        uint24 epoch;
        uint24 exit;
        uint56 used;
        uint56 usedBefore;
        uint48 seq;
    }

    mapping(uint256 epoch => mapping(uint256 index => bool)) private _spent;

    function testFuzz_FieldsAreReadWhereTheyArePacked(Fields memory f) public pure {
        _assertFields(_pack(f), f);
    }

    function testFuzz_CreditedChangesTheBalanceAlone(Fields memory f, uint48 amount) public pure {
        f.balance = uint48(bound(f.balance, 0, type(uint48).max - amount));
        Book book = _pack(f).credited(amount);

        f.balance += amount;
        _assertFields(book, f);
    }

    function testFuzz_EmptiedChangesTheBalanceAlone(Fields memory f) public pure {
        Book book = _pack(f).emptied();

        f.balance = 0;
        _assertFields(book, f);
    }

    function testFuzz_WithExitChangesTheExitAlone(Fields memory f, uint24 exit) public pure {
        Book book = _pack(f).withExit(exit);

        f.exit = exit;
        _assertFields(book, f);
    }

    function testFuzz_NotedChangesTheSeqAlone(Fields memory f) public pure {
        f.seq = uint48(bound(f.seq, 0, type(uint48).max - 1));
        Book book = _pack(f).noted();

        f.seq += 1;
        _assertFields(book, f);
    }

    function testFuzz_RedeemedTakesTheValueAndSetsOneBitOfTheEpoch(Fields memory f, uint48 value, uint8 index)
        public
        pure
    {
        (value, index) = _redeemable(f, value, index);
        Book book = _pack(f).redeemed(_pack(f).bitOf(f.epoch, index), value);

        f.balance -= value;
        f.used |= uint56(1) << index;
        _assertFields(book, f);
        vm.assertTrue(_isSpent(book, f.epoch, index));
    }

    function testFuzz_RedeemedTakesTheValueAndSetsOneBitOfTheEpochBefore(Fields memory f, uint48 value, uint8 index)
        public
        pure
    {
        f.epoch = uint24(bound(f.epoch, 1, type(uint24).max));
        (value, index) = _redeemable(f, value, index);
        Book book = _pack(f).redeemed(_pack(f).bitOf(f.epoch - 1, index), value);

        f.balance -= value;
        f.usedBefore |= uint56(1) << index;
        _assertFields(book, f);
        vm.assertTrue(_isSpent(book, f.epoch - 1, index));
    }

    function testFuzz_RotatedWithinTheEpochChangesNothing(Fields memory f) public pure {
        _assertFields(_pack(f).rotated(f.epoch), f);
    }

    /// Invariant 9.
    function testFuzz_RotatedByOneEpochKeepsTheBitsAsThoseBefore(Fields memory f) public pure {
        f.epoch = uint24(bound(f.epoch, 0, type(uint24).max - 1));
        Book book = _pack(f).rotated(f.epoch + 1);

        (f.epoch, f.used, f.usedBefore) = (f.epoch + 1, 0, f.used);
        _assertFields(book, f);
    }

    function testFuzz_RotatedByMoreEpochsForgetsTheBits(Fields memory f, uint24 today) public pure {
        f.epoch = uint24(bound(f.epoch, 0, type(uint24).max - 2));
        today = uint24(bound(today, uint256(f.epoch) + 2, type(uint24).max));
        Book book = _pack(f).rotated(today);

        (f.epoch, f.used, f.usedBefore) = (today, 0, 0);
        _assertFields(book, f);
    }

    /// What `Burned` and `Collected` carry, field by field from the highest bits down.
    function testFuzz_RedemptionPacksTheBookAndTheStamp(
        Fields memory f,
        uint24 epoch,
        uint8 index,
        uint48 value,
        uint48 total
    ) public pure {
        bytes memory packed = abi.encodePacked(uint32(0), index, epoch, total, value, f.seq, f.balance);
        Redemption expected = abi.decode(packed, (Redemption));

        Redemption redemption = _pack(f).redemption(epoch, index, value, total);
        vm.assertEq(Redemption.unwrap(redemption), Redemption.unwrap(expected));
    }

    function testFuzz_AvailableIsTheBalanceUnlessAnExitIsPending(Fields memory f) public pure {
        vm.assertEq(_pack(f).available(), f.exit == 0 ? f.balance : 0);
    }

    function testFuzz_ABitIsReadInTheFieldOfItsEpoch(Fields memory f, uint8 index) public pure {
        f.epoch = uint24(bound(f.epoch, 1, type(uint24).max));
        index = uint8(bound(index, 0, BookLib.STAMPS - 1));

        vm.assertEq(_isSpent(_pack(f), f.epoch, index) ? 1 : 0, (f.used >> index) & 1);
        vm.assertEq(_isSpent(_pack(f), f.epoch - 1, index) ? 1 : 0, (f.usedBefore >> index) & 1);
    }

    /// Invariant 9: over any history, the bits of the two live epochs agree with a set that forgets nothing.
    function testFuzz_BitsAgreeWithASetThatForgetsNothing(uint256[32] memory steps) public {
        uint256 today = 100;
        Book book = Book.wrap(0);

        for (uint256 i = 0; i < steps.length; ++i) {
            today += (steps[i] >> 16) % 8 / 5; // 0 0 0 0 0 1 1 1: most steps stay in their epoch
            uint256 epoch = today - (steps[i] >> 8) % 2;
            uint256 index = 53 + steps[i] % 3; // few, so that they come again
            book = book.rotated(today);
            vm.assertTrue(_isSpent(book, epoch, index) == _spent[epoch][index]);
            if (!_spent[epoch][index]) book = book.redeemed(book.bitOf(epoch, index), 0);
            _spent[epoch][index] = true;
        }

        for (uint256 index = 0; index < BookLib.STAMPS; ++index) {
            vm.assertTrue(_isSpent(book, today, index) == _spent[today][index]);
            vm.assertTrue(_isSpent(book, today - 1, index) == _spent[today - 1][index]);
        }
    }

    function _isSpent(Book book, uint256 epoch, uint256 index) private pure returns (bool) {
        return book.isSet(book.bitOf(epoch, index));
    }

    /// Bounds a redemption to what its caller has checked: an index in range, its bits clear, a value that is there.
    function _redeemable(Fields memory f, uint48 value, uint8 index) private pure returns (uint48, uint8) {
        index = uint8(bound(index, 0, BookLib.STAMPS - 1));
        f.used &= ~(uint56(1) << index);
        f.usedBefore &= ~(uint56(1) << index);
        return (uint48(bound(value, 0, f.balance)), index);
    }

    function _pack(Fields memory f) private pure returns (Book) {
        bytes memory packed = abi.encodePacked(f.seq, f.usedBefore, f.used, f.exit, f.epoch, f.balance);
        return abi.decode(packed, (Book));
    }

    function _assertFields(Book book, Fields memory f) private pure {
        vm.assertEq(book.balance(), f.balance, "balance");
        vm.assertEq(book.epoch(), f.epoch, "epoch");
        vm.assertEq(book.exit(), f.exit, "exit");
        vm.assertEq(book.used(), f.used, "used");
        vm.assertEq(book.usedBefore(), f.usedBefore, "usedBefore");
        vm.assertEq(book.seq(), f.seq, "seq");
    }
}
