// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a sender signs for one message. `holder`, the first field of the signed type, is not here: it is the address
/// that redeems the stamp, so that a stamp made out to somebody else recovers to a key that owns nothing.
struct Stamp {
    uint24 epoch; // the week it is good for, and the next one
    uint8 index; // 0 to 55, never twice in an epoch
    uint48 value; // micro-tokens
    uint48 total; // micro-tokens: the signer's running sum in this epoch, this stamp included
    bytes32 letter; // ties the stamp to one message and recipient
}

struct Signature {
    uint8 v;
    bytes32 r;
    bytes32 s;
}

library Stamps {
    bytes32 internal constant TYPEHASH =
        keccak256("Stamp(address holder,uint24 epoch,uint8 index,uint48 value,uint48 total,bytes32 letter)");

    /// The i-th of each, without the check that they exist: the caller has made it once for all.
    function pair(Stamp[] calldata stamps, Signature[] calldata signatures, uint256 i)
        internal
        pure
        returns (Stamp calldata stamp, Signature calldata signature)
    {
        assembly ("memory-safe") {
            stamp := add(stamps.offset, mul(i, 0xa0))
            signature := add(signatures.offset, mul(i, 0x60))
        }
    }

    /// A stamp's numbers as the caller sent them. The ABI decoder would revert a whole batch for one out of range.
    function numbers(Stamp calldata stamp)
        internal
        pure
        returns (uint256 epoch, uint256 index, uint256 value, uint256 total)
    {
        assembly ("memory-safe") {
            epoch := calldataload(stamp)
            index := calldataload(add(stamp, 0x20))
            value := calldataload(add(stamp, 0x40))
            total := calldataload(add(stamp, 0x60))
        }
    }

    /// Whether each number is within its type.
    function areInRange(uint256 epoch, uint256 index, uint256 value, uint256 total) internal pure returns (bool) {
        return (epoch >> 24) | (index >> 8) | ((value | total) >> 48) == 0;
    }

    /// EIP-712 digest. The fields lie in calldata as the encoding wants them.
    function digest(Stamp calldata stamp, address holder, bytes32 domain) internal pure returns (bytes32 result) {
        bytes32 typehash = TYPEHASH;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typehash)
            mstore(add(buffer, 0x20), holder)
            calldatacopy(add(buffer, 0x40), stamp, 0xa0)
            let structHash := keccak256(buffer, 0xe0)
            mstore(buffer, "\x19\x01")
            mstore(add(buffer, 0x02), domain)
            mstore(add(buffer, 0x22), structHash)
            result := keccak256(buffer, 0x42)
        }
    }

    /// The key that signed `hash`, or zero. Never reverts for what is in a signature: v, r and s lie in calldata as
    /// the precompile wants them, and it finds nobody if they make no sense.
    function recover(bytes32 hash, Signature calldata signature) internal view returns (address signer) {
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, hash)
            calldatacopy(add(buffer, 0x20), signature, 0x60)
            mstore(0, 0)
            if iszero(staticcall(gas(), 1, buffer, 0x80, 0, 0x20)) { revert(0, 0) }
            signer := mload(0)
        }
    }
}
