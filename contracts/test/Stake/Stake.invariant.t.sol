// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState} from "../../src/interfaces/IBooks.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Index} from "../kit/Index.sol";
import {Test, vm} from "../kit/Test.sol";
import {StakeHandler} from "./StakeHandler.sol";

/// What holds after any history. What holds for every single step, the handler and its index check on the way:
/// invariants 7, 12, 14 and 18, and that a balance changes by an event that explains the change.
contract StakeInvariantTest is Test {
    StakeHandler private _handler;
    IStake private _stake;
    Index private _index;
    address[3] private _signers;

    function setUp() public {
        _handler = new StakeHandler();
        (_stake, _index, _signers) = (_handler.theStake(), _handler.index(), _handler.signers());

        bytes4[] memory actions = new bytes4[](10);
        actions[0] = StakeHandler.depositFor.selector;
        actions[1] = StakeHandler.donate.selector;
        actions[2] = StakeHandler.requestExit.selector;
        actions[3] = StakeHandler.cancelExit.selector;
        actions[4] = StakeHandler.withdraw.selector;
        actions[5] = StakeHandler.transferTitle.selector;
        actions[6] = StakeHandler.burnBatch.selector;
        actions[7] = StakeHandler.reportOffence.selector;
        actions[8] = StakeHandler.flush.selector;
        actions[9] = StakeHandler.waitFor.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: actions}));
    }

    /// One function, for each would run all the histories again.
    function invariant_MoneyBooksAndLogsAgree() public view {
        uint256 owed = _stake.burned();
        for (uint256 i = 0; i < _signers.length; ++i) {
            BookState memory book = _stake.book(_signers[i]);
            owed += book.balance;
            _assertTheLogsTellTheBook(_signers[i], book);
            _assertAPendingExitCoversNothing(_signers[i], book);
        }
        _assertTheTokensAreThere(owed);
        vm.assertEq(_stake.totalBurned(), _index.burned());
        vm.assertEq(_stake.burned(), _index.burned() - _index.flushed());
    }

    /// Invariant 1, as an equality: nothing is here but what the books hold, what was burned, and donations.
    function _assertTheTokensAreThere(uint256 owed) private view {
        vm.assertEq(_stake.token().balanceOf(address(_stake)), owed * _stake.unit() + _handler.donated());
    }

    /// Invariants 2 and 5: the logs explain every book; only burns, expulsions and withdrawals lower a balance there.
    function _assertTheLogsTellTheBook(address signer, BookState memory book) private view {
        (uint256 balance, uint256 seq) = _index.entries(signer);
        vm.assertEq(book.balance, balance);
        vm.assertEq(book.seq, seq);
    }

    /// Invariant 16.
    function _assertAPendingExitCoversNothing(address signer, BookState memory book) private view {
        vm.assertEq(_stake.available(signer), book.exit == 0 ? book.balance : 0);
    }
}
