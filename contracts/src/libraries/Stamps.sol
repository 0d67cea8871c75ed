// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a sender signs for one message. `holder`, the first field of the signed type, is not here: it is the address that
/// redeems the stamp, so that a stamp made out to somebody else recovers to a key that owns nothing.
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

    /// A stamp's numbers as the caller sent them, and whether each is within its type. The ABI decoder would revert a
    /// whole batch for one that is not.
    function numbers(Stamp calldata stamp)
        internal
        pure
        returns (bool valid, uint256 epoch, uint256 index, uint256 value, uint256 total)
    {
        assembly ("memory-safe") {
            epoch := calldataload(stamp)
            index := calldataload(add(stamp, 0x20))
            value := calldataload(add(stamp, 0x40))
            total := calldataload(add(stamp, 0x60))
        }
        valid = (epoch >> 24) | (index >> 8) | ((value | total) >> 48) == 0;
    }

    /// EIP-712 struct hash. The fields lie in calldata as the encoding wants them.
    function hash(Stamp calldata stamp, address holder) internal pure returns (bytes32 result) {
        bytes32 typehash = TYPEHASH;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typehash)
            mstore(add(buffer, 0x20), holder)
            calldatacopy(add(buffer, 0x40), stamp, 0xa0)
            result := keccak256(buffer, 0xe0)
        }
    }

    /// The key that signed `digest`, or zero. Never reverts: a `v` out of range is a signature that recovers to nobody.
    function recover(bytes32 digest, Signature calldata signature) internal pure returns (address) {
        uint256 v;
        assembly ("memory-safe") {
            v := calldataload(signature)
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        return ecrecover(digest, v > 28 ? 0 : uint8(v), signature.r, signature.s);
    }
}
