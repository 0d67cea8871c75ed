// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {Signature} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

abstract contract BooksTitleTest is Fixture {
    address private _owner = makeAddr("owner");
    address private _heir = makeAddr("heir");

    /// Invariant 26.
    function test_AnybodyMayBringTheKeysSignature() public {
        Signature memory signature = _signTitle(key, _owner);

        vm.expectEmit(address(books));
        emit IBooks.TitleSet(signer, _owner, FUNDS, 2);
        vm.prank(stranger);
        books.claimTitle(signer, _owner, signature);

        vm.assertEq(books.book(signer).owner, _owner);
    }

    function test_TheKeyMayHandItsBookOverItself() public {
        vm.expectEmit(address(books));
        emit IBooks.TitleSet(signer, _owner, FUNDS, 2);
        vm.prank(signer);
        books.transferTitle(signer, _owner);

        vm.assertEq(books.book(signer).owner, _owner);
    }

    /// Invariant 26.
    function test_TheOwnerMayHandTheBookOn() public {
        _claim();

        vm.expectEmit(address(books));
        emit IBooks.TitleSet(signer, _heir, FUNDS, 3);
        vm.prank(_owner);
        books.transferTitle(signer, _heir);

        vm.assertEq(books.book(signer).owner, _heir);
    }

    /// Invariant 6.
    function test_ATitleChangesNothingElse() public {
        redeem(signed(1, 1e6));
        requestExit();
        BookState memory expected = books.book(signer);

        _claim();

        (expected.owner, expected.seq) = (_owner, expected.seq + 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));
        vm.assertEq(stateOf(_owner), abi.encode(_emptyBookOf(_owner)));
    }

    function test_AnEmptyBookMayHaveATitle() public {
        vm.expectEmit(address(books));
        emit IBooks.TitleSet(stranger, _owner, 0, 1);
        vm.prank(stranger);
        books.transferTitle(stranger, _owner);
    }

    function test_StampsOfATitledBookAreGood() public {
        _claim();
        vm.assertEq(redeem(signed(0, 1e6)), 1e6);
    }

    function test_RevertWhen_AnOldSignatureWouldWinTheTitleBack() public {
        Signature memory signature = _claim();
        vm.prank(_owner);
        books.transferTitle(signer, _heir);

        vm.expectRevert(abi.encodeWithSelector(IBooks.TitleAlreadySet.selector, signer, _heir));
        books.claimTitle(signer, _owner, signature);
    }

    function test_RevertWhen_TheKeySignsAfterItHandedTheBookOver() public {
        vm.prank(signer);
        books.transferTitle(signer, _heir);
        Signature memory signature = _signTitle(key, _owner);

        vm.expectRevert(abi.encodeWithSelector(IBooks.TitleAlreadySet.selector, signer, _heir));
        books.claimTitle(signer, _owner, signature);
    }

    /// Invariant 26.
    function testFuzz_RevertWhen_AnotherKeySigned(uint128 otherKey) public {
        vm.assume(otherKey != 0);
        Signature memory signature = _signTitle(otherKey, _owner);

        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidSignature.selector, vm.addr(otherKey), signer));
        books.claimTitle(signer, _owner, signature);
    }

    /// Invariant 26.
    function testFuzz_RevertWhen_TheSignatureIsForAnotherOwner(address owner) public {
        vm.assume(owner != _owner);
        Signature memory signature = _signTitle(key, _owner);

        vm.expectPartialRevert(IBooks.InvalidSignature.selector);
        books.claimTitle(signer, owner, signature);
    }

    function test_RevertWhen_TheSignatureIsForAnotherContract() public {
        Signature memory signature = _signTitle(key, _owner);
        IBooks other = newBooks(address(token));

        vm.expectPartialRevert(IBooks.InvalidSignature.selector);
        other.claimTitle(signer, _owner, signature);
    }

    /// Invariant 28.
    function test_RevertWhen_ABrokenSignatureClaimsTheBookOfZero() public {
        Signature memory broken;

        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidSignature.selector, address(0), address(0)));
        books.claimTitle(address(0), _owner, broken);
    }

    function test_RevertWhen_TheClaimedOwnerIsZero() public {
        Signature memory signature = _signTitle(key, address(0));

        vm.expectRevert(IBooks.InvalidOwner.selector);
        books.claimTitle(signer, address(0), signature);
    }

    function test_RevertWhen_TheNewOwnerIsZero() public {
        vm.expectRevert(IBooks.InvalidOwner.selector);
        vm.prank(signer);
        books.transferTitle(signer, address(0));
    }

    /// Invariant 26.
    function testFuzz_RevertWhen_AStrangerTransfers(address who) public {
        vm.assume(who != signer);
        vm.expectRevert(abi.encodeWithSelector(IBooks.NotOwner.selector, signer, who, signer));
        vm.prank(who);
        books.transferTitle(signer, who);
    }

    /// Invariant 26.
    function test_RevertWhen_TheKeyActsAfterItsTitleWasClaimed() public {
        _claim();
        bytes memory notOwner = abi.encodeWithSelector(IBooks.NotOwner.selector, signer, signer, _owner);
        vm.startPrank(signer);

        vm.expectRevert(notOwner);
        books.transferTitle(signer, signer);
        vm.expectRevert(notOwner);
        books.requestExit(signer);
        vm.expectRevert(notOwner);
        books.cancelExit(signer);
        vm.expectRevert(notOwner);
        books.withdraw(signer, signer);
    }

    /// Invariant 26.
    function test_RevertWhen_TheOwnerBeforeActs() public {
        _claim();
        vm.prank(_owner);
        books.transferTitle(signer, _heir);

        vm.expectRevert(abi.encodeWithSelector(IBooks.NotOwner.selector, signer, _owner, _heir));
        vm.prank(_owner);
        books.transferTitle(signer, _owner);
    }

    function _claim() private returns (Signature memory signature) {
        signature = _signTitle(key, _owner);
        books.claimTitle(signer, _owner, signature);
    }

    function _signTitle(uint256 by, address owner) private view returns (Signature memory) {
        return signatureOf(by, titleDigest(owner));
    }

    function _emptyBookOf(address who) private pure returns (BookState memory empty) {
        empty.owner = who;
    }
}
