// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "./interfaces/ITerms.sol";
import {Epochs} from "./libraries/Epochs.sol";
import {PackedRequirement, Requirement, Requirements} from "./libraries/Requirements.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title Terms: what each recipient asks of strangers
/// @dev Has an owner who can do one thing: change the network default, within bounds, two epochs ahead.
contract Terms is ITerms, EIP712, Nonces, Ownable2Step {
    using Requirements for Requirement;

    bytes32 private constant TERMS_TYPEHASH = keccak256(
        "Terms(address recipient,Requirement requirement,uint256 nonce,uint256 deadline)"
        "Requirement(address holder,uint40 bond,uint40 postage,uint8 cover,uint8 mode)"
    );

    uint256 private constant UNSET = 0;
    uint256 private constant BOND_AND_POSTAGE = 1;
    uint256 private constant BOND_OR_POSTAGE = 2;
    uint256 private constant OPEN = 4;

    /// How many epochs ahead a new default is announced.
    uint256 private constant NOTICE = 2;
    uint256 private constant MAX_DEFAULT_BOND = 10e6;
    uint256 private constant MAX_DEFAULT_POSTAGE = 1e6;
    uint256 private constant MAX_DEFAULT_COVER = 100;

    /// @inheritdoc ITerms
    mapping(address recipient => uint64) public connectionNonce;

    mapping(address recipient => PackedRequirement) private _requirements;
    PackedRequirement private _default;
    /// In force from epoch `_nextFrom` on; before, `_default` is.
    PackedRequirement private _next;
    uint256 private _nextFrom;

    constructor(address owner) EIP712("Postbond Terms", "1") Ownable(owner) {
        _next =
            Requirements.packed({holder_: address(0), bond_: 0.5e6, postage_: 0, cover_: 10, mode_: BOND_AND_POSTAGE});

        emit DefaultProposed(0, _next);
    }

    // ---- a recipient's own ------------------------------------------------------------------------------------------

    /// @inheritdoc ITerms
    function set(Requirement calldata requirement) external {
        _set(msg.sender, requirement);
    }

    /// @inheritdoc ITerms
    function setFor(
        address recipient,
        Requirement calldata requirement,
        uint256 nonce,
        uint256 deadline,
        bytes calldata signature
    ) external {
        // forge-lint: disable-next-line(block-timestamp)
        require(block.timestamp <= deadline, SignatureExpired(deadline));
        _useCheckedNonce(recipient, nonce);
        bytes32 digest =
            _hashTypedDataV4(keccak256(abi.encode(TERMS_TYPEHASH, recipient, requirement.hash(), nonce, deadline)));
        require(_isSignedBy(recipient, digest, signature), InvalidTermsSignature(recipient));

        _set(recipient, requirement);
    }

    function _set(address recipient, Requirement calldata requirement) private {
        PackedRequirement packed = requirement.pack();
        _check(packed);

        _requirements[recipient] = packed;

        emit RequirementSet(recipient, packed);
    }

    /// The key of an address speaks for it, whether or not there is code (EIP-7702); where there is, that is asked
    /// too.
    function _isSignedBy(address account, bytes32 digest, bytes calldata signature) private view returns (bool) {
        (address recovered,,) = ECDSA.tryRecoverCalldata(digest, signature);
        return (recovered == account && account != address(0))
            || SignatureChecker.isValidERC1271SignatureNowCalldata(account, digest, signature);
    }

    /// @inheritdoc ITerms
    function revokeConnections() external {
        uint64 nonce = ++connectionNonce[msg.sender];

        emit ConnectionsRevoked(msg.sender, nonce);
    }

    /// @inheritdoc ITerms
    function nonces(address recipient) public view override(ITerms, Nonces) returns (uint256) {
        return super.nonces(recipient);
    }

    /// @inheritdoc ITerms
    function requirementOf(address recipient) external view returns (Requirement memory requirement) {
        requirement = _requirements[recipient].unpack();
        if (requirement.mode == UNSET) requirement = _defaultAt(Epochs.current()).unpack();
        if (requirement.holder == address(0)) requirement.holder = recipient;
    }

    // ---- the network's default --------------------------------------------------------------------------------------

    /// @inheritdoc ITerms
    function defaultAt(uint256 epoch) external view returns (Requirement memory) {
        return _defaultAt(epoch).unpack();
    }

    /// @inheritdoc ITerms
    function proposeDefault(Requirement calldata requirement) external onlyOwner {
        uint256 today = Epochs.current();
        require(_nextFrom <= today || _nextFrom == today + NOTICE, DefaultAnnounced(_nextFrom));
        PackedRequirement packed = requirement.pack();
        _checkDefault(packed);

        _default = _defaultAt(today);
        _next = packed;
        _nextFrom = today + NOTICE;

        emit DefaultProposed(today + NOTICE, packed);
    }

    function _defaultAt(uint256 epoch) private view returns (PackedRequirement) {
        return epoch >= _nextFrom ? _next : _default;
    }

    // ---- what may be asked ------------------------------------------------------------------------------------------

    function _check(PackedRequirement r) private pure {
        uint256 mode = r.mode();
        uint256 bond = r.bond();
        uint256 postage = r.postage();
        if (mode == BOND_AND_POSTAGE) {
            require(bond | postage != 0, NothingAsked(mode, bond, postage));
        } else if (mode == BOND_OR_POSTAGE) {
            require(bond != 0 && postage != 0, NothingAsked(mode, bond, postage));
        } else if (mode == UNSET) {
            require(PackedRequirement.unwrap(r) == 0, InvalidMode(mode));
        } else {
            require(mode <= OPEN, InvalidMode(mode));
        }
        require(bond != 0 || r.cover() == 0, CoverWithoutBond(r.cover()));
    }

    function _checkDefault(PackedRequirement r) private pure {
        // A closed default would ask for more than any bond, an open one for nothing.
        require(r.mode() == BOND_AND_POSTAGE || r.mode() == BOND_OR_POSTAGE, InvalidMode(r.mode()));
        _check(r);
        require(r.holder() == address(0), DefaultHolder(r.holder()));
        require(r.bond() <= MAX_DEFAULT_BOND, DefaultOutOfBounds(r.bond(), MAX_DEFAULT_BOND));
        require(r.postage() <= MAX_DEFAULT_POSTAGE, DefaultOutOfBounds(r.postage(), MAX_DEFAULT_POSTAGE));
        require(r.cover() <= MAX_DEFAULT_COVER, DefaultOutOfBounds(r.cover(), MAX_DEFAULT_COVER));
    }
}
