// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a stranger must bring. One storage slot. Amounts are micro-tokens.
struct Requirement {
    address holder; // who may redeem the stamps; zero means the recipient himself
    uint40 bond; // what a spam report burns
    uint40 postage; // what a read collects
    uint8 cover; // available stake must be at least cover × bond
    uint8 mode; // 0 unset, 1 bond and postage, 2 bond or postage, 3 closed, 4 open
}

/// @title Terms: what each recipient asks of strangers
/// @notice Holds no money and calls no contract.
interface ITerms {
    /// @notice `recipient` published his terms; an all-zero requirement means that the network default holds again.
    event RequirementSet(address indexed recipient, Requirement requirement);

    /// @notice The network default from epoch `from` on. It replaces a proposal that was not yet in force.
    event DefaultProposed(uint256 indexed from, Requirement requirement);

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

    /// @notice Publishes the caller's terms. An all-zero requirement goes back to the network default.
    function set(Requirement calldata requirement) external;

    /// @notice What `recipient` asks now: his own terms or the default, with the holder filled in.
    function requirementOf(address recipient) external view returns (Requirement memory);

    /// @notice The network default in `epoch`, as far as it is known today. Its holder is zero: the recipient.
    function defaultAt(uint256 epoch) external view returns (Requirement memory);

    /// @notice The owner changes the default, effective two epochs from now, within the bounds.
    function proposeDefault(Requirement calldata requirement) external;
}
