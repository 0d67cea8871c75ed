// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Weeks counted from the Unix epoch. Stamps, exits, evidence and defaults count them.
library Epochs {
    uint256 internal constant LENGTH = 7 days;

    /// The epoch in which `time`, in seconds since 1970, lies.
    function epochAt(uint256 time) internal pure returns (uint256) {
        return time / LENGTH;
    }

    /// Never 0 on a live chain; 0 means no exit.
    function current() internal view returns (uint256) {
        return epochAt(block.timestamp);
    }

    /// A stamp is live in its own epoch and in the next one. `epoch` may be any number.
    function isLive(uint256 epoch, uint256 today) internal pure returns (bool) {
        unchecked {
            // An epoch that is still to come wraps around to far more than 1; `today` left 0 behind in 1970.
            return today - epoch <= 1;
        }
    }
}
