// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms, Requirement} from "./interfaces/ITerms.sol";
import {Epochs} from "./libraries/Epochs.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// @title Terms: what each recipient asks of strangers
/// @dev Has an owner who can do one thing: change the network default, within bounds, two epochs ahead.
contract Terms is ITerms, Ownable2Step {
    uint8 private constant UNSET = 0;
    uint8 private constant BOND_AND_POSTAGE = 1;
    uint8 private constant BOND_OR_POSTAGE = 2;
    uint8 private constant OPEN = 4;

    /// How many epochs ahead a new default is announced.
    uint256 private constant NOTICE = 2;
    uint256 private constant MAX_DEFAULT_BOND = 10e6;
    uint256 private constant MAX_DEFAULT_POSTAGE = 1e6;
    uint256 private constant MAX_DEFAULT_COVER = 100;

    mapping(address recipient => Requirement) private _requirements;
    Requirement private _default;
    /// In force from epoch `_nextFrom` on; before, `_default` is.
    Requirement private _next;
    uint256 private _nextFrom;

    constructor(address owner) Ownable(owner) {
        Requirement memory initial =
            Requirement({holder: address(0), bond: 0.5e6, postage: 0, cover: 10, mode: BOND_AND_POSTAGE});
        _default = initial;
        _next = initial;

        emit DefaultProposed(0, initial);
    }

    /// @inheritdoc ITerms
    function set(Requirement calldata requirement) external {
        _check(requirement);

        _requirements[msg.sender] = requirement;

        emit RequirementSet(msg.sender, requirement);
    }

    /// @inheritdoc ITerms
    function requirementOf(address recipient) external view returns (Requirement memory requirement) {
        requirement = _requirements[recipient];
        if (requirement.mode == UNSET) requirement = _defaultAt(Epochs.current());
        if (requirement.holder == address(0)) requirement.holder = recipient;
    }

    /// @inheritdoc ITerms
    function defaultAt(uint256 epoch) external view returns (Requirement memory) {
        return _defaultAt(epoch);
    }

    /// @inheritdoc ITerms
    function proposeDefault(Requirement calldata requirement) external onlyOwner {
        _checkDefault(requirement);

        uint256 today = Epochs.current();
        _default = _defaultAt(today);
        _next = requirement;
        _nextFrom = today + NOTICE;

        emit DefaultProposed(today + NOTICE, requirement);
    }

    function _defaultAt(uint256 epoch) private view returns (Requirement memory) {
        return epoch >= _nextFrom ? _next : _default;
    }

    function _check(Requirement calldata r) private pure {
        require(r.mode <= OPEN, InvalidMode(r.mode));
        require(r.mode != UNSET || (r.holder == address(0) && r.bond == 0 && r.postage == 0), InvalidMode(r.mode));
        bool asks = r.mode == BOND_AND_POSTAGE
            ? r.bond != 0 || r.postage != 0
            : r.mode != BOND_OR_POSTAGE || (r.bond != 0 && r.postage != 0);
        require(asks, NothingAsked(r.mode, r.bond, r.postage));
        require(r.cover == 0 || r.bond != 0, CoverWithoutBond(r.cover));
    }

    function _checkDefault(Requirement calldata r) private pure {
        // A closed default would ask for more than any bond, an open one for nothing.
        require(r.mode == BOND_AND_POSTAGE || r.mode == BOND_OR_POSTAGE, InvalidMode(r.mode));
        _check(r);
        require(r.holder == address(0), DefaultHolder(r.holder));
        require(r.bond <= MAX_DEFAULT_BOND, DefaultOutOfBounds(r.bond, MAX_DEFAULT_BOND));
        require(r.postage <= MAX_DEFAULT_POSTAGE, DefaultOutOfBounds(r.postage, MAX_DEFAULT_POSTAGE));
        require(r.cover <= MAX_DEFAULT_COVER, DefaultOutOfBounds(r.cover, MAX_DEFAULT_COVER));
    }
}
