// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

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
import {PostageSubject} from "./PostageFixture.sol";

// All that the books promise, of a Postage.

contract PostageConstructionTest is BooksConstructionTest, PostageSubject {}

contract PostageViewTest is BooksViewTest, PostageSubject {}

contract PostageDigestTest is BooksDigestTest, PostageSubject {}

contract PostageDepositTest is BooksDepositTest, PostageSubject {}

contract PostageTitleTest is BooksTitleTest, PostageSubject {}

contract PostageExitTest is BooksExitTest, PostageSubject {}

contract PostageRedemptionTest is BooksRedemptionTest, PostageSubject {}

contract PostageBatchTest is BooksBatchTest, PostageSubject {}

contract PostageCalldataTest is BooksCalldataTest, PostageSubject {}

contract PostageTokenTest is BooksTokenTest, PostageSubject {}

contract PostageReentrancyTest is BooksReentrancyTest, PostageSubject {
    function ownCalls() internal view override returns (bytes[] memory calls) {
        calls = new bytes[](1);
        calls[0] = redemptionCall(batchOf(sign(key, address(token), stampOf(today(), 0, VALUE, VALUE))));
    }

    function owedBesides() internal pure override returns (uint256) {
        return 0;
    }
}
