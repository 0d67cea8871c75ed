// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState} from "../../src/interfaces/IBooks.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture, Signed} from "../kit/Fixture.sol";
import {Index} from "../kit/Index.sol";
import {vm} from "../kit/Test.sol";

/// Three signers, of whom each may hold another's title, two holders, and whoever else touches the contract. Everything
/// they may do without a revert, in any order, with an index that reads along.
contract StakeHandler is Fixture {
    /// What a random stamp is made of.
    struct Pick {
        uint8 who;
        uint8 age;
        uint8 index;
        uint48 value;
    }

    uint256 private constant SIGNERS = 3;

    Index public index = new Index();
    uint256 public donated;
    uint256[SIGNERS] private _keys;
    address[SIGNERS] private _signers;
    address[2] private _holders = [makeAddr("alice"), makeAddr("bob")];
    /// The last epoch in which something stood behind the stamps of a signer.
    mapping(address signer => uint256) private _covered;

    constructor() {
        vm.recordLogs();
        setUp();
        index.read(vm.getRecordedLogs(), address(stake));
        _keys = [key, 1, 2];
        _signers = [signer, vm.addr(1), vm.addr(2)];
    }

    modifier readAlong() {
        vm.recordLogs();
        _;
        index.read(vm.getRecordedLogs(), address(stake));
        for (uint8 i = 0; i < SIGNERS; ++i) {
            if (stake.available(_signer(i)) != 0) _covered[_signer(i)] = _today();
        }
    }

    // ---- actions ----------------------------------------------------------------------------------------------------

    function depositFor(uint8 who, uint48 amount) external readAlong {
        deposit(_signer(who), bound(amount, 1, FUNDS));
    }

    function donate(uint48 amount) external readAlong {
        token.mint(address(stake), amount);
        donated += amount;
    }

    function requestExit(uint8 who) external readAlong {
        vm.prank(_ownerOf(who));
        stake.requestExit(_signer(who));
    }

    function cancelExit(uint8 who) external readAlong {
        if (stake.book(_signer(who)).exit == 0) return;
        vm.prank(_ownerOf(who));
        stake.cancelExit(_signer(who));
    }

    /// Waits for the exit if it must. Invariant 18: what covered stamps three epochs ago or later is still there.
    function withdraw(uint8 who, uint8 to) external readAlong {
        BookState memory book = stake.book(_signer(who));
        if (book.exit == 0 || book.balance == 0) return;
        if (_today() < book.exit + 3) warpTo(book.exit + 3);

        vm.prank(book.owner);
        stake.withdraw(_signer(who), _signer(to));
        vm.assertGe(_today(), _covered[_signer(who)] + 3);
    }

    function transferTitle(uint8 who, uint8 to) external readAlong {
        vm.prank(_ownerOf(who));
        stake.transferTitle(_signer(who), _signer(to));
    }

    /// Few indices and few epochs, so that stamps come again: spent, expired, early, unfunded. Invariants 12 and 14.
    function burnBatch(Pick[8] memory picks, uint8 by) external readAlong {
        Signed[] memory batch = new Signed[](picks.length);
        for (uint256 i = 0; i < picks.length; ++i) {
            uint24 epoch = uint24(_today() + 1 - picks[i].age % 4);
            uint48 value = uint48(bound(picks[i].value, 0, FUNDS / 4));
            Stamp memory stamp = stampOf(epoch, 52 + picks[i].index % 5, value, value);
            batch[i] = sign(_keys[picks[i].who % SIGNERS], _holders[by % 2], stamp);
        }

        uint256 before = index.burned();
        uint256 sum = burn(batch);
        index.read(vm.getRecordedLogs(), address(stake));
        vm.assertEq(sum, index.burned() - before);
    }

    function reportOffence(uint8 who, uint8 age) external readAlong {
        if (balanceOf(_signer(who)) == 0) return;
        uint24 epoch = uint24(_today() - age % 4);
        Signed memory first = sign(_keys[who % SIGNERS], _holders[0], stampOf(epoch, 0, 2, 2));
        Signed memory second = sign(_keys[who % SIGNERS], _holders[0], stampOf(epoch, 0, 1, 1));
        report(first, second, _holders[1]);
    }

    function flush() external readAlong {
        if (stake.burned() != 0) stake.flush();
    }

    function waitFor(uint8 hours_) external readAlong {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_) * 1 hours);
    }

    // ---- what the invariants look at --------------------------------------------------------------------------------

    function signers() external view returns (address[SIGNERS] memory) {
        return _signers;
    }

    function theStake() external view returns (IStake) {
        return stake;
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _signer(uint8 who) private view returns (address) {
        return _signers[who % SIGNERS];
    }

    function _ownerOf(uint8 who) private view returns (address) {
        return stake.book(_signer(who)).owner;
    }

    function _today() private view returns (uint256) {
        return vm.getBlockTimestamp() / 7 days;
    }
}
