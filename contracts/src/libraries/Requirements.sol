// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a stranger must bring. Amounts are micro-tokens.
struct Requirement {
    address holder; // who may redeem the stamps; zero means the recipient himself
    uint40 bond; // what a spam report burns
    uint40 postage; // what a read collects
    uint8 cover; // available stake must be at least cover × bond
    uint8 mode; // 0 unset, 1 bond and postage, 2 bond or postage, 3 closed, 4 open
}

/// A requirement in its one storage slot, lowest bits first: holder (160), bond (40), postage (40), cover (8), mode (8).
type PackedRequirement is uint256;

using Requirements for PackedRequirement global;

library Requirements {
    bytes32 internal constant TYPEHASH =
        keccak256("Requirement(address holder,uint40 bond,uint40 postage,uint8 cover,uint8 mode)");

    uint256 private constant BOND = 160;
    uint256 private constant POSTAGE = 200;
    uint256 private constant COVER = 240;
    uint256 private constant MODE = 248;

    /// By hand, for the compiler would read and write the slot once for each field.
    function pack(Requirement memory r) internal pure returns (PackedRequirement) {
        return PackedRequirement.wrap(
            uint256(uint160(r.holder)) | (uint256(r.bond) << BOND) | (uint256(r.postage) << POSTAGE)
                | (uint256(r.cover) << COVER) | (uint256(r.mode) << MODE)
        );
    }

    // forge-lint: disable-next-item(unsafe-typecast)
    function unpack(PackedRequirement self) internal pure returns (Requirement memory) {
        uint256 word = PackedRequirement.unwrap(self);
        return Requirement({
            holder: address(uint160(word)),
            bond: uint40(word >> BOND),
            postage: uint40(word >> POSTAGE),
            cover: uint8(word >> COVER),
            mode: uint8(word >> MODE)
        });
    }

    /// EIP-712 struct hash.
    function hash(Requirement memory r) internal pure returns (bytes32) {
        return keccak256(abi.encode(TYPEHASH, r));
    }
}
