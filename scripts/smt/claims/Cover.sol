// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The cover theorem of docs/cover.md, step by step. A state is `balance`; `previous` and `current`, what is owed
/// to accepted, live, unburned stamps of the epoch before and of this one; and `burned`, what of this epoch's stamps has
/// been burned. So current + burned is the largest total that was accepted in this epoch.
contract CoverClaims {
    uint256 private constant COVER = 4;

    function anEmptyBookIsSound() external pure {
        assert(_isSound(0, 0, 0, 0));
    }

    function aSoundBookPaysAllItOwes(uint48 balance, uint48 previous, uint48 current, uint48 burned) external pure {
        require(_isSound(balance, previous, current, burned));
        assert(uint256(previous) + current <= balance);
    }

    function acceptingKeepsItSound(uint48 balance, uint48 previous, uint48 current, uint48 burned, uint48 value)
        external
        pure
    {
        require(_isSound(balance, previous, current, burned));
        uint256 total = uint256(current) + burned + value;
        require(COVER * total <= balance);
        assert(_isSound(balance, previous, uint256(current) + value, burned));
    }

    function burningOfThisEpochKeepsItSound(
        uint48 balance,
        uint48 previous,
        uint48 current,
        uint48 burned,
        uint48 value
    ) external pure {
        require(_isSound(balance, previous, current, burned) && value <= current);
        assert(value <= balance);
        assert(_isSound(balance - value, previous, current - value, uint256(burned) + value));
    }

    function burningOfTheEpochBeforeKeepsItSound(
        uint48 balance,
        uint48 previous,
        uint48 current,
        uint48 burned,
        uint48 value
    ) external pure {
        require(_isSound(balance, previous, current, burned) && value <= previous);
        assert(value <= balance);
        assert(_isSound(balance - value, previous - value, current, burned));
    }

    function aDepositKeepsItSound(uint48 balance, uint48 previous, uint48 current, uint48 burned, uint48 amount)
        external
        pure
    {
        require(_isSound(balance, previous, current, burned));
        assert(_isSound(uint256(balance) + amount, previous, current, burned));
    }

    function theNextEpochKeepsItSound(uint48 balance, uint48 previous, uint48 current, uint48 burned) external pure {
        require(_isSound(balance, previous, current, burned));
        assert(_isSound(balance, current, 0, 0));
    }

    // ---- what remains where somebody burns stamps beyond the rule -------------------------------------------------

    /// `seen` was available when a stamp was accepted, `deposited` came since, `left` is too little for it.
    function anUnpaidStampMeansThatThreeQuartersAreBurned(
        uint48 seen,
        uint48 deposited,
        uint48 left,
        uint48 total,
        uint48 value
    ) external pure {
        require(value <= total && COVER * total <= seen && left < value);
        uint256 gone = uint256(seen) + deposited - left;
        assert(4 * gone > 3 * (uint256(seen) + deposited));
        assert(gone > 3 * uint256(total));
    }

    /// `before` was available when the last stamp of the epoch before was accepted; `lost` went and `deposited` came
    /// until the last one of this epoch was; `more` came since, and `left` is too little for one of them.
    function anUnpaidStampMeansThatHalfAsMuchAgainIsBurnedAsAllAreWorth(
        uint48 before,
        uint48 lost,
        uint48 deposited,
        uint48 more,
        uint48 left,
        uint48 previousTotal,
        uint48 total
    ) external pure {
        uint256 now_ = uint256(before) + deposited;
        require(lost <= now_);
        now_ -= lost;
        require(COVER * previousTotal <= before && COVER * total <= now_);
        require(left < previousTotal || left < total);
        uint256 gone = uint256(lost) + now_ + more - left;
        assert(2 * gone > 3 * (uint256(previousTotal) + total));
    }

    /// The two inequalities that every step keeps.
    function _isSound(uint256 balance, uint256 previous, uint256 current, uint256 burned) private pure returns (bool) {
        return 2 * current + previous <= balance && 2 * previous <= balance + burned;
    }
}

/// False.
contract CoverControls {
    function acceptingKeepsItSoundWithACoverOfThree(
        uint48 balance,
        uint48 previous,
        uint48 current,
        uint48 burned,
        uint48 value
    ) external pure {
        require(2 * uint256(current) + previous <= balance && 2 * uint256(previous) <= uint256(balance) + burned);
        require(3 * (uint256(current) + burned + value) <= balance);
        assert(2 * (uint256(current) + value) + previous <= balance);
    }

    function payingAllItOwesIsKeptByAccepting(uint48 balance, uint48 previous, uint48 current, uint48 value)
        external
        pure
    {
        require(uint256(previous) + current <= balance);
        require(4 * (uint256(current) + value) <= balance);
        assert(uint256(previous) + current + value <= balance);
    }
}
