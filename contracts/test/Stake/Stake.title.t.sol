// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Signature} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

/// Invariant 26: a title needs the key's signature or its current owner.
contract StakeTitleTest is Fixture {
    address private _owner = makeAddr("owner");
    address private _heir = makeAddr("heir");

    function test_AnybodyMayBringTheKeysSignature() public {
        Signature memory signature = _signTitle(key, _owner);

        vm.expectEmit(address(stake));
        emit IBooks.TitleSet(signer, _owner, FUNDS, 2);
        vm.prank(stranger);
        stake.claimTitle(signer, _owner, signature);

        vm.assertEq(stake.book(signer).owner, _owner);
    }

    function test_TheKeyMayHandItsBookOverItself() public {
        vm.expectEmit(address(stake));
        emit IBooks.TitleSet(signer, _owner, FUNDS, 2);
        vm.prank(signer);
        stake.transferTitle(signer, _owner);

        vm.assertEq(stake.book(signer).owner, _owner);
    }

    function test_TheOwnerMayHandTheBookOn() public {
        _claim();

        vm.expectEmit(address(stake));
        emit IBooks.TitleSet(signer, _heir, FUNDS, 3);
        vm.prank(_owner);
        stake.transferTitle(signer, _heir);

        vm.assertEq(stake.book(signer).owner, _heir);
    }

    function test_ATitleLeavesTheMoneyAndTheStampsAlone() public {
        _claim();

        vm.assertEq(stake.available(signer), FUNDS);
        vm.assertEq(burn(signed(0, 1e6)), 1e6);
    }

    function test_RevertWhen_AnOldSignatureWouldWinTheTitleBack() public {
        Signature memory signature = _claim();
        vm.prank(_owner);
        stake.transferTitle(signer, _heir);

        vm.expectRevert(abi.encodeWithSelector(IBooks.TitleAlreadySet.selector, signer, _heir));
        stake.claimTitle(signer, _owner, signature);
    }

    function test_RevertWhen_TheKeySignsAfterItHandedTheBookOver() public {
        vm.prank(signer);
        stake.transferTitle(signer, _heir);
        Signature memory signature = _signTitle(key, _owner);

        vm.expectRevert(abi.encodeWithSelector(IBooks.TitleAlreadySet.selector, signer, _heir));
        stake.claimTitle(signer, _owner, signature);
    }

    function test_RevertWhen_AnotherKeySigned() public {
        (address other, uint256 otherKey) = makeAddrAndKey("other");
        Signature memory signature = _signTitle(otherKey, _owner);

        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidSignature.selector, other, signer));
        stake.claimTitle(signer, _owner, signature);
    }

    function test_RevertWhen_TheSignatureIsForAnotherOwner() public {
        Signature memory signature = _signTitle(key, _owner);

        vm.expectPartialRevert(IBooks.InvalidSignature.selector);
        stake.claimTitle(signer, _heir, signature);
    }

    function test_RevertWhen_TheSignatureIsForAnotherStake() public {
        Signature memory signature = _signTitle(key, _owner);
        IBooks other = newStake(address(token));

        vm.expectPartialRevert(IBooks.InvalidSignature.selector);
        other.claimTitle(signer, _owner, signature);
    }

    /// Invariant 28.
    function test_RevertWhen_ABrokenSignatureClaimsTheBookOfZero() public {
        Signature memory broken;

        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidSignature.selector, address(0), address(0)));
        stake.claimTitle(address(0), _owner, broken);
    }

    function test_RevertWhen_TheClaimedOwnerIsZero() public {
        Signature memory signature = _signTitle(key, address(0));

        vm.expectRevert(IBooks.InvalidOwner.selector);
        stake.claimTitle(signer, address(0), signature);
    }

    function test_RevertWhen_TheNewOwnerIsZero() public {
        vm.expectRevert(IBooks.InvalidOwner.selector);
        vm.prank(signer);
        stake.transferTitle(signer, address(0));
    }

    function test_RevertWhen_AStrangerTransfers() public {
        vm.expectRevert(abi.encodeWithSelector(IBooks.NotOwner.selector, signer, stranger, signer));
        vm.prank(stranger);
        stake.transferTitle(signer, stranger);
    }

    function test_RevertWhen_TheKeyActsAfterItsTitleWasClaimed() public {
        _claim();
        bytes memory notOwner = abi.encodeWithSelector(IBooks.NotOwner.selector, signer, signer, _owner);
        vm.startPrank(signer);

        vm.expectRevert(notOwner);
        stake.transferTitle(signer, signer);
        vm.expectRevert(notOwner);
        stake.requestExit(signer);
    }

    function _claim() private returns (Signature memory signature) {
        signature = _signTitle(key, _owner);
        stake.claimTitle(signer, _owner, signature);
    }

    function _signTitle(uint256 by, address owner) private view returns (Signature memory) {
        return signatureOf(by, digestOf(keccak256(abi.encode(keccak256("Title(address owner)"), owner))));
    }
}
