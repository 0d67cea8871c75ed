// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The account of one signing key, in one word, lowest bits first:
///
///   uint48 balance      micro-tokens
///   uint24 epoch        the epoch that `used` speaks of
///   uint24 exit         the epoch in which the owner asked to leave, 0 if he did not
///   uint56 used         one bit for each stamp redeemed in `epoch`
///   uint56 usedBefore   the same for the epoch before
///   uint48 seq          how many events this book has had
///
/// Everything a redemption changes lies in this word, so a redemption never creates storage.
type Book is uint256;

using BookLib for Book global;

/// What one redemption did, in one word, so that a batch of a hundred can afford to say it. Lowest bits first:
///
///   uint48 balance   the book's balance after it, micro-tokens
///   uint48 seq       the book's event number
///   uint48 value     micro-tokens taken
///   uint48 total     the stamp's total, micro-tokens
///   uint24 epoch     the stamp's epoch
///   uint8  index     the stamp's index
type Redemption is uint256;

library BookLib {
    /// How many stamps a key can sign in an epoch: indices 0 to 55.
    uint256 internal constant STAMPS = 56;

    uint256 private constant EPOCH = 48;
    uint256 private constant EXIT = 72;
    uint256 private constant USED = 96;
    uint256 private constant USED_BEFORE = 152;
    uint256 private constant SEQ = 208;
    uint256 private constant ONE_EVENT = 2 ** SEQ;

    uint256 private constant MASK_24 = (1 << 24) - 1;
    uint256 private constant MASK_48 = (1 << 48) - 1;
    uint256 private constant MASK_56 = (1 << 56) - 1;

    // ---- reading ----------------------------------------------------------------------------------------------------

    function balance(Book self) internal pure returns (uint256) {
        return Book.unwrap(self) & MASK_48;
    }

    function epoch(Book self) internal pure returns (uint256) {
        return (Book.unwrap(self) >> EPOCH) & MASK_24;
    }

    function exit(Book self) internal pure returns (uint256) {
        return (Book.unwrap(self) >> EXIT) & MASK_24;
    }

    function used(Book self) internal pure returns (uint256) {
        return (Book.unwrap(self) >> USED) & MASK_56;
    }

    function usedBefore(Book self) internal pure returns (uint256) {
        return (Book.unwrap(self) >> USED_BEFORE) & MASK_56;
    }

    function seq(Book self) internal pure returns (uint256) {
        return Book.unwrap(self) >> SEQ;
    }

    /// What stands behind new stamps: nothing while an exit is pending.
    function available(Book self) internal pure returns (uint256) {
        return self.exit() == 0 ? self.balance() : 0;
    }

    /// Whether `value`, any number but 0, is there.
    function covers(Book self, uint256 value) internal pure returns (bool) {
        unchecked {
            // 0 wraps around to more than any balance.
            return value - 1 < self.balance();
        }
    }

    /// The bit of a stamp that is live. The book must have been rotated to today.
    function bitOf(Book self, uint256 stampEpoch, uint256 index) internal pure returns (uint256) {
        unchecked {
            // At most 152 + 55.
            return 2 ** ((stampEpoch == self.epoch() ? USED : USED_BEFORE) + index);
        }
    }

    function isSet(Book self, uint256 bit) internal pure returns (bool) {
        return Book.unwrap(self) & bit != 0;
    }

    // ---- changing: each gives the new word -------------------------------------------------------------------------

    /// Moves the replay bits on to `today`, which is never before the book's epoch.
    function rotated(Book self, uint256 today) internal pure returns (Book) {
        uint256 last = self.epoch();
        if (last == today) return self;
        uint256 kept = Book.unwrap(self) & ((MASK_24 << EXIT) | (MASK_48 << SEQ) | MASK_48);
        unchecked {
            uint256 before = last + 1 == today ? self.used() : 0;
            return Book.wrap(kept | (today << EPOCH) | (before << USED_BEFORE));
        }
    }

    /// The caller has checked that balance + amount fits 48 bits.
    function credited(Book self, uint256 amount) internal pure returns (Book) {
        unchecked {
            return Book.wrap(Book.unwrap(self) + amount);
        }
    }

    /// The caller has checked that the balance covers `value`, and that the bit is clear.
    function redeemed(Book self, uint256 bit, uint256 value) internal pure returns (Book) {
        unchecked {
            return Book.wrap((Book.unwrap(self) | bit) - value);
        }
    }

    function emptied(Book self) internal pure returns (Book) {
        return Book.wrap(Book.unwrap(self) & ~MASK_48);
    }

    /// Sets the exit, or clears it with 0.
    function withExit(Book self, uint256 exitEpoch) internal pure returns (Book) {
        return Book.wrap(Book.unwrap(self) & ~(MASK_24 << EXIT) | (exitEpoch << EXIT));
    }

    /// One event later. Every stored change is noted once.
    function noted(Book self) internal pure returns (Book) {
        unchecked {
            // A book has less than 2^48 events: at one a second they last nine million years.
            return Book.wrap(Book.unwrap(self) + ONE_EVENT);
        }
    }

    // ---- telling ----------------------------------------------------------------------------------------------------

    /// The log of a redemption, by the book as it is after it.
    function redemption(Book self, uint256 stampEpoch, uint256 index, uint256 value, uint256 total)
        internal
        pure
        returns (Redemption)
    {
        return Redemption.wrap(
            self.balance() | (self.seq() << 48) | (value << 96) | (total << 144) | (stampEpoch << 192) | (index << 216)
        );
    }
}
