// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OthersHandler} from "../Books/OthersHandler.sol";
import {vm} from "../kit/Test.sol";
import {PostageSubject} from "./PostageFixture.sol";

/// Others who have what they collect paid into one purse.
contract PostageOthersHandler is OthersHandler, PostageSubject {
    function ownActions() internal pure override returns (bytes4[] memory) {}

    function collected() internal view override returns (uint256) {
        return purseOf(PURSE);
    }

    function checkGain(uint256 signedAway) internal view override {
        vm.assertLe(gained, signedAway);
    }
}
