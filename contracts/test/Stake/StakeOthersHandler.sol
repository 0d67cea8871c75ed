// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {OthersHandler} from "../Books/OthersHandler.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";
import {StakeSubject, reportCall} from "./StakeFixture.sol";

/// Others who also report the signer, mostly without cause, and flush what they burned.
contract StakeOthersHandler is OthersHandler, StakeSubject {
    /// The stakes that the signer lost by mistakes of his.
    uint256 private _lost;

    /// Invariant 23: what an honest signer signed is no evidence.
    function reportSeen(uint256 a, uint256 b, uint256 by) external {
        vm.assume(seen.length != 0);
        address other = others[by % OTHERS];
        (bool ok,) = tryAs(other, reportCall(seen[a % seen.length], seen[b % seen.length], other));
        vm.assertFalse(ok);
    }

    /// Now and then the signer signs two stamps under one index, for somebody outside.
    function reportMistake(uint256 by, uint8 luck) external {
        uint256 balance = balanceOf(signer);
        vm.assume(luck % 4 == 0 && balance != 0);
        Signed memory a = sign(key, holder, stampOf(today(), 0, 1, 1));
        Signed memory b = sign(key, holder, stampOf(today(), 0, 2, 2));

        callAs(others[by % OTHERS], reportCall(a, b, others[by % OTHERS]));
        gained += balance / 8;
        _lost += balance;
    }

    function flush() external {
        IStake stake = IStake(address(books));
        vm.assume(stake.burned() != 0);
        stake.flush();
    }

    function ownActions() internal pure override returns (bytes4[] memory own) {
        own = new bytes4[](3);
        own[0] = this.reportSeen.selector;
        own[1] = this.reportMistake.selector;
        own[2] = this.flush.selector;
    }

    function collected() internal pure override returns (uint256) {
        return 0;
    }

    function checkGain(uint256) internal view override {
        vm.assertLe(gained, _lost / 8);
    }
}
