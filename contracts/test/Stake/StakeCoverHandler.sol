// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState} from "../../src/interfaces/IBooks.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Handler} from "../kit/Invariants.sol";
import {vm} from "../kit/Test.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// A signer who has services accept all they can by the rule of cover, 4 × total ≤ available, pays in and asks for exits as
/// he likes. Holders burn what they like, and nobody burns a stamp that no service accepted: that is the premise.
contract StakeCoverHandler is StakeFixture, Handler {
    uint48 private constant COVER = 4;

    Stamp[] private _accepted;
    mapping(uint24 epoch => Stamp) private _last;

    constructor() {
        setUp();
    }

    /// One stamp of four takes all the room that is left.
    function send(uint48 value) external {
        Stamp memory last = _last[today()];
        uint48 most = uint48(stake.available(signer) / COVER);
        vm.assume(last.index < 55 && last.total < most);
        value = value % 4 == 0 ? most - last.total : uint48(bound(value, 1, most - last.total));

        uint8 index = last.total == 0 ? 0 : last.index + 1;
        _last[today()] = stampOf(today(), index, value, last.total + value);
        _accepted.push(_last[today()]);
    }

    /// A stamp that was accepted and is live burns in full.
    function burnOne(uint256 which) external {
        vm.assume(_accepted.length != 0);
        which %= _accepted.length;
        Stamp memory stamp = _accepted[which];
        _accepted[which] = _accepted[_accepted.length - 1];
        _accepted.pop();

        vm.assertEq(redeem(sign(key, holder, stamp)), stamp.epoch + 1 >= today() ? stamp.value : 0);
    }

    function payIn(uint48 amount) external {
        deposit(signer, bound(amount, 1, FUNDS));
    }

    function askForExit() external {
        vm.assume(stake.book(signer).exit == 0);
        requestExit();
    }

    function stay() external {
        vm.assume(stake.book(signer).exit != 0);
        cancelExit();
    }

    /// On the first day that he may.
    function takeOut() external {
        BookState memory book = stake.book(signer);
        vm.assume(book.exit != 0 && book.balance != 0);
        if (today() < book.exit + delay()) warpTo(book.exit + delay());
        withdraw(signer);
    }

    function waitFor(uint8 hours_) external {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_) * 1 hours);
    }

    function actions() external pure returns (bytes4[] memory all) {
        all = new bytes4[](7);
        all[0] = this.send.selector;
        all[1] = this.burnOne.selector;
        all[2] = this.payIn.selector;
        all[3] = this.askForExit.selector;
        all[4] = this.stay.selector;
        all[5] = this.takeOut.selector;
        all[6] = this.waitFor.selector;
    }

    /// What live stamps that were accepted may still burn is there.
    function check() external view {
        uint256 claims = 0;
        for (uint256 i = 0; i < _accepted.length; ++i) {
            if (_accepted[i].epoch + 1 >= today()) claims += _accepted[i].value;
        }
        vm.assertLe(claims, balanceOf(signer));
    }
}
