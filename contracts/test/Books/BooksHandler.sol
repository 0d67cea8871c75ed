// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Index} from "../kit/Index.sol";
import {Handler} from "../kit/Invariants.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";

/// Random histories: signers who may hold each other's titles, holders who also try what is not theirs, and whoever else
/// touches the contract. An index reads along, and every book must be what it says. An action names the books whose events
/// it may cause, those it may lower, and the tokens it moves; nothing else may happen.
abstract contract BooksHandler is Fixture, Index, Handler {
    /// What a random stamp is made of.
    struct Pick {
        uint8 who;
        uint8 age;
        uint8 index;
        uint8 flaw;
        uint48 value;
    }

    uint256 internal constant SIGNERS = 4;
    uint256 internal constant HOLDERS = 3;

    uint256[SIGNERS] private _keys;
    address[SIGNERS] private _signers;
    address[HOLDERS] private _holders = [makeAddr("alice"), makeAddr("bob"), makeAddr("carol")];
    /// What came in without a deposit, in base units.
    uint256 private _donated;
    /// The last epoch in which something stood behind the stamps of a signer.
    mapping(address signer => uint256 epoch) private _covered;
    /// Whose book was ever handed over or claimed, be it to the key itself.
    mapping(address signer => bool) private _titled;
    /// Every stamp ever redeemed.
    mapping(uint256 who => mapping(uint256 epoch => mapping(uint256 index => bool))) private _spent;

    // What the present step may do.
    mapping(address signer => bool) private _mayChange;
    mapping(address signer => bool) private _mayFall;
    uint256 private _in;
    uint256 private _out;

    constructor() {
        vm.recordLogs();
        setUp();
        for (uint256 i = 0; i < SIGNERS; ++i) {
            (_keys[i], _signers[i]) = i == 0 ? (key, signer) : (i, vm.addr(i));
            changes(_signers[i]);
            deposit(_signers[i], FUNDS);
        }
        readLogs(vm.getRecordedLogs(), address(books));
    }

    /// Does a step, and holds it to what it said. Invariants 2, 3 and 6.
    modifier step() {
        uint256 tokens = token.balanceOf(address(books));
        (_in, _out) = (0, 0);
        vm.recordLogs();
        _;
        readLogs(vm.getRecordedLogs(), address(books));
        vm.assertEq(token.balanceOf(address(books)), tokens + _in - _out);
        for (uint256 i = 0; i < SIGNERS; ++i) {
            address who = _signers[i];
            (_mayChange[who], _mayFall[who]) = (false, false);
            if (known[who].balance != 0 && known[who].exit == 0) _covered[who] = today();
        }
    }

    function noticed(address who, uint256 before, uint256 balance) internal view override {
        require(_mayChange[who], "another book changed");
        require(balance >= before || _mayFall[who], "the book fell");
    }

    // ---- money ------------------------------------------------------------------------------------------------------

    /// Invariant 20: the index lets a deposit raise the balance and touch nothing else.
    function payIn(uint256 seed, uint48 amount) external step {
        amount = uint48(bound(amount, 1, FUNDS));
        address who = signerOf(seed);
        changes(who);
        brings(amount * unit);
        deposit(who, amount);
    }

    function donate(uint48 amount) external step {
        brings(amount);
        _donated += amount;
        token.mint(address(books), amount);
    }

    // ---- owners -----------------------------------------------------------------------------------------------------

    /// Invariant 21: asking again postpones.
    function askForExit(uint256 seed) external step {
        address who = signerOf(seed);
        changes(who);
        vm.assertGe(today(), known[who].exit);

        vm.prank(known[who].owner);
        books.requestExit(who);
        vm.assertEq(books.book(who).exit, today());
    }

    /// Invariant 21: cancelling restores the cover.
    function stay(uint256 seed) external step {
        address who = _leaving(seed);
        changes(who);

        vm.prank(known[who].owner);
        books.cancelExit(who);
        vm.assertEq(books.available(who), known[who].balance);
    }

    /// In vain until the last second before the exit is ripe, and with success from then on. Invariants 17 and 18: nothing is
    /// paid out that covered stamps within the delay.
    function takeOut(uint256 seed, uint256 to) external step {
        address who = _leaving(seed);
        BookState memory book = known[who];
        vm.assume(book.balance != 0);
        bytes memory call = abi.encodeCall(IBooks.withdraw, (who, signerOf(to)));
        if (today() < book.exit + delay()) {
            vm.warp((book.exit + delay()) * 7 days - 1);
            (bool ok,) = tryAs(book.owner, call);
            vm.assertFalse(ok);
            warpTo(book.exit + delay());
        }
        lowers(who);
        takes(book.balance * unit);

        callAs(book.owner, call);
        vm.assertGe(today(), _covered[who] + delay());
    }

    function handOver(uint256 seed, uint256 to) external step {
        address who = signerOf(seed);
        changes(who);
        vm.prank(known[who].owner);
        books.transferTitle(who, signerOf(to));
        _titled[who] = true;
    }

    /// Invariant 26: a book that never had a title and its key's own signature, or nothing.
    function claim(uint256 seed, uint256 by, uint256 to) external step {
        address who = signerOf(seed);
        bool good = !_titled[who] && who == signerOf(by);
        if (good) changes(who);
        bytes memory call = abi.encodeCall(
            IBooks.claimTitle, (who, signerOf(to), signatureOf(_keys[by % SIGNERS], titleDigest(signerOf(to))))
        );
        (bool ok,) = tryAs(stranger, call);
        vm.assertTrue(ok == good);
        if (good) _titled[who] = true;
    }

    /// Invariants 17 and 26: a stranger can do nothing to a book.
    function trespass(uint256 seed, uint256 how) external step {
        address who = signerOf(seed);
        bytes[4] memory calls = [
            abi.encodeCall(IBooks.requestExit, (who)),
            abi.encodeCall(IBooks.cancelExit, (who)),
            abi.encodeCall(IBooks.withdraw, (who, stranger)),
            abi.encodeCall(IBooks.transferTitle, (who, stranger))
        ];
        (bool ok, bytes memory reason) = tryAs(stranger, calls[how % 4]);
        vm.assertFalse(ok);
        vm.assertTrue(selectorOf(reason) == IBooks.NotOwner.selector);
    }

    // ---- holders ----------------------------------------------------------------------------------------------------

    /// Few indices and epochs, so that stamps come again: spent, expired, early, unfunded, not the caller's, broken. Exactly
    /// those are redeemed that a model of single stamps finds good, and none of them twice. Invariants 7 to 12 and 14.
    function redeemBatch(Pick[5] memory picks, uint256 by) external step {
        address caller = _holders[by % HOLDERS];
        Signed[] memory batch = new Signed[](picks.length);
        uint256[SIGNERS] memory balances;
        for (uint256 i = 0; i < SIGNERS; ++i) {
            balances[i] = known[_signers[i]].balance;
        }
        uint256 expected = 0;
        for (uint256 i = 0; i < picks.length; ++i) {
            uint256 who = picks[i].who % SIGNERS;
            batch[i] = _stampOf(picks[i], by);
            bool broken = picks[i].flaw % 16 == 0;
            if (broken) batch[i].signature.v ^= 1;
            if (broken || batch[i].holder != caller || !_isGood(who, batch[i].stamp, balances[who])) continue;

            _spent[who][batch[i].stamp.epoch][batch[i].stamp.index] = true;
            balances[who] -= batch[i].stamp.value;
            expected += batch[i].stamp.value;
            lowers(_signers[who]);
        }
        takes(paidFor(expected) * unit);

        bytes memory call = redemptionCall(batch);
        vm.assertEq(abi.decode(callAs(caller, call), (uint256)), expected);
        vm.assertEq(abi.decode(callAs(caller, call), (uint256)), 0);
    }

    function waitFor(uint8 hours_) external step {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_) * 1 hours);
    }

    // ---- what the fuzzer may call -----------------------------------------------------------------------------------

    function actions() external pure returns (bytes4[] memory all) {
        bytes4[] memory own = ownActions();
        all = new bytes4[](10 + own.length);
        all[0] = this.payIn.selector;
        all[1] = this.donate.selector;
        all[2] = this.askForExit.selector;
        all[3] = this.stay.selector;
        all[4] = this.takeOut.selector;
        all[5] = this.handOver.selector;
        all[6] = this.claim.selector;
        all[7] = this.trespass.selector;
        all[8] = this.redeemBatch.selector;
        all[9] = this.waitFor.selector;
        for (uint256 i = 0; i < own.length; ++i) {
            all[10 + i] = own[i];
        }
    }

    /// What this contract does beside what all books do.
    function ownActions() internal pure virtual returns (bytes4[] memory);

    // ---- what holds after every step ------------------------------------------------------------------------------------

    function check() external view {
        uint256 owed = owedBesides();
        for (uint256 i = 0; i < SIGNERS; ++i) {
            _checkTheLogsTellTheBook(_signers[i]);
            _checkAPendingExitCoversNothing(_signers[i]);
            owed += known[_signers[i]].balance;
        }
        _checkTheTokensAreThere(owed);
        checkOwn();
    }

    /// Invariants 2, 5, 6 and 9: nothing has happened to any book but what its events say.
    function _checkTheLogsTellTheBook(address who) private view {
        require(keccak256(stateOf(who)) == keccak256(abi.encode(known[who])), "the logs tell another book");
    }

    /// Invariant 16.
    function _checkAPendingExitCoversNothing(address who) private view {
        require(books.available(who) == (known[who].exit == 0 ? known[who].balance : 0), "available is another");
    }

    /// Invariant 1, as an equality: nothing is here but what the books hold, what was burned, and donations.
    function _checkTheTokensAreThere(uint256 owed) private view {
        vm.assertEq(token.balanceOf(address(books)), owed * unit + _donated);
    }

    /// What this contract alone promises.
    function checkOwn() internal view virtual;

    /// Micro-tokens that the contract holds beside the balances.
    function owedBesides() internal view virtual returns (uint256);

    // ---- for actions ------------------------------------------------------------------------------------------------

    function changes(address who) internal {
        _mayChange[who] = true;
    }

    function lowers(address who) internal {
        (_mayChange[who], _mayFall[who]) = (true, true);
    }

    function brings(uint256 baseUnits) internal {
        _in = baseUnits;
    }

    function takes(uint256 baseUnits) internal {
        _out = baseUnits;
    }

    function signerOf(uint256 seed) internal view returns (address) {
        return _signers[seed % SIGNERS];
    }

    function signedBy(uint256 who, uint256 to, Stamp memory stamp) internal view returns (Signed memory) {
        return sign(_keys[who % SIGNERS], _holders[to % HOLDERS], stamp);
    }

    /// The first signer from this one on with something in his book; without one the action is discarded.
    function richFrom(uint256 seed) internal view returns (uint256) {
        for (uint256 i = seed % SIGNERS; i < seed % SIGNERS + SIGNERS; ++i) {
            if (known[signerOf(i)].balance != 0) return i % SIGNERS;
        }
        vm.assume(false);
        return 0;
    }

    /// The first signer from this one on with a pending exit.
    function _leaving(uint256 seed) private view returns (address) {
        for (uint256 i = seed % SIGNERS; i < seed % SIGNERS + SIGNERS; ++i) {
            if (known[signerOf(i)].exit != 0) return signerOf(i);
        }
        vm.assume(false);
        return address(0);
    }

    // ---- stamps -----------------------------------------------------------------------------------------------------

    /// Mostly live, and one in four another holder's.
    function _stampOf(Pick memory pick, uint256 by) private view returns (Signed memory) {
        uint24[8] memory epochs = [uint24(0), 0, 0, 0, 1, 1, 2, 3]; // today, yesterday, the week before, tomorrow
        uint24 age = epochs[pick.age % 8];
        uint48 value = uint48(bound(pick.value, 0, FUNDS / 4));
        Stamp memory stamp = stampOf(age == 3 ? today() + 1 : today() - age, 50 + pick.index % 7, value, value);
        return signedBy(pick.who, pick.flaw % 4 == 3 ? by % HOLDERS + 1 : by, stamp);
    }

    function _isGood(uint256 who, Stamp memory stamp, uint256 balance) private view returns (bool) {
        bool live = stamp.epoch == today() || stamp.epoch + 1 == today();
        bool funded = stamp.value != 0 && stamp.value <= balance;
        return live && stamp.index < 56 && funded && !_spent[who][stamp.epoch][stamp.index];
    }
}
