// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// A contract account that answers whatever it is asked with the bytes it was told.
contract Wallet {
    bytes private _answer;
    bool private _reverts;

    function answerWith(bytes calldata answer) external {
        (_answer, _reverts) = (answer, false);
    }

    function revertWith(bytes calldata answer) external {
        (_answer, _reverts) = (answer, true);
    }

    function isValidSignature(bytes32, bytes calldata) external view returns (bytes4) {
        bytes memory answer = _answer;
        bool reverts = _reverts;
        assembly ("memory-safe") {
            if reverts { revert(add(answer, 0x20), mload(answer)) }
            return(add(answer, 0x20), mload(answer))
        }
    }
}

/// A contract account that agrees if it is asked one question, and says no to any other, be it for a single bit.
contract PickyWallet {
    bytes32 private _question;

    function agreeTo(bytes calldata question) external {
        _question = keccak256(question);
    }

    function isValidSignature(bytes32, bytes calldata) external view returns (bytes4) {
        return keccak256(msg.data) == _question ? IERC1271.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// A contract account that spends all the gas it is given.
contract GreedyWallet {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        assembly ("memory-safe") {
            invalid()
        }
    }
}

/// A contract account that acts while it is asked, as far as it is let, and then agrees.
contract RestlessWallet {
    uint256 public acts;

    function isValidSignature(bytes32, bytes calldata) external returns (bytes4) {
        // What a static call forbids costs all the gas of the call that tries.
        try ITerms(msg.sender).revokeConnections{gas: 100_000}() {} catch {}
        try this.act{gas: 100_000}() {} catch {}
        return IERC1271.isValidSignature.selector;
    }

    function act() external {
        ++acts;
    }
}
