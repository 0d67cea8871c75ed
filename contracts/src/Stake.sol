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
    ) external notWhileFlushing {
        _checkContradiction(first, second);
        bytes32 domain = _domainSeparatorV4();
        bytes32 digest = first.digest(firstHolder, domain);
        bytes32 other = second.digest(secondHolder, domain);
        require(digest != other, SameStamp(digest));
        address signer = _commonSigner(digest, firstSignature, other, secondSignature);

        _expel(signer, to);
    }

    function _checkContradiction(Stamp calldata first, Stamp calldata second) private view {
        (uint256 epoch, uint256 index, uint256 value, uint256 total) = first.numbers();
        (uint256 laterEpoch, uint256 laterIndex, uint256 laterValue, uint256 laterTotal) = second.numbers();
        require(Stamps.areInRange(epoch, index, value, total), MalformedStamp());
        require(Stamps.areInRange(laterEpoch, laterIndex, laterValue, laterTotal), MalformedStamp());
        require(epoch == laterEpoch, DifferentEpochs(epoch, laterEpoch));

        uint256 today = Epochs.current();
        unchecked {
            // All of them are below 2^49.
            uint256 needed = total + laterValue;
            require(epoch + EVIDENCE_LIFE >= today, EvidenceTooOld(epoch, today));
            require(
                index == laterIndex || (index < laterIndex && laterTotal < needed), NoEquivocation(laterTotal, needed)
            );
        }
    }

    function _commonSigner(
        bytes32 digest,
        Signature calldata signature,
        bytes32 other,
        Signature calldata otherSignature
    ) private view returns (address signer) {
        signer = Stamps.recover(digest, signature);
        address otherSigner = Stamps.recover(other, otherSignature);
        require(signer == otherSigner && signer != address(0), DifferentSigners(signer, otherSigner));
    }

    function _expel(address signer, address to) private {
        Account storage account = _accounts[signer];
        Book book_ = account.book;
        uint256 stake = book_.balance();
        require(stake != 0, EmptyBook(signer));
        uint256 reward = stake / REWARD_SHARE;

        book_ = book_.emptied().noted();
        account.book = book_;
        _countBurned(stake - reward);

        emit Expelled(signer, to, stake, book_.balance(), book_.seq());

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
        unchecked {
            // Every amount was below 2^48 when it was deposited, and there are not 2^80 deposits.
            _burned += uint128(amount);
        }
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
