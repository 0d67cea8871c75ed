// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OthersHandler} from "../Books/OthersHandler.sol";
import {PostageSubject} from "./PostageFixture.sol";

/// Others who have what they collect paid into one purse.
contract PostageOthersHandler is OthersHandler, PostageSubject {
    function ownActions() internal pure override returns (bytes4[] memory) {}

    function collected() internal view override returns (uint256) {
        return purseOf(PURSE);
    }

    /// What his stamps say.
    function owedToOthers() internal view override returns (uint256 owed) {
        for (uint256 i = 0; i < seen.length; ++i) {
            owed += seen[i].stamp.value;
        }
    }
}
