// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Redemption} from "../libraries/Book.sol";
import {Signature, Stamp} from "../libraries/Stamps.sol";
import {IBooks} from "./IBooks.sol";

/// @title Postage: money that pays whoever reads
/// @notice A stamp of this contract is *postage*: its holder collects its value. Like a cheque it may bounce, for the
/// signer can spend his credit elsewhere first; whoever wants certainty asks for a bond too.
interface IPostage is IBooks {
    /// @notice `holder` collected one stamp of `signer`. `digest` is the stamp's EIP-712 digest, `redemption` the
    /// packed balance, seq, value, total, epoch and index (libraries/Book.sol). One token transfer follows for a whole
    /// batch.
    event Collected(address indexed signer, address indexed holder, bytes32 digest, Redemption redemption);

    /// @notice Takes the value of the stamps that the caller holds and pays the sum to `to`, in one transfer. A stamp
    /// that is spent, expired, unfunded or malformed is skipped, as is one without a signature.
    /// @return sum What was collected, in micro-tokens.
    function collect(Stamp[] calldata stamps, Signature[] calldata signatures, address to)
        external
        returns (uint256 sum);
}
