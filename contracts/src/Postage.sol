// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Books} from "./Books.sol";
import {IPostage} from "./interfaces/IPostage.sol";
import {Redemption} from "./libraries/Book.sol";
import {Signature, Stamp} from "./libraries/Stamps.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// @title Postage: money that pays whoever reads
contract Postage is Books, IPostage {
    /// As long as a stamp lives that was accepted before the exit was asked for.
    uint256 private constant EXIT_DELAY = 2;

    constructor(IERC20Metadata token_) Books(token_, "Postbond Postage", EXIT_DELAY) {}

    /// @inheritdoc IPostage
    function collect(Stamp[] calldata stamps, Signature[] calldata signatures, address to)
        external
        returns (uint256 sum)
    {
        sum = _redeem(stamps, signatures);
        if (sum != 0) _pay(to, sum);
    }

    function _logRedemption(address signer, bytes32 digest, Redemption redemption) internal override {
        emit Collected(signer, msg.sender, digest, redemption);
    }
}
