// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Books} from "./Books.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Book, Redemption} from "./libraries/Book.sol";
import {Epochs} from "./libraries/Epochs.sol";
import {Signature, Stamp, Stamps} from "./libraries/Stamps.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title Stake: money that can only be burned, or leave slowly
contract Stake is Books, IStake {
    using SafeERC20 for IERC20;
    using Stamps for Stamp;

    /// Longer than any stamp lives that was accepted before the exit was asked for.
    uint256 private constant EXIT_DELAY = 3;
    /// For how many epochs after its own an equivocation can be reported.
    uint256 private constant EVIDENCE_LIFE = 3;
    /// One part in this many goes to whoever reports an equivocation.
    uint256 private constant REWARD_SHARE = 8;
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;

    /// Both in micro-tokens, ever. They only grow, so that no burn but the first creates storage.
    uint128 private _burned;
    uint128 private _flushed;

    constructor(IERC20Metadata token_) Books(token_, "Postbond Stake", EXIT_DELAY) {}

    /// @inheritdoc IStake
    function burn(Stamp[] calldata stamps, Signature[] calldata signatures) external returns (uint256 sum) {
        sum = _redeem(stamps, signatures);
        if (sum != 0) _countBurned(sum);
    }

    function _logRedemption(address signer, bytes32 digest, Redemption redemption) internal override {
        emit Burned(signer, msg.sender, digest, redemption);
    }

    /// @inheritdoc IStake
    function report(
        Stamp calldata first,
        Signature calldata firstSignature,
        address firstHolder,
        Stamp calldata second,
        Signature calldata secondSignature,
        address secondHolder,
        address to
    ) external nonReentrant {
        _checkContradiction(first, second);
        address signer = _commonSigner(
            hashStamp(firstHolder, first), firstSignature, hashStamp(secondHolder, second), secondSignature
        );

        _expel(signer, to);
    }

    function _checkContradiction(Stamp calldata first, Stamp calldata second) private view {
        (bool firstValid, uint256 epoch, uint256 firstIndex,, uint256 firstTotal) = first.numbers();
        (bool secondValid, uint256 other, uint256 secondIndex, uint256 secondValue, uint256 secondTotal) =
            second.numbers();
        uint256 today = Epochs.current();
        require(firstValid && secondValid, MalformedStamp());
        require(epoch == other, DifferentEpochs(epoch, other));
        require(epoch + EVIDENCE_LIFE >= today, EvidenceTooOld(epoch, today));
        uint256 needed = firstTotal + secondValue;
        require(
            firstIndex == secondIndex || (firstIndex < secondIndex && secondTotal < needed),
            NoEquivocation(secondTotal, needed)
        );
    }

    function _commonSigner(
        bytes32 firstDigest,
        Signature calldata firstSignature,
        bytes32 secondDigest,
        Signature calldata secondSignature
    ) private pure returns (address signer) {
        require(firstDigest != secondDigest, SameStamp(firstDigest));
        signer = Stamps.recover(firstDigest, firstSignature);
        address other = Stamps.recover(secondDigest, secondSignature);
        require(signer == other && signer != address(0), DifferentSigners(signer, other));
    }

    function _expel(address signer, address to) private {
        Book book_ = _books[signer];
        uint256 stake = book_.balance();
        require(stake != 0, EmptyBook(signer));
        uint256 reward = stake / REWARD_SHARE;

        book_ = book_.emptied().noted();
        _books[signer] = book_;
        _countBurned(stake - reward);

        emit Expelled(signer, to, reward, stake - reward, book_.balance(), book_.seq());

        if (reward != 0) _pay(to, reward);
    }

    /// @inheritdoc IStake
    function flush() external nonReentrant {
        uint256 amount = _burned - _flushed;
        require(amount != 0, NothingToFlush());

        _flushed = _burned;

        emit Flushed(amount);

        _sink(amount * unit);
    }

    /// The token's own burn if it does what it says; some tokens take any call and do nothing, hence the second look.
    function _sink(uint256 amount) private {
        uint256 before = token.balanceOf(address(this));
        try ERC20Burnable(address(token)).burn(amount) {} catch {}
        uint256 taken = before - token.balanceOf(address(this));
        if (taken == 0) token.safeTransfer(DEAD, amount);
        else require(taken == amount, BurnMismatch(amount, taken));
    }

    // forge-lint: disable-next-item(unsafe-typecast)
    function _countBurned(uint256 amount) private {
        // Every amount was below 2^48 when it was deposited, and there are not 2^80 deposits.
        _burned += uint128(amount);
    }

    /// @inheritdoc IStake
    function burned() external view returns (uint256) {
        return _burned - _flushed;
    }

    /// @inheritdoc IStake
    function totalBurned() external view returns (uint256) {
        return _burned;
    }
}
