// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Book, BookLib, Redemption} from "contracts/src/libraries/Book.sol";
import {Epochs} from "contracts/src/libraries/Epochs.sol";

/// For every word that a book can be. A function of Book that panics breaks its claim too.
contract BookClaims {
    // ---- reading ----------------------------------------------------------------------------------------------------

    function sixFieldsShareTheWordWithoutOverlapOrGap(Book b) external pure {
        uint256 together = b.balance() | (b.epoch() << 48) | (b.exit() << 72) | (b.used() << 96)
            | (b.usedBefore() << 152) | (b.seq() << 208);
        assert(together == Book.unwrap(b));
        assert(b.balance() < 2 ** 48 && b.epoch() < 2 ** 24 && b.exit() < 2 ** 24);
        assert(b.used() < 2 ** 56 && b.usedBefore() < 2 ** 56 && b.seq() < 2 ** 48);
    }

    function availableIsTheBalanceUnlessAnExitIsPending(Book b) external pure {
        assert(b.available() == (b.exit() == 0 ? b.balance() : 0));
    }

    // ---- each change changes what it says and nothing else --------------------------------------------------------

    function creditedAddsToTheBalanceAlone(Book b, uint48 amount) external pure {
        require(amount <= type(uint48).max - b.balance());
        Book after_ = b.credited(amount);
        assert(after_.balance() == b.balance() + amount);
        assert(Book.unwrap(after_) >> 48 == Book.unwrap(b) >> 48);
    }

    function emptiedTakesTheBalanceAlone(Book b) external pure {
        Book after_ = b.emptied();
        assert(after_.balance() == 0);
        assert(Book.unwrap(after_) >> 48 == Book.unwrap(b) >> 48);
    }

    function withExitSetsTheExitAlone(Book b, uint24 exit) external pure {
        Book after_ = b.withExit(exit);
        assert(after_.exit() == exit);
        assert(after_.balance() == b.balance() && after_.epoch() == b.epoch() && after_.seq() == b.seq());
        assert(after_.used() == b.used() && after_.usedBefore() == b.usedBefore());
    }

    function notedCountsTheEventAlone(Book b) external pure {
        require(b.seq() < type(uint48).max);
        Book after_ = b.noted();
        assert(after_.seq() == b.seq() + 1);
        assert(Book.unwrap(after_) << 48 == Book.unwrap(b) << 48);
    }

    // ---- rotation ---------------------------------------------------------------------------------------------------

    function rotationWithinTheEpochChangesNothing(Book b) external pure {
        assert(Book.unwrap(b.rotated(b.epoch())) == Book.unwrap(b));
    }

    function rotationToTheNextEpochKeepsTheBitsAsThoseBefore(Book b) external pure {
        require(b.epoch() < type(uint24).max);
        Book after_ = b.rotated(b.epoch() + 1);
        assert(after_.used() == 0 && after_.usedBefore() == b.used());
    }

    function rotationToALaterEpochClearsTheBits(Book b, uint24 today) external pure {
        require(today > b.epoch() && today - b.epoch() > 1);
        Book after_ = b.rotated(today);
        assert(after_.used() == 0 && after_.usedBefore() == 0);
    }

    function rotationChangesTheEpochAndBitsAlone(Book b, uint24 today) external pure {
        require(today >= b.epoch());
        Book after_ = b.rotated(today);
        assert(after_.epoch() == today);
        assert(after_.balance() == b.balance() && after_.exit() == b.exit() && after_.seq() == b.seq());
    }

    function rotationKeepsTheBitOfEveryLiveStamp(Book b, uint24 today, uint24 epoch, uint8 index) external pure {
        require(today >= b.epoch() && index < BookLib.STAMPS && Epochs.isLive(epoch, today));
        // Was it spent? Of an epoch that the book has not seen yet nothing can be.
        bool spent = epoch <= b.epoch() && _isUsed(b, epoch, index);
        assert(_isUsed(b.rotated(today), epoch, index) == spent);
    }

    // ---- redemption -------------------------------------------------------------------------------------------------

    function redemptionTakesExactlyTheValue(Book b, uint24 epoch, uint8 index, uint48 value) external pure {
        _requireGood(b, epoch, index, value);
        assert(_redeemed(b, epoch, index, value).balance() == b.balance() - value);
    }

    function redemptionSetsExactlyTheBitOfItsStamp(Book b, uint24 epoch, uint8 index, uint48 value) external pure {
        _requireGood(b, epoch, index, value);
        Book after_ = _redeemed(b, epoch, index, value);
        uint256 bit = uint256(1) << index;
        bool own = epoch == b.epoch();
        assert(after_.used() == (own ? b.used() | bit : b.used()));
        assert(after_.usedBefore() == (own ? b.usedBefore() : b.usedBefore() | bit));
        assert((own ? b.used() : b.usedBefore()) & bit == 0);
    }

    function redemptionChangesBalanceAndBitsAlone(Book b, uint24 epoch, uint8 index, uint48 value) external pure {
        _requireGood(b, epoch, index, value);
        Book after_ = _redeemed(b, epoch, index, value);
        assert(after_.epoch() == b.epoch() && after_.exit() == b.exit() && after_.seq() == b.seq());
    }

    function aRedeemedStampIsUsedAndNoOther(
        Book b,
        uint24 epoch,
        uint8 index,
        uint48 value,
        uint24 other,
        uint8 another
    ) external pure {
        _requireGood(b, epoch, index, value);
        require(Epochs.isLive(other, b.epoch()) && another < BookLib.STAMPS);
        Book after_ = _redeemed(b, epoch, index, value);
        bool same = other == epoch && another == index;
        assert(_isUsed(after_, other, another) == (same || _isUsed(b, other, another)));
    }

    function theLogOfARedemptionTellsAllSix(Book b, uint24 epoch, uint8 index, uint48 value, uint48 total)
        external
        pure
    {
        uint256 word = Redemption.unwrap(b.redemption(epoch, index, value, total));
        assert(uint48(word) == b.balance() && uint48(word >> 48) == b.seq());
        assert(uint48(word >> 96) == value && uint48(word >> 144) == total);
        assert(uint24(word >> 192) == epoch && word >> 216 == index);
    }

    // ---- words for conditions ---------------------------------------------------------------------------------------

    /// What Books checks before it redeems, in a book rotated to today.
    function _requireGood(Book b, uint256 epoch, uint256 index, uint256 value) private pure {
        require(Epochs.isLive(epoch, b.epoch()) && index < BookLib.STAMPS);
        require(value <= b.balance() && !_isUsed(b, epoch, index));
    }

    function _redeemed(Book b, uint256 epoch, uint256 index, uint256 value) private pure returns (Book) {
        return b.redeemed(b.bitOf(epoch, index), value);
    }

    function _isUsed(Book b, uint256 epoch, uint256 index) private pure returns (bool) {
        return b.isSet(b.bitOf(epoch, index));
    }
}

/// False.
contract BookControls {
    function aRedemptionTakesNothing(Book b, uint8 index, uint48 value) external pure {
        require(index < BookLib.STAMPS && value <= b.balance());
        assert(b.redeemed(b.bitOf(b.epoch(), index), value).balance() == b.balance());
    }

    function rotationAlwaysKeepsTheBits(Book b, uint24 today) external pure {
        require(today > b.epoch());
        assert(b.rotated(today).usedBefore() == b.used());
    }

    function aBookHasOneMoreStamp(Book b) external pure {
        uint256 bit = b.bitOf(b.epoch(), BookLib.STAMPS);
        assert(Book.wrap(Book.unwrap(b) | bit).usedBefore() == b.usedBefore());
    }
}
