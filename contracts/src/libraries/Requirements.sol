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

/// A requirement in its one storage slot, lowest bits first: holder (160), bond (40), postage (40), cover (8), mode
/// (8).
type PackedRequirement is uint256;

using Requirements for PackedRequirement global;

library Requirements {
    bytes32 internal constant TYPEHASH =
        keccak256("Requirement(address holder,uint40 bond,uint40 postage,uint8 cover,uint8 mode)");

    uint256 private constant BOND = 160;
    uint256 private constant POSTAGE = 200;
    uint256 private constant COVER = 240;
    uint256 private constant MODE = 248;

    uint256 private constant MASK_8 = (1 << 8) - 1;
    uint256 private constant MASK_40 = (1 << 40) - 1;

    /// By hand, for the compiler would read and write the slot once for each field.
    function pack(Requirement calldata r) internal pure returns (PackedRequirement) {
        return packed(r.holder, r.bond, r.postage, r.cover, r.mode);
    }

    /// The caller answers for the ranges.
    function packed(address holder_, uint256 bond_, uint256 postage_, uint256 cover_, uint256 mode_)
        internal
        pure
        returns (PackedRequirement)
    {
        return PackedRequirement.wrap(
            uint256(uint160(holder_)) | (bond_ << BOND) | (postage_ << POSTAGE) | (cover_ << COVER) | (mode_ << MODE)
        );
    }

    // forge-lint: disable-next-item(unsafe-typecast)
    function unpack(PackedRequirement self) internal pure returns (Requirement memory) {
        return Requirement({
            holder: self.holder(),
            bond: uint40(self.bond()),
            postage: uint40(self.postage()),
            cover: uint8(self.cover()),
            mode: uint8(self.mode())
        });
    }

    /// EIP-712 struct hash.
    function hash(Requirement calldata r) internal pure returns (bytes32) {
        return keccak256(abi.encode(TYPEHASH, r));
    }

    function holder(PackedRequirement self) internal pure returns (address) {
        return address(uint160(PackedRequirement.unwrap(self)));
    }

    function bond(PackedRequirement self) internal pure returns (uint256) {
        return (PackedRequirement.unwrap(self) >> BOND) & MASK_40;
    }

    function postage(PackedRequirement self) internal pure returns (uint256) {
        return (PackedRequirement.unwrap(self) >> POSTAGE) & MASK_40;
    }

    function cover(PackedRequirement self) internal pure returns (uint256) {
        return (PackedRequirement.unwrap(self) >> COVER) & MASK_8;
    }

    function mode(PackedRequirement self) internal pure returns (uint256) {
        return PackedRequirement.unwrap(self) >> MODE;
    }
}
