// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Handler, InvariantTest} from "../kit/Invariants.sol";
import {TermsHandler} from "./TermsHandler.sol";

/// TermsHandler's histories.
contract TermsInvariantTest is InvariantTest {
    function newHandler() internal override returns (Handler) {
        return new TermsHandler();
    }

    /// Invariant 29.
    function invariant_EverybodyHasTermsAndADefaultIsKnownAheadAndWithinBounds() public view {
        handler.check();
    }
}
