// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Epochs} from "contracts/src/libraries/Epochs.sol";

/// For every number of 256 bits.
contract EpochsClaims {
    function aStampIsLiveInItsEpochAndTheNext(uint256 epoch, uint256 today) external pure {
        require(today != 0); // in the first week of 1970 the week before has no number
        bool inItsOwn = today == epoch;
        bool inTheNext = today > epoch && today - epoch == 1;
        assert(Epochs.isLive(epoch, today) == (inItsOwn || inTheNext));
    }
}

contract WeekClaims {
    function anEpochIsTheWeekOfItsTimes(uint256 time) external pure {
        uint256 start = Epochs.epochAt(time) * 7 days;
        assert(start <= time && time - start < 7 days);
    }
}

/// False.
contract EpochsControls {
    function aStampIsLiveInItsOwnEpochOnly(uint256 epoch, uint256 today) external pure {
        assert(Epochs.isLive(epoch, today) == (epoch == today));
    }
}
