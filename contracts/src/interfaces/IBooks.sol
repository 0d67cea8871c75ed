// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Signature, Stamp} from "../libraries/Stamps.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// A book, field by field.
struct BookState {
    uint48 balance; // micro-tokens
    uint24 epoch; // the epoch of `used`
    uint24 exit; // the epoch in which the owner asked to leave, 0 if he did not
    uint56 used; // one bit for each stamp redeemed in `epoch`
    uint56 usedBefore; // the same for the epoch before
    uint48 seq; // how many events the book has had
    address owner; // the title, or the key itself
}

/// @title Books: balances that signing keys put behind their stamps
/// @notice One book per signing key. Amounts are micro-tokens: base units of the token divided by `unit()`.
/// @dev What an indexer may rely on: every event of a book carries `seq`, one more than in the book's event before,
/// and the balance after it. Nothing about a book changes without such an event. Replay bits are rotated by
/// redemptions alone, to the epoch of the block.
interface IBooks {
    /// @notice `amount` was added to the book of `signer` by `payer`. Nothing else of the book changed but `seq`.
    event Deposited(address indexed signer, address indexed payer, uint256 amount, uint256 balance, uint256 seq);

    /// @notice From this block on the book stands behind no new stamp; live ones can still be redeemed. The whole
    /// balance may leave from epoch `exit` + exitDelay() on.
    /// @dev Emitted again, with an `exit` no earlier, when the owner asks again.
    event ExitRequested(address indexed signer, uint256 exit, uint256 balance, uint256 seq);

    /// @notice The pending exit is gone; the balance covers stamps again.
    event ExitCancelled(address indexed signer, uint256 balance, uint256 seq);

    /// @notice The whole balance, `amount`, went to `to`; balance and exit are now 0.
    event Withdrawn(address indexed signer, address indexed to, uint256 amount, uint256 balance, uint256 seq);

    /// @notice `owner` now decides over exits of this book and receives its title.
    event TitleSet(address indexed signer, address indexed owner, uint256 balance, uint256 seq);

    /// @notice The token has fewer than 6 decimals, so that a micro-token is no whole number of base units, or more
    /// than 36.
    error UnsupportedDecimals(uint256 decimals);
    /// @notice A book needs a signing key: address 0 is what a broken signature recovers to.
    error InvalidSigner();
    /// @notice Nothing to deposit.
    error ZeroAmount();
    /// @notice The deposit, in micro-tokens, would carry the book over 2^48 - 1.
    error BalanceOverflow(address signer, uint256 balance, uint256 amount);
    /// @notice Only `owner` may do this to the book of `signer`.
    error NotOwner(address signer, address caller, address owner);
    /// @notice The book already has a title; its owner can transfer it.
    error TitleAlreadySet(address signer, address owner);
    /// @notice A title needs an owner.
    error InvalidOwner();
    /// @notice The signature is by `recovered`, not by `signer`.
    error InvalidSignature(address recovered, address signer);
    /// @notice No exit has been requested for this book.
    error NoExitPending(address signer);
    /// @notice The exit ripens at the start of epoch `due`; now is epoch `current`.
    error ExitNotDue(address signer, uint256 current, uint256 due);
    /// @notice Money cannot go to address 0, nor to this contract, where nobody could fetch it.
    error InvalidReceiver(address to);
    /// @notice The book holds nothing.
    error EmptyBook(address signer);

    /// @notice Adds `amount` micro-tokens of the caller's to the book of `signer`. Needs an allowance of amount ×
    /// unit().
    function deposit(address signer, uint256 amount) external;

    /// @notice The same, with an EIP-2612 permit of the caller's for exactly amount × unit() base units.
    /// @dev A permit that fails is ignored (somebody may have used it already); the allowance decides.
    function depositWithPermit(address signer, uint256 amount, uint256 deadline, Signature calldata permit) external;

    /// @notice Makes `owner` the owner of an untitled book, by the key's signature of Title(address owner).
    function claimTitle(address signer, address owner, Signature calldata signature) external;

    /// @notice The owner hands the book to `newOwner`.
    function transferTitle(address signer, address newOwner) external;

    /// @notice The owner asks for the whole balance back. From now on the book stands behind no new
    /// stamp. Asking again postpones.
    function requestExit(address signer) external;

    /// @notice The owner stays after all.
    function cancelExit(address signer) external;

    /// @notice Pays the whole balance to `to`, once the exit is ripe. Owner only.
    function withdraw(address signer, address to) external;

    /// @notice What stands behind new stamps of this key, in micro-tokens: the balance, or 0 while an exit is pending.
    function available(address signer) external view returns (uint256);

    /// @notice The whole book, for whoever wants to prove an index complete with one call.
    function book(address signer) external view returns (BookState memory);

    /// @notice The EIP-712 digest of a stamp made out to `holder`.
    function hashStamp(address holder, Stamp calldata stamp) external view returns (bytes32);

    /// @notice The epoch in which `time`, in seconds since 1970, lies.
    function epochAt(uint256 time) external pure returns (uint256);

    /// @notice The token, for ever.
    function token() external view returns (IERC20);

    /// @notice How many base units of the token make a micro-token.
    function unit() external view returns (uint256);

    /// @notice How many epochs after its request an exit ripens.
    function exitDelay() external view returns (uint256);
}
