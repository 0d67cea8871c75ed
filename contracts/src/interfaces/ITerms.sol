// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PackedRequirement, Requirement} from "../libraries/Requirements.sol";

/// @title Terms: what each recipient asks of strangers
/// @notice Holds no money. The only contract it ever asks is a recipient's own account, about its signature.
/// @dev A *connection* is the recipient's signature of Connection(address recipient,address sender,uint64 until,uint64
/// nonce) in the EIP-712 domain of this contract. It is shown off-chain and waives bond and postage while `until`
/// (seconds since 1970) has not passed and `nonce` is connectionNonce(recipient).
interface ITerms {
    /// @notice `recipient` published his terms, packed as they are stored (libraries/Requirements.sol); 0 means that
    /// the network default holds again.
    event RequirementSet(address indexed recipient, PackedRequirement requirement);

    /// @notice Connections of `recipient` are valid from now on only with this `nonce`.
    event ConnectionsRevoked(address indexed recipient, uint64 nonce);

    /// @notice The network default from epoch `from` on. A later event with the same `from` replaces it.
    event DefaultProposed(uint256 indexed from, PackedRequirement requirement);

    /// @notice There is no such mode.
    error InvalidMode(uint256 mode);
    /// @notice A mode that asks for a bond, a postage or both must name an amount for what it asks.
    error NothingAsked(uint256 mode, uint256 bond, uint256 postage);
    /// @notice A cover without a bond asks for nothing.
    error CoverWithoutBond(uint256 cover);
    /// @notice The default cannot ask for more than `bound`.
    error DefaultOutOfBounds(uint256 asked, uint256 bound);
    /// @notice The default's holder is always the recipient.
    error DefaultHolder(address holder);
    /// @notice A default was announced for epoch `from` and cannot be taken back; propose again from then on.
    error DefaultAnnounced(uint256 from);
    /// @notice The signature was good until `deadline`, in seconds since 1970.
    error SignatureExpired(uint256 deadline);
    /// @notice This is no signature of `recipient`'s for these terms, nonce and deadline.
    error InvalidTermsSignature(address recipient);

    /// @notice Publishes the caller's terms. An all-zero requirement goes back to the network default.
    function set(Requirement calldata requirement) external;

    /// @notice Publishes the terms of `recipient`, who signed Terms(address recipient,Requirement requirement,uint256
    /// nonce, uint256 deadline), so that somebody else can pay for it. `nonce` must be nonces(recipient), which it
    /// uses up.
    /// @dev Good are the signature of the address' own key, also where an EIP-7702 account has code, and ERC-1271. A
    /// recipient who changes his mind uses the nonce up himself: `set` does not.
    function setFor(
        address recipient,
        Requirement calldata requirement,
        uint256 nonce,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Takes back every connection that the caller ever signed.
    function revokeConnections() external;

    /// @notice The nonce that a connection of `recipient`'s must carry.
    function connectionNonce(address recipient) external view returns (uint64);

    /// @notice The nonce that the next terms signed by `recipient` must carry.
    function nonces(address recipient) external view returns (uint256);

    /// @notice What `recipient` asks now: his own terms or the default, with the holder filled in.
    function requirementOf(address recipient) external view returns (Requirement memory);

    /// @notice The network default in `epoch`, as far as it is known today; of this epoch and the next it is known for
    /// good. Past epochs are not remembered. Its holder is zero: the recipient.
    function defaultAt(uint256 epoch) external view returns (Requirement memory);

    /// @notice The owner changes the default, effective two epochs from now, within the bounds. What he proposed
    /// before in the same epoch is replaced; what he proposed in the epoch before comes first.
    function proposeDefault(Requirement calldata requirement) external;
}
