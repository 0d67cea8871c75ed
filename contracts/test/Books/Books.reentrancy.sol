// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Signature} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Index} from "../kit/Index.sol";
import {Vm, vm} from "../kit/Test.sol";
import {HookToken} from "../kit/Tokens.sol";

/// A token that calls back, out of every call that moves it, into every function. It owns the signer's book and holds his
/// stamps, so that whatever it calls would succeed.
abstract contract BooksReentrancyTest is Fixture, Index {
    uint48 internal constant VALUE = 1e6;

    function setUp() public virtual override {
        super.setUp();
        vm.recordLogs();
        useToken(address(new HookToken()));
        token.mint(address(token), VALUE * unit);
        vm.prank(address(token));
        token.approve(address(books), VALUE * unit);
        requestExit();
        vm.prank(signer);
        books.transferTitle(signer, address(token));
        warpTo(TODAY + delay());
    }

    /// What the contract can do beside what all books can, and what it owes beside their balances.
    function ownCalls() internal virtual returns (bytes[] memory);
    function owedBesides() internal view virtual returns (uint256);

    function test_EveryCallSucceedsByItself() public {
        bytes[] memory calls = _calls();
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 before = vm.snapshotState();
            callAs(address(token), calls[i]);
            vm.revertToState(before);
        }
    }

    /// Invariants 1, 2 and 5: whatever is called in the middle of what, logs, books and tokens agree afterwards.
    function test_WhateverATokenCallsBackTheBooksStayTrue() public {
        readLogs(vm.getRecordedLogs(), address(books));
        bytes[] memory calls = _calls();
        uint256 reentered = 0;
        for (uint256 i = 0; i < calls.length; ++i) {
            for (uint256 j = 0; j < calls.length; ++j) {
                uint256 before = vm.snapshotState();
                HookToken(address(token)).arm(address(books), calls[j]);
                (bool ok,) = tryAs(address(token), calls[i]);

                _assertTrueBooks(ok);
                bool called = ok && !HookToken(address(token)).armed();
                vm.revertToState(before);
                if (called) ++reentered;
            }
        }
        vm.assertGe(reentered, 2 * calls.length);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _calls() private returns (bytes[] memory calls) {
        bytes[] memory own = ownCalls();
        Signature memory none;
        Signature memory title = signatureOf(1, titleDigest(address(token)));
        calls = new bytes[](7 + own.length);
        calls[0] = abi.encodeCall(IBooks.deposit, (signer, VALUE / 2));
        calls[1] = abi.encodeCall(IBooks.depositWithPermit, (signer, VALUE / 2, 0, none));
        calls[2] = abi.encodeCall(IBooks.withdraw, (signer, stranger));
        calls[3] = abi.encodeCall(IBooks.requestExit, (signer));
        calls[4] = abi.encodeCall(IBooks.cancelExit, (signer));
        calls[5] = abi.encodeCall(IBooks.transferTitle, (signer, stranger));
        calls[6] = abi.encodeCall(IBooks.claimTitle, (vm.addr(1), address(token), title));
        for (uint256 i = 0; i < own.length; ++i) {
            calls[7 + i] = own[i];
        }
    }

    /// The cheatcode records the logs of a call that failed too.
    function _assertTrueBooks(bool succeeded) private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        if (succeeded) readLogs(logs, address(books));

        vm.assertEq(stateOf(signer), abi.encode(known[signer]));
        vm.assertEq(token.balanceOf(address(books)), (known[signer].balance + owedBesides()) * unit);
    }
}
