// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Redemption} from "../../src/libraries/Book.sol";
import {Vm, vm} from "./Test.sol";

/// The books as a reader of the logs alone knows them. It checks with every event what IBooks promises of it: one `seq`
/// more, the balance after it, and that balance explained by what the event says happened.
contract Index {
    struct Entry {
        uint256 balance;
        uint256 seq;
    }

    mapping(address signer => Entry) public entries;
    uint256 public burned;
    uint256 public flushed;
    mapping(bytes32 stamp => bool) private _redeemed;

    function read(Vm.Log[] memory logs, address emitter) external {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == emitter) _read(logs[i].topics, logs[i].data);
        }
    }

    function _read(bytes32[] memory topics, bytes memory data) private {
        if (topics[0] == IStake.Flushed.selector) {
            flushed += abi.decode(data, (uint256));
            return;
        }
        address signer = address(uint160(uint256(topics[1])));
        Entry memory entry = entries[signer];
        Entry memory next;
        uint256 amount;

        if (topics[0] == IStake.Burned.selector) {
            (amount, next) = _redemption(signer, data);
            burned += amount;
            entry.balance -= amount;
        } else if (topics[0] == IStake.Expelled.selector) {
            (amount, next) = abi.decode(data, (uint256, Entry));
            burned += amount - amount / 8;
            entry.balance -= amount;
        } else if (topics[0] == IBooks.Deposited.selector) {
            (amount, next) = abi.decode(data, (uint256, Entry));
            entry.balance += amount;
        } else if (topics[0] == IBooks.Withdrawn.selector) {
            (amount, next) = abi.decode(data, (uint256, Entry));
            entry.balance -= amount;
        } else if (topics[0] == IBooks.ExitRequested.selector) {
            (, next) = abi.decode(data, (uint256, Entry));
        } else {
            next = abi.decode(data, (Entry));
        }

        vm.assertEq(next.balance, entry.balance, "the balance follows from the event");
        vm.assertEq(next.seq, entry.seq + 1, "seq counts the events");
        entries[signer] = next;
    }

    function _redemption(address signer, bytes memory data) private returns (uint256 value, Entry memory next) {
        (, Redemption redemption) = abi.decode(data, (bytes32, Redemption));
        uint256 word = Redemption.unwrap(redemption);
        next = Entry({balance: word & type(uint48).max, seq: (word >> 48) & type(uint48).max});
        value = (word >> 96) & type(uint48).max;

        bytes32 stamp = keccak256(abi.encode(signer, word >> 192)); // epoch and index
        vm.assertFalse(_redeemed[stamp]);
        _redeemed[stamp] = true;
    }
}
