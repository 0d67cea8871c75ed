// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Requirement} from "../../src/libraries/Requirements.sol";
import {Vm, vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";

/// How far Terms reaches: it asks the one account whose signature it is shown, by a call that can change nothing.
contract TermsReachTest is TermsFixture {
    uint256 private constant DEADLINE = TODAY * 7 days;
    address private constant ECRECOVER = address(1);
    /// As forge tells one kind of call from another.
    uint8 private constant STATIC_CALL = 3;

    /// Whoever holds money or moves it.
    address[] private _money;

    function setUp() public override {
        super.setUp();
        address token = address(new SixDecimals());
        _money.push(token);
        _money.push(vm.deployCode("Stake.sol:Stake", abi.encode(token)));
        _money.push(vm.deployCode("Postage.sol:Postage", abi.encode(token)));
    }

    /// Invariant 29. Every function, by and about each of them.
    function test_NoFunctionCallsTheMoneyContracts() public {
        for (uint256 i = 0; i < _money.length; ++i) {
            vm.startStateDiffRecording();
            _setAs(_money[i]);
            _readAbout(_money[i]);
            _ownAs(_money[i]);
            _signFor(_money[i], "");
            _assertAsksOnly(_money[i], vm.stopAndReturnStateDiff());
        }
    }

    /// Invariant 29. Whatever is signed, by whomever, for whomever.
    function testFuzz_NoSignatureReachesTheMoneyContracts(uint8 who, bytes memory signature) public {
        uint256 i = who % (_money.length + 1);
        address account = i < _money.length ? _money[i] : address(terms);

        vm.startStateDiffRecording();
        _signFor(account, signature);
        _assertAsksOnly(account, vm.stopAndReturnStateDiff());
    }

    /// Invariant 29. Nothing but terms is kept here.
    function test_TermsTakesNoMoney() public {
        vm.deal(address(this), 1);
        (bool taken,) = address(terms).call{value: 1}("");
        vm.assertFalse(taken);
    }

    // ---- every function ---------------------------------------------------------------------------------------------

    function _setAs(address account) private {
        Requirement memory asked = someTerms();
        asked.holder = account;
        vm.startPrank(account);
        terms.set(asked);
        terms.revokeConnections();
        vm.stopPrank();
    }

    function _readAbout(address account) private view {
        terms.requirementOf(account);
        terms.connectionNonce(account);
        terms.nonces(account);
        terms.defaultAt(TODAY);
        ownership().owner();
        ownership().pendingOwner();
    }

    function _ownAs(address account) private {
        vm.prank(ownership().owner());
        ownership().transferOwnership(account);
        vm.startPrank(account);
        ownership().acceptOwnership();
        terms.proposeDefault(defaultOf(1e6, 0, 0));
        vm.stopPrank();
    }

    /// None of them signs.
    function _signFor(address account, bytes memory signature) private {
        expectInvalidSignature(account);
        terms.setFor(account, someTerms(), 0, DEADLINE, signature);
    }

    // ---- what must be -----------------------------------------------------------------------------------------------

    function _assertAsksOnly(address asked, Vm.AccountAccess[] memory accesses) private view {
        uint256 questions = 0;
        for (uint256 i = 0; i < accesses.length; ++i) {
            Vm.AccountAccess memory access = accesses[i];
            if (access.accessor == address(terms) && access.account != ECRECOVER) {
                vm.assertEq(access.kind, STATIC_CALL);
                vm.assertEq(access.account, asked);
                ++questions;
            }
            _assertWritesOnlyTerms(access.storageAccesses);
        }
        vm.assertEq(questions, 1);
    }

    function _assertWritesOnlyTerms(Vm.StorageAccess[] memory accesses) private view {
        for (uint256 i = 0; i < accesses.length; ++i) {
            vm.assertTrue(!accesses[i].isWrite || accesses[i].account == address(terms));
        }
    }
}

/// As much of a token as Stake and Postage look at when they are made.
contract SixDecimals {
    uint8 public constant decimals = 6;
}
