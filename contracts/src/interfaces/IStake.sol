// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Redemption} from "../libraries/Book.sol";
import {Signature, Stamp} from "../libraries/Stamps.sol";
import {IBooks} from "./IBooks.sol";

/// @title Stake: money that can only be burned, or leave slowly
/// @notice A stamp of this contract is a *bond*: its holder can burn its value, and gains nothing by it.
interface IStake is IBooks {
    /// @notice `holder` burned one stamp of `signer`. `digest` is the stamp's EIP-712 digest, `redemption` the packed
    /// balance, seq, value, total, epoch and index (libraries/Book.sol): with the call's input it proves an
    /// equivocation to whoever holds another stamp of this signer.
    event Burned(address indexed signer, address indexed holder, bytes32 digest, Redemption redemption);

    /// @notice `signer` was caught equivocating and lost the whole stake, `amount`: an eighth of it, rounded down, to
    /// `to`, the rest burned. The balance is now 0.
    event Expelled(address indexed signer, address indexed to, uint256 amount, uint256 balance, uint256 seq);

    /// @notice `amount` micro-tokens that had been burned in the books left the contract for the sink.
    event Flushed(uint256 amount);

    /// @notice A stamp shown as evidence has a field outside its type.
    error MalformedStamp();
    /// @notice The two stamps are by different keys, or by none.
    error DifferentSigners(address first, address second);
    /// @notice The two stamps are of different epochs.
    error DifferentEpochs(uint256 first, uint256 second);
    /// @notice Both stamps are the same; an identical resend is no offence.
    error SameStamp(bytes32 digest);
    /// @notice The stamps agree, or the later index was shown first: the second's `total` is not below `needed`, the
    /// first's total and its own value.
    error NoEquivocation(uint256 total, uint256 needed);
    /// @notice Evidence counts until the end of the third epoch after its own.
    error EvidenceTooOld(uint256 epoch, uint256 current);
    /// @notice Nothing has been burned since the last flush.
    error NothingToFlush();
    /// @notice The token's burn took another amount than it was asked to.
    error BurnMismatch(uint256 asked, uint256 taken);

    /// @notice Burns the stamps that the caller holds. A stamp that is spent, expired, unfunded or malformed is
    /// skipped, as is one without a signature.
    /// @return sum What was burned, in micro-tokens.
    function burn(Stamp[] calldata stamps, Signature[] calldata signatures) external returns (uint256 sum);

    /// @notice Takes the whole stake of a key that signed two stamps which cannot both be honest: same epoch,
    /// different digests, and either the same index, or the later index with a total below the first's total plus its
    /// own value. An eighth goes to `to`.
    /// @dev The stamp with the lower index comes first. Evidence need not be live or redeemable: any index, value and
    /// epoch within their types will do, also of epochs to come.
    function report(
        Stamp calldata first,
        Signature calldata firstSignature,
        address firstHolder,
        Stamp calldata second,
        Signature calldata secondSignature,
        address secondHolder,
        address to
    ) external;

    /// @notice Sends what was burned to the sink: the token's own burn(uint256) if it takes exactly that, the address
    /// 0x…dEaD if it takes nothing.
    function flush() external;

    /// @notice What was burned and not yet flushed, in micro-tokens.
    function burned() external view returns (uint256);

    /// @notice What was ever burned, in micro-tokens.
    function totalBurned() external view returns (uint256);
}
