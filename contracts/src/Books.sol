// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "./interfaces/IBooks.sol";
import {Book, BookLib, Redemption} from "./libraries/Book.sol";
import {Epochs} from "./libraries/Epochs.sol";
import {Signature, Stamp, Stamps} from "./libraries/Stamps.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title The books and stamps that Stake and Postage share
/// @dev Ownerless, not pausable, not upgradable. Assumes a token that moves exactly what it is told to: no fee on
/// transfer, no rebasing. Whoever deploys must make sure of that: a check in every deposit would cost everyone.
abstract contract Books is IBooks, EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Stamps for Stamp;

    bytes32 private constant TITLE_TYPEHASH = keccak256("Title(address owner)");
    uint256 private constant MAX_BALANCE = type(uint48).max;
    uint256 private constant MICRO_DECIMALS = 6;
    /// So that the largest balance in base units fits 256 bits by far.
    uint256 private constant MAX_DECIMALS = 36;

    /// @inheritdoc IBooks
    IERC20 public immutable token;
    /// @inheritdoc IBooks
    uint256 public immutable unit;
    /// @inheritdoc IBooks
    uint256 public immutable exitDelay;

    struct Account {
        Book book;
        address title; // who owns the book; zero: the key itself
    }

    mapping(address signer => Account) internal _accounts;

    /// Every function is done with the books before it moves tokens, so that a token that calls back finds them right.
    /// One alone looks at what the token did: while Stake flushes, nothing else may move tokens.
    modifier notWhileFlushing() {
        require(!_reentrancyGuardEntered(), ReentrancyGuardReentrantCall());
        _;
    }

    constructor(IERC20Metadata token_, string memory name, uint256 exitDelay_) EIP712(name, "1") {
        uint256 decimals = token_.decimals();
        require(decimals >= MICRO_DECIMALS && decimals <= MAX_DECIMALS, UnsupportedDecimals(decimals));

        token = token_;
        unit = 10 ** (decimals - MICRO_DECIMALS);
        exitDelay = exitDelay_;
    }

    // ---- money in ---------------------------------------------------------------------------------------------------

    /// @inheritdoc IBooks
    function deposit(address signer, uint256 amount) external notWhileFlushing {
        _deposit(signer, amount);
    }

    /// @inheritdoc IBooks
    function depositWithPermit(address signer, uint256 amount, uint256 deadline, Signature calldata permit)
        external
        notWhileFlushing
    {
        // An amount that is too large for a book will be refused.
        try IERC20Permit(address(token))
            .permit(msg.sender, address(this), _inBaseUnits(amount), deadline, permit.v, permit.r, permit.s) {}
            catch {}
        _deposit(signer, amount);
    }

    function _deposit(address signer, uint256 amount) private {
        Account storage account = _accounts[signer];
        Book book_ = account.book;
        require(signer != address(0), InvalidSigner());
        require(amount != 0, ZeroAmount());
        require(amount <= MAX_BALANCE - book_.balance(), BalanceOverflow(signer, book_.balance(), amount));

        book_ = book_.credited(amount).noted();
        account.book = book_;

        emit Deposited(signer, msg.sender, amount, book_.balance(), book_.seq());

        token.safeTransferFrom(msg.sender, address(this), _inBaseUnits(amount));
    }

    // ---- titles -----------------------------------------------------------------------------------------------------

    /// @inheritdoc IBooks
    function claimTitle(address signer, address owner, Signature calldata signature) external {
        Account storage account = _accounts[signer];
        // Once only: an old signature must not win a transferred title back.
        require(account.title == address(0), TitleAlreadySet(signer, account.title));
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(TITLE_TYPEHASH, owner)));
        address recovered = Stamps.recover(digest, signature);
        require(recovered == signer && signer != address(0), InvalidSignature(recovered, signer));

        _setTitle(account, signer, owner);
    }

    /// @inheritdoc IBooks
    function transferTitle(address signer, address newOwner) external {
        _setTitle(_ownAccount(signer), signer, newOwner);
    }

    function _setTitle(Account storage account, address signer, address owner) private {
        require(owner != address(0), InvalidOwner());

        Book book_ = account.book.noted();
        account.book = book_;
        account.title = owner;

        emit TitleSet(signer, owner, book_.balance(), book_.seq());
    }

    function _ownerOf(address signer, Account storage account) private view returns (address) {
        address title = account.title;
        return title == address(0) ? signer : title;
    }

    /// The account of `signer`, if it is the caller's to decide over.
    function _ownAccount(address signer) private view returns (Account storage account) {
        account = _accounts[signer];
        address owner = _ownerOf(signer, account);
        require(msg.sender == owner, NotOwner(signer, msg.sender, owner));
    }

    // ---- money out --------------------------------------------------------------------------------------------------

    /// @inheritdoc IBooks
    function requestExit(address signer) external {
        Account storage account = _ownAccount(signer);

        Book book_ = account.book.withExit(Epochs.current()).noted();
        account.book = book_;

        emit ExitRequested(signer, book_.exit(), book_.balance(), book_.seq());
    }

    /// @inheritdoc IBooks
    function cancelExit(address signer) external {
        Account storage account = _ownAccount(signer);
        Book book_ = account.book;
        require(book_.exit() != 0, NoExitPending(signer));

        book_ = book_.withExit(0).noted();
        account.book = book_;

        emit ExitCancelled(signer, book_.balance(), book_.seq());
    }

    /// @inheritdoc IBooks
    function withdraw(address signer, address to) external notWhileFlushing {
        Account storage account = _ownAccount(signer);
        Book book_ = account.book;
        uint256 amount = book_.balance();
        uint256 due = book_.exit() + exitDelay;
        require(book_.exit() != 0, NoExitPending(signer));
        require(Epochs.current() >= due, ExitNotDue(signer, Epochs.current(), due));
        require(amount != 0, EmptyBook(signer));

        book_ = book_.emptied().withExit(0).noted();
        account.book = book_;

        emit Withdrawn(signer, to, amount, book_.balance(), book_.seq());

        _pay(to, amount);
    }

    function _pay(address to, uint256 amount) internal {
        require(to != address(0) && to != address(this), InvalidReceiver(to));
        token.safeTransfer(to, _inBaseUnits(amount));
    }

    /// Never overflows for an amount that a book can hold; see MAX_DECIMALS.
    function _inBaseUnits(uint256 amount) internal view returns (uint256) {
        unchecked {
            return amount * unit;
        }
    }

    // ---- stamps -----------------------------------------------------------------------------------------------------

    /// Takes the value of every good stamp held by the caller out of its signer's book. Bad ones are skipped.
    function _redeem(Stamp[] calldata stamps, Signature[] calldata signatures) internal returns (uint256 sum) {
        uint256 count = stamps.length < signatures.length ? stamps.length : signatures.length;
        bytes32 domain = _domainSeparatorV4();
        uint256 today = Epochs.current();

        for (uint256 i = 0; i < count; ++i) {
            (Stamp calldata stamp, Signature calldata signature) = Stamps.pair(stamps, signatures, i);
            unchecked {
                // Each is below 2^48, and the calldata that holds them is finite.
                sum += _redeemOne(domain, today, stamp, signature);
            }
        }
    }

    function _redeemOne(bytes32 domain, uint256 today, Stamp calldata stamp, Signature calldata signature)
        private
        returns (uint256)
    {
        // A live epoch, an index below 56 and a value that is covered are within their types; the total may not be.
        (uint256 epoch, uint256 index, uint256 value, uint256 total) = stamp.numbers();
        if (!Epochs.isLive(epoch, today)) return 0;
        if (index >= BookLib.STAMPS) return 0;
        if (total > MAX_BALANCE) return 0;

        bytes32 digest = stamp.digest(msg.sender, domain);
        // Bad signatures recover to address 0, whose book is always empty.
        address signer = Stamps.recover(digest, signature);

        Account storage account = _accounts[signer];
        Book book_ = account.book.rotated(today);
        uint256 bit = book_.bitOf(epoch, index);
        if (!book_.covers(value)) return 0;
        if (book_.isSet(bit)) return 0;

        book_ = book_.redeemed(bit, value).noted();
        account.book = book_;

        _logRedemption(signer, digest, book_.redemption(epoch, index, value, total));
        return value;
    }

    /// Says in the child's own word what became of the money.
    function _logRedemption(address signer, bytes32 digest, Redemption redemption) internal virtual;

    // ---- views ------------------------------------------------------------------------------------------------------

    /// @inheritdoc IBooks
    function available(address signer) external view returns (uint256) {
        return _accounts[signer].book.available();
    }

    /// @inheritdoc IBooks
    function book(address signer) external view returns (BookState memory) {
        Account storage account = _accounts[signer];
        Book book_ = account.book;
        return BookState({
            balance: uint48(book_.balance()),
            epoch: uint24(book_.epoch()),
            exit: uint24(book_.exit()),
            used: uint56(book_.used()),
            usedBefore: uint56(book_.usedBefore()),
            seq: uint48(book_.seq()),
            owner: _ownerOf(signer, account)
        });
    }

    /// @inheritdoc IBooks
    function hashStamp(address holder, Stamp calldata stamp) external view returns (bytes32) {
        return stamp.digest(holder, _domainSeparatorV4());
    }

    /// @inheritdoc IBooks
    function epochAt(uint256 time) external pure returns (uint256) {
        return Epochs.epochAt(time);
    }
}
