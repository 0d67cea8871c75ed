// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {BooksBatchTest} from "../Books/Books.batch.sol";
import {BooksCalldataTest} from "../Books/Books.calldata.sol";
import {BooksConstructionTest} from "../Books/Books.construction.sol";
import {BooksDepositTest} from "../Books/Books.deposit.sol";
import {BooksDigestTest} from "../Books/Books.digest.sol";
import {BooksExitTest} from "../Books/Books.exit.sol";
import {BooksRedemptionTest} from "../Books/Books.redemption.sol";
import {BooksReentrancyTest} from "../Books/Books.reentrancy.sol";
import {BooksTitleTest} from "../Books/Books.title.sol";
import {BooksTokenTest} from "../Books/Books.token.sol";
import {BooksViewTest} from "../Books/Books.view.sol";
import {Signed} from "../kit/Signing.sol";
import {StakeSubject, reportCall} from "./StakeFixture.sol";

// All that the books promise, of a Stake.

contract StakeConstructionTest is BooksConstructionTest, StakeSubject {}

contract StakeViewTest is BooksViewTest, StakeSubject {}

contract StakeDigestTest is BooksDigestTest, StakeSubject {}

contract StakeDepositTest is BooksDepositTest, StakeSubject {}

contract StakeTitleTest is BooksTitleTest, StakeSubject {}

contract StakeExitTest is BooksExitTest, StakeSubject {}

contract StakeRedemptionTest is BooksRedemptionTest, StakeSubject {}

contract StakeBatchTest is BooksBatchTest, StakeSubject {}

contract StakeCalldataTest is BooksCalldataTest, StakeSubject {}

contract StakeTokenTest is BooksTokenTest, StakeSubject {}

contract StakeReentrancyTest is BooksReentrancyTest, StakeSubject {
    function setUp() public override {
        super.setUp();
        redeem(signed(today(), 55, VALUE, VALUE));
    }

    function ownCalls() internal view override returns (bytes[] memory calls) {
        (Signed memory a, Signed memory b) = (signed(TODAY, 0, 1, 1), signed(TODAY, 0, 2, 2));
        calls = new bytes[](3);
        calls[0] = redemptionCall(batchOf(sign(key, address(token), stampOf(today(), 0, VALUE, VALUE))));
        calls[1] = reportCall(a, b, stranger);
        calls[2] = abi.encodeCall(IStake.flush, ());
    }

    function owedBesides() internal view override returns (uint256) {
        return IStake(address(books)).burned();
    }
}
