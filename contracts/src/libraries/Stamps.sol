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

/// The fields of a stamp as the 32-byte words that the caller sent, whatever they are.
struct Words {
    uint256 epoch;
    uint256 index;
    uint256 value;
    uint256 total;
}

/// What one redemption did, in one word, so that a batch of a hundred can afford to say it. Lowest bits first:
///
///   uint48 balance   the book's balance after it, micro-tokens
///   uint48 seq       the book's event number
///   uint48 value     micro-tokens taken
///   uint48 total     the stamp's total, micro-tokens
///   uint24 epoch     the stamp's epoch
///   uint8  index     the stamp's index
type Redemption is uint256;

library Stamps {
    bytes32 internal constant TYPEHASH =
        keccak256("Stamp(address holder,uint24 epoch,uint8 index,uint48 value,uint48 total,bytes32 letter)");

    /// Reads a stamp's fields without the range checks of the ABI decoder, which would revert a whole batch for one bad item.
    function words(Stamp calldata stamp) internal pure returns (Words memory w) {
        assembly ("memory-safe") {
            calldatacopy(w, stamp, 0x80)
        }
    }

    /// Whether every field is within its type.
    function isWellFormed(Words memory w) internal pure returns (bool) {
        return w.epoch <= type(uint24).max && w.index <= type(uint8).max && w.value <= type(uint48).max
            && w.total <= type(uint48).max;
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

    function redemption(Words memory w, uint256 balance, uint256 seq) internal pure returns (Redemption) {
        return Redemption.wrap(
            balance | (seq << 48) | (w.value << 96) | (w.total << 144) | (w.epoch << 192) | (w.index << 216)
        );
    }
}
