// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BooksInvariantTest, BooksOthersInvariantTest} from "../Books/Books.invariant.sol";
import {Handler} from "../kit/Invariants.sol";
import {PostageHandler} from "./PostageHandler.sol";
import {PostageOthersHandler} from "./PostageOthersHandler.sol";

contract PostageInvariantTest is BooksInvariantTest {
    function newHandler() internal override returns (Handler) {
        return new PostageHandler();
    }
}

contract PostageOthersInvariantTest is BooksOthersInvariantTest {
    function newHandler() internal override returns (Handler) {
        return new PostageOthersHandler();
    }
}
