// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stamp} from "../../src/libraries/Stamps.sol";
import {BooksHandler} from "../Books/BooksHandler.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {StakeFixture, reportCall} from "./StakeFixture.sol";

/// Histories of a Stake: books, reports, some of them false, and flushes.
contract StakeHandler is BooksHandler, StakeFixture {
    /// Any two stamps of one signer, with numbers so small that they contradict each other or not.
    struct Pair {
        uint8 age;
        uint8 firstIndex;
        uint8 secondIndex;
        uint8 firstTotal;
        uint8 secondTotal;
        uint8 value;
    }

    function useToken(address token_) internal override(Fixture, StakeFixture) {
        StakeFixture.useToken(token_);
    }

    /// Invariants 3, 4, 5, 24 and 25: whoever reports gets what he asks for if, and only if, the pair is guilty.
    function reportPair(Pair memory pair, uint256 who, uint256 by) external step {
        who = richFrom(who);
        uint24 epoch = today() - pair.age % 5;
        uint48 value = pair.value % 4;
        Stamp memory a = stampOf(epoch, pair.firstIndex % 3, value, pair.firstTotal % 8);
        Stamp memory b = stampOf(epoch, pair.secondIndex % 3, value, pair.secondTotal % 8);
        uint48 balance = known[signerOf(who)].balance;
        bool guilty = pair.age % 5 != 4 && _contradict(a, b);
        vm.assume(guilty || by % 4 == 0);
        if (guilty) {
            lowers(signerOf(who));
            takes(balance / 8 * unit);
        }

        bytes memory call = reportCall(signedBy(who, by, a), signedBy(who, by, b), signerOf(by));
        (bool ok,) = tryAs(stranger, call);
        vm.assertTrue(ok == guilty);
    }

    function flush() external step {
        uint256 burned = stake.burned();
        vm.assume(burned != 0);
        takes(burned * unit);

        stake.flush();
        vm.assertEq(stake.burned(), 0);
    }

    function ownActions() internal pure override returns (bytes4[] memory own) {
        own = new bytes4[](2);
        own[0] = this.reportPair.selector;
        own[1] = this.flush.selector;
    }

    function owedBesides() internal view override returns (uint256) {
        return stake.burned();
    }

    /// Invariant 5: what was burned is what the logs say, stamp by stamp and expulsion by expulsion.
    function checkOwn() internal view override {
        vm.assertEq(stake.totalBurned(), redeemed + expelled);
        vm.assertEq(stake.burned(), redeemed + expelled - flushed);
    }

    /// The values are the same, so that only index and total tell the stamps apart.
    function _contradict(Stamp memory a, Stamp memory b) private pure returns (bool) {
        if (a.index == b.index) return a.total != b.total;
        return a.index < b.index && b.total < a.total + b.value;
    }
}
