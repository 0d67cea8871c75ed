// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState} from "../../src/interfaces/IBooks.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Test, vm} from "../kit/Test.sol";

/// A signer who sends all that services accept by the rule of cover, 4 × total ≤ available, and asks for exits. Holders
/// burn what they like. Nobody burns a stamp that no service accepted.
contract CoverHandler is Fixture {
    uint48 private constant COVER = 4;

    Stamp[] private _accepted;
    mapping(uint24 epoch => Stamp) private _last;

    constructor() {
        setUp();
    }

    /// Every other stamp takes all the room that is left.
    function send(uint48 value) external {
        uint24 today = _today();
        Stamp memory last = _last[today];
        BookState memory book = stake.book(signer);
        uint48 most = book.exit == 0 ? book.balance / COVER : 0;
        if (last.index == 55 || last.total >= most) return;
        value = value % 2 == 0 ? most - last.total : uint48(bound(value, 1, most - last.total));

        uint8 index = last.total == 0 ? 0 : last.index + 1;
        _last[today] = stampOf(today, index, value, last.total + value);
        _accepted.push(_last[today]);
    }

    /// Invariant 19, with `claims`: a stamp that was accepted and is live burns in full.
    function burnOne(uint256 which) external {
        if (_accepted.length == 0) return;
        which %= _accepted.length;
        Stamp memory stamp = _accepted[which];
        _accepted[which] = _accepted[_accepted.length - 1];
        _accepted.pop();

        uint256 sum = burn(sign(key, holder, stamp));
        vm.assertEq(sum, stamp.epoch + 1 >= _today() ? stamp.value : 0);
    }

    function depositMore(uint48 amount) external {
        deposit(signer, bound(amount, 1, FUNDS));
    }

    function requestExit() external {
        vm.prank(signer);
        stake.requestExit(signer);
    }

    function cancelExit() external {
        if (stake.book(signer).exit == 0) return;
        vm.prank(signer);
        stake.cancelExit(signer);
    }

    function withdraw() external {
        BookState memory book = stake.book(signer);
        if (book.exit == 0 || book.balance == 0 || _today() < book.exit + 3) return;
        vm.prank(signer);
        stake.withdraw(signer, signer);
    }

    function waitFor(uint8 hours_) external {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_) * 1 hours);
    }

    /// What live stamps that were accepted may still burn, and what there is.
    function claims() external view returns (uint256 live, uint256 balance) {
        for (uint256 i = 0; i < _accepted.length; ++i) {
            if (_accepted[i].epoch + 1 >= _today()) live += _accepted[i].value;
        }
        balance = balanceOf(signer);
    }

    // forge-lint: disable-next-item(unsafe-typecast)
    function _today() private view returns (uint24) {
        return uint24(vm.getBlockTimestamp() / 7 days);
    }
}

contract StakeCoverInvariantTest is Test {
    CoverHandler private _handler;

    function setUp() public {
        _handler = new CoverHandler();

        bytes4[] memory actions = new bytes4[](7);
        actions[0] = CoverHandler.send.selector;
        actions[1] = CoverHandler.burnOne.selector;
        actions[2] = CoverHandler.depositMore.selector;
        actions[3] = CoverHandler.requestExit.selector;
        actions[4] = CoverHandler.cancelExit.selector;
        actions[5] = CoverHandler.withdraw.selector;
        actions[6] = CoverHandler.waitFor.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: actions}));
    }

    /// Invariant 19.
    function invariant_EveryAcceptedStampIsCovered() public view {
        (uint256 live, uint256 balance) = _handler.claims();
        vm.assertLe(live, balance);
    }
}
