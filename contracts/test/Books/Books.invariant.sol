// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {InvariantTest} from "../kit/Invariants.sol";

/// BooksHandler's histories.
abstract contract BooksInvariantTest is InvariantTest {
    /// Invariants 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 17, 18, 20, 21 and 26.
    function invariant_EveryStepDoesWhatItSaysAndBooksTokensAndLogsAgree() public view {
        handler.check();
    }
}

/// OthersHandler's histories.
abstract contract BooksOthersInvariantTest is InvariantTest {
    /// Invariants 4, 11, 17, 26 and 28: of stake, nothing but the eighth of a report; of credit, nothing but stamps made out to
    /// them.
    function invariant_OthersHaveNoMoreThanTheSignerSignedAway() public view {
        handler.check();
    }
}
