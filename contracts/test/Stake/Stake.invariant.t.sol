// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BooksInvariantTest, BooksOthersInvariantTest} from "../Books/Books.invariant.sol";
import {Handler} from "../kit/Invariants.sol";
import {StakeHandler} from "./StakeHandler.sol";
import {StakeOthersHandler} from "./StakeOthersHandler.sol";

contract StakeInvariantTest is BooksInvariantTest {
    function newHandler() internal override returns (Handler) {
        return new StakeHandler();
    }
}

contract StakeOthersInvariantTest is BooksOthersInvariantTest {
    function newHandler() internal override returns (Handler) {
        return new StakeOthersHandler();
    }
}
