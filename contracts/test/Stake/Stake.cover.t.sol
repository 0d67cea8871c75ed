// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Handler, InvariantTest} from "../kit/Invariants.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";
import {StakeCoverHandler} from "./StakeCoverHandler.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// StakeCoverHandler's histories.
contract StakeCoverInvariantTest is InvariantTest {
    function newHandler() internal override returns (Handler) {
        return new StakeCoverHandler();
    }

    /// Invariant 19. Its premise, that nobody burns a stamp which no service accepted, is the handler's.
    function invariant_EveryAcceptedStampIsCovered() public view {
        handler.check();
    }
}

/// Why four, and what the premise is for.
contract StakeCoverTest is StakeFixture {
    mapping(uint24 epoch => uint48) private _accepted;

    /// Invariant 19, in the history that strains it most: all that the rule allows is accepted in each epoch just before all of
    /// the epoch before is burned.
    function test_FourTimesTheTotalCoversForEver() public {
        for (uint24 epoch = TODAY; epoch < TODAY + 30; ++epoch) {
            (uint256 burned, uint256 accepted) = _nextGeneration(epoch, 4);
            vm.assertEq(burned, accepted);
        }
    }

    /// The same history with the next smaller number comes to an end.
    function test_ThreeTimesTheTotalIsTooLittle() public {
        for (uint24 epoch = TODAY; epoch < TODAY + 5; ++epoch) {
            (uint256 burned, uint256 accepted) = _nextGeneration(epoch, 3);
            vm.assertEq(burned, accepted);
        }
        (uint256 last, uint256 claimed) = _nextGeneration(TODAY + 5, 3);
        vm.assertEq(last, 0);
        vm.assertGe(claimed, 1);
    }

    /// Without the premise the cover is none: an accomplice burns a stamp that no service saw. The stake is gone all the same.
    function test_WithoutThePremiseAnAcceptedStampMayFindNothing() public {
        Signed memory accepted = signed(TODAY, 0, FUNDS / 4, FUNDS / 4);
        Signed memory unseen = sign(key, stranger, stampOf(TODAY, 1, FUNDS, MAX));

        vm.assertEq(redeem(unseen), FUNDS);
        vm.assertEq(redeem(accepted), 0);
        vm.assertEq(stake.totalBurned(), FUNDS);
    }

    /// Accepts all that `cover` allows, then burns what was accepted in the epoch before.
    function _nextGeneration(uint24 epoch, uint48 cover) private returns (uint256 burned, uint256 accepted) {
        warpTo(epoch);
        _accepted[epoch] = uint48(stake.available(signer)) / cover;
        accepted = _accepted[epoch - 1];
        burned = redeem(signed(epoch - 1, 0, _accepted[epoch - 1], _accepted[epoch - 1]));
    }
}
