// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

/// Calldata that is no batch. What cannot be decoded reverts as a whole, without an error of its own and without effect;
/// what can be decoded is redeemed as far as it is good.
abstract contract BooksCalldataTest is Fixture {
    uint48 private constant VALUE = 1e6;
    uint256 private constant SELECTOR = 4;

    /// Invariant 14.
    function testFuzz_AnyBytesAfterTheSelectorDoNothing(bytes calldata tail) public {
        vm.assertEq(_taken(bytes.concat(selectorOf(_good()), tail)), 0);
    }

    /// Invariant 14: a batch that was cut short is refused whole.
    function testFuzz_RevertWhen_TheCalldataIsTruncated(uint256 length) public {
        bytes memory data = _good();
        length = bound(length, SELECTOR, data.length - 1);
        assembly ("memory-safe") {
            mstore(data, length)
        }
        _assertUndecodable(data);
    }

    /// Invariant 14: lengths and offsets that lead past the end, up to those that overflow.
    function testFuzz_RevertWhen_ALengthOrOffsetLeadsOutOfTheCalldata(bool signatures, bool length, uint256 word)
        public
    {
        bytes memory data = _good();
        uint256 place = SELECTOR + (signatures ? 0x20 : 0);
        if (length) place = SELECTOR + _wordAt(data, place);
        _setWord(data, place, bound(word, data.length, type(uint256).max));
        _assertUndecodable(data);
    }

    /// Invariants 12 and 14: any word of a good batch may be anything. Either the call fails, or each stamp is redeemed in
    /// full or not at all.
    function testFuzz_AnyWordOfTheCalldataMayBeAnything(uint256 place, uint256 word, bool small) public {
        bytes memory data = _good();
        place = SELECTOR + 0x20 * bound(place, 0, (data.length - SELECTOR) / 0x20 - 1);
        _setWord(data, place, small ? word % data.length : word);
        vm.assertEq(_taken(data) % VALUE, 0);
    }

    function testFuzz_BytesAfterTheBatchAreIgnored(bytes calldata more) public {
        vm.assertEq(_taken(bytes.concat(_good(), more)), 3 * VALUE);
    }

    /// Invariant 13: of stamps and signatures that lie behind the end of their arrays, none is in the batch.
    function testFuzz_WhatLiesBehindTheArraysIsNotInThem(uint8 stamps, uint8 signatures) public {
        (stamps, signatures) = (stamps % 4, signatures % 4);
        bytes memory data = _good();
        _setWord(data, SELECTOR + _wordAt(data, SELECTOR), stamps);
        _setWord(data, SELECTOR + _wordAt(data, SELECTOR + 0x20), signatures);

        vm.assertEq(_taken(data), (stamps < signatures ? stamps : signatures) * VALUE);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    /// Three good stamps, to be redeemed.
    function _good() private view returns (bytes memory) {
        return redemptionCall(batchOf(signed(0, VALUE), signed(1, VALUE), signed(2, VALUE)));
    }

    /// What this call takes from the signer. If it fails, it is for the decoder, which gives no reason, or for a receiver
    /// that cannot be one.
    function _taken(bytes memory data) private returns (uint256 sum) {
        (bool ok, bytes memory result) = tryAs(holder, data);
        if (ok) sum = abi.decode(result, (uint256));
        else vm.assertTrue(result.length == 0 || selectorOf(result) == IBooks.InvalidReceiver.selector);

        vm.assertEq(balanceOf(signer), FUNDS - sum);
        vm.assertEq(purseOf(address(books)), FUNDS - paidFor(sum));
    }

    function _assertUndecodable(bytes memory data) private {
        bytes memory before = stateOf(signer);
        (bool ok, bytes memory reason) = tryAs(holder, data);

        vm.assertFalse(ok);
        vm.assertEq(reason.length, 0);
        vm.assertEq(stateOf(signer), before);
    }

    function _wordAt(bytes memory data, uint256 place) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), place))
        }
    }

    function _setWord(bytes memory data, uint256 place, uint256 word) private pure {
        assembly ("memory-safe") {
            mstore(add(add(data, 0x20), place), word)
        }
    }
}
