// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {IPostage} from "../../src/interfaces/IPostage.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Redemption} from "../../src/libraries/Book.sol";
import {Vm, vm} from "./Test.sol";

/// The books as a reader of the logs and of the clock knows them, replay bits and all. It checks with every event what IBooks
/// promises of it: one `seq` more, the balance after it, and that balance explained by what the event says happened.
abstract contract Index {
    /// Every book, as it should be.
    mapping(address signer => BookState) internal known;
    /// What was redeemed, one stamp at a time.
    uint256 internal redeemed;
    /// What reports burned: of each stake all but an eighth, which is rounded down.
    uint256 internal expelled;
    uint256 internal flushed;

    /// Reads logs of the present epoch.
    function readLogs(Vm.Log[] memory logs, address emitter) internal {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == emitter) _read(logs[i].topics, logs[i].data);
        }
    }

    /// Called for every event of a book, with the balances before and after it.
    function noticed(address signer, uint256 before, uint256 balance) internal virtual {}

    function _read(bytes32[] memory topics, bytes memory data) private {
        if (topics[0] == IStake.Flushed.selector) {
            flushed += abi.decode(data, (uint256));
            return;
        }
        address signer = _address(topics[1]);
        BookState memory book = known[signer];
        if (book.seq == 0) book.owner = signer;
        uint256 before = book.balance;

        (uint48 balance, uint48 seq) = _apply(book, topics, data);
        require(balance == book.balance, "the balance does not follow from the event");
        require(seq == ++book.seq, "seq does not count the events");
        known[signer] = book;
        noticed(signer, before, balance);
    }

    /// Changes the book as the event says, and gives the balance and the seq that it ends with.
    function _apply(BookState memory book, bytes32[] memory topics, bytes memory data)
        private
        returns (uint48 balance, uint48 seq)
    {
        uint48 amount;
        if (topics[0] == IStake.Burned.selector || topics[0] == IPostage.Collected.selector) {
            (, Redemption redemption) = abi.decode(data, (bytes32, Redemption));
            return _redeem(book, Redemption.unwrap(redemption));
        }
        if (topics[0] == IBooks.Deposited.selector) {
            (amount, balance, seq) = abi.decode(data, (uint48, uint48, uint48));
            book.balance += amount;
        } else if (topics[0] == IStake.Expelled.selector) {
            (amount, balance, seq) = abi.decode(data, (uint48, uint48, uint48));
            book.balance -= amount;
            expelled += amount - amount / 8;
        } else if (topics[0] == IBooks.Withdrawn.selector) {
            (amount, balance, seq) = abi.decode(data, (uint48, uint48, uint48));
            (book.balance, book.exit) = (book.balance - amount, 0);
        } else if (topics[0] == IBooks.ExitRequested.selector) {
            (book.exit, balance, seq) = abi.decode(data, (uint24, uint48, uint48));
        } else if (topics[0] == IBooks.ExitCancelled.selector) {
            (balance, seq) = abi.decode(data, (uint48, uint48));
            book.exit = 0;
        } else if (topics[0] == IBooks.TitleSet.selector) {
            (balance, seq) = abi.decode(data, (uint48, uint48));
            book.owner = _address(topics[2]);
        } else {
            revert("an event that an index does not know");
        }
    }

    // forge-lint: disable-next-item(unsafe-typecast)
    function _redeem(BookState memory book, uint256 redemption) private returns (uint48 balance, uint48 seq) {
        (balance, seq) = (uint48(redemption), uint48(redemption >> 48));
        uint48 value = uint48(redemption >> 96);
        book.balance -= value;
        redeemed += value;

        uint24 today = uint24(vm.getBlockTimestamp() / 7 days);
        if (book.epoch != today) {
            book.usedBefore = book.epoch + 1 == today ? book.used : 0;
            (book.epoch, book.used) = (today, 0);
        }
        bool fresh = uint24(redemption >> 192) == today;
        uint56 bit = uint56(1) << uint8(redemption >> 216);
        require((fresh ? book.used : book.usedBefore) & bit == 0, "a stamp came twice");
        if (fresh) book.used |= bit;
        else book.usedBefore |= bit;
    }

    // forge-lint: disable-next-item(unsafe-typecast)
    function _address(bytes32 topic) private pure returns (address) {
        return address(uint160(uint256(topic)));
    }
}
