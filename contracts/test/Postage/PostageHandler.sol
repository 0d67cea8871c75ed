// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BooksHandler} from "../Books/BooksHandler.sol";
import {vm} from "../kit/Test.sol";
import {PostageSubject} from "./PostageFixture.sol";

/// Histories of a Postage: nothing but what all books do.
contract PostageHandler is BooksHandler, PostageSubject {
    function ownActions() internal pure override returns (bytes4[] memory) {}

    function owedBesides() internal pure override returns (uint256) {
        return 0;
    }

    /// What was collected is where the holders had it sent.
    function checkOwn() internal view override {
        vm.assertEq(token.balanceOf(PURSE), redeemed * unit);
    }
}
