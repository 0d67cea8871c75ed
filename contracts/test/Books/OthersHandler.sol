// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Handler} from "../kit/Invariants.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";

/// One signer who only ever signs, and others who do whatever they can to his money: with stamps of his that they hold,
/// or have seen, with their own books, stamps, titles and signatures, and with calls of any words.
abstract contract OthersHandler is Fixture, Handler {
    uint256 internal constant OTHERS = 3;
    uint256 private constant PURSES = 10 * uint256(FUNDS);

    uint256[OTHERS] private _keys = [uint256(1), 2, 3];
    address[OTHERS] internal others;
    /// What the signer signed. All of it is known to all of them.
    Signed[] internal seen;
    uint256 private _signedAway;
    /// Micro-tokens that the others gave away, and that they had of the signer's.
    uint256 private _given;
    uint256 internal gained;
    uint24 private _epoch;
    uint8 private _index;
    uint48 private _total;

    constructor() {
        setUp();
        for (uint256 i = 0; i < OTHERS; ++i) {
            others[i] = vm.addr(_keys[i]);
            token.mint(others[i], PURSES * unit);
            vm.prank(others[i]);
            token.approve(address(books), type(uint256).max);
        }
    }

    // ---- the signer -------------------------------------------------------------------------------------------------

    /// An honest stamp for one of the others.
    function signStamp(uint48 value, uint256 to) external {
        if (_epoch != today()) (_epoch, _index, _total) = (today(), 0, 0);
        vm.assume(_index < 56);
        value = uint48(bound(value, 1, FUNDS / 16));
        _total += value;
        _signedAway += value;
        seen.push(sign(key, others[to % OTHERS], stampOf(_epoch, _index++, value, _total)));
    }

    // ---- the others -------------------------------------------------------------------------------------------------

    function payIn(uint256 who, uint256 to, uint48 amount) external {
        uint256 most = purseOf(others[who % OTHERS]);
        vm.assume(most != 0);
        amount = uint48(bound(amount, 1, most));
        if (to % 4 == 3) _given += amount;
        vm.prank(others[who % OTHERS]);
        books.deposit(to % 4 == 3 ? signer : others[to % OTHERS], amount);
    }

    /// A stamp of the signer's, by its holder or by somebody else, as it is or bent.
    function redeemSeen(uint256 which, uint256 by, Stamp memory bent, uint256 how) external {
        vm.assume(seen.length != 0);
        uint256 recent = seen.length < 4 ? seen.length : 4;
        Signed memory stamp = seen[seen.length - 1 - which % recent];
        if (how % 8 == 0) stamp.holder = others[by % OTHERS];
        if (how % 8 == 1) stamp.stamp = bent;
        if (how % 8 == 2) stamp.signature = malleated(stamp.signature);
        gained += paidFor(redeem(stamp));
    }

    /// A stamp between themselves.
    function redeemOwn(uint256 who, uint256 to, uint8 index, uint48 value) external {
        uint256 balance = balanceOf(others[who % OTHERS]);
        vm.assume(balance != 0);
        value = uint48(bound(value, 1, balance + balance / 8));
        Stamp memory stamp = stampOf(today(), index % 56, value, value);
        uint256 sum = redeem(sign(_keys[who % OTHERS], others[to % OTHERS], stamp));
        _given += sum - paidFor(sum);
    }

    function takeOut(uint256 who, uint256 to) external {
        address leaver = others[who % OTHERS];
        BookState memory book = books.book(leaver);
        vm.assume(book.balance != 0);
        vm.prank(book.owner);
        books.requestExit(leaver);
        warpTo(today() + delay());
        vm.prank(book.owner);
        books.withdraw(leaver, others[to % OTHERS]);
    }

    function handOver(uint256 who, uint256 to) external {
        address from = others[who % OTHERS];
        vm.prank(books.book(from).owner);
        books.transferTitle(from, others[to % OTHERS]);
    }

    /// Any function of the books, about the signer, with any words.
    function tryAnything(uint256 who, uint256 how, uint256 a, uint256 b, bytes32 r, bytes32 s) external {
        address other = others[who % OTHERS];
        bytes[9] memory calls = [
            abi.encodeCall(IBooks.requestExit, (signer)),
            abi.encodeCall(IBooks.cancelExit, (signer)),
            abi.encodeCall(IBooks.withdraw, (signer, other)),
            abi.encodeCall(IBooks.transferTitle, (signer, other)),
            abi.encodeWithSelector(IBooks.claimTitle.selector, signer, other, 27 + a % 2, r, s),
            abi.encodeWithSelector(IBooks.deposit.selector, signer, a),
            abi.encodeWithSelector(IBooks.depositWithPermit.selector, signer, a, b, 27 + a % 2, r, s),
            abi.encodeWithSelector(IBooks.claimTitle.selector, address(0), other, a, r, s),
            abi.encodeWithSelector(IBooks.deposit.selector, address(0), 1 + a % FUNDS)
        ];
        (bool ok,) = tryAs(other, calls[how % 9]);
        if (ok) _given += a;
        vm.assertTrue(!ok || how % 9 == 5 || how % 9 == 6);
    }

    function waitFor(uint8 hours_) external {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_) * 1 hours);
    }

    // ---- what the fuzzer may call -----------------------------------------------------------------------------------

    function actions() external pure returns (bytes4[] memory all) {
        bytes4[] memory own = ownActions();
        all = new bytes4[](8 + own.length);
        all[0] = this.signStamp.selector;
        all[1] = this.payIn.selector;
        all[2] = this.redeemSeen.selector;
        all[3] = this.redeemOwn.selector;
        all[4] = this.takeOut.selector;
        all[5] = this.handOver.selector;
        all[6] = this.tryAnything.selector;
        all[7] = this.waitFor.selector;
        for (uint256 i = 0; i < own.length; ++i) {
            all[8 + i] = own[i];
        }
    }

    function ownActions() internal pure virtual returns (bytes4[] memory);

    // ---- what holds after every step ------------------------------------------------------------------------------------

    function check() external view {
        uint256 wealth = collected();
        for (uint256 i = 0; i < OTHERS; ++i) {
            wealth += purseOf(others[i]) + balanceOf(others[i]);
        }
        vm.assertEq(wealth + _given, OTHERS * PURSES + gained);
        checkGain(_signedAway);
        vm.assertEq(books.book(signer).owner, signer);
        vm.assertEq(books.book(signer).exit, 0);
        vm.assertEq(balanceOf(address(0)), 0);
    }

    /// What the others had redeemed and paid to elsewhere.
    function collected() internal view virtual returns (uint256);

    /// Whether they gained no more than they may, of a signer who made out stamps of so much to them.
    function checkGain(uint256 signedAway) internal view virtual;
}
